"""F12 by speech act: going to the powerful, going public, proof, leaving, meeting again."""

from typing import Final

_LAW = (
    r"(?:lawyers?|solicitors?|barrister|attorney|ombudsman|tribunal|acas|eeoc|union(?: rep"
    r"\w*)?|works council|labou?r (?:inspector\w*|board|office|court)|licensing (?:office|"
    r"board|authority)|health inspector\w*|food standards|environmental health|"
    r"inspectorate|tax (?:office|inspector\w*|man)|hmrc|irs|data protection \w+|(?:"
    r"information )?commissioner\w*|regulator\w*|equality (?:commission|body|office)|"
    r"citizens advice|trading standards|authorities|the police|the courts?|legal (?:advice"
    r"|aid|team|help)|health and safety|ofsted|care quality|watchdog|advertising "
    r"standards)"
)
_PRESS = (
    r"(?:press|papers?|newspapers?|magazine|radio|television|tv|journalists?|reporters?|"
    r"bloggers?|editor|news desk|columnist|local paper|gazette|trade (?:press|journal|"
    r"magazine))"
)
_ABOVE = (
    r"(?:board|head office|trustees|owners?|investors|sponsors|donors|shareholders|"
    r"managing director|chief executive|ceo|chairman|chairwoman|chair|parent company|head "
    r"of hr|boss|mayor|councillors?|mp|minister|governors|bishop|dean|editor-in-chief|"
    r"patrons?|director|superiors?|headquarters|partners)"
)
_ALL = (
    r"(?:everyone|everybody|others|other (?:\w+ )?(?:applicants|candidates|nurses|cooks|"
    r"teachers|drivers|people|welders|graduates|students|parents|freelancers|engineers|"
    r"bakers|carers)|people|half the (?:town|trade|industry|village|city)|all my \w+|the "
    r"whole (?:\w+ )?(?:town|trade|industry|village|school|world|year|course|class)|my (?:"
    r"network|followers|readers|friends|colleagues|classmates|students|whole \w+|old \w+)|"
    r"anyone|anybody|the world|the trade|the industry|future (?:applicants|candidates))"
)
_NET = (
    r"(?:glassdoor|kununu|trustpilot|linkedin|twitter|facebook|instagram|tiktok|youtube|"
    r"reddit|mastodon|google|yelp|tripadvisor|social media|internet|online|web|forums?|"
    r"blog|podcast|newsletter|whatsapp|group chat|mailing list|alumni (?:group|page|list)|"
    r"review (?:site|page|portal)s?)"
)

