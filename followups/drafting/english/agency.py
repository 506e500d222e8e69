"""The English thank-you to an agency's recruiter, also after withdrawing or declining."""

from followups.drafting.english.thank_you import CALL, DETAIL, STILL_OPEN
from followups.drafting.wording import Message, Slot, say

AGENCY_THANKS = Slot(
    "thanks",
    (
        say(
            "This comes a little late, but thank you for putting me forward for {role_at}.",
            "My thanks for putting me forward for {role_at} come a little late.",
            "I meant to write sooner, to thank you for putting me forward for {role_at}.",
            (
                "It has taken me a while to write, but I wanted to thank you for putting me "
                "forward for {role_at}."
            ),
            when="late",
        ),
        say(
            "This comes a little late, but thank you for putting me forward.",
            "My thanks for putting me forward come a little late.",
            "I meant to write sooner, to thank you for putting me forward.",
            "It has taken me a while to write, but I wanted to thank you for putting me forward.",
            when="late",
        ),
        say(
            "Thank you for {notice}, and for putting me forward for {role_at}.",
            "Many thanks for {notice}, and for putting me forward for {role_at}.",
            "I would like to thank you for {notice}, and for putting me forward for {role_at}.",
            "Thank you for putting me forward for {role_at}, and for {notice}.",
        ),
        say(
            "Thank you for putting me forward for {role_at}, and for your help along the way.",
            "Many thanks for putting me forward for {role_at}, and for all your help.",
            "I would like to thank you for your help, and for putting me forward for {role_at}.",
            "I am grateful to you for putting me forward for {role_at}.",
        ),
        say(
            "Thank you for {notice}, and for all your help along the way.",
            "Many thanks for {notice}, and for your help along the way.",
            "I would like to thank you for {notice}, and for your help so far.",
            "Thank you for your help along the way, and for {notice}.",
        ),
        say(
            "Thank you for putting me forward, and for your help along the way.",
            "Many thanks for putting me forward, and for all your help.",
            "I would like to thank you for your help, and for putting me forward.",
            "I am grateful to you for putting me forward.",
        ),
    ),
)

AGENCY_OUTCOME = Slot(
    "outcome",
    (
        say(
            "I am sorry that I could not go further this time.",
            "Withdrawing was the right step for me now, and I hope it has caused you no trouble.",
            "Having withdrawn, I still wanted to write you a line.",
            "I hope that my withdrawing has caused you no trouble with the client.",
            when="outcome_withdrawn",
        ),
        say(
            "I was glad of the offer, and sorry to turn it down.",
            "Although I turned the offer down, I thought it over with care.",
            "I hope that turning the offer down has caused you no trouble with the client.",
            "The offer meant something to me, and turning it down took some thought.",
            when="outcome_offer_declined",
        ),
        *STILL_OPEN,
        say(
            "I am a little disappointed, of course, and I respect the client’s decision.",
            "Of course I am a little disappointed, and I respect the client’s decision.",
            (
                "I admit to being a little disappointed; I respect the client’s decision all the "
                "same."
            ),
            "Naturally I am a little disappointed, and I accept the client’s decision.",
            when="disappointed",
        ),
        say(
            "I respect the client’s decision, and I was glad to have come as far as I did.",
            "Coming as far as I did was a good experience, and I respect the client’s decision.",
            "The client’s decision is one I respect, and it was good to come as far as I did.",
            "It was worth it to come as far as I did, and I respect the client’s decision.",
            when="finalist",
        ),
        say(
            "I understand and respect the client’s decision.",
            "The client’s decision is one I understand and respect.",
            "It was not to be this time, and I respect the client’s decision.",
            "I accept the client’s decision.",
        ),
    ),
)

AGENCY_MEETING = Slot(
    "meeting",
    (
        say(
            "It was good to talk to {others} there.",
            "I was pleased to meet {others} there.",
            "Talking to {others} there was worth the time.",
            "I liked talking to {others} there.",
            when="held company",
            unless="late",
        ),
        say(
            "It was good to talk to {others}.",
            "I was pleased to meet {others}.",
            "Talking to {others} was worth the time.",
            "I liked talking to {others}.",
            when="held",
            unless="late",
        ),
    ),
    spare=4,
)

AGENCY_WORK = Slot(
    "work",
    (
        say(
            "I remain interested in this kind of work, {project} above all.",
            "This kind of work still interests me, {project} above all.",
            "It is still this kind of work I am looking for, {project} above all.",
            "What interested me about this kind of work still does, {project} above all.",
            unless="late",
        ),
        say(
            (
                "What I learnt about {company} has confirmed that this is the kind of work I am "
                "looking for."
            ),
            "After what I saw of {company}, I am surer than before that I want this kind of work.",
            (
                "Getting to know {company} a little has confirmed that this is the kind of work I "
                "want."
            ),
            "I came away from {company} knowing that this is the kind of work I want.",
            when="held",
            unless="late",
        ),
        say(
            "I remain interested in work of this kind.",
            "Work of this kind still interests me.",
            "It is still work of this kind I am looking for.",
            "I will go on looking for work of this kind.",
            unless="late",
        ),
    ),
    spare=3,
)

AGENCY_INTEREST = Slot(
    "interest",
    (
        say(
            "If a similar position reaches you, I would be grateful if you kept me in mind.",
            "Should a similar position reach you, I would be grateful to be kept in mind.",
            "It would be kind of you to keep me in mind if a similar position reaches you.",
            "I would appreciate being kept in mind if a similar position reaches you.",
            when="asks",
        ),
        say(
            (
                "If a similar position reaches you, with this client or another, I would be glad "
                "to hear of it."
            ),
            (
                "Should a similar position reach you, I would like to hear of it, whoever the "
                "client is."
            ),
            (
                "I would be happy to hear from you if a similar position comes in, with this "
                "client or another."
            ),
            "When another position comes in that fits, I would gladly talk again.",
        ),
    ),
)

AGENCY_ASK = Slot(
    "ask",
    (
        say(
            (
                "Thank you also for offering feedback; I would be glad to have it whenever it "
                "suits you."
            ),
            "You kindly offered feedback, too; I would be glad to have it whenever it suits you.",
            "The feedback you offered would be welcome, whenever it suits you.",
            "As to the feedback you offered, it would be welcome whenever you have the time.",
            when="combined offered",
        ),
        say(
            (
                "If the client shared a general thought on skills I could strengthen for similar "
                "roles, I would be glad to have it; if not, I quite understand."
            ),
            (
                "Should the client have shared a general thought on skills I could strengthen for "
                "similar roles, it would be welcome; if not, I quite understand."
            ),
            (
                "A general thought from the client on skills I could strengthen for similar roles "
                "would be welcome, too; if there is none, I quite understand."
            ),
            (
                "I would also welcome any general word from the client on skills I could "
                "strengthen for similar roles; if there is none, I quite understand."
            ),
            when="combined",
        ),
    ),
)

AGENCY_GOODBYE = Slot(
    "goodbye",
    (
        say(
            "There is no need to answer this; I wanted to say thank you.",
            "This needs no answer; it was meant as a thank-you.",
            "No answer is needed. All the best until then.",
            "You need not answer this. All the best for your work.",
            unless="combined late",
        ),
        say(
            "All the best until then.",
            "Until then, I wish you all the best.",
            "I wish you well in the meantime.",
            "All good wishes until then.",
        ),
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
