"""Mailboxes are found in whatever stands in an address header."""

import pytest

from followups.reading.addresses import address, addresses
from followups.reading.message import Address


@pytest.mark.parametrize(
    ("value", "name", "mailbox"),
    [
        ("Ann Berg <Ann@Firm.Example>", "Ann Berg", "ann@firm.example"),
        ('"Berg, Ann" <ann@firm.example>', "Berg, Ann", "ann@firm.example"),
        ("ann@firm.example", "", "ann@firm.example"),
        ("<ann@firm.example>", "", "ann@firm.example"),
        ("ann@firm.example (Ann Berg)", "Ann Berg", "ann@firm.example"),
        ("Ann Berg [mailto:ann@firm.example]", "Ann Berg", "ann@firm.example"),
        ("Ann <ann@firm.example<mailto:ann@firm.example>>", "Ann", "ann@firm.example"),
        ("'Ann' <ann@firm.example>", "Ann", "ann@firm.example"),
        ("ann@firm.example <ann@firm.example>", "", "ann@firm.example"),
        ("Ann Berg", "Ann Berg", ""),
        ("Ann <>", "Ann", ""),
        ("", "", ""),
        ("<<<>>>", "", ""),
        ("@", "@", ""),
    ],
)
def test_one_mailbox(value: str, name: str, mailbox: str) -> None:
    assert address(value) == Address(name, mailbox)


def test_several() -> None:
    assert addresses('"B, A" <a@x.example>, c@x.example; D <d@x.example>') == (
        Address("B, A", "a@x.example"),
        Address("", "c@x.example"),
        Address("D", "d@x.example"),
    )


@pytest.mark.parametrize("value", ['"a" <a@b.example>, ' * 100_000, "<" * 1_000_000, "(" * 10**6])
def test_the_number_and_length_are_bounded(value: str) -> None:
    found = addresses(value)

    assert len(found) <= 50
    assert all(len(one.name) <= 200 for one in found)
