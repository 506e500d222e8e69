"""F1 by speech act: treating what was decided as unsettled, or as something to be topped up."""

from typing import Final

_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight)"
_ROLE = r"(?:role|position|post|job|place|seat|vacancy|spot|contract)"
_DECISION = (
    r"(?:decision|choice|outcome|answer|result|shortlist|verdict|selection|matter|appointment"
    r"|no\b)"
)
_PANEL = (
    r"(?:you|the panel|the team|the board|the committee|the director|the manager|the owner"
    r"|the principal|the head|the partners|anyone|somebody|someone|your \w+)"
)
_WEIGHTY = (
    r"(?:picture|balance|scales?|opinion|view|minds?|decision|outcome|result|case|equation"
    r"|thinking|odds|perception|impression|calculation|assessment|chances|ranking|scoring|vote"
    r"|verdict|choice)"
)

UNSETTLED: Final = {
    "F1": (
        (
            r"(?:any|some|still|is there|there is|there's|there might be|a little|a bit of) "
            r"(?:\w+ ){0,2}(?:room|scope|leeway|wiggle room|flexibility|give|movement"
            r"|latitude|slack|margin) (?:\w+ ){0,3}(?:on|in|around|about|with|over|regarding"
            rf"|as to|concerning|to) (?:the|your|this|that|its) (?:\w+ )?(?:{_DECISION}|final "
            r"\w+)"
        ),
        (
            r"(?:is there|if there(?:'s| is| was| were| might be)|whether there(?:'s| is| was"
            r"| might be)|hope there(?:'s| is)|any) (?:\w+ ){0,2}(?:room|scope) (?:left )?for "
            r"(?:\w+ )?(?:movement|manoeuvre|maneuver|negotiation|reconsideration|a change of"
            r"|compromise|an appeal|a rethink|another (?:person|candidate|look)|one more "
            r"(?:person|on|in))"
        ),
        (
            r"(?:pass|forward|send|show|put|take|escalate|refer|hand|bring|run) (?:this|it|my "
            r"(?:\w+ ){1,2}|the matter|me) ?(?:\w+ ){0,2}(?:to|past|by|before|in front "
            r"of) (?:~ )?(?:sees?|feels?|thinks?|takes?|might|would|could|may) (?:\w+ )?(?:it "
            r"|things |me |this |the matter )?(?:differently|otherwise|another|a different"
            r"|persuaded|overrule|agree with me|give me|take me|have me|change)"
        ),
        (
            r"(?:have a (?:quiet )?word with|put in a (?:\w+ )?word|speak up for me|fight my "
            r"corner|argue my case|make (?:a|my|the) case for me|plead my case|go to bat for "
            r"me|lobby for me|lean on|take (?:this|it) up with|raise (?:this|it) with) (?:~ "
            r")?(?:for me|about me|on my behalf|about my|about this|about the|about it|the "
            r"(?:manager|director|owner|panel|board|head)|your (?:manager|director|boss"
            r"|colleagues?|panel|team))"
        ),
        (
            r"(?:please|could|would|may|might|can|perhaps|maybe|why not|let|ask|urge|if you"
            r"|i'd|hope|want|wish|weigh|speak|talk|call|ring|phone|look|meet|see|hear|contact"
            rf"|wait|give|happy to|glad to) (?:~ )?before {_PANEL} (?:\w+ ){{0,2}}(?:decides?"
            r"|makes? (?:\w+ ){0,3}(?:final|decision|choice|offer|official|mind)|confirms?"
            r"|appoints?|finali[sz]es?|commits?|closes? the|rules? me|writes? me|signs?|fills?"
            r"|goes? with|go with|moves? (?:on|forward|ahead) with|offers? (?:it|the|them|him"
            r"|her)|settles? on|announces?|chooses?|picks?|says? no|turns? me)"
        ),
        (
            r"(?:please|could|would|may|might|can|perhaps|maybe|let|ask|urge|if you|i'd|hope"
            r"|want|wish|weigh|speak|talk|call|look|meet|see|hear|contact|wait|happy to|glad "
            r"to) (?:~ )?before (?:confirming|appointing|deciding|finali[sz]ing|making (?:a"
            r"|the|any|your|it)|closing|signing|committing|filling|moving (?:on|forward|ahead)"
            r"|offering|settling on|announcing|ruling|turning|writing me|choosing) (?:\w+ "
            rf"){{0,2}}(?:appointment|decision|anything|contract|offer|choice|{_ROLE}|final"
            r"|else|someone|somebody|anyone|another|it|official|with|me)"
        ),
        (
            r"(?:extend|lengthen|stretch|widen|enlarge|expand|reopen|make (?:room|space) on"
            r"|squeeze (?:\w+ ){1,2}(?:on|onto|in)) (?:to )?(?:the|your|that|this) "
            r"(?:short-?list|short list|list (?:by|of finalists)|final (?:round|list|\w+)"
            r"|interview list)|(?:add|put) (?:me|my name|one more|another name) (?:to|on|back "
            r"on|onto) (?:the|your|that) (?:short-?list|short list|interview list|list of "
            r"finalists|final)"
        ),
        (
            r"(?:double[- ]?check|check|re-?check|ask|confirm|find out|verify|clarify|know"
            r"|sure|certain|wonder\w*|asking) (?:~ )?(?:whether|if|that) (?:the |your |it "
            rf"|this |that |it's )?(?:{_DECISION} )?(?:is |was |isn't |'s )?(?:really |truly "
            r"|definitely |absolutely |actually |quite )+(?:a )?(?:no\b|final|closed|gone|over"
            r"|settled|filled|firm|decided|too late|the end)"
        ),
        (
            r"(?:are you|is the panel|is everyone|if you(?:'re| are)|whether you(?:'re| are)) "
            r"(?:\w+ )?(?:sure|certain|happy|comfortable|at ease) (?:about|of|with) (?:this"
            r"|that|it|your|the) ?(?:\w+ )?(?:decision|choice|answer|verdict)?[?.,!]"
        ),
        (
            r"(?:can|could|may|might|shall|chance|like to|love to|happy to|glad to|possible to"
            r"|willing to|hope to|hoping to|let's|let us|want to|wonder\w* if) (?:~ )?(?:talk"
            r"|speak|chat|discuss|go over|go through|meet) (?:\w+ )?(?:about |over |through "
            r")?(?:it|this|that|things|the (?:\w+ )?(?:role|post|position|job|matter|decision)"
            r"|my (?:\w+ )?(?:application|case|interview)) (?:again|once more|one more time"
            r"|further|some more|afresh|a second time)"
        ),
        (
            r"any (?:chance|possibility|way|hope) (?:that |of )?(?:we|you|i|the panel|the team"
            r"|your \w+|me|us) (?:~ )?(?:again|still|after all|anyway|instead|differently|yet"
            r"|all the same)"
        ),
        (
            r"(?:i|my|this|that|which|these|those|they|it|might|could|would|may|hope\w*|should"
            r"|to|will) (?:\w+ ){0,3}(?:shift|tip|swing|sway|tilt|turn) (?:the |your |their "
            rf"|that |this )(?:\w+ )?{_WEIGHTY}"
        ),
        (
            r"(?:might|could|would|may|hope\w*|should|hoping|will|enough) (?:\w+ "
            r"){0,3}(?:change|alter|affect|influence|strengthen|improve|make a difference to"
            r"|make a difference for|help) (?:your|the panel's|their|the team's|my) (?:\w+ "
            rf")?(?:{_WEIGHTY}|application|candidacy)"
        ),
        (
            r"(?:which|that|so|hope\w*|think|believe|should|would|will|now|may|might) (?:\w+ "
            r"){0,3}(?:removes?|settles?|answers?|meets?|clears?|solves?|addresses|resolves?"
            r"|takes? (?:care of|away)|deals? with|overcomes?|eliminates?|lifts?|disposes? of"
            r"|fixes|gets? rid of|puts? (?:to rest|an end to)) (?:\w+ )?(?:the|your|that|any"
            r"|this|whatever|every) (?:\w+ ){0,2}(?:obstacles?|hurdles?|barriers?|objections?"
            r"|concerns?|doubts?|worry|worries|reservations?|problem|issue|sticking point"
            r"|stumbling block|snag|question mark|difficulty) (?:\w+ ){0,2}(?:to (?:\w+ "
            r")?(?:bringing|taking|hiring|having|giving|offering|employing|my|me)|you (?:had"
            r"|have|raised|mentioned|saw|named)|the panel|about (?:me|my)|with (?:me|my)|for "
            r"(?:this|me)|in (?:my|the) way|there was|of yours)"
        ),
        (
            r"(?:bring|bringing|take|taking|get|getting|put|have|having|hire|hiring|employ"
            r"|employing) me (?:on|in|aboard|on board|into|after all)(?: \w+){0,2} (?:for"
            rf"|in) (?:this|the|that) (?:\w+ )?{_ROLE}"
        ),
        (
            r"(?:things?|points?|something|a few \w+|a couple of \w+|examples?|details?|more"
            r"|so much|much|a lot|skills|sides?|strengths?|what) (?:that |which )?i (?:\w+ "
            r")?(?:did not|didn't|didnt|could not|couldn't|forgot to|failed to|never|wasn't "
            r"able to|was not able to|was unable to|had no (?:time|chance) to|should have) "
            r"(?:\w+ ){0,3}(?:get across|say|said|mention\w*|show|shown|bring up|explain|raise"
            r"|tell|cover|put across|get to|add|present|demonstrate|include|convey|express"
            r"|touch on) (?:~ )?(?:tip|balance|difference|change|would like to|may i|could i"
            r"|let me|want to|chance to|happy to|love to|before you|still|sway|count|add them"
            r"|matter)"
        ),
        (
            r"(?:do myself justice|at my best|on form|myself (?:that|on the) day|my best self"
            r"|an off[- ]day|off day|a bad day|nerves got|unwell|feverish|a fever|hadn't slept"
            r"|nervous) (?:~ )?(?:another (?:go|try|chance|shot|interview)|give me|let me|put "
            r"(?:that|it|this) right|redo|second (?:go|try|chance|shot|interview)|retake"
            r"|re-?sit|make up for it|try again|come (?:in|back) again|start again|hear me "
            r"again|see me again)"
        ),
        (
            r"(?:decisions|minds|choices|appointments|verdicts) (?:can|may|could|might|do|are "
            r"there to|have been known to|get) (?:\w+ ){0,2}(?:changed?|reversed|undone"
            r"|revisited|overturned|fall through)"
        ),
        (
            r"(?:i|and) (?:\w+ )?(?:can|could|would|am able to|am ready to|am free to|'d|'m "
            r"ready to|'m able to) (?:\w+ )?(?:start|begin) (?:on|in|with|at) (?:this|the|that"
            rf"|your) (?:\w+ ){{0,3}}(?:on |from )?(?:{_DAY}|at once|immediately|right away"
            r"|straight away|next week|this week)"
        ),
        (
            r"(?:if|should|when|in case|once|until|whenever) (?:you|the panel|anyone) (?:\w+ "
            r")?(?:come to |ever |later |start to |begin to )?(?:feel|think|find|realise"
            r"|realize|conclude|decide|believe|discover|see|suspect) (?:that )?(?:you|it"
            r"|they) (?:\w+ )?(?:chose|acted|decided|judged|moved|went|picked|was|hired|took"
            r"|made) (?:\w+ ){0,3}(?:quickly|wrong|wrongly|hastily|haste|rashly|badly|too "
            r"(?:fast|soon|hasty)|a mistake|hurry|unwise\w*|poorly)"
        ),
        (
            r"(?:if|should|when|in case) (?:you|the panel|anyone) (?:\w+ )?(?:regret|have "
            r"(?:any )?regrets|have (?:any )?(?:\w+ )?doubts|come to regret|feel less sure"
            r"|are less sure|are not sure)"
        ),
        (
            r"(?:hope|hoping|like to think|want to think|prefer to think|believe|feel|trust"
            r"|suspect|wish|sure) (?:that )?(?:the|this|our|my) (?:\w+ )?(?:conversation"
            r"|discussion|matter|chapter|story|case|file|process|debate|talks?|question|road"
            r"|journey|book) (?:isn't|isnt|is not|wasn't|need not be|needn't be|has not|hasn't"
            r"|doesn't have to|does not have to|won't|will not|doesn't need to) (?:\w+ "
            r"){0,2}(?:over|closed|finished|ended?|done|shut|dead|settled|concluded)"
        ),
        (
            r"(?:remain|stay|still be|be kept|keep me|leave me|count me|be left|stand) (?:\w+ "
            r")?(?:in|under) (?:the )?(?:consideration|contention|running|race|frame|mix"
            rf"|play) (?:\w+ )?(?:for (?:this|the|that) (?:\w+ )?{_ROLE}|until|in case the"
            r"|while you)"
        ),
        (
            r"what (?:would|could|can|do|must|should|might) (?:i|it) (?:\w+ ){0,2}(?:do|say"
            r"|show|offer|prove|bring|take|need) (?:\w+ ){0,3}(?:get (?:this|the)|change "
            r"(?:your|the|this)|make you|turn (?:this|it|that)|win (?:you|this)|persuade"
            r"|convince|be (?:chosen|hired|taken)|have you)"
        ),
        (
            r"i(?:'d)? (?:\w+ )?(?:still|nevertheless|all the same|even now) (?:\w+ "
            r"){0,2}(?:want|love|like|take|accept|be (?:happy|glad|delighted|thrilled) to "
            r"(?:take|have|accept)) (?:to (?:have|do|take|fill) )?(?:this|the|that) (?:\w+ "
            rf")?{_ROLE}"
        ),
        (
            r"(?:chance|opportunity|allow me|let me|like to|happy to|glad to|love to|may i"
            r"|could i|want to|meet|meeting|talk|call|if i could|come in and) (?:\w+ "
            r"){0,3}(?:put (?:that|this|it|things|myself) right|correct (?:the|that|this|any"
            r"|a) (?:\w+ )?(?:impression|picture|misunderstanding)|clear up (?:any|the"
            r"|whatever|your|a|that) (?:\w+ )?(?:doubts?|misunderstanding\w*|concerns?"
            r"|question|worries|impression|point)?|dispel|allay|ease your|put (?:your|any"
            r"|those) (?:\w+ )?(?:doubts?|minds?|concerns?|worries)|set the record|address "
            r"(?:your|any|the panel's|those|whatever) (?:\w+ )?(?:doubts?|concerns?"
            r"|reservations?|worries|gaps?)|answer (?:any|your|those) (?:\w+ )?(?:doubts?"
            r"|concerns?|reservations?)|redeem myself|show you (?:what|how) (?:i can really"
            r"|you (?:missed|are missing)|much better))"
        ),
        (
            r"(?:consider|think about|look at|contemplate|see your way to|possibility of"
            r"|prospect of|chance of|open to|room for|risk|try|mind) (?:\w+ )?(?:taking|hiring"
            r"|giving|letting|offering|employing|trying|keeping|bringing|seeing|interviewing"
            r"|inviting|appointing|choosing) (?:me|us both|both of us|two of us|a second|two "
            r"people)"
        ),
        (
            r"(?:notice\w*|see|saw|spotted) (?:~ )?(?:advert|ad|post|posting|vacancy|job|role"
            r"|position|listing) (?:is|was) still (?:~ )?(?:so|perhaps|maybe|hope|chance|does "
            r"that|which|mean)"
        ),
        (
            r"(?:is|are|was) (?:it|this|that|we|things) (?:\w+ )?(?:set|fixed|signed|sealed"
            r"|decided|final|over|finished|settled|a done deal|done)(?: yet| already| now| "
            r"for good| and \w+)*\?"
        ),
        (
            r"(?:could|would|may|might|can|please|let me|i'd|love|like|hope\w*|ask\w*|happy"
            r"|willing|want|grateful for|give me|offer me|deserve|request\w*|possible|chance "
            r"of|appreciate|wonder\w*|granted?|allow\w*|need) (?:~ )?(?:another|a second|one "
            r"more|one last|a last|a final|a further|a fresh|a new|a follow-?up|a quick) "
            r"(?:\w+ )?(?:chance|look|go|try|shot|interview|meeting|hearing|opinion|round"
            r"|audition|trial|attempt|reading|viewing|assessment)"
        ),
    ),
    "F1!": (
        (
            r"(?:you|nobody|no one|the team|the panel|your \w+)(?:'d|'ll)? (?:would |will "
            r")?(?:not|never|\w*n't) (?:\w+ )?(?:regret|be (?:sorry|disappointed)) ?(?:it|this"
            r"|that|giving me|taking me|having me|hiring|your|if|for (?:it|a))"
        ),
        (
            r"(?:don't|do not|dont|hope you won't|please not|not) (?:\w+ )?(?:let|allow) "
            r"(?:\w+ ){1,6}(?:be (?:the (?:reason|thing|end|last)|what)|decide|stand (?:in"
            r"|between)|rule me|cost me|count against|get in the way|outweigh|overshadow|put "
            r"you off|end (?:it|this))"
        ),
        (
            r"(?:wouldn't|would not|doesn't|does not|needn't|need not|won't|don't) (?:\w+ "
            r"){0,3}(?:have to be|need to be|be|want this to be|want it to be) (?:\w+ "
            r")?(?:the end of (?:it|this|the (?:road|story|line|matter))|our last word|goodbye"
            r"|farewell|where it ends)"
        ),
    ),
    "F1~": (
        (
            r"(?:thank\w*|grateful|glad|appreciat\w+|enjoy\w*|liked|loved|impressed"
            r"|admire\w*) (?:~ )?before (?:\w+ )?(?:you|deciding|making|choosing|the panel"
            r"|your \w+|anyone|signing|filling)"
        ),
        (
            r"(?:if|should) (?:you|the team|anyone|the panel|your \w+) (?:\w+ )?(?:need|needs"
            r"|want|wants|require|requires|like|likes) (?:~ )?before (?:you|the|anyone"
            r"|deciding|making|your)"
        ),
        (
            r"(?:picture|balance|outcome|result|decision|odds|lives|view|case|opinion)s? "
            r"(?:\w+ )?(?:for|of|on|in) (?:\w+ )?(?:patients|tenants|families|children"
            r"|customers|people|students|pupils|bees|rivers|farms|residents|town|city|public"
            r"|nature|climate|voters|readers)"
        ),
        (
            r"(?:taking|hiring|giving|letting|offering|employing|trying|keeping|bringing"
            r"|seeing|interviewing|inviting|appointing|choosing|discuss|talk|speak|chat|meet"
            r"|interview|do|go) (?:~ )?(?:again )?(?:~ )?(?:in (?:the )?future|another time"
            r"|next (?:year|time|season|spring|summer|autumn|winter)|one day|(?:when|if|should"
            r"|whenever) (?:\w+ ){0,2}(?:other|another|new|similar|further|suitable|vacancy"
            r"|vacancies|something|anything|opening))"
        ),
        (
            r"(?:for|other|another|any|similar|future|new|next|later) (?:similar |future "
            r"|other |new |suitable |later )+(?:roles?|positions?|posts?|jobs?|vacanc\w+"
            r"|openings?)"
        ),
        r"gladly (?:~ )?again",
        (
            r"(?:i'm|i am|i'd be|i'll be) (?:~ )?(?:should|if|when|whenever) (?:something"
            r"|anything|a (?:similar|suitable|new)|another|other) (?:\w+ )?(?:come|comes|open"
            r"|opens|turn|turns|arise|arises|up|role|post|position|job|vacancy)"
        ),
        (
            r"(?:you|she|he|they|anna|who) (?:\w+ )?(?:shifted|tipped|swung|turned|changed) "
            r"(?:\w+ )?my"
        ),
        (
            r"(?:another|a second|one more|a further|a new|a fresh) (?:\w+ )?(?:chance"
            r"|opportunity|interview|round|go|try|look|meeting|trial) (?:~ )?(?:in (?:the "
            r")?future|one day|next (?:year|time|season|spring)|later|some ?day|down the line"
            r"|at your|to (?:work|meet|apply|join|visit|see|hear|learn|thank|talk about|be "
            r"part)|with your|comes? (?:up|along)|arises?|opens?)"
        ),
        (
            r"(?:thank\w*|grateful|glad|kind of you|enjoy\w*|appreciat\w*) (?:~ )?(?:a second"
            r"|another|a further|one more|a final|a quick) (?:\w+ )?(?:interview|chance|look"
            r"|round|meeting|trial|go|hearing|opinion)|(?:thank\w*|grateful) (?:~ )?put "
            r"in a (?:\w+ )?word|(?:good|kind|nice) of (?:~ )?put in a (?:\w+ )?word"
            r"|(?:for|who) (?:\w+ )?(?:having )?(?:putting|put) in a (?:\w+ )?word"
        ),
        (
            r"(?:reverse|undo|overturn|cancel|delay|stop|revisit|revise|withdraw) (?:~ "
            r")?(?:you (?:said|told|explained|described)|council|court|minister|bridge|river)"
        ),
        (
            r"(?:another|new|next|different|similar|other|future|suitable) (?:\w+ "
            r")?(?:opportunity|chance|role|opening|job|post|vacancy) (?:\w+ )?(?:comes?"
            r"|arises?|opens?|turns?)"
        ),
        (
            r"(?:feedback|advice|tip|hint|suggestion|thought|pointer) (?:~ )?(?:another|a "
            r"second|next) (?:\w+ )?(?:interview|chance|go|try|round)"
        ),
        (
            r"(?:before|for|in|at|into|prepare for|ready for) (?:a new|another|my next|a "
            r"further) (?:\w+ )?(?:attempt|interview|round|assessment|try)"
        ),
        (
            r"(?:if|when|should|whenever|once) (?:you're|you are|you|your \w+) (?:\w+ "
            r")?(?:hiring|hire|recruit\w*|advertis\w*|look|looking|are) (?:~ )?(?:another|a "
            r"second|one more) (?:go|try|chance|shot|interview)"
        ),
    ),
}
