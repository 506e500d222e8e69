"""F7 by speech act: no words for it, no sleep, never over it, all hope gone, rage."""

from typing import Final

_LOW = (
    r"(?:shattered|sad|hurt|upset|crushed|broken|low|disappointed|devastated|gutted|"
    r"angry|bad|awful|"
    r"terrible|miserable|empty|hopeless|desperate|wretched|destroyed|heartbroken|let down|numb|"
    r"lonely|humiliated|ashamed|bitter|furious|much (?:this|it|that) (?:hurts?|hurt|pains?|breaks?|"
    r"means?|meant)|deeply (?:this|it)|hard (?:this|it))"
)
_NO = r"(?:rejection|refusal|decision|letter|e-?mail|news|no\b|answer|message|call|outcome|result)"

DESPAIRING: Final = {
    "F7": (
        (
            r"(?:feel|felt|feeling|leaves me|left me|makes me feel|made me feel|am|i'm) "
            r"(?:\w+ ){"
            r"0,2}(?:empty|hollow|numb|worthless|defeated|helpless|wretched|drained|shell-?shocked|"
            r"gutted|winded|bereft|inconsolable|beaten|broken|shattered|destroyed|useless|dead "
            r"inside"
            r"|in pieces|in bits|in shreds|sick to my|distraught|tearful|in mourning|bruised|"
            r"torn apart|at my wits' end|at rock bottom|like (?:giving up|crying|screaming|a "
            r"failure|"
            r"the end|dying|nothing))"
        ),
        (
            r"(?:every (?:single )?(?:day|night|hour|minute|morning|waking \w+)|day and night|"
            r"night and "
            r"day|constantly|all the time|nothing else) (?:~ )?(?:since|for (?:weeks|days|"
            r"months)|ever "
            rf"since|thought|think|rejection|{_NO})"
        ),
        (
            r"(?:think|thought|thinking|dwell\w*|dwelt|brood\w*|obsess\w*|agoni[sz]\w*|going "
            r"over|go "
            r"over|gone over|replay\w*|turn\w* over) (?:\w+ )?(?:about |of |on |over )?(?:that|"
            r"your|"
            rf"the|this) (?:\w+ )?{_NO}(?: \w+){{0,3}} (?:every|all|each|day|night|constantly|for "
            r"(?:weeks|days|months)|ever|again and again|over and over)"
        ),
        (
            r"haunt\w* (?:by|me)|keeps? me (?:up|awake)|kept me (?:up|awake)|(?:lie|lay|lain|"
            r"lying) awake"
            r"|awake (?:all|half the|at) night|sleepless|up all night|los\w+ (?:\w+ )?sleep|"
            r"(?:consum|"
            r"torment|tortur|torn)\w* me|out of my (?:head|mind)|eating (?:me up|away)|weighs? "
            r"(?:\w+ )?"
            r"(?:heavily )?on me"
        ),
        (
            r"(?:floor|ground|earth|bottom|sky|ceiling|roof) (?:\w+ )?(?:dropped|opened|"
            r"swallow\w*|fell|"
            r"gave way|caved|disappeared) ?(?:\w+ ){0,3}|(?:world|life|heart|soul|spirit|"
            r"confidence|"
            r"self-?esteem|self-?confidence|morale|faith) (?:\w+ )?(?:is|was|has been|has|feels|"
            r"lies|"
            r"lay|fell|came) (?:\w+ )?(?:broken|crushed|shattered|destroyed|gone|in (?:pieces|"
            r"ruins|"
            r"tatters|shreds|bits)|ruined|over|empty|at an end|upside down|apart|crashing|"
            r"collapsed|"
            r"stopped|torn)"
        ),
        (
            r"(?:my|a|the|every) (?:\w+ )?(?:dreams?|hopes?|future|plans) (?:\w+ )?(?:is|are|"
            r"was|were|"
            r"has|have|went|lie|lies)? ?(?:been )?(?:\w+ )?(?:over|dead|gone|finished|in (?:pieces|"
            r"ruins|tatters|dust)|up in smoke|down the drain|crumbl\w+|evaporat\w+|dashed|snatched|"
            r"ripped|torn|taken away|destroyed|collapsed)|kill(?:ed|s) my (?:dream|hope|"
            r"confidence)|"
            r"(?:my )?(?:last|only|final) hope"
        ),
        (
            r"(?:anger|rage|raging|fury|furious|livid|seething|fuming|incensed|outraged|irate|"
            r"blood (?:"
            r"\w+ )?boil\w*|screamed|screaming|threw my|punched|kicked the|hopping mad|spitting "
            r"feathers|beside myself|end of my tether|wits' end)"
        ),
        (
            r"(?:nervous breakdown|i (?:\w+ )?broke down|welled up|choked up|choking back|lump "
            r"in my "
            r"throat|"
            r"tearful|teary|tears|weepy|bawling|sobbing|wailing|howling|hysterical|inconsolable|"
            r"panic "
            r"attack|depress(?:ed|ion|ing)|despair\w*|desperat\w+|anguish|torment\w*|agony|"
            r"unbearable|"
            r"heartsick|sorrow|misery|mourning|dark place|black hole|a pit|black cloud|dark days)"
        ),
        (
            r"(?:so|beyond|utterly|incredibly|unbelievably|bitterly|terribly|truly|really|"
            r"absolutely|"
            r"extremely|completely|totally|deeply|profoundly) ?,? (?:so |very |really |truly "
            r")*(?:sad|"
            r"upset|angry|hurt|disappointed|gutted|devastated|mad|cross|let down|unhappy|miserable|"
            r"frustrated|crushed|disheartened|dejected|deflated|heartbroken|down)"
        ),
        (
            r"(?:can|could|do|will|would) (?:only|hardly|barely|scarcely) (?:\w+ )?(?:hold back|"
            r"contain|"
            r"bear|breathe|face|sleep|eat|function|think straight|"
            r"get "
            r"out of bed|put into words|cry)|hands (?:\w+ )?(?:shak\w+|trembl\w+)|(?:shak|"
            r"trembl)ing "
            r"(?:as|when|with|while)|get out of bed"
        ),
        (
            r"(?:took|takes|taken|taking|need\w*) (?:me )?(?:\w+ ){1,3}(?:days|weeks|months) "
            r"(?:to get "
            r"over|to recover|to come to terms|to pick myself|before i could (?:write|speak|answer|"
            r"face)|to stop)|come to terms with|pick(?:ed|ing)? (?:myself|up the pieces)|"
            r"lick(?:ing|ed)?"
            r" my wounds|tears? me (?:up|apart)|cut me (?:up|deep)|rip(?:s|ped) (?:my|me)"
        ),
        (
            r"(?:this|that|it|your \w+|which) (?:\w+ )?(?:hurts?|stings?|pains?|wounds?|wounded|"
            r"cuts?|"
            r"broke|breaks|destroyed|crushed|wrecked|shook|floored|flattened|knocked) (?:\w+ "
            r")?(?:more "
            r"than|so (?:much|badly|deeply)|like (?:hell|mad|nothing)|deeply|terribly|me (?:\w+ "
            r")?(?:to "
            r"the|deeply|badly|for six|sideways|flat|inside)|to the (?:core|quick|bone))"
        ),
    ),
    "F7!": (
        (
            r"(?:can't|cannot|can not|couldn't|could not|no words|hard|difficult|impossible|no "
            r"idea|"
            r"not|never|don't|don't know how to|unable) (?:\w+ ){0,3}(?:tell you|say|describe|"
            r"express|"
            rf"explain|put into words|begin to|imagine|know|convey|hide|deny) (?:\w+ ){{0,3}}how "
            rf"(?:\w+ )"
            rf"?{_LOW}"
        ),
        (
            r"(?:not|n't|never|unable to|barely|hardly|scarcely|no longer|struggl\w+ to) (?:\w+ "
            r"){0,2}("
            r"?:been able to |managed to |able to )?(?:sleep|slept|eat|eaten|concentrate|stop "
            r"(?:crying|"
            r"thinking about|shaking)|get (?:it|this|that|your \w+) out of|face (?:anyone|"
            r"people|my|"
            r"the)|get over|leave the house|shake (?:it|this|off)|bear (?:it|to|the)|cope|"
            r"breathe|think "
            r"(?:straight|of anything))"
        ),
        (
            r"(?:ever|never) (?:\w+ )?(?:get over|got over|recover\w*|bounce back|forgive|be "
            r"the same|"
            r"been (?:so|this|as|more) (?:\w+ )?(?:disappointed|hurt|upset|sad|angry|low|let down|"
            r"humiliated|unhappy)|felt (?:so|this|as|more|such) (?:\w+ )?(?:disappoint\w*|hurt|"
            r"upset|sad"
            r"|angry|low|down|alone|worthless|small|stupid|let down|empty|bad))"
        ),
        (
            r"(?:still |am |i'm |was )?not (?:\w+ )?(?:over it|over this|over the (?:shock|news|"
            r"rejection)|got over)|haven't (?:\w+ )?(?:got over|recovered)|don't know (?:how|"
            r"what) (?:to "
            r"(?:go on|do with myself|do (?:any more|now)|carry on|cope)|i (?:will|can|am going "
            r"to) ("
            r"?:go on|cope|carry))|(?:cannot|can't) (?:\w+ )?(?:go on|carry on|take (?:it|this|"
            r"any) ("
            r"?:any|much)? ?(?:more|longer))"
        ),
    ),
    "F7~": (
        (
            r"(?:tears|cried|crying|sobbing|howling|screaming|weep\w*|wept|tearful|choked up|"
            r"welled up|"
            r"lump in my throat) (?:\w+ ){0,3}(?:laugh\w*|laughter|joy|happi\w+|pride|onions?|film|"
            r"story|song|play|wind)"
        ),
        (
            r"(?:unable|not|n't|hardly|barely|never) (?:\w+ ){0,3}(?:sleep|slept|wait|contain) "
            r"(?:\w+ ){"
            r"0,3}(?:before|excite\w*|from joy|for joy|with excitement|looking forward|on the "
            r"(?:boat|"
            r"ferry|train))"
        ),
        (
            r"(?:not|never|n't|without|no|nothing) (?:\w+ ){0,3}(?:desperate\w*|depressing|"
            r"despair\w*|"
            r"angry|anger|misery|bitterness|tears|hurt|sorrow)"
        ),
        (
            r"(?:depression|anger|grief|despair|breakdown|panic attacks?|sorrow|misery|rage) "
            r"(?:support|"
            r"service|clinic|management|group|unit|ward|research|counselling|project|cover|"
            r"recovery|"
            r"trucks?|vans?|team|line|course|helpline)"
        ),
        (
            r"(?:patients|people|families|children|clients|callers|residents|teenagers|women|men|"
            r"veterans|carers|those|who) (?:\w+ ){0,4}(?:depress\w+|despair\w*|desperat\w*|"
            r"grief|sorrow|"
            r"anguish|misery|in tears|anger|crisis|lost everything|sleepless)"
        ),
        (
            r"(?:kept|keeps) me (?:up|awake) (?:\w+ ){0,3}(?:reading|with (?:excitement|ideas)|"
            r"because i "
            r"(?:loved|enjoyed))|(?:your|the) (?:book|film|novel|story|report|podcast) (?:~ "
            r")?(?:up all "
            r"night|kept me|awake)"
        ),
    ),
}
