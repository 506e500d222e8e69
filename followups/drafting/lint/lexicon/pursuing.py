"""F1 by speech act: a further chance, more papers, waiting in case; the innocent twins."""

from typing import Final

PURSUING: Final = {
    "F1": (
        (
            r"(?:another|a second|one more|one last|a last|a final|a further|a fresh|the) "
            r"(?:\w+ )?opportunity to (?:\w+ )?(?:prove|show|explain|present|make (?:my|the|a)"
            r"|put|impress|convince|discuss|correct|change|demonstrate)"
        ),
        (
            r"(?:delay|pause|postpone|suspend|halt|hold up|hold off(?: on)?|put on hold|stop"
            r"|reopen|re-?run|restart|amend|rethink|revisit|undo|reverse|overturn|revise"
            r"|rescind|cancel|withdraw) (?:~ )?(?:the|your|that|this) (?:\w+ )?(?:decision"
            r"|outcome|verdict|appointment|selection|recruitment|hiring process|hiring"
            r"|shortlist|rejection|refusal)"
        ),
        (
            r"(?:attach\w*|enclos\w*|send\w*|sent|add\w*|includ\w*|forward\w*|bring|supply"
            r"|provide|got|found|received|passed|finished|completed) (?:~ )?(?:reference\w*"
            r"|certificate\w*|evidence|samples?|letters?|portfolio|documents?|results?|licence"
            r"|license|proof|testimonials?|video|exam|course|test) (?:~ )?(?:(?:might|may"
            r"|could|would|should|can|will|to|hope\w*) (?:\w+ )?(?:help (?:you|my|the panel)"
            r"|change|convince|persuade|support my|strengthen|show you|prove|make (?:a|the) "
            r"difference|sway|settle|reassure|put your|allow you|let you|make you|alter)|in "
            r"case (?:it|you|that|they|this)|look at (?:it|them|my|the)|changes? (?:things"
            r"|anything|the|your)|so (?:perhaps|maybe|could|would|i hope|there))"
        ),
        (
            r"(?:still (?:hoping|hopeful|holding out|hold out|believe (?:we|there|this|it"
            r"|in this)|think (?:we|there|this could|it could))|live in hope"
            r"|(?:not|n't|never) (?:\w+ )?(?:lost|given up|lose) (?:\w+ )?hope|fingers (?:are "
            r")?(?:still )?crossed|against all hope|hope against hope|glimmer of hope|hope "
            r"dies) (?:~ )?(?:this (?:job|role|post|position|one|time)|you (?:might|could"
            r"|may|will)|for a (?:yes|different)|change|reconsider|think again|after all"
            r"|anyway|isn't over|is not over)"
        ),
        (
            r"(?:if|should) there(?:'s| is| was| were| be|) (?:\w+ )?(?:be )?(?:even |still "
            r"|any |just )*(?:the |a |an |any )?(?:slight\w*|small\w*|slim\w*|tin\w+|remote\w*"
            r"|faint\w*|least|chance|hope|possibility|doubt|hesitation|uncertainty|question) "
            r"?(?:\w+ )?(?:doubt|chance|hope|possibility|hesitation|crack|about (?:your|the|my"
            r"|me)|that|of|left|in your|over|whether|you)"
        ),
        (
            r"(?:i'll|i will|i'd|i would|i'm|i am|i have|i've|i could|happy to|glad to) "
            r"(?:\w+ )?(?:keep|kept|hold|hang|stay|wait|be waiting|remain|leave) (?:\w+ "
            r"){0,4}(?:free|open|on|clear|available|hopeful|ready|by the phone|a (?:week|few"
            r"|while|month)|until|in case|at your disposal) (?:~ )?(?:in case (?:you|the panel"
            r"|it|this|your (?:decision|mind))|until (?:you|the post|the role|someone|i hear)"
            r"|should (?:you|the panel) (?:\w+ )?(?:change|think|feel|decide|reconsider|want)"
            r"|if you (?:\w+ )?(?:change|think again|reconsider|feel|decide|have second))"
        ),
        (
            r"(?:you know where (?:to find|i am)|my offer (?:still )?stands|the offer "
            r"(?:still )?stands|my phone is|my number is) (?:~ )?(?:change|rethink|reconsider"
            r"|think again|second thoughts|doubt|this|after all|still)"
        ),
        (
            r"who (?:can|could|should|would|do|may|must|might) (?:i|we|one) (?:\w+ )?(?:speak"
            r"|talk|write|turn|appeal|go|address|apply|ask) (?:to )?(?:\w+ )?(?:about|to"
            r"|regarding|who|with)? ?(?:\w+ )?(?:decision|this|appeal|overturn|change|outcome"
            r"|it|have|get|matter|case)"
        ),
        (
            r"(?:right of appeal|appeals? (?:procedure|process|panel|against|the|this)"
            r"|appealing|(?:any|no|some|possible|way|how|like|want|wish|able|going|right"
            r"|allowed|intend) (?:\w+ )?(?:to )?appeal)"
        ),
        (
            r"(?:perhaps|maybe|could|would|might|if|suppose|what if|how about|what about|why "
            r"not|wonder\w*) (?:~ )?(?:come in for a (?:day|shift|week|trial)|come along "
            r"for a|shadow (?:someone|you)|try me|test me|see me in action|watch me|put "
            r"me to the test|take me "
            r"for|a week's|a day's|a trial|job-?share|share the (?:post|role|job)|split the "
            r"(?:post|role|job))"
        ),
        (
            r"(?:i'd|i would|i could|i can|i'll|willing to|prepared to|happy to|glad to|ready "
            r"to|open to) (?:\w+ ){0,2}(?:take|accept|work|do|consider|start|manage|settle"
            r"|agree|go|come|drop|move|relocate|commute|study|train|retrain|learn) (?:~ "
            r")?(?:if (?:that|it|this) (?:\w+ )?(?:helps?|would|makes?|changes?|is what|means"
            r"|gets?|was|were|swings?)|if (?:you'd|you would|you) (?:\w+ )?(?:have|take|give"
            r"|let|reconsider|change|think|hire|say|give) (?:\w+ )?(?:me|again|yes|your|it)"
            r"|to (?:get|win|have|earn) (?:this|the) (?:\w+ )?(?:job|role|post|position"
            r"|place))"
        ),
        (
            r"(?:was|is|were|are) (?:it|this|that|the (?:only )?(?:problem|reason|issue"
            r"|obstacle|worry|concern|thing))[^.!?]{0,40}(?:,|then|because) (?:i|we|that) "
            r"(?:\w+ )?(?:can|could|would|'d|have|am)[^.!?]{0,30}(?:solve|fix|change|sort|move"
            r"|drop|lower|arrange|adjust|start|work around|remedy|put right)"
        ),
        (
            r"(?:say|saying|get (?:you )?to|turn (?:it|this|that|your no) into|make (?:it|this"
            r"|that)|a no into|change (?:it|that|this|your no) (?:in)?to) (?:a )?yes"
        ),
        (
            r"(?:one|a single|the right|another) (?:\w+ )?(?:word|call|signature|conversation"
            r"|look|nod) (?:from|by|with) (?:you|the \w+|your \w+) (?:~ )?(?:would|could|might"
            r"|and i|can|is all)"
        ),
        (
            r"(?:not|n't|hardly|never) (?:\w+ )?(?:heard|seen|met|got|shown|given|had) (?:\w+ "
            r")?(?:the best|all|everything|the whole|the real|half|enough|the full|my best"
            r"|the rest) (?:\w+ )?(?:of )?(?:me|what i|my|yet|picture|story|i have|i can)"
        ),
    ),
}
