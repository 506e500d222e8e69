"""F3 by speech act: denying a reason, calling on witnesses, claiming to be better than judged."""

from typing import Final

_I = r"(?:i|i'm|i am|i was|i've|i have|i'd|my \w+)"
_NO = (
    r"(?:laughable|absurd|false|wrong|untrue|odd|unfair|nonsense|ridiculous|strange|"
    r"incorrect|mistaken|baffling|rich|a stretch|far-?fetched|unfounded|beyond me|hard to "
    r"(?:take|swallow|accept|follow|credit|believe)|news to me|not (?:true|right|fair|so|"
    r"the case|correct|accurate)|simply|plain)"
)
_CLAIM = (
    r"(?:idea|notion|claim|suggestion|charge|remark|comment|conclusion|finding|statement|"
    r"view|opinion|impression|verdict|argument|point|line|reason|excuse|worry|concern|"
    r"doubt)"
)
_SOURCE = (
    r"(?:record|records|track record|references?|referees?|results?|scores?|figures|"
    r"numbers|sales|reviews|appraisals?|boss|bosses|managers?|employers?|certificates?|"
    r"clients|customers|pupils|patients|colleagues|portfolio|cv|logbook|grades|marks|"
    r"teachers?|foreman|supervisors?)"
)

CONTRADICTING: Final = {
    "F3": (
        (
            r"(?:dispute|contest|challenge|question|reject|deny|refute|resist|argue with|"
            rf"take issue with) (?:that|the|your|this|any) (?:{_CLAIM}|i\b|my\b|it\b)"
        ),
        (
            rf"(?:the |your |this |that |any )?(?:{_CLAIM}|to say|saying|being told|to hear"
            rf"|to read|to claim|hearing|reading) (?:that )?(?:{_I}) (?:~ )?(?:is|was|are|"
            rf"seems?|strikes?|sounds?|feels?|makes|hurts|stings|rankles) (?:\w+ )?{_NO}"
        ),
        (
            rf"{_SOURCE} (?:\w+ ){{0,3}}(?:say|says|said|tell|tells|told|show|shows|prove|"
            r"proves|suggest|suggests|beg|begs|disagree|would say|would tell|have always|"
            r"has always|see|sees|paint|paints|speak|speaks) (?:\w+ )?(?:otherwise|"
            r"different|differently|a different|another|quite|something|the opposite|to "
            r"differ|a rather|you otherwise|me otherwise|\w* volumes|with that)"
        ),
        (
            r"(?:says|said|tells|told|shows|proves|suggests) (?:\w+ )?(?:otherwise|"
            r"something (?:quite |very |rather )?(?:else|different)|a (?:very |rather "
            r")?different story|another story|quite the opposite|the opposite)"
        ),
        (
            r"if (?:that|this|those|these|it) (?:is|are|isn't|aren't|was|were|wasn't)(?: "
            r"not)? (?:~ )?(?:what is|what are|what counts|who is|then what|what would|i "
            r"don't know|i do not know|who can)"
        ),
        (
            r"(?:have|'d have|would have|had|'d|should have|might have) (?:\w+ )?(?:"
            r"thought|said|imagined|hoped|supposed|assumed|believed|felt) (?:~ )?(?:enough"
            r"|sufficient|plenty|ample|qualif\w+|suffic\w+|count for|counted for|of some "
            r"use|of some value|good enough|an? (?:\w+ )?(?:reasonable|fair|good|decent|"
            r"strong|close|obvious|natural) (?:match|fit|case|choice|bet|candidate|start))"
        ),
        (
            r"(?:i|i'm|i am|i was|i'd be|my \w+ (?:is|are|was|were)|myself) (?:\w+ ){0,2}"
            r"(?:more than|perfectly|fully|well|entirely|quite|every bit|easily|"
            r"demonstrably|certainly|plainly|clearly) (?:capable|able|equal|qualified|"
            r"suited|competent|up to|good enough|experienced enough|equipped|right for|cut"
            r" out) (?:~ )?(?:of|to|for|enough|as|the|this|job|role|post|work)"
        ),
        (
            r"(?:know|certain|positive|convinced|confident|sure|maintain|insist|stand by) "
            r"(?:\w+ )?(?:for (?:a|certain) (?:fact )?)?(?:that )?(?:i|i'd|my \w+) (?:\w+ "
            r"){0,2}(?:passed (?:the|your|that|it|every|all)|aced|nailed|outperform\w*|"
            r"outdid|(?:was|am) (?:the (?:right|best|strongest|ideal|perfect|better|most "
            r"(?:qualified|experienced|suitable|capable))|more than|fully|perfectly|easily"
            r"|exactly)|would have (?:done|made (?:a|you|the))|could have done (?:this|the"
            r"|it)|can do (?:this|the|that)|could do (?:this|the|that)|deserv\w+|have what"
            r" it takes|had what it takes|meets? (?:the|your|every|all)|met (?:the|your|"
            r"every|all)|answered (?:every|all))"
        ),
        (
            r"(?:you|panel|they|he|she|your \w+|anyone|someone|somebody|interviewers?) (?:"
            r"\w+ ){0,3}(?:underrat\w+|under-?estimat\w+|misjudg\w+|misread|mistook|"
            r"written me off|wrote me off|writing me off|write me off|sold me short|sell "
            r"me short|selling me short|pigeon-?hole\w*|typecast|got me wrong|have me "
            r"wrong|had me wrong|not do me justice|failed to (?:see|grasp|notice|ask)|"
            r"overlook\w*|got it wrong|got that wrong|have it wrong|have got (?:it|that|"
            r"this|me) wrong) (?:me|my|what|that|how|it|here|this|,|;)?"
        ),
        (
            r"(?:it|this|that|decision|which|verdict|result|outcome|answer|reason) (?:\w+ "
            r")?(?:makes?|made) (?:\w+ ){0,2}(?:no|little|not much|not a lot of|zero) "
            r"sense"
        ),
        (
            r"(?:see|saw|read|remember|recall|experienced|view|judge|look at) (?:it|this|"
            r"that|things|the \w+|myself|my \w+) (?:\w+ ){0,2}(?:otherwise|differently|in "
            r"(?:another|a different) light|quite (?:another|the other) way|the other way)"
        ),
        (
            r"you (?:\w+ )?(?:say|said|write|wrote|claim|claimed|tell me|told me|mention\w"
            r"*|found|felt|thought|put|note|noted) (?:~ )?(?:lack\w*|missing|too (?:little"
            r"|few|junior|young|old|slow|quiet|weak)|not (?:have )?enough|short of|weak|"
            r"thin|no experience|need\w* more)[^.!?]{0,40}(?:;|:| - | but| yet| and yet| "
            r"though| however| when| whereas| while) (?:~ )?(?:i (?:\w+ )?(?:had|ran|run|"
            r"did|led|built|speak|spoke|spent|hold|held|worked|taught|managed|trained|"
            r"passed|do|have (?:\w+ ){0,2}(?:years|decades|seasons|done|worked|run|led|"
            r"taught|managed|built|every|both|all|it|that|been|more))|my \w+ (?:\w+ )?(?:"
            r"shows?|says?|is|are|was|were|has|have|proves?))"
        ),
        (
            r"i (?:\w+ )?(?:had|have|bring|brought|offer\w*|showed|ticked|met|possess\w*|"
            r"tick|meet|cover\w*) (?:\w+ )?(?:every|all|each|everything|more than|"
            r"precisely what|exactly what|just what|both|nearly all|most of what)(?: [\w"
            r"-]+){0,4} (?:you|the advert|the ad\b|the job|your (?:advert|ad|posting|list|"
            r"job)|the posting|the description) (?:\w+ )?(?:list\w*|ask\w*|want\w*|nam\w*|"
            r"need\w*|advertis\w*|requir\w*|mention\w*|said|wrote|set|call\w*)"
        ),
        (
            r"(?:another|other|some other|different|further|deeper|more|hidden|unspoken|"
            r"real|personal) (?:\w+ )?reasons? (?:than|behind|for (?:this|the|your|it|not|"
            r"turning)|besides|at (?:work|play)|you|that (?:you|nobody|no one))"
        ),
        (
            r"(?:picked|chose|chosen|hired|took|taken|gone for|went for|gone with|went "
            r"with|backed|selected|appointed) (?:\w+ )?the wrong"
        ),
        (
            r"(?:is|was|be|are) (?:\w+ )?(?:making |made )?(?:a|an) (?:\w+ )?(?:mistake|"
            r"error|misjudge?ment|bad call|poor call|missed opportunity|poor decision|bad "
            r"decision) (?:\w+ ){0,2}(?:to|by|in|not|for|on|of you|there)"
        ),
        (
            r"you(?:'re| are| will be| were) (?:\w+ )?(?:making|committing) (?:a|an|the) "
            r"(?:\w+ )?(?:mistake|error|blunder)|you (?:\w+ )?(?:made|have made|'ve made) "
            r"(?:a|an|the) (?:\w+ )?(?:mistake|error|blunder|bad call|poor choice|poor "
            r"decision|bad choice|wrong)"
        ),
        r"(?:disservice|injustice|no favours?) (?:to )?(?:me|my|yourselves)",
        (
            r"(?:the|your) (?:\w+ )?(?:decision|choice|verdict|outcome|result|answer|"
            r"reason\w*|assessment) (?:[\w']+ ){0,3}(?:surpris\w+|baffl\w+|puzzl\w+|"
            r"bewilder\w+|astonish\w+|doesn't (?:fit|match|tally|follow)|does not (?:fit|"
            r"match|tally|follow)|at odds|flies in the face|contradict\w*|overlook\w*|"
            r"ignor\w+)"
        ),
        (
            r"(?:anyone|anybody|everyone|everybody) (?:\w+ )?(?:can|could|will|would) (?:"
            r"\w+ )?(?:see|tell|confirm|agree|say|vouch) (?:\w+ )?(?:that )?(?:i|my|how i|"
            r"what i|you that i)|as (?:anyone|anybody|everyone|my \w+) (?:can|could|will|"
            r"would) (?:see|tell|confirm)"
        ),
        (
            r"(?:hardly|scarcely|not exactly|not really|barely) (?:\w+ )?(?:someone|"
            r"somebody|a person|a beginner|a novice|what (?:i|one) (?:would|'d) call) (?:~"
            r" )?(?:lack\w*|without|no|inexperienced|new to)?"
        ),
        (
            r"i (?:stand|stick|hold) (?:by|to) (?:what (?:i|we)|my (?:\w+ )?(?:answers?|"
            r"work|view|opinion|word|words|results?|record|design|choice|solution|test|"
            r"case)|every (?:word|line))"
        ),
        (
            r"(?:with|given|considering|after) (?:my|\w+ years|all my|such|that much|this "
            r"much) (?:~ )?(?:turned down|passed over|rejected|overlooked|not (?:even )?"
            r"(?:considered|chosen|selected|invited|good enough)|second|no\b)"
        ),
        (
            r"(?:can't|cannot|can not) (?:help|stop|shake)(?: off)? (?:but )?(?:feel\w*|"
            r"think\w*|wonder\w*|suspect\w*|the feeling|the (?:thought|suspicion)) (?:~ )?"
            r"(?:you|the panel|wrong|mistake|overlook\w*|should have|picked|chose|better|"
            r"unfair|more to|something else|another)"
        ),
        (
            r"(?:wrong|bad|poor|strange|odd|curious|unwise|foolish|false) (?:\w+ )?(?:call"
            r"|move|choice|decision|conclusion|turn) (?:on your|by your|by you|of yours|"
            r"you made|here|there|this time)"
        ),
        (
            r"(?:whoever|you|somebody|someone|the \w+ who) (?:~ )?must have (?:\w+ )?(?:"
            r"been|had|seen|heard|read|met|mixed|confused|watched|marked) (?:~ )?(?:other|"
            r"another|different|someone else|somebody else|asleep|wrong)"
        ),
        (
            r"(?:choice|decision|result|outcome|reason\w*|verdict|ranking|scoring) (?:has|"
            r"had|have|with|is without|lacks?) (?:\w+ )?(?:no |little |any )?(?:logic|"
            r"sense|basis|foundation|merit|rhyme)|(?:verdict|decision|choice|conclusion|"
            r"result) (?:can|could) only (?:have|be|mean)"
        ),
        (
            r"(?:someone|somebody|an? \w+|anyone|people) with my (?:\w+ )?(?:record|"
            r"experience|background|years|results|cv|training|skills|qualifications|marks)"
            r" (?:~ )?(?:below|behind|rejected|turned|passed over|sent away|not good|last|"
            r"second|aside|out\b)"
        ),
        (
            r"your (?:assessment|view|opinion|judge?ment|reading|impression|picture|"
            r"evaluation|verdict|description|idea|claim|remark|comment|criticism) (?:of|"
            r"about|on|that|regarding) (?:[\w']+ ){1,5}(?:is|was|are|were) (?:\w+ )?(?:"
            r"wrong|mistaken|off|unfair|false|inaccurate|incorrect|untrue|not (?:right|"
            r"fair|accurate|correct))"
        ),
        (
            r"(?:challenge|contest|dispute|query|question|appeal) (?:the|my|this|your) (?:"
            r"\w+ )?(?:score|scores|mark|marks|grade|result|ranking|test)|(?:score|mark|"
            r"grade|result|it) should (?:\w+ )?have been (?:higher|better|a pass)"
        ),
        (
            r"(?:puzzled|baffled|confused|surprised|bewildered|taken aback|thrown|"
            r"astonished) (?:\w+ )?(?:by|at|about) (?:the|your|that|this) (?:\w+ )?(?:"
            r"comment|remark|point|reason\w*|line|feedback|decision|result|outcome|"
            r"explanation|verdict)|(?:result|outcome|decision|reason|news|choice) (?:\w+ "
            r")?(?:is|was|seems?|remains?) (?:\w+ )?(?:confusing|puzzling|baffling|"
            r"surprising|a surprise|hard to follow|strange|odd)"
        ),
        (
            r"(?:skills?|experience|answers?|work|background|strengths?|abilit\w+|cv|"
            r"application|potential|portfolio) (?:\w+ )?(?:may|might|were|was|have|has|had"
            r"|could) (?:\w+ )?(?:not|never) (?:\w+ ){0,2}(?:fully |properly |really |"
            r"quite )?(?:understood|seen|considered|read|appreciated|recogni[sz]ed|valued|"
            r"taken into|come across|noticed|reflected)"
        ),
        (
            r"everyone (?:[\w']+ ){0,6}(?:would|will|could) (?:tell|say|assure) (?:you )?"
            r"(?:\w+ )?(?:otherwise|different|the opposite|the contrary)|(?:at a loss|no "
            r"idea|don't see|do not see|beats me|mystified) (?:\w+ )?(?:as to )?(?:what|"
            r"where) i (?:\w+ )?(?:did|went|fell|lacked|was) (?:wrong|short|missing|"
            r"lacking)"
        ),
        (
            r"my (?:\w+ )?(?:employers?|bosses?|managers?|clients|customers|colleagues|"
            r"teachers?|references?) (?:never|have never|had never|always|have always) (?:"
            r"\w+ )?(?:had any|doubted|complained|trusted|praised|said|found|thought|"
            r"questioned)"
        ),
        (
            r"(?:minutes|hour|half an hour|quarter of an hour|twenty minutes|one "
            r"conversation|one meeting|an afternoon) (?:\w+ )?(?:is|are|was|were) (?:\w+ "
            r")?(?:hardly|scarcely|barely|not|never|too little|too short) (?:\w+ )?(?:long"
            r" |time )?(?:enough )?to (?:\w+ )?(?:judge|know|see|tell|assess|understand)"
        ),
        (
            r"(?:strange|odd|curious|funny|surprising|rich|ironic) (?:\w+ )?to (?:read|"
            r"hear|be told|learn|see) (?:that |about )?(?:you|i|my|the)|how (?:that|this|"
            r"it) (?:is|was|can be) (?:measured|judged|assessed|decided|weighed)"
        ),
    ),
    "F3!": (
        (
            r"(?:isn't|is not|not|wasn't|\w*n't) (?:\w+ )?what (?:my|anyone|everyone|"
            r"others|people|the|all|any) (?:~ )?(?:say|says|said|tell|tells|told|think|"
            r"thinks|thought|wrote|write|hear|found|find|saw|see)"
        ),
        (
            r"(?:don't|do not|didn't|cannot|can't|never) (?:\w+ )?(?:see|saw|view|read|"
            r"remember|recall|buy|believe|accept|take) (?:it|this|that|things|your \w+|the"
            r" reason\w*) (?:\w+ )?(?:that way|like that|at all|for a moment|for a second|"
            r"as given|as fair|quite|so\b)"
        ),
        (
            r"(?:don't|do not|doubt|not sure|not certain|can't|cannot|wonder if|wonder "
            r"whether|unsure|not convinced) (?:\w+ )?(?:think|believe|feel|that|if|whether"
            r"|help feeling)? ?(?:that )?(?:you|anyone|anybody|the panel|your \w+|they|"
            r"everyone|somebody) (?:\w+ ){0,2}(?:looked|read|saw|considered|understood|"
            r"listened|opened|noticed|took|gave|got|knew|know|appreciated|realised|"
            r"realized|grasped|weighed|checked|asked|studied|tested|has|have)(?: \w+){0,3}"
            r" (?:my|me|i|at what|past|through|beyond|the (?:second|whole|last|other))"
        ),
        (
            r"(?:reason|reasons|argument|explanation|point|concern|answer|decision) (?:\w+"
            r" )?(?:don't|doesn't|do not|does not|did not|didn't|fails? to|never) (?:\w+ "
            r")?(?:convince|persuade|hold|wash|stand|satisfy|apply|fit|count|explain|cut "
            r"it|add up)"
        ),
        (
            r"(?:can't|cannot|don't|do not|couldn't|fail to|fails? me to|failed to|"
            r"struggle to|hard to|difficult to) (?:\w+ )?(?:see|think|imagine|understand|"
            r"know|tell) (?:\w+ )?(?:what more|what else|what was (?:wrong|missing|lacking"
            r"|not)|where (?:i|the (?:problem|fault|weakness))|in what way|how (?:i|my|"
            r"anyone|that|this|the other|someone))"
        ),
        (
            r"(?:not|never|hardly|\w*n't) (?:\w+ )?(?:a|an|the) (?:\w+ )?(?:fair|true|"
            r"accurate|honest|proper|full|right|balanced) (?:reflection|picture|account|"
            r"description|assessment|summary|test|measure|view|reading|judge?ment|decision"
            r"|result)"
        ),
        (
            r"(?:not|never|hardly|\w*n't) (?:\w+ )?(?:lack\w*|short of|without|missing) "
            r"(?:\w+ ){0,3}(?:experience|skills?|knowledge|drive|ambition|patience|energy|"
            r"qualifications?) (?:~ )?(?:as|whatever|despite|contrary|you|at all)"
        ),
        (
            r"(?:not|\w*n't|no|nothing|cannot) (?:\w+ ){0,6}(?:advert\w*|posting|"
            r"description|job list|list of requirements) (?:\w+ ){0,2}i (?:can ?not|can't|"
            r"could not|couldn't|don't|do not|didn't|lack\w*)"
        ),
        (
            r"(?:don't|do not|didn't|did not|doesn't|does not) (?:\w+ )?(?:think|believe|"
            r"feel|find|reckon) (?:that )?(?:it|this|that|your \w+|the \w+) (?:\w+ )?(?:"
            r"reflects?|does justice|matches|fits|squares|captures?|represents?|is (?:fair"
            r"|right|true|accurate|correct))"
        ),
    ),
    "F3~": (
        (
            r"(?:i|i'd|i'm|we) (?:\w+ )?(?:agree|understand|accept|respect|see|appreciate|"
            r"know) (?:with )?(?:the|your|that) (?:\w+ )?(?:reason\w*|point|decision|"
            r"assessment|view|verdict)"
        ),
        (
            r"(?:made|make|makes|lets|let|helped|taught|led) me (?:\w+ )?(?:see|question|"
            r"look|view|read|doubt)"
        ),
        (
            r"(?:see|saw|look\w*|read|view) (?:it|this|that|things|the \w+|my \w+) (?:\w+ "
            r")?differently (?:now|since|after|today|because of (?:you|our))"
        ),
        r"you(?:r \w+)? (?:\w+ )?(?:surprised|delighted) (?:me|us)",
        (
            r"(?:know|certain|sure|confident) (?:that )?i (?:\w+ )?(?:was|am) (?:not|right"
            r" to|the (?:last|first|only|one who|oldest|youngest|most (?:nervous|tired)))"
        ),
        (
            r"(?:would|'d|will) be a (?:\w+ )?mistake (?:not )?to (?:let|miss|leave|think|"
            r"forget|assume|say|write|go)"
        ),
        (
            r"everything (?:\w+ )?(?:you|the advert|the job) (?:\w+ )?(?:list\w*|ask\w*|"
            r"need\w*|want\w*) (?:for )?(?:except|but|apart|bar)"
        ),
    ),
}
