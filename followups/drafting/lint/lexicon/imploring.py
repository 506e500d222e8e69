"""F10 by speech act: need as a reason to give in, sacrifices, last hopes, the heart."""

from typing import Final

_KIN = (
    r"(?:family|children|kids|child|baby|daughters?|sons?|wife|husband|partner|mother|"
    r"father|mum|dad|mom|parents|twins|boys?|girls?|little one|little ones|grandmother|"
    r"household|toddler|fianc\w+|brother|sister)"
)
_WORK = r"(?:job|work|post|position|role|place|contract|offer|income|wage|pay|salary)"

IMPLORING: Final = {
    "F10": (
        (
            r"(?:i|we|i've|we've|i'd) (?:\w+ )?(?:have|got|had|have got) (?:\w+ )?(?:"
            r"nowhere|nobody|no one|nothing) (?:else )?(?:\w+ )?(?:to turn|to go|left|to "
            r"fall back|lined up|in sight|to live|to ask|to lose|coming in|in the bank|put"
            r" by|who)"
        ),
        (
            r"(?:nothing|no other (?:offer|job|interview|work|prospect)) (?:else )?(?:\w+ "
            r")?(?:lined up|in sight|on the horizon|in the pipeline|to go to|left for me)"
        ),
        (
            r"(?:bills|debts|reminders|letters from the bank|red letters|arrears) (?:\w+ "
            r")?(?:keep|keeps|are|kept|have been|will not|won't|don't) (?:\w+ )?(?:coming|"
            r"piling|mounting|stacking|waiting|wait|growing|stop|unpaid)"
        ),
        (
            r"(?:it|this|that|the job|this job|your offer|a yes|this post|you|saying yes) "
            r"(?:would|could|can|might|will|'d) (?:\w+ )?(?:save|rescue|spare) (?:us|me|my"
            r"|our)|(?:save|rescue|help) (?:me|us|my family) (?:out of|from) (?:this|a|the"
            r"|my|our) (?:\w+ )?(?:hole|mess|ruin|trouble|situation|misery|worst|street|"
            r"dole|crisis)"
        ),
        (
            r"(?:if you|if only you|if anyone|you) (?:\w+ )?(?:knew|could see|saw|"
            r"understood|could imagine|had seen|realised|realized) (?:\w+ )?(?:what (?:"
            r"this|it|that|the job|your|a|i|we)|how (?:much|badly|hard|desperate|little|"
            r"things|we|i)) (?:~ )?(?:would|you'd|mean\w*|need\w*|struggl\w*|hard|us|me|"
            r"cost|live|lost|gave|given|are|been|depend\w*)"
        ),
        (
            r"(?:down to|living on|left with|live on|eating into|dipping into|through|out "
            r"of) (?:my|our|the) (?:\w+ )?(?:last|savings|final|remaining|overdraft|credit"
            r" card|redundancy|pension)"
        ),
        (
            rf"(?:my|our) (?:\w+ ){{0,2}}{_KIN} (?:\w+ )?(?:is|are|was|has been|has|have|"
            rf"got|fell) (?:[\w']+ ){{0,3}}(?:ill|sick|disabled|dying|in hospital|out of "
            r"work|unemployed|pregnant|unwell|in care|lost (?:her|his|their) job|cancer|"
            r"dementia|depend\w*|to feed|waiting for|hungry|crying|expecting) (?:~ )?(?:"
            r"need\w*|please|job|pay\w*|the one who|only (?:one|i)|this (?:job|post|role|"
            r"income|place)|money|wage|bills|rent|without|desperate\w*)"
        ),
        (
            r"(?:pay|pays|paying|care|caring|provide|look|looking|support|supporting|keep)"
            rf" (?:for |after )?(?:my|our|her|his|their|them|him|two|three|four) (?:\w+ ){{"
            rf"0,3}}(?:{_KIN}|care|treatment|operation|medicine|medication|home|school|"
            r"upkeep) (?:~ )?(?:need\w*|without|depend\w*|please|on my own|alone|by myself"
            rf"|can't|cannot|no (?:income|work|job|money)|this {_WORK}|so you)"
        ),
        (
            r"(?:i am|i'm|being) the (?:only )?one who (?:pays|earns|feeds|supports|keeps|"
            r"looks after|cares for|brings)"
        ),
        (
            r"at (?:my age|\d\d|fifty|sixty|fifty-\w+|sixty-\w+) (?:~ )?(?:last|only|"
            r"nobody|no one|never|won't|will not|chance|door|chances|impossible|won't get|"
            r"no other|not many|few|hard to find)"
        ),
        (
            r"(?:we|i|we'll|i'll|we'd|i'd) (?:\w+ )?(?:will |would |shall |may |might )?"
            r"(?:\w+ )?(?:have to|must|be forced to|need to) (?:\w+ )?(?:leave|give up|"
            r"sell|move out of|move back|lose|vacate|get rid of|pull) (?:\w+ )?(?:our|my|"
            r"the|in with) (?:\w+ )?(?:flat|home|house|apartment|car|children|country|room"
            r"|dog|van|parents|town|place|out)"
        ),
        (
            r"(?:promised|have to tell|had to tell|must tell|will have to tell|must now "
            rf"tell|cannot tell|can't tell) (?:\w+ )?(?:my|our|the) (?:\w+ )?(?:{_KIN}|"
            r"landlord|bank) (?:~ )?(?:we'd|we|i'd|i|finally|holiday|job|work|that|home|"
            r"would|could)"
        ),
        (
            r"no idea how (?:i|to) (?:\w+ )?(?:tell|break|explain|face|look|pay)|how (?:do"
            r"|can|shall|will|am) i (?:\w+ )?(?:tell|face|explain|look) (?:\w+ )?(?:my|our"
            r"|this|it|them)"
        ),
        (
            r"please[,!;]? (?:i|we|my|think of|have|help|i'm|you are|for the sake|"
            r"understand|don't do this|just this)(?: [\w']+){0,5} (?:family|children|kids|"
            r"need|desperate|chance|beg|mercy|heart|nothing|hope|last|anything|to live|to "
            r"feed|son|daughter|mother|mouths|once|help|job)|help me,? please|please,? "
            r"help (?:me|us)"
        ),
        (
            r"(?:end of|at) (?:my|our) (?:tether|rope|wits'? end|wit's end|limit)|at my "
            r"wits|on my last legs|going under|drowning in (?:debt|bills)|up to my (?:neck"
            r"|ears|eyes) in debt|in (?:serious |deep |real |terrible )?(?:debt|arrears)|"
            r"sink or swim|hit rock bottom|at rock bottom|back to the wall|wolf from (?:"
            r"the|my|our) door|scrap\w* by|scraping together|sleeping (?:on|in) (?:my|a|"
            r"the) (?:\w+ )?(?:car|sofa|couch|floor|van|friend)"
        ),
        (
            r"(?:moved|came|relocated|moving|crossed|left (?:home|\w+)) (?:~ )?(?:only |"
            r"just |solely |purely |all the way |here )?(?:because of|for|on account of) "
            r"(?:you|this|your)"
        ),
        (
            r"(?:said goodbye to|gave notice at|handed in my notice|left|quit|resigned "
            r"from|walked out of|turned my back on) (?:\w+ ){0,5}(?:for|because of) (?:"
            r"this|you|your)"
        ),
        (
            r"(?:i|we) (?:had )?(?:cancelled|called off|dropped|ended|put off|postponed|"
            r"gave up|turned down|let go|passed up|refused|declined) (?:[\w']+ ){0,4}(?:"
            r"interviews?|offers?|applications?|talks|appointments?|flat|lease|holiday|"
            r"trip|job|training|course|wedding|operation|contract) (?:[\w']+ ){0,3}(?:"
            r"because|since|trusting|believing|as you|on the strength|counting|so sure)"
        ),
        (
            r"(?:staked|bet|put|pinned|set|built|placed|risked|gambled) (?:everything|it "
            r"all|all|my (?:hopes?|whole|future|life|savings)|all (?:my|our)|so much|every"
            r"\w*) (?:\w+ )?(?:on|upon|into) (?:this|you|your|one|the|it)"
        ),
        (
            r"(?:would|'d|could|might|will|'ll) (?:\w+ )?(?:mean|be|make) (?:everything to"
            r" (?:me|us|my|our)|the (?:whole )?world to (?:us|my|our)|the difference "
            r"between|salvation|a lifeline|food|a roof|we can (?:stay|eat|keep)|survival)"
        ),
        (
            r"(?:all i|all we) (?:\w+ )?(?:have|had|want|need|ask|wanted|needed|hoped for)"
            rf" (?:\w+ )?(?:is|was|left|in the world|for)(?: [\w']+){{0,3}} (?:chance|"
            rf"{_WORK}|this|mercy|yes|break|one)"
        ),
        (
            r"(?:hang|hung|clung|cling|clinging|live|lived|living|held on) (?:\w+ )?(?:on "
            r"|to )?(?:for|to|on) (?:\w+ )?(?:this|that|your|the) (?:\w+ )?(?:hope|chance|"
            rf"{_WORK}|answer|call|promise)"
        ),
        (
            r"(?:nobody|no one|no other (?:firm|company|employer)|who) (?:else )?(?:\w+ )?"
            r"(?:will|would|is going to|wants to|'ll) (?:\w+ )?(?:ever )?(?:hire|take|"
            r"employ|have|give|want|look at) (?:me|someone (?:my|of my|like me|who)|a (?:"
            r"man|woman|person) (?:of|with|my|like))"
        ),
        (
            r"(?:you|this job|your firm|this|a job like this) (?:\w+ )?(?:are|is|were|was|"
            r"would be|would have been)(?: the)? (?:only|one|last) (?:\w+ )?(?:thing|"
            r"person|people|one|firm|place|employer|company|way|job) (?:~ )?(?:me|my|us|"
            r"left|that can|who can|between|keep\w*|stand\w*|for me|for us)"
        ),
        (
            r"(?:between me and|before i (?:lose|have to|end|go)|unless i (?:find|get|"
            r"start|earn)|if i (?:don't|do not|can't|cannot) (?:find|get|start|earn|work))"
            r" (?:~ )?(?:street|homeless|dole|lose|flat|house|visa|country|soon|leave|sell"
            r"|bankrupt\w*|rent|children|work|home|car|out|up)"
        ),
        (
            rf"(?:think|thinking) of my (?:\w+ )?(?:{_KIN}|situation|position)|for (?:the "
            rf"sake of )?my (?:\w+ )?{_KIN}'?s? sake|for (?:pity's|god's|heaven's|mercy's|"
            r"the love of) (?:sake|god)?|as one (?:mother|father|parent|human being) to "
            r"another|you have (?:children|a family|kids) (?:too|yourself|of your own)|put"
            r" yourself in my (?:place|shoes|position)"
        ),
        (
            r"(?:can't|cannot|couldn't|won't|will not) (?:\w+ )?(?:keep|hold|stay|go|last|"
            rf"carry) (?:\w+ ){{0,4}}(?:without (?:this|the|a|your|any) (?:\w+ )?{_WORK}|"
            r"much longer|(?:going|afloat|my head))|(?:wolf|bank|bailiffs?|landlord|debt "
            rf"collectors?|creditors?) (?:\w+ ){{0,4}}(?:at (?:the|my|our) door|calling|"
            r"writing|losing patience|wants? (?:his|her|its|the)|breathing|waiting for|"
            r"threat\w+|after me|knocking)"
        ),
        (
            r"(?:cried|crying|cry|weep|wept|in tears|broke down|burst into tears|sobbed|"
            r"heartbroken) (?:~ )?(?:when i (?:told|had to)|all (?:night|day)|because (?:"
            rf"daddy|mummy|i|we)|at home)|(?:my|our) (?:\w+ )?{_KIN} (?:\w+ )?(?:cried|wept"
            r"|burst|broke down|sobbed|is in tears|are in tears|was in tears|is "
            r"heartbroken|is crushed|will be crushed|keeps? asking|asks? (?:me )?(?:every|"
            r"when|why|whether|if))"
        ),
        (
            r"(?:i've|i have|i) (?:\w+ )?(?:applied|written|sent|been turned down|been "
            r"rejected|been refused|had) (?:\w+ ){0,4}(?:hundred|dozens|\d\d+|ninety|"
            r"eighty|seventy|sixty|fifty|forty|thirty|countless|so many) (?:~ )?(?:last|"
            r"only|hope|can't|cannot|longer|tired|please|any more|chance|nobody|strength)"
        ),
        (
            r"(?:after|since) (?:the|my|our) (?:divorce|accident|illness|operation|stroke|"
            r"bankruptcy|fire|redundancy|death|separation|surgery|war|breakdown|burn-?out)"
            r" (?:~ )?(?:need\w*|last|only|chance|back on my feet|hope\w*|counted|depend\w"
            r"*|everything|start again|job|nothing left)"
        ),
        (
            r"(?:child|baby|twins|little one) (?:is |are )?(?:due|on the way|coming|"
            r"expected) (?:~ )?(?:grateful|hope|need|please|pay\b|think|could|job|help|"
            r"wage|money|work)"
        ),
        (
            r"eating (?:only )?(?:once|one meal)|skip\w* meals|(?:one|a single) meal a day"
            r"|go(?:ing)? without (?:food|meals|heating|medicine)|(?:has|have|got|need|"
            rf"needs) to eat|so (?:that )?my (?:\w+ )?{_KIN} (?:has|have|can|eats?|gets?) "
            r"(?:~ )?(?:tablets|medicine|food|eat|school|shoes|enough)"
        ),
        (
            r"(?:apartment|flat|house|home|room),? (?:which |that )?(?:we|i)(?:'ll| will| "
            r"now| must| shall)? (?:\w+ )?(?:lose|lost|are losing|am losing|have to leave|"
            r"must leave)"
        ),
        (
            r"(?:the|this) job (?:would|was going to|could|was meant to|was to) (?:be|have"
            r" been) (?:the|what|my) (?:thing|rock|anchor|start|way out|fresh start|new "
            r"start|saving|answer|rescue)|(?:months?|weeks|days|years) (?:sober|clean)"
        ),
        (
            r"(?:passed up|turned down|let go of|said no to|gave up|let slip) (?:~ )?(?:to"
            r" wait|wait\w* (?:on|for)|for y'?all|for you\b)"
        ),
        (
            r"(?:my|our) (?:benefits?|dole|unemployment(?: \w+)?|sick pay|redundancy|"
            r"severance|maternity pay|grant|allowance|savings|money|credit|overdraft|lease"
            r"|tenancy|permit|visa|residence) (?:\w+ )?(?:stops?|ends?|runs? out|is "
            r"running out|are running out|run dry|expires?|will (?:\w+ )?(?:stop|end|run|"
            r"expire|be gone|be cut)|is (?:nearly )?(?:gone|cut|up|over)|are (?:nearly )?"
            r"(?:gone|cut|up)|won't last|will not last|is being cut|dries up)"
        ),
        (
            r"(?:ruined|wrecked|destroyed|shattered|upset) (?:\w+ )?(?:my|our) (?:\w+ )?"
            r"(?:plans?|year|life|summer|christmas|future|family)|(?:get|got|put|getting) "
            r"(?:me|us|my family) (?:\w+ )?back on (?:my|our|its) feet"
        ),
        (
            r"(?:would have|'d have|would|could have) (?:\w+ )?meant (?:everything|the "
            r"world|so much|a roof|we could|food|security) (?:~ )?(?:us|our|my (?:family|"
            r"children|kids)|stay|keep|eat)|(?:give|gives|given|giving|catch) me a break|"
            r"(?:not|n't|hard|difficult|tough) (?:\w+ ){0,2}(?:starting|start) over at"
        ),
        (
            r"can't (?:\w+ )?afford (?:many|any) more|(?:all|put all) my eggs in|(?:could|"
            r"can) (?:\w+ )?do with (?:some|a bit of|a little) good news|back to the food "
            r"bank|food banks? (?:again|for us|is)|cost of living"
        ),
        (
            r"(?:my|our) (?:\w+ )?(?:little )?(?:girl|boy|son|daughter|children|kids|wife|"
            r"husband|mother) (?:had|has|have) already (?:\w+ )?(?:drawn|told|packed|"
            r"bought|planned|counted|celebrated|chosen|asked|made)|(?:bills|reminders|rent"
            r" book|final demand) (?:\w+ )?(?:lying|next to|on the table|unpaid|beside)"
        ),
        (
            r"(?:the|my|our) (?:bank|landlord|council|bailiffs?) (?:\w+ )?(?:won't|will "
            r"not|can't|isn't going to) (?:\w+ )?wait|(?:on credit|borrowed money|borrowed"
            r" the (?:money|fare)|last (?:pounds|euros|pennies|money)) (?:~ )?(?:for|to) "
            r"(?:your|this|the|get|come)|only (?:an answer|you|a yes|your \w+) (?:from you"
            r" )?(?:can|could) (?:change|save|help|mend|give)"
        ),
        (
            r"said no to (?:~ )?because (?:you|your \w+|i) (?:~ )?(?:sounded|seemed|were|"
            r"promised|said|sure|positive|certain|told)"
        ),
    ),
    "F10!": (
        (
            r"(?:can't|cannot|couldn't|won't be able to|unable to|no longer able to|not "
            r"able to) (?:\w+ )?(?:make (?:the|our|my) rent|pay (?:the|my|our)|feed (?:my|"
            r"our|the)|keep (?:up with )?(?:the|my|our) (?:flat|house|home|rent|payments?|"
            r"mortgage|lights|heating)|cover (?:the|my|our)|heat (?:the|my|our)|buy (?:"
            r"food|shoes|school|my|our)|send (?:money|my|our|the)|support my|meet (?:the|"
            r"my|our) (?:payments?|rent|mortgage))"
        ),
        (
            r"(?:you|nobody|no one|people) (?:\w+ )?(?:can't|cannot|couldn't|have no idea|"
            r"don't know|do not know|won't|will never|can hardly) (?:\w+ )?(?:imagine|know"
            r"|understand|what it is|how it|what it's)(?: [\w']+){0,4} (?:like|means?|"
            r"feels|hard|bad|months|much|poor|need|depend\w*|out of work|lose|alone)"
        ),
        (
            r"(?:without|unless) (?:it|this|you|your (?:help|offer|yes)|the (?:job|post|"
            r"money|pay)) (?:~ )?(?:we|i|my) (?:\w+ )?(?:lose|will lose|can't|cannot|won't"
            r"|are lost|am lost|have nothing|am finished|don't eat|will have to|shall have"
            r" to)"
        ),
    ),
    "F10~": (
        (
            r"(?:thank\w*|grateful|glad|enjoy\w*|lovely) (?:~ )?(?:my (?:son|daughter|"
            r"mother|father|wife|husband|family|children|kids)|asks?|asked|told|in tears|"
            r"cried)"
        ),
        (
            r"(?:patients?|tenants?|families|clients|customers|residents|callers|guests|"
            r"refugees|people you|your \w+|readers|those) (?:[\w']+ ){0,6}(?:nowhere|rent|"
            r"debt|arrears|bills|homeless|evict\w*|hungry|nobody|no one|visa|survive|lose|"
            r"landlord|bailiffs?)"
        ),
        (
            r"(?:laughed|laughing|giggled|with joy|of joy|happy|pride|proud) (?:~ )?(?:"
            r"cried|tears|wept)|(?:cried|tears|wept) (?:~ )?(?:laugh\w*|joy|pride)"
        ),
        (
            r"(?:told|asked|asks?|promised) (?:\w+ )?(?:my|our) (?:\w+ ){1,3}(?:about (?:"
            r"your|the)|how (?:kind|good|much i|well|you)|to (?:bring|take|show|visit|"
            r"come)|what you (?:said|told)|a (?:story|visit|trip))"
        ),
        r"(?:for|after) (?:the )?(?:love|sake) of (?:the|music|bread|books|bees|it)",
        (
            r"(?:asks?|asked|asking) (?:\w+ )?(?:when|if|whether) (?:we|i) (?:\w+ )?(?:can"
            r"|will|may|are going to|could|might) (?:\w+ )?(?:visit|see|come|go|return|"
            r"meet|feed)"
        ),
    ),
}
