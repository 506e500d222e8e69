"""Names as they are compared: without case, accents and marks."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(words.split())


TITLES: Final = word_set(
    "dr prof professor mr mrs ms miss mx sir dame madam respected esteemed herr herrn frau fr hr "
    "mme mlle m "
    "monsieur madame sr sra srta don dona sig sigra dott ing dipl phd md jr rev"
)
NOBODY: Final = word_set(
    "hiring team recruiting recruitment recruiter recruiters talent all everyone "
    "everybody colleague colleagues committee manager managers there both friends sirs "
    "zusammen madam sir panel hr department people search selection human resources staff folks "
    "you the and und et y e of at or a careers career acquisition office damen herren "
    "geehrte sehr liebes liebe hello hi dear recruitingteam personalabteilung equipe "
    "equipo squadra mesdames messieurs responsable responsible whom it may concern "
    "interview board group division crew whole entire again good morning afternoon "
    "evening my our partner partners director editor editors first last name ladies "
    "gentlemen members member from in for chef captain coach skipper boss maestro reverend "
    "pastor father sister matron headmaster headmistress principal judge officer sergeant "
    "dean chancellor mayor bishop rabbi imam doctor nurse maam"
)
NICKNAMES: Final = {
    "bob": "robert", "rob": "robert", "bobby": "robert", "bert": "robert", "bill": "william",
    "will": "william", "billy": "william", "liam": "william", "liz": "elizabeth",
    "beth": "elizabeth", "betty": "elizabeth", "lizzie": "elizabeth", "eliza": "elizabeth",
    "libby": "elizabeth", "lisa": "elizabeth", "dick": "richard", "rick": "richard",
    "rich": "richard", "jim": "james", "jamie": "james", "jimmy": "james", "jack": "john",
    "johnny": "john", "peggy": "margaret", "meg": "margaret", "maggie": "margaret",
    "greta": "margaret", "daisy": "margaret", "kate": "katherine", "kathy": "katherine",
    "katie": "katherine", "kitty": "katherine", "cathy": "catherine", "tony": "anthony",
    "toni": "antonia", "ted": "edward", "ned": "edward", "eddie": "edward", "ed": "edward",
    "harry": "henry", "hank": "henry", "chuck": "charles", "charlie": "charles",
    "becky": "rebecca", "sasha": "alexander", "sandy": "alexandra", "xander": "alexander",
    "misha": "mikhail", "pepe": "jose", "paco": "francisco", "pancho": "francisco",
    "nacho": "ignacio", "lola": "dolores", "uli": "ulrich", "hannes": "johannes",
    "hans": "johannes",
    "steffi": "stefanie", "molly": "mary", "polly": "mary", "sally": "sarah", "sadie": "sarah",
    "nell": "eleanor", "ellie": "eleanor", "nora": "eleanor", "larry": "lawrence",
    "jerry": "gerald", "gerry": "gerald", "terry": "terence", "drew": "andrew", "mick": "michael",
    "mike": "michael", "mikey": "michael", "dave": "david", "steve": "stephen", "andy": "andrew",
    "mandy": "amanda", "penny": "penelope", "trish": "patricia", "tricia": "patricia",
    "paddy": "patrick", "gus": "augustus", "ron": "ronald", "nate": "nathaniel", "zach": "zachary",
    "vicky": "victoria", "tori": "victoria", "jenny": "jennifer", "jen": "jennifer",
    "bella": "isabella", "izzy": "isabel", "nick": "nicholas", "nico": "nicholas",
    "klaus": "nikolaus", "sepp": "josef", "joe": "joseph", "jo": "joanna", "tom": "thomas",
    "pat": "patricia", "ali": "alison", "hal": "harold", "kit": "christopher",
    "topher": "christopher",
    "gwen": "gwendolyn", "tess": "theresa", "tina": "christina", "ginny": "virginia", "may": "mary",
    "dot": "dorothy", "dolly": "dorothy", "franz": "francis", "fran": "frances", "frank": "francis",
    "abby": "abigail", "gail": "abigail", "ray": "raymond", "lenny": "leonard", "walt": "walter",
}  # fmt: skip
_UNMARKED: Final = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})


@lru_cache(maxsize=2048)
def plain(word: str) -> str:
    """The word in small letters, without accents and marks; German vowels as written out too."""
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_UNMARKED))
    return "".join(mark for mark in decomposed if mark.isalnum())


def words_of(name: str) -> frozenset[str]:
    """The words of a name that tell people apart: no titles, no initials."""
    pieces = name.replace("-", " ").replace("/", " ").replace(",", " ").split()
    return frozenset(
        word for piece in pieces if len(word := plain(piece)) > 1 and word not in TITLES
    )


def same(one: str, other: str) -> bool:
    """True when two plain words may be the same name: equal, short for, spelt out."""
    if one == other or _spelt(one) == _spelt(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) >= 3 and long.startswith(short):
        return True
    return NICKNAMES.get(one, one) == NICKNAMES.get(other, other) or (
        NICKNAMES.get(one, "")[:4] == other[:4] or NICKNAMES.get(other, "")[:4] == one[:4]
    )


def any_same(word: str, others: Iterable[str]) -> bool:
    return any(same(word, other) for other in others)


def _spelt(word: str) -> str:
    return word.replace("ae", "a").replace("oe", "o").replace("ue", "u").replace("ss", "s")
