"""No line stops the program: what cannot be understood is told on its own line."""

import json
import random

import program
from generator import Generator

ODD = [b"", b"{", b"}", b"[]", b"null", b"1e999", b'"', b"\\", b"\\ud800", b"\\u0000", b"\xff", b"\xc3", b"-", b"0001"]
ODD += [b"99999999999999999999", b"true", b",", b":", b"[" * 100, b'{"a":' * 100, b"\xf4\x90\x80\x80", "å".encode() * 60]
VALUES = [None, True, -1, 0, 1.5, 10**30, "", "x" * 200, [], {}, [[]], {"a": 1}, "2026-02-30", "guardian-100", "\x00"]


def test_broken_lines_are_answered_one_by_one():
    source = random.Random(20261121)
    generator = Generator(source, program.acts())
    lines = [line for number in range(1500) for line in broken(json.dumps(generator.request(str(number))), source)]
    lines = [line for line in lines if line.strip(b" \r")]
    told, status = program.ask(lines)
    assert status == 1
    assert len(told) == len(lines) > 4000
    for number, one in enumerate(told, start=1):
        if "error" in one:
            assert one["line"] == number
            assert one["error"]["message"].endswith(".")
            assert isinstance(one["error"]["field"], str)
        else:
            assert set(one) == {"id", "allow", "reason", "ground"}
    assert sum("error" in one for one in told) > len(told) / 2


def broken(line, source):
    """The line with a byte changed, a piece put in or cut out, and a value exchanged."""
    whole = line.encode()
    at, end = sorted(source.choices(range(len(whole)), k=2))
    yield whole[:at] + bytes([source.choice([each for each in range(256) if each != 10])]) + whole[at + 1 :]
    yield whole[:at] + source.choice(ODD) + whole[at:]
    yield whole[:at] + whole[end:]
    yield json.dumps(exchanged(json.loads(line), source)).encode()


def exchanged(value, source):
    """The same value with something somewhere in it replaced, removed or added."""
    if not isinstance(value, (dict, list)) or not value or source.random() < 0.15:
        return source.choice(VALUES)
    key = source.choice(sorted(value)) if isinstance(value, dict) else source.randrange(len(value))
    how = source.random()
    if how < 0.1:
        del value[key]
    elif how < 0.2 and isinstance(value, dict):
        value["misspelt"] = 1
    else:
        value[key] = exchanged(value[key], source)
    return value


def test_the_fault_names_its_field():
    request = Generator(random.Random(1), program.acts()).request("one")
    cases = {
        "world.born": lambda each: each["world"].update(born="2026-02-30"),
        "world.consents[0].n": lambda each: each["world"].update(consents=[{"n": 0}]),
        "world.memberz": lambda each: each["world"].update(memberz=[]),
        "ask.at": lambda each: each["ask"].update(at="2026-11-21"),
        "ask.who.agency": lambda each: each["ask"]["who"].update(agency="nobody"),
        "v": lambda each: each.update(v=2),
    }
    for field, spoil in cases.items():
        spoiled = json.loads(json.dumps(request))
        spoil(spoiled)
        [answer], status = program.ask([json.dumps(spoiled).encode()])
        assert (answer["id"], answer["error"]["field"], status) == ("one", field, 1)


def test_blank_lines_are_passed_over_and_a_last_line_needs_no_end():
    told, status = program.ask([b"", b"  ", b"", b"[]"])
    assert ([one["line"] for one in told], status) == ([4], 1)
    assert program.ask([]) == ([], 0)


def test_a_line_past_all_reason_is_a_fault_and_the_next_is_answered():
    told, _ = program.ask([b"[" + b" " * 3_000_000, b"[]"])
    assert len(told) == 2
    assert all("error" in one for one in told)
