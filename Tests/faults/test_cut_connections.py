"""The connection is cut in the middle of an act: by the browser's end just after it has sent, or on the way back, so that
the answer never comes. Asked anew with the same key, the server tells the truth: once, and only once.
"""

import os
import random
import socket
import struct
import time
import urllib.parse
import uuid

from faulty import expect_verified
from writers import Ledger, Writer, expect_whole, settle

ROUNDS = int(os.environ.get("SAMLOTS_ROUNDS", "60"))
SEED = int(os.environ.get("SAMLOTS_SEED", random.randrange(10**6)))


def request(writer, case, key):
    fields = {"csrf": writer.csrf, "key": key, "text": f"Prov {key}", "happened": "2026-11-18", "nature": "fact"}
    body = urllib.parse.urlencode(fields)
    head = (
        f"POST /arenden/{case}/gor/write-note HTTP/1.1\r\nHost: {writer.address.netloc}\r\n"
        f"Origin: http://{writer.address.netloc}\r\nCookie: {writer.cookie}\r\nAccept: application/json\r\n"
        f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return (head + body).encode()


def cut_off(writer, sent, wait):
    """Sends, waits so long, and resets the connection without having read anything."""
    line = socket.create_connection((writer.address.hostname, writer.address.port))
    line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    line.sendall(sent)
    time.sleep(wait)
    line.close()


def test_a_cut_connection_leaves_no_doubt(faulty):
    print(f"cut connections, {ROUNDS} rounds, seed {SEED}")
    chance, server = random.Random(SEED), faulty()
    server.start()
    writer = Writer(server.address)
    writer.sign_in()
    ledger, first = Ledger(), {}
    for case in writer.open_files(3):
        version = writer.write(case, f"first{case}")
        first[case] = version - 1
        ledger.acknowledged(case, f"first{case}", version)
    cases = list(first)
    for _ in range(ROUNDS):
        case, key = chance.choice(cases), uuid.uuid4().hex
        whole = request(writer, case, key)
        # Most are sent whole; some are cut in the middle of what is sent, and are then never done.
        sent = whole if chance.random() < 0.8 else whole[: chance.randrange(1, len(whole))]
        ledger.lost(case, key)
        cut_off(writer, sent, chance.choice([0, 0, chance.uniform(0, 0.01), chance.uniform(0, 0.05)]))
        # Another act, with a connection of its own, comes in between now and then.
        if chance.random() < 0.3:
            other = uuid.uuid4().hex
            ledger.acknowledged(case, other, writer.write(case, other))
        settle(writer, ledger)
        if chance.random() < 0.3:
            ledger.acknowledged(case, key, writer.write(case, key))
    expect_whole(ledger, first)
    print(f"{ledger.count()} acts, each once")
    assert writer.ask("GET", "/health/ready")[2] == 200
    assert server.stop() == 0
    expect_verified(server.data)
