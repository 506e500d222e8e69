"""The English check-in after six months."""

from followups.drafting.wording import Message, Slot, say

WHO = Slot(
    "who",
    (
        say(
            "You put me forward for {role_at} {applied_month}, and I remember your help well.",
            (
                "It was you who put me forward for {role_at} {applied_month}, and I remember that "
                "well."
            ),
            "You may remember me: you put me forward for {role_at} {applied_month}.",
            (
                "My name may be familiar from {role_at}, for which you put me forward "
                "{applied_month}."
            ),
            when="agency",
        ),
        say(
            "You put me forward for {role_at} some time ago, and I remember your help well.",
            "It was you who put me forward for {role_at} some time ago, and I remember that well.",
            "You may remember me: some time ago you put me forward for {role_at}.",
            "Some time ago you put me forward for {role_at}, for which I am still grateful.",
            when="agency",
        ),
        say(
            "You put me forward for a position some time ago, and I remember your help well.",
            (
                "It was you who put me forward for a position some time ago, and I remember that "
                "well."
            ),
            "You may remember me: some time ago you put me forward for a position.",
            "Some time ago you put me forward for a position, for which I am still grateful.",
            when="agency",
        ),
        say(
            "We spoke {last_month} about {the_role}, and I remember the conversation well.",
            (
                "You may remember our conversation {last_month} about {the_role}; I have good "
                "memories of it."
            ),
            "It is a while since we spoke about {the_role} {last_month}, and I remember it well.",
            "Our conversation {last_month} about {the_role} has stayed with me.",
            when="held met contact",
        ),
        say(
            "{last_month_start} I interviewed for {role_at}, and I remember it well.",
            "{last_month_start} I came to an interview for {role_at}, which I remember well.",
            "{last_month_start} I was interviewed for {role_at}, and the memory is a good one.",
            "{last_month_start} I had the chance to interview for {role_at}.",
            when="held",
        ),
        say(
            "I interviewed for {role_at} some time ago, and I remember it well.",
            "Some time ago I interviewed for {role_at}, and the memory is a good one.",
            "You may remember me from an interview for {role_at} some time ago.",
            "It is a while since I interviewed for {role_at}, and I remember it well.",
            when="held",
        ),
        say(
            "I interviewed with you some time ago, and I remember it well.",
            "Some time ago I interviewed with you, and the memory is a good one.",
            "You may remember me from an interview some time ago.",
            "It is a while since I interviewed with you, and I remember it well.",
            when="held",
        ),
        say(
            "{applied_month_start} I applied for {role_at}, and you kindly considered me.",
            "{applied_month_start} you kindly considered me for {role_at}.",
            (
                "{applied_month_start} I sent you my application for {role_at}, which you kindly "
                "considered."
            ),
            "{applied_month_start} my application for {role_at} was on your desk.",
        ),
        say(
            "I applied for {role_at} some time ago, and you kindly considered me.",
            "Some time ago you kindly considered me for {role_at}.",
            "You may have my name from an application for {role_at} some time ago.",
            "It is a while since I applied for {role_at}, and you kindly considered me.",
        ),
        say(
            "I applied to you some time ago, and you kindly considered me.",
            "Some time ago you kindly considered an application of mine.",
            "You may have my name from an application some time ago.",
            "It is a while since I applied to you, and you kindly considered me.",
        ),
    ),
)

PAUSE = Slot(
    "pause",
    (
        say(
            "At the time the position was put on hold.",
            "Back then the position was put on hold.",
            "The position was put on hold at the time.",
            "As it was, the position was put on hold.",
            when="outcome_on_hold",
        ),
        say(
            "At the time nobody was hired.",
            "Back then nobody was hired.",
            "Nobody was hired at the time.",
            "As it was, nobody was hired.",
            when="outcome_position_cancelled",
        ),
    ),
)

