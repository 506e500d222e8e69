"""English ways of asking for silence, and of saying who writes; see `reading.patterns`."""

PHRASES: dict[str, tuple[str, ...]] = {
    "asks_no_reply": (
        ("(do not|don't|not|never|cannot|can't|kindly do not|avoid|refrain from) (\\w+ ){0,2}(reply"
        "|replying|respond|responding|answer|answering) (directly )?(to |by )?(this|it|the|directly"
        "|via|email|e-mail|here)"),
        "(do not|don't) (reply|respond)",
        "(not|n't|no longer|never|un)(?: )?(being )?(monitored|attended|read|checked|staffed)",
        "(unmonitored|unattended)",
        ("(replies|responses|answers|emails|messages) (\\w+ ){0,4}(undeliverable|will not (be"
         "|reach)"
        "|are not|cannot be|won't|not be (read|answered|seen))"),
        ("(reply|replies|respond|responses|emails?) (\\w+ ){0,6}(not|n't|cannot) (be )?(read"
        "|answered"
        "|received|delivered|accepted|reach|monitored|seen)"),
        "(send|outgoing|post)[ -]only (\\w+ )?(e-?mail|mail|message|mailbox|account|address)",
        ("(cannot|can not|can't|unable to|does not|doesn't|not) (receive|accept|process|take)"
        " (\\w+ )?"
        "(replies|responses|incoming|answers|e-?mails?)"),
        "(no-?reply|noreply) (\\w+ )?(address|mailbox|e-?mail|account|message)",
    ),
    "asks_no_reply_not": (
        "(hesitate|no need|need not|don't have|worry|please reply|do reply)",
        "(if|unless) (you|we) (do not|don't) (reply|respond)",
        "(haven't|have not|hasn't) (yet )?(read|checked)",
    ),
    "no_contact": (
        ("(do not|don't|not to|refrain from|stop|cease|never) (\\w+ ){0,2}(contact|contacting|call"
        "|calling|write|writing|e-?mail|emailing|approach|approaching|message|messaging) (\\w+"
        " )?(us"
        "|me|our|any|anyone|members|employees|staff|the (team|company)) (\\w+ ){0,4}(again|further"
        "|any(?: )?more|any longer|in (the )?future|directly|employees|staff|team|colleagues"
        "|members"
        "|interviewers|about this|regarding this)"),
        ("(do not|don't|not to|refrain from|stop) (\\w+ ){0,2}(re-?apply|re-?applying|apply again"
        "|applying again|apply to us|submit (any )?(further|more|another|new) applications?)"),
        ("(no|without) (further|more|additional) (contact|correspondence|messages|e-?mails"
        "|applications|communication) (\\w+ ){0,4}(from you|please|desired|wanted|wished|welcome"
        "|will be (answered|considered|accepted|read))"),
        ("(ask|asked|request|prefer|appreciate it if) (that )?you (\\w+ )?(not|refrain|stop|no"
        " longer)"
        " (to |from )?(\\w+ )?(contact|contacting|apply|applying|reapply|write|writing|approach"
        "|message|get in touch)"),
        "(do not|don't) wish to (be contacted|hear from you|receive (further|any|more))",
        "(future|further|subsequent) applications (\\w+ ){0,3}(will|can|shall) (not|no longer) be",
    ),
    "no_contact_not": (
        ("(by (phone|telephone)|for (an |any )?updates?|status|until|for (at least )?(\\w+|\\d+) "
        "(months?|weeks?|days?|years?)|within|before|on linkedin if|hesitate|to this (e-?mail"
        "|message|address)|this (mailbox|address|inbox)|during the)"),
    ),
    "agency": (
        "my (end )?clients?",
        "our (end )?client (has|had|have|went|decided|is|was|chose|feels|felt|would|will|in|wants)",
        ("(two|three|several|other|another|some|different) (other )?clients? (in|of mine|who|that"
        "|with)"),
        "(on behalf of|representing|acting for) (my|our|a|the) clients?",
        "(recruitment|recruiting|staffing|search|talent) (agency|consultant|consultancy|firm)",
        "(executive search|head-?hunter|staffing|recruiting agency|recruitment ltd)",
    ),
    "role_recruiter": (
        ("(recruiter|recruiting|recruitment|talent (acquisition|partner|manager|lead|sourcer"
        "|specialist|team|advisor|scout)|talent|sourcer|hr|human resources|people (partner"
        "|operations"
        "|ops|team|manager|lead|and culture|& culture|business partner|coordinator)|hrbp|head of"
        " (people|talent|hr|recruiting)|university programs|campus|candidate experience|people"
        " officer|chief people)"),
    ),
    "role_manager": (
        ("((engineering|product|team|design|marketing|sales|development|data|project|program"
        "|operations|finance|research|general|hiring|software|regional|department|account|store"
        "|lab|analytics|country|brand|service|support|delivery|managing|creative|editorial)"
        " (manager|director|lead|leader|editor)|head of|director|managing director|vice president"
        "|svp|evp|vp|cto|ceo|coo|cfo|cpo|cio|cmo|founder|co-?founder|chief|team lead(er)?|tech lead"
        "|manager|principal investigator|professor|owner|partner|president|supervisor|lead)"),
    ),
    "role_specialist": (
        ("((software|senior|staff|principal|data|product|lead|junior|frontend|backend|full(?:"
        " )?stack"
        "|devops|site reliability|machine learning|ux|ui) )*(engineer|developer|scientist|analyst"
        "|designer|architect|researcher|consultant|programmer|accountant|editor|writer|nurse"
        "|teacher|technician|administrator|specialist)"),
    ),
    "says_manager": (
        "(i am|i'm|as) (the |your |a )?(hiring manager|head of|team lead|manager of the)",
        "(my|our) team (and i|decided|at)",
    ),
    "says_recruiter": (
        "(i am|i'm|as) (the |your |a )?(recruiter|talent (partner|acquisition)|sourcer)",
    ),
    "says_interviewer": (
        "(i|we) (\\w+ )?interviewed you",
        "(i am|i'm|as|being) one of (the people who|your|the) interview(ed|ers)",
    ),
    "says_referrer": ("(i|we) (\\w+ )?referred you", "i (\\w+ )?recommended you (to|for)",
                      "my referral"),
}  # fmt: skip
