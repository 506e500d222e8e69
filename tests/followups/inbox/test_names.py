"""Names as they are compared: without case, accents, marks and legal forms."""

import pytest

from followups.inbox.names import (
    company_key,
    domain_names,
    domain_of,
    has_phrase,
    likeness,
    registered,
    same_company,
    title_words,
    words_of,
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Fernwerk GmbH & Co. KG", ("fernwerk", "gmbh", "co", "kg")),
        ("Müller-Lüdenscheidt", ("muller", "ludenscheidt")),
        ("  ", ()),
        ("東京 2026", ("東京", "2026")),
    ],
)
def test_words(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Fernwerk GmbH & Co. KG", "fernwerk"),
        ("The Harbour Company, Inc.", "harbour"),
        ("Société Générale S.A.", "societe generale s a"),
        ("AG", "ag"),
        ("", ""),
    ],
)
def test_companies(name: str, key: str) -> None:
    assert company_key(name) == key


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Fernwerk", "FERNWERK GmbH", True),
        ("Fernwerk", "Fernwerk Recruiting", True),
        ("Fernwerk", "Fernwerkstatt", False),
        ("Aco", "Aco Severin", False),  # too short to be told by its beginning
        ("", "Fernwerk", False),
    ],
)
def test_the_same_company(one: str, other: str, same: bool) -> None:
    assert (same_company(one, other), same_company(other, one)) == (same, same)


def test_titles_and_how_alike_they_are() -> None:
    assert title_words("Senior Data-Engineer (m/w/d) in Berlin") == {
        "senior",
        "data",
        "engineer",
        "berlin",
    }
    assert likeness(title_words("Data engineer"), title_words("data engineer (f/m/x)")) == 1
    assert likeness(title_words("Data engineer"), title_words("Data analyst")) == pytest.approx(
        1 / 3
    )
    assert likeness(title_words(""), title_words("Data analyst")) == 0


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("Jobs@Mail.Fernwerk.example", "mail.fernwerk.example"),
        ("https://www.fernwerk.example:8443/about?x=1", "fernwerk.example"),
        ("fernwerk.example", "fernwerk.example"),
        ("kim@gmail.com", ""),
        ("", ""),
    ],
)
def test_domains(address: str, domain: str) -> None:
    assert domain_of(address) == domain


def test_the_registered_part_of_a_host() -> None:
    hosts = ["jobs.fernwerk.example", "fernwerk.example", "mail.harbour.co.uk", "localhost"]
    assert [registered(host) for host in hosts] == [
        "fernwerk.example",
        "fernwerk.example",
        "harbour.co.uk",
        "localhost",
    ]


@pytest.mark.parametrize(
    ("host", "company", "named"),
    [
        ("fernwerk.ats.example", "Fernwerk GmbH", True),
        ("blue-harbour.example", "Blue Harbour", True),
        ("notfernwerk.example", "Fernwerk", False),
        ("aco.example", "Aco", False),  # three letters are anybody's
    ],
)
def test_a_host_that_names_the_company(host: str, company: str, named: bool) -> None:
    assert domain_names(host, company) is named


def test_phrases_are_whole_words() -> None:
    assert has_phrase("dear kim fernwerk has", "fernwerk has")
    assert not has_phrase("dear kim fernwerkstatt has", "fernwerk")
