"""The English check-in after six months, and the question about an open application."""

from followups.drafting.wording import Message, Slot, say

CHECK_IN = Message(
    paragraphs=(
        (
            Slot(
                "who",
                (
                    say(
                        "You put me forward for {role_at} {applied_month}, and I remember your "
                        "help well.",
                        when="agency",
                    ),
                    say(
                        "You put me forward for {role_at} some time ago, and I remember your "
                        "help well.",
                        when="agency",
                    ),
                    say(
                        "You put me forward for a position some time ago, and I remember your "
                        "help well.",
                        when="agency",
                    ),
                    say(
                        "We spoke {last_month} about {the_role}, and I remember the conversation "
                        "well.",
                        when="held met contact",
                    ),
                    say(
                        "{last_month_start} I interviewed for {role_at}, and I remember it well.",
                        when="held",
                    ),
                    say(
                        "I interviewed for {role_at} some time ago, and I remember it well.",
                        when="held",
                    ),
                    say(
                        "I interviewed with you some time ago, and I remember it well.", when="held"
                    ),
                    say(
                        "{applied_month_start} I applied for {role_at}, and you kindly "
                        "considered me."
                    ),
                    say("I applied for {role_at} some time ago, and you kindly considered me."),
                    say("I applied to you some time ago, and you kindly considered me."),
                ),
            ),
            Slot(
                "pause",
                (
                    say("At the time the position was put on hold.", when="outcome_on_hold"),
                    say("At the time nobody was hired.", when="outcome_position_cancelled"),
                ),
            ),
            Slot(
                "work",
                (
                    say(
                        "I would still like to work in that field, {project} above all.",
                        when="agency",
                    ),
                    say("I am still looking for work of that kind.", when="agency"),
                    say(
                        "I still feel close to what your team does, {project} above all.",
                        when="internal",
                    ),
                    say("I still feel close to what your team does.", when="internal"),
                    say("I have kept following what {company} does, {project} above all."),
                    say("I have kept following {project} with interest."),
                    say("I have kept following the work of {company} with interest."),
                    say("I remain interested in what your team does."),
                ),
                spare=2,
            ),
        ),
        (
            Slot("since", (say("{since}"),), spare=3),
            Slot(
                "inquiry",
                (
                    say(
                        "If the position is moving again, my experience should still fit, and I "
                        "would be glad to hear from you.",
                        when="outcome_on_hold",
                    ),
                    say(
                        "If you are looking for someone with experience like mine, for a similar "
                        "position or another that fits, I would be glad to hear of it.",
                        when="agency",
                    ),
                    say(
                        "I would be glad of a short conversation about where someone with my "
                        "experience could be useful to the team in the year ahead.",
                        when="internal",
                    ),
                    say(
                        "If there is a position {with_them} now, or one coming up, that fits the "
                        "experience we talked about, I would be glad to hear of it.",
                        when="held met contact",
                    ),
                    say(
                        "If there is a position {with_them} now, or one coming up, that fits my "
                        "experience, I would be glad to hear of it."
                    ),
                ),
            ),
            Slot(
                "goodbye",
                (
                    say(
                        "There is no hurry with an answer, and I hope all is well with you and "
                        "the team."
                    ),
                ),
                spare=1,
            ),
        ),
    ),
    most_words=120,
)

STATUS_NUDGE = Message(
    paragraphs=(
        (
            Slot(
                "who",
                (
                    say(
                        "You put me forward for {role_at}, and I remain interested in it.",
                        when="agency",
                    ),
                    say(
                        "Thank you again for {talks} {last_when}; I remain interested in "
                        "{the_role}.",
                        when="held met contact",
                        unless="several",
                    ),
                    say(
                        "Thank you again for {talks}; I remain interested in {the_role}.",
                        when="held met contact",
                    ),
                    say(
                        "I interviewed for {role_at} {last_when}, and I remain interested in it.",
                        when="held",
                    ),
                    say("I interviewed for {role_at}, and I remain interested in it.", when="held"),
                    say("I applied for {role_at} {applied_when}, and I remain interested in it."),
                    say("I applied for {role_at}, and I remain interested in it."),
                    say(
                        "I applied to you {applied_when}, and I remain interested in the position."
                    ),
                    say("I applied to you recently, and I remain interested in the position."),
                ),
            ),
            Slot(
                "work",
                (say("I would like to be part of {project}.", unless="agency internal"),),
                spare=2,
            ),
        ),
        (
            Slot(
                "inquiry",
                (
                    say(
                        "Do you happen to know roughly when the client expects to decide?",
                        when="agency",
                    ),
                    say("Could you tell me roughly when you expect to decide?"),
                ),
            ),
            Slot("goodbye", (say("There is no hurry on my side."),), spare=1),
        ),
    ),
    most_words=80,
)
