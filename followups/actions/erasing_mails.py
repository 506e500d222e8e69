"""An erased person in mails that came in: what they wrote goes, their name elsewhere is masked."""

import re
from collections.abc import Callable
from typing import Any, Final

from django.db.models import Q

from accounts.models import User
from followups.models import Mail, MailContent

_MASK: Final = "\N{MIDDLE DOT}"
_JSON: Final = ("envelope", "reading", "candidates", "problems")


def erase_from_mails(user: User, *, name: str, email: str, new: str) -> None:
    """Empty the mails of this person; mask name and address in the mails of others.

    What is masked keeps its length, so that marks in the text stay where they are. The mail as it
    came, and its HTML, go with the first name that is masked in it.
    """
    words = [word for word in (name, email) if word]
    if not words:
        return
    theirs = _written_by(user, name=name, email=email)
    ids = list(theirs.values_list("pk", flat=True))
    MailContent.objects.filter(mail__in=ids).forget()
    Mail.objects.filter(pk__in=ids).update(subject="", sender_name=new, sender_address="")
    masked = _masking(words)
    for mail in Mail.objects.for_user(user).filter(_any("subject", words)):
        Mail.objects.filter(pk=mail.pk).update(subject=masked(mail.subject))
    contents = MailContent.objects.for_user(user).defer("raw", "html", "attachments")
    for content in contents.iterator(chunk_size=200):
        _mask(content, masked)


def in_strings(value: Any, change: Callable[[str], str]) -> Any:
    """JSON with every text changed, at any depth."""
    if isinstance(value, dict):
        return {key: in_strings(item, change) for key, item in value.items()}
    if isinstance(value, list):
        return [in_strings(item, change) for item in value]
    return change(value) if isinstance(value, str) else value


def _written_by(user: User, *, name: str, email: str) -> Any:
    own = Q(pk__in=())
    if name:
        own |= Q(sender_name__iexact=name)
    if email:
        own |= Q(sender_address__iexact=email)
    return Mail.objects.for_user(user).filter(own)


def _any(column: str, words: list[str]) -> Q:
    condition = Q(pk__in=())
    for word in words:
        condition |= Q(**{f"{column}__icontains": word})
    return condition


def _masking(words: list[str]) -> Callable[[str], str]:
    # Nothing but escaped literals: linear in the text, whatever stands in it.
    literals = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    pattern = re.compile(literals, re.IGNORECASE)
    return lambda text: pattern.sub(lambda found: _MASK * len(found.group()), text)


def _mask(content: MailContent, masked: Callable[[str], str]) -> None:
    new = {"text": masked(content.text)} | {
        column: in_strings(getattr(content, column), masked) for column in _JSON
    }
    changed = {column: value for column, value in new.items() if value != getattr(content, column)}
    if not changed:
        return
    cut = {"raw": b"", "html": ""} if "text" in changed else {}
    MailContent.objects.filter(pk=content.pk).update(**changed, **cut)
