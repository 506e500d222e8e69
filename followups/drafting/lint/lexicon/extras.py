"""F19: what adds pressure to a message that should need nothing."""

from typing import Final

_PAPERS = (
    r"(?:cv|c\.v\.|resume|resumes|curriculum vitae|portfolio|references?|certificates?|cover "
    r"letter|work samples?|writing samples?|documents?|transcript\w*|diplomas?|papers|file|pdf"
    r"|slides|deck|letter of recommendation|updated \w+|one-pager|case study|summary|project "
    r"list|samples?)"
)

EXTRAS: Final = {
    "F19": (
        (
            r"the (?:attached|enclosed) (?:\w+ )?(?:file|document|pdf|letter|list|summary"
            r"|sheet|paper|cv|sample|portfolio|presentation|deck|plan|references?)"
        ),
        (
            r"(?:i|i've|i have|i'm|i am|please|also|am|have|took the liberty of|allow me to"
            r"|'ve|'m) (?:\w+ ){0,2}(?:attach|attached|attaching|enclose|enclosed|enclosing"
            r"|append|appended|including|include|included) (?:\w+ )?(?:my|a|an|the|two|three"
            rf"|some|again|for|here|below|once|all|both|several|copies|is|you|it|{_PAPERS})"
        ),
        (
            r"(?:attached|enclosed) (?:\w+ )?(?:is|are|please|find|you'll|below|herewith|(?:to"
            r"|with) this (?:mail|e-?mail|message|note|letter))"
        ),
        (
            r"(?:find|see|open|note|study|read|look at|have a look at) (?:\w+ "
            r"){0,2}(?:attached|enclosed|attachments?)|in (?:the|an) attachment|attachments?"
        ),
        (
            rf"{_PAPERS} (?:\w+ )?(?:is|are|attached|enclosed) (?:\w+ )?(?:attached|enclosed"
            r"|below|appended|here|to this|with this)"
        ),
        (
            r"(?:re-?send|resend\w*|send you|sending you|sent you|forward\w*|here is|here's"
            r"|here are|link to|linked|take a look at|look at|see|find|download) (?:\w+ "
            rf"){{0,2}}(?:my|a copy of my|updated|the latest) (?:\w+ )?{_PAPERS}"
        ),
        (
            r"(?:read|delivery|return|reading|received) receipts?|receipt (?:requested|for "
            r"this)|confirm (?:\w+ )?(?:receipt|that (?:you|this|it) (?:\w+ )?(?:received|read"
            r"|got|have|reached|arrived|has))|(?:confirmation|acknowledgement) of receipt"
            r"|acknowledge receipt|let me know (?:that|when|if|once|as soon as) (?:you|this"
            r"|it) (?:\w+ )?(?:received|read|got|arrived|reached|has (?:arrived|reached)|have "
            r"(?:read|received|seen|got))|know (?:that )?(?:it|this) (?:\w+ )?(?:reached"
            r"|arrived)"
        ),
        (
            r"calendly\S*|cal\.com\S*|savvycal\S*|zcal\S*|doodle\.com\S*|koalendar\S*"
            r"|youcanbookme\S*|tidycal\S*|meetings\.hubspot\S*|calendar\.(?:google|app)\S*"
            r"|outlook\.office\S*bookings\S*|doodle (?:poll|link)|booking (?:link|page|tool)"
            r"|scheduling (?:link|page|tool)"
        ),
        (
            r"calendar (?:\w+ )?(?:link|invite|invitation|entry|here|below|slot|appointment"
            r"|page)|(?:link|access) to my calendar|calendar invit\w+|my calendar (?:is"
            r"|here|below|at|shows"
            r"|link)|(?:sent|send|sending|put|blocked|block|booked|reserved) (?:\w+ "
            r"){0,5}(?:in|on|for|from)? ?(?:your|our) (?:calendar|diary|calendars"
            r"|diaries)(?: invite| invitation)?"
        ),
        (
            r"(?:book|pick|choose|select|grab|reserve|take|find) (?:\w+ )?(?:a|any|some|one"
            r"|yourself a|your|the) (?:\w+ )?(?:slot|time slot|time in my|time on my|time here"
            r"|appointment|time that (?:suits|works)|free slot|date in|date on)"
        ),
        (
            r"(?:cc|cc'd|cc'ing|cced|ccing|bcc|bcc'd|cc:|bcc:|in copy|on copy|in cc|on cc"
            r"|copied in|copying in|c\.c\.)"
        ),
        (
            r"(?:copied|copying|put|looped|looping|added|adding|included|including|keeping"
            r"|kept) (?:\w+ ){0,5}(?:in copy|on copy|in cc|on cc|in the loop|into this (?:mail"
            r"|e-?mail|thread)|in this (?:mail|e-?mail|thread)|on this (?:mail|e-?mail|thread)"
            r"|to this (?:mail|e-?mail|thread)|in bcc)"
        ),
        (
            r"(?:have|'ve|am|'m|is|are|i) (?:\w+ )?(?:copied|copying) (?:\w+ ){0,3}(?:in|your"
            r"|the|my|head|director|manager|boss|ceo|hr|team|colleagues?|\w+ \w+)"
        ),
        (
            r"(?:high (?:importance|priority)|top priority|marked (?:this|as|it) (?:\w+ "
            r")?(?:urgent|important)|flagged (?:this|as|it)|urgent(?:ly)?|time-?sensitive"
            r"|asap)"
        ),
    ),
    "F19~": (
        r"attached to (?:\w+ ){0,3}(?!)",
        (
            r"(?:no|not|without|any|never|\w*n't) (?:\w+ ){0,4}(?:attach\w*|receipts?|calendar"
            r"|cv|copy)"
        ),
        r"no strings attached",
        (
            r"(?:the team's|family|shared|museum|harvest|event|events|planting|racing"
            r"|school|production|advent|tide|duty|shift) calendar"
        ),
        r"(?:grow|grew|grown|feel|felt|become|became|got) (?:\w+ )?attached",
        (
            r"(?:urgent|time-?sensitive) (?:care|calls?|cases?|repairs?|orders?|deliver\w+"
            r"|goods|freight|cargo|samples?|requests?|jobs?|tickets?|parcels?)"
        ),
    ),
    "F19.note": (
        r"https?://\S+|www\.\S+|(?:[\w-]+\.)+(?:com|org|net|io|dev|me|de|co\.uk|page|app)(?:/\S*)?",
        (
            r"(?:my|the|updated|latest|current|attached|a copy of my) (?:\w+ )?(?:cv|resume"
            r"|curriculum vitae|portfolio|website|profile link|github|showreel)"
        ),
        (
            r"(?:looking|searching|hunting|on the lookout|open|available|apply\w*|considered"
            r"|consider me|think of me|keep me in mind|mind) (?:\w+ )?(?:for|to|in|if|when"
            r"|with|at) (?:\w+ ){0,4}(?:jobs?|roles?|positions?|opportunit\w+|work|openings?"
            r"|vacanc\w+|offers?|something new|challenge|employment|posts?|projects?|gigs?)"
        ),
        (
            r"(?:seeking|seek|want|need|after|hoping for|interested in) (?:\w+ ){0,3}(?:job"
            r"|role|position|opportunit\w+|work|opening|vacancy|employment)"
        ),
        (
            r"(?:any|other|another|future|new|open|further|similar|suitable|next|current) "
            r"(?:\w+ )?(?:openings?|opportunities|vacanc\w+|roles?|positions?|jobs?|posts?)"
        ),
        (
            r"(?:hire|employ|recommend|refer|introduce) me|put in a (?:good )?word|(?:are|is"
            r"|if|when|whenever) (?:you|your \w+) (?:\w+ )?(?:hiring|recruiting|hire|hires)"
            r"|(?:i'm|i am) (?:\w+ )?(?:available|on the market|job hunting)|keep me in mind"
            r"|job for me|do you have (?:any|a)|(?:position|role|opening|job|vacancy) (?:\w+ "
            r")?(?:opens|comes up|becomes|appears|available|free)|anything (?:opens|comes up)"
        ),
        (
            r"i (?:\w+ )?(?:can|could|would) (?:\w+ )?(?:help|offer|bring|add|boost|improve"
            r"|increase|deliver|save|support|double|make your|solve|contribute)|i (?:offer"
            r"|specialise|specialize|deliver|help (?:companies|teams|firms|businesses|clients)"
            r"|have (?:over |more than )?(?:\w+|\d+) years|bring)|(?:\d+|ten|five|fifteen"
            r"|twenty|eight|twelve|seven|six|nine)\+? years(?:'| of)? (?:\w+ )?(?:experience"
            r"|expertise)|proven track|track record|results-driven|add value|value to your|my "
            r"(?:services|skills (?:in|would|could|can)|expertise|offer\b|consultancy|agency"
            r"|startup|course|newsletter|new (?:product|app|book|business))|free (?:trial|demo"
            r"|consultation)|my rates?\b"
        ),
    ),
    "F19.subject": (
        (
            r"(?:feedback|reject\w*|disappoint\w*|unsuccessful\w*|unfortunate\w*|declin\w*"
            r"|reconsider\w*|urgent\w*|why|complain\w*|unfair\w*|regret\w*|refus\w*|important"
            r"|asap|immediate\w*)"
        ),
    ),
}
EXTRAS["F19~"] = EXTRAS["F19~"][1:]
