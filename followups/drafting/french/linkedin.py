"""The French LinkedIn note: its parts from full to short, and in which order they give way."""

from followups.drafting.french.both import both
from followups.drafting.wording import Wording

# Each part runs from its fullest wording to its shortest; the last one needs no fact at all.
PARTS: dict[str, tuple[Wording, ...]] = {
    "greeting": (
        *both("{greeting},"),
        *both("Bonjour {contact},"),
        *both("Bonjour {contact_first},"),
        *both("Bonjour,"),
    ),
    "core": (
        *both(
            "merci de <votre|ton> aide {for_role_at}.",
            "merci d’avoir soutenu ma candidature {for_role_at}.",
            when="agency",
        ),
        *both(
            "merci de <votre|ton> aide {for_role}.",
            "merci d’avoir soutenu ma candidature {for_role}.",
            when="agency",
        ),
        *both("merci d’avoir présenté ma candidature.", when="agency"),
        *both(
            "merci pour {talks} {last_month} au sujet {of_role_at}.",
            "j’ai beaucoup apprécié {talks} {last_month} au sujet {of_role_at}.",
            when="held met",
        ),
        *both(
            "merci pour {talks} {last_month} au sujet {of_role}.",
            "j’ai beaucoup apprécié {talks} {last_month} au sujet {of_role}.",
            when="held met",
        ),
        *both(
            "merci pour {talks} au sujet {of_role}.",
            "j’ai beaucoup apprécié {talks} au sujet {of_role}.",
            when="held met",
        ),
        *both("merci pour l’entretien {last_month}.", when="held met"),
        *both("merci pour l’entretien.", when="held met"),
        *both(
            "merci de <votre|ton> aide lors de mon entretien {for_role_at}.",
            "<votre|ton> aide lors de mon entretien {for_role_at} m’a été précieuse.",
            when="held",
            unless="agency",
        ),
        *both(
            "merci de <votre|ton> aide lors de mon entretien {for_role}.",
            "<votre|ton> aide lors de mon entretien {for_role} m’a été précieuse.",
            when="held",
            unless="agency",
        ),
        *both("merci de <votre|ton> aide lors de mon entretien.", when="held", unless="agency"),
        *both(
            "merci pour l’attention portée à ma candidature {at_role_at}.",
            "merci d’avoir étudié ma candidature {at_role_at}.",
            unless="agency",
        ),
        *both("merci d’avoir étudié ma candidature {at_role}.", unless="agency"),
        *both("merci d’avoir étudié ma candidature.", unless="agency"),
    ),
    "detail": (
        *both("{own_detail}"),
        *both(
            "J’en retiens surtout : {detail}.",
            "Un point m’est resté en tête : {detail}.",
            "Je repense à ceci : {detail}.",
        ),
        *both("J’en retiens : {detail_short}."),
        *both(
            "Ce que vous faites me parle, surtout {project}.",
            "Votre travail m’intéresse, surtout {project}.",
        ),
        *both("Votre travail me parle, surtout {project_short}."),
        *both("", when="unnoted"),
    ),
    "close": (
        *both(
            "J’aurais plaisir à rester en contact ici.",
            "Restons en contact ici, si <vous le voulez|tu le veux> bien.",
            "Ce serait un plaisir de rester en contact ici.",
            "Je resterais volontiers en contact ici.",
        ),
        *both("Restons en contact."),
    ),
    "sign": (
        *both("Cordialement, {me}", when="vous"),
        *both("Bien à toi, {me}", unless="vous"),
        *both("{me}"),
        *both("{me_first}"),
        *both(""),
    ),
}

# Which part takes its next shorter wording, one after the other, until the note fits. The detail
# goes only after nearly everything else has become short.
GIVES_WAY = (
    "core", "close", "sign", "detail", "core", "detail", "sign", "core", "core", "sign", "core",
    "core", "greeting", "core", "core", "core", "greeting", "core", "core", "core", "core",
    "greeting", "core", "core",
)  # fmt: skip
LIGHT_STEPS = 18
SHORTEST = "J’aurais plaisir à rester en contact."
