"""Makes a request on which two judges differ as small as it goes, so that a person can read it."""

import copy

LISTS = ("consents", "takenBack", "disclosures", "items", "emergencies", "standIns", "members", "ownPages", "chosenParts", "readers", "setAside", "successions")


def smallest(request, differs):
    """The request with every part dropped that the difference can do without."""
    while smaller := next((one for one in smaller_ones(request) if differs(one)), None):
        request = smaller
    return request


def smaller_ones(request):
    for name in LISTS:
        for index in range(len(request["world"].get(name, []))):
            yield without(request, "world", name, index)
    for index, consent in enumerate(request["world"].get("consents", [])):
        for term in range(len(consent["terms"]) - 1, -1, -1):
            yield without(request, "world", "consents", index, "terms", term)
        for giver in consent["answers"]:
            yield without(request, "world", "consents", index, "answers", giver)
        for name in ("later", "awaits", "confirmed"):
            if name in consent:
                yield without(request, "world", "consents", index, name)
    for name in ("behalf", "compartment"):
        if name in request["ask"] and request["ask"]["kind"] == "do":
            yield without(request, "ask", name)
    for role in request["world"].get("roles", {}):
        yield without(request, "world", "roles", role)
    for name in ("closed", "exists", "deciding"):
        if name in request["world"]:
            yield without(request, "world", name)


def without(request, *path):
    smaller = copy.deepcopy(request)
    at = smaller
    for step in path[:-1]:
        at = at[step]
    del at[path[-1]]
    return smaller
