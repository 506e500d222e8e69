"""F5 by speech act: names, bad omens, relief at getting away, jokes at their cost."""

from typing import Final

_PEOPLE = (
    r"(?:you people|you lot|you (?:two|three|all)|your (?:[\w-]+ ){0,2}(?:team|panel|"
    r"people|interviewers?|manager|managers|boss|bosses|director|recruiters?|hr|chef|head|"
    r"foreman|colleagues?|staff|department|management|office|crew|committee|board|"
    r"receptionist|secretary|owner|leadership|company|firm|house|business|outfit|agency|"
    r"kitchen|school|shop|partner|partners|editor|principal|consultant|supervisor|lady|man"
    r"|woman|gentleman|lot)|the (?:panel|team|interviewers?|committee|board|management|"
    r"recruiter|manager|director)|the (?:[\w-]+ )?(?:man|woman|lady|gentleman|person|"
    r"people|one|ones|boy|girl|chap|fellow) (?:who|that|with|in|opposite|on your|from your"
    r"|at your|you (?:sent|put|let)))"
)
_TRAIT = (
    r"(?:vain|arrogant|rude|pompous|smug|clueless|incompetent|ignorant|dim|dense|"
    r"slow-?witted|self-?important|self-?satisfied|petty|mean-?spirited|small-?minded|"
    r"narrow-?minded|lazy|useless|hopeless|amateurish|amateurs?|unqualified|out of (?:its|"
    r"their|his|her|your) depth|half asleep|asleep|snobbish|snobs?|patroni[sz]ing|"
    r"condescending|full of (?:himself|herself|themselves|yourselves|itself)|two-?faced|"
    r"dishonest|stuck-?up|past it|spineless|charmless|humou?rless|joyless|tone-?deaf|"
    r"cold-?hearted|heartless|conceited|obnoxious|insufferable|unbearable|a bully|bullies|"
    r"a fool|fools|a joke|a disgrace|a clown|clowns|a snob|a liar|liars|a coward|cowards|a"
    r" dinosaur|dinosaurs|a dictator|a tyrant|sour|bitter|nasty|spiteful|unpleasant|"
    r"unfriendly|uncultured|uneducated|primitive|provincial|mediocre|second-?rate|"
    r"third-?rate|pathetic|ridiculous|laughable|not very bright|none too bright|not the "
    r"brightest|not the sharpest|no great|barely awake|barely literate|thick|greedy|"
    r"shallow|bigoted|racist|sexist|cheap|tight-?fisted|stingy|lost|blind|deaf)"
)
_NEWONE = (
    r"(?:whoever (?:\w+ ){1,4}|your (?:choice|pick|new \w+|favou?rite|chosen \w+)|the (?:"
    r"new|chosen|successful|lucky|other) (?:\w+ )?|the (?:person|one|candidate|man|woman|"
    r"lad|girl) (?:you|who|that) (?:\w+ ){1,4}|he |she )"
)

