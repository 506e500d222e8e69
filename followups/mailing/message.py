"""From words to a mail: text and HTML of one source, headers, styles on the elements."""

from dataclasses import dataclass
from email.utils import format_datetime
from functools import cache

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from followups.links import unsubscribe_address
from followups.mailing.agenda import Agenda
from followups.mailing.content import content_of

_LONGEST_SUBJECT = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail in its finished words, not addressed to anybody yet."""

    subject: str
    text: str
    html: str

    def message(self, agenda: Agenda, *, message_id: str) -> EmailMultiAlternatives:
        """The mail for the person of the agenda, with the Message-ID stored at claim time."""
        user = agenda.user
        headers = {
            "Message-ID": message_id,
            "Date": format_datetime(agenda.now),
            # No out-of-office answers (RFC 3834; the second is Exchange's). No Precedence: it
            # was never standard, says nothing more, and makes filters suspicious.
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "OOF, AutoReply",
            "List-Unsubscribe": f"<{unsubscribe_address(user)}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
        message = EmailMultiAlternatives(
            self.subject, self.text, settings.DEFAULT_FROM_EMAIL, [user.email], headers=headers
        )
        message.attach_alternative(self.html, "text/html")
        return message


def build_mail(agenda: Agenda) -> Mail:
    """Render an agenda. Reads rows, changes nothing, reaches nobody."""
    content = content_of(agenda)
    subject = _one_line(content.subject)
    html = render_to_string("emails/reminder.html", {"mail": content, "subject": subject})
    return Mail(
        subject=subject,
        text=render_to_string("emails/reminder.txt", {"mail": content}),
        html=_inliner().inline(html),
    )


def _one_line(subject: str) -> str:
    """A subject cannot carry a second header, nor grow without end."""
    folded = " ".join(subject.split())
    shown = folded if len(folded) <= _LONGEST_SUBJECT else f"{folded[: _LONGEST_SUBJECT - 2]} …"
    return shown + "\u2069" * (shown.count("\u2068") - shown.count("\u2069"))


@cache
def _inliner() -> css_inline.CSSInliner:
    """Puts the rules on the elements; keeps only the @media block; fetches nothing."""
    return css_inline.CSSInliner(
        extra_css=None, keep_style_tags=False, keep_at_rules=True, load_remote_stylesheets=False
    )
