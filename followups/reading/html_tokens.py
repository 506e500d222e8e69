"""HTML as a flat run of tags and text, in one linear pass; nothing is nested here."""

import string
from collections.abc import Iterator
from html import unescape
from typing import Final, NamedTuple

import re2

_ATTRIBUTE: Final = re2.compile(
    r"([a-zA-Z][a-zA-Z0-9:_\-]{0,40})\s{0,20}(?:=\s{0,20}(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+)))?"
)
_AFTER_OPENING: Final = frozenset(string.ascii_letters + "/!?")
_NAME_LENGTH: Final = 32
_QUOTED_WINDOW: Final = 2_000
"""How far a ">" inside a quoted attribute is looked past."""
_RAW: Final = {"script", "style", "title", "textarea", "xmp", "noscript", "iframe", "svg", "math"}
"""Elements whose content is no text of the mail."""


class Token(NamedTuple):
    """A tag (`name` set, lower case) or a piece of text (`name` empty), text unescaped."""

    name: str = ""
    closes: bool = False
    inside: str = ""
    text: str = ""

    def attributes(self, *, limit: int = 4_000) -> dict[str, str]:
        """The tag's attributes, names in lower case, values unescaped; the first of each wins.

        Of what stands in the tag, `limit` characters are looked at.
        """
        found: dict[str, str] = {}
        body = self.inside[len(self.name) : len(self.name) + limit]
        for match in _ATTRIBUTE.finditer(body):
            value = match[2] or match[3] or match[4] or ""
            found.setdefault(match[1].lower(), unescape(value))
        return found


def tokens(html: str) -> Iterator[Token]:
    """Every tag and every piece of text of `html`; comments and scripts are left out."""
    at = 0
    unclosed: set[str] = set()
    while (opening := _opening(html, at)) >= 0:
        if opening > at:
            yield Token(text=_text(html[at:opening]))
        token, at = _tag(html, opening)
        if token is None:
            continue
        yield token
        if token.name in _RAW and token.name not in unclosed and not token.closes:
            at = _past_raw(html, at, token.name, unclosed)
    if at < len(html):
        yield Token(text=_text(html[at:]))


def _opening(html: str, at: int) -> int:
    """Where the next tag or comment opens; a lone "<" is text."""
    at = html.find("<", at)
    while at >= 0 and html[at + 1 : at + 2] not in _AFTER_OPENING:
        at = html.find("<", at + 1)
    return at


def _text(html: str) -> str:
    return unescape(html) if "&" in html else html


def _tag(html: str, opening: int) -> tuple[Token | None, int]:
    """The tag at `opening`, or None for a comment, and where to go on."""
    if html.startswith("<!--", opening):
        return None, _after(html, "-->", opening + 4)
    if html[opening + 1] in "!?":
        return None, _after(html, ">", opening)
    end = _tag_end(html, opening)
    inside = html[opening + 1 : end]
    closes = inside.startswith("/")
    inside = inside[1:] if closes else inside
    words = inside[:_NAME_LENGTH].replace("/", " ").split(maxsplit=1)
    name = words[0].lower() if words and inside[:1].isalpha() else "unknown"
    return Token(name, closes, inside), end + 1


def _tag_end(html: str, opening: int) -> int:
    end = html.find(">", opening)
    if end < 0:
        return len(html)
    if html.count('"', opening, end) % 2 and end - opening < _QUOTED_WINDOW:
        quote = html.find('"', end, end + _QUOTED_WINDOW)
        later = html.find(">", quote, quote + _QUOTED_WINDOW) if quote > 0 else -1
        return later if later > 0 else end
    return end


def _after(html: str, mark: str, start: int) -> int:
    found = html.find(mark, start)
    return len(html) if found < 0 else found + len(mark)


def _past_raw(html: str, start: int, name: str, unclosed: set[str]) -> int:
    """Where the raw element's closing tag begins; one that never closes swallows nothing."""
    for closing in (f"</{name}", f"</{name.upper()}", f"</{name.title()}"):
        found = html.find(closing, start)
        if found >= 0:
            return found
    unclosed.add(name)  # searched for once, or many of them would take quadratic time
    return start
