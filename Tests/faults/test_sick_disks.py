"""A disk that is full, cannot be written, or does not keep what it was told to keep: told in plain words, nothing half
written, nothing pretended, and on it goes when the disk does.
"""

import errno
import threading
import time
import uuid

from faulty import expect_verified
from writers import Ledger, Lost, Writer, expect_whole, settle


def signed_in(server):
    writer = Writer(server.address)
    writer.sign_in()
    return writer


def begun(server, files=2):
    """A writer, some files, and a ledger that begins with one note in each of them."""
    writer = signed_in(server)
    ledger, first = Ledger(), {}
    for case in writer.open_files(files):
        version = writer.write(case, f"first{case}")
        first[case] = version - 1
        ledger.acknowledged(case, f"first{case}", version)
    return writer, ledger, first


def attempt(writer, ledger, case):
    """One note; its status, and the page that was answered when it was not 200."""
    key = uuid.uuid4().hex
    ledger.lost(case, key)
    fields = {"csrf": writer.csrf, "key": key, "text": f"Prov {key}", "happened": "2026-11-18", "nature": "fact"}
    _, page, status = writer.ask("POST", f"/arenden/{case}/gor/write-note", fields)
    return key, page, status


def ready(writer):
    return writer.ask("GET", "/health/ready")[2]


def test_a_full_disk_says_so_keeps_what_it_has_and_goes_on_when_there_is_room(faulty):
    server = faulty()
    server.start()
    writer, ledger, first = begun(server)
    for round_number in range(4):
        server.control.set("room", 30_000 * round_number)
        refused = 0
        for number in range(400):
            case = list(first)[number % len(first)]
            _, page, status = attempt(writer, ledger, case)
            if status == 303:
                continue
            assert status == 503, (status, page[:300])
            assert "Lagringen är full" in page and "Inget är sparat" in page, page[:1500]
            refused += 1
            if refused == 3:
                break
        assert server.control.get("refused") > 0, "the disk was full"
        assert writer.ask("GET", "/health/live")[2] == 200
        server.control.set("room", -1)
        settle(writer, ledger)
    expect_whole(ledger, first)
    assert server.stop() == 0
    expect_verified(server.data)


def test_a_disk_that_became_full_before_a_crash_starts_again_with_everything(faulty):
    server = faulty()
    server.start()
    writer, ledger, first = begun(server)
    server.control.set("room", 50_000)
    for number in range(400):
        if attempt(writer, ledger, list(first)[number % len(first)])[2] == 503:
            break
    server.kill()
    server.control.set("room", -1)
    server.start()
    settle(writer, ledger)
    expect_whole(ledger, first)
    assert server.stop() == 0
    expect_verified(server.data)


def test_a_disk_that_can_only_be_read_writes_nothing_and_shows_nobody(faulty):
    server = faulty()
    server.start()
    writer, ledger, first = begun(server)
    case = list(first)[0]
    server.control.set("write_error", errno.EROFS)
    _, page, status = attempt(writer, ledger, case)
    assert status == 503, status
    shown, status = writer.ask("GET", f"/arenden/{case}")[1:]
    assert status == 503, "a look that cannot be recorded is not given"
    assert f'href="/arenden/{case}/' not in shown
    server.control.set("write_error", 0)
    settle(writer, ledger)
    expect_whole(ledger, first)
    assert server.stop() == 0
    expect_verified(server.data)


def test_a_disk_that_can_only_be_read_is_told_at_start(faulty):
    server = faulty()
    server.control.set("write_error", errno.EROFS)
    server.start(wait=False)
    assert server.process.wait(timeout=30) == 2
    assert "går inte att skriva" in server.words(), server.words()


def test_a_disk_that_fails_to_keep_is_not_believed_again_until_it_has_shown_that_it_does(faulty):
    """A kernel that has told of a failed sync once may say yes the next time, though what was lost is lost. So the
    program answers "unknown", takes nothing more, and ends; at the next start it writes everything anew first."""
    server = faulty()
    server.start()
    writer, ledger, first = begun(server)
    case = list(first)[0]
    server.control.set("sync_error", errno.EIO)
    _, page, status = attempt(writer, ledger, case)
    assert status == 503 and "Vi vet inte om det sparades" in page, page[:1500]
    # The disk says yes again, and must not be believed.
    server.control.set("sync_error", 0)
    assert server.process.wait(timeout=30) == 2
    assert "disken" in server.words(), server.words()
    # Still failing: it does not start.
    server.control.set("sync_error", errno.EIO)
    server.start(wait=False)
    assert server.process.wait(timeout=30) == 2
    server.control.set("sync_error", 0)
    server.start()
    settle(writer, ledger)
    expect_whole(ledger, first)
    assert server.stop() == 0
    expect_verified(server.data)


def test_nothing_is_acknowledged_while_the_disk_fails_under_load(faulty):
    server = faulty()
    server.start()
    writer, ledger, first = begun(server)

    def write():
        own = Writer(server.address)
        own.cookie, own.csrf = writer.cookie, writer.csrf
        for _ in range(10_000):
            case, key = list(first)[0], uuid.uuid4().hex
            ledger.lost(case, key)
            try:
                ledger.acknowledged(case, key, own.write(case, key))
            except Lost:
                return

    threads = [threading.Thread(target=write) for _ in range(6)]
    for thread in threads:
        thread.start()
    time.sleep(0.5)
    server.control.set("sync_error", errno.EIO)
    for thread in threads:
        thread.join(timeout=30)
    assert server.process.wait(timeout=30) == 2
    server.control.set("sync_error", 0)
    server.start()
    settle(writer, ledger)
    expect_whole(ledger, first)
    assert server.stop() == 0
    expect_verified(server.data)
