"""F2 by speech act: ordering, reminding of promises, refusing silence, setting times."""

from typing import Final

_TELL = (
    r"(?:tell|give|send|explain|reply|respond|answer|let me know|provide|confirm|pay|"
    r"inform|call|ring|write|state|return|forward|hand|show|pass|arrange|see me|meet me|"
    r"put|keep me|get back|come back)"
)
_SOON = (
    r"(?:now|soon|quickly|promptly|at once|right away|straight away|without delay|this "
    r"time|first thing|for once|in good time)"
)

INSISTING: Final = {
    "F2": (
        (
            r"you (?:will|shall|are to|'d better|had better|had best|would do well to) (?:"
            rf"\w+ )?(?:now |please |kindly |at least |therefore |of course )?{_TELL} (?:me"
            r"|us|my|back|to me|in writing)"
        ),
        rf"you'd better (?:\w+ )?{_TELL}",
        (
            r"(?:[.;:,!] |please |and |then |just |kindly )(?:make sure|make certain|"
            r"ensure|see) (?:that )?(?:(?:this|it|nobody|no one|somebody|someone|my)(?: ["
            r"\w']+){0,6} (?:again|happen|happens|my|me|list|answered|told|called|paid|"
            r"first|next time|goes|gets|kept|read|considered)|(?:i|i'm) (?:\w+ ){1,3})"
        ),
        (
            r"(?:require|await|request|demand|expect|insist on|want) (?:\w+ )?(?:"
            r"confirmation|reasons|proof|details|clarity|clarification|transparency|"
            r"answers|satisfaction|compensation|your reasons|your reply)"
        ),
        (
            r"(?:want|need|expect|will have|demand|require) (?:it|that|this|one|them|an "
            rf"answer|my answer|the answer) {_SOON}"
        ),
        rf"{_TELL} (?:me )?{_SOON}",
        (
            r"you (?:\w+ )?(?:promised|assured|guaranteed|agreed|undertook|said you would|"
            r"said you'd|gave me your word|gave your word) (?:~ )?(?:and|so|,) (?:\w+ )?"
            r"(?:i (?:\w+ )?(?:want|expect|hold|count|insist|need|trust|demand)|please "
            r"keep|kindly keep|now keep)"
        ),
        (
            r"(?:hold|holding|held) you to (?:it|that|this|your)|keep (?:to )?your (?:word"
            r"|promise|side of)|honou?r (?:your|that|the) (?:word|promise|commitment|"
            r"agreement)"
        ),
        (
            r"(?:look|looking|turn|turning) to you (?:\w+ )?to (?:put|make|mend|correct|"
            r"sort|set|explain|see|act|give)|call(?:ing)? (?:up)?on you to"
        ),
        (
            r"(?:only|just|simply|no more than|nothing but) (?:right|fair|proper|decent|"
            r"reasonable|just) (?:that|if|for) (?:i|you|me|your|applicants)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:shall|will|'ll|must|have to) (?:\w+ )?(?:hold you|"
            r"insist|press|pursue|keep (?:asking|calling|writing|ringing)|go on asking|"
            r"chase|not rest|not stop|be back for)"
        ),
        (
            r"(?:somebody|someone|you|your \w+|the panel|the company|they) (?:\w+ )?(?:"
            r"needs? to|has to|have to|must|had better|ought to|is obliged to|are obliged "
            r"to|are bound to|is bound to|will need to) (?:\w+ )?(?:explain|answer|justify"
            r"|own up|apologi[sz]e|take responsibility|put (?:this|it|that)|make (?:this|"
            r"it) (?:right|good)|do something|sort|act|compensate|tell|account for)"
        ),
        r"(?:put|make|set) (?:this|it|that|things|matters) (?:right|good|straight)",
        (
            r"(?:i|we)(?:'d| would| will|'ll)? (?:\w+ )?(?:appreciate|ask|like|thank you|"
            r"be obliged|be grateful|welcome|request) (?:~ )?(?:within (?:the |a |two |"
            r"three |five |seven |\d+ )?(?:next )?(?:\w+ )?(?:hours?|days?|week)|by (?:"
            r"return|close of|end of|the end of|noon|midday|tomorrow|tonight|monday|"
            r"tuesday|wednesday|thursday|friday|saturday|sunday|the \d+\w*)|before (?:noon"
            r"|midday|tomorrow|monday|tuesday|wednesday|thursday|friday|the weekend))"
        ),
        (
            r"(?:ask|ask that|asking|request\w*|want|expect|beg|urge|trust) (?:for )?(?:"
            r"you|your|a|an) (?:\w+ ){0,3}(?:to )?(?:answer|reply|respond|write|decision|"
            r"response|call|confirm|get back|let me know|explanation) (?:\w+ ){0,2}(?:by|"
            r"before|within|until|no later than) (?:\w+ ){0,2}(?:monday|tuesday|wednesday|"
            r"thursday|friday|saturday|sunday|noon|midday|tomorrow|today|tonight|week|"
            r"month|day|days|hours|weekend|end|morning|evening|close)"
        ),
        (
            r"(?:last|final|only) (?:date|day|chance|opportunity|deadline) for you to|your"
            r" (?:last|final) chance|(?:clock|time) is (?:\w+ )?(?:ticking|running out)|"
            r"the deadline (?:i|for your|is yours)|my deadline (?:is|for)"
        ),
        (
            r"(?:here's|here is) (?:how we'll|what (?:you|we)(?:'ll| will| can| should)|"
            r"the deal|how (?:this|it|we))|you (?:put|get|send|give|tell|let|make|write|"
            r"call|have) (?:me|my) (?:~ )?and (?:you |then )?(?:you )?(?:let|tell|put|send"
            r"|call|give)"
        ),
        (
            r"if (?:i|you) (?:haven't|have not|don't|do not|hear|didn't|can't|cannot) (?:~"
            r" )?by (?:~ )?(?:gone|take it|assume|withdraw|i'm off|elsewhere|i sign|i "
            r"accept|i will|i'll|i shall|i must)"
        ),
        (
            r"i(?:'ll| will| shall)? (?:come|start|begin|be there|arrive|be in|turn up) "
            r"(?:\w+ ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|tomorrow) "
            r"(?:~ )?(?:please (?:have|be|make|see|prepare)|have \w+ \w+ ready|be ready|"
            r"expect)"
        ),
        (
            r"you are (?:\w+ )?(?:requested|urged|instructed|expected|required|asked) to|"
            r"(?:first|prior) (?:right|claim) (?:over|to|on) (?:the|this|that|any|it)"
        ),
        (
            r"(?:get|put|bring|introduce|connect|have|send) (?:me|my \w+) (?:~ )?by (?:"
            r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|noon|the "
            r"weekend|next week|tonight)|by (?:monday|tuesday|wednesday|thursday|friday|"
            r"tomorrow|noon|tonight),? please"
        ),
        (
            r"(?:i|we) (?:want|need|expect|require|demand) (?:a |an |some |your |my )?(?:"
            r"\w+ )?(?:reply|answer|response|explanation|apology|feedback|result|"
            r"decision)[.,;!]{1}"
        ),
        (
            r"(?:response|reply|answer|call|word|hear back|feedback|decision) (?:\w+ )?(?:"
            r"within|in) (?:the next )?(?:\d+|two|three|a|one|twenty-four|forty-eight|24|"
            r"48|five) (?:\w+ )?(?:hours?|days?|week)"
        ),
        (
            r"(?:assume|presume|expect|trust|take it|sure|certain|agree|believe|guess) (?:"
            r"that )?(?:i'll|i will|i'd|i am|i'm|you will be|you'll be|you are|you're|"
            r"every \w+ is|all \w+ are|i) (?:\w+ ){0,3}(?:first in line|next in line|top "
            r"of the list|owed|entitled|compensating|reimbursing|paying|due|calling me|"
            r"offering me|keeping your word)"
        ),
        (
            r"(?:is|was|be|seems?|would be|think it's|it's) (?:\w+ )?(?:only |no more than"
            r" |surely )?(?:fair|reasonable|right|decent|not too much) (?:after|to (?:"
            r"expect|ask|want|hope for|demand)|for you to|that you|given) (?:~ )?(?:i|me|"
            r"my|call|explain\w*|more than|answer|reply|tell)"
        ),
        (
            r"(?:i'll|i will|i shall|i) (?:\w+ )?need to (?:hear|know|have|get) (?:\w+ ){"
            r"0,3}(?:soon|by|before|quickly|from you)|(?:can't|cannot|won't) keep my (?:"
            r"schedule|diary|calendar|options) (?:\w+ )?(?:open|free|clear)"
        ),
        (
            r"(?:i'll|i will|i'm|i am|i shall) (?:be )?(?:by the phone|waiting for your "
            r"call|expecting (?:your|you|a) (?:call|reply|answer|to)|available for your "
            r"call) (?:~ )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|at \w+|"
            r"afternoon|morning|call)|(?:set aside|kept free|blocked out|reserved|booked) "
            r"(?:~ )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow|\d+) (?:~ )?for "
            r"(?:us|you|your|our)"
        ),
        (
            r"silence (?:is|isn't|is not|won't|will not) (?:\w+ ){0,3}(?:acceptable|an "
            r"answer|an option|enough|do\b)|(?:i'd|i would|i) (?:\w+ )?(?:ask|like|want|"
            r"expect) (?:for )?(?:some|a little|a bit) of yours in return|in return,? (?:i"
            r"|you)"
        ),
        (
            r"(?:shouldn't|should not|ought not to|don't|do not) (?:have to|need to) (?:"
            r"ask|beg|remind|chase|wait) (?:\w+ )?(?:twice|again|for)|(?:message|call|"
            r"write to|reply to|answer|text|ring) me (?:today|tonight|now|this (?:"
            r"afternoon|morning|evening|week)|tomorrow|asap|immediately)"
        ),
        (
            r"(?:standard practice|the law|obliged|required|normal|customary|common "
            r"practice|your duty|my right) (?:~ )?to (?:give|tell|send|show|pay|provide|"
            r"inform|share) (?:\w+ )?(?:candidates|applicants|me|people|them|everyone)"
        ),
    ),
    "F2!": (
        (
            r"(?:will|won't|shall|do|not|cannot|can't|refuse to|don't intend to|not "
            r"prepared to|not willing to) (?:\w+ ){0,2}(?:accept|tolerate|put up with|"
            r"settle for|be satisfied with|be content with|stand for|be fobbed off|be "
            r"brushed off|be ignored|leave it at|let you off|take) (?:\w+ )?(?:silence|"
            r"less than|another|a form|no answer|excuses|anything less|with|without)"
        ),
        (
            r"(?:won't|will not|not|can't|cannot) (?:\w+ )?(?:go away|leave|stop|rest|let "
            r"(?:this|it) (?:rest|drop|lie)) (?:\w+ )?until"
        ),
        (
            r"(?:not|no longer|\w*n't) (?:\w+ )?(?:a )?(?:request|suggestion|question|"
            r"favour|favor),? (?:but|it'?s|it is) (?:\w+ )?(?:a |an )?(?:demand|order|"
            r"right|must|due)"
        ),
    ),
    "F2~": (
        (
            r"(?:hope|hoping|glad|grateful|pleased|happy|delighted|lovely|wonderful|if|"
            r"kind of|once|when|whenever|know|sure|said|told me) (?:that |if |when )?(?:"
            r"you|you'd|you'll|your \w+) (?:\w+ )?(?:will|shall|'ll|would|could|might)? ?"
            rf"(?:\w+ )?{_TELL}"
        ),
        (
            r"(?:i|we|i'll|i will|they|who|to|and you|you|nurses|staff|crew|that) (?:\w+ "
            r")?(?:make|made|makes|making) (?:sure|certain)"
        ),
        (
            r"(?:make|makes|made|making|put|puts|setting|set) things (?:right|good|"
            r"straight) (?:for (?:customers|guests|patients|tenants|families|people|"
            r"your))?"
        ),
        (
            r"you (?:\w+ )?(?:make|made|put|set|puts) (?:this|it|that|things|matters) (?:"
            r"right|good|straight)"
        ),
        r"(?:asked|told|invited|reminded|urged) (?:me|us) to",
        (
            r"i (?:\w+ )?(?:know|knew|understand|imagine|guess|see) (?:that )?(?:you|it|"
            r"this|how|your)"
        ),
        (
            r"from my (?:landlord|bank|doctor|school|college|university|course|boss|sister"
            r"|brother|mother|father|wife|husband|dentist|council|insurer|employer|tenant)"
        ),
        r"make sure you (?:try|see|visit|eat|taste|rest|enjoy|take)",
        (
            r"(?:accepted|taken|had|have|got|received|turned down) (?:\w+ )?(?:an|another)"
            r" (?:other )?offer"
        ),
    ),
}
