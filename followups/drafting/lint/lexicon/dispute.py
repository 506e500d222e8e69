"""F3 in disguise: polite sentences that say the decision or its reasons are wrong."""

from typing import Final

_THINK = (
    r"(?:believed|thought|felt|assumed|supposed|imagined|reckoned|hoped|expected|presumed"
    r"|was sure|was convinced|was certain|was confident|would have said)"
)
_VIRTUE = (
    r"(?:experience|loyalty|skills?|merit|hard work|quality|craft|craftsmanship|competence"
    r"|knowledge|results|honesty|\w+ years|commitment|a track record|qualifications?|talent"
    r"|diligence|references)"
)
_ASSET = (
    r"(?:my|me|i|years?|seasons|months|decades|experience|degrees?|skills?|results|references?"
    r"|medals?|training|qualifications?|native|track record|loyalty|fluent|having|being"
    r"|knowing|knowledge|speaking|working|running|certificates?|languages?|talent|merit)"
)
_EACH = r"(?:each|every|every single|all|all of the|every one of the|both)"
_POINT = (
    r"(?:lines?|items?|bullets?|bullet points?|points?|requirements?|criteri(?:on|a)|box|boxes"
    r"|headings?|entry|entries|conditions?|demands?)"
)
_PANEL = r"(?:you|the panel|anyone|anybody|somebody|someone|your \w+|the team|they|the committee)"

