"""F6 asked round the corner: statements of wondering, standing invitations, requests for notes."""

from typing import Final

_OPENING = (
    r"(?:don't know|do not know|not know|no idea|not sure|unsure|unclear|a mystery|in the dark"
    r"|curious|wonder|wondering|wondered|asking myself|ask myself|asked myself|puzzling over"
    r"|racking my|turning over|no clue|never (?:\w+ )?(?:learn\w*|found out|understood)|can't "
    r"tell|cannot tell|(?:love|like|good|glad|happy|keen|eager|grateful|useful|helpful"
    r"|interesting|interested|helps?|curious|dying|valuable|better|easier) (?:\w+ ){0,2}to "
    r"(?:know|understand|hear|learn|see|find out)|(?:if|wish) (?:only )?i knew|helps? me|mean "
    r"a lot|at a loss)"
)
_TARGET = (
    r"(?:(?:i|things|it) (?:\w+ )?(?:went|go|gone) wrong|went wrong (?:on my|with my|for me"
    r"|in my)|(?:far|close) (?:off |behind |short )?(?:i|my \w+) (?:was|came|were|fell)|(?:i|my "
    r"\w+) (?:\w+ )?(?:fell"
    r"|came up) short|let me down|held me back|(?:i|my \w+|my \w+ \w+) (?:\w+ )?(?:lack\w*"
    r"|missed|fail\w*|lost|could have|might have|should have|might (?:do|change|work)|could "
    r"(?:do|change|work)|should (?:do|change|work)|did wrong|can do better|need to improve"
    r"|did not convince|didn't convince)|against (?:me|my)|tipped|swung|made the difference"
    r"|made (?:you|the panel|the team|them) (?:\w+ )?(?:choose|prefer|decide|pick|go|opt|lean"
    r"|say no|turn|hesitate|pass|settle)|not (?:chosen|selected|me\b|enough)|it (?:wasn't|was "
    r"not) me|i (?:wasn't|was not|didn't|did not)|(?:decision|choice|verdict) (?:\w+ "
    r")?(?:rested|turned|came|hung|hinged|depended)|decided (?:it|the matter)|put you off|the "
    r"(?:deciding|decisive|missing) (?:point|factor|reason|thing|argument|moment|bit|piece)"
    r"|(?:something|anything) (?:i|in my|about (?:me|my))"
    r"|weighed (?:most|more|against|in)|ruled me out|cost me)"
)
_MINE = (
    r"(?:practical|interviews?|test|application|task|trial|performance|presentation|answers?"
    r"|exercise|lesson|case|portfolio|sample|session|audition|assessment|demo|talk|work|cv"
    r"|designs?|samples?)"
)

