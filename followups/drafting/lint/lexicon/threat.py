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
    r"|unless|or i|otherwise|happy to|i hope (?:to )?)"
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
            r"(?:my|our|a|the) (?:lawyers?|attorneys?|solicitors?|union|barrister) (?:\w+ "
            r")?(?:will|would|is|has|says?|said|advis\w+|tells?|thinks|believes|shall|to|who"
            r"|and i|may|might|agrees?|confirms?|already|be)"
        ),
        (
            r"(?:you|your \w+) (?:\w+ )?(?:will|'ll|shall|may|might|can expect to|are going to"
            r"|should expect to) (?:\w+ )?(?:hear|be hearing) (?:from|more|of this|about this)"
        ),
        (
            r"(?:take|taking) (?:legal|this further|it further|this matter|the matter|this "
            r"(?:up )?(?:to|with)|further (?:action|steps)|action|steps|measures|this higher"
            r"|you to court|it to (?:the|your)|it up with (?:the|your))"
        ),
        (
            r"(?:legal (?:action|steps|proceedings|consequences)|lawsuit|see you in court"
            r"|press charges|file (?:a )?(?:claim|suit|complaint|charge)|lodge a (?:complaint"
            r"|claim)|formal complaint|sue (?:you|your|the company|for damages))"
        ),
        (
            r"(?:report|denounce|expose) (?:\w+ )?(?:you|this|it|your|the (?:company|matter"
            r"|incident|panel|interviewer|recruiter)) (?:\w+ )?(?:to|as|publicly|for|in)?"
        ),
        (
            r"(?:go|going|went|make (?:this|it)|made (?:this|it)|making (?:this|it)) public"
            r"|name and shame|naming and shaming|blacklist\w*|boycott\w*"
        ),
        (
            r"(?:warn|warning|caution|alert|discourage|dissuade) (?:\w+ )?(?:others?|people"
            r"|everyone|everybody|friends|my (?:\w+ )?(?:network|friends|colleagues|students"
            r"|classmates|circle|followers)|anyone|candidates|applicants|all)"
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
        r"(?:one|two|1|zero|single)[- ]stars?",
        (
            r"(?:(?:kept|keep|saved|have|hold|took|made) (?:\w+ ){0,2}(?:screenshots?|evidence)"
            r"|(?:kept|saved) (?:\w+ ){0,2}recordings?|(?:screenshots?|recordings?|evidence) "
            r"(?:\w+ )?(?:of (?:our|your|the (?:call|interview|conversation|meeting|chat)|what"
            r"|how|every\w*|all|this|discrimination|bias)|against|to prove|if|in case|from"
            r"|should)|as evidence"
            r"|kept (?:\w+ )?(?:records?|copies|copy|notes of|evidence|all (?:the|your)|every)"
            r"|paper trail|documented (?:everything|all|this|it)|on record|recorded (?:the|our"
            r"|every))"
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
            r"(?:word (?:gets|travels|spreads|will get|will spread|goes)|people (?:do )?talk\b"
            r"|word of mouth|haven't heard the last|have not heard the last|heard the last of"
            r"|not the end of (?:this|it)|isn't over|is not over|not over yet|remember this"
            r"|will not forget this|won't forget (?:this|how|what)|mark my words|you've been "
            r"warned|you have been warned|be warned|(?:there will be|face|suffer|expect|legal"
            r"|serious|without) (?:the )?consequences|consequences for (?:you|your)|face the"
            r"|come back to haunt|what goes around|karma|one day you|we will see about|we'll "
            r"see (?:about|who)|watch your|suffer for|pay for (?:this|it)|answer for (?:this"
            r"|it)|make you)"
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
            r"(?:know|found|contacted|friends with|in touch with|speaking to|spoken to"
            r"|talking to) (?:a|an|some|several) (?:\w+ )?(?:journalists?|reporters?|lawyers?"
            r"|solicitors?|bloggers?)"
        ),
        (
            r"(?:websites?|sites|portals|pages|forums|places) where (?:people|others|one"
            r"|candidates|applicants|employees|everyone|such)"
        ),
        (
            r"(?:end up|land|finish|wind up|see you|meet) (?:\w+ )?in court|before (?:a|the) "
            r"(?:court|judge|tribunal)|word gets out"
        ),
        (
            r"(?:passed|handed|referred|taken|brought|forwarded|given|submitted|reported|shown"
            r"|sent) (?:\w+ ){0,5}to (?:my|the|a|an|our) (?:\w+ )?(?:union|lawyers?"
            r"|solicitors?|attorney|legal \w+|tribunal|court|ombudsman|press|authorities"
            r"|regulator|works council|equality \w+|advocate|advice bureau|newspaper"
            r"|journalist)"
        ),
        r"(?:labou?r|employment|industrial) (?:court|tribunal)",
    ),
    "F12.site": (rf"{_SITE}",),
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
