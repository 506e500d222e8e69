"""F11: mockery, and quotation marks that mean the opposite."""

from typing import Final

_HIRING_WORD = (
    r"(?:careful|consideration|considered|review|reviewed|process|decision|fair|thorough|thoroughly|culture|team|teamwork|family|feedback|opportunit\w+|professional\w*|experts?|expertise"
    r"|talent|open|openness|transparent|transparency|values?|people|human|humane|interview|selection|chat|conversation|fit|candidates?|stronger|strong|qualified|unfortunately|many|number|competitive"
    r"|personal|personally|honest|honesty|friendly|welcoming|welcome|exciting|dynamic|diverse|diversity|respect\w*|time|interest|kind|kindness|careful|chance|appreciat\w+|thank|thanks|best|wishes|wish|success|future|file|effort|equal|objective|criteria|requirements|experienced?|excellent\w*|valued|valuable|regret|difficult|quick|prompt|soon|days|flat|agile|modern|innovative|wise|smart|specialists?|assessment|evaluation|explanation|reasons?|help\w*|support|generous|offer|great|good|nice|lovely|warm|deep|in-depth|rigorous|shortlist|finalist|hiring|recruit\w+|management|leadership|leaders|standards?|quality|deliberation|courtesy|courteous)"
)

SARCASM: Final = {
    "F11": (
        r"good luck (?:with (?:that|this|it|your (?:choice|decision|hire|new|search))|finding|getting|to whoever|without|replacing|keeping|explaining|convincing|filling)",
        r"so-?called|self-?styled|self-?proclaimed|supposedly|allegedly|in its infinite wisdom|infinite wisdom|in your wisdom|great wisdom|so-called",
        r"thanks? (?:you )?(?:a lot |a bunch |so much |very much |ever so much |kindly )?for (?:nothing|wasting|not (?:even )?\w+|ignoring|the (?:\w+ )?(?:runaround|run-around|wasted|waste|form letter|silence|standard|copy|free)|absolutely nothing|less than nothing|leading me|stringing|letting me (?:wait|down|hang)|keeping me (?:waiting|in the dark)|taking (?:only|just|all of|a mere))",
        r"thanks (?:a lot|a bunch|a million),? (?:i|but|and|really)?$",
        r"how (?:\w+ )?(?:nice|kind|lovely|generous|thoughtful|touching|considerate|gracious|good|noble|charming|refreshing|big|wonderful) (?:of (?:you|your \w+|them) )?(?:to )?(?:finally|at last|even|bother\w*|eventually|remember\w*|deign\w*|after (?:all|only)|find (?:the|a|two|thirty)|spare (?:me )?(?:two|a whole|thirty))",
        r"(?:bravo|slow clap|hats off|hooray|hurrah|well played|good for you|lucky (?:you|me|them|him|her)|silly me|foolish me|poor me|oh joy|big surprise|surprise, surprise|what a (?:surprise|shock|shame for you|relief for you|coincidence|triumph|joy)|no surprises? there|shocker|wow,|oh great|oh well|oh dear|ah well|yeah right|yeah, right|as if|of course you did|naturally,? you|i bet (?:you|the|he|she|it)|must be nice|cute|hilarious|priceless|a masterclass|masterpiece of|stroke of genius|sheer genius)",
        r"congratulations on (?:\w+ ){0,4}(?:wast\w+|manag\w+|ignor\w+|find\w+ (?:someone|a cheaper)|your (?:brilliant|wise|clever|bold|interesting|curious|speed|haste|impressive))",
        r"(?:nice|good|interesting|fascinating|instructive|comforting|reassuring|lovely|charming|touching|heart-?warming) to (?:know|see|learn|hear|find out) (?:that |how |what )?(?:\w+ )?(?:my|little|much (?:you|my|your)|nobody|experience|how little|years|you (?:value|think|prefer|can't|don't|never)|loyalty|a (?:form|machine|computer)|even)",
        r"(?:you|you obviously|you clearly|you surely|you|your \w+) (?:obviously |clearly |surely |evidently |no doubt |of course )?(?:know|knows) best",
        r"(?:whatever (?:that|this) (?:means|is supposed|may mean|is)|whatever you (?:call|want to call|may call|like to call))",
        r"(?:i'm|i am) (?:\w+ )?(?:sure|certain) (?:that )?(?:you|your|the (?:\w+ ){0,2}(?:team|panel|company|committee|department|board|management|recruiters?|jury|machine|algorithm|system|hr)|somebody|someone)\b[^.!?\x1e]{0,60}\b(?:had|has|have) (?:its|their|your|his|her) (?:\w+ )?reasons",
        r"(?:truly|really|such|quite|what) (?:\w+ )?(?:impressive|remarkable|inspired|inspiring|brilliant|clever|wise|bold|genius) (?:\w+ )?(?:speed|choice|decision|way to|haste|process|move|strategy)",
        r"(?:your|the) (?:\w+ )?(?:oh-so|ever so|much-?vaunted|famous|legendary|celebrated|vaunted|much-?praised|glorious|esteemed|illustrious|exalted|wonderful little) (?:\w+ )?(?:process|team|panel|culture|company|judge?ment|values?|experts?|committee|hr|recruiters?|talent|system|selection|hiring|algorithm|machine)",
        r"(?:stand corrected|my bad for|pardon me for|forgive me for|excuse me for) (?:\w+ )?(?:thinking|believing|assuming|expecting|hoping|imagining|having|daring|being (?:so )?(?:naive|foolish|qualified))",
        r"(?:clearly|obviously|evidently|apparently) (?:a|the|some|such|too|far|way) (?:\w+ )?(?:luxury|lot to ask|much to ask|genius|difficult|hard|great|high|busy|important|complicated)",
        r"(?:too much to (?:ask|expect|hope)|asking too much|a lot to ask)",
        r"(?:really|certainly|surely|truly) (?:made my day|lived up to|outdid yoursel\w+|earned)",
        r"what would (?:i|we|the world|you) do without",
        r"(?:enjoy|have fun with) (?:your|the) (?:\w+ )?(?:mediocrity|choice|mistake|new (?:hire|friend|favou?rite))",
    ),
    "F11.quotes": (
        rf"(?:your|the|this|such|that|a|of|for|their|its|those|these|so|very|my|our|with|you) (?:\w+ ){{0,2}}[\"'](?:[\w-]+ ){{0,4}}{_HIRING_WORD}(?: [\w-]+){{0,4}}[.,]?[\"']{{1}}",
    ),
    "F11~": (
        r"for nothing (?:less|but|other|short)",
        r"(?:call\w*|said|say|says|saying|wrote|write|writes|word\w*|term\w*|phrase\w*|sign\w*|motto|named?|titled?|entitled|known as|book|film|chapter|series|project|programme|program|sentence|slogan|told|tells?|asked|line|called|talk|workshop|campaign|exhibition|rule|principle|idea|poster|heading|wall|concept|what you mean by|mean by|described as|course|seminar|session|group|award|initiative|lecture|article|paper|game|app|label\w*|song|poem|play|pilot|club)[^.!?\"\x1e]{0,80}[\"'][^\"']{0,80}[\"']{1}",
        r"\s?[\"'](?:[\w-]+ ){0,5}[\w-]+[\"'] (?:\w+ )?(?:project|programme|program|workshop|exhibition|campaign|series|rule|principle|motto|exercise|game|talk|book|initiative|poster|day|days|board|wall|course|session|award|club|app|pilot|label|sign|round|corner|concept|card|cards|method|approach)",
        r"(?:rather |quite |really |just )?as if (?:it|they|he|she|the|by|nothing|i (?:had|were|was) (?:already|always|at home|one|part|a (?:colleague|guest|friend)))",
    ),
}  # fmt: skip
