"""F12: announcing consequences; the mere mention of a review site is less grave."""

from typing import Final

_WILL = (
    r"(?:i'll|i will|i shall|i'm going|i am going|i intend|i plan|i may|i might|i mean to"
    r"|going to|i have (?:already|decided|contacted|spoken|asked|consulted|instructed|engaged"
    r"|posted|written|shared|reported|kept|recorded|saved)|i've (?:already|decided|contacted"
    r"|spoken|asked|consulted|instructed|engaged|posted|written|shared|reported|kept|recorded"
    r"|saved)|i am (?:considering|thinking|tempted|about|planning|consulting|talking|preparing"
    r"|writing)|i'm (?:considering|thinking|tempted|about|planning|consulting|talking"
    r"|preparing|writing)|we will|we'll|i would (?:have|be forced|be happy|hate)|forced to|no "
    r"choice but|won't hesitate|will not hesitate|feel free to|reserve the right|i could "
    r"(?:easily )?|i can|expect to|my next step|be sure that|rest assured|don't be surprised"
    r"|you (?:will|'ll|can|may) (?:\w+ )?(?:find|read|hear|see)|you should know|let me warn"
    r"|unless|or i|otherwise|happy to (?:tell|share|write|post|let|give|leave|explain|describe|talk"
    r"|report|speak)|i hope (?:to )?)"
)
_SITE = (
    r"(?:glassdoor|kununu|trustpilot|fishbowl|comparably|indeed (?:review|reviews|rating)"
    r"|google reviews?|yelp|rate my|ratemy\w*|review (?:site|sites|portal|portals|platform"
    r"|page|pages)|rating (?:site|portal)|employer (?:review|reviews|rating))"
)
_PUBLIC = (
    r"(?:twitter|reddit|facebook|instagram|tiktok|youtube|social media|social networks?|my "
    r"followers|followers|my blog|online|forum|forums|publicly|public|linkedin|my network|the "
    r"internet|the press|journalists?|newspapers?|the media|local paper|everyone i know"
    r"|everybody i know|whatsapp|alumni (?:group|network|list)|mailing list|podcast|on x\b)"
)

