"""The text of a step: typed, composed again, put aside, brought back. Nothing typed is lost."""

import datetime

from django.db import transaction
from django.db.models import F

from accounts.enums import LetterLanguage
from accounts.models import User
from followups.drafts import DRAFT_PARTS, NO_WORDS, Words, draft_for
from followups.enums import KeptBecause
from followups.errors import StepChanged, StepClosed
from followups.models import KeptDraft, Step

KEPT_AT_MOST = 30
WORDINGS = 1_000
CHANGED_ELSEWHERE = "This text was changed in another window. Both are shown here."
_TEXT = (
    "subject",
    "body",
    "edited",
    "text_version",
    "language",
    "wording",
    "since_then",
    "used_anyway",
)


@transaction.atomic
def save_draft(
    step: Step,
    *,
    subject: str,
    body: str,
    by: User,
    now: datetime.datetime,
    version: int | None = None,
) -> Step:
    """Keep what was typed. `version` is the text version that the window started from.

    A text that stands there already changes nothing, so that a composed draft that was only
    looked at stays composed. Raises StepChanged when another window saved another text since,
    StepClosed for a step that is over.
    """
    step = _open_step(step)
    if _words(step, by=by, now=now) == Words(subject=subject, body=body):
        return step
    if version is not None and version != step.text_version:
        raise StepChanged(CHANGED_ELSEWHERE)
    return _put(step, subject=subject, body=body, edited=True)


@transaction.atomic
def save_over(
    step: Step, *, subject: str, body: str, by: User, now: datetime.datetime, version: int
) -> Step:
    """Keep what was typed here instead of what another window saved; that is put aside.

    `version` is that of the other text, as it was shown. Raises StepChanged when it changed again.
    """
    step = _open_step(step)
    if version != step.text_version:
        raise StepChanged("The other text has changed again. Both are shown here.")
    if _words(step, by=by, now=now) != Words(subject=subject, body=body):
        _put_aside(step, by=by, now=now, because=KeptBecause.OTHER_WINDOW)
    return save_draft(step, subject=subject, body=body, by=by, now=now, version=version)


@transaction.atomic
def reset_draft(step: Step, *, by: User, now: datetime.datetime) -> Step:
    """Back to the composed draft; a text of one's own is put aside."""
    step = _open_step(step)
    _put_aside(step, by=by, now=now)
    return _replace(step, subject="", body="", edited=False)


@transaction.atomic
def another_wording(step: Step, *, by: User, now: datetime.datetime) -> Step:
    """Compose the same in other words; a text of one's own is put aside."""
    step = _open_step(step)
    _put_aside(step, by=by, now=now)
    wording = (step.wording + 1) % WORDINGS
    return _replace(step, subject="", body="", edited=False, wording=wording)


@transaction.atomic
def tell_since(step: Step, *, since_then: str, by: User, now: datetime.datetime) -> Step:
    """Compose a check-in with what is new on the person's side; their own text is put aside."""
    step = _open_step(step)
    _put_aside(step, by=by, now=now)
    return _replace(step, subject="", body="", edited=False, since_then=since_then)


@transaction.atomic
def keep_line(step: Step, *, since_then: str) -> Step:
    """Remember what is new on the person's side; a text of their own stays as it stands."""
    step = _open_step(step)
    return step if since_then == step.since_then else _put(step, since_then=since_then)


@transaction.atomic
def write_in(step: Step, *, language: LetterLanguage, by: User, now: datetime.datetime) -> Step:
    """Compose in this language, here and in the application's other open steps.

    A text of one's own is put aside here; in the other steps it stays as it is.
    """
    step = _open_step(step)
    _put_aside(step, by=by, now=now)
    step.application.steps.open().update(language=language)
    return _replace(step, subject="", body="", edited=False, language=language)


@transaction.atomic
def keep_draft(
    step: Step,
    *,
    subject: str,
    body: str,
    by: User,
    now: datetime.datetime,
    because: KeptBecause = KeptBecause.BY_HAND,
) -> KeptDraft | None:
    """Put a text aside, the same one only once. None for an empty text.

    Thirty are kept for a step; then the oldest that nobody kept by hand goes first.
    """
    if not body.strip():
        return None
    found = step.kept_drafts.filter(subject=subject, body=body).first()
    if found is not None:
        found.kept_at, found.dropped_at = now, None
        found.save(update_fields=["kept_at", "dropped_at"])
        return found
    kept = KeptDraft.objects.create(
        owner=by,
        is_sample=step.is_sample,
        step=step,
        subject=subject,
        body=body,
        because=because,
        kept_at=now,
    )
    _make_room(step, newest=kept)
    return kept


