"""HTML becomes the text that a person sees."""

import pytest

from followups.reading.html_text import html_to_text, is_html


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo"),
        ("  spaces \n and\tlines  ", "spaces and lines"),
        ("a&nbsp;b &amp; &lt;c&gt; &#x41;&euro;", "a b & <c> A€"),
        ("<ul><li>one</li><li>two</ul>", "- one\n- two"),
        ("<b>bo</b>ld <i>it</i>", "bold it"),
        ("<table><tr><td>Dear</td><td>Kim</td></tr><tr><td>x</td></tr></table>", "Dear Kim\nx"),
        ("<style>p{color:red}</style><title>t</title>x<script>alert('<p>')</script>", "x"),
        ("<SCRIPT>x</SCRIPT>y", "y"),
        ("a<!-- hidden <p> -->b", "ab"),
        ("5 < 6 and 7 > 2", "5 < 6 and 7 > 2"),
        ('<a title="a>b" href="x">link</a>', "link"),
        ("<blockquote type=cite>was<br>said</blockquote>new", "> was\n> said\n\nnew"),
        ('<blockquote class="gmail_quote">was</blockquote>', "> was"),
        ("<blockquote>indented</blockquote>", "indented"),
        ("never <b closed", "never"),
        ("<script>never closed", "never closed"),
        ("a\0b", "a\ufffdb"),
        ("&#0;&#xD800;&#x110000;", "\ufffd\ufffd\ufffd"),
        ("", ""),
    ],
)
def test_what_is_seen(html: str, text: str) -> None:
    assert html_to_text(html) == text


def test_a_layout_table_does_not_tear_sentences_apart() -> None:
    page = "<table><tr><td><p>We read your<br>letter.</p></td><td>Side<br>bar</td></tr></table>"

    assert html_to_text(page) == "We read your\nletter.\n\nSide\nbar"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<!DOCTYPE html><p>x", True),
        (" \n<html><body>x</body></html>", True),
        ("<p>Dear Kim,</p>", True),
        ("<div>Dear<br>Kim</div>", True),
        ("Dear Kim, <b>no</b>", False),
        ("<kim@mail.example> wrote", False),
        ("<p> is a tag", False),
        ("", False),
    ],
)
def test_html_is_told_from_text(body: str, *, expected: bool) -> None:
    assert is_html(body) is expected


@pytest.mark.parametrize(
    "piece", ["<div>", "<td>a", "<script>", "<!-- ", "<", "<a ", '<a "', "&#x41;", "&", "<br>",
              "<blockquote type=cite>a"],
)  # fmt: skip
def test_long_html_is_cut_and_read(piece: str) -> None:
    text = html_to_text("Start. " + piece * (600_000 // len(piece)))

    assert text.lstrip("> ").startswith("Start.")
    assert len(text) < 1_500_000
