"""The key: its loss is told at start and not at the first look, and it is changed while people write."""

import base64
import os
import subprocess
import threading
import time

import pytest
from faulty import BINARY, free_port
from writers import Ledger, Writer, expect_whole, settle, write_for_ever


def run(*arguments, **more):
    told = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, timeout=60, **more)
    return told.returncode, told.stdout + told.stderr


@pytest.fixture
def installation(tmp_path):
    """A folder made by `init`, with its key elsewhere."""
    data, key = tmp_path / "data", tmp_path / "key"
    assert run("init", "--data", data, "--key-file", key)[0] == 0
    return data, key


def lost(key):
    key.unlink()


def emptied(key):
    key.write_text("")


def cut_off(key):
    key.write_text(key.read_text()[:20])


def zeros(key):
    key.write_text(base64.b64encode(bytes(32)).decode())


def another(key):
    key.write_text(base64.b64encode(os.urandom(32)).decode())


@pytest.mark.parametrize(
    "harm, words",
    [
        (lost, "Nyckeln finns inte där"),
        (emptied, "base64"),
        (cut_off, "ska vara 32"),
        (zeros, "inte slumpad"),
        (another, "hör inte till"),
    ],
)
def test_a_key_that_is_lost_or_wrong_is_told_at_start(installation, harm, words):
    data, key = installation
    harm(key)
    port = free_port()
    code, told = run("serve", "--data", data, "--key-file", key, "--port", port)
    assert code == 2 and words in told, told
    assert "svarar" not in told, "nobody was let in"
    assert run("verify", "--data", data, "--key-file", key)[0] != 0


def change_key(server, old, *more):
    code, told = run("change-key", "--data", server.data, "--key-file", old, *more)
    assert code == 0, told


def test_the_key_is_changed_while_people_write(faulty, tmp_path):
    server = faulty()
    server.start()
    old, new, first_writer = tmp_path / "old", tmp_path / "new", Writer(server.address)
    old.write_text((server.data / "key").read_text())
    old.chmod(0o600)
    assert run("key", new)[0] == 0
    first_writer.sign_in()
    ledger, first = Ledger(), {}
    for case in first_writer.open_files(2):
        version = first_writer.write(case, f"first{case}")
        first[case] = version - 1
        ledger.acknowledged(case, f"first{case}", version)

    def again():
        writer = Writer(server.address)
        writer.cookie, writer.csrf = first_writer.cookie, first_writer.csrf
        return writer

    def writing(meanwhile):
        stop = threading.Event()
        threads = [
            threading.Thread(target=write_for_ever, args=(again, list(first), ledger, stop, each)) for each in range(4)
        ]
        for thread in threads:
            thread.start()
        time.sleep(0.3)
        meanwhile()
        time.sleep(0.3)
        stop.set()
        for thread in threads:
            thread.join()

    def restart():
        assert server.stop() == 0
        (server.data / "key").write_text(new.read_text())
        server.start()

    count = ledger.count()
    writing(lambda: change_key(server, old, "--new-key-file", new))
    writing(restart)
    settle(again(), ledger)
    writing(lambda: change_key(server, new, "--finish"))
    settle(again(), ledger)
    expect_whole(ledger, first)
    assert ledger.count() > count + 10, "people wrote all the time"
    assert server.stop() == 0
    assert run("verify", "--data", server.data, "--key-file", new)[0] == 0
    code, told = run("verify", "--data", server.data, "--key-file", old)
    assert code != 0 and "hör inte till" in told, "the old one opens nothing any more"


def test_a_lost_key_is_told_by_the_demo_too(faulty):
    server = faulty()
    (server.data / "key").unlink()
    server.start(wait=False)
    assert server.process.wait(timeout=30) == 2
    assert "Nyckeln finns inte där" in server.words()
