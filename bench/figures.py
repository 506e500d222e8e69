"""Figures with their targets, printed as one table. Nothing here fails: people read and judge."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One line: what was measured, and the most it should be (None: only shown)."""

    name: str
    value: float
    unit: str = ""
    at_most: float | None = None
    note: str = ""

    @property
    def verdict(self) -> str:
        if self.at_most is None:
            return ""
        return "met" if self.value <= self.at_most else "NOT MET"

    def cells(self) -> tuple[str, str, str, str, str]:
        target = "" if self.at_most is None else f"≤ {_number(self.at_most)}"
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
