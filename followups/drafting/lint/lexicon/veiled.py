"""Complaints, insults, pleas and threats said sideways (F4, F5, F10, F12), and lesser faults."""

from typing import Final

_RELATIVE = (
    r"(?:my|our) (?:[\w'-]+ ){0,2}(?:brother\S*|sister\S*|cousin|uncle|aunt|father\S*|mother\S*"
    r"|wife|husband|partner|friend|neighbou?r|son|daughter|nephew|niece|flatmate|landlord)"
)
_LAWYER = (
    r"(?:lawyer|solicitor|barrister|attorney|employment judge|trade unionist|union rep\w*"
    r"|shop steward|journalist|reporter|labou?r inspector|employment law\w*)"
)
_OFFICE = (
    r"(?:commission|commissioner|ombudsman|tribunal|union|council|authorit\w+|regulator|press"
    r"|inspectorate|head office|board|directors?|acas|eeoc|chamber|newspapers?|trustees|owners?)"
)
_BETTER = (
    r"(?:brighter|smarter|better|sharper|friendlier|warmer|kinder|livelier|cleverer|wittier"
    r"|nicer|wiser|politer|more \w+)"
)

VEILED: Final = {
    "F4": (
        (
            r"(?:phone call|call|line|word|reply|e-?mail|thank you|apology|simple \w+|little "
            r"\w+) (?:would|might|could)(?: not|n't)? (?:\w+ )?(?:have )?(?:killed?|hurt|been too"
            r"|cost|gone amiss|been nice|been decent|been asking)"
        ),
        (
            r"(?:after|for|following) (?:\w+ ){1,5}(?:i|we) (?:get|got|received|was sent|am "
            r"given|was given|earned) (?:\w+ )?(?:(?:two|three|one|a few|a couple of) "
            r"(?:\w+ )?(?:lines?|sentences?)|an? (?:\w+ )?(?:template|form letter))"
        ),
        (
            r"(?:got|spelt|spelled|pronounced|had) my (?:\w+ )?(?:name|title|application|cv"
            r"|details) (?:\w+ )?wrong"
        ),
        (
            r"(?:heard|learned|learnt|found out|read) (?:\w+ ){0,3}(?:about|of) (?:the|your|this) "
            r"(?:\w+ )?(?:outcome|decision|rejection|result) (?:\w+ )?(?:from|through|via|on) (?:a"
            r"|an|my|somebody|someone|others|linkedin|facebook|another)"
        ),
        (
            r"(?:weeks|months|days|a year|hours|rounds|interviews) for (?:a|an|this|one|your"
            r"|two) (?:[\w-]+ ){0,2}(?:no|answer|reply|rejection|refusal|e-?mail|lines?"
            r"|sentences?|template|form letter|decision)"
        ),
        (
            r"next time,? (?:please |perhaps |maybe )?(?:tell|treat|read|answer|have the|someone"
            r" should|you (?:might|should|could at least|may want|would do well))"
        ),
    ),
    "F5": (
        (
            r"the (?:charm|manners|warmth|wit|imagination|empathy|patience|brains|grace|subtlety"
            r"|personality|attention span) of an? (?:wet|damp|dead|cold|broken|blunt|brick|goldfish"
            r"|toddler|sock|parking|tax|bull|stone|plank|hangover|used|blocked|doorstop)"
        ),
        (
            r"(?:you|your (?:team|panel|firm|people|interviewers?)|the panel|the team) (?:\w+ "
            r")?(?:seemed|looked|was|were|is|are"
            r"|appeared|came across as) (?:\w+ )?(?:lost|out of (?:its|their|your|his|her) depth"
            r"|clueless|asleep|half asleep|bored stiff|not very bright|amateurs?|second-rate)"
        ),
        (
            r"(?:(?:nobody|no one) (?:at|in|on) your \w+|none of you|not one of you) (?:has|have"
            r"|had) "
            r"(?:ever |once )(?:held|seen|run|worked|read|opened|used|built|touched)"
        ),
        (
            r"(?:should|ought to|might|needs to|must|had better) (?:\w+ )?learn (?:how )?to "
            r"(?:spell|read|listen|count|behave|smile|say|speak|greet|add|write)"
        ),
        r"deserves? (?:the |every )?(?:\w+ )?(?:it|you|they) gets?|deserve each other",
        (
            r"(?:feel|felt) sorry for (?:~ )?(?:who (?:\w+ ){0,2}work|your (?:staff|team"
            r"|customers|new|clients|employees))|pity (?:your|the people|whoever|the poor)"
        ),
        (
            rf"i(?:'ve| have) (?:met|seen|known|had|heard|read) (?:\w+ ){{0,2}}{_BETTER} (?:~ "
            r")?than (?:~ )?(?:you|your|(?:who|that) (?:interviewed|tested|asked|met|greeted"
            r"|saw|questioned)|the (?:panel|interviewers?|boss))"
        ),
        (
            r"could (?:\w+ )?do with (?:learning|a (?:\w+ )?(?:lesson|course|dictionary|mirror)"
            r"|(?:some|a few) (?:\w+ )?(?:manners|lessons|training|tact|practice|brains))"
        ),
    ),
    "F5!": (
        r"(?:not|\w*n't) (?:let|trust) your (?:\w+ )?(?:\w+ )?(?:to |with |boil|near|run|cook)",
        (
            r"(?:not|\w*n't) (?:know|recogni[sz]e|spot) (?:an? )?(?:[\w']+ ){1,4}if (?:it|one|he"
            r"|she|they) (?:\w+ )?(?:hit|bit|fell|stood|sat|jumped|landed|walked|tripped)"
        ),
    ),
    "F10": (
        (
            r"(?:nothing|little|no money|no savings) (?:\w+ )?(?:put by|set aside|put away|left to "
            r"live|to fall back)|(?:keep|kept|keeping) (?:me|us|my family) (?:\w+ )?(?:afloat"
            r"|above water|going)|(?:wife|partner|girlfriend) is (?:expecting|pregnant) (?:~ "
            r")?(?:i|we|no|nothing|job|work)"
        ),
        (
            r"(?:children|kids|daughter|son|wife|husband|mother|family) (?:\w+ )?(?:asks?|asked"
            r"|keeps? asking) (?:\w+ ){0,4}(?:whether|if|when) (?:i|we|daddy|mummy) "
            r"(?:\w+ )?(?:got|gets?|have|has|found|start) (?:\w+ )?(?:job|work|place|it|post|new)"
        ),
        r"said no to (?:\w+ ){0,5}for (?:you|this)",
        (
            r"(?:only|sole) (?:one |person |family member )?(?:\w+ )?(?:earning|who earns"
            r"|earner|breadwinner|provider|bringing (?:home|in))|breadwinner|(?:my|our) "
            r"(?:\w+ )?(?:only|sole) (?:source of )?(?:income|wage|salary)"
        ),
        (
            r"(?:my|our|his|her) (?:[\w']+ )?(?:medicine|medication|treatment|insulin"
            r"|operation|dialysis|tablets|school fees"
            r"|nursery|care home|rent|room) (?:\w+ ){0,2}(?:is|are) (?:only )?(?:paid|covered"
            r"|financed) (?:\w+ )?(?:until|till|through|up to|to the end|for another)"
        ),
        (
            r"(?:god|heaven|allah|the lord) (?:will|shall|would) (?:\w+ )?(?:reward|repay|bless"
            r"|thank|remember) (?:you|your)"
        ),
        (
            r"(?:whatever|anything|something) (?:that )?you (?:can|could|may|might|are able to) "
            r"(?:\w+ )?do for (?:me|us|my)"
        ),
        r"mouths to feed|(?:family|household) of (?:\w+) (?:~ )?(?:depend\w*|live|earning|salary)",
    ),
    "F12": (
        (
            r"(?:i'll|i will|i shall|going to|i am|i'm) (?:\w+ )?(?:be )?(?:speak\w*|talk\w*|go"
            r"|going|writ\w+|turn\w*) to (?:the |a |my )?(?:citizens advice|acas|eeoc|union"
            r"|ombudsman|commission|press|newspapers?|lawyers?|solicitors?|authorities|regulator"
            r"|tribunal) (?:\w+ )?(?:about|over|with|regarding|to)"
        ),
        (
            r"(?:you|your \w+) (?:~ )?(?:look up|know the rules|aware of|familiar with"
            r"|read up on|heard of) (?:\w+ ){0,3}(?:equality act"
            r"|age discrimination|discrimination|employment law|law on)"
        ),
        (
            r"(?:shame|pity|unfortunate|embarrassing|awkward) if (?:your (?:\w+ "
            r")?(?:customers?|clients|boss|board|readers|donors|owners)|it got out|this got|word"
            r"|the (?:press|papers?|public))"
        ),
        (
            r"(?:i have|i've|i've got|my) (?:an? )?(?:\w+ )?(?:large|big|loyal|sizeable"
            r"|considerable|\w+ thousand) (?:\w+ )?(?:following"
            r"|followers|readership|audience|subscribers) (?:~ )?(?:story|this|you|hear|know|like"
            r"|read)"
        ),
        (
            r"i (?:\w+ )?(?:keep|kept|save|saved|have) (?:every|all|each) (?:\w+ )?(?:e-?mails?"
            r"|messages?),? (?:~ )?(?:you|know|from|case|ever|record)"
        ),
        (
            r"(?:leav\w+|post\w*|shar\w+|put\w*) my (?:\w+ ){1,3}where (?:other|others"
            r"|everyone|people|every|anyone|future|candidates|applicants)"
        ),
        (
            rf"(?:{_LAWYER}|ombudsman|tribunal|union|commission|regulator|press|local paper"
            r"|newspapers?) (?:\w+ )?(?:may|might|will|would|could) (?:\w+ )?(?:find|be "
            r"interested|like to|want to|enjoy|hear|see|look at) (?:\w+ )?(?:this|it|your"
            r"|interesting|interested|in this|my (?:case|story))"
        ),
        (
            rf"{_RELATIVE},? (?:~ )?{_LAWYER},? (?:~ )?(?:refusal|rejection|your (?:letter"
            r"|e-?mail|message|reasons?|wording|decision|process|advert\w*)|the (?:wording|way)"
            r"|discriminat\w*|my (?:case|rights|claim)|advis\w+|tells me|thinks i"
            r"|says (?:i|this|it))"
        ),
        (
            r"(?:shown?|showed|read|passed|forwarded|described) (?:\w+ )?(?:your|the|this) (?:\w+ "
            rf"){{0,4}}to (?:~ )?{_LAWYER}"
        ),
    ),
    "F12!": (
        (
            r"(?:rather|prefer) not (?:to )?(?:\w+ )?(?:involve|bring in|call in|go to|turn to"
            rf"|write to|trouble) (?:[\w']+ ){{0,3}}(?:{_LAWYER}|{_OFFICE})"
        ),
        (
            r"(?:will|shall|should|may|might) (?:\w+ )?(?:hear|know|learn|read|find out) (?:\w+ "
            r")?(?:how|what) (?:you|your \w+|i was|applicants|candidates) (?:\w+ )?(?:treat\w*"
            r"|handle\w*|deal\w*|behave\w*|(?:are|were|was) treated)"
        ),
        (
            r"(?:not|\w*n't|never|hope) (?:\w+ ){0,3}(?:have to|need to|be necessary to|come to) "
            r"(?:\w+ )?(?:trouble|bother|involve|instruct|consult|bring in|call in) (?:\w+ "
            rf")?(?:him|her|(?:a|my|the|any) (?:\w+ )?(?:{_LAWYER}|{_OFFICE}|lawyers))"
        ),
        (
            r"(?:i'll|i will|i shall|i'd|i would|i may|i might) (?:then |probably |certainly "
            r"|sadly |simply )?(?:have to|need to|be forced to|be obliged to|feel obliged to"
            r"|feel free to|be compelled to) (?:take|raise|refer|report|bring|go|turn|write"
            rf"|complain|escalate) (?:[\w']+ ){{0,4}}(?:to|with|before) (?:[\w']+ "
            rf"){{0,3}}{_OFFICE}"
        ),
    ),
    "F11": (
        r"oh[- ]so[- ]\w+",
        r"sure to (?:frame|treasure|cherish) (?:it|this|that|your (?:letter|e-?mail|message))",
    ),
    "F13": (
        (
            r"(?:successful|chosen|hired|selected|preferred) (?:person|candidate|applicant|one) "
            r"(?:\w+ )?(?:has|had|have|can|could|is|was|did) (?:\w+ )?(?:never|not|only|barely"
            r"|hardly|no|little)"
        ),
        (
            r"(?:other one|other candidate|new (?:man|woman|hire|person)|winner|chosen one|your "
            r"choice) (?:\w+ )?(?:cannot|can't|couldn't|knows (?:nothing|less)|does(?:n't| not)"
            r"|will never|won't|has never|hasn't)|(?:new|other|chosen) (?:man|woman|one|hire"
            r"|person|colleague) (?:~ )?(?:as|like|than) i (?:do|did|can|could|would)"
        ),
        (
            r"(?:took|taken|hired|chosen|chose|picked|appointed|preferred) (?:[\w']+ ){0,4}in my "
            r"(?:stead|place)"
        ),
    ),
    "F15": (
        r"(?:bottom|end|foot) of (?:your|the) (?:pile|list|heap|queue|stack)",
        (
            r"(?:hate|sorry|afraid|mean|loath|reluctant) to (?:\w+ )?be (?:such )?a (?:\w+ "
            r")?(?:nuisance|pest|bother|burden|pain)"
        ),
    ),
    "F9": (
        (
            r"it (?:was|will have been|must have been|would have been|may have been|can only "
            r"have been|has to have been) (?:\w+ )?my (?:\w+ ){1,3}(?:that|which)"
        ),
    ),
    "F4~": (
        (
            r"took (?:\w+ )?(?:\w+ ){1,2}(?:days|weeks|months|years|hours) to (?:restore|build"
            r"|breed|grow|repair|carve|develop|plant|raise|write|translate|map|tune|paint|finish"
            r"|brew|dig|weave|learn|train)"
        ),
        (
            r"(?:nobody|no one|none of you|never|not once|without) (?:\w+ )?(?:rushed|hurried"
            r"|interrupted|pressed|pushed|talked down|judged|bothered|looked at the clock|checked"
            r" (?:a|the|his|her) (?:phone|watch|clock))"
        ),
        (
            r"(?:days|weeks|time|wait|hours|waiting) without (?:an answer|a reply|news|word) "
            r"(?:\w+ )?(?:were|was|passed|went) (?:\w+ )?(?:easy|easier|fine|quickly|short|no "
            r"trouble|not long)"
        ),
        r"(?:did not|didn't|does not|doesn't|never) (?:\w+ )?bother(?:ed)? (?:me|us|anyone)",
        (
            r"took you (?:[\w-]+ ){1,4}to (?:breed|build|grow|restore|develop|learn|find|make"
            r"|collect|write|perfect|train|finish|open|plant|raise|win|translate|map|tune)"
        ),
    ),
    "F5~": (
        r"your (?:\w+ )?(?:dogs?|cats?|parrot|baby|owls?|horses?|donkeys?|pony|bears?|lions?) \w+",
        r"(?:stupid|silly|dumb) (?:mistake|error|question|typo)|idiot'?s guide",
        (
            r"(?:met|seen|known) (?:\w+ )?(?:geese|goose|dogs?|cats?|goats?|horses?|bulls?"
            r"|donkeys?|\w+ geese)"
        ),
    ),
    "F10~": (r"(?:withdrew|withdrawn|stepped back) from (?:the|your|this)",),
    "F12~": (
        (
            r"(?:good|kind|warm|positive|glowing|nice|lovely|happy|friendly) (?:\w+ )?reviews?"
            r"|hear (?:~ )?how (?:good|kind|warm|well|lovely|much i|beautiful)"
        ),
    ),
    "F7~": (
        (
            r"(?:families|people|parents|patients|clients|children|callers|owners|readers"
            r"|somebody|someone|those) (?:\w+ ){0,2}in (?:\w+ )?(?:despair|tears|agony|grief"
            r"|anguish|misery)|(?:heartbroken|distraught|devastated|grieving|weeping|crying|angry) "
            r"(?:families|readers|clients|children|parents|patients|people|customers|owners"
            r"|relatives|bab\w+|guests|callers|widows?)"
        ),
        r"i (?:\w+ )?lost (?:my (?:heart|way|place|bearings)|track|count|a |the |our)",
        (
            r"(?:devastated|destroyed|shattered|crushed|ruined|heartbroken|broken) by (?:the |a "
            r"|an |that )?(?:\w+ )?(?:fires?|floods?|flooding|storms?|war|earthquake|hurricane"
            r"|drought|disease|blight|frost|hail|bombs?|bombing|tsunami|avalanche|landslide"
            r"|pests?|mould|rust)"
        ),
        (
            r"(?:valley|town|village|city|forest|region|harbour|coast|country|houses?|homes?|reef"
            r"|crops?|orchards?|building|church|families|victims|patients|readers|audiences?|fans"
            r"|children|widows?|clients|survivors|communities|the street) (?:\w+ ){0,3}(?:was"
            r"|were|is|are|been|left|who) (?:\w+ ){0,2}(?:devastated|destroyed|shattered"
            r"|heartbroken|distraught|inconsolable|in tears|crying|weeping|in despair|grieving)"
        ),
        (
            r"(?:film|novel|song|play|chapter|story|book|scene|aria|speech|concert|documentary"
            r"|exhibition|poem|letter in the|ending) (?:~ )?(?:tears|cry|cried|wept|devastat\w+"
            r"|heartbreaking|crying|my heart)"
        ),
        (
            r"(?:tears|cried|wept|crying|sobbed) (?:\w+ ){0,4}(?:at|over|during|reading|watching) "
            r"(?:the|your|that|a) (?:\w+ ){0,4}(?:film|novel|song|play|chapter|story|book|scene"
            r"|aria|speech|concert|documentary|poem|ending)"
        ),
        (
            r"(?:grief|misery|tears|nightmare|despair|agony|anguish) (?:counsel\w*|support|groups?"
            r"|work\w*|line|therapy|aunt|programmes?|care|of (?:the|others|refugees|families"
            r"|patients|so many))|(?:wear and|bereavement and|logistical|planning) \w+"
        ),
        (
            r"(?:stunned|speechless|shocked|floored|for words) (?:\w+ )?(?:by|at|with) (?:how "
            r")?(?:the |your )?(?:\w+ )?(?:beaut\w+|kind\w*|view|craft\w*|detail|generos\w+"
            r"|warm\w*|quality|size|scale|sound|colou?rs?|speed|care|skill)"
        ),
    ),
}
