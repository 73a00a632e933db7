"""Clients that are too slow, by nature or on purpose: others are served as before, memory stays, and the slow ones are let
go of when their time is up (docs/operations.md).
"""

import os
import pathlib
import re
import select
import socket
import time

import pytest
from writers import Writer

SLOW = int(os.environ.get("SAMLOTS_SLOW", "60"))
READERS = 4
PATIENCE = 60


def line(server, text=""):
    connection = socket.create_connection(("127.0.0.1", server.port))
    connection.sendall(text.encode())
    return connection


def signed_in(server):
    writer = Writer(server.address)
    writer.sign_in()
    return writer


def memory(server):
    status = pathlib.Path(f"/proc/{server.process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def median_time(writer, case, times=15):
    spent = []
    for _ in range(times):
        begun = time.perf_counter()
        assert writer.ask("GET", f"/arenden/{case}")[2] == 200
        spent.append(time.perf_counter() - begun)
    return sorted(spent)[times // 2]


def is_closed(connection):
    """Whether the other end has let go of it; what it says before is of no interest."""
    try:
        while select.select([connection], [], [], 0)[0]:
            if not connection.recv(65536):
                return True
    except OSError:
        return True
    return False


def head(writer, length):
    return (
        f"POST /arenden/{'0' * 32}/gor/write-note HTTP/1.1\r\nHost: {writer.address.netloc}\r\nCookie: {writer.cookie}\r\n"
        f"Origin: http://{writer.address.netloc}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        f"Content-Length: {length}\r\n\r\n"
    )


def slow_lines(server, writer, case):
    """Half with a head that never ends, half with a body that never does, and some that read nothing."""
    heads = [line(server, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ") for _ in range(SLOW // 2)]
    bodies = [line(server, head(writer, 1_000_000) + "text=") for _ in range(SLOW // 2)]
    page = f"GET /arenden/{case}/journal HTTP/1.1\r\nHost: {writer.address.netloc}\r\nCookie: {writer.cookie}\r\n\r\n"
    readers = []
    for _ in range(READERS):
        connection = socket.socket()
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
        connection.connect(("127.0.0.1", server.port))
        # Page after page is asked for and none is read.
        connection.sendall(page.encode() * 40)
        readers.append(connection)
    wait_until_idle(server)
    return heads, bodies, readers


def wait_until_idle(server):
    deadline = time.monotonic() + 40
    while time.monotonic() < deadline:
        before = ticks(server)
        time.sleep(0.5)
        if ticks(server) - before < 5:
            return


def ticks(server):
    fields = pathlib.Path(f"/proc/{server.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


def test_others_are_served_as_before_while_many_are_slow(faulty):
    server = faulty()
    server.start()
    writer = signed_in(server)
    case = writer.open_files(1)[0]
    median_time(writer, case)
    alone, memory_before = median_time(writer, case), memory(server)
    heads, bodies, readers = slow_lines(server, writer, case)
    for connection in heads + bodies:
        connection.sendall(b"x")
    beside = median_time(writer, case)
    grown = memory(server) - memory_before
    print(f"{SLOW} slow: {1000 * alone:.1f} ms alone, {1000 * beside:.1f} ms beside them, {grown:.0f} MB more")
    assert beside < 5 * alone + 0.05
    assert grown < 60
    for connection in heads + bodies + readers:
        connection.close()
    assert writer.ask("GET", "/health/ready")[2] == 200


def test_who_is_too_slow_is_let_go_of(faulty):
    if "SAMLOTS_ROUNDS" not in os.environ:
        pytest.skip("takes more than a minute: SAMLOTS_ROUNDS runs it")
    server = faulty()
    server.start()
    writer = signed_in(server)
    case = writer.open_files(1)[0]
    heads, bodies, readers = slow_lines(server, writer, case)
    begun = time.monotonic()
    while time.monotonic() - begun < PATIENCE + 15:
        # One byte every five seconds, which is something but will never do.
        for connection in heads + bodies:
            try:
                connection.sendall(b"x")
            except OSError:
                pass
        time.sleep(5)
    left = [kind for kind, lines in [("head", heads), ("body", bodies)] for each in lines if not is_closed(each)]
    descriptors = len(os.listdir(f"/proc/{server.process.pid}/fd"))
    print(f"after {PATIENCE + 15} s: {len(left)} of {SLOW} slow senders left, {descriptors} descriptors open")
    assert not left
    assert descriptors < 60, "readers of nothing are gone too"
