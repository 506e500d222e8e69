"""How employers say no in English: not chosen, no position, no match."""

from followups.reading.lexicon.english.words import POSITION, WORD

POSITIONS: dict[str, list[str]] = {
    "not_selected": [
        r"(?:not|\w+n't) (?:\w+ )?(?:select|choose|shortlist|pick|retain|accept) (?:your|you)",
        (
            r"(?:status|outcome|result|decision|update) ?[:-]? ?(?:is )?(?:now )?(?:not "
            r"(?:selected|successful|progressed|shortlisted|suitable|hired)|unsuccessful|rejected"
            r"|declined|closed)"
        ),
        (
            r"(?:you|yours|name|application|you're|it) (?:[\w',/&()-]+ ){0,3}?(?:not|isn't|wasn't"
            r"|weren't|aren't) (?:[\w',/&()-]+ ){0,2}?"
            r"(?:on|in|among|amongst|part of|one of|included|placed on|listed|within) "
            r"(?:[\w',/&()-]+ ){0,3}?(?:it|list|shortlist|batch"
            r"|group|them|those|final\w*|selected|chosen|successful|round|slate|cohort|ones"
            r"|candidates|applicants|number)"
        ),
        (
            r"(?:not|\w+n't|never) (?:[\w',/&()-]+ ){0,2}?(?:reach|reached|meet|met|achieve"
            r"|achieved|attain|score|scored|hit|clear|pass"
            r"|passed) (?:[\w',/&()-]+ ){0,4}?(?:standard|score|threshold|mark|benchmark|bar"
            r"|level|cut-?off|pass mark|criteria"
            r"|requirements?|grade|required)"
        ),
        r"(?:you|it|application) (?:[\w',/&()-]+ ){0,3}?(?:just )?(?:missed|miss) (?:out|the)",
        (
            r"(?:you|candidacy|application|resume|profile|cv|submission|this time|occasion)"
            r" (?:[\w',/&()-]+ ){0,5}?(?:not|\w+n't|never) (?:[\w',/&()-]+ ){0,2}?(?:been |be "
            r")?(?:[\w',/&()-]+ )?(?:selected|chosen"
            r"|shortlisted|short-listed|successful|accepted|retained|picked|progressed|advanced"
            r"|advancing"
            r"|invited|approved|hired|considered|among|one of|on the shortlist|make it|make the"
            r"|made it"
            r"|moved|taken|pursued|passed|proceeding|moving|progressing)"
        ),
        (
            r"(?:not|\w+n't) (?:been |be |was |were )?(?:selected|chosen|shortlisted|short-listed"
            r"|successful"
            r"|picked) (?:[\w',/&()-]+ )?(?:for|to|as|in|on this|at this|this time|with|by|from"
            r"|among)"
        ),
        r"(?:was|been|were|is|are|be|has|as) (?:[\w',/&()-]+ )?unsuccessful",
        (
            r"unsuccessful (?:on this|at this|this time|in (?:this|your|the|being|securing)"
            r"|application"
            r"|for|outcome|candidate)"
        ),
        (
            r"(?:were|was|are|you're|you are) not (?:[\w',/&()-]+ ){0,2}?(?:the|a|one of|among|our)"
            r" (?:[\w',/&()-]+ ){0,3}?(?:competitive|candidate|finalist|choice|successful"
            r"|selected|strongest"
            r"|first)"
        ),
        (
            r"(?:didn't|did not|have not|haven't|has not|not) (?:[\w',/&()-]+ )?(?:quite "
            r")?(?:make|made|making) "
            r"(?:it|the (?:cut|list|shortlist|final|next))"
        ),
        (
            r"(?:didn't|did not|not|doesn't|won't) (?:[\w',/&()-]+ )?(?:advance|progress|pass"
            r"|qualify|proceed|clear"
            r"|get) (?:[\w',/&()-]+ ){0,2}?(?:to|through|past|the (?:next|second|final)|for|beyond)"
        ),
        r"(?:fell|fallen|falls|fall|came) (?:[\w',/&()-]+ )?(?:just )?short",
        r"not (?:been )?(?:selected|chosen|picked|successful|shortlisted)[.,!]+",
        (
            r"did not (?:[\w',/&()-]+ )?(?:result|lead) (?:in|to) (?:an|a) (?:offer|interview"
            r"|invitation)"
        ),
        (
            r"(?:this|it) (?:one )?(?:did not|didn't|hasn't|has not|won't|not) (?:going to "
            r")?work(?:ed)?"
            r" out"
        ),
    ],
    "cannot_offer": [
        (
            rf"(?:can't|cannot|can not|unable to|not able to|not be able to|not be|not|don't|do "
            rf"not|won't)"
            rf" (?:{WORD}){{0,2}}?(?:offer|offering|extend|extending|make|making|making you) "
            rf"(?:you )?"
            r"(?:[\w',/&()-]+ ){0,4}?(?:position|role|job|offer|employment|internship|interview"
            r"|invitation|place"
            r"|placement|opportunity|spot|post|contract|seat)"
        ),
        (
            rf"(?:don't|do not|have no|no|not have|not (?:currently )?have|without) "
            rf"(?:{WORD}){{0,3}}?"
            r"(?:position|positions|role|roles|opening|openings|opportunity|opportunities|vacancy"
            r"|vacancies|fit|match|need|place) (?:available|open|for you|for your|that "
            r"(?:[\w',/&()-]+ )?(?:match"
            r"|fit|suit|align|meet)\w*|which|suitable|matching|at (?:the moment|this time"
            r"|present)|to"
            r" offer|right now)"
        ),
        r"not (?:currently )?(?:hiring|recruiting|looking (?:for|to hire))",
        (
            r"no longer (?:[\w',/&()-]+ )?(?:hiring|recruiting|looking|interviewing|seeking"
            r"|accepting|taking"
            r"|searching|filling)"
        ),
    ],
    "position_filled": [
        (
            r"(?:done|finished|completed|concluded|stopped|closed|through with|complete with) "
            r"(?:\w+ )?(?:hiring|recruiting|recruitment|interviewing|our hiring|our recruitment"
            r"|the hiring)"
        ),
        (
            r"(?:reached|met|filled|hit|at) (?:[\w',/&()-]+ ){0,4}?(?:capacity|quota|headcount"
            r"|hiring goals?|hiring targets?)"
        ),
        (
            r"(?:fully|now|currently|all|already) (?:staffed|crewed|sorted)|(?:we're|we are|I'm) "
            r"(?:[\w',/&()-]+ )?(?:sorted|full"
            r"|full up|staffed|fully staffed|all set)"
        ),
        (
            rf"(?:{POSITION}|headcount|it|budget|funding|job) (?:{WORD}){{0,6}}?(?:is|has|was|are"
            rf"|have)(?: now| all| also)? (?:gone|off|over"
            r"|fallen through|dried up|disappeared|vanished|lapsed|been lost|been pulled|been "
            r"axed|axed|shelved|been shelved)"
        ),
        (
            r"(?:will|would|to|can) (?:not|no longer) be (?:filled|filling|advertised|recruited"
            r"|going ahead)|won't be (?:filled|filling)"
        ),
        (
            r"(?:freeze|froze|frozen|pull|pulled|axe|axed|scrap|scrapped|shelve|shelved|drop"
            r"|dropped) (?:[\w',/&()-]+ ){0,3}?(?:requisition|"
            r"role|position|post|headcount|search|hire|job|opening)"
        ),
        (
            r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:going ahead|go ahead|proceed|proceeding) "
            r"(?:with (?:the|this|our) "
            r"(?:role|position|hire|recruitment|search))"
        ),
        (
            rf"(?:{POSITION}) (?:{WORD}){{0,12}}?(?:has|have|had|was|were|is|are|been|being"
            rf"|already|now"
            r"|since|'s) (?:[\w',/&()-]+ ){0,3}?(?:filled|closed|taken|cancell?ed|withdrawn"
            r"|eliminated|cut"
            r"|removed|discontinued|frozen|put on hold|no longer (?:[\w',/&()-]+ )?(?:available"
            r"|open|active"
            r"|needed|required|accepting|vacant)|at capacity|full|paused|on hold|pulled|offered to"
            r"|been awarded|not be moving|not moving)"
        ),
        (
            rf"(?:filled|fill|filling|closed|close|closing|cancell?ed|cancell?ing|completed) "
            rf"(?:[\w',/&()-]+ )?"
            rf"(?:the|this|our|that|all|your|both|these|it) (?:{WORD}){{0,6}}?{POSITION}"
        ),
        (
            r"(?:filled|closed|cancell?ed|eliminated|put on hold|cut) (?:[\w',/&()-]+ "
            r")?(?:internally|the|it"
            r" (?:with|internally))"
        ),
        r"(?:hired|hire|hiring|recruit|recruiting) (?:not |no )?(?:anyone|anybody|no one|nobody)",
        (
            r"not (?:to|going to|be|be able to) (?:fill|hire|hiring|filling|recruit|recruiting) "
            r"(?:[\w',/&()-]+ )?"
            r"(?:anyone|any|for|this|the|it)"
        ),
        rf"(?:{POSITION}|we) (?:[\w',/&()-]+ ){{0,3}}?(?:at|reached|reach) (?:full |our )?capacity",
        (
            r"(?:completed|concluded|finished|finalis?z?ed|closed|ended|wrapped up) "
            r"(?:[\w',/&()-]+ )?(?:the|our"
            r"|this|all|its|their) (?:[\w',/&()-]+ ){0,4}?(?:search|recruitment|recruiting|hiring"
            r"|interview"
            r"|interviews|interviewing|selection|process|hires)"
        ),
        (
            rf"{POSITION} (?:{WORD}){{0,3}}?(?:will|would) (?:not|no longer) (?:be "
            rf")?(?:[\w',/&()-]+ )?(?:moving|go"
            r"|going|mov|proceed|fill|open|available|need|continu|hir)\w*"
        ),
        (
            r"made (?:[\w',/&()-]+ )?(?:a|an|our|the) (?:[\w',/&()-]+ )?(?:hire|hiring decision"
            r"|selection|offer to)"
        ),
    ],
    "not_a_match": [
        (
            r"(?:not|\w+n't) (?:\w+ ){0,3}?what (?:we|they|the team|I)(?: are|'re| is)? (?:\w+ "
            r")?(?:need|needs|looking|want|wants|after|require|seeking|had in mind)"
        ),
        (
            r"better (?:suited|placed|matched|off) (?:elsewhere|to (?:other|another|a different)"
            r"|for (?:other|another|a different)|with)"
        ),
        (
            r"(?:unable|not able|couldn't|could not|failed) (?:to )?(?:match|find|identify) "
            r"(?:[\w',/&()-]+ ){0,7}?(?:opening|openings|position|positions|role|roles|match|fit"
            r"|place|vacancy|opportunity)"
        ),
        (
            r"(?:not|\w+n't|isn't|wasn't|weren't|no) (?:[\w',/&()-]+ ){0,5}?(?:match|fit"
            r"|alignment) (?:[\w',/&()-]+ ){0,6}?"
            r"(?:for|with|to|at|right now|this time|between|on|what|our|here|currently|we|in"
            r"|today|and"
            r"|moment)"
        ),
        (
            r"(?:not|\w+n't|isn't|wasn't) (?:[\w',/&()-]+ ){0,4}?(?:a|the|an) (?:[\w',/&()-]+ "
            r"){0,3}?(?:match|fit)"
        ),
        (
            r"(?:not|\w+n't|doesn't|don't|didn't) (?:[\w',/&()-]+ ){0,3}?(?:align|match|meet|fit"
            r"|suit|correspond"
            r"|satisfy|fulfill?|aligned|suited|suitable) (?:[\w',/&()-]+ ){0,6}?(?:needs?"
            r"|requirements?|criteria"
            r"|qualifications|role|position|looking|skills?|experience|opening|profile|description"
            r"|job|what|threshold|seeking|bar|expectations|time|team|you)"
        ),
        (
            r"(?:lack|lacks|lacked|lacking|missing|without|don't have|do not have|does not have)"
            r" (?:[\w',/&()-]+ ){0,3}?(?:the|enough|sufficient|required|necessary|relevant) "
            r"(?:[\w',/&()-]+ ){0,4}?"
            r"(?:experience|skills?|qualifications?|background|years|knowledge|background)"
        ),
        (
            r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,2}?(?:convinced|feel|believe|see|think|find"
            r"|seem) (?:[\w',/&()-]+ ){0,6}?"
            r"(?:fit|match|motivation|right|suited|role|position|experience|ready)"
        ),
        (
            r"not (?:[\w',/&()-]+ ){0,4}?(?:right|best|strongest|ideal|perfect|closest|good"
            r"|great) (?:[\w',/&()-]+ )?"
            r"(?:fit|match|candidate|choice|time|person|home|opportunity)"
        ),
        (
            r"(?:looking|look|searching|need|seeking|require|hoping|market) (?:for |to hire )?"
            r"(?:[\w',/&()-]+ ){0,3}?(?:someone|somebody|a candidate|candidates|people|a person"
            r"|experienced|a more"
            r"|more) (?:[\w',/&()-]+ ){0,3}?(?:with|who|experience|senior|experienced|that)"
        ),
        r"(?:too|more|less|over) ?-?(?:junior|senior|qualified|experienced) (?:for|than)",
        r"(?:overqualified|under-?qualified)",
        (
            r"(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:answer|serve|address|cover|satisfy|meet"
            r"|suit) (?:[\w',/&()-]+ ){0,2}?(?:needs?|purposes?"
            r"|requirements|criteria|brief)"
        ),
        (
            r"(?:want|wants|wanted|needs|need|needed|insists? on|after|require|requires"
            r"|require[sd]|must have|prefer) (?:[\w',/&()-]+ )"
            r"{0,2}?(?:somebody|someone|a person|people|a candidate|candidates) (?:[\w',/&()-]+ "
            r"){0,2}?(?:who|with|that|already|able)"
        ),
        (
            r"nothing in (?:[\w',/&()-]+ ){0,3}?(?:shows|suggests|demonstrates)|(?:more|further) "
            r"than (?:your|you|we) (?:[\w',/&()-]+ ){0,4}?"
            r"(?:experience|background|have)"
        ),
    ],
    "better_match": [
        (
            r"(?:more|most) (?:closely|directly|strongly|precisely|fully|clearly|specifically)"
            r" (?:[\w',/&()-]+ )?(?:match|align|meet|fit|suit|correspond|resembl|relat|tailor)\w*"
        ),
        (
            r"(?:match|align|meet|fit|suit|mirror|reflect)\w* (?:[\w',/&()-]+ ){0,7}?(?:more|most"
            r"|better) "
            r"(?:closely|strongly|fully|directly|precisely)"
        ),
        (
            r"(?:better|stronger|closer|best|more closely|more suitable|more suited|more "
            r"appropriate)"
            r"(?:-| )(?:[\w',/&()-]+ )?(?:match|fit|suited|aligned|qualified|matched|suits?|fits"
            r"|meets?|matches"
            r"|aligns|candidates?|alignment|equipped|positioned)"
        ),
        (
            r"(?:more|most) (?:[\w',/&()-]+ )?(?:in line|relevant|aligned|qualified|suited"
            r"|suitable|appropriate"
            r"|competitive|experienced|direct experience|specific experience|directly relevant)"
        ),
        (
            r"whose (?:[\w',/&()-]+ ){0,5}?(?:experience|background|qualification|skill|profile"
            r"|expertise|career"
            r"|interest)\w*"
        ),
        r"(?:slight|tiny|small|definite) (?:edge|advantage)",
    ],
}
