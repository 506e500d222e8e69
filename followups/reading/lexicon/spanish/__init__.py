"""Spanish: every family of wordings, by the name of its signal."""

from followups.reading.lexicon.joining import joined
from followups.reading.lexicon.spanish.answers import ANSWERS
from followups.reading.lexicon.spanish.course import COURSE
from followups.reading.lexicon.spanish.hands import HANDS
from followups.reading.lexicon.spanish.refusals import REFUSALS
from followups.reading.lexicon.spanish.subject import SUBJECT

SPANISH = joined(ANSWERS, REFUSALS, COURSE, HANDS)
SPANISH_SUBJECT = SUBJECT
