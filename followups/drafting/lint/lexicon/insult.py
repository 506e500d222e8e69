"""F5: belittling people or the company."""

from typing import Final

_THEM = (
    r"(?:you|they|he|she|nobody|no one|none of you|not one of you|anyone|people|team|panel"
    r"|manager|interviewers?|recruiters?|hr|company|firm|department|colleagues?|boss"
    r"|management|leadership|organi[sz]ation|staff|your \w+|who|whoever|that)"
)

INSULT: Final = {
    "F5": (
        (
            r"(?:whoever|whomever|the (?:person|candidate|one|man|woman|lucky \w+|poor \w+"
            r"|applicant)|your (?:choice|new \w+|favou?rite|pick)|someone|he|she|they) (?:~ "
            r")?(?:will|'ll|is going to|is bound to|would|are going to|is sure to) (?:\w+ "
            r")?(?:disappoint|fail|leave (?:you )?(?:within|after|soon|in)|let you down|cost "
            r"you|quit|ruin|be gone|not last|struggle|regret|give up|run away|make you)"
        ),
        (
            rf"{_THEM} (?:\w+ )?(?:will|'ll|are going to|may|might|are bound to|come to|is "
            r"going to|would|shall|be) (?:\w+ ){0,3}(?:regret|be sorry|rue|pay for)"
        ),
        r"regret (?:this|it|your|passing|letting|the day|not (?:hiring|choosing|taking|picking))",
        (
            r"(?:incompeten\w+|idiots?|idiotic|clueless|moron\w*|imbecil\w*|hypocri\w+|liars?"
            r"|cowards?|cowardly|cowardice|arrogan\w+|snob\w*|buffoon\w*|dilettant\w*|amateurs"
            r"|amateurish|nincompoop\w*|spineless|gutless|narrow-?minded|small-?minded|pompous"
            r"|two-?faced|second-?rate|third-?rate|unqualified (?:people|panel|interviewer"
            r"|manager|recruiter)|ignoramus\w*|bunch of|dinosaurs? (?:like|in|of a)|sinking "
            r"ship|toxic|cesspit|snake\w* in|vultures|despicable|contemptible|lowlife|scum"
            r"|jerks?|fools|foolish (?:decision|choice|enough|of you|company|panel)|stupid\w*"
            r"|dumb)"
        ),
        (
            rf"{_THEM} (?:~ )?(?:no idea|faintest|not the (?:first|slightest|foggiest)|the "
            r"slightest|a clue|no clue|no class|no manners|no taste|no (?:eye|sense|feeling"
            r"|feel|respect|judge?ment|vision|spine|backbone|shame|decency|integrity"
            r"|understanding|interest in (?:people|quality)|grasp|knowledge|business)|first "
            r"thing about|nothing about|so little about|out of (?:your|their|his|her) depth"
            r"|not fit|unfit|beneath|not worth|clearly (?:lack\w*|not|do not|don't|does not"
            r"|doesn't)|incapable|lazy|shallow|immature|petty|pathetic|useless|worthless"
            r"|hopeless|mediocr\w+|past (?:its|their|your) (?:best|prime)|stuck in|backward"
            r"|asleep at|a joke|ridiculous|laughable)"
        ),
        (
            r"(?:wouldn't|would not|couldn't|could not|can't|cannot|unable to|not able to"
            r"|fail\w* to|incapable of|don't know how to|blind to|too (?:blind|\w+) to|never"
            r"|nor) (?:\w+ )?(?:know|recogni[sz]\w+|see\w*|spot\w*|tell|judge|appreciat\w+"
            r"|identif\w+) (?:\w+ )?(?:talent|quality|a good|good|real|true|skill\w*"
            r"|competence|an expert|expertise|ability|the difference|what is good|value"
            r"|potential|a professional|excellence)"
        ),
        (
            r"(?:deserves?|deserved|needs?|merits?) (?:\w+ )?better (?:people|than|managers?"
            r"|leaders?|staff|from|hands|leadership|recruiters?|owners?|interviewers?|judges"
            r"|company)"
        ),
        (
            r"(?:no wonder|not surprised|hardly surprising|small wonder|little wonder"
            r"|explains why|unsurprising\w*) (?:\w+ )?(?:that )?(?:you|your|the|people|nobody"
            r"|everyone|so many|it)? ?(?:~ )?(?:los\w+|leav\w+|left|struggl\w+|fail\w*|bad"
            r"|poor|empty|turnover|quit|vacan\w+|unfilled|nobody|behind|trouble|reputation"
            r"|reviews?|decline|falling|shrinking|mess|way it is)"
        ),
        (
            r"(?:company|firm|team|department|business|place|organi[sz]ation|outfit|agency"
            r"|school|shop|employer|workplace|you) (?:\w+ )?(?:is|are|was|will be|'re|seems?"
            r"|must be) (?:\w+ ){0,2}(?:failing|going nowhere|going under|doomed|in decline"
            r"|not serious|a mess|a shambles|beneath|not worth|falling apart|a circus|run by"
            r"|a disgrace|bankrupt|finished|dying|third|second-?rate|poorly led|badly led"
            r"|mediocre|overrated|unworthy|dysfunctional|provincial)"
        ),
        (
            r"(?:glad|relieved|happy|thankful|grateful|lucky|fortunate|blessing|better off"
            r"|thank god|pleased) (?:~ )?(?:did not|didn't|won't|will not|never have to|not "
            r"have to|not be|not to|don't have to|do not have to|won't be|not|never) (?:\w+ "
            r"){0,4}(?:get the job|work(?:ing)? (?:for|with|at|in|under|there)|join(?:ing)? "
            r"(?:you|your|such|a)|part of (?:your|such|this|that)|deal(?:ing)? with (?:you"
            r"|your|such|this)|end(?:ed|ing)? up (?:with|in|at|there)|waste|spend (?:my|years"
            r"|another))"
        ),
        (
            r"(?:dodged|dodge|dodging) (?:a|the|that) bullet|lucky escape|narrow escape"
            r"|bullet dodged|blessing in disguise"
        ),
        (
            r"(?:it is|it's|is|its|simply|frankly|really|clearly|be|remains) (?:\w+ )?(?:"
            r"your|the company's|their|your company's) loss|the loss is (?:\w+ )?(?:yours|"
            r"theirs)"
        ),
        (
            r"(?:you|your \w+|they) (?:\w+ )?(?:miss\w*|missing|lost|lose|losing|let|letting"
            r"|threw|throwing|passed|passing|turned down|turned away) (?:\w+ )?(?:out on (?:me"
            r"|the best|a great|someone|an? \w+)|the best (?:candidate|person|applicant|thing)"
            r"|someone who|a (?:great|first-rate|top|rare|real|gem|treasure|jewel) (?:\w+ "
            r")?(?:candidate|talent|asset|employee|person)|a gem|the one person|up (?:the best"
            r"|a great|someone))"
        ),
        (
            r"(?:settl\w+|gone|went|go|going|opt\w*) (?:\w+ )?for (?:\w+ )?(?:less|second best"
            r"|second-best|mediocr\w+|cheap\w*|the (?:cheap\w*|easy|safe|weaker|lesser|lazy"
            r"|worse|lower)|a (?:cheap\w*|weaker|lesser|safe|yes-?man|puppet|younger|worse))"
        ),
        (
            r"(?:cheaper|cheapest|cheap) (?:\w+ )?(?:option|choice|candidate|labou?r|person"
            r"|applicant|one|solution|hire|graduate|replacement)"
        ),
        (
            r"(?:boss|director|owner|manager|somebody|someone|ceo|chairman|founder|head"
            r"|partner)'s (?:\w+ )?(?:son|daughter|nephew|niece|cousin|friend|wife|husband"
            r"|brother|sister|mate|buddy|godson|golf|relative|neighbou?r|pal)"
        ),
        (
            r"(?:wouldn't|would not|will never|won't ever|would never|never again|won't) "
            r"(?:\w+ )?(?:want|wish|care|work|apply|touch|set foot|recommend|consider|dream) "
            r"(?:\w+ ){0,3}(?:work\w*|for (?:you|a company|such|people)|with (?:you|such"
            r"|people)|at (?:a|your|such)|your|you|here|anyone|to (?:anyone|you))"
        ),
        (
            r"(?:company|people|team|employer|manager|place|firm) like (?:yours|you|this"
            r"|that) (?:\w+ )?(?:does|do|is|are|will|never|should|deserve\w*|can|would|has"
            r"|have)"
        ),
        (
            r"(?:you|your \w+|they) (?:\w+ )?(?:people )?(?:lack|lacks|lacked) (?:\w+ "
            r")?(?:any |all |the |basic |common |even )?(?:\w+ )?(?:competence|decency|respect"
            r"|manners|vision|judge?ment|courage|professionalism|taste|knowledge|understanding"
            r"|imagination|intelligence|expertise|skills?|class|integrity|sense|insight|spine"
            r"|backbone|humanity|empathy|courtesy)"
        ),
        (
            r"(?:ashamed of (?:yourself|yourselves|your)|shame on you|should be ashamed|how "
            r"dare you|who do you think you are|have you no shame)"
        ),
        (
            r"(?:know|knows|knew|understand|understands|understood) (?:\w+ )?(?:absolutely "
            r"|next to |so |very |precious )?(?:nothing|little|less than|even less) (?:about"
            r"|of)"
        ),
        r"(?:waste|wasted) (?:of|on) (?:space|you|people like|your)",
        (
            r"(?:rude|unpleasant|disagreeable|boring|nasty|awful|horrible|dreadful|terrible"
            r"|obnoxious|smug|self-?important|self-?satisfied|conceited|bored|joyless"
            r"|humourless|dull) (?:\w+ )?(?:people|man|woman|person|colleagues?|manager|boss"
            r"|interviewers?|recruiters?|panel|team|lot|bunch|company|firm)"
        ),
        (
            r"(?:you|they|he|she|your \w+|panel|interviewer|recruiter) (?:is|are|was|were"
            r"|seemed|came across as) (?:\w+ ){0,2}(?:rude|smug|nasty|obnoxious|conceited"
            r"|ignorant|self-?important|unpleasant|lazy|shallow|mean|pathetic|useless|a fool"
            r"|a joke|dishonest|corrupt|unqualified|unfit|beneath)"
        ),
        (
            r"(?:even|any) (?:a )?(?:child|beginner|student|intern|trainee|schoolchild|novice"
            r"|five-year-old|monkey|first-year) (?:\w+ )?(?:could|would|can|knows?|sees?|does"
            r"|would have|could have)"
        ),
        (
            r"(?:people|manager|someone|anyone|interviewers?|panel) (?:with|of) (?:so little"
            r"|such (?:little|limited|poor|a limited)|no) (?:\w+ )?(?:knowledge|experience"
            r"|understanding|judge?ment|competence|taste|idea)"
        ),
        (
            r"(?:reputation|name) (?:\w+ ){0,3}(?:deserved|earned|precedes|is no accident|is "
            r"justified|bad|poor|as)"
        ),
        r"(?:behind|stuck in) the (?:times|past|stone age|last century)|last century",
        (
            r"hope (?:\w+ ){0,6}(?:fail|fails|chok\w+|collapse|go(?:es)? (?:bankrupt|bust"
            r"|under)|suffer|lose)"
        ),
    ),
    "F5!": (
        (
            r"a fool (?:would|could|can)|your (?:\w+ ){1,2}(?:is|was|are|were) (?:\w+ "
            r")?(?:childish|silly|naive|stupid|laughable|primitive|ridiculous|pointless|boring"
            r"|dull|lousy|third-?rate|worthless|outdated|overpriced|awful|terrible|useless"
            r"|rubbish|mediocre)"
        ),
        (
            r"(?:company|firm|house|team|place|business|employer|organi[sz]ation) (?:~ "
            r")?ha(?:s|ve) no (?:future|class|style|soul|heart|standards)"
        ),
        r"mediocrity",
        (
            r"(?:seemed|looked|was|were|appeared|sat there) (?:\w+ )?(?:to be )?(?:\w+ "
            r")?(?:half asleep|asleep|bored|drunk|uninterested|clueless)"
        ),
        (
            r"i (?:\w+ )?pity (?:the (?:people|person|poor|one|man|woman|team|staff|next)|"
            r"whoever|your|anyone|those|people|him|her)"
        ),
        (
            r"(?:could|can|would) ?(?:not|\w*n't) (?:\w+ )?(?:lead|run|organi[sz]e|manage|find"
            r"|tell) (?:an?|your|its|their) (?:\w+ ){0,2}(?:if|to|on|in|from|with|dog|party"
            r"|meeting|brewery|kiosk|stall|bath|own|way)"
        ),
        (
            r"(?:couldn't|can't|wouldn't) (?:\w+ )?(?:lead|run|organi[sz]e|manage|find|tell) "
            r"(?:an?|your|its|their) (?:\w+ ){0,2}(?:if|to|on|in|from|with|dog|party|meeting"
            r"|brewery|kiosk|stall|bath|own|way)"
        ),
        (
            r"(?:yes-?men|yes men|yes-man|brown-?nos\w*|boot-?lick\w*|toad(?:y|ies)|lackeys?"
            r"|puppets (?:of|for)|sycophant\w*)"
        ),
        (
            r"doubt (?:that |whether |if )?(?:any(?:one|body)|you|your \w+|the \w+|they) (?:~ "
            r")?(?:knows?|understands?|able|capable|qualified|competent|grasps?|recogni\w+"
            r"|ha(?:s|ve) (?:the|any|a|what))"
        ),
        (
            r"(?:must|probably|surely|obviously|clearly|no doubt|evidently) (?:\w+ )?(?:have"
            r"|has|had|be|knows?|is|was) (?:\w+ )?(?:very |the |a )?(?:good|right|excellent"
            r"|powerful|better|best|well-?placed|influential|well) (?:connections?|contacts?"
            r"|friends?|relatives?|connected|surname|people)"
        ),
        (
            r"never (?:\w+ )?(?:met|seen|known|experienced|encountered|come across|been|had"
            r"|sat|spoken) (?:\w+ ){0,6}(?:arrogan\w+|rude\w*|incompeten\w+|unprofessional"
            r"|ignoran\w+|cold|bored|unprepared|pompous|unfriendly|disorgani[sz]ed|chaotic"
            r"|lazy|clueless|bad|badly|worse)"
        ),
    ),
    "F5~": (
        (
            r"(?:my|i|me|i'm|i am|own|myself) (?:\w+ ){0,3}(?:stupid\w*|foolish\w*|clueless"
            r"|ignoran\w+|amateurish|no idea|loss|incompeten\w+)"
        ),
        r"(?:i|we) (?:\w+ )?had no idea",
        (
            r"(?:toxic) (?:waste|substances?|chemicals?|fumes|algae|plants?|materials?|soil"
            r"|spill|gas|gases|dyes?|paint|metals?|residue\w*)"
        ),
        (
            r"(?:dinosaurs?) (?:\w+ )?(?:hall|bones?|exhibit\w*|skeletons?|eggs?|room|gallery"
            r"|fossils?|walk|model|trail)"
        ),
        (
            r"(?:amateurs?) (?:dramatics?|theatre|orchestra|choir|league|football|astronom\w+"
            r"|radio|photograph\w+|sport|players?|runners?|club)"
        ),
        r"(?:weight|hearing|water|heat|data|hair|blood|energy|food|memory|bone|job) loss",
        (
            r"sorry for your loss|bunch of (?:flowers|keys|grapes|herbs|friends|roses|carrots"
            r"|tulips|radishes|bananas|lovely|kind|nice|friendly|people)"
        ),
        r"(?:dumb|stupid) (?:waiters?|questions?|luck)",
    ),
}
