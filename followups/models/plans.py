"""Plans and their steps: the future, as rows."""

import datetime

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from accounts.enums import LetterLanguage
from accounts.models import User
from followups.enums import CLOSED_STATES, OPEN_STATES, StepKind, StepState, Via
from followups.models.decisions import Decision
from tracker.models import Application, Contact, Touchpoint
from tracker.models.owned import ApplicationPartQuerySet, Owned, OwnedQuerySet


class PlanQuerySet(ApplicationPartQuerySet["Plan"]):
    """Rows of one user only, through `for_user`."""


class Plan(models.Model):
    """The steps that follow one decision. An application has one open plan at most.

    `decision` is NULL where nothing ended yet and the person wanted to write of their own accord.
    """

    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="plans")
    decision = models.ForeignKey(
        Decision, on_delete=models.CASCADE, null=True, blank=True, related_name="plans"
    )
    created_at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True, blank=True)
    closed_reason = models.CharField(max_length=300, blank=True)
    closed_cause = models.CharField(max_length=60, blank=True)

    objects = PlanQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["application"],
                condition=Q(closed_at__isnull=True),
                name="plan_one_open_per_application",
            )
        ]

    def __str__(self) -> str:
        return f"Plan for {self.application}"


class StepQuerySet(OwnedQuerySet["Step"]):
    def open(self) -> "StepQuerySet":
        """Steps that are not over; the second half names the index of these in its own words."""
        return self.filter(state__in=OPEN_STATES, closed_at__isnull=True)

    def due(self, now: datetime.datetime) -> "StepQuerySet":
        """Steps that wait for the person at `now`, whether or not the clock has ticked since."""
        return self.open().filter(
            Q(state=StepState.READY) | Q(state=StepState.SCHEDULED, wakes_at__lte=now)
        )

    def ahead(self, now: datetime.datetime) -> "StepQuerySet":
        """Open steps that do not wait for the person yet."""
        return self.filter(
            Q(state__in=(StepState.BLOCKED, StepState.HELD))
            | Q(state=StepState.SCHEDULED, wakes_at__gt=now)
        )


