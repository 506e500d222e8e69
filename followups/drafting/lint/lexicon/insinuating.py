"""F5 by hint: it explains the leavers, your loss, one day you will see, people had warned me."""

from typing import Final

_LEAVING = (
    r"(?:advertised|re-?advertised|vacan\w+|empty|turnover|leav\w+|quit\w*|unfilled|"
    r"short-?staffed|understaffed|bad reviews|poor reviews|such reviews|reviews are|"
    r"complain\w*|nobody|no one|no-one|so few|struggl\w+|always (?:hiring|looking|"
    r"recruiting|advertising)|(?:constantly|forever|still|for ever) (?:hiring|looking|"
    r"recruiting|advertising|open|searching)|open (?:for|since)|keeps? (?:coming|appearing|"
    r"losing|popping|being)|(?:two|three|four|five|six|several) times|in trouble|losing|"
    r"lost|bad name|reputation|behind|walk(?:ed|s)? out|run away|last(?:s|ed)?|staff "
    r"shortage|shortage)"
)
_MISSED = (
    r"(?:what|who|whom|how much|the (?:\w+ )?(?:mistake|talent|person|opportunity|chance|"
    r"asset)) (?:that |it was )?(?:you|your (?:\w+ )?(?:company|team|firm|panel)) (?:\w+ )?("
    r"?:missed|miss|missing|lost|have lost|have missed|let go|threw away|passed (?:up|over|on)|"
    r"turned (?:down|away)|gave (?:up|away)|could have had|might have had|rejected|sent away|"
    r"said no to|made|are missing|'re missing|'ve lost|'ve missed|had|overlooked|wasted|"
    r"dismissed|ignored)"
)
_TOLD = (
    r"(?:wife|husband|mother|father|friends?|brother|sister|neighbou?r|colleagues?|partner|"
    r"mum|mom|dad|uncle|cousin|people|everyone|everybody|others|they|several|somebody|someone|"
    r"who work(?:s|ed) (?:there|for you)|locals|mates?)"
)

