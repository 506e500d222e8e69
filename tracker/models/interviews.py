"""Interviews: one event each, with any number of interviewers."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tracker.enums import InterviewFormat, InterviewStatus, StageKind
from tracker.models.applications import Application
from tracker.models.contacts import Contact
from tracker.models.owned import ApplicationPartQuerySet
from tracker.validators import validate_text_length

INTERVIEW_STAGES = [
    StageKind.SCREEN,
    StageKind.ASSESSMENT,
    StageKind.INTERVIEW,
    StageKind.FINAL_INTERVIEW,
    StageKind.REFERENCE_CHECK,
]


class InterviewQuerySet(ApplicationPartQuerySet["Interview"]):
    """Rows of one user only, through `for_user`."""


class Interview(models.Model):
    """A meeting, call or task in the process."""

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, related_name="interviews"
    )
    stage = models.CharField(
        _("stage"),
        max_length=20,
        choices=[(stage.value, stage.label) for stage in INTERVIEW_STAGES],
        default=StageKind.INTERVIEW,
    )
    format = models.CharField(
        _("how"), max_length=10, choices=InterviewFormat, default=InterviewFormat.VIDEO
    )
    status = models.CharField(
        max_length=20, choices=InterviewStatus, default=InterviewStatus.SCHEDULED
    )
    starts_at = models.DateTimeField(_("when"), null=True, blank=True)
    duration_minutes = models.PositiveSmallIntegerField(
        _("how long, in minutes"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1), MaxValueValidator(1440)],
    )
    interviewers = models.ManyToManyField(Contact, related_name="interviews", blank=True)
    detail = models.CharField(
        _("one good thing to remember"),
        max_length=300,
        blank=True,
        help_text=_("A moment, a project, a remark. A thank-you can mention it."),
    )
    notes = models.TextField(_("notes"), blank=True, validators=[validate_text_length])

    objects = InterviewQuerySet.as_manager()

    class Meta:
        ordering = ("starts_at", "id")
        constraints = [
            models.CheckConstraint(
                condition=Q(format__in=InterviewFormat.values), name="interview_format"
            ),
            models.CheckConstraint(
                condition=Q(stage__in=[stage.value for stage in INTERVIEW_STAGES]),
                name="interview_stage",
            ),
            models.CheckConstraint(
                condition=Q(status__in=InterviewStatus.values), name="interview_status"
            ),
            models.CheckConstraint(
                condition=Q(duration_minutes__isnull=True) | Q(duration_minutes__gte=1),
                name="interview_lasts",
            ),
        ]
        indexes = [
            models.Index(
                fields=["starts_at"], name="interview_coming", condition=Q(status="scheduled")
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_stage_display()}, {self.get_format_display()}"

    @property
    def took_place(self) -> bool:
        """Counts for the decision: neither cancelled nor moved, nor missed by them."""
        return self.status in {InterviewStatus.COMPLETED, InterviewStatus.SCHEDULED}
