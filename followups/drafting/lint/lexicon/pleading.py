"""F10: hardship or sacrifice used as a lever."""

from typing import Final

_FAMILY = (
    r"(?:family|children|kids|child|baby|daughter|son|wife|husband|partner|mother|father"
    r"|parents|twins|dependants|dependents|grandmother|household|toddler)"
)

PLEADING: Final = {
    "F10": (
        (
            r"(?:beg|begging|implore|imploring|plead|pleading|beseech|entreat|on my knees|on "
            r"bended knee)"
        ),
        (
            r"(?:desperate\w*|last (?:hope|chance|resort|straw|lifeline)|only (?:hope|chance"
            r"|option|way out|lifeline|prospect))"
        ),
        (
            r"(?:i|we) (?:\w+ ){0,3}need (?:\w+ )?(?:this|the|that|a|any|your|to work|work"
            r"|some) (?:\w+ ){0,2}(?:job|work|position|role|chance|break|income|money|salary"
            r"|post|wage|pay|employment|contract|opportunity|help|yes|place)"
        ),
        r"(?:i|we) (?:\w+ )?(?:really|badly|urgently|sorely|truly) (?:\w+ )?need",
        (
            r"(?:my|our|the) (?:\w+ )?(?:rent|mortgage|bills?|debts?|loans?|savings|overdraft"
            r"|heating|benefits?|electricity|visa|permit|residence permit|work permit"
            rf"|severance|unemployment \w+|school fees|landlord|bank|money|tuition|{_FAMILY}) "
            r"(?:\w+ ){0,2}(?:is|are|was|has|have|will|runs?|ran|last|lasts|depend\w*"
            r"|expire\w*|end\w*|stop\w*|need\w*|rel(?:y|ies|ied)|count\w*|go\w*|due|unpaid"
            r"|won't|cannot|can't|must|wants?|threaten\w*|used up|exhausted|gone) ?(?:\w+ "
            r"){0,6}(?:due|out|until|on me|on this|unpaid|overdue|gone|behind|run|up|short"
            r"|evict\w*|soon|end|exhausted|eat\w*|hungry|depend\w*|stay|fed|pay|a roof|food"
            r"|income|tied|me|if i|unless|without)"
        ),
        (
            r"(?:pay|afford|cover|meet|paying|behind (?:on|with)|make) (?:\w+ )?(?:my|our|the"
            r"|for my) (?:\w+ )?(?:rent|mortgage|bills|debts?|loans?|heating|school|food"
            r"|insurance|medic\w+|treatment|car payments?)"
        ),
        (
            r"(?:feed|support|provide for|look after|care for|put food on|feeding|supporting"
            r"|clothe|raise) (?:\w+ )?(?:my|our|a|two|three|four|the|for)? ?(?:\w+ "
            rf")?(?:{_FAMILY}|table|small children)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:have|have got|am) (?:\w+ )?(?:a |an |two |three |four "
            rf"|five |small |young |sick |little )+(?:\w+ )?(?:{_FAMILY}|single (?:mother"
            r"|father|parent)) (?:~ )?(?:so|though|depend\w*|feed|support|pay|need|and (?:our"
            r"|my|no|the)|savings|rent|to)"
        ),
        (
            r"(?:unemployed|out of work|without (?:a |any )?(?:work|job|income|salary)|no "
            r"income|jobless|no (?:job|work|money|savings)|without pay|laid off|lost my "
            r"(?:job|home|flat|house)) (?:~ )?(?:so|need|please|and (?:i|my|we|the|you)|hope"
            r"|depend\w*|running|this|months?|since|for)"
        ),
        (
            r"(?:lose|losing|lost|give up|evicted from|thrown out of|move out of|leave) "
            r"(?:\w+ )?(?:my|our|the) (?:\w+ )?(?:flat|home|house|apartment|visa|residence"
            r"|insurance|right to stay)"
        ),
        (
            r"(?:depend\w*|count\w*|rel(?:y|ied|ying|ies)|hang\w*|rest\w*|bank\w*|pinned|built"
            r"|staked|set) (?:\w+ ){0,4}(?:on|upon) (?:this|it|your|you|the|that) (?:\w+ "
            r")?(?:job|role|position|answer|offer|decision|post|income|salary|work|chance"
            r"|opportunity|yes|goodwill|mercy|outcome|company|help|plan)?"
        ),
        (
            r"(?:everything|my (?:\w+ )?(?:future|life|career|family|hopes?|plans?|existence"
            r"|whole \w+)|so much|all my hopes?|our future) (?:\w+ )?(?:depend\w*|hang\w*"
            r"|hinge\w*|rest\w*|rid\w+|on this|is at stake|is in your hands|was (?:built"
            r"|riding|resting|pinned))"
        ),
        (
            r"(?:turned (?:down|away)|turning (?:down|away)|declined|refused|rejected|gave up"
            r"|given up|passed up|let go of|said no to|cancelled|quit|resigned|walked away "
            r"from|turn down|withdrew from|withdrawn from|sent away|sacrificed|forgone|waited "
            r"with|put off|stopped|broke off) (?:\w+ ){0,4}(?:offers?|job|jobs|position|notice"
            r"|flat|interviews?|post|opportunit\w+|contract|applications?|role|process\w*"
            r"|career|holiday|everything|talks|place|promotion)"
        ),
        (
            r"(?:handed in|gave|given) (?:\w+ )?(?:my )?(?:notice|resignation) (?:\w+ "
            r"){0,6}(?:you|this|because|since|sure|certain|job|role|counting|believ\w+"
            r"|thinking|expecting)?"
        ),
        (
            r"(?:moved|relocated|gave up|sold|rented|bought|left|uprooted|borrowed|took "
            r"(?:out )?a loan) (?:\w+ ){0,6}(?:for (?:this (?:job|role|position|interview|post"
            r"|chance)|you\b|your (?:company|job|offer))|because (?:you|i was sure|of you|i "
            r"counted|of this)|to be near|only for you|in (?:the )?(?:hope|expectation"
            r"|belief))"
        ),
        (
            r"(?:because|since|after) (?:\w+ )?(?:you|your \w+) (?:\w+ )?(?:all )?(?:seemed"
            r"|were|sounded|appeared|told me|said|gave me|made|promised|assured|encouraged|had"
            r"|looked) (?:~ )?(?:certain|sure|hope|believe|confident|reason to|think|the "
            r"(?:job|role|place)|mine|as good as|count|clear|expect)"
        ),
        (
            r"(?:you|your \w+) (?:\w+ )?(?:made|let|led|allowed) me (?:\w+ )?(?:believe|hope"
            r"|think|dream|expect|count)|got my hopes up|(?:gave|given|giving) me (?:\w+ "
            r")?(?:false )?hope|raised my hopes"
        ),
        (
            r"(?:do you|you|can you|you people|you probably|have you any idea) (?:\w+ "
            r")?(?:realise|realize|know|imagine|understand|have any idea|see|have no idea|not "
            r"know|can't imagine|cannot imagine|don't know|do not know|don't realise|do not "
            r"realise) (?:\w+ )?(?:what (?:this|that|it|your|you) (?:\w+ )?(?:means|does|did"
            r"|meant|decision|has done|have done|costs|puts)|how (?:hard|difficult|much "
            r"(?:this|i|it|we) (?:\w+ )?(?:hurts?|needed|need|gave|lost|depended|cost|wanted"
            r"|sacrificed|hoped|suffer\w*)))"
        ),
        (
            r"(?:(?:you|your \w+) (?:\w+ ){0,2}live with (?:that|yourself|this)|on your "
            r"conscience|in your hands|have mercy|take pity|pity on|show (?:\w+ )?(?:mercy"
            r"|compassion|some heart)|find it in your heart|out of (?:the )?(?:kindness"
            r"|goodness|pity|compassion)|have a heart|bleeding heart|charity case)"
        ),
        (
            r"(?:after|considering|given|with) (?:all|everything) (?:that )?(?:i|i've|we) "
            r"(?:\w+ )?(?:did|gave|put|done|invested|given|sacrificed|went|gone|been through"
            r"|suffered|have)"
        ),
        (
            r"(?:sacrific\w+|gave up everything|put my (?:heart|life|soul)|poured my heart"
            r"|gave you (?:my|everything)|i gave (?:it )?everything)"
        ),
        (
            r"(?:i(?:'ll| will| would|'d)|willing to|ready to|prepared to) (?:\w+ )?(?:do|take"
            r"|accept|clean|sweep|work) (?:absolutely |literally )?(?:anything|whatever|any "
            r"(?:job|work|role|position|post|task|kind)|everything|nights|weekends|for any)"
        ),
        (
            r"(?:anything at all|any job at all|any work at all|no matter (?:what|how (?:small"
            r"|little|badly)))(?: (?:please|to|for))?"
        ),
        (
            r"(?:don't|do not) know (?:how|what) (?:\w+ )?(?:i('ll| will| shall| am| can| to)?"
            r"|we|to) (?:\w+ ){0,3}(?:do|pay|tell|explain|survive|live|manage|get|make|go on"
            r"|cope|feed)"
        ),
        (
            r"how (?:am i|will i|shall i|can i|i am|i will|do i|i shall|are we|will we) "
            r"(?:\w+ )?(?:supposed to |to |meant to )?(?:\w+ )?(?:pay|tell|explain|feed"
            r"|support|live|manage|survive|cope|face|get by|make ends)"
        ),
        (
            r"(?:make|making) ends meet|(?:living|live) hand to mouth|roof over|food on the "
            r"table|on the street|homeless|evict\w*|bankrupt\w*|starv\w+|go hungry|foreclos\w+"
            r"|repossess\w*"
        ),
        (
            r"(?:keep|save|rescue|help) (?:me|us|my family) (?:\w+ )?(?:from|out of|afloat"
            r"|alive|going|above)"
        ),
        r"(?:please,? please|pretty please|please i)",
        (
            r"(?:deported|deportation|lose my (?:visa|status)|leave the country|visa (?:\w+ "
            r")?(?:runs|expires|depends|ends|will|is))"
        ),
        (
            r"(?:my|our) (?:\w+ )?(?:illness|divorce|surgery|treatment|diagnosis|disability"
            r"|sick \w+|medical) (?:~ )?(?:need|so|please|cost\w*|pay|hope|job|help|money)"
        ),
        (
            r"(?:cannot|can't|could not) (?:\w+ )?(?:afford|survive|go on|manage|feed|pay"
            r"|take (?:another|any more|much more))"
        ),
        r"would mean (?:the world|everything|survival) (?:to|for) (?:me|my|us)",
        (
            r"(?:you|this job|this role|your company|the position) (?:\w+ )?(?:are|is|were"
            r"|was) (?:\w+ )?(?:my|our) (?:\w+ )?(?:only|last|best|salvation|lifeline|rescue"
            r"|everything|dream)"
        ),
    ),
    "F10!": (
        (
            r"(?:no|little|hardly any) (?:money|savings|income|food|reserves) (?:left"
            r"|whatsoever|at all|any more)|nothing (?:left )?to live on"
        ),
        (
            r"single (?:mother|father|parent|mum|dad|mom) (?:~ )?(?:cannot|can't|need"
            r"|depend\w*|without|rely|must|struggl\w*)"
        ),
        r"(?:cannot|can't|could not) do without (?:this|the|that|your|a|any)",
        (
            r"have (?:\w+ )?(?:debts?|bills|rent|a mortgage|loans?|mouths|a family|children"
            r"|\w+ children) to (?:pay|feed|support|cover|settle)"
        ),
        r"if (?:only you|you only) knew|only you knew",
        (
            r"sold (?:my|our|their|his|her) (?:\w+ )?(?:car|house|home|ring|things|furniture"
            r"|guitar|flat)"
        ),
        r"(?:you|this|it) (?:is|are|was|were) (?:\w+ )?all (?:that )?i (?:have|had)",
        (
            r"sick with worry|(?:get|make it|come) through the (?:winter|month|year)|my "
            r"(?:only )?way out"
        ),
        (
            rf"my (?:\w+ )?{_FAMILY} (?:of \w+ )?(?:\w+ )?(?:lives?|living|survives?|eats?) "
            r"(?:\w+ )?(?:on|off|from|by)"
        ),
        (
            r"without (?:this|the|that|a|an|your|any) (?:\w+ )?(?:job|income|role|salary"
            r"|position|wage|money|pay|post) (?:\w+ )?(?:i|we|my|our|there)?"
        ),
        (
            r"(?:lose|losing|lost|evicted from|thrown out of|move out of|leave|give up) "
            r"(?:\w+ )?(?:my|our) (?:\w+ )?(?:flat|home|house|apartment|visa)"
        ),
        (
            r"(?:at the end of|near the end of|run through|used up|burn\w* through|living "
            r"(?:on|off)|out of) (?:my|our|the last of my|all my|all our) (?:\w+ )?(?:savings"
            r"|means|money|reserves|rope|tether|funds)"
        ),
        (
            r"would (?:\w+ )?(?:take|accept|do) (?:anything|whatever|any (?:job|work|role"
            r"|position|post))"
        ),
        (
            r"(?:already|had) (?:\w+ )?(?:told|promised|announced to) (?:\w+ )?(?:my|our|the) "
            rf"(?:\w+ )?(?:{_FAMILY}|landlord|friends|bank|employer|boss) (?:that|we|i|it)"
        ),
        r"nobody else (?:will|would|wants) (?:\w+ )?(?:take|hire|have|want) ?(?:me)?",
    ),
    "F10~": (
        (
            r"made me (?:\w+ )?(?:believe|think|dream|hope) (?:in|of|about|how|differently"
            r"|again|twice)"
        ),
        (
            r"(?:thank\w*|grateful|appreciat\w+|glad|kind of you|touched|helped) (?:~ "
            r")?(?:children|kids|family|daughter|son|baby|rent|unemployed|out of work|without "
            r"work|wife|husband|mother|father|desperately)"
        ),
        r"(?:begin|began|beginner|beginning)",
        (
            r"(?:not|\w*n't|never|nor|no longer|no) (?:\w+ ){0,3}(?:beg\w*|desperate\w*"
            r"|plead\w*|implore)"
        ),
        (
            r"(?:customers?|guests?|patients?|tenants?|families|residents?|clients?|readers?"
            r"|borrowers?|people|passengers|your \w+) (?:\w+ ){0,3}(?:pay|afford|depend\w*"
            r"|rely|need|feed|behind|count)"
        ),
        (
            r"(?:declined|refused|rejected|turned (?:down|away)) (?:\w+ )?(?:my|the|an?) "
            r"(?:\w+ )?(?:application|loan|proposal|request)s?"
        ),
    ),
}
