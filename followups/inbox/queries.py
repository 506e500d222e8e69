"""What the inbox page reads, in a fixed number of queries."""

from dataclasses import dataclass, field

from django.db.models import Case, Count, QuerySet, TextField, Value, When
from django.db.models.fields.json import KeyTextTransform

from accounts.models import User
from followups.enums import MailKind, MailState
from followups.models import Mail

PAGE = 50


@dataclass(frozen=True, kw_only=True)
class InboxPage:
    """One page of mails in one state, and how many there are in each."""

    state: str
    rows: list[Mail] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    page: int = 1
    pages: int = 1

    @property
    def total(self) -> int:
        return self.counts.get(self.state, 0)


def mails_of(user: User) -> QuerySet[Mail]:
    """The user's mails with the application each belongs to, the newest first."""
    rows: QuerySet[Mail] = (
        Mail.objects.for_user(user)
        .select_related("application__company", "application__agency")
        .order_by("-taken_at", "-id")
    )
    return rows


def inbox_page(user: User, *, state: MailState | str, page: int = 1) -> InboxPage:
    """The mails in one state, 50 a page; a page past the end is the last one. Two queries.

    Each row of kind "other" has its `subkind`, and `foreign` where its language is not read.
    """
    counts = state_counts(user)
    pages = max(1, -(-counts[state] // PAGE))
    page = min(max(1, page), pages)
    first = (page - 1) * PAGE
    rows = mails_of(user).annotate(
        subkind=_of_others("subkind", "content__reading"),
        foreign=_of_others("foreign", "content__envelope"),
    )
    shown: list[Mail] = list(rows.filter(state=state)[first : first + PAGE])
    return InboxPage(state=str(state), rows=shown, counts=counts, page=page, pages=pages)


def _of_others(key: str, column: str) -> Case:
    """A key of a JSON column, read only where it is asked for: the words beside it are long."""
    is_other = When(kind=MailKind.OTHER, then=KeyTextTransform(key, column))
    return Case(is_other, default=Value(""), output_field=TextField())


def state_counts(user: User) -> dict[str, int]:
    """How many mails are in each state, none left out. One query."""
    found = Mail.objects.for_user(user).order_by().values_list("state").annotate(Count("id"))
    return {**dict.fromkeys(MailState.values, 0), **dict(found)}


def waiting_count(user: User) -> int:
    """How many mails wait for the person; shown beside "Inbox" in the navigation. One query."""
    return Mail.objects.for_user(user).waiting().count()
