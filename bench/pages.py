"""Pages over HTTP on loopback beside a bare route of the same server, in turns; the load generator shares the machine."""

import re
import statistics
import subprocess

from rows import Row
from served import Server, simulated

BARE = "/health/live"


def measure(settings):
    rounds, seconds = (2, 1) if settings.quick else (7, 4)
    with simulated(1000) as (data, made), Server(data) as server:
        cookie = server.cookie(made["lots"])
        paths = {
            "bare": BARE, "file page": f"/arenden/{made['file']}", "meetings page": f"/arenden/{made['file']}/moten",
            "my day": "/min-dag",
        }
        rates, slowest = {name: [] for name in paths}, {name: [] for name in paths}
        for _ in range(rounds):
            for name, path in paths.items():
                rate, p99 = load(server, path, cookie, seconds, connections=100)
                rates[name].append(rate)
                slowest[name].append(p99)
        median = {name: statistics.median(each) for name, each in rates.items()}
        size = len(server.ask("GET", paths["file page"], cookie=cookie)[2].encode())
        beside = f"{median['file page']:,.0f}/s of {size / 1000:.0f} kB; bare route {median['bare']:,.0f}/s"
        yield Row("file page of the bare route", 100 * median["file page"] / median["bare"], "%", least=40, beside=beside)
        yield Row("file page, p99", statistics.median(slowest["file page"]), "ms", most=25)
        for name in ("meetings page", "my day"):
            yield Row(
                f"{name} of the bare route", 100 * median[name] / median["bare"], "%",
                beside=f"{median[name]:,.0f}/s, p99 {statistics.median(slowest[name]):.0f} ms",
            )


def load(server, path, cookie, seconds, connections):
    """Requests in a second, and the 99th percentile in ms."""
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "-H", f"Cookie: {cookie}"]
    told = subprocess.run(
        [*command, f"http://127.0.0.1:{server.port}{path}"], check=True, capture_output=True, text=True
    ).stdout
    if "Non-2xx" in told or "Socket errors" in told:
        raise RuntimeError(told)
    number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", told).groups()
    return float(re.search(r"Requests/sec:\s+([\d.]+)", told)[1]), float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
