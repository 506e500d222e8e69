"""What a good message has, so that its absence can be told: R1, R2, R6, T1 to T3."""

from typing import Final

PRESENT: Final = {
    "R1": (
        (
            r"(?:thank\w*|grateful\w*|gratitude|appreciat\w+|obliged|indebted|cheers for"
            r"|(?:kind|good|generous|nice|lovely|decent) of (?:you|your)|a (?:real "
            r")?(?:pleasure|privilege|treat|joy)|(?:owe|owed) you|much obliged|ta for)"
        ),
    ),
    "R2": (
        (
            r"(?:decision|decide\w*|outcome|result\w*|chosen|chose|choose|choosing|choice"
            r"|someone else|somebody else|another|other (?:candidate|applicant|person)\w*"
            r"|filled|not (?:selected|chosen|successful|meant|to be|the (?:answer|result|news"
            r"|outcome|one)|been|get|offered|moving|be)|isn't the|wasn't the|unsuccessful|news"
            r"|different (?:direction|way|person|route)|went (?:with|another|for|to)|go "
            r"(?:with|another|to)|going (?:with|another)|gone (?:to|with|another)|goes to"
            r"|turned out|turned down|passed over|picked|hired|hire|appointed|selected|found "
            r"(?:somebody|someone|your|the|a|another)|have (?:your|found|appointed|given"
            r"|offered|filled)|this (?:time|one|occasion|round)|won't be|will not be|no from "
            r"you|a no\b|disappoint\w*|letting me know|let me know|tell(?:ing)? me|told me"
            r"|informing me|keeping me informed|understand|accept\w*|respect|result|verdict"
            r"|answer|rejection|conclusion|hoped for|been (?:filled|given|offered)|on hold"
            r"|cancelled|update|withdr\w+|declin\w+|stepping back|not go\w*|turning me|will "
            r"lead|the other|given to|did not get|didn't get|missed out|not to be|lost out"
            r"|turn\w* (?:it|you|this) down|the offer|step\w* back)"
        ),
    ),
    "R6": (
        (
            r"(?:future|again|another (?:role|position|post|opening|time|chance|opportunit\w+"
            r"|vacanc\w+|round|day|way|job|season|place|project|\w+ (?:role|position|post"
            r"|opening|job|seat|place))|other (?:roles?|positions?|posts?|openings?"
            r"|opportunit\w+|jobs?|work|projects?|vacanc\w+)|stay in touch|keep in touch|stay "
            r"connected|remain in touch|in mind|in touch|paths (?:\w+ )?cross|cross paths"
            r"|follow\w*|interest\w*|one day|some day|someday|down the (?:line|road)|next time"
            r"|later on|later|(?:if|should|when|whenever|once) (?:\w+ ){0,6}(?:open\w*|comes? "
            r"up|role|position|post|vacanc\w+|need\w*|grow\w*|hir\w+|arise\w*|job|free|seek\w*"
            r"|look\w*|expand\w*|search\w*|wanted|place|team|appear\w*|becomes?|adds?|fits?"
            r"|suits?|available|anything|something|recruit\w*|project|come\w*|shift|seat)"
            r"|hope to (?:\w+ )?(?:meet|see|work|apply|hear|talk|visit|come|join|be)|(?:gladly"
            r"|love|glad|happy|pleased|delighted|like|pleasure|welcome|keen) (?:to )?(?:apply"
            r"|hear|talk|work|be considered|come|join|hear|have|try|be part|be in)|remain"
            r"|continue|keep (?:reading|watching|an eye|up with|track)|reading|count me in"
            r"|think of me|(?:go|come) back|throw my hat|still (?:just )?as|at your)"
        ),
    ),
    "T1": (
        (
            r"(?:few|couple of|five|ten|two|fifteen|spare|free|a|some|quick|odd|one|three"
            r"|fifteen-|quiet|the) (?:\w+ )?(?:minutes?|moments?|mins?)"
        ),
        (
            r"(?:busy|hectic|full|packed|stretched|tight|limited|precious|short of time"
            r"|little time|time is|much on|a lot on|on your plate|your plate|workload|swamped"
            r"|under pressure|your (?:schedule|calendar|diary|inbox|desk|hands|days))"
        ),
        (
            r"(?:if|when|whenever|should|in case|as soon as|provided|once) (?:\w+ )?(?:you"
            r"|your \w+|time) (?:\w+ )?(?:have|has|can|could|find|finds|get|happen|allows?"
            r"|permits?|are able|be able|should) (?:~ )?(?:time|spare|moment|minutes?|space"
            r"|room|capacity|chance)"
        ),
        (
            r"(?:not|\w*n't|hardly|little|scarcely|no) (?:\w+ )?(?:much |a lot of |any )?time"
            r"|(?:write|send|drop|give|spare) me (?:\w+ )?(?:one|a|two|half a) (?:\w+ "
            r")?(?:sentence|line|word|minute)"
        ),
        (
            r"time (?:allows|permits)|(?:your|some) (?:\w+ )?(?:time|convenience"
            r"|leisure)[^.!?]{0,30}(?:if|allow\w*|permit\w*|spare)|at your (?:convenience"
            r"|leisure)|(?:no|not in any|without|in no) (?:\w+ )?(?:hurry|rush)|whenever "
            r"(?:it )?(?:suits|is convenient|convenient|you)|when it (?:suits|is convenient)"
            r"|(?:take|taking|claim|cost|ask for) (?:\w+ ){0,2}(?:much|too much|more|little"
            r"|long|up)? ?(?:of )?(?:your )?time|(?:short on|pressed for|short of) time|spare "
            r"(?:me )?(?:the|a|any|some|five|ten)"
        ),
        (
            r"(?:one|a|even a|even one|single|two|a couple of|a few|just a|brief|short|quick) "
            r"(?:\w+ ){0,2}(?:lines?|sentences?|words?|reply|answer|note|thoughts?|pointers?"
            r"|hints?) (?:\w+ )?(?:or two )?(?:would|is|will|are|'d)"
        ),
    ),
    "T2": (
        (
            r"consider (?:this|my) (?:\w+ )?(?:message|mail|e-?mail|note|letter|question) "
            r"(?:\w+ )?(?:answered|closed|settled|withdrawn)|house (?:rules|policy)|keeps? you "
            r"from (?:comment\w*|answer\w*|say\w*|reply\w*)"
        ),
        (
            r"(?:no|not any|without|under no|without any|free of) (?:\w+ )?(?:obligation|need"
            r"|pressure|worries|problem|expectation|hard feelings|offen[cs]e|harm|bother|duty"
            r"|must)"
        ),
        (
            r"(?:understand|understandable|fine|all right|alright|ok|okay|no problem|respect"
            r"|accept|appreciate|good|know|aware|quite right) (?:~ )?(?:if|not|\w*n't|can't"
            r"|cannot|policy|polic\w+|no answer|silence|unable|decline|either way|prefer\w*"
            r"|rather|limits?|rules?)"
        ),
        (
            r"(?:if|should|in case|where|when) (?:~ )?(?:not|\w*n't|cannot|policy|policies"
            r"|rules?|unable|impossible|prefer\w*|rather|difficult|prevents?|forbid\w*"
            r"|stands? in the way|confidential|too much|inconvenient|outside|against) (?:~ "
            r")?(?:understand\w*|fine|all right|alright|ok|okay|no need|no problem|of course"
            r"|respect|ignore|leave|simply|please|that's|that is|just|don't|do not|never mind"
            r"|no harm|no answer|skip|silence)"
        ),
        (
            r"(?:completely|entirely|fully|perfectly|totally|quite|absolutely|certainly|of "
            r"course|will|'ll|would|well) (?:\w+ )?(?:understand|understandable|fine|all right"
            r"|ok|okay|up to you)"
        ),
        (
            r"(?:don't|do not|not|\w*n't|please don't|never) (?:\w+ ){0,2}(?:feel (?:\w+ "
            r")?(?:obliged|pressured|you (?:have|must)|bound|any)|worry|expect|have to|need "
            r"to)"
        ),
        (
            r"(?:ignore (?:this|it|me)|say no|feel free (?:to|not)|up to you|leave (?:this|it"
            r"|my \w+) unanswered|(?:no|any) (?:answer|reply) (?:is|needed|required|expected"
            r"|necessary)|policy|policies|rules? (?:it|this|that) out|if (?:you'd|you would) "
            r"rather not|if (?:that|this|it)(?:'s| is| isn't| should| would| does| doesn't)? "
            r"?(?:\w+ )?(?:not|\w*n't|possible|isn't|impossible|difficult)|only if|if you "
            r"(?:can't|cannot|prefer not|may not|are not|aren't|would rather)|if not|if "
            r"possible|where possible|if you (?:are|'re) (?:allowed|able|free|permitted)|may "
            r"not be (?:able|allowed|possible)|might not be (?:able|allowed|possible)|cannot "
            r"always|can't always|not always|as far as (?:you|possible)|no answer is|if "
            r"(?:you )?(?:can|could|may) (?:share|pass|say))"
        ),
    ),
    "T3": (
        (
            r"(?:improv\w+|strengthen\w*|develop\w*|grow\w*|growth|learn\w*|work (?:on|at)"
            r"|working on|build (?:up|on|upon)|build\w*|future|next (?:time|application"
            r"|interview|step|attempt|role|steps|round|one|few|year|search|job)|going forward"
            r"|going on|progress\w*|practi[sc]e|practi[sc]ing|sharpen\w*|deepen\w*|advance"
            r"|prepare\w*|brush up|polish|(?:do|get|be|become|done|getting|doing|serve) better"
            r"|better (?:prepared|next|at|in|at it|for)|from here|ahead|further my|train\w*"
            r"|study|career|skills? (?:i|to|that i|worth)|areas? (?:i|where i|to|of)|gaps?"
            r"|get stronger|stronger|become a|catch up|focus on|add to|invest in|concentrate "
            r"on)"
        ),
    ),
}
