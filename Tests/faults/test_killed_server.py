"""kill -9 of the server at random moments while people write: nothing acknowledged is lost, nothing is doubled.

SAMLOTS_ROUNDS says how many times (few by default; docs/reliability.md tells of many). SAMLOTS_TEST_POSTGRES adds the
other engine. The seed is printed, and SAMLOTS_SEED sets it.
"""

import os
import pathlib
import random
import subprocess
import sys
import threading
import time

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/browser"))
from server import free_port, wait_until_ready  # noqa: E402
from writers import Ledger, Writer, expect_whole, settle, write_for_ever  # noqa: E402

BINARY = ROOT / ".build/debug/samlots"
ROUNDS = int(os.environ.get("SAMLOTS_ROUNDS", "8"))
WRITERS = 6
SERVER = os.environ.get("SAMLOTS_TEST_POSTGRES")


class Server:
    def __init__(self, folder, database=None):
        self.folder, self.port = folder, free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.more = ["--database", database] if database else []

    def start(self):
        log = open(self.folder / "log", "ab")
        command = [BINARY, "demo", "--data", self.folder / "data", "--port", str(self.port), *self.more]
        self.process = subprocess.Popen(command, stdout=log, stderr=log)
        wait_until_ready(self.address, self.process, self.folder / "log")

    def kill(self):
        self.process.kill()
        self.process.wait()

    def stop(self):
        self.process.terminate()
        assert self.process.wait(timeout=30) == 0

    def end(self):
        """Whatever became of the test, no server is left."""
        if getattr(self, "process", None) and self.process.poll() is None:
            self.kill()

    def verify(self):
        where = self.more or ["--data", self.folder / "data"]
        told = subprocess.run(
            [BINARY, "verify", *where, "--key-file", self.folder / "data/key"], capture_output=True, text=True
        )
        assert told.returncode == 0, told.stdout + told.stderr


@pytest.fixture(params=["sqlite", "postgres"])
def server(request, tmp_path):
    if request.param == "sqlite":
        server = Server(tmp_path)
        yield server
        server.end()
        return
    if not SERVER:
        pytest.skip("PostgreSQL half not run: set SAMLOTS_TEST_POSTGRES")
    name = f"faults_{random.randrange(10**9)}"
    subprocess.run(["psql", SERVER, "-q", "-c", f"CREATE DATABASE {name}"], check=True)
    server = Server(tmp_path, SERVER.rsplit("/", 1)[0] + "/" + name)
    yield server
    server.end()
    subprocess.run(["psql", SERVER, "-q", "-c", f"DROP DATABASE {name} WITH (FORCE)"], check=True)


def test_nothing_acknowledged_is_lost_or_doubled(server):
    seed = int(os.environ.get("SAMLOTS_SEED", random.randrange(10**6)))
    print(f"kill -9, {ROUNDS} rounds, seed {seed}")
    chance = random.Random(seed)
    server.start()
    first_writer = Writer(server.address)
    first_writer.sign_in()
    cases = first_writer.open_files(3)
    ledger, first = Ledger(), {}
    for case in cases:
        version = first_writer.write(case, f"first{case}")
        first[case] = version - 1
        ledger.acknowledged(case, f"first{case}", version)

    def again():
        """The same session goes on after the server does."""
        writer = Writer(server.address)
        writer.cookie, writer.csrf = first_writer.cookie, first_writer.csrf
        return writer

    left_unknown = 0
    for round_number in range(ROUNDS):
        stop = threading.Event()
        threads = [
            threading.Thread(target=write_for_ever, args=(again, cases, ledger, stop, seed + 100 * round_number + each))
            for each in range(WRITERS)
        ]
        for thread in threads:
            thread.start()
        time.sleep(chance.uniform(0.02, 0.5))
        server.kill()
        stop.set()
        for thread in threads:
            thread.join()
        left_unknown += len(ledger.unknown)
        server.start()
        settle(again(), ledger)
    expect_whole(ledger, first)
    assert ledger.count() > ROUNDS, "something was written between the kills"
    print(f"{ledger.count()} notes acknowledged, {left_unknown} left without an answer and settled by their keys")
    server.stop()
    server.verify()