WONDERING: Final = {
    "feedback.wondering": (
        (
            r"(?:let me know|tell me|point out|show me|hear|know|learn|see) (?:\w+ )?(?:where|if"
            r"|whether|what) (?:there (?:is|was|might be) )?(?:\w+ )?(?:room (?:to grow|for "
            r"improvement)|(?:a )?stronger (?:answer|candidate|application|candidacy)|(?:a )?"
            r"better (?:answer|application))"
        ),
        r"(?:say|tell me|know|hear|share|write) (?:\w+ ){0,4}(?:about|as to) why[.?!,]",
        (
            r"(?:shed|throw|cast) (?:\w+ ){0,2}light on (?:\w+ )?(?:result|outcome|decision|why"
            r"|what|matter|reasons?|choice)"
        ),
        (
            r"(?:understand|make sense of|read|digest) (?:the|this|your|that) (?:result|outcome"
            r"|decision|choice|verdict) (?:\w+ )?(?:a (?:little|bit)|better|more|properly)"
        ),
        (
            r"(?:is|was|are|were) there (?:\w+ )?(?:an?|any|one|some) (?:\w+ )?(?:skills?|areas?"
            r"|points?|things?|topics?|weak\w*|reasons?|gaps?) (?:~ )?(?:i (?:should|could|might"
            r"|need|ought|lacked|missed)|worth|for (?:the|this|your)|in my|[?])"
        ),
        (
            r"any (?:\w+ )?(?:pointers?|tips?|hints?|critique|criticism) (?:would|will|is|are) "
            r"(?:\w+ )?(?:mean|help|be|welcome|appreciated|received|worth|useful)"
        ),
        (
            r"(?:could|can|would|will|beg|begging|ask|asking|please|want|need|hope|wish|love|like"
            r"|if) (?:[\w']+ ){0,4}(?:tell|let me know|explain|say|share|show|point out|hear"
            r"|know|learn) (?:me )?(?:\w+ )?(?:where|what|how) (?:exactly |precisely )?(?:(?:i"
            r"|my \w+) (?:\w+ )?(?:failed|fell short|went wrong|lost|lacked|missed)|(?:you|the "
            r"panel|they|the team|everyone|anyone|your \w+) (?:\w+ ){0,2}(?:made of|thought "
            r"(?:of|about)|disliked about|saw in|missed in) (?:me|my))"
        ),
        (
            r"(?:thing|point|detail|reason|factor) (?:that |which )?(?:spoke|told|counted"
            r"|weighed|worked|went|tipped) (?:\w+ )?(?:against me|the (?:scales|balance))"
        ),
        (
            rf"{_OPENING},? (?:\w+ ){{0,4}}(?:why|what|where|which|how|if|whether|in what) (?:~ "
            rf")?{_TARGET}"
        ),
        (
            r"(?:not|\w*n't) (?:say no to|mind|object to|be offended by|take amiss) (?:\w+ "
            r"){0,3}(?:hearing|criticism|critique|advice|pointers?|tips?|hints?|feedback"
            r"|honest\w*|word|words|truth)"
        ),
        (
            r"(?:keeps?|kept|left|leaves?|still) (?:me )?(?:wondering|asking|guessing) (?:\w+ "
            r"){0,3}(?:was it|it was|what i|where i|why i|what it was|if i|whether i)"
        ),
        (
            r"(?:never|not|\w*n't) (?:\w+ ){0,2}(?:find out|found out|learn\w*|discover\w*"
            r"|told|tell me) (?:~ )?(?:what|where|why|which) (?:i|my \w+)(?:'d| could| "
            r"should| might| had| did| have)?(?:'ve| have| not|n't)* (?:\w+ )?(?:done|do|"
            r"did|lacked|missed|wrong|short|better|failed|lost|gone|went|went wrong|"
            r"shown?)"
        ),
        r"(?:question|ask\w*|wonder\w*|mystery|riddle|puzzle)[^.!?]{0,40} what it was that i",
        (
            r"(?:any|some|your|whatever) (?:\w+ )?(?:feedback|advice|comments|pointers|"
            r"tips|criticism) (?:that |which )?(?:you|your \w+|the panel|anyone) (?:\w+ )?"
            r"(?:could|can|may|might|would|care|wish|are able|feel able) (?:\w+ )?(?:share"
            r"|give|offer|spare|pass|send|have|to)"
        ),
        (
            r"(?:revert|come back|reply|respond|write back|get back) (?:\w+ ){0,2}with (?:"
            r"the |your |my |any |some )?(?:\w+ )?(?:reasons?|feedback)|what (?:counted|"
            r"weighed|spoke|told|worked) against me|(?:if|whether) (?:that|this|it) was "
            r"(?:the|an|my) (?:issue|problem|reason|sticking point)"
        ),
    ),
    "ask": (
        (
            r"should (?:you|anyone|anybody|the panel|anything|any) (?:\w+ )?(?:have|find|wish"
            r"|want|care|feel|think|ever|be|remember|come|notice|spare)"
        ),
        (
            r"my (?:inbox|door|ear|ears|phone|line) (?:is|are) (?:\w+ )?open|i(?:'m| am) (?:all "
            r"ears|listening|ready to listen)|(?:can|could) take (?:it|criticism|the truth)"
            r"|thick skin|thick-skinned|not thin-skinned"
        ),
        r"(?:beg|begging|implore|asking|ask) (?:of )?you|(?:keep|kept|been) wondering",
        r"(?:may|might|could|can) i (?:\w+ )?(?:see|have|ask|learn|know|hear|read|get)",
        (
            r"(?:any|a|one) (?:\w+ ){0,3}(?:would|will|'d) (?:\w+ )?(?:mean|help|be|do me|go a "
            r"long|save|teach|make)"
        ),
        r"worth (?:gold|its weight|a lot|a great deal|more to me)|do me (?:a|the) (?:\w+ )?favou?r",
    ),
    "feedback.about_me": (
        (r"any (?:\w+ )?pointers?|any (?:\w+ )?(?:tips?|hints?|critique|criticism) (?:from|you)"),
        (
            r"(?:notes|marks|scores?|scoring|score ?sheets?|scorecards?|ratings?|evaluation"
            r"|assessment|comments|minutes|marking|write-?up|protocol|report|impressions?) (?:\w+ "
            r"){0,6}(?:on|of|about|for|from|regarding|during) (?:me\b|my (?:\w+ "
            rf"){{0,2}}{_MINE})"
        ),
        (
            r"(?:see|know|get|have|receive|learn|hear|send me|tell me|show me) my (?:\w+ "
            r")?(?:scores?|marks|ratings?|grades?|score ?sheet|scorecard|evaluation)"
        ),
        (
            r"what (?:you|the panel|they|the team|everyone|anyone|your \w+|he|she) (?:\w+ "
            r"){0,2}(?:made of|thought (?:of|about)|think (?:of|about)|felt about|liked about"
            r"|disliked|saw in|found lacking in|missed in|noticed about|would change about) "
            r"(?:\w+ )?(?:me|my)"
        ),
        (
            r"(?:insights?|glimpse|window|look|light) (?:\w+ )?(?:into|on|behind|at) (?:[\w']+ "
            r"){0,3}(?:thinking|reasoning|decision|considerations|choice|deliberations?"
            r"|outcome)"
        ),
        (
            r"(?:clues?|idea|indication|inkling|line|hint|pointer|word|sign|sense|steer|nudge) "
            r"(?:or two )?(?:as to|about|on|of) (?:what|where|why|how) (?:i|my|it|went|was|let"
            r"|would|could|might|the (?:panel|decision))"
        ),
        (
            r"(?:any|a few|some|one or two|a couple of) (?:\w+ )?(?:pointers|tips|hints"
            r"|suggestions)(?: (?:or|and) (?:\w+))?[.,;:!?]"
        ),
        (
            r"(?:where|how|what) i (?:\w+ )?(?:lost|dropped|missed) (?:the |some |any |out on "
            r")?(?:points|marks|panel|room|team|them|everyone|you)"
        ),
    ),
    "feedback.why_not": (
        (
            r"what (?:[\w']+ ){0,5}(?:tipped|swung|tilted|made (?:you|the panel|the team|them) "
            r"(?:\w+ )?(?:choose|prefer|decide|pick|go (?:for|with)|opt|lean|settle|turn)"
            r"|(?:cost|lost) me (?:the|this|it)|spoke for (?:the|your)|settled (?:it|the "
            r"matter)|stopped you|held you back|gave you pause)"
        ),
        (
            r"(?:was|were|is|be|been) (?:\w+ )?(?:something|anything) (?:that )?(?:i (?:said"
            r"|did|wrote|forgot|wore|missed|left|failed)|in my|about (?:my|me|how i)|wrong with"
            r" (?:my|me))"
        ),
    ),
    "feedback.mention": (
        (
            r"what made you (?:move|become|start|fall|open|leave|come|stay|want|take up|switch"
            r"|join|settle|choose (?:this|the|your) (?:trade|town|place|name|work)|build|plant)"
        ),
        (
            r"(?:feedback|comments|responses?|reactions?|advice) (?:\w+ )?(?:from|of|by) (?:\w+ "
            r"){0,2}(?:regulators?|authorit\w+|inspectors?|reviewers?|editors?|referees"
            r"|committees?|councils?|neighbou?rs|volunteers|nurses|doctors|engineers|pilots"
            r"|crews?|donors|investors|partners|suppliers|schools|hospitals|museums|cyclists"
            r"|commuters|shoppers|diners|trainees|apprentices|employees|workers|the public"
            r"|citizens|stakeholders|academics|scientists|critics|schoolchildren)"
        ),
        (
            r"(?:feedback|comments) (?:[\w']+ ){0,5}(?:on|about|to) (?:your|the|its) (?:[\w']+ "
            r"){0,3}(?:paper|draft|report|plan|proposal|prototype|pilot|launch|app|product"
            r"|campaign|consultation|policy|menu|exhibition|timetable|catalogue|book|film"
            r"|website|trial|model|design|collection|garden|route)"
        ),
    ),
}
