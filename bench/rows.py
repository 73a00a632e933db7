"""What a measurement comes to."""

import dataclasses
import pathlib

ROOT = pathlib.Path(__file__).resolve().parents[1]
SAMLOTS = ROOT / ".build/release/samlots"
BENCH = ROOT / ".build/release/samlots-bench"


@dataclasses.dataclass(frozen=True)
class Settings:
    quick: bool = False
    growth: bool = False
    sizes: list | None = None


@dataclasses.dataclass(frozen=True)
class Row:
    name: str
    value: float
    unit: str
    least: float | None = None
    most: float | None = None
    beside: str = ""

    @property
    def goal(self):
        if self.least is not None:
            return f"≥ {self.least:,.10g} {self.unit}"
        return None if self.most is None else f"≤ {self.most:,.10g} {self.unit}"

    @property
    def met(self):
        if self.least is not None:
            return self.value >= self.least
        return None if self.most is None else self.value <= self.most

    @property
    def plain(self):
        return {"name": self.name, "value": self.value, "unit": self.unit, "goal": self.goal, "met": self.met}

    def __str__(self):
        verdict = {True: "met", False: "MISSED", None: ""}[self.met]
        value = f"{self.value:,.0f}" if self.value >= 100 else f"{self.value:.3g}"
        beside = f"  ({self.beside})" if self.beside else ""
        return f"{self.name:34} {value:>12} {self.unit:12} {self.goal or '':22} {verdict:7}{beside}"
