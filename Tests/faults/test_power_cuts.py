"""The power goes at any moment while people write: what was acknowledged before it is there, and everything is whole.

The server runs once on a real disk, and every step it takes with its files is written down. From that record the disk is
built as it may be after a cut at many different moments, and opened by the program itself. The writers' ledger tells at
which step each answer had come. SAMLOTS_ROUNDS says how many cuts; SAMLOTS_SEED repeats them.
"""

import bisect
import os
import random
import shutil
import sqlite3
import threading
import time
import uuid

import pytest
from disks import Disk, steps
from faulty import FaultyServer, verify
from writers import Lost, Writer

CUTS = int(os.environ.get("SAMLOTS_ROUNDS", "24"))
SEED = int(os.environ.get("SAMLOTS_SEED", random.randrange(10**6)))
WRITERS = 6
# Long enough for several checkpoints, seconds.
SECONDS = 3


class Answers:
    """What was acknowledged, and how many steps had been taken when the answer had come."""

    def __init__(self, control):
        self.control, self.lock, self.rows = control, threading.Lock(), []

    def note(self, case, key, version):
        with self.lock:
            self.rows.append((self.control.get("steps"), case, key, version))


def write_until(stop, make_writer, cases, answers, seed):
    chosen, writer = random.Random(seed), make_writer()
    while not stop.is_set():
        case, key = chosen.choice(cases), uuid.uuid4().hex
        try:
            answers.note(case, key, writer.write(case, key))
        except Lost:
            return


@pytest.fixture(scope="module")
def recorded(city, tmp_path_factory):
    """Two runs of the server with writers: the first stopped in good order, the second killed."""
    server = FaultyServer(tmp_path_factory.mktemp("recorded"), city, record=True)
    begun = {path.name: path.read_bytes() for path in server.data.iterdir() if not path.name.endswith("-shm")}
    answers = Answers(server.control)
    try:
        for run in range(2):
            server.start()
            first = Writer(server.address)
            first.sign_in()
            cases = first.open_files(3)

            def again():
                writer = Writer(server.address)
                writer.cookie, writer.csrf = first.cookie, first.csrf
                return writer

            stop = threading.Event()
            threads = [
                threading.Thread(target=write_until, args=(stop, again, cases, answers, SEED + 100 * run + each))
                for each in range(WRITERS)
            ]
            for thread in threads:
                thread.start()
            time.sleep(SECONDS)
            if run == 1:
                server.kill()
            stop.set()
            for thread in threads:
                thread.join()
            if run == 0:
                assert server.stop() == 0
    finally:
        server.end()
    taken = list(steps(server.record, server.control.get("end")))
    assert len(taken) == server.control.get("steps")
    assert any(step.op == "w" and step.name == "samlots.sqlite" for step in taken), "a checkpoint is in it"
    return begun, taken, sorted(answers.rows), server.data / "key"


def moments(taken, rows, chance):
    """Half of them anywhere, half right after an answer had come."""
    anywhere = [chance.randrange(1, len(taken) + 1) for _ in range(CUTS - CUTS // 2)]
    return sorted(anywhere + [chance.choice(rows)[0] for _ in range(CUTS // 2)])


def missing(folder, rows):
    """The acknowledged acts that the database knows nothing of, or remembers otherwise, read by SQLite alone."""
    database = sqlite3.connect(folder / "samlots.sqlite")
    try:
        told = {}
        for key, outcome in database.execute("SELECT key, outcome FROM idempotency"):
            told[key.split(".")[0]] = outcome
        versions = dict(database.execute("SELECT lower(hex(case_id)), version FROM case_file"))
    finally:
        database.close()
    return [
        (case, key, version)
        for _, case, key, version in rows
        if told.get(key) != f"{case} {version}" or versions.get(case, 0) < version
    ]


def cut(disk, folder, chance):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in disk.after_cut(chance).items():
        (folder / name).write_bytes(content)


def test_no_power_cut_loses_what_was_acknowledged(recorded, tmp_path):
    begun, taken, rows, key = recorded
    print(f"power cuts, {CUTS} of them, seed {SEED}, {len(taken)} steps, {len(rows)} acts acknowledged")
    chance, disk, at = random.Random(SEED), Disk(begun), 0
    for moment in moments(taken, rows, chance):
        for step in taken[at:moment]:
            disk.take(step)
        at = moment
        cut(disk, tmp_path / "disk", chance)
        code, words = verify(tmp_path / "disk", key)
        assert code == 0, (moment, words)
        acknowledged = rows[: bisect.bisect_right(rows, moment, key=lambda row: row[0])]
        lost = missing(tmp_path / "disk", acknowledged)
        assert not lost, (moment, len(lost), lost[:3])


def test_the_same_cuts_do_lose_when_the_log_is_not_waited_for(recorded, tmp_path):
    """Shows that the harness bites: as with `synchronous=NORMAL`, which the program refuses to run with."""
    begun, taken, rows, key = recorded
    chance, disk, at, lost, cuts = random.Random(SEED), Disk(begun, lazy=True), 0, 0, 0
    for moment in moments(taken, rows, chance):
        for step in taken[at:moment]:
            disk.take(step)
        at = moment
        cut(disk, tmp_path / "disk", chance)
        acknowledged = rows[: bisect.bisect_right(rows, moment, key=lambda row: row[0])]
        gone = missing(tmp_path / "disk", acknowledged)
        lost, cuts = lost + len(gone), cuts + bool(gone)
    print(f"without waiting for the log: {lost} acknowledged acts lost in {cuts} of {CUTS} cuts")
    assert cuts > CUTS // 4
