"""The sample search's one template of one's own."""

from typing import Final

from accounts.enums import LetterLanguage
from followups.enums import LetterKind

TEMPLATE: Final = {
    "kind": LetterKind.CHECK_IN,
    "language": LetterLanguage.BRITISH,
    "name": "Sample: half a year later",
    "subject": "{job_title} – {my_name}",
    "body": (
        "Dear {contact_first},\n\n"
        "We spoke in {interview_month} about the {job_title} role at {company}, and I remember "
        "our conversation well. What stayed with me is {detail_from_notes}. I still follow your "
        "work on {project_or_mission} with interest.\n\n"
        "On my side there is news: {since_then}. Should something open up where that is of use, "
        "I would be glad to hear from you.\n\n"
        "All good wishes,\n"
        "{my_name}"
    ),
}
