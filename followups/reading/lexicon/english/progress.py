"""What arrives when an application does: received, being looked at, you will hear; in English."""

THINGS = (
    r"(?:application|applications|resume|resumé|cv|details|submission|profile|information"
    r"|documents?|interest|materials|responses|answers|assessment|assignment|test|solution"
    r"|registration|expression of interest|request|portfolio)"
)
SEEN = r"(?:receiv\w+|submitt\w+|sent|deliver\w+|logged|recorded|forwarded|reached|arrived|landed)"

PROGRESS: dict[str, list[str]] = {
    "received": [
        r"(?:form|application|letter|cv|note|it|documents) (?:[\w',/&()-]+ ){0,6}?(?:reached us|reached me|safely|in the queue|in our queue|is complete|is in|with us now|landed)",
        r"(?:got|have got) your (?:application|letter|cv|resume|form|message|details)|^received|received, (?:and )?(?:thank|with)",
        rf"(?:received|got|have|receipt of|in receipt of|confirm\w*|acknowledg\w*|receiving|recieved)"
        rf" (?:[\w',/&()-]+ ){{0,2}}?(?:your|the|an) (?:[\w',/&()-]+ ){{0,3}}?{THINGS}",
        rf"{THINGS} (?:[\w'/,&()-]+ ){{0,14}}?(?:has|have|was|were|is|been|just|now) (?:[\w',/&()-]+ ){{0,3}}?"
        rf"{SEEN}",
        r"(?:application|resume|submission) (?:received|submitted|sent|confirmation|confirmed"
        r"|complete|completed)",
        r"(?:successfully|safely) (?:[\w',/&()-]+ )?(?:applied|submitted|received|reached|sent|arrived"
        r"|completed|applying)",
        r"(?:you've|you have|you) (?:[\w',/&()-]+ )?(?:successfully )?applied (?:to|for|at|with)",
        r"(?:confirm(?:ing|ation|s)?|acknowledg\w+|let you know)(?: \w+){0,4}? (?:receipt|received)",
        r"(?:thank you|thanks) for (?:submitting|sending|completing|your submission|uploading"
        r"|returning|providing|sharing your (?:resume|cv|application|details))",
    ],
    "thanks_for_applying": [
        r"(?:thank you|thanks|thankyou|grateful|appreciate) (?:[\w',/&()-]+ ){0,8}?(?:apply|applying|applied"
        r"|application|applicatoin|interest|interested|submission|expressing)",
        r"(?:excited|thrilled|delighted|glad|happy|great|pleased|honou?red|flattered) (?:[\w',/&()-]+ ){0,3}?"
        r"(?:you're interested|you are interested|you (?:have )?(?:decided|chosen|chose|applied|want)"
        r"|your interest)",
    ],
    "under_review": [
        r"(?:will|shall|'ll|to|are|is|currently|be|been|am|now|begin|started?|while we) (?:[\w',/&()-]+ ){0,3}?"
        r"(?:review|consider|evaluat|assess|look(?:ing)? (?:at|over|through|into)|process|read|go"
        r"(?:ing)? (?:through|over)|examin|screen|considering)(?:ing|ed|s|uat\w+)? (?:[\w',/&()-]+ ){0,3}?"
        r"(?:your|all|it|the|every|each|applications?|candidates|resumes?|by|shortly|promptly|them)",
        r"(?:application|resume|profile|candidacy|background|qualifications|submission|cv|information"
        r"|it|responses|experience) (?:[\w'/,&()-]+ ){0,8}?(?:is|are|will|being|be|under|in) "
        r"(?:[\w',/&()-]+ ){0,2}?(?:being |be )?(?:review|consider|evaluat|process|assess|read|looked|screened"
        r"|examined|progress|passed|forwarded|shared)\w*",
        r"under (?:active |careful )?(?:review|consideration|evaluation)",
        r"(?:still|currently|actively) (?:[\w',/&()-]+ )?(?:reviewing|considering|evaluating|interviewing"
        r"|assessing|in the process|processing|collecting|accepting)",
        r"(?:started|get started|getting started|begin|beginning|began) (?:[\w',/&()-]+ )?(?:on )?(?:[\w',/&()-]+ )?"
        r"review\w*",
        r"appreciate your patience|thank you for your patience|bear with us|please (?:be patient|allow"
        r")|thanks for your patience",
    ],
    "will_hear": [
        r"(?:will|'ll|shall|would|may|going to) (?:[\w',/&()-]+ ){0,3}?(?:be (?:back )?in (?:touch|contact)|get "
        r"(?:back|in touch)|contact|reach(?:ing)? out|hear|let you know|notify|inform|update|respond"
        r"|come back|follow(?:ing)? up|be (?:contacted|notified|informed|reaching|contacting)|reply"
        r"|call|e-?mail|keep you (?:[\w',/&()-]+ )?(?:updated|posted|informed)|advise|connect|circle back)",
        r"(?:keep|keeping) you (?:[\w',/&()-]+ )?(?:updated|posted|informed|up to date|in the loop)",
        r"(?:hear|hearing) (?:back )?from (?:us|me|our|one|a member|them)",
        r"next steps?",
        r"(?:track|check|view|follow|monitor|see) (?:[\w',/&()-]+ )?(?:the )?(?:status|progress) of your",
        r"(?:status of your|your application status|application portal|candidate (?:portal|home))",
        r"in touch (?:[\w',/&()-]+ )?(?:if|should|soon|shortly|with|within|regarding|once|when|as soon)",
        r"(?:within|in) (?:the )?(?:next )?(?:[\w',/&()-]+ )?(?:\d+|one|two|three|four|few|couple of|several)"
        r"(?:-| |–)?(?:[\w',/&()-]+ )?(?:business |working )?(?:days|weeks|week)",
        r"as soon as (?:we|possible|I|a decision)|in due course|no later than|once (?:we|the|our|a)"
        r" (?:[\w',/&()-]+ ){0,4}?(?:review|decision|complet|finish)\w*",
    ],
    "only_if_matching": [
        r"only (?:[\w',/&()-]+ ){0,5}?(?:candidates?|applicants?|those|shortlisted|short-listed|selected"
        r"|successful|people) (?:[\w',/&()-]+ ){0,12}?(?:contact|notif|hear|receiv|invit|approach|inform|reach"
        r"|proceed|call)\w*",
        r"(?:contact|respond to|notify|reply to|reach out to|get back to|interview) only",
        r"(?:if|should|in case|where|when|whether) (?:[\w',/&()-]+ ){0,8}?(?:match|matches|meets?|fit|fits|suits?"
        r"|selected|shortlisted|short-listed|align|aligns|suitable|successful|considered|interested"
        r"|a good fit|progress|next (?:stage|step|round|phase))",
        r"(?:unable|not able|not be able|cannot|can't|not possible) (?:[\w',/&()-]+ ){0,3}?(?:to )?(?:respond"
        r"|reply|contact|get back|answer|acknowledge|speak|write) (?:[\w',/&()-]+ ){0,3}?(?:to )?(?:every|each"
        r"|all|everyone|individual|applicants)",
        r"if you (?:do not|don't|haven't|have not) (?:[\w',/&()-]+ ){0,2}?(?:hear|heard|receive|received)",
        r"(?:who|that) (?:[\w',/&()-]+ ){0,3}?(?:best |most closely |closely )?(?:match|meet|fit)\w* "
        r"(?:[\w',/&()-]+ ){0,8}?(?:will be|be) (?:contact|invit|notif)\w*",
    ],
    "automatic_receipt": [
        r"this (?:is an?|e-?mail|message|mail) (?:[\w',/&()-]+ ){0,5}?(?:automat\w+|auto-?generated"
        r"|auto-?response|system-?generated)",
        r"(?:automat\w+|auto-?generated|auto-?response|system-?generated) (?:[\w',/&()-]+ )?(?:e-?mail|message"
        r"|response|reply|notification|confirmation|mail)",
    ],
    "account_made": [
        r"(?:account|profile) (?:has been|was|is) (?:[\w',/&()-]+ )?(?:created|activated|registered|set up"
        r"|updated|verified)",
        r"(?:verify|confirm|activate|validate|verifying|confirming) (?:[\w',/&()-]+ ){0,2}?(?:e-?mail|account"
        r"|identity|address|registration)",
        r"(?:pass ?code|one-?time (?:code|password|passcode|pin)|verification code|security code"
        r"|otp|temporary password|access code)",
        r"(?:reset|change|forgot|changed|forgotten) (?:[\w',/&()-]+ )?password|password (?:reset|has been)",
        r"(?:sign|log|logged|signed)[ -]?(?:in|on)? (?:to|in|into|from|with) (?:your|a new|this|the|our"
        r"|using)",
        r"(?:new|unrecognized|suspicious|recent) (?:sign-?in|log-?in|device|login)",
        r"(?:thank you|thanks) for (?:registering|signing up|creating|joining|subscribing)",
        r"your (?:user ?name|login|log-in|user id|credentials)",
    ],
    "not_finished": [
        r"(?:complete|finish|finalize|submit|resume|completing|finishing|continue) (?:[\w',/&()-]+ ){0,3}?"
        r"(?:your|the) (?:[\w',/&()-]+ ){0,2}?(?:application|profile|registration|submission|form|remaining"
        r"|steps|questionnaire)",
        r"(?:application|profile|submission) (?:[\w',/&()-]+ ){0,3}?(?:incomplete|not (?:yet )?complete"
        r"|unfinished|not been (?:completed|submitted)|is missing|still needs|started)",
        r"(?:remaining|missing|additional|outstanding|further) (?:steps|information|documents?|items"
        r"|details)",
        r"(?:need|require|provide|send|upload|submit|share|fill) (?:[\w',/&()-]+ ){0,5}?(?:additional|more|some"
        r"|missing|following|copy|transcripts?|references|documents?|form|questionnaire|portfolio)",
    ],
    "withdrawn": [
        r"(?:as|at) (?:you|your) request\w*|sorry (?:to see you go|you|that you) (?:[\w',/&()-]+ ){0,3}?(?:decided|go|withdr\w+|leave|chose)?",
        r"(?:withdr[ae]w\w*|withdrawal|withdrew) (?:[\w',/&()-]+ ){0,5}?(?:your|the|from|application"
        r"|candidacy|yourself|of)",
        r"(?:application|candidacy|you) (?:[\w'/,&()-]+ ){0,8}?(?:withdr[ae]w\w*|withdrew|withdrawal)",
        r"you(?:'ve| have|'d| had)? (?:[\w',/&()-]+ )?(?:decided|chosen|opted|elected|decision|wish|wished) "
        r"(?:[\w',/&()-]+ )?(?:not to|to not|to withdraw|against|to decline|to cancel)",
        r"your (?:decision|choice|wish|request) (?:[\w',/&()-]+ )?(?:to|not) (?:[\w',/&()-]+ )?(?:withdraw|continue"
        r"|decline|proceed|pursue|to continue|to pursue|to proceed|cancel|remove)\w*",
    ],
    "on_hold": [
        r"(?:on|hold) (?:a )?(?:temporary )?hold",
        r"(?:put|placed|putting|placing|pausing|paused|pause|freez\w+|froze\w*|suspend\w*|delay\w*"
        r"|postpon\w*) (?:[\w',/&()-]+ ){0,6}?(?:position|role|hiring|recruitment|recruiting|search|opening"
        r"|process|hold|requisition|decision)",
        r"hiring freeze|(?:position|role|hiring|recruitment|recruiting|search|opening|process"
        r"|requisition) (?:[\w',/&()-]+ ){0,4}?(?:paused|on hold|frozen|suspended|postponed|delayed)",
    ],
    "no_decision_yet": [
        r"(?:not|\w+n't|yet|still) (?:[\w',/&()-]+ ){0,3}?(?:made|reached|make|making|decided|come to|finali[sz]ed)"
        r" (?:[\w',/&()-]+ ){0,3}?(?:a |any )?(?:final |hiring )?(?:decision|conclusion|yet)",
        r"(?:no|awaiting|pending|before|until) (?:[\w',/&()-]+ ){0,3}?(?:decision|news|update|outcome)"
        r"(?: (?:yet|has been|from))?",
        r"(?:discuss|deliberat\w+|debrief|regroup|sync|meet|talk|compare notes) (?:[\w',/&()-]+ ){0,3}?"
        r"(?:internally|as a team|with the team|this week|next week|tomorrow)",
        r"(?:taking|takes|taken|taking us) (?:[\w',/&()-]+ ){0,3}?(?:longer|more time|a while|a bit)",
        r"(?:quick|brief|short|status) update|wanted to (?:[\w',/&()-]+ )?(?:keep you|give you an update"
        r"|check in|touch base|update you)",
        r"still (?:[\w',/&()-]+ ){0,4}?(?:process|consider|running|running through|in the running|interested)",
        r"(?:may|might) (?:not )?(?:[\w',/&()-]+ )?(?:come|get|be|respond|reply|hear) (?:[\w',/&()-]+ )?(?:back|able)?",
    ],
}  # fmt: skip
