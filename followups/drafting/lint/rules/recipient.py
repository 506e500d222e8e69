"""F20: an address nobody reads, or more than one; F19: a subject that puts the reader on guard."""

from collections.abc import Iterator
from typing import Final

from followups.drafting.lint.draft import LINKEDIN_NOTE
from followups.drafting.lint.findings import Finding
from followups.drafting.lint.lexicon import SUBJECT, further
from followups.drafting.lint.page import Page
from followups.drafting.lint.rules.reporting import about
from followups.patterns import Folded, on_folded

ADDRESS_AT_MOST: Final = 2000
_ADDRESS: Final = on_folded(rb"[^\s<>,;:\"()]{1,200}@[^\s<>,;:\"()]{1,200}")
_UNREAD: Final = on_folded(
    rb"^(?:[\w.+-]*[._+-])?(?:no|do|non|not|never|dont|nao|ne|nicht|keine"
    rb"|please)[._-]*(?:not|pas)?[._-]*(?:re?ply|respond\w*|responder|"
    rb"rispondere|repondre|antwort\w*|answer|mail|monitored)\w*"
    rb"|^(?:[\w.+-]*[._+-])?(?:noreply\w*|donotreply\w*|nepasrepondre|notifications?|notify"
    rb"|alerts?|mailer|mailer-?daemon"
    rb"|postmaster|bounces?|unmonitored|automat\w+|autoreply|autoresponder|system|robot|bot"
    rb"|newsletters?|unsubscribe|updates?-noreply|null|devnull)(?:[._+-][\w.+-]*)?@"
)


def unread(page: Page) -> Iterator[Finding | None]:
    """F20: no-reply addresses in all their spellings."""
    for start, end in _addresses(page):
        if _UNREAD.match(Folded(page.draft.to[start:end]).data):
            yield about(page, "F20.noreply", start, end, part="to")


def several(page: Page) -> Iterator[Finding | None]:
    """F20: a message like this goes to exactly one address."""
    spans = list(_addresses(page))
    if len({page.draft.to[start:end].lower() for start, end in spans}) > 1:
        yield about(page, "F20.several", *spans[1], part="to")


def _addresses(page: Page) -> Iterator[tuple[int, int]]:
    if page.draft.kind == LINKEDIN_NOTE:
        return
    data = Folded(page.draft.to[:ADDRESS_AT_MOST]).data
    for match in _ADDRESS.finditer(data):
        yield match.start(), match.end()


def subject_words(page: Page) -> Iterator[Finding | None]:
    """F19: words that do not belong in a subject; names on record are not read."""
    subject = page.draft.subject[:1000]
    facts = page.draft.on_record
    for name in (facts.title, facts.company, facts.my_name):
        if name.strip():
            subject = subject.replace(name, "x" * len(name))
    for hit in further(SUBJECT)(subject)[:1]:
        yield about(page, SUBJECT, hit.start, hit.end, part="subject")
