"""Spanish sentences written once for "usted", "tú" and "ustedes"."""

import re
from itertools import chain

from followups.drafting.wording import Slot, Wording, say

FORMS = re.compile(r"<([^<>|]*)\|([^<>|]*)(?:\|([^<>|]*))?>")


def way(*texts: str, when: str = "", unless: str = "") -> tuple[Wording, ...]:
    """The wordings of alternative texts: one, or one for each way of addressing the reader.

    `<le|te|les>` holds the forms for usted, tú and ustedes; without the third, ustedes is spoken
    to as usted is ("su equipo"). A letter to nobody in particular goes to several people.
    """
    if not any(FORMS.search(text) for text in texts):
        return (say(*texts, when=when, unless=unless),)
    polite = [FORMS.sub(r"\1", text) for text in texts]
    familiar = [FORMS.sub(r"\2", text) for text in texts]
    plural = [FORMS.sub(lambda form: form[1] if form[3] is None else form[3], t) for t in texts]
    return (
        say(*familiar, when=f"{when} familiar contact", unless=unless),
        say(*plural, when=when, unless=f"{unless} contact"),
        say(*polite, when=when, unless=unless),
    )


def slot(name: str, *ways: tuple[Wording, ...], spare: int = 0) -> Slot:
    """A place for one sentence, said in the first of the ways that fits."""
    return Slot(name, tuple(chain(*ways)), spare=spare)
