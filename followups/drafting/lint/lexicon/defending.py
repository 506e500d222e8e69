"""F3 by speech act: respect and a "but", doubts about the reading, my years, the advert."""

from typing import Final

DEFENDING: Final = {
    "F3": (
        (
            r"(?:respect|accept|understand|appreciate|acknowledge|hear|see|note|know|realise"
            r"|realize) (?:~ )?(?:decision|choice|view|point|reasons?|reasoning|feedback"
            r"|assessment|verdict|position|outcome|opinion|concern) (?:~ )?(?:but|though"
            r"|although|however|yet|still|nonetheless|nevertheless) (?:\w+ )?i (?:\w+ "
            r")?(?:think|feel|believe|can't|cannot|don't|do not|wonder|disagree|must|find"
            r"|question|struggle|fail|maintain|would (?:argue|say|question|have thought)|am "
            r"(?:not|convinced|certain|sure|confident|puzzled|confused|surprised)|'m (?:not"
            r"|convinced|certain|sure|puzzled|confused|surprised)|see (?:it|no|things|myself)"
            r"|had (?:\w+ )?(?:years|done|all|every|the)|meet|did|knew|know (?:i|my|what)|was "
            r"(?:surprised|the|puzzled|confused|told|told)|felt|thought|would like to (?:point"
            r"|correct|say|add|clarify|note)|hold|have (?:\w+ )?(?:years|done|all|every|more"
            r"|exactly|worked|the))"
        ),
        (
            r"(?:hard|difficult|struggle|struggled|struggling|trouble|not easy|fail|unable"
            r"|impossible|at pains|tough) (?:for me )?(?:to |in )?(?:\w+ )?(?:understand\w*"
            r"|see\w*|follow\w*|accept\w*|swallow\w*|square|reconcil\w+|make sense "
            r"of|comprehend|grasp|credit|explain|agree) (?:with )?(?:\w+ )?(?:your|that|why"
            r"|the (?:decision|reason\w*|choice|outcome|result|logic|verdict|feedback)|this"
            r"|how|where|it|what)"
        ),
        (
            r"(?:wonder\w*|question|not sure|unsure|doubt\w*|curious|ask myself) (?:\w+ "
            r")?(?:how (?:much|carefully|closely|well|fairly|seriously|far)|whether|if) "
            r"(?:\w+ )?(?:you|the panel|anyone|anybody|my (?:\w+ )?(?:application|cv"
            r"|experience|answers?|test|portfolio|references|age)|the (?:right|same|best"
            r"|decision|interview|test)|your) (?:\w+ ){0,4}(?:really|actually|properly|fully"
            r"|carefully|read|looked|considered|seen|understood|weighed|heard|listened|taken"
            r"|took|given|gave|checked|called|right|fair|objective|best|got|was|were)"
        ),
        (
            r"surpris\w+ (?:\w+ )?(?:not to (?:be|have|get|see|hear|make)|that (?:i|my|you"
            r"|the panel|someone|it)|to (?:hear|read|learn|be|see|find) (?:that )?(?:i|my|you "
            r"(?:thought|felt|found|wanted|had|were|chose)|the panel|turned|passed|told"
            r"|rejected)|by (?:the|your) (?:\w+ )?(?:decision|result|outcome|answer|rejection"
            r"|reasons?|reasoning|verdict|choice|tone|comment|remark|no\b)|at (?:the|your) "
            r"(?:\w+ )?(?:decision|result|outcome|answer|reasons?|verdict|choice)|given)"
        ),
        (
            r"(?:advert|advertisement|ad|posting|job description|person spec\w*|listing"
            r"|vacancy|spec|brief|description) (?:\w+ )?(?:clearly|only|exactly|specifically"
            r"|explicitly|did not|didn't|never|made no|makes no|does not|doesn't|said nothing"
            r"|says nothing|plainly|expressly) (?:\w+ )?(?:say|said|says|asked?|asks|list\w*"
            r"|mention\w*|stat\w*|requir\w*|specif\w*|call\w*|want\w*|about|ask)|nowhere in "
            r"(?:the|your) (?:\w+ )?(?:advert|ad|posting|job|listing|description|spec)"
        ),
        (
            r"(?:\d+|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty"
            r"|all (?:my|those|these)|so many|that many) (?:\w+ )?years (?:~ )?(?:not enough"
            r"|isn't enough|aren't enough|wasn't enough|apparently|count for|counts for|and "
            r"yet|and still|yet (?:i|you)|but (?:you|apparently|somehow|that|it)|should "
            r"(?:\w+ )?(?:have|be|count|speak|suffice)|surely|speak for|means? nothing|prove"
            r"|says? otherwise|ought to)"
        ),
        (
            r"i (?:do|did|have|had|am|was|can|could) (?:in fact|actually|indeed|most certainly"
            r"|as it happens|of course|very much) (?:\w+ )?(?:have|hold|held|speak|spoke"
            r"|mention\w*|meet|met|answer\w*|know|knew|explain\w*|say|said|show\w*|qualified"
            r"|experienced?|more|used|worked|run|ran|done|led|trained|taught|managed|cover\w*"
            r"|able|capable|familiar|include\w*|pass\w*|list\w*|\w+ years)"
        ),
        (
            r"(?:with|in) (?:all |the (?:greatest|utmost) |great |due )*respect,? (?:to (?:you"
            r"|the panel|your \w+),? )?(?:~ )?(?:wrong|mistake\w*|not|\w*n't|disagree|question"
            r"|doubt|unfair|better|overlook\w*|miss\w*|fail\w*|never|no one|nobody|hardly"
            r"|more than|puzzl\w+|differ\w*)"
        ),
        (
            r"i (?:\w+ )?(?:still |honestly |truly |really |firmly |genuinely |always |just "
            r"|simply |also |do |did )+(?:think|thought|feel|felt|believe|believed|know|knew"
            r"|reckon|maintain|consider|considered) (?:that )?(?:i|i'd|i'm|my \w+|it) (?:\w+ "
            r"){0,3}(?:right|best|better|strong|stronger|strongest|perfect|deserv\w*|ready"
            r"|qualified|enough|all|ideal|suit\w*|capable|more than|well|good fit|good match"
            r"|great|done (?:it|the|this)|do (?:it|the|this)|did (?:well|everything|better"
            r"|enough)|went (?:well|\w+ well)|has|have what|had what|could have|would have)"
        ),
        (
            r"(?:fair|accurate|balanced|complete|true|right|full|proper|honest) (?:picture"
            r"|reflection|assessment|account|view|reading|description|judge?ment|test"
            r"|measure) of (?:me|my|what i|who i|how i) (?:~ )?(?:not|n't|hardly|never|wonder"
            r"|doubt|sure)|(?:doubt|wonder|question|not sure|unsure|hardly|not convinced) "
            r"(?:~ )?(?:fair|accurate|balanced|complete|true|full) (?:picture|reflection"
            r"|assessment|account|view|reading|description|judge?ment|test|measure)"
        ),
        (
            r"(?:ask|asking|wonder|wondering|like to know|love to know|curious|know|see|tell "
            r"me|explain|hear) (?:\w+ )?(?:what|which) (?:\w+ )?(?:more|else|exactly|precisely"
            r"|on earth|other \w+|further) (?:\w+ ){0,3}(?:could|should|would|can|did|do|was"
            r"|were|is|you|i|anyone) (?:\w+ ){0,3}(?:done|do|offered?|want\w*|need\w*|looking"
            r"|shown?|missing|lack\w*|have|expect\w*|bring|brought|ask\w*)"
        ),
        (
            r"(?:too|so|rather|very|quite|overly) (?:junior|senior|quiet|old|young"
            r"|inexperienced|nervous|slow|weak|shy|expensive|qualified|confident|theoretical"
            r"|narrow) (?:~ )?(?:nonsense|laugh\w*|news to me|nobody|no one|never|anyone who"
            r"|everyone who|hardly|wrong|untrue|not true|not (?:me|the case)|disagree|strange"
            r"|odd|surpris\w*|differ|rich|absurd|unfair|joke)"
        ),
        (
            r"(?:you|the panel|they|your \w+) (?:\w+ )?(?:seem|seems|seemed|appear|appears"
            r"|appeared|have|has|may have|might have|must have|clearly|obviously|evidently"
            r"|apparently) (?:to (?:have )?|\w+ )?(?:\w+ )?(?:overlook\w*|miss(?:ed)?"
            r"|ignore[sd]?|forgot\w*|underestimate[sd]?|misunderst\w+|misread|not (?:noticed"
            r"|seen|read|realised|realized|understood)|misjudged?|confused?|mixed|disregard\w*"
            r"|undervalue[sd]?|discount\w*|failed)"
        ),
        (
            r"(?:it|that|this) (?:is|was|'s)(?: simply| just| plainly| really)? (?:not|n't) "
            r"(?:\w+ )?(?:true|correct|right|accurate|the case|what (?:i said|happened|was "
            r"said|i (?:meant|wrote|applied|told))|how (?:i|it (?:was|went|happened)))"
            r"|(?:never|not) (?:once )?(?:said|claimed|told you|suggested|wrote) (?:that "
            r")?(?:i|such|any such|anything of|no such)"
        ),
    ),
}