WORK = Slot(
    "work",
    (
        say(
            "I would still like to work in that field, {project} above all.",
            "That field is still where I would like to work, {project} above all.",
            "My interest in that field has not changed, {project} above all.",
            "What draws me is still that field, {project} above all.",
            when="agency",
        ),
        say(
            "I am still looking for work of that kind.",
            "Work of that kind is still what I am looking for.",
            "My search is still for work of that kind.",
            "What I am looking for has not changed.",
            when="agency",
        ),
        say(
            "I still feel close to what your team does, {project} above all.",
            "What your team does still interests me, {project} above all.",
            "From next door I have kept an eye on what your team does, {project} above all.",
            "My interest in what your team does has not changed, {project} above all.",
            when="internal",
        ),
        say(
            "I still feel close to what your team does.",
            "What your team does still interests me.",
            "I have kept an eye on what your team does.",
            "My interest in what your team does has not changed.",
            when="internal",
        ),
        say(
            "I have kept following what {company} does, {project} above all.",
            "What {company} does has gone on interesting me, {project} above all.",
            "Since then I have kept an eye on {company}, and on {project} in particular.",
            "My interest in what {company} does has not changed, {project} above all.",
        ),
        say(
            "I have kept following {project} with interest.",
            "I have kept an eye on {project}.",
            "My interest in {project} has not changed.",
            "As for {project}, I have gone on following it.",
        ),
        say(
            "I have kept following the work of {company} with interest.",
            "The work of {company} has gone on interesting me.",
            "I have kept an eye on what {company} does.",
            "My interest in what {company} does has not changed.",
        ),
        say(
            "I remain interested in what your team does.",
            "What your team does still interests me.",
            "I have kept an eye on your work.",
            "My interest in your work has not changed.",
        ),
    ),
    spare=3,
)

# Where nothing current is known about them, what one remembers stands for it.
DETAIL = Slot("detail", (say("{detail_alone}"),), spare=2)

INQUIRY = Slot(
    "inquiry",
    (
        say(
            (
                "If the position is moving again, my experience should still fit, and I would be "
                "glad to hear from you."
            ),
            (
                "Should the position be moving again, I would like to hear of it; my experience "
                "should still fit."
            ),
            (
                "I would be pleased to hear from you if the position is moving again; my "
                "experience should still fit."
            ),
            (
                "In case the position is moving again: my experience should still fit, and I "
                "would be happy to talk."
            ),
            when="outcome_on_hold",
        ),
        say(
            (
                "If you are looking for someone with experience like mine, for a similar position "
                "or another that fits, I would be glad to hear of it."
            ),
            (
                "Should you be looking for someone with my experience, for a similar position or "
                "another, I would like to hear of it."
            ),
            "I would be pleased to hear from you if a position comes in that fits my experience.",
            (
                "In case a client of yours needs someone with my experience, I would be happy to "
                "talk."
            ),
            when="agency",
        ),
        say(
            (
                "I would be glad of a short conversation about where my experience could be "
                "useful to the team in the year ahead."
            ),
            (
                "Perhaps there is a moment for a short talk about where my experience could be "
                "useful to the team in the year ahead."
            ),
            (
                "It would be good to talk briefly about where my experience could be useful to "
                "the team in the year ahead."
            ),
            (
                "A short conversation would help me see where my experience could be useful to "
                "the team in the year ahead."
            ),
            when="internal",
        ),
        say(
            (
                "If there is a position {with_them} now, or one coming up, that fits the "
                "experience we talked about, I would be glad to hear of it."
            ),
            (
                "Should there be a position {with_them}, now or soon, that fits the experience we "
                "talked about, I would like to hear of it."
            ),
            (
                "I would be pleased to hear of a position {with_them}, now or later, that fits "
                "the experience we talked about."
            ),
            (
                "In case a position {with_them} fits the experience we talked about, now or soon, "
                "I would be happy to talk."
            ),
            when="held met contact",
        ),
        say(
            (
                "If there is a position {with_them} now, or one coming up, that fits my "
                "experience, I would be glad to hear of it."
            ),
            (
                "Should there be a position {with_them}, now or soon, that fits my experience, I "
                "would like to hear of it."
            ),
            (
                "I would be pleased to hear of a position {with_them}, now or later, that fits my "
                "experience."
            ),
            (
                "In case a position {with_them} fits my experience, now or soon, I would be happy "
                "to talk."
            ),
        ),
    ),
)

GOODBYE = Slot(
    "goodbye",
    (
        say(
            "There is no hurry with an answer, and I hope all is well with you and the team.",
            "An answer can wait; I hope all is well with you and the team.",
            "It is not urgent at all. I hope that you and the team are well.",
            "In any case, I hope all is well with you and the team.",
        ),
    ),
    spare=1,
)

CHECK_IN = Message(
    paragraphs=(
        (WHO, PAUSE, DETAIL, WORK),
        (Slot("since", (say("{since}"),), spare=4), INQUIRY, GOODBYE),
    ),
    most_words=120,
)
