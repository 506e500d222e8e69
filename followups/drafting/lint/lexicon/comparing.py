"""F13: weighing oneself against the person chosen."""

from typing import Final

_CHOSEN = (
    r"(?:(?:the|your|that of the|of the) (?:\w+ )?(?:winner|winning|successful|chosen|selected"
    r"|other|others|hired|preferred|new|final|lucky|eventual|first-choice|favou?rite) "
    r"?(?:candidates?|applicants?|person|people|hire|one|finalists?|appointee|colleague"
    r"|employee)?|(?:the|that) (?:person|candidate|applicant|one|man|woman|colleague|finalist"
    r"|individual) (?:you|who|whom|that|they) (?:\w+ )?(?:hired|chose|picked|selected|got"
    r"|chosen|preferred|took|appointed|went|was|beat|ended|decided|settled|offered|won)|(?:who"
    r"|whom)(?:ever)? you (?:\w+ )?(?:hired|chose|picked|selected|preferred|took|appointed"
    r"|went with)|the winner|other (?:candidates|applicants|finalists)|the (?:others"
    r"|competition|rest of the field|other \w+)|my (?:competitors?|rivals?)|someone else"
    r"|somebody else)"
)
_WEIGH = (
    r"(?:compar\w+|measur\w+ up|stack\w* up|better|stronger|ahead|edge|beat|outdid"
    r"|outperform\w*|advantage|differ\w*|more than (?:i|me)|than (?:i|me|mine|my)|that i "
    r"(?:did not|didn't|do not|don't|lack\w*|have not|haven't)|(?:which|what) i (?:did not"
    r"|didn't|do not|don't|lack\w*)|and i (?:did not|didn't|do not|don't|have not|haven't)"
    r"|set (?:me )?apart|over me|instead of me|instead|rank\w*"
    r"|score\w*|beside|next to mine|match(?:ed)? against)"
)

