"""docs/access-check.md says what the program does."""

import json
import re

import program
from judge import Judge

DOCUMENT = (program.ROOT / "docs/access-check.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```json\n(.+)\n(.+)\n```", DOCUMENT)


def test_the_examples_are_answered_as_they_say():
    assert len(EXAMPLES) == 10
    told, status = program.ask([request.encode() for request, _ in EXAMPLES])
    assert told == [json.loads(answer) for _, answer in EXAMPLES]
    assert status == 0


def test_the_other_judge_answers_the_examples_alike():
    answers = Judge().answers([json.loads(request) for request, _ in EXAMPLES])
    assert answers == [tuple(list(json.loads(answer).values())[1:]) for _, answer in EXAMPLES]


def test_every_act_stands_in_the_table_once():
    table = DOCUMENT.partition("### Acts")[2].partition("An emergency look")[0]
    listed = [act for row in table.splitlines() if "|" in row for act in re.findall("`([a-z-]+)`", row.split("|")[1])]
    assert sorted(listed) == sorted(program.acts())
