"""F4 by speech act: used and dropped, kept in the dark, decided beforehand."""

from typing import Final

_TURNED_DOWN = (
    r"(?:turned me (?:down|away)|reject\w* me|turn me (?:down|away)|said no|say no|dropped me"
    r"|drop me|dismissed me|gave (?:it|the job|the post|the role) to|give (?:it|the job|the "
    r"post) to|heard nothing|hear nothing|sent me (?:away|home|packing)|picked someone|chose "
    r"someone|hired someone|went with someone|ghosted me|never (?:heard|got|called|wrote"
    r"|answered)|not (?:even )?a word|vanish\w*|disappear\w*|forgot (?:about )?me|a form|an "
    r"automat\w+|a template|a standard)"
)
_TASK = (
    r"(?:project|task|assignment|presentation|trial|test|homework|case study|sample|plan"
    r"|designs?|lesson|mock|shifts?|interviews?|rounds|references|portfolio|essay|video|menu"
    r"|ideas?)"
)
_JOB = (
    r"(?:job|post|role|position|place|vacancy|apprenticeship|contract|seat|internship"
    r"|traineeship)"
)
_PANEL = (
    r"(?:panel|interviewers?|manager|director|you|he|she|they|everyone|everybody|team"
    r"|recruiter|boss|colleagues?|head|principal|owner|someone|people|half the room|chair|hr)"
)
_APPLICANT = (
    r"(?:candidates?|applicants?|interviewees?|job ?seekers|those who apply|people who apply"
    r"|anyone who applies)"
)

