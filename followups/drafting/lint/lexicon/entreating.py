"""F10 by speech act: bills and hunger, trust let down, kindness begged, things given up."""

from typing import Final

ENTREATING: Final = {
    "F10": (
        (
            r"(?:i|we) (?:\w+ )?(?:deserve|need|could use|earned|am due|are due) (?:\w+ )?(?:a"
            r"|one|some) (?:\w+ )?(?:break|bit of luck|stroke of luck|lifeline|kindness|mercy)"
        ),
        (
            r"(?:pay|paying|paid|afford|cover|covering|meet|behind (?:on|with)|worry about"
            r"|worried about|worrying about|help with|lose|losing|owe|facing|clear|settle"
            r"|with|for) (?:my|our) (?:\w+ )?(?:rent|mortgage|bills|debts|overdraft"
            r"|landlord|landlady"
            r"|credit cards?|bank account|heating|electricity|loans?|arrears|bank manager|gas "
            r"bill|electric bill|council tax|payments|maintenance|deposit|eviction)"
        ),
        (
            r"(?:bills|rent|mouths|debts|a mortgage|loans|a family|children|kids) to (?:pay"
            r"|feed|support|cover|keep|clothe|raise)|make ends meet|(?:money|things|cash"
            r"|finances) (?:is|are|has been|have been|gets?|was|were|got) (?:\w+ )?(?:tight"
            r"|short|running|desperate|difficult|hard|dire|bad|bleak|scarce|low)"
            r"|financial(?:ly)? (?:\w+ )?(?:trouble|difficult\w*|strain|pressure|situation"
            r"|struggl\w*|hardship|worr\w+|desperate|ruin\w*|dependent)|(?:i'm|i am|we're|we "
            r"are|flat|stone|completely) broke|in the red|credit (?:card )?is maxed|maxed out"
        ),
        (
            r"(?:unemployed|out of work|jobless|without (?:work|a job|pay|a wage|an income"
            r"|any income)|signing on|on the dole|on benefits|looking for (?:work|a job)|job "
            r"?hunting|searching|applying) (?:\w+ )?(?:for|since) (?:\w+ )?(?:over |nearly "
            r"|almost |more than |about )?(?:a (?:long|year|whole)|two|three|four|five|six"
            r"|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|\d+|so long|years|months|ages"
            r"|far too|last|christmas|january|february|march|april|may|june|july|august"
            r"|september|october|november|december|the (?:spring|summer|autumn|winter|factory"
            r"|shop|plant|company|redundanc\w+|accident|divorce))(?: (?:months|weeks|years"
            r"|year))?(?:[.,;!]| and| now| with| so| but| which| or)(?: (?:i|it|we|nobody|no "
            r"one|my|this|can't|cannot|need|the|every|still|this))"
        ),
        (
            r"(?:you|you've|your \w+|this) (?:\w+ )?(?:let|letting) (?:me|us|my family|my "
            r"children|my kids|a family) (?:\w+ )?down|(?:i|we|my family|my kids) (?:\w+ "
            r")?(?:trusted|believed|had faith in|relied on|counted on|put our faith in) (?:in "
            r")?(?:you|your word|your \w+)(?:[.,;!]| and| but| when| to)"
        ),
        (
            r"(?:you|your \w+|a yes|one yes|this job|it) (?:\w+ )?(?:could|would|can|might"
            r"|have the power to|are the only one who (?:can|could)) (?:\w+ )?(?:change (?:my"
            r"|our|a|everything) (?:\w+ )?(?:life|lives|future|family|world|for (?:me|us|my))"
            r"|make (?:a|my|one|our) (?:\w+ )?(?:family|man|woman|mother|father|kids|children"
            r"|life)|give (?:my|our) (?:\w+ )?(?:kids|children|family|daughter|son|baby|life)"
            r"|put food|keep (?:a|the) roof|turn (?:my|our) (?:life|lives)|lift|end (?:my|our"
            r"|this))"
        ),
        (
            r"(?:would|could|'d|will) (?:\w+ )?(?:make|mean|be) (?:such |all |so |the "
            r")?(?:\w+ )?(?:a )?(?:difference|much|lot|a great deal|world|relief|help) (?:to"
            r"|for) (?:us|me and my (?:family|kids|children|daughter|son|wife|husband|partner)"
            r"|my (?:\w+ )?(?:family|kids|children|daughter|son|wife|husband|partner|mother"
            r"|father|parents)|our)"
        ),
        (
            r"(?:rely|relying|depend\w*|count\w*|appeal\w*|throw\w*) (?:\w+ )?(?:on|upon|to) "
            r"(?:your|the) (?:\w+ )?(?:kindness|goodwill|good will|mercy|compassion|heart"
            r"|humanity|generosity|good nature|better nature|conscience|sympathy|understanding"
            r"|christian|good heart)|(?:kindness|goodness) of your heart|(?:have|show|find"
            r"|spare) (?:\w+ )?(?:some |a little |a bit of )?(?:mercy|pity|compassion"
            r"|sympathy)"
        ),
        (
            r"(?:all|every|so many|my|our|whole) (?:\w+ )?(?:hopes?|dreams?|plans?|future"
            r"|life) (?:~ )?(?:depend\w*|hang\w*|hung|rest\w*|were (?:with|on|in|pinned|built)"
            r"|was (?:with|on|built)|built (?:on|around)|around this|ride|riding|gone|over|in "
            r"ruins|collapsed?|collapsing|shattered|up in smoke|down the drain|crushed|dashed"
            r"|falling apart|fell apart|to pieces|lies in)"
        ),
        (
            r"(?:everything|all) (?:that )?(?:i|i've|we|we've) (?:\w+ )?(?:worked|hoped|lived"
            r"|planned|prayed|saved|built|fought|dreamed|dreamt|trained|waited) (?:\w+ "
            r")?(?:for|of|towards?)"
        ),
        (
            r"(?:nobody|no one|no-one|who|few people|not many|hardly anyone) (?:else )?(?:\w+ "
            r")?(?:hires?|employs?|wants?|takes?|gives?|looks at|will|would) (?:\w+ )?(?:a "
            r"|an |people |someone |anyone |men |women |somebody )?(?:\w+ )?(?:over \w+|my age"
            r"|at my age|of my age|in (?:my|their) (?:fifties|sixties|late)|with (?:a|my) "
            r"(?:record|disability|gap|illness|condition|past|history)|like me|past \w+|aged"
            r"|me)"
        ),
        (
            r"(?:third|second|fourth|first|new|another) (?:child|baby|one) (?:is )?(?:on the "
            r"way|due|coming)|(?:wife|partner|girlfriend|husband|daughter) (?:\w+ )?(?:is "
            r"|has just |just )?(?:pregnant|expecting|gave birth|lost (?:her|his) job|out of "
            r"work|ill|sick|in hospital|unwell|poorly|having|disabled|can't work|cannot work"
            r"|off work|chemo\w*|on (?:chemo\w*|dialysis|sick)) (?:~ )?(?:need|money|job"
            r"|income|wage|support|please|count|earn|bills|can't|cannot|only|depend|pay)"
        ),
        (
            r"(?:look|looking|caring|care|provide|providing|supporting|support) (?:after"
            r"|for)? ?(?:my|our) (?:\w+ ){0,2}(?:mother|father|mum|dad|parents|wife|husband"
            r"|children|kids|grandmother|son|daughter|family|brother|sister|partner|gran|nan) "
            r"(?:~ )?(?:on my own|alone|by myself|money|wage|income|need|can't|cannot|only"
            r"|this|hard|struggl\w*|nobody|no one|depends?|and (?:this|the|a|i))"
        ),
        (
            r"(?:i (?:\w+ )?(?:feel|felt|am) (?:like )?(?:\w+ )?(?:a|such a|an utter) "
            r"(?:failure|burden|disappointment|loser)|(?:at|reached|hit) (?:\w+ )?(?:rock "
            r"bottom|breaking point|my lowest|my limit|a low|the lowest)|(?:can't|cannot"
            r"|don't) (?:sleep|eat|face|cope|stop crying|go on)|sleepless nights?|(?:keeps?"
            r"|kept|lying|lie|lay) (?:me )?awake|panic attacks?|worried sick|sick with|tears "
            r"in my|in floods|my (?:world|life) (?:\w+ )?(?:fell|falls|is falling|has fallen"
            r"|collapsed|ended|is over|stopped))"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:had|have|'d|'ve) (?:\w+ )?(?:already |even |just )+(?:told"
            r"|bought|booked|given|handed|paid|planned|packed|ordered|found|signed|rented"
            r"|celebrated|promised|arranged|looked at|started|sold|cancelled|cleared|enrolled"
            r"|put down|said goodbye|moved|chosen) (?:~ )?(?:everyone|everybody|my (?:\w+ "
            r")?(?:family|kids|children|parents|mother|wife|husband|landlord|boss|notice"
            r"|friends|daughter|son|partner|mum|dad)|notice|flat|house|nursery|school|uniform"
            r"|ticket|deposit|van|car|holiday|lease|room|suit|boots|shoes|childcare|because"
            r"|for (?:this|the job|monday|it)|thinking)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:gave|give|given|giving) (?:up )?(?:my|a|the|everything|so "
            r"much|all) (?:\w+ ){0,4}(?:for (?:this|you|your)|to (?:be here|get this|come to "
            r"you|apply|make this|take this|get to you))(?:[.,;!]| and| but| job| role| "
            r"interview| chance| company)"
        ),
        (
            r"(?:sacrific\w+|went without|gone without|go without|missed (?:my|our|a) (?:\w+ "
            r")?(?:birthday|funeral|wedding|anniversary|graduation|operation|appointment|shift"
            r"|holiday|treatment)) (?:~ )?(?:for (?:you|your|this|the interview)|to (?:be|come"
            r"|attend|make|meet|get|prepare|sit)|because of (?:you|your|this)|interview|this "
            r"(?:job|role|post))"
        ),
        (
            r"(?:you|people|nobody|no one) (?:\w+ )?(?:can't|cannot|couldn't|don't|do not"
            r"|will never|have no idea|won't) (?:\w+ )?(?:imagine|know|understand|realise"
            r"|realize|idea) (?:~ )?(?:what (?:this|it|you|i|we|your)|how (?:hard|much|badly"
            r"|it|i|we|difficult|desperate|far|low)) (?:~ )?(?:means?|meant|does|did|feels?"
            r"|felt|done|cost|costs|need\w*|wanted|hurts?|been|is|like|took|hard|struggl\w*"
            r"|worked|gave|hoped|lost)"
        ),
    ),
}
