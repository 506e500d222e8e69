"""HTML → the text a person sees, in one linear pass that no nesting can slow down.

Not by a general library: those lay layout tables out in columns, which tears the sentences of a
mail apart, and need more than a second for a table of 50,000 cells.
"""

from dataclasses import dataclass, field
from typing import Final

from followups.reading.html_tokens import Token, tokens
from followups.reading.limits import HTML_CHARACTERS
from followups.reading.storable import storable

_PARAGRAPHS: Final = frozenset(
    {
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "table",
        "blockquote",
        "hr",
        "pre",
        "dl",
        "form",
    }
)
_LINES: Final = frozenset(
    {
        "div",
        "tr",
        "li",
        "br",
        "section",
        "article",
        "header",
        "footer",
        "center",
        "address",
        "dt",
        "dd",
        "body",
        "html",
        "main",
        "fieldset",
        "caption",
        "figure",
        "option",
    }
)
_CELLS: Final = frozenset({"td", "th"})
_QUOTE_DEPTH: Final = 8
_OPEN_QUOTES: Final = 64


@dataclass(slots=True)
class _Writer:
    """Collects lines; blank lines never pile up, and each line knows how deep it is quoted."""

    lines: list[str] = field(default_factory=list)
    current: list[str] = field(default_factory=list)
    quotes: list[bool] = field(default_factory=list)
    hidden: int = 0

    def write(self, text: str) -> None:
        pieces = text.replace("\u00a0", " ").split()
        if text[:1].isspace() or not pieces:
            self.current.append(" ")
        if pieces:
            self.current.append(" ".join(pieces))
            if text[-1:].isspace():
                self.current.append(" ")

    def end_line(self, *, blank: bool = False) -> None:
        line = " ".join("".join(self.current).split())
        self.current.clear()
        depth = min(sum(self.quotes), _QUOTE_DEPTH)
        if line:
            self.lines.append("> " * depth + line)
        if (blank or not line) and self.lines and self.lines[-1]:
            self.lines.append("")

    def result(self) -> str:
        self.end_line()
        return "\n".join(self.lines).strip("\n")


def html_to_text(html: str) -> str:
    """The text of `html` (its first `limits.HTML_CHARACTERS`): paragraphs, lines and quotes kept.

    Quoting elements become lines with "> ", list items begin with "- ". Never raises.
    """
    writer = _Writer()
    for token in tokens(storable(html[:HTML_CHARACTERS])):
        if not token.name:
            writer.write(token.text)
        else:
            _tag(writer, token)
    return writer.result()


def _tag(writer: _Writer, token: Token) -> None:
    if token.name == "br":
        writer.end_line()  # one ends the line, a second leaves one blank
    elif token.name in _PARAGRAPHS:
        writer.end_line(blank=True)
        if token.name == "blockquote":
            _quote(writer, token)
    elif token.name in _LINES:
        if "".join(writer.current).strip():
            writer.end_line()
        if token.name == "li" and not token.closes:
            writer.write("- ")
    elif token.name in _CELLS:
        writer.write(" ")


def _quote(writer: _Writer, token: Token) -> None:
    """Only what a mail program marks as cited is quoted; others indent with this element."""
    if token.closes:
        if writer.quotes:
            writer.quotes.pop()
        return
    if len(writer.quotes) >= _OPEN_QUOTES:
        return
    attributes = token.attributes()
    cited = attributes.get("type", "").lower() == "cite" or "cite" in attributes
    writer.quotes.append(cited or "quote" in attributes.get("class", "").lower())


def is_html(text: str) -> bool:
    """Whether a body that came as plain text is HTML's source: it opens with a tag and has more."""
    start = text[:2_000].lstrip("\ufeff \t\r\n").lower()
    if start.startswith(("<!doctype html", "<html", "<head", "<body", "<?xml")):
        return True
    opens = start.startswith(("<div", "<p>", "<p ", "<table", "<span", "<br", "<meta", "<style"))
    return opens and ("</" in text or "<br" in start)
