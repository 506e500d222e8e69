"""A draft as it is checked, and what is on record about its reader."""

from dataclasses import dataclass, field
from typing import Final

THANK_YOU: Final = "thank_you"
FEEDBACK_REQUEST: Final = "feedback_request"
LINKEDIN_NOTE: Final = "linkedin_note"
CHECK_IN: Final = "check_in"
FEEDBACK_THANKS: Final = "feedback_thanks"
STATUS_NUDGE: Final = "status_nudge"
COURTESY_NOTE: Final = "courtesy_note"
"""The note after withdrawing or declining: the thank-you's column without its anatomy."""
KINDS: Final = frozenset(
    {THANK_YOU, FEEDBACK_REQUEST, LINKEDIN_NOTE, CHECK_IN, FEEDBACK_THANKS, STATUS_NUDGE}
)
"""The kinds of the pinned interface; COURTESY_NOTE comes from the product only."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnRecord:
    """What the checker may compare a draft with. An empty value means: not known.

    `other_names` are other people, companies and roles on record. `stated_reason` is what the
    employer gave as the reason. `detail_words` come from the person's notes.
    """

    contact: str = ""
    company: str = ""
    title: str = ""
    my_name: str = ""
    other_names: tuple[str, ...] = ()
    stated_reason: str = ""
    detail_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A draft of one kind (see KINDS; any other is read like a thank-you without its anatomy)."""

    kind: str
    body: str
    subject: str = ""
    to: str = ""
    on_record: OnRecord = field(default_factory=OnRecord)
    linkedin_premium: bool = False
    feedback_in_thank_you: bool = False  # the person combines both (C1): F6 is a warning then
