"""The built program on a disk and with a clock that the test commands, through faults.c put before the C library."""

import mmap
import os
import pathlib
import shutil
import struct
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))
from server import free_port, wait_until_ready  # noqa: E402

BINARY = ROOT / ".build/debug/samlots"
LIBRARY = ROOT / ".build/faults.so"
FIELDS = ["steps", "end", "room", "clock", "sync_error", "write_error", "refused"]


def library():
    """faults.c as a library, made anew when it has changed."""
    source = pathlib.Path(__file__).with_name("faults.c")
    if not LIBRARY.exists() or LIBRARY.stat().st_mtime < source.stat().st_mtime:
        made = LIBRARY.with_suffix(f".{os.getpid()}")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", made, source], check=True)
        made.replace(LIBRARY)
    return LIBRARY


class Control:
    """`struct control` of faults.c, in memory that the program shares."""

    def __init__(self, path):
        path.write_bytes(struct.pack("<7q", 0, 0, -1, 0, 0, 0, 0))
        self.file = open(path, "r+b")
        self.memory = mmap.mmap(self.file.fileno(), 8 * len(FIELDS))

    def get(self, field):
        return struct.unpack_from("<q", self.memory, 8 * FIELDS.index(field))[0]

    def set(self, field, value):
        struct.pack_into("<q", self.memory, 8 * FIELDS.index(field), value)


class FaultyServer:
    """The demo city in `folder/data`, a copy of one that has been made already when `city` is given."""

    def __init__(self, folder, city=None, record=False, limits=None):
        self.folder, self.data, self.port = folder, folder / "data", free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.control = Control(folder / "control")
        self.record = folder / "record" if record else None
        self.limits = limits
        self.process = None
        if city:
            shutil.copytree(city, self.data)

    def start(self, *more, wait=True):
        log = open(self.folder / "log", "ab")
        command = [BINARY, "demo", "--data", self.data, "--port", str(self.port), *more]
        self.process = subprocess.Popen(
            command, stdout=log, stderr=log, env=self.environment(), preexec_fn=self.limits
        )
        if wait:
            wait_until_ready(self.address, self.process, self.folder / "log")

    def environment(self):
        faults = {
            "LD_PRELOAD": str(library()),
            "FAULTS_FOLDER": str(self.data),
            "FAULTS_CONTROL": str(self.folder / "control"),
        }
        if self.record:
            faults["FAULTS_RECORD"] = str(self.record)
        return os.environ | faults

    def words(self):
        """Everything that the program has said."""
        return (self.folder / "log").read_text()

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=30)

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self):
        if self.process and self.process.poll() is None:
            self.kill()


def verify(data, key):
    """What the program itself says of a database: its exit code and words."""
    told = subprocess.run([BINARY, "verify", "--data", data, "--key-file", key], capture_output=True, text=True)
    return told.returncode, told.stdout + told.stderr


def expect_verified(data):
    code, words = verify(data, data / "key")
    assert code == 0, words
