"""The German LinkedIn note: its parts from full to short, and the order in which they give way."""

from followups.drafting.german.address import place, said
from followups.drafting.wording import Wording


def _part(*sentences: tuple[Wording, ...]) -> tuple[Wording, ...]:
    return place("", *sentences).wordings


# Each part runs from its fullest wording to its shortest; the last one needs no fact at all.
PARTS: dict[str, tuple[Wording, ...]] = {
    "greeting": _part(
        said("{greeting},"),
        said("[Guten Tag|Hallo] {contact},"),
        said("Hallo {contact_first},", when="du"),
        said("[Guten Tag|Hallo],"),
    ),
    "core": _part(
        said(
            "vielen Dank für die Begleitung bei der Bewerbung für {role_at}.",
            "danke für die Unterstützung bei der Bewerbung für {role_at}.",
            "herzlichen Dank für die Hilfe bei der Bewerbung für {role_at}.",
            "danke, dass [Sie|du] mich für {role_at} vorgeschlagen [haben|hast].",
            when="agency",
        ),
        said(
            "vielen Dank für die Begleitung bei der Bewerbung für {the_role}.",
            "danke für die Unterstützung bei der Bewerbung für {the_role}.",
            "herzlichen Dank für die Hilfe bei der Bewerbung für {the_role}.",
            "danke, dass [Sie|du] mich für {the_role} vorgeschlagen [haben|hast].",
            when="agency",
        ),
        said(
            "vielen Dank, dass [Sie|du] mich vorgeschlagen [haben|hast].",
            "danke für die gute Begleitung bei der Bewerbung.",
            "herzlichen Dank für die Unterstützung bei der Bewerbung.",
            "danke für [Ihren|deinen] Einsatz bei der Bewerbung.",
            when="agency",
        ),
        said(
            "vielen Dank für {talks_met} {last_month} über {role_at}.",
            "danke für {talks_met} {last_month} über {role_at}.",
            "ich denke gern an {talks_met} {last_month} über {role_at} zurück.",
            "herzlichen Dank für {talks_met} {last_month} über {role_at}.",
            when="held met",
            unless="agency",
        ),
        said(
            "vielen Dank für {talks_met} {last_month} über {the_role}.",
            "danke für {talks_met} {last_month} über {the_role}.",
            "ich denke gern an {talks_met} {last_month} über {the_role} zurück.",
            "herzlichen Dank für {talks_met} {last_month} über {the_role}.",
            when="held met",
            unless="agency",
        ),
        said(
            "vielen Dank für {talks_met} über {the_role}.",
            "danke für {talks_met} über {the_role}.",
            "ich denke gern an {talks_met} über {the_role} zurück.",
            "herzlichen Dank für {talks_met} über {the_role}.",
            when="held met",
            unless="agency",
        ),
        said(
            "vielen Dank für {talks_met} {last_month}.",
            "danke für {talks_met} {last_month}.",
            "ich denke gern an {talks_met} {last_month} zurück.",
            "herzlichen Dank für {talks_met} {last_month}.",
            when="held met",
            unless="agency",
        ),
        said(
            "vielen Dank für {talks_met}.",
            "danke für {talks_met}.",
            "ich denke gern an {talks_met} zurück.",
            "herzlichen Dank für {talks_met}.",
            when="held met",
            unless="agency",
        ),
        said(
            "vielen Dank für die Begleitung rund um die Gespräche für {role_at}.",
            "danke für die Unterstützung rund um die Gespräche für {role_at}.",
            "herzlichen Dank für die Hilfe rund um die Gespräche für {role_at}.",
            "für die Begleitung rund um die Gespräche für {role_at} danke ich [Ihnen|dir] sehr.",
            when="several",
            unless="met agency",
        ),
        said(
            "vielen Dank für die Begleitung rund um das Gespräch für {role_at}.",
            "danke für die Unterstützung rund um das Gespräch für {role_at}.",
            "herzlichen Dank für die Hilfe rund um das Gespräch für {role_at}.",
            "für die Begleitung rund um das Gespräch für {role_at} danke ich [Ihnen|dir] sehr.",
            when="held",
            unless="met agency",
        ),
        said(
            "vielen Dank für die Begleitung bei der Bewerbung für {the_role}.",
            "danke für die Unterstützung bei der Bewerbung für {the_role}.",
            "herzlichen Dank für die Hilfe bei der Bewerbung für {the_role}.",
            "für die Begleitung bei der Bewerbung für {the_role} danke ich [Ihnen|dir] sehr.",
            when="held",
            unless="met agency",
        ),
        said(
            "vielen Dank für die Begleitung bei der Bewerbung.",
            "danke für die Unterstützung bei der Bewerbung.",
            "herzlichen Dank für die Hilfe bei der Bewerbung.",
            "für die Begleitung bei der Bewerbung danke ich [Ihnen|dir] sehr.",
            when="held",
            unless="met agency",
        ),
        said(
            "vielen Dank für das Interesse an meiner Bewerbung für {role_at}.",
            "danke für das Interesse an meiner Bewerbung für {role_at}.",
            "danke, dass [Sie sich|ihr euch] mit meiner Bewerbung für {role_at} befasst "
            "[haben|habt].",
            "herzlichen Dank für das Interesse an der Bewerbung für {role_at}.",
            unless="held agency",
        ),
        said(
            "vielen Dank für das Interesse an meiner Bewerbung für {the_role}.",
            "danke für das Interesse an meiner Bewerbung für {the_role}.",
            "danke, dass [Sie sich|ihr euch] mit meiner Bewerbung für {the_role} befasst "
            "[haben|habt].",
            "herzlichen Dank für das Interesse an der Bewerbung für {the_role}.",
            unless="held agency",
        ),
        said(
            "vielen Dank für das Interesse an meiner Bewerbung.",
            "danke für das Interesse an meiner Bewerbung.",
            "danke, dass [Sie sich|ihr euch] mit meiner Bewerbung befasst [haben|habt].",
            "herzlichen Dank für das Interesse an der Bewerbung.",
            unless="held agency",
        ),
        said(
            "vielen Dank für die Begleitung.",
            "danke für die Begleitung.",
            "herzlichen Dank für die Hilfe.",
            "danke für die Unterstützung.",
            when="agency",
        ),
        said(
            "vielen Dank für die Begleitung.",
            "danke für die Begleitung.",
            "herzlichen Dank für die Hilfe.",
            "danke für die Unterstützung.",
            when="held",
            unless="met",
        ),
        said(
            "vielen Dank für das Interesse.",
            "danke für das Interesse.",
            "herzlichen Dank für das Interesse.",
            "danke für die Zeit.",
            unless="held",
        ),
    ),
    "detail": _part(
        said("{detail_own}"),
        said(
            "Besonders gefallen hat mir: {detail}.",
            "In guter Erinnerung bleibt mir: {detail}.",
            "Eines hat mir besonders gefallen: {detail}.",
            "Besonders im Gedächtnis ist mir: {detail}.",
        ),
        said("Besonders gefallen hat mir: {detail_short}."),
        said(
            "Besonders interessiert mich: {project}.",
            "Ein Thema verfolge ich gern weiter: {project}.",
            "Spannend finde ich vor allem: {project}.",
            "Mein Interesse gilt besonders: {project}.",
        ),
        said("Besonders interessiert mich: {project_short}."),
        said("", unless="noted"),
    ),
    "close": _part(
        said(
            "Ich würde mich freuen, hier mit [Ihnen|dir] in Kontakt zu bleiben.",
            "Gern würde ich hier mit [Ihnen|dir] in Kontakt bleiben.",
            "Es würde mich freuen, wenn wir hier in Kontakt bleiben.",
            "Schön wäre es, hier mit [Ihnen|dir] verbunden zu bleiben.",
        ),
        said(
            "Gern bleibe ich mit [Ihnen|dir] in Kontakt.",
            "Schön, wenn wir in Kontakt bleiben.",
            "Gern bleibe ich mit [Ihnen|dir] verbunden.",
            "Ich bleibe gern in Kontakt.",
        ),
    ),
    "sign": _part(
        said("[Mit freundlichen Grüßen|Viele Grüße] {me}"),
        said("Viele Grüße {me}"),
        said("{me}"),
        said("{me_first}"),
        said(""),
    ),
}

# Which part takes its next shorter wording, one after the other, until the note fits. With a
# detail from the notes only the first few are tried; the detail goes before the rest does.
GIVES_WAY = (
    *("core", "close", "sign", "detail", "core", "sign", "detail", "core", "detail", "sign"),
    *("core", "detail", "core", "core", "sign", "greeting", "greeting", "greeting"),
)
LIGHT_STEPS = 15
SHORTEST = "Ich bleibe gern in Kontakt."
