"""Templates and sentences of one's own: saved, removed, brought back, and put into a step."""

import datetime

from django.db import transaction

from accounts.models import User
from followups.actions.drafts import reset_draft, save_draft
from followups.drafting.languages import language
from followups.drafting.own_templates import Filled, fill, slots_of
from followups.drafting.remembering import with_sentence
from followups.drafts import draft_facts, draft_for
from followups.models import OwnPhrase, OwnTemplate, Step
from followups.own_texts import free_name


@transaction.atomic
def save_template(template: OwnTemplate, *, by: User, now: datetime.datetime) -> OwnTemplate:
    """Save a new template, or one that was changed."""
    template.owner, template.changed_at = by, now
    columns = ["kind", "language", "name", "subject", "body", "changed_at"]
    template.save(update_fields=columns if template.pk else None)
    return template


@transaction.atomic
def remove_template(template: OwnTemplate, *, by: User, now: datetime.datetime) -> None:
    """Remove it. It can be brought back until the next one goes."""
    mine = OwnTemplate.objects.for_user(by)
    mine.filter(removed_at__isnull=False).exclude(pk=template.pk).delete()
    mine.filter(pk=template.pk).update(removed_at=now)


@transaction.atomic
def restore_template(template: OwnTemplate, *, by: User) -> None:
    """Take removing back; where its name is taken by now, it gets a number."""
    gone = OwnTemplate.objects.for_user(by).filter(pk=template.pk, removed_at__isnull=False)
    gone.update(removed_at=None, name=free_name(by, template.name))


@transaction.atomic
def forget_phrase(phrase: OwnPhrase, *, by: User, now: datetime.datetime) -> None:
    """Offer it no more. It can be brought back until the next one goes."""
    mine = OwnPhrase.objects.for_user(by)
    mine.filter(forgotten_at__isnull=False).exclude(pk=phrase.pk).delete()
    mine.filter(pk=phrase.pk).update(forgotten_at=now)


@transaction.atomic
def restore_phrase(phrase: OwnPhrase, *, by: User) -> None:
    """Take forgetting back."""
    OwnPhrase.objects.for_user(by).filter(pk=phrase.pk).update(forgotten_at=None)


def filled_for(step: Step, template: OwnTemplate, *, today: datetime.date) -> Filled:
    """The template with what is on record about this step, in the template's own language."""
    facts = draft_facts(step, today=today, threaded=False)
    slots = slots_of(facts, language(template.language))
    return fill(template.subject, template.body, slots)


@transaction.atomic
def start_from(step: Step, template: OwnTemplate, *, by: User, now: datetime.datetime) -> Filled:
    """The filled template becomes the step's text; a text of one's own is put aside first.

    A template without a subject keeps the composed one. Raises StepChanged, StepClosed.
    """
    reset_draft(step, by=by, now=now)
    step.refresh_from_db(fields=["subject", "body", "edited", "text_version"])
    today = by.today(now)
    filled = filled_for(step, template, today=today)
    subject = filled.subject or draft_for(step, today=today).subject
    save_draft(step, subject=subject[:300], body=filled.body, by=by, now=now)
    return filled


@transaction.atomic
def put_in_phrase(step: Step, phrase: OwnPhrase, *, by: User, now: datetime.datetime) -> Step:
    """The sentence stands at the end of what the step's text says, above its closing words."""
    words = draft_for(step, today=by.today(now))
    body = with_sentence(words.body, phrase.text)
    return save_draft(step, subject=words.subject, body=body, by=by, now=now)
