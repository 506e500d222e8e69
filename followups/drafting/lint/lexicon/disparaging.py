"""F5 by speech act: calling names, unfit to judge, a low opinion, an employer not wanted."""

from typing import Final

_FOLK = (
    r"(?:you people|you lot|you|your (?:[\w-]+ ){0,2}(?:team|panel|people|interviewers?|"
    r"managers?|boss|bosses|directors?|recruiters?|recruitment|hr|chef|head|foreman|"
    r"colleagues?|staff|department|management|office|committee|board|receptionist|owner|"
    r"leadership|lady|man|woman|supervisor|consultant|principal|editor|crew|lot)|the (?:["
    r"\w-]+ )?(?:panel|team|interviewers?|committee|board|management|recruiters?|managers?"
    r"|director|boss|hr (?:department|people|team|lady|man|woman))|(?:the |that |some |a )"
    r"?(?:[\w-]+ )?(?:people|person|man|woman|lad|bloke|guy|fella|fellow|chap|girl|boy|"
    r"kid|lady|gentleman|youngster|one|ones|individuals?|those) (?:who (?:\w+ )?("
    r"?:interviewed|assessed|tested|saw|questioned|met|showed|marked|hires?|decides?|"
    r"chooses?|runs?|wrote|rang|phoned|greeted|is|are|was|were)|doing the|in charge|on the"
    r" panel|making the|running|at the top|you (?:sent|put|let|have|had|employ)|behind the"
    r" desk|opposite|responsible))"
)
_WORK = (
    r"(?:the (?:[\w-]+ ){0,3}(?:job|work|trade|role|post|position|craft|subject|field|"
    r"business|industry|profession|market|task|machine|tools?|product|sector|basics|"
    r"requirements?)|(?:what|how) (?:the|a|an|it|this|we|i|you|they|makes|good)|nursing|"
    r"teaching|welding|cooking|baking|farming|coding|engineering|design|marketing|the "
    r"first thing|their own|its own|your own|his own|her own|my (?:field|trade|work|"
    r"profession|subject|cv|craft)|people|anything)"
)
_NAMES = (
    r"(?:clowns|cowboys|crooks|muppets|numpties|numpty|cretins?|twits?|prats?|pillocks?|"
    r"plonkers?|halfwits?|half-wits?|nitwits?|dimwits?|blockheads?|simpletons?|losers|"
    r"jokers|charlatans?|frauds|fraudsters|con artists?|con men|conmen|parasites|leeches|"
    r"sheep|monkeys|amateurs|snobs|liars|hypocrites|bullies|bigots|racists|sexists|thieves"
    r"|time-?wasters|wasters|slackers|jobsworths|pen-?pushers|has-?beens|nobodies|"
    r"know-?nothings|idiots|fools|morons)"
)
_PLACE = (
    r"(?:company|firm|employer|organi[sz]ation|place|people|team|boss|bosses|business|"
    r"outfit|workplace|management|school|hospital|kitchen|culture|person|manager)"
)

