"""What open pages cost: the server's processor time and memory with so many streams open, and how soon a word comes.

    bench/streams.py http://127.0.0.1:8080 PID [STREAMS]      against a running demo city
"""

import http.client
import os
import pathlib
import re
import socket
import sys
import time
import urllib.parse

SESSIONS = 6
SECONDS = 30


def main():
    address, pid = urllib.parse.urlsplit(sys.argv[1]), int(sys.argv[2])
    streams = int(sys.argv[3]) if len(sys.argv) > 3 else 500
    print(f"at rest: {memory(pid):.0f} MB, {busy(pid):.1f} % of a core")
    opened = [stream(address, cookie) for cookie in cookies(address, -(-streams // SESSIONS)) for _ in range(SESSIONS)]
    time.sleep(2)
    print(f"{len(opened)} streams: {memory(pid):.0f} MB, {busy(pid):.1f} % of a core")


def cookies(address, count):
    """That many sessions of one who has a day and a list."""
    page = ask(address, "GET", "/logga-in")[1]
    assignment = re.search(r'name="assignment" value="([0-9a-f]+)"', page).group(1)
    for _ in range(count):
        headers, _ = ask(address, "POST", "/logga-in", f"assignment={assignment}")
        yield headers["Set-Cookie"].split(";")[0]


def ask(address, method, path, body=None):
    connection = http.client.HTTPConnection(address.hostname, address.port)
    headers = {"Origin": f"http://{address.netloc}", "Content-Type": "application/x-www-form-urlencoded"}
    connection.request(method, path, body, headers)
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.headers, text


def stream(address, cookie):
    connection = socket.create_connection((address.hostname, address.port))
    connection.sendall(f"GET /min-dag/live HTTP/1.1\r\nHost: {address.netloc}\r\nCookie: {cookie}\r\n\r\n".encode())
    first = connection.recv(4096).decode()
    assert "200 OK" in first, first
    return connection


def memory(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status).group(1)) / 1024


def busy(pid):
    """Percent of one core over the next seconds."""
    before = ticks(pid)
    time.sleep(SECONDS)
    return (ticks(pid) - before) / os.sysconf("SC_CLK_TCK") / SECONDS * 100


def ticks(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return int(fields[11]) + int(fields[12])


if __name__ == "__main__":
    main()
