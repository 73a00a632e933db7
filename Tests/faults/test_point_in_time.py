"""PostgreSQL put back to a moment, as docs/operations.md tells it: a base copy, the archived log up to the moment, and then
the ledger, so that what was shut after it is shut again.
"""

import html
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time

import pytest
from faulty import BINARY, free_port
from test_killed_server import Server
from writers import Writer

BINARIES = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
AS_POSTGRES = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []


class Cluster:
    """A database server of its own in a folder that PostgreSQL's user may use."""

    def __init__(self, folder, name):
        self.folder, self.data, self.port = folder, folder / name, free_port()
        self.url = f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def run(self, program, *arguments):
        command = [*AS_POSTGRES, BINARIES[-1] / program, *map(str, arguments)]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, stdin=subprocess.DEVNULL)
        assert done.returncode == 0, done.stdout + done.stderr

    def start(self, settings=()):
        options = [f"-c port={self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=''"]
        options += [f"-c {name}='{value}'" for name, value in settings]
        log = self.folder / f"{self.data.name}.log"
        command = [BINARIES[-1] / "pg_ctl", "-D", self.data, "-l", log, "-w", "-t", "60", "-o", " ".join(options), "start"]
        # Its output goes nowhere: the server that it leaves running would keep a pipe open.
        done = subprocess.run([*AS_POSTGRES, *command], cwd=self.folder, stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        assert done.returncode == 0, log.read_text()[-2000:]

    def stop(self):
        if (self.data / "postmaster.pid").exists():
            self.run("pg_ctl", "-D", self.data, "-m", "fast", "-w", "stop")

    def ask(self, statement):
        done = subprocess.run(["psql", self.url, "-qAt", "-c", statement], capture_output=True, text=True, check=True)
        return done.stdout.strip()


@pytest.fixture
def place():
    folder = pathlib.Path(tempfile.mkdtemp(prefix="samlots-moment-"))
    if os.getuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    yield folder
    shutil.rmtree(folder)


def take_back(server, name):
    """Somebody signs in on the own page and takes back what one party may know."""
    person = Writer(server.address)
    person.sign_in(name)
    pages = sorted(set(re.findall(r'href="(/min-sida[^"]*)"', person.ask("GET", "/min-sida")[1])))
    links = [link for page in pages for link in re.findall(r'href="([^"]*/take-back-consent[^"]*)"', person.ask("GET", page)[1])]
    assert links, pages
    address = html.unescape(links[0])
    form = person.ask("GET", address)[1]
    fields = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', form)) | {"whole": "ja"}
    _, page, status = person.ask("POST", address.split("?")[0], fields)
    assert status == 303, page


def samlots(*arguments):
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def notes(cluster):
    return set(cluster.ask("SELECT split_part(key, '.', 1) FROM idempotency").split())


def test_a_database_is_put_back_to_a_moment_and_what_was_shut_after_it_is_shut(place, tmp_path):
    main, back = Cluster(place, "main"), Cluster(place, "back")
    archive = place / "archive"
    main.run("initdb", "-D", main.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8")
    subprocess.run([*AS_POSTGRES, "mkdir", archive], check=True)
    main.start(
        [("archive_mode", "on"), ("archive_command", f"test ! -f {archive}/%f && cp %p {archive}/%f"), ("wal_level", "replica")]
    )
    server = Server(tmp_path, main.url)
    ledger, key = tmp_path / "ledger", tmp_path / "data/key"
    try:
        server.more += ["--ledger", ledger]
        server.start()
        writer = Writer(server.address)
        writer.sign_in()
        case = writer.open_files(1)[0]
        main.run("pg_basebackup", "-d", main.url, "-D", back.data, "-X", "none", "-c", "fast")
        writer.write(case, "before")
        time.sleep(0.2)
        moment = main.ask("SELECT clock_timestamp()")
        time.sleep(0.2)
        writer.write(case, "after")
        take_back(server, "Elias Sandvik")
        server.stop()
        main.ask("SELECT pg_switch_wal()")
        main.stop()

        subprocess.run([*AS_POSTGRES, "touch", back.data / "recovery.signal"], check=True)
        back.start(
            [
                ("restore_command", f"cp {archive}/%f %p"),
                ("recovery_target_time", moment),
                ("recovery_target_action", "promote"),
                ("archive_mode", "off"),
            ]
        )
        for _ in range(100):
            if back.ask("SELECT pg_is_in_recovery()") == "f":
                break
            time.sleep(0.1)
        assert {"before"} <= notes(back) and "after" not in notes(back)
        assert "Allt stämmer" in samlots("verify", "--database", back.url, "--key-file", key)

        # What was taken back after the moment is not taken back there: it goes through a copy and the ledger.
        samlots("backup", "--database", back.url, "--key-file", key, "--to", tmp_path / "copy")
        back.ask("CREATE DATABASE again")
        again = back.url.rsplit("/", 1)[0] + "/again"
        told = samlots(
            "restore", "--from", tmp_path / "copy", "--database", again, "--key-file", key, "--ledger", ledger
        )
        assert re.search(r"Ur liggaren: [1-9]\d* stängda igen", told), told
        assert "Allt stämmer" in samlots("verify", "--database", again, "--key-file", key)
    finally:
        server.end()
        main.stop()
        back.stop()
