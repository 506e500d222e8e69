"""An erased person leaves what was planned, decided and mailed: their name, and texts to them."""

from typing import Any

from django.db import models
from django.db.models import F, Func, Value
from django.db.models.functions import Left, Replace

from accounts.models import User
from followups.actions.erasing_letters import erase_from_letters
from followups.actions.erasing_mails import erase_from_mails, in_strings
from followups.models import Decision, Plan, Reminder, Step, StepEvent
from tracker.models import Contact

_JSON = ("facts", "reasons", "would_change", "steps", "suppressed")


def erase_traces(contact: Contact, *, name: str, email: str = "", by: User) -> None:
    """Put the contact's new, empty name where `name` stood; empty drafts and mails about them."""
    erase_from_mails(by, name=name, email=email, new=contact.full_name)
    erase_from_letters(contact, name=name, email=email, by=by)
    own = set(contact.steps.values_list("pk", flat=True))
    contact.steps.update(subject="", body="", edited=False)
    _erase_mails(by, name=name, steps=own)
    if not name:
        return
    new = contact.full_name
    for rows, column in (
        (Step.objects.for_user(by), "reason"),
        (StepEvent.objects.for_user(by), "reason"),
        (Plan.objects.for_user(by), "closed_reason"),
    ):
        _rename(rows, column, name, new)
    for event in StepEvent.objects.for_user(by).filter(before__reason__icontains=name):
        event.before = renamed(event.before, name, new)
        event.save(update_fields=["before"])
    for decision in Decision.objects.for_user(by).iterator(chunk_size=200):
        _rename_decision(decision, name, new)


def renamed(value: Any, old: str, new: str) -> Any:
    """JSON with one name in place of another, at any depth."""
    return in_strings(value, lambda text: text.replace(old, new))


def _rename(rows: models.QuerySet[Any], column: str, old: str, new: str) -> None:
    text: Func = Replace(F(column), Value(old), Value(new))
    found = rows.filter(**{f"{column}__contains": old})
    rows.model._base_manager.filter(pk__in=list(found.values_list("pk", flat=True))).update(
        **{column: Left(text, 300)}
    )


def _rename_decision(decision: Decision, old: str, new: str) -> None:
    changed = []
    for column in _JSON:
        value = getattr(decision, column)
        if (without := renamed(value, old, new)) != value:
            setattr(decision, column, without)
            changed.append(column)
    if changed:
        decision.save(update_fields=changed)


def _erase_mails(user: User, *, name: str, steps: set[int]) -> None:
    """A mail that told of a step to the person, or names them, keeps its date and nothing else."""
    told = [
        reminder.pk
        for reminder in Reminder.objects.for_user(user).exclude(text="").iterator(chunk_size=200)
        if steps & set(reminder.step_ids) or (name and name in reminder.text)
    ]
    Reminder.objects.filter(pk__in=told).update(subject="", text="")
