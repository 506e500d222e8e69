"""One reason, as the decision card shows it."""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["reply", "silence", "wait"]


@dataclass(frozen=True, slots=True)
class Reason:
    """What a rule says about these facts: its id, which way it points, plain words, its source."""

    rule: str
    direction: Direction
    text: str
    source: str
