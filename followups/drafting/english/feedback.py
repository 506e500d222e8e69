"""The English request for feedback, and the thanks once it came."""

from followups.drafting.wording import Message, Slot, say

REQUEST_THANKS = Slot(
    "thanks",
    (
        say(
            "Thank you for offering me feedback; I would be glad to have it.",
            "You kindly offered me feedback, and I would like to take you up on it.",
            "I am happy to take up your offer of feedback.",
            "It was kind of you to offer me feedback, and I would be pleased to have it.",
            when="offered",
        ),
        say(
            "Thank you again for putting me forward for {role_at}.",
            "I am still grateful to you for putting me forward for {role_at}.",
            "It was good of you to put me forward for {role_at}.",
            "Once more, thank you for putting me forward for {role_at}.",
            when="agency",
        ),
        say(
            "Thank you again for putting me forward.",
            "I am still grateful to you for putting me forward.",
            "It was good of you to put me forward.",
            "Once more, thank you for putting me forward.",
            when="agency",
        ),
        say(
            "Thank you again, also to {others}, for {talked_about}.",
            "My thanks again, to {others} as well, for {talked_about}.",
            "Once more, thank you for {talked_about}; please pass that on to {others}, too.",
            "I am still grateful to you, and to {others}, for {talked_about}.",
            when="held met contact",
        ),
        say(
            "Thank you again for {talked_about}.",
            "My thanks again for {talked_about}.",
            "Once more, thank you for {talked_about}.",
            "I am still grateful to you for {talked_about}.",
        ),
    ),
)

RESPECT = Slot(
    "outcome",
    (
        say(
            "I respect the client’s decision; what I would like is to learn from it.",
            (
                "The client’s decision stands, and I respect it; I would simply like to learn "
                "from it."
            ),
            (
                "I am not writing about the client’s decision, which I respect, but to learn for "
                "the next time."
            ),
            "The client has decided, and I respect that; I only want to learn from it.",
            when="agency",
        ),
        say(
            (
                "I was glad to come as far as I did, and I respect the decision; what I would "
                "like is to learn from it."
            ),
            (
                "It was good to come as far as I did. The decision stands, and I would simply "
                "like to learn from it."
            ),
            (
                "Coming as far as I did was worth it. I respect the decision, and I want to learn "
                "from it."
            ),
            "I respect the decision; having come as far as I did, I would like to learn from it.",
            when="finalist",
        ),
        say(
            "I respect the decision; what I would like is to learn from it.",
            "The decision stands, and I respect it; I would simply like to learn from it.",
            (
                "I am not writing about the decision, which I respect, but to learn for the next "
                "time."
            ),
            "You have decided, and I respect that; I only want to learn from it.",
        ),
    ),
)

REQUEST = Slot(
    "ask",
    (
        say(
            (
                "Whenever you have a few minutes, in writing or by phone as you prefer, I would "
                "be most interested in the skills I could strengthen for similar roles in future."
            ),
            (
                "If you have a spare moment, in writing or by phone, I would like to hear which "
                "skills I could strengthen for similar roles in future."
            ),
            (
                "When you have a moment, by phone or in a few lines, it would help me to know "
                "which skills I could strengthen for similar roles in future."
            ),
            (
                "In writing or by phone, whenever you have a few minutes, a word on the skills I "
                "could strengthen for similar roles in future would help me most."
            ),
            when="offered",
            unless="internal",
        ),
        say(
            (
                "If you can spare fifteen minutes in the coming weeks, I would be grateful to "
                "talk about the skills I could strengthen for a role like this in future."
            ),
            (
                "Should you have fifteen minutes to spare in the coming weeks, I would like to "
                "talk about the skills I could strengthen for a role like this in future."
            ),
            (
                "Some time in the coming weeks, if you have a few minutes, I would value a talk "
                "about the skills I could strengthen for a role like this in future."
            ),
            (
                "A short talk about the skills I could strengthen for a role like this in future "
                "would help me, if you can spare the time in the coming weeks."
            ),
            when="internal",
        ),
        say(
            (
                "If you have a few minutes and the client shared anything you may pass on, I "
                "would be grateful for a general word on the skills or areas I could strengthen "
                "for similar roles in future."
            ),
            (
                "Should the client have shared anything you may pass on, and should you have a "
                "few minutes, a general word on the skills or areas I could strengthen in future "
                "would help me."
            ),
            (
                "Anything general you may pass on from the client, about the skills or areas I "
                "could strengthen for similar roles in future, would help me, when you have a few "
                "minutes."
            ),
            (
                "Whenever you have a few minutes, I would value a general word from you or the "
                "client on the skills or areas I could strengthen for similar roles in future."
            ),
            when="agency",
        ),
        say(
            (
                "If you have a few minutes at some point, I would be grateful for a general "
                "thought on the skills or areas I could strengthen for similar roles in future."
            ),
            (
                "Should you find a few minutes at some point, a general thought on the skills or "
                "areas I could strengthen for similar roles in future would help me."
            ),
            (
                "Whenever you have a few minutes to spare, I would value a general word on the "
                "skills or areas I could strengthen for similar roles in future."
            ),
            (
                "A general thought on the skills or areas I could strengthen for similar roles in "
                "future would help me, if you can spare a few minutes."
            ),
            (
                "For similar roles in future, a general word on the skills or areas I could "
                "strengthen would be of real use to me, if you have a few minutes."
            ),
        ),
    ),
)

