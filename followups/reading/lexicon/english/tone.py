"""What surrounds an answer in English: regret, wishes, the future, the crowd, and its feedback."""

JOBS = (
    r"(?:opportunit(?:y|ies)|openings?|positions?|roles?|vacanc(?:y|ies)|jobs?|postings?|needs"
    r"|consideration|requisitions?|recruitment|hiring)"
)

TONE: dict[str, list[str]] = {
    "regret": [
        r"unfortunately|regrettably|sadly|regretfully",
        r"regret (?:to|that)|with regret|deeply regret",
        (
            r"sorry (?:to|that we|we|about this|for the (?:bad|disappoint)\w*|I (?:have|don't"
            r"|can't)"
            r"|it (?:didn't|wasn't)|this (?:is|isn't|one))"
        ),
        r"(?:I'm|we're|I am|we are) (?:very |so |really |truly )?(?:afraid|sorry)",
        r"(?:bad|disappointing|unwelcome|difficult|tough|better|hard|positive) news",
        r"apologi[sz]e for (?:the|any) (?:bad|disappoint)\w*",
        (
            r"(?:really|so|very|truly|terribly|genuinely) sorry|sorry (?:man|mate|love|again"
            r"|about that|not to)"
            r"|(?:hard|tough|painful) (?:call|one|email|note)|I(?:'m| am) (?:gutted|sad|furious"
            r"|annoyed)"
            r"|(?:gutted|regretful) (?:to|for|that)|I wish (?:I|we|it|things)"
        ),
        (
            r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:news|outcome|result|answer|response) "
            r"(?:[\w',/&()-]+ ){0,4}?"
            r"(?:hop|want|wish|expect|lik|look)\w*"
        ),
        r"(?:disappointing|disappointed|disappointment|disappoint)",
    ],
    "wish_luck": [
        r"(?:wish|wishing|wishes) (?:[\w',/&()-]+ ){0,6}?(?:luck|success|best|well)",
        (
            r"(?:good|best of) luck (?:[\w',/&()-]+ ){0,4}?(?:search|future|career|job"
            r"|endeavou?rs?|finding|hunt"
            r"|applications?|elsewhere)"
        ),
        (
            r"(?:all|very) (?:the|of the) (?:very )?best (?:[\w',/&()-]+ ){0,3}?(?:search|future"
            r"|career|endeavou?rs?"
            r"|next|onward|going)"
        ),
        r"success (?:[\w',/&()-]+ ){0,3}?(?:search|future|career|endeavou?rs?|pursuits?|hunt|job)",
        r"(?:search|career|future|professional|job|current|personal) endeavou?rs?",
        (
            r"best (?:[\w',/&()-]+ )?(?:in|with|for) (?:your|the) (?:[\w',/&()-]+ "
            r"){0,3}?(?:search|future|career|job)"
        ),
        (
            r"(?:confident|sure|certain|no doubt) (?:[\w',/&()-]+ ){0,8}?(?:find|land|secure) "
            r"(?:[\w',/&()-]+ ){0,4}?"
            r"(?:role|position|job|fit|opportunity|great|place)"
        ),
    ],
    "apply_again": [
        (
            r"(?:encourage|invite|welcome|urge|recommend|suggest|hope|love|like) (?:that )?(?:you"
            r"|your|for"
            r" you|another) (?:[\w',/&()-]+ ){0,6}?(?:appl(?:y|ication)|re-?apply|check(?:ing)?"
            r"|visit(?:ing)?"
            r"|explor\w+|consider(?:ing)?|keep(?:ing)?|look(?:ing)?|review(?:ing)?|continue|search"
            r"|stay\w*|follow|join|remain|create|update)"
        ),
        (
            r"(?:apply|applying|reapply|re-apply|applications?) (?:[\w',/&()-]+ ){0,4}?(?:again"
            r"|in (?:the|a few)"
            r" (?:future|months)|other|another|future|anything else|any (?:other|future))"
        ),
        (
            rf"(?:future|other|new|upcoming|suitable|similar|additional|later|more) "
            rf"(?:[\w',/&()-]+ )?{JOBS}"
        ),
        r"(?:keep|keeping) (?:an|your|a) eye",
        (
            r"(?:keep|continue) (?:checking|visiting|watching|to (?:check|visit|watch|monitor"
            r"|apply|view"
            r"|review))"
        ),
        (
            r"(?:check|visit|view|see|browse|monitor|watch|explore|checking|visiting) "
            r"(?:[\w',/&()-]+ ){0,4}?"
            r"(?:careers?|jobs?|openings?|opportunities)(?: (?:page|site|website|board|portal"
            r"|section))?"
        ),
        (
            r"feel free to (?:[\w',/&()-]+ ){0,2}?(?:apply|reapply|check|look|visit|explore|keep"
            r"|reach|browse)"
        ),
        r"(?:cross|crossing) paths|paths (?:[\w',/&()-]+ )?cross",
        r"(?:stay|keep|remain|staying|keeping) in touch|stay(?:ing)? connected",
    ],
    "keep_on_file": [
        (
            r"(?:keep|retain|hold|store|maintain|kept|save|keeping|retaining|retained|have|remain"
            r"|include"
            r"|leave|stored) (?:[\w',/&()-]+ ){0,7}?(?:on (?:file|record|hand)|in (?:our|the|its) "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:system|database|records|files|pool|network|pipeline)|active|for (?:future|\w+ "
            r"months"
            r"|a (?:period|year)|up to|other|any|one year|possible))"
        ),
        (
            r"(?:keep|have|hold|bear) (?:you|your(?: \w+){1,2}|this) (?:[\w',/&()-]+ )?in (?:mind"
            r"|consideration)"
        ),
        r"on (?:file|record)",
        (
            r"(?:reach out|contact you|in touch|let you know|be in contact|notify you|get in "
            r"touch|reach"
            r" back out|back in touch) (?:[\w',/&()-]+ ){0,5}?(?:if|when|should|about|in the "
            r"future|regarding|for|"
            r"with|as) (?:[\w',/&()-]+ ){0,6}?(?:other|future|suitable|similar|another|new|a|any"
            r"|position|opening"
            r"|something|role|good|opportunit\w+|change\w*|match)"
        ),
        r"(?:not|\w+n't) hesitate to (?:contact|reach|get)",
    ],
    "many_applicants": [
        (
            r"(?:large|high|huge|overwhelming|great|significant|tremendous|record|sheer"
            r"|exceptional\w*"
            r"|considerable|unprecedented|incredible|substantial|vast|massive|extremely high)"
            r" (?:[\w',/&()-]+ ){0,2}?(?:number|numbers|volume|amount|quantity|interest|response"
            r"|pool)"
        ),
        (
            r"(?:many|numerous|so many|a lot of|lots of|hundreds of|thousands of|dozens of|over "
            r"\d+)"
            r" (?:[\w',/&()-]+ ){0,4}?(?:applicants?|candidates?|applications?|people|resumes?"
            r"|cvs|submissions?)"
        ),
        (
            r"(?:number|volume|amount) of (?:[\w',/&()-]+ ){0,3}?(?:applicants?|candidates?"
            r"|applications?"
            r"|submissions?|people|resumes?|inquiries|qualified|responses|r[ée]sum[ée]s)"
        ),
        r"(?:highly|very|extremely|incredibly|so|quite|really|more) competitive",
        (
            r"competitive (?:group|pool|process|selection|field|nature|round|applicant|candidate"
            r"|search)"
        ),
        (
            r"(?:strong|deep|exceptional|impressive|talented|qualified|diverse|great|wide|broad) "
            r"(?:[\w',/&()-]+ )?"
            r"(?:group|pool|field|set|slate|number|range|array) of"
        ),
        r"limited (?:number|positions?|spots|places|openings|seats|bandwidth|capacity)",
    ],
    "after_review": [
        (
            r"(?:after|upon|following|having|with|based on) (?:[\w',/&()-]+ "
            r"){0,3}?(?:careful(?:ly)?|thorough(?:ly)?"
            r"|much|further|due|thoughtful|internal|detailed|extensive|close|full|some|a|an|the"
            r"|serious"
            r"|considerable|long) (?:[\w',/&()-]+ ){0,3}?(?:review\w*|consider\w*|deliberat\w*"
            r"|evaluat\w*|thought"
            r"|discussion\w*|assess\w*|analys\w*|examin\w*|look|deliberation)"
        ),
        (
            r"(?:after|upon|having|in) (?:[\w',/&()-]+ )?(?:reviewing|considering|evaluating"
            r"|assessing|discussing"
            r"|examining|looking|comparing|speaking|meeting|interviewing|review|evaluation)"
        ),
        (
            r"(?:we|team|have|we've|I) (?:[\w',/&()-]+ ){0,3}?(?:carefully|thoroughly) "
            r"(?:[\w',/&()-]+ )?(?:review|consider"
            r"|evaluat|assess|look|examin|compar)\w*"
        ),
        (
            r"(?:reviewed|considered|evaluated|assessed|looked (?:at|through|over)|went through"
            r"|gone"
            r" through) (?:[\w',/&()-]+ )?(?:your|all|every|each) (?:[\w',/&()-]+ "
            r")?(?:application|resume|cv|candidates|"
            r"profile|background|experience|qualifications|submission|candidacy|applications"
            r"|details"
            r"|information)"
        ),
        (
            r"at this (?:time|moment|point|stage|juncture)|on this occasion|this time around"
            r"|for the (?:time being|moment)|right now|for now"
        ),
    ],
    "softener": [
        r"(?:impressed|impressive|flattered|pleased) (?:with|by|that|as|was|background|skills)",
        (
            r"(?:was|were|are|am|be|is|truly|certainly) (?:[\w',/&()-]+ )?(?:very |truly |really "
            r"|genuinely "
            r"|extremely )?(?:impressed|impressive)"
        ),
        (
            r"(?:difficult|tough|hard|close|challenging|easy) (?:[\w',/&()-]+ )?(?:decision"
            r"|choice|choices|call"
            r"|selection)"
        ),
        (
            r"(?:decision|selection|choice|process) (?:[\w',/&()-]+ ){0,3}?(?:difficult|tough"
            r"|hard|close|easy"
            r"|lightly|challenging)"
        ),
        (
            r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:reflect|reflection|diminish|detract|mean"
            r"|judg\w*|discourage)"
            r"\w*"
        ),
        (
            r"(?:while|although|though|even though|despite) (?:[\w',/&()-]+ ){0,3}?(?:your|you|we"
            r"|this|our|it)"
        ),
        r"(?:very|so|extremely) close",
        (
            r"appreciate (?:your understanding|the time|your time|you taking|the effort|your effort"
            r"|your patience|the opportunity)"
        ),
    ],
    "no_feedback": [
        (
            r"(?:unable|not able|not|cannot|can't|don't|\w+n't|not possible|impossible|not in a "
            r"position"
            r"|no|without) (?:[\w',/&()-]+ ){0,5}?(?:provid\w+|offer\w*|giv\w+|shar\w+|discuss\w*"
            r"|respond|go into|"
            r"supply|send)? ?(?:[\w',/&()-]+ ){0,5}?feedback"
        ),
        (
            r"feedback (?:[\w',/&()-]+ ){0,5}?(?:will|can|is|would|cannot|won't) ?(?:not|\w+n't)? "
            r"(?:be|possible"
            r"|available|unavailable)"
        ),
    ],
}
