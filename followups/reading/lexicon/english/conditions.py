"""What takes the force from a decision's words in English: if, should, only those, you decided."""

CONDITIONS: dict[str, list[str]] = {
    "condition": [
        r"if (?:you|your|we|the|this|there|it|selected|not|I|an|a|our|no|one|they|something|that|unsuccessful"
        r"|successful|for any)",
        r"(?:should|were) (?:you|your|we|the|this|there|it|an|a|our|I|something|things|any|another)",
        r"unless|whether|in case|in the event|provided that|as long as",
        r"(?:regardless|irrespective) of",
        r"(?:those|candidates|applicants|anyone|people|individuals|applications) (?:(?:who|that|which)"
        r" (?:\w+ ){0,2}?)?(?:not|\w+n't|unsuccessful)",
        r"(?:unsuccessful|unselected|non-selected|rejected) (?:candidates|applicants|applications)",
        r"(?:may|might|could) (?:\w+ ){0,2}?(?:not|be unable|result)",
        r"not (?:all|every|everyone)",
        r"only (?:\w+ ){0,5}?(?:candidates?|applicants?|those|shortlisted|short-listed|selected"
        r"|successful|people) (?:\w+ ){0,12}?(?:contact|notif|hear|receiv|approach|inform|reach)\w*",
        r"(?:once|until|before|by the time|as soon as) (?:\w+ ){0,4}?(?:is|are|has|have|been|filled"
        r"|closed|we|the position)",
        r"(?:a|an) [\"']?no[\"']? (?:would|will|means)",
    ],
    "shield": [
        r"(?:you|you've|you have|you had|you'd|you'll|you will) (?:\w+ )?(?:decided|chosen|opted"
        r"|elected|decide|choose|opt|chose|declined|turned down) (?:\w+ ){0,3}?(?:not|against|to|our)"
        r" (?:\w+ ){0,2}?\w+",
        r"your (?:decision|choice) (?:\w+ )?(?:not )?to \w+(?: \w+)?",
        r"(?:not|\w+n't) (?:hesitate|worry|miss|forget|be afraid|wait|waste|need|too late|only|just"
        r"|reply|respond)(?: \w+){0,3}",
        r"(?:not|\w+n't|no) (?:\w+ )?(?:want|wish) to (?:receive|continue|get|be)",
        r"(?:can't|cannot|can not|couldn't|could not) wait(?: \w+){0,3}",
        r"(?:can't|cannot|not|unable to) (?:guarantee|promise)(?: \w+){0,4}",
        r"not (?:been )?(?:yet|yet been)(?: \w+){0,2}|not (?:\w+ )?(?:made|reached) a",
        r"(?:not|\w+n't) (?:\w+ )?(?:received|heard|reviewed|had|finished|completed|recognize|click"
        r"|requested)(?: \w+){0,3}",
    ],
}  # fmt: skip
