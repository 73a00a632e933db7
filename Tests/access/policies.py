"""Reads samlots.cedar: replaces its definitions, unrolls what is said of every slot, and parses it once."""

import functools
import pathlib
import re

from cedarpy import PolicySet

TEXT = pathlib.Path(__file__).with_name("samlots.cedar").read_text(encoding="utf-8")
SEATS = pathlib.Path(__file__).with_name("seat.cedar").read_text(encoding="utf-8")

# How much a world can hold for this judge. The random worlds keep within it.
SLOTS = {
    "t": [f"t{i}" for i in range(10)],
    "b": [f"b{i}" for i in range(3)],
    "d": [f"d{i}" for i in range(4)],
    "e": [f"e{i}" for i in range(3)],
    "s": [f"s{i}" for i in range(2)],
    "u": [f"u{i}" for i in range(3)],
    "v": [f"u{i}" for i in range(3)],
    "w": [f"u{i}" for i in range(3)],
    "g": [f"guardian-{i}" for i in range(3)],
    "c": ["planning", "studies", "safety", "work", "health", "home", "family", "crime"],
}
REPEATED = ("d", "t", "e", "s", "u")  # a policy that names one of these stands once for each

# A definition goes on over the lines after it that begin with `//:   `.
DEFINITION = re.compile(r"^//: ([A-Z_]+)(?:\[([\w, ]+)\])? = (.+(?:\n//:   .+)*)$", re.MULTILINE)
JOINED = re.compile(r"\b(ANY|EVERY) \$(\w) \(")
USED = re.compile(r"\b([A-Z][A-Z_]+)\b(\[)?")
ANNOTATION = re.compile(r'@(\w+)\("([^"]*)"\)')


class Policies:
    """The parsed policies, and what each of them says when it decides."""

    def __init__(self, text=TEXT):
        self.definitions = {
            name: ([each.strip() for each in (names or "").split(",") if each.strip()], body.replace("\n//: ", ""))
            for name, names, body in DEFINITION.findall(text)
        }
        plain = re.sub(r"^//.*$", "", text, flags=re.MULTILINE)
        written, self.said = [], {}
        for policy in re.findall(r"@step.*?;\n", plain, re.DOTALL):
            for one in unrolled(policy, REPEATED):
                notes = dict(ANNOTATION.findall(one))
                self.said[f"policy{len(written)}"] = notes
                written.append(self.plain(ANNOTATION.sub("", one)))
        self.text = "\n".join(written)
        self.parsed = PolicySet.from_str(self.text)

    def plain(self, text):
        """The text without definitions and joins."""
        while found := JOINED.search(text):
            end = closing(text, found.end() - 1, "()")
            inner = text[found.end() : end]
            sign = " || " if found[1] == "ANY" else " && "
            each = [f"({inner.replace('$' + found[2], slot)})" for slot in SLOTS[found[2]]]
            text = f"{text[: found.start()]}({sign.join(each)}){text[end + 1 :]}"
        at = 0
        while found := USED.search(text, at):
            if found[1] not in self.definitions:
                at = found.end()
                continue
            names, body = self.definitions[found[1]]
            end = found.end()
            values = []
            if names:
                end = closing(text, found.end() - 1, "[]") + 1
                values = [each.strip() for each in text[found.end() : end - 1].split(",")]
            if len(values) != len(names):
                raise ValueError(f"{found[1]} takes {names}, got {values}")
            text = f"{text[: found.start()]}{self.filled(body, tuple(names), tuple(values))}{text[end:]}"
            at = found.start()
        return text

    @functools.cache
    def filled(self, body, names, values):
        """A definition with its values in place, all the way down."""
        for name, value in zip(names, values):
            body = re.sub(rf"(?<![\w$-]){name}(?![\w-])", lambda _: value, body)
        return self.plain(body)


def unrolled(policy, kinds):
    if not kinds:
        return [policy]
    name, rest = kinds[0], kinds[1:]
    # ANY and EVERY bind their own slot.
    free = "$" + name in re.sub(rf"(ANY|EVERY) \${name} \([^()]*(\([^()]*\))?[^()]*\)", "", policy)
    versions = [policy.replace("$" + name, slot) for slot in SLOTS[name]] if free else [policy]
    return [one for version in versions for one in unrolled(version, rest)]


def closing(text, start, pair):
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] == pair[0]) - (text[at] == pair[1])
        if depth == 0:
            return at
    raise ValueError(f"no {pair[1]} after {text[start : start + 60]}")
