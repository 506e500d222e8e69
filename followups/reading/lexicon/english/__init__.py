"""English: every family of wordings, by the name of its signal."""

from followups.reading.lexicon.english.conditions import CONDITIONS
from followups.reading.lexicon.english.course import COURSE
from followups.reading.lexicon.english.decision import DECISION
from followups.reading.lexicon.english.elsewhere import ELSEWHERE
from followups.reading.lexicon.english.hands import HANDS
from followups.reading.lexicon.english.position import POSITIONS
from followups.reading.lexicon.english.progress import PROGRESS
from followups.reading.lexicon.english.refusals import REFUSALS
from followups.reading.lexicon.english.steps import STEPS
from followups.reading.lexicon.english.subject import SUBJECT
from followups.reading.lexicon.english.tone import TONE
from followups.reading.lexicon.english.wanting import WANTING
from followups.reading.lexicon.joining import joined

ENGLISH = joined(
    DECISION,
    POSITIONS,
    REFUSALS,
    WANTING,
    TONE,
    PROGRESS,
    STEPS,
    COURSE,
    ELSEWHERE,
    CONDITIONS,
    HANDS,
)
ENGLISH_SUBJECT = SUBJECT
