"""Texts of one's own: drafts put aside, templates, and phrases that came to be liked."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.enums import LetterLanguage
from followups.enums import KeptBecause, LetterKind
from followups.models.plans import Step
from tracker.models.owned import Owned, OwnedQuerySet


class KeptDraftQuerySet(OwnedQuerySet["KeptDraft"]):
    """Rows of one user only, through `for_user`."""


class KeptDraft(Owned):
    """A text of a step that is not the present one, and not lost either."""

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="kept_drafts")
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("text"), blank=True)
    because = models.CharField(max_length=15, choices=KeptBecause)
    kept_at = models.DateTimeField()

    objects = KeptDraftQuerySet.as_manager()

    class Meta:
        ordering = ("-kept_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(because__in=KeptBecause.values), name="kept_draft_because"
            )
        ]

    def __str__(self) -> str:
        return self.subject or self.body[:60]


class OwnTemplateQuerySet(OwnedQuerySet["OwnTemplate"]):
    """Rows of one user only, through `for_user`."""


class OwnTemplate(Owned):
    """A letter of one's own with slots such as `{contact_first}`; text, never code."""

    kind = models.CharField(_("for"), max_length=20, choices=LetterKind)
    language = models.CharField(
        _("language"), max_length=5, choices=LetterLanguage, default=LetterLanguage.BRITISH
    )
    name = models.CharField(_("name"), max_length=80)
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("text"))
    changed_at = models.DateTimeField()

    objects = OwnTemplateQuerySet.as_manager()

    class Meta:
        ordering = ("kind", "name", "id")
        constraints = [
            models.UniqueConstraint(fields=["owner", "name"], name="own_template_name_once"),
            models.CheckConstraint(
                condition=Q(kind__in=LetterKind.values), name="own_template_kind"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class OwnPhraseQuerySet(OwnedQuerySet["OwnPhrase"]):
    """Rows of one user only, through `for_user`."""


class OwnPhrase(Owned):
    """A sentence the person put into a letter that went out; offered the next time."""

    kind = models.CharField(max_length=20, choices=LetterKind)
    language = models.CharField(max_length=5, choices=LetterLanguage)
    text = models.CharField(_("sentence"), max_length=300)
    used_at = models.DateTimeField()
    times = models.PositiveIntegerField(default=1)

    objects = OwnPhraseQuerySet.as_manager()

    class Meta:
        ordering = ("-used_at", "-id")
        constraints = [
            models.UniqueConstraint(fields=["owner", "language", "text"], name="own_phrase_once")
        ]

    def __str__(self) -> str:
        return self.text
