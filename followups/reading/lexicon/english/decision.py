"""How employers say no in English: not going on with you, going on with others."""

from followups.reading.lexicon.english.words import (
    APPLICATION,
    DECIDED,
    GO,
    GOING,
    MOVE,
    MOVING,
    OFFER,
    ON,
    PEOPLE,
    SOMEONE,
    TAKE,
    UNABLE,
    WONT,
    WORD,
)

DECISION: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            rf"(?:we|I|they|team) {WONT} (?:{WORD}){{0,2}}?(?:proceed|progress|continue|advance"
            rf"|move|go)"
            r"(?: forward| ahead| further| on)?[.,;!]+"
        ),
        r"(?:choosing|deciding|opting|electing) (?:not to|to not|against)",
        r"(?:decided|chosen|opted|elected) (?:[\w',/&()-]+ ){0,2}?(?:not to|against it)",
        (
            r"(?:going|have|decided|had|need|will|choosing|are) to pass|are passing|decided to "
            r"(?:keep|continue) (?:looking|our search|searching|the search)|(?:keep|continue"
            r"|continuing) (?:looking|searching|our search|with our search)"
        ),
        (
            r"answer is (?:a )?no|(?:going|decided|have) to (?:pause|stop|leave it|part ways|end) "
            r"(?:here|there|at this)|(?:not|\w+n't) (?:[\w',/&()-]+ ){0,3}?work(?:ing)? out|not "
            r"to (?:be|this time)"
        ),
        (
            r"(?:cannot|can't|unable to|not able to|do not|don't|won't|not) (?:\w+ )?(?:provide "
            r"|offer )?sponsor\w*"
        ),
        (
            r"decided against (?:you|your|taking|moving|proceeding|going|offering|inviting|hiring"
            r"|an?|this"
            r"|progressing|continuing|pursuing)"
        ),
        (
            r"(?:have|had|going|gonna|need|sorry|got|decided|is|it's|us|we) (?:[\w',/&()-]+ "
            r"){0,2}?(?:to )?(?:say|saying"
            r"|said) no|(?:a|it's) no (?:on|from|for|this|to)|negative (?:answer|decision|outcome"
            r"|response"
            r"|reply|result)"
        ),
        (
            r"passing on (?:your|you|this)|take a pass|(?:we|I)(?:'re| will| must| have to| shall"
            r"|'re going to)"
            r" pass"
        ),
        (
            r"(?:application|candidacy|process|journey|road|line|story|it) (?:[\w',/&()-]+ "
            r"){0,3}?(?:stops?|ends?"
            r"|ended|finishes|comes to an end|came to an end|has come to an end|stopped) (?:here"
            r"|there|at this"
            r"|with|for|today|now|at the)"
        ),
        (
            rf"(?:feel|felt|be|been|being|are|were|was|is) (?:[\w',/&()-]+ ){{0,2}}?(?:unable|not "
            rf"able) to (?:{WORD})"
            r"{0,3}?(?:call|invite|shortlist|offer|place|recommend|support|take|bring|give"
            r"|proceed|consider)"
        ),
        (
            r"(?:not|\w+n't|never) (?:[\w',/&()-]+ ){0,3}?(?:feel able|call you|ask you|asked to "
            r"continue|asking you|be asked|be"
            r" invited|be called|be offered|be joining|be hiring|be pursuing|be extending|be "
            r"offering|be"
            r" inviting|be considering|be shortlisting|be interviewing|take you on|taking you on"
            r"|hire you"
            r"|bring you (?:on|in)|have you (?:on|in|join)|be able to hire)"
        ),
        (
            r"(?:no way|can't see a way|couldn't find a way|cannot find a way) (?:[\w',/&()-]+ "
            r"){0,3}?(?:to|for)"
        ),
        (
            r"(?:sifted|screened|filtered|ruled|weeded|knocked|timed) (?:you )?out|discarded"
            r"|(?:closing|closed|close)"
            r" (?:out )?your (?:[\w',/&()-]+ ){0,2}?(?:application|file|candidacy)"
        ),
        (
            r"(?:not|never) (?:going to )?(?:happen|happening)|isn't happening|won't happen|did "
            r"not go your way"
            r"|didn't go your way|isn't (?:going to be )?you|won't be you|wasn't you|not (?:going "
            r"to )?be you"
        ),
        (
            rf"{DECIDED} (?:{WORD}){{0,6}}?(?:not to|to not|against|to pass|not be)"
            rf" (?:{WORD}){{0,3}}?(?:{GO}|{GOING}|{TAKE}|{OFFER})"
        ),
        rf"(?:decided|chosen|opted|elected|choice|decision) (?:{WORD}){{0,4}}?(?:not to|to not)"
        r" (?:{WORD}){0,2}?\w+".replace("{WORD}", WORD),
        (
            rf"{DECIDED} (?:that )?(?:{WORD}){{0,5}}?{WONT} (?:{WORD}){{0,3}}?(?:be )?"
            rf"(?:{MOVE}|{MOVING}|{TAKE}|{OFFER})"
        ),
        rf"{WONT} (?:{WORD}){{0,3}}?(?:be )?(?:{MOVING}|{TAKE}|{OFFER})",
        (
            rf"{WONT} (?:{WORD}){{0,3}}?(?:{MOVE}) (?:with (?:you|your|the|this)|your|you|this|at "
            rf"this"
            r"|for now|any|in (?:the|our|your)|on this|further)"
        ),
        rf"{UNABLE} (?:{WORD}){{0,3}}?(?:{MOVE}|{MOVING}|{TAKE}|{OFFER})",
        (
            rf"{UNABLE} (?:{WORD}){{0,2}}?to (?:{WORD}){{0,3}}?(?:{GO}|{TAKE}|{OFFER}|hire"
            rf"|accommodate"
            r" (?:you|your|every)|place you|recommend you)"
        ),
        rf"(?:not|won't|\w+n't|never) (?:{WORD}){{0,2}}?(?:be )?(?:{MOVING})",
        (
            rf"your {APPLICATION} … (?:{WONT}) (?:{WORD}){{0,2}}?(?:be )?"
            r"(?:mov|progress|proceed|tak|advanc|consider|pursu|going|being|go|continu|select)\w*"
        ),
        (
            r"(?:have|going|decided|had|need|will|we'll|I'll|got) to pass(?: on)?(?: you\w*)?"
            r"(?: \w+)?(?: this time| for now| at this| your|[.,!]| on)"
        ),
        (
            r"(?:decided|chosen|going|have|like|want|wish|prefer) to (?:stop|end|close|conclude"
            r"|discontinue|halt|terminate|wrap up) (?:here|things|the process|your|our process|at "
            r"this)"
        ),
        (
            r"(?:end|close|closing|ending|conclude|concluding|discontinue) (?:your|this|the|our)"
            r" (?:application|candidacy|process|recruitment process|recruiting process)"
        ),
        r"won't be a (?:yes|next (?:step|round|stage))",
        (
            r"(?:it's|it is|this is|that's) (?:[\w',/&()-]+ )?(?:a )?(?:no|not a yes)(?: from us| "
            r"for now| this)"
        ),
        r"(?:removed|withdrawn|dropped|released) (?:you )?from (?:further )?consideration",
        (
            r"(?:no longer|not|\w+n't) (?:[\w',/&()-]+ ){0,3}?(?:under|in|being|be|for|get"
            r"|getting) (?:[\w',/&()-]+ )?"
            r"consider(?:ed|ation)"
        ),
        (
            r"(?:no longer|not) (?:[\w',/&()-]+ )?(?:actively )?(?:consider|pursu|interview)ing"
            r" (?:you|your|new|any|further|for|candidates|applicants|applications)"
        ),
        r"not (?:be )?(?:able to )?(?:further )?consider(?:ing|ed)? (?:you|your|further|it|this)",
        (
            r"(?:not|\w+n't|unable to) (?:[\w',/&()-]+ )?(?:be )?(?:consider(?:ing|ed)?"
            r"|review(?:ing|ed)?) "
            r"(?:you|your|it)?(?: \w+){0,2} ?(?:any )?further"
        ),
        r"(?:was|been|is|be|were|being|has) (?:rejected|declined|denied|refused|turned down)",
        r"(?:rejected|rejecting|reject|declined|decline|declining|deny|denied) (?:you|your)",
        r"turn(?:ed|ing)? (?:you|your application) down",
    ],
    "others_chosen": [
        (
            rf"{DECIDED} (?:to|on|that) (?:{WORD}){{0,8}}?(?:other|another|different|stronger"
            rf"|alternative) (?:{WORD}){{0,3}}?{PEOPLE}"
        ),
        (
            rf"(?:will|shall|are|be|'ll|'re) (?:{WORD}){{0,2}}?(?:progressing|prioriti[sz]ing"
            rf"|advancing|exploring|pursuing|selecting|considering|inviting|taking|hiring|moving"
            rf"|shortlisting|continuing|focusing|focussing) (?:{WORD}){{0,3}}?(?:other|another"
            rf"|different|stronger|alternative) (?:{WORD}){{0,3}}?{PEOPLE}"
        ),
        (
            rf"(?:narrowed|limited|restricted|focused|focussed|focusing|concentrating) "
            rf"(?:{WORD}){{0,5}}?(?:to|on|down) (?:{WORD}){{0,4}}?{PEOPLE} (?:who|whose|with|that)"
        ),
        (
            rf"(?:proceeding|progressing|continuing|going forward|moving forward|moving ahead) "
            rf"with (?:{WORD}){{0,2}}?(?:candidates|applicants|others)"
        ),
        (
            rf"(?:ended up|chose|decided on|opted for|went for|settled on) (?:hiring|promoting"
            rf"|recruiting|choosing|picking|going|an internal|promoting)(?: {WORD}| \w+)"
        ),
        (
            rf"(?:other|another) (?:{WORD}){{0,2}}?(?:candidates?|applicants?) "
            rf"(?:{WORD}){{0,3}}?(?:an? )?(?:better|stronger|closer|more)"
        ),
        (
            r"(?:we|I|they|client|board|panel|team|manager|director|owner|partners|governors"
            r"|committee|it|we're"
            r"|we've|I've|they've|they're|I'm|he|she|ended|company|[a-z]+ have|[a-z]+ has) "
            r"(?:[\w',/&()-]+ ){0,3}?"
            r"(?:going|gone|went|go|plumped|opted|ended|settled|landed|decided) (?:up )?(?:with"
            r"|for|on) "
            r"(?:an?|the|another|someone|somebody|other|one|our|my|his|her|those|some|people"
            r"|folks|two|three|a few)"
        ),
        (
            r"(?:offer(?:ed|ing)?|gave|given|giving|awarded|handed) (?:it|the (?:[\w',/&()-]+ "
            r"){0,3}?(?:job|post|role|position|place|spot"
            r"|contract|offer)|them|this) (?:[\w',/&()-]+ )?to (?:[\w',/&()-]+ ){0,4}?\w+"
        ),
        (
            r"(?:asked|appointed|hired|hiring|chosen|picked|chose|taking|took|taken|promoted"
            r"|promoting|selected) (?:[\w'-]+ ){1,4}?"
            r"(?:to join us|to join|instead|on in the end|in the end|to fill|from within"
            r"|internally|for the (?:job|role|post"
            r"|position)|to the (?:post|role|position))"
        ),
        (
            r"(?:has|have|had|been|was|were|now|just) (?:[\w',/&()-]+ )?(?:appointed|made an "
            r"appointment|made the appointment"
            r"|made our (?:choice|decision|hire))|(?:appointment|selection|hire) has (?:now "
            r"|already )?been made"
        ),
        (
            r"(?:she|he|they|who|candidate|applicant|person|colleague|[a-z]+) (?:has|have|'s) "
            r"(?:[\w',/&()-]+ )?"
            r"(?:accepted|said yes|signed|taken (?:it|the job|the role)|started)"
        ),
        r"(?:the|our) other (?:finalist|candidate|applicant|person|one|contender)",
        (
            r"(?:internal|inside) (?:candidate|applicant|hire|transfer|person|colleague|promotion"
            r"|move)"
        ),
        (
            r"(?:fellowship|job|role|position|post|place|offer|it|vacancy) (?:goes|went|is going"
            r"|has gone|will go) to"
        ),
        r"(?:only|just) (?:[\w',/&()-]+ ){0,3}?(?:go to|have|take|hire|choose|pick|be) one",
        r"settled on (?:[\w',/&()-]+ ){1,5}?\w+",
        (
            r"(?:in talks|in discussions|talking|speaking|progressing|going ahead|going forward"
            r"|ahead) with (?:[\w',/&()-]+ ){0,4}?"
            r"(?:people|folks|candidates?|applicants?|others|someone|those|students|profiles)"
        ),
        (
            r"take (?:[\w',/&()-]+ ){0,4}?(?:other|another) (?:[\w',/&()-]+ ){0,2}?(?:applicants?"
            r"|candidates?|people) (?:to|forward|through)"
        ),
        (
            rf"(?:mov|proceed|progress|continu|advanc|go|went|gone)(?:e|ed|ing|s)?"
            rf"(?: {ON})? (?:only )?(?:with|by selecting|for) (?:{WORD}){{0,2}}?{SOMEONE}"
        ),
        (
            r"(?:go|going|gone|went|moved|moving|move|proceed|proceeding) (?:[\w',/&()-]+ )?in "
            r"(?:a|another)"
            r" (?:[\w',/&()-]+ )?direction"
        ),
        (
            rf"(?:pursu|select|choos|hir|shortlist|short-list|interview|consider|advanc|appoint"
            rf"|invit)"
            rf"(?:e|ed|ing|s)? (?:only )?{SOMEONE}"
        ),
        (
            rf"(?:chosen|chose|picked|selected|hired|appointed|identified|found|offered|gave|given"
            rf"|filled|extended|preferred|favou?red|recruited|decided (?:for|on|to hire|to select"
            rf"|to"
            rf" choose|to offer)|awarded|opted for) (?:{WORD}){{0,6}}?(?:to )?{SOMEONE}"
        ),
        (
            r"(?:selected|chosen|hired|appointed|found|identified|extended|made|offered|picked) "
            r"(?:an?|our"
            r"|the) (?:[\w',/&()-]+ ){0,3}?(?:candidates?|applicants?|person|offer (?:out )?to "
            r"(?:a|an|another))"
        ),
        (
            rf"{SOMEONE} (?:{WORD}){{0,4}}?(?:ha[sd]|have|was|were|been)"
            r" (?:[\w',/&()-]+ )?(?:been )?(?:chosen|selected|appointed|hired|picked|accepted"
            r"|offered|preferred)"
        ),
        (
            r"(?:offer|position|role|job|place) (?:[\w',/&()-]+ ){0,4}?(?:to|by) (?:an|a|the) "
            r"(?:other |different |internal )?(?:candidate|applicant|finalist|person|colleague)"
        ),
        (
            rf"(?:other|another|stronger|more \w+) (?:{WORD}){{0,3}}?(?:candidates?|applicants?"
            rf"|profiles?"
            rf"|people) (?:{WORD}){{0,5}}?(?:match|fit|meet|align|suit|came|were|was|had|have|has"
            r"|demonstrat|appear|performed|more|better|closer|edged)\w*"
        ),
        rf"favou?r of (?:{WORD}){{0,2}}?{SOMEONE}",
        (
            r"(?:candidate|applicant|person|someone|colleague) (?:[\w',/&()-]+ "
            r"){0,5}?(?:ultimately|finally"
            r"|eventually|in the end) (?:succeeded|succeeding|chosen|selected|accepted|got|was"
            r"|were)"
        ),
        (
            r"(?:offer|it|role|position) (?:[\w',/&()-]+ ){0,3}?(?:has|was|been) (?:[\w',/&()-]+ "
            r")?accepted"
        ),
        (
            r"(?:someone|somebody|another|candidate|applicant|person) (?:[\w',/&()-]+ ){0,4}?"
            r"(?:accepted|accepting) (?:the|our|an|this)"
        ),
    ],
}
