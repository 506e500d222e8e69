"""Texts of one's own: drafts put aside, templates, and phrases that came to be liked."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.enums import LetterLanguage
from followups.enums import KeptBecause, LetterKind
from followups.models.plans import Step
from tracker.models.owned import Owned, OwnedQuerySet


class KeptDraftQuerySet(OwnedQuerySet["KeptDraft"]):
    def present(self) -> "KeptDraftQuerySet":
        """Those that were not let go."""
        return self.filter(dropped_at__isnull=True)


class KeptDraft(Owned):
    """A text of a step that is not the present one, and not lost either.

    `dropped_at` (UTC) says that the person let it go: no page shows it any more, it can come back
    once, and the next one that goes erases it.
    """

    step = models.ForeignKey(Step, on_delete=models.CASCADE, related_name="kept_drafts")
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("text"), blank=True)
    because = models.CharField(max_length=15, choices=KeptBecause)
    kept_at = models.DateTimeField()
    dropped_at = models.DateTimeField(null=True, blank=True)

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
    def present(self) -> "OwnTemplateQuerySet":
        """Those that were not removed."""
        return self.filter(removed_at__isnull=True)


class OwnTemplate(Owned):
    """A letter of one's own with slots such as `{contact_first}`; text, never code.

    `removed_at` (UTC) says that the person removed it: it can come back once, and the next one
    that goes erases it.
    """

    kind = models.CharField(_("for"), max_length=20, choices=LetterKind)
    language = models.CharField(
        _("language"), max_length=5, choices=LetterLanguage, default=LetterLanguage.BRITISH
    )
    name = models.CharField(_("name"), max_length=80)
    subject = models.CharField(_("subject"), max_length=300, blank=True)
    body = models.TextField(_("text"))
    changed_at = models.DateTimeField()
    removed_at = models.DateTimeField(null=True, blank=True)

    objects = OwnTemplateQuerySet.as_manager()

    class Meta:
        ordering = ("kind", "name", "id")
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name"],
                condition=Q(removed_at__isnull=True),
                name="own_template_name_once",
            ),
            models.CheckConstraint(
                condition=Q(kind__in=LetterKind.values), name="own_template_kind"
            ),
        ]

    def __str__(self) -> str:
        return self.name


class OwnPhraseQuerySet(OwnedQuerySet["OwnPhrase"]):
    def present(self) -> "OwnPhraseQuerySet":
        """Those that were not forgotten."""
        return self.filter(forgotten_at__isnull=True)


class OwnPhrase(Owned):
    """A sentence the person put into a letter that went out; offered the next time.

    `times` counts the letters it went out with. `forgotten_at` (UTC) says that the person does not
    want it offered; it can come back once, and the next one that goes erases it.
    """

    kind = models.CharField(max_length=20, choices=LetterKind)
    language = models.CharField(max_length=5, choices=LetterLanguage)
    text = models.CharField(_("sentence"), max_length=300)
    used_at = models.DateTimeField()
    times = models.PositiveIntegerField(default=1)
    forgotten_at = models.DateTimeField(null=True, blank=True)

    objects = OwnPhraseQuerySet.as_manager()

    class Meta:
        ordering = ("-used_at", "-id")
        constraints = [
            models.UniqueConstraint(fields=["owner", "language", "text"], name="own_phrase_once")
        ]

    def __str__(self) -> str:
        return self.text
