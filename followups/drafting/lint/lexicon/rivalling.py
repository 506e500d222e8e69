"""F13 by speech act: who was it, I had more, they lack it, it should have been me, mere luck."""

from typing import Final

_NOUN = (
    r"(?:person|people|candidates?|applicants?|one|man|woman|girl|boy|lad|lass|chap|fellow|"
    r"guy|bloke|lady|gentleman|kid|youngster|graduate|finalists?|colleague|cook|chef|driver|"
    r"teacher|nurse|engineer|manager|assistant|hire|appointee|individual|somebody|someone|"
    r"trainee|starter|winner|newcomer|recruit|employee|analyst|designer|welder|baker|"
    r"carpenter|mechanic|cleaner|lead|boss|fella)"
)
_TOOK = (
    r"(?:took|hired|chose|picked|selected|preferred|appointed|gave it to|gave the \w+ to|went "
    r"(?:for|with)|settled (?:on|for)|decided on|opted for|ended up with|have (?:hired|chosen|"
    r"picked|selected|taken|appointed)|'ve (?:hired|chosen|picked|selected|taken|appointed)|"
    r"employed|offered (?:it|the \w+) to|brought in|took on|favou?red|put in)"
)
_RIVAL = (
    rf"(?:(?:the|that|your|a|this) (?:[\w-]+ ){{0,2}}{_NOUN} (?:(?:that|who|whom) )?(?:you|"
    rf"they|your \w+|the panel) (?:\w+ )?{_TOOK}|(?:the|your|that) (?:\w+ )?(?:successful|"
    rf"chosen|selected|preferred|hired|winning|lucky|appointed|favou?red|final|rival|"
    rf"internal) {_NOUN}|(?:the|your|that) (?:\w+ )?(?:other (?:candidates?|applicants?|finalists?|"
    r"one|person|interviewees?)|new (?:hire|recruit|starter|appointee|employee|person|"
    r"one))|(?:the|your) (?:first|top|preferred|final|number one|eventual) choice|"
    r"who(?:m)?ever (?:\w+ )?(?:you (?:\w+ )?\w+|got|is getting|won|beat|has)(?: (?:it|the (?:"
    r"job|post|role|position|place)))?|the (?:person|man|woman|one|lad|girl|guy|candidate|"
    r"colleague|applicant) (?:who|that) (?:got|won|starts|started|beat|landed|is getting|was "
    r"(?:chosen|picked|hired|selected|preferred)|has (?:got|been given))(?: (?:it|the (?:job|"
    r"post|role|position|place)|on \w+|instead|me))?)"
)
_LACKS = (
    r"(?:half|less|fewer|none of|no|only|barely|hardly|never|not|\w*n't|just (?:left|finished|"
    r"out|a|started|qualified)|straight (?:out|from)|fresh|younger|cheaper|worse|weaker|"
    r"junior|inexperienced|unqualified|a beginner|a fraction|a third of|without|too young|still "
    r"(?:wet|learning|studying|at))"
)
_MINE = (
    r"(?:my|mine|i|me|experience|years|qualifications?|licence|license|degree|skills?|"
    r"training|certificates?|track record|school|university|college|age|trade|seniority|"
    r"knowledge|reliab\w+|hours|background|diploma)"
)

