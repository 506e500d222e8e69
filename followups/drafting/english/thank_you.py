"""The English thank-you to the people who decided."""

from followups.drafting.wording import Message, Slot, say

THANKS = Slot(
    "thanks",
    (
        say(
            "This comes a little late, but thank you for {notice}, and for {gave}.",
            "My thanks come a little late: thank you for {notice}, and for {gave}.",
            "I meant to write sooner, to thank you for {notice}, and for {gave}.",
            (
                "It has taken me a while to write, but I wanted to thank you for {notice}, and "
                "for {gave}."
            ),
            when="late by_phone",
        ),
        say(
            "This comes a little late, but thank you for {gave}.",
            "My thanks come a little late: thank you for {gave}.",
            "I meant to write sooner, to thank you for {gave}.",
            "It has taken me a while to write, but I wanted to thank you for {gave}.",
            when="late",
        ),
        say(
            "Thank you for {notice}, and for {gave}.",
            "Many thanks for {notice}, and for {gave}.",
            "I would like to thank you for {notice}, and for {gave}.",
            "I wanted to thank you for {notice}, and for {gave}.",
            "Thank you for {gave}, and for {notice}.",
        ),
        say(
            "Thank you for {gave}.",
            "Many thanks for {gave}.",
            "I would like to thank you for {gave}.",
            "I wanted to write and thank you for {gave}.",
            "I am grateful to you for {gave}.",
        ),
    ),
)

CALL = Slot(
    "call",
    (
        say(
            "I also appreciated the call about the outcome.",
            "It was considerate to tell me by phone.",
            "The call about the outcome was kind, too.",
            "To hear the outcome in a call was kind, too.",
            when="by_phone",
            unless="told late",
        ),
        say(
            "I also appreciated the voicemail about the outcome.",
            "It was considerate to leave me a voicemail.",
            "The voicemail about the outcome was kind, too.",
            "To have the outcome in a voicemail was kind, too.",
            when="by_voicemail",
            unless="told late",
        ),
    ),
    spare=4,
)

STILL_OPEN = (
    say(
        "I understand that the position is on hold for now.",
        "I see that the position is on hold for now, and I understand.",
        "I gather that the position is on hold for now, and I understand.",
        "As I understand it, the position is on hold for now.",
        when="outcome_on_hold",
    ),
    say(
        "I understand that nobody will be hired for now.",
        "I gather that nobody will be hired for now, and I understand.",
        "As I understand it, nobody will be hired for now.",
        "I understand that the search has ended for now.",
        when="outcome_position_cancelled",
    ),
    say(
        "I understand that the offer no longer stands.",
        "I accept that the offer no longer stands.",
        "The offer no longer stands, and I respect the decision.",
        "I understand that the offer has been withdrawn.",
        when="outcome_offer_rescinded",
    ),
    say("I was pleased to accept your offer.", when="outcome_accepted"),
    say("I understand that a decision can take its time.", when="outcome_open"),
    say("I understand that a decision can take its time.", when="outcome_no_response"),
)

WITH_REASON = (
    say(
        "I understand that you chose a colleague from inside the company, and I respect that.",
        "You chose a colleague from inside the company, and I can understand that.",
        "Choosing a colleague from inside the company makes sense to me.",
        "It makes sense to me that you chose a colleague from inside the company.",
        when="reason_internal_hire",
    ),
    say(
        "I understand that the position will not be filled, and I respect that.",
        "As you told me, the position will not be filled, and I understand.",
        "I see that the position will not be filled after all, and I respect that.",
        "I accept that the position will not be filled.",
        when="reason_position_not_filled",
    ),
    say(
        "I understand that someone else was the better fit, and I respect that.",
        "You found someone who was the better fit, and I respect that.",
        "Someone else was the better fit, and I can accept that.",
        "I accept that someone else was the better fit.",
        when="reason_stronger_candidate",
    ),
    say(
        "I understand that you needed more experience in the field, and I respect that.",
        "You were looking for more experience in the field, and I respect that.",
        "The position calls for more experience in the field, and I can accept that.",
        "It is fair that the position calls for more experience in the field, and I accept it.",
        when="reason_experience_gap",
    ),
)

