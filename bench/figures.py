"""Figures with their targets, printed as one table. Nothing here fails: people read and judge."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line: what was measured, and the most or the least it should be (None: only shown)."""

    name: str
    value: float
    unit: str = ""
    at_most: float | None = None
    at_least: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.at_most is None and self.at_least is None:
            return ""
        most = self.at_most is None or self.value <= self.at_most
        least = self.at_least is None or self.value >= self.at_least
        return "met" if most and least else "NOT MET"

    def cells(self) -> tuple[str, str, str, str, str]:
        bounds = {"≤": self.at_most, "≥": self.at_least}
        target = ", ".join(f"{sign} {_number(at)}" for sign, at in bounds.items() if at is not None)
        figure = f"{_number(self.value)} {self.unit}".rstrip()
        return self.name, figure, target, self.verdict, self.note


def _number(value: float) -> str:
    if value == int(value) or abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:,.2f}"


def table(figures: list[Figure]) -> str:
    """All figures, one a line, in columns."""
    rows = [("figure", "measured", "target", "", ""), *(figure.cells() for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(5)]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )
    return "\n".join(lines)


def ratio_of_medians(large: list[float], small: list[float]) -> float:
    """How much slower the large case is, from interleaved runs of both."""
    return median(large) / median(small)
