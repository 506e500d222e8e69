"""Names of companies, roles and domains as they are compared: folded, without their trimmings."""

from functools import lru_cache
from typing import Final

from tracker.text import searchable

_LEGAL_TEXT: Final = (
    "ab ag aps as asa bv co company corp corporation ek eg ev gbr gmbh group gruppe holding "
    "inc incorporated kg kgaa limited llc llp ltd mbh nv ohg oy oyj plc pty sa sarl sas sasu "
    "se sl slu sp spa spzoo srl ug the"
)
_LEGAL: Final = frozenset(_LEGAL_TEXT.split())
_LITTLE_TEXT: Final = (
    "a an and as at de der des di die du e el en et f for für fur gn h i im in la le m mwd o "
    "of or pour the to und w with x y zu d div all genders"
)
_LITTLE: Final = frozenset(_LITTLE_TEXT.split())
# Where everybody may have an address: such a domain names no company.
_EVERYBODYS_TEXT: Final = (
    "gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com yahoo.de "
    "yahoo.fr icloud.com me.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de "
    "posteo.de mailbox.org proton.me protonmail.com aol.com orange.fr free.fr laposte.net "
    "libero.it hotmail.fr hotmail.it hotmail.es mail.com fastmail.com bluewin.ch"
)
_EVERYBODYS: Final = frozenset(_EVERYBODYS_TEXT.split())
_SECOND_LEVEL: Final = frozenset(["ac", "co", "com", "edu", "gov", "net", "org"])
_COMPANY_LENGTH: Final = 3
# How addresses, and people abroad, write what searching folds to the bare vowel.
_SPELT_OUT: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"}
)
# What stands behind the name where a firm writes to applicants, or names its country.
_BEHIND_TEXT: Final = (
    "hr careers career jobs hiring recruiting recruitment talent team people karriere bewerbung "
    "deutschland germany schweiz switzerland osterreich austria france espana spain italia italy "
    "uk usa europe emea international global"
)
_BEHIND: Final = frozenset(_BEHIND_TEXT.split())
_MARKS: Final = {code: " " for code in range(128) if not chr(code).isalnum()}


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text in order, folded, marks left out."""
    if text.isascii():  # most names are, and it is much faster
        return tuple(text.lower().translate(_MARKS).split())
    plain = "".join(char if char.isalnum() else " " for char in searchable(text))
    return tuple(plain.split())


def company_key(name: str) -> str:
    """A company's name without case, marks and legal form; as it is where nothing else is left."""
    words = words_of(name)
    kept = [word for word in words if word not in _LEGAL]
    return " ".join(kept or words)


@lru_cache(maxsize=4096)
def company_keys(name: str) -> frozenset[str]:
    """The same, also with umlauts spelt out: Müller is Muller to some and Mueller to others."""
    keys = {company_key(name)}
    if not name.isascii():
        keys.add(company_key(name.translate(_SPELT_OUT)))
    return frozenset(keys - {""})


def same_company(one: str, other: str) -> bool:
    """Do two names mean the same company: equal but for case, marks, legal form and umlauts?

    One may add that it is their recruiting that writes, or their country.
    """
    if not company_keys(one).isdisjoint(company_keys(other)):
        return True
    return like_company(one, other) and _added(one, other) <= _BEHIND


def _added(one: str, other: str) -> frozenset[str]:
    """The words by which the longer of two names is longer."""
    first, second = (frozenset(company_key(name).split()) for name in (one, other))
    return first ^ second


def like_company(one: str, other: str) -> bool:
    """Does the one name begin with the other's words? It may be the same firm, or another."""
    return any(
        _begins(longer, shorter)
        for first in company_keys(one)
        for second in company_keys(other)
        for shorter, longer in [sorted((first, second), key=len)]
    )


def _begins(longer: str, shorter: str) -> bool:
    return len(shorter) > _COMPANY_LENGTH and longer.startswith(f"{shorter} ")


def title_words(title: str) -> frozenset[str]:
    """The words of a role that carry meaning."""
    return frozenset(words_of(title)) - _LITTLE


def likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How alike two roles are: 1 for the same words, 0 for none in common."""
    return len(one & other) / len(one | other) if one and other else 0.0


def has_phrase(text: str, phrase: str) -> bool:
    """Do the words of `phrase` stand in `text` side by side? Both are folded already."""
    return f" {phrase} " in f" {text} "


def domain_of(address: str) -> str:
    """The domain of an address, or of a web address; "" where everybody may have one there."""
    host = address.rpartition("@")[2] if "@" in address else _host(address)
    host = host.strip(". ").lower()
    return "" if registered(host) in _EVERYBODYS else host


def registered(host: str) -> str:
    """The part of a host that somebody registered: fernwerk.example of jobs.fernwerk.example."""
    labels = host.split(".")
    wide = len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2
    return ".".join(labels[-3 if wide else -2 :])


def domain_names(host: str, company: str) -> bool:
    """Is one of the host's labels the company's name written as one word?"""
    names = {key.replace(" ", "") for key in company_keys(company)}
    labels = host.replace("-", "").split(".")[:-1]
    return any(len(name) > _COMPANY_LENGTH and name in labels for name in names)


def _host(address: str) -> str:
    rest = address.partition("://")[2] or address
    return rest.partition("/")[0].rpartition("@")[2].partition(":")[0].removeprefix("www.")
