"""American English: the same sentences in American spelling and usage."""

from dataclasses import replace

from accounts.enums import LetterLanguage
from followups.drafting.english.language import LANGUAGE as BRITISH

LANGUAGE = replace(BRITISH, code=LetterLanguage.AMERICAN)
