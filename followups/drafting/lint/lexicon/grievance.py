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
_RUDE = (
    r"(?:unacceptable|inexcusable|disgraceful|shameful|appalling|outrageous|insulting"
    r"|humiliating|degrading|frustrating|opaque|misleading|dishonest|insincere|ill-?mannered"
    r"|thoughtless|careless|sloppy|unkind|condescending|patroni[sz]ing|rude|disrespectful"
    r"|unprofessional|discourteous|inconsiderate|dismissive|disorgani[sz]ed|shambolic|farcical"
    r"|impersonal|unpleasant|hurtful|offensive|shabby|demeaning|off-?putting|heartless|callous"
    r"|tactless|undignified|one-?sided|biased|rigged|far too long|a mess|a shambles|a farce"
    r"|a fiasco|a joke|a sham|a charade|a waste|a disgrace|a letdown|a let-down|chaotic"
    r"|unwelcoming|curt|embarrassing|uncoordinated|unorgani[sz]ed|cruel|below standard)"
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
        (
            r"radio silence|(?:complete|total|utter|long|absolute|deafening|stony) silence"
            r" (?:\w+ )?(?:from|after|since|for|until|followed|on your)|(?:the|your|that|"
            r"this) (?:\w+ )?silence (?:\w+ ){0,5}(?:after|since|from (?:you|your)|"
            r"following|between|was (?:\w+ )?(?:hard|the|hurtful|painful|odd|long|worse|"
            r"deafening)|hurt|said)"
        ),
        (
            r"(?:had|have|having|forced|obliged) to (?:\w+ )?(?:chase (?:you|your|for|"
            r"after|an|up)|ask (?:\w+ )?(?:twice|three|several|again|repeatedly|many)|"
            r"remind (?:you|your)|wait (?:[\w']+ ){0,4}(?:weeks|months|days|hours|an hour|"
            r"for (?:you|your|an? (?:answer|reply|word)|the (?:answer|result|panel|"
            r"decision))|in (?:the|a) (?:corridor|lobby|hall|rain|cold))|follow up (?:\w+ "
            r")?(?:twice|three|several|again|repeatedly|myself)|write (?:\w+ )?(?:twice|"
            r"three|again|several)|beg|find out (?:\w+ )?(?:from|through|by|on|via)|learn "
            r"(?:\w+ )?(?:from|through|by|on|via)|hear (?:\w+ )?(?:from|through|by|on) (?:"
            r"a|the|someone|others|somebody|linkedin)|call (?:\w+ )?(?:twice|three|several"
            r"|again|myself))"
        ),
        (
            r"(?:two|three|four|five|several|many|countless|numerous|repeated) (?:\w+ "
            r")?(?:reminders|chasers|unanswered|follow-ups|calls and|emails and)"
        ),
        (
            r"(?:i|have|had|was|been|'ve|of) (?:\w+ )?(?:waited|waiting|kept waiting) (?:"
            r"\w+ ){0,4}(?:weeks|months|days|hours|an hour|minutes|long|in vain|for "
            r"nothing|without|only)(?: [\w']+){0,3} (?:for (?:you|your|an? (?:answer|reply"
            r"|call|word|decision|sign)|the (?:answer|result|decision|panel|interview\w*)|"
            r"news|this|nothing|someone|anyone|somebody)|only|just|before|without|in (?:"
            r"the|your)|to (?:hear|be|get|learn)|until|and (?:nobody|no one|then|never|"
            r"heard|got))"
        ),
        (
            r"(?:waited|waiting|kept waiting) (?:\w+ ){0,4}(?:weeks|months|days|hours|an "
            r"hour|long)[.,;!]{1}"
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
        r"ghost(?:ed|ing) (?:me|by|us|candidates|applicants)|been ghosted|was ghosted",
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
            rf"(?:{_PROCESS}|it|this|that|which|you|your \w+|the whole \w+|everything|all "
            r"of this|all this|they|he|she) (?:was|is|were|has been|have been|are|felt|"
            r"feels|seemed|seems|came across as|comes across as|struck me as|left me|i (?:"
            r"find|found|felt)|leaves|felt like|to be|appeared|proved|turned out|became) "
            rf"(?:to be |me )?(?:[\w'-]+ ){{0,4}}{_RUDE}"
        ),
        (
            rf"(?:{_PROCESS}|the whole \w+|all of this|all this) (?:was|is|were|has been|"
            r"have been|are|felt|feels|seemed|seems|came across as|comes across as|struck "
            r"me as|appeared|proved|turned out|became) (?:to be |to me )?(?:(?:very|quite|"
            r"rather|so|really|too|pretty|somewhat|extremely|unusually|a|bit|little|also|"
            rf"just|all|terribly|most|far|simply|frankly|an) ){{0,3}}{_BAD}"
        ),
        (
            r"(?:find|found|consider|considered|call) (?:it|that|this|you|your \w+|how \w+"
            rf" \w+(?: \w+)?) (?:\w+ ){{0,3}}{_BAD}"
        ),
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
    ),
}
