"""Mail that is not about one application: alerts, shops, approaches, replies; in English."""

ELSEWHERE: dict[str, list[str]] = {
    "lists_jobs": [
        (
            r"(?:asked|told) (?:us )?to (?:be told|shout|notify|let you know|tell you|alert)"
            r"|(?:closes|closing|apply by|deadline) (?:on )?\d|(?:jobs|roles|vacancies|shifts"
            r"|positions) (?:are|is) (?:now )?(?:live|open|available)|startups? (?:[\w',/&()-]+ "
            r"){0,3}?(?:missed|hiring|looking)|(?:wants|seeks|is looking for|is hiring) an? "
            r"[A-Z]?\w+"
        ),
        (
            r"\d+\+? (?:new )?(?:[\w',/&()-]+ ){0,3}?(?:jobs?|openings|positions|vacancies"
            r"|opportunities|roles)"
        ),
        (
            r"(?:jobs?|openings|positions|vacancies|opportunities|roles) (?:[\w',/&()-]+ "
            r"){0,2}?(?:you may|you"
            r" might|for you|matching|that match|based on|near you|in your area|we think"
            r"|recommended"
            r"|picked|posted|of the week|alert)"
        ),
        (
            r"(?:job|career|vacancy) (?:alerts?|recommendations?|matches|digest|agent|updates"
            r"|bulletin)"
        ),
        (
            r"(?:new|recommended|latest|similar|hot|top|featured|matching|more|current) "
            r"(?:[\w',/&()-]+ )?(?:jobs"
            r"|openings|vacancies|job openings|job postings)"
        ),
        (
            r"posted (?:\d+|today|yesterday|just|on|an?|this)(?: \w+)? ?(?:ago|days?|hours?"
            r"|weeks?|on)?"
        ),
        (
            r"(?:view|see|browse|search|apply) (?:[\w',/&()-]+ ){0,2}?(?:details|jobs?|all|more "
            r"jobs|now|job)"
        ),
        r"apply (?:now|today|here|by|before)|quick apply|easy apply|one-click apply",
        (
            r"(?:job|jobs|position|role) (?:[\w',/&()-]+ ){0,5}?(?:lines up|matches|match|fits"
            r"|suits) (?:[\w',/&()-]+ ){0,3}?"
            r"(?:your|you)"
        ),
        r"(?:saved|your|job) search(?:es)? (?:for|alert|results|matches|criteria)",
    ],
    "newsletter": [
        r"talent (?:community|network|pool|news|newsletter|hub|cloud)",
        r"newsletter|monthly (?:update|digest|news)|weekly (?:update|digest|news|roundup)",
        (
            r"(?:career|job|hiring|recruiting|recruitment) (?:fair|event|day|expo|week|webinar"
            r"|open house)"
        ),
        (
            r"(?:info(?:rmation)? session|webinar|open day|meetup|hackathon|workshop|virtual "
            r"event|live"
            r" session)"
        ),
        (
            r"(?:register|rsvp|sign up|save your (?:spot|seat)|join us) (?:[\w',/&()-]+ )?(?:now"
            r"|today|by|here|for"
            r"|on|at|before|free)"
        ),
        r"(?:latest|company|our) (?:news|stories|blog|updates) (?:and|from|about|on|to)",
        (
            r"(?:view|open|read) (?:[\w',/&()-]+ ){0,3}?(?:in|on) (?:your|a|the)? ?(?:browser|web"
            r"|online)"
        ),
        (
            r"(?:send|sending|share|sharing|receive) (?:you )?(?:[\w',/&()-]+ ){0,3}?(?:news"
            r"|openings|updates"
            r"|opportunities|jobs)"
        ),
        (
            r"all (?:students|members|graduates|alumni|subscribers)|hello everyone|dear (?:all"
            r"|community"
            r"|students|subscriber|member)"
        ),
    ],
    "unsubscribe": [
        r"unsubscribe|opt[- ]?out|opt out",
        (
            r"(?:manage|update|change|edit|adjust) (?:[\w',/&()-]+ ){0,3}?(?:preferences"
            r"|subscriptions?|alerts?"
            r"|settings|notifications?)"
        ),
        (
            r"(?:no longer|stop|don't want to|do not want to|not wish to) (?:[\w',/&()-]+ "
            r"){0,3}?(?:receive"
            r"|receiving|get|getting)"
        ),
        r"you(?:'re| are) (?:receiving|getting) this|(?:sent|received) (?:to you )?because you",
        r"this (?:message|email|e-mail) was sent to",
        r"(?:e-?mail|communication|notification) preferences",
    ],
    "shop": [
        (
            r"(?:your|an?|the|this) (?:[\w',/&()-]+ )?order (?:[\w',/&()-]+ )?(?:#|number|has|of"
            r"|from|is|was|confirmation)"
        ),
        (
            r"order (?:confirmation|confirmed|shipped|number|status|summary)|(?:track|tracking) "
            r"(?:your"
            r" )?(?:package|order|number|information|shipment)|shipped|out for delivery|delivered"
        ),
        (
            r"\d+ ?% off|discount|coupon|promo(?:tion)?(?: code)?|free shipping|sale (?:ends|on"
            r"|now)"
            r"|clearance|gift card|cash ?back|exclusive (?:[\w',/&()-]+ )?offer|limited[- ]time"
            r"|special offer"
            r"|shop now|buy now|checkout|deals?"
        ),
        (
            r"invoice|receipt|payment|billing|subscription|membership|renew(?:al|s|ed)?|refund"
            r"|credit card"
            r"|bank statement|financial statement|balance|auto-?pay|transaction"
        ),
        r"(?:normally|only|just|for) \$\d+|\$\d+(?:\.\d\d)? (?:off|bonus|per|plus)|was \$\d+",
        (
            r"(?:free trial|upgrade|premium|try it free|sign up now|start your|enroll|course"
            r"|bootcamp"
            r"|training program|certificat\w+|salary calculator|resume (?:review|builder|writing))"
        ),
        r"(?:win|winner|giveaway|sweepstakes|prize|bid now|enter to)",
        (
            r"(?:friends|followers) (?:have been|have|are|posted|shared)|(?:liked|commented"
            r" on|tagged you|mentioned you)|new notifications?|friend request|connection request"
        ),
        (
            r"(?:your (?:flight|booking|reservation|trip|appointment|prescription|delivery"
            r"|package|parcel"
            r"|device|subscription|bill|domain|server|repository|build|pull request))"
        ),
        (
            r"(?:game|movie|music|stream\w*|store|webstore|dinner|birthday|party|holiday|weather"
            r"|recipe"
            r"|rent|landlord|doctor|dentist)"
        ),
        r"(?:mock test|score of|numerical reasoning|practice test|scored)",
        (
            r"(?:terms of service|privacy policy update|updated our (?:terms|privacy|policy)"
            r"|incident"
            r"|maintenance|outage|sent incorrectly|deprecat\w+)"
        ),
    ],
    "approach": [
        (
            r"(?:my name is|I'm|I am) (?:[\w',/&()-]+ ){1,6}?(?:recruiter|sourcer|consultant"
            r"|talent|headhunter"
            r"|staffing|hiring|founder|partner|recruiting)"
        ),
        (
            r"(?:saw|came across|found|noticed|stumbled|looking at|reviewed|viewed|reviewing) "
            r"(?:[\w',/&()-]+ )"
            r"{0,2}?(?:your|ur) (?:[\w',/&()-]+ ){0,2}?(?:profile|resume|linkedin|github"
            r"|background|cv|portfolio)"
        ),
        (
            r"(?:our|my|a|with a|their) (?:[\w',/&()-]+ ){0,2}?client|immediate (?:opening|need"
            r"|requirement|hire)"
        ),
        (
            r"(?:would|are|might|if) you (?:[\w',/&()-]+ )?(?:be )?(?:[\w',/&()-]+ )?(?:open"
            r"|interested|available|comfortable"
            r"|keen|curious) (?:[\w',/&()-]+ )?(?:to|in|for|with)"
        ),
        (
            r"(?:know|refer|recommend|someone) (?:[\w',/&()-]+ ){0,3}?(?:someone|anyone|somebody"
            r"|who might|who (?:is"
            r"|may|would))"
        ),
        (
            r"(?:staffing|consulting|contract|placement|w2|c2c|corp to corp|h1b|ead|visa "
            r"sponsorship) "
            r"?(?:firm|company|agency|services|consultant|position|role|only|basis)?"
        ),
        (
            r"(?:working with|partnered with|representing|hiring for|recruiting for|looking for"
            r"|searching"
            r" for|helping) (?:a|an|several|multiple|some|our) (?:[\w',/&()-]+ ){0,4}?(?:series"
            r"|startup|company|fintech"
            r"|client|firm|developer|engineer|stealth|leading)"
        ),
        r"(?:comp|compensation|salary|pay|rate) (?:range|band)? ?(?:is |of |:|-)? ?(?:[$£€]|\d)",
        (
            r"(?:below|following|attached) (?:[\w',/&()-]+ )?(?:requirement|job description|jd"
            r"|opportunity|role)"
        ),
        (
            r"(?:long|short)[- ]term contract|(?:location|duration|role|rate|client|job title"
            r"|skills?"
            r" required|required skills|required qualifications|who should apply|visa) ?:[ -]"
        ),
        (
            r"(?:exciting|great|new|perfect|amazing|remote|interesting) (?:[\w',/&()-]+ "
            r")?(?:opportunity|role"
            r"|position|job) (?:[\w',/&()-]+ )?(?:for you|with|at|that|I|we|in|which|here)"
        ),
        (
            r"(?:reaching out|contacting you|writing to you|reach out) (?:[\w',/&()-]+ "
            r")?(?:because|to see|about an?"
            r"|regarding an?|to share|with an?|as)"
        ),
    ],
    "answers_a_request": [
        (
            r"(?:thank you|thanks|thx|appreciate) (?:[\w',/&()-]+ ){0,4}?(?:for|you) "
            r"(?:[\w',/&()-]+ ){0,4}?(?:e-?mail|note"
            r"|message|reply|response|letter|follow(?:ing)?[- ]?up|reaching out|reach out|getting "
            r"back"
            r"|writing|words|asking|replying|thank[- ]you|inquiry|enquiry|question|checking in"
            r"|being in"
            r" touch|chasing|gracious\w*|request)"
        ),
        (
            r"(?:happy|glad|pleased|willing|like|be delighted|try|able) (?:[\w',/&()-]+ "
            r"){0,3}?(?:to )?(?:[\w',/&()-]+ )?(?:share"
            r"|give|provide|offer|pass on|send)(?: you)? (?:[\w',/&()-]+ ){0,5}?(?:feedback"
            r"|thoughts|pointers|comments"
            r"|insight\w*|detail)"
        ),
        (
            r"(?:as for|regarding|in terms of|with regards? to|about|here(?:'s| is| are)|on"
            r"|concerning|to"
            r" answer|re) (?:[\w',/&()-]+ ){0,4}?(?:feedback|your question)"
        ),
        r"you (?:[\w',/&()-]+ )?asked (?:[\w',/&()-]+ ){0,4}?(?:feedback|about|why|what|for|how)",
        (
            r"(?:my|our|the|some|one|main|only|honest|following) (?:[\w',/&()-]+ ){0,2}?feedback "
            r"(?:[\w',/&()-]+ ){0,3}?(?:is"
            r"|was|from|would be|on|for you|below|I)"
        ),
        (
            r"(?:interviewers?|panel|team|feedback|they|we) (?:[\w',/&()-]+ ){0,4}?(?:felt"
            r"|thought|noted|mentioned"
            r"|highlighted|said|commented|praised|liked|wanted to see|would have liked|were "
            r"looking)"
        ),
        (
            r"(?:work on|improve|improvement|strengthen|develop|practi[sc]e|brush up|next time|to "
            r"work on"
            r"|areas?) (?:[\w',/&()-]+ ){0,5}?(?:your|more|on|for|improve\w*|development|growth"
            r"|is|next)"
        ),
        (
            r"(?:strengths?|weakness\w*|gaps?) (?:[\w',/&()-]+ ){0,3}?(?:was|were|is|are|in"
            r"|included?|around)"
        ),
        (
            r"(?:hope|hopefully) (?:[\w',/&()-]+ ){0,4}?(?:this|that|it) (?:[\w',/&()-]+ "
            r")?(?:helps?|is helpful|useful)"
        ),
    ],
    "absent": [
        (
            r"out of (?:the )?office|away from (?:my|the) (?:desk|office|e-?mail|computer)|on "
            r"(?:annual"
            r" |parental |maternity |paternity |sick |medical )?(?:leave|vacation|holiday)s? "
            r"(?:until|from"
            r"|till|through|and|with|this|next)|on (?:annual|parental|maternity|paternity) leave"
        ),
        r"(?:limited|no|intermittent|without) access to (?:my )?e-?mails?",
        (
            r"(?:return|back) (?:[\w',/&()-]+ ){0,3}?(?:on|in|at) (?:[\w',/&()-]+ ){0,2}?(?:mon"
            r"|tue|wed|thu|fri|jan|feb|mar|apr"
            r"|may|jun|jul|aug|sep|oct|nov|dec|\d)\w*"
        ),
        r"auto(?:matic|mated)?[- ]?(?:reply|response|responder)",
        (
            r"(?:for|in) urgent (?:matters|issues|cases|requests|inquiries)|if (?:it is|your \w+ "
            r"is) urgent"
        ),
        r"no longer (?:with|works? (?:at|for|with)|employed)|has left the company",
    ],
    "undelivered": [
        (
            r"(?:could not|couldn't|cannot|can't|was not|wasn't|has not been|not be|failed to be) "
            r"(?:be )?(?:delivered|deliver)"
        ),
        (
            r"(?:delivery|mail delivery) (?:status notification|has failed|failed|failure|subsystem"
            r"|incomplete|to the following)"
        ),
        r"undeliver\w+ (?:mail|message)|undeliverable|returned to sender|mailer-daemon|postmaster",
        (
            r"(?:address|recipient|mailbox|user) (?:[\w',/&()-]+ )?(?:not found|rejected|unknown"
            r"|does not exist"
            r"|couldn't be found|wasn't found|unavailable|full|disabled)"
        ),
    ],
}
