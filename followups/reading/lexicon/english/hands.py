"""Whose hand an English mail shows: a mass mailing's, or that of somebody who met you."""

HANDS: dict[str, list[str]] = {
    "about_applying": [
        (
            r"application|applications|applied|applying|apply|candidate|candidates|candidacy"
            r"|applicant"
            r"|applicants|position|vacancy|internship|recruit\w*|resume|cv|hiring|interview\w*|role"
            r"|job|opening|talent"
        ),
    ],
    "team_signs": [
        (
            r"(?:recruiting|recruitment|recruiters|hiring|talent(?: acquisition)?|people(?: "
            r"operations)?"
            r"|HR|human resources|careers?|staffing|selection|campus|university|people ops|people "
            r"and"
            r" culture|people & culture) (?:[\w',/&()-]+ )?(?:team|department|group|office"
            r"|committee|services)"
        ),
        (
            r"(?:regards|sincerely|best|thanks|thank you|wishes|cheers|cordially|truly"
            r"|respectfully)[,.!]?"
            r" (?:\w+[ ,.&']+){0,6}?(?:team|recruiting|recruitment|talent acquisition|careers|hr"
            r"|human resources|hiring|staff|recruiters|department|talent)"
        ),
        (
            r"(?:talent acquisition|human resources|people operations|university recruiting|global"
            r" recruiting)"
        ),
    ],
    "placeholder_greeting": [
        (
            r"(?:dear|hello|hi|greetings) (?:[\w',/&()-]+ )?(?:candidate|applicant|sir|madam"
            r"|sir/madam|job seeker"
            r"|jobseeker|prospective \w+|student|all|colleague|there)"
        ),
        r"to whom it may concern",
    ],
    "unfilled_slot": [
        (
            r"[\[{<]+ ?(?:\w+[ _]){0,3}(?:name|first|last|title|position|role|company|date|job"
            r"|candidate"
            r"|firstname|jobtitle|recipient|employer|requisition|link"
            r"|department)(?:[ _.]\w+){0,3} ?[\]}>]+"
        ),
        r"\{\{[^}]{0,40}\}\}",
        r"\{[A-Z]{1,3}\}",
        r"%[A-Z_]{3,}%|\$\{\w+\}|<<\w+>>",
    ],
    "requisition_number": [
        (
            r"(?:requisition|req|job|reference|ref|id|posting|vacancy)(?: id| number| no| #|:|\."
            r"|#)* ?[:#]?"
            r" ?[A-Z]{0,4}[-_]?\d{3,}[\w-]*"
        ),
        r"R-?\d{4,}|JR-?\d{4,}|\d{4}-\d{3,}|\(?\d{5,}\)?[A-Z]{0,3} ?-",
        r"- \d{4,}",
    ],
    "careers_footer": [
        r"(?:careers?|jobs?) (?:page|site|website|portal|center|board|section)",
        r"(?:www\.|https?://)[\w.-]*(?:career|jobs|talent)[\w./-]*|/(?:careers?|jobs?)",
        r"follow us|(?:find|connect with|join) us on|social media|like us on",
        r"(?:linkedin|facebook|twitter|instagram|youtube|glassdoor)\.com",
        r"talent (?:community|network|pool|roster)|job[- ]?alerts?",
    ],
    "legal_footer": [
        r"equal (?:employment )?opportunity|affirmative action|without regard to (?:race|age)",
        (
            r"all rights reserved|(?:this|the) (?:e-?mail|message|communication)(?: and any \w+)? "
            r"(?:is|may"
            r" be|contains?) (?:[\w',/&()-]+ )?(?:confidential|intended|privileged)"
        ),
        r"privacy (?:policy|notice|statement)|data protection|gdpr",
    ],
    "do_not_reply": [
        (
            r"(?:do not|don't|please do not|cannot|can't|unable to|not able to) (?:[\w',/&()-]+ "
            r")?(?:reply|respond)"
            r"|no-?reply|donotreply"
        ),
        r"(?:not|un)[- ]?(?:monitored|attended|manned)|(?:is|are) undeliverable|post[- ]only",
        r"this (?:is an )?(?:automat\w+|auto-?generated|system)",
    ],
    "mass_thanks": [
        (
            r"(?:thank you|thanks) (?:[\w',/&()-]+ ){0,3}?(?:for|again) (?:[\w',/&()-]+ "
            r"){0,6}?(?:interest|application"
            r"|applying)"
        ),
    ],
    "position_named": [
        (
            r"(?:the|our|this|for|a|an|as) (?:[\w/,&()+.#-]+ ){1,10}?(?:position|role|opening"
            r"|vacancy"
            r"|internship|opportunity|job|posting|program)"
        ),
    ],
    "speaks_as_i": [
        r"I|I'm|I've|I'd|I'll|my|me|myself",
    ],
    "met_you": [
        (
            r"(?:enjoyed|loved|liked|pleasure|great|nice|good|lovely|fun|wonderful|delight"
            r"|fantastic) "
            r"(?:[\w',/&()-]+ ){0,3}?(?:meeting|speaking|talking|chatting|our|to meet|to speak|to "
            r"chat|to talk"
            r"|connecting|getting to know|hearing|interviewing|having you|seeing|discussing"
            r"|catching)"
            r"(?: \w+){0,2}"
        ),
        (
            r"(?:time|effort) (?:[\w',/&()-]+ ){0,2}?to (?:speak|meet|talk|chat|interview|come"
            r"|visit|sit down"
            r"|discuss)(?: \w+){0,3}"
        ),
        (
            r"(?:thank you|thanks|appreciate\w*) (?:[\w',/&()-]+ ){0,5}?(?:for|you) "
            r"(?:[\w',/&()-]+ ){0,4}?(?:interviewing"
            r"|coming in|meeting|speaking|talking|chatting|visiting|our conversation|the "
            r"conversation"
            r"|your time (?:yesterday|today|last|on|this)|call|chat|visit|presentation|the "
            r"interview)"
        ),
        (
            r"(?:our|the) (?:[\w',/&()-]+ )?(?:conversations?|chats?|call|discussions?"
            r"|interviews?|meeting|lunch"
            r"|coffee)(?: \w+){0,2}"
        ),
        (
            r"(?:yesterday|today|this morning|last (?:week|mon|tue|wed|thu|fri)\w*|the other day|on"
            r" (?:mon|tues|wednes|thurs|fri)day|earlier (?:this|today))"
        ),
        r"your (?:interview|presentation|on-?site|visit|interviews|demo|talk)",
        r"after (?:we|I) (?:had )?(?:met|spoke|talked)",
    ],
    "by_phone": [
        (
            r"(?:on|off|over|by) the phone|(?:as|like) (?:I|we) (?:said|mentioned|discussed|spoke"
            r"|talked"
            r"|promised)|as (?:discussed|promised|mentioned)|tried to (?:call|reach|ring) you"
            r"|left you a"
            r" (?:voicemail|message)|missed you"
        ),
        (
            r"(?:call|ring|phone|text) me|give me a (?:call|ring|shout|buzz)|my (?:cell|mobile"
            r"|number"
            r"|direct|phone)|happy to (?:[\w',/&()-]+ )?(?:chat|talk|hop|jump|get on)"
        ),
    ],
    "own_words": [
        (
            r"(?:sorry|apolog\w+) (?:[\w',/&()-]+ ){0,6}?(?:delay|slow|late|quiet|wait|long"
            r"|getting back|silence"
            r"|taking|so long|took)(?: \w+){0,3}"
        ),
        (
            r"(?:my|our) (?:boss|colleagues?|manager|director|co-?founder|ceo|cto|partner|lead"
            r"|engineers)"
        ),
        (
            r"(?:honestly|to be honest|frankly|to be frank|truth is|between us|personally|I "
            r"(?:really|truly"
            r"|personally|genuinely|honestly)|I (?:know|meant|think|thought|believe|felt|feel"
            r"|wanted|was"
            r"|told|went|argued|pushed|fought|hate|have|had|just|also|will|must|owe|can)"
            r"|I'm (?:afraid|sorry|sure))"
        ),
        (
            r"(?:deciding|main|only|biggest|real) (?:point|factor|reason|concern|remark"
            r"|difference|thing"
            r"|gap|hesitation|sticking point)"
        ),
        (
            r"(?:stay|keep|be|let's keep|remain) in touch|(?:add|connect with|find) me "
            r"(?:[\w',/&()-]+ )?(?:on|via)|let"
            r"(?:'s| us) (?:have|grab|get|keep|stay|catch|talk)|if you're ever|next time you|when "
            r"you are next"
        ),
        (
            r"(?:happens?|happened) to (?:have|be)|came down to|(?:slight|tiny|small) edge|one of "
            r"the (?:top"
            r"|best|strongest)|(?:top|final) (?:two|three|2|3)|runner[- ]?up|(?:very|really|so"
            r"|incredibly) close"
        ),
        (
            r"(?:internal|inside) (?:candidate|people|applicant|hire|transfer)|(?:she|he) (?:has"
            r"|is|was|had|brings"
            r"|comes)|who (?:has|had|comes|came|brings|brought|knows|knew|worked|is|was|happened)"
        ),
        r"(?:team|they|we) (?:met|spoke|talked|all thought|all felt|really liked|loved|liked)",
        (
            r"(?:visa|sponsor\w*|relocat\w*|time ?zone|salary expectation|notice period|work permit"
            r"|commute|remote)"
        ),
    ],
    "asks_back": [
        (
            r"(?:just|please|feel free to|do|can|you can|happy to) (?:[\w',/&()-]+ )?(?:reply"
            r"|respond|write|e-?mail"
            r"|contact|reach out|call|ping|drop) (?:[\w',/&()-]+ )?(?:to (?:this|me|my)|me"
            r"|directly|us directly|back)"
        ),
        (
            r"(?:any|have|other) questions?|let me know|happy to (?:[\w',/&()-]+ )?(?:talk|chat"
            r"|answer|share|give"
            r"|provide|discuss|help|introduce|refer)"
        ),
    ],
    "direct_number": [
        r"(?:tel|phone|mobile|cell|direct|office|ph|m|t|p|o)[.:]* ?\+?[\d(][\d ().-]{7,}\d",
        r"\+?\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{3,4}",
    ],
}
