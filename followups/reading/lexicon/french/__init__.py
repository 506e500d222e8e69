"""French: every family of wordings, by the name of its signal."""

from followups.reading.lexicon.french.answers import ANSWERS
from followups.reading.lexicon.french.course import COURSE
from followups.reading.lexicon.french.hands import HANDS
from followups.reading.lexicon.french.refusals import REFUSALS
from followups.reading.lexicon.french.subject import SUBJECT
from followups.reading.lexicon.joining import joined

FRENCH = joined(ANSWERS, REFUSALS, COURSE, HANDS)
FRENCH_SUBJECT = SUBJECT
