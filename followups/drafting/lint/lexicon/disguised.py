"""F1 in disguise: hints, favours and hopes that would undo the decision all the same."""

from typing import Final

_WHOSE = r"(?:the|its|your|their|this|that|my)"
_LIST = (
    r"(?:ranking|shortlist|short list|order of merit|vote|scoring|selection|tally|verdict"
    r"|decision|candidates|applications)"
)
_TEST = (
    r"(?:test|interview|exercise|task|practical|presentation|assessment|case study|audition"
    r"|sample lesson|pitch|demo|trial|challenge)"
)
_GONE = r"(?:settled|decided|final|over|closed|shut|done|off the table|lost|gone|too late)"
_TIME = r"(?:hours?|days?|weeks?|shifts?|months?|afternoon|evening|morning|night|fortnight)"

DISGUISED: Final = {
    "F1": (
        (
            r"(?:you|they|the panel) (?:\w+ ){0,2}(?:change|changes) (?:course|tack|direction) "
            r"(?:~ )?(?:i|me|my|i'd|i'm)"
        ),
        (
            r"before (?:you|it|this|that|the \w+|things) (?:\w+ )?(?:make|makes|become|becomes"
            r"|gets?|is|is made) (?:\w+ )?(?:official|final)"
        ),
        (
            r"(?:panel|you|team|committee|department) (?:would |could |might |may )?be (?:willing"
            r"|prepared|persuaded|moved|ready) to (?:\w+ )?(?:hear|listen|look|see me|meet me"
            r"|reopen|let me|give me)|open to meeting (?:\w+ )?(?:again|once more) before"
        ),
        (
            r"(?:lower|drop|cut|reduce|halve|halving|dropping|waive|forgo) my (?:\w+ )?(?:salary"
            r"|pay|rate|wage|expectations?|price|fee|day rate|demands)|(?:on|for|at) (?:half|less"
            r"|reduced|lower) (?:the )?(?:pay|salary|wages?|money)"
        ),
        (
            r"(?:if|should) (?:~ )?(?:sticking point|stumbling block)|my (?:application|case|work"
            r"|test) (?:~ )?second opinion"
        ),
        (
            r"(?:post|role|job|position|place|work) (?:could|might|can|may) (?:\w+ )?be (?:shared"
            r"|split|divided)|(?:we|could|would) (?:\w+ )?share the (?:post|role|job|position)"
        ),
        (
            r"(?:what|anything) (?:\w+ )?(?:have|need|needs|has) to (?:happen|change|be done) "
            r"(?:\w+ ){0,3}(?:you|yes|decision|mind)|for you to say yes|turn (?:\w+ )?(?:no|this"
            r"|it|your answer) into a yes|make it a yes"
        ),
        (
            r"(?:would|'d|should) (?:like|love|want|ask|prefer|wish) (?:\w+ ){0,2}(?:it|this|that"
            r"|them) to (?:count|be counted|be taken into account|weigh)"
        ),
        (
            r"(?:put|submit|enter|add|throw) (?:my (?:name|application|cv|hat)|me) (?:\w+ "
            r")?(?:forward |in )?(?:again|back|once more) (?:\w+ )?(?:for (?:this|the|that)|in)"
        ),
        (
            r"(?:refuse|refusing|hard|unwilling|not ready|not prepared|not willing) to (?:\w+ "
            r")?(?:believe|accept|think|consider) (?:\w+ )?(?:this|that|it) (?:\w+ )?(?:is|was"
            r"|has to be) (?:\w+ )?(?:the end|over|final|all|it\b|settled)"
        ),
        (
            r"look(?:s|ing|ed)? at (?:things|it|this|the matter|me|my \w+|the decision) (?:\w+ "
            r")?(?:afresh|anew|differently|with (?:fresh|new|other|different) eyes)"
        ),
        r"(?:we|let me|suggest|could|may) (?:~ )?(?:start|begin) (?:afresh|over|from scratch|anew)",
        (
            r"(?:happy|glad|willing|prepared|can|will) (?:to )?wait (?:~ )?(?:think|decide"
            r"|consider|reflect|deliberate)|think (?:about|on|over) (?:it|this|that) (?:\w+ "
            r")?(?:more|longer)"
        ),
        (
            r"(?:is|if|whether|unless|hope|hoping|think|believe|sure) (?:the|that|this|your) "
            r"door (?:(?:is|has) )?(?:not |\w*n't )?(?:\w+ )?(?:truly|really|quite|yet|fully"
            r"|completely|definitely|firmly|already|entirely|all the way) (?:shut|closed"
            r"|locked|bolted)"
        ),
        (
            r"door (?:\w+ ){0,3}(?:ajar|a crack|an inch|a tiny bit) (?:~ )?(?:this|decision"
            r"|still|yet|me)|(?:door|window) (?:is|may be|might be) still (?:open|ajar) (?:for"
            r"|on|to) (?:this|the|me)"
        ),
        (
            r"(?:revisit|re-?open|reconvene|re-?rank|redo|re-?run|restart|re-?score|re-?count"
            rf"|reshuffle|amend) (?:\w+ )?{_WHOSE} (?:\w+ )?{_LIST}"
        ),
        (
            r"(?:put|place|try|test|take|set) me (?:[\w']+ ){0,5}for (?:a|an|one|two|just|the) "
            rf"(?:\w+ )?{_TIME}"
        ),
        rf"give me (?:just |only )?(?:a|an|one|two|three) (?:\w+ )?{_TIME} (?:~ )?(?:and|to)",
        (
            r"(?:let|allow) me (?:to )?(?:sit|take|redo|repeat|retake|resit|do|try|present"
            r"|give|show|tell|answer) (?:[\w']+ ){0,4}(?:again|once more|a second time|over)"
        ),
        (
            r"(?:could|can|may|might|would|let me|allow me to|happy to|glad to|willing to"
            r"|like to|love to|ready to|ask to|hope to|chance to|prepared to|happily|gladly) "
            r"(?:\w+ ){0,3}(?:redo|retake|resit|repeat|re-do|re-take|re-sit|resubmit) "
            rf"(?:the|my|your|that|this|a) (?:\w+ ){{0,2}}{_TEST}"
        ),
        (
            r"before (?:you|the (?:panel|team|board|committee)) (?:\w+ ){0,2}(?:confirms?"
            r"|appoints?|announces?|commits?|settles? on|finali[sz]es?|writes? to (?:the"
            r"|your) (?:other|first|chosen)|rings? the|calls? the (?:other|chosen)|seals?)"
        ),
        (
            r"(?:i'm|i am|i'd be|i'll be|i remain|bag is|bags are|diary is) (?:\w+ "
            r"){0,5}(?:to start|to begin|free from|available from|packed|start|begin) (?:\w+ "
            r"){0,2}(?:on |from |this |next )?(?:monday|tomorrow|at once|straight away|right"
            r"|next week|any day|tuesday|wednesday|the first|the morning)"
        ),
        (
            r"i(?:'d| would| could| can| am|'m|'ll| will) (?:\w+ ){0,4}(?:do|sit|take|go"
            r"|come|face|up for|stand|complete|tackle|add|attend|welcome) (?:\w+ "
            r"){0,3}(?:another|one more|a (?:further|fourth|third|second|fifth|fresh|last"
            r"|final)|an extra|an additional) (?:\w+ )?(?:round|test|task|exercise|panel"
            r"|stage|trial|case study|assessment)"
        ),
        (
            r"(?:we|you|there|your \w+|perhaps|maybe|could|might|can|may) (?:still|yet"
            r"|nevertheless|somehow|even now|even so|after all|both) (?:\w+ ){0,3}(?:find "
            r"(?:a|some|any) (?:way|place|room|corner|slot|use|solution|arrangement)|come to "
            r"(?:some|an) (?:arrangement|agreement|understanding)|squeeze me|fit me|use me"
            r"|take me|have me|hire me|bring me|make (?:this|it) work)"
        ),
        (
            r"(?:you|they|the panel) (?:can|could|may|might) still (?:have me|hire|get me|take"
            r" me|choose|pick|change|call me back|decide)"
        ),
        r"ink (?:\w+ ){0,3}(?:dry|dried|wet)",
        (
            r"(?:as long as|so long as|while|if) (?:~ )?(?:not|\w*n't|nothing) (?:\w+ "
            r"){0,3}(?:signed|settled|final|finali[sz]ed|decided|fixed|agreed)(?: yet)?,? "
            r"(?:~ )?(?:i|me|my|i'd|i'm)"
        ),
        (
            r"(?:decide|decided|deciding|judge|judged|choose|conclude) (?:\w+ ){0,3}(?:on|from"
            r"|with|without|before) (?:\w+ ){0,3}(?:half (?:the|a|of the) (?:picture|story"
            r"|facts|evidence|information)|the (?:full|whole) (?:picture|story)|my "
            r"(?:references|referees|certificates?)|hearing my|seeing my|speaking to my)"
        ),
        r"hate (?:for )?you to (?:\w+ )?(?:decide|miss|choose|settle|judge|make|lose|regret)",
        r"one (?:word|call|line|nod|message) from you (?:and|is all|would)",
        (
            r"(?:take|have|use|keep|bring) me (?:on )?(?:as|in) (?:an?|some|any|the) (?:\w+ "
            r"){1,3}(?:instead|for now|in the meantime|first|to start)"
        ),
        (
            r"is (?:it|this|that|the matter|everything|the (?:role|post|position|job|place)) "
            rf"(?:\w+ )?(?:really |truly |already |quite |definitely )+{_GONE}"
        ),
        (
            r"hold off (?:\w+ )?(?:on |with )?(?:the|your|signing|announc\w+|contract|offer"
            r"|until|for|making)|(?:wait|hold) (?:\w+ ){0,3}(?:before|with) (?:signing"
            r"|announcing|confirming|appointing|the (?:contract|offer|announcement))"
        ),
        (
            r"(?:make|plead|put|press) (?:my|one more|one last) (?:last |final )?case"
            r"|(?:one (?:last|more|final)|a (?:last|final)) (?:pitch|plea|appeal|argument)"
        ),
        (
            r"(?:that|this|which|it) (?:\w+ )?(?:should|might|may|could|ought to|surely|will) "
            r"(?:\w+ )?(?:change|alter|remove|settle|dispel|outweigh|sway|shift|lift) (?:\w+ "
            r"){0,2}(?:your (?:view|mind|decision|doubts?|concerns?|ranking|thinking|worry"
            r"|worries|verdict)|the (?:picture|balance|decision|outcome|ranking|concern|doubt"
            r"|verdict))"
        ),
        (
            r"(?:is|would|might|could) (?:there )?(?:be )?(?:\w+ )?(?:any |some |a )?(?:room"
            r"|place|space|budget) for (?:two|both of us|a second (?:one|person|hire)|one "
            r"more (?:person|pair)|the two of us)"
        ),
        (
            r"(?:undecided|wavering|in two minds|torn|hesitating|on the fence) (?:~ )?(?:i|me"
            r"|my)|(?:if|should) (?:you|the panel|the team) (?:\w+ )?(?:have|has|feel|still "
            r"have) (?:\w+ )?(?:any |the slightest |some |a )?(?:doubts?|hesitation|regrets?"
            r"|misgivings) (?:\w+ ){0,3}(?:about (?:the|your|this)|over|i)"
        ),
    ),
    "F1!": (
        (
            r"(?:need not|needn't|may not|might not|not|\w*n't|does not have to) (?:\w+ )?be "
            r"(?:\w+ )?the (?:last|final) word"
        ),
        (
            r"(?:not|\w*n't|never|refuse to|refusing to|hard to|difficult to) (?:\w+ "
            r")?(?:take|taking|accept|accepting|swallow|hear) (?:a |this |your |that )?no "
            r"(?:for|as|just|yet|quite|so|without|until)"
        ),
        (
            r"my (?:references|referees) (?:\w+ )?(?:have|had|were|has|was)(?:n't| not| never)"
            r" (?:\w+ ){0,3}(?:called|contacted|asked|phoned|rung|consulted|heard|checked)"
        ),
        (
            r"(?:not|\w*n't) (?:\w+ ){0,2}(?:ready|prepared|willing) to (?:\w+ )?(?:let (?:it"
            r"|this|go)|give (?:up|in)|walk away|call it|close (?:this|the)|say goodbye)"
        ),
    ),
    "F1~": (
        r"(?:you|they|your \w+|she|he) (?:\w+ )?(?:work|figure|sort)s? (?:something|this|it) out",
        r"(?:my|the) (?:\w+ )?(?:course|training|classes|studies|school|term) and i start",
        (
            r"(?:have|take|took|had) (?:a second|another|a closer|one more) look at (?:the|your|a) "
            r"(?:lens|shop|museum|mill|garden|catalogue|exhibition|harbour|website|window|\w+ "
            r"every)"
        ),
        (
            r"(?:keep|hold|leave) (?:my|the) (?:file|application|cv|resume|profile|papers"
            r"|documents) (?:open|active|on file) (?:for (?:other|future|later|another|any|the "
            r"(?:spring|summer|autumn|winter|next|coming)|similar)|in case|until the next)"
        ),
        (
            r"(?:should|if|in case) (?:the (?:person|candidate|colleague|one|other \w+) (?:\w+ "
            r"){0,3}|he |she |they |your (?:\w+ ){1,3})(?:changes?|has|have|drops?|turns?) (?:\w+ "
            r"){0,3}(?:minds?|heart|thoughts|down|out)"
        ),
        r"i (?:\w+ ){0,3}(?:find|found) (?:a|some|another) (?:way|place|room|solution|corner)",
        (
            r"(?:if|should|when|whenever) (?:~ )?(?:need|want|are short of|could use) (?:~ )?"
            r"(?:help|cover|hands?|somebody|someone) (?:~ )?(?:signed|before|start|trial)"
        ),
        (
            r"(?:thank\w*|enjoyed|grateful|loved|remember|appreciate\w*|glad of|happy to have)"
            r" (?:~ )?(?:trial|test) (?:day|week|shift|month|period)"
        ),
        (
            r"(?:if|should|when|whenever|once|in case|as soon as) (?:~ )?(?:opens?|comes?|come"
            r"|arises?|becomes?|fall|falls|vacant|free|another|opening|vacancy|cover|grows?"
            r"|need|short-staffed) (?:~ )?(?:start|begin|available|trial|signed)"
        ),
        (
            r"(?:if|should|when|whenever|in case) (?:you|the team|the \w+) (?:\w+ "
            r"){0,3}(?:re-?open|restart|re-?run|re-?advertise) (?:the|your|this) (?:\w+ "
            r")?(?:search|post|position|role|vacancy|selection|process)"
        ),
        (
            r"(?:council|city|court|government|ministry|parliament|county|industry|visitors?"
            r"|customers?|readers?|students?|pupils|patients|architects?|growers|farmers) "
            r"(?:\w+ ){0,3}(?:reconsider\w*|rethink\w*|revisit\w*|review\w*|re-?open\w*)"
        ),
        (
            r"(?:reconsider\w*|rethink\w*|revisit\w*|review\w*|re-?open\w*) (?:the|its|their|a"
            r"|every|each|some|our|your) (?:\w+ ){0,3}(?:plans?|route|layout|design|menu"
            r"|timetable|schedule|strategy|tariffs?|law|bill|policy|policies|budget|project"
            r"|bridge|site|buildings?|packaging|recipes?|rota|collection|exhibition|theory"
            r"|approach|method|model|system|workflow|labels?|museum|gallery|wing|line|mine"
            r"|station|theatre|shop|caf[eé]|kitchen)"
        ),
    ),
}
