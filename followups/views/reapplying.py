"""Applying again: what is known about the window, and the person's own application."""

import datetime
from typing import Any

from accounts.models import User
from followups import phrases
from followups.forms.steps import LaterForm
from followups.models import Step


def context_for(step: Step, *, user: User, now: datetime.datetime) -> dict[str, Any]:
    """What the page about applying again shows. No company's rules are built in."""
    today = user.today(now)
    application = step.application
    company = application.company
    others = company.applications.filter(owner=user).exclude(pk=application.pk) if company else None
    return {
        "step": step,
        "application": application,
        "company": company,
        "today": today,
        "title": phrases.step_title(step),
        "timing": phrases.timing_words(step, today),
        "others": list(others.order_by("-last_contact_on")[:5]) if others is not None else [],
        "later": LaterForm(today=today),
    }
