"""F9: reasons for the outcome that nobody gave."""

from typing import Final

REASONS: Final = {
    "F9": (
        (
            r"(?:because|due to the fact that|given that|seeing that|as|since)(?: it was| "
            r"perhaps| apparently| i think)? (?:i|my) (?:\w+ )?(?:lack\w*|am|was|'m|have "
            r"(?:only|no|too|not|\w*n't|little|never)|had (?:only|no|too|not|\w*n't|little"
            r"|never)|don't|do not|did not|didn't|was not|wasn't|am not|isn't|is not|could not"
            r"|couldn't|cannot|can't|never|only|fell|failed|missed|asked for too|experience"
            r"|salary|english|degree|age|accent|answers?|test|live)"
        ),
        (
            r"i (?:\w+ )?(?:know|realise|realize|understand|see|assume|guess|suspect|imagine"
            r"|suppose|gather|take it|think|believe|presume|am aware|recogni[sz]e|fear|accept"
            r"|appreciate) (?:\w+ )?(?:that )?(?:i (?:\w+ )?(?:was|am|lack\w*|had|have|fell"
            r"|did|do|didn't|don't|wasn't|am not|'m|missed|failed|asked|came across|needed"
            r"|need|seemed|appeared|spoke)|my (?:\w+ ){1,3}(?:is|was|isn't|wasn't|are|were"
            r"|fell|did|let|lacks?|held|seemed|counted|does|doesn't|played)|it was (?:my"
            r"|because)) ?(?:\w+ ){0,4}(?:too|not|\w*n't|enough|short|junior|senior|old|young"
            r"|inexperienced|over-?qualified|expensive|quite|lack\w*|missing|weak\w*|only"
            r"|without|less|nervous|no|let|against|held|far|down|experience|slow|quiet|rusty"
            r"|reason|role|part)?"
        ),
        (
            r"(?:due to|owing to|for lack of|because of|down to|on account of|for want of) "
            r"(?:my|a lack|the lack|too|insufficient|not)"
        ),
        (
            r"my (?:\w+ )?(?:lack of|limited|missing|insufficient|shortage of|inexperience)"
            r"|lack of (?:my )?(?:\w+ )?(?:experience|knowledge|skills?|qualifications?"
            r"|practice|languages?)"
        ),
        (
            r"i (?:\w+ )?(?:was|am|'m) (?:\w+ )?(?:too|not (?:\w+ )?enough|over-?qualified"
            r"|under-?qualified|inexperienced|not (?:quite )?(?:ready|experienced|qualified"
            r"|senior))"
        ),
        (
            r"my (?:\w+ ){1,3}(?:isn't|wasn't|is not|was not|weren't|were not|aren't|are not) "
            r"(?:\w+ )?(?:what|enough|strong|deep|quite|sufficient|broad|up to)"
        ),
    ),
    "F9~": (
        (
            r"as (?:well|much)|(?:far|long|often|soon) as i (?:\w+ )?(?:was|am|had)"
            r"|(?:too|as|because|since) (?:\w+ )?(?:well|i (?:am|was|'m) "
            r"(?:glad|happy|pleased|sure|so|very|still|grateful|curious|keen|fond|always|in|at"
            r"|from|also|there|able|going|interested|really))"
        ),
        (
            r"i (?:\w+ )?(?:understand|know|see|realise|realize|imagine|suppose|accept"
            r"|appreciate|gather|believe|think|take it) (?:\w+ )?(?:that )?i (?:was|am|did"
            r"|have|had) (?:\w+ )?(?:one of|lucky|in good|among|your|not (?:the )?(?:one"
            r"|person|chosen|selected|successful|been|get)|been|a|the|to|very|so|glad|still"
            r"|going|always|\w*n't (?:been|the))"
        ),
        r"i (?:was|am|'m) too (?:\w+ )?(?:pleased|glad|happy|busy|late)",
    ),
}
