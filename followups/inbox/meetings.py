"""What kind of meeting an invitation is for: a first call or an interview, and in which form."""

from typing import Final

from followups.inbox.names import has_phrase, words_of
from followups.reading.message import MailMessage
from followups.reading.result import Reading
from tracker.enums import InterviewFormat, StageKind, WrittenBy

_READ: Final = 8_000
_FORMATS: Final = (
    (
        InterviewFormat.VIDEO,
        [
            "video",
            "zoom",
            "webex",
            "skype",
            "videocall",
            "videogesprach",
            "videointerview",
            "visio",
            "videollamada",
            "videochiamata",
            "hangouts",
            "microsoft teams",
            "ms teams",
            "google meet",
            "video call",
            "video interview",
            "visioconference",
        ],
    ),
    (
        InterviewFormat.ONSITE,
        [
            "onsite",
            "presencial",
            "on site",
            "vor ort",
            "sur place",
            "in sede",
            "our office",
            "unserem buro",
            "nos locaux",
        ],
    ),
    (
        InterviewFormat.PHONE,
        [
            "phone",
            "telephone",
            "telefon",
            "telefonat",
            "telefonisch",
            "telefongesprach",
            "telefoninterview",
            "telefono",
            "telefonica",
            "telefonico",
            "telephonique",
            "llamada",
            "phone call",
            "entretien telephonique",
        ],
    ),
)
_FIRST_CALLS: Final = (
    "phone screen",
    "phone screening",
    "screening call",
    "screening interview",
    "recruiter call",
    "recruiter screen",
    "introductory call",
    "intro call",
    "initial call",
    "first call",
    "kennenlerngesprach",
    "erstes telefonat",
    "telefonisches erstgesprach",
    "premier echange telephonique",
    "primera llamada",
    "prima telefonata",
)
_RECRUITERS: Final = frozenset(
    {WrittenBy.RECRUITER, WrittenBy.AGENCY_RECRUITER, WrittenBy.TEAM, WrittenBy.UNKNOWN}
)


def format_of(message: MailMessage) -> str:
    """The form that the mail names first among video, on site and phone; video where none."""
    words = _words(message)
    for form, names in _FORMATS:
        if any(has_phrase(words, name) for name in names):
            return str(form)
    return str(InterviewFormat.VIDEO)


def stage_of(message: MailMessage, reading: Reading) -> str:
    """A first call by a recruiter is a screen; everything else an interview."""
    words = _words(message)
    first_call = any(has_phrase(words, name) for name in _FIRST_CALLS)
    by_recruiter = reading.details.sender.role in _RECRUITERS
    by_phone = (
        reading.details.sender.role in {WrittenBy.RECRUITER, WrittenBy.AGENCY_RECRUITER}
        and format_of(message) == InterviewFormat.PHONE
    )
    is_screen = (first_call and by_recruiter) or by_phone
    return str(StageKind.SCREEN if is_screen else StageKind.INTERVIEW)


def _words(message: MailMessage) -> str:
    return " ".join(words_of(f"{message.subject} {message.words[:_READ]}"))
