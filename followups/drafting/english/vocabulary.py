"""Lists of English words by which a person's own note is woven into a sentence."""

import re


def word_set(words: str) -> frozenset[str]:
    """The words of a list written as running text."""
    return frozenset(words.split())


LOWERED = word_set(
    "the a an our your their his her its my this that these those how what why where when who "
    "which we they he she you it there some all both each two three four five six several many"
)
GERUNDS = word_set(
    "walking seeing hearing talking working meeting learning discussing visiting looking solving "
    "building drawing pairing watching going sitting spending trying getting reading testing "
    "sketching debugging planning reviewing being finding thinking comparing presenting giving "
    "preparing practising writing asking using speaking taking making keeping studying"
)
PAST = word_set(
    "liked loved enjoyed saw learned learnt met heard appreciated admired noticed discovered "
    "remember tried understood visited"
)
TOGETHER = word_set("discussed talked spoke chatted walked looked sketched compared")
FIRST_PERSON = word_set("i we my it it's i'd i'm i've i'll we'd we've we'll")
PRONOUNS = word_set("you he she they")
DETERMINERS = word_set("the a an our your their his her its this that these those")
EVENTS = word_set(
    "tour visit walk walkthrough walk-through conversation talk chat discussion demo exercise "
    "demonstration presentation session hour afternoon morning case task workshop lunch look "
    "game puzzle problem"
)
AUXILIARIES = word_set("is are was were has have had will can does did said told showed explained")
FINITE = AUXILIARIES | word_set(
    "keeps uses runs works wants builds plans started began made makes means"
)
TELLING = word_set("me us i said told showed explained")
LINKS = word_set("that which who how where when what why way you")
OPENERS = word_set("how what why where when who that")
TO_DO = word_set(
    "practise practice learn read build prepare work take give write study ask get improve show "
    "speak keep make try use go bring add start slow"
)
PARTICIPLES = word_set("led built won made taught learnt met spent kept")
SIMPLE_PAST = word_set("took ran wrote became began gave went got did grew saw")
ENDS_AS_POSITION = re.compile(r"\b(?:position|role|job|post|vacancy|opening)$", re.IGNORECASE)
