"""What is known after a message went out: an answer awaited or not, personal notes still left."""

import datetime

from accounts.models import User
from followups.enums import StepKind, StepState
from followups.linkedin import quota_of
from followups.models import Step
from followups.phrases import day_words


def feedback_words(step: Step, today: datetime.date) -> str:
    """Where a feedback request stands: asked once, awaited for the person's days, then closed.

    No answer is an answer too, and nobody is asked twice (A48, FBK-S). "" for any other step.
    """
    if step.kind != StepKind.FEEDBACK_REQUEST or step.sent_at is None:
        return ""
    if step.application.feedback.exists():
        return "They answered."
    closes_on = step.owner.today(step.sent_at) + datetime.timedelta(
        days=step.owner.feedback_close_days
    )
    if today <= closes_on:
        return f"An answer may still come. From {day_words(closes_on, today)} on it counts as none."
    return "No answer came. Many companies give none, and it is not asked again."


def notes_words(user: User, now: datetime.datetime) -> str:
    """How many personal LinkedIn notes of this period are used, and what that means (C15)."""
    quota, days = quota_of(user, now=now), user.linkedin_period_days
    if quota.most is None:
        return f"{quota.used} personal notes sent in {days} days; your account sets no limit."
    said = f"{quota.used} of {quota.most} personal notes used in {days} days."
    return said if quota.left else f"{said} Connecting without a note works as well."


def after_words(step: Step, *, user: User, now: datetime.datetime) -> str:
    """The sentence of this kind that belongs on a step's page, or ""."""
    if step.kind == StepKind.LINKEDIN_CONNECT and step.state != StepState.DONE:
        return notes_words(user, now)
    return feedback_words(step, user.today(now))
