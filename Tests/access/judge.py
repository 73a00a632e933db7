"""The other judge: asks Cedar, and puts its answer in the words of docs/access-check.md."""

from cedarpy import is_authorized_batch

from policies import Policies
from worlds import context, entity


class Judge:
    def __init__(self, policies=None):
        self.policies = policies or Policies()

    def answers(self, requests):
        """The answer to each request, as (allow, reason, ground)."""
        asked, entities = prepared(requests)
        results = is_authorized_batch(asked, self.policies.parsed, entities)
        return [self.words(one["context"], result) for one, result in zip(asked, results)]

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
