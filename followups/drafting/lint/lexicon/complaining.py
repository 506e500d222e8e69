"""F4 by speech act: chasing, poor return for effort, careless interviews, wishes."""

from typing import Final

_THEY = (
    r"(?:you|he|she|they|interviewers?|panel|manager|boss|director|recruiter|colleagues?|"
    r"one of (?:you|them|the \w+)|half (?:the|of the) panel|somebody|someone|your \w+|the "
    r"(?:man|woman|lady|gentleman|person) (?:who|opposite|at|from) (?:\w+ ){0,3})"
)
_TIME = (
    r"(?:minutes?|hours?|days?|nights?|weeks?|months?|weekends?|evenings?|a fortnight|half-term)"
)
_NEWS = (
    r"(?:call|phone call|word|warning|line|note|notice|apology|explanation|reply|answer|"
    r"heads-?up|update|sign of life|thank you|bit of \w+|little \w+|acknowledge?ment|sorry"
    r"|courtesy|human voice|sentence)"
)
_KIND = (
    r"(?:nice|nicer|kind|kinder|polite|decent|right|better|good|courteous|helpful|fair|"
    r"fairer|proper|more \w+|the (?:\w+ )?(?:decent|right|kind|polite|least|proper|"
    r"minimum)(?: \w+)?|respectful|human|humane|appreciated|welcome|in order|worth more|"
    r"enough)"
)

