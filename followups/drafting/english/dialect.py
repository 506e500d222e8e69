"""What differs between the Englishes beside the sentences themselves."""

from dataclasses import dataclass

from accounts.enums import Formality
from followups.drafting.flags import Fragments


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """How one English writes dates, lists and the words above the name."""

    month_first: bool
    serial_comma: bool
    formal_wish: str
    familiar_wish: str
    fragments: Fragments

    def wish(self, formality: str) -> str:
        """The words above the name where the person has none of their own."""
        return self.formal_wish if formality == Formality.FORMAL else self.familiar_wish
