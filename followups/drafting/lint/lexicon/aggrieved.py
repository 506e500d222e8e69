"""F4 by speech act: how it felt, what was promised, who was late; wishes for the next one."""

from typing import Final

AGGRIEVED: Final = {
    "F4": (
        (
            r"(?:pity|shame|unfortunate|sad|regrettable|telling|strange|odd|funny|curious"
            r"|remarkable|disappointing|disheartening|poor|wrong|unkind|unfair) (?:\w+ "
            r")?(?:that|how|when|if) (?:you|nobody|no one|none|the (?:panel|interviewer"
            r"|interview|process|manager|recruiter|director|team|company)|your (?:\w+ )?\w+"
            r"|an? (?:company|school|firm|hospital|employer)|not one) (?:~ )?(?:not|never|no\b"
            r"|nobody|n't|only|without|late|already|just|hardly|barely|couldn't|didn't|could"
            r"|chose to|left|kept|cancel\w*|ignor\w*|forgot|failed)"
        ),
        (
            r"(?:i|i've|we) (?:\w+ )?(?:felt|feel|came away feeling|left feeling|was left "
            r"feeling|had the (?:\w+ )?(?:feeling|impression|sense)|got the (?:\w+ "
            r")?(?:feeling|impression|sense)|have the (?:feeling|impression)|could not help "
            r"feeling|was left with) (?:~ )?(?:ignored|rushed|judged|talked down|unwelcome"
            r"|nobody|no one|not wanted|decided|filler|going through|already|made up|waste"
            r"|wasting|small|stupid|interrogat\w+|on trial|an exam|unheard|brushed|overlooked"
            r"|a nuisance|in the way|disrespect\w*|not taken|dismissed|invisible|box|token"
            r"|numbers|had not read|hadn't read|not interested|n't interested|bored|elsewhere"
            r"|hurry|fobbed|used)"
        ),
        (
            r"(?:it|which|interview|meeting|conversation|process|whole thing|day|email|letter"
            r"|call|tone|panel|this|experience) (?:\w+ )?(?:felt|feels|seemed|seems|came "
            r"across|comes across|was|read|reads|sounded) (?:\w+ ){0,2}(?:like|as if|as though"
            r"|more like|a bit like|a little like) (?:~ )?(?:interrogation|police|exam"
            r"|formality|waste|afterthought|box-?ticking|tick-?box|conveyor|production line"
            r"|factory|lottery|joke|show|act|nobody|no one|not|already|robot|machine|template"
            r"|copied|cattle|speed dating|cross-?examination|charade|farce|exercise|mind"
            r"|hadn't|had not|hurry|favour|chore|inconvenience)"
        ),
        (
            r"(?:interrogation|cross-?examination|cattle market|conveyor belt|box-?ticking"
            r"|tick-?box|pr exercise|lip service|empty words|empty promises?|hollow"
            r"|meaningless phrases|hot air|crocodile tears|wild goose chase|fool's errand|dog "
            r"and pony|show trial|merry-go-round|obstacle course|endurance test)"
        ),
        (
            r"(?:after|following|despite) (?:all (?:that|this|those|these|my)|so (?:much|many"
            r"|long)|the|my|\w+|a) (?:\w+ ){0,3}(?:rounds?|interviews?|hours|weeks|months"
            r"|tests|visits|days|emails|calls|promises|preparation|work|effort|journey|trip"
            r"|presentation|trial|praise|drive|flight) (?:~ )?(?:all i (?:got|get|received"
            r"|have)|(?:an?|one|this|that|your|just|only|only an?) (?:\w+ )?(?:e-?mail|line"
            r"|lines|sentence|letter|template|text|message|no\b|paragraph|voicemail)|two lines"
            r"|one line|three lines|silence|nothing|not (?:a|even|one)|no (?:explanation"
            r"|reason|call|word|thanks|feedback)|without (?:a|any|even)|i (?:\w+ )?(?:expected"
            r"|hoped for|deserved|would have expected|had hoped for|thought i'd|think i "
            r"deserve)|a bit (?:thin|much|poor)|is (?:rather|a bit|all|hardly|not)|feels|hard "
            r"to)"
        ),
        (
            r"(?:it (?:has been|is|was|'s)|that(?:'s| is| was)|been|for) (?:\w+ )?(?:over "
            r"|more than |nearly |almost |now |a full )*(?:two|three|four|five|six|seven|eight"
            r"|nine|ten|eleven|twelve|several|many|\d+) (?:\w+ )?(?:weeks|months) (?:~ "
            r")?(?:before (?:you|anyone|i (?:heard|got))|until (?:you|anyone|i (?:heard|got))"
            r"|to (?:send|write|tell|decide|answer|reply|say|hear|wait|get)|without|of "
            r"(?:silence|waiting|nothing)|for (?:a|an|one|two|this|that|you to|your)|and "
            r"(?:nobody|no one|not|then|nothing))"
        ),
        (
            r"(?:you|they|your \w+|hr|recruiter|he|she|manager|somebody|someone|panel) (?:had "
            r")?(?:promised|told me|assured me|agreed|announced|guaranteed|swore"
            r"|undertook|gave me your word) (?:~ )?(?:call|ring|phone|let me know|get back"
            r"|be in touch|answer|hear|decide"
            r"|either way|week|days?|monday|friday|feedback|keep me) (?:~ )?(?:but|never"
            r"|yet|and (?:then )?(?:nothing|nobody|heard nothing|did not|didn't)|it "
            r"(?:took|never|did)|nobody|no one|nothing|instead)"
        ),
        (
            r"(?:rescheduled|postponed|cancelled|canceled|moved|changed|put off|pushed back"
            r"|delayed) (?:\w+ ){0,3}(?:on me|twice|three times|four times|several times|at "
            r"(?:the )?(?:last|short)|again|without|with (?:an hour|no|ten|five|a day)|the "
            r"(?:night|evening|morning|day) before|an hour before|minutes before|on the day"
            r"|and then|over and over)"
        ),
        (
            r"(?:kept|left|had|made) (?:me |us )?(?:sitting|standing|waiting|stood|sat|wait"
            r"|sit|stand) (?:\w+ ){0,4}(?:hour|hours|minutes|reception|corridor|lobby|rain"
            r"|cold|hall\w*|outside|alone|an age|ages|forever|half)"
        ),
        (
            r"(?:interviewers?|panel|manager|director|he|she|they|you|boss|owner|head"
            r"|recruiter|someone|one of (?:you|them|the panel)|your \w+) (?:\w+ "
            r"){0,2}(?:laughed at|yawned|rolled (?:his|her|their|your) eyes|looked at (?:his"
            r"|her|their|your|the) (?:watch|phone|clock|screen)|checked (?:his|her|their"
            r"|your) (?:phone|emails?|watch|messages)|took (?:a|two|another) (?:phone )?calls?"
            r"|answered (?:his|her|their|your|the) (?:phone|emails?)|interrupted|talked over"
            r"|cut me|smirked|sighed|sneered|walked out|left (?:halfway|early|the room|after)"
            r"|arrived late|turned up late|was late|were late|came late|forgot (?:my name|who"
            r"|about|that)|got my name wrong|called me (?:by )?(?:the wrong|another|someone)"
            r"|mispronounced|hadn't read|had not read|did not know|didn't know|never (?:looked"
            r"|asked|smiled|introduced)|ate (?:his|her|their|lunch|a)|fell asleep|asked (?:me "
            r")?(?:whether|if|about|how) (?:\w+ ){0,4}(?:children|married|pregnan\w+|husband"
            r"|wife|age|religion|old i|family|kids|baby))"
        ),
        (
            r"(?:application|cv|e-?mails?|calls?|messages?|questions?|work|test|letter"
            r"|portfolio|files?|documents?|papers) (?:\w+ )?(?:was|were|been|got|went|remained"
            r"|stayed|ended|vanished|disappeared|sat) (?:\w+ )?(?:\w+ )?(?:ignored|unanswered"
            r"|unread|lost|unopened|mislaid|forgotten|mixed up|thrown|deleted|nowhere|in (?:a"
            r"|the) (?:black hole|void|drawer|bin|pile)|up in (?:a|the) bin|binned)|(?:black "
            r"hole|into the void|deaf ears|brick wall)"
        ),
        (
            r"(?:already|long) (?:\w+ )?(?:gone|filled|given|promised|taken|decided|settled"
            r"|fixed|chosen|picked|had (?:someone|your|somebody|a)|knew|in mind|sewn up|a "
            r"done deal|agreed) (?:\w+ ){0,6}(?:before (?:i|we|my|the interview|anyone)|when "
            r"(?:i|we) (?:came|sat|applied|interviewed|walked|arrived|met)|all along|by the "
            r"time|and (?:the|i|we|my|all)|internally|to (?:someone|somebody|an insider|an "
            r"internal))"
        ),
        (
            r"(?:hope|wish|trust|suggest|recommend|advise|urge|pray) (?:\w+ )?(?:that )?(?:you"
            r"|your \w+|the (?:next|company|panel))(?:'ll| will| would| can| could| might|) "
            r"(?:\w+ )?(?:treat|handle|be (?:kinder|more|fairer|quicker|honest|clearer|better"
            r"|less)|show (?:more|some|a)|learn (?:to|from|how)|think (?:about )?how|give "
            r"(?:the next|future|other|others|more)|have (?:the courtesy|more|a better)|reply "
            r"to|answer|improve|rethink how|reflect on|work on|do better|spare|respect|look "
            r"after) ?(?:\w+ ){0,4}"
        ),
        (
            r"(?:no|any|a|some|common|basic|the) (?:\w+ )?(?:courtesy|decency|manners|respect"
            r"|empathy|humanity|transparency|politeness|consideration) (?:\w+ ){0,2}(?:from"
            r"|on your|at your|in (?:your|the|this|how)|towards?|shown|was|is|would|has|left"
            r"|whatsoever|at all|to (?:reply|answer|call|tell|let|inform))"
        ),
    ),
}
