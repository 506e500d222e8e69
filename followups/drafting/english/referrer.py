"""The English thanks to the person who put in a word, however it ended."""

from followups.drafting.english.thank_you import DETAIL
from followups.drafting.wording import Message, Slot, say

REFERRER_THANKS = Slot(
    "thanks",
    (
        say(
            "Thank you again for putting in a word for me with {company}.",
            "I wanted to thank you once more for putting in a word for me with {company}.",
            "Many thanks for having put in a word for me with {company}.",
            (
                "It was good of you to put in a word for me with {company}, and I wanted to thank "
                "you again."
            ),
        ),
        say(
            "Thank you again for putting in a word for me.",
            "I wanted to thank you once more for putting in a word for me.",
            "Many thanks for having put in a word for me.",
            "It was good of you to put in a word for me, and I wanted to thank you again.",
        ),
    ),
)

REFERRER_OUTCOME = Slot(
    "outcome",
    (
        say(
            "I withdrew from {the_role} in the end.",
            "In the end I withdrew from {the_role}.",
            "As for {the_role}, I withdrew in the end.",
            "You should know that I withdrew from {the_role} in the end.",
            when="outcome_withdrawn",
        ),
        say(
            "I withdrew in the end.",
            "In the end I withdrew.",
            "As it turned out, I withdrew.",
            "You should know that I withdrew in the end.",
            when="outcome_withdrawn",
        ),
        say(
            "I decided against the offer in the end.",
            "In the end I decided against the offer.",
            "They made me an offer, and in the end I decided against it.",
            "You should know that I decided against the offer in the end.",
            when="outcome_offer_declined",
        ),
        say(
            "I have accepted the offer they made me.",
            "The offer came, and I have accepted it.",
            when="outcome_accepted",
        ),
        say(
            "The position is on hold for now.",
            "For now the position is on hold.",
            "They have put the position on hold for now.",
            "As things are, the position is on hold.",
            when="outcome_on_hold",
        ),
        say(
            "The position will not be filled for now.",
            "For now the position will not be filled.",
            "The position, they told me, will not be filled for now.",
            "As things are, the position will not be filled.",
            when="outcome_position_cancelled",
        ),
        say(
            "The offer they made no longer stands.",
            "The offer I had from them no longer stands.",
            "As it turned out, the offer they made no longer stands.",
            "You should know that the offer they made no longer stands.",
            when="outcome_offer_rescinded",
        ),
        say("There is no decision yet.", when="outcome_open"),
        say("I have not heard what they decided.", when="outcome_no_response"),
        say(
            "I was not chosen for {the_role} this time, and I respect their decision.",
            "They have chosen somebody else for {the_role}, and I respect that.",
            "It did not turn out to be {the_role} this time, and I respect their decision.",
            "As for {the_role}, they decided for somebody else, and I respect that.",
        ),
        say(
            "I was not chosen this time, and I respect their decision.",
            "They have chosen somebody else, and I respect that.",
            "It did not work out this time, and I respect their decision.",
            "They decided for somebody else this time, and I respect that.",
        ),
    ),
)

REFERRER_THANK_YOU = Message(
    paragraphs=(
        (REFERRER_THANKS, REFERRER_OUTCOME),
        (
            Slot(
                "meeting",
                (
                    say(
                        "I was glad to meet {others}.",
                        "It was good to meet {others}.",
                        "I liked meeting {others}.",
                        "Meeting {others} was worth it in any case.",
                        when="held",
                    ),
                ),
                spare=4,
            ),
            DETAIL,
            Slot(
                "work",
                (
                    say(
                        "I came away liking the company and its work.",
                        "The company and its work made a good impression on me.",
                        "What I saw of the company and its work appealed to me.",
                        "The company and its work turned out to be much to my liking.",
                        when="held",
                    ),
                    say(
                        "I am still interested in what they do there.",
                        "Their work there still interests me.",
                        "I will keep following what they do there.",
                        "I remain interested in what they do there.",
                    ),
                ),
                spare=3,
            ),
        ),
        (
            Slot(
                "interest",
                (
                    say(
                        (
                            "It meant a lot that you vouched for me, and I would gladly do the "
                            "same for you."
                        ),
                        (
                            "That you vouched for me meant a lot, and I would gladly do the same "
                            "for you."
                        ),
                        (
                            "I have not forgotten that you vouched for me, and I would gladly "
                            "return it."
                        ),
                        "If I can ever do the same for you, I will gladly do it.",
                    ),
                ),
            ),
            Slot(
                "goodbye",
                (
                    say(
                        "All the best, and I hope to see you before too long.",
                        "I hope to see you again before too long.",
                        "I wish you well, and hope to see you again soon.",
                        "Let us talk again before too long.",
                    ),
                ),
                spare=1,
            ),
        ),
    ),
    most_words=150,
)
