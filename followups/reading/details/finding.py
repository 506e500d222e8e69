"""Everything a mail says besides its kind, put together."""

from followups.reading.details.address import answerable_at
from followups.reading.details.company import company_of
from followups.reading.details.dates import says_on
from followups.reading.details.feedback import feedback_of
from followups.reading.details.interview import named_interviews
from followups.reading.details.invites import invitations
from followups.reading.details.page import Page
from followups.reading.details.requests import asked_for_silence, asked_not_to_reply
from followups.reading.details.requisition import requisition_of
from followups.reading.details.sender import find_sender
from followups.reading.details.signature import Signer, find_signer
from followups.reading.details.title import title_of
from followups.reading.message import MailMessage
from followups.reading.result import Details, Kind


def find_details(message: MailMessage, *, language: str, kind: Kind) -> Details:
    """What the employer's words, the subject and the headers say, each with its evidence.

    Pure and linear in the length of the text; never raises. `language` ("" if unknown) decides
    which languages' phrases are looked for, and how a date like 3/4 is read. What the mail does
    not say stays at its default.
    """
    page = Page(message, kind, language)
    return details_of(page, find_signer(page, message.sender))


def details_of(page: Page, signer: Signer) -> Details:
    """The same, where the page was made and who signs it was found already."""
    sender, signs = find_sender(page, signer)
    no_reply = asked_not_to_reply(page)
    silence = asked_for_silence(page)
    answer = answerable_at(page, asks_no_reply=bool(no_reply), signer=signer)
    company, names_company = company_of(page, sender)
    title, names_title = title_of(page, company)
    number, numbered = requisition_of(page)
    feedback, on_feedback = feedback_of(page, signer, named=bool(sender.name))
    invites, inviting = invitations(page, signer)
    interviews = named_interviews(page)
    day, dated = says_on(page)
    return Details(
        answerable=bool(answer.address),
        reply_address=answer.address,
        sender=sender,
        company=company,
        title=title,
        requisition_id=number,
        feedback=feedback,
        invites=invites,
        names_interview=bool(interviews),
        asks_no_reply=bool(no_reply),
        no_contact_requested=bool(silence),
        says_on=day,
        evidence=(
            *interviews, *on_feedback, *inviting, *no_reply, *silence, *answer.evidence,
            *signs, *names_company, *names_title, *numbered, *dated,
        ),
    )  # fmt: skip
