"""American English: our sentences in its spelling and usage; the person's stay as typed."""

import re
from dataclasses import replace
from functools import partial
from typing import Final

from accounts.enums import LetterLanguage
from followups.drafting.english import language as british
from followups.drafting.english import linkedin, words
from followups.drafting.english.dialect import Dialect
from followups.drafting.english.fragments import FRAGMENTS
from followups.drafting.wording import Message, Slot, Wording

USAGE: Final = {
    "learnt": "learned",
    "programme": "program",
    "in future": "in the future",
    "would be glad of it": "would be glad",
    "glad of the offer": "glad to have the offer",
    "glad of your help": "grateful for your help",
    "glad of a": "glad to have a",
    "hear of it": "hear about it",
    "diary": "calendar",
    "straight away": "right away",
    "quite understand": "completely understand",
    "quite all right": "perfectly all right",
    "a good deal": "a great deal",
    "put in a word": "put in a good word",
    "putting in a word": "putting in a good word",
    "go on following": "keep following",
    "gone on following": "kept following",
    "go on reading": "keep reading",
    "go on taking an interest": "stay interested",
    "gone on interesting": "continued to interest",
    "go on looking": "keep looking",
    "talk to you": "talk with you",
    "talk to me": "talk with me",
}
WORDS: Final = re.compile(
    rf"\b(?:{'|'.join(sorted(USAGE, key=len, reverse=True))})\b", re.IGNORECASE
)


def american(text: str) -> str:
    """One of our texts as an American would write it; what stands in slots is never seen here."""
    return WORDS.sub(_told, text)


def _told(match: re.Match[str]) -> str:
    found = USAGE[match[0].lower()]
    return found[:1].upper() + found[1:] if match[0][:1].isupper() else found


def _wordings(wordings: tuple[Wording, ...]) -> tuple[Wording, ...]:
    return tuple(wording.told_as(american) for wording in wordings)


def _slot(slot: Slot) -> Slot:
    return replace(slot, wordings=_wordings(slot.wordings))


def _message(message: Message) -> Message:
    paragraphs = tuple(tuple(_slot(slot) for slot in part) for part in message.paragraphs)
    return replace(message, paragraphs=paragraphs)


AMERICAN: Final = Dialect(
    month_first=True,
    serial_comma=True,
    formal_wish="Sincerely",
    familiar_wish="Best regards",
    fragments=tuple((name, _wordings(wordings)) for name, wordings in FRAGMENTS),
)
LETTERS: Final = british.LETTERS.told_as(_message)
LANGUAGE: Final = replace(
    british.LANGUAGE,
    code=LetterLanguage.AMERICAN,
    message_for=LETTERS.message_for,
    known=partial(words.known, dialect=AMERICAN),
    sign_off=partial(british.sign_off, dialect=AMERICAN),
    note_parts={name: _wordings(wordings) for name, wordings in linkedin.PARTS.items()},
)
