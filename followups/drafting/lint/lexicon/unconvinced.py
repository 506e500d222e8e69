"""F3 by speech act: what was said of me is wrong, odd, hasty, or denied by others."""

from typing import Final

_SAID = (
    r"(?:assessment|view|opinion|impression|judge?ment|evaluation|reading|description|picture"
    r"|conclusion|scores?|marks?|summary|comments?|feedback|reasons?|verdict|remarks?"
    r"|statement|claim|point|criticism|notes?|report|analysis|rating|account|idea|line"
    r"|suggestion|concern|observation)"
)
_WRONG = (
    r"(?:wrong|incorrect|inaccurate|mistaken|false|untrue|unfair|unjust|misplaced|unfounded"
    r"|misleading|exaggerated|superficial|simplistic|one-?sided|wide of the mark|outdated|out "
    r"of date|baseless|absurd|a mistake|an error|too (?:harsh|hasty|low|quick)|harsh|(?:not"
    r"|hardly) (?:\w+ )?(?:true|right|correct|accurate|fair|the case))"
)
_STRANGE = (
    r"(?:confusing|confused|puzzling|puzzled|baffling|baffled|bewildering|bewildered|strange"
    r"|odd|perplexing|hard to (?:understand|follow|explain|square|swallow|fathom|reconcile"
    r"|believe|make sense)|difficult to (?:understand|follow|explain|square|accept|swallow"
    r"|reconcile)|inexplicable|contradictory|at odds|a mystery|beyond me|a puzzle)"
)
_OUTCOME = (
    r"(?:result|decision|outcome|answer|email|e-mail|letter|verdict|choice|rejection|refusal"
    r"|reason|reasons|explanation|feedback|ranking|score)"
)
_MY_PEOPLE = (
    r"(?:employers?|boss|bosses|managers?|clients?|customers?|colleagues|supervisors?|foreman"
    r"|tutors?|teachers?|head|principal|patients|pupils|students|captain|chef|crew|referees?"
    r"|parents|regulars|inspectors?|examiners?)"
)

