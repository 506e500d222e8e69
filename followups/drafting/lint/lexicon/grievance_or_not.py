"""F4: what stays a complaint after a negation, and what only sounds like one."""

from typing import Final

GRIEVANCE_OR_NOT: Final = {
    "F4!": (
        r"(?:feels|felt) (?:\w+ )?wrong",
        (
            r"(?:turned down|rejected|dismissed|refused|informed|sorted out|screened out"
            r"|told) by (?:an? )(?:\w+ )?(?:computer|machine|robot|algorithm|form|template|bot"
            r"|software)"
        ),
        r"not once (?:did|was|has|were|in)",
        (
            r"(?:not|hardly|no) (?:the )?(?:how|way) (?:one|you|people|anyone|a \w+|to) "
            r"(?:\w+ )?(?:treats?|deals?|runs?|behaves?|does|do\b|acts?|handles?)"
        ),
        (
            r"(?:the way|how) (?:this|it|things|everything|all this|my application|the (?:\w+ "
            r")?(?:process|matter|interviews?|procedure|whole thing|recruitment)) (?:was|were"
            r"|is|are|has been|have been|got) (?:\w+ )?(?:handled|done|run|managed"
            r"|communicated|organi[sz]ed|conducted|dealt|ended|went)"
        ),
        r"left me cold|left a (?:\w+ )?(?:taste|impression of)|(?:not|hardly) (?:\w+ )?pleasant",
        (
            r"(?:not|\w*n't|never|nobody|no one|none of you|without) (?:\w+ )?(?:even "
            r")?(?:bother\w*|thought it necessary|found it necessary|found the time|took the "
            r"(?:time|trouble)|taken the (?:time|trouble)|take the (?:time|trouble)|have the "
            r"(?:courtesy|decency)|had the (?:courtesy|decency)|so much as|think it|cared?"
            r"|pick up the phone|picked up)"
        ),
        (
            r"(?:nobody|no one|none of you|not one (?:of|person)|not a single (?:person|one)"
            r"|you never|they never|never|you did not|you didn't|you have not|hr never) "
            r"(?:\w+ )?(?:even )?(?:called|wrote|told|informed|answered|replied|let me know"
            r"|got back|thanked|asked|listened|explained|apologi[sz]ed|greeted|welcomed"
            r"|introduced|read|looked at|look at|responded|contacted|warned|tell|inform|reply"
            r"|answer|call|write|apologi[sz]e) (?:~ )?(?:me|us|back|my|to|until|in|for|at|why"
            r"|anything|how|that|a|it|the)?"
        ),
        (
            r"not (?:even )?(?:a (?:word|single|line|call|phone call|thank)|one (?:word|call"
            r"|line|single|personal|of (?:you|them|the panel)))"
        ),
        (
            r"(?:without|with no) (?:\w+ )?(?:a (?:word|single|call|line|personal|reason"
            r"|proper)|so much as|any (?:explanation|reason|warning|notice|word|sign|feedback"
            r"|personal)|explanation|(?:a |an |one )?(?:apology|explanation)|notice|warning)"
        ),
        (
            r"(?:not|\w*n't) (?:\w+ )?(?:been |feel |felt )?(?:taken seriously|treated"
            r"|respected|heard|listened|welcome|valued|informed|kept informed|kept (?:up to "
            r"date|posted)|impressed (?:by|with) (?:how|the way|your))"
        ),
        (
            r"(?:never|not|\w*n't) (?:\w+ )?(?:got|given|had|get|stood|stand|have|been given) "
            r"(?:\w+ )?a (?:real |fair |proper |true |genuine |serious )?(?:chance|hearing"
            r"|shot)"
        ),
        (
            r"(?:had|have|has) (?:not|\w*n't) (?:\w+ )?(?:even )?(?:read|opened|looked at|seen"
            r"|prepared) (?:\w+ )?(?:my|the|his|her|their|for)"
        ),
        (
            r"(?:hadn't|haven't|hasn't|had not|has not) (?:\w+ )?(?:even )?(?:read|opened"
            r"|looked at|seen|prepared) (?:\w+ )?(?:my|a (?:line|word)|for)"
        ),
    ),
    "F4~": (
        r"not (?:\w+ ){0,3}by a (?:machine|computer|robot|form)",
        r"i (?:\w+ )?(?:lost|mislaid|misplaced|mixed up|forgot|confused|left)",
        (
            r"(?:impress\w*|admir\w*|thank\w*|lik\w+|appreciat\w+|enjoy\w*|grateful|pleas\w+"
            r"|remember|delight\w*|love\w*|glad|struck by) (?:~ )?(?:the way|how) (?:~ "
            r")?(?:handled|done|run|managed|communicated|organi[sz]ed|conducted|dealt|ended"
            r"|went|treat\w*|kept)"
        ),
        r"even (?:a|one|two) \S+",
        r"anything but (?:an? )?(?:\w+ )?\w+",
        r"for nothing (?:less|but|other|short)",
        (
            r"(?:felt|feel|feels) as (?:if|though) (?:i|we) (?:\w+ )?(?:always|at home|already"
            r"|part|one|among|a (?:colleague|guest|friend|member)|known|belong\w*)"
        ),
        (
            r"(?:i|i'd|i'm) (?:was|arrived|came|turned up|ran|am|running) (?:\w+ )?(?:late"
            r"|unprepared|distracted|slow)"
        ),
        (
            r"(?:thank\w*|grateful|glad|kind of you|good of you"
            r"|generous)[^.!?,;\x1e]{0,60}\b(?:took|taken|taking|take|short notice)"
        ),
        (
            r"(?:no|not|never|without|any) (?:a |any |cause for |reason for |room for "
            r")?(?:complain\w*|complaints?|grievance|hard feelings)"
        ),
        (
            r"(?:customer|customers'|passenger|patient|guest|tenant|resident|noise|user"
            r"|consumer|handle|handling|handled|the|of|answering|sorting) (?:\w+ )?complaints?"
        ),
        (
            r"complaints? (?:desk|handling|team|office|department|register|book|system"
            r"|procedure|line|process|box|management)"
        ),
        (
            r"(?:could not|couldn't|cannot|can't|hardly) (?:\w+ )?(?:have been|be|have) "
            r"(?:\w+ )?(?:kinder|fairer|clearer|better|nicer|warmer|friendlier|more|handled"
            r"|told|run|asked)"
        ),
        (
            r"(?:rather than|instead of|and not|not|far from|nothing like|unlike|other than"
            r"|anything but|no) (?:\w+ ){0,2}(?:a |an |the |merely |just |only )?(?:form"
            r"|standard|template|canned|generic|automated|impersonal|cold|rushed|formality"
            r"|mere formality)(?: \w+)?"
        ),
        (
            r"(?:you|they|which|that|it) (?:took|take|have taken|had taken|gave|spent) (?:\w+ "
            r"){0,3}(?:time|hours?|trouble|care|minutes|moment|an? \w+ (?:hour|hours|afternoon"
            r"|morning)) (?:\w+ )?(?:to|for|over|with|out of|showing|explaining|and)"
        ),
        (
            r"(?:thank|thanks) (?:\w+ ){0,2}for (?:\w+ ){0,3}(?:days|weeks|months|hours|rounds"
            r"|interviews)"
        ),
        (
            r"(?:cold|slow|poor|bad|messy|painful|exhausting|chaotic|confusing) (?:storage"
            r"|chain|brew|water|cut|frame|start|store|room|weather|press|food|soil|cooking"
            r"|oven|harvest|season|light|data|steel|winter|morning|day|drinks?|snap|smoke"
            r"|smoking|pressed|rolling|lane|roads?|patients?|sleep)"
        ),
        r"not (?:only|just|merely|simply)",
        (
            r"late (?:~ )?(?:apologi\w+|did not mind|didn't mind|no matter|never mind|"
            r"laugh\w*|storm|snow|train|tram|bus|ferry|traffic)"
        ),
        r"i (?:\w+ )?(?:could|should|might|ought to) (?:\w+ )?have",
        (
            r"(?:no|any|little|hardly a) (?:right|cause|reason|ground|grounds|need) (?:\w+"
            r" )?(?:to|for) complain\w*"
        ),
        (
            r"(?:by|for) the (?:train|bus|ferry|weather|storm|snow|traffic|tram|plane|lift"
            r"|rain)|not by you|my (?:own )?fault|(?:find|finding|found) the (?:right )?"
            r"(?:door|entrance|house|room|way|building|gate)"
        ),
        (
            r"(?:nobody|no one|none) (?:\w+ )?(?:could (?:tell|say|see|know|have)|looked "
            r"at (?:their|his|her|a|the)|minded|rushed)"
        ),
        r"on the phone (?:to|with) (?:a|an|the) (?:\w+)",
        r"(?:and|but|yet|,) (?:exactly|just) (?:right|what|enough)",
        (
            r"(?:lines|line|sentences?) (?:long )?(?:and|but) (?:\w+ )?(?:right|kind|"
            r"perfect|lovely|enough|warm|meant)"
        ),
        r"was not the right",
        r"(?:no one|nobody|none of you|you never|never) (?:\w+ ){0,2}made me (?:\w+ )?feel",
    ),
}
