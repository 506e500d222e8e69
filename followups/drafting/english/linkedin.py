"""The English LinkedIn note: its parts from full to short, and the order in which they give way."""

from followups.drafting.wording import Wording, say

LADDER_MET = (
    say(
        "thank you for {talks} about {role_at} {last_month}.",
        "many thanks for {talks} about {role_at} {last_month}.",
        "I have good memories of {talks} about {role_at} {last_month}.",
        "I liked {talks} about {role_at} {last_month}.",
        when="held met",
        unless="agency",
    ),
    say(
        "thank you for {talks} about {the_role} {last_month}.",
        "many thanks for {talks} about {the_role} {last_month}.",
        "I have good memories of {talks} about {the_role} {last_month}.",
        "I liked {talks} about {the_role} {last_month}.",
        when="held met",
        unless="agency",
    ),
    say(
        "thank you for {talks} about {the_role}.",
        "many thanks for {talks} about {the_role}.",
        "I have good memories of {talks} about {the_role}.",
        "I liked {talks} about {the_role}.",
        when="held met",
        unless="agency",
    ),
    say(
        "thank you for {talks} {last_month}.",
        "many thanks for {talks} {last_month}.",
        "I have good memories of {talks} {last_month}.",
        "I liked {talks} {last_month}.",
        when="held met",
        unless="agency",
    ),
    say(
        "thank you for {talks}.",
        "many thanks for {talks}.",
        "I have good memories of {talks}.",
        "I liked {talks}.",
        when="held met",
        unless="agency",
    ),
)
LADDER_NOT_MET = (
    say(
        "thank you for your help when I interviewed for {role_at}.",
        "many thanks for your help when I interviewed for {role_at}.",
        "I was glad of your help when I interviewed for {role_at}.",
        "your help was good to have when I interviewed for {role_at}.",
        when="held",
        unless="met agency",
    ),
    say(
        "thank you for your help when I interviewed for {the_role}.",
        "many thanks for your help when I interviewed for {the_role}.",
        "I was glad of your help when I interviewed for {the_role}.",
        "your help was good to have when I interviewed for {the_role}.",
        when="held",
        unless="met agency",
    ),
    say(
        "thank you for your help with my interview.",
        "many thanks for your help with my interview.",
        "I was glad of your help with my interview.",
        "your help with my interview was good to have.",
        when="held",
        unless="met agency",
    ),
)
LADDER_NOT_HELD = (
    say(
        "thank you for considering me for {role_at}.",
        "many thanks for considering me for {role_at}.",
        "I am grateful that you looked at my application for {role_at}.",
        "I wanted to thank you for considering me for {role_at}.",
        unless="held agency",
    ),
    say(
        "thank you for considering me for {the_role}.",
        "many thanks for considering me for {the_role}.",
        "I am grateful that you looked at my application for {the_role}.",
        "I wanted to thank you for considering me for {the_role}.",
        unless="held agency",
    ),
    say(
        "thank you for considering my application.",
        "many thanks for considering my application.",
        "I am grateful that you looked at my application.",
        "I wanted to thank you for considering my application.",
        unless="held agency",
    ),
)
# Each part runs from its fullest wording to its shortest; the last one needs no fact at all.
PARTS: dict[str, tuple[Wording, ...]] = {
    "greeting": (
        say("{greeting},"),
        say("Dear {contact},", when="formal"),
        say("Hello {contact},", "Hi {contact},"),
        say("Hello {contact_first},", "Hi {contact_first},"),
        say("Hello,"),
    ),
    "core": (
        say(
            "thank you for your help with {role_at}.",
            "many thanks for your help with {role_at}.",
            "I was glad of your help with {role_at}.",
            "your help with {role_at} was good to have.",
            when="agency",
        ),
        say(
            "thank you for your help with {the_role}.",
            "many thanks for your help with {the_role}.",
            "I was glad of your help with {the_role}.",
            "your help with {the_role} was good to have.",
            when="agency",
        ),
        say(
            "thank you for putting me forward.",
            "many thanks for putting me forward.",
            "it was good of you to put me forward.",
            "I am grateful to you for putting me forward.",
            when="agency",
        ),
        *LADDER_MET,
        *LADDER_NOT_MET,
        *LADDER_NOT_HELD,
    ),
    "detail": (say("{detail}"), say("")),
    "close": (
        say(
            "I would be glad to stay in touch here.",
            "It would be good to stay in touch here.",
            "I would like to stay in touch here.",
            "It would be a pleasure to stay in touch here.",
            unless="agency",
        ),
        say(
            "I would be glad to stay in touch.",
            "It would be good to stay in touch.",
            "I would like to stay in touch.",
            "Let us stay in touch.",
        ),
    ),
    "sign": (
        say("{wish}, {me}"),
        say("{me}"),
        say("{me_first}"),
        say(""),
    ),
}

# Which part takes its next shorter wording, one after the other, until the note fits. What one
# remembers of the talk is worth more than the company's name, which they know.
GIVES_WAY = (
    "core", "close", "sign", "core", "sign", "core", "core", "sign", "greeting", "greeting",
    "greeting",
)  # fmt: skip
LIGHT_STEPS = 8  # the name in the greeting goes only after the detail
SHORTEST = "I would be glad to stay in touch."