UNCONVINCED: Final = {
    "F3": (
        (
            r"(?:can't|cannot|can not|couldn't|could not|hardly|still can't|refuse to) (?:\w+ )?"
            r"believe (?:that )?(?:you|they|i) (?:\w+ )?(?:rejected|reject|turned|passed (?:me |us"
            r" )?over|didn't|did not|would reject|would turn|would choose|would hire|decided|hired"
            r"|went (?:with|for)|overlooked|said no|was (?:rejected|not|turned|passed)|wasn't"
            r"|didn't get|am not|chose (?:him|her|them|some\w+|another))"
        ),
        (
            rf"(?:your|the|this|that|his|her|their|any) (?:\w+ )?{_SAID} (?:of|about|on"
            r"|regarding|for|that|as to|over) (?:my|me|i|what i|how i|i'm) ?(?:~ )?(?:is|was"
            r"|are|were|seems?|seemed|feels?|felt|looks?|sounds?|strikes me as|struck me as"
            rf"|has to be) (?:\w+ ){{0,2}}{_WRONG}"
        ),
        (
            r"(?:i|must|want to|like to|have to|wish to|need to|i'd|let me|going to|writing "
            r"to) (?:\w+ )?(?:challenge|dispute|contest|query|question|object to|appeal|argue "
            r"(?:with|about|over)|take issue with|quarrel with|quibble with|push back on"
            r"|protest|contradict) (?:\w+ )?(?:the|my|this|that|your) (?:\w+ "
            r"){0,2}(?:scores?|marks?|grades?|ranking|rating|test result|points|marking"
            rf"|scoring|{_SAID})"
        ),
        (
            r"(?:scores?|marks?|grade|result|rating|rank|ranking|points?|place|placed|i"
            r"|answers?|test) (?:\w+ )?(?:should|ought to|must|deserved to) (?:\w+ )?have "
            r"(?:been|come out|come|got|scored|counted) (?:\w+ )?(?:higher|better|different"
            r"|first|top|full marks|marked|counted|ahead|chosen|selected|shortlisted|hired"
            r"|given (?:the|this)|for (?:more|something))|deserved (?:\w+ )?(?:higher|better"
            r"|full|top) (?:marks?|scores?|grade|points)"
        ),
        (
            r"(?:puzzled|baffled|confused|surprised|taken aback|bewildered|perplexed|mystified"
            r"|astonished|amazed|startled|bemused|stunned|thrown) (?:\w+ )?(?:by|at|about|with"
            r"|to (?:read|hear|see|learn|find|be told)) (?:\w+ )?(?:the|your|that|this|a|his"
            rf"|her|some) (?:\w+ ){{0,2}}(?:{_SAID}|words?|mention|reference|ranking) (?:~ "
            r")?(?:about my|about me|on my|regarding my|that i|that my|my (?:lack|experience"
            r"|level|skills)|given|since i|as i|because i|considering|when i|of my|for my)"
        ),
        (
            r"(?:it was|it's|it is|it seems|seems|find it|found it|it felt|feels|a little|bit"
            r"|rather) (?:\w+ )?(?:strange|odd|curious|peculiar|surprising|puzzling|ironic"
            r"|confusing|disheartening|baffling|funny|bewildering) (?:to (?:read|hear|see"
            r"|learn|be told|find|discover)|that) (?:that )?(?:you|i|my|the panel|your \w+) "
            r"(?:\w+ )?(?:wanted|felt|thought|found|lack\w*|missing|was|were|am|are|wasn't"
            r"|need\w*|preferred|considered|saw|say|said|were looking|expected|did not|didn't"
            r"|have no|had no|should|chose|decided)"
        ),
        (
            r"(?:my (?:\w+ ){1,5}|what i (?:\w+ ){1,3}|the (?:breadth|depth|extent|value|scope"
            r"|range) of my \w+ )(?:~ )?(?:overlooked|underestimated|misunderstood|undervalued"
            r"|under-?rated|discounted|dismissed|lost on|overshadowed|misread|misjudged"
            r"|misrepresented|written off|brushed aside|ignored|glossed over|skimmed over"
            r"|passed over)"
        ),
        (
            r"(?:told|assured|given to understand|said|informed|heard) (?:\w+ )?(?:that "
            r")?(?:i was|i am|i'm|i had|i'd|it was|my \w+ (?:was|were)) (?:\w+ ){0,4}(?:top"
            r"|strong\w*|favou?rite|first|front-?runner|leading|perfect|ideal|excellent"
            r"|impressive|best|exactly|as good as|outstanding|great|well|impressed"
            r"|everything) (?:~ )?(?:so|but|yet|hence|which makes|therefore|only) (?:~ "
            r")?(?:confus\w+|surpris\w+|puzzl\w+|odd|strange|understand|baffl\w+|shock\w*"
            r"|sense|wonder\w*|explain\w*|someone else|rejected|turned down|hard|square)"
        ),
        (
            rf"(?:the|your|this|that) (?:\w+ )?{_OUTCOME} (?:\w+ )?(?:is|was|seems?|seemed"
            r"|feels?|felt|sounds?|comes across as|strikes me as|struck me as|leaves me|left "
            rf"me|remains) (?:\w+ ){{0,3}}{_STRANGE}"
        ),
        (
            r"(?:decision|result|outcome|rejection|refusal|choice|verdict) (?:\w+ )?(?:came"
            r"|comes|was|is) (?:\w+ )?(?:as )?(?:quite )?(?:a|something of a|rather a) (?:\w+ "
            r")?(?:surprise|shock)"
        ),
        (
            r"(?:tell|told|tells|say|says|said|show|shows|prove|proves|suggest|suggests"
            r"|indicate|indicates|argue|claim|thinks?|thought|feels?|felt|found|believes?) "
            r"(?:you |me |them |us )?(?:\w+ )?(?:otherwise|the (?:very |exact )?opposite|the "
            r"contrary|differently|a (?:\w+ )?different (?:story|thing|tale|picture))"
        ),
        (
            r"(?:i'm|i am|i was|me|i remain|left|leaves me|still|feel|frankly|quite|and) "
            r"(?:\w+ )?at a (?:complete |total |bit of a )?loss (?:as to|to (?:understand|see"
            r"|explain|know|say what)|about (?:what|why|how|the|your)|over|why|how|what)"
        ),
        (
            rf"my (?:\w+ ){{0,4}}{_MY_PEOPLE} (?:\w+ ){{0,2}}(?:praise[ds]?|trust\w*|rate[ds]?"
            r"|valued?|recommend\w*|promot\w+|thought (?:otherwise|highly)|disagree\w*"
            r"|vouch\w*|considers?|called|rehired?) (?:~ )?(?:me\b|my\b|otherwise|differently"
            r"|with (?:that|you|this)|for (?:exactly|that|precisely))"
        ),
        (
            r"(?:minutes|hour|hours|interview|conversation|talk|chat|test|call|meeting|that"
            r"|half|day|session|cv|round|sheet|page|look|glance) (?:\w+ ){0,3}(?:hardly"
            r"|scarcely|barely|not|isn't|wasn't|never|too short|too little) (?:\w+ "
            r"){0,3}(?:(?:long )?enough(?: time)?|sufficient|a basis|time|be able|allow"
            r"|show)? ?(?:\w+ ){0,2}(?:to|for (?:you|anyone|someone|a panel|anybody) to) "
            r"(?:\w+ ){0,2}(?:judge|assess|evaluate|measure|gauge|form (?:an|a) (?:\w+ "
            r")?(?:opinion|view|picture)|weigh up|(?:see|know|tell|show|decide|understand"
            r"|find out) (?:what|who|how|whether) (?:i|a (?:person|man|woman|worker|cook"
            r"|driver|teacher|nurse)|someone|somebody|people)|do (?:me|anyone|a person) "
            r"justice|know (?:me|a person|someone|anyone))"
        ),
        (
            r"(?:cannot|can't|how can|can (?:you|one|anyone)|couldn't|hard to|impossible to"
            r"|nobody can|possible to|difficult to|wonder (?:how|whether) (?:\w+ )?can|no one "
            r"can) (?:\w+ )?(?:\w+ )?(?:judge|assess|measure|evaluate|sum up|get to know|know"
            r"|weigh up) (?:~ )?(?:in|from|on the (?:basis|strength) of|after|by|within|on) "
            r"(?:\w+ )?(?:half an hour|an hour|\w+ minutes|\w+ hour|one (?:conversation"
            r"|interview|test|call|meeting|talk|piece|sheet|bad)|a (?:single|short|brief|quick"
            r"|\w+-minute|piece of|sheet of|form|test) ?\w*|paper)"
        ),
        (
            r"you (?:\w+ )?(?:wrote|said|felt|found|thought|mentioned|told me|put|say|write"
            r"|claim\w*|call\w*|described|noted|seem to think|believed?|decided|concluded) "
            r"(?:~ )?(?:i (?:was|am|did|lack\w*|had|have|wasn't|didn't|may|might|should|would"
            r"|could|needed?)|my \w+ (?:was|were|is|are)|culture) (?:~ )?(?:how (?:that|this"
            r"|such a thing|one) (?:\w+ )?(?:is|was|gets?|can|could|measures?|judges?"
            r"|decides?)|what (?:that|this) (?:\w+ )?(?:means?|is|was|meant)|(?:curious"
            r"|wonder\w*|ask|know|interested) (?:\w+ )?(?:how|what|where|who) (?:that|this"
            r"|such|decides?|measures?|defines?|came)|beg to|puzzl\w+|baffl\w+|nobody (?:else "
            r")?(?:has|ever)|no one (?:else )?(?:has|ever))"
        ),
        (
            r"(?:as|since|when|because|though|although|given that|but|yet|while|whereas|and) "
            r"i (?:\w+ )?(?:brought|showed|have|had|gave|offered|bring|did|demonstrated"
            r"|displayed|possess\w*|provided) (?:\w+ )?(?:(?:plenty|more than enough|lots"
            r"|ample|enough|loads|bags)(?:[.,;!]| of (?:it|that|them|both)[.,;! ])|exactly "
            r"that|just that|that very|precisely that|all of (?:it|that|them|those))"
        ),
        (
            r"i(?:'d| would) (?:\w+ )?have (?:been|made) (?:\w+ )?(?:an?|the|your|quite an?) "
            r"(?:\w+ )?(?:asset|addition|match|choice|success|candidate|better \w+|perfect \w*"
            r"|ideal \w*|best \w*|stronger \w+|excellent \w+|great \w+|strong \w+|real asset"
            r"|good (?:fit|choice|match|addition|hire))"
        ),
        (
            r"i (?:\w+ )?(?:was|have been|am|feel|felt|got|'ve been|had been) (?:\w+ "
            r")?(?:overlooked|passed over|underestimated|misunderstood|misjudged|undervalued"
            r"|underrated|written off|pigeonholed|pigeon-holed|marked down|short-?changed"
            r"|sold short|misread|typecast|dismissed too)"
        ),
        (
            r"(?:can|could) only (?:conclude|assume|suppose|infer|put (?:it|this|that) down to"
            r"|explain (?:it|this|that)|guess that|think that|imagine (?:that )?(?:you|the "
            r"panel|someone|my|i))"
        ),
        (
            r"(?:discrepancy|contradiction|inconsistency|mismatch|disconnect) (?:\w+ "
            r")?(?:between|in|with) (?:what|your|the|how)|gap between (?:what (?:you|i)|your "
            r"(?:words|praise|advert|feedback))"
        ),
        (
            r"(?:decision|view|assessment|judge?ment|impression|choice|conclusion|verdict"
            r"|opinion|reason|reasons|feedback|score) (?:\w+ ){0,2}(?:based|built|founded"
            r"|rests?|rested|relies|relied|resting) (?:\w+ )?(?:on|upon) (?:\w+ "
            r"){0,2}(?:misunderstanding|misconception|false|wrong|error|mistake|single|moment"
            r"|hunch|prejudice|assumptions?|incomplete|bad day|guess\w*|feeling|nothing|half"
            r"|misreading|outdated|one (?:answer|question|test|bad)|so little|very little|too "
            r"little)"
        ),
        (
            r"(?:look|go back|check|compare|consult|read|glance) (?:\w+ ){0,2}(?:at |to |with "
            r"|through )?(?:the (?:facts|evidence|advert|figures)|my (?:\w+ )?(?:record"
            r"|numbers|figures|file|cv|results|certificates|references|test)) (?:~ )?(?:you'll"
            r"|you will|you would|you'd|clear|proves?|shows? (?:that|otherwise))"
        ),
        (
            r"(?:there (?:seems|appears|must|may|has|is|was)|i (?:think|fear|believe|suspect"
            r"|sense)) (?:~ )?(?:misunderstanding|misconception|misreading|misjudge?ment"
            r"|wrong impression|false impression|confusion) (?:\w+ ){0,2}(?:about|of|over"
            r"|regarding|as to|around) (?:\w+ )?(?:my|what i|how i|me)"
        ),
        (
            r"(?:if|since) (?:my )?(?:\w+ ){1,6}(?:isn't|is not|aren't|are not|wasn't|weren't"
            r"|was not|were not) (?:\w+ )?(?:enough|sufficient|good enough|relevant|experience"
            r"|proof)[^.!?]{0,10}(?:,|then) (?:~ )?(?:what|who|i (?:wonder|don't|do not)|hard"
            r"|nobody)"
        ),
        (
            r"(?:more|better) (?:\w+ )?(?:qualified|experienced|suited|prepared|able) than "
            r"(?:most|anyone|many|the (?:person|one|other)|whoever|your)|(?:done|do|did) "
            r"(?:this|the|that) (?:\w+ )?(?:job|work|role) (?:\w+ )?(?:better|as well as"
            r"|standing on|blindfold\w*|with my eyes|in my sleep)"
        ),
    ),
    "F3!": (
        (
            r"(?:my (?:\w+ ){1,5}|what i (?:\w+ ){1,3}|the (?:breadth|depth|extent|value|scope"
            r"|range) of my \w+ )(?:\w+ ){0,3}(?:not|never|\w*n't|hardly|barely|only (?:partly"
            r"|half)|insufficiently) (?:\w+ ){0,3}(?:understood|appreciated|recogni[sz]ed"
            r"|considered|explored|captured|valued|noticed|taken into account|weighed"
            r"|reflected|credited|represented|acknowledged|given (?:the|enough|much|due|any"
            r"|its|proper|full)|properly (?:heard|seen|read|assessed|judged|tested|looked)"
            r"|fully (?:heard|seen|read|assessed|judged|tested))"
        ),
        (
            r"(?:it|that|this|which|explanation|reasons?|decision|assessment|answer|feedback"
            r"|comments?|summary|description|result|scores?|letter|email|verdict|picture) "
            r"(?:\w+ ){0,3}(?:not|\w*n't|hardly|scarcely|fails? to|barely) (?:\w+ "
            r")?(?:reflects?|represents?|match|matches|correspond|tally|tallies|describe"
            r"|capture|square|line up|mirror|align|accord|chime|agree|sound like|bear out|do "
            r"justice) (?:\w+ )?(?:to |with )?(?:what (?:was|i|we|you|happened|the)|how (?:i"
            r"|it|we|the)|the (?:interview|conversation|facts|reality|truth|person|evidence"
            r"|discussion|day|way)|my (?:\w+ )?(?:performance|memory|experience|abilit\w+|work"
            r"|answers|recollection|record|results|impression|interview)|reality|me\b|who i)"
        ),
        (
            r"(?:don't|do not|dont|no|can't|cannot|fail to|couldn't|not|haven't|struggle to"
            r"|struggling to|hard to|difficult to|impossible to) (?:\w+ )?(?:know|see"
            r"|understand|idea|sure|imagine|think|work out|figure out|fathom|clue|tell|make "
            r"out|pinpoint) (?:of |as to |about )?(?:what|where) (?:\w+ )?(?:i|my \w+|went"
            r"|it) (?:\w+ )?(?:did|do|done|went|got|go|fell|said|have done|wrong) ?(?:wrong"
            r"|amiss|astray|badly|short|so wrong)?"
        ),
        (
            rf"my (?:\w+ ){{0,4}}{_MY_PEOPLE} (?:\w+ ){{0,2}}(?:never|not|\w*n't|nor) (?:\w+ "
            r"){0,3}(?:doubt\w*|question\w*|complain\w*|complaints?|problems?|issues?"
            r"|faults?|objections?|concerns?|reservations?|worries|found (?:me|it|that)"
            r"|minded)"
        ),
        (
            rf"(?:no|none of my|not one|nobody|never) (?:\w+ )?(?:{_MY_PEOPLE}|one|body|has|had"
            r"|once)? ?(?:\w+ ){0,3}(?:ever |yet )?(?:doubted|questioned|complained about"
            r"|found fault with|accused me|told me (?:that )?i (?:was|am|lack\w*)|called me"
            r"|criticised|criticized|had (?:a|any) (?:problem|issue|complaint|doubt)s? (?:with"
            r"|about)) ?(?:my|me)?"
        ),
        (
            r"(?:hardly|scarcely|not|isn't|wasn't|never|can't be|cannot be) (?:\w+ )?(?:a |an "
            r"|the )?(?:beginner|novice|newcomer|stranger to|amateur|greenhorn|rookie|new to "
            r"this)"
        ),
        (
            r"(?:can't|cannot|couldn't|don't|do not|hard to|difficult to|struggle to) (?:\w+ "
            r")?(?:see|understand|think|imagine|believe) (?:\w+ ){0,2}(?:how|who|that|anyone"
            r"|why) (?:~ )?(?:more|better|stronger) (?:\w+ )?(?:qualified|experienced|suited"
            r"|prepared|candidate|fit|person|choice)"
        ),
    ),
    "F3~": (
        (
            r"(?:unless|until|if) (?:\w+ ){0,4}(?:tell|told|hear|say|says|think) (?:me |us "
            r")?(?:otherwise|differently)"
        ),
        r"(?:pleasant|nice|lovely|happy|welcome|wonderful|delightful|good) (?:surprise|shock)",
        (
            r"(?:you|your \w+|the panel) (?:~ )?(?:said|told|thought|wrote|put it) (?:\w+ "
            r")?(?:otherwise|differently) (?:and|but) (?:i agree|you were right|rightly)"
        ),
        (
            r"i (?:\w+ )?(?:used to|once|always|had|first) (?:think|thought|believed?"
            r"|assumed) (?:otherwise|differently|the opposite)"
        ),
        (
            r"(?:think|thought|feel|felt|see|saw) (?:otherwise|differently) (?:about|of|now"
            r"|since|after)"
        ),
        (
            r"(?:my|own) (?:\w+ )?(?:profile|experience|skills|background|application|cv) "
            r"(?:\w+ )?(?:do|does|did)(?:n't| not) (?:\w+ )?(?:match|fit|meet|line up|align"
            r"|correspond)"
        ),
        (
            r"(?:right|correct|fair|agree|accept|understand|take|appreciate) (?:~ )?(?:my "
            r"(?:\w+ )?(?:experience|skills|background|training) (?:\w+ ){0,3}not)"
        ),
        r"no (?:\w+ )?(?:clue|idea) what i (?:did|was doing) (?:wrong )?(?:until|before|and you)",
        r"more (?:qualified|experienced|suited) than (?:me|i am|i was|i)",
        (
            r"(?:but|though|although|however|yet|still) (?:\w+ )?i (?:\w+ )?(?:was|am|felt"
            r"|feel|think|know|believe|thought|found|knew) (?:\w+ ){0,3}(?:disappointed|sad"
            r"|sorry|glad|happy|pleased|grateful|hope|lucky|privileged|welcome|at home|enjoyed"
            r"|learned|learnt|richer|better for|you (?:chose|made|are|will|were)|it (?:is"
            r"|was) (?:the right|right|fair)|still|your)"
        ),
        (
            r"surpris\w+ (?:\w+ )?(?:that (?:it|you|the \w+|i) (?:~ )?(?:so (?:much|kind\w*"
            r"|quick\w*|warm\w*|friendly|many|calm|quiet|well|close|fast)|remember\w*|enjoy\w*"
            r"|already|personally|wrote))"
        ),
        (
            r"(?:hard|difficult|trouble|struggle) (?:~ )?(?:believe (?:it|that) (?:was|is|has"
            r"|an hour|two|so)|understand (?:\w+ )?(?:accent|dialect|drawing|chart))"
        ),
        (
            r"(?:questions?|wonder\w*) (?:if|whether) (?:there|a|an|any|the (?:bridge"
            r"|garden|new|next))"
        ),
    ),
}
