"""The applications list: saved views, search, filters, order and pages."""

import datetime
from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils.functional import cached_property

from accounts.models import User
from tracker import queries
from tracker.enums import Source, StageKind
from tracker.extras import provider
from tracker.forms.fields import LineField
from tracker.models import Application
from tracker.pages import PAGE, Page, page_number

MAX_FRONT = 200
VIEWS = (
    ("moving", "Moving"),
    ("needs", "Needs me"),
    ("quiet", "Gone quiet"),
    ("wish", "Wish list"),
    ("closed", "Closed"),
    ("all", "All"),
)
ORDERS = (("", "Next first"), ("latest", "Latest first"), ("company", "By company"))


class _Words(django_filters.CharFilter):  # type: ignore[misc]  # no types
    field_class = LineField


class ApplicationFilter(django_filters.FilterSet):  # type: ignore[misc]  # no types
    """What the person picked; whatever makes no sense is left out, never an error."""

    view = django_filters.ChoiceFilter(choices=VIEWS, method="in_view", label="View")
    q = _Words(method="with_words", label="Search applications")
    stage = django_filters.ChoiceFilter(
        choices=StageKind.choices, empty_label="Any stage", label="Stage"
    )
    source = django_filters.ChoiceFilter(
        choices=Source.choices, empty_label="Any source", label="Source"
    )
    order = django_filters.ChoiceFilter(
        choices=ORDERS[1:], empty_label=ORDERS[0][1], method="unordered", label="Order"
    )

    class Meta:
        model = Application
        fields: tuple[str, ...] = ()

    def __init__(self, data: Any, *, user: User, now: datetime.datetime) -> None:
        self.user, self.now = user, now
        super().__init__(data, queryset=Application.objects.for_user(user))
        fields = self.form.fields
        fields["q"].widget = forms.TextInput(
            attrs={
                "type": "search",
                "class": "form-control",
                "placeholder": "Company, role, person",
                "maxlength": 200,
            }
        )
        for name in ("stage", "source", "order"):
            fields[name].widget.attrs["class"] = "form-select"

    @property
    def asked(self) -> dict[str, str]:
        """What was asked for, without what makes no sense."""
        self.form.is_valid()
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    @cached_property
    def needing(self) -> list[int]:
        """Ids of all that waits for the person, the latest first: asked once a request."""
        mine = Application.objects.for_user(self.user)
        waiting = mine.filter(provider().needs_me(self.user, self.now))
        return list(_latest(waiting))

    def needs_me(self) -> Q:
        """The same as a condition: by these ids, unless they are too many to be sent."""
        if len(self.needing) <= MAX_FRONT:
            return Q(pk__in=self.needing)
        return provider().needs_me(self.user, self.now)

    @property
    def view_name(self) -> str:
        return self.asked.get("view", "all")

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but the saved view narrows the list."""
        return any(name in self.asked for name in ("q", "stage", "source"))

    @property
    def is_everything(self) -> bool:
        return self.view_name == "all" and not self.is_narrowed

    @property
    def order_name(self) -> str:
        return self.asked.get("order", "")

    def address(self, **changes: object) -> str:
        """The query string of this list with changes; an empty value takes a part out."""
        parts = {**self.asked, **changes}
        said = urlencode({name: value for name, value in parts.items() if value})
        return f"?{said}" if said else "?"

    def in_view(
        self, applications: QuerySet[Application], _name: str, value: str
    ) -> QuerySet[Application]:
        today = self.user.today(self.now)
        conditions = {
            "moving": queries.moving,
            "needs": self.needs_me,
            "quiet": lambda: queries.gone_quiet(self.user, today=today),
            "wish": queries.wish_list,
            "closed": queries.closed,
        }
        return applications.filter(conditions[value]()) if value in conditions else applications

    def with_words(
        self, applications: QuerySet[Application], _name: str, value: str
    ) -> QuerySet[Application]:
        return queries.matching(applications, value, user=self.user)

    def unordered(
        self, applications: QuerySet[Application], _name: str, _value: str
    ) -> QuerySet[Application]:
        return applications


def page_of_applications(
    found: ApplicationFilter, *, number: str, total: int | None = None
) -> Page[Application]:
    """The page of that number, or the nearest there is.

    Narrow queries pick the ids through an index, one fetches their rows; the cost does not grow
    with the number of applications. `total` spares the count where it is known.
    """
    matching = found.qs
    if "q" in found.asked and found.order_name != "company":
        return _page_of_words(found, _latest(matching), number=number)
    total = matching.count() if total is None else total
    at = page_number(number, total=total)
    return _page(_ids(found, matching, start=(at - 1) * PAGE), at, total)


def _page(ids: list[int], at: int, total: int) -> Page[Application]:
    by_id = Application.objects.select_related("company", "agency").in_bulk(ids)
    return Page([by_id[pk] for pk in ids if pk in by_id], at, total)


def _page_of_words(
    found: ApplicationFilter, latest: Iterable[int], *, number: str
) -> Page[Application]:
    """Words are looked for once: the ids of all that has them come, and are put in order here."""
    ids = list(dict.fromkeys(latest))
    if found.order_name == "":
        has_words = set(ids)
        first = [pk for pk in (*found.needing, *_soon(found)) if pk in has_words]
        ids = list(dict.fromkeys([*first, *ids]))
    at = page_number(number, total=len(ids))
    return _page(ids[(at - 1) * PAGE : at * PAGE], at, len(ids))


def _latest(applications: QuerySet[Application]) -> QuerySet[Application, int]:
    return applications.order_by("-last_contact_on", "-id").values_list("pk", flat=True)


def _ids(found: ApplicationFilter, matching: QuerySet[Application], *, start: int) -> list[int]:
    if found.order_name == "company":
        return _ids_by_company(found, matching, start=start)
    latest = _latest(matching)
    if found.order_name == "latest":
        return list(latest[start : start + PAGE])
    front = _front(found, matching)
    ids = front[start : start + PAGE]
    if len(ids) < PAGE:
        behind = max(0, start - len(front))
        rest = latest.exclude(pk__in=front) if front else latest
        ids += list(rest[behind : behind + PAGE - len(ids)])
    return ids


def _ids_by_company(
    found: ApplicationFilter, matching: QuerySet[Application], *, start: int
) -> list[int]:
    """By the company's name; what has no company yet comes last.

    The companies' own index leads, so that a page is read without sorting the whole list.
    """
    named = matching.filter(company__owner=found.user)
    by_name = named.order_by("company__search_text", "company_id", "pk")
    ids = list(by_name.values_list("pk", flat=True)[start : start + PAGE])
    if len(ids) < PAGE:
        behind = max(0, start - (named.count() if start else 0))
        unnamed = matching.filter(company__isnull=True).order_by("-last_contact_on", "-id")
        ids += unnamed.values_list("pk", flat=True)[behind : behind + PAGE - len(ids)]
    return ids


def _front(found: ApplicationFilter, matching: QuerySet[Application]) -> list[int]:
    """What waits for the person, then the interviews ahead by their time."""
    waiting, soon = found.needing[:MAX_FRONT], _soon(found)
    if found.is_everything:
        return list(dict.fromkeys([*waiting, *soon]))
    if found.view_name != "needs" or found.is_narrowed:
        waiting = list(_latest(matching.filter(found.needs_me()))[:MAX_FRONT])
    allowed = set(matching.filter(pk__in=soon).values_list("pk", flat=True)) if soon else set()
    return list(dict.fromkeys([*waiting, *(pk for pk in soon if pk in allowed)]))


def _soon(found: ApplicationFilter) -> list[int]:
    """The applications with an interview ahead, the next interview first."""
    ahead = queries.interviews_ahead(found.user, since=found.now)
    return list(ahead.values_list("application_id", flat=True)[:MAX_FRONT])
