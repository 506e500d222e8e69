"""How a mail that came in is shown: who wrote, what it seems to be, the marks of its text."""

import datetime

from django import template
from django.forms import BoundField
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString

from followups import mail_words, phrases
from followups.forms.confirm import fields_for
from followups.marks import Mark, Piece
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
    known = named or mail.subject or mail.sender_name or mail.sender_address
    return known or f"A mail without a name ({mail.get_way_display().lower()})"


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
    """One sentence about a row of `inbox_page`: what it seems to be, how sure, how written."""
    return mail_words.reads(
        mail,
        subkind=getattr(mail, "subkind", "") or "",
        is_foreign=bool(getattr(mail, "foreign", "")),
        written=mail.written,
        written_confidence=mail.written_confidence,
    )


@register.filter
def mail_figures(mail: Mail) -> str:
    return mail_words.figures(mail.kind_confidence, mail.written_confidence)


@register.filter
def marks_for(marks: list[Mark], names: str) -> list[Mark]:
    """The marks that point to one of these (separated by commas): they filled a field."""
    wanted = set(names.split(","))
    return [mark for mark in marks if wanted & set(mark.points_to)]


_MARKED = (
    '<mark id="m{number}">{text}</mark><span class="aw-mark-label">'
    '<span class="aw-ref">{number}</span> {label}</span>'
)


@register.filter
def marked(pieces: list[Piece]) -> SafeString:
    """The text with its marks, each with its number and what it points to; all of it escaped.

    Not a template, because between the pieces there may not be a single space.
    """
    return format_html_join("", "{}", ([_piece(piece)] for piece in pieces))


def _piece(piece: Piece) -> SafeString:
    if piece.mark is None:
        return escape(piece.text)
    mark = piece.mark
    return format_html(_MARKED, number=mark.number, text=piece.text, label=mark.label)