SHABBY: Final = {
    "F4": (
        (
            r"(?:you|they|your \w+|having|after|made me|had me|got me to|asked|asking|let me"
            rf"|took my) (?:~ )?{_TASK} (?:~ )?(?:and|only to|then|just to|before|but) (?:\w+ "
            rf")?(?:then |still |just |simply |promptly )*{_TURNED_DOWN}"
        ),
        (
            r"(?:you|they|your (?:\w+ )?\w+|hr|the (?:advert|ad|recruiter|agency|manager"
            r"|posting|company|panel)|someone|somebody|he|she) (?:\w+ )?(?:lied|lie|misled"
            r"|deceived|tricked|misrepresented|mis-?sold|fooled|cheated|conned|duped|fibbed"
            r"|bluffed|strung me|(?:not|\w*n't) (?:\w+ ){0,3}(?:honest|truthful|up-?front"
            r"|straight|open) (?:with|about|from|to))|(?:not|\w*n't|never|hardly) (?:\w+ "
            r")?(?:been )?(?:honest|truthful|up-?front|straight) (?:with me|with us|with "
            r"people|with candidates|about the)"
        ),
        (
            r"(?:salary|pay|hours|job|role|advert|ad|posting|location|contract|shifts?|wage"
            r"|post) (?:\w+ ){0,3}(?:turned out|was|were|is|had|bore) (?:\w+ ){0,3}(?:nothing "
            r"like|nothing to do with|different from what|lower than|less than|not (?:as|what)"
            r"|far from what|other than) (?:\w+ ){0,3}(?:advert\w*|promised|said|told"
            r"|described|agreed|stated|expect)"
        ),
        (
            r"(?:please|should|could|would|wish|better|perhaps|ought to|might|maybe|next time"
            r"|suggest|kinder to|fairer to|nice to) (?:~ )?(?:pay|salary|wage|hours|contract"
            r"|location|terms|shifts?|rate|internal candidate|requirements?|budget) (?:~ "
            r")?(?:up-?front|from the (?:start|outset|beginning)|beforehand|in advance|at the "
            r"(?:start|outset|beginning)|sooner|earlier)"
        ),
        (
            r"(?:please|perhaps|maybe|do|kindly|you (?:might|could|should|may)|hope "
            r"you(?:'ll)?|suggest|next time|would you) (?:\w+ ){0,3}(?:consider|think of"
            r"|think about|spare|warn|tell|treat|inform|respect|be (?:honest|open|clear"
            r"|up-?front|kinder|more|straight)|remember|answer) (?:\w+ ){0,3}(?:the next|next"
            r"|other|future|your) (?:\w+ )?(?:applicants?|candidates?|interviewees?|person in "
            r"line|people who apply|one who)"
        ),
        (
            r"(?:felt|feel|feeling|treated|made to feel|made me feel|just|only) (?:\w+ "
            r"){0,2}(?:like |as )?(?:just |only |merely |no more than |nothing but "
            r"|little more than |simply |yet )*(?:a|another) (?:number|statistic|cog|name on "
            r"a list|row in|body|nuisance|burden|box to (?:be )?tick\w*|tick in|face in the "
            r"crowd|commodity|quota|inconvenience|afterthought|second-class|criminal|beggar"
            r"|fool|idiot|schoolboy|schoolgirl|product|file|case number)"
        ),
        (
            r"(?:to|from|of|with|by|at) you people|you people (?:\w+ )?(?:never|always|should"
            r"|don't|have|are|need|treat|must|think|only|could|really)"
        ),
        (
            r"(?:phone call|call|word|line|note|heads-?up|warning|reply|answer|explanation"
            r"|thank you|thanks|apology|honesty|courtesy|notice|glass of water|cup of \w+"
            r"|handshake|minute|signature|name|sentence|lines?|e-?mail|message|letter|contact"
            r"|update|information|politeness) (?:~ )?(?:would|could|might|'d) (?:\w+ )?have "
            r"(?:been (?:\w+ )?(?:nice|nicer|kind|kinder|welcome|appreciated|polite|courteous"
            r"|decent|enough|better|fair|fairer|the (?:least|decent)|appropriate|fitting"
            r"|professional|preferable|good)|gone a long|shown|cost|hurt|done|sufficed|made "
            r"(?:a|the|all|it))"
        ),
        (
            r"(?:wish|if only|should|ought to|might|could|pity|a shame|regret) (?:~ "
            r")?(?:somebody|someone|anybody|anyone|you|they|your \w+|one of you|hr) (?:\w+ "
            r")?(?:had|would have|'d|have|has|thought to|bothered to) (?:\w+ )?(?:told|tell"
            r"|warned|said|mentioned|let me know|informed|made (?:it )?clear|explained"
            r"|pointed out|been (?:honest|open|clear|up-?front|straight)|rung|called|written"
            r"|answered|decided) (?:~ )?(?:before|sooner|earlier|beforehand|in advance|from "
            r"the start|at the start|at the outset|up-?front|internal|already|salary|weeks"
            r"|months|the (?:job|post|role|position|place|vacancy)|i (?:took|drove|spent"
            r"|prepared|paid|bought|travelled|cancelled))"
        ),
        (
            r"(?:was|were|been|am) (?:\w+ )?(?:led|given|made|allowed|encouraged) to "
            r"(?:believe|understand|think|expect|hope|assume) (?:~ )?(?:offer|job|post"
            r"|position|role|contract|place|mine|hear|salary|call|chosen|start|chance"
            r"|favourite|formality|answer|decision|soon|week)"
        ),
        (
            r"(?:told|assured|promised|said|hinted|implied|suggested|indicated) (?:~ "
            r")?(?:offer|contract|job|post|place|it|role) (?:was|is|would be|were) (?:\w+ "
            r")?(?:on its way|coming|in the post|as good as|mine|imminent|a formality|certain"
            r"|settled|in the bag)"
        ),
        (
            rf"(?:{_APPLICANT}|i) (?:\w+ )?(?:should|ought to|must|deserve to|need to) (?:\w+ "
            r")?(?:be|have been|get) (?:\w+ )?(?:treated|told|informed|spoken to|dealt with"
            r"|kept|handled|received|warned|thanked|answered|spared|listened) (?:\w+ )?(?:with"
            r"|better|properly|more|like|in|so|honestly|promptly|decently|fairly|sooner"
            r"|earlier|when|where|about|up|that|if|to)"
        ),
        (
            r"(?:candidates|applicants|treat\w*|you|your|hoped|wish\w*|expected|deserve\w*"
            r"|show\w*|with|people) (?:~ )?(?:a (?:bit|little|touch)|some|rather|much"
            r"|slightly) more (?:respect|courtesy|honesty|decency|transparency|consideration"
            r"|humanity|openness|communication|professionalism|organi[sz]ation)|a (?:bit"
            r"|little|touch) (?:more )?(?:of )?(?:respect|courtesy|honesty|decency"
            r"|transparency|consideration|humanity|communication) (?:\w+ ){0,3}(?:would|could"
            r"|might|wouldn't|goes|costs)"
        ),
        (
            r"(?:a week|days|weeks|hours|weekend|evenings|three|four|five|nights|month) (?:~ "
            r")?for (?:what|a (?:mere |\w+[- ]minute)|(?:barely |only |just )?(?:ten|five"
            r"|fifteen|twenty) minutes|nothing)"
        ),
        (
            rf"{_PANEL} (?:\w+ ){{0,2}}(?:seemed|appeared|looked|was|were|felt|sounded|came "
            r"across)(?: to be| as)? (?:\w+ ){0,4}(?:(?:hurry|rush)|hurried|rushed"
            r"|distracted|bored|uninterested|disinterested|elsewhere|impatient|keen to "
            r"(?:leave|finish|get (?:away|out|it over))|eager to (?:leave|finish|get)|annoyed"
            r"|irritated|short of time|pressed for time|asleep|yawning|watching the clock"
            r"|going through the motions|indifferent|dismissive|unprepared|cold towards"
            r"|arrogant|hostile|condescending|somewhere else)"
        ),
        r"better late than never",
        (
            r"(?:thank\w*|thanks|glad|nice|good|kind|pleased|grateful|you) (?:\w+ "
            r"){0,2}(?:finally|at last|eventually) (?:\w+ )?(?:repl\w+|answer\w*|respond\w*"
            r"|got back|get back|getting back|wrote|writ\w+|bother\w*|found (?:the )?time"
            r"|finding (?:the )?time|got round|remember\w*|letting me know|let me know|making "
            r"up)|so you (?:\w+ )?(?:do|did|can|could) (?:\w+ )?(?:answer|reply|write)"
        ),
        (
            rf"(?:{_JOB}|it|offer|one) (?:\w+ ){{0,3}}(?:went|gone|going|goes|given|handed"
            r"|reserved|meant|earmarked|awarded|destined|kept|promised|fell) (?:\w+ )?(?:to"
            r"|for) (?:(?:the|your|his|her|a|an|somebody's|someone's|\w+'s) )+(?:\w+ "
            r"){0,2}(?:nephew|niece|son|daughter|cousin|brother|sister|wife|husband|friend"
            r"|mate|buddy|pal|relative|relation|in-law|favou?rite|acquaintance|girlfriend"
            r"|boyfriend|godson|neighbou?r)"
        ),
        (
            r"(?:not )?what you know,? (?:but )?who you know|who (?:you|one) knows?,? (?:and "
            r")?not what|old boys|jobs for the boys|(?:right|family) (?:connections|contacts"
            r"|surname)|inside job|face (?:simply |just )?(?:did not|didn't|doesn't|does not) "
            r"fit|inner circle|closed shop"
        ),
        (
            r"(?:wonder\w*|ask myself|asking myself|not sure|unclear|puzzled|question"
            r"|understand|see|know) (?:\w+ )?(?:why|what for) (?:\w+ )?(?:i was|i had been"
            r"|i'd been|was i|you (?:\w+ )?|they|anyone|we were|the panel) (?:\w+ "
            r"){0,3}(?:called in|invited|interviewed|asked (?:in|to come|along|me)|brought "
            r"(?:in|me)|shortlisted|bother\w*|put (?:through|on)|summoned|advertis\w+|came"
            r"|come|needed|had me) ?(?:\w+ ){0,3}(?:at all|in the first place|to begin with|if"
            r"|when|only)?"
        ),
        (
            r"what (?:was|is|were) (?:\w+ )?the (?:point|purpose|use|sense) (?:\w+ )?(?:of "
            r"|in )?(?:the (?:interview|test|trial|whole|process|second|rounds?)|my (?:coming"
            r"|interview|test|trip)|inviting|asking|interviewing|having me|calling|making|five"
            r"|three|four|two|so many)|(?:no|little|hardly any) (?:point|use|sense) (?:in|of) "
            r"(?:inviting|interviewing|asking|advertising|having me|calling)"
        ),
        (
            r"(?:loyalty|commitment|dedication|hard work|service|effort|seniority|honesty"
            r"|good work|reliability|long service|years) (?:\w+ ){0,4}(?:counts?|counted"
            r"|means?|meant|matters?|mattered|is worth|was worth|are worth|earns?|goes|went) "
            r"(?:\w+ )?(?:for )?(?:little|nothing|so little|very little|not much|less"
            r"|unnoticed|unrewarded|precious little|naught|nowhere)"
        ),
        (
            r"my (?:accent|surname|headscarf|hijab|pregnancy|disability|wheelchair|skin "
            r"colou?r|skin|gender|sex|religion|faith|gr[ea]y hair|weight|nationality|passport"
            r"|postcode|looks|bump|hearing aid|stammer|date of birth|colou?r|tattoos?|name"
            r"|address) (?:\w+ ){0,3}(?:settled|decided|was (?:the (?:real|problem|reason"
            r"|issue)|what|enough|held|an issue|a problem|against)|were (?:the|held|enough"
            r"|against|an issue|a problem)|had (?:something|more|everything|a lot) to do"
            r"|counted|played|put (?:you|them|people) off|ruled|cost me|spoke against|made "
            r"(?:the|up|your)|bothered|did it|got in the way|sealed|worked against|told "
            r"against|may have|might have (?:been|had|played)|closed|shut|tipped)"
        ),
        (
            r"(?:from the (?:moment|minute|second|start)|as soon as|the (?:moment|minute"
            r"|second)) (?:that )?i (?:walked|came|stepped|sat|entered|arrived|opened|spoke"
            r"|said) (?:~ )?(?:settled|decided|made up|against me|my mind|no chance|unwelcome"
            r"|not wanted|stood no|written off|judged|lost)"
        ),
        (
            r"(?:candidates|applicants|people|those|ones|one|us|everyone|many) (?:\w+ )?(?:who"
            r"|that) (?:\w+ )?(?:never|not once|didn't even|did not even|still) (?:\w+ "
            r"){0,3}(?:got|get|had|received?|heard|hear|given|call|reply|answer|word|told"
            r"|waiting)"
        ),
        (
            r"(?:i|we) (?:\w+ )?never (?:got|received|was given|were given|even got) (?:\w+ "
            r"){0,3}(?:call|callback|call-back|reply|answer|response|explanation"
            r"|acknowledge?ment|apology|thank you|confirmation|word) (?:~ )?(?:after|round"
            r"|interview|weeks|months|since|despite)"
        ),
        (
            r"goal ?-?posts (?:\w+ ){0,3}(?:moved|shifted|changed|kept|were|moving)|(?:so "
            r"(?:often|many times)|kept|constantly|repeatedly|again and again|each time|every "
            r"time) (?:~ )?(?:lost track|no longer knew|did not know (?:which|what)|didn't "
            r"know (?:which|what))"
        ),
        (
            r"(?:job|role|post|date|time|requirements?|story|description|panel|plan|plans"
            r"|details?|brief|rules|terms|hours|salary) (?:\w+ )?(?:kept (?:on )?(?:changing"
            r"|moving|shifting|growing)|changed (?:\w+ )?(?:times|twice|each time|every time"
            r"|so often|again and|constantly|from one|(?:three|four|five|several) times))"
        ),
        (
            r"(?:your|the) (?:\w+ )?(?:process|communication|hiring|recruitment|interviews?"
            r"|procedure|selection|hr|recruiters?|application form|people skills|manners) "
            r"(?:\w+ ){0,3}(?:could be (?:better|clearer|kinder|improved|quicker|faster|more"
            r"|fairer|smoother)|could (?:really )?(?:do with|use|benefit)|needs? (?:to be|work"
            r"|some|an|a|improv\w+)|ought to be|should (?:be|have been) (?:\w+ )?(?:better"
            r"|clearer|kinder|quicker|faster|more|fairer|smoother|open|honest|transparent|less"
            r"|shorter)|leaves? (?:\w+ )?(?:to|room))"
        ),
        (
            r"(?:by|with|from|to) (?:a|an|someone|somebody|people|two people|the \w+|men"
            r"|women) (?:\w+ )?who (?:\w+ )?(?:knew (?:nothing|little|less|next)|(?:had not"
            r"|hadn't) (?:\w+ )?(?:read|seen|opened|prepared|looked)|(?:didn't|did not) "
            r"(?:\w+ )?(?:know (?:my|what|who|why|the)|read|listen|look|introduce|seem to)"
            r"|kept (?:looking|checking|interrupting|yawning|glancing)|(?:barely|hardly) "
            r"(?:looked|listened|spoke|glanced))"
        ),
        (
            r"at my own (?:expense|cost)|out of my own pocket|(?:took|take|taking|used up|lost"
            r"|cost me|gave up|sacrificed) (?:\w+ ){0,3}(?:days? off|leave|holiday|wages|pay"
            r"|shift|shifts) (?:~ )?(?:and (?:all|then|for what|got|this)|only|for (?:this"
            r"|nothing|that|a (?:form|two|\w+[- ]minute))|just to|in vain)"
        ),
        (
            r"so much for (?:your|the|equal|diversity|transparency|valuing|being|people|family"
            r"|all|feedback|respect|loyalty|promises?)"
        ),
        (
            r"for (?:a|an) (?:\w+ )?(?:company|school|firm|hospital|charity|organi[sz]ation"
            r"|employer|place|business|council|hotel) (?:that|which|who) (?:claims?|says?"
            r"|prides?|calls?|boasts?|advertises?|preaches|promises?|talks? (?:so much|a lot))"
        ),
        (
            r"(?:i (?:\w+ )?(?:found|find)|it was|felt) (?:\w+ ){0,3}(?:hurtful|humiliating"
            r"|insulting|disheartening|disrespectful|degrading|cold|careless|sad|telling"
            r"|disappointing|a shame|a pity) (?:that|to (?:be|hear|learn|read|find|get"
            r"|receive)) (?:~ )?(?:nobody|no one|never|not|form|automat\w+|by (?:text|e-?mail)"
            r"|template|ignored|told|kept|waiting|from (?:a|the|someone|linkedin)|without"
            r"|after)"
        ),
        (
            r"(?:let go|told|rejected|turned down|informed|dropped|dismissed|declined|no) "
            r"(?:\w+ )?(?:by|via|over|through|in) (?:an? )?(?:text(?: message)?|whatsapp"
            r"|voicemail|form letter|form e-?mail|bot|robot|chatbot|computer|automat\w+ \w+"
            r"|two-line|one-line|no-?reply)"
        ),
    ),
    "F4!": (
        (
            r"(?:i|we|my) (?:~ )?(?:spent|prepared|worked|did|wrote|made|built|assignment"
            r"|presentation|project|test|task|portfolio|designs?|weekend|hours|evenings) (?:~ "
            r")?(?:nobody|no one|none of you|not one of you|you never|they never|never|not "
            r"once|without anyone) (?:\w+ )?(?:even |ever |so much as )?(?:mentioned"
            r"|mentioning|looked|looking|opened|asked about|asked|discussed|commented"
            r"|acknowledged|read|reading|noticed|referred|thanked|returned|brought up|watched"
            r"|tasted|tried|marked|had the)"
        ),
        (
            r"(?:nobody|no one|none of you|not one of you|you never|they never) (?:\w+ "
            r")?(?:thought to|bothered to|had the (?:courage|guts|nerve|heart|time|manners"
            r"|grace)|could be bothered|saw fit|felt the need|cared to|took the trouble)"
        ),
    ),
    "F4~": (
        r"(?:thank\w*|thanks|you) (?:\w+ )?so much for",
        (
            r"(?:thank\w*|grateful|glad|appreciat\w+|impress\w*|liked|loved|kind of you|good "
            r"of you|pleased) (?:~ )?(?:up-?front|from the (?:start|outset|beginning)"
            r"|beforehand|in advance|by (?:text|e-?mail)|a call|call would)"
        ),
        (
            r"(?:work\w*|looking|look|search\w*) for (?:a|an) (?:\w+ )?(?:company|school|firm"
            r"|hospital|charity|organi[sz]ation|employer|place|business|council|hotel)"
        ),
        (
            r"(?:in a (?:hurry|rush)|rushed|pressed for time|short of time|busy) (?:~ "
            r")?(?:still|yet|but|nevertheless|and) (?:\w+ )?(?:found|took|made|had|gave"
            r"|answered|listened)"
        ),
        r"(?:it|i|that) (?:\w+ )?(?:needn't|need not|could not|couldn't) have been",
        (
            r"(?:never|not|n't|nobody|no one) (?:\w+ ){0,4}(?:like )?(?:just |only )?(?:a"
            r"|another) (?:number|burden|nuisance|statistic|file|case number)"
        ),
        r"as (?:you|anna|your \w+) (?:said|told|explained|put)",
        (
            r"(?:not|n't|never|anything but|far from|nothing like|no|less like|rather than) "
            r"(?:~ )?(?:interrogation|exam|formality|cross-?examination|box-?ticking|tick-?box"
            r"|conveyor belt|obstacle course|cattle market|rushed|judged|hurry|on trial)"
        ),
        (
            r"(?:felt|feel|seemed|was|were|left feeling) (?:~ )?(?:not|never|n't) (?:\w+ "
            r")?(?:rushed|judged|hurried|small|stupid|on trial|an exam|talked down)"
        ),
        (
            r"(?:respect|courtesy|empathy|humanity|transparency|consideration|manners) (?:\w+ "
            r")?(?:shown|was|is) (?:~ )?(?:touch\w*|impress\w*|great|exemplary|wonderful|clear"
            r"|evident|rare|lovely|felt)"
        ),
        (
            r"(?:thank\w*|grateful|impress\w*|appreciat\w+|touched|struck|admir\w+|liked|loved"
            r"|enjoy\w*) (?:~ )?(?:courtesy|decency|respect|empathy|humanity|transparency"
            r"|consideration|manners)"
        ),
        (
            r"hope (?:that )?(?:you|your \w+)(?:'ll| will| would| can| could|) (?:\w+ "
            r")?(?:show (?:me|a) |look after|give (?:more|others) (?:\w+ )?(?:joy|tours"
            r"|talks))"
        ),
    ),
}