BELITTLING: Final = {
    "F5": (
        (
            rf"{_PEOPLE} (?:[\w'-]+ ){{0,6}}(?:is|are|was|were|'re|seem|seems|seemed|struck"
            r" me as|strikes me as|came across as|comes across as|come across as|looked|"
            r"looks|look|sounded|sounds|appeared|appears|turned out|proved|remains?|"
            rf"behaved like|acted like|must be|can only be) (?:to be )?(?:[\w'-]+ ){{0,3}}"
            rf"{_TRAIT}"
        ),
        (
            r"you(?:'re| are| were| seem| seemed) (?:\w+ )?(?:a|an|such a|quite a|all a) "
            r"(?:\w+ )?(?:cold|sad|sorry|petty|smug|odd|miserable|mean|dull|arrogant|"
            r"strange|rude|heartless|charming|fine|pathetic|small-?minded|soulless|nasty|"
            r"joyless|snooty|stuck-?up) (?:lot|bunch|crowd|people|set|outfit|company|firm|"
            r"team|place|employer|house|crew)"
        ),
        (
            r"(?:such|what|like|for|with|by|from|of) (?:a |an |such )?(?:\w+ )?(?:arrogant"
            r"|rude|pompous|smug|clueless|incompetent|ignorant|petty|small-?minded|"
            r"narrow-?minded|lazy|useless|amateurish|snobbish|two-?faced|dishonest|"
            r"spineless|charmless|conceited|heartless|second-?rate|third-?rate|mediocre|"
            r"tin-?pot|back-?street|shabby|sad little|miserable|soulless|shady|crooked|"
            r"ridiculous) (?:\w+ )?(?:people|lot|bunch|crowd|team|company|firm|outfit|"
            r"place|shop|panel|man|woman|manager|boss|business|operation|kitchen|office)"
        ),
        (
            r"(?:don't|do not|hardly|can't say i) envy (?:the|your|anyone|whoever|those|"
            r"anybody|people|him|her|them)|(?:pity|feel for|feel sorry for|sorry for|pray "
            r"for|sympathi[sz]e with) (?:your (?:staff|team|customers|people|clients|"
            r"guests|patients|pupils|employees|new \w+)|anyone who|whoever|those who|the "
            r"(?:people|person|poor|one|staff) (?:who|that|you|at your|under))"
        ),
        (
            r"(?:mediocre|second-?rate|third-?rate|weak|small|bad|poor|insecure) (?:firms?"
            r"|companies|bosses|people|managers|places|leaders|minds|teams) (?:\w+ )?(?:"
            r"hire|hires|get|attract|breed|choose|pick|fear|prefer|surround|recruit)"
        ),
        (
            r"amateur hour|going to the dogs|clown show|clown car|three-ring circus|bunch "
            r"of clowns|laughing stock|race to the bottom|blind leading|lunatics|monkeys? "
            r"(?:could|run|in)|cowboys?(?: outfit)?\b (?:run|like|outfit|firm|operation)|"
            r"snake pit|nest of vipers|madhouse|old boys'? (?:club|network)|jobs? for the "
            r"boys"
        ),
        (
            r"(?:you|your \w+|the (?:firm|company|place|kitchen|school|paper)) (?:hasn't|"
            r"has not|haven't|have not) had (?:a|an|one) (?:\w+ )?(?:idea|thought|"
            r"original)|(?:your \w+|the (?:firm|place|company|kitchen)|nothing (?:here|"
            r"there)|you) (?:\w+ )?(?:hasn't|has not|haven't|has hardly|has clearly not) "
            r"(?:\w+ )?(?:moved on|changed|been updated|noticed|learned) since (?:the \d|"
            r"the (?:war|sixties|seventies|eighties|nineties|last)|18|19|before)|(?:your "
            r"\w+|firm|company|place|you) (?:~ )?(?:not|\w*n't) (?:\w+ )?(?:caught|keep|"
            r"kept) up with (?:the )?(?:times|century|modern)"
        ),
        r"(?:couldn't|could not|can't|could) care less",
        (
            r"(?:not|n't) (?:\w+ )?be (?:seen|caught) dead|over my dead body|wouldn't "
            r"touch (?:your|you|it) with|(?:if you|even if you) paid me|for all the (?:"
            r"money|tea)"
        ),
        (
            r"(?:special|particular|rare|certain|peculiar) kind of (?:\w+ )?(?:blindness|"
            r"stupidity|arrogance|fool|genius|talent|ignorance|incompetence|company|person"
            r"|idiocy|nerve)|takes (?:some|a lot of|real|quite some) (?:nerve|cheek|skill|"
            r"doing|talent|arrogance) to (?:\w+ )?(?:turn|pass|miss|overlook|reject|treat|"
            r"run|make|lose)|(?:the|what a|some|such) (?:\w+ )?(?:nerve|cheek|gall|"
            r"audacity)(?: of| to|[,.!]| you){1}"
        ),
        (
            rf"{_NEWONE}(?:\w+ )?(?:won't|will not|wouldn't|is not going to|isn't going to|"
            r"will hardly|'ll never|will never|can't possibly) (?:\w+ )?(?:last (?:a|the|"
            r"six|three|two|one|until|past|through|here|long (?:with|at|under|in|there|"
            r"here))|stay (?:long|a|past)|stick (?:it|around)|survive (?:a|the|long|under|"
            r"with)|cope|hold out|see out|make it|be up to|be any good|hack it|do half)"
        ),
        (
            rf"{_NEWONE}(?:\w+ )?(?:will|'ll|would|may well|is going to|is bound to|is sure"
            r" to) (?:\w+ )?(?:run away|walk out|let you down|be gone|be off|jump ship|"
            r"leave you|crash|flop|fall flat|disappoint|drive you|bore|ruin|fail|burn out|"
            r"regret|wish|see through|find out (?:soon|what|how))"
        ),
        (
            r"(?:not|n't|couldn't|wouldn't) (?:\w+ )?(?:know|recogni[sz]e|spot|tell|find|"
            r"see) (?:an? |the |what )?(?:[\w'-]+ ){1,6}(?:if|from|when|even if) (?:it|one"
            r"|he|she|they|you|his|her|your|their|a) (?:\w+ )?(?:hit|bit|fell|stood|sat|"
            r"jumped|landed|walked|tripped|elbow|hole|slapped|danced|shouted|came|were|"
            r"was)"
        ),
        (
            r"(?:couldn't|could not|can't|cannot) (?:\w+ )?(?:run|manage|organi[sz]e|lead|"
            r"boil|pour|spell|count|cook|find|hit|fight|sell|draw|write|read|hold) (?:~ )?"
            r"(?:bath|brewery|piss-?up|egg|water|tap|whelk stall|kiosk|raffle|own (?:name|"
            r"way|shoes?|feet|desk|nose|backside|elbow|tail)|bus queue|elbow|left hand|to "
            r"save|paper bag|barn door|backside|raincoat|desert|party in|to ten|two and "
            r"two|sandwich|straight line|tea)"
        ),
        (
            r"(?:relieved|glad|happy|thankful|grateful|lucky|fortunate|pleased|good thing|"
            r"just as well|a mercy|thank goodness|thank heavens|thank god|delighted) (?:~ "
            r")?(?:not (?:be |to be |have to )?(?:join\w*|work\w*|spend\w*|stuck|part of|"
            r"under|associated|one of)|won't (?:be |have to )?(?:join\w*|work\w*|spend\w*|"
            r"see|stuck|put up|deal|answer)|never (?:have to |be )?(?:join\w*|work\w*|see|"
            r"set foot|deal)|spared (?:me|the|from)|out of (?:it|there|your)|escaped?|got "
            r"away|found out (?:now|in time|early|before)|(?:didn't|did not) (?:get|take|"
            r"end up|join|land))"
        ),
        (
            r"(?:had|have|'ve had) a (?:\w+ )?(?:lucky|narrow) (?:escape|miss)|saved me "
            r"from (?:you|your|working|joining|a (?:job|boss|place))|spared me (?:a|the|"
            r"years|from)|(?:your|the) (?:\w+ )?loss,? (?:not mine|frankly|really|my gain)"
            r"|(?:^|[.,;] )(?:your|their|the firm's|the company's|the school's) loss[.,!;]"
            r"{1}|someone else's gain|(?:our|their) competitor'?s? gain"
        ),
        (
            r"(?:people|firms?|companies|places|bosses|managers|employers|panels|teams|"
            r"kitchens|shops) like (?:yours|you|this|that|him|her|them) (?:\w+ )?(?:ruin\w"
            r"*|deserve\w*|never|can't|cannot|don't|doesn't|should|fail|give (?:\w+ )?a "
            r"bad|gives (?:\w+ )?a bad|make (?:me|one|people) (?:sick|angry|lose|leave)|"
            r"are (?:the (?:reason|problem)|why|not))"
        ),
        (
            r"no (?:wonder|surprise) (?:\w+ )?(?:that )?(?:you|your|nobody|no one|everyone"
            r"|everybody|half|so many|people|staff|the (?:place|shop|firm|paper|post|job|"
            r"ward)|it(?:'s| is) )(?:~ )?(?:want|wants|work|stay|stays|leav\w+|left|empty|"
            r"struggl\w+|los\w+|quit|vacant|advertis\w+|trouble|late|behind|sales|shrink\w"
            r"*|short|open|hire|find|keep|bad|go\w*|clos\w+)"
        ),
        (
            r"(?:your|the|that|this) (?:\w+ )?(?:company|firm|house|business|place|outfit|"
            r"shop|kitchen|school|paper|team|department|agency|museum|office|ward) (?:\w+ "
            r")?(?:isn't|is not|was|is|has become|has turned into|looks|feels|smells|runs|"
            r"seems) (?:\w+ ){0,3}(?:what it (?:was|used)|a shadow|run-?down|falling apart"
            r"|in decline|a dump|a mess|a shambles|a circus|a joke|a zoo|a prison|doomed|"
            r"finished|dying|on its last|a sinking|a dead end|behind the times|past its|"
            r"living in the past|a museum piece|not worth|beneath|rotten|a factory|"
            r"soulless|toxic|overrated|a bore)"
        ),
        (
            r"(?:sooner|rather) (?:\w+ ){1,6}than (?:\w+ )?(?:work|spend|sit|talk|go "
            r"through|deal|be in) (?:\w+ )?(?:for|with|under|another|in|through|near) (?:"
            r"you|your|people|such|that|somebody|a|an|anyone)"
        ),
        (
            r"(?:known|seen|met|had|found|watched|trained|taught) (?:[\w']+ ){0,3}(?:"
            r"goldfish|sheep|donkeys?|houseplants?|pot plants?|traffic wardens?|toddlers?|"
            r"children|parking meters?|cardboard|furniture|apprentices|schoolboys?|vending"
            r" machines?|door ?mats?|interns|pupils) (?:~ )?(?:more|better|than|brighter|"
            r"warmth|sense|interest|charm)"
        ),
        (
            r"(?:you|he|she|they|your \w+|the panel) (?:\w+ )?(?:clearly|obviously|"
            r"evidently|plainly|simply|just|apparently|really|only|always) (?:\w+ )?(?:"
            r"prefer|want|like|hire|choose|value|look for|wanted|preferred|chose|hired|"
            r"went for) (?:[\w'-]+ ){0,3}(?:yes-?men|yes men|yes-?women|puppets?|"
            r"mediocrity|cheap|cheaper|cheapest|pretty|young blood|easy|sheep|obedien\w+|"
            r"someone (?:cheap|dull|who nods|who says yes|harmless|docile|compliant)|"
            r"people who (?:nod|agree|don't|never|keep quiet|do as)|a pretty face|bums on "
            r"seats|warm bod\w+|clones?)"
        ),
        (
            r"(?:questions?|test|task|website|product|food|paper|magazine|course|lessons|"
            r"work|bread|beer|menu|designs?|cakes?|coffee|service|advert) (?:\w+ )?(?:was|"
            r"were|is|are|of yours (?:is|was|are|were)) (?:\w+ ){0,2}(?:childish|idiotic|"
            r"silly|stupid|laughable|primitive|ridiculous|pointless|third-?rate|"
            r"second-?rate|worthless|dreadful|terrible|rubbish|mediocre|amateurish|inane|a"
            r" joke|an insult|beneath (?:me|contempt)|embarrassing(?:ly)?)"
        ),
        (
            r"(?:afford|attract|keep|find|get|hold|handle|manage|deserve) (?:a |an |any )?"
            r"(?:good|decent|real|proper|talented|qualified|competent|capable|first-rate|"
            r"better|top|strong) (?:people|person|staff|cooks?|workers?|teachers?|"
            r"engineers?|nurses?|talent|one|candidates?|somebody|someone)[^.!?]{0,30}(?:"
            r"anyway|not with|with (?:that|your|such|wages|pay)|like yours|like you|at "
            r"that)|(?:like yours|like you|as yours) (?:\w+ )?(?:can't|cannot|couldn't|"
            r"won't|will never|never) (?:\w+ )?(?:afford|attract|keep|get|hold|find|"
            r"handle)"
        ),
        (
            r"(?:learn|try|read up on|invest in|go on|take|attend|sign up for|book) (?:\w+"
            r" )?(?:a (?:course|lesson|class|crash course) in|some|lessons in) (?:\w+ )?"
            r"(?:manners|tact|courtesy|listening|interviewing|humility|empathy|politeness|"
            r"people|management|spelling)"
        ),
        (
            r"(?:people|panel|jury|judges|committee|somebody|someone|persons?) (?:who (?:"
            r"is|are|was|were|must be) |that (?:is|are) )?(?:\w+ ){0,3}(?:hard of hearing|"
            r"deaf|blind|asleep|without ears|with cloth ears|tone-?deaf|short-?sighted)"
        ),
        (
            r"(?:tell|advise|remind|teach|suggest to) (?:~ )?(?:him|her|them|your \w+|"
            r"fellow|man|woman|lady|colleague|gentleman|boy|chap|interviewer\w*|who (?:\w+"
            r" ){1,5}) (?:~ )?to (?:read|learn|open|study|look up|buy|smile|listen|prepare"
            r"|practi[sc]e|brush|wake|wash|retire|try) (?:~ )?(?:book|manners|listen|"
            r"before (?:he|she|they)|once|first|spell|dictionary|time|razor|mirror)"
        ),
        (
            r"(?:not sure|doubt|wonder (?:if|whether)|doubtful) (?:if |whether |that )?(?:"
            r"he|she|they|any of you|your \w+)(?:'d| would| had| even| ever)* (?:notice\w*"
            r"|know i|knew i|wake|woke|awake|alive|breathing|was awake|was listening|heard"
            r"|can read|could read)|bless (?:his|her|their) (?:\w+ )?(?:heart|soul|cotton "
            r"socks)|plugged in"
        ),
        (
            r"(?:has|have|had|with|shows?|all) (?:all )?the (?:charm|manners|warmth|wit|"
            r"imagination|empathy|brains|grace|subtlety|personality|attention span|"
            r"backbone|people skills|tact|intellect|vision) of (?:an? |the )(?:\w+ )?\w+"
        ),
        (
            r"the (?:[\w-]+ )?(?:lad|guy|girl|kid|youngster|fellow|chap|manager|lady|woman"
            r"|man|person|people) (?:who|that) (?:\w+ ){1,4}(?:was|were|is|are|seemed) (?:"
            r"\w+ ){0,2}(?:half asleep|asleep|thick|dim|rude|clueless|bored|useless|drunk|"
            r"lost|arrogant)|bunch of (?:clowns|idiots|amateurs|fools|cowboys|crooks|"
            r"children|snobs|bullies|liars)"
        ),
        (
            r"(?:people|those|ones|person|man|woman|panel|manager|recruiters?|team|"
            r"interviewers?|hr) (?:[\w']+ ){0,5}(?:not|\w*n't|little|nothing|hardly|barely"
            r"|never) (?:\w+ )?(?:appear to |seem to |really )?(?:understand|know|knew|"
            r"grasp|understood|qualified|fit) (?:~ )?(?:work|job|trade|about|what|judge|"
            r"first|how|good|welder|difference)"
        ),
        (
            r"(?:don't|do not|doubt|not) (?:\w+ ){0,2}(?:think|believe|that|if|whether)? ?"
            r"(?:[\w.]+ ){1,3}(?:was|were|is|are) (?:\w+ )?(?:qualified|fit|competent|able"
            r"|equipped|in a position|experienced enough) to (?:judge|assess|interview|"
            r"test|choose|decide|lead|manage|say)"
        ),
        (
            r"(?:surprised|amazed|shocked|astonished|struck|appalled) (?:\w+ )?(?:at|by) "
            r"how (?:little|poorly|badly|few) (?:the|your|you|anyone|anybody|of) (?:[\w']+"
            r" ){0,4}(?:know|knew|understood|cared|prepared|seemed|had|asked)|(?:poor|low|"
            r"bad|dim) opinion of (?:you|your|the)"
        ),
        (
            r"(?:not|isn't|wasn't|hardly|never) (?:\w+ )?(?:the|a|my) (?:\w+ )?(?:kind|"
            r"sort|type) of (?:employer|company|place|firm|boss|people|team|person|house) "
            r"(?:\w+ ){0,3}(?:i|anyone|that|one)|(?:atmosphere|mood|air|tone|spirit) (?:\w"
            r"+ ){0,3}(?:was|is|seemed|felt) (?:\w+ )?(?:miserable|toxic|poisonous|grim|"
            r"dreadful|awful|cold|joyless|sour|depressing)"
        ),
        (
            r"(?:behaviou?r|conduct|manner|manners|attitude) (?:\w+ )?(?:was|is|were|has "
            r"been) (?:\w+ )?(?:unbecoming|shameful|disgraceful|unworthy|beneath|appalling"
            r"|childish|unprofessional|arrogant|rude|poor)|(?:may be|is|are|was|were|might"
            r" be|clearly) beyond (?:you|your|him|her|them)"
        ),
        (
            r"(?:gone|going|go|went) downhill|given who (?:is|was) in charge|(?:loss|"
            r"mistake) will be (?:another|someone else's|some other|somebody else's)|(?:"
            r"now|suddenly|finally) (?:i )?(?:understand|see|know|make sense|makes? sense|"
            r"clear)(?: \w+)? why (?:the|your|you|nobody|people|so many|it|everyone|half)|"
            r"suddenly make sense"
        ),
        (
            r"eat me alive|(?:can only|only) wish (?:your|the|them|him|her) (?:\w+ )?(?:"
            r"patients|customers|guests|pupils|clients|staff|team|children|readers)? ?(?:"
            r"luck|strength|patience)|(?:young|pretty|cheap|docile|quiet|weak|timid) "
            r"enough for (?:your|the|you)|found your way out|(?:proper|real|serious|"
            r"decent) (?:company|firm|employer|place|team|school|kitchen) where|get out of"
            r" that place"
        ),
        (
            r"(?:i'll|i will|i shall|remember to|we'll|going to) (?:\w+ )?(?:buy|get|take|"
            r"order|eat|drink|shop|bank|book|fill|do) (?:\w+ )?(?:my |our )?(?:\w+ )?(?:"
            r"tyres|bread|coffee|books?|petrol|shoes|clothes|groceries|beer|lunch|glasses|"
            r"tickets|insurance|phone|paint|meat|fish|flowers|custom|shopping|business|"
            r"tea)? ?(?:elsewhere|somewhere else|from somebody else|from someone else) (?:"
            r"in future|from now on|after|now)"
        ),
    ),
    "F5!": (
        (
            r"(?:knew|knows|know|understood|understands?|had learned|has learned) (?:\w+ "
            r")?(?:absolutely |next to |almost |precisely |very |precious )?(?:nothing|"
            r"little|zero|zilch|less than (?:nothing|a|the)|as much|about as much) (?:"
            r"about|of) (?:\w+ )"
        ),
        (
            r"(?:had|has|have|with) (?:absolutely |clearly |obviously )?(?:no|not a|not "
            r"the (?:faintest|slightest|foggiest)|no earthly|not an?) (?:\w+ )?(?:idea|"
            r"clue|notion) (?:[\w']+ ){0,3}(?:about|of|what (?:he|she|they|you|the job|"
            r"good|makes|it takes|a|an)|how (?:to|a|an|the)|who|which)"
        ),
        (
            r"(?:nobody (?:at|in|on|there)|no one (?:at|in|on|there)|none of (?:you|them)|"
            r"(?:you|he|she|they|your \w+|interviewer|boss|manager) (?:\w+ )?(?:never|"
            r"hasn't|haven't|had never|has never|have never)) (?:\w+ ){0,4}(?:done a (?:\w"
            r"+ )?day'?s? work|touched a|held a|run a|set foot in|opened a book|been "
            r"outside|worked a day|had an original)"
        ),
        (
            r"(?:nobody|no one|none|no (?:decent|sane|self-respecting|serious|good) \w+) "
            r"(?:\w+ ){0,4}(?:wants?|would want|will want|stays?|lasts?|can stand|likes?|"
            r"would work|would stay|works? (?:there|for you) (?:for )?long) (?:to )?(?:"
            r"work|stay|there|with you|for you|under|you|it|long|more than)"
        ),
        (
            r"(?:not|n't) (?:\w+ ){0,2}(?:worth|worthy of|deserve) (?:\w+ )?(?:me|my (?:"
            r"time|work|talent|skills?|years|loyalty|effort)|a (?:good|real|proper) \w+|"
            r"someone like me|good people|the name|its name)"
        ),
        (
            r"(?:bunch|gang|load|pack) of (?:clowns|idiots|amateurs|fools|cowboys|crooks|"
            r"snobs|bullies|liars)"
        ),
    ),
    "F5~": (
        (
            r"(?:we|i|we're|i'm) (?:[\w']+ ){0,2}(?:lost|asleep|half asleep|thick|blind|"
            r"deaf|clueless|useless|hopeless|cheap)"
        ),
        (
            r"(?:lost|blind|deaf|thick|dense|cheap|sour|bitter|greedy|asleep|primitive|"
            r"cold) (?:in (?:the|thought|conversation|a)|with|property|dogs?|children|"
            r"people|pupils|patients|adults|users|cat|cats|bees|goats?|beer|chocolate|"
            r"cherries|lemons?|cream|oranges|coffee|fog|soup|forest|wool|walls?|ice|"
            r"tickets?|flour|art|tools|pottery|seagulls?|geese|pigs?|hens?)"
        ),
        (
            r"(?:dough|beer|bread|cream|cherries|apples?|chocolate|lemons?|wine|goat|goats"
            r"|cat|dog|parrot|donkey|pig|hens?|seagulls?|coffee|plums|rhubarb|gin|baby) "
            r"(?:\w+ )?(?:is|was|are|were|seems|tastes?|tasted|looked) (?:\w+ ){0,2}(?:"
            r"sour|bitter|greedy|asleep|lazy|smug|vain|blind|deaf|thick|rude)"
        ),
        (
            r"(?:not|\w*n't|anything but|far from|nor) (?:\w+ )?(?:vain|arrogant|rude|"
            r"pompous|smug|lazy|cold|petty|snobbish|patronising|patronizing|condescending|"
            r"full of|stuck-?up|shallow|greedy|lost|blind|asleep)"
        ),
        r"i (?:\w+ )?know (?:next to |almost |very |absolutely )?(?:nothing|little)",
        (
            r"(?:nobody|no one|none) (?:\w+ ){0,4}(?:wants? to (?:leave|go)|would want to "
            r"(?:leave|go))"
        ),
        (
            r"the (?:charm|manners|warmth|wit|imagination|grace|vision|personality) of (?:"
            r"an? |the )(?:\w+ )?(?:saint|angel|old|gentleman|poet|place|city|sea|seaside|"
            r"past|lady|queen|great|good|born|true|small|fairy|market|village|town|"
            r"workshop|building|garden|house)"
        ),
        (
            r"(?:rude|arrogant|liars?|cowards?|fools?|idiots?|snobs?|stupid|jerk|villain|"
            r"pompous|nasty) (?:\w+ ){0,6}(?:act|acts|scene|play|film|novel|opera|story|"
            r"book|stage|chapter|character|role|part)"
        ),
        r"i (?:\w+ ){0,5}like an? (?:\w+ )?(?:idiot|fool|clown|amateur)",
        (
            r"(?:looked|seemed|was|were|is) (?:\w+ )?lost without|(?:joked|joking|laughed|"
            r"grinned|with a wink|as you (?:said|joked|put it))"
        ),
        r"found out in time (?:for|to|about)",
        r"last long (?:as|on|in the|if)",
        (
            r"(?:terrible|awful|dreadful) lot of|not regret the|understand (?:\w+ )?why "
            r"(?:you|people|the|it|so many|everyone|visitors|guests) (?:\w+ )?(?:love|like"
            r"|stay|come|chose|needed|wanted|went|asked|choose|decided|return|are (?:proud"
            r"|fond|busy|so))"
        ),
    ),
}
