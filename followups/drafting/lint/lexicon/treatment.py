"""F4: complaints about how one was treated."""

from typing import Final

TREATMENT: Final = {
    "F4": (
        (
            r"(?:no|not the|not a|hardly a|hardly the|a poor|a strange|an odd|a sad|a shabby"
            r"|a bad|a terrible|a funny|not how|what a) way (?:to|of|for) (?:\w+ )?(?:treat\w*"
            r"|run\w*|handle|handling|deal\w*|end\w*|say\w*|tell\w*|thank\w*|do\b|doing|close"
            r"|behave|behaving|communicat\w+|conduct\w*|hire|hiring|inform\w*)"
        ),
        (
            r"(?:i|we|candidates?|applicants?|people|anyone|everybody|everyone|somebody|any "
            r"\w+|one) (?:\w+ )?(?:deserve|deserves|deserved) (?:\w+ )?(?:better|more|an?|at "
            r"least|to|some|than|the courtesy|something)"
        ),
        (
            r"(?:hoped|expected|wished|liked|appreciated|preferred|thought|counted on"
            r"|expecting|hoping|welcomed|asked|deserved|been nice|been good|been kind|been "
            r"polite|been decent|been kinder|been fairer|been courteous) (?:\w+ )?(?:for "
            r")?(?:a (?:word|call|phone call|personal|bit (?:more|better)|little more|human"
            r"|real|proper|more|warmer|clear answer|kinder|quicker|faster|sooner|short call"
            r"|conversation rather|line (?:or two )?(?:more|from)|sign)|more (?:than|from"
            r"|respect|courtesy|care|of|honesty|consideration|transparency|for)|better (?:than"
            r"|from|of|treatment|communication)|at least|something (?:more|better|other|a "
            r"little|else)|to (?:be (?:told|informed|called|treated|warned|kept)|hear (?:it "
            r"|this |back )?(?:from|sooner|earlier|in person|personally|directly|something))"
            r"|some (?:respect|courtesy|honesty|transparency|kind of|sort of|warning)|the "
            r"courtesy|courtesy|basic|common courtesy|you to|an earlier|an answer)"
        ),
        (
            r"(?:expected|expect|expecting|hoped for|deserved|thought) (?:\w+ )?(?:better"
            r"|more) (?:from|of) (?:you|a|your|the|such|someone)"
        ),
        (
            r"(?:my|all (?:that|the)|was|were|been|effort\w*|work\w*|hours|days|time|trip|"
            r"travel\w*|journey|came|waited|prepared|drove) (?:[\w']+ ){0,5}(?:for nothing"
            r"|in vain|all for naught|to no avail|for naught)"
        ),
        (
            r"(?:cancel\w*|postpon\w*|reschedul\w*|moved|changed|delayed|shifted|put off) "
            r"(?:\w+ ){0,5}(?:times|twice|again and again|at the last minute|last-minute"
            r"|minutes before|an hour before|hours before|without (?:warning|notice"
            r"|explanation|telling|a word|any)|at short notice|the night before|on the day"
            r"|repeatedly|each time|every time)"
        ),
        (
            r"(?:you|they|your \w+|hr|recruiter|team) (?:\w+ )?kept (?:changing|moving"
            r"|cancell?ing|postponing|asking|rescheduling|delaying|promising|adding|putting)"
        ),
        (
            r"(?:you|interviewers?|he|she|they|panel|colleagues?|manager|recruiter|team"
            r"|interview|meeting|call|nobody|half the panel|someone|one of (?:you|them)|your "
            r"\w+|who) (?:\w+ )?(?:was|were|arrived|came|turned up|showed up|started|began"
            r"|appeared|joined) (?:to the \w+ )?(?:(?:\w+ |half an |an |a quarter of an "
            r")?(?:minutes?|hours?) )?(?:late|unprepared|distracted|not prepared|bored"
            r"|uninterested|disinterested|half-?hearted)"
        ),
        (
            r"(?:looking at|checking|on|scrolling|typing on|staring at|busy with|glued to) "
            r"(?:his|her|their|your|a) (?:phone|phones|emails?|laptop|watch|screen|telephone)"
        ),
        (
            r"(?:my|our) (?:\w+ )?(?:time|effort|efforts|work|ideas?|case study|presentation"
            r"|design|code|task|concept|plan|weekend|holiday|evenings) (?:\w+ ){0,3}(?:wasted"
            r"|unpaid|stolen|used (?:for|by|without)|worth nothing|ignored|for nothing|been "
            r"for|meant nothing|thrown|means so little|mean so little|count for)"
        ),
        (
            r"(?:wast\w+) (?:of |\w+ ){0,3}(?:time|effort|energy|day|days|afternoon|week|weeks"
            r"|hours|weekend|holiday|evening|months)"
        ),
        (
            r"(?:my|our|candidates'|applicants'|people's|everyone's) time is (?:\w+ "
            r")?(?:valuable|precious|worth|not|also|money)"
        ),
        (
            r"(?:unpaid|free) (?:\w+ )?(?:work|consulting|consultancy|labou?r|assignment"
            r"|homework|tasks?|project work|ideas)"
        ),
        (
            r"(?:spent|gave up|sacrificed|invested|put in|devoted|lost|used up|prepared|cost "
            r"me) (?:\w+ ){0,8}(?:only to|just to|and (?:then )?(?:got|heard|received|never"
            r"|nobody|all|this is|was|in return|for what|the only)|but (?:got|nobody|heard)"
            r"|without (?:\w+ )?(?:a|any|even|so|getting|hearing|receiving)|for (?:this"
            r"|nothing|a (?:form|standard|two|one)))"
        ),
        (
            r"only to (?:be (?:told|turned|rejected|informed|dismissed|passed|sent|refused"
            r"|ignored)|hear|receive|get|learn|find|read|discover)"
        ),
        (
            r"(?:left|leaves|leave) (?:\w+ ){0,3}(?:to be desired|a bad taste|a bitter|a sour"
            r"|a poor impression|a bad impression|a bitter taste|a lot to|much to)"
        ),
        (
            r"(?:could|should|might|ought to) (?:\w+ ){0,3}have (?:\w+ )?(?:told|let|informed"
            r"|called|rung|phoned|warned|said (?:so|that|this|something)|spared|been (?:told"
            r"|informed|called|warned|quicker|kinder|clearer|better|faster|honest|more|handled"
            r"|said|given|made|avoided|done)|handled|picked up the phone|written (?:sooner"
            r"|earlier|personally|me)|answered (?:sooner|earlier|my)|replied (?:sooner"
            r"|earlier)|given me|taken (?:\w+ )?(?:minute|five|a moment|the trouble|time)|had "
            r"the|done better|bothered|asked me (?:before|earlier|sooner|on)|decided (?:this"
            r"|that|sooner|earlier)|saved)"
        ),
        (
            r"(?:i|i'd|i'll|i'm|we|must|have to|forced to) (?:\w+ ){0,3}complain(?:ing)? "
            r"(?:about|to|of|that|against|here)|my (?:\w+ )?(?:complaint|grievance)|(?:a|"
            r"one|formal|this|only|main|serious) (?:\w+ )?(?:complaint|grievance) (?:about"
            r"|against|to|is|here|over|regarding|with)"
        ),
        (
            r"(?:disrespect\w*|discourt\w+|unprofessional\w*|ill-?treat\w*|mistreat\w*"
            r"|rudeness|lack of (?:respect|courtesy|communication|transparency|professionalism"
            r"|information|organi[sz]ation|feedback|care|interest|preparation|honesty|decency"
            r"|consideration|manners))"
        ),
        (
            r"(?:smell\w* of|smack\w* of|looks? like|felt like|feels like|call (?:it|this|"
            r"that)|pure|sheer|simply|nothing but|plain|was|is|suspect|into) (?:\w+ ){0,2}"
            r"(?:injustice|favou?ritism|nepotism|rigged|foregone conclusion|box-?ticking|"
            r"sham|charade|token (?:candidate|interview|applicant)|window-?dressing|pro "
            r"forma|mere formality|predetermined|pre-?decided|alibi)|going through the "
            r"motions|went through the motions|foregone conclusion|only a formality|just a"
            r" formality"
        ),
        (
            r"(?:already|long since|from the start|from the beginning|beforehand|all along"
            r"|before i|in advance) (?:\w+ )?(?:decided|chosen|made up|had (?:someone|your|a"
            r"|somebody|an internal)|knew who|settled|agreed on|picked|earmarked|fixed)"
        ),
        (
            r"(?:decided|chosen|settled|fixed|made up|picked|clear|agreed) (?:\w+ "
            r"){0,4}(?:all along|beforehand|from the (?:start|beginning|outset)|long before "
            r"(?:i|my|the)|before (?:i|the interview|you (?:met|saw|interviewed)))"
        ),
        (
            r"(?:was|been|felt|feel|am|being) (?:\w+ )?discriminated|discriminat\w+ "
            r"against (?:me|us|people like)|(?:your|the|this|such|call (?:it|this|that)|"
            r"smell\w* of|smack\w* of|feels like|felt like|is|was) (?:\w+ ){0,2}(?:process"
            r"|panel|decision|outcome|interview\w*|plain|pure|sheer|simple|nothing but|age"
            r"|sex)? ?(?:ageis[mt]|sexis[mt]|racis[mt]|age discrimination|sex "
            r"discrimination|discriminatory|prejudice)"
        ),
        (
            r"(?:panel|process|interview\w*|you|your \w+|decision|selection|outcome) (?:~ "
            r")?(?:biased|prejudiced)|bias(?:ed)? (?:against (?:me|people like|anyone)|"
            r"panel|interviewer|decision)|prejudiced (?:against|panel|interviewer|"
            r"decision)"
        ),
        (
            r"(?:not|\w*n't|hardly|never|far from) (?:\w+ )?(?:fair|honest|transparent|"
            r"respectful|decent) (?:to|of|that|process|on|towards?|with|in|how|play)?|(?:"
            r"not|\w*n't|hardly|never|far from) (?:\w+ )?(?:just|right) (?:that|to (?:keep"
            r"|leave|treat|let|make|ask|advertise|invite)|of you|how you|towards?)"
        ),
        (
            r"(?:promised|assured|guaranteed|swore|led to believe|given to understand|(?:"
            r"you|they|he|she|your \w+|hr|recruiter) (?:\w+ )?(?:told me|said|announced|"
            r"agreed)) (?:~ )?(?:but (?:nothing|never|no\b|then|nobody|that|it (?:never|"
            r"took|did)|instead|did)|never (?:came|happened|called|heard|did)|yet (?:"
            r"nothing|no\b|you|never)|and (?:then )?(?:nothing|never|nobody|heard nothing|"
            r"did not|didn't)|which (?:never|did not|didn't))"
        ),
        (
            r"(?:despite|in spite of|contrary to|against|notwithstanding) (?:your|the|all your"
            r"|his|her|their|all) (?:\w+ )?(?:promises?|assurances?|words?|announcement"
            r"|commitment|agreement|praise|encouragement|reassurances?)"
        ),
        (
            r"(?:broke|broken|breaking|forgot|not kept|not keep) (?:your|the|his|her|that"
            r"|their|a) (?:promise|word|agreement|commitment)"
        ),
        r"led (?:me|us) to (?:believe|think|hope|expect|understand)",
        (
            r"(?:raised|raise|raising|got|gave me|give|given) (?:my |me |\w+ )?(?:false "
            r")?hopes (?:up|and|only|for)|false hopes?"
        ),
        (
            r"(?:moving|moved|move|shifting|shifted|changed) (?:the )?goal ?posts"
            r"|(?:requirements|criteria|terms|job description|rules) (?:\w+ )?(?:changed|kept "
            r"changing|were changed|shifted|altered) (?:half|mid|during|along|after|in the "
            r"middle|between|from)"
        ),
        (
            r"(?:how|the way) (?:(?:i was|candidates are|applicants are|my \w+ was|people "
            r"are) (?:\w+ )?(?:treated|handled|dealt with|dismissed|ignored|dropped|let "
            r"down|disposed|turned away|kept)|(?:you|your \w+|they) (?:\w+ )?(?:treat\w*|"
            r"handled|dealt with|dismissed|ignored|dropped|let down|disposed of|turned "
            r"away|kept) (?:me\b|us\b|my|people like|your applicants|applicants|candidates"
            r"|this|it all|the whole))"
        ),
        (
            r"(?:endless|interminable|never-ending|countless|ridiculous number of|excessive"
            r"|far too many|too many|so many|that many|no fewer than) (?:\w+ )?(?:rounds"
            r"|interviews|tests|steps|forms|meetings|questions|weeks|stages|assessments"
            r"|months)"
        ),
        (
            r"(?:find|finding) out (?:\w+ ){0,2}(?:from|through|by|via|on) (?:a|the|linkedin"
            r"|someone|somebody|your|an automated)"
        ),
        (
            r"(?:for|over) (?:\w+ ){0,2}(?:weeks|months|days) (?:\w+ ){0,3}(?:nothing|not a "
            r"word|no word|no answer|no reply|no news|nobody|no one|silence|ignored)"
        ),
        (
            r"(?:you|he|she|they|panel|interviewers?|colleagues?|manager|boss|nobody|"
            r"director|recruiter|who) (?:hardly|barely|scarcely) (?:\w+ )?(?:listened|"
            r"looked|read|asked|glanced|said|let me|interested|bothered|spoke|greeted|"
            r"noticed)|(?:hardly|barely|scarcely) (?:time|five minutes|ten minutes|a "
            r"minute) (?:for|to)"
        ),
        (
            r"(?:you|he|she|they|panel|interviewers?|colleagues?|manager|boss|director) "
            r"(?:\w+ ){0,3}(?:interrupted me|talked over me|cut me off|cut me short|cut "
            r"(?:it|the interview) short|rushed (?:through|me))|(?:was|were|got|been) (?:"
            r"\w+ )?(?:talked over|cut off|cut short|rushed through|interrupted (?:\w+ ){"
            r"0,2}(?:times|twice|constantly|by (?:you|your|the (?:panel|manager))))"
        ),
        (
            r"(?:unanswered|ignored) (?:\w+ )?(?:e-?mails?|calls?|messages?|questions?"
            r"|letters?|requests?|for)"
        ),
        (
            r"i must say (?:\w+ ){0,6}(?:disappoint\w*|cold|surpris\w*|poor|odd|rude|hurt\w*"
            r"|bad|sad|long|little|not)"
        ),
    ),
}
