"""What is fine though it uses the words of a fault, rule by rule."""

from typing import Final

INNOCENT: Final = {
    "F1~": (
        (
            r"(?:too late|never too late|time|room|way) to (?:\w+ )?(?:say|thank|see|learn|visit"
            r"|write|tell|wish|congratulate|bring|go|try|read|enjoy|plant|catch|get to know|send"
            r"|finish|keep|mend|fix|save (?:a|the))"
        ),
        (
            r"(?:find|found|finding|have|had|leave|left|give|gave) (?:\w+ )?(?:the |some |any )?"
            r"time to"
        ),
        (
            r"(?:i'm|i am|i'd be|i'll be) (?:~ )?(?:should|if|when|whenever) (?:something|anything"
            r"|a (?:similar|suitable|new)|another|other) (?:\w+ )?(?:come|comes|open|opens|turn"
            r"|turns|arise|arises|up|role|post|position|job|vacancy)"
        ),
        r"available from (?:the|next|may|june|\w+) (?:~ )?(?:should|if|in case|when)",
        (
            r"review of the (?:\w+ )?(?:interview|day|tour|visit|book|show|course|play|exhibition"
            r"|museum)"
        ),
    ),
    "F2~": (
        r"want (?:\w+ )?(?:this|that|such|to|more of) (?:kind|sort|work|do|learn|keep|stay|go)",
        r"make sure you (?:try|see|visit|eat|taste|rest|enjoy|take)",
        (
            r"i (?:\w+ )?(?:know|knew|understand|imagine|guess|see) (?:that )?(?:you|it|this|how"
            r"|your)"
        ),
    ),
    "F3~": (
        (
            r"(?:would|'d|will) be a (?:\w+ )?mistake (?:not )?to (?:let|miss|leave|think|forget"
            r"|assume|say|write|go)"
        ),
        (
            r"(?:see|saw|look\w*|read|view) (?:it|this|that|things|the \w+|my \w+) (?:\w+ )?"
            r"differently (?:now|since|after|today|because of (?:you|our))"
        ),
    ),
    "F4~": (
        (
            r"(?:in a (?:hurry|rush)|busy|late|tired) (?:~ )?(?:still|yet) (?:found|made|took|had"
            r"|gave|showed)"
        ),
    ),
    "F5~": (
        r"(?:terrible|awful|dreadful|horrible|fearful) (?:lot|amount) of",
        (
            r"(?:understand|see) (?:\w+ )?why (?:you|people|the|it|so many|everyone|visitors"
            r"|guests) (?:\w+ ){0,4}(?:love|like|stay|come|chose|needed|wanted|went|asked|choose"
            r"|decided|return|are (?:proud|fond|busy|so))"
        ),
        (
            r"(?:rude|arrogant|liars?|cowards?|fools?|idiots?|snobs?|stupid|jerk|villain|pompous"
            r"|nasty) (?:\w+ ){0,6}(?:act|acts|scene|play|film|novel|opera|story|book|stage"
            r"|chapter|character|role|part)"
        ),
        r"(?:not|won't|never|\w*n't) (?:\w+ )?(?:regret|be sorry|disappoint\w*|let you down)",
    ),
}
