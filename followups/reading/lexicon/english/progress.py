"""What arrives when an application does: received, being looked at, you will hear; in English."""

THINGS = (
    r"(?:application|applications|resume|resumé|cv|details|submission|profile|information"
    r"|documents?|interest|materials|responses|answers|assessment|assignment|test|solution"
    r"|registration|expression of interest|request|portfolio)"
)
SEEN = r"(?:receiv\w+|submitt\w+|sent|deliver\w+|logged|recorded|forwarded|reached|arrived|landed)"

PROGRESS: dict[str, list[str]] = {
    "received": [
        (
            r"(?:form|application|letter|cv|note|it|documents) (?:[\w',/&()-]+ ){0,6}?(?:reached "
            r"us|reached me|safely|in the queue|in our queue|is complete|is in|with us now|landed)"
        ),
        (
            r"(?:got|have got) your (?:application|letter|cv|resume|form|message|details)"
            r"|^received|received, (?:and )?(?:thank|with)"
        ),
        (
            rf"(?:received|got|have|receipt of|in receipt of|confirm\w*|acknowledg\w*|receiving"
            rf"|recieved)"
            rf" (?:[\w',/&()-]+ ){{0,2}}?(?:your|the|an) (?:[\w',/&()-]+ ){{0,3}}?{THINGS}"
        ),
        (
            rf"{THINGS} (?:[\w'/,&()-]+ ){{0,14}}?(?:has|have|was|were|is|been|just|now) "
            rf"(?:[\w',/&()-]+ ){{0,3}}?"
            rf"{SEEN}"
        ),
        (
            r"(?:application|resume|submission) (?:received|submitted|sent|confirmation|confirmed"
            r"|complete|completed)"
        ),
        (
            r"(?:successfully|safely) (?:[\w',/&()-]+ )?(?:applied|submitted|received|reached"
            r"|sent|arrived"
            r"|completed|applying)"
        ),
        r"(?:you've|you have|you) (?:[\w',/&()-]+ )?(?:successfully )?applied (?:to|for|at|with)",
        (
            r"(?:confirm(?:ing|ation|s)?|acknowledg\w+|let you know)(?: \w+){0,4}? (?:receipt"
            r"|received)"
        ),
        (
            r"(?:thank you|thanks) for (?:submitting|sending|completing|your submission|uploading"
            r"|returning|providing|sharing your (?:resume|cv|application|details))"
        ),
    ],
    "thanks_for_applying": [
        (
            r"(?:thank you|thanks|thankyou|grateful|appreciate) (?:[\w',/&()-]+ ){0,8}?(?:apply"
            r"|applying|applied"
            r"|application|applicatoin|interest|interested|submission|expressing)"
        ),
        (
            r"(?:excited|thrilled|delighted|glad|happy|great|pleased|honou?red|flattered) "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:you're interested|you are interested|you (?:have )?(?:decided|chosen|chose"
            r"|applied|want)"
            r"|your interest)"
        ),
    ],
    "under_review": [
        (
            r"(?:will|shall|'ll|to|are|is|currently|be|been|am|now|begin|started?|while we) "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:review|consider|evaluat|assess|look(?:ing)? (?:at|over|through|into)|process"
            r"|read|go"
            r"(?:ing)? (?:through|over)|examin|screen|considering)(?:ing|ed|s|uat\w+)? "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:your|all|it|the|every|each|applications?|candidates|resumes?|by|shortly|promptly"
            r"|them)"
        ),
        (
            r"(?:application|resume|profile|candidacy|background|qualifications|submission|cv"
            r"|information"
            r"|it|responses|experience) (?:[\w'/,&()-]+ ){0,8}?(?:is|are|will|being|be|under|in) "
            r"(?:[\w',/&()-]+ ){0,2}?(?:being |be )?(?:review|consider|evaluat|process|assess"
            r"|read|looked|screened"
            r"|examined|progress|passed|forwarded|shared)\w*"
        ),
        r"under (?:active |careful )?(?:review|consideration|evaluation)",
        (
            r"(?:still|currently|actively) (?:[\w',/&()-]+ )?(?:reviewing|considering|evaluating"
            r"|interviewing"
            r"|assessing|in the process|processing|collecting|accepting)"
        ),
        (
            r"(?:started|get started|getting started|begin|beginning|began) (?:[\w',/&()-]+ "
            r")?(?:on )?(?:[\w',/&()-]+ )?"
            r"review\w*"
        ),
        (
            r"appreciate your patience|thank you for your patience|bear with us|please (?:be "
            r"patient|allow"
            r")|thanks for your patience"
        ),
    ],
    "will_hear": [
        (
            r"(?:will|'ll|shall|would|may|going to) (?:[\w',/&()-]+ ){0,3}?(?:be (?:back )?in "
            r"(?:touch|contact)|get "
            r"(?:back|in touch)|contact|reach(?:ing)? out|hear|let you know|notify|inform|update"
            r"|respond"
            r"|come back|follow(?:ing)? up|be (?:contacted|notified|informed|reaching|contacting)"
            r"|reply"
            r"|call|e-?mail|keep you (?:[\w',/&()-]+ )?(?:updated|posted|informed)|advise|connect"
            r"|circle back)"
        ),
        (
            r"(?:keep|keeping) you (?:[\w',/&()-]+ )?(?:updated|posted|informed|up to date|in the "
            r"loop)"
        ),
        r"(?:hear|hearing) (?:back )?from (?:us|me|our|one|a member|them)",
        r"next steps?",
        (
            r"(?:track|check|view|follow|monitor|see) (?:[\w',/&()-]+ )?(?:the )?(?:status"
            r"|progress) of your"
        ),
        r"(?:status of your|your application status|application portal|candidate (?:portal|home))",
        (
            r"in touch (?:[\w',/&()-]+ )?(?:if|should|soon|shortly|with|within|regarding|once"
            r"|when|as soon)"
        ),
        (
            r"(?:within|in) (?:the )?(?:next )?(?:[\w',/&()-]+ )?(?:\d+|one|two|three|four|few"
            r"|couple of|several)"
            r"(?:-| |–)?(?:[\w',/&()-]+ )?(?:business |working )?(?:days|weeks|week)"
        ),
        (
            r"as soon as (?:we|possible|I|a decision)|in due course|no later than|once (?:we|the"
            r"|our|a)"
            r" (?:[\w',/&()-]+ ){0,4}?(?:review|decision|complet|finish)\w*"
        ),
    ],
    "only_if_matching": [
        (
            r"only (?:[\w',/&()-]+ ){0,5}?(?:candidates?|applicants?|those|shortlisted"
            r"|short-listed|selected"
            r"|successful|people) (?:[\w',/&()-]+ ){0,12}?(?:contact|notif|hear|receiv|invit"
            r"|approach|inform|reach"
            r"|proceed|call)\w*"
        ),
        r"(?:contact|respond to|notify|reply to|reach out to|get back to|interview) only",
        (
            r"(?:if|should|in case|where|when|whether) (?:[\w',/&()-]+ ){0,8}?(?:match|matches"
            r"|meets?|fit|fits|suits?"
            r"|selected|shortlisted|short-listed|align|aligns|suitable|successful|considered"
            r"|interested"
            r"|a good fit|progress|next (?:stage|step|round|phase))"
        ),
        (
            r"(?:unable|not able|not be able|cannot|can't|not possible) (?:[\w',/&()-]+ "
            r"){0,3}?(?:to )?(?:respond"
            r"|reply|contact|get back|answer|acknowledge|speak|write) (?:[\w',/&()-]+ "
            r"){0,3}?(?:to )?(?:every|each"
            r"|all|everyone|individual|applicants)"
        ),
        (
            r"if you (?:do not|don't|haven't|have not) (?:[\w',/&()-]+ ){0,2}?(?:hear|heard"
            r"|receive|received)"
        ),
        (
            r"(?:who|that) (?:[\w',/&()-]+ ){0,3}?(?:best |most closely |closely )?(?:match|meet"
            r"|fit)\w* "
            r"(?:[\w',/&()-]+ ){0,8}?(?:will be|be) (?:contact|invit|notif)\w*"
        ),
    ],
    "automatic_receipt": [
        (
            r"this (?:is an?|e-?mail|message|mail) (?:[\w',/&()-]+ ){0,5}?(?:automat\w+"
            r"|auto-?generated"
            r"|auto-?response|system-?generated)"
        ),
        (
            r"(?:automat\w+|auto-?generated|auto-?response|system-?generated) (?:[\w',/&()-]+ "
            r")?(?:e-?mail|message"
            r"|response|reply|notification|confirmation|mail)"
        ),
    ],
    "account_made": [
        (
            r"(?:account|profile) (?:has been|was|is) (?:[\w',/&()-]+ )?(?:created|activated"
            r"|registered|set up"
            r"|updated|verified)"
        ),
        (
            r"(?:verify|confirm|activate|validate|verifying|confirming) (?:[\w',/&()-]+ "
            r"){0,2}?(?:e-?mail|account"
            r"|identity|address|registration)"
        ),
        (
            r"(?:pass ?code|one-?time (?:code|password|passcode|pin)|verification code|security "
            r"code"
            r"|otp|temporary password|access code)"
        ),
        (
            r"(?:reset|change|forgot|changed|forgotten) (?:[\w',/&()-]+ )?password|password "
            r"(?:reset|has been)"
        ),
        (
            r"(?:sign|log|logged|signed)[ -]?(?:in|on)? (?:to|in|into|from|with) (?:your|a new"
            r"|this|the|our"
            r"|using)"
        ),
        r"(?:new|unrecognized|suspicious|recent) (?:sign-?in|log-?in|device|login)",
        r"(?:thank you|thanks) for (?:registering|signing up|creating|joining|subscribing)",
        r"your (?:user ?name|login|log-in|user id|credentials)",
    ],
    "not_finished": [
        (
            r"(?:complete|finish|finalize|submit|resume|completing|finishing|continue) "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:your|the) (?:[\w',/&()-]+ ){0,2}?(?:application|profile|registration|submission"
            r"|form|remaining"
            r"|steps|questionnaire)"
        ),
        (
            r"(?:application|profile|submission) (?:[\w',/&()-]+ ){0,3}?(?:incomplete|not (?:yet "
            r")?complete"
            r"|unfinished|not been (?:completed|submitted)|is missing|still needs|started)"
        ),
        (
            r"(?:remaining|missing|additional|outstanding|further) (?:steps|information"
            r"|documents?|items"
            r"|details)"
        ),
        (
            r"(?:need|require|provide|send|upload|submit|share|fill) (?:[\w',/&()-]+ "
            r"){0,5}?(?:additional|more|some"
            r"|missing|following|copy|transcripts?|references|documents?|form|questionnaire"
            r"|portfolio)"
        ),
    ],
    "withdrawn": [
        (
            r"(?:as|at) (?:you|your) request\w*|sorry (?:to see you go|you|that you) "
            r"(?:[\w',/&()-]+ ){0,3}?(?:decided|go|withdr\w+|leave|chose)?"
        ),
        (
            r"(?:withdr[ae]w\w*|withdrawal|withdrew) (?:[\w',/&()-]+ ){0,5}?(?:your|the|from"
            r"|application"
            r"|candidacy|yourself|of)"
        ),
        (
            r"(?:application|candidacy|you) (?:[\w'/,&()-]+ ){0,8}?(?:withdr[ae]w\w*|withdrew"
            r"|withdrawal)"
        ),
        (
            r"you(?:'ve| have|'d| had)? (?:[\w',/&()-]+ )?(?:decided|chosen|opted|elected"
            r"|decision|wish|wished) "
            r"(?:[\w',/&()-]+ )?(?:not to|to not|to withdraw|against|to decline|to cancel)"
        ),
        (
            r"your (?:decision|choice|wish|request) (?:[\w',/&()-]+ )?(?:to|not) (?:[\w',/&()-]+ "
            r")?(?:withdraw|continue"
            r"|decline|proceed|pursue|to continue|to pursue|to proceed|cancel|remove)\w*"
        ),
    ],
    "on_hold": [
        r"(?:on|hold) (?:a )?(?:temporary )?hold",
        (
            r"(?:(?:put|placed|putting|placing) (?:[\w',/&()-]+ ){0,6}?hold|on pause)|(?:pausing"
            r"|paused|pause|freez\w+|froze\w*|suspend\w*"
            r"|delay\w*"
            r"|postpon\w*) (?:[\w',/&()-]+ ){0,6}?(?:position|role|hiring|recruitment|recruiting"
            r"|search|opening"
            r"|process|hold|requisition|decision)"
        ),
        (
            r"hiring freeze|(?:position|role|hiring|recruitment|recruiting|search|opening|process"
            r"|requisition) (?:[\w',/&()-]+ ){0,4}?(?:paused|on hold|frozen|suspended|postponed"
            r"|delayed)"
        ),
    ],
    "no_decision_yet": [
        (
            r"(?:not|\w+n't|yet|still) (?:[\w',/&()-]+ ){0,3}?(?:made|reached|make|making|decided"
            r"|come to|finali[sz]ed)"
            r" (?:[\w',/&()-]+ ){0,3}?(?:a |any )?(?:final |hiring )?(?:decision|conclusion|yet)"
        ),
        (
            r"(?:no|awaiting|pending|before|until) (?:[\w',/&()-]+ ){0,3}?(?:decision|news|update"
            r"|outcome)"
            r"(?: (?:yet|has been|from))?"
        ),
        (
            r"(?:discuss|deliberat\w+|debrief|regroup|sync|meet|talk|compare notes) "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:internally|as a team|with the team|this week|next week|tomorrow)"
        ),
        (
            r"(?:taking|takes|taken|taking us) (?:[\w',/&()-]+ ){0,3}?(?:longer|more time|a while"
            r"|a bit)"
        ),
        (
            r"(?:quick|brief|short|status) update|wanted to (?:[\w',/&()-]+ )?(?:keep you|give "
            r"you an update"
            r"|check in|touch base|update you)"
        ),
        (
            r"still (?:[\w',/&()-]+ ){0,4}?(?:process|consider|running|running through|in the "
            r"running|interested)"
        ),
        (
            r"(?:may|might) (?:not )?(?:[\w',/&()-]+ )?(?:come|get|be|respond|reply|hear) "
            r"(?:[\w',/&()-]+ )?(?:back|able)?"
        ),
    ],
}