class Step(Owned):
    """One thing to do, or to leave, on a day.

    `due_on` is the person's local date. `wakes_at` is the next instant (UTC) at which the clock
    has to look at the step: when a scheduled one becomes ready, a held one returns, a ready one
    expires. It is NULL where nothing is to come, so that the clock's index holds only these.

    `edited` says that `subject` and `body` are the person's; else the text is composed afresh, in
    `language` (empty: as the person set it), with the `wording`th choice of words and, in a
    check-in, `since_then` about oneself. Each saving counts `text_version` up, so that a second
    window is told. `used_anyway` is the person's word that the text may go out with what the
    checker found.
    """

    plan = models.ForeignKey(Plan, on_delete=models.CASCADE, related_name="steps")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="steps")
    kind = models.CharField(_("kind"), max_length=20, choices=StepKind)
    contact = models.ForeignKey(
        Contact, on_delete=models.SET_NULL, null=True, blank=True, related_name="steps"
    )
    via = models.CharField(_("how"), max_length=10, choices=Via, blank=True)
    state = models.CharField(_("state"), max_length=10, choices=StepState)
    reason = models.CharField(_("why"), max_length=300, blank=True)
    position = models.PositiveSmallIntegerField(default=0)
    due_on = models.DateField(_("on"), null=True, blank=True)
    window_from = models.DateField(null=True, blank=True)
    good_until = models.DateField(_("good until"), null=True, blank=True)
    held_until = models.DateField(_("rests until"), null=True, blank=True)
    wakes_at = models.DateTimeField(null=True, blank=True)
    after = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="followers"
    )
    moved_by_hand = models.BooleanField(default=False)
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("text"), blank=True)
    edited = models.BooleanField(default=False)
    text_version = models.PositiveIntegerField(default=0)
    language = models.CharField(
        _("language"), max_length=5, choices=LetterLanguage, blank=True, default=""
    )
    wording = models.PositiveSmallIntegerField(default=0)
    used_anyway = models.BooleanField(default=False)
    since_then = models.CharField(_("new on my side since"), max_length=200, blank=True, default="")
    learnt = models.JSONField(default=dict, blank=True)
    reminded_on = models.DateField(null=True, blank=True)
    ready_at = models.DateTimeField(null=True, blank=True)
    sent_at = models.DateTimeField(_("sent"), null=True, blank=True)
    closed_at = models.DateTimeField(null=True, blank=True)
    touchpoint = models.ForeignKey(
        Touchpoint, on_delete=models.SET_NULL, null=True, blank=True, related_name="steps"
    )

    objects = StepQuerySet.as_manager()

    class Meta:
        ordering = ("position", "id")
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=StepKind.values), name="step_kind"),
            models.CheckConstraint(
                condition=Q(state__in=OPEN_STATES, closed_at__isnull=True)
                | Q(state__in=CLOSED_STATES, closed_at__isnull=False),
                name="step_closed_has_time",
            ),
            models.CheckConstraint(
                condition=~Q(state=StepState.SCHEDULED)
                | Q(due_on__isnull=False, wakes_at__isnull=False),
                name="step_scheduled_has_date",
            ),
            models.CheckConstraint(
                condition=~Q(state=StepState.READY) | Q(due_on__isnull=False),
                name="step_ready_has_date",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=(StepState.BLOCKED, *CLOSED_STATES))
                | Q(wakes_at__isnull=True),
                name="step_that_waits_or_is_over_never_wakes",
            ),
            models.CheckConstraint(
                condition=Q(sent_at__isnull=True) | Q(state=StepState.DONE),
                name="step_sent_is_done",
            ),
            models.UniqueConstraint(
                fields=["plan", "kind"],
                condition=Q(state__in=OPEN_STATES) & ~Q(kind=StepKind.LINKEDIN_CONNECT),
                name="step_one_open_per_kind",
            ),
            models.UniqueConstraint(
                fields=["plan", "contact"],
                condition=Q(state__in=OPEN_STATES, kind=StepKind.LINKEDIN_CONNECT),
                name="step_one_open_linkedin_per_contact",
            ),
        ]
        indexes = [
            models.Index(
                fields=["wakes_at"], name="step_wakes", condition=Q(wakes_at__isnull=False)
            ),
            models.Index(
                fields=["owner", "state", "due_on"],
                name="step_owner_open",
                condition=Q(closed_at__isnull=True),
            ),
            models.Index(fields=["contact", "kind"], name="step_contact_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} for {self.application}"

    def get_absolute_url(self) -> str:
        return reverse("followups:step", args=[self.pk])

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES

    def is_due(self, now: datetime.datetime) -> bool:
        """Waits for the person at `now` (the row-wise twin of `StepQuerySet.due`)."""
        if self.state == StepState.READY:
            return True
        return (
            self.state == StepState.SCHEDULED and self.wakes_at is not None and self.wakes_at <= now
        )


class StepEventQuerySet(OwnedQuerySet["StepEvent"]):
    owner_path = "step__owner"


class StepEvent(models.Model):
    """One change of a step: what it was, what it became, why, and what caused it.

    `before` holds the changed columns' old values, so that the change can be undone exactly;
    `cause` names what brought it about (`outcome:12`, `step:40`), so that one undo finds them all.
    """

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="events")
    happened_at = models.DateTimeField()
    by = models.ForeignKey(User, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    from_state = models.CharField(max_length=10, choices=StepState, blank=True)
    to_state = models.CharField(max_length=10, choices=StepState)
    reason = models.CharField(max_length=300, blank=True)
    cause = models.CharField(max_length=60, blank=True)
    before = models.JSONField(default=dict)
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = StepEventQuerySet.as_manager()

    class Meta:
        ordering = ("happened_at", "id")
        indexes = [models.Index(fields=["cause"], name="step_event_cause")]

    def __str__(self) -> str:
        return f"{self.from_state or 'new'} → {self.to_state}"