DISPUTE: Final = {
    "F3": (
        (
            r"(?:expected|hoped for|counted on|anticipated|was expecting|reckoned with) (?:a|an) "
            r"(?:\w+ )?(?:different|other|better|fairer|another) (?:\w+ )?(?:result|outcome"
            r"|answer|decision|verdict) (?:after|given|considering|in view)"
        ),
        (
            r"(?:not sure|unsure|not certain|not convinced|doubtful|question|doubt) (?:that |if "
            r"|whether )?(?:you|the panel|anyone|your \w+|the team|they|everybody|everyone) "
            r"(?:\w+ ){0,2}(?:grasped|understood|saw|read|realised|realized|noticed|appreciated"
            r"|followed|took in|knew) (?:\w+ )?(?:what i|how i|my|me\b|that i|how much|who i)"
        ),
        (
            r"(?:strange|odd|curious|peculiar|ironic|remarkable|a pity|a shame|a mystery|bizarre) "
            r"(?:to me )?(?:that|how|if|when) (?:an? |the |my )?(?:\w+ ){1,4}(?:should|would"
            r"|can|could) (?:\w+ )?(?:weigh|count|matter|beat|decide|win|be worth|carry|trump"
            r"|outweigh)"
        ),
        (
            r"(?:reasoning|reason|reasons|argument|explanation|logic|decision|verdict) (?:\w+ "
            r")?(?:does not|doesn't|do not|don't|did not|didn't|fails? to|hardly|barely) (?:\w+ "
            r")?(?:hold|stand|convince|persuade|add up|follow|make sense|survive|satisfy|fit)"
        ),
        (
            r"decision (?:was|had been|must have been) (?:\w+ )?(?:made|taken|settled|fixed) "
            r"(?:\w+ )?(?:before (?:i|anyone|we|my|the interview)|long before|in advance|without)"
        ),
        (
            r"impression (?:that )?(?:i|my \w+) (?:had )?(?:\w+ )?(?:met|fitted|ticked|answered"
            r"|covered|matched|done (?:everything|all|well))"
        ),
        (
            r"(?:reason|reasons|criticism|verdict|explanation|concern) (?:\w+ )?(?:came|comes|is"
            r"|was|are|were) (?:\w+ )?(?:as )?(?:news|a surprise) to me|(?:nobody|no one) (?:\w+ "
            r")?(?:raised|brought up) (?:it|that|this|any of it) (?:\w+ )?(?:in|during|at) (?:the"
            r"|my|our|any) (?:\w+ )?interviews?"
        ),
        (
            r"i (?:\w+ )?(?:gave|used|followed|did|said) (?:exactly|precisely|word for word) "
            r"(?:the|what) (?:\w+ )?(?:answer|method"
            r"|procedure|steps|manual|textbook|handbook|standard|advert\w*|task|brief) (?:\w+ "
            r"){0,4}(?:gives?|says?|asks?|asked|demands?|prescribes?|recommends?|wants?)"
        ),
        (
            r"i (?:can |could |did |do |would |easily |honestly |safely )*(?:tick\w*|check off"
            rf"|meet|met|match\w*|cover\w*|satisf\w*|fulfil\w*) (?:off )?{_EACH} (?:\w+ "
            rf"){{0,2}}(?:{_POINT}|of (?:it|them))"
        ),
        (
            r"(?:no doubt|doubtless|presumably|evidently|apparently|clearly|i suppose|i "
            r"imagine|must have been|i take it) (?:\w+ ){0,3}other (?:considerations|factors"
            r"|reasons|priorities|motives|criteria|forces)"
        ),
        (
            r"(?:with|in|and) (?:\w+ ){0,2}respect,? (?:but )?(?:i|that|this|the panel|you|your"
            r"|it|my|nobody|the reason|one) (?:[\w']+ ){0,2}(?:cannot|can't|can not|could"
            r"|couldn't|do not|don't|did|didn't|doesn't|does|was|wasn't|is|isn't|not|think"
            r"|thought|believe|feel|had|have|would|must|find|hold|see|never|got|are|were"
            r"|overlooks?|misses|missed)"
        ),
        (
            r"(?:hard|difficult|impossible|struggle|struggled|struggling|not easy|trouble|at a"
            r" loss) (?:for me )?(?:to |in )?(?:understand\w*|see\w*|follow\w*|believe|square"
            r"|reconcil\w+|make sense|comprehend|grasp|explain) (?:\w+ )?(?:how|where|what) "
            r"(?:i|my|it|we|they|another|others|anything|more|else|exactly|could|a)"
        ),
        (
            r"(?:feeling|thinking|believing|sure|certain|convinced|thought|felt|confident"
            r"|impression) (?:that )?(?:i|i'd|it|the \w+|everything|my \w+) (?:\w+ "
            r"){0,2}(?:nailed|aced|smashed|cracked|excelled|impressed|convinced|won|in the "
            r"bag|the strongest|answered (?:every|all)|outperform\w*|sailed)"
        ),
        (
            rf"(?:i|i'd|one|you'd|anyone|we) (?:had |have |would have |did )?(?:\w+ "
            rf")?(?:{_THINK}|think) (?:~ )?{_ASSET} (?:~ )?(?:would|might|should|could|ought to) "
            r"(?:\w+ )?(?:count|matter|weigh|suffice"
            r"|be enough|be worth|mean (?:something|more)|outweigh|carry (?:some|more)|make up"
            r" for|go a long way|speak for|be an advantage|qualify me)"
        ),
        (
            r"(?:i|one|anyone|you|we)(?:'d| would| might| should| had)? (?:have )?(?:\w+ "
            r")?(?:thought|hoped|imagined|said|supposed|assumed) (?:~ )?(?:beats?|outweighs?"
            r"|outweighed|trumps?|trumped|outranks?|worth more|counts? (?:for )?more"
            r"|counted (?:for )?more|matters? more|mattered more)"
        ),
        r"but there (?:you|we) (?:go|are|have it)",
        (
            r"(?:thought|assumed|believed|hoped) (?:that )?(?:\w+ ){1,4}(?:speaks?|spoke) for "
            r"(?:itself|themselves)|(?:sees?|saw|rates?|know|knows) (?:me|my \w+) (?:\w+ "
            r")?differently"
        ),
        (
            r"(?:suppose|guess|gather|see|take it|assume|imagine|evidently|apparently|clearly"
            rf"|presumably|seems|obviously) (?:that )?(?:now )?{_VIRTUE} (?:~ )?(?:is not|isn't"
            r"|are not|aren't|no longer|nothing|little|less|never|does not|doesn't|do not"
            r"|don't|did not|didn't|counts?|counted|was not|wasn't)"
        ),
        (
            r"(?:thought|think|thinks|said|say|says|saw|judged|found|believes?|felt|ruled"
            r"|decided|concluded) (?:\w+ )?(?:otherwise|the opposite|the contrary)"
        ),
        (
            r"(?:nobody|no one|anyone|anybody|everyone|everybody|those|people) who (?:has |had "
            r"|have |ever )*(?:worked|seen|saw|read|watched|knows?|met|heard) (?:\w+ )?(?:me"
            r"|my|with me|for me) (?:~ )?(?:would|could|will|can|knows?|says?|agrees?|tells?)"
        ),
        (
            r"leave (?:it|that) to (?:you|others|your \w+) to (?:judge|decide|say)|let others "
            r"(?:judge|decide)|draw (?:my|your) own conclusions"
        ),
        (
            r"for what it'?s worth,? i (?:did|had|do|was) (?:\w+ )?(?:answer\w*|say|said"
            r"|mention\w*|explain\w*|cover\w*|bring|pass\w*|solve\w*|show\w*|prepare\w*|right)"
        ),
        (
            r"(?:wonder|wondering|ask myself|asking myself|not sure|unsure|doubt) (?:\w+ "
            rf"){{0,2}}(?:if|whether|how (?:carefully|closely|much)) {_PANEL} (?:\w+ "
            r"){0,3}(?:read|looked|considered|noticed|understood|weighed|grasped|took|taken"
            r"|listened|opened|gave)"
        ),
        (
            r"surely (?:my|that|this|\w+ years) (?:~ )?(?:counts?|counted|matters?|mattered"
            r"|worth something|weighs?|ought to have|should have)"
        ),
        (
            r"what (?:more|else) (?:\w+ )?(?:did|could|can|do|would|might) (?:you|anyone|one|a "
            r"company|the panel|an employer) (?:\w+ )?(?:have )?(?:want\w*|need\w*|ask\w*"
            r"|expect\w*|require\w*|wish\w*)"
        ),
        (
            r"(?:hardly|scarcely|barely|not much of|not really) (?:a |an |the )?(?:\w+ "
            r")?(?:reason|ground|argument|basis|obstacle) (?:for|to) (?:\w+ )?(?:turn\w*"
            r"|reject\w*|declin\w*|refus\w*|choos\w*|prefer\w*|dismiss\w*|me|not)"
        ),
        (
            r"(?:leaves?|left|leaving|keeps?|have|had) (?:me |one )?(?:wondering|scratching|to "
            r"wonder|asking) (?:\w+ )?(?:how (?:the|your|a|you|someone|anyone|i ended)|whether "
            r"(?:the|your|you)|what (?:the|your) (?:criteria|standards?|point))"
        ),
        (
            r"how (?:i|my \w+) (?:\w+ )?(?:ended up|came|finished|landed|wound up|placed"
            r"|could) (?:\w+ )?(?:second|third|last|behind|outside|not|short)"
        ),
        (
            r"(?:do|does|did) (?:not|n't) (?:\w+ )?(?:do|did) (?:me|my \w+) justice|(?:did|do"
            r"|does)(?: not|n't) do (?:me|my \w+) justice"
        ),
        (
            r"(?:reason|reasons|decision|explanation|verdict|news) (?:\w+ ){0,2}(?:sits?|sat"
            r"|sitting) (?:\w+ )?(?:badly|oddly|uneasily|awkwardly|ill)"
        ),
    ),
    "F3!": (
        (
            r"(?:not|\w*n't|cannot|hard to|difficult to) (?:\w+ )?(?:square|reconcile|marry up"
            r"|align) (?:[\w']+ ){0,5}(?:with|and)"
        ),
        (
            r"(?:cannot|can't|couldn't|do not|don't|did not|didn't|unable to|find it hard to) "
            r"(?:\w+ )?(?:share|recogni[sz]e|follow|support|endorse|second|subscribe to) "
            r"(?:[\w']+ ){0,4}(?:view|opinion|assessment|reading|conclusion|judge?ment"
            r"|reasoning|verdict|logic|picture|description|feedback|impression|myself)"
        ),
        (
            r"not (?:\w+ )?(?:how|what) i (?:\w+ )?(?:remember|recall|saw|see it|experienced"
            r"|said|meant)"
        ),
        (
            r"(?:not|\w*n't) (?:\w+ )?(?:quite |really )?(?:add up|ring true|sit (?:right"
            r"|well)|do (?:me|my \w+) justice|tally|square with)"
        ),
    ),
    "F3~": (
        (
            r"(?:see|imagine|believe|understand|know) how you (?:\w+ )?(?:run|manage\w*|keep|kept"
            r"|feed|serve|bake|build|do it|did it|do all|fit|find the time|handle|cope|hold"
            r"|make it look)"
        ),
        (
            r"respect,? i (?:\w+ )?(?:accept|understand|thank|remain|take|wish|salute|am|was "
            r"(?:glad|happy|pleased))"
        ),
        (
            r"(?:we|you and i|you and anna|experts|critics|scholars|economists|historians"
            r"|doctors|readers|growers|brewers|the books) (?:\w+ )?(?:cheerfully |happily "
            r"|still |often )?disagree\w*"
        ),
        r"(?:i|i'd) (?:\w+ )?(?:once |always |had |first )(?:thought|believed) otherwise",
        r"(?:thought|think) (?:\w+ ){0,4}(?:would|might) be enough to",
        r"(?:except|but for|apart from|bar|save) (?:the|for|a|one|my) (?:\w+ )?(?:\w+)",
        (
            r"i (?:was|am|wasn't|was not|am not|may not be|might not be|may not have been|"
            r"might not have been) (?:not |simply |just |perhaps |probably |clearly )*(?:"
            r"the |your |quite the )*(?:right|best|ideal|perfect|strongest|obvious) (?:\w+"
            r" )?(?:person|candidate|choice|fit|match|one) (?:this|on this|for this|at|"
            r"right now|yet|now|on that|in the end)"
        ),
    ),
    "F3.defence": (
        (
            r"(?:but|however|although|though|still|yet|only) i (?:did|had|do|have) (?:\w+ "
            r")?(?:mention\w*|say|said|explain\w*|cover\w*|show\w*|bring|prepare\w*|answer\w*"
            r"|ask\w*|tell|told|includ\w*|address\w*|solve\w*|raise\w*|check\w*|send|sent)"
        ),
    ),
}
