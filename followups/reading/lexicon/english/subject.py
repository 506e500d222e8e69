"""What English subject lines give away before the mail is opened."""

SUBJECT: dict[str, list[str]] = {
    "subject_received": [
        r"(?:received|receipt|confirmation|submitted|submission|confirmed|was sent|successfully)",
        r"(?:thanks|thank you|thankyou) for (?:your )?(?:appl|submi)\w*",
        r"we(?:'ve| have)? (?:got|received)",
    ],
    "subject_update": [
        (
            r"(?:update|status|outcome|decision|result|news|information|follow(?:ing)?[- ]?up"
            r"|regarding"
            r"|re|about) (?:[\w',/&()-]+ ){0,4}?(?:your|the|application|candidacy|role|position"
            r"|interview|from)"
        ),
        (
            r"(?:application|candidacy|recruitment|hiring|interview) (?:[\w',/&()-]+ )?(?:update"
            r"|status|outcome"
            r"|decision|result|follow)"
        ),
        (
            r"(?:thanks|thank you) for your (?:interest|time)|not (?:quite )?(?:a|selected"
            r"|moving)|sorry"
        ),
    ],
    "subject_interview": [
        (
            r"(?:interview|availability|phone screen|invitation|schedul\w+|call with|chat with"
            r"|meeting"
            r"|let's (?:talk|chat|meet)|intro call|next steps?)"
        ),
    ],
    "subject_test": [
        (
            r"(?:assessment|coding|challenge|take-?home|test|exercise|assignment|hackerrank"
            r"|codility"
            r"|case study)"
        ),
    ],
    "subject_offer": [
        (
            r"(?:job |your )?offer(?: letter)?|offer of employment|employment (?:contract"
            r"|agreement)"
            r"|congratulations|welcome (?:to the team|aboard)"
        ),
    ],
    "subject_alert": [
        (
            r"\d+\+? (?:new )?(?:[\w',/&()-]+ ){0,3}?(?:jobs?|openings|roles|vacancies"
            r"|opportunities|positions)|jobs? (?:for"
            r" you|alert|you)|job alerts?|new (?:jobs?|openings?|roles?|vacanc\w+)|talent "
            r"(?:community|network)|career fair"
            r"|newsletter|hiring (?:event|now)|(?:is|are) hiring|webinar|recommended|jobs in|jobs "
            r"at|weekly|digest"
        ),
    ],
    "subject_reply": [r"(?:re|aw|sv|rif|antw) ?:"],
    "subject_automatic": [
        (
            r"(?:automatic|auto|automated)[- ]?(?:reply|response)|out of (?:the )?office"
            r"|undeliver\w+"
            r"|delivery (?:status|failure|has failed)|returned mail|abwesen\w+|absence|away"
        ),
    ],
}
