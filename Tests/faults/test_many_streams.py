"""A thousand open pages that only listen: what they cost, that a change reaches them, and that those who go are noticed."""

import os
import pathlib
import re
import resource
import selectors
import socket
import threading
import time

from test_slow_clients import memory, ticks
from writers import Writer

STREAMS = int(os.environ.get("SAMLOTS_STREAMS", "1000"))
IN_SESSION = 6


def descriptors(server):
    return len(os.listdir(f"/proc/{server.process.pid}/fd"))


def room_for(files):
    """This process has as many ends open as the server."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if soft < files:
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, files), hard))


def opened(server, count):
    """So many streams about one file, in sessions of one who may see it, and one session that writes."""
    writer = Writer(server.address, timeout=30)
    writer.sign_in()
    case = writer.open_files(1)[0]
    streams = []
    while len(streams) < count:
        session = Writer(server.address, timeout=30)
        session.sign_in()
        for _ in range(min(IN_SESSION, count - len(streams))):
            connection = socket.create_connection(("127.0.0.1", server.port))
            connection.sendall(
                f"GET /arenden/{case}/live HTTP/1.1\r\nHost: {writer.address.netloc}\r\nCookie: {session.cookie}\r\n\r\n".encode()
            )
            streams.append(connection)
    return writer, case, streams


def wait_for(streams, word, seconds):
    """How many have heard the word, and when the last of them had."""
    begun, heard, last = time.monotonic(), set(), 0.0
    with selectors.DefaultSelector() as waiting:
        for stream in streams:
            stream.setblocking(False)
            waiting.register(stream, selectors.EVENT_READ)
        while len(heard) < len(streams) and time.monotonic() - begun < seconds:
            for key, _ in waiting.select(timeout=0.2):
                stream = key.fileobj
                text = stream.recv(65536)
                if word in text or not text:
                    waiting.unregister(stream)
                    if word in text:
                        heard.add(stream)
                        last = time.monotonic() - begun
    return len(heard), last


def test_a_thousand_open_pages_hear_of_a_change_and_are_noticed_when_they_go(faulty):
    room_for(STREAMS + 200)
    server = faulty()
    server.start()
    at_rest, few = memory(server), descriptors(server)
    writer, case, streams = opened(server, STREAMS)
    count, _ = wait_for(streams, b"event: still", 60)
    assert count == STREAMS, "each is told that it may stay"
    before, begun = ticks(server), time.monotonic()
    time.sleep(6)
    busy = (ticks(server) - before) / os.sysconf("SC_CLK_TCK") / (time.monotonic() - begun) * 100
    grown, open_files = memory(server) - at_rest, descriptors(server)
    written = threading.Timer(0.3, writer.write, (case, "news"))
    written.start()
    count, last = wait_for(streams, b"event: changed", 30)
    written.join()
    print(
        f"{STREAMS} streams: {grown:.0f} MB, {open_files} descriptors, {busy:.0f} % of a core; "
        f"a change reached {count} within {last - 0.3:.1f} s"
    )
    assert count == STREAMS
    for stream in streams:
        stream.close()
    deadline = time.monotonic() + 15
    while descriptors(server) > few + 20 and time.monotonic() < deadline:
        time.sleep(0.2)
    assert descriptors(server) <= few + 20, "who has gone is noticed"
    assert server.stop() == 0


def test_too_few_files_are_told_at_start_and_leave_room_to_answer(faulty):
    def limits():
        resource.setrlimit(resource.RLIMIT_NOFILE, (400, 400))

    server = faulty(limits=limits)
    server.start()
    assert re.search(r"Högst 400 filer.*LimitNOFILE", server.words()), server.words()
    writer, case, streams = opened(server, 160)
    answers = [stream.recv(4096).split(b"\r\n")[0] for stream in streams]
    assert sum(b" 200 " in answer for answer in answers) == 100
    assert sum(b" 503 " in answer for answer in answers) == 60
    assert writer.ask("GET", f"/arenden/{case}")[2] == 200, "there is room to answer"


def test_a_process_takes_the_files_that_it_is_allowed(faulty):
    def limits():
        _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))

    server = faulty(limits=limits)
    server.start()
    text = pathlib.Path(f"/proc/{server.process.pid}/limits").read_text()
    soft, hard = re.search(r"Max open files\s+(\d+)\s+(\d+)", text).groups()
    assert int(soft) >= min(2300, int(hard))