RIVALLING: Final = {
    "F13": (
        (
            r"(?:so |and |but |just |then )?who (?:\w+ )?(?:(?:got|landed|won|took|gets|has got|"
            r"will get|is getting|did get|ended up with|was given|was offered|has been given) "
            r"(?:the|this|that|my|it)|did you give|"
            r"did you (?:\w+ )?(?:hire|take|choose|pick|appoint|select)|replaced|beat|was picked|"
            r"was chosen|came first)(?: [\w']+){0,7} ?\?{1}"
        ),
        (rf"{_RIVAL},? (?:[\w'-]+ ){{0,5}}{_LACKS} (?:[\w'-]+ ){{0,4}}{_MINE}"),
        (
            rf"{_RIVAL} (?:\w+ )?(?:also|really|likewise|actually|at least|even|too) (?:\w+ )?("
            r"?:speaks?|has|have|holds?|knows?|brings?|can|works?|worked|did|does|is able|manages?|"
            r"handles?|understands?|studied|trained|comes?|wants?|lives?|passed)"
        ),
        (
            r"(?:know|knows|wonder|ask|asking|tell me|curious|interest\w*|learn|hear|say|find out|"
            r"share|understand|see) (?:~ )?(?:what|how|why|where|which|in what|whether|if) (?:\w+ )"
            rf"{{0,3}}{_RIVAL} (?:\w+ ){{0,4}}(?:had|has|have|did|do|does|brought|brings?|scored?|"
            r"offered|offers|was|is|were|could|can|showed|wrote|on paper|better|stronger|more|"
            r"differ\w*|over me|beat|impressed|convinced|presented|earned|earns)"
        ),
        (
            rf"what (?:the |your )?(?:first|top|preferred|final|winning|other) (?:choice|one|"
            r"candidate|applicant|person|cv|finalist) (?:had|has|did|brought|brings|offered|"
            r"showed|wrote|earned|could)|what (?:makes|made|sets|set|puts|put) "
            rf"(?:{_RIVAL}|him|her|them) (?:\w+ )?(?:so|better|apart|special|ahead|more|stronger|"
            r"stand|different|suited|the)"
        ),
        (
            r"(?:i have|i've|i had|i am having|having|i've got|with|i bring|i brought|i hold|i "
            r"know|"
            r"i speak) (?:[\w-]+ ){0,6}(?:on|than|over|ahead of) (?:~ )?(?:the (?:\w+ )?(?:"
            r"selected|chosen|successful|hired|other|young|lucky|preferred|appointed) \w+|the ("
            rf"?:\w+ )?{_NOUN} (?:you|who|that)|him|her|whoever|anyone (?:you|else|on|in)|any of "
            r"(?:them|the)|your (?:\w+ )?(?:choice|hire|pick|favou?rite|new \w+))"
        ),
        (
            r"(?:should|ought to)(?:'ve| have)? (?:\w+ )?(?:been|be|gone "
            r"to|chosen|picked|hired|taken|have chosen|have picked|have hired) me\b(?:[,.!]| and| "
            r"not| instead| rather| who| that| over| in| on){1}|(?:job|place|post|desk|seat|role|"
            r"position|contract) (?:\w+ )?(?:should|ought to|was|is) (?:by rights |rightfully |"
            r"rightly |really )*(?:have been |be |have gone to )?(?:mine|me\b){1}"
        ),
        (
            r"(?:\w+ )?(?:him|her|them|she|he|they|[a-z]+) (?:instead of|rather than|over|"
            r"in place of|and not|but not) me\b(?:[,.!?]| and| who| which| is| was|"
            r" for| despite| when| after){1}"
        ),
        (
            rf"(?:has|have|had|did|is) (?:your (?:\w+ )?(?:new )?{_NOUN}|{_RIVAL}|he|she|they) "
            rf"(?:\w+"
            r" )?(?:walk\w* out|left|quit|leave|resign\w*|gone|given up|run away|run off|fallen|"
            r"still (?:there|with you)|moved on|handed in|lasted?|coping|cope|struggling|worked "
            r"out|lived up|settled)(?: [\w']+){0,8} ?\?{1}"
        ),
        (
            r"(?:like|as|just as|exactly as|what) i (?:\w+ )?(?:said|told you|predicted|warned|"
            r"foresaw) (?:that )?(?:he|she|they|it|you|this) (?:would|will)"
        ),
        (
            rf"{_RIVAL} (?:~ )?(?:already|soon|after|within|did not last|didn't last|not last) (?:"
            r"\w+ ){0,3}(?:left|quit|gone|resigned|walked|moved on|leaving|weeks?|months?|long)"
        ),
        (
            r"(?:none of (?:this|that|it)|(?:this|that|which|it)) (?:would|could|might)(?:n't| "
            r"not| "
            r"never)? (?:\w+ )?have (?:happened|occurred|been (?:a problem|different|necessary|"
            r"better)) (?:[\w']+ ){0,4}(?:me|i)\b"
        ),
        (
            r"(?:doubt|unlikely|question|not sure|not convinced|can't believe|cannot believe|don't "
            r"believe|do not believe|hard to believe|can't imagine|cannot imagine|find it hard|"
            r"wonder|bet|surprised|surprise me|amazed|astonished) (?:\w+ )?(?:that |if |whether |to"
            rf" (?:believe|imagine) )?(?:that )?(?:he|she|they|{_RIVAL}|anyone|anybody|any of them|"
            r"any of the others|many|there (?:were|was|are|is)|the others?|others) (?:[\w']+ "
            r"){0,5}("
            r"?:my|as i|i have|i do|i did|i could|i can|mine|like me|track record|better than|same "
            r"(?:experience|level|qualif\w+)|more (?:experience|qualified)|half)"
        ),
        (
            r"(?:there (?:were|was|are|is)|surprised|doubt|aware|nobody|no one|how many|unlikely|"
            r"not find|few|not|many|bet|wonder) (?:[\w']+ ){0,4}(?:anyone|anybody|someone|"
            r"somebody|another (?:person|applicant|candidate|\w+)|no one|"
            r"nobody|(?:not )?many(?: people| others| applicants| candidates)?|few(?: people| "
            r"others| applicants)?|any(?: other)? (?:applicants?|candidates?)|others?) (?:else "
            r")?(?:["
            r"\w']+ ){0,5}(?:with|has|have|having|holds?|had|matches|match|can match|share|shares|"
            r"brings?) (?:\w+ )?my (?:\w+ )?(?:qualifications?|experience|licence|license|skills?|"
            r"record|training|background|level|combination|profile|range|languages|knowledge|cv|"
            r"track|years)"
        ),
        (
            r"(?:other|fellow|rival) (?:candidates?|applicants?|finalists?|competitors?|hopefuls?|"
            r"interviewees?) (?:~ )?(?:astonish\w+|surprised|surprising|amaz\w+|puzzl\w+|baffl\w+|"
            r"bewilder\w+|stunned|none of|unimpress\w+|not impress\w+|weak\w*|unprepared|"
            r"struggl\w*|the result|the outcome|your choice|had no|didn't|did not|could not|"
            r"couldn't|never|barely|hardly|less|fewer|worse|looked (?:lost|bored|nervous|young))"
        ),
        (
            r"more (?:\w+ )?(?:experience\w*|qualif\w+|years|skills?|skilled|knowledge|training|"
            r"suitable|capable|competent|licences|certificates|languages|hours) (?:\w+ ){0,5}than ("
            r"?:the (?:\w+ )?(?:selected|chosen|successful|hired|other|others|person|man|woman|one|"
            r"lad|girl|guy|young|rest|candidate|applicant|colleague)|your (?:\w+ )?(?:choice|hire|"
            r"pick|new|favou?rite|manager|boss|whole)|whoever|anyone|anybody|him|her|any of|most "
            r"of|all of|them|half)"
        ),
        (
            rf"(?:{_RIVAL}|he|she|they) (?:[\w']+ ){{0,6}}(?:less|fewer|worse|half as|cheaper|"
            r"younger|not as|nowhere near|n't as|never as|weaker|junior) (?:\w+ ){0,4}(?:than|to|"
            r"as) (?:i\b|me\b|mine|myself)"
        ),
        (
            rf"(?:{_RIVAL}|he|she|they) (?:[\w']+ ){{0,7}}as (?:well|good|fast|hard|quickly|"
            r"carefully|reliably|long|many|much experience|experienced|qualified|skilled|strong|"
            r"neatly|patiently|smoothly|committed|flexible|loyal|cheap|keen) (?:\w+ ){0,3}as (?:i|"
            r"me|mine)\b"
        ),
        (
            r"(?:a|the|some|any) (?:\w+ )?(?:younger|prettier|cheaper|fresher|familiar|pretty|"
            r"different|fresh|friendlier|local|male|white|known|smoother|slimmer) (?:face|model|"
            r"hands?|man|woman|body|person|candidate|applicant|pair|option|someone|version|voice|"
            r"accent|name|skin) (?:\w+ ){0,2}(?:suits?|suited|fits?|fitted|got|gets|wins?|won|was|"
            r"is|pleases?|preferred|would|looks?|goes|sells?|costs?)"
        ),
        (
            r"(?:who you know|the right (?:people|person|name|surname|school|accent|age|friends|"
            r"family|connections|colou?r|contacts|club)|a (?:nice|pretty|big) (?:smile|face)|"
            r"connections|contacts|youth|good looks|looks|friendship|family ties|being (?:young|"
            r"related|friends|local|cheap|pretty|male|somebody's|someone's)|luck|charm|paper|"
            r"titles?|a title|degrees?|diplomas?|certificates?|qualifications|the cheapest|price|"
            r"cost|a low price|small talk|a (?:young|fresh) face|birth|nationality) (?:\w+ )?(?:"
            r"counts?|matters?|weighs?|means?|is worth|goes|trumps?|beats?|outweighs?|wins?|comes? "
            r"(?:first|before)|is (?:more|what|all|valued|enough)|opens?|gets?|got|decides?|is "
            r"everything|still|seems? to (?:count|matter|weigh|beat|trump|be))(?: for| further| "
            r"more| to| you| over| with| than| that| me| it| in| here| doors| nowadays| these| "
            r"experience| skills?| hard| what| years| ability| merit| most| after| before| the|"
            r"[.,!]"
            r"){1}"
        ),
        (
            r"(?:counts?|matters?|means?|weighs?|is worth|are worth|is valued|is rated|goes|"
            r"carries) "
            r"(?:for )?(?:\w+ )?(?:more|further|higher|much more|far more|weight) (?:(?:to|with|"
            r"for|"
            r"at|in) (?:you|your \w+|the \w+|some people) )?(?:here |there |these days |nowadays )?"
            r"than (?:experience|\w+ years|years|skills?|a \w+ (?:certificate|licence|record)|"
            r"loyalty|hard|knowing|work|ability|talent|hands|merit|competence|the tools|being|what|"
            r"practi\w+|a lifetime|decades|real|actual|a degree|doing|knowledge)"
        ),
        (
            r"(?:somebody|someone|boss|director|owner|manager|chairman|his|her|your)(?:'s)? "
            r"(?:\w+ )?"
            r"(?:son|daughter|nephew|niece|cousin|friend|wife|husband|brother|sister|mate|buddy|"
            r"godson|relative|pal|girlfriend|boyfriend) (?:\w+ )?(?:needed|wanted|needs|was "
            r"looking|got|gets|had to|applied|starts|also applied|was available|happened|landed|"
            r"must|is|was) (?:\w+ ){0,4}(?:job|work|place|post|role|it|summer|first|instead|"
            r"available|free|chosen|favourite)"
        ),
        (
            r"(?:apprenticeship|training|traineeship|placement|internship|first year|trade) (?:"
            r"under|with|from) me\b|i (?:\w+ )?(?:trained|taught|supervised|mentored|managed|"
            rf"coached|showed) (?:him|her|{_RIVAL}|the (?:very )?{_NOUN} (?:you|who|that|now))|"
            rf"used "
            r"to (?:work|report|make (?:my|the) (?:tea|coffee)|carry) (?:for|under|to)? ?(?:me|my)"
        ),
        (
            r"(?:looked up|look up|looking up|checked|googled|found|come across|came across|"
            r"looked at|seen|saw|read) (?:\w+ )?(?:(?:his|her|their) (?:\w+ )?(?:profile|linkedin|"
            r"cv|background|credentials|record|page|website)|your (?:\w+ )?new (?:\w+ ){1,3}on|"
            rf"{_RIVAL})(?: [\w']+)*[^.!?]{{0,60}}(?:i|my|me|mine|experience|impress\w*|surpris\w*|"
            r"wonder|levels?|years|understand|question|laugh\w*|hm+|interesting)"
        ),
        (
            r"i (?:\w+ )?(?:am|was|would have been|'d have been|know i am|know i was|think i am|"
            r"think i was|believe i was|believe i am|still think i|remain|was clearly|would be) (?:"
            r"(?:\w+ )?(?:was|am) )?(?:\w+ )?(?:the|a|by far the|far|clearly the|easily the) "
            r"(?:\w+ "
            r")?(?:better|best|strongest|stronger|superior|most (?:qualified|experienced|suitable|"
            r"capable|skilled)|safer|obvious) (?:\w+ )?(?:fit|candidate|applicant|choice|person|"
            r"man|"
            r"woman|one|option|qualified|bet|match|cook|driver|teacher|nurse|engineer|in the room)"
        ),
        (
            r"(?:where|how) (?:high |close |far (?:down |up )?|low )?(?:did |do |was |have )?i "
            r"(?:\w+ "
            r")?(?:rank\w*|placed?|come|came|finish\w*|end\w* up|score\w*|stood|compare\w*|did|do|"
            r"was|stack\w*|measure\w*|fare\w*|got) (?:\w+ ){0,3}(?:among|compared|against|in "
            r"comparison|relative|next to|and what|on the (?:list|shortlist)|in the (?:ranking|"
            r"field|order|final|list)|with the other|beside|to the (?:others?|winner|first))"
        ),
        (
            r"(?:was i|did i come|am i right that i was|whether i was|if i was|know i was) "
            r"(?:\w+ )?(?:"
            r"a close second|second|runner-?up|the runner-?up|third|last|in the top|anywhere near|"
            r"second choice|your second|top of|close to (?:the|being))"
        ),
        (
            r"(?:how many|which) (?:of the )?(?:other )?(?:candidates|applicants|people|others) "
            r"(?:\w+"
            r" ){0,3}(?:ahead|above|better|before me|scored|beat|ranked|more experience|as many|as "
            r"much|my|stronger|did better|than)"
        ),
        (
            r"(?:difference|gap|distance) between (?:me|us|my \w+|mine|myself) and (?:\w+ )?(?:the|"
            r"your|him|her|whoever|others?|his|hers|theirs)|between (?:the other|the (?:\w+ )?(?:"
            r"chosen|successful|winning|selected)|whoever|your (?:choice|new|winner))[^.!?]{0,40} "
            r"and (?:me|mine|myself|my)"
        ),
    ),
    "F13!": (
        (
            r"(?:not aware|did not know|didn't know|unaware|news to me|had no idea|never knew|"
            r"surprised to (?:learn|hear)|struggle to (?:think|see|imagine)|hard to (?:think|find|"
            r"imagine)|can't think of|cannot think of|don't know of|do not know of) (?:[\w']+ "
            r"){0,6}("
            r"?:anyone|anybody|someone|somebody|another|many|a better|a stronger|better|"
            r"others?) (?:["
            r"\w']+ ){0,6}(?:with|who|holds?|has|having|than (?:me|i)|qualified|suited|candidate|"
            r"like me|in the (?:county|country|area|region|town))"
        ),
        (
            r"(?:can't|cannot|can not|couldn't|could not|n't) (?:\w+ )?(?:be|have been|find|"
            r"found) (?:"
            r"\w+ )?(?:many|anyone|anybody|someone|somebody|another|a better|better) (?:[\w']+ "
            r"){0,5}"
            r"(?:with|who|than (?:me|i)|like me|as (?:\w+ )?as (?:me|i)|so (?:\w+ )|qualified|"
            r"experienced)"
        ),
        (
            r"(?:would|could|might)(?:n't| not| never) (?:\w+ )?(?:have )?(?:left|leave|quit|"
            r"let you "
            r"down|happened|happen|walked|walk) (?:[\w']+ ){0,5}(?:with me|if (?:you|it|i)|had (?:"
            r"you|it|i)|to me|under me|on my watch|like (?:him|her|that))"
        ),
        (
            r"(?:has|have|had|is|was|are|does|did|could|can)(?:n't| not| never) (?:\w+ "
            r"){0,3}(?:half|"
            r"a fraction|a quarter|anything like|anywhere near|the same|near) (?:\w+ )?(?:of "
            r")?(?:my|"
            r"the (?:\w+ )?(?:experience|skills?|record) (?:that )?i)"
        ),
    ),
    "F13~": (
        r"(?:means?|matters?|counts?|worth) (?:\w+ )?more to me",
        r"as much as i (?:did|do|have|enjoyed)|as (?:welcome|happy|lucky|fortunate|warmly)",
        (
            r"(?:respect (?:that|your)|accept|understand|appreciate|glad|happy|pleased|"
            r"congratulations|"
            r"good to know|wish) (?:~ )?(?:suits? you better|better (?:fit|match|suited|"
            r"placed)|closer (?:fit|match)|stronger (?:fit|match)|more (?:\w+ )?experience|is (?:a|"
            r"the) (?:right|better))"
        ),
        (
            r"(?:the|another|a|this) (?:\w+ )?(?:colleague|person|woman|man|nurse|teacher|driver|"
            r"chef|cook|lady) who (?:\w+ )?(?:showed|met|greeted|welcomed|explained|led|gave|"
            r"walked|"
            r"took me)"
        ),
        r"(?:used to (?:work|report)) (?:\w+ )?(?:for|under|to) (?:me|my) (?:\w+ )",
        (
            r"(?:he|she|they) (?:\w+ )?(?:showed|explained|told|taught|helped|asked|knew|made|"
            r"listened)"
        ),
    ),
}
