"""What takes the force from a decision's words in English: if, should, only those, you decided."""

CONDITIONS: dict[str, list[str]] = {
    "condition": [
        (
            r"(?:will|may|can|would|shall) be (?:\w+ )?\w+ (?:if|unless)|may be (?:placed|closed"
            r"|removed|rejected|put|withdrawn|disqualified|unsuccessful|declined)"
        ),
        (
            r"(?:failure|failing) to|not (?:completing|hearing|attending|submitting|replying"
            r"|responding|providing|returning|meeting|passing) (?:[\w',/&()-]+ "
            r"){0,7}?(?:means?|will|results?|leads?|by|within|before|may)"
        ),
        r"without (?:it|them|this|these|your|a completed)",
        (
            r"(?:cvs?|late|incomplete|unfinished) (?:[\w',/&()-]+ ){0,3}?(?:applications?"
            r"|submissions?|are|will|cannot|not)"
        ),
        (
            r"(?:does|do|did) not decide|(?:who|which) (?:is|are|was|were) (?:selected|rejected"
            r"|chosen)"
        ),
        (
            r"if (?:you|your|we|the|this|there|it|selected|not|I|an|a|our|no|one|they|something"
            r"|that|unsuccessful"
            r"|successful|for any)"
        ),
        (
            r"should (?:you|your|we|the|this|there|it|an|a|our|I|something|things|any"
            r"|another)"
        ),
        r"were (?:you|we|there|it|something|this|that position) to",
        r"unless|whether|in case|in the event|provided that|as long as",
        r"(?:regardless|irrespective) of",
        (
            r"(?:those|candidates|applicants|anyone|people|individuals|applications) (?:(?:who"
            r"|that|which)"
            r" (?:[\w',/&()-]+ ){0,2}?)?(?:not|\w+n't|unsuccessful)"
        ),
        r"(?:unsuccessful|unselected|non-selected|rejected) (?:candidates|applicants|applications)",
        (
            r"(?:may|might) (?:[\w',/&()-]+ ){0,2}?(?:not|be unable|result)|could be unable"
            r"|could result"
        ),
        r"not (?:all|every|everyone)",
        (
            r"only (?:[\w',/&()-]+ ){0,5}?(?:candidates?|applicants?|those|shortlisted"
            r"|short-listed|selected"
            r"|successful|people) (?:[\w',/&()-]+ ){0,12}?(?:contact|notif|hear|receiv|approach"
            r"|inform|reach)\w*"
        ),
        (
            r"(?:once|until|before|by the time|as soon as) (?:[\w',/&()-]+ ){0,4}?(?:is|are|been"
            r"|filled"
            r"|closed|the position)"
        ),
        r"(?:a|an) [\"']?no[\"']? (?:would|will|means)",
    ],
    "shield": [
        r"(?:not|\w+n't) (?:necessarily )?mean (?:that )?you(?: [\w']+){0,4}|selected at random",
        (
            r"(?:couldn't|could not|can't|cannot) (?:be (?:happier|prouder|more)|imagine|think of"
            r"|ask"
            r" for)(?: [\w']+){0,5}"
        ),
        (
            r"not possible (?:for us )?to (?:reply|change|respond|edit|answer|reschedule|open|park"
            r"|print)|(?:can't|cannot|unable to) (?:pay for|reimburse|cover) (?:\w+ )?(?:travel"
            r"|expenses|relocation|costs)"
        ),
        (
            r"(?:picked|chose|chosen|selected) (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: \w+)?"
            r"|(?:role|job|position|vacancy|post) goes (?:live|to (?:the|our) (?:board|recruiter"
            r"|next|press))"
        ),
        (
            r"not be (?:asked|required|expected) to (?:code|write|prepare|present|bring|pay|do"
            r"|share)|take (?:the|your|this|that|any) (?:call|calls|meeting)|sponsor\w* (?:visas?"
            r" )?(?:[\w',/&()-]+ ){0,4}?(?:is that|is this|do you|are you|will you)"
        ),
        (
            r"the other person (?:was|is|on the call)|(?:interns?|candidates?|colleagues?) (?:has"
            r"|have) started|second (?:interview|round|floor|stage|of|engineer|year)"
        ),
        r"(?:looking for|need|want) (?:someone|people|somebody) (?:with your|like you)",
        (
            r"(?:not|\w+n't) (?:\w+ )?(?:required|need|needed|necessary|have to|obliged) (?:to "
            r")?(?:[\w']+ ?){0,5}"
        ),
        (
            r"(?:chose|chosen|selected|picked|choose|select) you\b(?: [\w']+){0,5}|(?:choose"
            r"|select|pick|book|find|propose|suggest) (?:another|a different|an alternative"
            r"|other) (?:time|slot|date|day|one|appointment)\w*"
        ),
        (
            r"(?:time|slot|date|day|appointment|link)s? (?:[\w',/&()-]+ ){0,5}?no longer "
            r"(?:available|valid|works?|active)"
        ),
        (
            r"(?:still|currently|also|continue to|yet|have|need|few|couple of|finish|finishing"
            r"|while we) (?:\w+ )?(?:to )?(?:interviewing|interview|considering|meeting|meet|see"
            r"|seeing|reviewing|speaking with|talking to|speak to) (?:[\w',/&()-]+ "
            r"){0,4}?(?:other|another|more|remaining|further) \w+(?: and [\w']+)?"
        ),
        (
            r"(?:along ?with|alongside|amongst?|like|as well as|compared (?:to|with)|against|and"
            r"|than|over) (?:all )?(?:the |our |many )?(?:other|another) (?:[\w',/&()-]+ "
            r"){0,2}?(?:candidates?|applicants?|people)"
        ),
        r"another (?:candidate|applicant|person|two|few) to (?:interview|see|meet|speak)",
        r"\w+(?:'ll| will| can| shall) pass (?:this|these|them|it|your|on|that|along)",
        (
            r"(?:not|\w+n't) (?:yet )?(?:been|being|be) (?:rejected|turned down|ruled out"
            r"|unsuccessful|declined|discarded|eliminated|forgotten)"
        ),
        (
            r"(?:saying|stating|said|says|stated|telling you|told you|suggesting|implied"
            r"|implying) (?:that )?you (?:were|are|have|had|would|will)(?: \w+){0,6}"
        ),
        r"withdr\w+ (?:[\w',/&()-]+ ){0,8}?consider\w*",
        (
            r"(?:go ahead|going ahead|proceed|move ahead) with (?:your|the|our) (?:interview|call"
            r"|meeting|chat|session)"
        ),
        (
            r"(?:unable|not able|cannot|can't) to consider (?:your )?(?:application|you) "
            r"(?:[\w',/&()-]+ ){0,4}?(?:without|until|unless)"
        ),
        (
            r"(?:decline|reject) (?:your|the|this|our) (?:slot|invitation|invite|interview|offer"
            r"|appointment|meeting|cookies)"
        ),
        (
            r"(?:stop|prevent|mean|disqualif)\w* you (?:from )?(?:[\w',/&()-]+ ){0,3}?\w+|isn't "
            r"disqualifying|not disqualifying"
        ),
        (
            r"(?:you|you've|you have|you had|you'd|you'll|you will) (?:[\w',/&()-]+ )?(?:decided"
            r"|chosen|opted"
            r"|elected|decide|choose|opt|chose|declined|turned down) (?:[\w',/&()-]+ "
            r"){0,3}?(?:not|against|to|our)"
            r" (?:[\w',/&()-]+ ){0,2}?\w+"
        ),
        r"your (?:decision|choice) (?:[\w',/&()-]+ )?(?:not )?to \w+(?: \w+)?",
        (
            r"(?:not|\w+n't) (?:hesitate|worry|miss|forget|be afraid|wait|waste|need|too late"
            r"|only|just"
            r"|reply|respond)(?: \w+){0,3}"
        ),
        r"(?:not|\w+n't|no) (?:[\w',/&()-]+ )?(?:want|wish) to (?:receive|continue|get|be)",
        r"(?:can't|cannot|can not|couldn't|could not) wait(?: \w+){0,3}",
        r"(?:can't|cannot|not|unable to) (?:guarantee|promise)(?: \w+){0,4}",
        r"not (?:been )?(?:yet|yet been)(?: \w+){0,2}|not (?:[\w',/&()-]+ )?(?:made|reached) a",
        (
            r"(?:not|\w+n't) (?:[\w',/&()-]+ )?(?:received|heard|reviewed|had|finished|completed"
            r"|recognize|click"
            r"|requested)(?: \w+){0,3}"
        ),
    ],
}
