"""Signals of the hand that wrote a mail, beyond its wordings: who signs, what is left open."""

from collections.abc import Iterator
from dataclasses import replace

from followups.reading.details.finding import details_of
from followups.reading.details.page import Page
from followups.reading.details.signature import Signer, find_signer
from followups.reading.message import MailMessage
from followups.reading.result import Details, Kind
from followups.reading.signals import Found, Signal


def read_hand(found: Found, message: MailMessage, kind: Kind) -> tuple[Details, Found]:
    """The mail's details, and `found` with what they and who signs it tell about its writer."""
    page = Page(message, kind, found.language)
    signer = find_signer(page, message.sender)
    details = details_of(page, signer)
    more = (*_signer_signals(message, signer), *_detail_signals(details), *_mixed(found))
    return details, replace(found, signals=(*found.signals, *more))


def _signer_signals(message: MailMessage, signer: Signer) -> Iterator[Signal]:
    if signer.name:
        yield Signal(
            "person_signs", message.text[signer.start : signer.end], signer.start, signer.end
        )
        yield Signal("full_name_signs" if " " in signer.name else "first_name_signs")
    elif signer.is_team:
        yield Signal(
            "team_signs_off", message.text[signer.start : signer.end], signer.start, signer.end
        )
    else:
        yield Signal("nobody_signs")


def _detail_signals(details: Details) -> Iterator[Signal]:
    told = {
        "interview_named": details.names_interview,
        "feedback_given": details.feedback == "given",
        "feedback_offered": details.feedback == "offered",
        "feedback_refused": details.feedback == "refused",
        "person_keeps_in_touch": "stay_in_touch" in details.invites,
        "apply_again_invited": "apply_again" in details.invites,
        "wants_no_reply": details.asks_no_reply,
        "numbered": bool(details.requisition_id),
        "title_named": bool(details.title),
        f"role_{details.sender.role}": details.sender.role in _ROLES,
    }
    yield from (Signal(name) for name, said in told.items() if said)


_ROLES = ("hiring_manager", "recruiter", "agency_recruiter", "interviewer", "team")


def _mixed(found: Found) -> Iterator[Signal]:
    """What counts only together, or only by how often."""
    names = found.names
    often = sum(signal.name == "speaks_as_i" for signal in found.signals)
    if often >= 3:
        yield Signal("speaks_as_i_often")
    if "from_machine" in names and not names & {"in_thread", "thread_alias", "reply_to_other"}:
        yield Signal("machine_alone")
    personal = len(names & _PERSONAL)
    if personal >= 2:
        yield Signal("person_shows_twice")
    if personal >= 3:
        yield Signal("person_shows_often")
    if not personal and "speaks_as_i" not in names:
        yield Signal("nobody_shows")
    if names & {"lists_jobs", "newsletter"} and names & {"unsubscribe", "list_mail", "from_alerts"}:
        yield Signal("of_lists")
    if names & MACHINE_MARKS:
        yield Signal("marked")


MACHINE_MARKS = frozenset(
    {
        "auto_generated", "automatic_receipt", "bulk_service", "careers_footer", "delivery_report",
        "do_not_reply", "from_alerts", "legal_footer", "list_mail", "null_return_path",
        "placeholder_greeting", "requisition_number", "team_signs", "unfilled_slot", "unsubscribe",
    }
)  # fmt: skip
"""What a mass mailing leaves behind and a person hardly ever does."""
_PERSONAL = frozenset(
    {"met_you", "by_phone", "own_words", "asks_back", "direct_number", "speaks_as_i", "in_thread"}
)
