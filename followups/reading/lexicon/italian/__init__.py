"""Italian: every family of wordings, by the name of its signal."""

from followups.reading.lexicon.italian.answers import ANSWERS
from followups.reading.lexicon.italian.course import COURSE
from followups.reading.lexicon.italian.hands import HANDS
from followups.reading.lexicon.italian.refusals import REFUSALS
from followups.reading.lexicon.italian.subject import SUBJECT
from followups.reading.lexicon.joining import joined

ITALIAN = joined(ANSWERS, REFUSALS, COURSE, HANDS)
ITALIAN_SUBJECT = SUBJECT
