"""F14 by speech act: counting one's letters, trying again, waiting by the telephone."""

from typing import Final

_MAIL = (
    r"(?:e-?mails?|messages?|letters?|notes?|attempts?|tries|try|requests?|mails?|"
    r"calls?|voicemails?|"
    r"invites?|invitations?|reminders?|texts?|inquir\w+|enquir\w+|applications?|follow-?ups?)"
)
_WROTE = (
    r"(?:wrote|written|writing|e-?mailed|emailing|called|calling|rang|rung|phoned|messaged|asked|"
    r"tried|contacted|left|sent|requested|inquired|enquired|texted|reached out|chased|checked)"
)
_NOTHING = (
    r"(?:nothing|no (?:luck|joy|answer|reply|response|reaction|word|news|success|result|"
    r"sign)|not a "
    r"(?:word|line|peep)|(?:any )?(?:luck|joy|success|answer|reply|response|result|reaction) (?:so "
    r"far|yet)|without (?:any |a |an |getting |receiving )*(?:luck|joy|answer|reply|"
    r"response|success|"
    r"result|reaction|word)|to no avail|in vain|silence|only silence|never|still)"
)

REMINDING: Final = {
    "F14": (
        (
            rf"(?:this|here|it|that) (?:is|was|makes|'s|comes) (?:\w+ )?(?:now )?(?:my|the|a|"
            rf"number) ("
            rf"?:\w+ )?(?:second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|umpteenth|"
            rf"\d+th|last|final) (?:\w+ )?{_MAIL}"
        ),
        (
            r"(?:once|yet) (?:again|more),? (?:i (?:am|'m|have|must|would|feel|need|write|ask)|i'm|"
            r"writing|asking|reaching out|checking|trying) (?:\w+ )?(?:writing|asking|wondering|"
            r"chasing|"
            r"trying|contacting|reminding|emailing|to (?:ask|remind|write|chase|inquire|enquire|"
            r"follow)|"
            r"checking|whether|if|about|you)"
        ),
        (
            r"(?:will|'ll|shall|going to|have to|intend to) (?:\w+ )?(?:try|write|call|ring|"
            r"e-?mail|ask|"
            r"phone|message|check in|chase|knock|be back|keep) (?:you )?(?:again|back|once more|"
            r"writing|"
            r"trying|asking|calling)? ?(?:\w+ )?(?:tomorrow|next week|on (?:mon|tues|wednes|"
            r"thurs|fri)day|"
            r"if i (?:don't|do not|hear nothing|get no)|if there is no|if you (?:don't|do not)|"
            r"unless|in a "
            r"few days|every (?:day|week)|until (?:i|you|someone|somebody)|later this week|daily)"
        ),
        (
            rf"{_WROTE} (?:[\w',]+ ){{0,12}}(?:and|but|yet|with|have|had|to|without|in) "
            rf"(?:[\w']+ ){{0,5}}{_NOTHING}"
        ),
        (
            rf"{_WROTE} (?:[\w',]+ ){{0,12}}(?:without (?:any |a )?(?:luck|joy|success|answer|"
            rf"reply)|to no avail|in vain)"
        ),
        (
            r"(?:have|had|'ve|got|heard|received|getting|hearing|seen) (?:\w+ )?nothing (?:so "
            r"far|yet|since"
            r"|back|at all|from (?:you|your)|in return|whatsoever|for (?:weeks|days|months))"
        ),
        (
            r"(?:checking|refreshing|watching|staring at|looking at|glued to|sitting by|waiting "
            r"by|check|"
            r"refresh) (?:my|the) (?:phone|inbox|e-?mails?|post|letter ?box|mailbox|messages|"
            r"telephone|"
            r"screen|door ?mat|voicemail|spam)(?: \w+){0,3}(?:,| but| every| and| yet| still| "
            r"since| all "
            r"day| daily| for| waiting| constantly| hoping|[.]){1}"
        ),
        (
            r"so (?:i am |i'm |here i am |i thought i'd |i will |i'll |here goes |let me "
            r")?(?:trying|try|"
            r"sending|send|asking|ask|writing|write|inviting|calling|call|resending) (?:you |"
            r"this |it |one "
            r"|to \w+ )*(?:again|once more|a second time|another time)"
        ),
        (
            r"(?:have you|did you) (?:\w+ )?(?:forgotten|forget|lost|lose|overlook\w*|miss\w*|"
            r"deleted?|"
            r"ignored?|blocked?|see|seen|receive\w*|get|read|notice\w*) (?:about )?(?:me\b|my "
            r"(?:\w+ )?(?:"
            r"e-?mail|message|letter|note|application|request|invite|invitation|question|number))"
        ),
        (
            r"still (?:\w+ )?(?:hoping to hear|hoping for (?:an?|your|some|any|the) (?:\w+ "
            r")?(?:answer|"
            r"reply|response|news|update|word|decision|call)|no (?:news|word|reply|answer|"
            r"response|sign)|"
            r"nothing|looking (?:forward to|out for) (?:your|an?|the) (?:\w+ )?(?:answer|reply|"
            r"response)|"
            r"in the dark|hanging|on hold|holding|here[.,!]|unanswered|pending|expecting (?:an?|"
            r"your))"
        ),
        (
            r"(?:weeks?|days|months?) (?:later|on|have passed|have gone by|went by|ago|now)(?: "
            r"now)?,? (?:and"
            r"|but|yet|without|with|i|still) (?:\w+ ){0,3}(?:still|no (?:\w+ )?(?:word|reply|"
            r"answer|"
            r"response|news)|nothing|not heard|haven't heard|a reply|an answer|waiting|silence)"
        ),
        (
            r"(?:promised|said|told me|assured me|meant|were going|agreed) (?:\w+ ){0,3}(?:call|"
            r"write|get "
            r"back|be in touch|reply|let me know|come back|ring|contact|respond|"
            r"answer)[^.!?]{0,40} (?:but|"
            r"never|and (?:nobody|no one|nothing|still|i (?:have|am|still|never))|yet|haven't|"
            r"didn't|still)"
        ),
        (
            r"(?:nudge|ping|poke|chaser|prod|bump|re-?send\w*|re-?sent|sending (?:this|it|my "
            r"\w+) again|"
            r"forwarding (?:this|it|my \w+) again|to the top of (?:your|the)|(?:in case|perhaps|"
            r"maybe|"
            r"possibly) (?:\w+ ){0,6}(?:spam|junk|got lost|went astray|overlooked|missed it))"
        ),
    ),
    "F14!": (
        (
            r"(?:no|not a|not one|never a|never any|hardly any) (?:\w+ )?(?:call|word|reply|"
            r"answer|response|"
            r"news|message|letter|sign|contact|e-?mail|update|reaction) (?:\w+ )?(?:from (?:you|"
            r"your \w+|"
            r"anyone|anybody|the \w+)|yet|so far|since|back|to (?:my|date|any|this))"
        ),
        (
            r"you (?:\w+ )?(?:didn't|did not|haven't|have not|never|still haven't) (?:\w+ "
            r")?(?:accept\w*|"
            r"answer\w*|respond\w*|repl\w+|react\w*|open\w*|read|acknowledge\w*|return\w*|"
            r"confirm\w*|pick\w* "
            rf"up) (?:to )?(?:my|any of my|me|the) ?(?:\w+ )?(?:{_MAIL})?"
        ),
        (
            r"(?:hate|sorry|don't mean|do not mean|don't want|do not want|not want|at the risk "
            r"of|without "
            r"wanting|don't wish|not my intention|forgive me for|excuse me for) (?:\w+ "
            r"){0,3}(?:nag\w*|chas\w"
            r"+|pester\w*|hound\w*|badger\w*|stalk\w*|sound\w* impatient|be (?:pushy|annoying|"
            r"impatient|a "
            r"pest|a pain|a nuisance)|being (?:pushy|annoying|impatient|a pest|a pain|a "
            r"nuisance)|spam\w*|"
            r"harass\w*|repeat\w* myself)"
        ),
    ),
    "F14~": (
        (
            r"(?:thank\w*|grateful|glad|delighted|happy|pleased|wanted|like) (?:[\w']+ "
            r"){0,6}(?:once|yet) "
            r"again|(?:once|yet) again,? (?:\w+ ){0,4}(?:thank|grateful|congratul\w+|sorry)"
        ),
        (
            r"(?:nudge|bump|ping|poke|prod) (?:me|test|theory|policy|unit|messages?|system|pong|"
            r"in the road|"
            r"(?:that|which) (?:i|you|the))|(?:speed|goose|baby) bump|your (?:\w+ )?nudge|gave "
            r"me (?:a|the)"
        ),
        (
            r"nothing (?:but|so far (?:has|beats?)|else) (?:\w+ )?|(?:heard|seen|had) nothing "
            r"(?:but|so (?:good|fine|lovely))"
        ),
    ),
}
