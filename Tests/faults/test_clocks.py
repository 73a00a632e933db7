"""The clock of the machine is set forward and back while people write, and across a restart: time never goes back for
what is decided, order and chains stay, and whoever works is not shut out by it.
"""

import http.client
import os
import random
import re
import sqlite3
import threading
import time

from faulty import expect_verified
from writers import Ledger, Writer, expect_whole, settle, write_for_ever

MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
ROUNDS = int(os.environ.get("SAMLOTS_ROUNDS", "8"))
SEED = int(os.environ.get("SAMLOTS_SEED", random.randrange(10**6)))


def signed_in(server):
    writer = Writer(server.address)
    writer.sign_in()
    return writer


def begun(server):
    writer = signed_in(server)
    ledger, first = Ledger(), {}
    for case in writer.open_files(2):
        version = writer.write(case, f"first{case}")
        first[case] = version - 1
        ledger.acknowledged(case, f"first{case}", version)
    return writer, ledger, first


def ask(server, statement, *values):
    database = sqlite3.connect(f"file:{server.data}/samlots.sqlite?mode=ro", uri=True)
    try:
        return database.execute(statement, values).fetchall()
    finally:
        database.close()


def looks(server):
    """The moments of the access log, in the order they were kept, by segment: each process begins its own."""
    found = {}
    for segment, at in ask(server, "SELECT segment, at FROM access_log ORDER BY segment, number"):
        found.setdefault(segment, []).append(at)
    return found


def test_time_goes_forward_only_whatever_the_clock_does(faulty):
    print(f"clocks, {ROUNDS} jumps, seed {SEED}")
    chance, server = random.Random(SEED), faulty()
    made = looks(server)
    server.start()
    writer, ledger, first = begun(server)
    cases, at = list(first), 0
    for jump in range(ROUNDS):
        stop = threading.Event()

        def again():
            own = Writer(server.address)
            own.cookie, own.csrf = writer.cookie, writer.csrf
            return own

        threads = [
            threading.Thread(target=write_for_ever, args=(again, cases, ledger, stop, SEED + 100 * jump + each))
            for each in range(4)
        ]
        for thread in threads:
            thread.start()
        time.sleep(0.1)
        # Never so far forward that the session of the day ends.
        at = chance.choice([at - 5 * MINUTE, at - 3 * HOUR, at - 40 * DAY, at + 1000, min(at + MINUTE, 5 * MINUTE)])
        server.control.set("clock", at)
        time.sleep(0.15)
        stop.set()
        for thread in threads:
            thread.join()
        settle(writer, ledger)
    expect_whole(ledger, first)
    assert ledger.count() > 4 * ROUNDS
    for case in cases:
        entries = ask(server, "SELECT recorded_at FROM entry WHERE case_id = ? ORDER BY sequence", bytes.fromhex(case))
        assert entries == sorted(entries), "entries stand in the order of their time"
    new = [moments for segment, moments in looks(server).items() if segment not in made]
    assert new and all(is_in_order(moments) for moments in new)
    assert server.stop() == 0
    expect_verified(server.data)


def is_in_order(moments):
    """Who waited for the disk while the clock was set forward was decided before it was."""
    late = [before - after for before, after in zip(moments, moments[1:]) if after < before]
    return all(each <= 5 * MINUTE + 2000 for each in late) and len(late) < len(moments) / 10


def test_what_had_ended_is_still_ended_after_a_crash_with_the_clock_set_back(faulty):
    """The last moment that anything was decided at is known after a crash, also when the answer was no."""
    server = faulty()
    server.start()
    writer = signed_in(server)
    case = writer.open_files(1)[0]
    for minutes in range(1, 5):
        server.control.set("clock", minutes * MINUTE)
        # There is no such file; that is decided, and told, and is the last thing that is.
        assert writer.ask("GET", f"/arenden/{minutes:032x}")[2] == 404
    before = looks(server)
    latest = max(max(moments) for moments in before.values())
    assert latest > (time.time() + 3 * 60) * 1000
    server.kill()
    server.control.set("clock", -2 * DAY)
    server.start()
    assert signed_in(server).ask("GET", f"/arenden/{case}")[2] == 200
    after = [at for segment, moments in looks(server).items() if segment not in before for at in moments]
    assert after and min(after) >= latest, "nothing is decided at an earlier time"


def test_a_clock_behind_what_has_been_decided_is_told_at_start(faulty):
    server = faulty()
    server.control.set("clock", HOUR)
    server.start()
    writer = signed_in(server)
    writer.write(writer.open_files(1)[0], "ahead")
    assert server.stop() == 0
    assert "Klockan" not in server.words()
    server.control.set("clock", 0)
    server.start()
    assert re.search(r"Klockan går efter", server.words()), server.words()


def test_open_pages_hear_that_they_may_stay_while_time_stands_still(faulty):
    """The clock is an hour behind: pages that hear nothing for twenty seconds go blank, so they must be told."""
    server = faulty()
    server.start()
    writer = signed_in(server)
    case = writer.open_files(1)[0]
    writer.write(case, "before")
    server.control.set("clock", -HOUR)
    connection = http.client.HTTPConnection(writer.address.hostname, writer.address.port, timeout=15)
    connection.request("GET", f"/arenden/{case}/live", headers={"Cookie": writer.cookie})
    answer = connection.getresponse()
    assert answer.status == 200
    heard, begun_at = [], time.monotonic()
    while len(heard) < 2:
        line = answer.readline().decode().strip()
        if line.startswith("event:"):
            heard.append((line, time.monotonic() - begun_at))
    connection.close()
    assert [word for word, _ in heard] == ["event: still"] * 2, heard
    assert heard[1][1] < 15


def test_signing_in_works_and_sessions_stay_when_the_clock_is_behind(faulty):
    server = faulty()
    server.start()
    writer = signed_in(server)
    case = writer.open_files(1)[0]
    server.control.set("clock", -DAY)
    assert writer.ask("GET", f"/arenden/{case}")[2] == 200, "a session does not end because the clock goes back"
    assert signed_in(server).ask("GET", f"/arenden/{case}")[2] == 200
    server.control.set("clock", 30 * DAY)
    assert writer.ask("GET", f"/arenden/{case}")[2] == 303, "a session ends when its time is up"
    server.control.set("clock", 0)
    assert writer.ask("GET", f"/arenden/{case}")[2] == 303, "and does not come back with the clock"
