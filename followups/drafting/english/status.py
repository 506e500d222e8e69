"""The English questions about an open application, and after a silence."""

from followups.drafting.wording import Message, Slot, say

WHO = Slot(
    "who",
    (
        say(
            "You put me forward for {role_at}, and I remain interested in it.",
            "I am still interested in {role_at}, for which you put me forward.",
            "I am writing about {role_at}, for which you put me forward; I am still interested.",
            "My interest in {role_at}, for which you put me forward, has not changed.",
            when="agency",
        ),
        say(
            "Thank you again for {talks} {last_when}; I remain interested in {the_role}.",
            "I am still interested in {the_role} after {talks} {last_when}.",
            (
                "It was good to talk to you {last_when}: after {talks}, I am still interested in "
                "{the_role}."
            ),
            "After {talks} {last_when}, my interest in {the_role} has not changed.",
            when="held met contact",
            unless="several",
        ),
        say(
            "Thank you again for {talks}; I remain interested in {the_role}.",
            "I am still interested in {the_role} after {talks}.",
            "After {talks}, my interest in {the_role} has not changed.",
            "With {talks} in mind, I remain interested in {the_role}.",
            when="held met contact",
        ),
        say(
            "I interviewed for {role_at} {last_when}, and I remain interested in it.",
            "After the interview {last_when}, I am still interested in {role_at}.",
            "My interest in {role_at} has not changed since the interview {last_when}.",
            (
                "I am writing about {role_at}, for which I interviewed {last_when}; I am still "
                "interested."
            ),
            when="held",
        ),
        say(
            "I interviewed for {role_at}, and I remain interested in it.",
            "After the interview, I am still interested in {role_at}.",
            "My interest in {role_at} has not changed since the interview.",
            "I am writing about {role_at}, for which I interviewed; I am still interested.",
            when="held",
        ),
        say(
            "I applied for {role_at} {applied_when}, and I remain interested in it.",
            "My application for {role_at} went to you {applied_when}, and I am still interested.",
            (
                "I am writing about {role_at}, for which I applied {applied_when}; I am still "
                "interested."
            ),
            "I am still interested in {role_at}, for which I applied {applied_when}.",
        ),
        say(
            "I applied for {role_at}, and I remain interested in it.",
            "My application for {role_at} is with you, and I am still interested.",
            "I am writing about {role_at}, for which I applied; I am still interested.",
            "I am still interested in {role_at}, for which I applied.",
        ),
        say(
            "I applied to you {applied_when}, and I remain interested in the position.",
            "My application went to you {applied_when}, and I am still interested.",
            (
                "I am writing about my application, which went to you {applied_when}; I am still "
                "interested."
            ),
            "I am still interested in the position for which I applied {applied_when}.",
        ),
        say(
            "I applied to you recently, and I remain interested in the position.",
            "My application is with you, and I am still interested.",
            "I am writing about my application; I am still interested in the position.",
            "I am still interested in the position for which I applied.",
        ),
    ),
)

WORK = Slot(
    "work",
    (
        say(
            "I would like to be part of {project}.",
            "What draws me above all is {project}.",
            "Above all it is {project} that draws me.",
            "I would like to work on {project} most of all.",
            unless="agency internal",
        ),
    ),
    spare=2,
)

WHEN = Slot(
    "inquiry",
    (
        say(
            "Do you happen to know roughly when the client expects to decide?",
            "Could you tell me roughly when the client expects to decide?",
            "Has the client said roughly when there will be a decision?",
            "May I ask whether the client has named a rough date for the decision?",
            when="agency",
        ),
        say(
            "Could you tell me roughly when you expect to decide?",
            "May I ask roughly when you expect to decide?",
            "Do you know by now roughly when there will be a decision?",
            "Is there already a rough date for the decision?",
        ),
    ),
)

NO_HURRY = Slot(
    "goodbye",
    (
        say(
            "There is no hurry on my side.",
            "A line is enough, and there is no hurry.",
            "It is not urgent; a short line is enough.",
            "Whenever it suits you is soon enough.",
        ),
    ),
    spare=1,
)

STILL_OPEN = Slot(
    "inquiry",
    (
        say(
            "Do you happen to know whether the position is still open, or has it been settled?",
            "Could you tell me whether the position is still open with the client?",
            "Is the position still open with the client, as far as you know?",
            "May I ask whether the client has settled on somebody, or is still looking?",
            when="agency",
        ),
        say(
            "Could you tell me whether the position is still open?",
            "Is the position still open, or has it been settled in the meantime?",
            "May I ask whether the position is still open?",
            "Do you happen to know whether the position is still open?",
        ),
    ),
)

EITHER_WAY = Slot(
    "goodbye",
    (
        say(
            "If it has been settled, that is fine; a short line would help me plan.",
            "A short line is enough, and if it has been settled, that is fine, too.",
            "Either answer is fine, and a short line is enough.",
            "If it is no longer open, a short line to say so would be kind.",
        ),
    ),
    spare=1,
)

STATUS_NUDGE = Message(paragraphs=((WHO, WORK), (WHEN, NO_HURRY)), most_words=80)
STATUS_QUESTION = Message(paragraphs=((WHO, WORK), (STILL_OPEN, EITHER_WAY)), most_words=80)
