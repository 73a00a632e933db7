"""Asks the built program."""

import json
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("SAMLOTS_BINARY", ROOT / ".build/debug/samlots")


def ask(lines, binary=BINARY):
    """The answers to lines, parsed, and the exit status."""
    ended = subprocess.run([binary, "access-check"], input=b"\n".join(lines) + b"\n", capture_output=True)
    return [json.loads(line) for line in ended.stdout.splitlines()], ended.returncode


def answers(requests, binary=BINARY):
    """What the program answers to each request, as (allow, reason, ground)."""
    told, _ = ask([json.dumps(request).encode() for request in requests], binary)
    return [(one["allow"], one["reason"], one["ground"]) if "allow" in one else one["error"] for one in told]


def acts(binary=BINARY):
    """Every kind of act, as the program tells when it is asked about one that is not there."""
    request = {
        "v": 1,
        "id": "acts",
        "ask": {
            "kind": "do",
            "at": "2026-11-21T10:00:00Z",
            "who": {"principal": "p", "agency": "a", "role": "lots"},
            "act": "?",
        },
        "world": {
            "agencies": {"a": "police"},
            "owner": "a",
            "born": "2000-01-01",
            "ages": {"own": 15, "alone": 18},
        },
    }
    told, _ = ask([json.dumps(request).encode()], binary)
    return told[0]["error"]["message"].partition(": ")[2].rstrip(".").split(", ")