OUTCOME = Slot(
    "outcome",
    (
        *STILL_OPEN,
        say(
            "I am a little disappointed, of course, and I respect the decision.",
            "Of course I am a little disappointed, and I respect the decision.",
            "I admit to being a little disappointed; I respect the decision all the same.",
            "Naturally I am a little disappointed, and I accept the decision.",
            when="disappointed",
        ),
        *WITH_REASON,
        say(
            "I respect the decision, and I was glad to have come as far as I did.",
            "Coming as far as I did was a good experience, and I respect the decision.",
            "The decision is one I respect, and it was good to come as far as I did.",
            "It was worth it to come as far as I did, and I respect the decision.",
            when="finalist",
        ),
        say(
            "I understand and respect the decision about {the_role}.",
            "The decision about {the_role} is one I understand and respect.",
            "It will not be {the_role} this time, and I respect the decision.",
            "I accept the decision about {the_role}, and it was good to be part of the process.",
            "Even though it did not turn out to be {the_role}, it was worth taking part.",
            when="held",
        ),
        say(
            "I understand and respect the decision.",
            "The decision is one I understand and respect.",
            "It was not to be this time, and I respect the decision.",
            "I accept the decision, and I wish you well with it.",
        ),
    ),
)

DETAIL = Slot("detail", (say("{detail}"),), spare=2)

WORK = Slot(
    "work",
    (
        say(
            "I would gladly stay involved in what your team does.",
            "I will go on taking an interest in what your team does.",
            "I would still like to work more closely with your team.",
            "I remain interested in what your team does.",
            when="internal",
            unless="late",
        ),
        say(
            (
                "I remain interested in what {company} does, {project} above all, and I will keep "
                "following it."
            ),
            (
                "What {company} does still interests me, {project} above all, and I will keep "
                "following it."
            ),
            "I will go on reading about {company}, and about {project} in particular.",
            "The work of {company} is something I will keep an eye on, {project} above all.",
            unless="late",
        ),
        say(
            "I will keep following {project} with interest.",
            "It will be good to see what becomes of {project}.",
            "I will keep an eye on {project}.",
            "As for {project}, I will go on following it with interest.",
            unless="late",
        ),
        say(
            "I will keep following {project_alone} with interest.",
            "It will be good to see what becomes of {project_alone}.",
            "I will keep an eye on {project_alone}.",
            "As for {project_alone}, I will go on following it with interest.",
            when="late",
        ),
        say(
            "What I learnt about {company} along the way has added to my interest in its work.",
            (
                "Along the way I have come to know {company} better, and its work interests me "
                "more than before."
            ),
            "I came away with a clearer picture of {company}, and I will keep following its work.",
            "Getting to know {company} a little has only added to my interest in its work.",
            when="held",
            unless="late",
        ),
        say(
            "I remain interested in the work {company} does.",
            "The work {company} does still interests me.",
            "I will keep following the work {company} does.",
            "What interested me about {company} still does, and I will keep following its work.",
            unless="late",
        ),
        say(
            "What I learnt along the way has added to my interest in your work.",
            (
                "Along the way I have come to know your work better, and it interests me more "
                "than before."
            ),
            "I came away with a clearer picture of your work, and I will keep following it.",
            "Getting to know your work a little has only added to my interest in it.",
            when="held",
            unless="late",
        ),
        say(
            "I remain interested in your work.",
            "Your work still interests me.",
            "I will keep following your work.",
            "What interested me about your work still does.",
            unless="late",
        ),
    ),
    spare=3,
)

