"""English ways of saying what `Details` holds; how to write them: `followups.patterns`."""

PHRASES: dict[str, tuple[str, ...]] = {
    "other_role_not": (
        ("(if|should|when|whenever|once|in case) (we|a|an|any|another|there|our|requirements"
        "|something|additional|a similar|similar|new|other)"),
        "(not|n't|unable to) (\\w+ ){0,3}(have|available|find|offer|consider)",
        ("(in the future|future|encourage|careers? (page|site|website)|on file|in mind for|job"
        " alerts?)"),
        "(opportunity|chance) to consider",
        "(hope|hoping) (\\w+ ){0,4}(chance|opportunity) to consider",
    ),
    "no_contact_sure": (
        ("(ask|asked|request|requested|instruct|instructed) (that )?you (\\w+ )?(do not|don't|not"
        "|refrain from|stop) (to )?(\\w+ )?(contact|contacting|write|writing|apply|applying"
        "|re-?apply|approach|submit)"),
        ("(will|can|shall) not (\\w+ )?(accept|consider|read|answer|enter into) (\\w+ )?(any"
        " )?(further|more|future) (\\w+ )?(correspondence|applications|contact|e-?mails"
        "|messages)"),
    ),
    "interview": (
        ("(thank|thanks|grateful|appreciate) … time … to (interview|meet|speak|talk) for (the|our"
        "|this)"),
        ("(after|following|further to|since) (our|your) (first|initial|previous|last|recent) (\\w+"
        " )?(interview|conversation|call|chat|meeting|discussion)"),
        "further to (our|your|the) (\\w+ )?(meeting|interview|conversation|call|discussion)",
        "(impressed|delighted|struck) by our (interactions|conversations?|discussions?)",
        ("(was|been|were) … (pleasure|great|nice|lovely|good|wonderful|delight|delighted|fun|glad)"
        " … (meet|meeting|met|speak|speaking|talk|talking|chat|chatting|interviewing|get to know"
        "|getting to know) (with |to )?(you|all)"),
        ("(enjoyed|loved) (\\w+ ){0,3}(speaking|talking|chatting|meeting|interviewing"
        "|getting to know)"),
        ("(enjoyed|loved|appreciated) (our|your|the|my) (\\w+ ){0,3}(conversation|interview"
        "|discussion|chat|call|talk|visit|meeting|session)s?"),
        ("(great|nice|good|lovely|glad|delighted|pleased) (to have met|to have spoken|meeting"
        "|speaking|talking|chatting) (with |to )?you"),
        ("(thank|thanks|thankful|grateful|appreciate|appreciated) … (speaking|talking|chatting"
        "|meeting|interviewing) (with|to)"),
        ("(thank|thanks|grateful|appreciate|appreciated) … (time|trouble|opportunity|chance) … to"
        " (speak|talk|chat|meet|interview|come) (with|to|in|by)"),
        ("(thank|thanks) … for (coming (in|by|to|out|over|all)|interviewing|meeting|visiting us"
        "|joining (us|me|our|the) (for|on|in|at|call|yesterday|today|last)|speaking|chatting"
        "|talking)"),
        ("(thank|thanks) … for (the|your|our) (\\w+ )?(interview|interviews|call|chat|conversation"
        "|conversations|visit|talk|meeting|discussion|phone screen)"),
        "time (you spent )?(speaking|interviewing|talking|meeting|in interviews|in the interview)",
        "(when|as|since|after|before) we (\\w+ )?(spoke|met|talked|chatted)",
        ("we (\\w+ )?(spoke|met|talked|chatted)( with you)? (on|last|yesterday|this|today|in"
         "|earlier"
        "|about|you|at)"),
        "you (all |\\w+ )?interviewed (so |very |really )?(well|with|for|on|last|brilliantly)",
        "(had|have|having) (\\w+ )?(met|spoken (with|to)|interviewed) you",
        ("(said|mentioned|discussed|promised|talked|told you|agreed|explained) (on|over|by|during"
        "|in)"
        " (the|our) (phone|call|telephone|conversation|chat|interview|meeting)"),
        "on the phone (this morning|yesterday|today|earlier|last|on|the other day)",
        "(day|time|hour|hours|afternoon|morning) you spent (with|at)",
        ("(team|panel|everyone|interviewers) (\\w+ )?(enjoyed|loved|liked) (\\w+ )?(meeting|talking"
        "|speaking|your|you)"),
        "interviewed you",
    ),
    "interview_maybe": (
        ("(monday|tuesday|wednesday|thursday|friday|saturday|yesterday|last week)('s)? (panel"
        "|interview|interviews|call|meeting|debrief|session)"),
        ("(interview|call|meeting|visit|panel|conversation|chat) (with us |here |we had )?(on"
        " )?(monday|tuesday|wednesday|thursday|friday|saturday|yesterday|last week)"),
        ("(the|our) (interview(ing)? )?panel (\\w+ )?(met|compared|felt|thought|liked|agreed"
        "|discussed|preferred|asked you)"),
        "(i|we) chaired the panel",
        ("your (\\w+ ){0,2}(talk|demo|lesson|presentation|audition|trial|try-?out|pitch"
        "|walkthrough|visit)"),
        ("(pairing|whiteboard|coding|design|case|data|system|incident)(?: )?-?(\\w+ )?(hour|round"
        "|walkthrough|session|interview)"),
        "interviewed (well|strongly|for)",
        "second in the (interviews|ranking)",
        ("(after|following|since|during|from|based on|at|in|of) (our|your|last|yesterday's|this|my)"
        " (\\w+ ){0,3}(conversation|call|chat|discussion|meeting|talk|phone screen|visit|onsite"
        "|on-site|session|interview|presentation)s?"),
        "(after|following|since|during) the (\\w+ )?(conversation|call|chat|interview|meeting)s?",
        ("your (coding|technical|final|first|second|third|last|phone|video|panel|system design"
        "|onsite|on-site|case|recent|virtual) (\\w+ )?(interview|interviews|round|screen|session"
        "|presentation|call)"),
        "the (coding|pairing|whiteboard|live coding|system design) (round|session|interview)",
        ("(cv|resume|résumé|application|profile|experience) and (your )?(interviews?"
        "|conversations?)"),
        "(in|during) (the |your )?interviews? … you (were|showed|came|gave|explained|had|did)",
        ("you … (reached|made it to|got to|came to|progressed to) the (final|last) (\\w+ )?(round"
        "|rounds|stage|stages|two|three)"),
        "the interview (on|last|yesterday|this|today|we had)",
        "our (two|three|four|recent|last) (conversation|interview|call|chat|talk|discussion)s?",
    ),
    "interview_not": (
        ("interview(ing)? (process|invitation|slot|slots|bandwidth|procedure|capacity|tips|stage"
        "|stages|phase)"),
        "(interested|interest) in (interviewing|speaking|talking|meeting)",
        "(would|'d|will|'ll|could|can|may|might|should) (\\w+ )?(like|love|be|want|enjoy|have)",
        "(look|looking) forward to",
        ("(invite|inviting|invited|schedule|scheduling|arrange|arranging|set up|book|select"
         "|selected"
        "|chosen|unable|not)"),
        "if (we|you|your)",
    ),
    "interview_future": (
        ("(will|'ll|would|'d|shall) (\\w+ )?(be|have|like|love|take|last|meet|talk|discuss|ask"
        "|receive|get|let|contact|decide)"),
        ("(please|invite|invited|schedule|if (we|you|your|selected|successful)|unable|bring"
        "|prepare)"),
        "(not|n't|cannot|unable) (\\w+ ){0,3}(invite|select|offer|extend|interview|interviewing)",
    ),
    "feedback_offered": (
        ("(ring|call|phone|poke|ping|write|reply|shout|drop by|grab me|tell me|ask|message me|say"
        " so) … (go|talk|walk|run) (\\w+ ){0,3}(through|over) (it|this|that|the|with)?"),
        ("(i'll|i will|i can|i could|we can|happy to) (\\w+ )?(go|talk|walk|run) (you )?through"
        " (the|it|your|this|what|our|how) … (with you|if|whenever|together|you)?"),
        ("if you (want|'d like|would like|fancy) (the long version|to (hear|know) (more|why|what"
        "|how)|more detail|details|specifics|chapter and verse)"),
        ("(happy|glad|willing|pleased|delighted) to (give|share|provide|offer|send|pass|discuss"
         "|talk"
        "|go|jump|hop|arrange|put|set) … feedback"),
        "(happy|glad|willing|pleased) to (talk|walk|take|go|run) (it|you|this|that|them) through",
        ("(free|hesitate|welcome|invite you|invited) to (ask|reach out|contact|get in touch|request"
        "|reply|email|call|write|drop) … feedback"),
        ("(if|should) you('d| would| want| wish| are interested| like)? … (like|want|wish"
         "|interested"
        "|welcome|find) … feedback"),
        ("(if|should) you … feedback … (let (me|us) know|just (ask|reply|write|say)|happy|glad"
        "|write to|reply to|get in touch|drop)"),
        ("(i|we) (can|could|would|'d) (gladly |happily |certainly |also )?(offer|give|share|provide"
        "|send) (you )?(\\w+ ){0,4}feedback"),
        "(would|do) you (like|want) (\\w+ ){0,3}feedback",
        "let (me|us) know (if|whether) … feedback",
        "(reply|write|call|ask|ring) … (if|should) you … (talk|go) (it|this|that) through",
        "(available|here|around|time) … (for|to (give|discuss|share|go)) … feedback",
        "feedback (call|session|conversation) … (if you|let (me|us) know|happy|would you)",
        "(offer|offering) you (\\w+ ){0,4}feedback",
        "feedback is available (on|upon) request",
        "(request|ask for) (\\w+ ){0,3}feedback … (reply|replying|by|at|from|via|within|until)",
    ),
    "feedback_refused": (
        ("(unable|not able|aren't able|isn't able|cannot|can't|won't|not possible|impossible|do"
        " not|don't) (\\w+ ){0,5}(individual|personal|specific|detailed|personalised|personalized"
        "|further) (comments?|feedback|reasons|responses|explanations?|scores?)"),
        ("feedback is (only (given|available|provided|offered)|given only|available only|provided"
        " only|limited to|reserved)"),
        "(makes|make) it (impossible|hard|difficult) to (comment|give|provide|offer|respond)",
        "no (\\w+ )?feedback (will|can|is|shall)",
        ("(unable|not able|cannot|can not|can't|could not|couldn't|not possible|impossible|won't"
        "|will not|do not|don't|does not|doesn't|not in a position|not be able|not|no longer"
        "|are unfortunately unable) (\\w+ ){0,4}(provide|give|offer|share|send|supply|discuss|enter"
        "|go|respond|comment|answer|extend|deliver|return|make) … (feedback"
        "|individual (questions|comments))"),
        ("feedback … (not|cannot|can't|n't|unable|never) (\\w+ ){0,4}(shared|provided|given"
         "|possible"
        "|discussed|offer|offered|able|available|give|provide|share|sent)"),
        "(no|without) (\\w+ ){0,2}feedback (can|will|is|could|may)",
        ("(not able|unable|cannot|can't|not possible|do not|don't|not in a position) (\\w+ ){0,4}"
        "(comment on|go into|discuss|share|give|disclose|provide) (\\w+ ){0,4}(reasons?"
        "|details? (of|on|about|behind) (our|the) decisions?)"),
        ("(keeps|prevents|stops|keep|prevent|stop) us from (\\w+ ){0,3}(giving|providing|sharing"
        "|offering|sending) … feedback"),
        "(policy|practice) (not to|never to|of not|against) … feedback",
        "refrain from (\\w+ ){0,2}(giving|providing|sharing|offering) … feedback",
        "(unable|not able|impossible|not possible) to … feedback",
        "(feedback|questions) … (regret|afraid|sorry) … (not|cannot|can't|unable)",
    ),
    "feedback_not": (
        ("(your|any|some|honest|candid|give us|leave us|share your|value your|appreciate your|for"
        " your|get your|hear your) (\\w+ )?feedback (on|about|regarding|to us|helps|is (important"
        "|valuable|welcome)|will|would|matters|so)"),
        "(survey|questionnaire|candidate experience|rate (us|your)|glassdoor)",
        ("(value|appreciate|love|welcome|like|hear|have|share|give us|leave|submit|send us) (to"
         " hear"
        " |to have |to get )?your (\\w+ )?feedback"),
        "feedback (on|about) (your experience|our (process|hiring|recruit\\w*|website))",
        "(give|leave|provide|send|offer) us (\\w+ ){0,3}feedback",
        ("(await|awaiting|wait for|waiting for|haven't received|not received|no|not yet|yet to"
        " receive|once (we|i) (have|get|receive)) (\\w+ ){0,3}feedback (yet|from|soon)"),
        "feedback (soon|shortly|yet)",
        "(soon as|once|within|by the end of) … feedback",
        ("feedback … (as soon as|within|shortly|in the coming|in due course|by (monday|tuesday"
        "|wednesday|thursday|friday|the end|next))"),
    ),
    "feedback_given": (
        ("(someone|somebody|a (woman|man|person|candidate|teacher|colleague|chap|guy)|another"
        " candidate|the (chap|person|candidate|one)|an internal (\\w+ )?(candidate|transfer"
        "|person|colleague)) (\\w+ )?(who|with) (\\w+ ){0,2}(already|has|had|have|holds|ran|knows"
        "|built|can|experience|experienced|more|deeper|years|is|was|put)"),
        "(where|what) (you|let you|held you) (\\w+ )?(lost|fell|came up|struggled|down|back)",
        "(is|was|were|being) (really |absolutely )?(needed|required) (from|on) (day|week) one",
        ("your (\\w+ ){1,6}(is|was|were|are) (\\w+ )?(better|best|the best|lovely|nice|great"
        "|strong|too|a favou?rite|what|clear|excellent|thoughtful|fine|well|good|the strongest"
        "|short|long)"),
        "(you|your answers?) (scored|solved|wilted|priced|rambled|stayed)",
        ("(felt|thought|think|found) (that )?(you|your|the \\w+ (walkthrough|answer|presentation"
        "|exercise|round))"),
        ("(one|two|three|few|couple of) (remarks|things|points|notes|thing|remark|note|pointers)("
        " i would|:|,|\\.| since| that| to)"),
        "(tie-?breaker|decider|clincher|sticking point)",
        "(tipped|swung|decided|clinched|settled) (it|the (balance|decision|scales?))",
        "next time,? (\\w+ ){0,3}(bring|show|try|lead|start|explain|give|say)",
        "you (would|'d) (be|have been) (bored|overqualified|underused|frustrated|better off|wise)",
        "(what|the part|the answer) (\\w+ ){0,3}(cost|costs) you",
        "nothing in (your|the) (\\w+ )?(portfolio|folio|cv|application|answers?|examples)",
        ("(only|main|one|single|biggest|sole) (\\w+ )?(remark|concern|reservation|hesitation|gap"
        "|worry|question mark|weak spot|weakness) (\\w+ ){0,4}(was|is|were|being|that|concerned)"),
        ("(deciding|decisive|determining) (point|factor|thing|reason|difference) (\\w+"
         " ){0,4}(was|is"
        "|were)"),
        ("what (was missing|tipped|held you back|decided it|made the difference|we missed|we were"
        " missing|swung it)"),
        "(would have|'d have|had) (liked|hoped|wanted) to (see|hear)",
        ("(wanted|wished|hoped|looking) (to see|to hear|for) (a little |a bit |some )?more (\\w+"
        " ){0,3}"
        "(examples|detail|depth|evidence|experience)"),
        "(here|below|following) (is|are|'s) (\\w+ ){0,4}feedback",
        ("(some|the|my|our|their|brief|short) (\\w+ )?feedback (is|was|:|from (the|our) (\\w+"
        " )?(team"
        "|panel|interviewers|hiring manager) (is|was|:))"),
        ("(providing|giving|sharing|offering|give|share|provide|offer) (you )?(some|this|a little|a"
        " bit of|the following|brief) (\\w+ )?feedback (as|below|here|:|from|on your|about your)"),
        ("(team|panel|interviewers?|they|he|she|we|i) (\\w+ )?(felt|thought|noted|found|noticed"
         "|saw)"
        " (that )?(you|your) (\\w+ ){0,4}(were|was|lacked|could|didn't|did not|answers|struggled"
        "|strong|weaker|lack|missed|had not|needed|approach|solution)"),
        ("(not|n't|less|were not) (\\w+ )?(fully |quite |entirely )?convinced (\\w+ )?(about|by|of"
        "|that)"),
        ("you (struggled|lacked|fell short|didn't go|did not go|were less (strong|convincing"
        "|confident)|missed (the|some|a)|ran out of time|could have (gone|explained|shown|given"
        "|said))"),
        ("your (\\w+ ){1,4}(was|were) (\\w+ )?(strong|stronger|excellent|impressive|clear|thin|weak"
        "|weaker|limited|shallow|less|too|outstanding|the best|the strongest|solid|a little|a"
        " bit)( \\w+){0,8} (but|however|though|while|and|for|in|on|when|than|where|on)"),
        ("(i|we) (would|'d|can only) (suggest|recommend|advise|encourage) (you )?(to )?(work(ing)?"
        " on"
        "|practi[sc]|spend|read|deepen|focus|look(ing)? (at|into)|gain|learn|build|prepar|structur"
        "|strengthen)"),
        ("(one thing|something|an area|areas|a point|points) (\\w+ ){0,3}(to (work on|improve"
        "|strengthen)|for (development|improvement|growth))"),
        ("the (main |only |real |simple )?reason (\\w+ ){0,4}(was|is) (that )?(your|you|the|a|his"
        "|her"
        "|our|we)"),
        "(you asked|you wanted|asked me) … (feedback|why)",
        "feedback (you asked|you requested|as promised)|(as promised|promised you) … feedback",
    ),
    "stay_in_touch": (
        ("(call|ring|phone|text|write to|email|message) me (on|at|when|the day|any(?: )?time|if"
        "|once|as soon|whenever|\\+?\\d)"),
        "(lose|lost) (track|touch|sight)( of| with)? (you)?",
        "(send|let) me (know|see) (how|where|what) you",
        "keep me posted",
        "let's (talk|speak|chat|meet|catch up) (again|when|in|next|some)",
        "(stay|staying|keep|keeping|remain|remaining) in (touch|contact)",
        "connect … on linkedin",
        "(add|find|connect with|message) me on linkedin",
        "linkedin … (connect|add me|stay in)",
        "(grab|have|get|go for|meet for) (a |some )?(coffee|lunch|beer)",
        "give me a (shout|ring|call|buzz)",
        "(my (door|line|inbox) is|door (is |remains |stays )?(always )?open) … (you|open)?",
        "(drop|send|write|shoot) me a (line|note|message|mail|email)",
    ),
    "stay_in_touch_not": (
        "(careers?|jobs?) (page|site|website|portal)",
        "talent (community|network|pool|pipeline|roster)",
        ("(resume|résumé|cv|profile|details|information|application) (\\w+ )?(on|in) (file|our"
        " (system|database|records))"),
        "(follow|following) (us|our|along)",
        ("(us|our company|the company|our team|we) (\\w+ )?on (linkedin|social|twitter|facebook"
        "|instagram)"),
        ("(newsletter|social media|linkedin page|company page|job alerts?|unsubscribe|subscribe"
        "|mailing list|visiting)"),
        ("in (touch|contact) (soon|shortly|with (you|the next|next|further|an update|details)"
         "|within"
        "|once|if|to (arrange|schedule)|as soon)"),
        "(be|get|getting|been|put you) in (touch|contact)",
    ),
    "other_role": (
        ("(think|thought|believe|feel) (that )?you (could|would|might|'d|may) be (\\w+ )?(great"
        "|good|ideal|perfect|well suited|a (\\w+ )?(fit|match)|right|suited|happy) (\\w+ )?(as"
        "|for|in|on|to|with)"),
        "(these|following) (roles|positions|jobs|openings) (could|may|might) be",
        ("(have|got|with) (\\w+ ){0,4}(contracts|roles|positions|openings|vacancies|role|position)"
        " (opening|coming up|open|starting) (up )?(in|this|next|on|from|at)"),
        "(two|three|some|a few|couple of|several) others? (\\w+ )?to (tell|show|talk to) you",
        ("(introduce|connect|put) you (to|with|in touch with) (\\w+ ){0,4}(in our|team|office"
        "|colleague|who is hiring|at our|hiring)"),
        "(she|he|they|who) (is|are|'s|'re) hiring (for )?(a|an|someone)",
        ("(have|got) (a|an|another|two|three|other|several|one) (\\w+ ){0,4}(role|roles|position"
        "|positions|opening|openings|clients?|vacancy|vacancies) (\\w+ ){0,6}(for you|suit|suits"
        "|fit"
        "|fits|match|matches|in your|you might|you may|interest)"),
        ("(another|a different|a related|a similar|a second) (\\w+ ){0,3}(role|position|opening"
         "|team"
        "|vacancy) (\\w+ ){0,6}(might|may|could|would|suits?|fits?|think|interest|in mind|opens"
        "|open"
        "|we are|we have|that is|which)"),
        ("(interview|talk|speak|chat|call|consider(ed)?|considering) … for (a|an|our|the) (related"
        "|different|similar|second|other)?( \\w+){0,4} (role|position|opening|vacancy) (on|in|at"
        "|with) (another|a different|our|the|my)"),
        ("(interested in|open to|consider|discuss|look at|thought about) (\\w+ ){0,2}(our|the"
        "|another"
        "|a|my) (\\w+ ){0,4}(role|position|opening|vacancy) (in|on|with|at|instead|we|that|,"
        "|which)"),
        ("(passed|forwarded|sent|referred|shared|recommended|pass|forward|refer|share|recommend)"
        " (your|you|on your) (\\w+ ){0,3}(to|with|on to) (my|our|the|a|another|her|his|their)"
        " (\\w+ )?(colleague|team|hiring manager|group|department|office|manager|counterpart)"),
        "(refer|recommend) you (to|for) (another|our|a|the) (\\w+ ){0,3}(team|role|position)",
        ("(would|'d) (like|love) to (consider|talk to you|speak to you|put you forward|interview"
        " you)"
        " (\\w+ ){0,3}(about|for) (a|an|another|our|the) (\\w+ ){1,4}(role|position|opening|team)"),
        "(put|putting) you forward for",
        ("would you (be )?(open|interested|like|consider) … (another|a different|our other|a"
         " similar"
        "|a related) (role|position|team|opening)"),
    ),
    "apply_again": (
        "(may|can|could) (\\w+ )?(apply|re-?apply|submit) (afresh|again|another|a new|after)",
        "apply afresh",
        ("(respond to|look out for|see) (\\w+ ){0,2}(further|future|new) (advertisements|adverts"
        "|postings|vacancies)"),
        "(see|seeing) your name (\\w+ )?(there|again|here)",
        "(come|coming) back to us (when|once|in|after|with)",
        "try (us )?again (in|next|when|once|after|later)",
        ("(apply|applying|applications?) (again|for (other|future|any|another|new|one of|additional"
        "|more|further|roles|positions|anything|different)|to (other|future|any|another|new"
        "|one of|additional|roles|positions|another)|in the future|once more|when|as soon as"
        "|whenever|next (year|time|season|cycle))"),
        "(reapply|re-apply|reapplying|re-applying)",
        "keep(ing)? (a |an |your |a close )?(eye|eyes) (on|out|open|peeled)",
        ("(check|checking|look|looking|visit|visiting|watch|watching|monitor|browse|follow|see"
        "|review"
        "|refer to|come) (back|out|regularly|on)? … (careers?|jobs?|recruitment|vacanc\\w+) (page"
        "|pages|site|sites|website|portal|board|openings|opportunities)"),
        "check(ing)? (back|in) (with us|on|regularly|soon|often|later|for|in|from time)",
        ("(explore|exploring|consider|considering|look (out )?for|looking (out )?for|look at|find"
        "|finding|view|viewing|review|browse|browsing|search|seek|see|monitor) (\\w+ )?(other"
        "|another|future|open|current|new|upcoming|similar|additional|different|alternative)"
        " (\\w+ ){0,2}(roles?|opportunit\\w+|positions?|openings?|jobs?|vacanc\\w+|careers?)"),
        ("encourage you (\\w+ )?to (\\w+ )?(apply|continue to (apply|explore|visit|check|look"
         "|review"
        "|consider)|explore|keep|visit|check|consider|look|watch|review|reapply)"),
        ("(welcome|love|happy|glad|like|hope|delighted) … (another|a new|a future|your next|new"
        "|future|further) applications?( in| from| for| at| next|$)?"),
        ("(hope|hoping|love|like|happy|glad|delighted) (\\w+ ){0,4}you('ll| will| to|) (\\w+ ){0,2}"
        "(apply|re-?apply|consider)"),
        ("(continue|continuing|keep) (to )?(check|checking|watch|watching|visit|visiting|apply"
        "|applying|explore|exploring|look|looking|review)"),
        ("(watch|see|view|visit|at|browse) (\\w+ )?(our|the|all) (\\w+ ){0,2}(job|open|current) "
        "(openings|positions|roles|opportunities|vacancies)"),
        ("(sign up|signing up|register|subscribe|set up) (for|to) (\\w+ )?(job|email|career)(?:"
        " )?alerts?"),
        "(join|joining) (our|the) (\\w+ )?talent (community|network|pool)",
        "(feel free|welcome|invite you|urge you) to (\\w+ )?(apply|browse|explore|look|check)",
        ("(find|see|spot|come across) (other|another|a|any) (\\w+ ){0,2}(role|roles|position"
        "|positions|job|opening|opportunity|opportunities) … (apply|interests? you|you like|match"
        "|matches|fits?|suits?)"),
    ),
    "apply_again_not": (
        "(not|n't|never|refrain from) (to )?(re-?apply|apply|applying|re-?applying|submit)",
        "(thank|thanks) you for (applying|your application)",
        "(how to|steps|reminder to) apply",
    ),
}  # fmt: skip
