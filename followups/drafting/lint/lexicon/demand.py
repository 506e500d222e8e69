"""F2 demands and deadlines; F14 nagging about what was not answered."""

from typing import Final

_ANSWER = (
    r"(?:answers?|reply|replies|response|explanation|explanations|decision|apology|call"
    r"|feedback|confirmation|clarification"
    r"|justification|statement|reasons?|reimbursement|refund|compensation|follow-up|word"
    r"|assurance|guarantee|commitment|promise|account|letter|email|acknowledge?ment"
    r"|meeting|written)"
)
_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon"
    r"|midday|today"
    r"|(?:the )?end of|eod|cob|close of|next (?:week|month|monday|tuesday|wednesday"
    r"|thursday|friday)|this (?:week|friday|evening|afternoon)|the weekend|\d{1,2}(?:st|nd"
    r"|rd|th)?\b|the \d+|the (?:first|tenth|fifteenth|twentieth)|mid-?\w+"
    r"|january|february|march|april|june|july|august|september|october|november|december)"
)
_TELL = (
    r"(?:tell|give|send|explain|reply|respond|answer|let me know|provide|confirm|pay"
    r"|reimburse|inform"
    r"|promise|offer|justify|call|write|state|name|consider|put|place|keep|make|treat"
    r"|arrange|forward|supply|ensure|get back|come back|be clear|be honest|return|disclose"
    r"|share|apologi[sz]e|decide)"
)

