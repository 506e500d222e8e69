"""English refusals by what they say: out of the running, stop here, someone is named, beaten."""

from followups.reading.lexicon.english.words import BE, HIRERS, NAME, NO, PEOPLE, STAGE
from followups.reading.lexicon.english.words import WORDS as W

REFUSALS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            rf"{NO} {W}{{0,3}}?(?:call|calling|ask|asking|bring|bringing|put|putting|move|moving"
            rf"|send"
            rf"|sending|pass|passing|take|taking|carry|invite|inviting|advance|progress|progressing"
            rf"|advancing) (?:you|your|this|it|him|her) {W}{{0,3}}?(?:for|to|into|through|past"
            rf"|on to)"
            rf" (?:an? |the |our |this )?{W}{{0,2}}?(?:{STAGE}|interview|client|hiring|shortlist)"
        ),
        rf"{NO} {W}{{0,2}}?(?:take|taking) (?:the|any|a) (?:next|further) steps?",
        (
            rf"{NO} {W}{{0,2}}?(?:hear|hearing|receive|receiving) {W}{{0,3}}?(?:about|for"
            rf"|regarding)"
            r" (?:an|the|any) (?:interview|offer|invitation)"
        ),
        r"(?:decided|going|need|have|like|elected|opted|agreed|want|choosing) to hold off",
        (
            r"holding off (?:on|for|with)|hold off (?:on|from) (?:taking|moving|going|proceeding"
            r"|progressing|advancing|hiring|making)"
        ),
        (
            rf"(?:this is|that's|that is|it's|which is|here is|is) where {W}{{0,4}}?(?:ends?|stops?"
            r"|part|finish|finishes|leave)"
        ),
        (
            rf"(?:file|candidacy|candidature|application|applications|profile|submission|record)"
            rf" {W}{{0,3}}?(?:{BE}) {W}{{0,2}}?(?:closed|archived|inactive|disqualified|deactivated"
            rf"|dismissed|screened out|sifted out|filtered out|ruled out|set aside|eliminated"
            rf"|discarded"
            rf"|marked as (?:closed|inactive|unsuccessful|rejected)|marked inactive"
            r"|(?:moved|set|changed|updated) to (?:rejected|closed|inactive|not))"
        ),
        (
            rf"(?:application|candidacy|profile|submission) {W}{{0,2}}?(?:is|are) (?:no longer|not)"
            r" (?:active|open|live|in play|in the running)"
        ),
        (
            rf"(?:like|wish|wished|prefers?|chosen|decided|going|opted|elected|need|has|have|want"
            rf"|plan|intend) to {W}{{0,2}}?(?:continue|extend|resume|restart|reopen|prolong"
            rf"|keep up)"
            rf" {W}{{0,2}}?(?:search|searching|hunt|looking)"
        ),
        (
            rf"{HIRERS} {W}{{0,2}}?(?:will|'ll|are going to|is going to) (?:continue|extend|resume"
            rf"|restart|keep on|keep) {W}{{0,2}}?(?:search|searching|looking|hunting)"
        ),
        (
            rf"(?:go|going|gone|went|take|taking|took|chose|chosen|choose|pursue|pursuing|head"
            rf"|heading"
            rf"|headed) {W}{{0,3}}?(?:another|different|other) (?:way|route|path|road|direction"
            r"|approach|course)"
        ),
        (
            rf"{HIRERS} {W}{{0,4}}?(?:said|says|saying|saying|voted|decided|answered|replied) "
            rf"{W}{{0,2}}?[\"']?(?:no(?:[.,;!]| to| on| for)|no thank you|no thanks|not now"
            rf"|not right now|not this"
            r" time|against (?:it|you|me))[\"']?"
        ),
        (
            r"(?:bottom line|short version|verdict|answer|decision|outcome|upshot|result|reply"
            rf"|long and short|news|word) {W}{{0,4}}?(?:is|was|came back|comes down to|'s|being)"
            rf" (?:{W}{{0,1}}?)?(?:a |an? )?(?:no|negative|not good|not positive)"
        ),
        (
            r"(?:back|came|come|comes) (?:to me |to us )?(?:with|as) a no|to (?:tell you|say) no"
            r"|it(?:'s| is| was) (?:a |an )?(?:\w+ )?no (?:from|for|this|at|I'm|on)"
        ),
        (
            r"say (?:\w+ )?[\"']?not (?:right now|this time|yet|now)[\"']?|thanks,? but no thanks"
            r"|thank you,? but no thank"
        ),
        (
            r"so (?:it's |it is |that's )?not this (?:spring|summer|fall|autumn|winter|year|time"
            r"|term|semester|season|round|cycle)|(?:sadly|sorry|unfortunately|alas|regrettably"
            r"|just)"
            r",? not this (?:time|year|season|round|cycle|summer|spring)|not this (?:time|year"
            r"|season"
            r"|round|cycle|summer|spring|one),? (?:I'm afraid|sadly|unfortunately|sorry|alas)"
        ),
        (
            r"(?:wasn't|weren't|isn't|not) (?:meant )?to be[.,;!]|(?:this|it|that)(?:'s| is| will"
            r"| would"
            r"| was) (?:sadly |just |simply )?not (?:going to )?(?:be )?(?:possible|feasible"
            r"|doable)\w*"
        ),
        (
            r"(?:can't|cannot|couldn't|could not|unable to|not able to|no way to|can not) (?:\w+ )?"
            r"(?:make|get) (?:it|this|that|things|the (?:numbers|dates|timing|hours|budget"
            r"|schedule))"
            r" (?:to )?(?:work|add up|fit|approved|signed off|past|through|happen)"
        ),
        (
            r"paths (?:are|will|do|did|would|have|may) ?(?:\w+ )?(?:not|n't) (?:\w+ ){0,3}?cross\w*"
            r"|paths (?:won't|don't|didn't|aren't) (?:\w+ ){0,3}?cross\w*|(?:not"
            r"|\w+n't) (?:\w+ ){0,3}?"
            r"(?:like|think|mean|see) (?:\w+ )?our paths"
        ),
        (
            rf"(?:no longer|not|isn't|aren't) {W}{{0,2}}?(?:a candidate|in the (?:running|mix|frame"
            r"|process|race|hunt)|in contention|among the candidates|an applicant|being progressed)"
        ),
        r"out of (?:the running|contention|the race|the process|the competition)",
        (
            r"(?:you|you've|you have|you are|you're|candidacy|application) (?:\w+ ){0,3}?(?:dropped"
            r"|eliminated|disqualified|deselected|excluded|released|cut|sifted|screened)(?:[.,!]|"
            r" (?:\w+ )?(?:from (?:the|our|further|this)|because|as|at|by))|removed from (?:the|our"
            r"|further|this|any) (?:\w+ )?(?:process|consideration|shortlist|competition"
            r"|selection|pool"
            r"|recruitment|running)"
        ),
        (
            r"(?:removed|removing|dropped|dropping|released|releasing) (?:you|your (?:name"
            r"|application"
            r"|candidacy|profile)) from (?:the|our|further|this|any)"
        ),
        (
            r"(?:opted|elected|chosen|decided|choosing|deciding|electing|agreed|prefer\w*) to pass"
            r"|passing (?:for now|this time|at this|on this|on you)"
        ),
        (
            r"(?:go|going|taken?|taking|proceed|progress|move|moving|pursue|pursued|advance"
            r"|continue"
            r"|proceeding|progressing) (?:this |it |things |your \w+ |the \w+ )?no (?:further"
            r"|farther)"
        ),
        (
            rf"(?:concludes?|concluded|completes?|completed|ends?|ended|closes|finishes|terminates?"
            rf"|terminated) (?:your|the|our|this) {W}{{0,3}}?(?:candidacy|candidature|consideration"
            rf"|process|journey|involvement|participation)"
            rf"|(?:concluded|completed|ended|finished|closed|ending) {W}{{0,2}}?consideration"
        ),
        (
            r"decided (?:that )?(?:now|this) (?:is|was|isn't|wasn't) (?:not )?(?:the|a) (?:right "
            r"|good )?"
            r"(?:time|moment)|decided against[.,;!]|ruled (?:you|your \w+) out|counted you out"
        ),
        (
            r"(?:decision|vote|verdict|outcome|result|ruling|panel|committee) (?:\w+ ){0,2}?"
            r"(?:went|gone|goes|came down|voted|ruled|decided) (?:\w+ )?against"
        ),
        r"(?:not|\w+n't) (?:\w+ )?in your favou?r",
        (
            r"(?:will|shall|'ll|going to|have to|must|need to|let's|we) (?:\w+ )?(?:stop|leave it"
            r"|leave"
            r" things|end it|end things|call it|draw the line|halt|part ways|close things)"
            r" (?:here|there|a day|at (?:that|this)|with your)"
        ),
        (
            r"(?:will be|there'll be|is|was|gets|with) no (?:offer|interview|job|internship|second"
            r" (?:round|interview)|next (?:round|step|stage))[.,!;]|no (?:offer|interview"
            r"|next step)"
            r" (?:\w+ )?(?:for you|this time|will)"
        ),
        (
            r"(?:regret|sorry|afraid|unfortunately) (?:[\w',/&()-]+ ){0,5}?(?:unable|not able"
            r"|cannot"
            r"|can't) (?:to )?(?:\w+ )?(?:assist|help|support|accommodate|oblige|progress|meet)"
            r" (?:you|your|with your|further|on this)"
        ),
        (
            r"(?:can't|cannot|couldn't|unable to|not able to|won't be able to) (?:interview|see"
            r"|meet"
            r"|hire|take|accept|place|accommodate|shortlist) (?:everybody|everyone|all|every|each)"
        ),
        r"(?:couldn't|could not|cannot|can't|unable to|not able to) include (?:you|your)",
        (
            rf"{NO} {W}{{0,3}}?(?:include|including|add|adding|place|placing|put|putting) (?:you"
            rf"|your"
            rf" \w+) (?:on|in|onto|among|for|to|with|forward)"
        ),
        (
            r"(?:recommend|suggest|conclude|agree)\w* (?:\w+ ){0,3}?not (?:to )?(?:hire|hiring"
            r"|proceed\w*|mov\w+|appoint\w*|invit\w+|offer\w*|advanc\w+|progress\w*)"
        ),
        (
            r"(?:today|this time|sadly|unfortunately),? that (?:list )?includes you(?:rs?)?"
            r"|(?:yours|you) (?:was|were|is|are) (?:one|among) (?:of )?(?:\w+ ){0,4}?(?:we|didn't"
            r"|not"
            r"|that (?:we )?(?:didn't|had|did|could|couldn't))"
        ),
    ],
    "others_chosen": [
        (
            rf"{HIRERS} {W}{{0,4}}?(?:going|gone|went|settled|opted|plumped|decided|sticking"
            rf"|staying)"
            rf" (?:in the end )?(?:with|for|on) {NAME}(?:[.,;!]| in| for| as| who| because| since"
            rf"| and"
            r"| instead| over| tho\w*| this| after)\w*"
        ),
        (
            rf"{HIRERS} {W}{{0,3}}?(?:hire|hired|appoint|appointed|chose|chosen|picked|choose"
            rf"|selected) {NAME}(?:[.,;!]| in| for| as| who| because| since| and| instead| over"
            rf"| to)\w*"
        ),
        (
            rf"(?:role|job|post|position|place|spot|slot|shift|vacancy|contract|hours|work"
            rf"|internship"
            rf"|fellowship|award|prize) {W}{{0,3}}?(?:goes|went|has gone|is going"
            rf"|gone) (?:instead )?to"
        ),
        (
            rf"(?:my|his|her) {W}{{0,2}}?(?:nephew|niece|brother|sister|son|daughter|cousin"
            rf"|husband|wife|friend|mate|uncle)"
            rf" (?:is|was|has|will|'s) {W}{{0,2}}?(?:doing|do|taking|take|taken|get|getting|got"
            rf"|going"
            r" to (?:do|take|have|get)|starting|stepping) (?:it|the (?:job|role|work|place|spot"
            r"|post))"
        ),
        r"(?:pipped|edged|beat|outscored|outranked|outshone|trumped|overtook) you",
        (
            rf"(?:others?|other \w+|another \w+|someone else|candidates?|applicants?|people)"
            rf" (?:who )?(?:simply |just |narrowly |had |have )?(?:scored?|ranked|rated|placed"
            rf"|performed"
            rf"|scoring) {W}{{0,2}}?(?:higher|highly|better|above|ahead|well)"
        ),
        (
            rf"(?:there (?:were|was|are)|we (?:had|have|received|saw|met)|we've (?:had|seen|met)"
            rf"|against"
            rf"|up against) {W}{{0,4}}?(?:stronger|better|higher|more qualified|more experienced"
            rf"|better qualified) {W}{{0,2}}?(?:{PEOPLE}|field|qualified|scores)"
        ),
        (
            rf"{PEOPLE} (?:with|who had|who have|whose) {W}{{0,3}}?(?:higher|stronger"
            rf"|better) (?:scores?"
            r"|marks?|grades?|rankings?|ratings?)"
        ),
        (
            rf"(?:competition|field|standard|calibre|others) {W}{{0,3}}?(?:was|were|is"
            rf"|proved) (?:just |"
            r"simply )?(?:too|even|much) (?:strong|stronger|high|higher|tough|good|fierce|stiff)"
        ),
        (
            rf"(?:focus(?:s?ing|s?ed)|concentrating|narrowed) {W}{{0,3}}?(?:on|to"
            rf"|down to) {W}{{0,3}}?"
            rf"{PEOPLE} (?:who|whose|with|that|further|already|we|closer|more|ahead)"
        ),
        (
            rf"(?:making|made|extended|extending|issued|issuing|sent|sending|given|out) {W}{{0,2}}?"
            rf"offers? {W}{{0,3}}?to {W}{{0,2}}?(?:others?|another|someone|somebody|candidates?"
            r"|applicants?|finalists?|those)"
        ),
        r"offer (?:has |had )?(?:been|was) (?:made|extended|given) to (?:an|some|someone)",
        (
            rf"(?:made|given|offered|handed|sent) (?:another|someone else|somebody else|an?other|a"
            rf" different) {W}{{0,2}}?(?:the|an?) {W}{{0,2}}?(?:offer|job|role|position|place"
            rf"|contract)"
        ),
        (
            rf"(?:found|got|hired|signed|picked|chosen|selected|welcomed|appointed|secured) "
            rf"(?:already )?(?:our|the|this year's|this summer's|all our|all the"
            rf"|all of our) {W}{{0,3}}?"
            rf"(?:new |next |future |right |successful |final |winning )?(?:manager|interns?|cohort"
            rf"|class|engineers?|developers?|designers?|candidates?|people|person|finalists?"
            rf"|fellows?"
            rf"|hires?|colleague|apprentices?|assistant|teammates?|team mate|chef|driver|teacher)"
            r"(?: for (?:the|this|next|our)|[.,;!]| and| who| now| already| in)\w*"
        ),
        (
            r"(?:we've|we have|I've|I have|they've|they have|already|we) (?:already |now "
            r"|just )?(?:got"
            r"|have|found|hired|had|booked|taken on) (?:someone|somebody|enough people|a person"
            r"|people|our interns|our cohort|our team)(?: else| for| who| in| local| now| already"
            r"| to"
            r"|[.,;!])\w*"
        ),
        (
            r"(?:stay|staying|stick|sticking|remain|remaining|keep|keeping) with (?:our"
            r"|the) (?:current"
            r"|existing|present|incumbent)"
        ),
        (
            r"(?:promot\w+|fill\w*|hir\w+|recruit\w*|appoint\w*|resourc\w+|done|cover\w*|sourc\w+)"
            r" (?:\w+ ){0,3}?(?:from (?:within|inside)|in-?house|internally)"
        ),
        (
            r"(?:our|the|a close|a very close|our close) (?:second choice|runner-?up|second place)"
            r"|(?:our|a close|a very close) second|(?:placed|came|finished|ranked"
            r"|coming) (?:\w+ )?(?:\w+ )?(?:second|third|runner-?up)\w*"
        ),
        (
            r"(?:placed|have put|been put|added|keep|offered) (?:you "
            r"|your name )?(?:a place )?"
            r"on (?:the|our|a) (?:reserve|waiting|wait) ?list"
        ),
        (
            r"(?:the|our) other (?:student|guy|woman|man|engineer|developer|designer|intern|teacher"
            r"|writer|finalist|contender) (?:started|had|has|was|is|already|came|will|did|could"
            r"|who)"
        ),
    ],
}
