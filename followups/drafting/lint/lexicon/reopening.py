"""F1 by speech act: judging anew, undoing, keeping the matter open, offering terms, swapping."""

from typing import Final

_WHO = (
    r"(?:you|the panel|the team|the committee|the board|your \w+|somebody|someone|anyone|we|they)"
)
_ANEW = r"(?:again|afresh|anew|once more|one more time|a second time|over again|from scratch)"
_MINE = (
    r"(?:my|the) (?:\w+ )?(?:name|application|case|candidacy|file|cv|test|papers?|"
    r"portfolio|answers?|interview|results?|scores?|marks?|work|sample|presentation|task|"
    r"exercise|video|tape|essay|submission|profile|references?)"
)
_ROLE = r"(?:role|position|post|job|place|seat|vacancy|opening|spot|contract|offer)"
_CHOSEN = (
    r"(?:he|she|they|your new \w+|the new \w+|the (?:other|chosen|successful|first) (?:"
    r"person|candidate|applicant|one|choice|lady|man|woman|lad|girl)|whoever you \w+|the "
    r"(?:person|one|man|woman|candidate) (?:you|who) (?:\w+ ){1,3})"
)

REOPENING: Final = {
    "F1": (
        (
            r"(?:vote|decide|choose|mark|score|rank|count|judge|deliberate|interview|"
            rf"audition|assess|draw lots) (?:\w+ ){{0,2}}{_ANEW}"
        ),
        (
            r"(?:another|second|fresh|quick|proper|little|bit of a|some) (?:re-?think|"
            r"ballot)|have (?:another|a) (?:\w+ )?think(?: about (?:it|this|me))?|"
            r"re-?think (?:this|it|things|the whole|my)|(?:chance|hope|possibility|"
            r"prospect) of (?:a|some|any) (?:\w+ )?(?:re-?think|rethinking|review|reprieve"
            r"|reversal|u-turn|reconsideration)"
        ),
        (
            r"(?:somebody|someone|anyone|another (?:person|manager|pair of eyes|member)) "
            r"(?:else )?(?:\w+ )?(?:marks?|reads?|looks?|checks?|reviews?|judges?|assess\w"
            rf"*|sees?|scores?|goes|went|took) (?:\w+ ){{0,2}}{_MINE}"
        ),
        (
            rf"(?:look|looking|glance|go|going|read|return|come back|turn) (?:\w+ ){{0,2}}"
            rf"(?:at|over|through|to) {_MINE} {_ANEW}|(?:bring|dig|fish|pull|take|get) "
            rf"{_MINE} (?:back|out)(?: of| from)? (?:\w+ )?(?:again|pile|drawer|bin|"
            r"bottom)?"
        ),
        (
            rf"(?:re-?run|run|hold|do|play|have|repeat) (?:[\w']+ ){{0,3}}(?:round|"
            rf"interviews?|test|selection|vote|audition|presentation) (?:\w+ )?{_ANEW}|(?:"
            r"why not|could we|can we|let's|let us|shall we|may i|could i|can i) (?:[\w']+"
            rf" ){{0,4}}(?:second|another|further|fresh|new|last) (?:\w+ )?(?:round|go|run|"
            r"try|attempt|interview|hearing)"
        ),
        (
            r"(?:pretend|act as if|act as though|imagine|say) (?:~ )?(?:e-?mail|letter|"
            r"message|call|note|decision|conversation|answer|no\b|it|this|that) (?:\w+ ){"
            r"0,2}(?:never|was not|wasn't|had not|hadn't|did not|didn't)|(?:tear up|bin|"
            r"scrap|forget|ignore|take back) (?:that|your|the|this) (?:\w+ )?(?:e-?mail|"
            r"letter|message|no\b|refusal|rejection|decision)"
        ),
        (
            r"(?:forget|overlook|disregard) (?:that )?(?:you|he|she|they) (?:\w+ )?(?:ever"
            r" )?(?:wrote|sent|said|told|turned)"
        ),
        (
            r"(?:final|last) (?:answer|word|decision)(?: on| in)? (?:this|it|the "
            r"matter)?[^.!]{0,20}\?{1}"
        ),
        (
            r"(?:hope|trust|wish|pray|take it|assume|sure|believe|feel|think) (?:\w+ )?(?:"
            r"this|that|it|your \w+|the \w+)(?:'s| is| was| were| isn't| is not| wasn't)"
            r"(?: not|n't)? (?:\w+ )?(?:your|the|a|its) (?:\w+ )?(?:final|last) (?:answer|"
            r"word|decision|say)"
        ),
        (
            r"there (?:may|might|must|could|should|has to|ought to|surely is|is) (?:\w+ )?"
            r"(?:still |yet |even now |always )(?:\w+ )?(?:be )?(?:\w+ )?(?:a |an |some |"
            r"any )?(?:way|chance|room|hope|possibility|solution|opening|time)|there (?:"
            r"may|might|must|could|has to) (?:\w+ )?be (?:\w+ )?(?:a|some) (?:way|"
            r"possibility|chance) (?:\w+ ){0,3}(?:for (?:me|you|us)|to (?:make|fit|bring|"
            r"have|keep|take|get|still|work|solve|save))"
        ),
        (
            r"(?:contract|rota|offer|appointment|post|decision|paperwork|list|announcement"
            r"|name|deal|budget|start date|ink|vote) (?:isn't|is not|is not|hasn't|has not"
            r"|doesn't|does not|won't|will not|is only|goes|gets) (?:\w+ ){0,5}(?:signed?|"
            r"out|public|official|final|confirmed|approved|started?|sealed|yet|until|till)"
            r"(?: [\w']+){0,6}[,;-] (?:~ )?(?:so|perhaps|maybe|if|could|would|might|may|"
            r"still|there)"
        ),
        r"(?:sleep on|mull over|chew over|turn over) (?:it|this|that|the \w+|things)",
        (
            r"(?:i|i'd|i would|i'll|i could|i'm|happy to|glad to|willing to|prepared to|"
            r"ready to|gladly|happily|also) (?:[\w']+ ){0,5}(?:for|at|on) (?:[\w']+ ){0,2}"
            r"(?:less|half|two thirds|a third|a fraction|a quarter|lower|reduced|smaller|"
            r"junior|minimum|three quarters|\d+ ?%|\w+ percent|\w+ per cent)(?: of)?(?: "
            r"the| your| my| that| what| a)? ?(?:\w+ )?(?:pay|salary|wages?|money|rate|fee"
            r"|price|grade|hours|band|figure|offered|scale)"
        ),
        (
            r"(?:i|i'd|i would|i'll|i could|willing to|prepared to|happy to) (?:\w+ ){0,4}"
            r"(?:do|take|work|start|come|accept|live|manage) (?:[\w']+ ){0,5}(?:(?:"
            r"thousand|hundred|percent|per cent|%|euros|pounds|dollars|k|quid) (?:\w+ )?"
            r"(?:less|lower|cheaper)|cheaper|for free|for nothing|a pay cut|a (?:\w+ )?cut"
            r" in (?:pay|salary)|less (?:pay|money))"
        ),
        (
            r"(?:i|i'd|i would|i'll|i could|happy to|willing to) (?:\w+ ){0,3}(?:sign|"
            r"start|begin|take it|accept) (?:today|tomorrow|tonight|right now|this minute|"
            r"on the spot|at once)"
        ),
        (
            r"(?:salary|pay|money|wage|commute|distance|notice period|visa|hours|shifts?|"
            r"start date|licence|certificate) (?:[\w']+ ){0,5}(?:made the difference|the "
            r"(?:problem|issue|obstacle|sticking point|trouble|snag|worry|concern|reason)|"
            r"what (?:decided|tipped|stopped|put)|in the way),? (?:~ )?(?:i|we|that|"
            r"perhaps|my|could|would)"
        ),
        (
            r"(?:changes?|alters?|improves?|shifts?) (?:the (?:sum|sums|maths|picture|"
            r"equation|balance|calculation|situation|matter)|your (?:\w+ )?(?:sum|sums|"
            r"view|mind|thinking|calculation|decision)|anything|things) (?:\w+ )?(?:for "
            r"you|at all|at your end|on your side)"
        ),
        (
            r"(?:let|allow) me (?:\w+ )?(?:to )?(?:talk|speak|meet|present|explain|plead|"
            r"show|prove|come|have|sit|try|work) (?:~ )?(?:before (?:it|you|the|anything|"
            r"he|she|they)|again|once more|one more|another|after all|instead|for (?:a|one"
            r"|two) (?:day|week|shift|month))"
        ),
        (
            r"(?:can't|couldn't|can|could|may|might|shall|should|why don't|let's) (?:we|i)"
            r" (?:\w+ )?(?:not )?(?:talk|speak|discuss|meet|sit down|have a word) (?:~ "
            r")?before (?:you|it|the|anything|anyone|he|she|they|this)"
        ),
        (
            rf"(?:if|should|in case|when|once|unless) (?:~ )?{_CHOSEN} (?:[\w']+ ){{0,3}}"
            r"(?:not|\w*n't|fails?|struggles?|leaves?|quits?|walks?|disappoints?|flops?) "
            r"(?:~ )?(?:swap|replac\w+|me instead|step in|take over|have me|put me)"
        ),
        (
            r"(?:swap|switch|exchange) (?:us|me|him|her|them|the two of us|places)|(?:"
            r"instead of|rather than|in place of) (?:him|her|the other (?:one|candidate|"
            r"person)|that other)[^.!?]{0,20}\b(?:me|i)"
        ),
        (
            rf"(?:create|make|open|find|add|invent|carve out|squeeze in|fund) (?:\w+ ){{"
            rf"0,2}}(?:a second|an extra|another|an additional|one more|a further|a small) "
            rf"(?:{_ROLE}|chair|desk|corner|slot)(?: for (?:me|us))?|(?:take|hire|have|"
            r"employ|keep|use) (?:us both|both of us|the two of us|the pair of us)"
        ),
        (
            r"(?:giv\w+ up|walk\w+ away|back\w* down|bow\w* out|go\w* away|go\w* quietly) "
            rf"(?:on|from|over) (?:this|the|that|your) (?:{_ROLE}|one|chance|opportunity)"
        ),
        (
            r"(?:anything|something|nothing|one thing) (?:\w+ )?i (?:can|could|might|may) "
            r"(?:\w+ ){0,2}(?:do|say|add|offer|show|send|bring|try) (?:~ )?(?:change|turn|"
            r"sway|persuade|convince|make (?:you|a difference|it)|help (?:you|my case)|tip"
            r"|save|rescue)|turn (?:this|it|things) (?:a)?round"
        ),
        (
            r"(?:perhaps|maybe|surely|could|might|may|must|sure|think|wonder|possible|fear"
            r"|suspect|hope|some) (?:~ )?(?:mistake|error|mix-?up|misunderstanding|"
            r"oversight|slip-?up|confusion) (?:\w+ ){0,2}(?:with|in|somewhere|about|over|"
            r"on|when|at|behind|was|or) (?:\w+ )?(?:the|my|your|scor\w+|marking|ranking|"
            r"list|made|other)?"
        ),
        (
            r"(?:re-?instat\w+|put back|restor\w+|re-?admit\w*) (?:me|my (?:\w+ )?(?:name|"
            r"application|candidacy))|be put back (?:on|in|into)"
        ),
        (
            r"(?:consider|treat|take|regard|see|read) (?:this|it) (?:\w+ )?(?:as )?(?:a|"
            r"my) (?:\w+ )?(?:request|plea|appeal|petition) (?:\w+ )?(?:to|for)"
        ),
        (
            r"(?:room|reason|grounds?|time|scope|space|cause) (?:\w+ )?for you to (?:\w+ "
            r")?(?:look|think|consider|change|reconsider|reopen|review|revise|decide)"
        ),
        (
            r"(?:find|see|make) it possible to (?:\w+ )?(?:revise|change|reverse|reopen|"
            r"revisit|take|have|give me|let me|make)"
        ),
        (
            r"(?:win|earn|claw|get|fight|argue) (?:\w+ )?(?:my way back|back my|it back|"
            r"this back)|(?:back|still) in the (?:frame|mix|game|hunt|race|running)"
        ),
        (
            rf"(?:hold|keep|save|reserve) (?:\w+ )?(?:the|this|that) {_ROLE} (?:\w+ )?(?:"
            r"open|free|back|for (?:me|a (?:week|few|little|bit|couple|day|month)))|hold "
            r"(?:off|fire|your horses|on) (?:\w+ )?(?:with|on|until|before|for) (?:\w+ )?"
            r"(?:the|your|a|i|my|you|it)"
        ),
        (
            r"(?:would|could|might) (?:you|the panel|the team) (?:\w+ )?(?:not )?(?:be (?:"
            r"\w+ )?(?:persuaded|talked round|won over|moved|tempted|open to (?:a|another|"
            r"seeing|hearing|looking|changing|second))|bring yourselves?)"
        ),
        (
            r"(?:persuade|convince|talk|win|bring) (?:\w+ )?(?:you|them|him|her|the panel|"
            r"your \w+) (?:\w+ )?(?:round|around|over|otherwise|after all|yet)"
        ),
        (
            r"(?:trial|unpaid) (?:\w+ )?(?:and|then) (?:\w+ )?(?:decide|judge|see)|judge "
            r"me (?:by|on|after|then)|decide (?:after|once|when) (?:that|you've seen|you "
            r"have seen|i have|i've)"
        ),
        (
            r"(?:treat|treating|take|taking|read|reading|hear|call|consider|regard) (?:"
            r"this|it|your|that) (?:\w+ ){0,3}as (?:an? |only an? |just an? |merely an? "
            r")?[\"']?(?:not[- ]yet|maybe|perhaps|pause|opening bid|first (?:word|answer)|"
            r"provisional)"
        ),
        (
            r"work (?:\w+ )?(?:without (?:money|pay|salary|wages)|for nothing|for free|"
            r"unpaid)|(?:then|after that|afterwards) (?:you|the panel) (?:can |could |may "
            r"|might )?(?:decide|judge|choose|see)"
        ),
        (
            r"(?:could|would|please|will|ask you to|beg you to|hope you(?: will|'ll| "
            r"can)?) (?:\w+ ){0,3}(?:see|meet) me (?:again|once more|one more time|a "
            r"second time)"
        ),
        (
            r"(?:room|scope|chance|hope|possibility) (?:left )?(?:for|of) (?:\w+ )?(?:"
            r"movement|manoeuvre|negotiation|discussion|a change|change|flexibility) (?:\w"
            r"+ )?(?:on|in|about|with) (?:the|your|this) (?:\w+ )?(?:decision|choice|"
            r"answer|outcome)|(?:movement|leeway|flexibility) on (?:the|your) decision"
        ),
        (
            r"(?:weigh|consider|hear|call|contact|speak to|talk to|ring|phone|read|see|"
            r"check|take up) (?:\w+ ){0,3}(?:my |the )(?:\w+ )?(?:references?|referees?|"
            r"foreman|boss|manager|teacher|tutor|supervisor|employer|certificates?|"
            r"portfolio) (?:\w+ )?before (?:\w+ )?(?:confirm\w*|decid\w*|you|appoint\w*|"
            r"sign\w*|the)"
        ),
        (
            r"(?:double-?check|check|ask|clear|raise it|take it up|pass (?:this|it) on) "
            r"(?:\w+ ){0,2}(?:with|to) (?:~ )?(?:whether|if|in case|that|so that) (?:~ )?"
            r"(?:really (?:a )?no|final|differently|another way|change|second|still|"
            r"reconsider|otherwise)"
        ),
        (
            r"(?:extend|widen|lengthen|reopen|add to|enlarge) (?:the|your) (?:\w+ )?(?:"
            r"shortlist|list|pool|selection)|(?:any chance|could|can|may|might|possible|"
            r"shall) (?:~ )?(?:talk|speak|chat) about (?:it|this|the decision|the outcome|"
            r"that) (?:again|once more|some more|further)"
        ),
        (
            r"(?:shift|change|alter|tip|sway|affect|turn|complete|influence) (?:the (?:"
            r"picture|balance|scales?|decision|outcome|result|scale)|your (?:mind|view|"
            r"decision|thinking))|(?:remov\w+|tak\w+ away|clear\w*|lift\w*|sweeps? away|"
            r"overcom\w+) the (?:\w+ )?(?:obstacle|hurdle|barrier|objection|concern|"
            r"problem|doubt) (?:~ )?(?:me|this|job|role|post|board|hiring|hire)"
        ),
        (
            r"decisions? (?:can|could|may|might|do|does) (?:\w+ )?(?:change|be changed|be "
            r"reversed|be undone)|(?:come to |if you )?(?:feel|find|think|decide|realise|"
            r"realize) (?:that )?you (?:\w+ )?(?:chose|choose|decided|acted|were|picked|"
            r"moved) (?:\w+ )?(?:too (?:quickly|fast|soon|hastily)|in haste|wrongly|wrong)"
        ),
    ),
    "F1!": (
        (
            r"(?:not|\w*n't) (?:\w+ )?(?:close|shut|lock|bury|bin|throw away) (?:\w+ )?(?:"
            r"the|my|this) (?:file|book|door|case|chapter|application)(?: \w+){0,2} (?:yet"
            r"|on me|for this|just|on this|so soon|quite)"
        ),
        (
            r"(?:it's|it is|it isn't|it is not|isn't it|is it|that it's not|it can't be|"
            r"surely not|hope i'm not|i'm not) (?:\w+ )?too late(?: |[,?.!]){1}(?:~ )?(?:"
            r"is it|to|for|i hope|am i|\?)"
        ),
        (
            r"(?:not|\w*n't|never|refus\w+ to|hard to) (?:\w+ ){0,3}(?:giv\w+ up(?: (?:on "
            r"(?:this|you|it|the (?:job|post|role|place|position)|your)|yet|hope|so|that|"
            r"without)|[.,!])|throw(?:ing)? in the towel|be the end|count\w* me out|rul\w+"
            r" me out|writ\w+ me off|tak\w+ it lying){1}"
        ),
        (
            r"(?:can't|cannot|couldn't|could not|would you not|won't|why not|wouldn't) (?:"
            r"you|the panel|your \w+|someone|it) (?:\w+ )?(?:make (?:an|one) exception|"
            r"find room|bend|stretch|squeeze|take me|use me|try me|have me|give me|see "
            r"your way|be undone|be changed|be persuaded)"
        ),
        (
            r"(?:panel|you|committee|board|team) (?:not )?(?:be asked to|to) (?:\w+ )?(?:"
            rf"vote|think|decide|look|score|rank|meet) {_ANEW}"
        ),
        r"if (?:it|this|that) (?:\w+ )?doesn't work out (?:~ )?(?:swap|before|instead of)",
        (
            r"(?:conversation|discussion|matter|story|race|door|chapter|case) (?:\w+ )?(?:"
            r"isn't|is not|not|need not be|doesn't have to be) (?:\w+ )?(?:over|closed|"
            r"finished|the end|done|shut|settled)"
        ),
    ),
    "F1~": (
        (
            r"(?:thank\w*|grateful|glad|kind of you|enjoy\w*) (?:~ )?(?:on trial|second "
            r"look|rethink|another look)"
        ),
        (
            r"(?:made|makes|make|had|has|have|gave|gives|led|taught|helped|set|got|left|"
            r"leaves) me (?:\w+ )?(?:to )?(?:a |some |much )?(?:re-?think\w*|think|mull|"
            r"look|turn|sleep on)"
        ),
        (
            r"(?:i|i'll|i'm|i have|i've|i will|i'd|me|we) (?:\w+ ){0,2}(?:re-?think|"
            r"re-?thinking|sleep on|mull\w* over|chew\w* over|turn\w* over|slept on)"
        ),
        (
            r"(?:find|found|finding|have|had|leave|left|give|gave) (?:\w+ )?(?:the |some |"
            r"any )?time to"
        ),
        (
            r"(?:sleep|slept|sleeping) on (?:the|a|that|your) (?:boat|ship|train|ferry|"
            r"floor|sofa|night|beach|deck|roof|bench|couch|mattress\w*)"
        ),
        (
            r"(?:if|should|when|whenever|in case|once) (?:~ )?(?:another|similar|other|"
            r"future|new|further|next) (?:\w+ )?(?:post|position|role|opening|vacancy|"
            r"place|job|round|chance)"
        ),
        (
            r"(?:never|not|\w*n't) (?:\w+ )?give up (?:on )?(?:the |my |your )?(?:\w+ )?"
            r"(?:patients?|children|pupils|bees|dog|sea|craft|trade|students?|language|"
            r"dream)"
        ),
        (
            r"(?:another|new|different|next|similar|later|future|other) (?:post|position|"
            r"role|opening|vacancy|place|job|round|season|intake) (?:~ )?(?:again|start|"
            r"trial|test|rate|pay)"
        ),
        (
            r"(?:mix-?up|mistake|error|misunderstanding|confusion|slip) (?:\w+ )?(?:with|"
            r"about|over|at|in) (?:the |my )?(?:parking|train\w*|address|room|door|date|"
            r"bus|keys?|tickets?|names? badge|coats?|order|bill|cake|dough|recipe|weather)"
        ),
        (
            r"(?:too late|never too late|time|room|way) to (?:\w+ )?(?:say|thank|see|learn"
            r"|visit|write|tell|wish|congratulate|bring|go|try|read|enjoy|plant|catch|get "
            r"to know|send|finish|keep|mend|fix|save (?:a|the))"
        ),
        (
            r"(?:interview|talk|speak|meet|work|apply|come in|see you|go through) (?:\w+ )"
            r"{0,3}again (?:when|if|whenever|should|one day|some day|in|next|for another)|"
            r"(?:gladly|happily|love to|happy to|glad to) (?:\w+ ){0,3}(?:do|take|go "
            r"through|have) (?:that|the|this) (?:\w+ )?(?:interview|test|day|course|tour|"
            r"walk) again"
        ),
        r"available from (?:the|next|may|june|\w+) (?:~ )?(?:should|if|in case|when)",
        (
            r"review of the (?:\w+ )?(?:interview|day|tour|visit|book|show|course|play|"
            r"exhibition|museum)"
        ),
    ),
}
