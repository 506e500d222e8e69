"""Interviews, tests and offers as English mails propose them."""

TALK = (
    r"(?:interview|interviews|call|phone call|video call|chat|conversation|meeting|phone screen"
    r"|screening|screen|discussion|catch[- ]?up|zoom|teams|google meet|video interview|onsite"
    r"|on-site|visit|session|coffee|phone interview|introduct\w+)"
)
LIKE = (
    r"(?:like|love|want|delighted|pleased|happy|excited|thrilled|keen|hoping|glad|wish"
    r"|prefer|great)"
)
TEST = (
    r"(?:test|tests|assessment|assessments|challenge|challenges|assignment|exercise|exercises"
    r"|task|case study|homework|questionnaire|quiz|project|take-?home|coding|exam"
    r"|evaluation|puzzle)"
)

STEPS: dict[str, list[str]] = {
    "invites_to_talk": [
        (
            r"(?:like|want|wants|love|would like|keen|delighted|asked) (?:to )?(?:see|have|get"
            r"|bring) you (?:in|back|over|on|at|for|again|next|this|to)?"
        ),
        (
            r"(?:can|could|shall|may|might|would) (?:we|you|I) (?:\w+ )?(?:talk|speak|chat|meet"
            r"|have (?:a |\d+ )|do (?:a |an )|come|find|grab|get|hop|jump|arrange|schedule|set up)"
        ),
        (
            r"(?:come|pop|drop|swing) (?:down|in|by|over|along|round|up|and) (?:[\w',/&()-]+ "
            r"){0,6}?(?:mon|tues|wednes|thurs|fri|satur|sun|tomorrow|next|this|at|on|see|meet)\w*"
        ),
        (
            r"(?:progress|progressed|through|forward|passed|moved|made it|advanced|selected) "
            r"(?:you )?(?:\w+ )?(?:to|for|into|onto) (?:the |our |an? )?(?:\w+ )?(?:next|second"
            r"|final|first|interview|third|last)"
        ),
        (
            r"(?:shortlisted|short-listed) (?:for|and|to)|confirm (?:your|the|our) (?:appointment"
            r"|interview|meeting|slot)|assessment (?:centre|center|day)"
        ),
        (
            rf"{LIKE} (?:[\w',/&()-]+ ){{0,3}}?(?:to )?(?:[\w',/&()-]+ ){{0,2}}?(?:invite|speak"
            rf"|talk|meet|chat|schedule"
            rf"|arrange|set up|book|organi[sz]e|interview|connect|have you|discuss|hear more|get "
            rf"to know"
            rf"|move (?:you )?(?:forward|ahead|on) (?:to|with)|progress you|advance you|proceed"
            rf"|learn more"
            rf"|hop on|jump on|catch up|find (?:a|some) time)"
        ),
        rf"invit(?:e|ed|ing|ation)(?: you| \w+)? (?:to|for) (?:[\w',/&()-]+ ){{0,8}}?{TALK}",
        (
            rf"(?:schedul|arrang|organi[sz]|book|plan|confirm|set)(?:e|ing|ed|ting)?(?: up)?"
            rf" (?:[\w',/&()-]+ ){{0,5}}?{TALK}"
        ),
        (
            rf"{TALK} (?:[\w',/&()-]+ ){{0,6}}?(?:scheduled|confirmed|booked|arranged|set up"
            rf"|rescheduled|moved to|"
            r"take place|takes place|will be held|invitation|availability|details|request"
            r"|confirmation)"
        ),
        (
            r"(?:selected|shortlisted|chosen|progress\w*|advanc\w*|moving you|move you|invited) "
            r"(?:[\w',/&()-]+ ){0,4}?(?:for|to|forward to|on to) (?:[\w',/&()-]+ "
            r"){0,4}?(?:interview|next (?:round|stage"
            r"|step|phase)|second|final|onsite|on-site|phone|first)"
        ),
        (
            r"(?:join|attend|come in|come to|visit) (?:[\w',/&()-]+ ){0,4}?(?:office|for (?:a|an)"
            r"|interview|call"
            r"|meeting|us for|video)"
        ),
        (
            r"(?:quick|short|brief|informal|\d+[- ]min\w*|introductory|30|15|20|45) "
            r"(?:[\w',/&()-]+ ){0,2}?"
            rf"{TALK}"
        ),
        (
            r"(?:speak|talk|chat|meet|connect|meeting|interview) with (?:you|me|us|our|the|one) "
            r"(?:[\w',/&()-]+ )"
            r"{0,5}?(?:about|regarding|for|on|by|via|over|next|this|to discuss|in person|at"
            r"|tomorrow)"
        ),
    ],
    "asks_for_times": [
        r"(?:availability|availabilities)",
        (
            r"(?:are|be|you're|if you are|would you be|when are you|when you are|you) "
            r"(?:[\w',/&()-]+ )?(?:available"
            r"|free) (?:[\w',/&()-]+ ){0,4}?(?:for|on|to|at|next|this|tomorrow|any|between|in the)"
        ),
        (
            r"(?:time|times|timeslots?|time slots?|slots?|dates?|day|days) (?:[\w',/&()-]+ "
            r"){0,4}?(?:work|works"
            r"|suit|suits|convenient|available|good|best|prefer|that you|next week|this week|for "
            r"you)"
        ),
        (
            r"(?:select|choose|pick|book|provide|propose|suggest|share|send|give|schedule|confirm"
            r"|let me"
            r" know|let us know|find|reserve) (?:[\w',/&()-]+ ){0,7}?(?:time|times|slot|slots"
            r"|date|dates"
            r"|availab\w+|calendar|day|attendance)"
        ),
        r"calendly|goodtime|calendar (?:link|invite|invitation)|scheduling (?:link|tool)",
        r"(?:work|works|suit|suits) (?:best )?for you",
        (
            r"when (?:[\w',/&()-]+ )?(?:would|could|can|are|is|do) (?:[\w',/&()-]+ "
            r"){0,4}?(?:available|free|good|work|suit"
            r"|talk|speak|meet|chat|convenient)"
        ),
        (
            r"confirm (?:[\w',/&()-]+ )?(?:attendance|your (?:attendance|interview|slot)|that you"
            r"|if you|this time)"
        ),
    ],
    "interview_ahead": [
        (
            r"(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? [\w/.]+){0,5}?,? (?:at |from |@ ?"
            r"|after |between |around )?(?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m|o'clock|h)"
            r"|\d{1,2}[:.]\d\d|noon|half)"
        ),
        (
            r"(?:would|does|how about|what about|is|can you do|free) (?:\w+ )?(?:mon|tues|wednes"
            r"|thurs|fri|satur|sun|tomorrow)\w* (?:[\w',/&()-]+ ){0,5}?(?:work|suit|do|ok|okay"
            r"|fine|good|instead)"
        ),
        (
            r"I'm (?:free|available|around) (?:[\w',/&()-]+ ){0,3}?(?:mon|tue|wed|thu|fri|sat|sun"
            r"|next|this|tomorrow|any|after|between)\w*"
        ),
        (
            r"(?:looking|look) forward to (?:[\w',/&()-]+ )?(?:speak|meet|talk|chat|seeing"
            r"|connecting|our|the"
            r" (?:call|interview|conversation)|interview|welcoming you (?:on|to our|at))\w*"
        ),
        (
            r"(?:your|the|our|this|upcoming) (?:[\w',/&()-]+ ){0,4}?(?:interview|call"
            r"|conversation|meeting) (?:[\w',/&()-]+ )"
            r"{0,4}?(?:is|will|on|at|with|tomorrow|takes|has been (?:scheduled|confirmed|booked))"
        ),
        (
            r"(?:interview(?:er|ers|ing)?|meet|meeting|speak|speaking) with (?:[\w',/&()-]+ "
            r"){1,6}?(?:on|at) "
            r"(?:mon|tue|wed|thu|fri|sat|sun|\d)\w*"
        ),
        (
            r"(?:zoom|teams|google meet|webex|skype|hangouts?|meet\.google|video) (?:[\w',/&()-]+ "
            r")?(?:link|call"
            r"|meeting|interview|invite|id)"
        ),
        (
            r"(?:prepare|preparation|preparing|prep) (?:[\w',/&()-]+ ){0,4}?(?:interview|call"
            r"|conversation|meeting)"
        ),
        (
            r"(?:reschedul\w+|postpone) (?:[\w',/&()-]+ ){0,4}?(?:interview|call|meeting|chat"
            r"|conversation)?"
        ),
        (
            r"(?:interviews?|round \w+|on-?site|final round) (?:[\w',/&()-]+ ){0,4}?(?:will"
            r"|takes?|to) (?:[\w',/&()-]+ )?"
            r"(?:take )?(?:place|be held|last|consist|run|involve)"
        ),
        r"(?:reminder|reminding) (?:[\w',/&()-]+ ){0,6}?(?:interview|call|meeting|conversation)",
        (
            r"next (?:round|stage|step|phase) (?:[\w',/&()-]+ ){0,5}?(?:is|will be|would be"
            r"|involves|consists)"
            r" (?:[\w',/&()-]+ ){0,5}?(?:interview|call|conversation|meeting|chat|talk)"
        ),
    ],
    "asks_for_test": [
        (
            rf"(?:complete|take|do|submit|finish|start|begin|access|attempt|invited to|work on"
            rf"|solve"
            rf"|undertake|sit|send back|return|completing|taking) (?:[\w',/&()-]+ ){{0,6}}?{TEST}"
        ),
        (
            rf"(?:coding|technical|online|take-?home|programming|skills?|aptitude|cognitive|home"
            rf"|written"
            rf"|video|design|practical|sample|pre-?employment|personality|hackerrank|codility) "
            rf"{TEST}"
        ),
        (
            r"hackerrank|codility|codesignal|testgorilla|hirevue|hackerearth|coderpad|testdome"
            r"|leetcode"
            r"|karat|pymetrics|shl|criteria corp|arctic shores|coderbyte|devskiller|adaface|mettl"
            r"|qualified"
            r"\.io|byteboard|woven|plum|spark ?hire|willo|one-?way video"
        ),
        (
            r"(?:submit|send|return|upload|push) (?:[\w',/&()-]+ ){0,4}?(?:your|the) "
            r"(?:[\w',/&()-]+ )?(?:solution|answers"
            r"|code|work|submission|results|response|repo\w*) (?:[\w',/&()-]+ ){0,3}?(?:by|before"
            r"|within|until|to)"
        ),
        (
            rf"(?:link|instructions|access|invitation) (?:[\w',/&()-]+ )?(?:to|for) "
            rf"(?:[\w',/&()-]+ ){{0,3}}?{TEST}"
        ),
        (
            rf"{TEST} (?:[\w',/&()-]+ ){{0,5}}?(?:attached|below|link|expires?|deadline|due|takes?"
            rf"|should take|minutes"
            r"|hours|is timed|invitation)"
        ),
        (
            r"(?:attached|enclosed|below|here) (?:[\w',/&()-]+ ){0,4}?(?:assignment|exercise"
            r"|challenge|case study"
            r"|test|task|take-?home)"
        ),
    ],
    "test_done": [
        (
            rf"(?:completed|completing|submitted|submitting|finished|done|took|taking the time to "
            rf"complete"
            rf"|passed|sent us|worked on|received) (?:[\w',/&()-]+ ){{0,5}}?{TEST}"
        ),
        (
            rf"{TEST} (?:[\w',/&()-]+ ){{0,3}}?(?:results?|responses|submission|has been "
            rf"(?:received|submitted)"
            r"|completed|received)"
        ),
        (
            r"(?:responses|answers|results|submission|solution) (?:[\w',/&()-]+ )?(?:have been"
            r"|has been|were|was)"
            r" (?:received|submitted|recorded|reviewed)"
        ),
    ],
    "offers": [
        (
            r"(?:stoked|proud|honou?red|over the moon|chuffed|like|love|delighted|pleased|happy"
            r"|thrilled|excited|want|going|able|can|glad) (?:to )?(?:\w+ )?offer you"
        ),
        (
            r"(?:it's|job is|role is|position is|post is) yours|you're hired|you are hired|you've "
            r"got (?:it|the job)|you got (?:it|the job)|the job if you want it"
        ),
        (
            r"(?:contract|paperwork|formal letter|letter|docusign|agreement|offer) "
            r"(?:[\w',/&()-]+ ){0,3}?(?:follows|attached|enclosed|to follow|will follow|on its "
            r"way|through docusign|for (?:you to sign|signature))"
        ),
        (
            r"(?:[£$€]|\beur\b|\busd\b|\bgbp\b) ?\d[\d,.]*k? ?(?:[\w',/&()-]+ ){0,4}?(?:a year"
            r"|per year|per annum|pa|base|per hour|an hour|a month|per month|gross|plus|salary"
            r"|bonus|equity|/h|/hr|/mo)"
        ),
        (
            r"(?:join|joining) (?:us|our team|the team|the company) (?:as|on|from|in|this)|spend "
            r"the (?:summer|year) with us|have you on board"
        ),
        (
            rf"(?:{LIKE}|able|proud|can|'d|will) (?:[\w',/&()-]+ ){{0,3}}?(?:to )?(?:[\w',/&()-]+ "
            rf")?(?:offer|extend|make|"
            r"present|confirm|formally offer|officially offer) (?:you )?(?:[\w',/&()-]+ "
            r"){0,6}?(?:position|role|job"
            r"|offer|employment|internship|contract|post|place|opportunity)"
        ),
        rf"{LIKE} (?:[\w',/&()-]+ ){{0,2}}?(?:to )?(?:[\w',/&()-]+ )?(?:offer|extend|hire) you",
        (
            r"(?:offer letter|letter of offer|offer of employment|job offer|employment offer"
            r"|offer package"
            r"|formal offer|written offer|verbal offer|employment (?:contract|agreement)|contract "
            r"of"
            r" employment|offer details|signed offer|official offer|contingent offer|conditional "
            r"offer)"
        ),
        (
            r"(?:your|our|the|this|an) (?:[\w',/&()-]+ )?offer (?:of|is|for|attached|includes"
            r"|expires|letter|from"
            r"|to join|and|remains|will)"
        ),
        (
            r"(?:accept|sign|review|return|decline|consider|respond to|countersign) "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:offer|contract|agreement|letter)"
        ),
        r"welcome (?:you )?(?:to the team|aboard|on board|to join|onboard)",
        (
            r"(?:base|annual|gross|starting|yearly|fixed) (?:salary|pay|compensation|wage)"
            r"|signing bonus"
            r"|sign-?on bonus|salary of|base plus|stock options|equity grant|rsus?"
        ),
        r"(?:start|starting|joining|commencement) date|start (?:work|employment|with us|on)",
        r"congratulations|congrats",
    ],
}