DISPARAGING: Final = {
    "F5": (
        (
            rf"{_FOLK} (?:[\w'-]+ ){{0,6}}(?:was|were|is|are|seem\w*|looked|came across as|"
            r"sounded|appeared|struck me as|proved|turned out) (?:to be )?(?:[\w'-]+ ){0,3}"
            r"(?:thick as|dumb as|daft as|mad as|useless|clueless|brainless|gormless|dim|"
            r"dense|half asleep|a waste of|the worst|utterly lost|a disgrace|a shambles|a "
            r"bunch|a shower|out of (?:their|his|her|your) depth|beneath contempt|a law "
            r"unto|full of hot air|all talk|on a power trip|power-?mad|not all there|an? "
            r"(?:\w+ )?(?:idiot|moron|bully|snob|fool|clown|liar|crook|joke|coward|tyrant|"
            r"creep|bigot|dinosaur|fraud|nightmare|embarrassment))"
        ),
        (
            r"how (?:little|few|badly|poorly|ill) (?:of )?(?:you|your \w+|the (?:\w+ )?(?:"
            r"panel|team|interviewers?|committee|managers?|recruiters?|board|boss)|he|she|"
            r"they|anyone (?:there|on|in|at)|those) (?:\w+ ){0,4}(?:knew|know|knows|known|"
            r"understood|understand|understands|grasped|grasp|prepared|care|cared|informed"
            r"|value|think)"
        ),
        (
            r"(?:poor|low|lower|dim|bad|sour|unfavou?rable|negative|worse|terrible|dreadful|"
            r"appalling|unflattering|mixed|damning|disastrous|sorry) (?:\w+ )?(?:opinion|"
            r"impression|view|image|picture|idea) of (?:\w+ )?(?:you|your|the (?:company|"
            r"firm|place|school|team|panel|way|hospital|business|shop|whole)|how you)"
        ),
        (
            r"(?:left|leaves|leave|leaving) (?:me with )?(?:a |an )?(?:\w+ )?(?:bad|sour|"
            r"bitter|nasty|unpleasant|foul|horrible|poor) (?:taste|aftertaste|impression|"
            r"feeling)"
        ),
        (
            r"(?:gone down|sunk|dropped|fallen) (?:\w+ ){0,2}in my (?:estimation|eyes|"
            r"esteem|opinion)|think (?:\w+ )?(?:less|little|nothing) of (?:you|your)|(?:"
            r"lost|losing|lose) (?:all |any |what |every |my )?(?:\w+ )?respect (?:\w+ ){"
            r"0,3}for (?:you|your|the (?:company|firm|panel|team))|(?:disgusted|appalled|"
            r"sickened|revolted|repulsed) (?:\w+ )?(?:by|with|at) (?:you|your|the (?:way|"
            r"people|panel|company|attitude))|embarrassed for (?:you|your)|reflects? (?:\w+"
            r" ){0,2}(?:badly|poorly) (?:up)?on (?:you|your|the)|bring\w* (?:\w+ ){0,3}into"
            r" disrepute"
        ),
        (
            r"(?:behaviou?r|conduct|attitude|manners?|tone|treatment|arrogance|rudeness|"
            r"performance|management) (?:[\w']+ ){0,6}(?:was|is|were|are|has been|have been|"
            r"seems?|felt) (?:\w+ ){0,3}(?:unbecoming|disgraceful|shameful|appalling|"
            r"deplorable|despicable|shabby|disgusting|contemptible|outrageous|childish|"
            r"juvenile|pathetic|vile|scandalous|atrocious|abysmal|beneath|unworthy|"
            r"disgustingly|ill-mannered|offensive|repulsive|laughable|boorish|loutish)"
        ),
        (
            r"(?:unbecoming|unworthy) (?:of|for) (?:an? |the |your )(?:\w+ ){0,3}(?:company|"
            r"firm|employer|organi[sz]ation|institution|school|hospital|professional|house|"
            r"name|business)"
        ),
        (
            r"(?:be|is|are|was|were|seems?|seemed|clearly|obviously|evidently|probably) ("
            r"?:\w+ )?(?:beyond|too much for|too difficult for|too hard for|too taxing for|"
            r"over the heads? of|above the heads? of|lost on|wasted on) (?:you\b|him|her|"
            r"them|(?:your|the) (?:\w+ )?(?:recruiters?|panel|team|interviewers?|managers?|"
            r"people|staff|hr|department|boss|director|committee|management|colleagues?))"
        ),
        (
            r"(?:atmosphere|mood|vibe|culture|air|climate|feeling|ambience|staff|everyone|"
            r"people) (?:in|at|on|around|among|there|about) (?:[\w']+ ){0,4}(?:was|were|is|"
            r"are|seem\w*|felt|looked|struck me as) (?:\w+ ){0,2}(?:miserable|toxic|"
            r"poisonous|grim|depressing|awful|oppressive|hostile|gloomy|dire|dreadful|icy|"
            r"frosty|bleak|unpleasant|unhappy|terrible|rotten|joyless|horrible|suffocating|"
            r"scared|terrified|fed up|funereal|unfriendly|stifling|beaten|dead behind)"
        ),
        (
            r"(?:in hindsight|with hindsight|looking back|on reflection|in retrospect|come to "
            r"think of it|having (?:met|seen) (?:you|your \w+|the \w+)|after (?:meeting|"
            r"seeing) (?:you|your \w+|the \w+)),? (?:\w+ ){0,4}(?:relieved|better off|lucky|"
            r"had a narrow|spared|a mercy|for the best|well rid)"
        ),
        (
            r"(?:your|the|that|this) (?:[\w-]+ )?(?:company|firm|house|business|place|outfit|"
            r"shop|kitchen|school|paper|team|department|agency|office|ward|hotel|"
            r"restaurant|process|factory|site|workshop|garage) (?:\w+ )?(?:is|was|looks "
            r"like|feels like|resembles|has become) (?:\w+ ){0,2}(?:dump|tip|pigsty|hole|"
            r"hellhole|sham|scam|cult|sweatshop|dive|death trap|car crash|train wreck|"
            r"laughing ?stock|racket|sick joke|farce|pantomime|basket case|ghost town|"
            r"madhouse|asylum|kindergarten|nursery for|embarrassment)"
        ),
        (
            r"(?:should|ought to|needs? to|deserves? to|must) (?:\w+ )?(?:be (?:sacked|fired|"
            r"ashamed|struck off|retired|kept away|shut down|closed down|embarrassed)|hang "
            r"(?:your|their|his|her) heads?|go back to school|look for another (?:job|line)|"
            r"resign|grow up|find another (?:job|line)|take a (?:long|hard|good) look at)"
        ),
        (
            r"(?:got|get|getting|gotten) rid of (?:that|the|your) (?:\w+ )?(?:man|woman|"
            r"person|manager|boss|fellow|lady|recruiter|chef|one|lad|interviewer|bully|\w+ "
            r"who)"
        ),
        (
            r"(?:found (?:your|a) way|got|get|gotten|escaped?|managed to get|made it|run|"
            r"running|stay|steer|keep) (?:\w+ ){0,2}(?:out of|away from|clear of|from) (?:"
            r"that|this|such a|your) (?:\w+ )?(?:place|hole|dump|madhouse|outfit|shower|"
            r"circus|zoo|prison|hellhole|lot|shambles|toxic|sinking|company|firm)|(?:still|"
            r"you're|trapped|stuck) (?:\w+ )?(?:stuck|trapped|suffering|rotting|slaving) ("
            r"?:\w+ )?(?:in|at|for|there|with) ?(?:that|there|them|this)?"
        ),
        (
            r"(?:proper|real|decent|serious|professional|civili[sz]ed|respectable|well-?run|"
            r"better-?run|grown-?up|competent|better|normal|reputable) (?:\w+ )?(?:company|"
            r"employer|firm|team|place|outfit|kitchen|school|shop|garage|business|workplace|"
            r"manager|boss) (?:~ )?(?:actually|know what (?:they|he|she)|know how to|really "
            r"(?:know|care|value|respect)|treats? (?:people|its|their|me)|with manners|"
            r"appreciates?|where people|unlike)"
        ),
        (
            r"(?:joined|work\w*|hired by|found|employed by|taken on by|job (?:with|at)|moved "
            r"to|accepted|position (?:with|at)) (?:~ )?(?:people|company|firm|team|employer|"
            r"somewhere|bosses?|managers?|place|they) (?:who |that |where |which )?(?:\w+ )?"
            r"actually (?:know|knows|care|cares|value|values|respects?|appreciates?|treats?|"
            r"listens?|understands?|wants?|recogni[sz]es?|reads?|pays?|prepare)"
        ),
        (
            r"(?:fuck\w*|f\*+\w*|bullshit|shit|shitty|shithole|arseholes?|assholes?|bastards?|"
            r"bitch|bollocks|wankers?|tossers?|dickheads?|pricks?|twats?|piss off|pissed off|"
            r"sod off|bugger off|get stuffed|go to hell|screw you|damn you|up yours|drop "
            r"dead|rot in hell|burn in hell|(?:stick|shove|stuff) (?:it|your \w+|the job|this "
            r"job) (?:up|where)|(?:stick|shove|stuff) your (?:\w+ )?(?:job|offer|position|"
            r"company|vacancy|letter))"
        ),
        (
            r"(?:you|they|he|she) can (?:\w+ )?(?:keep|have|stick|shove|stuff) (?:your|the|"
            r"their|his) (?:\w+ )?(?:job|position|role|post|vacancy|rota|wages?|minimum wage|"
            r"culture|company)"
        ),
        (
            r"(?:you|they|both) (?:\w+ )?(?:deserve|deserves) (?:each other|one another|what "
            r"(?:is|'s|you) (?:coming|get)|everything (?:that|you)|whatever (?:is|you|"
            r"happens)|all (?:that|you)|no better|nothing better)|hope (?:\w+ ){0,6}(?:goes?|"
            r"go) (?:under|bust|bankrupt|broke|down the)|hope (?:\w+ ){0,5}(?:burns? down|"
            r"rots?|crashes|haunts? you|gets? what (?:you|they)|get what you)"
        ),
        (
            r"(?:feel|feels|felt|are|is|was|were|be|seem\w*|get|must be) (?:\w+ )?(?:"
            r"threatened|intimidated|scared|afraid|frightened|terrified) (?:by|of) (?:an? |"
            r"the |any )?(?:\w+ )?(?:experience\w*|someone (?:who|with|better|older)|"
            r"competen\w+|strong (?:women|people|candidates?)|clever|people who (?:think|"
            r"know)|real|talent\w*|skilled|women|older|hard work|qualified|me\b)"
        ),
        (
            r"(?:young|pretty|blonde|posh|white|male|british|english|cheap|dumb|stupid|quiet|"
            r"docile|obedient|thin|naive|gullible|desperate) enough for (?:you|your|the (?:"
            r"boss|manager|director|panel|owner))"
        ),
        (
            r"(?:a|an|the) (?:\w+ )?(?:joke|disgrace|embarrassment|insult|stain|blot|shame) "
            r"(?:of an? (?:\w+ )?(?:company|employer|interview|panel|process|firm|manager|"
            r"place|school|outfit)|to (?:the|your) (?:\w+ )?(?:trade|profession|industry|"
            r"uniform|name|town|craft))"
        ),
        (
            r"excuse for (?:a|an) (?:\w+ )?(?:company|employer|interview|panel|manager|boss|"
            r"team|firm|school|human|leader|man|woman|kitchen|director)"
        ),
        (
            r"(?:treats?|treated|treating) (?:\w+ ){0,3}(?:like|as) (?:dirt|rubbish|cattle|"
            r"trash|scum|garbage|something you|an idiot|criminals?)"
        ),
        (
            r"(?:see|know|understand|saw|realise|realize) (?:\w+ )?(?:now|exactly|at last|"
            r"finally) (?:\w+ )?what (?:kind|sort|manner|type) of (?:people|company|place|"
            r"outfit|employer|boss|person|manager|firm|operation) (?:you|he|she|they|it|"
            r"this)"
        ),
    ),
    "F5!": (
        (
            r"(?:bunch|pack|gang|load|shower|collection|crowd|den|set|lot|team|company|group|"
            rf"panel|roomful|room full|full) of (?:[\w-]+ ){{0,2}}{_NAMES}"
        ),
        rf"(?:you|you're|you are|they're|your|such|those|these|absolute|utter|complete) {_NAMES}",
        (
            r"(?:not|\w*n't|never|hardly|barely|scarcely|far from|anything but|in no way) (?:["
            r"\w']+ ){0,6}(?:qualified|competent|fit|equipped|the right person|in (?:a|any) "
            r"position|capable|able|experienced enough|trained|up to the (?:job|task)|suited)"
            r" (?:to|of|for) (?:judg\w+|assess\w*|interview\w*|lead\w*|manag\w+|run\w*|"
            r"evaluat\w+|hir\w+|recruit\w*|decid\w+|examin\w+|rat\w+|be (?:in charge|a|"
            r"running|interviewing|leading|on)|supervis\w+|tell|select\w*|mark)"
        ),
        (
            r"(?:unqualified|incompetent|unfit|ill-?equipped|ill-?suited|too (?:\w+ )?(?:young"
            r"|junior|inexperienced|stupid|lazy|dim|ignorant)) to (?:judge|assess|interview|"
            r"lead|manage|run|evaluate|hire|recruit|decide|be (?:in charge|a|on)|supervise|"
            r"understand|read|recogni[sz]e|see|appreciate)"
        ),
        (
            rf"{_FOLK} (?:[\w'-]+ ){{0,5}}(?:not|\w*n't|no longer|never|hardly|barely|"
            r"scarcely|fails? to|failed to) (?:\w+ )?(?:appear|seem|look|really|actually|"
            r"even|fully|properly|quite)? ?(?:to )?(?:\w+ )?(?:know|understand|grasp|have ("
            r"?:a|any|the|much) (?:\w+ )?(?:clue|idea|grasp|understanding|knowledge|notion)|"
            r"follow|tell|familiar with|versed in|master) (?:\w+ )?(?:of |about |how |with )?"
            rf"{_WORK}"
        ),
        (
            rf"{_FOLK} (?:[\w'-]+ ){{0,4}}(?:had|has|have|showed|shows|with|displayed|"
            r"betrayed|knows?|knew|understood) (?:\w+ )?(?:little|no|precious little|zero|"
            r"next to no|hardly any|very little|scant|next to nothing|nothing|barely any) "
            r"(?:\w+ )?(?:idea|understanding|knowledge|grasp|experience|clue|interest|sense|"
            r"feel|manners|respect|about|of)"
        ),
        (
            r"(?:has|have|had) no business (?:\w+ )?(?:interview\w*|runn\w*|manag\w*|judg\w*|"
            r"hir\w*|lead\w*|being|work\w*|asking|in|near)|(?:should|ought) (?:not|n't) ("
            r"?:to )?be (?:in charge|allowed|let (?:near|loose)|manag\w*|interview\w*|near|"
            r"runn\w*|trusted|working with|in business)|shouldn't be (?:in charge|allowed|"
            r"let (?:near|loose)|manag\w*|interview\w*|near|runn\w*|trusted|in business)"
        ),
        (
            r"(?:not|\w*n't|hardly|never|scarcely) (?:\w+ )?(?:really )?(?:the|a|an) (?:kind|"
            rf"sort|type) of (?:\w+ )?{_PLACE} (?:that |which |who |where |for (?:which|whom) "
            r")?(?:i|i'd|anyone|anybody|one|people|decent|i've|any|serious|would|a)"
        ),
        (
            r"(?:wouldn't|would not|couldn't|could not|never|don't|do not|not|rather not|no "
            rf"wish to|no desire to) (?:\w+ ){{0,3}}(?:work|be|working|join|spend|associat\w+|"
            rf"seen) (?:\w+ )?(?:for|with|under|among|in|at|by) (?:an? |such an? |your |any )?"
            rf"(?:\w+ )?(?:{_PLACE}|somebody|someone|anyone|those) (?:like (?:you|yours|that|"
            r"this|him|her)|that (?:treats?|thinks?|behaves?|has no|ignores?)|who (?:treats?|"
            r"thinks?|behaves?|has no|cannot|can't|ignores?)|of (?:your|this|that) (?:kind|"
            r"sort|type))"
        ),
        (
            r"(?:never|not|\w*n't) (?:\w+ )?(?:been|felt) (?:so |as |more )?(?:\w+ )?("
            r"?:insulted|patroni[sz]ed|talked down to|belittled)|not a (?:single )?(?:brain|"
            r"spark|shred|ounce|trace|hint|flicker) (?:\w+ )?(?:of (?:decency|intelligence|"
            r"courtesy|humanity|respect|competence|interest|professionalism|shame)|between|"
            r"among)"
        ),
    ),
    "F5~": (
        (
            r"(?:i'm|i am|i was|(?:do not|don't|did not|didn't) feel|myself|i feel|i felt) "
            r"(?:[\w']+ ){0,2}(?:"
            r"qualified|competent|fit|equipped|in a position|capable|able|the right person|"
            r"ill-?equipped|too (?:\w+ )?(?:young|junior|inexperienced|lazy|stupid)) (?:to|of)"
        ),
        r"(?:terrible|awful|dreadful|horrible|fearful) (?:lot|amount) of",
        r"(?:not|won't|never|\w*n't) (?:\w+ )?(?:regret|be sorry|disappoint\w*|let you down)",
        (
            r"(?:clowns?|monkeys?|sheep|cowboys?|thieves|muppets?) (?:act|film|show|costume|"
            r"farm|shearing|project|workshop|visits?|doctors?|at the|in the (?:ward|circus|"
            r"field|play|zoo))"
        ),
        r"(?:not|never|far from|anything but) (?:\w+ )?a (?:joke|dump|sham|waste)",
    ),
}
