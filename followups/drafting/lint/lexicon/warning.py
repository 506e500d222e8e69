"""F12 by speech act: if not, then; others must know; a case in law; friends in high places."""

from typing import Final

_LAW = (
    r"(?:lawyers?|solicitors?|barrister|attorney|legal (?:advice|adviser|team|help|counsel|"
    r"department|expert|insurance)|ombudsman|tribunal|acas|eeoc|union|works council|"
    r"inspector\w*|regulators?|watchdog|commission\w*|(?:competent|relevant|higher|"
    r"appropriate|proper|labou?r) (?:authorit\w+|office|body|bodies|department|board)|"
    r"authorities|police|courts?|ministry|minister|consumer (?:forum|court|\w+)|chamber of "
    r"\w+|hmrc|ofsted|data protection|trading standards|citizens advice|job ?centre|equality "
    r"\w+|human rights \w+|professional body|environmental health|health and safety)"
)
_PRESS = (
    r"(?:press|papers?|newspapers?|media|radio|television|tv|telly|journalists?|reporters?|"
    r"bloggers?|editor|gazette|news|newsroom|columnist)"
)
_NET = (
    r"(?:glassdoor|kununu|trustpilot|indeed|linkedin|twitter|facebook|instagram|tiktok|"
    r"youtube|reddit|google|yelp|tripadvisor|social media|internet|online|web|websites?|"
    r"sites?|forums?|blog|podcast|platforms?|channels?|portals?|pages?|groups?|boards?|"
    r"community|communities|whatsapp|group chat|mailing lists?|networks?|usual places|"
    r"wherever|anyone who|everyone who|anybody who)"
)
_ABOVE = (
    r"(?:board|head office|headquarters|trustees|owners?|investors|sponsors|shareholders|"
    r"managing director|chief executive|ceo|chairman|chairwoman|chair|parent company|boss|"
    r"mayor|councillors?|mp|governors|bishop|director|superiors?|president|founder|partners|"
    r"line manager|head of hr|mother-in-law|wife|husband|father|customers|clients|suppliers|"
    r"competitors?|landlord|bank)"
)
_ALL = (
    r"(?:everyone|everybody|others|anyone|anybody|people|the (?:public|world|trade|industry|"
    r"community|town|village|next (?:person|applicant|candidate))|other (?:\w+ )?(?:"
    r"applicants|candidates|people|jobseekers|job-?seekers|hopefuls|graduates|nurses|drivers|"
    r"teachers|cooks|students|women|men|workers|parents|employers)|(?:future|fellow|potential|"
    r"prospective) (?:\w+ )?(?:applicants|candidates|employees|jobseekers|students|customers)|"
    r"(?:all |all of )?my (?:\w+ )?(?:friends|neighbours|neighbors|colleagues|classmates|"
    r"contacts|students|pupils|followers|readers|clients|customers|family|team|network|"
    r"members|peers|course|class|year group|lot)|half the (?:town|village|trade|city)|the "
    r"(?:whole|entire) (?:\w+ )?(?:town|village|trade|industry|city|world|course|class|"
    r"college|school|street|profession|community))"
)
_MATTER = (
    r"(?:my (?:\w+ )?(?:experiences?|treatment|case|story|side|account|impressions?|"
    r"comments|remarks|views?|opinions?|observations|verdict)|this (?:\w+ )?(?:matter|"
    r"story|experience|case|treatment|letter|exchange)|the (?:\w+ )?(?:matter|story|way (?:i|"
    r"you|your|people)|truth|facts)|what (?:happened|you did|went on|i (?:saw|experienced|"
    r"went through)|was said)|how (?:i was|you (?:\w+ )?(?:treat|treated|deal|handle|handled|"
    r"behave|run|do)|your (?:\w+ )?(?:treats?|behaves?|handles?)|badly|this was|it was)|your "
    r"(?:\w+ )?(?:behaviou?r|conduct|treatment|letter|e-?mails?|reply|message|manners|"
    r"methods|practices))"
)
_GO = (
    r"(?:go|turn|speak|talk|write|take|contact|report|complain|escalate|inform|call|approach|"
    r"involve|bring|raise|refer|consult|ring|phone|notify|seek|see|tell|hand|forward|pass|let|"
    r"send|copy)"
)
_LEGAL = (
    r"(?:(?:labou?r|employment|equality|discrimination|consumer|data protection|privacy|"
    r"anti-?discrimination|disability|equal \w+|minimum wage) (?:law|laws|act|legislation|"
    r"rules|rights)|discrimination|age(?:ism| discrimination)|gdpr|the law|statutory|my rights)"
)

