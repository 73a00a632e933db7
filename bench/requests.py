"""Throughput of a bare route and of signed-in pages, in turns in one run; start-up; memory.

The medians of several rounds are compared, since two cores are shared with the load generator.
"""

import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Tests/browser"))

from playwright.sync_api import sync_playwright  # noqa: E402
from server import running  # noqa: E402

BINARY = ROOT / ".build/release/samlots"
ROUNDS = 5
SECONDS = 5
CONNECTIONS = 64
BARE = "/health/live"
PERSON = "lots"


def main():
    with tempfile.TemporaryDirectory(prefix="samlots-bench-") as folder:
        data = pathlib.Path(folder)
        with running(BINARY, data):
            pass  # makes the city, so that the start measured next is an ordinary one
        began = time.monotonic()
        with running(BINARY, data) as (address, process):
            print(f"start to first answer: {(time.monotonic() - began) * 1000:.0f} ms")
            print(f"memory at rest: {resident(process)} MB")
            cookie, paths = signed_in(address)
            compare(address, cookie, [BARE, *paths])
            print(f"memory after the load: {resident(process)} MB")


def signed_in(address):
    """The session cookie of somebody who works with cases, their day and the first file in it."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(base_url=address)
        page.goto("/logga-in")
        page.get_by_role("button", name=re.compile(PERSON, re.IGNORECASE)).first.click()
        day = page.url.removeprefix(address)
        page.locator("main a[href*='/arende']").first.click()
        file = page.url.removeprefix(address)
        cookie = "; ".join(f"{each['name']}={each['value']}" for each in page.context.cookies())
        browser.close()
        return cookie, [day, file]


def compare(address, cookie, paths):
    rates = {path: [] for path in paths}
    slowest = {path: [] for path in paths}
    for _ in range(ROUNDS):
        for path in paths:
            rate, p99 = load(address + path, cookie)
            rates[path].append(rate)
            slowest[path].append(p99)
    bare = statistics.median(rates[BARE])
    for path in paths:
        rate = statistics.median(rates[path])
        name = re.sub(r"[0-9a-f]{32}", "…", path)
        print(f"{name}: {rate:,.0f} requests/s, {100 * rate / bare:.0f} % of {BARE}, p99 {max(slowest[path])}")


def load(url, cookie):
    told = subprocess.run(
        ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{SECONDS}s", "--latency", "-H", f"Cookie: {cookie}", url],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    if "Non-2xx" in told or "Socket errors" in told:
        raise RuntimeError(told)
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1]), re.search(r"99%\s+(\d\S*)", told)[1]


def resident(process):
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) // 1024


if __name__ == "__main__":
    main()
