"""Parts of English sentences that several messages share, each worked out before the sentences."""

from followups.drafting.wording import Wording, say

NOTICE = (
    say(
        "calling to tell me yourself",
        "your call",
        "giving me the news by phone yourself",
        "telling me by phone yourself",
        when="told by_phone",
    ),
    say(
        "your voicemail",
        "the voicemail you left me",
        "leaving me a voicemail",
        "telling me by voicemail yourself",
        when="told by_voicemail",
    ),
    say(
        "telling me face to face",
        "giving me the news face to face",
        "arranging a call to tell me face to face",
        "letting me know face to face",
        when="told by_video",
    ),
    say(
        "telling me in person",
        "giving me the news in person",
        "letting me know in person",
        "making a point of telling me in person",
        when="told by_in_person",
    ),
    say(
        "your letter",
        "writing me a letter",
        "the letter you wrote me",
        "letting me know by letter",
        when="told by_letter",
    ),
    say(
        "letting me know yourself",
        "telling me yourself",
        "giving me the news yourself",
        "making a point of telling me yourself",
        when="told",
    ),
    say(
        "letting me know",
        "giving me the news",
        "telling me where things stand",
        "keeping me informed",
        when="wrote",
    ),
)

TIME = (
    say(
        "{duration} {givers} gave me on the phone",
        "{duration} {givers} gave to our phone call",
        "{duration} {givers} set aside to talk to me on the phone",
        "{duration} {givers} took to talk to me on the phone",
        when="held phone_only",
        unless="several",
    ),
    say(
        "{duration} {givers} gave me over the {interviews}",
        "{duration} {givers} spent with me over the {interviews}",
        "{duration} {givers} set aside for me across the {interviews}",
        "{duration} {givers} took to talk to me over the {interviews}",
        when="held several",
    ),
    say(
        "{duration} {givers} gave me {last_when}",
        "{duration} {givers} spent with me {last_when}",
        "{duration} {givers} set aside for me {last_when}",
        "{duration} {givers} took to talk to me {last_when}",
        when="held",
    ),
    say(
        "{duration} {givers} gave me",
        "{duration} {givers} spent with me",
        "{duration} {givers} set aside for me",
        "{duration} {givers} took to talk to me",
        when="held",
    ),
)

CONSIDERING = (
    say(
        "considering me for {role_at}",
        "considering my application for {role_at}",
        "reading my application for {role_at}",
        "the thought given to my application for {role_at}",
    ),
    say(
        "considering my application",
        "reading my application",
        "the thought given to my application",
        "taking my application into consideration",
    ),
)

GAVE = (say("{time_given}"), say("{considering}"))

TALKED_ABOUT = (
    say("{talks} about {the_role}", when="held met"),
    say(
        "the time I was given to talk about {the_role}",
        "the chance to talk about {the_role}",
        "the interview for {the_role}",
        "the time spent on my interview for {the_role}",
        when="held",
        unless="several",
    ),
    say(
        "the time I was given to talk about {the_role}",
        "the chance to talk about {the_role}",
        "the interviews for {the_role}",
        "the time spent on my interviews for {the_role}",
        when="held",
    ),
    say("{talks}", when="held met"),
    say(
        "the time I was given",
        "the chance to talk",
        "the time set aside for me",
        "the time spent with me",
        when="held",
    ),
    say("{considering}"),
)

WITH_THEM = (
    say("in your team", when="internal"),
    say("with you"),
)

FRAGMENTS: tuple[tuple[str, tuple[Wording, ...]], ...] = (
    ("notice", NOTICE),
    ("time_given", TIME),
    ("considering", CONSIDERING),
    ("gave", GAVE),
    ("talked_about", TALKED_ABOUT),
    ("with_them", WITH_THEM),
)
