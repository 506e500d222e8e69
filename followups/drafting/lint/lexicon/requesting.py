"""F6 by speech act: a wish to know, a talk-through, any word at all, a reason that was missing."""

from typing import Final

_WISH = (
    r"(?:would|'d|could|can|please|want|wish|hope|hoping|like to|love to|curious|keen|interested"
    r"|eager|tell me|let me know|know|hear|ask|wonder|wondering|understand|learn|find out|help\w*"
    r"|grateful|glad|happy|perhaps|maybe|if)"
)
_PUZZLED = (
    r"(?:can't|cannot|can not|couldn't|could not|unable to|struggl\w+ to|hard to|difficult to|"
    r"try\w* to|fail to) (?:\w+ )?(?:work out|figure out|see|understand|fathom|tell|think|put my "
    r"finger on|make out|pinpoint|imagine|guess)|(?:don't|do not|didn't|did not|never|not) (?:\w+ "
    r")?(?:know|understand|see|understood|sure|certain|clear)|(?:going|go|gone|went) (?:it )?over|"
    r"puzzl\w+|baffl\w+|perplex\w+|beats me|without (?:knowing|understanding|any idea)|(?:if|"
    r"once|until|unless|when|wish|as long as) (?:only )?i (?:\w+ )?(?:knew|know|understood|"
    r"understand|had known)|guess\w*|clueless as to|in the dark"
)
_FELL = (
    r"(?:i|me|my (?:\w+ ){1,2})(?:'m| am| was| were| did| had| have| could| should| might)? ?(?:["
    r"\w']+ ){0,4}(?:fell down|fell short|fell flat|tripped up|slipped up|stumbled|came unstuck|"
    r"missed|lost (?:out|you|the panel|them|ground|it|marks|points)|went (?:wrong|astray|awry)|"
    r"blew it|messed up|lack\w*|missing|not (?:good|strong|right|enough)|failed|came up short|"
    r"wrong|weak\w*|let (?:myself|me) down|better|differently|improve|short|against|below par|not "
    r"up to|at fault|disappoint\w*|the one|n't (?:make|get|good|enough|right|click|convince))"
)
_AGAINST = (
    r"(?:let me down|held me back|(?:counted|spoke|told|worked|went|weighed|stood|was held) "
    r"against me|ruled me out|cost me|put (?:you|the panel|them|people) off|(?:was|is|were|am i|i "
    r"was|i am|i'm) (?:\w+ )?(?:missing|lacking|wrong|the (?:issue|problem|reason|obstacle|"
    r"sticking point|deciding \w+|trouble|cause))|went wrong|stood in (?:my|the) way|swung it|"
    r"tipped (?:it|the)|decided it|did it|was it|it was|happened|i (?:did|said) wrong|clinched "
    r"it|made (?:you|them) (?:decide|choose|hesitate|turn)|gave you pause|let it down)"
)
_TELL = (
    r"(?:could|can|would|will|please|may|might|like|love|grateful|glad|happy|want|wish|mind|if) "
    r"(?:~ )?(?:tell|let|explain|say|share|show|inform|enlighten|know|learn|hear|understand"
    r"|telling|explaining|saying)"
    r"(?: it)?(?: to| with)?(?: me| us)?(?: know)?"
)
_ABOUT_ME = (
    r"(?:my (?:\w+ ){0,2}(?:interview|application|performance|answers?|test|lesson|cv|portfolio|"
    r"presentation|trial|task|sample|demo|shift|exercise|audition|tests?|results?|profile|"
    r"weaknesses|shortcomings|case)|where i|what i|how i|why i|me\b)"
)
_KIND = (
    r"(?:feedback|advice|pointers?|tips?|hints?|comments?|thoughts?|insights?|criticism|critique|"
    r"suggestions?|steer|debrief|appraisal|verdict|opinion|assessment|guidance|remarks?|pearls of "
    r"wisdom|home truths?)"
)

