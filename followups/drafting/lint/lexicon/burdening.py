"""F10 by speech act: laying my losses, my family and my bills at the reader's door."""

from typing import Final

_KIN = (
    r"(?:little girl|little boy|little ones?|girls?|boys?|sons?|daughters?|kids|children|wife"
    r"|husband|partner|mum|mom|mother|dad|father|family|mam|gran|parents|twins|fianc\w+"
    r"|grandchildren|baby)"
)
_WORK = r"(?:job|work|post|position|role|place|contract|offer|income|wage|pay|salary)"
_LENDER = (
    r"(?:bank|landlord|landlady|bailiffs?|creditors?|loan company|building society|lender"
    r"|energy company|gas company|debt collectors?|taxman|mortgage company|housing association"
    r"|letting agent)"
)

BURDENING: Final = {
    "F10": (
        (
            r"(?:you|this|that|it|your \w+|the (?:decision|news|email|rejection|answer|no)) "
            r"(?:have|has|had|'ve|just|really|will|would|completely|\w+ly)? ?(?:\w+ "
            r")?(?:ruin\w*|destroy\w*|wreck\w*|shatter\w*|crush\w*|dash\w*|broke|broken|breaks"
            r"|smash\w*|upend\w*|put an end to|robbed (?:me|us) of|taken away|took away|cost "
            r"(?:me|us)) (?:\w+ )?(?:my|our|all my|all our|the whole|every) (?:\w+ "
            r"){0,2}(?:plans?|dreams?|hopes?|life|lives|year|future|summer|career|family"
            r"|christmas|confidence|heart|chances?|world|month|retirement|spirit|faith|home"
            r"|flat|house|sleep|health|marriage)"
        ),
        (
            r"(?:this|it|that|job|role|post|chance|hop\w+|get\w*|got|put\w*|need\w*|would|wage"
            r"|work) (?:~ )?(?:get|got|put|bring|set|getting|putting|be|help) (?:us|me|my "
            r"family|my \w+) (?:\w+ )?(?:finally )?(?:back on (?:our|my|their) feet|through "
            r"(?:the|this) (?:winter|month|year)|out of (?:debt|the red|this)|off (?:benefits"
            r"|the dole|the streets?))"
        ),
        (
            r"(?:would|could|might) have (?:\w+ )?(?:meant|made|saved|solved|changed|given|got"
            r"|let|allowed|kept|paid|been) (?:\w+ ){0,2}(?:(?:everything|the world|all the "
            r"difference|a lifeline|salvation)(?: to (?:us|me|my|our)| for (?:us|me|my|our)"
            r"|[.,!;])|(?:so much|such a lot|a lot|a great deal|enough) (?:to|for) (?:us|my "
            r"(?:kids|children|family|mother|wife|husband|son|daughter|parents)|our)|(?:us|my "
            r"family|our (?:lives|home|family)|my (?:life|marriage|home|children|kids)))"
        ),
        (
            r"as (?:a|the) (?:\w+ )?(?:single|lone|widowed|sole|only|struggling|jobless"
            r"|unemployed|divorced) (?:\w+ )?(?:mum|mom|mother|dad|father|parent|earner"
            rf"|breadwinner|carer|caregiver|provider|wage earner) (?:~ )?(?:this {_WORK}|a "
            rf"{_WORK}|meant|mean everything|need|afford|can't|cannot|depend|struggl\w*|hard"
            r"|wage|income|rent|counting|hoped|chance|everything|bills)"
        ),
        (
            r"(?:not easy|isn't easy|hard|tough|difficult|no fun|no joke|impossible) (?:\w+ "
            r"){0,4}(?:at (?:my age|\d\d|fifty\S*|sixty\S*|forty\S*)|when you(?:'re| are) "
            r"(?:\d\d|over|my age|past|out of work|a single|poor|broke)|with (?:two|three|four"
            r"|small|young|five|no (?:income|savings|money|work)|a family|kids|children|a "
            r"mortgage|a record|my record)|on (?:benefits|one wage|one income|the dole)|after "
            r"(?:prison|redundancy|divorce))"
        ),
        (
            r"(?:somebody|someone|anybody|anyone|you|one person|one employer|they)(?: would|'d"
            r"| will|'ll| might| could| to) (?:\w+ )?(?:finally |just |at last )?(?:give (?:me"
            r"|someone like me|a man|a woman|us|people like me|an old) (?:a|one) (?:\w+ "
            r")?(?:break|lifeline|leg up|hand up)|take (?:pity|mercy) on|throw me (?:a|some)"
            r"|have (?:a heart|mercy|pity))"
        ),
        (
            r"(?:with|given|because of|what with) (?:the )?(?:cost of living|inflation|prices"
            r"|rents?|bills|energy bills) (?:[\w,']+ ){0,6}(?:i|we|my|our) (?:\w+ )?(?:can't"
            r"|cannot|need|struggl\w*|am|are|have|had|must)"
        ),
        (
            r"(?:all )?(?:my|our) eggs (?:\w+ ){0,2}in(?:to)?|(?:set|had set|pinned|put) "
            r"(?:all )?(?:my|our) (?:heart|hopes?|faith|future) (?:on|into) (?:this|you|your"
            r"|it|the|getting)|(?:my|our) hearts? (?:\w+ )?set on (?:this|you|your|the"
            r"|getting)|(?:been |was |were |had been |am |i'm )(?:counting|banking|relying"
            r"|depending|betting) on (?:this|you|it|your|the (?:job|post|money|salary|role))"
            r"|burn\w* (?:my|all my|our) (?:bridges|boats)|(?:no|without a|have no) (?:plan b"
            r"|safety net|fallback)"
        ),
        (
            r"(?:could|can) (?:\w+ )?do with (?:\w+ )?(?:good news|a break|the (?:money|work"
            r"|hours|income|wage)|a (?:\w+ )?(?:win|yes|lift|wage)|bit of luck|some luck|your "
            r"help)"
        ),
        (
            r"(?:i|i'm|i've|we|my|our|us) (?:~ )?the (?:benefits?|dole|savings|redundancy "
            r"money|sick pay|allowance|universal credit|overdraft|severance|furlough"
            r"|unemployment) (?:\w+ ){0,2}(?:stops?|ends?|runs? out|run dry|(?:is|are) "
            r"running out|cut off|dries|dry up|gone|expires?|will stop)"
        ),
        (
            rf"my (?:\w+ ){{0,2}}{_KIN} (?:\w+ )?(?:had|has|have|was|were|is|are|will be|'s"
            r"|keeps?) (?:\w+ )?(?:(?:already|even) (?:drawn|told|packed|chosen|picked|planned"
            r"|bought|celebrated|telling|started (?:packing|telling)|counted|found|given up"
            r"|baked|hung|saved|promised|booked|spent|circled)|devastated|heartbroken|crushed"
            r"|gutted|in tears|crying|so disappointed|bitterly|praying|counting on (?:me|this"
            r"|it|you)|relying on (?:me|this|it|you)|going (?:hungry|without)|keeps? asking "
            r"(?:me )?(?:when|why|if|whether)|asking (?:me )?(?:why|when daddy|when mummy|if "
            r"we)|let down|sick with|worried)"
        ),
        (
            r"(?:it's|it is|i'm|i am|we're|we are|i'll be|we'll be|suppose|guess|i go|we go|i"
            r"|we|us|me|that means|means) (?:\w+ ){0,3}(?:back to|back on|off to|relying on"
            r"|living off|living on|end up (?:at|in|on)|left with|return to|stuck (?:on"
            r"|in)|queu\w+ (?:at|for)|down to) (?:the |a |our |local )?(?:food ?banks?"
            r"|soup kitchen|dole"
            r"|benefits|job ?cent(?:re|er)|shelter|pawn ?shop|welfare|streets?|hostel"
            r"|overdraft|handouts|charity|tins|pasta and)"
        ),
        (
            r"(?:i|i've|we|i'd|even) (?:\w+ )?(?:bought|paid|borrowed|spent|put|hired|sold"
            r"|scraped|pawned|used|took) (?:~ )?(?:on credit|on my credit card|borrowed money"
            r"|my last (?:money|few|of|\d+|\w+ (?:euros?|pounds?|dollars?))|the last of (?:my"
            r"|our)|with my savings|a loan|the rent money|(?:money|cash) i (?:didn't|don't"
            r"|did not|do not)) (?:~ )?(?:for (?:your|this|the)|to (?:come|get to|attend|reach"
            r"|be there|travel|see you|meet)|interview)"
        ),
        (
            r"(?:i|i'd|i've|we|even|having|had) (?:\w+ )?(?:said no to|turned (?:down|away)"
            r"|declined|refused|let (?:\w+ ){1,3}go|passed up|gave up|given up|walked away "
            r"from|told (?:\w+ ){1,3}no|pulled out of|cancelled|canceled|withdrew from|quit"
            r"|resigned|handed in (?:my )?(?:notice|resignation)|gave (?:in )?my notice"
            r"|turned my back on|put off (?:another|the other)) ?(?:~ )?(?:because|since|as"
            r"|for|on the strength of|so sure|so certain|believing|thinking|trusting|expecting"
            r"|counting|in the belief|on your) (?:\w+ ){0,2}(?:you|your|yours|this|i was "
            r"(?:\w+ )?(?:sure|certain|told|convinced|promised)|the (?:manager|panel|interview"
            r"|team|director)|of you|what you|someone|word|role|job|that)"
        ),
        (
            r"(?:i|i've|i have|we|have) (?:\w+ )?(?:lost|losing|lose) (?:\w+ "
            r"){0,2}(?:confidence|hope|faith|belief in myself|self-?esteem|self-?respect"
            r"|dignity|will to|courage|motivation) (?:~ )?(?:since|because|after|your|you|from"
            r"|over|only)|(?:robbed|stripped) (?:me|us) of (?:\w+ )?(?:confidence|hope|dignity"
            r"|faith)"
        ),
        (
            r"only (?:an? (?:\w+ )?(?:answer|yes|word|call|reply|offer|job)|you|your \w+) "
            r"(?:\w+ ){0,3}(?:can|could|will|would) (?:\w+ )?(?:change|help|save|fix|undo"
            r"|restore|rescue|lift|stop) (?:\w+ )?(?:that|this|me|us|it|things|my|our)"
        ),
        (
            r"help (?:me|us) (?:out,? please|please|somehow|in any way|get (?:by|through|back"
            r"|out)|feed|survive|support my|keep (?:my|the|our)|pay|stay (?:in|here|afloat)"
            r"|as i (?:have|am|need)|i (?:have|am|need)|my family)"
        ),
        (
            r"(?:god|allah|the lord|heaven) (?:will|would|shall|may) (?:\w+ )?(?:bless|reward"
            r"|repay) (?:you )?(?:\w+ )?(?:if|for (?:it|helping|giving)|when)"
        ),
        (
            r"not getting any younger|(?:i am|i'm|we are|we're|am|are) (?:\w+ )?running out "
            r"of (?:time|options|hope|road|money|chances|doors|choices)|(?:clock|time) is "
            r"(?:\w+ )?(?:ticking|against) (?:for )?(?:me|us)"
        ),
        (
            r"(?:\d+(?:st|nd|rd|th)|tenth|twentieth|fiftieth|hundredth|umpteenth|fortieth"
            r"|thirtieth|\w+teenth) (?:\w+ )?(?:rejection|no\b|refusal|letter like|email like"
            r"|door|knock-?back)"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:waited|been waiting|worked|fought|hoped|prayed) (?:\w+ "
            r"){0,3}(?:years|months|so long|all my life|my whole life) for (?:this|such|a "
            r"(?:job|chance|post|role) like)"
        ),
        (
            rf"(?:the )?(?:{_LENDER}|rent|bills?|mortgage|gas|electricity|heating) (?:\w+ "
            r")?(?:is|are|has|have|keeps?|will|lies|lying|wants?|needs?) (?:\w+ "
            r"){0,3}(?:losing patience|threat\w+|chas\w+ (?:me|us)|after (?:me|us)|waiting "
            r"for (?:me|us|its|his|the)|wants? (?:its|his|her|the) money|evict\w*|repossess\w*"
            r"|cut off|turned off|shut off|unpaid|overdue|unopened|next to|in a drawer|on the "
            r"table|calling (?:me|us)|pressing (?:me|us)|paid)"
        ),
        (
            r"(?:unpaid|overdue|unopened) (?:bills|rent|invoices|letters from the)|(?:bills"
            r"|debts|arrears|reminders) (?:\w+ ){0,3}(?:lying|piling|stacked|mounting|unopened"
            r"|waiting) (?:\w+ ){0,2}(?:next to|on|up|by|beside|at)"
        ),
        (
            r"(?:thrown|cast|toss\w*|pushed|kicked|left) (?:me|us|my family) (?:\w+ )?(?:back "
            r")?(?:out|into|on the|to the|in the|with nothing|high and dry|stranded|without)"
            r"|(?:left|leaves|leave|leaving) (?:me|us|my family) (?:\w+ )?(?:with (?:nothing"
            r"|nowhere|no (?:income|hope|money|way|job|choice))|in (?:a|the|real|serious) "
            r"(?:\w+ )?(?:mess|lurch|trouble|hole|difficult\w*|spot)|out of pocket|penniless"
            r"|stranded|high and dry|without (?:an? |any )?(?:income|job|hope|work|money))"
        ),
        (
            r"(?:i|we) (?:\w+ )?(?:moved|uprooted|relocated|rented|signed a lease|took (?:a"
            r"|the) (?:flat|room|loan)|bought a (?:car|van|ticket|suit|bike)|sold my|changed "
            r"my|arranged childcare|found a nursery|enrolled) (?:~ )?(?:for (?:this|your|the) "
            r"(?:job|post|role|position|offer|interview)|because (?:i (?:was|thought|believed)"
            r"|you|of you|your)|so sure|counting on|expecting to|on the strength)"
        ),
        (
            r"(?:try|trying|have to|had to|must|going to|how to) (?:\w+ )?(?:explain(?:ing)?"
            r"|tell(?:ing)?|break(?:ing)?) (?:this|that|it|the news)?(?: \w+)? ?(?:to )?(?:my"
            rf"|our) (?:\w+ )?{_KIN} (?:~ )?(?:why|that (?:we|i|there|daddy|mummy|the)|what"
            r"|christmas|holiday|again|no\b|how)"
        ),
    ),
    "F10!": (
        (
            r"(?:can't|cannot|cant|can not|couldn't|can ill|could ill) (?:\w+ )?(?:afford|take"
            r"|bear|stand|face|cope with|survive|handle|go through|put up with) (?:\w+ "
            r"){0,3}(?:more|another|any more|one more) (?:\w+ ){0,3}(?:letters?|emails?"
            r"|rejections?|no\b|noes|nos|refusals?|months?|interviews?|disappointments?"
            r"|setbacks?|blows?|of (?:this|these|those)|like (?:this|that|yours)|knock-?backs?"
            r"|let-?downs?)"
        ),
        (
            rf"(?:the|my|our) {_LENDER} (?:\w+ ){{0,2}}(?:won't|will not|wont|isn't|is not"
            r"|doesn't|does not|aren't|are not) (?:\w+ )?(?:going to )?(?:wait\w*|patient|care"
            r"|interested|understand|accept|listen|be happy|forgiv\w*|impressed|give (?:me|us)"
            r"|hold)|(?:bills|rent|mortgage|debts?) (?:won't|will not|wont|don't|do not) "
            r"(?:pay|wait|stop|go away|disappear)"
        ),
        (
            r"(?:hope|wish|pray|trust) (?:that )?(?:you|nobody you|no one you|your (?:children"
            r"|family|son|daughter|kids|own \w+)|none of you) (?:\w+ )?(?:never|won't ever"
            r"|don't ever|do not ever) (?:\w+ ){0,2}(?:have to|need to|find yourself|find "
            r"yourselves|know (?:what|how)|experience|learn what|face|go through|feel what"
            r"|end up|lose|are in|be in)|hope (?:that )?you (?:can )?(?:\w+ )?(?:sleep (?:well"
            r"|at night|soundly|easy|tonight)|live with|know what (?:this|it|you) (?:is like"
            r"|feels|does|have|has|means)|(?:are|'re) (?:happy|proud|pleased) (?:now|of "
            r"yoursel\w+|with yoursel\w+))"
        ),
        (
            r"(?:not|n't|haven't|hardly|barely) (?:\w+ )?(?:slept|eaten|stopped crying|got "
            r"out of bed|left the house|been able to (?:sleep|eat)) (?:\w+ ){0,3}(?:since|for "
            r"(?:days|nights|weeks)|because)"
        ),
        (
            r"(?:no|without|cancel\w*) (?:christmas|presents|birthday|heating|hot (?:water"
            r"|meals?)|school (?:trip|uniform|shoes)|shoes|food|holiday) (?:\w+ ){0,3}(?:for "
            r"(?:us|my|our|the (?:kids|children))|this (?:year|winter|christmas)|again)"
        ),
        (
            r"(?:people|those|someone|somebody|men|women|mothers|fathers|parents) (?:like"
            r"|such as) (?:me|us|myself) (?:\w+ ){0,2}(?:never|don't|can't|cannot|always|have "
            r"(?:no|nothing|nowhere)|need|deserve|get (?:no|nothing|left|forgotten)|(?:are"
            r"|is) (?:always|never|forgotten|invisible|left))"
        ),
        (
            r"(?:have|has|had|'ve|with) (?:nothing|nowhere|nobody|no one|no-one) (?:else "
            r")?(?:to (?:fall back|turn to|live on|go back)|but this|except this|coming in"
            r"|left to (?:sell|live|lose|hope))|(?:think|remember|care) (?:\w+ )?(?:of|about"
            r"|for) (?:those|people|us) (?:of us )?(?:\w+ )?(?:who|with) (?:have )?(?:nothing"
            r"|no (?:job|work|income|one))"
        ),
        (
            r"(?:don't|do not|not|dont) (?:\w+ )?(?:know|sure|see) (?:\w+ )?(?:where|how"
            r"|what) (?:i|we)(?:'ll| will| am| are| go| shall| can)? ?(?:\w+ ){0,2}(?:from "
            r"here|go on|live|sleep|eat|manage|without (?:this|it|a)|after this|now|turn)"
        ),
    ),
    "F10~": (
        (
            r"(?:your|the) (?:\w+ )?(?:clinic|ward|nurses|centre|center|hospital|physio\w*"
            r"|charity|shelter|volunteers|project|programme|program|service|advisers?"
            r"|advisors?) (?:~ )?(?:back on (?:my|our|their) feet|out of debt|through)"
        ),
        (
            r"(?:tenants?|clients?|families|people you|customers|residents|callers|those you"
            r"|patients|guests|households|your \w+|you help|borrowers) (?:~ )?(?:unpaid"
            r"|overdue|arrears|bills|evict\w*|bailiffs?|food ?banks?|benefits|dole)"
        ),
        (
            r"(?:you|your \w+) (?:\w+ )?(?:gave|given|taught|showed|restored|lifted|raised"
            r"|boosted) (?:~ )?(?:confidence|hope|faith)"
        ),
        (
            r"(?:left|leaves) (?:me|us) (?:with (?:nothing but|a|the|no doubt|so)|in (?:the"
            r"|good|high|a good))"
        ),
        r"(?:broke|broken|changed|moved) (?:\w+ )?my (?:record|journey|train)",
        (
            r"(?:enjoy\w*|learn\w*|retrain\w*|study\w*|volunteer\w*|used the time|using the "
            r"time|course|training) (?:~ )?(?:since|while|months)|(?:unemployed|out of work"
            r"|looking for (?:work|a job)) (?:~ )?(?:enjoy\w*|used the time|using the time"
            r"|retrain\w*|volunteer\w*|course|learn\w*|studied)"
        ),
        (
            r"(?:your|the) (?:\w+ )?(?:tenants?|clients?|guests?|customers?|patients?"
            r"|residents?|advice|debt|rent|energy|heating|loan|mortgage) (?:~ )?(?:bills"
            r"|debts?|rent|arrears|mortgage|make ends meet|heating|loans?|overdraft)"
        ),
        (
            r"(?:people|families|households|those|tenants|customers|patients|clients"
            r"|pensioners|students|neighbours) (?:~ )?(?:bills to|make ends meet|money is"
            r"|things are|financial\w*|debts?|unemployed|out of work|in the red|on benefits)"
        ),
        r"(?:no|never|not|without) (?:\w+ )?sleepless",
        (
            r"(?:you|your \w+) (?:~ )?(?:thank\w*|changed my life|everything i hoped"
            r"|everything i had hoped)"
        ),
        r"(?:everything|all) (?:that )?i (?:\w+ )?hoped (?:for|it)(?:[.,!]| and)",
        (
            r"my (?:\w+ )?(?:payments|loan|loans|electricity|heating|deposit) (?:team|course"
            r"|project|work|module|thesis|experience|company|engineer\w*|business|background)"
            r"|(?:course|work|experience|background|specialis\w+) in"
        ),
    ),
}
