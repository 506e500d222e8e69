"""F3: disputing the decision or its reasons, openly or by a polite hint."""

from typing import Final

_THING = (
    r"(?:decision|assessment|judge?ment|reasons?|reasoning|outcome|choice|verdict|result"
    r"|conclusion|evaluation"
    r"|view|opinion|feedback|rejection|criticism|rationale|explanation|statement|claim"
    r"|selection|logic)"
)
_NEEDS = (
    r"(?:requirements?|criteri(?:a|on)|qualifications?|box|boxes|points?|skills? (?:you|on"
    r"|in|listed)|description|bill|advert\w*|posting"
    r"|brief|profile|specification|everything (?:you|on|in|that)|what you (?:were looking "
    r"for|asked|needed|wanted|advertised|described)|line (?:of|in))"
)
_FIT = (
    r"(?:match|matched|fit|fitted|suited|suitable|qualified|cut out|right (?:person"
    r"|candidate|choice|one)|strong (?:candidate|match|fit)|ideal|made for|what you "
    r"(?:were looking for|needed|wanted|asked for|advertised|had in mind|described))"
)
_SURELY = (
    r"(?:clearly|obviously|certainly|evidently|easily|fully|more than|plainly|demonstrably"
    r"|perfectly|comfortably|surely|definitely"
    r"|undoubtedly|indisputably|exactly|already|really|actually|in fact|objectively"
    r"|manifestly|without doubt)"
)
_THINK = (
    r"(?:believed|thought|felt|assumed|supposed|was sure|was convinced|was certain|was "
    r"confident|was under the impression|imagined|reckoned|would have thought|would have said"
    r"|presumed)"
)

_OUTCOME = (
    r"(?:decision|assessment|judge?ment|reason|reasons|reasoning|outcome|choice|verdict|result"
    r"|conclusion|evaluation|rejection|rationale|criticism)"
)

