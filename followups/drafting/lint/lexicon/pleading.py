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
            r"(?:i'm|i am|am|we are|we're|feel|getting) (?:\w+ ){0,2}desperate(?:ly)?|"
            r"desperate(?:ly)? (?:for|need\w*|in need of) (?:\w+ ){0,2}(?:work|job|money|"
            r"income|this|help|position|post)"
        ),
        (
            r"(?:my|our) (?:\w+ ){0,2}(?:last|only|final) (?:real )?(?:hope|chance|resort|"
            r"straw|lifeline|option|way out|prospect|door)|(?:you|this|it|yours|that|"
            r"which)(?:'re|'s| is| are| were| was| would have been| felt like| seemed) (?:"
            r"\w+ ){0,2}(?:last|only) (?:real )?(?:hope|chance|resort|straw|lifeline|"
            r"option|way out|door)"
        ),
        (
            r"(?:i|we) (?:\w+ ){0,3}need (?:\w+ )?(?:this|the|that|a|any|your|to work|work"
            r"|some) (?:\w+ ){0,2}(?:job|work|position|role|chance|break|income|money|salary"
            r"|post|wage|pay|employment|contract|opportunity|help|yes|place)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:really|badly|urgently|sorely|truly|just|simply) (?:\w+ "
            r")?need(?:ed)? (?:\w+ )?(?:this|work|the (?:job|work|money|post|role|income|"
            r"place)|a (?:job|break|wage|chance|yes)|money|an income|your help|something)"
        ),
        (
            r"(?:my|our) (?:\w+ )?(?:rent|mortgage|bills?|debts?|loans?|savings|overdraft|"
            r"heating|benefits?|electricity|visa|permit|residence permit|work permit|"
            rf"severance|unemployment \w+|school fees|landlord|bank|money|tuition|{_FAMILY}"
            rf") (?:\w+ ){{0,2}}(?:is|are|was|has|have|will|runs?|ran|last|lasts|depend\w*|"
            r"expire\w*|end\w*|stop\w*|need\w*|rel(?:y|ies|ied)|count\w*|go\w*|due|unpaid|"
            r"won't|cannot|can't|must|wants?|threaten\w*|used up|exhausted|gone) ?(?:\w+ )"
            rf"{{0,6}}(?:due|out|until|on me|on this|unpaid|overdue|gone|behind|run|up|"
            r"short|evict\w*|soon|end|exhausted|eat\w*|hungry|depend\w*|stay|fed|pay|a "
            r"roof|food|income|if i|unless|without|next (?:week|month)|this (?:week|"
            r"month))"
        ),
        (
            r"the (?:rent|mortgage|bills|landlord|electricity) (?:\w+ )?(?:is|are|won't|"
            r"will|has|have|keeps?|needs?|must|can't|cannot|wants?) (?:\w+ ){0,3}(?:due|"
            r"unpaid|overdue|waiting|paid|coming|piling|money|pay|evict\w*|met)"
        ),
        (
            r"(?:pay|afford|cover|meet|paying|behind (?:on|with)|make) (?:\w+ )?(?:my|our|"
            r"for my) (?:\w+ )?(?:rent|mortgage|bills|debts?|loans?|heating|school|food|"
            r"insurance|medic\w+|treatment|car payments?)|(?:i|we) (?:[\w']+ ){0,5}(?:pay|"
            r"afford|make|meet|behind (?:on|with)|cover) the (?:rent|mortgage|bills|"
            r"heating)"
        ),
        (
            r"(?:feed|support|provide for|look after|care for|put food on|feeding|supporting"
            r"|clothe|raise) (?:\w+ )?(?:my|our|a|two|three|four|the|for)? ?(?:\w+ "
            rf")?(?:{_FAMILY}|table|small children)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:have|have got|am) (?:\w+ )?(?:a |an |two |three |four |"
            rf"five |small |young |sick |little )+(?:\w+ )?(?:{_FAMILY}|single (?:mother|"
            r"father|parent)) (?:~ )?(?:depend\w*|to (?:feed|support|raise|keep|provide)|"
            r"feed|support|no (?:income|money|savings)|(?:need|needing) (?:this|work|the|a"
            r" job)|and (?:our|my|no|the) (?:\w+ )?(?:savings|rent|income|money|bills|"
            r"mortgage|landlord|bank)|pay)"
        ),
        (
            r"(?:unemployed|out of work|without (?:a |any )?(?:work|job|income|salary)|no "
            r"income|jobless|no (?:job|work|money|savings)|without pay|laid off|lost my "
            r"(?:job|home|flat|house)) (?:~ )?(?:need|please|depend\w*|running out|cannot|"
            r"can't|bank|bills|rent|savings|desperate\w*|help me|any longer|much longer|"
            r"hungry|nobody (?:else )?(?:will|wants|would))"
        ),
        (
            r"(?:lose|losing|lost|give up|evicted from|thrown out of|move out of|leave) "
            r"(?:\w+ )?(?:my|our|the) (?:\w+ )?(?:flat|home|house|apartment|visa|residence"
            r"|insurance|right to stay)"
        ),
        (
            r"(?:i|we|i'm|i am|i was|i had|we are|family|children|kids|mother|wife|husband"
            r"|son|daughter|boys?|girls?|everything|future|life|hopes?|lot|so much|much) "
            r"(?:[\w']+ ){0,3}(?:depend\w*|rel(?:y|ied|ying|ies)|hang\w*|hung|bank(?:ed|"
            r"ing)|pinned|staked|hing\w+|rest(?:s|ed|ing)?|rid(?:es?|ing)|count(?:ed|ing|"
            r"s)?) (?:\w+ ){0,4}(?:on|upon) (?:this|it|your|you|the|that|getting|having) "
            r"(?:\w+ )?(?:job|role|position|answer|offer|decision|post|income|salary|work|"
            r"chance|opportunity|yes|goodwill|mercy|outcome|company|help|plan|place|wage)"
        ),
        (
            r"(?:i|we|i'm|i am|i was|i had|family|children|kids|mother|wife|husband|"
            r"everything|future|life|hopes?|lot|so much) (?:[\w']+ ){0,3}(?:depend\w*|rel"
            r"(?:y|ied|ying|ies)|hang\w*|hung|bank(?:ed|ing)|pinned|staked|hing\w+|rid(?:"
            r"es?|ing)|count(?:ed|ing|s)?) (?:\w+ ){0,2}(?:on|upon) (?:this|it|you|me\b){"
            r"1}"
        ),
        (
            r"(?:everything|my (?:\w+ )?(?:future|life|career|family|hopes?|plans?|"
            r"existence|whole \w+)|so much|all my hopes?|our future) (?:\w+ )?(?:is at "
            r"stake|(?:is|was|are|lies?|lay) (?:\w+ )?in your hands|(?:was|were) (?:built|"
            r"riding|resting|pinned|staked) on|on this (?:job|post|role|card|one))|(?:my|"
            r"our) (?:\w+ )?(?:future|life|career|existence|fate) (?:\w+ )?(?:depend\w*|"
            r"hang\w*|hinge\w*|rest\w*)"
        ),
        (
            r"(?:i|i'd|i've|we|and|had|have) (?:\w+ )?(?:turned (?:down|away)|declined|"
            r"refused|rejected|gave up|given up|passed up|let go of|let go|said no to|said"
            r" goodbye to|cancelled|quit|resigned|walked away from|withdrew from|withdrawn"
            r" from|sent away|sacrificed|forgone|waited with|put off|stopped|broke off|"
            r"left|dropped) (?:[\w']+ ){0,5}(?:offers?|job|jobs|position|notice|flat|"
            r"interviews?|post|opportunit\w+|contract|applications?|role|process\w*|career"
            r"|holiday|everything|talks|place|promotion|pension|house|home|shop|business) "
            r"(?:~ )?(?:for (?:you|this|your)|because (?:i|you|of|your)|since you|as you|"
            r"in the (?:hope|belief)|to (?:be|stay|keep|wait|come|join|move)|so (?:sure|"
            r"certain)|wait\w*|counting|trusting|believ\w+|(?:and|but) (?:now|i have "
            r"nothing|nothing)|only (?:for|to)|instead)"
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
            r"(?:because|since|after) (?:\w+ )?(?:you|your \w+) (?:\w+ )?(?:all )?(?:"
            r"seemed|were|sounded|appeared|told me|said|gave me|made|promised|assured|"
            r"encouraged|had|looked) (?:~ )?(?:certain|so sure|sure (?:i|it|that)|hope\b|"
            r"confident|mine|as good as|count on)"
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
            r"conscience|have mercy|take pity|pity on (?:me|us)|show (?:\w+ )?(?:mercy|"
            r"compassion|some heart)|find it in your heart|out of (?:the )?(?:kindness|"
            r"goodness|pity|compassion) of|have a heart|charity case)"
        ),
        (
            r"(?:after|considering|given|with) (?:all|everything) (?:that )?(?:i|i've|we) "
            r"(?:\w+ )?(?:did|gave|put|done|invested|given|sacrificed|went|gone|been through"
            r"|suffered|have)"
        ),
        (
            r"(?:i (?:\w+ ){0,2}sacrific\w+|(?:my|the|all) sacrifices? (?:~ )?(?:for|you|"
            r"made)|gave up everything|put my (?:heart|life|soul) into (?:this|it|my "
            r"application|every)|poured my heart|gave you (?:my|everything)|i gave (?:it "
            r")?everything|put everything on (?:this|it|one))"
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
            r"(?:don't|do not|no idea|not know) (?:\w+ )?(?:know )?(?:how|what) (?:else )?"
            r"(?:i|we)(?:'ll| will| shall| am| are| can| could| would)? (?:\w+ ){0,3}(?:do"
            r"|pay|tell|explain|survive|live|manage|get|make|go on|cope|feed)|(?:don't|do "
            r"not|no idea) (?:know )?(?:how|what|where) (?:else )?to (?:pay|tell (?:my|our"
            r"|them|her|him)|explain (?:it|this) to (?:my|our)|feed|survive|go on|cope|"
            r"turn|do (?:now|any more|next|about the rent))|what else to do"
        ),
        (
            r"how (?:am i|will i|shall i|can i|i am|i will|do i|i shall|are we|will we) "
            r"(?:\w+ )?(?:supposed to |to |meant to )?(?:\w+ )?(?:pay|tell|explain|feed"
            r"|support|live|manage|survive|cope|face|get by|make ends)"
        ),
        (
            r"(?:i|we|us|me|my \w+|our \w+) (?:[\w']+ ){0,7}(?:mak(?:e|ing) ends meet|hand"
            r" to mouth|roof over (?:my|our)|food on (?:the|our|my) table|out on the "
            r"streets?|go(?:ing)? hungry|repossess\w*|evicted)|(?:i|we|us|me|we'll|i'll|"
            r"family|children) (?:[\w']+ ){0,4}(?:be|become|becoming|end up|ending up|am|"
            r"are|go|going|makes?) (?:\w+ )?(?:homeless|bankrupt|on the streets?|penniless"
            r"|destitute|starv\w+)"
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
            r"(?:i|we) (?:\w+ )?(?:cannot|can't|could not|couldn't) (?:\w+ )?(?:survive|go"
            r" on|manage (?:\w+ )?(?:without|any|much|on)|feed|pay (?:my|our|the|for)|take"
            r" (?:another|any more|much more)|make the rent|keep (?:the|my|our) (?:flat|"
            r"house|home)|afford (?:\w+ )?(?:to (?:wait|lose|live|stay|be|keep)|the|my|our"
            r"|another|food|rent|it|not))"
        ),
        (
            r"would mean (?:the world|everything|survival) (?:to|for) (?:my|us|our)|would "
            r"mean (?:everything|survival) (?:to|for) me"
        ),
        (
            r"(?:you|this job|this role|your company|the position|this post) (?:\w+ )?(?:"
            r"are|is|were|was) (?:\w+ )?(?:my|our) (?:\w+ )?(?:only|last|salvation|"
            r"lifeline|rescue|everything)"
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
        (
            r"(?:for|by) (?:the )?(?:builders|painters|plumbers|decorators|jokes|fun|cakes"
            r"|laughs)|(?:could|can|couldn't|could not) (?:not )?(?:answer|reply|write|"
            r"come|call) (?:\w+ )?(?:sooner|earlier|before|until)"
        ),
        (
            r"(?:and|so|but) (?:~ )?(?:enjoy\w*|suits? (?:us|me)|look forward|looking "
            r"forward|excited|moving to|happy|fine|glad)"
        ),
        (
            r"(?:promised|told) my (?:\w+ )?(?:daughter|son|children|kids|wife|husband|"
            r"mother|father) (?:that )?(?:we|i)(?:'d| would|'ll| will) (?:\w+ )?(?:come|"
            r"visit|go|bring|see|take|bake|make|send|buy|show)"
        ),
    ),
}