MENACING: Final = {
    "F12": (
        (
            r"(?:my|the) next (?:stop|step|call|letter|e-?mail|visit|port of call|move|"
            r"message) (?:\w+ )?(?:is|will be|would be|goes|may be|might be|to) (?:~ )?(?:"
            rf"{_LAW}|{_PRESS}|{_ABOVE}|{_NET})"
        ),
        (
            r"(?:i|we|i've) (?:\w+ )?(?:know|have|got|am friends with|'ve got|drink with|"
            rf"play \w+ with|grew up with|went to school with) (?:[\w']+ ){{0,4}}(?:people|"
            r"friends|contacts|someone|somebody|a friend|a cousin|an? \w+|family|"
            rf"acquaintances|one or two) (?:\w+ ){{0,2}}(?:at|in|on|with|who|from|of) (?:["
            rf"\w']+ ){{0,4}}(?:council|{_LAW}|{_PRESS}|{_ABOVE}) (?:~ )?(?:interested|"
            r"interest|like|love to|want|story|hear|look|would|find|enjoy|this)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:know|have) (?:\w+ )?(?:friends|people|contacts|someone|"
            r"somebody|a friend) (?:\w+ )?(?:at|in|on) the (?:\w+ )?(?:trade (?:magazine|"
            r"press|journal)|press|papers?|newspaper|union|inspectorate|ministry|labour \w"
            r"+|tribunal)"
        ),
        (
            r"(?:i'll|i will|i shall|i'd|i would|i'm going to|i am going to|i intend|i "
            r"mean to|i plan|i have|i've|i am about to|i'm about to|thinking of|"
            r"considering|tempted to|in two minds|may (?:\w+ )?have to|might (?:\w+ )?have"
            r" to|will have to|shall have to|forced to|no choice but|obliged to|half a "
            r"mind to|i might|i may|i could|wonder(?:ing)? whether to|wonder(?:ing)? if i "
            r"should|nothing stops me|minded to|advised to|told to|decided to) (?:~ )?(?:"
            r"speak|talk|write|go|turn|ring|call|contact|inform|tell|report|consult|see|"
            r"involve|approach|complain|pass|take|bring|raise|hand|forward|let|show|notify"
            r"|alert|ask|spoken|talked|written|been|contacted|informed|consulted|"
            r"complained|instructed|seen|sent|reported|engaged|lodged|hire|hiring|instruct"
            rf"|get|look) (?:~ )?{_LAW}"
        ),
        (
            r"(?:i'll|i will|i shall|i'd|i would|i'm going to|i am going to|i intend|i "
            r"mean to|thinking of|considering|tempted to|in two minds|may have to|might "
            r"have to|will have to|forced to|no choice but|obliged to|half a mind to|i "
            r"might|i may|i could|minded to|decided to) (?:~ )?(?:this|it|that|the (?:"
            r"matter|story|way|case)|my (?:case|experience|story|treatment)|what (?:"
            r"happened|you|i|was)|how (?:i|you|your)|your (?:letter|e-?mail|conduct|"
            r"behaviour|behavior|treatment|process|refusal|manners|methods)) (?:~ )?(?:"
            rf"{_PRESS}|{_ABOVE}|{_NET})"
        ),
        (
            r"(?:i'll|i will|i shall|i'd|i would|i'm going to|i am going to|i intend|"
            r"thinking of|considering|tempted to|may have to|might have to|will have to|"
            r"forced to|obliged to|half a mind to|i might|i may|i could|minded to|happy to"
            r"|glad to) (?:~ )?(?:tell|let|inform|ask|write to|ring|contact|show|forward "
            r"to|complain to|speak to|e-?mail) (?:\w+ )?(?:the |your |a |our |my )(?:\w+ "
            rf")?(?:{_PRESS}|{_ABOVE}) (?:~ )?(?:this|how|what (?:happened|you did|goes|i|"
            r"kind|sort)|about (?:this|it|that|my|how|what|your (?:conduct|treatment|"
            r"process|manners|methods|behaviou?r))|the way|know|treat\w*)"
        ),
        (
            r"(?:shar\w+|post\w*|publish\w*|writ\w+|put\w*|tell\w*|describ\w+|report\w*|"
            r"tweet\w*|blog\w*|air\w*|set\w* out) (?:\w+ )?(?:my (?:\w+ )?(?:experiences?|"
            r"story|account|side|impressions?|opinion|view|treatment|review)|this (?:\w+ "
            r")?(?:experience|story|letter|e-?mail|exchange|correspondence)|what (?:"
            r"happened|i (?:saw|heard|experienced|went through)|went on|you (?:did|said|"
            r"wrote)|was said)|how (?:i was|you|your|it went|they|badly|this)|your (?:"
            r"e-?mails?|letters?|message|reply|answer|rejection|refusal|methods|manners)|"
            r"our (?:correspondence|exchange|e-?mails)|the (?:whole|full|true) (?:story|"
            rf"thing|exchange|correspondence)) (?:~ )?(?:{_NET}|{_PRESS}|in public|publicly"
            rf"|where|{_ALL})"
        ),
        (
            rf"{_ALL} (?:\w+ ){{0,4}}(?:will|shall|should|is going to|are going to|ought to"
            r"|deserves? to|has a right to|have a right to|would like to|may want to|'ll|"
            r"must|need to|get to|would love to) (?:\w+ )?(?:hear|know|learn|read|find out"
            r"|be told|see|be warned|think twice|thank me)(?: all)? (?:about (?:this|it|"
            r"that|how|what|your (?:treatment|conduct|process|manners|methods))|of (?:this"
            r"|it|how|what)|what (?:happened|you|kind|sort|it|goes|they|i)|how (?:you (?:"
            r"\w+ )?(?:treat|deal|behave|handle|work)\w*|i was|this|badly|they)|from me|"
            r"who (?:you|they)|the truth|before they)"
        ),
        (
            r"(?:make sure|see to it|i'll see|i will see|ensure|certain) (?:that )?(?:~ )?"
            r"(?:everyone|everybody|nobody (?:else )?(?:from|at|in|applies)|no one|others|"
            r"people|all|the whole|your \w+|my \w+) (?:[\w']+ ){0,6}(?:knows?|hears?|"
            r"learns?|reads?|finds? out|is told|are told|applies|apply|avoids?|think twice"
            r"|warned|sees?)"
        ),
        (
            r"(?:reviews?|rating|ratings|stars|post|article|blog post|write-?up|letter to "
            r"the editor|thread) (?:\w+ ){0,4}(?:come in|appears?|appear|goes up|go up|"
            r"goes live|waiting|on its way|is coming|are coming|is ready|is written|half "
            r"written|all but written|to follow|will follow|coming soon|will make|won't be"
            r" kind|will not be kind|of you|reads?)"
        ),
        (
            r"(?:don't|do not|won't|shouldn't) (?:\w+ )?be (?:\w+ )?surprised (?:\w+ )?(?:"
            r"when|if|to (?:find|see|read|hear)|should) (?:~ )?(?:reviews?|post\w*|article"
            r"|papers?|hear|read|see|find|people|applicants|candidates|word|customers?|"
            rf"stop|nobody|letter|court|{_LAW}|{_PRESS})"
        ),
        (
            r"you(?:'ll| will| may| might| can| are going to| should) (?:\w+ )?(?:read (?:"
            r"about|all about|of) (?:it|this|yourselves?|me)|hear (?:\w+ )?(?:more|further"
            r"|from (?:me|us|my (?:lawyer|solicitor|union)|others|people) (?:about|again|"
            r"soon in|on this))|see (?:it|this|yourselves?) (?:in|on)|find (?:it|this|"
            r"yourselves?|my \w+) (?:in|on) (?:the|your|glassdoor|kununu|every)|be (?:"
            r"hearing|reading|sorry|getting a|receiving a)|rue|live to|have to (?:explain|"
            r"answer|face|account)|face|pay|need me|come (?:begging|crawling|back)|wish "
            r"you)"
        ),
        (
            r"screenshott?ed|(?:made|kept|taken|took|have|'ve|keep|keeping|wrote|written|"
            r"noted|noting|recorded|saved|filed|got|hold|still have) (?:[\w']+ ){0,3}(?:"
            r"notes? of (?:everything|what (?:was|he|she)|every|all|the names|dates|who) "
            r"(?:~ )?(?:said|asked|case|later|proof|need|promised|did)|(?:everything|it "
            r"all|every word|all of it|the lot|names and|dates and|times and) (?:\w+ )?(?:"
            r"down|on file|on paper|in writing|on tape),? (?:~ )?(?:case|need|proof|later|"
            r"lawyer|union|who|every|names|dates)|a (?:log|record|dossier|file) of|the (?:"
            r"e-?mails|messages|voicemails?|chat|recording|letters?|correspondence) (?:~ "
            r")?(?:case|later|need|proof|evidence|prove|day))"
        ),
        (
            r"(?:kept|saved|noted|recorded|written|made|have|keep|filed|printed|copied) "
            r"(?:~ )?(?:just in case|for later|in case (?:i|it|this) (?:\w+ )?(?:need|"
            r"needs|comes|goes|should|ever)|should (?:i|it) (?:\w+ )?(?:need|come|go)|for "
            r"my (?:lawyer|solicitor|union)|to show|as proof|for the record)"
        ),
        (
            r"(?:bring|bringing|draw|drawing|call) (?:this|it|the matter|that|your (?:"
            r"letter|e-?mail|conduct)) to the (?:\w+ )?(?:attention|notice) of|to the "
            r"attention of your"
        ),
        (
            r"(?:letter|call|visit|message|word|note|e-?mail|hear) from (?:my|a|our|the) "
            rf"(?:\w+ )?(?:{_LAW}|{_PRESS}|bank|court)"
        ),
        (
            r"(?:wonder|imagine|think|ask yourselves?|consider|like to know|be curious|"
            r"interesting to (?:see|hear|know)) (?:\w+ )?(?:what|how|whether|if) (?:your|"
            rf"the) (?:\w+ ){{0,2}}(?:clients?|customers?|{_ABOVE}|readers?|guests?|"
            r"patients|parents|neighbours|members|subscribers|students|fans|passengers|"
            rf"tenants|public|{_PRESS}|{_LAW}) (?:\w+ )?(?:would|will|might|may|know|knows|"
            r"feel|thinks?|says?|likes?) ?(?:\w+ )?(?:say|think|make|do|feel|take|react|"
            r"like|if|about|how|that)?"
        ),
        (
            rf"(?:your|the) (?:\w+ )?(?:clients?|customers?|{_ABOVE}|readers?|guests?|"
            r"members|subscribers|sponsors|neighbours|public) (?:\w+ )?(?:will|would|might"
            r"|may|should|ought to|deserve to|have a right to|won't|will not) (?:\w+ )?(?:"
            r"not )?(?:like|love|enjoy|be (?:\w+ )?(?:pleased|happy|interested|surprised|"
            r"shocked|amused|impressed|fascinated)|find|hear|know|learn|want|take|see) (?:"
            r"~ )?(?:this|that|to (?:hear|know|learn|read|see)|how|what|out|about (?:this|"
            r"it|that)|of (?:this|it)|it\b)"
        ),
        (
            r"(?:we'll|we will|we shall|our paths will|paths) (?:\w+ )?(?:meet|see each "
            r"other|cross|face each other) (?:\w+ )?(?:again|one day|some day)?[^.!?]{"
            r"0,60}(?:i (?:will|'ll|shall) (?:\w+ )?(?:be the|remember|decide|sit|not "
            r"forget|return)|other side|tables (?:will|may|have|are)|shoe|boot is|roles|"
            r"who needs|remember this|not be so)"
        ),
        (
            r"(?:tables|roles|tide|wheel|boot|shoe) (?:will|may|might|is|are|does) (?:\w+ "
            r")?(?:turn|turns|turned|be reversed|on the other)|you (?:always )?meet (?:"
            r"people |everyone )?twice|meets? (?:people |everyone )?twice in life|(?:long|"
            r"good) memor(?:y|ies)[^.!?]{0,20}$|i (?:\w+ )?have a long memory|i (?:never|"
            r"don't|do not) forget|(?:elephants?|people) (?:never|don't) forget|revenge|"
            r"get my own back|get even|settle (?:the|this|that) score|you'?ll be sorry|be "
            r"sorry for (?:this|it)|live to regret"
        ),
        (
            r"(?:tak\w+|move|moving|spend\w*|carry\w*|bring\w*) (?:my|our|their) (?:\w+ )?"
            r"(?:custom|business|money|trade|orders?|account|donation\w*|membership|"
            r"subscription|savings|prescription|wedding|party) (?:\w+ )?(?:elsewhere|"
            r"somewhere|to (?:another|a|your|the)|away)|(?:lost|losing|lose) (?:a|me as a|"
            r"another|your best|one) (?:\w+ )?(?:customer|client|reader|subscriber|member|"
            r"guest|donor|regular|fan)|(?:not|never|n't|no longer|stop) (?:\w+ )?(?:be )?"
            r"(?:buy\w*|shop\w*|bank\w*|eat\w*|order\w*|book\w*|recommend\w*|donat\w+|"
            r"subscrib\w+|renew\w*|fly\w*|stay\w*) (?:\w+ ){0,3}(?:from you|with you|at "
            r"your|your|again|there|here|any more|my (?:subscription|membership))"
        ),
        (
            r"(?:word|news|story|stories|reputation|things|this|it) (?:\w+ )?(?:travels?|"
            r"gets? (?:round|around|about|out)|spreads?|goes (?:round|around|far)|will (?:"
            r"\w+ )?(?:get|spread|go|travel|come) (?:round|around|out|fast|far|about))"
        ),
        (
            r"(?:this|that|it|what you (?:did|wrote|said|asked)|your (?:question|letter|"
            r"advert|process|decision|refusal|e-?mail)\w*) (?:\w+ )?(?:is|was|may be|might"
            r" be|could be|looks|sounds) (?:\w+ ){0,3}(?:illegal|unlawful|against the law|"
            r"a breach|in breach|actionable|discriminatory|a case for|a matter for|grounds"
            r" for|reportable|libel\w*|defamat\w+|not legal|punishable)|(?:breach|break\w*"
            r"|broke|violat\w+|infring\w+) (?:\w+ ){0,3}(?:the law|employment law|gdpr|"
            r"data protection|my rights|equality|the act|regulations)|my (?:legal )?rights"
            r"|(?:know|aware of|check\w*|assert\w*|exercise|enforce) my (?:\w+ )?(?:rights"
            r"|options|position)"
        ),
        (
            r"(?:data|subject) access request|gdpr|request (?:\w+ )?(?:all|copies of|the) "
            r"(?:\w+ )?(?:data|personal data|records) you hold|freedom of information"
        ),
        (
            r"(?:think|be|are|is) (?:\w+ )?(?:careful|twice|unwise|a risk|risky) (?:\w+ ){"
            r"0,3}(?:whom? you|how you treat|before you|to (?:cross|upset|anger|make an "
            r"enemy)|what you)|(?:make|made|making|don't want|not want) (?:an enemy|"
            r"enemies)|(?:wrong|bad) person to (?:cross|upset|anger|treat|mess)"
        ),
        (
            r"(?:give|leave|write|post|award|drop) (?:you|your \w+|it|them|the firm|a|an|"
            r"one) (?:\w+ )?(?:stars?|review|rating|score|marks?|write-?up) (?:~ )?(?:"
            r"deserve\w*|accordingly|honest\w*|truth|see|reflect\w*|fitting|what|how|same|"
            r"careful\w*|not|zero|one\b)"
        ),
        (
            r"(?:i'll|i will|i shall|i'd|may|might|going to|thinking of|likely) (?:\w+ ){"
            r"0,3}(?:call\w*|ring\w*|visit\w*|approach\w*|contact\w*|poach\w*|speak\w*|"
            r"talk\w*|writ\w+|see\w*) (?:on |to |with )?your (?:\w+ ){0,3}(?:customers|"
            r"clients|suppliers|members|donors|competitors?|rivals?|sponsors|investors)"
        ),
        (
            r"(?:how many|number of|many) stars (?:\w+ ){0,4}(?:get|gets|deserve\w*|earn\w"
            r"*|worth|you|your|give|leave)"
        ),
        (
            r"(?:i|i'll|thinking|going|plan\w*|tempted|might|could|may) (?:~ )?(?:make|"
            r"write|start|record|post|do|film|put together) (?:[\w'-]+ ){0,5}(?:thread|"
            r"post|video|reel|article|column|podcast|piece|list) (?:~ )?(?:about|on|of) "
            r"(?:which|how (?:you|i was|they|firms|compan\w+|people)|who|what (?:you|"
            r"happened|it)|you\b|your (?:hiring|process|firm|treatment|manners|company)|"
            r"this\b|firms that|companies that|employers)"
        ),
        (
            r"(?:pity|shame|sad|unfortunate|sorry|embarrassing|awkward|worry|unpleasant|"
            rf"tragedy) (?:it would be |would it be )?if (?:~ )?(?:{_LAW}|{_PRESS}|{_ABOVE}"
            r"|inspectors?|parents|customers|guests|neighbours|patients) (?:~ )?(?:know|"
            r"hear|learn|see|find|found|saw|heard|knew|came|got|ask\w*|notic\w+|read)"
        ),
        (
            r"never (?:\w+ )?(?:good at|known for|one for|any good at|been good at|been "
            r"one for) keeping (?:\w+ ){0,3}(?:to myself|secrets?|quiet|my mouth)|(?:ours|"
            r"it|this|that|our \w+) is a (?:\w+ )?(?:tiny|small) (?:world|trade|town|"
            r"island|village|profession|field|scene|community|circle),? (?:as you|and (?:i"
            r"|people|we|word|everyone)|you know|remember|where (?:everyone|word|people))"
        ),
        (
            r"i(?:'ll| will| shall| may| might)? (?:\w+ )?(?:go|turn|take (?:this|it)) to "
            r"the (?:press|papers?|newspapers?|media|radio|tv|internet)|(?:other|future) "
            r"(?:candidates|applicants|people) (?:\w+ )?(?:should|ought to|deserve to|have"
            r" a right to|must|need to) (?:\w+ )?(?:know|hear|learn|be (?:told|warned))"
        ),
        (
            r"(?:sharing|share|posting|post|telling|publishing|passing on) (?:\w+ )?my (?:"
            r"experiences?|story|comments|views|impressions?|thoughts|opinion) (?:\w+ )?"
            r"(?:on|with|to|in) (?:the (?:usual|relevant|well-known)|my (?:contacts|"
            r"network|colleagues|friends|followers|readers)|(?:\w+ )?(?:websites?|sites|"
            r"forums?|groups?|platforms?|portals?))|passing my (?:\w+ )?(?:comments|"
            r"impressions|views|experience) on"
        ),
        (
            r"(?:advised|told|assured|informed|understand|gather|believe) (?:that )?i (?:"
            r"may|might|do|could|would)? ?(?:have|has) a (?:\w+ )?(?:case|claim)|(?:moving"
            r"|move|closing|close|cancel\w*|taking) my (?:\w+ )?(?:account|custom|business"
            r"|subscription|money|membership) (?:\w+ )?(?:and|elsewhere|away|to|because|"
            r"over)"
        ),
        (
            r"the internet (?:\w+ )?(?:will|would|might|never|loves)|i know (?:\w+ ){0,3}"
            r"(?:journalists|reporters|lawyers|solicitors|bloggers|editors|people in the "
            r"(?:press|media|union))(?:,|[.]| as| who| and){1}"
        ),
        (
            r"(?:father|mother|brother|sister|uncle|aunt|cousin|wife|husband|friend|"
            r"neighbou?r|godfather|grandfather|partner) (?:\w+ ){1,4}(?:with|for|on|next "
            r"to|beside) your (?:\w+ )?(?:chairman|boss|director|owner|ceo|mayor|board|"
            r"head|chief|president|chair|editor|manager)|(?:there are|there is|we have) "
            r"(?:\w+ )?(?:laws?|rules|regulations) (?:about|against|for) (?:this|that|"
            r"such)"
        ),
    ),
    "F12!": (
        (
            r"(?:would|'d|prefer|rather|hope|hopefully|hate|sorry|loath|reluctant|wish) "
            rf"(?:[\w']+ ){{0,4}}(?:not )?(?:to )?(?:have to )?(?:\w+ )?(?:go|turn|take|"
            r"involve|bring|write|complain|report|escalate|resort|trouble|make) (?:[\w']+ "
            rf"){{0,4}}(?:{_LAW}|{_PRESS}|public|higher|{_ABOVE})"
        ),
        (
            r"(?:not|n't|unless) (?:\w+ )?(?:want|like|wish|hear|get|have|see)(?: [\w']+){"
            r"0,5} (?:this|it|that|story|matter) (?:\w+ ){0,3}(?:reach\w*|get\w* (?:out|to"
            r"|into|round)|in the (?:\w+ )?(?:press|papers?|news)|before a|public|online|"
            r"on (?:linkedin|glassdoor|facebook|twitter)|to (?:become|go|end up)|end up)"
        ),
        (
            r"(?:won't|will not|not|n't) (?:\w+ )?(?:keep|stay|remain|be) (?:\w+ )?(?:"
            r"quiet|silent|this to myself|it to myself)|(?:won't|will not|not) (?:\w+ )?"
            r"(?:let|leave) (?:this|it|the matter) (?:\w+ )?(?:rest|drop|lie|there|at that"
            r"|go unanswered|slide|pass)"
        ),
        (
            r"(?:i|we)(?:'ll| will| shall| would| may| might) (?:\w+ )?(?:go|turn|take (?:"
            r"this|it)) to the (?:press|papers?|newspapers?|media|radio|tv|union|ombudsman"
            r"|court|tribunal|authorities|police)"
        ),
    ),
    "F12~": (
        (
            r"(?:loves?|loved|enjoy\w*|admires?|likes?|praised?|recommended|thrilled|"
            rf"delighted) (?:~ )?(?:{_PRESS}|your (?:bread|work|shop|garden|concerts?|"
            r"books?|films?|beer|play))"
        ),
        (
            r"(?:read|saw|heard|seen|found) (?:\w+ )?(?:about )?(?:you|it|this|your \w+|of"
            r" you|the \w+) (?:\w+ )?(?:in|on) (?:the|my|your)"
        ),
        (
            r"(?:i|i'll|i will|i'd|my \w+|we) (?:\w+ ){0,4}(?:tell|let|show|recommend|send"
            r"|share|told|write|post\w*) (?:~ )?(?:how (?:good|kind|warm\w*|well|lovely|"
            r"much i|much we|beautiful|generous|friendly|calm|patient|openly|carefully)|"
            r"about (?:your (?:bread|work|shop|garden|open|course|book|film|concert|"
            r"exhibition|tours?|museum|talk)|the (?:tour|visit|bread|garden|open|"
            r"exhibition|concert|course|book|film|clock|mill))|your (?:kind|good|lovely|"
            r"advice|tip|recipe|leaflet|story|book|film|article|bread|link))"
        ),
        (
            r"i (?:never|don't|do not|won't|will not) forget (?:a face|my|the (?:first|"
            r"smell|sound|view|taste|look|way you (?:explained|showed|welcomed))|how (?:"
            r"kind|warm|well|good))"
        ),
        (
            r"(?:rights|law|breach|act|regulations|gdpr|data protection|tribunal|union|"
            r"ombudsman|inspector\w*|court|press|papers?|reporter\w*) (?:team|desk|"
            r"department|office|course|clinic|work|training|group|side|unit|project|reform"
            r"|job|post|role|module|degree|seminar)"
        ),
        (
            r"my (?:old|former|new|current|last) (?:job|post|role|work|desk|team|shift) "
            rf"(?:\w+ ){{0,3}}(?:at|in|with|for) (?:\w+ ){{0,3}}(?:{_LAW}|{_PRESS})"
        ),
        r"(?:how|that|when|as) (?:the|your) (?:\w+ ){1,3}went public",
        (
            r"(?:i|i've|i have) (?:\w+ )?been an? (?:\w+ ){0,3}(?:union|police|press|court"
            r"|police|magazine|paper|radio|newspaper)"
        ),
        (
            r"(?:note|notes|record) of (?:everything|what|all) you (?:\w+ )?(?:said|told|"
            r"taught|explained|showed) (?:me )?about"
        ),
        r"so (?:as )?not to forget",
        r"(?:hope|hoping|happy|glad) (?:that )?you will be hearing",
    ),
}
