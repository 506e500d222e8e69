"""How a mail that came in is shown: who wrote, what it seems to be, the marks of its text."""

import datetime

from django import template
from django.forms import BoundField

from followups import mail_words, phrases
from followups.forms.confirm import fields_for
from followups.marks import Mark
from followups.models import Mail

register = template.Library()


@register.filter
def mail_sender(mail: Mail) -> str:
    """Who wrote, as well as it is known."""
    return mail.sender_name or mail.sender_address or "Unknown sender"


@register.filter
def mail_heading(mail: Mail) -> str:
    """What the mail is about: its application, else what it names, else its subject or sender."""
    if mail.application:
        return phrases.application_name(mail.application)
    named = ", ".join(filter(None, (mail.company_name, mail.title)))
    return named or mail.subject or mail_sender(mail)


@register.filter
def mail_came(mail: Mail) -> datetime.datetime:
    """When it was sent, as far as that can be; else when it came in here."""
    sent = mail.sent_at
    return sent if sent and sent <= mail.taken_at else mail.taken_at


@register.filter
def mail_became(mail: Mail) -> str:
    """What a filed mail became."""
    return mail_words.became(mail)


@register.filter
def asked_for(field: BoundField) -> str:
    """The kinds of mail for which a field of the form matters."""
    return fields_for(field.name)


@register.filter
def mail_reads(mail: Mail) -> str:
    """One sentence: what it seems to be, how sure, and how it was written."""
    words = mail_words.kind_words(mail.kind, mail.kind_confidence)
    written = mail_words.written_words(mail.written, mail.written_confidence)
    return f"{words}, {written}." if written else f"{words}."


@register.filter
def mail_figures(mail: Mail) -> str:
    return mail_words.figures(mail.kind_confidence, mail.written_confidence)


@register.filter
def marks_for(marks: list[Mark], names: str) -> list[Mark]:
    """The marks that point to one of these (separated by commas): they filled a field."""
    wanted = set(names.split(","))
    return [mark for mark in marks if wanted & set(mark.points_to)]
