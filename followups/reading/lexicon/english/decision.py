"""How employers say no in English: what was decided, who was chosen, what became of the position."""

WE = r"(?:we|I|they|team|company|manager|managers|committee|board|panel|client|it)"
WORD = r"(?:[^\s.!?;]+ )"
NOT = r"(?:not|never|no longer)"
WONT = (
    r"(?:(?:will|would|shall|can|could|are|is|was|were|am|do|did|does|have|has|had)"
    r" (?:[\w',/&()-]+ )?(?:not|no longer)|won't|wont|wouldn't|can't|cannot|couldn't|aren't|isn't|wasn't|"
    r"weren't|don't|didn't|doesn't|haven't|hasn't|'re not|'m not|'s not|'ll not)"
)
UNABLE = (
    r"(?:unable|(?:not|\w+n't) (?:[\w',/&()-]+ )?(?:able|in a position|ready|going|planning)|impossible"
    r"|(?:not|\w+n't) (?:currently )?possible(?: for us)?)"
)
ON = (
    r"(?:forward|forwards|ahead|on|onwards|onward|further|any further|any farther|along|through"
    r"|to the next \w+|past)"
)
WHAT = (
    r"(?:with )?(?:you|your(?: \w+){1,2}|this(?: \w+)?|the(?: \w+){1,3}|it|things|(?:an|any|a) \w+)"
)
GO = rf"(?:mov|proceed|progress|continu|advanc|go)(?:e|s)?(?: {WHAT})?(?: {ON})?"
GOING = rf"(?:mov|proceed|progress|continu|advanc|go)ing(?: {WHAT})?(?: {ON})?"
MOVE = rf"(?:move(?: {WHAT})? {ON}|go {ON}|{'proceed|progress|continue|advance'})"
MOVING = rf"(?:moving(?: {WHAT})? {ON}|going {ON}|proceeding|progressing|continuing|advancing)"
TAKE = (
    r"(?:tak(?:e|ing) … (?:forward|forwards|further|ahead|on|to the next)"
    r"|pursu(?:e|ing) (?:your|you|this|the|it|an|a|things|further|with)"
    r"|(?:bring|bringing|put|putting|push|pushing|carry|carrying) … (?:forward|further|on)"
    r"|consider(?:ing)? (?:you|your(?: \w+)?|further|it|this \w+)"
    r"|shortlist(?:ing)?|short-list(?:ing)?)"
)
OFFER = (
    r"(?:offer(?:ing)? (?:you|employment|a|an|any|the|this)"
    r"|(?:extend|extending|make|making|present) (?:you )?(?:an|any|a|the) … "
    r"(?:offer|invitation|position|place)"
    r"|invit(?:e|ing) you|interview(?:ing)? you|hir(?:e|ing) (?:you|any)|select(?:ing)? you"
    r"|grant(?:ing)? you|find a (?:place|position|role|spot)|give you (?:the|a|this)"
    r"|provide you with (?:a|an) (?:position|offer|interview|internship|role)"
    r"|accept(?:ing)? (?:you|your))"
)
DECIDED = (
    r"(?:decided|chosen|chose|opted|elected|determined|concluded|agreed|resolved|decision"
    r"|choice|conclusion|felt|prefer(?:red)?|settled)"
)
PEOPLE = (
    r"(?:candidates?|applicants?|applications?|people|persons?|individuals?|profiles?|someone"
    r"|somebody|finalists?|contenders?|submissions?|resumes?|professionals?|developers?|engineers?"
    r"|students?|one of the|hires?|folks?|ones|man|woman|guy|lady|chap|colleague|graduates?|teams?"
    r"|teacher|companies|talents?|employee|transfer|apprentice|intern|member)"
)
OTHER = (
    r"(?:other|another|others|different|alternative|alternate|additional|someone|somebody"
    r"|someone else|somebody else|an internal|internal|the other|a different|a more|more|a stronger"
    r"|stronger|a select|those|an external|a few|a small (?:number|group|set) of|a smaller|a handful of"
    r"|one of our|a former|a current)"
)
SOMEONE = (
    rf"(?:{OTHER} (?:{WORD}){{0,4}}?{PEOPLE}|someone|somebody|others|another|(?:an? )?(?:{WORD})"
    rf"{{0,3}}?{PEOPLE} (?:who|whose|that|with|better|more)|(?:candidates?|applicants?) we|those (?:who|whose|with|candidates))"
)
POSITION = (
    r"(?:position|positions|role|roles|job|vacancy|vacancies|opening|openings|opportunity|spot"
    r"|spots|post|place|places|requisition|req|seat|seats|internship|internships|slot|slots|posting"
    r"|listing|search|headcount|program|programme|team|cohort)"
)
APPLICATION = (
    r"(?:application|candidacy|candidature|resume|resumé|CV|profile|submission|background"
    r"|qualifications|experience|skills|skill set|skillset|skill-set)"
)

