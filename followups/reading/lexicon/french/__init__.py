"""French: every family of wordings, by the name of its signal."""

from followups.reading.lexicon.french.answers import ANSWERS
from followups.reading.lexicon.french.course import COURSE
from followups.reading.lexicon.french.hands import HANDS
from followups.reading.lexicon.french.subject import SUBJECT

FRENCH = {**ANSWERS, **COURSE, **HANDS}
FRENCH_SUBJECT = SUBJECT