THREAT: Final = {
    "F12": (
        rf"{_WILL} (?:~ )?{_SITE}",
        r"expect (?:an?|my|some|to read) (?:\w+ )?(?:reviews?|rating|post|article|opinion)",
        (
            r"my (?:followers|readers|subscribers|listeners|network) (?:\w+ )?(?:will|would"
            r"|might|may|should|are going to)"
        ),
        (
            r"(?:describe|describing|tell|write|post|share|publish|review|rate|rating|stars?"
            rf"|reading|read) (?:~ )?{_SITE} (?:~ )?(?:so that|warn\w*|others|truth|honest\w*"
            r"|what|how|soon|will)"
        ),
        (
            r"(?:share|post|tell|write|publish|describe|report|put|make|spread|talk|speak"
            r"|let) (?:~ )?(?:this|it|experience|how you|how i was|story|truth|what "
            r"(?:happened|awaits|you)|the way|treat\w*|everything|correspondence|e-?mails?"
            rf"|message|letter|your \w+) (?:~ )?{_PUBLIC}"
        ),
        (
            rf"{_WILL} (?:~ )?(?:lawyers?|attorneys?|solicitors?|legal (?:action|steps|advice"
            r"|counsel|proceedings|options|consequences|means)|sue\b|lawsuit|in court|to court"
            r"|tribunal|ombudsman|labou?r (?:board|office|court|inspectorate)|works council"
            r"|union\b|equality (?:body|commission|office)|data protection|regulator"
            r"|authorit(?:y|ies)|watchdog)"
        ),
        (
            r"my (?:\w+ )?(?:lawyers?|attorneys?|solicitors?|union|barrister|union rep\w*|"
            r"legal insurance) (?:\w+ )?(?:will|would|says?|said|advis\w+|tells?|thinks|"
            r"believes|shall|has (?:\w+ )?(?:advised|told|seen|confirmed|read|looked|your|"
            r"this|been)|is (?:\w+ )?(?:looking|reading|preparing|interested|involved|"
            r"informed|aware)|agrees?|confirms?|wants)|(?:a|the|our) (?:lawyer|solicitor|"
            r"attorney|union) (?:\w+ ){0,2}(?:will|would|may|might) (?:\w+ )?(?:be in "
            r"touch|write|contact|look|want|hear|see|take)"
        ),
        (
            r"(?:you|your \w+) (?:\w+ )?(?:will|'ll|shall|may|might|can expect to|are "
            r"going to|should expect to) (?:\w+ )?(?:hear|be hearing) (?:from (?:my|our|a|"
            r"the|others|people|everyone|lawyers?|solicitors?|me (?:about|again|soon|on "
            r"this|in court))|more (?:of|about) (?:this|it)|of this|about this)"
        ),
        (
            r"(?:take|taking) (?:legal (?:action|steps|advice|measures)|this further|it "
            r"further|this (?:up )?to|this up with|this higher|you to court|it to (?:the|"
            r"your) (?:\w+ )?(?:court|union|press|tribunal|board|papers?|boss)|it up with "
            r"(?:the|your) (?:\w+ )?(?:court|union|board|boss|director|owner))|(?:i|i'll|"
            r"i'd|we) (?:[\w']+ ){0,4}(?:take|taking) (?:the |this )?(?:matter|further (?:"
            r"action|steps)|action|steps|measures)"
        ),
        (
            r"(?:i|i'll|i'd|i'm|we|you|me|you'll) (?:[\w']+ ){0,6}(?:legal (?:action|steps"
            r"|proceedings|consequences|route)|lawsuit|see you in court|press charges|sue "
            r"(?:you|your|the company|for damages))|(?:i|i'll|i'd|i'm|i am|we|to|about) "
            r"(?:[\w']+ ){0,4}(?:fil(?:e|ing)|lodg(?:e|ing)|mak(?:e|ing)|submit(?:ting)?|"
            r"rais(?:e|ing)|put(?:ting)? in|bring(?:ing)?) (?:\w+ ){0,2}(?:claim|suit|"
            r"complaint|charge|grievance|objection)|(?:consider(?:ing)?|expect|face|follow"
            r" with) (?:\w+ )?(?:legal (?:action|steps|proceedings|consequences)|a formal "
            r"complaint)"
        ),
        (
            r"(?:i'll|i will|i shall|i'd|i would|i must|i may|i might|i could|i should|"
            r"have to|going to|forced to|obliged to|want to|intend to|decided to|tempted "
            r"to|like to) (?:\w+ )?(?:report|denounce|expose|reporting) (?:\w+ )?(?:you|"
            r"this|it|your|the (?:company|matter|incident|panel|interviewer|recruiter|way|"
            r"firm))"
        ),
        (
            r"(?:go|going) public (?:with (?:this|it|what|how|my|your)|about|if|unless)|"
            r"(?:i|i'll|i'd|we|to) (?:\w+ ){0,3}go(?:ing)? public|(?:make|made|making) (?:"
            r"this|it) public|name and shame|naming and shaming|blacklist\w*|boycott\w*"
        ),
        (
            r"(?:i|i'll|i'd|i've|we|me|i'm) (?:[\w']+ ){0,6}(?:warn|warning|warned|caution"
            r"|alert|discourage|dissuade) (?:\w+ )?(?:others?|people|everyone|everybody|"
            r"friends|my (?:\w+ )?(?:network|friends|colleagues|students|classmates|circle"
            r"|followers)|anyone|candidates|applicants|all)"
        ),
        (
            r"(?:tell|telling|told|let|inform|advise|advising|make sure) (?:\w+ )?(?:everyone"
            r"|everybody|my (?:\w+ )?(?:network|followers|friends|colleagues|circle|contacts"
            r"|clients|students|classmates)|others|other (?:applicants|candidates|people)"
            r"|people|the world|all of|anyone|all my \w+|every \w+) (?:~ )?(?:what (?:awaits"
            r"|to expect|happened|you did|kind|sort|it is really|goes on)|how (?:you|your|i "
            r"was|badly|poorly|they|applicants|candidates|people)|not to|to avoid|to stay|to "
            r"think twice|the truth|against|about (?:this|the way|how|your (?:treatment"
            r"|behaviou?r|process|methods?))|to look elsewhere|never to|away)"
        ),
        (
            r"(?:write|leave|post|publish|writing|leaving|posting|give you|left|posted|wrote) "
            r"(?:\w+ )?(?:a|an|my|the|one) (?:\w+ )?(?:honest|bad|negative|one-star|1-star"
            r"|scathing|frank|detailed|public|truthful|suitable|appropriate|corresponding"
            r"|critical|unflattering|online|fitting)? ?(?:\w+ )?(?:reviews?|rating)"
        ),
        r"(?:a|give you|leave|leaving|write|only|just) (?:one|two|1|zero|single)[- ]stars?",
        (
            r"(?:(?:kept|keep|saved|have|hold|took|made) (?:\w+ ){0,2}(?:screenshots?|"
            r"evidence)|(?:kept|saved) (?:\w+ ){0,2}recordings?|(?:screenshots?|"
            r"recordings?|evidence) (?:\w+ )?(?:of (?:our|your|the (?:call|interview|"
            r"conversation|meeting|chat)|what|how|every\w*|all|this|discrimination|bias)|"
            r"against|to prove|if|in case|from|should)|as evidence|kept (?:\w+ )?(?:"
            r"records?|copies|copy|notes of|evidence|all (?:the|your)|every)|paper trail|"
            r"documented (?:everything|all|this|it)|(?:this|it|everything|all of it|your "
            r"words?) (?:\w+ )?on record|recorded (?:the|our|every) (?:\w+ )?(?:call|"
            r"interview|conversation|meeting|word))"
        ),
        (
            r"(?:your|the) (?:\w+ )?(?:competitors?|clients?|customers?|boss|ceo|board"
            r"|investors?|shareholders?|superiors?|head office|headquarters|chief executive"
            r"|parent company|supervisor|donors?|sponsors?|managing director) (?:\w+ )?(?:will"
            r"|would|might|should|may|ought|shall) (?:\w+ )?(?:be (?:interested|very|delighted"
            r"|glad|surprised|told|informed)|hear|learn|know|like to|want to|find|see|receive"
            r"|get)"
        ),
        (
            r"(?:word (?:gets|travels|spreads|will get|will spread|goes) (?:\w+ )?(?:round"
            r"|around|fast|quickly|out)|people (?:do )?talk\b|haven't heard the last|have "
            r"not heard the last|heard the last of|not the end of (?:this|it)|isn't over|"
            r"is not over|not over yet|remember this|(?:not|won't) (?:\w+ )?forget (?:this"
            r"\b|how (?:you (?:\w+ )?(?:treat\w*|dealt|handled|let|left)|i was)|what (?:"
            r"you did|happened|was done))|mark my words|you've been warned|you have been "
            r"warned|be warned|(?:there will be|face|suffer|legal|serious|without) (?:the "
            r")?consequences|consequences for (?:you|your)|come back to haunt|what goes "
            r"around|karma|one day you(?:'ll| will) (?:\w+ )?(?:see|regret|need|be|learn|"
            r"wish|sit|remember|find)|we will see about|we'll see (?:about|who)|watch your"
            r"|suffer for|pay for (?:this|it)|answer for (?:this|it))"
        ),
        (
            r"(?:industry|world|town|field|business|sector|profession|community|scene|branch) "
            r"(?:is|'s) (?:\w+ )?small(?:er)?[^.!?]{0,60}(?:talk\w*|remember\w*|careful|word\b"
            r"|reputation|twice|beware|forget|hear|travels)"
        ),
        (
            r"(?:cancel|cancelling|close|closing|end|ending|stop|withdraw\w*) (?:\w+ )?my "
            r"(?:\w+ )?(?:account|subscription|membership|contract|orders?|custom|policy"
            r"|donation\w*|support|business)|(?:take|taking) my (?:\w+ )?(?:business|custom"
            r"|money|ideas?) (?:elsewhere|to (?:your|a) competitor\w*)|never (?:buy|shop|use"
            r"|book|order|recommend|set foot|eat|stay|donate|fly|bank)|(?:buy|shop|book|bank) "
            r"elsewhere"
        ),
        (
            r"(?:advise|advising|recommend|urge|encourage|tell) (?:\w+ ){0,4}(?:against (?:you"
            r"|your|applying|working)|to avoid|to stay (?:away|clear)|not to (?:apply|work|buy"
            r"|use|go|bother|join))"
        ),
        (
            r"so (?:that )?(?:others|other (?:applicants|candidates|people)|everyone|people"
            r"|nobody else|the next|no one else|future (?:applicants|candidates)) (?:\w+ "
            r")?(?:knows?|avoid|falls?|(?:can|is|are|will|will be|may|has|have|may be|can be) "
            r"(?:\w+ )?(?:knows?|warned|aware|spared|avoid|judge|read about|informed"
            r"|forewarned|think twice|falls?|been warned|to go through)|(?:can |will |may )?see "
            r"(?:what|how|who|for themselves|through))"
        ),
    ),
    "F12!": (
        (
            r"(?:post|article|review|story|report|complaint) (?:about (?:this|it|you)|on "
            r"(?:this|you)) (?:is|will|has)"
        ),
        (
            r"(?:found|contacted|in touch with|speaking to|spoken to|talking to|asked|"
            r"hired|consulted) (?:a|an|some|several) (?:\w+ )?(?:journalists?|reporters?|"
            r"lawyers?|solicitors?|bloggers?)|(?:know|friends with) (?:a|an|some|several) "
            r"(?:\w+ )?(?:journalists?|reporters?|lawyers?|solicitors?|bloggers?) (?:who|"
            r"and|that|, who) (?:~ )?(?:interest\w*|like to|want\w*|story|look|would|advis"
            r"\w+|hear|this|help)"
        ),
        (
            r"(?:websites?|sites|portals|pages|forums) where (?:\w+ )?(?:people|others|one"
            r"|candidates|applicants|employees|everyone|such) (?:~ )?(?:rat\w+|review\w*|"
            r"shar\w+|post\w*|read|tell|told|told|writ\w+|employers?|experiences?|learn|"
            r"warn\w*|story|stories|like to)"
        ),
        (
            r"(?:end up|land|finish|wind up|see you|meet) (?:\w+ )?in court|before (?:a|the) "
            r"(?:court|judge|tribunal)|word gets out"
        ),
        (
            r"(?:i|i've|i have|been|already|is being|this|it) (?:[\w']+ ){0,4}(?:passed|"
            r"handed|referred|taken|brought|forwarded|given|submitted|reported|shown|sent)"
            r" (?:\w+ ){0,5}to (?:my|the|a|an|our) (?:\w+ )?(?:union|lawyers?|solicitors?|"
            r"attorney|legal \w+|tribunal|court|ombudsman|press|authorities|regulator|"
            r"works council|equality \w+|advocate|advice bureau|newspaper|journalist)"
        ),
        (
            r"(?:to|at|before|in|with) (?:an|the|a) (?:labou?r|employment|industrial) (?:"
            r"court|tribunal)"
        ),
    ),
    "F12.site": (
        (
            r"(?:glassdoor|kununu|fishbowl|comparably|indeed (?:review|reviews|rating)"
            r"|review (?:site|sites|portal|portals|platform)|employer (?:review|reviews|rating))"
        ),
    ),
    "F12.kind": (
        (
            r"(?:good|kind|warm|praise|positive|nice|glad|happy|recommend|lovely|thank\w*|best"
            r"|five stars?|five-star|glowing|grateful|pleasant|well|like working|true)"
        ),
    ),
    "F12~": (
        r"(?:five|four|5|4)[- ]stars?",
        (
            r"(?:on record|evidence) (?:keeping|base|based|room|book|book|player|sleeve|label"
            r"|store|collection)|evidence-based|vinyl record\w*|on record (?:as|for)"
        ),
        r"(?:heard|hear|spread|word of mouth) (?:\w+ )?(?:good|nothing but good|only good|lovely)",
        (
            r"(?:tell|telling|told) (?:\w+ )?(?:everyone|everybody|friends|my \w+|people"
            r"|others|half|anyone) (?:\w+ ){0,4}(?:about|how (?:much|warm\w*|kind\w*|well|good"
            r"|open\w*|welcom\w*|calm|friendly|lovely|generous\w*|patient\w*))"
        ),
        r"not|\w*n't ",
    ),
}
THREAT["F12~"] = THREAT["F12~"][:-1]
