"""F4: complaints about how the process was run."""

from typing import Final

_SPAN = (
    r"(?:\w+ ){0,3}(?:days|weeks|months|hours|rounds|interviews|years|ages|eternity|forever"
    r"|long|quarter|fortnight|week|month|minutes|season|summer|winter)"
)
_LETTER = (
    r"(?:letters?|e-?mails?|mails?|messages?|reply|replies|rejections?|answers?|notes?"
    r"|responses?|refusals?|text|lines?|paragraphs?|template|notification)"
)
_FORM = (
    r"(?:form|standard|template|templated|canned|generic|automated|automatic|boilerplate"
    r"|impersonal|copy-?and-?paste|copy-?pasted?|computer\w*|stock|two-line|three-line"
    r"|one-line|two-sentence|one-sentence|three-sentence|machine|anonymous|pre-?written|mass"
    r"|curt|cold)"
)
_BAD = (
    r"(?:unacceptable|inexcusable|disgraceful|shameful|appalling|outrageous|ridiculous"
    r"|absurd|laughable|insulting|humiliating|degrading"
    r"|frustrating|annoying|irritating|exhausting|tiresome|tedious|drawn-?out|long-?winded"
    r"|opaque|confusing|misleading|dishonest"
    r"|insincere|ill-?mannered|thoughtless|careless|sloppy|unkind|condescending"
    r"|patroni[sz]ing|rude|disrespectful|unprofessional"
    r"|discourteous|inconsiderate|dismissive|chaotic|disorgani[sz]ed|shambolic|farcical"
    r"|impersonal|cold|unpleasant|hurtful|offensive"
    r"|poor|poorly|bad|badly|terrible|dreadful|awful|lousy|mediocre|shabby|embarrassing"
    r"|hostile|unwelcoming|demeaning|off-?putting|slow|painful"
    r"|unorgani[sz]ed|uncoordinated|messy|cruel|heartless|callous|tactless|undignified"
    r"|unworthy|one-?sided|biased|rigged|pointless|far too long|too long|rather long|curt"
    r"|abrupt|disappointing|below standard|a mess|a shambles|a farce|a fiasco|a joke|a "
    r"sham|a charade|a waste|a disgrace|a letdown|a let-down|a shame how|not (?:very "
    r"|particularly |exactly |especially |entirely )?(?:professional|respectful|courteous"
    r"|polite|fair|kind|considerate|transparent|honest|well|serious|acceptable|good))"
)
_PROCESS = (
    r"(?:process|procedure|interviews?|experience|communication|treatment|wait|waiting"
    r"|silence|delay|delays|way|tone|letter|email|message|rejection|approach|behaviou?r"
    r"|conduct|manner|whole thing|recruitment|selection|hiring|organi[sz]ation|handling"
    r"|scheduling|assessment|test|task|questions|timing|lack of \w+|hr|recruiter"
    r"|interviewer|panel)"
)

