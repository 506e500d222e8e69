"""The English request for feedback, and the thanks once it came."""

from followups.drafting.wording import Message, Slot, say

FEEDBACK_REQUEST = Message(
    paragraphs=(
        (
            Slot(
                "thanks",
                (
                    say(
                        "Thank you for offering me feedback; I would be glad to have it.",
                        when="offered",
                    ),
                    say("Thank you again for putting me forward for {role_at}.", when="agency"),
                    say("Thank you again for putting me forward.", when="agency"),
                    say(
                        "Thank you again, also to {others}, for {talked_about}.",
                        when="held met contact",
                    ),
                    say("Thank you again for {talked_about}."),
                ),
            ),
            Slot(
                "outcome",
                (
                    say(
                        "I respect the client’s decision; what I would like is to learn from it.",
                        when="agency",
                    ),
                    say(
                        "I was glad to come as far as I did, and I respect the decision; what I "
                        "would like is to learn from it.",
                        when="finalist",
                    ),
                    say("I respect the decision; what I would like is to learn from it."),
                ),
            ),
        ),
        (
            Slot(
                "ask",
                (
                    say(
                        "Whenever you have a few minutes, in writing or by phone as you prefer, I "
                        "would be most interested in the skills I could strengthen for similar "
                        "roles "
                        "in future.",
                        when="offered",
                        unless="internal",
                    ),
                    say(
                        "If you can spare fifteen minutes in the coming weeks, I would be "
                        "grateful to "
                        "talk about the skills I could strengthen for a role like this in future.",
                        when="internal",
                    ),
                    say(
                        "If you have a few minutes and the client shared anything you may pass "
                        "on, I "
                        "would be grateful for a general word on the skills or areas I could "
                        "strengthen for similar roles in future.",
                        when="agency",
                    ),
                    say(
                        "If you have a few minutes at some point, I would be grateful for a "
                        "general "
                        "thought on the skills or areas I could strengthen for similar roles in "
                        "future."
                    ),
                ),
            ),
            Slot(
                "size",
                (
                    say("It need not be long.", when="offered"),
                    say("It need not be anything formal.", when="internal"),
                    say("A sentence or two would be plenty."),
                ),
                spare=1,
            ),
            Slot(
                "way_out",
                (
                    say(
                        "There is no hurry, and if it turns out not to be possible after all, I "
                        "will understand.",
                        when="offered",
                    ),
                    say("If it does not fit in, I will understand.", when="internal"),
                    say(
                        "I know that such things cannot always be shared, so if it is not possible "
                        "there is no need to reply."
                    ),
                ),
            ),
        ),
    ),
    most_words=120,
)

FEEDBACK_THANKS = Message(
    paragraphs=(
        (
            Slot("thanks", (say("Thank you for taking the time to give me your feedback."),)),
            Slot(
                "act_on",
                (
                    say("{act_on_sentence}"),
                    say("It gives me something definite to work on."),
                ),
            ),
            Slot("goodbye", (say("All the best to you and the team."),), spare=1),
        ),
    ),
    most_words=36,
)
