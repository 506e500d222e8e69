"""A stranger's HTML is shown without anything that loads, runs or leads away."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followups.reading.html_cleaning import clean_html
from followups.reading.limits import HTML_ELEMENTS, HTML_SHOWN_DEPTH

PIXEL = "data:image/png;base64,iVBORw0KGgo="


@pytest.mark.parametrize(
    ("html", "cleaned"),
    [
        ("<p>Hi <b>Kim</b></p>", "<p>Hi <b>Kim</b></p>"),
        ("<p onclick=x() style='background:url(//x)' class=y id=z>a</p>", "<p>a</p>"),
        ("<script>alert(1)</script>a<style>@import '//x'</style>", "a"),
        ("<img src=http://t.example/p.gif>a", "a"),
        ("<img src=//t.example/p.gif alt='our logo'>", "our logo"),
        ("<img src=cid:1 alt=''>", ""),
        (f"<img src='{PIXEL}'>", f'<img src="{PIXEL}" alt="">'),
        ("<img src='data:image/svg+xml;base64,AA=='>", ""),
        ("<img src='data:text/html,x'>", ""),
        (
            "<body background=http://x><table background=http://x><tr><td>a",
            "<table><tr><td>a</td></tr></table>",
        ),
        ("<a href='https://x.example/go?a=1'>more</a>", "more [https://x.example/go?a=1]"),
        ("<a href='javascript:alert(1)'>more</a>", "more"),
        ("<form action=//x><input name=a><button>Send</button></form>", "Send"),
        ("<meta http-equiv=refresh content='0;url=//x'><base href=//x><link href=//x>a", "a"),
        ("<iframe src=//x>in</iframe>out<object data=//x>o</object>", "outo"),
        ("<svg><image href=//x></svg>a<video src=//x poster=//y></video>", "a"),
        ("<b><p>over</b>lap</p>", "<b><p>over</p></b>lap"),
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>"),
        ("a < b & c", "a &lt; b &amp; c"),
        ("<center>x</center>", "<div>x</div>"),
        ("</div></p></table>x", "x"),
        ("", ""),
    ],
)
def test_what_is_left(html: str, cleaned: str) -> None:
    assert clean_html(html) == cleaned


def test_an_image_of_a_real_size_stays() -> None:
    source = "data:image/png;base64," + "QUJD" * 5_000

    assert clean_html(f'<img src="{source}" alt="x">') == f'<img src="{source}" alt="x">'


NASTY = st.sampled_from(
    ["<a href=http://x.example>", "<img src=http://x.example/p>", "<p style='x:url(//y)'>",
     "<b a=1>",
     "<table background=//x>", "<td>", "</p>", "</b>", "</a>", "<svg onload=x>", "<script src=//x>",
     "</script>", "<style>", "text", "<div><p>", "</div>", "<!--", "-->", "<math>",
     "<form action=//x>",
     "<link href=//x>", "<noscript>", "<textarea>", "<xmp>", '"', "'", ">", "<", "<img alt='",
     "<tr>",
     "<template>", "<select><option>", "<iframe srcdoc='<script>'>", "<table>", "</table>", "<li>"]
)  # fmt: skip


class _Elements(HTMLParser):
    """Every element a browser would see, with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


@given(st.lists(NASTY, max_size=40).map("".join))
def test_no_element_refers_to_anything_outside(html: str) -> None:
    for name, attributes in _Elements(clean_html(html)).found:
        assert name not in {"script", "style", "a", "form", "link", "iframe", "svg", "base"}
        assert set(attributes) <= {"src", "alt"}
        assert (attributes.get("src") or "data:image/").startswith("data:image/")


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 100_000,
        "<table><tr><td>" * 20_000,
        "<ul><li>" * 30_000,
        "<blockquote><p><b><i>" * 10_000,
        "<p>" + "".join(f"<b a={n}>" for n in range(250)) + "</p>" + "<p>x" * 50_000,
        "<p>" + "".join(f"<b a={n}>" for n in range(250)) + "<div>x</div>" * 20_000,
        "<div></span>" * 20_000,
    ],
)
def test_nesting_and_the_number_of_elements_are_bounded(html: str) -> None:
    cleaned = clean_html(html)

    assert _depth(cleaned) <= HTML_SHOWN_DEPTH
    assert cleaned.count("<") <= 2 * HTML_ELEMENTS


def _depth(html: str) -> int:
    depth = deepest = 0
    for piece in html.split("<")[1:]:
        if piece.startswith("/"):
            depth -= 1
        elif not piece.startswith(("br", "hr", "img")):
            depth += 1
        deepest = max(deepest, depth)
    return deepest
