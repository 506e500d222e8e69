"""French sentences written once for "vous" and "tu", set as French print sets them."""

import re

from followups.drafting.wording import Wording, say

NO_BREAK = "\u00a0"
FORMS = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
BEFORE_MARK = re.compile(r" (?=[:;!?»])")
AFTER_MARK = re.compile(r"(?<=«) ")


def both(*texts: str, when: str = "", unless: str = "") -> tuple[Wording, ...]:
    """The wordings of alternative texts: one, or one each for "vous" and for "tu".

    `<vous avez|tu as>` holds both forms; they are told apart by the flag "vous".
    """
    printed = [typeset(text) for text in texts]
    if not any(FORMS.search(text) for text in printed):
        return (say(*printed, when=when, unless=unless),)
    polite = [FORMS.sub(r"\1", text) for text in printed]
    familiar = [FORMS.sub(r"\2", text) for text in printed]
    return (
        say(*polite, when=f"{when} vous", unless=unless),
        say(*familiar, when=when, unless=f"{unless} vous"),
    )


def typeset(text: str) -> str:
    """The text with unbreakable spaces before : ; ! ? and inside « »."""
    return AFTER_MARK.sub(NO_BREAK, BEFORE_MARK.sub(NO_BREAK, text))


def quoted(text: str) -> str:
    """The text in « »; one that brings such marks of its own stays as it is."""
    return text if "«" in text or "»" in text else f"«{NO_BREAK}{text}{NO_BREAK}»"
