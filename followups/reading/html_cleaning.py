"""A stranger's HTML → HTML that loads nothing, runs nothing and leads nowhere, for its sandbox.

Written anew from its tags before nh3 sees it: only known elements, properly nested, at most
`limits.HTML_SHOWN_DEPTH` deep. nh3 alone is quadratic in nesting (34 s for 500 kB of nested
elements), and formatting elements that are never closed multiply in every HTML parser.

A link keeps its words and shows its target behind them, but is none: a sandboxed frame may still
navigate itself, and that would tell the sender that the mail was opened. So there is neither
`href` nor `rel` nor `target` in what this returns.
"""

from dataclasses import dataclass, field
from html import escape
from typing import Final

from followups.reading.html_tokens import Token, tokens
from followups.reading.limits import HTML_CHARACTERS, HTML_ELEMENTS, HTML_SHOWN_DEPTH
from followups.reading.storable import one_line, storable

_INLINE: Final = frozenset(
    {"b", "i", "u", "s", "em", "strong", "small", "sub", "sup", "span", "code", "mark", "del"}
)
_BLOCKS: Final = frozenset(
    {"div", "blockquote", "pre", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "dl", "table"}
)
_ITEMS: Final = {"li": ("ul", "ol"), "dt": ("dl",), "dd": ("dl",), "tr": ("table",)}
_CELLS: Final = frozenset({"td", "th"})
_VOID: Final = frozenset({"br", "hr"})
_AS_DIV: Final = frozenset({"center", "section", "article", "header", "footer", "main", "address"})
_KEPT: Final = _INLINE | _BLOCKS | _CELLS | _VOID | {"p", "li", "dt", "dd", "tr", "img"}
_IMAGES: Final = ("data:image/png;", "data:image/jpeg;", "data:image/gif;", "data:image/webp;")
_TARGET: Final = 120
_LOOK_BACK: Final = 16
"""How far up an element is looked for that a closing tag may mean."""


@dataclass(slots=True)
class _Page:
    """The cleaned page as it grows: what is written, and which elements are open."""

    written: list[str] = field(default_factory=list)
    open: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    elements: int = 0

    @property
    def top(self) -> str:
        return self.open[-1] if self.open else ""

    def opens(self, name: str) -> bool:
        """Opens an element, unless there are too many already."""
        if len(self.open) >= HTML_SHOWN_DEPTH or self.elements >= HTML_ELEMENTS:
            return False
        self.elements += 1
        self.open.append(name)
        self.written.append(f"<{name}>")
        return True

    def closes(self, *names: str) -> None:
        """Closes the innermost of `names` and all in it; nothing where none is open near by."""
        for depth in range(1, min(_LOOK_BACK, len(self.open)) + 1):
            if self.open[-depth] in names:
                self.close_last(depth)
                return
            if self.open[-depth] in _CELLS and not {"table", "tr", "td", "th"} & set(names):
                return

    def close_last(self, count: int) -> None:
        for _ in range(count):
            self.written.append(f"</{self.open.pop()}>")

    def write(self, text: str) -> None:
        """Text; directly in a table or a list it has no place, and gets one."""
        if self.top in {"table", "tr"}:
            if not text.strip():
                return
            _open(self, "td")
        self.written.append(escape(text))


def clean_html(html: str) -> str:
    """`html` (its first `limits.HTML_CHARACTERS`) without scripts, styles, forms and links.

    Of images only those inside the mail itself (data: of image types) stay. Nothing in the result
    names another host in an attribute. Never raises.
    """
    import nh3  # noqa: PLC0415 - the web process stays small until somebody opens a mail's HTML

    page = _Page()
    for token in tokens(storable(html[:HTML_CHARACTERS])):
        if not token.name:
            page.write(token.text)
        else:
            _tag(page, token)
    page.close_last(len(page.open))
    return nh3.clean(
        "".join(page.written),
        tags=set(_KEPT),
        attributes={"img": {"src", "alt"}},
        url_schemes={"data"},
        link_rel=None,
    )


def _tag(page: _Page, token: Token) -> None:
    name = "div" if token.name in _AS_DIV else token.name
    if name == "a":
        _link(page, token)
    elif name not in _KEPT:
        return
    elif name == "img":
        _image(page, token)
    elif name in _VOID:
        _void(page, name)
    elif token.closes:
        page.closes(name)
    else:
        _open(page, name)


def _open(page: _Page, name: str) -> None:
    """Opens `name` where it may stand, closing what it ends and opening what it needs."""
    if name in _CELLS:
        _open_cell(page, name)
        return
    if name in _ITEMS:
        _close_item(page, name)
        if page.top not in _ITEMS[name]:
            if name == "tr":
                return
            name = "div"
    elif page.top in {"table", "tr"}:
        _open_cell(page, "td")
    if name not in _INLINE:
        page.closes("p")
    page.opens(name)


def _close_item(page: _Page, name: str) -> None:
    parents = _ITEMS[name]
    for depth in range(1, min(_LOOK_BACK, len(page.open)) + 1):
        if page.open[-depth] in parents:
            page.close_last(depth - 1)
            return


def _open_cell(page: _Page, name: str) -> None:
    """A cell in its row in its table; without a table its content is simply shown."""
    for depth in range(1, min(_LOOK_BACK, len(page.open)) + 1):
        if page.open[-depth] in {"tr", "table"}:
            page.close_last(depth - 1)
            if page.top == "tr" or page.opens("tr"):
                page.opens(name)
            return


def _void(page: _Page, name: str) -> None:
    if name == "hr":
        page.closes("p")
    if page.top not in {"table", "tr"} and page.elements < HTML_ELEMENTS:
        page.elements += 1
        page.written.append(f"<{name}>")


def _image(page: _Page, token: Token) -> None:
    """An image that is in the mail itself; of any other its description only."""
    attributes = token.attributes(limit=HTML_CHARACTERS)
    source = attributes.get("src", "").strip()
    about = one_line(attributes.get("alt", ""), limit=_TARGET)
    if source.lower().startswith(_IMAGES) and page.elements < HTML_ELEMENTS:
        page.elements += 1
        page.write("")
        page.written.append(f'<img src="{escape(source)}" alt="{escape(about)}">')
    elif about:
        page.write(about)


def _link(page: _Page, token: Token) -> None:
    if not token.closes:
        page.targets.append(one_line(token.attributes().get("href", ""), limit=_TARGET))
        return
    target = page.targets.pop() if page.targets else ""
    if target.lower().startswith(("http://", "https://", "mailto:")):
        page.write(f" [{target}]")