@transaction.atomic
def bring_back(kept: KeptDraft, *, by: User, now: datetime.datetime) -> Step:
    """The kept text is the step's again; the present one of the person takes its place."""
    step = _open_step(kept.step)
    KeptDraft.objects.filter(pk=kept.pk).delete()
    if (step.subject, step.body) != (kept.subject, kept.body):
        _put_aside(step, by=by, now=now)
    return _replace(step, subject=kept.subject, body=kept.body, edited=True)


@transaction.atomic
def drop_kept(kept: KeptDraft, *, by: User, now: datetime.datetime) -> None:
    """Let a kept text go. It can be picked up until the next one goes."""
    mine = KeptDraft.objects.for_user(by)
    mine.filter(dropped_at__isnull=False).exclude(pk=kept.pk).delete()
    mine.filter(pk=kept.pk).update(dropped_at=now)


@transaction.atomic
def pick_up(kept: KeptDraft, *, by: User) -> bool:
    """Take letting go back. False when the text is gone for good."""
    return bool(KeptDraft.objects.for_user(by).filter(pk=kept.pk).update(dropped_at=None))


@transaction.atomic
def use_anyway(step: Step) -> Step:
    """The person's word that the text may go out with what the checker found."""
    step = _open_step(step)
    Step.objects.filter(pk=step.pk).update(used_anyway=True)
    step.used_anyway = True
    return step


def _open_step(step: Step) -> Step:
    """The step with its text as it is stored now. Raises StepClosed for one that is over."""
    row = Step.objects.select_for_update().filter(pk=step.pk).values("state", *_TEXT).first()
    for name, value in (row or {}).items():
        setattr(step, name, value)
    if row is None or not step.is_open:
        raise StepClosed(f"This step is over: {step.get_state_display().lower()}.")
    return step


def _words(step: Step, *, by: User, now: datetime.datetime) -> Words:
    """The text that stands there; a composed one from rows of its own, so that none grows old."""
    if step.edited:
        return Words(subject=step.subject, body=step.body)
    rows = Step.objects.select_related("owner", "contact", "application__company")
    fresh = rows.prefetch_related(*DRAFT_PARTS).filter(pk=step.pk).first()
    return draft_for(fresh, today=by.today(now)) if fresh else NO_WORDS


def _replace(step: Step, *, subject: str, body: str, edited: bool, **more: object) -> Step:
    """Another text as a whole: what was said about the one before does not hold for it."""
    return _put(step, subject=subject, body=body, edited=edited, used_anyway=False, **more)


def _put(step: Step, **columns: object) -> Step:
    """Write the text down, unless another window was faster."""
    seen = Step.objects.filter(pk=step.pk, text_version=step.text_version)
    if not seen.update(**columns, text_version=F("text_version") + 1):
        raise StepChanged(CHANGED_ELSEWHERE)
    for name, value in columns.items():
        setattr(step, name, value)
    step.text_version += 1
    return step


def _put_aside(
    step: Step,
    *,
    by: User,
    now: datetime.datetime,
    because: KeptBecause = KeptBecause.REPLACED,
) -> None:
    """Keep the present text if the person wrote it; a composed one can be composed again."""
    if step.edited:
        keep_draft(step, subject=step.subject, body=step.body, by=by, now=now, because=because)


def _make_room(step: Step, *, newest: KeptDraft) -> None:
    others = step.kept_drafts.exclude(pk=newest.pk).order_by("kept_at", "pk")
    rows = list(others.values_list("pk", "because"))
    too_many = len(rows) + 1 - KEPT_AT_MOST
    if too_many > 0:
        rows.sort(key=lambda row: row[1] == KeptBecause.BY_HAND)
        KeptDraft.objects.filter(pk__in=[pk for pk, _ in rows[:too_many]]).delete()