GRIEVANCE: Final = {
    "F4": (
        (
            r"(?:the way|how|the manner in which) (?:i|we|my \w+) (?:was|were) (?:\w+ "
            r")?(?:told|informed|treated|dealt|received|notified|turned|let down|dismissed"
            rf"|interviewed) (?:~ )?{_BAD}"
        ),
        (
            r"(?:it )?would have been (?:\w+ )?(?:decent|fair|fairer|polite|courteous|kinder"
            r"|better|honest|right|proper|nice of you|kind of you|good of you) (?:to (?:tell"
            r"|inform|let|know|hear|say|call|warn|be told|have|learn)|if (?:you|someone"
            r"|somebody)|had you|of you|not to)"
        ),
        (
            r"(?:was|were|been) (?:kept|left) (?:in the dark|waiting|hanging|guessing|in limbo"
            r"|standing|out in)"
        ),
        (
            r"(?:lost|mislaid|misplaced|mixed up|forgot|forgotten|confused|deleted) (?:\w+ "
            r")?(?:my (?:papers|application|documents|cv|name|file|e-?mails?|appointment"
            r"|portfolio)|me\b|about me|our appointment|the appointment)"
        ),
        (
            r"(?:which )?(?:says a lot|says it all|speaks volumes|tells (?:me|you|one) "
            r"(?:everything|all|a lot|enough))|(?:is|was) not my idea of"
        ),
        (
            r"(?:sitting|standing|waiting|sat|stood|waited) (?:\w+ ){0,3}(?:corridor|lobby"
            r"|reception|hallway|rain|cold|foyer) (?:\w+ ){0,2}for"
        ),
        (
            r"(?:had to leave|left|gone|walked out|hung up|disappeared) after (?:\w+ "
            r"){0,2}(?:minutes|half)"
        ),
        (
            r"least (?:one|i|anyone|a candidate|an applicant|people) (?:may|can|could|might"
            r"|would|should) (?:\w+ )?(?:expect|ask|hope)"
        ),
        (
            r"(?:you|they|your \w+|hr) (?:\w+ )?(?:let|made|had) (?:me|us) (?:\w+ )?(?:wait"
            r"|stand|sit|chase|beg|run after)"
        ),
        rf"(?:find|found) the (?:\w+ ){{0,6}}{_PROCESS} {_BAD}",
        (
            r"(?:it|you|this|they|your \w+|the team|the answer|the process|a reply|an answer"
            r"|that) (?:has |have |had )?(?:\w+ )?(?:took|taken|take) (?:you |them |your \w+ "
            r"|the team |the company |me )?(?:\w+ )?(?:more than |over |nearly |almost |about "
            rf"|around |a |an |the |some |full |whole |all of )?{_SPAN}(?: (?:to|before|of"
            r"|until|for|just|only|without))"
        ),
        (
            r"took (?:you|them|your \w+|the company|hr|anyone|somebody|the team) (?:\w+ "
            r"){0,3}(?:weeks|months|days|quarter|forever|ages|so long|too long|long enough"
            r"|that long|this long|a fortnight|\w+ weeks|\w+ months)"
        ),
        (
            r"(?:days|weeks|months|a fortnight|a month|an eternity) (?:\w+ )?(?:of|in|with"
            r"|without) (?:\w+ )?(?:silence|waiting|nothing|uncertainty|hoping|limbo|radio "
            r"silence|being (?:ignored|kept|left)|any (?:\w+ )?(?:word|news|sign|reply|answer)"
            r"|(?:a |one )?(?:single )?(?:word|news|reply|answer|sign|call)|hearing|so much "
            r"as)"
        ),
        r"(?:radio|complete|total|utter|long|absolute|deafening|stony) silence",
        (
            r"(?:had|have|having|forced|obliged) to (?:\w+ )?(?:chase|ask (?:\w+ )?(?:twice"
            r"|three|several|again|repeatedly|many)|remind|wait|follow up (?:\w+ )?(?:twice"
            r"|three|several|again|repeatedly|myself)|write (?:\w+ )?(?:twice|three|again"
            r"|several)|beg|find out (?:\w+ )?(?:from|through|by|on|via)|learn (?:\w+ "
            r")?(?:from|through|by|on|via)|hear (?:\w+ )?(?:from|through|by|on) (?:a|the"
            r"|someone|others|somebody|linkedin)|call (?:\w+ )?(?:twice|three|several|again"
            r"|myself))"
        ),
        (
            r"(?:two|three|four|five|several|many|countless|numerous|repeated) (?:\w+ "
            r")?(?:reminders|chasers|unanswered|follow-ups|calls and|emails and)"
        ),
        (
            r"(?:i|have|had|was|been|'ve|of) (?:\w+ )?(?:waited|waiting|kept waiting) (?:\w+ "
            r"){0,4}(?:weeks|months|days|hours|an hour|minutes|long|in vain|for nothing"
            r"|without|only)"
        ),
        (
            r"(?:kept|left|leave|leaving|keep|keeping) (?:me|us|candidates|applicants|people"
            r"|everyone|one|your applicants) (?:\w+ ){0,3}(?:waiting|hanging|in the dark"
            r"|guessing|in limbo|wondering|dangling|in suspense|on (?:a|the) (?:hook|string)"
            r"|without|standing)"
        ),
        (
            r"(?:strung|string|stringing|led|lead|leading|dragged|messed|jerked) (?:me |us "
            r"|candidates |it |things )?(?:along|on\b|around|about|out (?:for|over))"
        ),
        r"ghost(?:ed|ing) (?:me|by|us|candidates|applicants)?|been ghosted|was ghosted",
        (
            r"(?:only|just|merely|nothing but|nothing more than|no more than|fobbed off with"
            r"|dismissed with|reduced to|brushed off with|rewarded with|ended (?:with|in)|end "
            r"(?:with|in)|got|get|getting|received|receive|receiving|sent|sending|send me|with"
            r"|by|be sent|deserves? more than|is|was) (?:me |us |only |just |such |back "
            rf"|merely )?(?:a|an|one|the|your|this) (?:\w+ ){{0,2}}{_FORM} (?:\w+ )?{_LETTER}"
        ),
        (
            rf"{_FORM} (?:\w+ )?{_LETTER} (?:~ )?(?:cold|impersonal|after|insult\w*"
            r"|disrespect\w*|disappoint\w*|hurt\w*|hard|poor|sad|unworthy|strange|not what"
            r"|all i|hoped|expected|deserve\w*|instead|rather|say|nobody|no one|bother\w*"
            r"|effort|hours|rounds|weeks|lacking|little|enough)"
        ),
        rf"(?:after|and then|then|followed by|ending with) (?:\w+ ){{0,6}}(?:{_FORM}) {_LETTER}",
        (
            r"(?:one|two|three|single|four)-?(?:line|sentence|liner) (?:e-?mails?|letters?"
            r"|mails?|messages?|rejections?|refusals?)"
        ),
        (
            r"(?:would have|'d have|had|should have|might have) (?:\w+ )?(?:appreciated|liked"
            r"|preferred|hoped|welcomed|been glad|been grateful) (?:\w+ )?(?:to hear|hearing"
            r"|to learn|learning|being told|to be told|to know|knowing) (?:it|this|that|the "
            r"news|so|earlier|sooner|from|of it|about it)"
        ),
        (
            r"(?:you|your \w+|one|hr) (?:might|could|should|may want to|would do well to) "
            r"(?:\w+ )?(?:tell|inform|let|warn|say|answer|reply|write|treat|consider|think "
            r"about|learn|train|respect|spare|communicate) (?:\w+ ){0,5}(?:earlier|sooner"
            r"|better|faster|before|next time|at least|in future|in the future|with more|more "
            r"(?:respect|carefully|kindly|promptly|honest\w*|open\w*|quickly)|respect|manners"
            r"|time)"
        ),
        (
            rf"(?:{_PROCESS}|it|this|that|which|you|your \w+|find|found|the whole \w+"
            r"|everything|all of this|all this|they|he|she) (?:was|is|were|has been|have been"
            r"|are|felt|feels|seemed|seems|came across as|comes across as|struck me as|left me"
            r"|i (?:find|found|felt)|leaves|felt like|to be|appeared|proved|turned out"
            rf"|became) (?:to be |me )?(?:~ )?{_BAD}"
        ),
        rf"(?:find|found|consider|considered|call|felt) (?:\w+ ){{0,4}}{_BAD}",
        (
            r"(?:such|so|very|rather|quite|really|an?|this|your|the|that|most|extremely) "
            rf"(?:\w+ )?{_BAD} (?:\w+ )?{_PROCESS}"
        ),
        (
            r"(?:poorly|badly|carelessly|shabbily|unfairly|disrespectfully|unprofessionally"
            r"|clumsily|sloppily|chaotically|appallingly|not (?:very )?(?:well|kindly|properly"
            r"|fairly)) (?:run|handled|organi[sz]ed|managed|communicated|planned|treated"
            r"|prepared|done|conducted|informed|coordinated|designed|structured)"
        ),
        (
            r"(?:treated|treating|treat|treats|handled|made me feel|made to feel|feel|felt) "
            r"(?:me |us |candidates |applicants |people |one |your \w+ )?(?:\w+ ){0,2}(?:badly"
            r"|poorly|unfairly|shabbily|carelessly|disrespect\w*|like (?:a number|dirt|nobody"
            r"|nothing|that|this|cattle|a nuisance|rubbish|air|an? (?:inconvenience"
            r"|afterthought|beggar|fool|file|box))|as (?:if|though) (?:i|we|my|they)|used"
            r"|cheated|deceived|misled|taken for|disrespected|unwelcome|ignored|let down"
            r"|wronged|small|worthless|insulted|strung|an afterthought)"
        ),
        (
            r"(?:no|not the|not a|hardly a|hardly the|a poor|a strange|an odd|a sad|a shabby"
            r"|a bad|a terrible|a funny|not how|what a) way (?:to|of|for) (?:\w+ )?(?:treat\w*"
            r"|run\w*|handle|handling|deal\w*|end\w*|say\w*|tell\w*|thank\w*|do\b|doing|close"
            r"|behave|behaving|communicat\w+|conduct\w*|hire|hiring|inform\w*)"
        ),
        (
            r"(?:i|we|candidates?|applicants?|people|anyone|everybody|everyone|somebody|any "
            r"\w+|one) (?:\w+ )?(?:deserve|deserves|deserved) (?:\w+ )?(?:better|more|an?|at "
            r"least|to|some|than|the courtesy|something)"
        ),
        (
            r"(?:hoped|expected|wished|liked|appreciated|preferred|thought|counted on"
            r"|expecting|hoping|welcomed|asked|deserved|been nice|been good|been kind|been "
            r"polite|been decent|been kinder|been fairer|been courteous) (?:\w+ )?(?:for "
            r")?(?:a (?:word|call|phone call|personal|bit (?:more|better)|little more|human"
            r"|real|proper|more|warmer|clear answer|kinder|quicker|faster|sooner|short call"
            r"|conversation rather|line (?:or two )?(?:more|from)|sign)|more (?:than|from"
            r"|respect|courtesy|care|of|honesty|consideration|transparency|for)|better (?:than"
            r"|from|of|treatment|communication)|at least|something (?:more|better|other|a "
            r"little|else)|to (?:be (?:told|informed|called|treated|warned|kept)|hear (?:it "
            r"|this |back )?(?:from|sooner|earlier|in person|personally|directly|something))"
            r"|some (?:respect|courtesy|honesty|transparency|kind of|sort of|warning)|the "
            r"courtesy|courtesy|basic|common courtesy|you to|an earlier|an answer)"
        ),
        (
            r"(?:expected|expect|expecting|hoped for|deserved|thought) (?:\w+ )?(?:better"
            r"|more) (?:from|of) (?:you|a|your|the|such|someone)"
        ),
        r"(?:for nothing|in vain|all for naught|to no avail|for naught)",
        (
            r"(?:cancel\w*|postpon\w*|reschedul\w*|moved|changed|delayed|shifted|put off) "
            r"(?:\w+ ){0,5}(?:times|twice|again and again|at the last minute|last-minute"
            r"|minutes before|an hour before|hours before|without (?:warning|notice"
            r"|explanation|telling|a word|any)|at short notice|the night before|on the day"
            r"|repeatedly|each time|every time)"
        ),
        (
            r"(?:you|they|your \w+|hr|recruiter|team) (?:\w+ )?kept (?:changing|moving"
            r"|cancell?ing|postponing|asking|rescheduling|delaying|promising|adding|putting)"
        ),
        (
            r"(?:you|interviewers?|he|she|they|panel|colleagues?|manager|recruiter|team"
            r"|interview|meeting|call|nobody|half the panel|someone|one of (?:you|them)|your "
            r"\w+|who) (?:\w+ )?(?:was|were|arrived|came|turned up|showed up|started|began"
            r"|appeared|joined) (?:to the \w+ )?(?:(?:\w+ |half an |an |a quarter of an "
            r")?(?:minutes?|hours?) )?(?:late|unprepared|distracted|not prepared|bored"
            r"|uninterested|disinterested|half-?hearted)"
        ),
        (
            r"(?:looking at|checking|on|scrolling|typing on|staring at|busy with|glued to) "
            r"(?:his|her|their|your|a) (?:phone|phones|emails?|laptop|watch|screen|telephone)"
        ),
        (
            r"(?:my|our) (?:\w+ )?(?:time|effort|efforts|work|ideas?|case study|presentation"
            r"|design|code|task|concept|plan|weekend|holiday|evenings) (?:\w+ ){0,3}(?:wasted"
            r"|unpaid|stolen|used (?:for|by|without)|worth nothing|ignored|for nothing|been "
            r"for|meant nothing|thrown|means so little|mean so little|count for)"
        ),
        (
            r"(?:wast\w+) (?:of |\w+ ){0,3}(?:time|effort|energy|day|days|afternoon|week|weeks"
            r"|hours|weekend|holiday|evening|months)"
        ),
        (
            r"(?:my|our|candidates'|applicants'|people's|everyone's) time is (?:\w+ "
            r")?(?:valuable|precious|worth|not|also|money)"
        ),
        (
            r"(?:unpaid|free) (?:\w+ )?(?:work|consulting|consultancy|labou?r|assignment"
            r"|homework|tasks?|project work|ideas)"
        ),
        (
            r"(?:spent|gave up|sacrificed|invested|put in|devoted|lost|used up|prepared|cost "
            r"me) (?:\w+ ){0,8}(?:only to|just to|and (?:then )?(?:got|heard|received|never"
            r"|nobody|all|this is|was|in return|for what|the only)|but (?:got|nobody|heard)"
            r"|without (?:\w+ )?(?:a|any|even|so|getting|hearing|receiving)|for (?:this"
            r"|nothing|a (?:form|standard|two|one)))"
        ),
        (
            r"only to (?:be (?:told|turned|rejected|informed|dismissed|passed|sent|refused"
            r"|ignored)|hear|receive|get|learn|find|read|discover)"
        ),
        (
            r"(?:left|leaves|leave) (?:\w+ ){0,3}(?:to be desired|a bad taste|a bitter|a sour"
            r"|a poor impression|a bad impression|a bitter taste|a lot to|much to)"
        ),
        (
            r"(?:could|should|might|ought to) (?:\w+ ){0,3}have (?:\w+ )?(?:told|let|informed"
            r"|called|rung|phoned|warned|said (?:so|that|this|something)|spared|been (?:told"
            r"|informed|called|warned|quicker|kinder|clearer|better|faster|honest|more|handled"
            r"|said|given|made|avoided|done)|handled|picked up the phone|written (?:sooner"
            r"|earlier|personally|me)|answered (?:sooner|earlier|my)|replied (?:sooner"
            r"|earlier)|given me|taken (?:\w+ )?(?:minute|five|a moment|the trouble|time)|had "
            r"the|done better|bothered|asked me (?:before|earlier|sooner|on)|decided (?:this"
            r"|that|sooner|earlier)|saved)"
        ),
        (
            r"(?:complain|complaint|complaining|grievance|complaints) (?:\w+ )?(?:about"
            r"|against|to|that|with|of|is|here|over|regarding)?"
        ),
        (
            r"(?:disrespect\w*|discourt\w+|unprofessional\w*|ill-?treat\w*|mistreat\w*"
            r"|rudeness|lack of (?:respect|courtesy|communication|transparency|professionalism"
            r"|information|organi[sz]ation|feedback|care|interest|preparation|honesty|decency"
            r"|consideration|manners))"
        ),
        (
            r"(?:injustice|favou?ritism|nepotism|rigged|foregone conclusion|box-?ticking"
            r"|going through the motions|went through the motions|sham|charade|token "
            r"(?:candidate|interview|applicant)|window-?dressing|pro forma|mere formality"
            r"|only a formality|just a formality|predetermined|pre-?decided|alibi)"
        ),
        (
            r"(?:already|long since|from the start|from the beginning|beforehand|all along"
            r"|before i|in advance) (?:\w+ )?(?:decided|chosen|made up|had (?:someone|your|a"
            r"|somebody|an internal)|knew who|settled|agreed on|picked|earmarked|fixed)"
        ),
        (
            r"(?:decided|chosen|settled|fixed|made up|picked|clear|agreed) (?:\w+ "
            r"){0,4}(?:all along|beforehand|from the (?:start|beginning|outset)|long before "
            r"(?:i|my|the)|before (?:i|the interview|you (?:met|saw|interviewed)))"
        ),
        (
            r"(?:discriminat\w+|prejudice\w*|ageis[mt]|sexis[mt]|racis[mt]) (?:against|me|in"
            r"|on|because|by|is|was|at|of|towards?)?"
        ),
        (
            r"(?:biased|bias|prejudiced) (?:against|towards?|in favou?r|panel|process"
            r"|interviewer|decision)"
        ),
        (
            r"(?:not|\w*n't|hardly|never|far from) (?:\w+ )?(?:fair|just|right|honest"
            r"|transparent|respectful|decent) (?:to|of|that|process|on|towards?|with|in|how"
            r"|play)?"
        ),
        (
            r"(?:promised|assured|told me|said|announced|agreed|guaranteed|swore|led to "
            r"believe|given to understand) (?:~ )?(?:but (?:nothing|never|no|then|i|you|nobody"
            r"|that|it|the|instead|did)|never (?:came|happened|called|heard|did)|yet "
            r"(?:nothing|i|no|you|never)|and (?:then )?(?:nothing|never|nobody|heard nothing"
            r"|did not|didn't)|which (?:never|did not|didn't))"
        ),
        (
            r"(?:despite|in spite of|contrary to|against|notwithstanding) (?:your|the|all your"
            r"|his|her|their|all) (?:\w+ )?(?:promises?|assurances?|words?|announcement"
            r"|commitment|agreement|praise|encouragement|reassurances?)"
        ),
        (
            r"(?:broke|broken|breaking|forgot|not kept|not keep) (?:your|the|his|her|that"
            r"|their|a) (?:promise|word|agreement|commitment)"
        ),
        r"led (?:me|us) to (?:believe|think|hope|expect|understand)",
        (
            r"(?:raised|raise|raising|got|gave me|give|given) (?:my |me |\w+ )?(?:false "
            r")?hopes (?:up|and|only|for)|false hopes?"
        ),
        (
            r"(?:moving|moved|move|shifting|shifted|changed) (?:the )?goal ?posts"
            r"|(?:requirements|criteria|terms|job description|rules) (?:\w+ )?(?:changed|kept "
            r"changing|were changed|shifted|altered) (?:half|mid|during|along|after|in the "
            r"middle|between|from)"
        ),
        (
            r"(?:how|the way) (?:you|your \w+|they|i was|this was|candidates are|applicants "
            r"are|my \w+ was|people are) (?:\w+ )?(?:treat\w*|were treated|was treated|handled"
            r"|dealt with|dismissed|ignored|dropped|let down|disposed|turned away|kept)"
        ),
        (
            r"(?:endless|interminable|never-ending|countless|ridiculous number of|excessive"
            r"|far too many|too many|so many|that many|no fewer than) (?:\w+ )?(?:rounds"
            r"|interviews|tests|steps|forms|meetings|questions|weeks|stages|assessments"
            r"|months)"
        ),
        (
            r"(?:find|finding) out (?:\w+ ){0,2}(?:from|through|by|via|on) (?:a|the|linkedin"
            r"|someone|somebody|your|an automated)"
        ),
        (
            r"(?:for|over) (?:\w+ ){0,2}(?:weeks|months|days) (?:\w+ ){0,3}(?:nothing|not a "
            r"word|no word|no answer|no reply|no news|nobody|no one|silence|ignored)"
        ),
        (
            r"(?:hardly|barely|scarcely) (?:\w+ )?(?:listened|looked|read|asked|glanced|said"
            r"|time|let me|interested|bothered|five minutes|ten minutes)"
        ),
        (
            r"(?:interrupted|talked over|cut off|cut me off|cut short|rushed through|rushed) "
            r"(?:me|us|the interview|my|through|twice|several)?"
        ),
        (
            r"(?:unanswered|ignored) (?:\w+ )?(?:e-?mails?|calls?|messages?|questions?"
            r"|letters?|requests?|for)"
        ),
        (
            r"i must say (?:\w+ ){0,6}(?:disappoint\w*|cold|surpris\w*|poor|odd|rude|hurt\w*"
            r"|bad|sad|long|little|not)"
        ),
    ),
}