INTEREST = Slot(
    "interest",
    (
        say(
            "If the position is taken up again, I would be glad to hear of it.",
            "Should the position be taken up again, I would like to hear of it.",
            "I would be pleased to hear from you if the position is taken up again.",
            "I would be happy to talk if the position is taken up again.",
            when="outcome_on_hold",
        ),
        say(
            (
                "If another position comes up that suits what I can do, I would be grateful if "
                "you kept me in mind."
            ),
            "Should another position come up that fits, I would be grateful to be kept in mind.",
            "It would be kind of you to keep me in mind if another position comes up that fits.",
            "I would appreciate being kept in mind if another position comes up that suits me.",
            when="asks",
        ),
        say(
            (
                "If something similar comes up, this year or later, I would be very glad to hear "
                "of it."
            ),
            (
                "Should something similar come up, this year or later, I would very much like to "
                "hear of it."
            ),
            "I would be happy to hear from you if something similar comes up, now or later.",
            "Whenever something similar comes up, I would be pleased to talk again.",
            when="finalist",
        ),
        say(
            (
                "If another position opens in your team where I could be useful, I would be glad "
                "to put my name forward."
            ),
            (
                "Should another position open in your team where I could be useful, I would like "
                "to put my name forward."
            ),
            "I would be happy to put my name forward if another position opens in your team.",
            "When your team looks for somebody again, I would gladly put my name forward.",
            when="internal",
        ),
        say(
            (
                "If another position opens at {company} where I could be useful, I would be glad "
                "to put my name forward."
            ),
            (
                "Should another position open at {company} that fits my experience, I would like "
                "to apply again."
            ),
            (
                "I would be happy to apply again if another position opens at {company} where I "
                "could be useful."
            ),
            "When another position at {company} suits what I can do, I would gladly apply again.",
            when="late",
        ),
        say(
            (
                "If another position opens where I could be useful, I would be glad to put my "
                "name forward."
            ),
            (
                "Should another position come up that fits my experience, I would like to apply "
                "again."
            ),
            "I would be happy to apply again if another position opens where I could be useful.",
            "When another position suits what I can do, I would gladly apply again.",
            "For another position that fits my experience, I would be interested at any time.",
        ),
    ),
)

ASK = Slot(
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
                "If you have a few minutes one day, I would also value a general thought on the "
                "skills I could strengthen for similar roles; if that is not possible, I quite "
                "understand."
            ),
            (
                "Should you find a few minutes one day, a general thought on the skills I could "
                "strengthen for similar roles would also be welcome; if that is not possible, I "
                "quite understand."
            ),
            (
                "A general thought on the skills I could strengthen for similar roles would be "
                "welcome, too, if you have a few minutes; if not, I quite understand."
            ),
            (
                "I would also welcome a word on the skills I could strengthen for similar roles, "
                "if you have a moment; if that is not possible, I quite understand."
            ),
            when="combined",
        ),
    ),
)

GOODBYE = Slot(
    "goodbye",
    (
        say(
            "There is no need to answer this. I wish you all well.",
            "This needs no answer; I wish you all well.",
            "No answer is needed, and I wish you all well with the work ahead.",
            "Please do not feel you have to answer. All the best to everyone.",
            when="internal",
            unless="combined",
        ),
        say(
            "There is no need to answer this. I wish you and the team all the best.",
            "This needs no answer; I wish you and the team well.",
            "No answer is needed. All the best to you and the team.",
            "Please do not feel you have to answer. All good wishes to you and the team.",
            "You need not answer this. I wish you and your colleagues well.",
            unless="combined late",
        ),
        say(
            "All the best to you and the team.",
            "I wish you and the team well.",
            "All good wishes to you and the team.",
            "My good wishes to you and your colleagues.",
        ),
    ),
    spare=1,
)

THANK_YOU = Message(
    paragraphs=((THANKS, CALL, OUTCOME), (DETAIL, WORK), (INTEREST, ASK, GOODBYE)),
    most_words=150,
)
