"""A draft in, a report out: every rule that applies, in reading order."""

from collections.abc import Callable, Iterator
from typing import Final

from followups.drafting.lint.draft import Draft
from followups.drafting.lint.findings import Finding, Report
from followups.drafting.lint.page import Page
from followups.drafting.lint.rules import (
    addressing,
    asks,
    lengths,
    marks,
    missing,
    recipient,
    said,
)
from followups.drafting.lint.rules.reporting import whole

Rule = Callable[[Page], Iterator[Finding | None]]

IN_ANY_LANGUAGE: Final[tuple[Rule, ...]] = (
    recipient.unread,
    recipient.several,
    addressing.placeholders,
    addressing.greeting,
    addressing.elsewhere,
    addressing.missing_name,
    addressing.missing_detail,
    marks.capitals,
    marks.exclamations,
    asks.question,
    lengths.paragraphs,
    lengths.words,
    lengths.characters,
)
IN_ENGLISH: Final[tuple[Rule, ...]] = (
    recipient.subject_words,
    said.plain_rules,
    said.threat,
    said.scare_quotes,
    said.repeated_disappointment,
    said.invented_reason,
    said.defence,
    said.note_extras,
    asks.feedback_ask,
    asks.second_ask,
    asks.why_not,
    missing.missing,
)


def check(draft: Draft) -> Report:
    """Every finding about a draft. Pure, in time linear to its length; never raises.

    A draft in another language is checked for what needs no words, and one info says so.
    """
    page = Page(draft)
    findings = [found for rule in IN_ANY_LANGUAGE for found in rule(page) if found]
    if page.is_english:
        findings += (found for rule in IN_ENGLISH for found in rule(page) if found)
    else:
        findings += (found for found in (whole(page, f"L0.{page.language}"),) if found)
    findings.sort(key=lambda found: (found.part != "body", found.start, found.rule))
    return Report(tuple(findings), page.layout.words, len(page.layout.paragraphs))