REQUESTING: Final = {
    "feedback.wondering": (
        (
            r"(?:would|'d|will|could|'ll|should) (?:\w+ )?(?:be (?:\w+ )?(?:grateful|thankful|glad|"
            r"happy|obliged|delighted|pleased|open)|appreciate|welcome|value|love|treasure|like) ("
            r"?:\w+ )?(?:for |to (?:have|get|receive|hear) |it if you (?:\w+ )?(?:gave|shared|sent|"
            r"could give|could share|would share|offered) (?:me )?)?(?:any|some|a little|a bit of|"
            r"a few words of|a word of|your|further|honest|more|whatever|a line of|even a little|"
            r"the) (?:\w+ ){0,2}feedback"
        ),
        (
            rf"(?:{_PUZZLED}) (?:[\w']+ ){{0,6}}(?:why|what|where|which|how) (?:[\w']+ "
            rf"){{0,5}}{_AGAINST}"
        ),
        (
            rf"(?:{_PUZZLED}) (?:[\w']+ ){{0,3}}(?:why|what|where|which \w+|how) (?:it was |"
            rf"exactly |"
            rf"precisely |that )*{_FELL}"
        ),
        (
            r"(?:can|could|able to|would|care to|might|may|if you|please|willing to|happy to) "
            r"(?:~ )"
            r"?(?:shed|throw|cast) (?:any|some|a little|a bit of|a|more|further|your)(?: \w+)? "
            r"light"
        ),
        (
            r"(?:could|can|would|if|perhaps|maybe|please|may|might|like|love|spare|happy|possible|"
            r"minutes|call|chat|phone|coffee|willing|free|wonder\w*|hope\w*|appreciate|kind enough)"
            r" (?:~ )?(?:go|talk|walk|run|take|went|talked|walked) (?:me )?(?:through|over) (?:[\w'"
            rf"]+ ){{0,3}}(?:{_ABOUT_ME}|decision|reasons?|reasoning|thinking|scoring|scores?|"
            rf"marks|"
            r"outcome|result|went wrong|missing|interview|verdict|choice|deliberations?)"
        ),
        (
            rf"{_WISH} (?:~ )?(?:what|who) (?:exactly |really |precisely )?(?:it was )?(?:that )?("
            r"?:you|the panel|they|your \w+|the team) (?:were|was|had been|'d been|wanted|needed|"
            r"hoped|expected|missed|had (?:hoped|wanted|expected)) (?:\w+ )?(?:looking for|after|"
            r"hoping for|hoping to (?:see|find|hear)|seeking|wanting|missing|to see|to hear|for|in "
            r"mind|instead|from me)"
        ),
        (
            r"(?:reasons?|explanation|feedback|grounds|details?|why)[^.!?]{0,40} (?:helpful|useful|"
            r"like|love|grateful|appreciate|wish|hope|nice|good|help|kind|fair|comfort) (?:\w+ ){"
            r"0,2}(?:to )?(?:have|know|hear|get|see|learn|be given|be told|receive) (?:one|some|it|"
            r"any|them|that|more|why)"
        ),
        (
            r"(?:gave|give|gives|mention\w*|contain\w*|offer\w*|includ\w+|state\w*|no|without|not|"
            r"n't) (?:\w+ ){0,3}(?:reasons?|explanation|feedback|grounds)[^.!?]{0,30} (?:so|and|"
            r"but|"
            r"which|hence) (?:\w+ ){0,3}(?:hope|wonder\w*|ask\w*|like|grateful|help\w*|wish|can't|"
            r"cannot|leaves? me|left me|curious|still|could you|would you)"
        ),
        (
            r"(?:an?|your|any|some|one|even a|even an|just a|a single) (?:\w+ )?(?:(?:honest|"
            r"frank|candid|blunt|straight|critical|constructive|truthful) (?:\w+ ){0,2}("
            r"?:opinion|words?|feedback|criticism|critique|assessment|verdict|comments?|answer|"
            r"view|appraisal|lines?|pointers?|hints?|tips?|sentences?|explanation|note)|(?:brief|"
            r"short|quick|few|two|little|small|tiny|private|open) (?:\w+ ){0,2}(?:opinion|"
            r"feedback|criticism|critique|assessment|verdict|appraisal|pointers?|hints?|tips?|"
            r"clue|explanation|reason)),?(?: [\w',]+){0,6},? (?:would|will|'d|could|can|is|are) "
            r"(?:\w+ "
            r"){0,2}(?:do me|help|mean|be (?:\w+ )?(?:welcome|appreciated|helpful|useful|great|"
            r"gold|"
            r"a|worth|invaluable)|make|go a long|welcome|appreciated|teach|save)"
        ),
        (
            r"(?:if|whether) (?:that|this|it|those|these|my (?:\w+ ){1,2}|the (?:\w+ ){1,2})(?:was|"
            r"were|is|had been|might have been|may have been|played) (?:\w+ )?(?:the|a|what) "
            r"(?:\w+ )"
            r"?(?:issue|problem|reason|trouble|cause|obstacle|sticking point|weak \w+|deciding \w+|"
            r"part|factor|stumbling block|deal-?breaker|decided|tipped|let|cost|put)"
        ),
        (
            r"(?:tell me|let me know|say|know|hear|confirm|advise) (?:\w+ )?(?:if|whether|that) "
            r"i(?:'m"
            r"| am| was) (?:\w+ )?(?:on the right (?:track|path|lines)|heading (?:the|in)|doing "
            r"(?:the )?(?:right|wrong)|right to|going wrong|missing|lacking|close|far off|anywhere "
            r"near|good enough|too)"
        ),
        (
            r"(?:not|n't|never) (?:\w+ )?(?:told|said|say|explain\w*|tell|given|give|clear|"
            r"mention\w*|"
            r"heard|learn\w*|found out) (?:me )?(?:\w+ )?(?:why i|why it was|why my|what i (?:did|"
            r"lacked|was)|where i|what was (?:wrong|missing)|what it was|a reason|any reason|the "
            r"reason)(?:[^.!?]{0,60}) (?:like|love|hope|grateful|appreciate|could|can|would|wonder|"
            r"please|ask|curious|helpful|know)"
        ),
        (
            r"(?:learn|improve|grow|do better|get better|move on|develop|progress) (?:\w+ "
            r"){0,3}(?:if "
            r"i (?:knew|know|understood|understand|had)|from (?:knowing|hearing)|by knowing|unless|"
            r"without (?:knowing|feedback|your|any|hearing|some))"
        ),
        (
            r"(?:any|some|your|further|more|the) (?:\w+ )?(?:feedback|pointers?|tips?|criticism) ("
            r"?:for me|at all|pls|plz|please|appreciated|welcome|to share|whatsoever|you may "
            r"have|you "
            r"might have|however (?:short|brief|small|blunt|critical|honest))|feedback,? (?:please|"
            r"pls|plz)|(?:a|some|quick|short|brief) (?:\w+ )?debrief"
        ),
        (
            r"(?:rather|prefer to|sooner|better) (?:\w+ )?(?:hear|know|be told|learn|have|face) "
            r"(?:it|"
            r"the truth|that|what|the bad) (?:\w+ ){0,3}(?:from you|than|straight|now|guess|wonder)"
        ),
        (
            r"(?:what|how much|anything) (?:\w+ )?(?:would|could|might) (?:it |i )?(?:have |'ve )("
            r"?:\w+ )?(?:taken|made me|changed|needed|tipped|convinced|swayed|persuaded|helped) "
            r"(?:\w+"
            r" ){0,4}(?:me|you|panel|them|my|to (?:get|win|be|make))"
        ),
    ),
    "feedback.direct": (
        rf"{_TELL} why\?",
        rf"{_TELL} why\.",
        (
            rf"{_TELL} why (?:not|exactly|it was(?:n't| not)|you (?:~ )?(?:against me|me down"
            r"|me over|somebody else|someone else|another|rejected|not to|declined)|i (?:\w+ )?"
            r"(?:was(?:n't| not)|did(?:n't| not)|failed|fell|missed))"
        ),
        (
            r"(?:where|how|what|when|which \w+) (?:exactly |precisely )?(?:it was )?(?:that "
            r")?(?:i|my "
            r"\w+) (?:\w+ )?(?:fell down|fell flat|tripped up|slipped up|stumbled|came unstuck|"
            r"missed "
            r"the mark|lost (?:you|the panel|them|ground|it)|went astray|let myself down|blew it|"
            r"messed up|could have (?:done|been|shown|said)|should have (?:done|been|shown|said))"
        ),
        (
            r"(?:reasoning|thinking|rationale|logic|considerations?|deliberations?|criteria|"
            r"reasons?|"
            r"background|story) (?:\w+ )?(?:behind|for|that led to|leading to|underlying|to) "
            r"(?:\w+ )?("
            r"?:your|the|this|that|my) (?:\w+ )?(?:decision|choice|outcome|result|rejection|"
            r"verdict|"
            r"no|refusal|answer|selection)"
        ),
        (
            r"(?:elaborate|expand|enlarge|say (?:a (?:little|bit) )?more|tell me (?:a (?:little|"
            r"bit) )?"
            r"more|share (?:a (?:little|bit) )?more|go into (?:more |a little )?detail|more detail|"
            r"further detail|more information|details?) (?:\w+ )?(?:on|about|behind|regarding|"
            r"as to|"
            r"of) (?:\w+ )?(?:your|the|this|that|why|my) (?:\w+ )?(?:decision|choice|outcome|"
            r"result|"
            r"rejection|verdict|reasons?|application|interview|performance|selection|i|it|refusal)"
        ),
        (
            r"what (?:happened|went on|became of|went wrong|the (?:problem|issue|reason|"
            r"trouble) (?:was|"
            r"is)|was the (?:problem|issue|reason|trouble|matter)) (?:with|in|at|about) my"
        ),
        (
            r"(?:what|anything|something|lessons?|things?) (?:\w+ )?(?:i|that i) (?:can|could|"
            r"might|"
            r"should) (?:\w+ )?(?:take away|draw from|work on|be doing|have done) (?:better|"
            r"differently|from|in|next|on|for|to improve)"
        ),
        (
            r"(?:how (?:to|i (?:can|could|might|should))|ways? to|what (?:would|could|might)|"
            r"where to|help me(?: to)?) (?:improve|increase|raise|boost|strengthen) my (?:\w+ "
            r")?(?:chances?|odds|"
            r"prospects|"
            r"application|applications|cv|profile|interview\w*|performance|answers|candidacy|"
            r"portfolio)"
        ),
        (
            r"(?:areas?|points?|aspects|skills|subjects) (?:of|to|for|where|in which|that|i) "
            r"(?:\w+ ){"
            r"0,3}(?:improve\w*|improvement|work on|develop\w*|strengthen|need (?:work|"
            r"attention)|lack\w"
            r"*|brush up|weak\w*)"
        ),
        (rf"{_KIND} (?:\w+ )?(?:on|about|regarding|concerning|as to|of|for) (?:\w+ )?{_ABOUT_ME}"),
        (
            r"(?:was|were) (?:it|there|i|my \w+) (?:[\w']+ ){0,6}(?:not good enough|too (?:\w+)|"
            r"not what"
            r"|my (?:age|accent|cv|english|lack|experience|price|salary|name|answers?)|something i|"
            r"anything i)(?: [\w',]+){0,8} ?\?{1}"
        ),
        (r"(?:make|made|making) (?:it )?(?:the|your) (?:cut|grade|shortlist)"),
    ),
    "ask": (
        (
            r"kindly (?:revert|advise|share|send|let|provide|tell|explain|give|inform|do|note|"
            r"respond|"
            r"reply|furnish|state|intimate|confirm|oblige|help)|pls|plz|revert (?:back )?with|i (?:"
            r"hereby |would )?request|do (?:tell|let|share|send|say)|oblige me"
        ),
    ),
    "feedback.not_asking": (
        (
            r"wondered (?:\w+ )?(?:beforehand|before|on the (?:way|train|bus)|at first|as a "
            r"child|for "
            r"years|about (?:the|your)) ?(?:[\w']+ ){0,8}"
        ),
        (
            r"(?:already|you) (?:told|explained|said|gave|shared|wrote|showed) (?:me )?(?:\w+ "
            r"){0,3}(?:"
            r"why|what|where|how|the reasons?)"
        ),
    ),
    "feedback.mention": (
        (
            r"(?:were|was) (?:\w+ )?(?:kind|good|generous|nice|patient|helpful|decent|"
            r"thoughtful) (?:of "
            r"you )?(?:enough )?to (?:tell|explain|share|show|say|point|give|let) (?:[\w']+ "
            r"){0,8}[\w']+"
        ),
        (
            r"i (?:\w+ )?(?:hope|aim|plan|intend|mean|expect|am working|am training|am learning|"
            r"promise) (?:to (?:be|become|return as|come back as)|on becoming|on being) (?:a |"
            r"an )?(?:"
            r"\w+ )?(?:stronger|better)(?: \w+){0,3}"
        ),
        (
            r"(?:which|that|what) (?:you|anna|the panel|your \w+) (?:\w+ )?(?:explained|told me|"
            r"mentioned|suggested|pointed out|named|described|advised|recommended)"
        ),
    ),
}
