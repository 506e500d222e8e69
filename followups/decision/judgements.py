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
    After the plan is made (used by whoever runs the steps)
        ``feedback_close_days`` FBK-S. ``linkedin_pending_info_days`` timing table.
        ``no_answer_hint_days`` / ``no_answer_batch_days`` TIM-6: applications without interview.
        ``no_answer_interviewed_days`` TIM-6, C17: after the last interview.
        ``nudge_after_application_days``, ``nudge_after_interview_days``,
        ``nudge_after_promised_business_days``, ``nudges_at_most`` timing table.
        ``thank_yous_at_most``, ``feedback_requests_at_most``, ``linkedin_requests_per_person``,
        ``unanswered_check_ins_at_most`` C13. ``linkedin_notes_per_month`` C15.
        ``linkedin_note_free_characters`` / ``linkedin_note_premium_characters`` LNK-R1.
        ``reapply_hint_months`` same role, after an interview.
        ``retention_months`` privacy: contacts without activity.
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

    feedback_close_days: int = 14
    linkedin_pending_info_days: int = 21
    no_answer_hint_days: int = 30
    no_answer_batch_days: int = 60
    no_answer_interviewed_days: int = 45
    nudge_after_application_days: int = 10
    nudge_after_interview_days: int = 7
    nudge_after_promised_business_days: int = 5
    nudges_at_most: int = 2
    thank_yous_at_most: int = 1
    feedback_requests_at_most: int = 1
    linkedin_requests_per_person: int = 1
    unanswered_check_ins_at_most: int = 1
    linkedin_notes_per_month: int = 5
    linkedin_note_free_characters: int = 200
    linkedin_note_premium_characters: int = 300
    reapply_hint_months: int = 6
    retention_months: int = 24

    thank_you_minutes: float = 10
    feedback_request_minutes: float = 5
    linkedin_connect_minutes: float = 2.5
    check_in_minutes: float = 5
    status_nudge_minutes: float = 5
    feedback_thanks_minutes: float = 2


DEFAULTS = Judgements()
