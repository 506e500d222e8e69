"""The English LinkedIn note: its parts from full to short, and the order in which they give way."""

from followups.drafting.wording import Wording, say

# Each part runs from its fullest wording to its shortest; the last one needs no fact at all.
PARTS: dict[str, tuple[Wording, ...]] = {
    "greeting": (
        say("{greeting},"),
        say("Dear {contact},", when="formal"),
        say("Hello {contact},"),
        say("Hello {contact_first},"),
        say("Hello,"),
    ),
    "core": (
        say("thank you for your help with {role_at}.", when="agency"),
        say("thank you for your help with {the_role}.", when="agency"),
        say("thank you for putting me forward.", when="agency"),
        say(
            "thank you for our conversation about {role_at} {last_month}.",
            when="held met",
            unless="several",
        ),
        say("thank you for our conversations about {role_at} {last_month}.", when="several met"),
        say(
            "thank you for our conversation about {the_role} {last_month}.",
            when="held met",
            unless="several",
        ),
        say("thank you for our conversations about {the_role} {last_month}.", when="several met"),
        say("thank you for our conversation about {the_role}.", when="held met", unless="several"),
        say("thank you for our conversations about {the_role}.", when="several met"),
        say("thank you for the interview {last_month}.", when="held met"),
        say("thank you for the interview.", when="held met"),
        say("thank you for your help when I interviewed for {role_at}.", when="held"),
        say("thank you for your help when I interviewed for {the_role}.", when="held"),
        say("thank you for your help with my interview.", when="held"),
        say("thank you for considering me for {role_at}."),
        say("thank you for considering me for {the_role}."),
        say("thank you for considering my application."),
    ),
    "detail": (say("{detail}"), say("")),
    "close": (
        say("I would be glad to stay in touch here.", unless="agency"),
        say("I would be glad to stay in touch."),
    ),
    "sign": (
        say("Kind regards, {me}", when="formal"),
        say("Best wishes, {me}"),
        say("{me}"),
        say("{me_first}"),
        say(""),
    ),
}

# Which part takes its next shorter wording, one after the other, until the note fits. With a
# detail from the notes only the first few are tried; the detail goes before the rest does.
GIVES_WAY = (
    "core", "close", "sign", "core", "sign", "core", "sign", "core", "core", "core", "greeting",
    "greeting", "sign", "greeting", "greeting", "core", "core",
)  # fmt: skip
LIGHT_STEPS = 5
SHORTEST = "I would be glad to stay in touch."
