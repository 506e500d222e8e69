"""Feedback taken back: the plan is as if it had not been noted."""

import datetime

from django.db import transaction

from accounts.models import User
from followups.actions.decisions import decide_again
from followups.actions.transitions import revert
from followups.errors import CannotTakeBack
from followups.models import StepEvent
from tracker.actions import remove_feedback
from tracker.models import Feedback


@transaction.atomic
def take_back_feedback(feedback: Feedback, *, by: User, now: datetime.datetime) -> None:
    """Remove it; what it had ended goes on, and the thanks it had offered end.

    Raises CannotTakeBack for feedback that came as a mail: that is taken back in the inbox.
    """
    if feedback.mails.exists():
        raise CannotTakeBack("This came in as a mail. It can be taken back in the inbox.")
    application = feedback.application
    brought_about = StepEvent.objects.for_user(by).filter(
        cause__startswith=f"feedback:{feedback.pk}:", undone_at__isnull=True
    )
    causes = dict.fromkeys(brought_about.order_by("-id").values_list("cause", flat=True))
    remove_feedback(feedback)
    for cause in causes:
        revert(cause, now=now, by=by)
    decide_again(application, by=by, now=now)
