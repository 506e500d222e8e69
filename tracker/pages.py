"""Pages of a list by number; numbers that make no sense mean the nearest page."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from django.db.models import Model, QuerySet

PAGE = 50
Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True)
class Page(Generic[Row]):
    """One page of a list, and where it stands in the whole."""

    rows: list[Row]
    number: int
    total: int

    @property
    def first(self) -> int:
        return (self.number - 1) * PAGE + 1 if self.total else 0

    @property
    def last(self) -> int:
        return min(self.number * PAGE, self.total)

    @property
    def following(self) -> int:
        """The number of the next page, or 0."""
        return self.number + 1 if self.last < self.total else 0

    @property
    def previous(self) -> int:
        """The number of the page before, or 0."""
        return self.number - 1


def page_number(asked: str, *, total: int) -> int:
    """The page asked for, or the nearest there is."""
    try:
        return max(1, min(int(asked[:9]), -(-total // PAGE)))
    except ValueError:
        return 1


def page_of(rows: QuerySet[Row], *, number: str) -> Page[Row]:
    """The page of that number: one query for the count, one for the rows."""
    total = rows.count()
    at = page_number(number, total=total)
    return Page(list(rows[(at - 1) * PAGE : at * PAGE]), at, total)
