"""F15 by speech act: only a nobody, spoke nonsense, not worth remembering, out of my league."""

from typing import Final

_BAD = (
    r"(?:bad|poor|weak|awful|terrible|dreadful|hopeless|broken|clumsy|embarrassing|dire|rubbish|"
    r"pathetic|useless|lousy|appalling|shaky|atrocious|laughable|all over the place|a "
    r"(?:mess|disaster|"
    r"joke|shambles|disgrace)|worthless|dull|boring|stupid|silly|ridiculous|abysmal|"
    r"rotten|wretched)"
)
_SLOW = (
    r"(?:old|slow|stupid|dull|boring|thick|simple|clumsy|fat|ugly|weak|dumb|ordinary|plain|useless|"
    r"hopeless|dim|awkward|forgettable|unimpressive|uneducated|unremarkable|past it|scatterbrained|"
    r"forgetful|lazy|chaotic|disorgani[sz]ed|worthless|inadequate)"
)
_FOOL = (
    r"(?:idiot|fool|failure|loser|disaster|mess|fraud|impost[eo]r|burden|nuisance|bore|"
    r"coward|clown|wreck"
    r"|joke|waste|klutz|dunce|embarrassment|pest|nobody|dinosaur|bag of nerves|bundle "
    r"of nerves|lost "
    r"cause|hopeless case|dead loss|oaf|muppet|chatterbox|windbag|nightmare)"
)

