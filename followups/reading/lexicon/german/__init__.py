"""German: every family of wordings, by the name of its signal."""

from followups.reading.lexicon.german.answers import ANSWERS
from followups.reading.lexicon.german.course import COURSE
from followups.reading.lexicon.german.hands import HANDS
from followups.reading.lexicon.german.refusals import REFUSALS
from followups.reading.lexicon.german.subject import SUBJECT
from followups.reading.lexicon.joining import joined

GERMAN = joined(ANSWERS, REFUSALS, COURSE, HANDS)
GERMAN_SUBJECT = SUBJECT
