"""F6 by speech act: asking plainly about oneself, the decision, an opinion, notes."""

from typing import Final

_WORK = (
    r"(?:test|lesson|answers?|portfolio|presentation|interview|work|application|cv|trial|"
    r"shift|task|sample|samples|performance|demo|exercise|audition|drawings?|designs?|"
    r"essay|plan|pitch|talk|references?|code|english|accent|age|price|salary|manner|voice|"
    r"style|experience|nerves)"
)
_FELL = (
    r"(?:too (?:\w+ )?\w+|not (?:\w+ )?enough|lacking|missing|weak\w*|poor\w*|thin|the (?:"
    r"problem|reason|issue|trouble|sticking point|deciding \w+)|a (?:problem|reason|factor"
    r"|concern|drawback|disadvantage|worry)|off|wrong|short|below|good enough|up to (?:"
    r"scratch|standard)|at fault|to blame|what (?:put|decided|tipped|let))"
)
_YOU = r"(?:you|the panel|they|the team|your \w+|the committee|anyone|everyone|he|she|the others)"

INQUIRING: Final = {
    "feedback.direct": (
        (
            r"(?:say|saying|tell me|telling me|write|share|know|hear|add|explain|learn) "
            r"(?:me )?(?:\w+ ){0,5}(?:about|as to|exactly|just|precisely|perhaps) (?:the "
            r")?(?:why|reasons?)(?: (?:it|i|you|this|my|not)(?: [\w']+){0,8})?[.?!,;]{1}"
        ),
        (
            rf"(?:was|were|is|are) (?:it )?(?:my|i) (?:[\w-]+ ){{0,3}}{_FELL}(?: [\w']+){{"
            rf"0,6}} ?\?{{1}}"
        ),
        (
            r"(?:was|were|is|are) there (?:\w+ ){0,2}(?:(?:concerns?|doubts?|worries|"
            r"reservations|objections?|weaknesses|gaps|red flags?|problems?|issues?)(?: ["
            r"\w']+){0,8} (?:about|in|with|over|regarding|against|that|where) (?:~ )?(?:me"
            r"|my|i)|(?:something|anything|a (?:particular |specific |special )?(?:moment|"
            r"point|answer|reason|thing))(?: [\w']+){0,4} (?:wrong|lacking|missing|against"
            r"|that (?:spoke|put|let|counted|tipped)|about (?:me|my)|in (?:me|my)|i (?:"
            r"said|did|lacked|missed|should have|could have)))(?: [\w']+){0,8} ?\?{1}"
        ),
        (
            rf"what (?:would|could|did|might|should) (?:{_YOU}) (?:\w+ )?(?:have )?(?:liked"
            r"|like|wanted|want|hoped|hope|expected|expect|preferred|prefer|wished|needed|"
            rf"need|missed?|be looking|been looking|look) (?:[\w']+ ){{0,4}}(?:see|hear|"
            r"from me|in me|in my|of me|more of|instead|for)"
        ),
        (
            r"which (?:part|parts|answer|question|stage|bit|round|piece|section|area|skill"
            r"|skills|point|points|of my \w+) (?:~ )?(?:badly|worst|weak\w*|wrong|poor\w*|"
            r"let me|let down|cost|convinc\w+|work on|lacking|missing|lost|short|improve|"
            r"against|failed|below|least)"
        ),
        (
            r"(?:how|on what (?:basis|grounds)|by what \w+) (?:the|this|your|that|you) (?:"
            r"\w+ )?(?:decision|choice|verdict|outcome|decide[sd]?|chose|choose|selected|"
            r"ranking|selection) ?(?:\w+ )?(?:was|were|came|got|been|is|between|among)? ?"
            r"(?:\w+ )?(?:reached|made|about|taken|arrived at|in the end|against|between|"
            r"us)"
        ),
        (
            r"how (?:was|did|were|is|do|on earth did) (?:the|this|your|that|you) (?:\w+ )?"
            r"(?:decision|choice|verdict|outcome|selection|decide|choose|reach|arrive|come"
            r" to|make (?:the|your|this)) (?:[\w']+ ){0,6}?\?{0,1}"
        ),
        (
            r"(?:where|how|what) (?:did|have|do|had) i (?:\w+ )?(?:go wrong|gone wrong|"
            r"fall short|fallen short|lose|lost|fail|failed|miss|missed|do wrong|done "
            r"wrong|let|slip|come across|came across|come over|seem|compare|do(?: [\w']+){"
            r"0,4} ?\?{1})"
        ),
        (
            r"(?:where|how|what) (?:could|should|might|can) i (?:\w+ )?(?:have )?(?:do|"
            r"done|be|been|improve\w*|say|said|change\w*|answer\w*|prepare\w*|show\w*|"
            r"bring|brought|learn\w*|get|become) (?:[\w']+ ){0,5}(?:better|differently|"
            r"more|instead|stronger|next time|in (?:the )?future|different|to (?:improve|"
            r"win|convince|get|be))"
        ),
        (
            r"what (?:\w+ )?(?:let me down|went wrong|held me back|spoke against me|"
            r"counted against me|was missing|was lacking|stood in my way|tipped it|made "
            r"you (?:hesitate|decide|choose|say no)|stopped you|put you off|the (?:"
            r"deciding|decisive|tipping|sticking|weak|main|key|crucial) (?:point|factor|"
            r"reason|thing|argument|issue) (?:was|were|is))"
        ),
        (
            r"(?:mind|minding) (?:my |me |if i |i )?(?:ask\w*|enquir\w+|inquir\w+) (?:~ )?"
            r"(?:why|what|where|how|reason\w*|decid\w*|went wrong|feedback|point|about)"
        ),
        (
            r"(?:let me know|tell me|hear|know|ask|learn|interested in|curious about|like)"
            rf" (?:\w+ ){{0,2}}(?:what|how) (?:{_YOU}) (?:\w+ ){{0,3}}(?:thought|think|felt"
            r"|feel|made|make|found|find|liked|saw|see|rated?|judged?) (?:\w+ )?(?:of|"
            r"about|my|me|i) ?(?:my|me|the way i|i|in my)?"
        ),
        (
            r"(?:your|the panel's|an?|any|some|their) (?:\w+ )?(?:view|views|opinion|"
            r"thoughts|impressions?|verdict|take|notes|comments|remarks|honest \w+|sense|"
            r"reading) (?:of|on|about|from|regarding) (?:my|me|how i|the way i|where i|"
            r"what i) ?(?:\w+ ){0,2}"
        ),
        (
            r"(?:notes?|scores?|marks?|scoresheets?|score sheets?|comments|minutes|"
            r"evaluation|assessment|ranking) (?:\w+ ){0,3}(?:on|of|about|for|from|"
            r"regarding) (?:me\b|my|the interview)(?: \w+)?(?: would| please|[.?!,]| if| "
            r"be){1}"
        ),
        (
            r"(?:lessons?|pointers?|tips?|hints?|takeaways?|steer|clues?|home truths?|"
            r"criticism|critique|advice|wisdom) (?:\w+ )?(?:for me|from (?:you|the panel|"
            r"my|your side)|you (?:could|can|might|may|would|have)|that would|to take away"
            r"|i (?:could|can|might|should) (?:take|use|learn)|worth (?:my|passing|"
            r"sharing)|for next time|for (?:the|my) (?:next|future))"
        ),
        (
            r"(?:honest|frank|constructive|critical|blunt|harsh|candid|straight|open) (?:"
            r"\w+ )?(?:criticism|critique|feedback|words?|opinion|assessment|view|verdict|"
            r"appraisal|comments?|remarks?|answer|truth)(?: (?:about|on|of|from|would|is|"
            r"please|or|if|at|,|and)| ?[.?!]){1}"
        ),
        (
            r"(?:an? |the |some |any )?(?:short |brief |proper |quick |word of )?(?:"
            r"explanation|reason|rationale|justification) (?:of|for|why|would|behind|is "
            r"all|please|if|as to)(?: \w+)?"
        ),
        (
            r"(?:help|helps|helped|like|love|glad|grateful|keen|want|wish|good|useful|"
            r"trying|try|hope|hoping|happy|eager|need) (?:me )?(?:\w+ ){0,3}(?:understand|"
            r"know|learn|hear|see|work out|find out|make sense of|get a sense of|gauge) "
            r"(?:\w+ )?(?:(?:why|where|what|how|which|whether|if) (?:\w+ )?(?:i|my \w+|me|"
            r"it|things) (?:~ )?(?:went wrong|fell short|came up short|lost|lacked|missed|"
            r"failed|short|not|n't|better|differently|improve\w*|compare\w*|looked|came "
            r"(?:across|over)|seemed|sounded|did|let (?:me|you)|weak\w*|too)|the (?:"
            r"reasons?|reasoning|thinking|rationale|grounds|motives?))"
        ),
        (
            r"how i (?:\w+ )?(?:came (?:over|across)|come (?:over|across)|went down|fared|"
            r"measured up|shaped up|performed)"
        ),
        (
            r"a (?:stronger|better|more (?:convincing|suitable|competitive|attractive)) "
            r"(?:applicant|candidate|fit|match|case|bet)(?: \w+){0,4} (?:next time|in "
            r"future|in the future|for you|next|another time|later|one day)"
        ),
        r"was it (?:the|my) (?:[\w-]+ ){1,4}?(?:or|that|which)(?: [\w']+){1,8}",
        (
            r"what (?:was|is) it (?:\w+ )?(?:about|with|in) (?:me|my)|what (?:it was|it is"
            r"|was it) (?:that )?(?:i|you|they|the panel) (?:~ )?(?:not|\w*n't|missed|"
            r"lacked|failed|want\w*|miss\w*|show\w*|look\w*)"
        ),
        (
            r"(?:one or two|a couple of|two|some|few) things?\"?,? (?:~ )?what they (?:were"
            r"|are)|(?:never|not|\w*n't) (?:\w+ ){0,3}(?:find out|found out|asked you|ask "
            r"you|told me|hear|heard|learn\w*) (?:~ )?(?:what|where|why|which) (?:i|my|it|"
            r"they|made|let|went|was|the reason) ?(?:\w+ ){0,2}?(?:could've|should've|"
            r"could have|should have|might have|wrong|short|missing|better|down|lacking|"
            r"were|was)"
        ),
        (
            r"(?:any|some|your) (?:\w+ )?feedback (?:that |which )?(?:you|your \w+|the "
            r"panel|anyone) (?:\w+ )?(?:could|can|may|might|would|care|wish|want|have|are "
            r"able)"
        ),
        (
            r"(?:revert|come back|reply|respond|write back|get back) (?:\w+ ){0,2}with (?:"
            r"the |your |my |any |some )?(?:\w+ )?(?:reasons?|feedback|notes|scores?|"
            r"explanation|comments)"
        ),
        (
            rf"(?:know|learn|hear|understand|see) (?:\w+ )?what (?:{_YOU}) (?:\w+ )?(?:were"
            r"|was|are|is|had been) (?:\w+ )?(?:looking for|after|missing|hoping for|"
            r"expecting|worried about)|what (?:counted|weighed|spoke|told|worked|went) "
            r"against me"
        ),
        (
            r"(?:go|talk|run|walk|look|take me) (?:\w+ )?(?:through|over) (?:my|the) (?:\w"
            r"+ )?(?:interview|answers?|test|result|marks|scores|application|performance)"
            r"(?: \w+){0,3}"
        ),
        (
            r"(?:no|not|without|mention|give|gave|given|state) (?:\w+ ){0,2}(?:a |any "
            r")?reasons?,? (?:~ )?(?:helpful|like|good|grateful|glad|useful|appreciate|"
            r"kind|nice|love) (?:~ )?(?:have|know|hear|learn|one|it|get)"
        ),
        (
            r"(?:honest|frank|candid|straight|outside) opinion(?:,| would| on| about| of|"
            r"[.?!]| however){1}|(?:if|whether) (?:that|this|it) was (?:the|an|my) (?:"
            r"issue|problem|reason|trouble|sticking point)|work out what let me down|(?:"
            r"can't|cannot|couldn't) (?:\w+ )?work out (?:what|where|why) (?:~ )?(?:me|i|"
            r"wrong)"
        ),
    ),
}