DEMAND: Final = {
    "F2": (
        (
            r"(?:i|we|applicants?|candidates?|anyone|everyone|people) (?:\w+ )?(?:have|had"
            r"|'ve|has) (?:\w+ )?(?:a|the|every) right to"
        ),
        (
            r"(?:reserve|keep|hold|save|earmark) (?:\w+ )?(?:the|your) next (?:\w+ "
            r")?(?:opening|vacancy|post|position|role|place|job|seat) for me"
        ),
        (
            r"i (?:\w+ )?(?:assume|presume|take it|expect|take for granted) (?:that )?you "
            r"(?:will|'ll|shall) (?:\w+ ){0,6}(?:me|my)"
        ),
        (
            r"(?:i|i'm|i am|we) (?:\w+ )?(?:count|counting|rely|relying|insist|insisting) "
            r"on (?:being|getting|hearing"
            r"|receiving|you|your)"
        ),
        (
            r"(?:expect|await|demand|insist on|request|require|claim|am owed|am due|am "
            r"entitled to|have a right to|have the right to|deserve) (?:\w+ ){0,2}(?:an?"
            r"|your|some|at least|the|immediate|full|written|proper|nothing) (?:\w+ "
            rf"){{0,3}}{_ANSWER}"
        ),
        (
            r"(?:i|we|i'd|i'll|i'm|would|do|shall|will|also|fully|certainly|therefore|still"
            r"|and) (?:\w+ )?(?:expect|expecting|demand|demanding|insist|insisting|require) "
            r"(?:you to|that (?:i|this|my|it)|to (?:be (?:told|informed|contacted"
            r"|considered|kept|put|given"
            r"|invited|called|first|next|compensated|reimbursed|offered|treated|placed"
            r"|notified|updated|heard)|hear|receive|get|learn|know|see)|nothing less|no less"
            r"|at least|better|more (?:from|of)|from you|an?|your|the same|clear|immediate)"
        ),
        rf"demand(?:ing|ed)? (?:\w+ ){{0,3}}{_ANSWER}",
        (
            r"(?:i|we|hereby|must|therefore|shall|will|also|my|simply) (?:\w+ )?demands?"
            r"|demand(?:ing|ed)? (?:that (?:you|i|my|this)|to (?:know|see|be|speak|have)|my"
            r"|better|satisfaction)"
        ),
        r"(?:insist|entitled to|(?:am|feel|was|i'm|be) (?:\w+ )?entitled|i claim)",
        (
            r"(?:you|your (?:company|team|office|department|firm)|somebody|someone) (?:must"
            r"|will have to|have to|need to|needs to|had better|better|ought to|are obliged to"
            r"|are required to|should at least|should now|owe it to|should really) (?:\w+ "
            rf")?{_TELL}"
        ),
        (
            rf"you should (?:at least |now |therefore |please |have the \w+ to )?(?:{_TELL}) "
            r"(?:me|my|this|to me|it|us)"
        ),
        (
            r"(?:i|we) (?:must|have to) (?:insist|ask you to|demand|request|press|urge|ask "
            r"for an answer)"
        ),
        r"(?:owe|owes|owed) (?:me|us|it to me|it to us|every|all|candidates|applicants|people)",
        (
            r"(?:i|we|i'm|i am|feel|was|were) (?:\w+ )?(?:owed|due) (?:an?|at least|some|that"
            r"|this|more|the)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:want|need|require|deserve|shall have|will have|would like) "
            r"(?:an?|your|some|the|to have (?:an?|your|the)) (?:\w+ ){0,2}(?:answer"
            r"|explanation|apology|justification|guarantee|promise|assurance|commitment|refund"
            r"|reimbursement|decision|statement|confirmation|firm|written|binding|definite"
            r"|clear answer|straight)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:want|need) to (?:be told|know (?:why|what|who|when|"
            r"whether|the reason\w*|where (?:i|it|we)|how (?:you|it|the decision))|hear "
            r"(?:from you|why|back|what|when|whether|the reason\w*|your|an answer)|see (?:"
            r"the|your|my) (?:\w+ )?(?:reasons|notes|scores?|marks|file)|have (?:an|your|"
            r"the) (?:\w+ )?(?:answer|reply|decision|explanation|reasons)|be (?:the )?(?:"
            r"first|next))"
        ),
        (
            r"(?:answer|reply|replies|respond|response|confirm|confirmation|tell me|let me "
            r"know|hear|heard|decide|decision|get back|call me|write to me|write back|explain"
            r"|explanation|come back|contact me|inform me|your reasons?|word|call|send|sent"
            r"|news|done|settled|commit|promise|offer|act|let us know|know|interview) (?:\w+ "
            rf"){{0,5}}(?:by|before|until|no later than|not later than) (?:the )?{_DAY}"
        ),
        (
            rf"(?:by|before|no later than|not later than) (?:the )?{_DAY}(?: \w+){{0,3}},? "
            r"(?:please |at the latest|i (?:expect|want|need|will|shall|must|require)|you "
            r"(?:must|should|will|need))"
        ),
        (
            r"(?:answer|reply|respond|response|confirm|tell me|let me know|hear|get back"
            r"|write back|explain|contact|inform|send|call|decision|come back) (?:\w+ "
            r"){0,5}within (?:\w+ ){0,2}(?:hours?|days?|weeks?|month)"
        ),
        (
            r"(?:answers?|reply|hear|heard|decision|decide|tell|let me know|know|call|word"
            r"|respond|response|explain|explanation|confirm|send) (?:~ )?before (?:the|"
            r"this) (?:\w+ )?(?:month|week|day|year|quarter) (?:is (?:out|over|up)|ends|"
            r"closes)"
        ),
        r"(?:at the (?:very )?latest|no later than|not later than|latest by)",
        (
            r"(?:reply|respond|answer|confirm|call|write|tell me|let me know|send|get back"
            r"|explain|please) (?:\w+ ){0,5}(?:immediately|at once|without (?:further )?delay"
            r"|asap|a\.s\.a\.p|as soon as possible|right away|straight away|urgently|forthwith"
            r"|by return|today)"
        ),
        (
            r"(?:prompt|immediate|speedy|swift|urgent|timely) (?:\w+ )?(?:reply|response"
            r"|answer|action|attention|explanation|decision|feedback)"
        ),
        (
            r"kindly (?:ensure|confirm|arrange|provide|send|advise|explain|inform|revert|reply"
            r"|respond|forward|make|see|put|place|do the|state|justify|return|update|share"
            r"|acknowledge)"
        ),
        (
            r"(?:please|do|and|to|you|you'll|will you|would you) (?:\w+ )?(?:ensure|make sure"
            r"|make certain|see to it|guarantee) (?:\w+ )?(?:my|me|i|you|this|it|we|it's|i'm)"
        ),
        r"(?:confirm|acknowledge|guarantee|promise|put) (?:\w+ ){0,5}in writing",
        rf"in writing (?:\w+ ){{0,2}}(?:by|before|within) (?:the )?{_DAY}",
        (
            r"(?:please|must|i ask you to|i want you to|and) (?:\w+ )?(?:confirm|acknowledge) "
            r"(?:\w+ )?(?:this|it|to me|receipt|that|my|in|by)"
        ),
        (
            r"(?:guarantee|promise|assure) (?:\w+ )?(?:me|us|that) (?:\w+ )?(?:an?|the|that"
            r"|first|next|i|you|my|to)"
        ),
        (
            r"(?:you have|you've got|i (?:will )?give you|i'll give you|i am giving you|i'm "
            r"giving you|giving you) (?:until|till|\w+ (?:days?|hours?|weeks?)|one week|a week"
            r"|a deadline)"
        ),
        r"(?:set|setting|set you|give|giving) (?:you )?a deadline",
        (
            r"i (?:trust|assume|take it|presume|count on it|am counting on it) (?:that )?you "
            r"(?:will|shall|'ll|are going to|intend to) (?:\w+ ){0,2}(?:let me|send|keep|give"
            r"|make|put|do the right|honou?r|reply|respond|answer|inform|call|write|offer"
            r"|contact|place|consider|reimburse|pay|explain)"
        ),
        (
            r"(?:await|awaiting|waiting for|look forward to|looking forward to) (?:your|an?"
            r"|the) (?:\w+ )?(?:prompt|immediate|written|speedy|full|explanation|apology"
            r"|justification|reasons|clarification|confirmation)"
        ),
        r"it is (?:\w+ )?(?:your|the company's) (?:duty|obligation|responsibility|job) to",
        r"(?:it's|it is|this is|that is|would be) the (?:very )?least (?:you|one|your|they|anyone)",
        r"the least (?:you|they|your \w+|one|anybody|a company) (?:can|could|might|should|owe)",
        (
            r"(?:have|had|show|do me|do us|extend me) (?:at least )?the (?:common "
            r")?(?:courtesy|decency|respect|honesty|favou?r) (?:to|of)"
        ),
        (
            r"(?:put|place|move|keep|list|rank|consider) (?:me|my name|my application|my cv) "
            r"(?:\w+ )?(?:first|at the (?:top|head|front)|top of|next in line|ahead of|before "
            r"(?:all|any|other|every)|above)"
        ),
        (
            r"(?:name|application) is (?:placed|put|kept|listed) (?:\w+ )?(?:first|at the top"
            r"|ahead|on top)"
        ),
        (
            r"(?:i|me|my name) (?:\w+ ){0,5}(?:first|next|top) (?:in|on|of) (?:the|your) "
            r"(?:line|list|queue)(?: (?:for (?:the next|any|a|this|every)|when|next time|"
            r"as soon))?"
        ),
        (
            r"i(?: will| shall|'ll|'m going to| am going to) (?:be )?(?:call|ring|phone"
            r"|calling|ringing|phoning|come|stop|drop|visit|turn up|knock|contact|write to"
            r"|email) (?:\w+ ){0,6}(?:every|until|to (?:discuss|hear|get|have|collect|demand"
            r"|find out|clear)|for (?:an|your|my|the) (?:answer|explanation|decision|reply))"
        ),
        (
            r"(?:have|'ve|got|received|holding|hold|sitting on) (?:\w+ ){0,2}(?:another|an"
            r"|a second|a competing|other) offers? (?:\w+ ){0,8}(?:unless|until|so (?:i|"
            r"you|please|decide)|by (?:\w+day|noon|tomorrow)|need (?:your|an|to know)|must"
            r"|deadline|expires?)"
        ),
        (
            r"(?:unless|if (?:i|you) (?:do not|don't|have not|haven't|hear nothing)) (?:~ "
            r")?(?:i will|i'll|i shall|i'm going|i am going|i must|i would|i take|i assume|i "
            r"withdraw)"
        ),
        (
            r"(?:otherwise|or else),? (?:i|we)(?:'ll| will| shall| must| have to| am going"
            r"| take| would have to| may have to)"
        ),
        r"you are (?:obliged|required|bound) to",
        r"(?:reimburse|compensate|refund|repay) (?:me|my|us|the)",
        (
            r"(?:pay|cover) (?:me |for )?my (?:\w+ )?(?:travel|train|expenses|costs|time|"
            r"hotel|ticket|fare|work)"
        ),
        r"non-negotiable|final notice|last warning",
        r"(?:need|want|require) (?:that|this|it) in writing",
        r"be so good as to (?:explain|tell|inform|confirm|answer|justify|state|send)",
        (
            r"(?:i|we) (?:request|require|urge|order|instruct|call on|call upon|ask) (?:that "
            r")?you (?:to )?(?:immediately|now|at once|urgently|formally)"
        ),
    ),
    "F2~": (
        (
            r"(?:customers|passengers|guests|clients|readers|patients|tenants|visitors|users"
            r"|students|people|voters|regulators|auditors|investors|members|residents|parents) "
            r"(?:\w+ )?(?:demand|expect|insist|require|deserve|want|need)"
        ),
        (
            r"you(?:r \w+)? (?:had |have )?(?:mentioned|said|wrote|told me|expected|planned"
            r"|hoped|intended|wanted|meant|announced) (?:~ )?(?:by|before|until|within) "
            r"(?:the )?\w+"
        ),
        (
            r"(?:thank\w*|glad|kind of you|good of you|appreciated|grateful (?:that|for "
            r"your|to you for)) (?:~ )?(?:by|before|within|until) (?:the )?(?:monday|"
            r"tuesday|wednesday|thursday|friday|\w+)"
        ),
        (
            r"(?:you|she|he|they|anna|who|your \w+) (?:\w+ )?(?:expect|expected|expects|insist"
            r"|insisted|insists|demand|demanded|demands|require|requires|required|promised"
            r"|confirmed)"
        ),
        (
            r"(?:in|on|high|great|rising|falling|energy|power|peak|customer|market|seasonal"
            r"|supply and|growing|local|steady|no|more|less|the|of|for|meet|meets|meeting) "
            r"demand"
        ),
        r"demand (?:for|forecast\w*|planning|curve|side|in|is|was|peaks?|response|from)",
        (
            r"(?:to finish|to complete|to graduate|to be (?:back|in|done|home|free|ready)|to "
            r"move|to start|to return)"
        ),
        (
            r"(?:give|send|tell|pass|convey) (?:\w+ ){0,4}(?:my|our) (?:\w+ )?(?:regards"
            r"|greetings|thanks|best|love|compliments|wishes)"
        ),
        r"(?:whenever|when|if) (?:it )?(?:suits|convenient|you (?:can|like|have|find|wish))",
        (
            r"(?:i'll|i will|i'm|i am|i should|i shall|i can|we) (?:[\w']+ ){0,8}(?:at the"
            r" latest|no later than|latest by)"
        ),
        (
            r"(?:asked|told|wanted|invited|reminded) me to (?:\w+ )?(?:confirm|reply|"
            r"answer|decide|let you know|send|get back|respond|call|write) (?:~ )?(?:by|"
            r"before|until|within)"
        ),
        r"insist on (?:buying|paying|inviting|bringing|thanking|baking|making|\w+ing you)",
        (
            r"demand (?:\w+ )?(?:a lot|much|the best|more|too much|little) (?:\w+ )?(?:of|"
            r"from) (?:myself|my)"
        ),
        r"(?:i|i'll|we) (?:\w+ )?(?:promise|guarantee|assure)",
        (
            r"(?:i'd|i would|i'll) (?:\w+ )?be (?:the )?first (?:in|on) (?:the|your) (?:"
            r"line|list|queue)"
        ),
    ),
}
