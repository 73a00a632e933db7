"""What needs no server: decisions beside Cedar, a cold file, and appends beside bare inserts."""

import json
import subprocess

import access
from rows import BENCH, Row


def told(*arguments):
    lines = subprocess.run([BENCH, *arguments], check=True, capture_output=True, text=True).stdout.splitlines()
    return {each["name"]: each["value"] for each in map(json.loads, lines)}


def decisions(settings):
    rates = access.rates(rounds=1 if settings.quick else 5)
    yield Row(
        "access decision", rates["one"], "/s", least=5e6, beside=f"Cedar, the judge of the answers: {rates['cedar']:,.0f}/s"
    )
    yield Row("access decision, many files", rates["many"], "/s")
    for name, value in told("decisions").items():
        yield Row(f"access decision, {name}", value, "/s")


def cold(settings):
    yield Row("cold file of 500 entries", told("cold")["milliseconds"], "ms", most=5)


def appends(settings):
    rates = told("appends", *(["quick"] if settings.quick else []))
    yield Row("durable appends, 64 writers", rates["appends"], "/s", least=2000)
    yield Row(
        "durable appends of bare inserts", 100 * rates["appends"] / rates["inserts"], "%", least=60,
        beside=f"bare inserts {rates['inserts']:,.0f}/s",
    )
