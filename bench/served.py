"""A server on a database of made-up files, and those who use it."""

import contextlib
import http.client
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from rows import ROOT, SAMLOTS

sys.path.insert(0, str(ROOT / "Tests/browser"))

from server import free_port  # noqa: E402


@contextlib.contextmanager
def simulated(files):
    """The folder of a database with that many files, and what was told when it was made."""
    with tempfile.TemporaryDirectory(prefix="samlots-bench-") as folder:
        data = pathlib.Path(folder) / "data"
        command = [SAMLOTS, "simulate", "--json", "--data", data, "--files", str(files)]
        told = subprocess.run(command, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
        made = json.loads(told.splitlines()[-1])
        made["bytes"] = sum(each.stat().st_size for each in data.iterdir())
        yield data, made


class Server:
    """Yours for a with block. `started` is how long it took to the first answer that needs the database, in ms."""

    def __init__(self, data):
        self.port = free_port()
        began = time.perf_counter()
        self.process = subprocess.Popen(
            [SAMLOTS, "demo", "--port", str(self.port), "--data", data],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        while not self.is_ready():
            if self.process.poll() is not None or time.perf_counter() - began > 120:
                raise RuntimeError("the server did not start")
            time.sleep(0.002)
        self.started = (time.perf_counter() - began) * 1000

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=30)

    def is_ready(self):
        try:
            return self.ask("GET", "/health/ready")[0] == 200
        except (ConnectionError, OSError):
            return False

    def ask(self, method, path, body=None, cookie=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Origin": f"http://127.0.0.1:{self.port}", "Content-Type": "application/x-www-form-urlencoded"}
        if cookie:
            headers["Cookie"] = cookie
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        return answer.status, answer.headers, text

    def cookie(self, assignment):
        """Of a new session on the assignment."""
        _, headers, _ = self.ask("POST", "/logga-in", f"assignment={assignment}")
        return headers["Set-Cookie"].split(";")[0]

    def seats(self, title):
        """The assignments of those who can be chosen under a title."""
        page = self.ask("GET", "/logga-in")[2]
        return re.findall(rf'value="([0-9a-f]{{32}})"(?:(?!value=").)*?{title}', page, re.DOTALL)

    def milliseconds(self, path, cookie):
        began = time.perf_counter()
        status, _, _ = self.ask("GET", path, cookie=cookie)
        if status != 200:
            raise RuntimeError(f"{path}: {status}")
        return (time.perf_counter() - began) * 1000

    @property
    def resident(self):
        """In MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024