CHALLENGE: Final = {
    "F3": (
        (
            r"(?:nobody|no one) with my|(?:somebody|someone|anyone|a person|an applicant) "
            r"with my (?:~ )?(?:turned down|rejected|overlooked|passed over|should (?:be"
            r"|have))"
        ),
        (
            r"(?:judged|assessed|evaluated|rated|treated|ranked) (?:me|my \w+) (?:\w+ "
            r")?(?:wrong\w*|unfair\w*|harsh\w*|hast\w+|too)"
        ),
        (
            r"wonder\w* (?:about|at|what|whether|how) (?:the|your) (?:\w+ )?(?:criteria|choice"
            r"|judge?ment|standards|decision|process|yardstick|measure)"
        ),
        r"(?:of the|stand by my|stick to my|hold to my) (?:\w+ )?(?:opinion|view|conviction)",
        (
            r"page (?:\w+) (?:of my \w+ )?(?:\w+ )?(?:lists?|shows?|says|states|mentions)"
            r"|(?:exactly )?what you (?:missed|overlooked)|not read (?:\w+ )?(?:to the end"
            r"|properly|carefully|through)"
        ),
        (
            r"(?:explanations?|reasons?|arguments?|rationale|decision|grounds) (?:\w+ "
            r"){0,4}(?:unconvincing|implausible|far-?fetched|thin|lame|flimsy|spurious|a "
            r"pretext|not convincing)"
        ),
        (
            r"(?:unconvincing|implausible|far-?fetched|flimsy|spurious) (?:\w+ "
            r")?(?:explanation|reasons?|arguments?|rationale)"
        ),
        (
            r"you (?:say|claim|write|wrote|said|claimed|stated?|maintain|argue|allege) "
            r"(?:that )?(?:i|my \w+) (?:\w+ )?(?:lack\w*|cannot|can't|do not|don't|did not"
            r"|didn't|have no|had no|am too|was too|am not|was not|wasn't|never) (?:~ )?(?:but"
            r"|yet|although|though|however|anyone|anybody|nobody|in fact|actually|laugh|wrong)"
        ),
        (
            r"(?:one|you|anyone|i) (?:might|would|could) (?:have )?(?:thought|think|assumed?"
            r"|supposed?) (?:that )?(?:\w+ ){1,8}(?:advantage|count\w*|matter\w*|enough"
            r"|help\w*|asset|plus|suffice|merit|value\w*|wanted|welcome)"
        ),
        (
            r"(?:funny|strange|odd|curious|ironic|peculiar),? (?:since|because|that|as|how"
            r"|given|considering|when) (?:you|your|the|i|my)"
        ),
        (
            r"(?:i|i'd|i'm|we|must|have to|beg to|respectfully|strongly|still|simply|do) "
            r"(?:\w+ ){0,2}disagree(?: with| about the (?:decision|choice|reason|verdict|"
            r"outcome)| on (?:that|this)|[,.;!]| that| here| there){0,1}|disagree\w* with "
            r"(?:you|your|the (?:panel|decision|verdict|choice|assessment|reasons?|"
            r"outcome))"
        ),
        (
            r"beg to differ|take exception|see (?:it|this|that|things|the matter) (?:\w+ "
            r")?differently|(?:not|\w*n't) (?:hold water|hold up|stand up|add up|bear scrutiny"
            r"|stack up)|hold no water"
        ),
        r"(?:is|was|were|are) (?:\w+ )?(?:not|never) (?:\w+ )?enough for (?:you|your \w+)",
        (
            r"(?:dispute|contest|object to|protest|take issue with|question|challenge|query"
            r"|doubt|contradict|argue with|refute|rebut|reject|quarrel with|disputing"
            r"|contesting|questioning|challenging) (?:\w+ ){0,2}?(?:the|your|this|that|its) "
            rf"(?:\w+ )?{_THING}"
        ),
        (
            rf"(?:i|my \w+) (?:\w+ )?{_SURELY} (?:\w+ )?(?:meet|met|match\w*|fit|fits|fitted"
            r"|fulfil\w*|exceed\w*|satisf\w*|cover\w*|tick\w*|am|was|have|had|possess\w*|hold"
            r"|brought|bring|qualif\w*|the (?:best|right|strongest))(?: (?:\w+ "
            rf"){{0,5}}(?:{_NEEDS}|qualified|suited|more|exactly|every|all))"
        ),
        (
            r"(?:i|my (?:\w+ ){1,2}) ?(?:meet|met|match|matched|matches|tick|ticked|ticks"
            r"|fulfil\w*|exceed\w*|satisf\w*|have|had|cover\w*|hit|fit|fits) (?:\w+ )?(?:every"
            r"|all|each|more than|almost all|nearly all|all of|every one of|every single"
            rf"|virtually every|nine of the|ten of the) (?:\w+ ){{0,4}}{_NEEDS}"
        ),
        (
            r"(?:over-?qualified|(?:more than|better|best|most|fully|perfectly|eminently|amply"
            r"|highly|clearly) qualified)"
        ),
        (
            rf"(?:i|i'd|we) (?:had )?(?:\w+ )?{_THINK} (?:~ )?(?:i|my|me|years?|experience"
            rf"|background|skills|degree) (?:~ )?{_FIT}"
        ),
        (
            rf"(?:i|i'd) (?:had )?(?:\w+ )?(?:{_THINK}|would have thought) (?:that "
            r")?(?:experience|merit|qualifications?|results|skills?|performance|talent|quality"
            r"|\w+ years|it would be|what counts|the best) (?:~ )?(?:count\w*|matter\w*|be "
            r"enough|weigh\w*|more than|suffice|enough|win\w*|decid\w*|worth|prevail)"
        ),
        (
            r"(?:i|i'm|we) (?:\w+ )?(?:believe|think|feel|maintain|know|am sure|am convinced"
            r"|am confident|remain convinced|am certain|sure|convinced|confident|certain"
            r"|stand by) (?:~ )?(?:i am|i was|i'm|i would be|i'd be|i would have been|i'd "
            r"have been|i could have|me|my \w+(?: \w+)? (?:is|was|were|are)) (?:\w+ "
            r"){0,3}(?:the (?:right|best|ideal|perfect|stronger|strongest|obvious|better) "
            r"(?:person|candidate|choice|fit|match|one|hire|option)|(?:great|good|perfect"
            r"|strong|excellent|ideal|better|exactly what) (?:\w+ )?(?:for (?:this|the)|you "
            r"need|you needed))"
        ),
        (
            r"i (?:am|was|would have been|'d have been|remain|would be) (?:still |clearly "
            r"|obviously |surely |certainly |probably |always |really |simply )?(?:the|"
            r"your) (?:\w+ )?(?:best|right|ideal|perfect|stronger|strongest|obvious|better"
            r"|only|most \w+) (?:\w+ )?(?:person|candidate|choice|fit|match|one|hire|"
            r"option|applicant)"
        ),
        (
            r"(?:you|decision|choice|conclusion|they|assessment|panel|judge?ment|impression"
            r"|that|this) (?:are|is|was|were|got (?:it|this|me)|have got (?:it|this|me)|have"
            r"|made|has|'ve got (?:it|this|me)|'re|made) (?:\w+ )?(?:the |a |an )?(?:\w+ "
            r")?wrong"
        ),
        (
            r"(?:you|your|this|that|it|panel|made|hired|chose|picked|decision|company|"
            r"firm) (?:[\w']+ ){0,5}(?:a|the) (?:\w+ )?wrong (?:decision|choice|call|"
            r"conclusion|impression|candidate|person|reasons?|one|judge?ment|picture|idea)"
        ),
        (
            r"(?:you|the panel|the team|your \w+|they|this|that|it|decision|which) (?:\w+ "
            r")?(?:are making|have made|made|was|is|were|will (?:\w+ )?(?:see|find|realise"
            r"|realize)|be|makes|are|'re making|'ve made) (?:~ )?(?:a|an|your|the) (?:\w+ "
            r")?(?:mistake|error|misjudge?ment)"
        ),
        (
            r"(?:unfair\w*|unjust\w*|unjustified|unreasonabl\w+|unfounded|baseless|arbitrar\w+"
            r"|illogical|inconsistent|makes (?:no|little|absolutely no) sense|contradictory"
            r"|incomprehensible|short-?sighted|questionable|dubious|flawed|hasty|premature"
            rf"|puzzling|baffling|surprising) (?:\w+ )?{_THING}"
        ),
        (
            rf"(?:{_THING}|it|this|that|find it|found it|which) (?:is|was|seems?|seemed|feels?"
            r"|felt|looks?|strikes me as|struck me as|appears?|makes|sounds?|to be|rather"
            r"|so)? ?(?:\w+ ){0,2}(?:unfair|unjust|unjustified|unreasonable|unfounded"
            r"|baseless|arbitrary|illogical|incomprehensible|no sense|little sense"
            r"|contradictory|short-?sighted|flawed|hasty|premature|questionable|dubious)"
        ),
        (
            r"(?:baffl\w+|puzzl\w+|mystif\w+|perplex\w+|bewilder\w+|at a loss|astonish\w+|"
            r"astound\w+|stunned|amazed|taken aback|dumbfounded|confused|confusing|"
            rf"surprised|surprising|surprises|surprise) (?:\w+ ){{0,4}}(?:{_OUTCOME}|that "
            r"(?:(?:you|the (?:panel|team|company)|your \w+|someone|such|they) (?:\w+ )?"
            r"(?:chose|picked|decided|turned|rejected|passed|went|preferred|did not|didn't"
            r"|hired|selected|felt|found|say|overlooked|dropped|opted|feel|see no|consider"
            r"|could not|couldn't|think|thought)|i (?:was (?:not|n't|turned|passed|"
            r"rejected)|wasn't|did not|didn't|am not|have not|fell|lack\w*))|to (?:hear|"
            rf"read|learn|see|be) (?:\w+ ){{0,3}}(?:{_OUTCOME}|not|passed|turned|rejected)|"
            r"given (?:how|that|my|the)|why|as to (?:how|why)|considering)"
        ),
        (
            r"(?:hard|difficult|impossible|struggle|struggling|not easy|trouble) (?:for me "
            r")?(?:to )?(?:understand\w*|see|follow\w*|believe|accept\w*|square|reconcil\w+"
            rf"|make sense|swallow|comprehend|grasp|explain) (?:\w+ ){{0,2}}(?:{_THING}|why"
            r"|that (?:you|i|my)|how (?:you|anyone|someone|the|a person|my|this)|with|of)"
        ),
        r"(?:with (?:all )?due respect|with the greatest respect|with all respect)",
        (
            r"(?:correct|set|put) (?:you|the record|this|that|one (?:thing|point)|a few "
            r"(?:things|points)|some (?:things|points)) ?(?:straight|right)?"
        ),
        r"set the record straight|for the record|rest my case|let the facts|speak for themselves",
        (
            r"as (?:it says|stated|clearly stated|you can see|you could see|my \w+ (?:\w+ "
            r")?(?:shows?|says?|states?|proves?|makes clear)|is (?:evident|clear)|mentioned"
            r"|listed|described|i (?:said|explained|told you|mentioned|showed|stressed"
            r"|pointed out|wrote)) (?:\w+ ){0,4}(?:my|the|page|line|in|on|from|during) (?:\w+ "
            r"){0,3}(?:cv|resume|application|cover letter|portfolio|profile|interview"
            r"|references|call)"
        ),
        r"contrary to (?:what|your|the)",
        (
            r"(?:you|panel|team|interviewers?|they|he|she|your \w+|somebody|nobody) (?:\w+ "
            r")?(?:overlooked|missed|ignored|disregarded|underestimat\w+|misjudg\w+"
            r"|misunderst\w+|misread|mistook|undervalu\w+|dismissed|discounted|brushed aside"
            r"|forgot) (?:\w+ )?(?:me|my|that i|what i|how|the fact|i|us|everything|all"
            r"|something|someone)"
        ),
        (
            r"(?:you|panel|team|interviewers?|they|he|she|your \w+|nobody|to) (?:\w+ "
            r")?(?:fail\w*|neglect\w*) to (?:\w+ )?(?:see|notice|recogni[sz]e|consider"
            r"|appreciate|take|read|look|mention|value|understand|grasp)"
        ),
        (
            r"(?:i|'ve|we) (?:\w+ )?(?:deserve|deserved|earned|merited) (?:\w+ )?(?:this|that"
            r"|the|it|to be (?:chosen|hired|selected|offered)|this)"
        ),
        (
            r"(?:you|they|the panel|the team) should have (?:\w+ )?(?:chosen|hired|"
            r"selected|offered|picked|taken me|given me|seen (?:that|what i|how)|noticed|"
            r"read|asked|looked|been (?:me|clear)|considered|known|realised|realized|"
            r"understood|invited|told)"
        ),
        (
            r"(?:it|i) should (?:really |rightly |by rights )?have (?:been|got|gotten) (?:me"
            r"|chosen|hired|selected|offered|picked|the (?:one|job|role|offer|position|post)"
            r"|mine|my)"
        ),
        (
            r"(?:no one|nobody|no other candidate|few (?:people|candidates|others)|hardly "
            r"anyone) (?:else )?(?:\w+ )?(?:is|are|could|can|will|would|has|have|knows?"
            r"|brings?|does|do|fits?|had) (?:~ )?(?:better|more|same|qualified|experience"
            r"|well as|as good|suited|my|what i)"
        ),
        (
            r"(?:will not|won't|hard to|not easily|will hardly|never|struggle to|good luck"
            r"|difficult to) (?:\w+ ){0,2}find(?:ing)? (?:anyone|anybody|someone|somebody|a "
            r"candidate|a person|another) (?:~ )?(?:better|more|as|like me|with my|who)"
        ),
        (
            rf"(?:find|found) (?:it|your|the|that|this) (?:\w+ )?(?:{_THING} )?(?:\w+ "
            r")?(?:strange|odd|curious|puzzling|surprising|astonishing|baffling|regrettable"
            r"|unfair|(?:hard|difficult) to (?:see|understand|accept|believe|follow|reconcile"
            r"|square|swallow|explain|take in|comprehend|grasp|agree)|telling"
            r"|interesting that you|revealing|ironic"
            r"|peculiar|remarkable that you|questionable|disappointing that)"
        ),
        (
            r"(?:strange|odd|curious|peculiar|ironic|remarkable) (?:that|how) (?:you|i was|my"
            r"|someone|a company|the same)"
        ),
        (
            r"(?:evidently|apparently|obviously|clearly|it seems|it appears|it would seem"
            r"|seemingly|plainly) (?:that )?(?:i (?:was|am|had|have|did|misread|misjudged"
            r"|misunderstood|overestimated|thought)|not|that (?:is|was)|this was|it (?:was"
            r"|is) not|it wasn't|my|experience|you (?:had|have|saw|see|were|are|did|do|prefer"
            r"|wanted|want|thought|think|know|felt)|someone|other|others|years|none|nothing"
            r"|no)"
        ),
        (
            r"i (?:was|am|must have been|have been) (?:\w+ )?(?:evidently|apparently|clearly"
            r"|obviously|plainly|seemingly) (?:\w+ )?(?:wrong|mistaken|not|naive|deluded"
            r"|misled|misinformed|too|over)"
        ),
        (
            r"(?:is|was|are|were) (?:\w+ )?(?:evidently|apparently|clearly|obviously|still"
            r"|simply|plainly) (?:\w+ )?not (?:\w+ )?(?:good )?enough"
        ),
        r"not (?:good|experienced|qualified|clever|smart|worthy|important) enough for (?:you|your)",
        (
            r"(?:if|since|when) (?:experience|merit|skills?|results|quality|talent|ability"
            r"|competence|hard work) (?:\w+ )?(?:count\w*|matter\w*|meant|means|still|is|were"
            r"|was)"
        ),
        r"whatever (?:the|your) (?:\w+ )?reasons?",
        r"(?:real|true|actual|genuine|underlying) (?:reasons?|motives?|grounds|cause)",
        (
            r"doubt (?:\w+ )?(?:that |whether |if )?(?:you|your|the (?:panel|decision|reason"
            r"|reasons|choice|assessment|process|explanation)|this (?:is|was)|it was|that this"
            r"|that was)"
        ),
        (
            r"(?:i (?:would|should|'d|want to|must|have to|feel i must|feel i should|need to"
            r"|wish to|am obliged to|feel obliged to)|allow me to|let me|permit me to) (?:\w+ "
            r"){0,3}(?:correct|point out|object|protest|contradict|defend|rebut|refute|counter"
            r"|put right|set straight|remind you|clarify (?:that|my|one|a|some)|clear up|add "
            r"that i|stress that i|respond to (?:your|the|that|this))"
        ),
        (
            r"(?:is|was|are|were) (?:\w+ )?(?:not true|untrue|incorrect|inaccurate|not correct"
            r"|not accurate|false|not the case|nonsense|not right|simply wrong|factually|a "
            r"misreading|a misunderstanding|not a fair)"
        ),
        r"(?:how|what) (?:\w+ ){0,3}(?:justif\w+)",
        (
            r"(?:justify|justification|justified) (?:\w+ ){0,3}(?:decision|choice|rejection"
            r"|this|your|that|for)"
        ),
        (
            r"(?:given|considering|in view of|in light of|despite|in spite of|after|with"
            r"|notwithstanding) (?:all )?(?:my|that i|the fact that i|how (?:well|much)"
            r"|everything i) (?:~ )?(?:expected|would have thought|had thought|find it|found "
            r"it|fail to|cannot (?:see|understand|follow)|can't (?:see|understand|follow)"
            r"|surpris\w+|hard to|wonder (?:how|why|what)|deserve\w*|should have|assumed|odd"
            r"|strange)"
        ),
        (
            r"(?:less|lesser|weaker|inferior|worse|poorer) (?:\w+ )?(?:qualified|experienced"
            r"|skilled|capable|candidate|applicant|competent|suited|able|person)"
        ),
        (
            r"not (?:the|a|an|one) (?:\w+ )?(?:decision|choice|outcome|conclusion) (?:\w+ "
            r"){0,4}(?:i would have made|supported|supports|by the facts|justified|that makes "
            r"sense|reasonable)"
        ),
        (
            r"(?:you|your (?:team|company)) (?:will|may|might|'ll|could) (?:\w+ )?(?:come to "
            r")?(?:see|find|realise|realize|notice|discover|understand|learn) (?:\w+ "
            r"){0,3}(?:that (?:i|you|my|it was)|what (?:you|i)|who|how (?:wrong|much you)"
            r"|sooner or later|in time|one day)"
        ),
        (
            r"i (?:could|can|would) (?:\w+ )?(?:have )?(?:done|do|fill|filled) (?:this|the"
            r"|that) (?:job|role|work|position) (?:\w+ ){0,3}(?:easily|asleep|eyes|well|better"
            r"|standing|without|perfectly|just as)"
        ),
        r"prove (?:you|the panel|your team) wrong|proven wrong",
    ),
}
