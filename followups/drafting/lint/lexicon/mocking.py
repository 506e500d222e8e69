"""F11 by speech act: praise that is none, thanks for a form letter, false worry for the reader."""

from typing import Final

_FINE = (
    r"(?:wonderful|great|lovely|brilliant|fantastic|amazing|fun|delightful|nice|good|fair|"
    r"professional|impressive|pleasant|charming|super|perfect|smart|clever|kind|marvellous|"
    r"splendid|warm|generous|thoughtful|touching|considerate)"
)
_FORM = (
    r"(?:template|form|standard|auto-?generated|computer-?generated|"
    r"copy-?(?:and-?)?pasted?|generic|"
    r"impersonal|boilerplate|(?:one|two|three)-?\s?line|pre-?written|mass|canned|stock|"
    r"robot|machine)"
)

MOCKING: Final = {
    "F11": (
        (
            rf"{_FINE} [^.!?]{{0,60}}[,-] ?not ?[.!]{{1}}|(?:an?|the|two|three|four|five|ten) "
            rf"whole (?:"
            r"two|three|four|five|\w+ )?(?:lines?|minutes?|sentences?|words?|seconds?|"
            r"paragraphs?)|a "
            r"whole (?:two|three|four|five|ten) (?:lines?|minutes?|sentences?|words?|seconds?|"
            r"days?){1}"
        ),
        (
            r"(?:thank\w*|thanks|lovely|charming|touching|warm|personal|heartfelt|moving|beautiful|"
            r"appreciate\w*|enjoyed|treasure|moved by|touched by|delighted by) (?:\w+ ){0,4}"
            rf"{_FORM} (?:\w+ )?(?:letter|e-?mail|message|reply|response|rejection|answer|note|"
            rf"text)"
        ),
        (
            r"(?:will|'ll|shall|going to|might|must) (?:\w+ )?(?:frame|hang) (?:it|this|that|"
            r"your (?:"
            r"letter|e-?mail|message|reply)|the (?:letter|e-?mail))"
        ),
        (
            r"(?:honou?r|privilege|pleasure|joy|treat|delight|thrill|lovely|wonderful|great|fun|"
            r"charming|inspiring|nothing like) (?:[\w']+ ){0,7}(?:checking|looking at|staring at|"
            r"playing with|glued to|typing|scrolling|texting|yawning|half asleep|asleep|eating|"
            r"clock-?watching|interrupted|kept waiting|ignored|talked over|laughed at)"
        ),
        (
            r"(?:minutes?|seconds?|moments?|effort|reading|writing|letter|lines?|sentence|"
            r"interview) ("
            r"?:[\w']+ ){0,6}(?:tire|exhaust|strain|wear|drain|overtax|hurt|inconvenience|delay|"
            r"keep)(?:"
            r"ed|d)? (?:you|anyone|your|the panel|him|her|them)"
        ),
        (
            r"who knew[.!?]{1}|go figure|fancy that[.!,]{1}|imagine that[.!]{1}|funny (?:how|"
            r"that) (?:"
            r"you|nobody|no one|the (?:job|person|post|one|advert)|they|my)|what do you "
            r"know[.!,]{1}|"
            r"there's a surprise|what were the odds|quelle surprise|colou?r me (?:surprised|"
            r"shocked)|"
            r"be still my|(?:knock|blow) me down|stop the press\w*"
        ),
        (
            r"(?:apparently|evidently|clearly|obviously|it seems|seemingly|turns out|it turns "
            r"out),? (?:"
            r"[\w'-]+ ){1,12}(?:not|\w*n't|nothing|counts? for) (?:enough|good enough|sufficient|"
            r"quite enough|qualify|count|nothing|what it takes|impress\w*|up to scratch|cut it)"
        ),
        (
            r"(?:promis\w+|on file|pool|call|chosen|again|luck|fair|consider\w*|opportunit\w+|"
            r"soon|days|"
            r"touch|decision|future|competitive)[^.!?]{0,30} (?:ha ha|haha|lol|yeah right|hee "
            r"hee|lmao|"
            r"as if)|ha ha|hahaha\w*"
        ),
        (
            r"(?:aren't|am) i (?:not )?(?:lucky|the lucky|blessed|honou?red)|lucky old me|much "
            r"obliged,? "
            r"i'm sure|charmed,? i'm sure|(?:my|our) (?:deepest|sincere|heartfelt) (?:sympathies|"
            r"condolences)|poor (?:you|things?|dears?)\b|must (?:be|have been) (?:"
            r"(?:so |terribly |very |rather )(?:exhausting|tiring) (?:for you|having|to (?:read|"
            r"write|send))|"
            r"so exhausted|very proud|so proud|terribly busy|awfully busy|incredibly busy|"
            r"such hard "
            r"work|dreadfully)"
        ),
        (
            r"so much for (?:equal\w*|fair\w*|transparen\w+|loyalty|diversity|inclusion|experience|"
            r"promises|your (?:promises?|values|equal|open-?door|inclusive|family|talk of|"
            r"fairness|motto|"
            r"slogan|famous|mission|culture))"
        ),
        (
            r"(?:thank\w*|thanks) (?:\w+ ){0,3}for (?:the |a |your )?(?:\w+ )?(?:lesson in "
            r"(?:humility|"
            r"patience|how)|reminding me (?:why i|how little|that (?:experience|loyalty|hard))|"
            r"teaching "
            r"me (?:that (?:experience|loyalty|hard)|how (?:little|not))|showing me how "
            r"(?:little|not)|"
            r"proving|enlightening|not even|dashing|crushing|ruining|shattering|ghosting|the cold "
            r"shoulder|brush-?off|silent treatment|wild goose|free (?:training|ride|coffee at "
            r"least)|"
            r"making me (?:feel (?:so|like)|wait|look|come))"
        ),
        (
            r"(?:really|clearly|obviously|evidently|must have) (?:\w+ )?(?:put|went|gone|poured|"
            r"invested)"
            r" (?:\w+ ){0,2}(?:lot of|much|all your|great|real|some|heart|whole \w+) "
            r"?(?:thought|effort|"
            r"work|care|soul|time|heart)? ?(?:\w+ )?(?:into|in) (?:it|that|this|your (?:reply|"
            r"letter|"
            r"e-?mail|answer|two)|those|writing)"
        ),
        (
            r"(?:your|the|a) (?:\w+ )?(?:generous|gracious|kind|warm|touching|moving|heartfelt|"
            r"lovely|"
            r"charming|personal|detailed|elaborate|long|epic|poetic) (?:\w+ )?(?:two|three|one|"
            r"single|"
            r"four|five|copy|form|template|automatic|automated|standard)[- ](?:\w+[- "
            r"])?(?:lines?|liner|"
            r"sentences?|words?|minutes?|letter|e-?mail|reply|message|rejection)"
        ),
        (
            r"(?:glad|happy|pleased|delighted|honou?red) (?:\w+ )?(?:to (?:have )?(?:be|been) "
            r"(?:of|your|a|"
            r"the|such)|i could be|to provide|to serve as) (?:\w+ ){0,3}(?:amusement|entertainment|"
            r"practice|guinea|time-?filler|filler|quota|token|free|laugh|warm-?up|extra)"
        ),
    ),
    "F11!": (
        (
            r"(?:worry|worries|fret|concern yoursel\w+|lose (?:any )?sleep) (?:about me|on my "
            r"account|"
            r"over me|for me)?[,.; -]+(?:\w+ )?(?:i|it|it's|i've|my) (?:\w+ )?(?:only|just|"
            r"merely) ("
            r"?:took|spent|travel\w*|drove|gave|waited|lost|cost|came|prepared|bought|paid|"
            r"turned|missed|"
            r"cancelled|worked|moved|rejected|quit|sold|wasted|my|a|three|two)"
        ),
        (
            r"hold(?:ing)? (?:my|your) breath|(?:not|n't) all (?:rush|thank me|cheer|clap) at "
            r"once|(?:no|"
            r"please no|don't) (?:need to )?(?:get up|overdo it|strain yoursel\w+|all speak)|"
            r"what(?:'s| is)"
            r" not to (?:like|love)[.!?]{1}"
        ),
    ),
    "F11.quotes": (
        (
            r"(?:your|that|this|my|the|so|such|of|for|a|with) (?:[\w-]+ ){0,2}[\"'](?:[\w-]+ "
            r"){0,3}(?:"
            r"profile|pool|skills?|potential|database|network|promise|promises|policy|journey|"
            r"growth|"
            r"favourite|system|committee|short-?list|background|impressed|competition|thoughts?|"
            r"touch|"
            r"details|regards|wish\w*|community|purpose|vision|mission|diversity|merit|"
            r"panel)[.,]?[\"']{1}"
        ),
    ),
}
