"""Where a message of the person's own stands at this moment, for its part of the page."""

import math

from django import template
from django.utils import timezone

from followups.enums import OutgoingState
from followups.models import Outgoing
from followups.sending.clock import SETTLED, standing

register = template.Library()


@register.filter
def standing_now(outgoing: Outgoing) -> OutgoingState:
    """The state that is true now, also where no clock has written it down yet."""
    return standing(outgoing, now=timezone.now())


@register.filter
def said_now(outgoing: Outgoing) -> str:
    """Why it stands as it does now; in the words of `settle` where that has not run yet."""
    state = standing_now(outgoing)
    return outgoing.said if state == outgoing.state else SETTLED[state]


@register.filter
def seconds_left(outgoing: Outgoing) -> int:
    """Whole seconds until it leaves; 0 once it may."""
    return max(0, math.ceil((outgoing.send_at - timezone.now()).total_seconds()))
