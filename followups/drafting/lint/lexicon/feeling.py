"""F7 strong feeling; F15 running oneself down."""

from typing import Final

_AM = (
    r"(?:am|was|i'm|feel|felt|feeling|been|be|left me|leaves me|left|makes me|made me|become"
    r"|became|is|remain|i)"
)
_VERY = (
    r"(?:extremely|deeply|terribly|hugely|very|utterly|so|really|incredibly|immensely|bitterly"
    r"|sorely|profoundly|absolutely|completely|totally|truly|beyond|enormously|more than a "
    r"little|hopelessly|unbelievably|quite frankly|exceedingly|too|badly|most|awfully|severely"
    r"|greatly|intensely|crushingly)"
)
_SAD = (
    r"(?:disappoint\w*|sad|saddened|upset|hurt|unhappy|dejected|downcast|let down|discouraged"
    r"|frustrated|disheartened|down)"
)

FEELING: Final = {
    "F7": (
        r"hit me like|like a (?:slap|punch|kick|ton of|blow to|train|bolt)",
        (
            r"(?:devastated|heartbroken|heart-broken|heartbreaking|gutted|distraught"
            r"|inconsolable|crestfallen|broken-?hearted|soul-?destroying|in tears|to tears"
            r"|burst into tears|cried|crying|wept|weeping|sobb\w+|shattered|despondent"
            r"|grief-?stricken)"
        ),
        (
            rf"{_AM} (?:\w+ )?(?:crushed|shattered|broken|destroyed|miserable|desperate"
            r"|hopeless|in despair|furious|angry|livid|outraged|enraged|humiliated|ashamed"
            r"|depressed|numb|speechless|in shock|shocked|bitter|sick|wrecked|ruined"
            r"|paraly[sz]ed|gloomy|wretched|mortified|fuming|seething|resentful|stunned|lost)"
        ),
        rf"{_VERY} (?:\w+ )?{_SAD}",
        rf"{_SAD} (?:beyond|more than (?:words|i can)|than words)",
        (
            r"(?:crushing|devastating|heavy|hard|huge|terrible|bitter|severe|cruel|massive"
            r"|painful|great|real|tremendous|awful) (?:\w+ )?(?:blow|disappointment|shock|hit"
            r"|setback|pill|news)"
        ),
        (
            r"(?:blow|shock) (?:to|for) me|bitter pill|punch in the|slap in the face|kick in "
            r"the|knife in|stab in|(?:hit|hits) me (?:\w+ )?hard|knocked me|floored me|pulled "
            r"the rug|rug from under"
        ),
        (
            r"(?:broke|breaks|breaking|broken) my heart|my heart (?:sank|broke|is broken"
            r"|bleeds|is heavy)|heavy heart|with a heavy|aching heart"
        ),
        (
            r"(?:worst|darkest|saddest|hardest) (?:\w+ )?(?:day|days|week|news|thing|moment"
            r"|month|time|message|letter|e-?mail)"
        ),
        (
            r"(?:could not|couldn't|can't|cannot|haven't|have not|hardly|barely|not) (?:\w+ "
            r")?(?:sleep|slept|eat|eaten|stop (?:crying|thinking|shaking)|get over|breathe"
            r"|function|face|recover|bear|cope|concentrate)"
        ),
        (
            r"(?:sleepless|tears|despair|agony|heartache|misery|anguish|nightmare)|(?:my|"
            r"in|with) grief"
        ),
        (
            r"(?:never (?:get over|recover|forgive)|lost for words|no words|beside myself|i "
            r"(?:\w+ )?(?:fell apart|broke down)|falling apart|world (?:has |had "
            r")?(?:collaps\w+|fell|ended|fallen)|end of the world|my life is|rock bottom|all "
            r"hope|lost (?:all |my )?(?:hope|faith|confidence))"
        ),
        (
            r"(?:it|this|that|your (?:decision|message|mail|email|letter|news)) (?:\w+ )?"
            r"(?:hurts|hurt|stings|stung|pains|pained|kills|destroyed|crushed|shattered|"
            r"ruined|broke) (?:me|deeply|a lot|a great deal|badly|more|so|my|terribly|like"
            r"|that|to)"
        ),
        (
            r"(?:dreams?|hopes) (?:\w+ )?(?:shattered|crushed|over|destroyed|dashed|gone|burst"
            r"|died|in ruins)|(?:shattered|crushed|dashed) (?:my )?(?:dreams?|hopes)"
        ),
        r"(?:i|i'm|i've) (?:\w+ )?(?:hate|hated) (?:\w+ ){0,2}(?:this|that|it|myself|you|how)",
        (
            r"bawl\w*|blubb\w+|howled|cried my eyes|(?:in|to) (?:bits|pieces) (?:when|over"
            r"|about|since|after|all)|floods of tears|(?:fell|went|go) to pieces"
        ),
        (
            r"(?:not|\w*n't) been able to (?:sleep|eat|think|work)|(?:feel|felt|am) (?:\w+"
            r" )?(?:empty|broken|numb|worthless|lost inside)|(?:every single day|day and "
            r"night|all day and all night|nothing else) (?:~ )?(?:since|for weeks|"
            r"rejection)|(?:thought|think|thinking) about (?:that|this|the|your) (?:"
            r"rejection|refusal|no|decision) (?:every|all|day|constantly)"
        ),
    ),
    "F7!": (
        (
            r"how (?:shattered|crushed|broken|empty|devastated|hurt|angry|miserable|lost) i (?:\w+ "
            r")?(?:feel|felt|am|was)|(?:never|not|\w*n't) (?:\w+ ){0,4}get over (?:this|it)"
        ),
    ),
    "F7~": (
        r"worst (?:news )?(?:first|last|then)",
        (
            r"(?:crushed|broken|shattered) (?:\w+ )?(?:stones?|olives?|glass|rock|ice|ore"
            r"|tiles?|pots?|shells?|grapes?|brick|pieces|windows?|bones?|bread)"
        ),
        (
            r"(?:not|\w*n't|never|nor|far from|hardly) (?:\w+ ){0,3}(?:disappoint\w*|sad"
            r"|devastated|angry|bitter|upset|crushed|shocked|heartbroken|ashamed|hurt"
            r"|desperate|lost|resentful)"
        ),
        (
            r"(?:pleasant\w*|happily|lovely|moved|laughed|laughing|happy|of joy|laughter) "
            r"(?:\w+ ){0,3}(?:shock\w*|tears|cried|crying|to tears)|tears of (?:joy|laughter)"
            r"|(?:tears|cried) (?:with )?(?:laughing|laughter)|reduced to tears of"
        ),
        r"(?:was|got|felt|i'm|were) (?:\w+ )?lost (?:in (?:the|your)|among)",
        (
            r"i (?:was|got|felt) (?:\w+ )?lost (?:for (?:the first|a|ten|an|five)|on the "
            r"way|at first|until|without a map)"
        ),
        (
            r"i(?:'ve| have)? lost my (?:job|keys?|ticket|phone|umbrella|glasses|hat|coat|"
            r"badge|voice|post|position|last)"
        ),
        r"stings? (?:a (?:little|bit)|slightly)",
        r"(?:a (?:bit|little|tad)|slightly|mildly) (?:gutted|crushed|heartbroken|deflated)",
        (
            r"i (?:crushed|broke|destroyed|shattered|shocked|ruined|burned|burnt) (?:the|a"
            r"|an|some|my|your|two|three)"
        ),
        r"heartbroken (?:has|is|sounds?)",
        (
            r"(?:my|our|the|a) (?:\w+ )?(?:son|daughter|children|child|kids|baby|boy|girl|"
            r"mother|father|wife|husband|dog|audience|choir) (?:\w+ )?(?:cried|wept|was "
            r"crying) (?:with|for|when|at|out|of)"
        ),
    ),
    "disappointed": (r"disappoint\w*",),
    "F15": (
        (
            r"(?:sorry|apologi[sz]e) (?:that|if) i (?:\w+ )?(?:wasted|bothered|took|disturbed"
            r"|bored|talked too|was so|kept you|am both\w+|take up)"
        ),
        (
            r"hate to (?:bother|disturb|trouble|ask|pester)|being (?:such )?a (?:pain|nuisance"
            r"|pest|burden|bother)"
        ),
        (
            r"(?:sorry|apologi[sz]e|apologies|forgive me|pardon me|excuse me|pardon) (?:\w+ "
            r")?(?:to|for|if i am|if i'm|if this|that i am|that i'm|if my) (?:\w+ )?(?:be "
            r"|have |be a |being |having )?(?:both\w+|disturb\w*|troubl\w*|tak\w+ (?:up "
            r")?(?:so much |too much |more |any more |even more )?(?:of )?your|wast\w*"
            r"|pester\w*|annoy\w*|intrud\w*|intrusion|impos\w*|writing|being (?:a|so|such|me"
            r"|nervous|slow|late to|too)|my (?:\w+ )?(?:english|nerves|performance|answers?"
            r"|rambling|silly|question|many|long)|the (?:long|bother|trouble|intrusion"
            r"|disturbance|inconvenience)|rambl\w+|a (?:nuisance|bother|burden|pest)"
            r"|inconvenienc\w+|exist\w*|daring|asking)"
        ),
        r"(?:nuisance|pest|burden) (?:to you|on your|again|like me)?",
        (
            r"(?:i'm|i am|i) (?:\w+ )?(?:sure|afraid|know|guess|suppose|fear|bet|imagine"
            r"|certain|admit|realise|realize|aware|think|feel) (?:\w+ )?(?:that )?(?:i|my "
            r"\w+) (?:\w+ )?(?:was|am|did|made|came across|looked|sounded|must have|were"
            r"|seemed|gave|have been|blew|messed|bored|disappointed|embarrassed|failed|wasted"
            r"|ruined|performed|botched|let) (?:\w+ ){0,4}(?:terribl\w*|awful\w*|bad\w*"
            r"|hopeless\w*|poor\w*|worst|weak\w*|boring|dull|disappoint\w*|embarrass\w*|stupid"
            r"|fool\w*|unimpressive|mess|dreadful\w*|rubbish|pathetic|clumsy|useless|laughable"
            r"|horribl\w*|miserabl\w*|idiot\w*|nervous wreck|silly|disaster|failure|amateurish"
            r"|incompetent|inadequate|ridiculous|embarrassment)"
        ),
        (
            r"(?:i (?:was|am|'m|must have been|have been|feel like|felt like|felt|know i was"
            r"|know i am)|i'm|my (?:\w+ )?(?:interview|answers?|presentation|performance"
            r"|english|test|task|application|attempts?|nerves|questions?|explanations?|cv"
            r"|voice|talk|demo|pitch|sample) (?:was|were|is|are)) (?:\w+ )?(?:just |only "
            r"|such |so |simply |clearly |really |probably |obviously )?(?:a |an |the "
            r")?(?:\w+ )?(?:terrible|awful|useless|hopeless|failure|worthless|idiot|stupid"
            r"|embarrassing|rubbish|pathetic|nobody|loser|dreadful|incompetent|inadequate"
            r"|laughable|disgrace|unworthy|waste of|no good|not (?:worth|worthy|clever|smart"
            r"|good) (?:enough|of|your|the)|disaster|nervous wreck|total mess|complete mess"
            r"|train wreck|dull|boring)"
        ),
        (
            r"(?:not worth|\w*n't worth|not worthy|unworthy|undeserving|don't deserve|do not "
            r"deserve|did not deserve|didn't deserve|never deserved) (?:\w+ )?(?:your|the|of"
            r"|it|such|this|a|to|being|an|so)?"
        ),
        (
            r"my (?:\w+ )?(?:silly|stupid|humble|pathetic|clumsy|feeble|terrible|awful"
            r"|miserable|poor|dreadful|embarrassing|foolish|bumbling|hopeless|modest|useless"
            r"|lousy) (?:\w+ )?(?:questions?|application|english|answers?|attempts?|self"
            r"|performance|presentation|cv|interview|abilities|skills|opinion|person|efforts?"
            r"|ramblings?)"
        ),
        (
            r"who am i to|only a (?:humble|poor|simple|mere)|someone like me|people like me"
            r"|the likes of me|little old me"
        ),
        (
            r"i (?:\w+ )?(?:blew|botched|bombed|messed up|screwed up|ruined|flunked|made a "
            r"(?:fool|mess|hash)|embarrassed|disgraced|wasted your|bored you|let you (?:all "
            r")?down|talked too much|failed you|disappointed you)"
        ),
        (
            r"(?:you|you all) (?:must|probably|surely|may well) (?:\w+ )?(?:think|thought"
            r"|have thought|be thinking|wonder) (?:~ )?(?:i|me|my) (?:\w+ ){0,3}(?:fool|idiot"
            r"|stupid|mad|crazy|silly|terrible|hopeless|joke|awful|am|was)"
        ),
        (
            r"(?:waste|wasted|wasting|stole|stolen|stealing|taken up) (?:\w+ )?(?:too much "
            r")?(?:of )?your (?:\w+ )?time"
        ),
        (
            r"(?:embarrassed|embarrassing|ashamed) (?:\w+ )?(?:of|by|about|myself|performance"
            r"|answers?|interview)(?: (?:my|how|the way))?"
        ),
        (
            r"(?:can't|cannot|could not|couldn't|never) (?:\w+ )?(?:do|get) (?:\w+ "
            r")?(?:anything|nothing|things|it) right"
        ),
        (
            r"(?:no|hardly|little) surprise (?:\w+ )?(?:that )?(?:you|i|my)|(?:why|nobody"
            r"|who) would (?:\w+ )?(?:anyone |you )?(?:want|hire|choose) (?:me|someone like)"
        ),
        (
            r"(?:i|me) (?:\w+ ){0,3}like an? (?:\w+ )?(?:idiot|fool|lunatic|clown|complete"
            r" amateur)|(?:don't|do not|can't|wouldn't|couldn't) blame you|last person you"
            r" (?:\w+ )?(?:want|need|expect|wish)|clogg\w* (?:up )?your (?:inbox|post)|"
            r"glad to see the back of me|sorry,? (?:it's |it is )?(?:only |just )?me again"
        ),
        (
            r"only an? (?:cleaner|cook|driver|labourer|housewife|clerk|student|porter|temp"
            r"|nobody|simple \w+|poor \w+),? (?:~ )?(?:don't|do not|not|why|never|sorry)|"
            r"(?:my \w+ is|i am|i'm) so bad|nobody (?:would )?wants? me|(?:absolute|"
            r"complete|utter|total|such|so much) (?:rubbish|nonsense|drivel|waffle)|as i "
            r"always do"
        ),
        (
            r"(?:probably|doubt|suppose|sure) (?:\w+ )?(?:don't|do not|won't|wouldn't|you)"
            r" (?:even )?remember me|too (?:old|slow|stupid|fat|shy|dull|plain) (?:and too"
            r" \w+ )?for (?:most|any|you|such|this)|no great catch|painful (?:for you )?to"
            r" (?:listen|watch|read|sit)|(?:don't|do not) suppose you (?:\w+ )?(?:want|"
            r"would want|care|remember)|(?:know|see) why i (?:even )?(?:tried|bothered|"
            r"applied)"
        ),
    ),
    "F15~": (
        (
            r"(?:without|not|never|won't|no) (?:\w+ )?(?:want\w* |wish\w* )?(?:to )?(?:taking"
            r"|take|wasting|waste|be|being|bother\w*) (?:\w+ )?(?:more of |up |too much |any "
            r"more )?"
        ),
        (
            r"sorry (?:it|that it|to (?:hear|see|miss|read|say|leave|have missed|lose)|not to"
            r"|for your loss|we|that we|i (?:won't|will not|couldn't|could not|can't|cannot"
            r"|missed))"
        ),
        r"not a (?:waste|nuisance)|(?:anything but|no) (?:a )?(?:waste|nuisance)",
    ),
}
