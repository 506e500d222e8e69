"""Links that open a draft in a mail program, and people on LinkedIn."""

from urllib.parse import parse_qs, urlsplit

import pytest

from followups.drafting.links import gmail_link, linkedin_link, mailto_link, outlook_link

BODY = "Dear Anna,\n\n50% & more? #1 + ünïcode 🎭\n"


def test_mailto_is_percent_encoded_with_crlf() -> None:
    link = mailto_link("anna+hr@berg.example", subject="Kim – A&B?", body="Dear Anna,\nThank you.")
    assert link.url == (
        "mailto:anna%2Bhr@berg.example?subject=Kim%20%E2%80%93%20A%26B%3F"
        "&body=Dear%20Anna%2C%0D%0AThank%20you."
    )
    assert link.body_left_out is False


@pytest.mark.parametrize("link_to", [gmail_link, outlook_link])
def test_web_links_carry_the_text_unchanged(link_to: object) -> None:
    assert callable(link_to)
    query = parse_qs(urlsplit(link_to("anna@berg.example", subject="A & B", body=BODY).url).query)
    assert query["to"] == ["anna@berg.example"]
    assert query["body"] == [BODY.replace("\n", "\r\n")]
    assert (query.get("su") or query["subject"]) == ["A & B"]


@pytest.mark.parametrize("link_to", [mailto_link, gmail_link, outlook_link])
@pytest.mark.parametrize(
    "address",
    [
        "",
        "anna",
        "a@b.example,c@d.example",
        "a@b.example;c@d.example",
        "a@b.example c@d.example",
        "a@b.example\nBcc: c@d.example",
        "a@b.example\n",
        "a@b.example\r",
        "a@b@c.example",
        "Anna <a@b.example>",
        "a@b",
        "a@.example",
        "a" * 260 + "@b.example",
    ],
)
def test_only_one_plain_address(link_to: object, address: str) -> None:
    assert callable(link_to)
    with pytest.raises(ValueError, match="One plain e-mail address"):
        link_to(address, subject="s", body="b")


def test_cc_cannot_be_smuggled_into_the_address() -> None:
    url = mailto_link("a?cc=c%40d.example@b.example", subject="s", body="b").url
    assert url.startswith("mailto:a%3Fcc%3Dc%2540d.example@b.example?subject=s")


def test_a_body_too_long_for_mailto_is_left_out() -> None:
    link = mailto_link("a@b.example", subject="s", body="word " * 600)
    assert (link.url, link.body_left_out) == ("mailto:a@b.example?subject=s", True)


@pytest.mark.parametrize(
    ("profile", "url"),
    [
        ("https://www.linkedin.com/in/anna-berg/?x=1", "https://www.linkedin.com/in/anna-berg/"),
        ("http://de.linkedin.com/in/anna", "https://de.linkedin.com/in/anna"),
        ("javascript:alert(1)", "search"),
        ("https://linkedin.com.evil.example/in/anna", "search"),
        ("https://evil.example@linkedin.com/in/anna", "search"),
        ("https://[bad/in/anna", "search"),
        ("", "search"),
    ],
)
def test_linkedin_profile_or_search(profile: str, url: str) -> None:
    search = "https://www.linkedin.com/search/results/people/?keywords=Anna%20Berg%20A%26B"
    expected = search if url == "search" else url
    assert linkedin_link(profile, name="Anna Berg", company="A&B") == expected


def test_no_search_for_nobody() -> None:
    assert linkedin_link("", name="", company="A&B") == ""
