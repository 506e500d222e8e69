"""The English thank-you to the people who decided."""

from followups.drafting.wording import Message, Slot, say

THANKS = Slot(
    "thanks",
    (
        say(
            "This comes a little late, but thank you for {notice}, and for {time_given}.",
            when="late by_phone",
        ),
        say("This comes a little late, but thank you for {time_given}.", when="late"),
        say(
            "This comes a little late, but thank you for considering me for {role_at}.", when="late"
        ),
        say("This comes a little late, but thank you for considering my application.", when="late"),
        say("Thank you for {notice}, and for {time_given}."),
        say("Thank you for {time_given}."),
        say("Thank you for {notice}, and for considering me for {role_at}."),
        say("Thank you for {notice}, and for considering my application."),
        say("Thank you for considering me for {role_at}, and for the time that took."),
        say("Thank you for considering my application, and for the time that took."),
    ),
)

CALL = Slot(
    "call",
    (
        say("I also appreciated the call about the outcome.", when="by_phone", unless="told late"),
        say(
            "I also appreciated the voicemail about the outcome.",
            when="by_voicemail",
            unless="told late",
        ),
    ),
    spare=4,
)

OUTCOME = Slot(
    "outcome",
    (
        say("I am sorry that I could not go further this time.", when="outcome_withdrawn"),
        say("I was glad of the offer, and sorry to turn it down.", when="outcome_offer_declined"),
        say("I understand that the position is on hold for now.", when="outcome_on_hold"),
        say("I understand that nobody will be hired for now.", when="outcome_position_cancelled"),
        say(
            "I am a little disappointed, of course, and I respect the decision.",
            when="disappointed",
        ),
        say(
            "I understand that you chose a colleague from inside the company, and I respect that.",
            when="reason_internal_hire",
        ),
        say(
            "I understand that the position will not be filled, and I respect that.",
            when="reason_position_not_filled",
        ),
        say(
            "I understand that someone else was the better fit, and I respect that.",
            when="reason_stronger_candidate",
        ),
        say(
            "I understand that you needed more experience in the field, and I respect that.",
            when="reason_experience_gap",
        ),
        say(
            "I respect the decision, and I was glad to have come as far as I did.",
            when="finalist",
        ),
        say("I understand and respect the decision about {the_role}.", when="held"),
        say("I understand and respect the decision."),
    ),
)

DETAIL = Slot("detail", (say("{detail}"),), spare=2)

WORK = Slot(
    "work",
    (
        say("I would gladly stay involved in what your team does.", when="internal", unless="late"),
        say(
            "I remain interested in what {company} does, {project} above all, and I will keep "
            "following it.",
            unless="late",
        ),
        say("I will keep following {project} with interest.", unless="late"),
        say(
            "What I learnt about {company} along the way has added to my interest in its work, "
            "and I will keep following it.",
            when="held",
            unless="late",
        ),
        say("I remain interested in the work {company} does.", unless="late"),
        say(
            "What I learnt along the way has added to my interest in your work.",
            when="held",
            unless="late",
        ),
        say("I remain interested in your work.", unless="late"),
    ),
    spare=3,
)

INTEREST = Slot(
    "interest",
    (
        say(
            "If the position is taken up again, I would be glad to hear of it.",
            when="outcome_on_hold",
        ),
        say(
            "If another position comes up that suits what I can do, I would be grateful if you "
            "kept me in mind.",
            when="asks",
        ),
        say(
            "If something similar comes up, this year or later, I would be very glad to hear of "
            "it.",
            when="finalist",
        ),
        say(
            "If another position opens in your team where I could be useful, I would be glad to "
            "put my name forward.",
            when="internal",
        ),
        say(
            "If another position opens at {company} where I could be useful, I would be glad to "
            "put my name forward.",
            when="late",
        ),
        say(
            "If another position opens where I could be useful, I would be glad to put my name "
            "forward."
        ),
    ),
)

ASK = Slot(
    "ask",
    (
        say(
            "Thank you also for offering feedback; I would be glad to have it whenever it suits "
            "you.",
            when="combined offered",
        ),
        say(
            "If you have a few minutes one day, I would also value a general thought on the "
            "skills I could strengthen for similar roles; if that is not possible, I quite "
            "understand.",
            when="combined",
        ),
    ),
)

GOODBYE = Slot(
    "goodbye",
    (
        say(
            "There is no need to answer this. I wish you all well.",
            when="internal",
            unless="combined",
        ),
        say(
            "There is no need to answer this. I wish you and the team all the best.",
            unless="combined late",
        ),
        say("All the best to you and the team."),
    ),
    spare=1,
)

THANK_YOU = Message(
    paragraphs=((THANKS, CALL, OUTCOME), (DETAIL, WORK), (INTEREST, ASK, GOODBYE)),
    most_words=150,
)