COMPARING: Final = {
    "F13": (
        (
            rf"(?:what|how|why|where|which|in what) (?:\w+ ){{0,5}}{_CHOSEN} (?:\w+ )?(?:have"
            r"|has|had|did|do|does|bring|brings|brought|offer\w*|show\w*|score\w*|answer\w*"
            r"|better|differ\w*|was|were|is|that|over|possess\w*|can|could|know|knew"
            r"|present\w*|impress\w*|convinc\w*|said|say|different)"
        ),
        (
            r"(?:what|how|why) (?:did|does|do|has|had|have|was|were|is|could|can|made|makes"
            r"|make|gave|sets?|set|put|distinguish\w*|separated?|spoke for|qualified"
            r"|convinced you (?:about|of)|impressed you (?:about|in)|were|you (?:\w+ )?(?:saw"
            rf"|see|liked|found) in) (?:\w+ ){{0,3}}{_CHOSEN}"
        ),
        rf"{_CHOSEN} (?:~ )?{_WEIGH}",
        (
            rf"{_WEIGH} (?:\w+ ){{0,5}}(?:to|with|against|than|of|by|from|over|alongside) "
            rf"(?:\w+ ){{0,5}}{_CHOSEN}"
        ),
        (
            r"(?:know|tell me|ask|learn|wonder|hear|curious|find out|say|reveal|share) (?:\w+ "
            r"){0,2}who (?:\w+ )?(?:got|was (?:chosen|hired|selected|picked|given|offered)"
            r"|did you (?:choose|hire|pick|select|take|appoint|go)|you (?:chose|hired|picked"
            r"|selected|appointed|went)|beat me|has (?:got|been (?:chosen|given|hired))) "
            r"?(?:the (?:job|role|position|post)|instead|in the end|over me)?"
        ),
        (
            r"who (?:did you (?:choose|hire|pick|select|take|appoint|go)|beat me|got (?:\w+ "
            r"){1,2}(?:instead|in the end|over me)|was (?:chosen|hired|picked|selected) "
            r"(?:instead|over me|in my place))"
        ),
        (
            r"how (?:\w+ )?(?:did |do |have |had )?i (?:\w+ )?(?:compare\w*|rank\w*|fare[ds]? "
            r"against|did against|do against|measur\w+ up|stack\w* up|stand|stood)"
        ),
        (
            r"where (?:\w+ )?(?:did |do )?i (?:\w+ )?(?:rank\w*|stand|stood|came|come|placed?"
            r"|finish\w*) (?:\w+ ){0,3}(?:among|in the|compared|against|relative|in comparison"
            r"|list|order)"
        ),
        (
            r"(?:compared|in comparison|relative|in contrast|as opposed|next|up against"
            r"|measured) (?:to|with|against) (?:the |your |my )?(?:\w+ )?(?:others?|them|him"
            r"|her|candidates?|applicants?|person|winner|competition|competitors?|rivals?"
            r"|field|rest|hire|finalists?|choice|one you|colleague)"
        ),
        (
            r"than (?:the )?(?:\w+ )?(?:other|others|winner|rest|competition|chosen|successful"
            r"|person you|candidate you|one you|other candidates?|whoever|your new|him|her"
            r"|them)"
        ),
        (
            r"(?:someone|somebody|a person|a candidate|an applicant|anybody) (?:\w+ )?(?:less"
            r"|cheaper|younger|weaker|with (?:less|fewer|no|half|only)|half my|who (?:has|had"
            r"|knows|could|did) (?:less|fewer|only|half|not|\w*n't|never|barely|hardly))"
        ),
        (
            r"(?:qualifications?|experience|background|cv|profile|credentials|strengths?"
            r"|skills?|answers?|results?|scores?) (?:of|did|does|had|has) (?:\w+ )?(?:the"
            r"|your) (?:\w+ )?(?:winner|chosen|hired|successful|selected|other|person"
            r"|candidate you|preferred|new hire)"
        ),
        (
            r"(?:what|which) (?:\w+ ){0,4}(?:he|she|they|the others?) (?:\w+ )?(?:have|has|had"
            r"|did|do|does|bring|brought|offer\w*|know|show\w*) (?:~ )?(?:i |me|mine|better"
            r"|more|that|over)"
        ),
        r"(?:against|than|with|to|beside) (?:theirs|his|hers|the winner's)",
        (
            r"(?:has|had|have|got) (?:that |which |what )?(?:over me|i (?:don't|do not|did not"
            r"|didn't|lack\w*|haven't|have not))"
        ),
        (
            r"(?:is|was|are|were|does|did|do|has|have|can|could) (?:he|she|they|the "
            rf"others?|{_CHOSEN}) (?:~ )?(?:than (?:i|me|mine)|as (?:good|well|fast|many|"
            r"much|long) as (?:i|me|mine|my)|better|more (?:\w+ )?(?:experience\w*|"
            r"qualified|suited|years)|stronger|faster|cheaper|younger|older|speak|hold|"
            rf"have a (?:degree|licence))(?: [\w']+){{0,8}} ?\?{{1}}"
        ),
        (
            r"who (?:was|is) (?:it|he|she|the (?:lucky|other|chosen|one|person|winner))(?:"
            r" [\w']+){0,6} ?\?{1}|(?:know|ask|wonder|learn|hear|curious|tell me) who (?:"
            r"it was|you (?:took|settled|decided|opted|have (?:chosen|taken|hired))|beat|"
            r"won|is getting)"
        ),
        (
            rf"(?:he|she|whoever (?:\w+ ){{1,5}}|{_CHOSEN}(?: (?:\w+ ){{0,4}})?) ?(?:\w+ )?"
            r"(?:can't|cannot|hasn't|has not|doesn't|does not|didn't|could not|couldn't|"
            r"isn't|has never|had never|never|barely|hardly|(?:has|had|with) (?:only|"
            r"barely|hardly|half|less|fewer|\w+ years (?:less|fewer))|only (?:has|had|left"
            r"|finished|started)) (?:~ )?(?:my|i|me|mine|than|half|match|worked|held|run|"
            r"done|touched|seen|numbers|experience|years|school|candle|licence|degree|"
            r"single|day)"
        ),
        (
            r"(?:hold\w* a candle|a patch on|in my league|half the (?:\w+ )i am|my equal|"
            r"run rings (?:a)?round|leave (?:him|her|them) standing|wipe the floor|could "
            r"beat|better than any of)"
        ),
        (
            r"(?:doubt|bet|wager|dare say|daresay|not believe|hard to believe|can't "
            rf"believe|find it hard to believe) (?:that |if |whether )?(?:he|she|{_CHOSEN})"
            rf" (?:[\w']+ ){{0,4}}(?:speaks?|knows?|has|had|can|could|brings?|hasn't|can't|"
            r"doesn't|isn't|never|lacks?|works?|worked|did|does|is|was|will|would)"
        ),
        (
            r"(?:gather|hear|heard|see|read|told|understand|notice\w*|saw|learn\w*) (?:~ "
            rf")?(?:he|she|{_CHOSEN}) (?:~ )?(?:never|hasn't|has not|lacks?|barely|hardly|"
            r"only (?:just|has|had|left|finished)|can't|cannot|fewer|less|no (?:experience"
            r"|licence|degree|training)|half my|younger|just (?:left|finished|out))"
        ),
        (
            r"(?:somebody|someone|a (?:\w+ )?(?:person|man|woman|lad|girl|graduate|boy|"
            r"beginner|newcomer|junior|school-?leaver|trainee|candidate)|people|anyone) "
            r"(?:who|with|fresh|straight|just|barely|half|twice) (?:[\w']+ ){0,6}(?:only "
            r"just|barely|just (?:left|finished|out)|straight (?:out of|from)|fresh (?:out"
            r" of|from)|half my|no (?:experience|training|licence|degree)|fewer|less "
            r"experience|out of (?:school|college|university)|never|hardly|my age|a year|"
            r"from school|(?:years )?younger)(?: [\w']+){0,8} (?:got|gets|instead|"
            r"preferred|chosen|ahead of|over me|before me|while|and (?:i|not me)|than (?:i"
            r"|me))"
        ),
        (
            r"(?:interested|curious|know|hear|learn|tell me|ask|wonder|see|told|find out|"
            r"share|say) (?:~ )?(?:background|profile|qualifications?|experience|cv|career"
            r"|age|name|strengths|skills|scores?|education|training) (?:of|does|did|has|"
            rf"had) (?:~ )?(?:{_CHOSEN}|you (?:chose|took|picked|hired|went|selected|"
            r"decided|preferred)|winner|other)"
        ),
        (
            r"how (?:many|much|far|close|near) (?:~ )?(?:the others?|other (?:applicants|"
            rf"candidates)|{_CHOSEN}|of them) (?:\w+ )?(?:had|have|has|score\w*|was|were|"
            r"did|ahead|behind|above|know|better|points)"
        ),
        (
            r"(?:in what way|how|why|what made|what makes) (?:was|is|were|are)? ?(?:\w+ )?"
            rf"(?:{_CHOSEN}|he|she|the others?|they) (?:\w+ )?(?:better|stronger|closer|"
            r"ahead|more \w+|a better|suited|special|different|the one)"
        ),
        (
            rf"(?:what|anything|something) (?:\w+ )?(?:he|she|they|{_CHOSEN}) (?:can|could|"
            r"has|have|had|does|did|knows?|brings?|offers?) (?:do )?(?:that )?(?:i|over me"
            r"|which i)"
        ),
        (
            r"(?:did|do|were|was|are) the others? (?:\w+ ){0,3}(?:do |score |any )?(?:"
            r"better|stronger|faster|more)|an? internal (?:applicant|candidate|person|one)"
            r" (?:\w+ )?(?:again|once more|as (?:always|usual))|the internal (?:applicant|"
            r"candidate|one) again"
        ),
        (
            r"(?:i'm|i am|i was|i'd be|i know i'm|my \w+ (?:is|are|was|were)) (?:\w+ ){"
            r"0,2}(?:better|stronger|more (?:\w+ )?(?:qualified|experienced|capable|suited"
            r"|skilled)|faster|ahead) (?:~ )?than (?:whoever|anyone|anybody|the (?:other|"
            r"one|person|others|man|woman|rest)|him|her|your|any(?: other)?|most|all)"
        ),
        (
            r"(?:put|set|place|line|lined|stand|hold|compare|weigh|measure) (?:\w+ ){0,3}"
            r"(?:side by side|next to (?:each|one|the other|his|hers|theirs|him|her)|"
            r"beside (?:his|hers|theirs|the other)|against (?:his|hers|theirs|each other|"
            r"the other))"
        ),
        (
            r"(?:how|what|why|where|when) (?:did|does|do|was|would|has) the (?:\w+ ){"
            r"1,2}you (?:picked|chose|hired|took|selected|preferred|appointed|went (?:with"
            r"|for)|settled on|decided on)"
        ),
        (
            r"(?:his|her|their|the other'?s?) (?:\w+ ){1,3}that (?:isn't|is not|wasn't|was"
            r" not|aren't|are not) (?:on|in) (?:mine|my)|(?:isn't|is not|wasn't|not) (?:on"
            r"|in) mine"
        ),
        (
            r"(?:person|man|woman|candidate|one|lad|girl|fellow|applicant|colleague) (?:"
            r"that |who |whom )?(?:you|they) (?:\w+ )?(?:preferred|chose|picked|hired|took"
            r"|selected) (?:~ )?(?:as|like|the way|than|better than) i (?:can|could|do|did"
            r"|would|have|am)"
        ),
        (
            r"the (?:chap|man|woman|girl|lad|fellow|candidate|applicant|person|one|lady) "
            r"(?:before|after|next to|beside|ahead of) me (?:~ )?(?:not|\w*n't|never|"
            r"asking|asked|had no|barely|hardly)"
        ),
        (
            r"who (?:\w+ )?(?:got|won|landed|took|has got|did get) (?:the|this|that|my|it)"
            r"(?: \w+){0,3} ?\?{1}|it should have been me"
        ),
        (
            r"(?:know|see|hear|sure|believe|convinced|say) (?:~ )?(?:girl|lad|man|woman|"
            r"boy|person|fellow|one|lady|guy|chap|kid) (?:you|who|that) (?:\w+ ){1,4}(?:"
            r"has|had|have|with|got) (?:half|less|fewer|none|only|no) (?:\w+ )?(?:my|of my"
            r"|experience|the)"
        ),
        (
            r"(?:have|got|had|am having|i've) (?:[\w-]+ ){0,2}(?:years|more experience|"
            r"more years|decades|a head start) (?:\w+ )?(?:on|than|over|ahead of) (?:~ )?"
            r"(?:man|woman|lad|girl|person|you (?:gave|took|hired|chose)|selected|chosen|"
            r"him|her|other)"
        ),
        (
            r"(?:but|though) (?:i )?(?:\w+ )?doubt (?:they|he|she) (?:have|has|can|could|"
            r"know|knows)|(?:trust|hope|assume|presume|suppose|sure) (?:that )?(?:the |"
            r"your )?(?:chosen|selected|successful|new|other) (?:\w+ )?(?:also|can|could|"
            r"really|even|at least) (?:\w+ )?(?:speaks?|has|knows?|have|can|holds?|works?|"
            r"handles?)"
        ),
        (
            r"(?:they|he|she|new \w+|chosen \w+|person you \w+) (?:\w+ )?(?:can|could|will"
            r"|does|handles?|knows?|works?) (?:[\w']+ ){1,6}as (?:well|fast|good|hard|"
            r"carefully|quickly|much) as i (?:did|do|can|could|would|have)"
        ),
        (
            r"(?:anyone|anybody|many people|many) (?:else )?(?:\w+ ){0,4}(?:with|having) "
            r"my (?:\w+ )?(?:qualifications|licence|skills|record|training)(?: \w+){0,3}? "
            r"(?:on your list|in the county|among|in the running|in the room)|(?:anyone|"
            r"anybody) else (?:\w+ ){0,4}with my (?:\w+ )?(?:experience|qualifications|"
            r"licence|skills|record|training)|(?:younger|prettier|cheaper|fresh|familiar|"
            r"local) face (?:\w+ )?(?:suits?|fits?|was|got|is)"
        ),
        (
            r"(?:the|a|your) (?:person|man|woman|one|lad|girl|candidate|colleague|new \w+)"
            r" (?:you|who|that) (?:~ )?(?:has |have |had )?(?:already |since )?(?:left|"
            r"quit|gone|walked out|resigned)|(?:did|served|finished|learned|learnt|"
            r"trained) (?:\w+ )?(?:his|her|their) (?:\w+ )?(?:apprenticeship|training|"
            r"trade|first steps) (?:under|with|from) me|walked out yet"
        ),
        (
            r"(?:degree|diploma|certificate|young face|right people|connections|nephew|"
            r"relative) (?:\w+ )?(?:matters?|counts?|weighs?|is worth|means?|suits) (?:\w+"
            r" ){0,2}(?:more|better) (?:~ )?than|knowing the right people|(?:what|which) "
            r"(?:the |your )?(?:first choice|winner|other one|chosen one|other person) (?:"
            r"had|has|did|brought)|how close i (?:came|was|got)"
        ),
        (
            r"(?:having|after) (?:met|seen|talked to|spoken to|heard) the other (?:"
            r"candidates|applicants|finalists) (?:~ )?(?:surpris\w+|astonish\w+|amazed|"
            r"result|outcome|hard|wonder\w*|certain|sure)"
        ),
    ),
    "F13!": (
        (
            r"(?:what|which \w+) (?:the |your )(?:\w+ ){1,3}(?:has|had|have|brings?|brought"
            r"|knows?|can) (?:that |which )?(?:i (?:don't|do not|did not|didn't|lack\w*"
            r"|haven't|have not|can't|cannot)|over me)"
        ),
        (
            r"(?:preferred|chose|picked|favou?red|took|selected|hired|chosen|taken|appointed) "
            r"(?:\w+ )?(?:over|to|instead of|before|rather than|in place of) me"
        ),
    ),
    "F13~": (
        (
            r"(?:wish|hope|sure|confident|trust|glad|congratulat\w+|happy|certain|delighted"
            r"|best|pleased) (?:~ )?(?:person|colleague|hire|candidate|applicant|one|winner"
            r"|successor|whoever|who) ?(?:~ )?(?:is well|do well|does well|success\w*|every"
            r"|luck|start|good|great|happy|will|enjoy\w*|best|excellent|settle\w*|thrive|at "
            r"home|right)"
        ),
        r"(?:wish|wishing) (?:your|the|them|him|her|whoever|who|both)",
        (
            r"(?:first choice|chosen|choice|other candidate) (?:\w+ ){0,3}(?:fall through|not "
            r"work out|withdraw|change|drop out|decline)"
        ),
        r"(?:not|\w*n't|never|no|without) (?:\w+ ){0,4}(?:compar\w+|measured?)",
        (
            r"(?:i|i'm|and|fully|quite|can|well) (?:\w+ )?(?:understand|understood|respect"
            r"|accept|accepted|know|see|appreciate|take it|gather|glad|happy|fine|pleased)"
            r" (?:that |fully |well |very |quite |completely |why |how ){0,3}(?:another|"
            r"the other|you|someone|somebody|the person|your|a|the) (?:\w+ ){0,6}(?:was|"
            r"had|has|chose|chosen|went|closer|stronger|better|more|deeper|is)"
        ),
        r"someone else (?:\w+ ){0,3}(?:instead)?",
        (
            r"(?:can't|cannot|can not|doesn't|does not|won't|should not|decides? not to) "
            r"(?:\w+ )?(?:start|take|accept|come|stay|join|work out|sign)"
        ),
        (
            r"(?:knows?|has|have|speaks?|can|brings?|holds?|had) (?:[\w']+ ){1,5}(?:,|-)? "
            r"?(?:which|that|and|while) i (?:do not|don't|can't|cannot|have not|haven't|"
            r"did not|didn't|am not|don't yet|lack)(?: \w+){0,3}[.,]{1}"
        ),
    ),
}