SELF_REPROACH: Final = {
    "F15": (
        (
            r"i(?:'m| am| was) (?:only|just|merely|nothing but|nothing more than|but|no more "
            r"than) an? (?:"
            r"\w+ )?(?:cleaner|driver|cook|waiter|waitress|nobody|temp|labourer|worker|"
            r"housewife|mother|"
            r"porter|packer|clerk|assistant|girl|boy|woman|man|person|farm\w*|country \w+|"
            r"drop-?out|"
            r"school-?leaver|cashier|cog|number|amateur|novice|beginner|average \w+|"
            r"nothing)(?:,| so| and| "
            r"who| with| from|[.]){1}"
        ),
        (
            r"(?:don't know|do not know|no idea|not sure|wonder|can't think|beats me|god knows|"
            r"goodness "
            r"knows|heaven knows) (?:\w+ )?(?:why|what made me|how i) (?:i )?(?:\w+ )?(?:tried|"
            r"try|applied|"
            r"apply|bother\w*|came|think|thought|expected|hoped|dared|imagined)|what was i "
            r"thinking|(?:"
            r"should|ought to) (?:\w+ )?have known (?:better|that i|i was)|kidding myself|"
            r"fooling myself|"
            r"who am i kidding|who was i kidding|deluding myself"
        ),
        (
            r"my (?:\w+ )?(?:english|german|spelling|grammar|writing|accent|cv|handwriting|"
            r"maths|memory|"
            r"typing|answers?|interview|performance|presentation|lesson|test|nerves|brain|"
            r"appearance|looks|"
            r"portfolio|work|skills|qualifications|voice|trial|task|drawings?|attempt|"
            r"application) (?:is|"
            r"was|are|were|must have been|must be) (?:so|too|very|really|far too|pretty|just|"
            r"simply|rather|"
            rf"all|absolutely|frankly|quite|truly|always|such|probably|clearly)? ?(?:\w+ )?{_BAD}"
        ),
        (
            r"i (?:\w+ )?(?:talked|spoke|said|wrote|gave you|came out with|told you|uttered|"
            r"produced|went on"
            r"|answered|sputtered|kept talking|talk|speak|say) (?:\w+ ){0,3}(?:rubbish|nonsense|"
            r"gibberish|"
            r"garbage|drivel|twaddle|tripe|waffle|gobbledygook|stupid|silly|idiotic|daft|"
            r"embarrassing|like "
            r"an? (?:\w+ )?(?:idiot|fool|child|robot|lunatic)|too much|so much)|i (?:\w+ "
            r")?(?:babbled|"
            r"rambled|waffled|blathered|prattled|jabbered|blabbered|made a (?:\w+ )?(?:fool|"
            r"mess|hash|pig's "
            r"ear|spectacle|idiot)|fluffed|bungled|muffed|butchered|choked|fell apart|let "
            r"(?:myself|"
            r"everyone|you) down|disgraced)"
        ),
        (
            r"as (?:i always do|i usually do|usual with me|always with me|is my habit|i tend "
            r"to)|typical me|"
            r"that's (?:just )?me all over|story of my life|trust me to|just my luck|silly "
            r"(?:old )?me|(?:"
            r"stupid|foolish|silly|daft|naive|idiotic|dumb) of me|more fool me"
        ),
        (
            rf"i(?:'m| am| was|'ve been| have been| must be| must have been) (?:\w+ "
            rf"){{0,3}}(?:too|far too|"
            rf"much too|so|just|simply|clearly|probably|really|always|rather|very|pretty) (?:\w+ "
            rf")?{_SLOW}"
        ),
        (
            rf"(?:i(?:'m| am| was|'ve been| must be| must have been| feel like| felt like| must "
            rf"seem| seem| "
            r"looked like| sounded like)|call me|think me|me for) (?:\w+ ){0,2}(?:such |just |"
            r"only |quite |"
            rf"always |probably |clearly |really )*(?:an?|the) (?:[\w-]+ ){{0,2}}{_FOOL}"
        ),
        (
            r"(?:i'm|i am|i was|it's|it is|remember me,?|me,) (?:\w+ )?(?:the|that) (?:\w+ "
            r")?(?:hopeless|"
            r"useless|awful|terrible|boring|nervous|clumsy|weird|silly|stupid|embarrassing|"
            r"mumbling|"
            r"stammering|sweaty|sweating|red-faced|shaking|odd|strange|forgettable|scruffy|"
            r"tongue-tied) (?:"
            r"\w+ )?(?:who|from|with|at|you|in|that)"
        ),
        (
            r"(?:must|can't|cannot|couldn't|could not) have been (?:\w+ ){0,2}(?:painful|awful|"
            r"terrible|"
            r"tedious|boring|torture|hard|agony|dull|excruciating|embarrassing|difficult|"
            r"unbearable|chore|"
            r"pain|ordeal|fun|easy|pleasant|amusing|tiring|dreadful|horrible) (?:\w+ "
            r"){0,4}(?:listen\w*|"
            r"watch\w*|sit\w*|hear\w*|read\w*|put up|endur\w*|interview\w*|deal\w*|suffer\w*) "
            r"(?:\w+ ){0,3}("
            r"?:me\b|my|through)"
        ),
        (
            r"(?:you|you all|everyone|the panel|they) (?:had to|must have had to) (?:\w+ "
            r")?(?:sit through|"
            r"listen to|put up with|endure|suffer|read|bear|witness) (?:\w+ )?(?:me\b|my)|"
            r"(?:putting up "
            r"with|enduring|bearing with|suffering|tolerating|sitting through) (?:\w+ )?(?:me\b|my)"
        ),
        (
            r"(?:out of (?:my|your|everyone's) (?:league|depth)|punching above|aim(?:ed|ing) "
            r"too high|above "
            r"my station|no (?:business|right) (?:applying|to apply|being there|even)|never "
            r"stood a chance|"
            r"never had a chance|had no chance|waste of (?:everyone's|your|anyone's|the "
            r"panel's) time|ignore "
            r"me|forget (?:about )?me\b|laugh at me|(?:would|'d|wouldn't|would not) (?:\w+ "
            r")?(?:have )?(?:"
            r"hired?|chosen?|choose|pick\w*|taken?|want\w*) (?:me|myself) (?:either|too|in "
            r"your)|hate myself|"
            r"kick(?:ing|ed)? myself|beat(?:ing)? myself up)"
        ),
    ),
    "F15!": (
        (
            r"(?:nobody|no one|no-one|no (?:employer|company|firm)|who) (?:\w+ )?(?:wants?|"
            r"would (?:\w+ )?(?:"
            r"want|hire|take|choose|employ)|will (?:\w+ )?(?:want|hire|take|choose)|hires?|"
            r"needs?|is (?:ever )?"
            r"going to (?:hire|want|take)|in their right mind) (?:\w+ )?(?:me\b|someone like me|"
            r"people like me"
            r"|somebody like me|a \w+ like me|an old|the likes)"
        ),
        (
            r"(?:probably|surely|likely|doubtless|no doubt|sure|suppose|guess|imagine|bet|"
            r"expect|must|will "
            r"have|may well|presumably|i know) (?:[\w']+ ){0,4}(?:don't|do not|won't|will not|"
            r"not|never|hardly|"
            r"barely|long since|already|quickly|forgot\w*|can't|cannot|have) (?:even |already |"
            r"long |soon )*(?:"
            r"remember|recall|recogni[sz]e|know|forgotten|forget|notice\w*|think of) (?:\w+ "
            r")?(?:me\b|who i "
            r"am|my (?:name|face))"
        ),
        (
            r"(?:doubt|don't suppose|don't expect|don't imagine|can't imagine|do not suppose|do "
            r"not expect|do "
            r"not imagine|doubtful|hardly think|don't think|do not think) (?:that |if |whether "
            r")?(?:you|anyone|"
            r"anybody|your \w+)(?:'d|'ll)? (?:[\w']+ ){0,4}(?:remember|recall|want (?:me|to "
            r"(?:hear|see|talk|"
            r"read))|care|be interested|wish to (?:hear|see)|need (?:me|someone like)|waste|"
            r"read this|like me|"
            r"miss me|notice|have (?:any )?(?:use|time) for)"
        ),
        (
            r"i(?:'m| am| was|'ve never been| have never been| will never be|'ll never be) "
            r"(?:\w+ )?(?:no|not "
            r"much of an?|hardly an?|not exactly an?|not the|not an?|never|never the|never much|"
            r"far from an?|"
            r"nothing|nobody|not) (?:\w+ )?(?:great |good |big )?(?:catch|prize|star|genius|"
            r"einstein|"
            r"brightest|sharpest|cleverest|quickest|rocket|beauty|high-?flyer|asset|loss|use|"
            r"good (?:at|to|"
            r"for|enough)|special|much good|clever enough|smart enough|bright enough|worth|"
            r"impressive|"
            r"talented|oil painting|big loss|great loss|interesting|cut out)"
        ),
        (
            r"i (?:have|had|'ve) (?:\w+ )?(?:nothing|little|not much) (?:\w+ )?(?:to offer|to "
            r"show|going for "
            r"me|worth)|i (?:never|can't|cannot|don't|couldn't) (?:\w+ )?(?:get|do|say|manage) "
            r"(?:anything|"
            r"it|things|one thing|even) (?:\w+ )?(?:right|properly|sensible|well)|i always "
            r"(?:\w+ )?(?:fail|"
            r"mess|screw|ruin|spoil|get it wrong|say the wrong|freeze|blow)"
        ),
    ),
    "F15~": (
        (
            r"(?:not|n't|never|hardly|anything but|far from) (?:\w+ ){0,2}(?:boring|dull|stupid|"
            r"useless|a "
            r"(?:waste|bore|nuisance|burden|joke))"
        ),
        (
            r"(?:ordinary|plain|simple|slow|old) (?:\w+ )?(?:bread|food|cooking|english|words|"
            r"people|food)"
        ),
        (
            r"(?:too|so|very|rather|really|just|simply) (?:old|slow|simple|plain|ordinary|weak|"
            r"clumsy) (?:for "
            r"(?:the|a) (?:\w+ )?(?:ride|slide|swing|cot)|to (?:catch|keep) (?:the|up with the))"
        ),
    ),
}
