"""English refusals by what is wanting: the score, the place, the money, the experience."""

from followups.reading.lexicon.english.words import APPLICATION, POSITION
from followups.reading.lexicon.english.words import WORDS as W

WANTING: dict[str, list[str]] = {
    "not_selected": [
        (
            rf"(?:status|state|outcome|result|decision|it) {W}{{0,12}}?(?:changed|updated|moved|set"
            rf"|is|now|been|marked) (?:now )?(?:to|as|from \w+ to|:)? ?[\"']?(?:not (?:referred"
            rf"|selected|successful|hired|qualified|recommended|eligible|advanced|progressed"
            rf"|shortlisted"
            rf"|accepted|proceeding|considered|under)|unsuccessful|rejected|declined|no longer"
            rf"|closed"
            r"|position filled|ineligible|disqualified|regretted)"
        ),
        (
            r"(?: ?[-:=|>]+ ?)(?:not (?:selected|referred|successful|shortlisted|progressed|hired"
            r"|recommended|under consideration|accepted|eligible|qualified)|unsuccessful|no longer"
            r" (?:under|in) consideration|rejected)"
        ),
        (
            rf"(?:not|never|\w+n't) {W}{{0,2}}?(?:been |be )?(?:put|got|gotten|gone|make|made"
            r"|passed|get) (?:through|to the (?:next|final|second|last|interview)|beyond|past)"
        ),
        (
            rf"(?:not|\w+n't|never) {W}{{0,2}}?(?:get|got|gotten|given|win|won|land|landed|secure"
            rf"|secured|offered|awarded|be offered|been offered|been given|been awarded) (?:the|a"
            rf"|this"
            rf"|our|it|an) ?{W}{{0,2}}?(?:job|role|position|post|place|internship|fellowship"
            rf"|scholarship"
            r"|grant|spot|one|studentship|contract|apprenticeship)"
        ),
        (
            rf"(?:not|\w+n't|never) {W}{{0,2}}?(?:been )?(?:recommend(?:ed)?|appointed|admitted"
            rf"|nominated"
            rf"|called|endorsed|drawn|matched|ranked high)(?: (?:you|for|to|your|as|at|on|this"
            rf"|with)"
            r"|[.,;!])|(?:not appointable|unappointable)\w*"
        ),
        (
            rf"(?:not|\w+n't) {W}{{0,3}}?(?:the )?(?:strongest|top|best|first|leading|winning) "
            r"(?:candidate|applicant|choice|submission|score|pick)"
        ),
        (
            rf"(?:scored?|scores|result|results|marks?|rating|ranking|grade|answers|performance"
            rf"|total"
            rf"|points) {W}{{0,4}}?(?:fell|fall|falls|came|comes|was|were|is|are|landed|being"
            rf"|scored"
            rf"|placed|in) {W}{{0,2}}?(?:below|beneath|under|short|outside|lower|less|behind"
            rf"|not (?:high"
            r"|strong|good|sufficient|enough)|too low|insufficient)"
        ),
        (
            r"(?:scored|came in|landed|placed|performed|finished) (?:\w+ )?(?:below|under|beneath"
            r"|outside|short of) (?:the|our|what)"
        ),
        (
            rf"(?:not|\w+n't) {W}{{0,2}}?(?:high|strong|good|competitive|compelling|convincing|deep"
            rf"|robust|close|solid|detailed) enough|(?:not|\w+n't) {W}{{0,2}}?enough to (?:move"
            rf"|get|go"
            r"|progress|make|take|secure|win|advance|clear|put)"
        ),
        (
            rf"(?:you|application|candidate|submission|cv|resume) {W}{{0,4}}?(?:failed"
            rf"|failing) {W}{{0,3}}?"
            rf"(?:meet|pass|demonstrate|reach|show|satisfy|evidence|achieve|score|test|assessment"
            rf"|exam"
            rf"|interview|screening|challenge|vetting|medical|round)"
        ),
        (
            rf"(?:not|\w+n't|unable to) {W}{{0,2}}?(?:pass|passed|demonstrate|demonstrated|evidence"
            rf"|evidenced|satisfy|satisfied|show|shown) {W}{{0,4}}?(?:assessment|test|tests|exam"
            rf"|interview|screen|screening|challenge|vetting|criteria|criterion|competenc\w+"
            rf"|standard"
            r"|requirements?|skills|evidence|level)"
        ),
        (
            rf"(?:you|application|are|is|were|found|deemed|considered"
            rf"|be) {W}{{0,3}}?(?:not (?:be )?"
            rf"(?:found )?eligible|ineligible|not (?:be )?(?:found )?qualified|unqualified"
            rf"|not meet\w*)"
            r"(?: for| to| as| because| under|[.,;!])\w*"
        ),
        (
            rf"(?:not|\w+n't) (?:be |been )?(?:accept|accepted|approve|approved|fund"
            rf"|funded) (?:your|this"
            rf"|the) {W}{{0,2}}?(?:application|proposal|candidacy|nomination|submission)"
            rf"|(?:application|proposal|candidacy|nomination|submission|candidature) {W}{{0,6}}?"
            rf"(?:not|\w+n't) {W}{{0,2}}?(?:accepted|approved|funded|admitted|endorsed|upheld"
            rf"|supported)"
        ),
        (
            rf"(?:application|candidature|proposal) (?:for {W}{{1,5}}?)?(?:has been|was"
            rf"|is|be)"
            r" (?:refused|denied|declined|disallowed|turned down|dismissed|rejected)"
        ),
        (
            rf"name {W}{{0,3}}?(?:not|\w+n't) {W}{{0,2}}?(?:drawn|appear|on the|among|called|picked"
            r"|come up|included)"
        ),
        (
            rf"(?:outcome|news|result|decision|answer) {W}{{0,2}}?(?:is"
            rf"|was) not (?:the one )?(?:what|the"
            r" one|as|favou?rable|positive|good)"
        ),
        rf"(?:cohort|class|list|team|shortlist|group|line-?up|roster) {W}{{0,4}}?without you",
        (
            rf"(?:host|team) match {W}{{0,2}}?(?:unsuccessful|failed|not)|(?:unable|not able"
            rf"|couldn't"
            rf"|failed) (?:to )?(?:match|place|pair|situate) you"
        ),
    ],
    "cannot_offer": [
        (
            rf"(?:have|there is|there's|there are|we've|is|are|got|currently|with) (?:currently "
            rf"|presently |simply |just |really |at present |sadly )?(?:nothing|no (?:suitable "
            rf"|current "
            rf"|open |further |more |other |appropriate |relevant |live )*(?:vacanc\w+|openings?"
            rf"|roles?"
            rf"|positions?|jobs?|places?|spots?|spaces?|seats?|hours|shifts|work|internships?"
            rf"|headcount"
            rf"|budget|funding|capacity|bandwidth|slots?|need)) {W}{{0,2}}?(?:suitable|for (?:you"
            rf"|your"
            rf"|the|this|another|an)|available|open|at (?:the|this|present|our)|right now|currently"
            rf"|just now|left|remaining|here|that|to (?:offer|give|fit|match|suit)|in (?:our|the)"
            rf"|this"
            r" (?:year|summer|term|season)|until)|(?:have|are|currently|'ve) no (?:current |open )?"
            r"(?:vacancies|openings|positions|roles)[.,;!]+"
        ),
        (
            rf"(?:not|\w+n't|no longer) (?:currently |actually |presently )?(?:have|got|had|see"
            rf"|find|be) "
            rf"(?:currently )?(?:any|the|a|an|enough|another|room|space"
            rf"|anything) ?{W}{{0,3}}?(?:vacanc\w+"
            rf"|openings?|roles?|positions?|jobs?|spots?|spaces?|seats?|hours|shifts|work"
            rf"|internships?"
            rf"|headcount|budget|funding|money|capacity|bandwidth|slots?|place|suitable|home"
            rf"|for you)"
        ),
        (
            rf"(?:isn't|is not|aren't|are not|wasn't|no longer) (?:going to be )?(?:an?|any|room"
            rf"|space"
            rf"|enough|currently) ?{W}{{0,3}}?(?:spots?|places?|openings?|vacanc\w+|roles?"
            rf"|positions?"
            r"|seats?|hours|space|room|slots?|for you|work|budget|funding|money)"
        ),
        (
            rf"(?:not|\w+n't|unable to|no longer) {W}{{0,3}}?(?:take|taking|accept|accepting|hire"
            rf"|hiring"
            rf"|recruit|recruiting|bring|bringing|add|adding|host|hosting|employ|employing"
            rf"|onboard|place"
            rf"|afford|support|supporting) {W}{{0,2}}?(?:on|in|you|interns?|anyone|anybody|people"
            rf"|students?|new|more|any|another|trainees?|apprentices?|staff|someone|right now"
            rf"|at present"
            rf"|at the moment|this (?:year|summer|term|season|quarter)|to hire|graduates|juniors)"
        ),
        (
            r"(?:I|we|been told I|told we) (?:can't|cannot|can not|could not|couldn't) (?:hire"
            r"|recruit"
            r"|employ|take (?:you|anyone)|pay)"
        ),
        (
            rf"(?:funding|budget|grant|money|headcount|approval|finance"
            rf"|sign-?off) {W}{{0,3}}?(?:not"
            rf"|\w+n't|cut|never|fell|refused|denied|dried|gone|run out|ran out|pulled|axed"
            rf"|exhausted"
            r"|shrank|shrunk|lost)"
        ),
        (
            rf"(?:can't|cannot|couldn't|unable to|not able to|not|\w+n't) {W}{{0,2}}?(?:get"
            rf"|secure|find"
            rf"|obtain|justify|raise|afford) {W}{{0,2}}?(?:funding|budget|headcount|approval"
            rf"|money|cash"
            r"|the hire|salary|a home|a place|a spot|a seat)"
        ),
        (
            r"hiring freeze|freeze on (?:hiring|recruitment|recruiting|new)|frozen (?:hiring"
            r"|recruitment"
            r"|all hiring|headcount)"
        ),
        (
            rf"(?:can't|cannot|unable to|not able to|won't|not) {W}{{0,2}}?(?:give|promise|find"
            rf"|bring|have)"
            r" you (?:the job|hours|work|shifts|a (?:job|place|spot|slot|seat|role|position|desk"
            r"|home)"
            r"|onboard|on board|on the team|this (?:job|role))"
        ),
        (
            r"(?:have|got|'ve) no (?:work|hours|job|place|role|spot|shifts|position|opening|room)"
            r" (?:\w+ )?for (?:you|another|more)"
        ),
        r"(?:reach|come to|agree) (?:an |on )?(?:agreement|terms) (?:\w+ ){0,2}?(?:hire|salary)",
    ],
    "position_filled": [
        (
            rf"(?:class|cohort|intake|programme|program|team|roster|schedule|internships?|round"
            rf"|year"
            rf"|summer|season|books|rota|course|places|spots|slots"
            rf"|internship places) {W}{{0,8}}?(?:is|are|was|were)"
            rf" (?:now |already |all |fully |completely |currently )*(?:full|fully booked|booked up"
            r"|complete|taken|filled|staffed|oversubscribed|at capacity|finali[sz]ed)"
        ),
        (
            rf"(?:cancel|cancell?ed|cancell?ing|suspend|suspended|suspending|scrap|scrapped"
            rf"|discontinue"
            rf"|discontinued|end|ended|withdraw|withdrawn|axe|axed|not run|not running|call off"
            rf"|called"
            rf" off) {W}{{0,2}}?(?:our|the|this|all) {W}{{0,4}}?(?:internships?|program|programs"
            r"|programme|programmes|hiring|recruitment|recruiting|intake|cohort|vacancy|fellowship)"
        ),
        (
            rf"(?:search|recruitment|hiring|recruiting|selection) {W}{{0,6}}?(?:has|is|was|have) "
            rf"(?:now |been |already |since )*(?:concluded|complete|completed|finished|closed"
            rf"|ended|over)"
        ),
        (
            rf"(?:role|position|job|vacancy|post|opening) {W}{{0,4}}?(?:no longer|doesn't"
            rf"|does not) "
            rf"{W}{{0,1}}?(?:exists?|open|required|available|vacant|there)"
        ),
        rf"leav(?:e|ing) (?:the|this|that|it|our) {W}{{0,3}}?(?:unfilled|vacant|empty|open)",
        (
            r"(?:won't|not|no longer) (?:be )?(?:recruit\w*|hir\w+|fill\w*|advertis\w+|replac\w+)"
            r" (?:for |to )?(?:this|the|it|that|role|position|after all|anymore|any more)"
        ),
        (
            r"(?:role|position|job|vacancy|post|spot|place|shift|opening)(?:'s| is| has"
            r"|s)? (?:been "
            r"|now |already |just |all )*(?:filled|gone|taken|snapped up|spoken for|off the table)"
        ),
        (
            rf"(?:all|both|every|the) (?:of (?:our|the) )?(?:available |our |the |open "
            rf"|remaining )*"
            rf"(?:{POSITION}|hours|shifts|vacancies) {W}{{0,5}}?(?:taken|filled|allocated"
            rf"|assigned|gone"
            r"|claimed|given out|spoken for|awarded|snapped)"
        ),
        (
            r"(?:roadmap|priorities|plans|needs|strategy|business|budget|headcount|structure|scope"
            r"|requirements) (?:for \w+ )?(?:has|have) (?:since |now |recently )?(?:changed|shifted"
            r"|moved|been cut|shrunk|been reduced)"
        ),
    ],
    "not_a_match": [
        (
            rf"(?:timing|level|fit|match|chemistry|seniority|moment|stage|skills|mix|role|job"
            rf"|location"
            rf"|hours|dates) {W}{{0,3}}?(?:isn't|wasn't|aren't|weren't|is not|was not|are not|not"
            rf"|never)"
            rf" {W}{{0,2}}?(?:right|there|ideal|good|quite|a fit|suitable|work|for you|in line"
            rf"|strong"
            r"|aligned)"
        ),
        (
            rf"(?:not|\w+n't) {W}{{0,3}}?(?:the|a|an) (?:right|good|best|ideal|great) (?:time"
            rf"|moment"
            r"|level|timing|stage)"
        ),
        (
            rf"(?:felt|thought|found|deemed|considered|judged|feel|think|feels|believe|said"
            rf"|worried)"
            rf" {W}{{0,4}}?(?:too (?:junior|senior|early|light|green|academic|far|similar|narrow"
            r"|broad|expensive|specialised|quiet|slow|theoretical)|light on|short on|thin on"
            r"|weak on"
            r"|weaker|under-?qualified|over-?qualified|lack\w*|missing)"
        ),
        (
            r"(?:light|thin|short|weak|weaker|limited|lacking) (?:on|in) (?:the "
            r"|your )?(?:\w+ )?(?:side"
            r"|experience|skills|knowledge|depth|sql|python|java|leadership|management|sales"
            r"|production|practice|detail|evidence)"
        ),
        (
            rf"(?:want|wants|wanted|needed|require|requires|required|looking for|prefers?"
            rf"|preferred|seeking|hoping for|after) {W}{{0,2}}?(?:more|deeper|stronger|greater"
            rf"|broader"
            rf"|additional|further|longer) {W}{{0,3}}?(?:experience|expertise|background|depth"
            rf"|seniority"
            r"|exposure|practice|knowledge|time|years|evidence|than)"
        ),
        (
            rf"(?:need|needs|wants|want|require|requires|after|prefer|needed|wanted"
            rf"|seeking) (?:an? |the"
            rf" )?(?:person|someone|somebody|people|candidate|individual|engineer|developer|teacher"
            rf"|driver|student|intern|colleague)s? {W}{{0,2}}?(?:who|with|on ?-?site"
            rf"|in the office|full"
            r"|already|able|local|based|that)"
        ),
        (
            rf"(?:leans?|leaning|skew\w*|tilt\w*|focused|focus) {W}{{0,2}}?(?:heavily|more|mostly"
            rf"|mainly"
            rf"|towards?|so far) {W}{{0,3}}?(?:to|toward|towards|on|in|mobile|senior)"
        ),
        (
            rf"(?:not|\w+n't) {W}{{0,3}}?(?:strong|close|clear|sufficient|good|obvious|natural"
            rf"|enough)"
            rf" {W}{{0,2}}?(?:fit|match|overlap|alignment|connection)"
        ),
        (
            rf"(?:experience|background|profile|skills|qualifications"
            rf"|{APPLICATION}) {W}{{0,4}}?(?:not"
            rf"|\w+n't) {W}{{0,3}}?(?:correspond|overlap|line up|demonstrate|what|relevant"
            rf"|sufficient"
            r"|show|reflect|in line|extensive|deep|quite|enough|within)"
        ),
        (
            rf"(?:no|without|not enough|insufficient|limited|little) (?:suitable|appropriate"
            rf"|relevant"
            rf"|direct|matching|obvious) {W}{{0,2}}?(?:position|role|opening|vacancy|match"
            rf"|experience"
            r"|place|fit)"
        ),
    ],
}
