"""What we believe of each signal before any mail is counted, for the kind and for the hand."""

from followups.reading.result import Kind
from followups.reading.signals import DECISIONS
from followups.reading.weights import BIAS
from reading_lab.learning import Beliefs

KINDS = tuple(kind.value for kind in Kind)
HANDS = ("automated", "personal")
FIRMNESS_OF_KIND = 1.0
FIRMNESS_OF_HAND = 2.0

# Signal → kinds it speaks for (or, below zero, against), in log-odds.
KIND_BELIEFS: dict[str, dict[str, float]] = {
    BIAS: {"other": 0.5},
    "decision_not_forward": {"rejection": 2.5},
    "others_chosen": {"rejection": 2.5},
    "not_selected": {"rejection": 2.5},
    "cannot_offer": {"rejection": 2.0},
    "position_filled": {"rejection": 2.0},
    "not_a_match": {"rejection": 2.0},
    "better_match": {"rejection": 1.0},
    "decided": {"rejection": 1.0},
    "decided_twice": {"rejection": 1.0},
    "undecided": {"rejection": -2.0},
    "undecided_elsewhere": {"rejection": -2.0},
    "decided_elsewhere": {"other": 1.5},
    "decided_out_of_place": {"other": 2.5},
    "decided_barely": {"other": 0.7},
    "decided_but_withdrawn": {"other": 2.0},
    "no_work": {"other": 0.7},
    "much_work": {"other": -0.5},
    "something_else": {"other": 0.3},
    "much_else": {"other": 0.5},
    "more_else": {"other": 0.7},
    "decided_with_no_work": {"other": 0.7},
    "decided_with_more_else": {"other": 1.0},
    "decided_with_much_else": {"other": 0.7},
    "short": {},
    "long": {},
    "was_forwarded": {},
    "decision_if": {"acknowledgement": 1.0, "rejection": -0.3},
    "regret": {"rejection": 1.0},
    "wish_luck": {"rejection": 1.0},
    "apply_again": {"rejection": 0.3},
    "keep_on_file": {"rejection": 0.3},
    "many_applicants": {"rejection": 0.3},
    "after_review": {"rejection": 0.5},
    "softener": {"rejection": 0.5},
    "no_feedback": {"rejection": 0.7},
    "farewell_undecided": {"rejection": 0.5},
    "farewell_with_regret": {"rejection": 2.0},
    "received": {"acknowledgement": 1.5},
    "thanks_for_applying": {"acknowledgement": 1.0, "rejection": 0.3},
    "under_review": {"acknowledgement": 1.5},
    "will_hear": {"acknowledgement": 0.7},
    "only_if_matching": {"acknowledgement": 1.0},
    "automatic_receipt": {"acknowledgement": 0.7},
    "test_done": {"acknowledgement": 0.5},
    "subject_received": {"acknowledgement": 1.0},
    "subject_update": {"rejection": 0.3},
    "account_made": {"other": 2.0},
    "not_finished": {"other": 1.5},
    "withdrawn": {"other": 3.0},
    "on_hold": {"other": 2.5},
    "no_decision_yet": {"other": 1.0},
    "invites_to_talk": {"interview": 2.2},
    "asks_for_times": {"interview": 2.2},
    "interview_ahead": {"interview": 1.5},
    "calendar_attached": {"interview": 2.0},
    "step_if": {"acknowledgement": 0.3},
    "subject_interview": {"interview": 1.0},
    "asks_for_test": {"assessment": 2.5},
    "subject_test": {"assessment": 1.5},
    "from_test_platform": {"assessment": 2.5},
    "offers": {"offer": 2.5},
    "subject_offer": {"offer": 1.5},
    "lists_jobs": {"alert": 2.0},
    "newsletter": {"alert": 2.0},
    "unsubscribe": {"alert": 0.5, "other": 0.3},
    "list_mail": {"alert": 1.0, "other": 0.5},
    "from_alerts": {"alert": 2.0},
    "subject_alert": {"alert": 1.5},
    "shop": {"other": 1.5},
    "approach": {"other": 1.5},
    "answers_a_request": {"other": 1.0},
    "absent": {"other": 2.5},
    "undelivered": {"other": 3.0},
    "auto_replied": {"other": 5.0},
    "null_return_path": {"other": 3.0},
    "delivery_report": {"other": 5.0},
    "from_postmaster": {"other": 5.0},
    "subject_automatic": {"other": 3.0},
    "not_about_applying": {"other": 1.5},
    "from_job_board": {"alert": 0.5},
    "from_free_mail": {"other": 0.3},
}
# A rejection needs a decision: where none was found, that may not be outweighed by base rates.
REJECTION_AT_MOST = {BIAS: 0.0, "undecided": -2.0, "undecided_elsewhere": -2.0}
# What speaks for a machine (above zero) or for a person (below), in log-odds.
HAND_BELIEFS: dict[str, float] = {
    "team_signs": 0.7, "team_signs_off": 1.2, "placeholder_greeting": 1.2, "unfilled_slot": 4.0,
    "requisition_number": 0.7, "numbered": 0.5, "careers_footer": 0.7, "legal_footer": 0.7,
    "unsubscribe": 1.0, "do_not_reply": 1.5, "mass_thanks": 0.5, "position_named": 0.3,
    "title_named": 0.2, "wants_no_reply": 1.0, "automatic_receipt": 1.5, "many_applicants": 0.5,
    "keep_on_file": 0.3, "machine_alone": 1.0, "auto_generated": 1.5, "auto_replied": 1.5,
    "list_mail": 1.0, "bulk_service": 0.4, "from_role_mailbox": 0.4, "from_alerts": 1.0,
    "nobody_shows": 0.5, "account_made": 0.7, "of_lists": 1.0,
    "role_team": 0.3, "feedback_refused": 0.3, "apply_again_invited": 0.2, "nobody_signs": 0.0,
    "null_return_path": 1.0, "delivery_report": 1.5,
    "in_thread": -1.5, "answers_a_request": -0.5, "marked": 0.7,
    "met_you": -0.7, "by_phone": -1.2, "own_words": -0.7, "asks_back": -0.5,
    "direct_number": -0.4, "speaks_as_i": -0.6, "speaks_as_i_often": -0.6, "person_signs": -0.6,
    "first_name_signs": -0.2, "interview_named": -0.7, "feedback_given": -1.0,
    "feedback_offered": -0.4, "person_keeps_in_touch": -0.7, "person_shows_twice": -0.4,
    "person_shows_often": -0.5, "thread_alias": -0.3, "from_person_address": -0.3,
    "role_hiring_manager": -0.6, "role_interviewer": -0.6, "role_agency_recruiter": -0.5,
    "short": 0.0, "long": 0.0,
}  # fmt: skip


