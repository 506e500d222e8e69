"""F3: what disputes even with a negation, what only sounds like it, and taking thanks back."""

from typing import Final

_THING = (
    r"(?:decision|assessment|judge?ment|reasons?|reasoning|outcome|choice|verdict|result"
    r"|conclusion|evaluation"
    r"|view|opinion|feedback|rejection|criticism|rationale|explanation|statement|claim"
    r"|selection|logic)"
)

CHALLENGE_OR_NOT: Final = {
    "F3!": (
        (
            r"(?:not|\w*n't|never) (?:\w+ ){0,4}(?:judged?|assess\w*|evaluat\w*|rated?"
            r"|understood) (?:me|my \w+) (?:\w+ )?(?:correctly|fairly|right|rightly|properly"
            r"|accurately)"
        ),
        (
            r"(?:not|\w*n't|cannot|never) (?:\w+ )?(?:agree|accept|share|support|recogni[sz]e"
            rf"|buy|follow) (?:\w+ ){{0,3}}(?:{_THING}|that (?:i|my|you)|with (?:you|your|the"
            r"|that|this|it)|as valid)"
        ),
        r"(?:don't|do not|cannot|can't|couldn't|could not) (?:\w+ )?agree",
        (
            r"(?:not|\w*n't|cannot|fail to|failed to|unable to|never) (?:\w+ )?(?:understand"
            r"|see|follow|comprehend|grasp|fathom|imagine|believe|explain to myself|make "
            r"sense of) (?:\w+ )?(?:why (?:i|my|you|the|it|this|someone)|how (?:you|anyone"
            r"|anybody|someone|a (?:person|panel|company)|my (?:\w+ )?(?:experience|profile"
            rf"|cv)|this decision|that decision)|(?:the|your|this|that) (?:\w+ )?{_THING}|what "
            r"(?:you|more|else|was|the problem)|that (?:you|i was|my))"
        ),
        (
            r"(?:not|\w*n't) (?:\w+ )?(?:convinced|persuaded|satisfied) (?:\w+ )?(?:by|that|of"
            r"|with) (?:your|the|this|you|i)"
        ),
        (
            r"(?:not|never|\w*n't|no one|nobody) (?:\w+ )?(?:read|looked at|look at|seen|see"
            r"|understood|understand|appreciated|appreciate|taken|take|grasped|valued|value"
            r"|noticed|notice|considered|consider|recogni[sz]ed|recogni[sz]e) (?:\w+ )?(?:my "
            r"(?:cv|resume|application|work|experience|portfolio|skills|value|potential|years"
            r"|case)|what i (?:bring|could|can|have|offer)|that i|how (?:much|well) i|who i)"
        ),
    ),
    "F3~": (
        (
            r"(?:no one|nobody) could have (?:\w+ )?(?:been|made|explained|shown|given|asked"
            r"|told|written)"
        ),
        r"(?:could not|couldn't|can't|cannot) agree more",
        r"(?:made|makes|make|led|lets|let|helped) me (?:\w+ )?question",
        r"(?:correct|tell|forgive) me if i(?:'m| am| was) (?:\w+ )?wrong",
        (
            r"(?:my|own) (?:\w+ )?(?:mistake|error)|i (?:was|am|had been|have been|'ve been) "
            r"(?:\w+ )?wrong (?:about|to)"
        ),
        r"(?:quite |very |perfectly )?rightly",
        (
            r"(?:question|challenge|doubt) (?:the|your|this|that) (?:\w+ )?(?:of (?:how"
            r"|storing|keeping|what to)|session|round|period)"
        ),
        (
            r"surpris\w+ (?:\w+ ){0,3}how (?:much|warm|calm|kind|quick|fast|friendly|open"
            r"|quickly|well|many|quiet|few|clear)"
        ),
        r"(?:pleasantly|happily|nicely|positively|delightfully) surpris\w+",
        (
            r"(?:you|i) (?:will|may|might|'ll|could) (?:\w+ )?(?:see|find|notice) (?:\w+ "
            r")?(?:me|my application|my name|that i have (?:applied|kept))"
        ),
        (
            r"i(?:'m| am|'d be| would be| was| 'll be) (?:\w+ )?(?:curious|keen) (?:to \w+ )?"
            r"(?:how|what|whether|if) (?:you|your|the|a|an|they|we|it|things|others|i|people)"
        ),
        r"read about",
    ),
    "F3.defence": (
        (
            r"(?:but|however|although|though|that said|still|yet|nevertheless|nonetheless"
            r"|having said that) (?:~ )?(?:i|my|it|that|this) (?:\w+ ){0,2}(?:think|believe"
            r"|feel|disagree|was|were|am|had|have|did|do|would|must|said|explained|showed"
            r"|mentioned|gave|is|never|don't|didn't|wasn't|can't|cannot|covered|described"
            r"|answered|thought|felt) (?:~ )?(?:wrong|enough|good|fair|right|fine|clear\w*"
            r"|strong|prepared|all|years|experience|already|accurate|true|correct|well|that "
            r"way|harsh|impression|explained|misunderst\w+|question|nobody|not|\w*n't|never"
            r"|agree|exactly|asked|lot|more than|plenty|several|detail|examples?)"
        ),
        r"in my defen[cs]e|to defend myself|to be fair to myself",
    ),
}
