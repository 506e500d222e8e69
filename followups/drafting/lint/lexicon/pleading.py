"""F10: hardship or sacrifice used as a lever."""

from typing import Final

_FAMILY = r"(?:family|children|kids|child|baby|daughter|son|wife|husband|partner|mother|father|parents|twins|dependants|dependents|grandmother|household|toddler)"

PLEADING: Final = {
    "F10": (
        r"(?:beg|begging|implore|imploring|plead|pleading|beseech|entreat|on my knees|on bended knee)",
        r"(?:desperate\w*|last (?:hope|chance|resort|straw|lifeline)|only (?:hope|chance|option|way out|lifeline|prospect))",
        r"(?:i|we) (?:\w+ ){0,3}need (?:\w+ )?(?:this|the|that|a|any|your|to work|work|some) (?:\w+ ){0,2}(?:job|work|position|role|chance|break|income|money|salary|post|wage|pay|employment|contract|opportunity|help|yes|place)",
        r"(?:i|we) (?:\w+ )?(?:really|badly|urgently|sorely|truly) (?:\w+ )?need",
        rf"(?:my|our|the) (?:\w+ )?(?:rent|mortgage|bills?|debts?|loans?|savings|overdraft|heating|benefits?|electricity|visa|permit|residence permit|work permit|severance|unemployment \w+|school fees|landlord|bank|money|tuition|{_FAMILY}) (?:\w+ ){{0,2}}(?:is|are|was|has|have|will|runs?|ran|last|lasts|depend\w*|expire\w*|end\w*|stop\w*|need\w*|rel(?:y|ies|ied)|count\w*|go\w*|due|unpaid|won't|cannot|can't|must|wants?|threaten\w*|used up|exhausted|gone) ?(?:\w+ ){{0,6}}(?:due|out|until|on me|on this|unpaid|overdue|gone|behind|run|up|short|evict\w*|soon|end|exhausted|eat\w*|hungry|depend\w*|stay|fed|pay|a roof|food|income|tied|me|if i|unless|without)",
        rf"(?:pay|afford|cover|meet|paying|behind (?:on|with)|make) (?:\w+ )?(?:my|our|the|for my) (?:\w+ )?(?:rent|mortgage|bills|debts?|loans?|heating|school|food|insurance|medic\w+|treatment|car payments?)",
        rf"(?:feed|support|provide for|look after|care for|put food on|feeding|supporting|clothe|raise) (?:\w+ )?(?:my|our|a|two|three|four|the|for)? ?(?:\w+ )?(?:{_FAMILY}|table|small children)",
        rf"(?:i|we) (?:\w+ )?(?:have|have got|am) (?:\w+ )?(?:a |an |two |three |four |five |small |young |sick |little )+(?:\w+ )?(?:{_FAMILY}|single (?:mother|father|parent)) (?:~ )?(?:so|though|depend\w*|feed|support|pay|need|and (?:our|my|no|the)|savings|rent|to)",
        r"(?:unemployed|out of work|without (?:a |any )?(?:work|job|income|salary)|no income|jobless|no (?:job|work|money|savings|other)|without pay|laid off|lost my (?:job|home|flat|house)) (?:~ )?(?:so|need|please|and (?:i|my|we|the|you)|hope|depend\w*|running|this|months?|since|for)",
        r"(?:lose|losing|lost|give up|evicted from|thrown out of|move out of|leave) (?:\w+ )?(?:my|our|the) (?:\w+ )?(?:flat|home|house|apartment|visa|residence|insurance|right to stay)",
        r"(?:depend\w*|count\w*|rel(?:y|ied|ying|ies)|hang\w*|rest\w*|bank\w*|pinned|built|staked|set) (?:\w+ ){0,4}(?:on|upon) (?:this|it|your|you|the|that) (?:\w+ )?(?:job|role|position|answer|offer|decision|post|income|salary|work|chance|opportunity|yes|goodwill|mercy|outcome|company|help|plan)?",
        r"(?:everything|my (?:\w+ )?(?:future|life|career|family|hopes?|plans?|existence|whole \w+)|so much|all my hopes?|our future) (?:\w+ )?(?:depend\w*|hang\w*|hinge\w*|rest\w*|rid\w+|on this|is at stake|is in your hands|was (?:built|riding|resting|pinned))",
        r"(?:turned (?:down|away)|turning (?:down|away)|declined|refused|rejected|gave up|given up|passed up|let go of|said no to|cancelled|quit|resigned|walked away from|turn down|withdrew from|withdrawn from|sent away|sacrificed|forgone|waited with|put off|stopped|broke off) (?:\w+ ){0,4}(?:offers?|job|jobs|position|notice|flat|interviews?|post|opportunit\w+|contract|applications?|role|process\w*|career|holiday|everything|talks|place|promotion)",
        r"(?:handed in|gave|given) (?:\w+ )?(?:my )?(?:notice|resignation) (?:\w+ ){0,6}(?:you|this|because|since|sure|certain|job|role|counting|believ\w+|thinking|expecting)?",
        r"(?:moved|relocated|gave up|sold|rented|bought|left|uprooted|borrowed|took (?:out )?a loan) (?:\w+ ){0,6}(?:for (?:this (?:job|role|position|interview|post|chance)|you\b|your (?:company|job|offer))|because (?:you|i was sure|of you|i counted|of this)|to be near|only for you|in (?:the )?(?:hope|expectation|belief))",
        r"(?:because|since|after) (?:\w+ )?(?:you|your \w+) (?:\w+ )?(?:all )?(?:seemed|were|sounded|appeared|told me|said|gave me|made|promised|assured|encouraged|had|looked) (?:~ )?(?:certain|sure|hope|believe|confident|reason to|think|the (?:job|role|place)|mine|as good as|count|clear|expect)",
        r"(?:you|your \w+) (?:\w+ )?(?:made|let|led|allowed) me (?:\w+ )?(?:believe|hope|think|dream|expect|count)|got my hopes up|(?:gave|given|giving) me (?:\w+ )?(?:false )?hope|raised my hopes",
        r"(?:do you|you|can you|you people|you probably|have you any idea) (?:\w+ )?(?:realise|realize|know|imagine|understand|have any idea|see|have no idea|not know|can't imagine|cannot imagine|don't know|do not know|don't realise|do not realise) (?:\w+ )?(?:what (?:this|that|it|your|you) (?:\w+ )?(?:means|does|did|meant|decision|has done|have done|costs|puts)|how (?:hard|difficult|much (?:this|i|it|we) (?:\w+ )?(?:hurts?|needed|need|gave|lost|depended|cost|wanted|sacrificed|hoped|suffer\w*)))",
        r"(?:(?:you|your \w+) (?:\w+ ){0,2}live with (?:that|yourself|this)|on your conscience|in your hands|have mercy|take pity|pity on|show (?:\w+ )?(?:mercy|compassion|some heart)|find it in your heart|out of (?:the )?(?:kindness|goodness|pity|compassion)|have a heart|bleeding heart|charity case)",
        r"(?:after|considering|given|with) (?:all|everything) (?:that )?(?:i|i've|we) (?:\w+ )?(?:did|gave|put|done|invested|given|sacrificed|went|gone|been through|suffered|have)",
        r"(?:sacrific\w+|gave up everything|put my (?:heart|life|soul)|poured my heart|gave you (?:my|everything)|i gave (?:it )?everything)",
        r"(?:i(?:'ll| will| would|'d)|willing to|ready to|prepared to) (?:\w+ )?(?:do|take|accept|clean|sweep|work) (?:absolutely |literally )?(?:anything|whatever|any (?:job|work|role|position|post|task|kind)|everything|nights|weekends|for any)",
        r"(?:anything at all|any job at all|any work at all|no matter (?:what|how (?:small|little|badly)))(?: (?:please|to|for))?",
        r"(?:don't|do not) know (?:how|what) (?:\w+ )?(?:i('ll| will| shall| am| can| to)?|we|to) (?:\w+ ){0,3}(?:do|pay|tell|explain|survive|live|manage|get|make|go on|cope|feed)",
        r"how (?:am i|will i|shall i|can i|i am|i will|do i|i shall|are we|will we) (?:\w+ )?(?:supposed to |to |meant to )?(?:\w+ )?(?:pay|tell|explain|feed|support|live|manage|survive|cope|face|get by|make ends)",
        r"(?:make|making) ends meet|(?:living|live) hand to mouth|roof over|food on the table|on the street|homeless|evict\w*|bankrupt\w*|starv\w+|go hungry|foreclos\w+|repossess\w*",
        r"(?:keep|save|rescue|help) (?:me|us|my family) (?:\w+ )?(?:from|out of|afloat|alive|going|above)",
        r"(?:please,? please|pretty please|please i)",
        r"(?:deported|deportation|lose my (?:visa|status)|leave the country|visa (?:\w+ )?(?:runs|expires|depends|ends|will|is))",
        r"(?:my|our) (?:\w+ )?(?:illness|divorce|surgery|treatment|diagnosis|disability|sick \w+|medical) (?:~ )?(?:need|so|please|cost\w*|pay|hope|job|help|money)",
        r"(?:cannot|can't|could not) (?:\w+ )?(?:afford|survive|go on|manage|feed|pay|take (?:another|any more|much more))",
        r"would mean (?:the world|everything|survival) (?:to|for) (?:me|my|us)",
        r"(?:you|this job|this role|your company|the position) (?:\w+ )?(?:are|is|were|was) (?:\w+ )?(?:my|our) (?:\w+ )?(?:only|last|best|salvation|lifeline|rescue|everything|dream)",
    ),
    "F10!": (
        rf"my (?:\w+ )?{_FAMILY} (?:of \w+ )?(?:\w+ )?(?:lives?|living|survives?|eats?) (?:\w+ )?(?:on|off|from|by)",
        r"without (?:this|the|that|a|an|your|any) (?:\w+ )?(?:job|income|role|salary|position|wage|money|pay|post) (?:\w+ )?(?:i|we|my|our|there)?",
        r"(?:lose|losing|lost|evicted from|thrown out of|move out of|leave|give up) (?:\w+ )?(?:my|our) (?:\w+ )?(?:flat|home|house|apartment|visa)",
        r"(?:at the end of|near the end of|run through|used up|burn\w* through|living (?:on|off)|out of) (?:my|our|the last of my|all my|all our) (?:\w+ )?(?:savings|means|money|reserves|rope|tether|funds)",
        r"would (?:\w+ )?(?:take|accept|do) (?:anything|whatever|any (?:job|work|role|position|post))",
        rf"(?:already|had) (?:\w+ )?(?:told|promised|announced to) (?:\w+ )?(?:my|our|the) (?:\w+ )?(?:{_FAMILY}|landlord|friends|bank|employer|boss) (?:that|we|i|it)",
        r"nobody else (?:will|would|wants) (?:\w+ )?(?:take|hire|have|want) ?(?:me)?",
    ),
    "F10~": (
        r"(?:thank\w*|grateful|appreciat\w+|glad|kind of you|touched|helped) (?:~ )?(?:children|kids|family|daughter|son|baby|rent|unemployed|out of work|without work|wife|husband|mother|father|desperately)",
        r"(?:begin|began|beginner|beginning)",
        r"(?:not|\w*n't|never|nor|no longer|no) (?:\w+ ){0,3}(?:beg\w*|desperate\w*|plead\w*|implore)",
        r"(?:customers?|guests?|patients?|tenants?|families|residents?|clients?|readers?|borrowers?|people|passengers|your \w+) (?:\w+ ){0,3}(?:pay|afford|depend\w*|rely|need|feed|behind|count)",
        r"(?:declined|refused|rejected|turned (?:down|away)) (?:\w+ )?(?:my|the|an?) (?:\w+ )?(?:application|loan|proposal|request)s?",
    ),
}  # fmt: skip
