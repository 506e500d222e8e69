"""F6 and F18: the parts of a request for feedback or reasons."""

from typing import Final

_NOUN = (
    r"(?:advice|pointers?|tips?|hints?|comments?|thoughts?|insights?|suggestions?|critique"
    r"|criticism|impressions?|observations?|guidance|recommendations?|remarks?|opinion|view"
    r"|views|perspective|assessment|evaluation|word|words|sentence|appraisal)"
)
_SHORT = (
    r"(?:wrong|missing|lacking|short|lacked|let (?:me )?down|weak\w*|held (?:me )?back"
    r"|against me|failed|unconvinc\w+|not (?:convinc\w+|good|right|strong)|come up short|fall "
    r"behind|lost (?:out|it|you|ground))"
)
_HIRED = (
    r"(?:not (?:\w+ )?(?:chosen|selected|hired|successful|picked|offered|invited|shortlisted"
    r"|considered|right|enough|the one|me\b|taken|what)|unsuccessful|rejected|turned down"
    r"|passed over|declined|overlooked|dropped|ruled out|eliminated|screened out|lost out"
    r"|left out|let go|refused|miss\w* out|fell short|failed|wasn't|was not|didn't|did not"
    r"|weren't)"
)

ASKING: Final = {
    "ask": (
        r"(?:could|can|would|will|might|may) (?:you|i|we|somebody|anyone|someone|it be possible)",
        (
            r"(?:i|we)(?:'d| would| should| could|'ll| will) (?:\w+ ){0,2}(?:like|love"
            r"|appreciate|value|welcome|be|treasure|find|cherish|benefit|treat|take|hear|want"
            r"|prefer|enjoy)"
        ),
        (
            r"(?:am|i'm|was|were|remain) (?:\w+ )?(?:curious|keen|wondering|eager|hoping"
            r"|interested (?:to|in (?:how|what|where|why|your|any))|open to|asking|looking for"
            r"|very much hoping|anxious to|dying to)"
        ),
        (
            r"i (?:\w+ )?(?:wonder|ask|request|want|need|hope|wish)(?:ed)?|(?:asking"
            r"|wondering) (?:you |for |if |whether )"
        ),
        (
            r"(?:let me know|tell me|share|give me|send me|drop me|explain|shed (?:some "
            r")?light|point out|spare|enlighten me|write me|advise me|fill me in|be so kind)"
        ),
        (
            r"if (?:you|there|anything|anyone|something|your) (?:\w+ )?(?:could|can|have|would"
            r"|had|noticed|saw|felt|think|thought|feel|care|happen|were|was|is|are|see|find"
            r"|remember|came|comes|struck|stood|might|may|panel|were to)"
        ),
        (
            r"please|feel free to|do not hesitate|don't hesitate|happy to|open to|ready to "
            r"hear|all ears"
        ),
        (
            r"(?:happy|glad|grateful|thankful|keen|eager|delighted|pleased|curious|hope|hoping"
            r"|welcome) (?:to (?:hear|get|receive|learn|know|read|have|be told)|for)"
        ),
        (
            r"(?:is|are|would be|will be|'d be|is always|are always|are very|most|gratefully"
            r"|warmly|much|more than|greatly|highly) (?:\w+ )?(?:welcome|appreciated|helpful"
            r"|valuable|useful|received|great|gold|a (?:great |real |big )?help|invaluable"
            r"|precious|a gift|a kindness|wonderful|of (?:great )?(?:help|use|value|interest)"
            r"|worth)"
        ),
        (
            r"(?:looking|look) forward to|help me|it would (?:\w+ )?(?:help|be|mean)|would "
            r"(?:\w+ )?(?:help|mean|be)|any chance"
        ),
        r"is there anything|was there anything",
        r"do me (?:the world of|a lot of|some|a power of) good",
    ),
    "ask.question": (r"\?",),
    "feedback.about_me": (
        r"feedback",
        (
            r"(?:reasons?|grounds|rationale|explanation|motives?) (?:\w+ )?(?:why|for|behind"
            r"|that|of|it|you|was|were|i)"
        ),
        r"(?:an|any|some|the|your|a|no) (?:\w+ )?(?:explanation|reasons?|rationale)",
        (
            r"(?:any|some|a few|one|a|an|further|honest|general|brief|frank|constructive"
            rf"|critical|two|three|your|candid|small|quick) (?:\w+ ){{0,2}}{_NOUN} (?:~ "
            r")?(?:on (?:how|what|where|my|why|areas?|which|the (?:interview|way))|about (?:my"
            r"|how|what|where|why|me|the (?:interview|reasons?|decision|way))|regarding (?:my"
            r"|how|what)|as to (?:why|where|how|what)|for (?:improve\w*|improving|next time"
            r"|my (?:next|future|development)|the (?:next|future)|future)|to (?:improve|help "
            r"me|strengthen|get better|do better|work on))"
        ),
        (
            rf"(?:your|any|an?|some|the panel's|the team's) (?:\w+ ){{0,2}}{_NOUN} (?:of|on"
            r"|about|regarding|concerning) (?:me\b|my |how i|the way i|where i|what i)"
        ),
        (
            r"(?:any|some|honest|frank|constructive|critical|general|your|candid) (?:\w+ "
            r")?(?:advice|pointers?|tips?|hints?|suggestions?|criticism|critique|thoughts"
            r"|comments|insights?)(?: (?:you|that|would|is|are|from|at|welcome|appreciated|to "
            r"give|for me))"
        ),
    ),
    "feedback.why_not": (
        r"(?:did|have|do) i (?:\w+ )?(?:not|fail|fall short|lack|miss|lose|disappoint)",
        r"was it (?:my|because|something (?:i|in|about)|the (?:salary|way i))",
        (
            r"why (?:i|my (?:\w+ ){1,2})(?: am| was| were|am|was|were) (?:\w+ )?(?:weak\w*"
            r"|poor\w*|bad|rejected|unsuccessful|too|less|unconvincing)"
        ),
        rf"why (?:\w+ )?(?:i|my|me|it|this|that|the|things) (?:~ )?(?:{_HIRED}|\w*n't)",
        r"why (?:i|my \w+) (?:\w+ )?(?:am|was|were|did|could|have|has|had|is) ?(?:not|\w*n't)",
        (
            r"why (?:\w+ )?(?:not me|wasn't i|was i (?:not|turned|rejected|passed|dropped)"
            r"|wasn't my|didn't i|did i (?:not|fail|lose|miss)|on earth|am i not|was my "
            r"(?:\w+ )?(?:not|rejected|turned|declined))"
        ),
        (
            r"why (?:\w+ )?(?:you|they|the panel|the team|your \w+|he|she|someone|somebody"
            r"|another|the company|the (?:choice|decision|job|role|position|post|offer|vote)) "
            r"(?:\w+ )?(?:chose|choose|picked|preferred|went|go|decided|took|selected|hired"
            r"|settled|opted|turned|rejected|passed|declined|dropped|fell|ruled|was (?:chosen"
            r"|picked|preferred|hired|selected)|got|had decided|have (?:decided|chosen"
            r"|rejected|turned|picked)|would (?:not|\w*n't))"
        ),
        (
            r"why (?:\w+ )?(?:you|they|the panel|the team|your \w+) (?:did not|didn't|do not"
            r"|don't|would not|wouldn't|could not|couldn't|have not|haven't|weren't|were not) "
            r"(?:\w+ )?(?:choose|select|hire|pick|take|want|offer|consider|invite|shortlist"
            r"|move|go|progress|proceed|convinced|me|think)"
        ),
        (
            r"why (?:did|didn't|have|haven't|would|wouldn't|do|was|wasn't|were|weren't) (?:you"
            r"|they|the (?:panel|team|choice|decision)|your \w+|my|i|it|someone)"
        ),
        (
            r"(?:what|which) (?:\w+ ){0,3}(?:reasons?|grounds|factors?|considerations?"
            r"|criteri\w+) (?:~ )?(?:decision|decid\w*|against|was|were|led|not|weighed|tipped"
            r"|me|choice|choose|chose)"
        ),
        (
            r"what (?:\w+ )?(?:tipped|spoke against|decided|led|made (?:you|the difference"
            r"|them)|cost me|stood (?:in the way|against)|kept (?:you|me|them)|prevented|put "
            r"you off|swayed|ruled me out|counted against|told against|went into (?:your|the) "
            r"decision|was behind|lay behind|worked against|were you looking for|made you)"
        ),
        (
            r"how (?:you|the panel|the team|your \w+|they) (?:\w+ )?(?:arrived at|reached"
            r"|came to|made|took) (?:\w+ )?(?:the|your|this|that|their) (?:\w+ )?(?:decision"
            r"|choice|conclusion|verdict|assessment)"
        ),
        (
            r"(?:the|your|any|some|a|more) (?:\w+ )?(?:reasons?|grounds|rationale|thinking"
            r"|explanation|background) (?:\w+ )?(?:for|behind|of|to) (?:\w+ ){0,2}(?:decision"
            r"|rejection|choice|not|outcome|result|turning|refusal)"
        ),
        (
            r"reason (?:\w+ )?(?:that |why )?(?:you|i|my|the) (?:~ )?(?:against|not|\w*n't"
            r"|reject\w*|turn\w*|declin\w*|else|chose\w*|chosen|decid\w*|unsuccessful)"
        ),
    ),
    "feedback.improve": (
        (
            r"(?:not|\w*n't) (?:\w+ )?(?:meet|met|match|fulfil\w*) (?:your|the) "
            r"(?:expectations|requirements|needs|criteria|standards)"
        ),
        (
            r"(?:what|where|how|which|anything|something|things|areas?|points?|parts?|one "
            r"thing|somewhere|ways?|aspects?|skills?|in what) (?:~ )?(?:i|my|me) (?:~ "
            rf")?(?:improv\w+|better|strengthen\w*|differently|{_SHORT}|work on|develop\w*|lack"
            r"|polish\w*|sharpen\w*|learn(?: to| for)|practi[sc]e|change|build (?:up|on)"
            r"|brush up|fix|went|did|came across|compare[ds]?|better next|appear\w*|present\w*"
            r"|perform\w*)"
        ),
        rf"(?:what|where|anything|something|which \w+|how) (?:~ )?{_SHORT}",
        (
            r"(?:how|what) (?:\w+ )?(?:i|my \w+) (?:\w+ )?(?:came across|did|performed|was "
            r"seen|was perceived|was received|went|looked|sounded|struck|seemed|fared|appeared"
            r"|could have)"
        ),
        (
            r"(?:gaps?|weaknesses|weakness|shortcomings|deficits?|flaws?|holes|doubts|concerns"
            r"|reservations|faults?|mistakes) (?:\w+ ){0,5}(?:in|about|with|regarding|on) "
            r"(?:my|me)"
        ),
        (
            r"(?:areas? for (?:improvement|development|growth)|development areas?|room for "
            r"improvement|weak (?:points?|spots?|sides?)|weakness\w*|shortcomings?|deficit\w*"
            r"|gaps? in my)"
        ),
        (
            r"(?:do|have done|done|did|doing|perform|present myself|prepare|interview) (?:\w+ "
            r")?(?:better|differently)|(?:be|become|becoming) (?:a )?(?:better|stronger) "
            r"(?:candidate|applicant|prepared|at\b|in\b|next|placed)"
        ),
        (
            r"(?:better|stronger|more (?:convincing|competitive|suitable|attractive)) "
            r"(?:candidate|applicant|in (?:the|my|an|future) |next time|at interviews?|for "
            r"(?:the )?(?:next|future))"
        ),
        (
            r"(?:could|might|should|ought to) (?:\w+ )?(?:i )?(?:have )?(?:done|do|said"
            r"|answered|prepared|shown|improve\w*|change\w*|work\w* on|brought|presented)"
        ),
    ),
    "feedback.mention": (
        r"where (?:things|matters|it|we|the (?:process|selection|search)) (?:stands?|is|are)",
        (
            r"(?:thank you|thanks)(?: \w+){0,3} for[^.!?,;\x1e]{0,80}\b(?:reasons?|rationale"
            r"|explanation|feedback|advice|thoughts|comments)"
        ),
        r"better (?:fit|match|use|suited|suit\w*|place|time|moment)",
        (
            r"(?:thank|thanks|thankful|grateful|gratitude|appreciat\w+|glad|pleased|happy"
            r"|obliged|touched|enjoyed) (?:~ )?(?:feedback|advice|tips?|hints?|pointers?"
            r"|comments?|thoughts?|insights?|suggestions?|criticism|words?|explanation"
            r"|reasons?|explaining|telling me|why|how|what) (?:~ )?(?:you|that|from|after|in "
            r"(?:the|our)|during|at|on (?:my|the)|and|gave|about)"
        ),
        (
            r"(?:thank you|thanks|many thanks|thankful|i am grateful|i'm grateful|was grateful"
            r"|appreciated|appreciate) (?:\w+ ){0,2}(?:for|that|how|the|your) (?:~ "
            r")?(?:feedback|explain\w*|telling|told|advice|tips?|hints?|pointers?|comments"
            r"|suggestions?|why|what|how|where|reasons?|insights?|thoughts?)"
        ),
        (
            r"feedback (?:\w+ )?(?:from|of|by) (?:\w+ ){0,3}(?:users?|famil\w+|readers?"
            r"|customers?|visitors?|clients?|guests?|patients?|students?|pupils|passengers?"
            r"|players?|audiences?|testers?|residents?|parents|children|members|listeners"
            r"|viewers|owners|drivers|farmers|tenants|teachers|growers|divers|hikers|people"
            r"|the (?:field|floor|public|first|pilot))"
        ),
        (
            r"(?:customer|user|visitor|guest|patient|reader|student|passenger|audience|client"
            r"|peer|sensor|video|audio|haptic|tenant|member|player|parent|tester|citizen) "
            r"feedback"
        ),
        (
            r"feedback (?:\w+ )?(?:on|about) (?:\w+ ){0,2}(?:your|the (?:new|first|app|product"
            r"|launch|pilot|beta|exhibition|course|game|book|menu|tool|site))"
        ),
        (
            r"feedback (?:loops?|forms?|wall|box|channel|tool|system|culture|sessions?|cycle"
            r"|button|round|rounds|survey|collection|portal)"
        ),
        (
            r"(?:feedback|advice|tips?|hints?|pointers?|comments|suggestions?|insights?"
            r"|remarks?|thoughts|words) (?:\w+ )?(?:that |which )?(?:you|anna|your \w+|the "
            r"panel|he|she|they) (?:\w+ )?(?:gave|shared|sent|offered|provided|have given|made"
            r"|passed|left)"
        ),
        (
            r"(?:your|the|that|his|her|this) (?:\w+ )?(?:feedback|advice|tips?|hints?"
            r"|pointers?|comments|suggestions?) (?:\w+ ){0,6}(?:helped|meant|was|has|have|gave"
            r"|showed|made|will|is already|already|came|about|were|stuck|stayed|encouraged"
            r"|useful|to heart)"
        ),
        (
            r"(?:take|took|taken|keep|put|follow|act|acting|working|apply|use|remember|carry"
            r"|bear) (?:\w+ ){0,3}(?:your|the|that) (?:\w+ )?(?:feedback|advice|tips?|hints?"
            r"|pointers?|comments|suggestions?|point)"
        ),
        (
            r"(?:understand|see|understood|appreciate|i know|saw|quite see|fully understand) "
            r"(?:\w+ )?why (?:you|the|it|they|your)"
        ),
        (
            r"(?:explain\w*|told|telling|tell|show\w*|said|saying|learn\w*|hear\w*"
            r"|describ\w+|setting out) (?:\w+ ){0,3}(?:why|how|what|where) (?:you|your|the"
            r"|it"
            r"|they|he|she|a|we)"
        ),
        (
            r"(?:why|how|what|where) (?:i|we) (?:\w+ )?(?:admire|like|love|value|enjoy\w*"
            r"|wanted to|applied|follow|chose to|respect|want to|prefer|became|trained|moved"
            r"|still (?:think|read))"
        ),
        (
            r"(?:that|this) is (?:\w+ )?(?:why|how|what|where)|(?:reasons?) (?:why )?i (?:\w+ "
            r")?(?:admire|applied|like|love|chose|enjoy\w*|wanted|follow|respect)"
        ),
        (
            r"(?:one|a|another|main|the) reasons? (?:\w+ )?(?:why )?i (?:\w+ )?(?:admire"
            r"|applied|like|love|chose|enjoy\w*|wanted|follow|respect|keep)"
        ),
        (
            r"(?:kind|good|nice|generous|decent|brave) (?:of you |enough )?to (?:tell|show"
            r"|explain|share|say|let)|what i did well|(?:hope|aim|plan|try|intend|expect) "
            r"to (?:be|come back as|become) (?:a )?(?:\w+ )?(?:stronger|better)"
        ),
    ),
    "feedback.offered": (r"(?:offer\w*|offering) (?:\w+ ){0,3}feedback",),
    "feedback.not_asking": (
        (
            r"(?:no need|not|\w*n't|never|without|nothing|no) (?:\w+ ){0,3}(?:ask\w*|explain"
            r"|expect\w*|tell|give|going into|say|share|request\w*|fishing|look\w*|seek\w*"
            r"|want\w*|need\w*|reasons?|explanations?|require\w*) (?:~ )?(?:why|reasons?"
            r"|feedback|explanation|anything|more|else|you|it)"
        ),
        r"(?:no need|not asking|\w*n't asking|not writing|\w*n't writing) (?:to|for)",
    ),
    "broad": (
        (
            r"(?:everything|every (?:single )?(?:point|detail|aspect|step|part|answer|question"
            r"|mistake|thing|weakness)|all (?:the )?(?:details?|points|aspects|areas|mistakes"
            r"|reasons|weaknesses|of my (?:answers|mistakes|weaknesses|interviews?))|walk me "
            r"through|talk me through|take me through|go through (?:my|the|each|every|all)"
            r"|line by line|point by point|step by step|question by question|in (?:full "
            r"|great |every )?detail|detailed|comprehensive|full (?:report|account|picture"
            r"|analysis|assessment|evaluation|list|breakdown|feedback|review|debrief"
            r"|explanation)|complete (?:list|picture|account|analysis|breakdown|review)"
            r"|thorough|in-?depth|exhaustive|blow-by-blow|anything and everything|scorecards?"
            r"|score ?sheet|interview notes|written (?:report|evaluation|assessment)|breakdown"
            r"|each of (?:my|the) (?:answers|interviews|rounds|questions|stages|steps)|as "
            r"much as (?:you|possible)|the whole (?:process|interview|story|picture))"
        ),
    ),
    "second_ask": (
        (
            r"(?:could|would|can|might|may|shall) (?:you|we|i) (?:\w+ ){0,5}(?:a (?:\w+ "
            r")?(?:call|chat|coffee|meeting|zoom|talk|conversation|word)|call me|phone me|meet"
            r"|talk|speak|chat|zoom|introduce|refer|recommend|forward|pass (?:my|on my)|look "
            r"(?:over|at) my|review my|send me|put me in touch|connect me|connect|recommend me"
            r"|arrange|suggest (?:a|other|another)|name|mentor)"
        ),
        (
            r"(?:would like|'d like|would love|'d love|like you) to (?:\w+ )?(?:call|meet"
            r"|arrange|set up|schedule|invite you|have (?:a|another)|talk|speak|discuss|ask "
            r"(?:you )?(?:if|whether|for))"
        ),
        (
            r"(?:open|available|free|willing|up|ready|happy) (?:to|for) (?:a|have a|an"
            r"|another) (?:\w+ ){0,2}(?:call|chat|coffee|meeting|zoom|talk|conversation|lunch"
            r"|video)"
        ),
        (
            r"(?:meet|talk|speak|chat|call|coffee|lunch) (?:\w+ )?(?:next|this|on|over) "
            r"(?:\w+ )?(?:week|monday|tuesday|wednesday|thursday|friday|coffee|lunch|month"
            r"|phone)"
        ),
        (
            r"(?:please )?(?:introduce me|refer me|recommend me|put me in touch|pass (?:on "
            r")?my (?:cv|details|name|resume)|forward my|connect me|write me a (?:reference"
            r"|recommendation)|be my (?:mentor|reference)|act as (?:a|my) refe\w+|(?:a|an"
            r"|your) (?:recommendation|introduction|referral|reference letter))"
        ),
        (
            r"(?:look over|look at|read through|check|review|go over) my (?:\w+ )?(?:cv|resume"
            r"|portfolio|application|cover letter|profile|linkedin)"
        ),
        (
            r"(?:tell|let) me (?:\w+ )?(?:know )?(?:of|about|which|when|if|whether) (?:\w+ "
            r"){0,4}(?:other|open|next|future|new|vacanc\w+|positions?|roles?|hiring|salary"
            r"|pay)"
        ),
        (
            r"(?:want\w*|need\w*|like|ask(?:ing)? for|send me|have) (?:\w+ ){0,2}(?:my (?:"
            r"\w+ )?(?:scores?|marks|results?)|(?:the |a )?(?:scoring sheet|score "
            r"?sheets?)|a copy of|a reference\b|an introduction|a referral|the (?:names?|"
            r"notes))"
        ),
    ),
    "strung": (
        (
            r"(?:what|which|where|how|could you|would you|can you|should i|is there) (?:~ )?(?:and"
            r"|or) (?:also )?(?:do|could|would|can|will|may|might|shall) (?:you|i|we)"
        ),
    ),
    "also": (
        (
            r"(?:also|as well|too|in addition|additionally|besides|another (?:thing|question"
            r"|request|favou?r|small)|one more|a second|secondly|while (?:i am|you are|i'm"
            r"|you're) at it|on top of|further(?:more)?|moreover|separately|by the way|and "
            r"(?:could|would|can|may|might|perhaps|maybe|please|if)|p\.? ?s|at the same time"
            r"|if (?:that|this) (?:works|goes)|finally|lastly)"
        ),
    ),
}
