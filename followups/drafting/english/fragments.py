"""Parts of English sentences that several messages share, each worked out before the sentences."""

from followups.drafting.wording import Wording, say

NOTICE = (
    say("calling to tell me yourself", when="told by_phone"),
    say("your voicemail", when="told by_voicemail"),
    say("taking the time to tell me face to face", when="told by_video"),
    say("telling me in person", when="told by_in_person"),
    say("your letter", when="told by_letter"),
    say("letting me know yourself", when="told"),
    say("letting me know", when="wrote"),
)

TIME = (
    say("{duration} {givers} gave me on the phone", when="held phone_only", unless="several"),
    say("{duration} {givers} gave me over the {interviews}", when="held several"),
    say("{duration} {givers} gave me {last_when}", when="held"),
    say("{duration} {givers} gave me", when="held"),
)

TALKED_ABOUT = (
    say("{talks} about {the_role}", when="held met"),
    say("the time I was given to talk about {the_role}", when="held"),
    say("{talks}", when="held met"),
    say("the time I was given", when="held"),
    say("considering me for {role_at}"),
    say("considering my application"),
)

WITH_THEM = (
    say("in your team", when="internal"),
    say("with you"),
)

FRAGMENTS: tuple[tuple[str, tuple[Wording, ...]], ...] = (
    ("notice", NOTICE),
    ("time_given", TIME),
    ("talked_about", TALKED_ABOUT),
    ("with_them", WITH_THEM),
)
