"""The comparison would notice: each deliberate fault in the policies is caught by the same random requests."""

import functools

import pytest

from judge import Judge
from policies import TEXT, Policies
from test_differential import drawn

ROUNDS = 12  # of 2 500 requests; most are caught in the first

# What is changed, and into what. Each would be a believable mistake in the decision.
FAULTS = {
    "a consent begins a millisecond late": ("context.t.start <= context.at", "context.t.start < context.at"),
    "a consent ends a millisecond late": ("context.at < context.t.end", "context.at <= context.t.end"),
    "a minor's consent outlives the birthday": (" && context.t.given >= context.alone", ""),
    "own yes is needed a millisecond late": ("if context.at < context.own then", "if context.at <= context.own then"),
    "a young child's guardians can all be done without": ("!(NOBODY_ASKED) && ", ""),
    "the first guardian is not asked when none is named": ('|| ("g" == "guardian-0" && context.guardians.isEmpty())', ""),
    "a guardian set aside for maturity is asked": (
        ' || context.setAside.contains({guardian: "g", why: "maturity", restored: false}))',
        ")",
    ),
    "an earlier taking back reaches a later consent": ("context.b.n > context.t.n && ", ""),
    "a taking back reaches one direction only": ("|| context.b.party == context.t.to)", ")"),
    "a partial taking back takes nothing": (" || context.b.categories.contains(c)", ""),
    "what awaits a second official counts": ("(context.t.confirmed || !context.t.awaits.contains(c)) && ", ""),
    "any purpose will do": (" && context.$t.purpose == context.$d.purpose", ""),
    "a disclosure opens to every member": (" && context.d.to == principal.agency", ""),
    "those who have left are members": (", left: false}) || context.members", ", left: true}) || context.members"),
    "a closed case is open to members": ("OUTSIDER && !UNBOUND && context.closed", "OUTSIDER && context.exists == false"),
    "an emergency look never ends": (" && context.at < context.e.until", ""),
    "a stand-in sees a millisecond too long": ("context.at < context.s.until", "context.at <= context.s.until"),
    "a stand-in begins a millisecond late": ("context.s.from <= context.at", "context.s.from < context.at"),
    "a stand-in does not read the threat": ("(STAND_IN && (LOTS_READS[context.compartment] || ", "(STAND_IN && ("),
    "an unreachable guardian is kept out": ('why: "maturity", restored: false}))\n//: OWN_PAGE', 'why: "unreachable", restored: false}))\n//: OWN_PAGE'),
    "a part that is not shown lets its acts through": (" && !SHOWS[\"meetings\"])", " && false)"),
    "a guardian's page is never cut": ("context.own <= context.at && !(context has chosenOn", "context.own > context.at && !(context has chosenOn"),
    "what was chosen for a younger child goes on": (" && context.chosenOn >= context.own))", "))"),
    "a removed reader reads": ("principal: principal.name, removed: false", "principal: principal.name, removed: true"),
    "members write in every compartment": (' && (context.compartment == "threat" || context.compartment == "suspicions")', ""),
    "whoever works in the case reports in every compartment": (' && context.compartment == "child-reports")', ")"),
    "every member is asked about suitability": ('principal.kind == "police" && ', ""),
}


@functools.cache
def expected(number):
    requests = drawn("faults", number)
    return requests, Judge().answers(requests)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_in_the_policies_is_caught(fault):
    old, new = FAULTS[fault]
    assert TEXT.count(old) == 1, "the fault is put in at one place"
    faulty = Judge(Policies(TEXT.replace(old, new)))
    assert any(faulty.answers(requests) != answers for requests, answers in map(expected, range(ROUNDS)))
