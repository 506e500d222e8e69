"""One pattern out of many words, for the question whether any of them stands in a short text."""

import re2

from followups.patterns import Folded, expanded


def any_of(*ways: str) -> "re2._Regexp":
    """A compiled pattern that matches where any of the ways does; written as in `patterns`.

    It is for folded bytes: cheaper than a `Matcher` where the text is a name or a line.
    """
    options = re2.Options()
    options.encoding = re2.Options.Encoding.LATIN1
    options.case_sensitive = False
    options.log_errors = False
    return re2.compile(b"|".join(expanded(way) for way in ways), options)


def stands_in(pattern: "re2._Regexp", text: str) -> bool:
    return pattern.search(Folded(text).data) is not None


def listed(words: str) -> frozenset[str]:
    """The words of a text that lists them, apart by white space."""
    return frozenset(words.split())
