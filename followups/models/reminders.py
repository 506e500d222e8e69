"""E-mails to be sent, as rows; and the sign that the clock still ticks."""

import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from followups.enums import ReminderKind, ReminderState
from tracker.models.owned import Owned, OwnedQuerySet


class ReminderQuerySet(OwnedQuerySet["Reminder"]):
    def claimable(self, now: datetime.datetime) -> "ReminderQuerySet":
        """Due rows whose time has come, and rows whose sender let its lease run out."""
        return self.filter(
            Q(state=ReminderState.DUE, due_at__lte=now)
            | Q(state=ReminderState.SENDING, due_at__lte=now, lease_until__lt=now)
        )


class Reminder(Owned):
    """One e-mail to one person. `key` makes a second one for the same thing impossible.

    due → sending (claimed, the try counted and committed before the mail leaves) → sent;
    parked after five tries without an answer; cancelled when its reason no longer holds.
    """

    key = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=10, choices=ReminderKind)
    local_date = models.DateField()
    step_ids = models.JSONField(default=list)
    decision_ids = models.JSONField(default=list)
    due_at = models.DateTimeField(help_text=_("When it may be tried next."))
    state = models.CharField(max_length=10, choices=ReminderState, default=ReminderState.DUE)
    tries = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    claim = models.CharField(max_length=36, blank=True)
    message_id = models.CharField(max_length=200, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)
    last_error = models.CharField(max_length=500, blank=True)

    objects = ReminderQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=ReminderState.values), name="reminder_state"
            ),
            models.CheckConstraint(
                condition=Q(state=ReminderState.SENT, sent_at__isnull=False)
                | (~Q(state=ReminderState.SENT) & Q(sent_at__isnull=True)),
                name="reminder_sent_has_time",
            ),
            models.CheckConstraint(
                condition=~Q(state=ReminderState.SENDING)
                | (Q(lease_until__isnull=False) & ~Q(claim="") & ~Q(message_id="")),
                name="reminder_sending_has_lease",
            ),
        ]
        indexes = [
            models.Index(
                fields=["due_at"],
                name="reminder_pending",
                condition=Q(state__in=[ReminderState.DUE, ReminderState.SENDING]),
            ),
            models.Index(fields=["owner", "-created_at"], name="reminder_owner_latest"),
        ]

    def __str__(self) -> str:
        return self.key


class Heartbeat(models.Model):
    """The one row that says when the clock last ticked, and what it did."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    ticked_at = models.DateTimeField()
    counts = models.JSONField(default=dict)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="heartbeat_is_one_row")]

    def __str__(self) -> str:
        return self.ticked_at.isoformat()
