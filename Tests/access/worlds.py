"""Turns a request line into what Cedar is asked: conversions of form, and no decisions.

Days become the milliseconds at which they begin, lists of objects become sets of records or numbered slots.
"""

import datetime

from policies import SLOTS

EPOCH = datetime.date(1970, 1, 1)
DAY = 86_400_000
PARTS = ["plan", "meetings", "questionnaire", "looks", "notices"]
HOUR = 3_600_000


def milliseconds(instant):
    moment = datetime.datetime.fromisoformat(instant.replace("Z", "+00:00"))
    since = moment - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return since // datetime.timedelta(milliseconds=1)


def begins(day):
    """The first moment of a day in Swedish civil time, by the rule of the document."""
    summer = last_sunday(day.year, 3) < day <= last_sunday(day.year, 10)
    return (day - EPOCH).days * DAY - (2 if summer else 1) * HOUR


def last_sunday(year, month):
    last = datetime.date(year, month, 31)
    return last - datetime.timedelta(days=last.isoweekday() % 7)


def birthday(born, years):
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return datetime.date(born.year + years, 3, 1)


def after(day):
    return day + datetime.timedelta(days=1)


def day(text):
    return datetime.date.fromisoformat(text)


def entity(request, name):
    who, agencies = request["ask"]["who"], request["world"]["agencies"]
    return {
        "uid": {"type": "User", "id": name},
        "attrs": {
            "name": who["principal"],
            "agency": who["agency"],
            "kind": who.get("kind", agencies[who["agency"]]),
            "role": who["role"],
        },
        "parents": [],
    }


def context(request):
    ask, world = request["ask"], request["world"]
    born = day(world["born"])
    facts = {
        "at": milliseconds(ask["at"]),
        "exists": world.get("exists", True),
        "owner": world["owner"],
        "own": begins(birthday(born, world["ages"]["own"])),
        "alone": begins(birthday(born, world["ages"]["alone"])),
        "guardians": [f"guardian-{i}" for i in range(world.get("guardians", 0))],
        "setAside": [aside(each) for each in world.get("setAside", [])],
        "roles": [{"role": role, "principal": who} for role, who in world.get("roles", {}).items()],
        "members": [member(each) for each in world.get("members", [])],
        "memberAgencies": [each["agency"] for each in world.get("members", [])],
        "currentAgencies": [each["agency"] for each in world.get("members", []) if "left" not in each],
        "readers": [{"removed": False, **each} for each in world.get("readers", [])],
        "closed": world.get("closed", False),
    }
    pages = {each["principal"]: each["giver"] for each in world.get("ownPages", [])}
    if page := pages.get(ask["who"]["principal"]):
        facts["page"] = page
        facts |= parts(world, page)
    facts |= slots("t", [term for each in ordered(world, "consents") for term in terms(each)])
    facts |= slots("b", [taken_back(each) for each in ordered(world, "takenBack")])
    facts |= slots("d", [{"purpose": "coordination", **each} for each in ordered(world, "disclosures")])
    facts |= slots("e", [emergency(each) for each in ordered(world, "emergencies")])
    facts |= slots("s", [stand_in(each) for each in ordered(world, "standIns")])
    facts |= slots("u", [succession(each) for each in world.get("successions", [])])
    if deciding := world.get("deciding"):
        facts["deciding"] = {"reads": True, **deciding}
    for item in world.get("items", []):
        if item["n"] == ask.get("item"):
            facts["item"] = item
    for name in ("act", "compartment"):
        if name in ask:
            facts[name] = ask[name]
    for name, value in ask.get("behalf", {}).items():
        facts["behalf" + name.capitalize()] = value
    return facts


def parts(world, giver):
    """What the giver's last page was opened with, and what was last chosen for it."""
    opened = [each for each in world["ownPages"] if each["giver"] == giver][-1]
    found = {"parts": opened.get("parts", PARTS)}
    if "older" in opened:
        found["older"] = opened["older"]
    for each in world.get("chosenParts", []):
        if each["giver"] == giver:
            found |= {"chosen": each["parts"], "chosenOn": begins(day(each["on"]))}
    return found


def ordered(world, name):
    return sorted(world.get(name, []), key=lambda each: each["n"])


def slots(kind, values):
    if len(values) > len(SLOTS[kind]):
        raise ValueError(f"the judge has no room for {len(values)} of {kind}")
    return dict(zip(SLOTS[kind], values))


def aside(each):
    return {
        "guardian": f"guardian-{each['guardian']}",
        "why": each["why"],
        "restored": each.get("restored", False),
    }


def member(each):
    return {
        "agency": each["agency"],
        "principal": each.get("principal", ""),
        "left": "left" in each,
    }


def terms(consent):
    answers = {**consent["answers"], **consent.get("later", {})}
    return [
        {
            "n": consent["n"],
            "given": milliseconds(consent["given"]),
            "answers": [{"giver": giver, "reply": reply} for giver, reply in answers.items()],
            "awaits": consent.get("awaits", []),
            "confirmed": consent.get("confirmed", False),
            "from": term["from"],
            "to": term["to"],
            "categories": term["categories"],
            "purpose": term.get("purpose", "coordination"),
            "start": begins(day(term["validFrom"])),
            "end": begins(after(day(term["validThrough"]))),
        }
        for term in consent["terms"]
    ]


def taken_back(each):
    return {
        "n": each["n"],
        "party": each["party"],
        "whole": each.get("whole", False),
        "categories": each.get("categories", []),
    }


def stand_in(each):
    return {**each, "from": begins(day(each["from"])), "until": begins(after(day(each["through"])))}


def succession(each):
    return {"carries": True, **each, "from": begins(day(each["from"]))}


def emergency(each):
    return {**each, "from": milliseconds(each["from"]), "until": milliseconds(each["until"])}
