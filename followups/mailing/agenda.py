"""What one mail is to tell, before it is put into words."""

import datetime
from dataclasses import dataclass

from accounts.models import User
from followups.models import Decision, Step


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Steps and decisions for one person, in the order in which they are told.

    `today` is the person's local date at `now` (aware UTC). Steps come with application,
    company, contact, the step before and the decision selected.
    """

    user: User
    today: datetime.date
    now: datetime.datetime
    steps: tuple[Step, ...]
    decisions: tuple[Decision, ...]
