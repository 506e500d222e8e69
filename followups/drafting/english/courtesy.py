"""The English note after one withdrew or declined: thanks, a good wish, no excuse."""

from followups.drafting.english.thank_you import DETAIL
from followups.drafting.wording import Message, Slot, say

THANKS = Slot(
    "thanks",
    (
        say(
            "Thank you for {gave}.",
            "Many thanks for {gave}.",
            "I would like to thank you for {gave}.",
            "I would not want to go without thanking you for {gave}.",
            "I am grateful to you for {gave}.",
        ),
    ),
)

OUTCOME = Slot(
    "outcome",
    (
        say(
            "I was glad of the offer, and sorry to turn it down.",
            "Your offer meant a good deal to me, even though I turned it down.",
            "Although I turned the offer down, I thought it over with care.",
            ("The offer meant something to me, and turning it down took some thought."),
            when="outcome_offer_declined",
        ),
        say(
            "I am sorry that I could not go further with {the_role} this time.",
            ("Having withdrawn from {the_role}, I still wanted to write you a line."),
            (
                "Withdrawing from {the_role} was the right step for me now, and I hope it has "
                "caused you no trouble."
            ),
            "It was only after some thought that I withdrew from {the_role}.",
            when="held",
        ),
        say(
            "I am sorry that I could not go further this time.",
            "Having withdrawn, I still wanted to write you a line.",
            "Withdrawing was the right step for me now, and I hope it has caused you no trouble.",
            "It was only after some thought that I withdrew.",
        ),
    ),
)

WORK = Slot(
    "work",
    (
        say(
            "I will gladly stay in touch with what your team does.",
            "I will go on taking an interest in what your team does.",
            "I liked getting to know your team a little.",
            "I remain interested in what your team does.",
            when="internal",
            unless="late",
        ),
        say(
            "I will go on following what {company} does, {project} above all.",
            "What {company} does still interests me, {project} above all.",
            "I will keep an eye on {company}, and on {project} in particular.",
            "It will be good to see what {company} does next, and what becomes of {project}.",
            unless="late",
        ),
        say(
            "I will go on following {project} with interest.",
            "It will be good to see what becomes of {project}.",
            "I will keep an eye on {project}.",
            "As for {project}, I will go on taking an interest in it.",
            unless="late",
        ),
        say(
            "I will go on following {project_alone} with interest.",
            "It will be good to see what becomes of {project_alone}.",
            "I will keep an eye on {project_alone}.",
            "As for {project_alone}, I will go on taking an interest in it.",
            when="late",
        ),
        say(
            "I came away with a good picture of {company} and its work.",
            "It was good to get to know {company} a little.",
            "What I saw of {company} will stay with me.",
            "I will go on following what {company} does.",
            when="held",
            unless="late",
        ),
        say(
            "I will go on following what {company} does.",
            "The work {company} does still interests me.",
            "It will be good to see what {company} does next.",
            "I will keep an eye on what {company} does.",
            unless="late",
        ),
        say(
            "I will go on taking an interest in your work.",
            "I will go on following your work.",
            "It will be good to see what you do next.",
            "I remain interested in your work.",
            unless="late",
        ),
    ),
    spare=3,
)

WISH = Slot(
    "wish",
    (
        say(
            "I hope that you soon find the right person for the position.",
            "For the position I wish you the right person, and soon.",
            "May the position soon be in good hands.",
            "I trust that the right person for the position will soon be found.",
        ),
    ),
)

GOODBYE = Slot(
    "goodbye",
    (
        say(
            "Our paths may well cross again, and I would be glad of it.",
            "Perhaps our paths will cross again; I would like that.",
            "If our paths cross again one day, I would be pleased.",
            "I would be pleased if our paths crossed again.",
        ),
    ),
)

COURTESY_NOTE = Message(
    paragraphs=((THANKS, OUTCOME), (DETAIL, WORK), (WISH, GOODBYE)),
    most_words=130,
)
