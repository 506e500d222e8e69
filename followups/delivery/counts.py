"""What a pass did, as the pinned command prints it."""

from dataclasses import asdict, dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryCounts:
    """What became of the reminders one delivery claimed."""

    claimed: int = 0
    sent: int = 0
    failed: int = 0
    parked: int = 0
    cancelled: int = 0

    def __add__(self, other: "DeliveryCounts") -> "DeliveryCounts":
        mine, theirs = asdict(self), asdict(other)
        return DeliveryCounts(**{name: mine[name] + theirs[name] for name in mine})

    def plus(self, name: str) -> "DeliveryCounts":
        """The same counts with one more of `name`."""
        return replace(self, **{name: asdict(self)[name] + 1})

    def as_dict(self) -> dict[str, int]:
        """The counts by name."""
        return asdict(self)


@dataclass(frozen=True, slots=True, kw_only=True)
class TickCounts:
    """One pass of the clock. `oldest_due_s`: seconds the oldest mail had been due when found.

    Where the queue carries the mails, what it delivers later is not in these counts.
    """

    made_due: int = 0
    claimed: int = 0
    sent: int = 0
    failed: int = 0
    parked: int = 0
    cancelled: int = 0
    oldest_due_s: int = 0

    def as_dict(self) -> dict[str, int]:
        """The counts by the names of the pinned command, in its order."""
        return asdict(self)
