"""The row a mail has already, if it came before; and what is no copy although its id says so."""

from dataclasses import dataclass, replace
from typing import Final

from django.db.models import QuerySet

from followups.inbox import fingerprints
from followups.models import Mail
from followups.reading.message import MailMessage
from followups.reading.storable import one_line

ID_WAS_THERE: Final = (
    "Its Message-ID was here before, on another mail with other words. It is kept apart."
)


@dataclass(frozen=True, kw_only=True)
class Looked:
    """The message as it may be kept, the mark it gets, and the row that holds it already."""

    message: MailMessage
    mark: str
    there: Mail | None


def look_for(
    message: MailMessage, raw: bytes, *, among: QuerySet[Mail], application_id: int | None
) -> Looked:
    """Find the mail among those on record: by its Message-ID, else by its words."""
    message, same = told_apart(message, among=among)
    mark = fingerprints.of_message(message, raw)
    if same is None:
        same = among.select_related("content").filter(fingerprint=mark).first()
        if same is None:
            return Looked(message=message, mark=mark, there=None)
        if not fingerprints.is_copy(same, message, application_id=application_id):
            mark = fingerprints.apart(mark, message, application_id=application_id)
            same = among.filter(fingerprint=mark).first()
        else:
            _learn_message_id(same, message)
    return Looked(message=message, mark=mark, there=same)


def told_apart(message: MailMessage, *, among: QuerySet[Mail]) -> tuple[MailMessage, Mail | None]:
    """The mail that has this Message-ID, if it is the same one.

    Anybody can write any id, and some systems write one twice: where the words are clearly
    others, the message goes on without its id, and says so. It must not vanish.
    """
    message_id = message_id_of(message)
    if not message_id:
        return message, None
    same = among.select_related("content").filter(message_id=message_id).first()
    if same is None or not fingerprints.is_another(same, message):
        return message, same
    problems = (*message.problems, ID_WAS_THERE)
    return replace(message, message_id="", problems=problems), None


def message_id_of(message: MailMessage) -> str:
    """The Message-ID as the row holds it."""
    return one_line(message.message_id, limit=300)


def _learn_message_id(mail: Mail, message: MailMessage) -> None:
    """A pasted copy learns its Message-ID when the mail itself comes in."""
    if message.message_id and not mail.message_id:
        mail.message_id = message_id_of(message)
        mail.save(update_fields=["message_id"])
