"""The access decision on the same requests, in turns in one run: in the program, and in Cedar beside it.

Each file holds ten consents, towards ten agencies. The questions are those a page asks most: may this agency do
this, and may it read this item; four of five are granted. Cedar is the judge of the answers (docs/access-check.md), and no race.
"""

import json
import random
import statistics
import subprocess
import sys
import time

from rows import ROOT, SAMLOTS

sys.path.insert(0, str(ROOT / "Tests/access"))

from cedarpy import Entities, is_authorized_batch  # noqa: E402
from judge import Judge, prepared  # noqa: E402
from program import answers  # noqa: E402

FILES = 100
QUESTIONS = 20
CATEGORIES = ["planning", "studies", "work", "health"]


def rates(rounds):
    """Medians in each second: on one file, on many files, and in Cedar."""
    source = random.Random(10)
    requests = [one for number in range(FILES) for one in asked(number, source)]
    lines = ("\n".join(map(json.dumps, requests)) + "\n").encode()
    judge = Judge()
    told, expected = answers(requests, SAMLOTS), judge.answers(requests)
    if told != expected:
        sys.exit("The program and Cedar differ: run Tests/access first.")
    one_file = ("\n".join(map(json.dumps, requests[:QUESTIONS])) + "\n").encode()
    found = {"one": [], "many": [], "cedar": []}
    asked_of_cedar, entities = prepared(requests)
    entities = Entities.from_json_str(json.dumps(entities))
    for _ in range(rounds):
        found["one"].append(json.loads(program("--measure", "1", lines=one_file))["decisionsPerSecond"])
        found["many"].append(json.loads(program("--measure", "1", lines=lines))["decisionsPerSecond"])
        found["cedar"].append(
            rate(len(requests), lambda: is_authorized_batch(asked_of_cedar, judge.policies.parsed, entities))
        )
    return {name: statistics.median(each) for name, each in found.items()}


def asked(number, source):
    """One file, and the questions put to it."""
    agencies = {"unit": "socialServices"} | {f"a{index}": "school" for index in range(10)}
    others = [name for name in agencies if name != "unit"]
    world = {
        "agencies": agencies,
        "owner": "unit",
        "born": "2010-06-01",
        "ages": {"own": 15, "alone": 18},
        "guardians": 2,
        "members": [{"agency": name, "since": "2026-01-10"} for name in others],
        "consents": [
            {
                "n": index + 1,
                "given": "2026-01-09T12:00:00Z",
                "answers": {"person": "yes", "guardian-0": "yes", "guardian-1": "yes"},
                "terms": [
                    {
                        "from": "unit",
                        "to": name,
                        "categories": source.sample(CATEGORIES, 3),
                        "validFrom": "2026-01-10",
                        "validThrough": "2026-12-31",
                    }
                ],
            }
            for index, name in enumerate(others)
        ],
        "items": [{"n": 20 + index, "owner": "unit", "category": each} for index, each in enumerate(CATEGORIES)],
        "disclosures": [
            {"n": 30 + index, "item": 20 + index % 4, "to": source.choice(others), "ground": "consent"}
            for index in range(4)
        ],
    }
    for index in range(QUESTIONS):
        ask = {"kind": "do", "act": "acknowledge-notice", "at": "2026-11-21T10:00:00Z"}
        agency = source.choice(others)
        if index % 4 == 0:
            given = source.choice(world["disclosures"])
            agency = given["to"]
            ask = {"kind": "see", "item": given["item"], "at": "2026-11-21T10:00:00Z"}
        if index % 10 == 9:
            ask["at"] = "2027-01-01T10:00:00Z"
        ask["who"] = {"principal": "p", "agency": agency, "role": "externalActor"}
        yield {"v": 1, "id": f"{number}-{index}", "ask": ask, "world": world}


def program(*arguments, lines):
    told = subprocess.run([SAMLOTS, "access-check", *arguments], input=lines, check=True, capture_output=True)
    return told.stdout


def rate(count, work):
    began = time.perf_counter()
    work()
    return count / (time.perf_counter() - began)
