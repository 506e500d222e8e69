"""What a letter that went out teaches for the next one, and how that is taken back."""

import datetime
from typing import Final

from django.db.models import F, Q

from accounts.models import User
from followups.checks import draft_to_check
from followups.drafting.letters import checked_as
from followups.drafting.lint.draft import Draft
from followups.drafting.lint.engine import check
from followups.drafting.remembering import Learnt, learnt
from followups.drafts import composed_for, language_of
from followups.models import OwnPhrase, OwnTemplate, Step
from followups.own_texts import letter_for
from tracker.models import Contact

KEPT_AT_MOST: Final = 50
"""Sentences of one person in one language; those used longest ago go."""
_LARGE_NOUNS: Final = frozenset({"de"})


def learn_from(step: Step, *, sent: str, by: User, now: datetime.datetime) -> Learnt:
    """Remember changed closing words and sentences of the person's own, for their next letter.

    Called inside the transaction that records the sending. A sample teaches nothing, nor does a
    text as it was composed. Every write tolerates that another one was faster.
    """
    found = Learnt() if step.is_sample else _found(step, sent=sent, by=by, now=now)
    noted = {**_remember_closing(step, found, by=by), **_remember(step, found, by=by, now=now)}
    if noted:
        Step.objects.filter(pk=step.pk).update(learnt=noted)
        step.learnt = noted
    return found


def unlearn(step: Step, *, by: User) -> None:
    """Take back what the sending of this step taught, where nothing newer took its place."""
    if not step.learnt:
        return
    before, after = step.learnt.get("sign_off", ("", ""))
    if after:
        User.objects.filter(pk=by.pk, sign_off=after).update(sign_off=before)
    phrases = OwnPhrase.objects.for_user(by).filter(pk__in=step.learnt.get("phrases", ()))
    phrases.filter(times__lte=1).delete()
    phrases.update(times=F("times") - 1)
    Step.objects.filter(pk=step.pk).update(learnt={})
    step.learnt = {}


def _found(step: Step, *, sent: str, by: User, now: datetime.datetime) -> Learnt:
    letter = letter_for(step)
    composed = composed_for(step, today=by.today(now), threaded=False).body
    if letter is None or composed == sent:
        return Learnt()
    facts = draft_to_check(step, subject="", body=sent)
    found = learnt(
        composed,
        sent,
        _names(step, facts),
        my_name=by.full_name,
        known=_template_texts(step, by),
        large_nouns=language_of(step) in _LARGE_NOUNS,
    )
    fine = tuple(text for text in found.sentences if _passes(text, letter, facts))
    closes = found.sign_off and _passes(f"{found.sign_off}.", letter, facts)
    return Learnt(sign_off=found.sign_off if closes else "", sentences=fine)


def _template_texts(step: Step, by: User) -> list[str]:
    """What the person wrote into a template needs no remembering."""
    rows = OwnTemplate.objects.for_user(by).present().filter(kind=letter_for(step) or "")
    return list(rows.values_list("body", flat=True))


def _names(step: Step, facts: Draft) -> tuple[str, ...]:
    """Everybody and everything of this application, and others on record that the text names."""
    application, record = step.application, facts.on_record
    part = Q(applications=application) | Q(interviews__application=application)
    people = Contact.objects.for_user(step.owner).filter(part).order_by().distinct()
    agency = application.agency.name if application.agency else ""
    referrer = application.referrer.full_name if application.referrer else ""
    own = (record.contact, record.company, record.title, agency, referrer)
    met = people.values_list("full_name", flat=True)
    return tuple(filter(None, (*own, *met, *record.other_names, *record.detail_words)))


def _passes(text: str, letter: str, facts: Draft) -> bool:
    """True when the checker has no error to say about the words themselves."""
    alone = Draft(kind=checked_as(letter), body=text, on_record=facts.on_record)
    return not any(found.text for found in check(alone).errors)


def _remember_closing(step: Step, found: Learnt, *, by: User) -> dict[str, object]:
    """In another language than the person's own the words would not fit the next letter."""
    is_usual = language_of(step)[:2] == by.letter_language[:2]
    if not found.sign_off or found.sign_off == by.sign_off or not is_usual:
        return {}
    before, by.sign_off = by.sign_off, found.sign_off
    User.objects.filter(pk=by.pk).update(sign_off=found.sign_off)
    return {"sign_off": [before, found.sign_off]}


def _remember(step: Step, found: Learnt, *, by: User, now: datetime.datetime) -> dict[str, object]:
    """Count the sentences that are known, add the others, let the oldest go."""
    letter, language = letter_for(step), language_of(step)
    if not found.sentences or letter is None:
        return {}
    mine = OwnPhrase.objects.for_user(by).filter(language=language)
    these = mine.filter(text__in=found.sentences)
    these.present().update(times=F("times") + 1, used_at=now)
    known = set(these.values_list("text", flat=True))
    OwnPhrase.objects.bulk_create(
        [
            OwnPhrase(owner=by, kind=letter, language=language, text=text, used_at=now)
            for text in found.sentences
            if text not in known
        ],
        ignore_conflicts=True,
    )
    too_many = list(mine.order_by("-used_at", "-pk").values_list("pk", flat=True)[KEPT_AT_MOST:])
    mine.filter(pk__in=too_many).delete()
    return {"phrases": list(these.present().order_by("pk").values_list("pk", flat=True))}
