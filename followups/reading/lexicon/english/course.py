"""English receipts, invitations, tests, offers and alerts once more, in looser words."""

from followups.reading.lexicon.english.progress import THINGS
from followups.reading.lexicon.english.words import WORDS as W

DAY = r"(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?s?"
WHEN = rf"(?:{DAY}|tomorrow|tonight|today|next week|this week|\d{{1,2}}(?:st|nd|rd|th))"
PART = r"(?:morning|afternoon|evening|lunchtime|noon)"
CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}[:.]\d\d)"
MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\w*"
ROLES = (
    r"(?:jobs?|roles?|openings?|vacanc\w+|positions?|opportunit\w+|internships?|gigs|shifts"
    r"|listings)"
)

COURSE: dict[str, list[str]] = {
    "received": [
        (
            rf"{THINGS} {W}{{0,3}}?(?:has|have|is|are|was|were|'s) {W}{{0,2}}?(?:made it|in hand"
            rf"|in safe"
            r" hands|with (?:us|the|our)|here|landed|through to us|come through|logged|registered"
            r"|filed|on my desk|in our (?:system|inbox|hands))"
        ),
        rf"(?:logged|registered|filed|recorded|entered|picked up) your {W}{{0,2}}?{THINGS}",
        rf"{THINGS} {W}{{0,2}}?(?:in|into) (?:our|the|my) (?:inbox|system|pile|queue|hands)",
        (
            rf"(?:passed|passing|pass|forwarded|forwarding|sent|sending|handed|given|shared|sharing"
            rf"|share|show) (?:your|it|this|them) ?{W}{{0,3}}?(?:along|on|over|to"
            rf"|with) (?:to )?(?:our"
            r"|the|my|their|her|his|(?-i:[A-Z][a-z]+)) ?(?:\w+ )?(?:who|team|hiring|manager|lead"
            r"|department|director|committee|colleague|head|boss|brother|partner)"
        ),
        (
            rf"(?:passing|forwarding|sending|passed|forwarded|sent) your {W}{{0,2}}?{THINGS}"
            r" (?:along|on|over|to|through)"
        ),
        (
            rf"{THINGS} (?:has been|was|is being|will be|have been) (?:\w+ )?(?:passed|forwarded"
            rf"|sent"
            r"|handed|shared|routed|assigned) (?:\w+ )?(?:to|with) (?:our|the)"
        ),
        (
            r"(?:got it|have it|received it|it's in|all received|safely received|safe and sound"
            r"|came"
            r" through (?:fine|ok)|got everything|have everything),? (?:thanks?|thank you|and"
            r"|with|we)"
        ),
    ],
    "thanks_for_applying": [
        (
            r"throw\w* your (?:hat|name) in(?:to)? the ring|putting yourself forward"
            r"|putting your name"
            r" (?:forward|down)|thank\w* (?:\w+ )?for (?:registering|signing up|entering"
            r"|nominating)"
            rf" {W}{{0,3}}?(?:your interest|program\w*|scholars|fellowship|internship|scheme)"
        ),
    ],
    "under_review": [
        (
            rf"(?:working|going|wading|reading|looking|sifting|making|getting) (?:our|my"
            rf"|their)? ?(?:way"
            rf" )?through (?:all |every |each |the |your )?{W}{{0,2}}?(?:{THINGS}|everything"
            rf"|everyone)"
        ),
        r"(?:we|I) (?:read|look at|consider|review|go through) (?:all|every|each|them|everything)",
        (
            rf"(?:shortlisting|sifting|screening|reviews?|review process|selection|paper sift|sift)"
            rf" {W}{{0,2}}?(?:will|takes?|begins?|starts?|is) {W}{{0,2}}?(?:take|place|begin"
            rf"|start|be"
            r"|under ?way|happen|ongoing|in progress|complete)"
        ),
        (
            rf"(?:take|have|having|taking|get) a (?:\w+ )?(?:look|read) {W}{{0,5}}?(?:back to you"
            rf"|let you"
            r" know|in touch|come back|this week|next week|soon)"
        ),
    ],
    "will_hear": [
        (
            rf"(?:decisions?|results?|outcomes?|notifications?|answers|announcements?) (?:are"
            rf"|will be"
            rf"|get|go) {W}{{0,1}}?(?:sent|made|released|announced|out|emailed|published"
            rf"|communicated"
            r"|available|notified|mailed|given)"
        ),
        (
            rf"(?:show|give|hand|take|tell|mention) (?:it|this|them"
            rf"|your \w+) to {W}{{1,5}}?(?:let you"
            r" know|get back|be in touch|come back)"
        ),
        (
            r"(?:get|reply|respond|answer|write) (?:back )?to (?:everyone|everybody|all|each|every"
            r" \w+) (?:\w+ )?(?:within|in|by|before)"
        ),
        (
            r"(?:get|come|be|circle|report) (?:right |straight )?back (?:to you|in touch)"
            r"|you'll (?:get"
            r" an answer|know (?:more|by|soon))|(?:hang|sit) tight|stay tuned|watch this space"
        ),
    ],
    "no_decision_yet": [
        (
            r"(?:unable|not able|cannot|can't) (?:to )?(?:respond|reply"
            r"|answer) (?:\w+ )?(?:to )?(?:\w+ )?"
            r"(?:status|individual|phone) (?:inquiries|enquiries|questions|requests|updates)"
        ),
    ],
    "asks_for_times": [
        (
            rf"(?:would|does|do|how about|what about|is|could|can you (?:do|make)|how does|how's"
            rf"|fancy|around|free|available) (?:the |on |at |for )?(?:{WHEN}|{CLOCK})"
            rf" ?(?:{PART})?,? ?{W}{{0,6}}?(?:suit|work|look|sound|do|ok|okay|fine|good|possible"
            rf"|for you"
            r"|be good|convenient|instead)"
        ),
        rf"(?:I|we) (?:can|could) (?:do|make|offer|manage) {W}{{0,3}}?(?:{WHEN}|{CLOCK})",
        rf"(?:can|could|would) you (?:do|make|manage|come|join|be) {W}{{0,4}}?(?:{WHEN}|{CLOCK})",
        rf"(?:are you|if you're|you're) (?:around|about|in|there|up for) {W}{{0,2}}?(?:{WHEN})",
        (
            r"(?:best|good|right|what|which) (?:phone |contact |mobile |cell )?number"
            r" (?:to (?:reach|call|ring|get)|for (?:you|me|us))|what's (?:the"
            r"|your) (?:best )?number"
        ),
        (
            rf"(?:when|what time|which day|what day|what times?)(?:'s| is| are| would| works?"
            rf"| suits?| do"
            rf"| can| could) {W}{{0,3}}?(?:good|best|free|you|suit|work|easiest|ok)"
        ),
        r"(?:grab|pick|book|choose|take) (?:yourself )?(?:a|any|your) (?:slot|time|spot)",
    ],
    "invites_to_talk": [
        (
            rf"(?:want|wants|wanted|like|love|have|get|expect\w*) (?:to (?:have|get"
            rf"|see) )?you (?:in|back"
            rf"|over|up|round|here) (?:on|for|at|to|next|this|with) ?{W}{{0,3}}?(?:{WHEN}|{CLOCK}"
            rf"|meet"
            r"|interview|chat|team|talk|see)"
        ),
        (
            rf"(?:come|pop|drop|swing|call|be here|see you"
            rf"|meet) {W}{{0,3}}?(?:{WHEN}),? ?{W}{{0,2}}?"
            rf"(?:at|from|around|instead|{PART}) ?(?:\d|noon|half|{CLOCK})?"
        ),
        rf"let's {W}{{0,2}}?(?:talk|chat|meet|speak|find|set|schedule|book|get you in|grab|hop)",
        (
            rf"fancy (?:a|an|coming|meeting|popping|grabbing) {W}{{0,3}}?(?:coffee|chat|call"
            rf"|drink|lunch"
            r"|visit|in|over|trial|beer|tea)"
        ),
        (
            rf"(?:move|moving|moved|push|shift|rearrange|reschedul\w+|rebook|change"
            rf"|postpone) (?:your|the"
            rf"|our|this) {W}{{0,2}}?(?:onsite|on-site|interview|call|chat|meeting|screen|visit"
            rf"|session"
            r"|conversation|appointment)"
        ),
        (
            rf"(?:like|love|want|wants|keen|happy|delighted) to (?:meet|see|speak|talk|chat|hear"
            rf" more|hear from|learn more|get to know|interview|have a) ?{W}{{0,4}}?(?:you|person"
            rf"|more"
            r"|further|chat|call|word|soon|week)"
        ),
        (
            r"(?:I'd|we'd|I would|we would|I'll|we'll|would) (?:\w+ )?(?:love|like) to (?:talk"
            r"|chat|meet"
            r"|speak)|I'll (?:call|ring|phone) you|give you a (?:call|ring|buzz)"
        ),
        (
            r"(?:through|made it|progressed|advanced|passed|moved)(?: on)? (?:to|through to"
            r"|into) (?:the|our"
            r"|a) (?:\w+ )?(?:final|next|second|last|interview|in-person|phone|onsite"
            r"|video) ?(?:round"
            r"|stage|interview|step|phase|screen)?"
        ),
        (
            r"you(?:'re| are|'ve been| have been) (?:shortlisted|through|invited (?:in|to (?:the"
            r"|an?|our)"
            r" (?:\w+ )?(?:interview|assessment (?:day|centre|center)|open|trial)))"
        ),
    ],
    "asks_for_test": [
        (
            rf"(?:build|write|make|create|prepare|design|draft|sketch|code|implement|put together"
            rf"|record"
            rf"|film|translate|solve|answer|analyse|analyze|model|prototype) (?:us |me )?(?:an?"
            rf"|the|your"
            rf"|this|these|some|five|three|two|ten|one) {W}{{0,10}}?(?:by|before|within|upload"
            rf"|send|submit"
            rf"|return|push|mail|email|back|in under|no longer than|and we|for us) "
        ),
        (
            rf"here(?:'s| is| are) (?:the|a|your|our|some) {W}{{0,2}}?(?:dataset|data set|data"
            rf"|brief"
            rf"|problem|prompt|task|case|spec|repo|sample|assignment|exercise|puzzle|question\w*"
            rf"|file)"
        ),
        (
            rf"(?:send|mail|email|return|push|upload|submit|zip|share) (?:us|me|it|them|your|up"
            rf"|the|in)"
            rf" {W}{{0,5}}?(?:notebook|code|repo\w*|solution|answers?|write-?up|draft|video"
            rf"|recording"
            rf"|slides|deck|pull request|zip|script|mock-?ups?|designs?|submission)"
        ),
        (
            rf"(?:spend|take|takes|budget|allow|should take|give yourself"
            rf"|set aside) {W}{{0,5}}?(?:hours?"
            rf"|minutes|an afternoon|evening) (?:on|for|to (?:complete|finish|do)|in total|at most)"
        ),
        r"see how you (?:write|code|work|think|approach|solve|design|handle)",
        (
            rf"(?:fill|complete|answer|take|do|finish|try) {W}{{0,3}}?(?:this|our|the|these|a"
            rf"|following)"
            rf" {W}{{0,3}}?(?:questionnaire|questions|test|quiz|challenge|exercise|puzzle|task"
            rf"|assessment"
            r"|simulation|game|games)"
        ),
        (
            r"(?:have|you've|get|got|given|allowed) (?:\w+ )?(?:\d+|one|two|three|four|five"
            r"|seven) (?:hours"
            r"|days|minutes) (?:to|for|from) (?:\w+ ){0,3}?(?:complete|finish|do|submit|solve|it"
            r"|test"
            r"|challenge|return)"
        ),
        (
            r"(?:practical|technical|coding|task|test|challenge|assessment|exercise) (?:stage"
            r"|round|phase"
            r"|part)"
        ),
    ],
    "offers": [
        (
            r"when (?:can|could|would|will) you (?:be able to )?(?:start|begin|join us)|(?:start"
            r"|begin|join"
            rf" us|starting) (?:on |from )?(?:the )?(?:{WHEN}|\d{{1,2}} {MONTH}|{MONTH} \d)"
        ),
        (
            rf"(?:selected|chosen|picked|approved|appointed|hired) (?:you )?(?:for|as|to be"
            rf"|to fill) (?:the"
            rf"|our|a|an) {W}{{0,5}}?(?:position|role|job|post|place|fellowship|internship|award"
            r"|scholarship)"
        ),
        (
            rf"(?:voted|decided|agreed|like|delighted|want|pleased|happy|chosen"
            rf"|going) to {W}{{0,1}}?"
            r"(?:appoint|hire|employ|take on|bring on|recruit|engage) you"
        ),
        (
            r"make (?:it|this) official|(?:job|place|role|position|spot|contract)(?:'s| is) yours"
            r"|^it's"
            r" yours|it's yours[.,!]|yours if you(?:'d| would)? (?:want|like)|you (?:got"
            r"|have) the (?:job"
            r"|role|place|position)|say yes"
        ),
        (
            r"(?:compensation|benefits|pay|salary|remuneration|relocation) (?:package|details"
            r"|summary|and"
            r" benefits)|salary ?:? ?[£$€]? ?\d|[£$€] ?\d\d[\d,.]*k?(?: ?,| per| a| an| plus"
            r"| start|/)"
        ),
        (
            rf"(?:offer|contract|paperwork|letter|terms) {W}{{0,2}}?(?:attached|enclosed|follows?"
            rf"|coming"
            r"|on (?:its|the) way|below)"
        ),
        (
            rf"(?:glad|thrilled|delighted|excited|pleased|happy"
            rf"|can't wait) {W}{{0,4}}?(?:welcome you|have"
            r" you (?:on|join|with|start)|you(?:'ll| will) be joining|you accepted|you said yes)"
        ),
    ],
    "lists_jobs": [
        (
            rf"(?:think|thought) (?:\w+ )?(?:you'd|you would|you might|you may"
            rf"|you'll) {W}{{0,3}}?(?:"
            rf"interested in|like|love|enjoy|want) (?:these|this|the|our) {W}{{0,2}}?{ROLES}"
        ),
        (
            rf"(?:interested in|check out|don't miss|explore|discover|see|view|browse|here are"
            rf"|matched you"
            rf" with|found|picked) (?:these|the latest|new|more|all|our latest|similar|some"
            rf"|\d+) ?{W}{{0,3}}?"
            rf"{ROLES}"
        ),
        (
            r"(?:because|since) you (?:viewed|searched|applied to|follow|saved|subscribed|signed up"
            r"|looked at)|(?:top|our|best|editor's|staff) picks?(?: for| of| this)"
            r"|people also (?:applied"
            r"|viewed)|be (?:an |among the )(?:early|first)|early applicants?"
            r"|actively (?:recruiting"
            r"|hiring)|(?:one|1)[- ]click|promoted by|be the first to apply"
        ),
        (
            rf"(?-i:[A-Z][\w&]+) (?:is|are) (?:now |currently |actively )?(?:hiring|recruiting"
            rf"|looking for)"
            rf" (?:an? |for )?{W}{{0,3}}?(?:interns?|engineers?|developers?|drivers?|nurses?"
            rf"|people|teachers?"
            r"|analysts?|managers?|assistants?|designers?|graduates?|staff|in|near)"
        ),
        (
            r"(?:companies|employers|recruiters|startups) (?:\w+ )?(?:are |were )?(?:looking for"
            r"|hiring"
            r"|searching for|seeking|viewed)|deadline (?:is )?(?:in|today|tomorrow)|closing soon"
            r"|last"
            rf" chance to apply|view {W}{{0,1}}?{ROLES}"
        ),
    ],
}