DECISION: dict[str, list[str]] = {
    "decision_not_forward": [
        r"(?:choosing|deciding|opting|electing) (?:not to|to not|against)",
        r"(?:decided|chosen|opted|elected) (?:[\w',/&()-]+ ){0,2}?(?:not to|against it)",
        r"(?:going|have|decided|had|need|will|choosing|are) to pass|are passing|decided to (?:keep|continue) (?:looking|our search|searching|the search)|(?:keep|continue|continuing) (?:looking|searching|our search|with our search)",
        r"answer is (?:a )?no|(?:going|decided|have) to (?:pause|stop|leave it|part ways|end) (?:here|there|at this)|(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?work(?:ing)? out|not to (?:be|this time)",
        r"(?:cannot|can't|unable to|not able to|do not|don't|won't|not) (?:\w+ )?(?:provide |offer )?sponsor\w*",
        r"decided against (?:you|your|taking|moving|proceeding|going|offering|inviting|hiring|an?|this"
        r"|progressing|continuing|pursuing)",
        r"(?:have|had|going|gonna|need|sorry|got|decided|is|it's|us|we) (?:[\w',/&()-]+ ){0,2}?(?:to )?(?:say|saying"
        r"|said) no|(?:a|it's) no (?:on|from|for|this|to)|negative (?:answer|decision|outcome|response"
        r"|reply|result)",
        r"passing on (?:your|you|this)|take a pass|(?:we|I)(?:'re| will| must| have to| shall|'re going to)"
        r" pass",
        r"(?:application|candidacy|process|journey|road|line|story|it) (?:[\w',/&()-]+ ){0,3}?(?:stops?|ends?"
        r"|ended|finishes|comes to an end|came to an end|has come to an end|stopped) (?:here|there|at this"
        r"|with|for|today|now|at the)",
        rf"(?:feel|felt|be|been|being|are|were|was|is) (?:[\w',/&()-]+ ){{0,2}}?(?:unable|not able) to (?:{WORD})"
        r"{0,3}?(?:call|invite|shortlist|offer|place|recommend|support|take|bring|give|proceed|consider)",
        r"(?:not|\w+n't|never) (?:[\w',/&()-]+ ){0,3}?(?:feel able|call you|ask you|asked to continue|asking you|be asked|be"
        r" invited|be called|be offered|be joining|be hiring|be pursuing|be extending|be offering|be"
        r" inviting|be considering|be shortlisting|be interviewing|take you on|taking you on|hire you"
        r"|bring you (?:on|in)|have you (?:on|in|join)|be able to hire)",
        r"(?:no way|can't see a way|couldn't find a way|cannot find a way) (?:[\w',/&()-]+ ){0,3}?(?:to|for)",
        r"(?:sifted|screened|filtered|ruled|weeded|knocked|timed) (?:you )?out|discarded|(?:closing|closed|close)"
        r" (?:out )?your (?:[\w',/&()-]+ ){0,2}?(?:application|file|candidacy)",
        r"(?:not|never) (?:going to )?(?:happen|happening)|isn't happening|won't happen|did not go your way"
        r"|didn't go your way|isn't (?:going to be )?you|won't be you|wasn't you|not (?:going to )?be you",
        rf"{DECIDED} (?:{WORD}){{0,6}}?(?:not to|to not|against|to pass|not be)"
        rf" (?:{WORD}){{0,3}}?(?:{GO}|{GOING}|{TAKE}|{OFFER})",
        rf"(?:decided|chosen|opted|elected|choice|decision) (?:{WORD}){{0,4}}?(?:not to|to not)"
        r" (?:{WORD}){0,2}?\w+".replace("{WORD}", WORD),
        rf"{DECIDED} (?:that )?(?:{WORD}){{0,5}}?{WONT} (?:{WORD}){{0,3}}?(?:be )?"
        rf"(?:{MOVE}|{MOVING}|{TAKE}|{OFFER})",
        rf"{WONT} (?:{WORD}){{0,3}}?(?:be )?(?:{MOVING}|{TAKE}|{OFFER})",
        rf"{WONT} (?:{WORD}){{0,3}}?(?:{MOVE}) (?:with (?:you|your|the|this)|your|you|this|at this"
        r"|for now|any|in (?:the|our|your)|on this|further)",
        rf"{UNABLE} (?:{WORD}){{0,3}}?(?:{MOVE}|{MOVING}|{TAKE}|{OFFER})",
        rf"{UNABLE} (?:{WORD}){{0,2}}?to (?:{WORD}){{0,3}}?(?:{GO}|{TAKE}|{OFFER}|hire|accommodate"
        r" (?:you|your|every)|place you|recommend you)",
        rf"(?:not|won't|\w+n't|never) (?:{WORD}){{0,2}}?(?:be )?(?:{MOVING})",
        rf"your {APPLICATION} … (?:{WONT}) (?:{WORD}){{0,2}}?(?:be )?"
        r"(?:mov|progress|proceed|tak|advanc|consider|pursu|going|being|go|continu|select)\w*",
        r"(?:have|going|decided|had|need|will|we'll|I'll|got) to pass(?: on)?(?: you\w*)?"
        r"(?: \w+)?(?: this time| for now| at this| your|[.,!]| on)",
        r"(?:decided|chosen|going|have|like|want|wish|prefer) to (?:stop|end|close|conclude"
        r"|discontinue|halt|terminate|wrap up) (?:here|things|the process|your|our process|at this)",
        r"(?:end|close|closing|ending|conclude|concluding|discontinue) (?:your|this|the|our)"
        r" (?:application|candidacy|process|recruitment process|recruiting process)",
        r"won't be a (?:yes|next (?:step|round|stage))",
        r"(?:it's|it is|this is|that's) (?:[\w',/&()-]+ )?(?:a )?(?:no|not a yes)(?: from us| for now| this)",
        r"(?:removed|withdrawn|dropped|released) (?:you )?from (?:further )?consideration",
        r"(?:no longer|not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:under|in|being|be|for|get|getting) (?:[\w',/&()-]+ )?"
        r"consider(?:ed|ation)",
        r"(?:no longer|not) (?:[\w',/&()-]+ )?(?:actively )?(?:consider|pursu|interview)ing"
        r" (?:you|your|new|any|further|for|candidates|applicants|applications)",
        r"not (?:be )?(?:able to )?(?:further )?consider(?:ing|ed)? (?:you|your|further|it|this)",
        r"(?:not|\w+n't|unable to) (?:[\w',/&()-]+ )?(?:be )?(?:consider(?:ing|ed)?|review(?:ing|ed)?) "
        r"(?:you|your|it)?(?: \w+){0,2} ?(?:any )?further",
        r"(?:was|been|is|be|were|being|has) (?:rejected|declined|denied|refused|turned down)",
        r"(?:rejected|rejecting|reject|declined|decline|declining|deny|denied) (?:you|your)",
        r"turn(?:ed|ing)? (?:you|your application) down",
    ],
    "others_chosen": [
        rf"{DECIDED} (?:to|on|that) (?:{WORD}){{0,8}}?(?:other|another|different|stronger|alternative) (?:{WORD}){{0,3}}?{PEOPLE}",
        rf"(?:will|shall|are|be|'ll|'re) (?:{WORD}){{0,2}}?(?:progressing|prioriti[sz]ing|advancing|exploring|pursuing|selecting|considering|inviting|taking|hiring|moving|shortlisting|continuing|focusing|focussing) (?:{WORD}){{0,3}}?(?:other|another|different|stronger|alternative) (?:{WORD}){{0,3}}?{PEOPLE}",
        rf"(?:narrowed|limited|restricted|focused|focussed|focusing|concentrating) (?:{WORD}){{0,5}}?(?:to|on|down) (?:{WORD}){{0,4}}?{PEOPLE} (?:who|whose|with|that)",
        rf"(?:proceeding|progressing|continuing|going forward|moving forward|moving ahead) with (?:{WORD}){{0,2}}?(?:candidates|applicants|others)",
        rf"(?:ended up|chose|decided on|opted for|went for|settled on) (?:hiring|promoting|recruiting|choosing|picking|going|an internal|promoting)(?: {WORD}| \w+)",
        rf"(?:other|another) (?:{WORD}){{0,2}}?(?:candidates?|applicants?) (?:{WORD}){{0,3}}?(?:better|stronger|closer|more)",
        r"(?:we|I|they|client|board|panel|team|manager|director|owner|partners|governors|committee|it|we're"
        r"|we've|I've|they've|they're|I'm|he|she|ended|company|[a-z]+ have|[a-z]+ has) (?:[\w',/&()-]+ ){0,3}?"
        r"(?:going|gone|went|go|plumped|opted|ended|settled|landed|decided) (?:up )?(?:with|for|on) "
        r"(?:an?|the|another|someone|somebody|other|one|our|my|his|her|those|some|people|folks|two|three|a few)",
        r"(?:offer(?:ed|ing)?|gave|given|giving|awarded|handed) (?:it|the (?:[\w',/&()-]+ ){0,3}?(?:job|post|role|position|place|spot"
        r"|contract|offer)|them|this) (?:[\w',/&()-]+ )?to (?:[\w',/&()-]+ ){0,4}?\w+",
        r"(?:asked|appointed|hired|hiring|chosen|picked|chose|taking|took|taken|promoted|promoting|selected) (?:[\w'-]+ ){1,4}?"
        r"(?:to join us|to join|instead|on in the end|in the end|to fill|from within|internally|for the (?:job|role|post"
        r"|position)|to the (?:post|role|position))",
        r"(?:has|have|had|been|was|were|now|just) (?:[\w',/&()-]+ )?(?:appointed|made an appointment|made the appointment"
        r"|made our (?:choice|decision|hire))|(?:appointment|selection|hire) has (?:now |already )?been made",
        r"(?:she|he|they|who|candidate|applicant|person|colleague|[a-z]+) (?:has|have|'s) (?:[\w',/&()-]+ )?"
        r"(?:accepted|said yes|signed|taken (?:it|the job|the role)|started)",
        r"(?:the|our) other (?:finalist|candidate|applicant|person|one|contender)",
        r"(?:internal|inside) (?:candidate|applicant|hire|transfer|person|colleague|promotion|move)",
        r"(?:fellowship|job|role|position|post|place|offer|it|vacancy) (?:goes|went|is going|has gone|will go) to",
        r"(?:only|just) (?:[\w',/&()-]+ ){0,3}?(?:go to|have|take|hire|choose|pick|be) one",
        r"settled on (?:[\w',/&()-]+ ){1,5}?\w+",
        r"(?:in talks|in discussions|talking|speaking|progressing|going ahead|going forward|ahead) with (?:[\w',/&()-]+ ){0,4}?"
        r"(?:people|folks|candidates?|applicants?|others|someone|those|students|profiles)",
        r"take (?:[\w',/&()-]+ ){0,4}?(?:other|another) (?:[\w',/&()-]+ ){0,2}?(?:applicants?|candidates?|people) (?:to|forward|through)",
        rf"(?:mov|proceed|progress|continu|advanc|go|went|gone)(?:e|ed|ing|s)?"
        rf"(?: {ON})? (?:only )?(?:with|by selecting|for) (?:{WORD}){{0,2}}?{SOMEONE}",
        r"(?:go|going|gone|went|moved|moving|move|proceed|proceeding) (?:[\w',/&()-]+ )?in (?:a|another)"
        r" (?:[\w',/&()-]+ )?direction",
        rf"(?:pursu|select|choos|hir|shortlist|short-list|interview|consider|advanc|appoint|invit)"
        rf"(?:e|ed|ing|s)? (?:only )?{SOMEONE}",
        rf"(?:chosen|chose|picked|selected|hired|appointed|identified|found|offered|gave|given"
        rf"|filled|extended|preferred|favou?red|recruited|decided (?:for|on|to hire|to select|to"
        rf" choose|to offer)|awarded|opted for) (?:{WORD}){{0,6}}?(?:to )?{SOMEONE}",
        r"(?:selected|chosen|hired|appointed|found|identified|extended|made|offered|picked) (?:an?|our"
        r"|the) (?:[\w',/&()-]+ ){0,3}?(?:candidates?|applicants?|person|offer (?:out )?to (?:a|an|another))",
        rf"{SOMEONE} (?:{WORD}){{0,4}}?(?:ha[sd]|have|was|were|been)"
        r" (?:[\w',/&()-]+ )?(?:been )?(?:chosen|selected|appointed|hired|picked|accepted|offered|preferred)",
        r"(?:offer|position|role|job|place) (?:[\w',/&()-]+ ){0,4}?(?:to|by) (?:an|a|the) "
        r"(?:other |different |internal )?(?:candidate|applicant|finalist|person|colleague)",
        rf"(?:other|another|stronger|more \w+) (?:{WORD}){{0,3}}?(?:candidates?|applicants?|profiles?"
        rf"|people) (?:{WORD}){{0,5}}?(?:match|fit|meet|align|suit|came|were|was|had|have|has"
        r"|demonstrat|appear|performed|more|better|closer|edged)\w*",
        rf"favou?r of (?:{WORD}){{0,2}}?{SOMEONE}",
        r"(?:candidate|applicant|person|someone|colleague) (?:[\w',/&()-]+ ){0,5}?(?:ultimately|finally"
        r"|eventually|in the end) (?:succeeded|succeeding|chosen|selected|accepted|got|was|were)",
        r"(?:offer|it|role|position) (?:[\w',/&()-]+ ){0,3}?(?:has|was|been) (?:[\w',/&()-]+ )?accepted",
        r"(?:someone|somebody|another|candidate|applicant|person) (?:[\w',/&()-]+ ){0,4}?"
        r"(?:accepted|accepting) (?:the|our|an|this)",
    ],
    "not_selected": [
        r"(?:not|\w+n't) (?:\w+ )?(?:select|choose|shortlist|pick|retain|accept) (?:your|you)",
        r"(?:status|outcome|result|decision|update) ?[:-]? ?(?:is )?(?:now )?(?:not (?:selected|successful|progressed|shortlisted|suitable|hired)|unsuccessful|rejected|declined|closed)",
        r"(?:you|yours|name|application|you're|it) (?:[\w',/&()-]+ ){0,3}?(?:not|isn't|wasn't|weren't|aren't) (?:[\w',/&()-]+ ){0,2}?"
        r"(?:on|in|among|amongst|part of|one of|included|placed on|listed|within) (?:[\w',/&()-]+ ){0,3}?(?:it|list|shortlist|batch"
        r"|group|them|those|final\w*|selected|chosen|successful|round|slate|cohort|ones|candidates|applicants|number)",
        r"(?:not|\w+n't|never) (?:[\w',/&()-]+ ){0,2}?(?:reach|reached|meet|met|achieve|achieved|attain|score|scored|hit|clear|pass"
        r"|passed) (?:[\w',/&()-]+ ){0,4}?(?:standard|score|threshold|mark|benchmark|bar|level|cut-?off|pass mark|criteria"
        r"|requirements?|grade|required)",
        r"(?:you|it|application) (?:[\w',/&()-]+ ){0,3}?(?:just )?(?:missed|miss) (?:out|the)",
        r"(?:you|candidacy|application|resume|profile|cv|submission|this time|occasion)"
        r" (?:[\w',/&()-]+ ){0,5}?(?:not|\w+n't|never) (?:[\w',/&()-]+ ){0,2}?(?:been |be )?(?:[\w',/&()-]+ )?(?:selected|chosen"
        r"|shortlisted|short-listed|successful|accepted|retained|picked|progressed|advanced|advancing"
        r"|invited|approved|hired|considered|among|one of|on the shortlist|make it|make the|made it"
        r"|moved|taken|pursued|passed|proceeding|moving|progressing)",
        r"(?:not|\w+n't) (?:been |be |was |were )?(?:selected|chosen|shortlisted|short-listed|successful"
        r"|picked) (?:[\w',/&()-]+ )?(?:for|to|as|in|on this|at this|this time|with|by|from|among)",
        r"(?:was|been|were|is|are|be|has|as) (?:[\w',/&()-]+ )?unsuccessful",
        r"unsuccessful (?:on this|at this|this time|in (?:this|your|the|being|securing)|application"
        r"|for|outcome|candidate)",
        r"(?:were|was|are|you're|you are) not (?:[\w',/&()-]+ ){0,2}?(?:the|a|one of|among|our)"
        r" (?:[\w',/&()-]+ ){0,3}?(?:competitive|candidate|finalist|choice|successful|selected|strongest"
        r"|first)",
        r"(?:didn't|did not|have not|haven't|has not|not) (?:[\w',/&()-]+ )?(?:quite )?(?:make|made|making) "
        r"(?:it|the (?:cut|list|shortlist|final|next))",
        r"(?:didn't|did not|not|doesn't|won't) (?:[\w',/&()-]+ )?(?:advance|progress|pass|qualify|proceed|clear"
        r"|get) (?:[\w',/&()-]+ ){0,2}?(?:to|through|past|the (?:next|second|final)|for|beyond)",
        r"(?:fell|fallen|falls|fall|came) (?:[\w',/&()-]+ )?(?:just )?short",
        r"not (?:been )?(?:selected|chosen|picked|successful|shortlisted)[.,!]",
        r"did not (?:[\w',/&()-]+ )?(?:result|lead) (?:in|to) (?:an|a) (?:offer|interview|invitation)",
        r"(?:this|it) (?:one )?(?:did not|didn't|hasn't|has not|won't|not) (?:going to )?work(?:ed)?"
        r" out",
    ],
    "cannot_offer": [
        rf"(?:can't|cannot|can not|unable to|not able to|not be able to|not be|not|don't|do not|won't)"
        rf" (?:{WORD}){{0,2}}?(?:offer|offering|extend|extending|make|making|making you) (?:you )?"
        r"(?:[\w',/&()-]+ ){0,4}?(?:position|role|job|offer|employment|internship|interview|invitation|place"
        r"|placement|opportunity|spot|post|contract|seat)",
        rf"(?:don't|do not|have no|no|not have|not (?:currently )?have|without) (?:{WORD}){{0,3}}?"
        r"(?:position|positions|role|roles|opening|openings|opportunity|opportunities|vacancy"
        r"|vacancies|fit|match|need|place) (?:available|open|for you|for your|that (?:[\w',/&()-]+ )?(?:match"
        r"|fit|suit|align|meet)\w*|which|suitable|matching|at (?:the moment|this time|present)|to"
        r" offer|right now)",
        r"not (?:currently )?(?:hiring|recruiting|looking (?:for|to hire))",
        r"no longer (?:[\w',/&()-]+ )?(?:hiring|recruiting|looking|interviewing|seeking|accepting|taking"
        r"|searching|filling)",
    ],
    "position_filled": [
        r"(?:done|finished|completed|concluded|stopped|closed|through with|complete with) (?:\w+ )?(?:hiring|recruiting|recruitment|interviewing|our hiring|our recruitment|the hiring)",
        r"(?:reached|met|filled|hit|at) (?:[\w',/&()-]+ ){0,4}?(?:capacity|quota|headcount|hiring goals?|hiring targets?)",
        r"(?:fully|now|currently|all|already) (?:staffed|crewed|sorted)|(?:we're|we are|I'm) (?:[\w',/&()-]+ )?(?:sorted|full"
        r"|full up|staffed|fully staffed|all set)",
        rf"(?:{POSITION}|headcount|it|budget|funding|job) (?:{WORD}){{0,6}}?(?:is|has|was|are|have)(?: now| all| also)? (?:gone|off|over"
        r"|fallen through|dried up|disappeared|vanished|lapsed|been lost|been pulled|been axed|axed|shelved|been shelved)",
        rf"(?:will|would|to|can) (?:not|no longer) be (?:filled|filling|advertised|recruited|going ahead)|won't be (?:filled|filling)",
        r"(?:freeze|froze|frozen|pull|pulled|axe|axed|scrap|scrapped|shelve|shelved|drop|dropped) (?:[\w',/&()-]+ ){0,3}?(?:requisition|"
        r"role|position|post|headcount|search|hire|job|opening)",
        r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:going ahead|go ahead|proceed|proceeding) (?:with (?:the|this|our) "
        r"(?:role|position|hire|recruitment|search))",
        rf"(?:{POSITION}) (?:{WORD}){{0,12}}?(?:has|have|had|was|were|is|are|been|being|already|now"
        r"|since|'s) (?:[\w',/&()-]+ ){0,3}?(?:filled|closed|taken|cancell?ed|withdrawn|eliminated|cut"
        r"|removed|discontinued|frozen|put on hold|no longer (?:[\w',/&()-]+ )?(?:available|open|active"
        r"|needed|required|accepting|vacant)|at capacity|full|paused|on hold|pulled|offered to"
        r"|been awarded|not be moving|not moving)",
        rf"(?:filled|fill|filling|closed|close|closing|cancell?ed|cancell?ing|completed) (?:[\w',/&()-]+ )?"
        rf"(?:the|this|our|that|all|your|both|these|it) (?:{WORD}){{0,6}}?{POSITION}",
        r"(?:filled|closed|cancell?ed|eliminated|put on hold|cut) (?:[\w',/&()-]+ )?(?:internally|the|it"
        r" (?:with|internally))",
        r"(?:hired|hire|hiring|recruit|recruiting) (?:not |no )?(?:anyone|anybody|no one|nobody)",
        r"not (?:to|going to|be|be able to) (?:fill|hire|hiring|filling|recruit|recruiting) (?:[\w',/&()-]+ )?"
        r"(?:anyone|any|for|this|the|it)",
        rf"(?:{POSITION}|we) (?:[\w',/&()-]+ ){{0,3}}?(?:at|reached|reach) (?:full |our )?capacity",
        rf"(?:completed|concluded|finished|finalis?z?ed|closed|ended|wrapped up) (?:[\w',/&()-]+ )?(?:the|our"
        r"|this|all|its|their) (?:[\w',/&()-]+ ){0,4}?(?:search|recruitment|recruiting|hiring|interview"
        r"|interviews|interviewing|selection|process|hires)",
        rf"{POSITION} (?:{WORD}){{0,3}}?(?:will|would) (?:not|no longer) (?:be )?(?:[\w',/&()-]+ )?(?:moving|go"
        r"|going|mov|proceed|fill|open|available|need|continu|hir)\w*",
        r"made (?:[\w',/&()-]+ )?(?:a|an|our|the) (?:[\w',/&()-]+ )?(?:hire|hiring decision|selection|offer to)",
    ],
    "not_a_match": [
        r"(?:not|\w+n't) (?:\w+ ){0,3}?what (?:we|they|the team|I)(?: are|'re| is)? (?:\w+ )?(?:need|needs|looking|want|wants|after|require|seeking|had in mind)",
        r"better (?:suited|placed|matched|off) (?:elsewhere|to (?:other|another|a different)|for (?:other|another|a different)|with)",
        r"(?:unable|not able|couldn't|could not|failed) (?:to )?(?:match|find|identify) (?:[\w',/&()-]+ ){0,7}?(?:opening|openings|position|positions|role|roles|match|fit|place|vacancy|opportunity)",
        r"(?:not|\w+n't|isn't|wasn't|weren't|no) (?:[\w',/&()-]+ ){0,5}?(?:match|fit|alignment) (?:[\w',/&()-]+ ){0,6}?"
        r"(?:for|with|to|at|right now|this time|between|on|what|our|here|currently|we|in|today|and"
        r"|moment)",
        r"(?:not|\w+n't|isn't|wasn't) (?:[\w',/&()-]+ ){0,4}?(?:a|the|an) (?:[\w',/&()-]+ ){0,3}?(?:match|fit)",
        r"(?:not|\w+n't|doesn't|don't|didn't) (?:[\w',/&()-]+ ){0,3}?(?:align|match|meet|fit|suit|correspond"
        r"|satisfy|fulfill?|aligned|suited|suitable) (?:[\w',/&()-]+ ){0,6}?(?:needs?|requirements?|criteria"
        r"|qualifications|role|position|looking|skills?|experience|opening|profile|description"
        r"|job|what|threshold|seeking|bar|expectations|time|team|you)",
        r"(?:lack|lacks|lacked|lacking|missing|without|don't have|do not have|does not have)"
        r" (?:[\w',/&()-]+ ){0,3}?(?:the|enough|sufficient|required|necessary|relevant) (?:[\w',/&()-]+ ){0,4}?"
        r"(?:experience|skills?|qualifications?|background|years|knowledge|background)",
        r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,2}?(?:convinced|feel|believe|see|think|find|seem) (?:[\w',/&()-]+ ){0,6}?"
        r"(?:fit|match|motivation|right|suited|role|position|experience|ready)",
        r"not (?:[\w',/&()-]+ ){0,4}?(?:right|best|strongest|ideal|perfect|closest|good|great) (?:[\w',/&()-]+ )?"
        r"(?:fit|match|candidate|choice|time|person|home|opportunity)",
        r"(?:looking|look|searching|need|seeking|require|hoping|market) (?:for |to hire )?"
        r"(?:[\w',/&()-]+ ){0,3}?(?:someone|somebody|a candidate|candidates|people|a person|experienced|a more"
        r"|more) (?:[\w',/&()-]+ ){0,3}?(?:with|who|experience|senior|experienced|that)",
        r"(?:too|more|less|over) ?-?(?:junior|senior|qualified|experienced) (?:for|than)",
        r"(?:overqualified|under-?qualified)",
        r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:answer|serve|address|cover|satisfy|meet|suit) (?:[\w',/&()-]+ ){0,2}?(?:needs?|purposes?"
        r"|requirements|criteria|brief)",
        r"(?:want|wants|wanted|needs|need|needed|insists? on|after|require|requires|require[sd]|must have|prefer) (?:[\w',/&()-]+ )"
        r"{0,2}?(?:somebody|someone|a person|people|a candidate|candidates) (?:[\w',/&()-]+ ){0,2}?(?:who|with|that|already|able)",
        r"nothing in (?:[\w',/&()-]+ ){0,3}?(?:shows|suggests|demonstrates)|(?:more|further) than (?:your|you|we) (?:[\w',/&()-]+ ){0,4}?"
        r"(?:experience|background|have)",
    ],
    "better_match": [
        rf"(?:more|most) (?:closely|directly|strongly|precisely|fully|clearly|specifically)"
        r" (?:[\w',/&()-]+ )?(?:match|align|meet|fit|suit|correspond|resembl|relat|tailor)\w*",
        r"(?:match|align|meet|fit|suit|mirror|reflect)\w* (?:[\w',/&()-]+ ){0,7}?(?:more|most|better) "
        r"(?:closely|strongly|fully|directly|precisely)",
        r"(?:better|stronger|closer|best|more closely|more suitable|more suited|more appropriate)"
        r"(?:-| )(?:[\w',/&()-]+ )?(?:match|fit|suited|aligned|qualified|matched|suits?|fits|meets?|matches"
        r"|aligns|candidates?|alignment|equipped|positioned)",
        r"(?:more|most) (?:[\w',/&()-]+ )?(?:in line|relevant|aligned|qualified|suited|suitable|appropriate"
        r"|competitive|experienced|direct experience|specific experience|directly relevant)",
        r"whose (?:[\w',/&()-]+ ){0,5}?(?:experience|background|qualification|skill|profile|expertise|career"
        r"|interest)\w*",
        r"(?:slight|tiny|small|definite) (?:edge|advantage)",
    ],
}  # fmt: skip