SIZE = Slot(
    "size",
    (
        say(
            "It need not be long.",
            "Short is fine.",
            "Two or three lines are plenty.",
            "A brief answer is fine.",
            when="offered",
        ),
        say(
            "It need not be anything formal.",
            "Nothing formal is needed.",
            "An informal chat is all I have in mind.",
            "It can be quite informal.",
            when="internal",
        ),
        say(
            "A sentence or two is plenty.",
            "One or two lines are enough.",
            "It need not be more than a line or two.",
            "A couple of lines will do.",
        ),
    ),
    spare=1,
)

WAY_OUT = Slot(
    "way_out",
    (
        say(
            (
                "There is no hurry, and if it turns out not to be possible after all, I will "
                "understand."
            ),
            (
                "Should it turn out not to be possible after all, I will understand; in any case "
                "there is no hurry."
            ),
            "Take the time you need, and if it is not possible after all, I will understand.",
            "It is not urgent, and if it is not possible after all, that is fine.",
            when="offered",
        ),
        say(
            "If it does not fit in, I will understand.",
            "Should it not fit in, that is fine.",
            "If your diary has no room for it, I will understand.",
            "I will understand if it does not fit in.",
            when="internal",
        ),
        say(
            (
                "I know that such things cannot always be shared, so if it is not possible there "
                "is no need to reply."
            ),
            "Should your rules not allow it, I will understand, and there is no need to reply.",
            "If it is not possible, or not allowed, that is fine, and this needs no reply.",
            (
                "Such things cannot always be shared, I know; in that case, please feel free to "
                "leave this unanswered."
            ),
            "If you would rather not, that is quite all right, and there is no need to reply.",
        ),
    ),
)

FEEDBACK_REQUEST = Message(
    paragraphs=((REQUEST_THANKS, RESPECT), (REQUEST, SIZE, WAY_OUT)),
    most_words=120,
)

FEEDBACK_THANKS = Message(
    paragraphs=(
        (
            Slot(
                "thanks",
                (
                    say(
                        "Thank you for taking the time to give me your feedback.",
                        "Many thanks for the feedback, and for the time it took.",
                        "Thank you for your feedback; I have read it with care.",
                        "Your feedback has reached me, and I am grateful for the time you took.",
                        "I wanted to thank you for your feedback, which helps me.",
                    ),
                ),
            ),
            Slot(
                "act_on",
                (
                    say("{act_on_sentence}"),
                    say(
                        "It gives me something definite to work on.",
                        "Now I know what to work on first.",
                        "There is something in it that I can use straight away.",
                        "I have a clearer idea now of what to work on.",
                    ),
                ),
            ),
            Slot(
                "goodbye",
                (
                    say(
                        "All the best to you and the team.",
                        "I wish you and the team well.",
                        "All good wishes to you and the team.",
                        "I wish you and your colleagues all the best.",
                    ),
                ),
                spare=1,
            ),
        ),
    ),
    most_words=36,
)
