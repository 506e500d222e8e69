"""F11: mockery, and quotation marks that mean the opposite."""

from typing import Final

_HIRING_WORD = (
    r"(?:advice|tips|comments|suggestions?|insights?|hints?|constructive|fast|swift|speedy"
    r"|efficien\w+|detailed|personali[sz]ed|warmth|hospitality"
    r"|fairness|merit|passion\w*|appreciation|care|caring|truth|answer|reply|response"
    r"|equality|inclusive|inclusion|elite|world-class|careful|consideration|considered"
    r"|review|reviewed|process|decision|fair|thorough"
    r"|thoroughly|culture|team|teamwork|family|feedback|opportunit\w+|professional\w*"
    r"|experts?|expertise"
    r"|talent|open|openness|transparent|transparency|values?|people|human|humane|interview"
    r"|selection|chat|conversation|fit|candidates?|stronger|strong|qualified|unfortunately"
    r"|many|number|competitive"
    r"|personal|personally|honest|honesty|friendly|welcoming|welcome|exciting|dynamic"
    r"|diverse|diversity|respect\w*|time|interest|kind|kindness|careful|chance"
    r"|appreciat\w+|thank|thanks|best|wishes|wish|success|future|file|effort|equal"
    r"|objective|criteria|requirements|experienced?|excellent\w*|valued|valuable|regret"
    r"|difficult|quick|prompt|soon|days|flat|agile|modern|innovative|wise|smart"
    r"|specialists?|assessment|evaluation|explanation|reasons?|help\w*|support|generous"
    r"|offer|great|good|nice|lovely|warm|deep|in-depth|rigorous|shortlist|finalist|hiring"
    r"|recruit\w+|management|leadership|leaders|standards?|quality|deliberation|courtesy"
    r"|courteous)"
)

