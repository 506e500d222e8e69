"""Cleaning what stands where an employer's name stands: cut what does not belong, or drop it."""

from typing import Final

import re2

from followups.reading.details.names import SYSTEMS, plain
from followups.reading.details.title_words import has_role_word
from followups.reading.details.words import listed

_LONGEST: Final = 60
_STOP: Final = listed(
    """
    we our your you i it they unfortunately after at the thank thanks dear hi hello best regards
    kind sincerely please as while although however if this that these there due for and with in
    on to from by once should since when where what hiring recruiting recruitment talent careers
    career team hr jobs application position role people candidate candidates update status ref
    job id ihr ihre ihrer ihren wir sie ich leider vielen danke mit nach die der das den dem unser
    unsere und beste freundliche sehr guten fur nous votre vos notre nos merci bonjour madame
    monsieur apres suite malheureusement et gracias hola lamentablemente desafortunadamente tras
    nuestro nuestra tu su y estimado estimada grazie gentile ciao purtroppo dopo la il i e nostro
    nostra karriere bewerbung hiring-team recruiting-team recrutement seleccion selezione equipo
    equipe als monday tuesday wednesday thursday friday january february march april june july
    august september october november december
    mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
    """
)
_NEVER: Final = listed(
    """
    us me corporate company firma unternehmen entreprise empresa azienda summer winter spring
    fall autumn intern internship software data engineering marketing sales product design
    general remote home hybrid linkedin xing facebook twitter instagram github glassdoor kununu
    english german french spanish italian vollzeit teilzeit full-time part-time praktikum
    werkstudent stage europe germany france spain italy berlin munich madrid paris london milan
    new york uk usa eu info no-reply noreply mail email hello it ai notifications notification
    recruiter recruiters future einem einer stelle unserem talento personas talents talenti
    ufficio personalabteilung compras cuenta bestatigung ref rif reference vostro suo sua suoi
    business requisition page portal
    """
)
_SUFFIX: Final = re2.compile(
    r"(?i)[ ,]+(inc|llc|ltd|limited|gmbh( & co\.? kg)?|ag|se|kg|plc|corp|corporation|co|sa|sas|sarl"
    r"|sl|slu|spa|srl|s\.p\.a|s\.r\.l|s\.l|s\.a|bv|nv|lp|llp)\.?$"
)
_TRAILING: Final = re2.compile(
    r"(?i)[ ,|:-]+((?:graduate |early career |campus )?(?:hiring|recruiting|recruitment)"
    r"|talent acquisition|talent|careers?|jobs|hr|people"
    r"|human resources|early careers|campus|university|team|group recruiting|application"
    r"|interview|assessment|karriere"
    r"|bewerbung|recrutement|via .*|dezernat.*|personalstelle)$"
)
_MARKS: Final = " \t\r\n\"'“”„«»‘’,;:|–—-()[]*_!?<>"
_SMALL: Final = listed(
    """
    of for and the & + de du des la le di del della der et y e und
    """
)


def cleaned(name: str) -> str:
    """The name without what surrounds it, at most 60 characters; "" where it is no name."""
    name = " ".join(_before_owned(name).split())
    name = _until_stop(name).strip(_MARKS)
    for _ in range(3):
        name = _TRAILING.sub("", name).strip(_MARKS)
    if name.lower().startswith("the "):
        name = name[4:]
    name = name.rstrip(".") if not _SUFFIX.search(name) else _with_its_point(name)
    return name if _plausible(name) else ""


def key(name: str) -> str:
    """What two ways of writing one firm share: folded, without its legal form."""
    bare: str = _SUFFIX.sub("", plain(name))
    return bare.strip(" .,&")


def _with_its_point(name: str) -> str:
    """A capture ends before the last point of S.p.A., S.A. and their like."""
    return f"{name}." if name.endswith((".A", ".L", ".l")) else name


def _before_owned(name: str) -> str:
    """`Acme's Data team` is about Acme; DICK'S keeps its own."""
    for mark in ("'s ", "’s "):
        name = name.partition(mark)[0]
    return name.removesuffix("'s").removesuffix("’s")


def _until_stop(name: str) -> str:
    words = name.split(" ")
    kept: list[str] = []
    for word in words:
        if kept and plain(word).strip(".,:;!?") in _STOP and word.lower() not in _SMALL:
            break
        kept.append(word)
    while kept and kept[-1].lower() in _SMALL:
        kept.pop()
    return " ".join(kept)


def _plausible(name: str) -> bool:
    folded = plain(name)
    if not 2 <= len(name) <= _LONGEST or not any(mark.isalpha() for mark in name):
        return False
    if folded in _STOP or folded in _NEVER or folded.split()[0] in _STOP or folded in SYSTEMS:
        return False
    return not has_role_word(name) and not any(mark in name for mark in "{}[]@_/\\<>")
