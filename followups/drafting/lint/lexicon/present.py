"""What a good message has, so that its absence can be told: R1, R2, R6, T1 to T3."""

from typing import Final

PRESENT: Final = {
    "R1": (
        r"(?:thank\w*|grateful\w*|gratitude|appreciat\w+|obliged|indebted|cheers for|(?:kind|good|generous|nice|lovely|decent) of (?:you|your)|a (?:real )?(?:pleasure|privilege|treat|joy)|(?:owe|owed) you|much obliged|ta for)",
    ),
    "R2": (
        r"(?:decision|decide\w*|outcome|result\w*|chosen|chose|choose|choosing|choice|someone else|somebody else|another|other (?:candidate|applicant|person)\w*|filled|not (?:selected|chosen|successful|meant|to be|the (?:answer|result|news|outcome|one)|been|get|offered|moving|be)|isn't the|wasn't the|unsuccessful|news|different (?:direction|way|person|route)|went (?:with|another|for|to)|go (?:with|another|to)|going (?:with|another)|gone (?:to|with|another)|goes to|turned out|turned down|passed over|picked|hired|hire|appointed|selected|found (?:somebody|someone|your|the|a|another)|have (?:your|found|appointed|given|offered|filled)|this (?:time|one|occasion|round)|won't be|will not be|no from you|a no\b|disappoint\w*|letting me know|let me know|tell(?:ing)? me|told me|informing me|keeping me informed|understand|accept|respect|result|verdict|answer|rejection|conclusion|hoped for|been (?:filled|given|offered)|on hold|cancelled|update|withdr\w+|declin\w+|stepping back|not go\w*|turning me|will lead|the other|given to|did not get|didn't get|missed out|not to be|lost out)",
    ),
    "R6": (
        r"(?:future|again|another|other (?:roles?|positions?|posts?|openings?|opportunit\w+|jobs?|work|projects?|vacanc\w+)|stay in touch|keep in touch|stay connected|remain in touch|in mind|in touch|paths (?:\w+ )?cross|cross paths|follow\w*|interest\w*|one day|some day|someday|down the (?:line|road)|next time|later on|later|(?:if|should|when|whenever|once) (?:\w+ ){0,6}(?:open\w*|comes? up|role|position|post|vacanc\w+|need\w*|grow\w*|hir\w+|arise\w*|job|free|seek\w*|look\w*|expand\w*|search\w*|wanted|place|team|appear\w*|becomes?|adds?|fits?|suits?|available|anything|something|recruit\w*|project|come\w*|shift|seat)|hope to (?:\w+ )?(?:meet|see|work|apply|hear|talk|visit|come|join|be)|(?:gladly|love|glad|happy|pleased|delighted|like|pleasure|welcome|keen) (?:to )?(?:apply|hear|talk|work|be considered|come|join|hear|have|try|be part|be in)|remain|continue|keep (?:reading|watching|an eye|up with|track)|reading|count me in|think of me|(?:go|come) back|throw my hat|still (?:just )?as|at your|wish (?:you|the))",
    ),
    "T1": (
        r"(?:few|couple of|five|ten|two|fifteen|spare|free|a|some|quick|odd|one|three|fifteen-|quiet|the) (?:\w+ )?(?:minutes?|moments?|mins?)",
        r"(?:busy|hectic|full|packed|stretched|tight|limited|precious|short of time|little time|time is|much on|a lot on|on your plate|your plate|workload|swamped|under pressure|your (?:schedule|calendar|diary|inbox|desk|hands|days))",
        r"(?:if|when|whenever|should|in case|as soon as|provided|once) (?:\w+ )?(?:you|your \w+|time) (?:\w+ )?(?:have|has|can|could|find|finds|get|happen|allows?|permits?|are able|be able|should) (?:~ )?(?:time|spare|moment|minutes?|space|room|capacity|chance)",
        r"time (?:allows|permits)|(?:your|some) (?:\w+ )?(?:time|convenience|leisure)[^.!?]{0,30}(?:if|allow\w*|permit\w*|spare)|at your (?:convenience|leisure)|(?:no|not in any|without|in no) (?:\w+ )?(?:hurry|rush)|whenever (?:it )?(?:suits|is convenient|convenient|you)|when it (?:suits|is convenient)|(?:take|taking|claim|cost|ask for) (?:\w+ ){0,2}(?:much|too much|more|little|long|up)? ?(?:of )?(?:your )?time|(?:short on|pressed for|short of) time|spare (?:me )?(?:the|a|any|some|five|ten)",
        r"(?:one|a|even a|even one|single|two|a couple of|a few|just a|brief|short|quick) (?:\w+ ){0,2}(?:lines?|sentences?|words?|reply|answer|note|thoughts?|pointers?|hints?) (?:\w+ )?(?:or two )?(?:would|is|will|are|'d)",
    ),
    "T2": (
        r"(?:no|not any|without|under no|without any|free of) (?:\w+ )?(?:obligation|need|pressure|worries|problem|expectation|hard feelings|offen[cs]e|harm|bother|duty|must)",
        r"(?:understand|understandable|fine|all right|alright|ok|okay|no problem|respect|accept|appreciate|good|know|aware|quite right) (?:~ )?(?:if|not|\w*n't|can't|cannot|policy|polic\w+|no answer|silence|unable|decline|either way|prefer\w*|rather|limits?|rules?)",
        r"(?:if|should|in case|where|when) (?:~ )?(?:not|\w*n't|cannot|policy|policies|rules?|unable|impossible|prefer\w*|rather|difficult|prevents?|forbid\w*|stands? in the way|confidential|too much|inconvenient|outside|against) (?:~ )?(?:understand\w*|fine|all right|alright|ok|okay|no need|no problem|of course|respect|ignore|leave|simply|please|that's|that is|just|don't|do not|never mind|no harm|no answer|skip|silence)",
        r"(?:completely|entirely|fully|perfectly|totally|quite|absolutely|certainly|of course|will|'ll|would|well) (?:\w+ )?(?:understand|understandable|fine|all right|ok|okay|up to you)",
        r"(?:don't|do not|not|\w*n't|please don't|never) (?:\w+ ){0,2}(?:feel (?:\w+ )?(?:obliged|pressured|you (?:have|must)|bound|any)|worry|expect|have to|need to)",
        r"(?:ignore (?:this|it|me)|say no|feel free (?:to|not)|up to you|leave (?:this|it|my \w+) unanswered|(?:no|any) (?:answer|reply) (?:is|needed|required|expected|necessary)|policy|policies|rules? (?:it|this|that) out|if (?:you'd|you would) rather not|if (?:that|this|it)(?:'s| is| isn't| should| would| does| doesn't)? ?(?:\w+ )?(?:not|\w*n't|possible|isn't|impossible|difficult)|only if|if you (?:can't|cannot|prefer not|may not|are not|aren't|would rather)|if not|if possible|where possible|if you (?:are|'re) (?:allowed|able|free|permitted)|may not be (?:able|allowed|possible)|might not be (?:able|allowed|possible)|cannot always|can't always|not always|as far as (?:you|possible)|no answer is|if (?:you )?(?:can|could|may) (?:share|pass|say))",
    ),
    "T3": (
        r"(?:improv\w+|strengthen\w*|develop\w*|grow\w*|growth|learn\w*|work (?:on|at)|working on|build (?:up|on|upon)|build\w*|future|next (?:time|application|interview|step|attempt|role|steps|round|one|few|year|search|job)|going forward|going on|progress\w*|practi[sc]e|practi[sc]ing|sharpen\w*|deepen\w*|advance|prepare\w*|brush up|polish|(?:do|get|be|become|done|getting|doing|serve) better|better (?:prepared|next|at|in|at it|for)|from here|ahead|further my|train\w*|study|career|skills? (?:i|to|that i|worth)|areas? (?:i|where i|to|of)|gaps?|get stronger|stronger|become a|catch up|focus on|add to|invest in|concentrate on)",
    ),
}  # fmt: skip
