"""F2 by speech act: claiming what is due, ruling out silence, fixing the reader's time."""

from typing import Final

_ANSWER = (
    r"(?:answers?|reply|replies|response|explanation|reasons?|scores?|phone call|call back"
    r"|callback|apology|statement|justification|clarification|decision|straight answer|proper "
    r"letter)"
)
_DAY = (
    r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|noon"
    r"|midday|next week|this (?:week|afternoon|morning|evening)|(?:at|from|until) (?:\d+|one"
    r"|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
)
_TELL = (
    r"(?:call|ring|phone|tell|explain|write|give|let me|answer|reply|send|talk|speak|respond"
    r"|share|say|email|text|message)"
)
_APPLICANT = (
    r"(?:applicants?|candidates?|interviewees?|job ?seekers|everyone who appl\w+|anyone who "
    r"appl\w+|people who apply|those who apply)"
)

CLAIMING: Final = {
    "F2": (
        (
            r"(?:i|we|and|so|but|really|still) (?:\w+ )?(?:want|need|require|expect|demand"
            r"|deserve|await) (?:an?|some|your|one|more than an?|the) (?:\w+ ){0,2}(?:reply"
            r"|replies|response|phone call|call back|callback|written \w+|straight answer"
            r"|proper (?:answer|reply|explanation|response)|real (?:answer|reason)|honest "
            r"(?:answer|reply|reason))"
        ),
        (
            r"(?:i|we)(?:'ll|'d)? (?:\w+ )?(?:will |do |really |would )?need to (?:\w+ "
            r")?(?:hear (?:back|from you|something|soon|by|within|either way|one way)|have "
            r"(?:an|your) (?:answer|reply|decision)|get (?:an|your) (?:answer|reply)|be told"
            r"|know (?:soon|now|by|within|either way|one way|where i stand))"
        ),
        (
            r"(?:i'd|i would|we'd|we would|i will|i'll) (?:\w+ )?(?:appreciate|like|value|be "
            r"grateful for|welcome|be obliged for|thank you for) (?:\w+ ){0,4}(?:within|in "
            r"the next|by the end of|before the end of|no later than|inside) (?:\w+ "
            r"){0,3}(?:hours?|days?|week|month|fortnight)"
        ),
        (
            r"(?:assume|presume|take it|take for granted|expect|suppose|count on|rely on|no "
            r"doubt|trust|confident|confidently expect) (?:that )?(?:i'll|i will|i'd|i would"
            r"|i am|i'm|i shall|my \w+ (?:will|is)) (?:\w+ ){0,3}(?:first|next|top|front"
            r"|guaranteed|priority|preference|invited|offered|contacted|reimburs\w+"
            r"|compensat\w+|paid|refund\w*|told|informed|called|given)"
        ),
        (
            r"(?:take it|assume|presume|expect|trust|must|should|will|need to|ought to|when "
            r"will|insist|suppose|surely) (?:~ )?you(?:'ll|r \w+)? (?:\w+ "
            r"){0,3}(?:compensat\w+|reimburs\w+|refund\w*|repay\w*|pay|paying|cover|covering) "
            r"(?:\w+ )?(?:candidates?|applicants?|people|us|me|my|our|for (?:my|the|our|those)"
            r"|the (?:train|cost|costs|fare|travel|trial|test|time|expenses|work|petrol))"
        ),
        (
            r"(?:is|be|seems?|was|would be|it's|feels|that's) (?:only|no more than|just) "
            r"(?:fair|right|reasonable|decent|proper|polite)(?:[.!]| (?:after|given|considering|"
            r"in view|since|when|to (?:tell|give|answer|call|explain|let (?:me|people))|if you|"
            r"that (?:i|you|applicants|candidates)|for (?:you|me|applicants|candidates)))"
        ),
        (
            r"(?:reasonable|fair|legitimate|justified|right|entitled|normal) (?:\w+ )?(?:to"
            r"|of me to|for me to|if i) (?:expect|ask|want|hope for|demand|request) (?:\w+ "
            r"){0,2}(?:more|an?|some|better|at least|the|that|to be|your|you|proper|it)"
        ),
        (
            rf"(?:{_APPLICANT}|anyone|everyone|everybody|i|we|someone|people) (?:\w+ )?(?:is"
            r"|are|am|'m|was|were|feel) (?:\w+ )?(?:owed|entitled to|due (?:an?|some|at least"
            r"|the courtesy))"
        ),
        (
            r"(?:right|fair|decent|proper|should|must|ought to|have to|least you|owe|expect"
            r"|want|need) (?:~ )?take (?:the |a |\w+ )?(?:\w+ )?(?:minutes?|moment|time"
            rf"|trouble) (?:and|to|out to) (?:\w+ )?{_TELL}"
        ),
        (
            r"i(?:'ll| will| shall)(?: \w+)? be (?:by|at|near|next to|beside|waiting by"
            r"|sitting by|waiting at) (?:the|my) (?:phone|telephone|desk|mobile|inbox"
            rf"|computer) (?:~ )?(?:{_DAY}|for your|waiting)"
        ),
        (
            r"i(?:'ve| have|'ll| will)? (?:\w+ )?(?:set aside|blocked(?: out| off)?|reserved"
            r"|kept|cleared|pencilled|penciled|booked|put|noted|left|freed(?: up)?|marked"
            rf"|scheduled) (?:[\w':]+ ){{0,5}}(?:{_DAY}|hour|slot|afternoon|morning|diary"
            r"|calendar|time) (?:~ )?(?:for (?:us|you to|your (?:call|reply|answer|explanation"
            r"|feedback|phone)|a call|our call|the call|that call)|to (?:go over|talk|hear"
            r"|discuss|speak|go through)|so (?:that )?(?:we|you))"
        ),
        (
            r"i(?:'ll| will| shall|'m going to| am going to) (?:\w+ )?(?:call|ring|phone|come "
            r"by|stop by|drop by|drop in|pop in|come in|come round|come over|look in|be in "
            r"touch|try you) (?:~ )?(?:to (?:hear|talk|discuss|get (?:an|my|your)|find out|go "
            r"over|speak|collect (?:my|an))|for (?:an|your|my) (?:answer|reply|explanation"
            r"|decision|reasons?)|until|unless|so (?:please|be|have)|and (?:expect|hope to get"
            r"|want))"
        ),
        (
            r"(?:look forward|looking forward) to (?:your|a|the) (?:\w+ )?(?:call|reply|answer"
            r"|response|explanation|confirmation|decision) (?:\w+ ){0,2}(?:by|before|within"
            rf"|{_DAY}|no later|shortly|without|this|soonest)|(?:expect|expecting|await"
            r"|awaiting) your (?:\w+ )?(?:call|reply|answer|response|explanation|reasons"
            r"|confirmation|apology)"
        ),
        (
            rf"(?:{_TELL}|respond|revert|get back|let me know|come back) (?:~ )?at your "
            rf"earliest|at your earliest (?:~ )?(?:{_TELL}|reply|response)"
        ),
        (
            r"(?:gave|given|give|put in|invested|spent|showed|offered|devoted|made) (?:you "
            r")?(?:my|a|two|three|the|all|so|hours|days|time) (?:~ )?(?:so|and|now|therefore"
            r"|hence|in return) (?:~ )?(?:ask|asking|expect|want|hope for|hoping for|like"
            r"|only (?:fair|right)|your turn|owe|deserve) (?:~ )?(?:some of yours|in return"
            r"|the same|likewise|yours|in kind|back|from you|a (?:few|little|proper))"
        ),
        (
            r"(?:in return|in exchange),? (?:for (?:my|the|all|that|which)|i (?:\w+ "
            r")?(?:expect|ask|want|would like|hope|deserve|demand))"
        ),
        (
            r"(?:standard|common|normal|good|usual|accepted|best|proper|customary|general) "
            r"(?:practice|procedure|courtesy|manners|etiquette|custom) (?:~ )?(?:to|that) "
            r"(?:\w+ ){0,3}(?:give|share|tell|send|provide|explain|reply|respond|answer|inform"
            r"|pay|offer|let|return|disclose|call|write)"
        ),
        (
            r"(?:under|by|according to|in line with|pursuant to|required by|as) (?:the |eu "
            r"|uk |european |data |my |general )*(?:gdpr|data protection \w+|law|legislation"
            r"|statute|equality act|labou?r law|employment law|the law) (?:~ )?(?:i (?:am|have"
            r"|may|can|request|ask|hereby)|i'm|you (?:must|are|have to|should|need)|copy of"
            r"|my (?:data|notes|file|scores))|subject access request|the law (?:~ "
            r")?(?:candidates|applicants|scores|reasons|notes|explain|tell)"
        ),
        (
            r"(?:accept|approve|add|connect|confirm) (?:this|me|my (?:request|invitation"
            r"|invite)|it)? ?(?:\w+ )?(?:and|then) (?:\w+ )?(?:message|call|ring|text|write"
            r"|reply|answer|tell me|email|contact|get back|respond|send me|let me know)"
        ),
        (
            r"(?:message|call|ring|phone|text|write|email|contact|answer|tell|update|pay) "
            r"(?:to )?me (?:\w+ )?(?:back )?(?:today|now|tonight|tomorrow|asap|immediately|at "
            rf"once|this (?:afternoon|morning|evening|week)|straight away|right away|by {_DAY})"
        ),
        (
            r"(?:i|we)(?:'d| would)? (?:\w+ )?(?:want|need|expect|like|demand|insist on) "
            r"(?:to have |to see |having )?(?:this|it|the matter|this matter|the whole thing) "
            r"(?:to be )?(?:\w+ )?(?:resolved|sorted|looked into|put right|escalated|corrected"
            r"|dealt with|fixed|investigated|settled|answered|explained)"
        ),
        (
            r"(?:put me through|let me speak|(?:want|need|demand|expect|must|insist on|have) "
            r"(?:to )?(?:\w+ )?(?:speak|speaking|talk|talking|be put through|a word|see"
            r"|meet)) (?:to|with) (?:your|the|a|somebody|someone|whoever) (?:\w+ )?(?:manager"
            r"|supervisor|superior|boss|director|head|person in charge|in charge|more senior"
            r"|senior|higher up|above you|owner|ceo|made|decided)"
        ),
        (
            r"(?:want|need|expect|deserve|give me|tell me|answer|just say|say|simple|plain"
            r"|clear|straight) (?:\w+ ){0,3}yes or (?:a )?no|(?:you have|you've got) my "
            r"(?:number|email|details|address)[,;:.]? (?:\w+ )?(?:so )?(?:please )?use it"
        ),
        (
            r"(?:have|get|receive|see|want|let me have|be sent|be given) (?:\w+ )?(?:that|this"
            r"|it|them|my \w+|the \w+|an? \w+|your \w+) (?:back )?(?:by|before|no later than) "
            rf"(?:\w+ )?{_DAY}"
        ),
        (
            r"(?:i )?(?:give|giving|allow|allowing|grant) you (?:\w+ ){0,2}(?:until|till"
            rf"|{_DAY}|\w+ (?:hours|days|weeks)|one more|another|a week)"
        ),
        (
            r"(?:please|kindly|just|so|do|and|then|must|will) (?:\w+ )?(?:honou?r|keep|stick "
            r"to|live up to|fulfil|make good on|stand by) (?:\w+ )?(?:your|that|the) (?:\w+ "
            r")?(?:promise|word|commitment|offer|assurance|agreement)"
        ),
        (
            r"you (?:\w+ ){0,3}at (?:the very )?least|at the very least|(?:could|might|can"
            r"|should|would|please) at least (?:\w+ )?(?:be|have|tell|give|send|call|ring"
            r"|explain|let|answer|reply|say|offer|write|share|show|do|take|try|pay)"
        ),
        (
            r"(?:[.;:!?] |please |kindly )(?:please |kindly |just |now |so |do )?(?:send"
            r"|explain|provide|answer|reply|respond|pay|arrange|refund|justify|advise|state"
            r"|forward|confirm|disclose|produce|supply|hand over|submit) (?:me|to me|us|my"
            r"|this|that|the|back|in|by|why|what|how|when|to my|a|an|all|copies|any) (?:\w+ "
            r"){0,6}(?:scores?|notes|reasons?|sheet|marks|file|copy|decision|expenses"
            r"|questions?|email|emails|message|writing|why|interview|test|results?|today|now"
            r"|chosen|rejected|explanation|feedback|assessment|evaluation|panel|criteria"
            r"|report|manager|call|meeting|times?|date|receipts?|fare|costs?)"
        ),
        (
            r"(?:i'd|i would|want|need|please|expect|would like|ask|hope|trust|must|should"
            r"|request) (?:~ )?(?:hear|reply|answer|response|call|know|told|contact\w*"
            r"|explanation|feedback|respond|write|get back|sorted|it|this|that) (?:\w+ "
            r"){0,5}(?:as soon as (?:possible|you can)|asap|urgently|promptly|without delay"
            r"|sooner rather than later|this week|without further|in a timely|forthwith|in "
            r"short order|before long)"
        ),
        (
            r"next time,? (?:please|kindly|i (?:\w+ )?(?:expect|want|trust|demand"
            r"|insist)|you (?:should|must|had better|owe|need to|will have|could at least)|at "
            r"least|make sure|do me|call me|give me|tell me|invite me|put me)|(?:expect"
            r"|trust|assume|count on|insist) (?:that )?you[^.!?]{0,40} next time"
        ),
        (
            r"(?:like|want|need|expect|have|get|ask for|asking for|demand|request|require"
            r"|await|appreciate) (?:to have )?(?:your|a|some|an) (?:\w+ )?(?:assurance"
            r"|guarantee|commitment|promise|undertaking|acknowledge?ment|firm date|clear "
            r"answer|straight answer|definite \w+|apology|timeline|timetable|deadline|written "
            r"\w+|confirmation)"
        ),
        (
            r"i(?:'ll| will| shall) (?:\w+ )?(?:call|ring|phone|write|email|try|ask|chase"
            r"|message|come back|be back|follow up|knock|turn up|get in touch) (?:you |to you "
            r"|your \w+ )?(?:\w+ )?(?:again |back )?(?:until|if i (?:hear nothing|don't|do not"
            r"|haven't|have not)|unless|every|each|daily|tomorrow|on (?:mon|tues|wednes|thurs"
            r"|fri)day|first thing|in the morning)"
        ),
        (
            r"(?:surely|honestly|frankly|obviously|clearly|naturally|of course),? (?:you "
            r"(?:can|could|must|have|owe|should|will)|i (?:deserve|am owed|can expect"
            r"|have a right)|somebody|someone (?:can|could|must)|it (?:can't|cannot) (?:be"
            r"|take))"
        ),
        (
            r"(?:have|has|had) (?:\w+ )?(?:every|a|the|some) (?:\w+ )?(?:right|claim"
            r"|entitlement|reason to expect)|(?:my|as my) (?:\w+ )?(?:right|rights|due"
            r"|entitlement)|(?:by|as of|within my) rights?|in all fairness,? (?:you|i|it|a|an"
            r"|somebody)"
        ),
        (
            r"(?:time|turn|chance|moment|up to you|for you|your job|your duty|duty|obliged"
            r"|obligation|responsible|responsibility|bound|incumbent on) (?:\w+ ){0,2}to "
            r"(?:\w+ )?(?:give me|tell me|answer me|explain|repay|return the favou?r|make it "
            r"up|make up for|put (?:it|this|things) right|do (?:something|your part|the right)"
            r"|say sorry|apologi[sz]e|get back to me|let me know|reply|respond|follow up|keep "
            r"your)"
        ),
        (
            r"(?:after|given|considering|in view of|in exchange for|in return for|since) "
            r"(?:all|the|my|everything|so|what|two|three|four|five|i) (?:~ )?(?:i (?:\w+ "
            r")?(?:expect|think i'm|deserve|want|am (?:owed|entitled|due)|trust|assume|ask for"
            r"|would expect|should (?:get|have|be|hear))|you (?:\w+ )?(?:owe|could|should"
            r"|might|must|can) (?:\w+ )?(?:me|at least|spare|tell|give|find|manage|let|have)"
            r"|(?:least|only fair|only right))"
        ),
        (
            r"(?:make|put|keep|mark|flag|list|note|treat|count|register) (?:me|my (?:name"
            r"|application|cv)) (?:\w+ ){0,3}(?:as )?(?:first|priority|preferred|top|front"
            r"|ahead|guaranteed|reserved|fast-?track\w*|your number one)|(?:fast-?track"
            r"|prioriti[sz]e|guarantee|earmark|reserve|promise) (?:me|my|a (?:place|spot|job"
            r"|role) for me)"
        ),
        (
            r"(?:somebody|someone|anybody|one of you|a (?:real )?person|a human|your "
            r"(?:manager|director|boss|panel|team)|the (?:manager|director|panel|head)) "
            r"(?:\w+ )?(?:should|must|has to|needs to|ought to|had better|can surely|will "
            r"have to|could at least) (?:\w+ )?(?:now )?(?:call|ring|phone|write|answer|reply"
            r"|explain|tell|contact|speak|give|take|sit|respond|be in touch|get back|look)"
        ),
    ),
    "F2!": (
        (
            r"(?:can't|cannot|cant|can not|won't|will not|not able to|unable to) (?:\w+ "
            r")?(?:keep|hold|leave|put|turn) (?:my|the|this|that|other|it|things|them|myself"
            r"|another|everything|people) (?:\w+ ){0,3}(?:open|free|waiting|on hold|clear|off"
            r"|down) (?:\w+ )?(?:for you|forever|for ever|indefinitely|much longer|any longer"
            r"|until)|(?:can't|cannot|won't|will not) wait (?:around|forever|for ever"
            r"|indefinitely|any longer|much longer|around)"
        ),
        (
            r"(?:silence|no (?:reply|answer|response)|ignoring (?:me|this|people|candidates)"
            r"|(?:an? )?(?:form|standard|two-line|template|automat\w+|one-line) (?:\w+ "
            r")?(?:letter|email|reply|answer|message)|not (?:answering|replying)) (?:isn't"
            r"|isnt|is not|wasn't|won't|will not|cannot|can't|is hardly|is no) (?:[\w']+ "
            r"){0,3}(?:acceptable|good enough|an? (?:\w+ )?(?:option|answer|reply|response)"
            r"|do\b|enough|sufficient|satisfactory|option|answer)|(?:this|that|it) (?:isn't"
            r"|is not|wasn't|is simply not|is hardly) (?:really |simply |just )?(?:acceptable"
            r"|good enough|satisfactory)"
        ),
        (
            r"(?:i|someone|somebody|anyone|candidates?|applicants?|qualifications|experience"
            r"|record|background|years|standing|skills) (?:\w+ ){0,3}(?:shouldn't|shouldnt"
            r"|should not|ought not to|should hardly|should never|ought never to) (?:\w+ "
            r")?(?:have|need|be made|be forced) to (?:ask|beg|chase|wait|explain|remind"
            r"|justify|repeat|queue|prove|compete|apply|start|go through|plead|write|call)"
        ),
        (
            r"(?:don't|do not|dont|better not|you can't|you cannot) (?:just |simply |you "
            r"|even )?(?:ignore (?:me|this|my|it)|leave me|keep me (?:waiting|guessing)|make "
            r"me (?:wait|ask|chase)|fob|brush me|forget to (?:reply|answer|write|call|tell"
            r"|respond)|delete this|bin this|file this|dodge|avoid (?:my|this|me|the question)"
            r"|hide behind|tell me (?:you are|that you|it's|you're))"
        ),
        (
            r"(?:surely (?:that|it)|(?:that|this) (?:surely )?(?:is|was|'s)|(?:don't|do not) "
            r"(?:think|believe|feel) (?:that )?(?:it's|it is|that's|that is|this is|i'm|i am)"
            r"|is (?:it|that)|isn't|hardly) (?:not |really |hardly |surely |asking )*(?:too "
            r"much|unreasonable|a lot|much|for too much) to (?:ask|expect|want|hope)"
        ),
        (
            r"(?:not|won't|don't|can't|cannot|refuse to) (?:\w+ )?(?:leave (?:this|it)|stop "
            r"(?:writing|calling|asking)|rest|settle|move on|go anywhere|be quiet) (?:\w+ "
            r")?(?:until|without|unless|before)"
        ),
    ),
    "F2~": (
        (
            r"only (?:fair|right|decent|proper|polite|reasonable) (?:that i|to|of me) (?:\w+ "
            r")?(?:say|thank|tell|admit|add|let you|write|send|return|mention|warn|wish"
            r"|congratulate)"
        ),
        (
            r"(?:if|hope|unless) (?:it's|it is|that's|that is|this is|it isn't|this isn't) "
            r"(?:\w+ )?(?:not )?(?:too much|a lot|much|unreasonable)"
        ),
        (
            r"(?:i have|i've|i|we have|having) (?:\w+ )?(?:accepted|taken|signed|received) "
            r"(?:\w+ )?(?:another|a different|an) offer (?:\w+ ){0,4}(?:and|so) (?:\w+ )?(?:am"
            r"|i'm|look|will|have|could|i am|start|wanted|wish)"
        ),
        (
            r"(?:no|without|not|never) (?:\w+ )?(?:need|hurry|rush|pressure|obligation"
            r"|expectation) (?:~ )?(?:reply|answer|respond|response|at all|call)"
        ),
        (
            r"(?:thank\w*|grateful|glad|appreciate (?:that|how|you)|kind of you|good of you"
            r"|impress\w*|admire) (?:~ )?(?:minutes?|moment|time|trouble|day|afternoon|morning"
            r"|reimburs\w+|paying|paid|pay|in return)"
        ),
        r"(?:something|give|gave|giving) (?:\w+ )?(?:back )?in return for (?:your|the)",
        (
            r"(?:customers?|patients?|tenants?|guests?|families|clients?|children|workers"
            r"|staff|nurses|residents|passengers|people|everyone|everybody) (?:\w+ )?(?:is|are"
            r"|was|were) (?:\w+ )?(?:owed|entitled to|due) (?:\w+ ){0,3}(?:home|care|rest"
            r"|holiday|respect|bed|warm|safe|food|water|house|roof|break|school|education"
            r"|treatment)"
        ),
        (
            r"(?:thank\w*|thanks|grateful|kind of you|good of you|glad|impress\w*) (?:~ "
            r")?(?:promptly|as soon as|this week|without delay|so quickly|at least|assurance"
            r"|confirmation)"
        ),
        (
            r"(?:you|patients|tenants|customers|children|everyone|people|workers|residents"
            r"|women|girls|nurses) (?:\w+ )?(?:have|has|had) (?:\w+ )?(?:every|a|the) (?:\w+ "
            r")?(?:right|reason)"
        ),
        r"(?:every|all) (?:\w+ )?(?:right|reason) to be (?:proud|happy|pleased)",
        r"i (?:\w+ )?(?:learned|learnt|hope to visit|counted|saw|met) (?:\w+ ){0,4}at least",
        (
            r"(?:human|animal|civil|land|water|tenants'|patients'|children's|workers'|equal"
            r"|copyright|property|voting) rights?"
        ),
        r"please (?:~ )?(?:send|forward|give|pass) (?:~ )?(?:regards|thanks|greetings|wishes)",
    ),
}
