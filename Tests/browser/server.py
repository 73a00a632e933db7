"""The built program, started in demo mode on a free port with a new city in a temporary folder."""

import contextlib
import pathlib
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

BINARY = pathlib.Path(__file__).resolve().parents[2] / ".build/debug/samlots"
LONGEST_START = 90


@contextlib.contextmanager
def demo_server():
    """Yields the address; the server is stopped and its folder removed afterwards."""
    with tempfile.TemporaryDirectory(prefix="samlots-") as folder:
        with running(BINARY, pathlib.Path(folder)) as (address, _):
            yield address


@contextlib.contextmanager
def running(binary, folder):
    """Yields the address and the process; a city that is already in the folder is used."""
    port = free_port()
    with open(folder / "log", "wb") as log:
        process = subprocess.Popen(
            [binary, "demo", "--port", str(port), "--data", folder / "data"], stdout=log, stderr=log
        )
        try:
            address = f"http://127.0.0.1:{port}"
            wait_until_ready(address, process, folder / "log")
            yield address, process
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                raise


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_until_ready(address, process, log):
    deadline = time.monotonic() + LONGEST_START
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server stopped with exit code {process.returncode}:\n{log.read_text()}")
        with contextlib.suppress(urllib.error.URLError, ConnectionError, TimeoutError):
            with urllib.request.urlopen(f"{address}/health/live", timeout=2) as answer:
                if answer.status == 200:
                    return
        time.sleep(0.02)
    raise RuntimeError(f"the server was not ready within {LONGEST_START} s:\n{log.read_text()}")
