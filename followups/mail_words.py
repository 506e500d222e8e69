"""What a mail that came in seems to be, and how sure that is, in words."""

from followups.enums import MailKind
from followups.models import Mail
from tracker.enums import Written

SURE, LIKELY = 0.9, 0.7
NOT_READ = "Written in a language that is not read here. What it is, is yours to say."
_WHAT: dict[str, str] = {
    MailKind.REJECTION: "not selected",
    MailKind.ACKNOWLEDGEMENT: "application received",
    MailKind.INTERVIEW: "an interview invitation",
    MailKind.OFFER: "an offer",
    MailKind.ASSESSMENT: "a task or test",
    MailKind.ALERT: "a job alert or newsletter",
    MailKind.OTHER: "nothing that an application waits for",
}
_SUBKINDS = {
    "out_of_office": "an absence note",
    "bounce": "a mail of yours that came back",
    "feedback_reply": "an answer about feedback",
    "withdrawal_confirmed": "your withdrawal, confirmed",
    "on_hold": "on hold",
    "position_cancelled": "position cancelled",
    "calendar": "a calendar invitation",
}
_WRITTEN = {
    Written.AUTOMATED: ("sent automatically", "probably sent automatically"),
    Written.PERSONAL: ("written to you by a person", "probably written by a person"),
}


def what(kind: str, subkind: str = "") -> str:
    """What it is, as it stands inside a sentence."""
    return _SUBKINDS.get(subkind) or _WHAT.get(kind, _WHAT[MailKind.OTHER])


def how_sure(confidence: float) -> str:
    """The beginning of the sentence: how sure the reading is."""
    if confidence >= SURE:
        return "Clearly"
    return "Probably" if confidence >= LIKELY else "Hard to tell, perhaps"


def kind_words(kind: str, confidence: float, *, subkind: str = "") -> str:
    """ "Clearly not selected"; where it is hard to tell, it says so."""
    if kind == MailKind.OTHER and not subkind and confidence < LIKELY:
        return "Hard to tell what this is"
    return f"{how_sure(confidence)} {what(kind, subkind)}"


def reads(
    mail: Mail, *, subkind: str, is_foreign: bool, written: str, written_confidence: float
) -> str:
    """One sentence: what it seems to be, how sure, and how it was written."""
    if is_foreign and mail.kind == MailKind.OTHER and not subkind:
        return NOT_READ
    words = kind_words(mail.kind, mail.kind_confidence, subkind=subkind)
    how = written_words(written, written_confidence)
    return f"{words}, {how}." if how else f"{words}."


def written_words(written: str, confidence: float) -> str:
    """How it was written, for the middle of a sentence; empty where that is open."""
    sure, likely = _WRITTEN.get(Written(written), ("", ""))
    if confidence >= SURE:
        return sure
    return likely if confidence >= LIKELY else ""


def figures(kind: float, written: float) -> str:
    """Both figures, for whoever wants them."""
    return f"{kind:.0%} sure what it is, {written:.0%} sure how it was written."


def became(mail: Mail) -> str:
    """What a filed mail became, in a sentence. Touches its outcome and its stage."""
    if mail.outcome:
        return f"Recorded: {mail.outcome.get_kind_display().lower()}."
    if mail.stage_event:
        return f"Recorded: {mail.stage_event.get_stage_display().lower()}."
    kept = (
        (mail.feedback_id, "The feedback is kept."),
        (mail.step_id, "Your message came back; it is ready again."),
        (mail.touchpoint_id, "Their reply is noted."),
        (
            mail.made_application,
            "A new application was added."
            if mail.application_id
            else "The application that was added with it was deleted since.",
        ),
        (mail.reason, mail.reason),
    )
    return next((words for is_so, words in kept if is_so), "Nothing was recorded.")
