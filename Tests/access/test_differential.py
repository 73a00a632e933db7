"""The program and Cedar judge the same random requests, and answer the same (issue 3, proof 2)."""

import collections
import concurrent.futures
import json
import os
import random
import secrets

import program
import shrink
from generator import Generator
from judge import Judge

REQUESTS = int(os.environ.get("SAMLOTS_ACCESS_REQUESTS", 100_000))
AT_ONCE = 2_500
PROCESSES = 2

REASONS = """noRelation notMember noConsent closed guardianshipEnded guardianKeptOut notDisclosed noGround notReader
notThisAct notThisPart notInOwnPlace role unknownFile""".split()
GROUNDS = "case-role stand-in unit-leader deciding-unit receiving-unit consent law own-page referring emergency".split()


def test_the_program_and_cedar_answer_the_same(tell):
    seed = int(os.environ.get("SAMLOTS_SEED") or secrets.randbits(32))
    rounds = range(-(-REQUESTS // AT_ONCE))
    said, differing = collections.Counter(), []
    with concurrent.futures.ProcessPoolExecutor(PROCESSES) as pool:
        for counted, wrong in pool.map(compare, [(seed, each) for each in rounds]):
            said += counted
            differing += wrong
    tell(f"{said.total()} requests compared, {len(differing)} differ; again with SAMLOTS_SEED={seed}")
    assert not differing, told(differing)
    assert set(REASONS + GROUNDS) == set(said), "the random worlds reach every answer there is"


def compare(round_of):
    requests = drawn(*round_of)
    theirs, ours = judge().answers(requests), program.answers(requests)
    said = collections.Counter(reason or ground.partition(":")[0] for _, reason, ground in theirs)
    return said, [request for request, one, other in zip(requests, ours, theirs) if one != other]


def drawn(seed, number, count=AT_ONCE):
    generator = Generator(random.Random(f"{seed} {number}"), program.acts())
    return [generator.request(f"{seed}-{number}-{index}") for index in range(count)]


def judge(kept={}):
    if not kept:
        kept["judge"] = Judge()
    return kept["judge"]


def told(differing):
    """The first few differences, each as small as it goes."""
    told = []
    for request in differing[:3]:
        small = shrink.smallest(request, differs)
        [ours], [theirs] = program.answers([small]), judge().answers([small])
        told.append(f"{json.dumps(request)}\nsmaller: {json.dumps(small)}\nprogram: {ours}\ncedar:   {theirs}")
    return "\n\n".join(["they differ", *told])


def differs(request):
    [ours] = program.answers([request])
    return "message" not in ours and judge().answers([request]) != [ours]
