"""The other judge: asks Cedar, and puts its answer in the words of docs/access-check.md."""

import copy

from cedarpy import is_authorized_batch

from policies import SEATS, Policies
from worlds import context, entity


class Judge:
    def __init__(self, policies=None, seats=None):
        self.policies = policies or Policies()
        self.seats = seats or Policies(SEATS)

    def answers(self, requests):
        """The answer to each request, as (allow, reason, ground)."""
        asked, entities = prepared(self.seated(requests))
        results = is_authorized_batch(asked, self.policies.parsed, entities)
        return [self.words(one["context"], result) for one, result in zip(asked, results)]

    def seated(self, requests):
        """The requests as they are of whoever has another's place: first asked of Cedar, then put in."""
        moved = [each for each in requests if each["world"].get("successions")]
        if not moved:
            return requests
        asked, entities = prepared(moved)
        for each in asked:
            each["action"] = {"type": "Action", "id": "seat"}
        seats = {}
        for request, one, result in zip(moved, asked, is_authorized_batch(asked, self.seats.parsed, entities)):
            if result.diagnostics.errors:
                raise ValueError(f"Cedar could not decide: {result.diagnostics.errors}")
            said = [self.seats.said[policy] for policy in result.diagnostics.reasons]
            seat = min(said, key=lambda each: (int(each["step"]), each["seat"]))["seat"]
            seats[id(request)] = self.agency(seat, request, one["context"])
        return [with_seat(each, seats[id(each)]) if id(each) in seats else each for each in requests]

    def agency(self, seat, request, facts):
        if seat == "owner":
            return facts["owner"]
        return request["ask"]["who"]["agency"] if seat == "self" else facts[seat]["agency"]

    def words(self, facts, result):
        if result.diagnostics.errors:
            raise ValueError(f"Cedar could not decide: {result.diagnostics.errors}")
        said = [self.policies.said[policy] for policy in result.diagnostics.reasons]
        if not result.allowed:
            said.sort(key=lambda each: int(each["step"]))
            return False, said[0]["reason"] if said else "noGround", None
        return True, None, min((self.ground(facts, each) for each in said), key=lambda each: each[0])[1]

    def ground(self, facts, said):
        """How early a ground comes, and its words."""
        kind, _, slot = said["ground"].partition(":")
        number = facts[slot]["n"] if slot in facts else None
        through = facts[said["through"]]["n"] if "through" in said else None
        first = through or number or 0
        order = (int(said["step"]), -first if said.get("order") == "highest" else first, number or 0)
        if kind == "own-page":
            return order, f"own-page:{facts['page']}"
        return order, f"{kind}:{number}" if number else said["ground"]


def with_seat(request, agency):
    """What sort of agency the asker is from stays as it is."""
    request = copy.deepcopy(request)
    who = request["ask"]["who"]
    who["kind"], who["agency"] = request["world"]["agencies"][who["agency"]], agency
    return request


def prepared(requests):
    """Requests and entities for one batch. Everybody is an entity of their own, since worlds share names."""
    asked = [
        {
            "principal": {"type": "User", "id": str(index)},
            "action": {"type": "Action", "id": request["ask"]["kind"]},
            "resource": {"type": "File", "id": "file"},
            "context": context(request),
        }
        for index, request in enumerate(requests)
    ]
    return asked, [entity(request, str(index)) for index, request in enumerate(requests)]
