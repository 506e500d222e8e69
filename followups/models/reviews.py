"""Looking back, for oneself: the interview (B24-B28) and the posting (B20)."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from tracker.models import Application
from tracker.models.owned import ApplicationPartQuerySet
from tracker.validators import validate_text_length

_SCALE = [MinValueValidator(1), MaxValueValidator(5)]


class Warmth(models.TextChoices):
    FRIENDLY = "friendly", _("Friendly")
    COLD = "cold", _("Cold")
    MIXED = "mixed", _("In between")


class EyeContact(models.TextChoices):
    YES = "yes", _("Mostly")
    PARTLY = "partly", _("Partly")
    NO = "no", _("Hardly")
    NOT_APPLICABLE = "na", _("Does not apply")


class ReflectionQuerySet(ApplicationPartQuerySet["Reflection"]):
    """Rows of one user only, through `for_user`."""


class Reflection(models.Model):
    """One's own view of the interviews. Every answer can be left out; nothing is scored."""

    application = models.OneToOneField(
        Application, on_delete=models.CASCADE, related_name="reflection", primary_key=True
    )
    went_well = models.PositiveSmallIntegerField(null=True, blank=True, validators=_SCALE)
    went_well_note = models.TextField(blank=True, validators=[validate_text_length])
    confident = models.PositiveSmallIntegerField(null=True, blank=True, validators=_SCALE)
    knowledgeable = models.PositiveSmallIntegerField(null=True, blank=True, validators=_SCALE)
    answer_differently = models.TextField(blank=True, validators=[validate_text_length])
    eye_contact = models.CharField(max_length=10, choices=EyeContact, blank=True)
    talked_with = models.JSONField(default=list, blank=True)
    warmth = models.JSONField(default=dict, blank=True)
    work_on = models.TextField(blank=True, validators=[validate_text_length])
    updated_at = models.DateTimeField(auto_now=True)

    objects = ReflectionQuerySet.as_manager()

    def __str__(self) -> str:
        return f"Looking back at {self.application}"


class Fit(models.TextChoices):
    MET = "met", _("Met")
    PARTLY = "partly", _("Partly")
    NOT_MET = "not_met", _("Not met")
    UNSURE = "unsure", _("Unsure")


class RequirementQuerySet(ApplicationPartQuerySet["Requirement"]):
    """Rows of one user only, through `for_user`."""


class Requirement(models.Model):
    """One line of the posting, held against one's own experience (FIT-2)."""

    application = models.ForeignKey(
        Application, on_delete=models.CASCADE, related_name="requirements"
    )
    text = models.CharField(_("requirement"), max_length=500)
    is_must = models.BooleanField(_("must have"), default=True)
    fit = models.CharField(_("met?"), max_length=10, choices=Fit, blank=True)
    evidence = models.CharField(_("evidence"), max_length=500, blank=True)
    position = models.PositiveSmallIntegerField(default=0)

    objects = RequirementQuerySet.as_manager()

    class Meta:
        ordering = ("position", "id")
        constraints = [
            models.CheckConstraint(
                condition=Q(fit="") | Q(fit__in=Fit.values), name="requirement_fit"
            )
        ]

    def __str__(self) -> str:
        return self.text