COMPLAINING: Final = {
    "F4": (
        (
            r"(?:had|have|having|forced|needed|need) to (?:ring|phone|call|e-?mail|write|"
            r"ask|chase|remind|contact|go back|turn up|beg|ring up|prod|nag|run after|dig)"
            r" (?:[\w']+ ){0,5}(?:\w+ times|again and again|just to|several|repeatedly|"
            r"over and over|before (?:any\w*|some\w*|you|i got|i heard)|until (?:any\w*|"
            r"some\w*|i got|i heard)|to get (?:an|any|a|one) (?:\w+ )?(?:answer|reply|word"
            r"|response))|had to (?:ring|phone|call|e-?mail|write|ask|chase|remind) (?:you"
            r" |your \w+ )?twice(?: (?:before|to get|for|until|just))?"
        ),
        (
            r"(?:drove|travelled|traveled|flew|came|took|rode|walked|spent|prepared|paid|"
            r"gave up|sat|waited|got up|worked|wrote|built|made|put) (?:~ )?(?:miles|"
            rf"kilomet\w+|{_TIME}|train|trains|flight|leave|holiday|pounds|euros|dollars|"
            r"presentation|task|the task) (?:~ )?(?:for (?:ten|five|fifteen|twenty|a|this|"
            rf"that|nothing|what|two|three|an|half) (?:[\w-]+ ){{0,2}}(?:minutes?|no\b|"
            r"nothing|chat|e-?mails?|lines?|rejection|form|letter|template|sentences?|"
            r"handshake|shrug)|for nothing|only to|just to (?:be|hear|learn|get)|and (?:"
            r"nobody|no one|for what|then nothing|got (?:two|one|a|nothing)|never (?:heard"
            r"|got))|without (?:so much as|even|a (?:word|single|reply)))"
        ),
        (
            r"(?:advertis\w+|interview(?:ed|ing)? (?:me|people|us|others|anyone)|invit\w+ "
            r"(?:me|us|people|anyone)|let me (?:travel|come|prepare|go|drive|sit|do|take|"
            r"believe)|travel\w*|knowing|all the while|pretend\w*|went through|put me "
            r"through|why (?:\w+ )?interview) (?:~ )?(?:post|job|role|place|position|it|"
            r"vacancy|somebody|someone|decision|you|candidate) (?:[\w']+ ){0,3}(?:already "
            r"|long )?(?:promised|gone|taken|filled|earmarked|spoken for|been decided|"
            r"lined up|in mind|in place|made up|on a plate)"
        ),
        (
            rf"{_THEY} (?:[\w']+ ){{0,3}}(?:kept|spent|sat|was|were|constantly|busy) (?:[\w"
            rf"']+ ){{0,6}}(?:glancing at|looking at (?:the clock|his|her|their|your|a "
            r"watch)|staring at (?:his|her|their|the)|typing|texting|yawn\w*|scrolling|"
            r"doodling|sighing|rolling (?:his|her|their) eyes|whispering|sniggering|"
            r"interrupting|answering (?:calls|e-?mails|his|her|the phone)|taking calls|on "
            r"the phone|on (?:his|her|their) phone|chewing|eating (?:a|his|her|their|"
            r"lunch)|checking (?:his|her|their|e-?mails?|messages))"
        ),
        (
            r"(?:double-?booked|mislaid|stairwell|broom cupboard|store ?room|storage room|"
            r"no chair|nobody (?:\w+ )?(?:expecting|knew (?:i|who|why|what))|wasn't "
            r"expected|was not expected)"
        ),
        (
            r"(?:called|addressed|calling|addressing) me (?:\w+ )?(?:by )?(?:the wrong|"
            r"another|someone else's|a different|'|\"|mr|mrs|miss)|(?:someone|somebody) "
            r"else's (?:cv|application|file|papers|name|letter|notes)|(?:the wrong|another"
            r" (?:person|applicant|candidate)'s) (?:cv|application|file|papers|name|letter"
            r"|notes)"
        ),
        (
            r"(?:asked|questioned|quizzed|question\w*|joked?|remark\w*|comment\w*) (?:me "
            r")?(?:~ )?(?:plans? (?:for|to have) (?:children|kids|a family|babies)|my age|"
            r"how old i|pregnan\w+|my marital|my religion|my husband|my wife|childcare|"
            r"having (?:kids|children|a baby)|start(?:ing)? a family|where (?:i am|i'm|i "
            r"was|i) (?:really|originally)|my accent|my weight|my looks|my skin|my "
            r"headscarf|my hair)|no (?:place|business|right) in an? (?:job )?interview"
        ),
        (
            r"the (?:very )?same (?:\w+ )?(?:questions?|story|form|details) (?:[\w']+ ){"
            r"0,3}(?:twice|three|four|five|times|again and|over and over|in every|at every"
            r"|each time|every time)"
        ),
        (
            rf"(?:told|promised|said|announced|spoke of|mentioned) (?:[\w']+ ){{0,4}}(?:"
            rf"{_TIME}|a week|a month|monday|tuesday|wednesday|thursday|friday)[^.!?a-z]{{"
            rf"1,4}}(?:and |but |yet )?(?:it|that|this|in the end it|these) (?:\w+ )?(?:"
            r"took|became|turned into|ran to|dragged|stretched)"
        ),
        (
            r"(?:i|we) (?:was|felt|had been|have been|got|'ve been|were|am|feel) (?:\w+ )?"
            r"(?:made to (?:feel (?:like|as|small|stupid|old|unwelcome|foolish|a nuisance|"
            r"that|i)|wait|stand|sit (?:outside|alone|in the)|repeat|jump)|passed (?:"
            r"around|on|from|between|along)|shunted|bounced|fobbed off|brushed off|sent "
            r"away|herded|messed (?:about|around)|mucked about|strung along|dismissed|"
            r"ignored|left (?:standing|alone|waiting|hanging|to wait|in the)|talked down "
            r"to|talked over|shouted at|laughed at|led on|kept (?:waiting|standing|in the "
            r"dark|guessing)|put through|treated (?:like|as (?:if|though|a)|with (?:"
            r"contempt|disdain|indifference))|let down by|forgotten|used as|invited (?:"
            r"only )?(?:to make up|for show|as a|to fill)|lied to|misled|taken in|taken "
            r"for)"
        ),
        (
            rf"(?:a |an |any |one |some |bit of |little )?(?:more )?{_NEWS} (?:\w+ ){{0,4}}"
            r"(?:would|might|could|'d) (?:\w+ )?(?:have (?:been|shown|helped|softened|gone"
            rf"|cost|done|meant|made|sufficed)|cost you|go a long way)(?: {_KIND})?"
        ),
        (
            rf"(?:would|might|could) have been (?:\w+ )?{_KIND} (?:to (?:tell|let|inform|be"
            r" told|be warned|warn|have (?:heard|known|been told|been warned|had a)|hear "
            r"(?:it|this|so|sooner|earlier|from|something)|know (?:that|this|before|sooner"
            r"|earlier|beforehand)|get (?:a|an|some)|receive|ring|phone|call|say)|if (?:"
            r"you|someone|somebody|one of you|anybody)|of you|had you)"
        ),
        (
            r"you (?:really |might |could |ought to |should |would do well to |may want to"
            r" |need to |must )+(?:answer|reply|respond|return|get back|write back|inform|"
            r"let) (?:to )?(?:people|applicants|candidates|those who|those|them|their|your"
            r"|us|e-?mails|calls)"
        ),
        (
            r"(?:found out|find out|finding out|learned|learnt|discovered|had to (?:read|"
            r"hear|learn)) (?:~ )?(?:from|on|through|via|by|in) (?:the|your|a|an|my|"
            r"linkedin|facebook|instagram|someone|somebody|others|the grapevine) (?:~ )?"
            r"(?:filled|gone|taken|hired|appointed|chosen|rejected|not (?:chosen|selected|"
            r"successful)|already|decided|the job|the post|the role|else)"
        ),
        (
            rf"{_THEY} (?:[\w']+ ){{0,2}}(?:laughed at|sneered|scoffed|mocked|made fun of|"
            r"belittled|snapped at|barked|shouted at|talked down to|patroni[sz]ed|lectured"
            r"|humiliated|insulted|ridiculed|lied to|misled|ignored|stonewalled|blanked) "
            r"(?:\w+ )?(?:me|my|us|at me)"
        ),
        (
            r"(?:letter|e-?mail|message|reply|answer|rejection|text|refusal|note) (?:\w+ )"
            r"{0,4}(?:was|is|were|felt|seemed|reads?|sounds?|sounded|could have been|must "
            r"have been|contained|had|got|began|started|says|said) (?:[\w']+ ){0,4}(?:"
            r"addressed to (?:someone|somebody|another|the wrong)|wrong name|written by a "
            r"(?:machine|robot|computer|bot)|copied|copy-?pasted?|template|boilerplate|one"
            r" line|two lines|three lines|two sentences|one sentence|curt|dear applicant|"
            r"dear candidate|no name|not even my name|no signature|unsigned|cold|standard|"
            r"automated|generic)"
        ),
        (
            r"(?:two|three|one|a couple of|a few) (?:\w+ )?(?:lines|line|sentences?) (?:\w"
            r"+ )?(?:after|in return for|in exchange for|for (?:all that|all this|five|six"
            r"|three|four|two|\w+ rounds|weeks|hours|days)|was all|were all|is all|are all"
            r"|is what i|is a bit|is rather|was a bit)|all i (?:got|get|received|was (?:"
            r"given|sent|worth)|had) (?:\w+ )?(?:was|is|were) (?:a|an|two|one|three|"
            r"silence|nothing|that)"
        ),
        (
            r"(?:a bit|rather|pretty|somewhat) (?:thin|rich|poor|shabby|cold|meagre|cheap)"
            r" (?:for|after|from|given|considering)|poor (?:form|show|manners|style|return"
            r"|reward|thanks)|bad (?:form|manners|style|taste)"
        ),
        (
            r"(?:keep|kept|leave|left|let|make|made|put) (?:people|candidates|applicants|"
            r"someone|somebody|anyone|a person|me) (?:\w+ ){0,2}(?:waiting|hanging|"
            r"dangling|guessing|jump through|through (?:hoops|all (?:that|this)|so many|"
            r"six|five|four|seven|that)|in limbo|on ice|on hold|wait\b)|jump(?:ed|ing)? "
            r"through (?:\w+ )?hoops"
        ),
        (
            r"(?:weeks|months|days|a fortnight|a month|ages|half a year|an age|so long|too"
            r" long|long) (?:[\w']+ ){0,3}(?:for (?:an|a|any|one|your) (?:\w+ )?(?:answer|"
            r"reply|decision|no|word|call|two|form|one|standard)|before (?:you|anyone|"
            r"anybody|someone|somebody|i (?:heard|got)|your)|until (?:you|anyone|anybody|"
            r"someone|i (?:heard|got)))"
        ),
        (
            r"(?:sat|did|worked|completed|spent|gave|took|delivered|wrote|built|produced|"
            r"designed) (?:~ )?(?:unpaid|without pay|for free|free of charge)|you (?:\w+ "
            r")?(?:used|kept|took|are using|use|published|posted) my (?:\w+ )?(?:ideas?|"
            r"designs?|work|recipe\w*|plans?|draft|sketch\w*|text|code|concept|pictures?)"
        ),
        (
            r"(?:turned up|arrived|sat|stood|waited|came) (?:~ )?(?:nobody|no one|not one|"
            r"none) (?:\w+ )?(?:knew|expected|expecting|came|there|met|seemed|could|had|"
            r"was)"
        ),
        (
            r"(?:lack|absence|want|shortage) of (?:\w+ )?(?:respect|courtesy|manners|"
            r"interest|communication|care|feedback|information|transparency|"
            r"organi[sz]ation|planning|preparation|professionalism|decency|honesty|warmth)"
            r"|(?:basic|common|simple|ordinary) (?:courtesy|decency|manners|politeness|"
            r"respect)"
        ),
        (
            r"(?:such|so much|that much|all that|this|that|the whole|your) (?:\w+ )?(?:"
            r"to-?ing and fro-?ing|back and forth|runaround|run-around|rigmarole|palaver|"
            r"circus|farce|muddle|mess|chaos|shambles|performance)"
        ),
        (
            r"(?:did|do|was|is) (?:\w+ )?(?:not )?(?:cost|too much|a lot) (?:\w+ )?to (?:"
            r"answer|reply|call|tell|say|pick up|ring|write|ask)|(?:how hard|how "
            r"difficult) (?:can|could|is|would) it (?:be )?to"
        ),
        (
            r"(?:changed|cut|dropped|lowered|moved|altered|rewrote|shortened) (?:the|my) "
            r"(?:\w+ )?(?:time|date|place|salary|pay|hours|task|rules|job|role|terms|"
            r"interview) (?:[\w']+ ){0,4}(?:without|at the last|an hour|the day|the night|"
            r"on the day|twice|three|halfway|midway|after (?:i|the))"
        ),
        (
            r"(?:not|hardly|scarcely) (?:\w+ )?(?:how|what) (?:i|one|you|people|a person) "
            r"(?:would |'d )?(?:\w+ )?(?:expect|call|imagine|hope\w*|think|like|treat|"
            r"want) (?:\w+ ){0,3}(?:of|from|fair|professional|respect\w*|courte\w+|open|"
            r"honest|transparent|to be treated|welcome|hospitality)?"
        ),
        (
            r"(?:hang\w* (?:about|around)|kick\w* my heels|wait\w*|sit\w* (?:around|about)"
            r"|twiddl\w*|stew\w*) (?:~ )?(?:for|until|till|while) (?:you|your \w+) (?:~ )?"
            r"(?:make up|made up|decide\w*|mind|bother\w*|get round|got round|deign\w*|"
            r"finally)"
        ),
        (
            r"(?:eating|chewing|munching|knitting|texting|typing|dozing|snoring|yawning|"
            r"whistling|humming|scrolling|chatting|filing (?:his|her)|on (?:his|her|their|"
            r"the) phone) (?:~ )?(?:through|during|while|throughout) (?:\w+ ){0,4}(?:my|i "
            r"was|i spoke|the interview|our|answers)"
        ),
        (
            r"(?:asked|quizzed|questioned|grilled|interrogated) (?:\w+ )?(?:on|about|over|"
            r"as to) (?:~ )?my (?:\w+ )?(?:marriage|husband|wife|age|religion|health|"
            r"divorce|politics|family plans|private life|faith|accent|body|weight|"
            r"pregnancy|sex life|love life|boyfriend|girlfriend)"
        ),
        (
            r"(?:shan't|shall not|won't|will not|not going to|try not to|would rather not|"
            r"could) (?:\w+ )?(?:go on about|dwell on|complain about|say (?:anything|a "
            r"word|much|more) about|bring up|comment on|harp on) (?:~ )?(?:fact|state|hour"
            r"|wait\w*|weeks|silence|delay|being|director|manager|interviewer|panel|"
            r"behaviou?r|manners|tone|way (?:i|you))"
        ),
        (
            r"(?:asked|wanted|had|got|took) (?:\w+ ){0,2}(?:for )?(?:a |an |the )?(?:free|"
            r"unpaid) (?:\w+ )?(?:project|task|test|design|work|concept|sample|day|plan|"
            r"shift)s?|you (?:\w+ )?(?:lied|misled|deceived|cheated|fooled|tricked|played)"
            r" (?:\w+ )?(?:about|me|us|to me|applicants)"
        ),
        (
            r"(?:felt|feel|feeling|treated|was|were|am) (?:\w+ )?(?:like |as )?(?:just |"
            r"only |merely )?(?:a|another|one more) (?:\w+ )?(?:number|file|name on a list"
            r"|box to tick|statistic|cog|nuisance|gap-?filler|token)"
        ),
        (
            rf"{_NEWS} (?:[\w-]+ ){{1,8}}would have been (?:\w+ )?{_KIND}|(?:i|i'd|i do|i "
            r"only|i just) (?:\w+ )?wish(?:ed)? (?:that )?(?:somebody|someone|you|anyone|i"
            r"|your \w+|anybody) (?:\w+ )?(?:had|'d|would have|could have) (?:\w+ )?(?:"
            r"been )?(?:told|said|warned|let|called|rung|explained|mentioned|informed|"
            r"asked|answered|written|replied|given me)"
        ),
        (
            r"(?:candidates|applicants|people|we|one|anyone) (?:\w+ )?(?:should|ought to|"
            r"need to|must) (?:\w+ )?be (?:\w+ )?(?:treated|told|informed|answered|shown|"
            r"given|kept|respected|handled)|led to (?:believe|think|expect|hope|"
            r"understand)"
        ),
        (
            r"(?:which|that|and) (?:nobody|no one) (?:\w+ )?(?:even )?(?:mentioned|looked|"
            r"asked|read|opened|discussed|acknowledged|commented|thanked)|(?:panel|you|"
            r"interviewer|manager|they|everyone) (?:\w+ )?(?:seemed|were|was|appeared|"
            r"looked) (?:to be )?(?:\w+ )?(?:in (?:such )?a (?:\w+ )?(?:hurry|rush)|rushed"
            r"|pressed for time|elsewhere|distracted|impatient)"
        ),
        (
            r"(?:better late than never|about time|took (?:you|your) (?:your )?time)|(?:"
            r"thank you|thanks|good of you|nice of you) (?:\w+ ){0,2}(?:for )?(?:finally|"
            r"eventually|at last|to finally|getting round) (?:\w+ing|to)?"
        ),
        (
            r"(?:wonder|wondered|wondering|ask myself|asked myself|not sure|unclear|"
            r"question) (?:\w+ )?why (?:i was (?:\w+ )?(?:called|invited|asked|interviewed"
            r"|even)|you (?:\w+ )?(?:invited|called|asked|interviewed) me|anyone (?:\w+ )?"
            r"(?:invited|called|bothered))"
        ),
        (
            r"(?:goal ?posts|job|requirements|rules|dates?|salary) (?:\w+ )?(?:moved|"
            r"shifted|changed) (?:\w+ )?(?:so often|so many|again|twice|constantly|every)|"
            r"never (?:got|received|had|heard) (?:\w+ )?(?:a |any )?(?:call|reply|answer|"
            r"word|email|response|anything) (?:\w+ )?(?:back|from you|after|at all)"
        ),
        (
            r"(?:prepared|worked|travelled|traveled|waited|practised|practiced|studied|"
            r"drove|came) (?:~ )?for what (?:turned out|was|proved|became)|my (?:accent|"
            r"name|skin|headscarf|gender|wheelchair|hair|disability|religion|postcode|"
            r"surname|bump|pregnancy) (?:\w+ ){0,3}(?:settled|decided|was (?:the|what)|"
            r"counted|told|cost|mattered|put|played)"
        ),
    ),
    "F4!": (
        (
            r"(?:rarely|seldom|never|hardly ever|not often) (?:\w+ )?(?:seen|experienced|"
            r"met|known|had|come across|sat through|been through|encountered|been|felt) "
            r"(?:~ )?(?:carelessly|badly|poorly|disorgani\w+|chaotic\w*|unprofessional\w*|"
            r"shabb\w+|sloppy|sloppily|slow\b|rude\w*|cold\b|careless|clumsy|clumsily|"
            r"unwelcome|small|ignored|humiliat\w+|disrespect\w*|muddle\w*|impersonal\w*)"
        ),
        (
            r"(?:can't|cannot|couldn't|hard to|can hardly|could hardly|would not|wouldn't|"
            r"difficult to) (?:\w+ )?(?:say|claim|pretend|call|describe) (?:~ )?(?:"
            r"respected|welcome|heard|valued|seriously|well treated|fair|fairly|"
            r"professional\w*|pleasant|courteous|polite|kind|enjoy\w*|good experience|"
            r"impressed|transparent|open)"
        ),
        (
            r"(?:didn't|did not|never|don't|do not|not) (?:\w+ )?(?:feel|felt) (?:\w+ )?"
            r"(?:very |particularly |really |especially |exactly |at all )?(?:respected|"
            r"welcome|heard|valued|taken seriously|listened to|well treated|fairly treated"
            r"|treated (?:fairly|well|with)|wanted|looked after|informed)"
        ),
        (
            r"(?:never|not|n't|nobody|no one|none of (?:you|them)|not one of (?:you|them)|"
            r"not a soul|not a single (?:person|one|soul)|hardly anyone|without once) (?:"
            r"\w+ ){0,2}(?:looked up|looked at me|look at me|smiled?|made eye contact|met "
            r"my eye|asked me (?:a|one|about|anything)|shook my|introduced (?:himself|"
            r"herself|themselves)|said (?:hello|thank|goodbye|sorry|a word)|offer\w* (?:me"
            r" )?(?:a (?:glass|cup|seat|chair|drink)|water|tea|coffee)|took (?:any )?notes"
            r"|showed me (?:out|in|the way|round)|came to|taken? notes|opened (?:it|my)|"
            r"rang|rung|phoned|called (?:me|back)|wrote back|got in touch|replied|answered"
            r"|apologi[sz]e\w*|explained?|bother\w*|kept me|told me|let me know|"
            r"acknowledged?|thanked)"
        ),
        (
            r"(?:test|task|application|cv|portfolio|e-?mails?|letters?|messages?|calls?|"
            r"work|sample|presentation|questions?) (?:was|were|has been|have been|had "
            r"been) (?:\w+ )?(?:never|not) (?:\w+ )?(?:opened|read|looked|answered|"
            r"returned|acknowledged|marked|discussed|mentioned|watched|replied)"
        ),
        (
            r"(?:not|n't|hardly|never) (?:\w+ )?(?:had|have|take|took|taken|found|find|"
            r"spare|spared) (?:even )?(?:the |a |five |two |one |thirty |ten )?(?:courtesy"
            r"|decency|minute|minutes|seconds|moment|time|trouble|manners|grace) (?:\w+ ){"
            r"0,2}to (?:tell|ring|call|phone|write|answer|reply|read|look|let|say|inform|"
            r"open|explain|thank|apologi[sz]e)"
        ),
        (
            r"no (?:way|manner) to (?:treat|end|run|say|deal|close|choose|hire|behave|"
            r"speak|talk|tell)|no (?:word|sign|trace|hint) of (?:thanks|apology|regret|an "
            r"apology|interest|warmth)|not (?:so much as|even) (?:a|an|one)"
        ),
    ),
    "F4~": (
        (
            r"(?:never|not|nobody|no one|n't) (?:[\w']+ ){0,3}(?:made to feel|felt|made me"
            r"|kept me|left me|let me down|ignored|rushed|hurried|dismissed|talked down|"
            r"interrupted|unwelcome|bothered)"
        ),
        (
            r"(?:never|not|n't) (?:\w+ ){0,2}(?:seen|known|met|had|been|felt|experienced) "
            r"(?:\w+ ){0,3}(?:so|such|more|better|as) (?:\w+ )?(?:well|kind\w*|warm\w*|"
            r"welcome|friendly|good|calm\w*|careful\w*|honest\w*|open\w*|pride|love|"
            r"respected|heard|valued)"
        ),
        (
            r"made to feel (?:\w+ )?(?:welcome|at home|at ease|comfortable|part of|like "
            r"(?:one|part|a (?:guest|colleague|member|friend))|wanted|good)"
        ),
        (
            r"(?:left|kept) (?:to|for) (?:wait|the)|i (?:was|am) (?:\w+ )?(?:used as|"
            r"forgotten) (?:\w+ )?(?:a |an )?(?:model|example)"
        ),
        (
            r"(?:i'd|i would) (?:\w+ )?have (?:liked|loved) to (?:stay|meet|see|join|hear "
            r"more|work)"
        ),
        (
            r"would have been (?:\w+ )?(?:nice|good|lovely|great|kind|better) to (?:work|"
            r"join|meet|see|be part|stay|have (?:worked|joined|met))"
        ),
        (
            r"(?:customers?|patients?|guests?|tenants?|families|passengers|readers|"
            r"residents|pupils|callers|visitors|people who call|neighbours) (?:[\w']+ ){"
            r"0,4}(?:waiting|ignored|in limbo|kept|left|told|forgotten|let down|treated)"
        ),
        r"(?:i|we) (?:\w+ )?(?:laughed|got) (?:a )?(?:good |bit of )?(?:muddle|mess|chaos)",
        r"(?:no one|nobody) (?:\w+ )?could (?:\w+ )?have",
        (
            r"(?:nobody|no one|none) (?:had|has|have)(?: ever| yet| before)* (?:\w+ )?(?:"
            r"explained|shown|told|asked|described|taught|made|put|let) (?:~ )?(?:so|like "
            r"(?:that|this)|before|that way|as|better|more)"
        ),
        r"(?:i|we) (?:\w+ )?(?:have|had|'ve) (?:not|never) (?:\w+ )?heard (?:what|how|from|of)",
        (
            r"(?:honou?red|glad|happy|pleased|touched|delighted|proud) (?:if|that) (?:you|"
            r"they) (?:\w+ )?(?:kept|keep|used?|have)"
        ),
    ),
}