def beliefs_of_kind() -> Beliefs:
    number = {kind: place for place, kind in enumerate(KINDS)}
    means = {
        name: {number[kind]: value for kind, value in leaning.items()}
        for name, leaning in KIND_BELIEFS.items()
    }
    rejection = number["rejection"]
    floors = frozenset((name, rejection) for name in (*DECISIONS, "better_match", "decided"))
    others = [place for place in range(len(KINDS)) if place != rejection]
    ceilings = {(name, place): 0.0 for name in DECISIONS for place in others}
    ceilings |= {(name, rejection): most for name, most in REJECTION_AT_MOST.items()}
    return Beliefs(means, FIRMNESS_OF_KIND, floors, ceilings)


def beliefs_of_hand() -> Beliefs:
    means = {name: {0: value / 2, 1: -value / 2} for name, value in HAND_BELIEFS.items()}
    floors = {(name, 0) for name, value in HAND_BELIEFS.items() if value > 0}
    ceilings = {(name, 0): 0.0 for name, value in HAND_BELIEFS.items() if value < 0}
    floors |= {(name, 1) for name, value in HAND_BELIEFS.items() if value < 0}
    ceilings |= {(name, 1): 0.0 for name, value in HAND_BELIEFS.items() if value > 0}
    return Beliefs(means, FIRMNESS_OF_HAND, frozenset(floors), ceilings)
