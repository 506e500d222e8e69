"""F13: weighing oneself against the person chosen."""

from typing import Final

_CHOSEN = (
    r"(?:(?:the|your|that of the|of the) (?:\w+ )?(?:winner|winning|successful|chosen|selected"
    r"|other|others|hired|preferred|new|final|lucky|eventual|first-choice|favou?rite) "
    r"?(?:candidates?|applicants?|person|people|hire|one|finalists?|appointee|colleague"
    r"|employee)?|(?:the|that) (?:person|candidate|applicant|one|man|woman|colleague|finalist"
    r"|individual) (?:you|who|whom|that|they) (?:\w+ )?(?:hired|chose|picked|selected|got"
    r"|chosen|preferred|took|appointed|went|was|beat|ended|decided|settled|offered|won)|(?:who"
    r"|whom)(?:ever)? you (?:\w+ )?(?:hired|chose|picked|selected|preferred|took|appointed"
    r"|went with)|the winner|other (?:candidates|applicants|finalists)|the (?:others"
    r"|competition|rest of the field|other \w+)|my (?:competitors?|rivals?)|someone else"
    r"|somebody else)"
)
_WEIGH = (
    r"(?:compar\w+|measur\w+ up|stack\w* up|better|stronger|ahead|edge|beat|outdid"
    r"|outperform\w*|advantage|differ\w*|more than (?:i|me)|than (?:i|me|mine|my)|that i "
    r"(?:did not|didn't|do not|don't|lack\w*|have not|haven't)|(?:which|what) i (?:did not"
    r"|didn't|do not|don't|lack\w*)|and i (?:did not|didn't|do not|don't|have not|haven't)"
    r"|set (?:me )?apart|over me|instead of me|instead|rank\w*"
    r"|score\w*|beside|next to mine|match(?:ed)? against)"
)

