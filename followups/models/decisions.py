"""What was recommended, why, and what the person chose."""

import datetime

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from followups.enums import Choice, Recommendation
from tracker.enums import Readiness
from tracker.models import Application, Outcome
from tracker.models.owned import OwnedQuerySet

# Not replaced, and no silence that nobody is asked about: the words of an index. (SQLite takes a
# partial index only for the same words, and never for an IN with values that are sent apart.)
ASKABLE = Q(superseded_at__isnull=True) & ~Q(recommendation=Recommendation.STAY_SILENT, choice="")


class DecisionQuerySet(OwnedQuerySet["Decision"]):
    def current(self) -> "DecisionQuerySet":
        """Decisions not replaced by a later one."""
        return self.filter(superseded_at__isnull=True)

    def undecided(self, today: datetime.date) -> "DecisionQuerySet":
        """Current decisions that wait for a choice on the local date `today`.

        Silence that is recommended needs no choice: nobody is asked about it.
        """
        return self.waiting().filter(ask_on__lte=today)

    def resting(self, today: datetime.date) -> "DecisionQuerySet":
        """Current decisions whose choice waits for a day after the local date `today`."""
        return self.waiting().filter(ask_on__gt=today)

    def waiting(self) -> "DecisionQuerySet":
        """Current decisions that want a choice and have none."""
        return self.filter(ASKABLE, choice__in=("", Choice.HOLD))


class Decision(models.Model):
    """One run of the decision engine over the facts of one outcome (DEC-0).

    Rows are added: a changed fact makes a new decision and marks this one superseded.
    `ask_on` is the local date from which the person is asked to choose; `asked_on` the date on
    which a mail last did.
    """

    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    application = models.ForeignKey(Application, on_delete=models.CASCADE, related_name="decisions")
    outcome = models.ForeignKey(Outcome, on_delete=models.CASCADE, related_name="decisions")
    readiness = models.CharField(
        _("can you write kindly now?"), max_length=12, choices=Readiness, default=Readiness.READY
    )
    recommendation = models.CharField(max_length=15, choices=Recommendation)
    minutes = models.PositiveSmallIntegerField()
    facts = models.JSONField()
    reasons = models.JSONField()
    would_change = models.JSONField()
    steps = models.JSONField()
    suppressed = models.JSONField()
    decided_at = models.DateTimeField()
    superseded_at = models.DateTimeField(null=True, blank=True)
    ask_on = models.DateField(_("ask on"))
    asked_on = models.DateField(null=True, blank=True)
    choice = models.CharField(_("your choice"), max_length=15, choices=Choice, blank=True)
    chosen_at = models.DateTimeField(null=True, blank=True)
    override_reason = models.CharField(_("why you chose otherwise"), max_length=500, blank=True)

    objects = DecisionQuerySet.as_manager()

    class Meta:
        ordering = ("decided_at", "id")
        constraints = [
            models.CheckConstraint(
                condition=Q(recommendation__in=Recommendation.values),
                name="decision_recommendation",
            ),
            models.CheckConstraint(
                condition=Q(choice="", chosen_at__isnull=True)
                | (Q(choice__in=Choice.values) & Q(chosen_at__isnull=False)),
                name="decision_choice_has_time",
            ),
            models.UniqueConstraint(
                fields=["application"],
                condition=Q(superseded_at__isnull=True),
                name="decision_one_current_per_application",
            ),
        ]

        indexes = [
            models.Index(
                fields=["owner", "choice", "ask_on"],
                name="decision_owner_waiting",
                condition=ASKABLE,
            ),
        ]

    def __str__(self) -> str:
        return self.get_recommendation_display()