WARNING: Final = {
    "F12": (
        (
            r"(?:only fair|right|my duty|duty|owe it|best|important|high time|fair|public "
            rf"interest|feel obliged|responsibility)[^.!?]{{0,30}} {_ALL} (?:\w+ ){{0,3}}(?:"
            r"knows?|hears?|learns?|told|warned|aware|finds? out|informed|sees?|understands?)"
        ),
        (
            rf"{_ALL} (?:\w+ )?(?:should|must|ought to|deserves? to|needs? to|has a right to|"
            r"have a right to|have every right to|will|shall|would (?:like|want|love) to|may "
            r"(?:like|want|wish) to|might (?:like|want|wish) to|is going to|are going to) (?:\w+ "
            r")?(?:know|hear|learn|be told|be warned|find out|be aware|read|be informed|see) (?:"
            rf"all |more |exactly |just )?(?:about |of )?(?:{_MATTER}|this|it)"
        ),
        (
            r"(?:i|we|i'll|i've|i'd|i'm) (?:[\w']+ ){0,6}(?:shar\w+|post\w*|publish\w*|writ\w+|"
            r"put\w*|tell\w*|describ\w+|document\w*|spread\w*|air\w*|upload\w*|pass\w*|report\w*|"
            rf"broadcast\w*) (?:\w+ )?{_MATTER} (?:\w+ ){{0,6}}(?:on|onto|in|with|to|at|across|"
            rf"all over|over) (?:[\w-]+ ){{0,3}}(?:{_NET}|{_PRESS}|{_ALL}|trade|industry)"
        ),
        (
            r"(?:pass\w*|hand\w*|forward\w*|relay\w*|mention\w*|report\w*|rais\w+|escalat\w+|"
            rf"tak\w+|bring\w*|refer\w*|address\w*|present\w*) (?:\w+ )?(?:{_MATTER}|this|it) "
            rf"(?:\w+ )?(?:on |up |along |straight |directly |further )?(?:to|with|at|before) "
            rf"(?:[\w-]+ ){{0,3}}(?:{_LAW}|{_PRESS}|{_ABOVE}|contacts|association|guild|"
            r"college|university|agency|members|trade|industry)"
        ),
        (
            rf"(?:tell|telling|told|inform|informing|let|explain\w* to|warn\w*) {_ALL} (?:\w+ ){{"
            r"0,3}(?:why\b|exactly|the reasons?|not to|to (?:avoid|stay|steer|think|look|go "
            r"elsewhere|keep|shop|buy)|to go elsewhere|off|against|what (?:sort|kind|you|"
            r"happened|goes|it is really)|how (?:you|i was|badly|poorly|unfair\w*)|the truth|"
            r"about (?:this|it|your (?:behaviou?r|conduct|treatment|letter|manners|methods)|the "
            r"way|how (?:you|i was))|never)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:have|may|might|could|do|believe|think|reserve) (?:\w+ ){0,4}(?:"
            r"a (?:strong |good |clear |legal |solid |decent )?(?:case|claim)(?: against| here| "
            r"for (?:discrimination|unfair|age)| under| to (?:answer|bring|make)| worth| in law|"
            r",|[.]){1}|grounds (?:for|to)|legal (?:grounds|rights|options|recourse|remed\w+)|a "
            r"right to (?:appeal|complain|challenge|take)|legal insurance){1}"
        ),
        (
            r"(?:advised|told|assured|informed|confirmed|suggest\w*|reckons?|thinks?|says?|"
            r"believes?|opinion) (?:\w+ ){0,3}(?:that )?(?:i|this|it|there) (?:\w+ )?(?:may|might|"
            r"could|do|does|would|should|have|has|is|am) (?:\w+ ){0,3}(?:a case|a claim|grounds|"
            r"illegal|unlawful|discrimination|entitled|actionable|against the law|worth (?:"
            r"pursuing|a claim|taking)|stand up in|compensation|sue|take (?:this|it|you))"
        ),
        (
            r"(?:closing|close|moving|move|cancel\w*|switch\w*|tak\w+|withdraw\w*|transfer\w*|"
            r"spend\w*) (?:all )?(?:my|our) (?:\w+ )?(?:account|accounts|custom|business|"
            r"subscription|membership|money|savings|policy|contract|orders?|donations?|loyalty|"
            r"trade|season ticket|prescription\w*|standing order)"
        ),
        (
            r"(?:buy|buying|get|getting|order|ordering|purchase|spend|spending|take|taking|do|"
            r"doing|shop|shopping|eat|eating|drink|drinking|bank|banking|book|booking|stay|look)"
            r" (?:for )?(?:(?:my|our) (?:\w+ ){1,3})?(?:elsewhere|somewhere else|from (?:your|a|"
            r"the) (?:\w+ )?(?:competitors?|rivals?|competition)|at (?:your|a) (?:\w+ )?(?:"
            r"competitor'?s?|rival'?s?|competition))"
        ),
        (
            r"(?:the internet|twitter|social media|the media|the press|the public|public opinion|"
            r"the tribunal|the courts?|a judge|facebook|reddit|linkedin|the comments) (?:will|"
            r"would|may|might|is going to|are going to|can|shall) (?:\w+ ){0,3}(?:opinions?|say|"
            r"view|verdict|judge|decide|love|enjoy|interested|make|see|agree|think|take|find|"
            r"know|like|be|do|deal)"
        ),
        (
            rf"(?:{_LAW}|{_PRESS}) (?:\w+ )?(?:will|would|may|might|should|is going to|are going "
            r"to|has|have) (?:\w+ ){0,3}(?:interested|interest in|know|hear|see|look|take|"
            r"something to say|love|like to|want|enjoy|fascinated|be in touch|contact|curious)"
        ),
        (
            r"i (?:\w+ )?(?:know|have|happen to know|am (?:friends|married|related)) (?:\w+ )?("
            r"?:quite a few|quite a lot of|several|some|a few|many|plenty of|one or two|a number "
            r"of|a couple of) (?:good |local |very good |well-known |friendly )?("
            r"?:journalists?|reporters?|lawyers?|solicitors?|barristers?|bloggers?|editors?|"
            r"judges?|councillors?|inspectors?|influencers?|union reps?|columnists?)"
        ),
        (
            r"(?:father|mother|dad|mum|mom|brother|sister|uncle|aunt|cousin|friend|wife|husband|"
            r"neighbou?r|partner|son|daughter|in-law|godfather|grandfather|boyfriend|girlfriend|"
            r"flatmate) (?:\w+ )?(?:plays?|knows|sails|hunts|sits?|golfs?|dines?|drinks?|"
            r"happens? to know) (?:[\w']+ ){0,5}your (?:\w+ "
            r")?(?:chairman|chairwoman|chair|boss|director|owner|ceo|mayor|board|head (?:of|"
            r"office)|chief|president|editor|mp|landlord|bank|investors?|trustees?|governors?|"
            r"founder|biggest (?:client|customer))"
        ),
        (
            r"(?:father|mother|dad|mum|mom|brother|sister|uncle|aunt|cousin|friend|wife|husband|"
            r"neighbou?r|partner|son|daughter) (?:\w+ )?(?:is|works|happens to be|practises|"
            r"runs|edits|writes) (?:[\w-]+ ){0,4}(?:lawyer|solicitor|barrister|journalist|"
            r"reporter|editor|inspector|judge|councillor|union \w+|local paper|newspaper|"
            r"employment law|tribunal)[^.!?]{0,80}(?:interest\w*|look\w* at|case|letter|advis\w+|"
            r"says|thinks|this|come up|topic|subject|story|love to|very keen|happy to|just so)"
        ),
        (
            r"(?:subject|topic|matter|your name|this|company's name) (?:\w+ )?(?:will|may|might|"
            r"is (?:sure|bound) to|could|is likely to|is going to) (?:\w+ )?(?:come up|be "
            r"mentioned|be raised|come to (?:light|the)|be discussed|get (?:out|about|round|"
            r"around)|surface|be all over)"
        ),
        (
            r"(?:laws?|rules|regulations|legislation|tribunals?|courts) (?:about|against|on|for|"
            r"covering|to (?:prevent|stop|protect)|that (?:protect|forbid|ban)|which (?:protect|"
            r"forbid|ban)) (?:\w+ )?(?:this|that|these|such|it|people like|discriminat\w+|kind|"
            r"applicants|things like)"
        ),
        (
            rf"(?:breach\w*|break\w*|broke\w*|violat\w+|infring\w+|contravene\w*|against|familiar "
            r"with|aware of|reminds?|remind you of|heard of|look up|acquaint|ever heard|illegal "
            r"under|covered by|protected by|contrary to|in line with|comply with|falls under|"
            rf"amounts? to|looks like|smells? of|case of) (?:[\w']+ ){{0,4}}{_LEGAL}"
        ),
        (
            r"in writing(?:[^.!?]{0,30}) (?:so (?:that )?i|because|as i|for (?:my|the)|in case|"
            r"should (?:i|it|this)) (?:[\w']+ ){0,6}(?:show|prove|proof|need|use|evidence|record|"
            r"case|later|file|lawyer|solicitor|adviser|union|tribunal|further|ever)"
        ),
        (
            r"(?:something|proof|evidence|records?|paperwork|documents?) (?:\w+ )?to (?:show|"
            r"present|hand|produce|rely on) (?:\w+ )?(?:to )?(?:when|if|in case|to|my|the|a|"
            r"later|should)"
        ),
        (
            r"(?:i|i'll|i'm|will|shall) (?:\w+ )?(?:name|naming|mention|mentioning|tag|tagging|"
            r"quote|quoting|call out|calling out|expose|exposing|out|shame|shaming) (?:you|your ("
            r"?:company|firm|manager|shop|hotel|school|panel)|names?|the company|everyone) (?:\w+ "
            r"){0,3}(?:by name|publicly|in public|online|when|and shame|in (?:my|the|every) (?:"
            r"post|review|article|video|thread|blog)|for what|as (?:an example|a warning))"
        ),
        (
            r"(?:\d[\d,.]*k?|thousands|hundreds|tens of thousands|many|a lot|plenty|my) (?:of )?("
            r"?:followers|subscribers|readers|listeners|viewers|connections)[^.!?]{0,30}(?:would|"
            r"will|who (?:will|would|like|love)|are (?:always )?(?:interested|keen|waiting)|love "
            r"(?:a|this|stories)|like to|may|might|deserve)"
        ),
        (
            r"(?:complaint|grievance|report|claim|letter|e-?mail|statement|file) (?:\w+ ){0,3}(?:"
            r"is|will be|has been|goes|is being|being|already) (?:\w+ )?(?:\w+ )?(?:on its way|"
            r"going|sent|filed|lodged|submitted|made|drafted|prepared|with) (?:\w+ ){0,2}(?:to|at"
            rf"|with|against|by) (?:\w+ ){{0,3}}(?:{_LAW}|{_PRESS}|{_ABOVE}|you)"
        ),
        (
            r"(?:i|i'll|we) (?:\w+ ){0,5}(?:full|formal|official|written|proper|public) (?:\w+ )?("
            r"?:complaint|inquiry|enquiry|investigation|apology|grievance)"
        ),
        (
            r"(?:escalate|escalating|escalated) (?:this|it|the matter|my (?:case|complaint))|"
            r"next (?:e-?mail|letter|message|call) (?:\w+ )?(?:will|won't|may|might) (?:\w+ )?be ("
            r"?:so|as|to (?:your|my|the)|from|less)|(?:final|last|fair) (?:warning|notice)|"
            r"consider (?:this|yourselves?) (?:\w+ )?(?:a |an |your |on )?(?:\w+ )?(?:warning|"
            r"warned|notice)|you (?:have been|were|are) warned|watch (?:this space|out|your "
            r"(?:back|step|inbox|reviews|ratings|reputation))"
        ),
        (
            r"(?:damage|damages|ruin|cost|hurt|affect|harm|destroy|tarnish) (?:\w+ )?(?:your|the "
            r"company's|the firm's) (?:\w+ )?(?:reputation|name|image|brand|business|rating|"
            r"ratings|standing|sales|trade)|(?:bad|adverse|negative|poor) (?:publicity|press|"
            r"word of mouth|pr\b)"
        ),
        (
            r"(?:remember|note|noted|noting|written down|wrote down|have|got|know|keep) (?:\w+ )?("
            r"?:all (?:of )?)?(?:your|their|every|everyone's|everybody's) (?:\w+ )?names?(?:,| "
            r"and|[.]| on| for| down| in case){1}|i know where (?:you|he|she|they) (?:\w+ )?(?:"
            r"live|park|lives|work|works|drink){1}"
        ),
    ),
    "F12!": (
        (
            r"(?:if|unless|failing|otherwise|or else|should|until)[^.!?]{0,90} (?:i|i'll|i'd|we|"
            r"my) (?:\w+ )?(?:will|shall|may|might|would|could|must|am|'ll|have|be|feel|see|"
            rf"intend|plan)? ?(?:[\w']+ ){{0,5}}(?:{_GO}) (?:[\w']+ ){{0,5}}(?:{_LAW}|{_PRESS}|"
            r"public|higher|above you|over your head|further|ceo|head office|your (?:boss|"
            r"superiors?|director|chairman|board|head office|customers|clients))"
        ),
        (
            r"(?:if|unless|failing|otherwise|or else)[^.!?]{0,90} (?:i|i'll|we) (?:\w+ )?(?:will|"
            r"shall|may|might|would|could|must|am|'ll|have|be|constrained|compelled)? ?(?:[\w']+ "
            r"){0,5}(?:constrained|compelled|sue|legal|take (?:this|the matter|action|steps|it)|"
            r"make (?:this|it) public|post (?:this|it|about)|publish|escalate|formal complaint|"
            r"name and shame|go public|leave (?:a|you) (?:\w+ )?review|take this)"
        ),
        (
            r"(?:not|n't|never|no longer) (?:\w+ ){0,3}(?:recommend\w*|send\w*|point\w*|steer\w*|"
            r"refer\w*|encourag\w+) (?:you|your (?:\w+ )?(?:company|firm|shop|school|hotel|place)"
            rf"|anyone|{_ALL}) (?:\w+ )?(?:to|your way|in your|your|and|as|,)"
        ),
        (
            r"(?:not|n't|never) (?:\w+ )?(?:shy|afraid|scared|ashamed|hesitate|above|averse|"
            rf"frightened) (?:\w+ )?(?:to|of|about) (?:\w+ )?(?:{_GO}|going|telling|speaking|"
            r"saying|writing|posting|sharing|naming|sue|suing|taking|complaining|reporting) (?:[\w'"
            rf"]+ ){{0,5}}(?:{_LAW}|{_PRESS}|{_NET}|{_MATTER}|public\w*|out|names?|up)"
        ),
    ),
    "F12~": (
        (
            r"(?:happy|glad|love|like|delighted|pleased) to (?:\w+ )?(?:share|tell|describe) "
            r"(?:\w+ )?my "
            r"(?:[\w']+ ){1,12}[\w']+"
        ),
        (
            r"(?:good|lovely|positive|great|wonderful|happy|pleasant|kind|warm|enjoyable) (?:"
            r"experiences?|story|stories|impressions?|memories|words|views?|opinion|comments)"
        ),
        r"(?:hope|hopefully|like|glad|happy|love|hoping) (?:\w+ ){0,4}hear(?:ing)? from me",
        r"why i (?:\w+ )?(?:admire|like|love|enjoy\w*|applied|chose|recommend|follow|value)",
        (
            r"(?:your|the|legal|labour|employment|equality|human) (?:\w+ )?(?:tribunal|court|"
            r"law|union|press|media|data protection|equality|human rights|inspection|regulatory)"
            r" (?:\w+ )?(?:team|work|course|clinic|training|project|unit|desk|department|office|"
            r"advice|volunteers?|programme|module|colleagues|cases)"
        ),
        (
            r"(?:happy|glad|proud|delighted|pleased|can't wait|cannot wait|gladly) to (?:tell|let|"
            r"share|show|recommend|inform) (?:\w+ ){1,8}(?:good|kind|warm\w*|lovely|open|friendly|"
            r"well|fair\w*|your (?:open|course|bread|tour|work|museum|shop|scheme))"
        ),
    ),
}