COMPARING: Final = {
    "F13": (
        (
            rf"(?:what|how|why|where|which|in what) (?:\w+ ){{0,5}}{_CHOSEN} (?:\w+ )?(?:have"
            r"|has|had|did|do|does|bring|brings|brought|offer\w*|show\w*|score\w*|answer\w*"
            r"|better|differ\w*|was|were|is|that|over|possess\w*|can|could|know|knew"
            r"|present\w*|impress\w*|convinc\w*|said|say|different)"
        ),
        (
            r"(?:what|how|why) (?:did|does|do|has|had|have|was|were|is|could|can|made|makes"
            r"|make|gave|sets?|set|put|distinguish\w*|separated?|spoke for|qualified"
            r"|convinced you (?:about|of)|impressed you (?:about|in)|were|you (?:\w+ )?(?:saw"
            rf"|see|liked|found) in) (?:\w+ ){{0,3}}{_CHOSEN}"
        ),
        rf"{_CHOSEN} (?:~ )?{_WEIGH}",
        (
            rf"{_WEIGH} (?:\w+ ){{0,5}}(?:to|with|against|than|of|by|from|over|alongside) "
            rf"(?:\w+ ){{0,5}}{_CHOSEN}"
        ),
        (
            r"(?:know|tell me|ask|learn|wonder|hear|curious|find out|say|reveal|share) (?:\w+ "
            r"){0,2}who (?:\w+ )?(?:got|was (?:chosen|hired|selected|picked|given|offered)"
            r"|did you (?:choose|hire|pick|select|take|appoint|go)|you (?:chose|hired|picked"
            r"|selected|appointed|went)|beat me|has (?:got|been (?:chosen|given|hired))) "
            r"?(?:the (?:job|role|position|post)|instead|in the end|over me)?"
        ),
        (
            r"who (?:did you (?:choose|hire|pick|select|take|appoint|go)|beat me|got (?:\w+ "
            r"){1,2}(?:instead|in the end|over me)|was (?:chosen|hired|picked|selected) "
            r"(?:instead|over me|in my place))"
        ),
        (
            r"how (?:\w+ )?(?:did |do |have |had )?i (?:\w+ )?(?:compare\w*|rank\w*|fare[ds]? "
            r"against|did against|do against|measur\w+ up|stack\w* up|stand|stood)"
        ),
        (
            r"where (?:\w+ )?(?:did |do )?i (?:\w+ )?(?:rank\w*|stand|stood|came|come|placed?"
            r"|finish\w*) (?:\w+ ){0,3}(?:among|in the|compared|against|relative|in comparison"
            r"|list|order)"
        ),
        (
            r"(?:compared|in comparison|relative|in contrast|as opposed|next|up against"
            r"|measured) (?:to|with|against) (?:the |your |my )?(?:\w+ )?(?:others?|them|him"
            r"|her|candidates?|applicants?|person|winner|competition|competitors?|rivals?"
            r"|field|rest|hire|finalists?|choice|one you|colleague)"
        ),
        (
            r"than (?:the )?(?:\w+ )?(?:other|others|winner|rest|competition|chosen|successful"
            r"|person you|candidate you|one you|other candidates?|whoever|your new|him|her"
            r"|them)"
        ),
        (
            r"(?:someone|somebody|a person|a candidate|an applicant|anybody) (?:\w+ )?(?:less"
            r"|cheaper|younger|weaker|with (?:less|fewer|no|half|only)|half my|who (?:has|had"
            r"|knows|could|did) (?:less|fewer|only|half|not|\w*n't|never|barely|hardly))"
        ),
        (
            r"(?:qualifications?|experience|background|cv|profile|credentials|strengths?"
            r"|skills?|answers?|results?|scores?) (?:of|did|does|had|has) (?:\w+ )?(?:the"
            r"|your) (?:\w+ )?(?:winner|chosen|hired|successful|selected|other|person"
            r"|candidate you|preferred|new hire)"
        ),
        (
            r"(?:what|which) (?:\w+ ){0,4}(?:he|she|they|the others?) (?:\w+ )?(?:have|has|had"
            r"|did|do|does|bring|brought|offer\w*|know|show\w*) (?:~ )?(?:i |me|mine|better"
            r"|more|that|over)"
        ),
        r"(?:against|than|with|to|beside) (?:theirs|his|hers|the winner's)",
        (
            r"(?:has|had|have|got) (?:that |which |what )?(?:over me|i (?:don't|do not|did not"
            r"|didn't|lack\w*|haven't|have not))"
        ),
    ),
    "F13!": (
        (
            r"(?:what|which \w+) (?:the |your )(?:\w+ ){1,3}(?:has|had|have|brings?|brought"
            r"|knows?|can) (?:that |which )?(?:i (?:don't|do not|did not|didn't|lack\w*"
            r"|haven't|have not|can't|cannot)|over me)"
        ),
        (
            r"(?:preferred|chose|picked|favou?red|took|selected|hired|chosen|taken|appointed) "
            r"(?:\w+ )?(?:over|to|instead of|before|rather than|in place of) me"
        ),
    ),
    "F13~": (
        (
            r"(?:wish|hope|sure|confident|trust|glad|congratulat\w+|happy|certain|delighted"
            r"|best|pleased) (?:~ )?(?:person|colleague|hire|candidate|applicant|one|winner"
            r"|successor|whoever|who) ?(?:~ )?(?:is well|do well|does well|success\w*|every"
            r"|luck|start|good|great|happy|will|enjoy\w*|best|excellent|settle\w*|thrive|at "
            r"home|right)"
        ),
        r"(?:wish|wishing) (?:your|the|them|him|her|whoever|who|both)",
        (
            r"(?:first choice|chosen|choice|other candidate) (?:\w+ ){0,3}(?:fall through|not "
            r"work out|withdraw|change|drop out|decline)"
        ),
        r"(?:not|\w*n't|never|no|without) (?:\w+ ){0,4}(?:compar\w+|measured?)",
        (
            r"(?:i )?(?:understand|respect|accept|know|see|appreciate|take it|gather|glad"
            r"|happy|fine) (?:that |fully |well |very |quite |completely ){0,3}(?:another|the "
            r"other|you|someone|somebody|the person|your|a|the) (?:\w+ ){0,6}(?:was|had|has"
            r"|chose|chosen|went|closer|stronger|better|more|deeper|is)"
        ),
        r"someone else (?:\w+ ){0,3}(?:instead)?",
    ),
}
