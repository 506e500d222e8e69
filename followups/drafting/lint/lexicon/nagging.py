"""F14: reminding the reader of what was not answered."""

from typing import Final

NAGGING: Final = {
    "F14": (
        (
            r"(?:contact\w*|writ\w+|wrote|ask\w*|e?-?mail\w*|try\w*|call\w*|messag\w*) (?:\w+ "
            r"){0,4}for the (?:second|third|fourth|fifth|sixth|last|umpteenth) time"
        ),
        (
            r"(?:e-?mails?|letters?|messages?|calls?|notes?|questions?) (?:\w+ "
            r"){0,6}(?:unanswered|ignored|without (?:an? )?(?:answer|reply|response))"
        ),
        r"(?:as )?per my (?:last|previous|earlier|recent|first|second)",
        r"(?:still|yet again|again) (?:\w+ )?(?:waiting|awaiting|wait)(?: (?:for|to|on))?",
        r"been waiting",
        (
            r"following up (?:\w+ )?(?:again|once more|yet again|once again|for the|a second"
            r"|a third|one more)"
        ),
        (
            r"(?:just|simply|only|merely|quickly) (?:following up|checking"
            r"|circling back|chasing|touching base|bumping|pinging|popping)(?: (?:again|once "
            r"more|up|whether|if|on (?:my|the status)))"
            r"|(?:checking|following|touching|circling|popping) (?:in|up|base|back) (?:\w+ "
            r"){0,2}(?:again|once more|yet again)"
        ),
        (
            r"follow(?:ing)? up (?:again|once more|on my (?:last|previous|earlier|second|first"
            r"|email|message))"
        ),
        (
            r"(?:circling|circle) back|bump(?:ing)? this|pinging you|chas(?:e|ing) (?:you|this"
            r"|up)|nudg(?:e|ing) you"
        ),
        (
            r"(?:again|once more|once again|yet again|second time|third time|fourth time) "
            r"(?:asking|writing|following|to ask|contacting|emailing|reminding|to remind"
            r"|chasing)"
        ),
        (
            r"(?:writing|write|wrote|written|asking|asked|contacted|emailed|called|messaged"
            r"|reminded)(?: \w+){0,4} (?:yet again|(?:for|now) (?:the|a) (?:second|third"
            r"|fourth|fifth|last)|twice|three times|several times|repeatedly|many times|a "
            r"number of times|again and again)"
        ),
        (
            r"(?:second|third|fourth|fifth|another|2nd|3rd|final|last|friendly|gentle|quick"
            r"|kind|polite|little|small|short) reminder|remind you (?:of|about|that|again)"
        ),
        (
            r"(?:answer|reply|response|replied|respond|responded|answered|hear|heard|news"
            r"|regarding|about|follow|following|up on|received|receive|get|got|read|missed|see"
            r"|seen|reference|to|on|despite|since|after|ignored|unanswered) (?:~ )?my (?:last"
            r"|previous|earlier|first|second|two|three|many|several|other|past|repeated"
            r"|recent) (?:\w+ )?(?:e-?mails?|messages?|letters?|notes?|calls?|requests?"
            r"|inquir\w+|enquir\w+|voicemails?|reminders?|questions?|mails?|attempts)"
        ),
        (
            r"my (?:last|previous|earlier|two|three|many|several|repeated) (?:\w+ "
            r")?(?:e-?mails?|messages?|letters?|notes?|calls?|requests?|inquir\w+|enquir\w+"
            r"|voicemails?|reminders?|mails?) (?:\w+ ){0,4}(?:unanswered|no (?:answer|reply"
            r"|response)|without|went|remain\w*|got lost|not|have|has|to you|of)"
        ),
        (
            r"(?:did|have) you (?:\w+ )?(?:get|receive|received|see|seen|read|had a chance to "
            r"(?:read|look|see)) my"
        ),
        (
            r"in case (?:you (?:\w+ )?(?:missed|overlooked|did not|didn't|have not|haven't"
            r"|forgot|have forgotten)|my|it (?:got|was|has)|this)"
        ),
        (
            r"(?:slipped|fell|fallen) through|slipped your (?:mind|attention)|buried in|top "
            r"of your inbox|lost in your|your spam|spam folder|ended up in"
        ),
        (
            r"(?:no|without|any|not a single|not one) (?:\w+ )?(?:answer|reply|response|word"
            r"|news|sign|reaction) (?:\w+ ){0,2}(?:so far|yet|to (?:my|this|date|any)|from you"
            r"|since|until now)"
        ),
        (
            r"(?:sorry|apologi[sz]e|hate|mean) (?:\w+ )?(?:to|for) (?:\w+ )?(?:chas\w+|nag\w*"
            r"|push\w*|press\w*|keep|insist\w*|pester\w*|hassl\w+)"
        ),
        r"keep (?:on )?(?:writing to|asking|trying to|emailing|calling)",
        (
            r"(?:i )?(?:wrote|emailed|called|asked|messaged|contacted) (?:to )?(?:you "
            r")?(?:already|before|\w+ (?:weeks|days|months) ago|last (?:week|month)|in \w+) "
            r"(?:~ )?(?:but|and|yet) (?:~ )?(?:no|not|\w*n't|nothing|never|still)"
        ),
        r"any (?:news|update|updates|progress|word) yet",
        r"(?:yet another|one more|another) (?:e-?mail|message|note|attempt|try) from me|me again",
        r"how (?:much|many) (?:longer|more times)",
        (
            r"(?:tried|rung|called|phoned|written to|e-?mailed|messaged|contacted|chased) "
            r"(?:you|to reach you|your office|reaching you) (?:\w+ )?(?:twice|three times|"
            r"several times|again|repeatedly|before|a few times|since)|third time lucky|"
            r"(?:had|have|got|since|with) (?:had )?no (?:answer|reply|response) (?:~ )?(?:"
            r"try|again|once more|write|thought)"
        ),
        (
            r"(?:my|this is my|is the) (?:second|third|fourth|fifth|sixth|\d+(?:nd|rd|th))"
            r" (?:\w+ )?(?:e-?mail|message|letter|note|attempt|try|request|mail)|(?:once "
            r"again|yet again|again) i am (?:\w+ )?(?:writing|asking|contacting)|try again"
            r" (?:tomorrow|next|if)|so trying again|trying again"
        ),
        (
            r"(?:asked|wrote|written|called|e-?mailed|messaged) (?:[\w,]+ ){0,9}(?:and (?:"
            r"have )?(?:had|heard|got|received) nothing|nothing so far|without (?:any )?"
            r"(?:luck|success|reply|answer|response)|in vain|no luck)|keep (?:checking|"
            r"looking at) my (?:phone|inbox|mail|e-?mail)|(?:no|not a|never a) (?:call|"
            r"reply|word|e-?mail|message) from you (?:\w+ )?yet|did(?:n't| not) accept my "
            r"(?:last|first)"
        ),
    ),
    "F14!": (
        (
            r"(?:as |since |and |but |because |although |though |that )?i (?:\w+ )?(?:never"
            r"|have not|haven't|did not|didn't|have yet to|'ve not|have never|hadn't|still "
            r"haven't|still have not|am yet to) (?:\w+ )?(?:(?:heard|hear) (?:back|from"
            r"|anything|again|a word|any|more|since|yet|whether|if|what you)|(?:received"
            r"|receive|had|got|get) (?:\w+ )?(?:an?|any) (?:\w+ )?(?:answer|reply|response"
            r"|word|news|feedback|decision)|been (?:told|contacted|called))"
        ),
        (
            r"i (?:never|have not|haven't|did not|didn't|have never|hadn't|still haven't) "
            r"(?:heard|hear)\s*[.,;!]+"
        ),
        (
            r"i(?:'ve| have) (?:still |yet |so far |since |heard nothing|had no|received no"
            r"|got no)+(?: ?(?:nothing|no|not|to hear|heard))"
        ),
        (
            r"you (?:never|did not|didn't|still have not|have not|haven't|have yet to|still "
            r"haven't|have never) (?:\w+ )?(?:replied|reply|answered|answer|respond\w*|got "
            r"back|get back|come back|came back|write|written|wrote|call|called|react\w*"
            r"|return\w*)"
        ),
        (
            r"(?:not|\w*n't|never|nothing) (?:\w+ )?(?:heard|received) (?:\w+ )?(?:anything"
            r"|from you|a word|back|an answer|a reply|any|yet|since|so far)"
        ),
        r"heard nothing",
    ),
    "F14~": (
        (
            r"(?:thank\w*|grateful|glad|appreciate\w*|pleased|kind of you|good of you|happy) "
            r"(?:~ )?my (?:last|previous|earlier|first|other|two) \w+"
        ),
        r"(?:to|and) (?:follow up|check in) (?:once|after|when|in)",
        (
            r"(?:never|not|haven't|hadn't|have not|had not|\w*n't) (?:\w+ )?(?:heard"
            r"|received) (?:\w+ )?(?:of|about|it|anyone|anybody|that|such|so|music|a|better"
            r"|described|explained)"
        ),
        r"(?:who|they|people|patients|customers|\w+s) (?:were|are|was) (?:\w+ )?still waiting",
        r"keep asking my",
    ),
}