INSINUATING: Final = {
    "F5": (
        (
            r"(?:now|understand|see|know|clear|obvious|explains?|tells? me|wonder|realise|"
            r"realize|surpris\w+|work out|understood|learned|gather) (?:\w+ ){0,3}why (?:the|"
            r"this|that|your|you|so many|so few|nobody|no one|no-one|everyone|everybody|"
            rf"people|it|half|staff) (?:~ )?{_LEAVING}"
        ),
        (
            r"(?:empty (?:desks?|chairs?|offices?|shops?|tables?|seats?|car park|rooms?|"
            r"shelves|benches)|turnover|bad reviews|long faces|vacanc\w+|gaps in the rota|("
            r"?:tired|glum|gloomy|miserable|sad|unhappy) (?:faces|staff|looks)|\w+ resignations"
            r"?) (?:~ )?(?:makes? (?:\w+ )?sense|explained|explains itself|no longer surpris"
            r"\w+|no mystery|surprises? (?:me|nobody|no one)|understandable|(?:is|are) no "
            r"(?:accident|coincidence|surprise))"
        ),
        (
            r"(?:explains?|accounts? for|understand|see the reason for) (?:~ )?(?:empty ("
            r"?:desks?|chairs?|offices?|shops?|tables?|shelves)|turnover|(?:bad|poor|terrible|"
            r"awful) (?:reviews|reputation|press)|long faces|(?:tired|glum|gloomy|miserable|"
            r"unhappy) (?:faces|staff)|staff shortage|state of (?:your|the) (?:shop|company|"
            r"place|kitchen|website|business|ward))"
        ),
        (
            r"(?:not|n't|hardly|doesn't|scarcely|little|no|un)(?: be| come as| a| as)* ?("
            r"?:surpris\w+|wonder|mystery|accident|coincidence)[^.!?]{0,40} (?:given|"
            r"considering|seeing|with|when you (?:see|look)|judging by|knowing) (?:who|the ("
            r"?:people|person|sort|kind|way|man|woman|state|quality|lot|\w+ (?:at|in|on|"
            r"running))|how (?:you|it|the|things|badly|your)|your (?:\w+ )?(?:management|"
            r"manager|leadership|boss|people|staff|attitude|methods|panel|hr|director))"
        ),
        (
            r"(?:things|company|firm|place|standards|business|service|quality|reviews|school|"
            r"hotel|paper|you|it) (?:have|has|'ve|'s|are|is|were|was)? ?(?:\w+ )?(?:gone|"
            r"going|went|been going|go) (?:\w+ )?(?:downhill|to the dogs|from bad to worse|to "
            r"pot|to ruin|to seed)"
        ),
        (
            r"your loss,? (?:will|is|may|might|would|shall|becomes|could|can|and|but|not|i'm|"
            r"someone|somebody|another|really|frankly|then|though|sadly|mate|i|in)|(?:another|"
            r"somebody else's|someone else's|rival's?|competitor'?s|a different) (?:\w+ ){0,2}"
            r"(?:'s )?gain"
        ),
        (
            r"(?:one|some) (?:fine )?day,? (?:\w+ )?you(?:'ll| will| may| might| shall| are "
            r"going to)? (?:\w+ ){0,3}(?:look back|reali[sz]e|understand|kick yoursel\w+|"
            r"discover|wish you|think back|find out|see (?:what|that|who|how|your)|know what|"
            r"remember (?:this|me|my)|wake up|need someone like|be looking|regret|come to)"
        ),
        (
            r"(?:you(?:'ll| will| may| might| shall| are going to)|hope you|trust you|wonder ("
            r"?:if|whether|when) you|until you|time you|sooner or later you|before you) (?:\w+ )"
            r"{0,3}(?:reali[sz]e|see|discover|find out|notice|learn|understand|know|appreciate|"
            rf"grasp|wake up to|look back|work out) (?:\w+ ){{0,4}}{_MISSED}"
        ),
        (
            r"(?:come|live|bound|sure|going|likely|start|will|'ll|may|might) (?:\w+ )?(?:to )?"
            r"(?:\w+ )?(?:regret|rue|bitterly regret|be kicking yoursel\w+|kick yoursel\w+|wish "
            r"you(?:'d| had)|wish that you|miss me|be begging|come crawling|come running|look "
            r"(?:very |rather |pretty )?(?:foolish|silly|stupid))"
        ),
        (
            r"takes (?:a|an|some) (?:\w+ )?(?:certain|special|particular|rare|peculiar|"
            r"extraordinary|curious|strange|unusual) (?:kind|sort|type|brand|form|level|degree)"
            r" of (?:[\w-]+ ){1,3}to (?:\w+ )?(?:let|turn|lose|ignore|overlook|treat|send|reject"
            r"|pass|miss|drive|throw|waste|dismiss|walk|refuse|fail|prefer|keep (?:people|"
            r"someone|me|applicants|candidates)|invite|insult|say no)"
        ),
        (
            rf"{_TOLD} (?:\w+ ){{0,3}}(?:said|told me|warned|warn|tell me|always said|say|advised"
            r"|predicted|thinks?|thought|reckons?|did warn) (?:\w+ ){0,3}(?:me |that )?(?:(?:"
            r"your|the|that|this|you|it|a|such) (?:\w+ ){0,3}(?:would|was|is|were|are|'d|'s|"
            r"treats?|had|has) (?:\w+ ){0,3}(?:eat me|not worth|a (?:bad|terrible|toxic|"
            r"dreadful|dump|nightmare|mess|joke|shambles|horrible|snake|sinking)|chew|break me|"
            r"terrible|awful|toxic|dreadful|horrible|badly|no good|trouble|waste|beneath|like "
            r"dirt|hell|destroy|use me|grind)|not to (?:apply|bother|work|join|trust|go|waste)|"
            r"to (?:avoid|stay away|steer clear|keep away|expect nothing)|against (?:you|your|"
            r"applying|working|joining|it)|about (?:you|your (?:company|firm|boss|manager|"
            r"place|lot)|this place|that place))"
        ),
        (
            r"should(?:'ve| have| of) (?:\w+ )?(?:listened|believed|paid attention) (?:\w+ )?("
            r"?:to |when )?(?:~ )?(?:warn\w*|reviews|told me|said|people|everyone|about you|"
            r"friends?|wife|husband|colleagues?)|eat(?:en)? me alive"
        ),
        (
            r"(?:wish|pity|pray for|fear for|feel for|feel sorry for|worry (?:for|about)|god help"
            r"|heaven help|sympathi[sz]e with|sorry for|concerned for|good luck to) (?:any of )?"
            r"(?:your|the|those) (?:\w+ )?(?:patients|customers|clients|guests|pupils|students|"
            r"residents|children|staff|passengers|readers|diners|tenants|employees|animals|"
            r"people) (?:~ )?(?:luck|with (?:the|that|such|this|your|these|those)|you (?:have|"
            r"employ)|who (?:have to|must|end up|rely|depend)|under your|in your (?:care|hands)|"
            r"having to|if this|if that|stuck)"
        ),
        (
            r"(?:can|could) only (?:\w+ )?(?:hope|wish|pity|imagine|pray|assume|conclude) (?:~ )?"
            r"(?:the (?:people|sort|kind|standard|quality) (?:you|of)|your (?:\w+ )?("
            r"?:customers|patients|pupils|guests|clients|staff|judg\w+|standards?|taste|"
            r"competence)|(?:good )?luck with|don't (?:know|care|understand)|do not (?:know|"
            r"care|understand)|have no|not competent|nobody (?:there|at|in))"
        ),
        (
            r"(?:so|too|obviously|clearly|evidently|presumably|apparently|perhaps|maybe|i "
            r"(?:suppose|guess|assume|take it|gather)) (?:\w+ )?(?:you|your \w+|the (?:boss|"
            r"manager|panel|director|owner)|he|she|they) (?:\w+ )?(?:prefers?|likes?|wants?|"
            r"wanted|preferred|looks? for|needs?|needed|feels? safer|chose|surrounds?) (?:\w+ )"
            r"?(?:someone|somebody|people|staff|them|a|an|those|with|having) (?:\w+ ){0,2}(?:"
            r"who (?:won't|will not|doesn't|does not|don't|never|can't|cannot|says? yes|nods?|"
            r"agrees?|keeps? quiet|costs? less|does as|knows? less)|young|younger|pretty|cheap|"
            r"cheaper|docile|obedient|easy to|harmless|dull|quiet|puppet|robots?|"
            r"yes-?\w+|weak|stupid|desperate|blonde|posh|easily|they can (?:bully|control|"
            r"boss)|you can (?:bully|control|boss))"
        ),
    ),
    "F5!": (
        (
            r"(?:not|n't|never|hardly) (?:\w+ ){0,2}(?:know|recogni[sz]e|see|spot|tell|appreciate)"
            r" (?:a |an |what |the )?(?:\w+ ){0,3}(?:talent|good (?:worker|person|thing|cook|"
            r"teacher|nurse|employee|driver|engineer|candidate)|quality|skill|professional|"
            r"experience) (?:if|when|even|from|unless|staring|standing|sitting|right|in front)"
        ),
        (
            r"(?:not|n't|no|hardly|scarcely) (?:\w+ ){0,3}(?:wonder|surpris\w+) (?:that |if |you |"
            rf"why )?(?:~ )?(?:leave|leaving|left|quit|{_LEAVING} (?:you|your|staff|people|the))"
        ),
    ),
    "F5~": (
        (
            r"(?:why|how) (?:\w+ ){1,6}(?:stay|stays|love|loves|loved|like|likes|speak\w*|proud|"
            r"loyal|popular|praise\w*|admire\w*|recommend\w*|queue\w*|won|famous|trust\w*)"
        ),
        (
            r"(?:weight|muscle|energy|efficiency|knowledge|social|public|patients?'?|"
            r"community's) gain"
        ),
        (
            r"why (?:\w+ ){1,5}(?:left|lost|quit) (?:his|her|their|its|the (?:city|farm|sea|"
            r"bank|army))"
        ),
    ),
}
