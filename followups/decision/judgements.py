"""Every default that is our judgement and no source's word; each can be set otherwise."""

from dataclasses import dataclass

from accounts.enums import DayKind, ReviewOrder
from followups.calendar import QUIET_FROM, QUIET_UNTIL, MonthDay


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgements:
    """Settings of the decision and its plan, with the rule each belongs to.

    Deciding and planning
        ``thank_you_delay_days`` TIM-1, C9: days from the notice to the thank-you's morning.
        ``thank_you_expiry_days`` C9: from here on it is still fine, but says less.
        ``feedback_days`` and ``feedback_day_kind`` TIM-2, C10: from the thank-you's sending.
        ``feedback_latest_days`` C10: so much later than due, it is left out.
        ``linkedin_delay_days`` LNK-0: after the thank-you was sent.
        ``check_in_months``, ``check_in_opens_days``, ``check_in_closes_days`` TIM-4.
        ``drop_months`` age ruling: afterwards nothing is offered.
        ``on_hold_weeks`` step 3: check-in after a hold or a cancelled position.
        ``quiet_from``, ``quiet_until`` holidays row: both ends included; None for none.
        ``review_order`` C11.
    Minutes
        ``*_minutes`` DEC-2: an estimate of the time each step takes.
    """

    thank_you_delay_days: int = 1
    thank_you_expiry_days: int = 7
    feedback_days: int = 2
    feedback_day_kind: str = DayKind.BUSINESS
    feedback_latest_days: int = 14
    linkedin_delay_days: int = 1
    check_in_months: int = 6
    check_in_opens_days: int = 14
    check_in_closes_days: int = 30
    drop_months: int = 12
    on_hold_weeks: int = 6
    quiet_from: MonthDay | None = QUIET_FROM
    quiet_until: MonthDay | None = QUIET_UNTIL
    review_order: str = ReviewOrder.SELF_FIRST

    thank_you_minutes: float = 10
    feedback_request_minutes: float = 5
    linkedin_connect_minutes: float = 2.5
    check_in_minutes: float = 5
    status_nudge_minutes: float = 5
    feedback_thanks_minutes: float = 2


DEFAULTS = Judgements()
