"""F1: asking, openly or in disguise, for the decision to be taken again."""

from typing import Final

_OWN = (
    r"(?:how|where|what|which|whether|the way|my (?:own |old )?(?:view|views|plans?"
    r"|approach|habits?"
    r"|ideas?|opinion|assumptions?|career|path|notes|methods?|career plans))"
)
_DECISION = (
    r"(?:decision|choice|verdict|answer|conclusion|outcome|rejection|refusal|result|judge?ment"
    r"|assessment|no\b)"
)
_OUR = r"(?:the|your|this|that|its|their|my)"
_ROLE = r"(?:role|position|post|job|place|seat|vacancy|opening|spot)"
_CASE = (
    r"(?:application|candidacy|case|file|cv|resume|profile|situation|interview|submission"
    r"|papers|documents)"
)
_AGAIN = (
    r"(?:again|once again|yet again|once more|one more time|a second time|anew|afresh|after "
    r"all|over)"
)

_OFFER = (
    r"(?:i'd|i would|i could|i can|i am|i'm|i'll|let me|willing|happy|glad|offer\w*|ready"
    r"|prepared|agree\w*|perhaps|maybe|how about|what about|invite me|could|would)"
)

REVERSAL: Final = {
    "F1": (
        (
            r"before (?:the|your|this) (?:\w+ )?(?:decision|choice|matter|outcome) (?:\w+ "
            r")?(?:becomes?|is|gets) (?:\w+ )?(?:final|official|made|public|settled)"
        ),
        (
            r"invite me (?:\w+ )?(?:for|to) (?:a|another) (?:\w+ )?(?:second|further|new|talk"
            r"|interview|conversation|round|test)"
        ),
        (
            r"(?:an|make an|one) exception (?:be made|for (?:me|somebody|someone|my))|see "
            r"(?:it|things|this) my way"
        ),
        (
            r"(?:at|on|for|with) a (?:lower|junior|smaller|lesser) (?:grade|level|position"
            r"|rank|step|title|scale|band)"
        ),
        r"(?:would|could|might|may|to|can) (?:\w+ )?tip the (?:balance|scales)",
        (
            r"(?:temporary|probationary|freelance|part-time|interim|trial|temp) (?:\w+ "
            r")?(?:basis|contract|arrangement) (?:\w+ )?(?:first|to (?:start|begin|show|prove)"
            r"|so)"
        ),
        (
            r"so (?:that )?you (?:can|could|may|might) (?:\w+ )?(?:judge|convince yourselves?"
            r"|test me|try me|see (?:for yourselves?|what i|how i))"
        ),
        rf"look into (?:my|the) {_CASE} {_AGAIN}",
        r"match (?:whatever|what) (?:the|any|he|she|they)",
        r"(?:reconsider\w*|re-consider\w*)",
        (
            r"(?:re-?think|re-?evaluat\w+|re-?assess\w*|re-?examin\w+|revisit\w*|re-?open\w*"
            r"|re-?open|reverse|overturn|undo"
            r"|revise|revoke|overrule|withdraw|take back|go back on|review|reversing"
            r"|overturning|revising)"
            rf" (?:\w+ )?{_OUR} (?:\w+ )?(?:{_DECISION}|{_CASE}|matter|question|discussion"
            r"|conversation|process)"
        ),
        (
            r"chang\w+ (?:your|their|his|her|the (?:team|panel|board|committee|company)'s"
            r"|anyone's) (?:mind|minds|decision|answer|view|opinion|verdict|choice)"
        ),
        r"chang\w+ (?:the|this|that) (?:decision|outcome|verdict|result|answer)",
        (
            r"(?:your|the|this|that) (?:decision|mind|verdict|outcome|result|choice) (?:\w+ "
            r")?(?:(?:can|could|may|might) (?:still |yet |perhaps )?(?:be )?(?:improved"
            r"|changed?|reversed|revised|overturned|altered)|(?:is|was) (?:really |truly "
            r"|quite )?(?:not )?(?:final|set in stone|definit\w+))"
        ),
        (
            r"(?:take|have|give|giving|taking|having|cast) (?:\w+ ){0,4}(?:another|a "
            r"(?:second|fresh|closer|new|further|proper|last|final)|one more) (?:\w+ )?(?:look"
            r"|thought|glance|read|reading|review)"
        ),
        rf"look (?:\w+ ){{0,3}}at (?:my|the) {_CASE} {_AGAIN}",
        rf"look {_AGAIN} at (?:my|the|what|how)",
        (
            r"(?:consider|review|examine|discuss|read|assess|weigh|check|go through) (?:me|my "
            rf"(?:{_CASE}|answers|results|test|portfolio|experience)) {_AGAIN}(?: for (?:this"
            r"|the))?"
        ),
        rf"consider(?:ed)? (?:\w+ ){{0,2}}again for (?:this|the same|that) {_ROLE}",
        (
            r"(?:give|grant|allow|offer|gives|giving|granted|deserve|want|get|have|hoping for"
            r"|hope for|ask for|asking for) (?:me )?(?:just |only )?(?:(?:a|one|another) "
            r"(?:second|last|final|further|more|fair|real|proper|new)|another|one more) "
            r"(?:chance|shot|try|go|opportunity|hearing|interview|round)(?: to (?:prove|show"
            r"|convince|explain|change|present|demonstrate|make|win))?"
        ),
        (
            r"(?:let me|allow me to|if i (?:could|may|might)|i could|i can|i would|i'd like to"
            r"|chance to|opportunity to|able to|i will|i'll) (?:\w+ ){0,2}(?:prove|convince "
            r"you|persuade you|change your mind|win you over|show you (?:that|what i|how much"
            r"|otherwise|i am|i can|i'm|why)|demonstrate (?:that|to you|what i|why i))"
        ),
        (
            r"(?:convince|persuade|sway|talk) (?:you|the (?:team|panel|board|committee)|them) "
            r"(?:otherwise|round|that|of|to|into|after|differently)"
        ),
        (
            r"(?:is|isn't|is not|was|are|wasn't) there (?:still |really |not |absolutely "
            r"|perhaps |maybe )?(?:a |any |some |no )?(?:chance|way|possibility|hope|option"
            r"|room|door|route)(?: (?:left|still|that|of|at all|for me|to|you|we|i|remaining"
            r"|around|round))?"
        ),
        (
            r"(?:is|isn't|is not|was|wasn't|if) there (?:is |was |were )?(?:still |really "
            r"|not )?(?:anything|something|nothing|anybody|more) (?:else |more |at all |left "
            r")?(?:that )?(?:i|we|one) (?:can|could|might|may) (?:still |possibly |yet )?(?:do"
            r"|say|show|add|send|offer|provide|change|prove)"
        ),
        (
            r"(?:any|some|a small|a slim|the slightest|the smallest|even a|one last|a last|a) "
            r"(?:chance|possibility|hope|way) (?:left|still|(?:that )?(?:you|the team|the "
            r"panel|the company|the decision|this|it|things|we) (?:might|could|would|may|can"
            r"|will) (?:still |yet |perhaps )?(?:change|be (?:changed|reversed|revised)|come "
            r"(?:back|round|around)|look|think|reconsider|find|make|turn))"
        ),
        (
            r"(?:isn't it|is it|it's not|it is not|it isn't|hope it is not|hope it isn't|"
            r"hope it's not|never) (?:\w+ )?too late (?:for|to)"
        ),
        (
            r"(?:still|remain|am|be|i'm|would be) (?:\w+ ){0,3}(?:available|ready|willing"
            r"|happy|prepared|free|here|waiting|open) (?:\w+ ){0,4}(?:for|to (?:take|fill"
            rf"|start in|accept|do|step into|have)|to) (?:this|the|that) (?:\w+ ){{0,2}}{_ROLE}"
        ),
        (
            rf"(?:keep|leave|hold) (?:\w+ ){{0,2}}(?:my {_CASE}|me|the (?:door|{_ROLE}|process"
            r"|decision)) (?:open|active|alive|in (?:the )?(?:process|running|race)|for me)"
        ),
        (
            r"(?:put|bring|get|take|let|return|allow) (?:me |my \w+ )?back (?:in|into|on|to) "
            r"(?:the |your |this )?(?:running|race|process|pool|list|shortlist|game|mix for "
            r"this|consideration)"
        ),
        r"back in the running",
        (
            r"think (?:\w+ )?(?:again|twice|this over|it over|it through again|differently)"
            r"|sleep on it|sleep on this"
        ),
        (
            r"(?:come|arrive|get|reach|coming|arriving|reaching|lead|leads) (?:you )?(?:to "
            r"|at )?(?:another|a different|the opposite|a new|a better|a fairer) (?:\w+ "
            rf")?(?:{_DECISION}|view|opinion)"
        ),
        (
            r"(?:make|making) (?:this|it|that|things|the role|the position) (?:one )?(?:still "
            r")?(?:work|happen|possible)(?: (?:after all|still|this time|for (?:us|both)))?"
        ),
        (
            r"(?:we|let's|let us|us|can|could|might) (?:\w+ ){0,3}(?:work|figure|sort) (?:"
            r"something|this|it) out"
        ),
        (
            r"find (?:a|some|another) (?:way|solution|arrangement) (?:\w+ ){0,4}(?:after all"
            r"|still|this|together|for me|to (?:work|make|fit|bring|still))"
        ),
        (
            r"(?:i|we) (?:can|could|would|am|'d|'m|will|'ll) (?:\w+ ){0,5}(?:lower|reduce|drop"
            r"|cut|come down|go down|go lower|go (?:\w+ ){1,3}lower|flexible|negotiate|move"
            r"|adjust|accept|work for|settle for|be happy with|take) (?:\w+ ){0,6}(?:salary"
            r"|pay|price|rate|wage|wages|money|fee|less|lower|percent|per cent|compensation"
            r"|package|grade|level|hours|terms|contract|expectations?)"
        ),
        (
            r"(?:my )?(?:salary|pay|price|rate|wage|fee) (?:\w+ ){0,4}(?:is |was |are "
            r")?(?:negotiable|flexible|not (?:set|fixed)|open|no (?:problem|obstacle|issue))"
        ),
        (
            r"(?:i|and)(?: \w+){0,4} (?:start|begin) (?:\w+ )?(?:on monday|at once"
            r"|immediately|tomorrow|right away"
            r"|straight away|next week|sooner|earlier than|any day|any time|today|the same "
            r"day)"
        ),
        (
            r"(?:for|at|with) (?:less|a lower|a smaller|half the|a reduced) (?:money|pay"
            r"|salary|rate|wage|fee|hours)"
        ),
        (
            rf"{_OFFER} (?:[\w']+ ){{0,8}}(?:a|an|another|one|any|some|the) (?:[\w-]+ ){{"
            rf"0,2}}(?:trial|probation|test)(?: (?:days?|weeks?|period|shifts?|month|run))|"
            r"unpaid (?:\w+ )?(?:internship|trial)"
        ),
        (
            rf"{_OFFER} (?:[\w']+ ){{0,8}}(?:unpaid|for free|without pay|on trial|on "
            r"probation|on a trial basis)|(?:take|put|have|try|hire) me (?:\w+ )?on (?:"
            r"trial|probation|a trial basis)"
        ),
        (
            r"work (?:for )?(?:free|without pay|unpaid|for nothing)|(?:first|one|two|a) "
            r"(?:\w+ )?(?:weeks?|months?|days?) (?:for free|free of charge|without pay|unpaid"
            r"|at no cost)"
        ),
        (
            r"if (?:\w+ ){0,2}(?:it|this|that|the (?:decision|problem|issue|question|reason"
            r"|obstacle|concern)|your (?:decision|concern|doubt)|money|salary|pay|experience"
            r"|distance|location) (?:\w+ ){0,3}(?:came|comes|come|is|was|were|hinged|hung) "
            r"(?:\w+ ){0,3}(?:down to|about|because of|the (?:problem|issue|obstacle|reason"
            r"|question)|a (?:matter|question) of|over) ?(?:~)?"
        ),
        (
            r"would (?:it|that|this) (?:\w+ )?(?:help|change (?:anything|things|your|the)"
            r"|make a difference|sway|tip)"
        ),
        r"what (?:would|will|does|did) it take",
        (
            r"(?:hire|choose|pick|employ|take|select|appoint) me (?:instead|anyway|after all"
            r"|and|now|on|too|as well|for (?:this|the))"
        ),
        rf"give me (?:the|this|that|a|your) {_ROLE}",
        (
            r"(?:give|giving|gave) me (?:a|the) (?:chance|opportunity|try|shot|go) (?:after "
            r"all|anyway|to prove|to convince|to show you|to change|instead)"
        ),
        (
            r"(?:discuss|talk about|talk over|talk through|speak about|debate|go over|go "
            rf"through|revisit|question) (?:this|the|your|that) (?:{_DECISION})"
        ),
        (
            r"(?:a|another|one more|one last|a second|a further|a final|a fresh) (?:interview"
            r"|meeting|conversation|talk|call|round) (?:\w+ ){0,5}(?:would|could|might|will) "
            r"(?:\w+ ){0,3}(?:change|show|convince|clear|persuade|prove|help you see|correct"
            r"|give you)"
        ),
        (
            r"(?:invite|interview|hear) me (?:again|once more|one more time|a second time)"
            r"(?: for (?:this|the))?"
        ),
        (
            r"(?:appeal against|appeal (?:this|the|your) decision|lodge an appeal|(?:make"
            r"|file) an appeal|to appeal (?:your|the|this))"
        ),
        (
            r"(?:there|this|it) (?:must|may|might|could|has to|can only) (?:have been|be) "
            r"(?:\w+ ){0,2}(?:mistake|error|mix-up|mixup|misunderstanding|oversight)"
        ),
        (
            r"(?:hope|hoping|pray|trust|wish|confident|sure|like to think|hopeful) (?:\w+ "
            r"){0,3}(?:this|it|that|the (?:decision|door|matter|case|last word|answer)|your "
            r"decision) (?:\w+ )?(?:isn't|is not|need not be|was not|wasn't|does not have to "
            r"be|may not be|might not be|won't be) (?:yet |quite |your |the |really )*(?:final"
            r"|closed|the end|last word|over|definitive|the final word|set in stone|too late"
            r"|settled)"
        ),
        (
            r"(?:hope|hoping|wish|trust) (?:\w+ ){0,3}you (?:will |would |might |may |can "
            r"|could |'ll )(?:\w+ ){0,2}(?:think again|come (?:round|around|back to me)|see "
            r"(?:it|things|my|that)|change|have second thoughts|give me|find (?:a|some) (?:way"
            r"|place|room)|take me|let me)"
        ),
        r"(?:swap|exchange|trade|replace) (?:\w+ ){0,3}(?:candidate|person|me for|with me)",
        (
            rf"(?:before|until) (?:you|the contract|the (?:{_ROLE})|it|anything|he|she|they) "
            r"(?:\w+ ){0,3}(?:sign|signs|signed|finali[sz]e|is signed|is filled|is settled"
            r"|is final|commit|close the)"
        ),
        r"still (?:\w+ )?(?:time|room) (?:to|for (?:you|me|us|a change))",
        r"(?:offer (?:still )?stands|my offer is still)",
        (
            rf"(?:my|the) {_CASE} (?:\w+ )?(?:to )?be (?:\w+ )?(?:re-?)?(?:reviewed|read"
            rf"|considered|looked at|checked|assessed|examined|discussed) {_AGAIN}"
        ),
        r"last word (?:has not|hasn't|is not|isn't|may not|need not)",
        (
            r"(?:room|space|scope|leeway|flexibility|wiggle room|movement|give) (?:left "
            rf")?(?:in|for|within|about) (?:the|your|this|that) (?:\w+ )?{_DECISION}"
        ),
        (
            r"(?:solution|way|arrangement|compromise|possibility|chance|place|room|opening"
            r"|use) (?:for (?:me|us|both of us) )?after all"
        ),
        (
            r"(?:sit down|talk|speak|meet|get together) (?:\w+ ){0,3}(?:again|once more) "
            r"(?:and|to) (?:see|find|discuss|work|look|clear|talk)"
        ),
        (
            r"(?:weigh|look at|examine|reassess|test|compare) (?:\w+ ){0,3}(?:my|the) "
            rf"{_CASE} {_AGAIN}"
        ),
        r"second thoughts",
        (
            r"should (?:you|the team|the panel) (?:\w+ )?(?:change (?:your|its|their) minds?"
            r"|think again|have a change of heart)"
        ),
        r"change of heart",
        (
            r"(?:create|make|open|find) (?:\w+ ){0,2}(?:a|another|an extra|an additional|a "
            r"second) (?:place|position|role|post|seat|job|spot) (?:\w+ )?(?:for me|beside"
            r"|alongside|as well|next to)"
        ),
    ),
    "F1!": (
        (
            r"(?:do not|don't|not) (?:\w+ )?(?:fill|close|finali[sz]e|sign|announce|give "
            r"away) (?:the (?:post|position|role|job|vacancy|deal|contract)|it|this|that) "
            r"(?:\w+ )?(?:before|until|yet|just)"
        ),
        r"not (?:\w+ )?(?:set|carved|cast|written) in stone",
        (
            r"(?:not|\w*n't|never|cannot|unable to|refuse to|hard to) (?:\w+ ){0,3}(?:take no "
            r"for an answer|give up (?:on (?:this|the|you)|so|that|yet|hope)|let (?:this|it) "
            r"go|(?:simply |just |quite )?leave it (?:at that|there|here)|accept (?:this|that"
            r"|the|your|it) (?:\w+ )?(?:decision|as final|answer|outcome|rejection|no\b|result"
            r"|verdict)?)"
        ),
        r"won't you (?:\w+ )?(?:reconsider|think|look|give)",
        (
            r"(?:can|could|would|will|might) you (?:not |\w*n't )?(?:\w+ ){0,3}(?:make an "
            r"exception|bend|overlook (?:this|that|the)|squeeze me|fit me in)"
        ),
        (
            r"is (?:your|the|this|that) (?:\w+ )?(?:decision|answer|no|verdict|outcome) "
            r"(?:\w+ )?(?:final|definite|definitive|really|set)"
        ),
    ),
    "F1~": (
        r"(?:thank you|thanks|grateful|kind) (?:\w+ ){0,3}(?:for|of you to) (?:\w+ )?reconsider\w*",
        (
            r"(?:made|makes|make|making|had|got|led|prompted|helped|let|has made|inspired"
            r"|caused) me (?:\w+ )?(?:to )?(?:reconsider\w*|rethink\w*|think|revise|revisit"
            r"|re-?examine|review|look)"
        ),
        (
            r"(?:i|i've|i have|i'd|i am|i'm|me) (?:\w+ ){0,2}(?:reconsider\w*|rethink\w*"
            rf"|revis\w+|re-?think\w*) {_OWN}"
        ),
        rf"(?:reconsider\w*|rethink\w*|revising|re-?think\w*|revisit\w*) {_OWN}",
        (
            r"(?:you|they|he|she|the team|your team|colleagues|company) (?:\w+ "
            r")?(?:reconsidered|rethought|revised|reopened) (?:how|the|its|their|every|each"
            r"|what|where|all)"
        ),
        (
            r"(?:start|begin|started|beginning) (?:\w+ )?(?:on monday|next week|tomorrow) "
            r"(?:at|with|in|as) (?:a|an|another|my)"
        ),
        r"(?:no|without|beyond|not) (?:\w+ )?question (?:about|of|on) (?:the|your|this) decision",
        (
            r"i (?:\w+ )?(?:have|had|got|'ve got|'ve) (?:another|a second|one more|a "
            r"further|an?) (?:\w+ )?interview"
        ),
        (
            r"(?:i've|i have) (?:another|a second|one more|a further|an?) (?:\w+ )?(?:"
            r"interview|round|conversation)"
        ),
        (
            r"(?:i|i'll|i'm|i've|i have|i am|i will|i'd like to|i want to|i had to|decided"
            r" to|going to|need to|like to|have to) (?:\w+ )?(?:withdr\w+|revis\w+|review"
            r"\w*|rework\w*|re-?examin\w+|reconsider\w*) my"
        ),
        r"withdr\w+ (?:\w+ )?(?:my|from)",
        (
            r"(?:course|training|year|job|summer|it|this|that|which|time|day) (?:\w+ )?(?:"
            r"gives|gave|giving|offers|offered) me"
        ),
    ),
}