SARCASM: Final = {
    "F11": (
        (
            r"(?:i'm|i am) (?:\w+ )?(?:sure|certain) (?:that )?(?:the|your) (?:algorithm"
            r"|machine|computer|software|robot|ai|bot)"
        ),
        (
            r"(?:overwhelming|staggering|impressive|grand|full|lavish|extravagant) (?:\w+ "
            r")?(?:amount|total|sum) of (?:time|attention|care|effort)|all \w+ (?:minutes"
            r"|seconds) of it"
        ),
        r"well done (?:for|on|you|everyone)",
        (
            r"good luck (?:with your (?:choice|decision|hire|search)|finding|getting (?:"
            r"anyone|someone|somebody|it)|to whoever|without|replacing|explaining|"
            r"convincing|filling|with (?:that|this|it) (?:then|one|lot|too|anyway))"
        ),
        r"good luck with (?:that|this|it)[.,;:!]{1}",
        (
            r"so-?called|self-?styled|self-?proclaimed|supposedly|allegedly|in its infinite "
            r"wisdom|infinite wisdom|in your wisdom|great wisdom|so-called"
        ),
        (
            r"thanks? (?:you )?(?:a lot |a bunch |so much |very much |ever so much |kindly "
            r")?for (?:nothing|wasting|not (?:even )?(?:bother\w*|call\w*|reply\w*"
            r"|answer\w*|tell\w*|writing|informing|choosing|hiring|reading|listening)"
            r"|ignoring|the (?:\w+ )?(?:runaround"
            r"|run-around|wasted|waste|form letter|silence|standard|copy|free)|absolutely "
            r"nothing|less than nothing|leading me|stringing|letting me (?:wait|down|hang)"
            r"|keeping me (?:waiting|in the dark)|taking (?:only|just|all of|a mere))"
        ),
        r"thanks (?:a lot|a bunch|a million),? (?:i|but|and|really)?$",
        (
            r"how (?:\w+ )?(?:nice|kind|lovely|generous|thoughtful|touching|considerate"
            r"|gracious|good|noble|charming|refreshing|big|wonderful) (?:of (?:you|your \w+"
            r"|them) )?(?:to )?(?:finally|at last|even|bother\w*|eventually|remember\w*"
            r"|deign\w*|after (?:all|only)|find (?:the|a|two|thirty)|spare (?:me )?(?:two|a "
            r"whole|thirty))"
        ),
        (
            r"(?:bravo|slow clap|hats off|hooray|hurrah|well played|good for you|lucky (?:you"
            r"|me|them|him|her)|silly me|foolish me|poor me|oh joy|big surprise|surprise, "
            r"surprise|what a (?:surprise|shock|shame for you|relief for you|coincidence"
            r"|triumph|joy)|no surprises? there|shocker|wow,|oh great|oh well|oh dear|ah well"
            r"|yeah right|yeah, right|as if|of course you did|naturally,? you|i bet (?:you|the"
            r"|he|she|it)|must be nice|cute|hilarious|priceless|a masterclass|masterpiece of"
            r"|stroke of genius|sheer genius)"
        ),
        (
            r"congratulations on (?:\w+ ){0,4}(?:wast\w+|manag\w+|ignor\w+|find\w+ (?:someone"
            r"|a cheaper)|your (?:brilliant|wise|clever|bold|interesting|curious|speed|haste"
            r"|impressive))"
        ),
        (
            r"(?:nice|good|interesting|fascinating|instructive|comforting|reassuring|lovely"
            r"|charming|touching|heart-?warming) to (?:know|see|learn|hear|find out) (?:that "
            r"|how |what )?(?:\w+ )?(?:my|little|much (?:you|my|your)|nobody|experience|how "
            r"little|years|you (?:value|think|prefer|can't|don't|never)|loyalty|a (?:form"
            r"|machine|computer)|even)"
        ),
        (
            r"(?:you|you obviously|you clearly|you surely|you|your \w+) (?:obviously |clearly "
            r"|surely |evidently |no doubt |of course )?(?:know|knows) best"
        ),
        (
            r"(?:whatever (?:that|this) (?:means|is supposed|may mean|is)|whatever you (?:call"
            r"|want to call|may call|like to call))"
        ),
        (
            r"(?:i'm|i am) (?:\w+ )?(?:sure|certain) (?:that )?(?:you|your|the (?:\w+ "
            r"){0,2}(?:team|panel|company|committee|department|board|management|recruiters?"
            r"|jury|machine|algorithm|system|hr)|somebody|someone)\b[^.!?\x1e]{0,60}\b(?:had"
            r"|has|have) (?:its|their|your|his|her) (?:\w+ )?reasons"
        ),
        (
            r"(?:truly|really|such|quite|what) (?:\w+ )?(?:impressive|remarkable|inspired"
            r"|inspiring|brilliant|clever|wise|bold|genius) (?:\w+ )?(?:speed|choice|decision"
            r"|way to|haste|process|move|strategy)"
        ),
        (
            r"(?:your|the) (?:\w+ )?(?:oh-so|ever so|much-?vaunted|famous|legendary|celebrated"
            r"|vaunted|much-?praised|glorious|esteemed|illustrious|exalted|wonderful little) "
            r"(?:\w+ )?(?:process|team|panel|culture|company|judge?ment|values?|experts?"
            r"|committee|hr|recruiters?|talent|system|selection|hiring|algorithm|machine)"
        ),
        (
            r"(?:stand corrected|my bad for|pardon me for|forgive me for|excuse me for) "
            r"(?:\w+ )?(?:thinking|believing|assuming|expecting|hoping|imagining|having|daring"
            r"|being (?:so )?(?:naive|foolish|qualified))"
        ),
        (
            r"(?:clearly|obviously|evidently|apparently) (?:a|the|some|such|too|far|way) "
            r"(?:\w+ )?(?:luxury|lot to ask|much to ask|genius|difficult|hard|great|high|busy"
            r"|important|complicated)"
        ),
        r"(?:too much to (?:ask|expect|hope)|asking too much|a lot to ask)",
        r"(?:really|certainly|surely|truly) (?:made my day|lived up to|outdid yoursel\w+|earned)",
        r"what would (?:i|we|the world|you) do without",
        (
            r"(?:enjoy|have fun with) (?:your|the) (?:\w+ )?(?:mediocrity|choice|mistake|new "
            r"(?:hire|friend|favou?rite))"
        ),
        r"just (?:the (?:tonic|thing|ticket)|what) i needed|congrat\w* on that",
        (
            r"good luck with that (?:lad|fellow|man|woman|girl|person|choice|hire|guy|boy)"
            r"|(?:you're|you are|he's|she's|they're) going to need it|you(?:'ll| will) "
            r"need it"
        ),
        (
            r"(?:experience|day|welcome|afternoon|treat|pleasure|honou?r|surprise) (?:\w+ "
            r")?(?:that |it )?(?:was|is),? not[.!]{1}|how kind of you to (?:send|give|"
            r"grant|spare|find|write|let) (?:me )?(?:a whole|all of|as much|as many|two|"
            r"even|a full)|(?:i will|i'll|shall|might|must) (?:\w+ )?frame it|(?:an? |such"
            r" an? )?(?:honou?r|privilege|joy|treat|pleasure) to be (?:\w+ )?(?:"
            r"interviewed|ignored|rejected|kept|turned|tested|laughed) (?:~ )?(?:phone|"
            r"late|asleep|nobody|waiting|ignored|machine|yawn\w*|clock)"
        ),
        (
            r"(?:did not|didn't|not|hasn't) (?:\w+ )?(?:tire|exhaust|overtax|strain|"
            r"trouble|overwork) (?:you|anyone|your \w+|the panel) (?:out|too much|unduly)?"
            r"|who knew[.!?]{1}|(?:please )?don't worry about me,|ha ha|so very (?:"
            r"impressed|kind|busy|important|sorry|grateful)|only took (?:two|three|four|"
            r"five) (?:buses|trains|hours|weeks)"
        ),
    ),
    "F11.quotes": (
        (
            r"(?:your|the|this|such|that|a|of|for|their|its|those|these|so|very|my|our|with"
            rf"|you) (?:\w+ ){{0,2}}[\"'](?:[\w-]+ ){{0,4}}{_HIRING_WORD}(?: "
            r"[\w-]+){0,4}[.,]?[\"']{1}"
        ),
    ),
    "F11~": (
        r"for nothing (?:less|but|other|short)",
        (
            r"(?:call\w*|said|say|says|saying|wrote|write|writes|word\w*|term\w*|phrase\w*"
            r"|sign\w*|motto|named?|titled?|entitled|known as|book|film|chapter|series|project"
            r"|programme|program|sentence|slogan|told|tells?|asked|line|called|talk|workshop"
            r"|campaign|exhibition|rule|principle|idea|poster|heading|wall|concept|what you "
            r"mean by|mean by|described as|course|seminar|session|group|award|initiative"
            r"|lecture|article|paper|game|app|label\w*|song|poem|play|pilot"
            r"|club)[^.!?\"\x1e]{0,80}[\"'][^\"']{0,80}[\"']{1}"
        ),
        (
            r"\s?[\"'](?:[\w-]+ ){0,5}[\w-]+[\"'] (?:\w+ )?(?:project|programme|program"
            r"|workshop|exhibition|campaign|series|rule|principle|motto|exercise|game|talk"
            r"|book|initiative|poster|day|days|board|wall|course|session|award|club|app|pilot"
            r"|label|sign|round|corner|concept|card|cards|method|approach)"
        ),
        (
            r"(?:rather |quite |really |just )?as if (?:it|they|he|she|the|by|nothing|i (?:had"
            r"|were|was) (?:already|always|at home|one|part|a (?:colleague|guest|friend)))"
        ),
        (
            r"so-called (?:quiet|golden|happy|blue|rush|dead|silver|silent|slow|night|lazy"
            r"|second|black|white|green|red)"
        ),
    ),
}
