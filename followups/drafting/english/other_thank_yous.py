"""The English thank-yous to an agency's recruiter and to the person who referred one."""

from followups.drafting.english.thank_you import CALL, DETAIL
from followups.drafting.wording import Message, Slot, say

AGENCY_THANKS = Slot(
    "thanks",
    (
        say(
            "This comes a little late, but thank you for putting me forward for {role_at}.",
            when="late",
        ),
        say("This comes a little late, but thank you for putting me forward.", when="late"),
        say("Thank you for {notice}, and for putting me forward for {role_at}."),
        say("Thank you for putting me forward for {role_at}, and for your help along the way."),
        say("Thank you for {notice}, and for all your help along the way."),
        say("Thank you for putting me forward, and for your help along the way."),
    ),
)

AGENCY_OUTCOME = Slot(
    "outcome",
    (
        say("I am sorry that I could not go further this time.", when="outcome_withdrawn"),
        say("I was glad of the offer, and sorry to turn it down.", when="outcome_offer_declined"),
        say("I understand that the position is on hold for now.", when="outcome_on_hold"),
        say("I understand that nobody will be hired for now.", when="outcome_position_cancelled"),
        say(
            "I am a little disappointed, of course, and I respect the client’s decision.",
            when="disappointed",
        ),
        say(
            "I respect the client’s decision, and I was glad to have come as far as I did.",
            when="finalist",
        ),
        say("I understand and respect the client’s decision."),
    ),
)

AGENCY_MEETING = Slot(
    "meeting",
    (
        say("It was good to talk to {others} there.", when="held company", unless="late"),
        say("It was good to talk to {others}.", when="held", unless="late"),
    ),
    spare=4,
)

AGENCY_WORK = Slot(
    "work",
    (
        say("I remain interested in this kind of work, {project} above all.", unless="late"),
        say(
            "What I learnt about {company} has confirmed that this is the kind of work I am "
            "looking for.",
            when="held",
            unless="late",
        ),
        say("I remain interested in work of this kind.", unless="late"),
    ),
    spare=3,
)

AGENCY_INTEREST = Slot(
    "interest",
    (
        say(
            "If a similar position reaches you, I would be grateful if you kept me in mind.",
            when="asks",
        ),
        say(
            "If a similar position reaches you, with this client or another, I would be glad to "
            "hear of it."
        ),
    ),
)

AGENCY_ASK = Slot(
    "ask",
    (
        say(
            "Thank you also for offering feedback; I would be glad to have it whenever it suits "
            "you.",
            when="combined offered",
        ),
        say(
            "If the client shared a general thought on skills I could strengthen for similar "
            "roles, I would be glad to have it; if not, I quite understand.",
            when="combined",
        ),
    ),
)

AGENCY_GOODBYE = Slot(
    "goodbye",
    (
        say("There is no need to answer this; I wanted to say thank you.", unless="combined late"),
        say("All the best until then."),
    ),
    spare=1,
)

AGENCY_THANK_YOU = Message(
    paragraphs=(
        (AGENCY_THANKS, CALL, AGENCY_OUTCOME),
        (AGENCY_MEETING, DETAIL, AGENCY_WORK),
        (AGENCY_INTEREST, AGENCY_ASK, AGENCY_GOODBYE),
    ),
    most_words=150,
)

REFERRER_THANK_YOU = Message(
    paragraphs=(
        (
            Slot(
                "thanks",
                (
                    say("Thank you again for putting in a word for me with {company}."),
                    say("Thank you again for putting in a word for me."),
                ),
            ),
            Slot(
                "outcome",
                (
                    say("I withdrew from {the_role} in the end.", when="outcome_withdrawn"),
                    say("I decided against the offer in the end.", when="outcome_offer_declined"),
                    say("The position is on hold for now.", when="outcome_on_hold"),
                    say(
                        "The position will not be filled for now.",
                        when="outcome_position_cancelled",
                    ),
                    say("I was not chosen for {the_role} this time, and I respect their decision."),
                    say("I was not chosen this time, and I respect their decision."),
                ),
            ),
        ),
        (
            Slot("meeting", (say("I was glad to meet {others}.", when="held"),), spare=4),
            DETAIL,
            Slot(
                "work",
                (
                    say("I came away liking the company and its work.", when="held"),
                    say("I am still interested in what they do there."),
                ),
                spare=3,
            ),
        ),
        (
            Slot(
                "interest",
                (
                    say(
                        "It meant a lot that you vouched for me, and I would gladly do the same "
                        "for you."
                    ),
                ),
            ),
            Slot(
                "goodbye", (say("All the best, and I hope to see you before too long."),), spare=1
            ),
        ),
    ),
    most_words=150,
)
