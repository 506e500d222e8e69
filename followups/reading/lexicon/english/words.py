"""The building blocks of English decisions: who, not, moves on, offers, decides, others."""

WE = r"(?:we|I|they|team|company|manager|managers|committee|board|panel|client|it)"
WORD = r"(?:[^\s.!?;]+ )"
NOT = r"(?:not|never|no longer)"
WONT = (
    r"(?:(?:will|would|shall|can|could|are|is|was|were|am|do|did|does|have|has|had)"
    r" (?:[\w',/&()-]+ )?(?:not|no longer)|won't|wont|wouldn't|can't|cannot|couldn't"
    r"|aren't|isn't|wasn't|"
    r"weren't|don't|didn't|doesn't|haven't|hasn't|'re not|'m not|'s not|'ll not)"
)
UNABLE = (
    r"(?:unable|(?:not|\w+n't) (?:[\w',/&()-]+ )?(?:able|in a position|ready|going"
    r"|planning)|impossible"
    r"|(?:not|\w+n't) (?:currently )?possible(?: for us)?)"
)
ON = (
    r"(?:forward|forwards|ahead|on|onwards|onward|further|any further|any farther|along|through"
    r"|to the next \w+|past)"
)
WHAT = (
    r"(?:with )?(?:you|your(?: \w+){1,2}|this(?: \w+)?|the(?: \w+){1,3}|it|things|(?:an|any|a) \w+)"
)
GO = rf"(?:mov|proceed|progress|continu|advanc|go)(?:e|s)?(?: {WHAT})?(?: {ON})?"
GOING = rf"(?:mov|proceed|progress|continu|advanc|go)ing(?: {WHAT})?(?: {ON})?"
MOVE = rf"(?:move(?: {WHAT})? {ON}|go {ON}|{'proceed|progress|continue|advance'})"
MOVING = rf"(?:moving(?: {WHAT})? {ON}|going {ON}|proceeding|progressing|continuing|advancing)"
TAKE = (
    r"(?:tak(?:e|ing) … (?:forward|forwards|further|ahead|on|to the next)"
    r"|pursu(?:e|ing) (?:your|you|this|the|it|an|a|things|further|with)"
    r"|(?:bring|bringing|put|putting|push|pushing|carry|carrying) … (?:forward|further|on)"
    r"|consider(?:ing)? (?:you|your(?: \w+)?|further|it|this \w+)"
    r"|shortlist(?:ing)?|short-list(?:ing)?)"
)
OFFER = (
    r"(?:offer(?:ing)? (?:you|employment|a|an|any|the|this)"
    r"|(?:extend|extending|make|making|present) (?:you )?(?:an|any|a|the) … "
    r"(?:offer|invitation|position|place)"
    r"|invit(?:e|ing) you|interview(?:ing)? you|hir(?:e|ing) (?:you|any)|select(?:ing)? you"
    r"|grant(?:ing)? you|find a (?:place|position|role|spot)|give you (?:the|a|this)"
    r"|provide you with (?:a|an) (?:position|offer|interview|internship|role)"
    r"|accept(?:ing)? (?:you|your))"
)
DECIDED = (
    r"(?:decided|chosen|chose|opted|elected|determined|concluded|agreed|resolved|decision"
    r"|choice|conclusion|felt|prefer(?:red)?|settled)"
)
PEOPLE = (
    r"(?:candidates?|applicants?|applications?|people|persons?|individuals?|profiles?|someone"
    r"|somebody|finalists?|contenders?|submissions?|resumes?|professionals?|developers?|engineers?"
    r"|students?|one of the|hires?|folks?|ones|man|woman|guy|lady|chap|colleague|graduates?|teams?"
    r"|teacher|companies|talents?|employee|transfer|apprentice|intern|member)"
)
OTHER = (
    r"(?:other|another|others|different|alternative|alternate|additional|someone|somebody"
    r"|someone else|somebody else|an internal|internal|the other|a different|a more|more|a stronger"
    r"|stronger|a select|those|an external|a few|a small (?:number|group|set) of|a "
    r"smaller|a handful of"
    r"|one of our|a former|a current)"
)
SOMEONE = (
    rf"(?:{OTHER} (?:{WORD}){{0,4}}?{PEOPLE}|someone|somebody|others|another|(?:an? )?(?:{WORD})"
    rf"{{0,3}}?{PEOPLE} (?:who|whose|that|with|better|more)|(?:candidates?|applicants?) we"
    rf"|those (?:who|whose|with|candidates))"
)
POSITION = (
    r"(?:position|positions|role|roles|job|vacancy|vacancies|opening|openings|opportunity|spot"
    r"|spots|post|place|places|requisition|req|seat|seats|internship|internships|slot|slots|posting"
    r"|listing|search|headcount|program|programme|team|cohort)"
)
APPLICATION = (
    r"(?:application|candidacy|candidature|resume|resumé|CV|profile|submission|background"
    r"|qualifications|experience|skills|skill set|skillset|skill-set)"
)
WORDS = r"(?:[\w',/&()-]+ )"
NO = (
    r"(?:not|never|no longer|cannot|won't|wont|can't|wouldn't|couldn't|didn't|don't|doesn't"
    r"|isn't|wasn't|aren't|weren't|hasn't|haven't|unable to)"
)
NAME = (
    r"(?-i:[A-FH-LN-PR-SU-Y][a-z]+|Mar[a-z]+|Mo[a-z]+|Mi[cr][a-z]+|Mel[a-z]*|Me[gh][a-z]*"
    r"|To[mnb][a-z]*"
    r"|Th[eo][a-z]+|Ti[mn][a-z]*|T[ay][a-z]+|G[aei][a-z]+|Gr[ae][a-z]+|Za[a-z]+|Zoe|Q[a-z]+)"
)
HIRERS = (
    r"(?:(?:we|I|they|he|she)(?:'ve|'re|'m|'s|'d)?|I?ve|team|panel|committee|board|client|manager"
    r"|company|partners?|director|boss|trustees?)"
)
BE = r"(?:is|are|was|were|be|been|has been|have been|had been|'s been|'ve been|gets|got|now)"
STAGE = r"(?:stage|step|round|phase|level|part|interviews?|steps)"
