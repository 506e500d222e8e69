"""Parts of Spanish sentences that several letters share, each worked out before the sentences."""

from followups.drafting.spanish.address import way
from followups.drafting.wording import Wording

# After "gracias por": infinitives, which address nobody and so need no form of their own.
NOTICE: tuple[Wording, ...] = (
    *way(
        "llamarme personalmente",
        "<su|tu> llamada",
        "haberme llamado para comunicarme la decisión",
        "avisarme por teléfono",
        when="told by_phone",
    ),
    *way(
        "<su|tu> mensaje de voz",
        "avisarme con un mensaje de voz",
        "haberme dejado un mensaje de voz",
        "comunicarme la decisión en un mensaje de voz",
        when="told by_voicemail",
    ),
    *way(
        "avisarme por videollamada",
        "comunicarme la decisión por videollamada",
        "hablar conmigo por videollamada",
        "<su|tu> videollamada",
        when="told by_video",
    ),
    *way(
        "avisarme en persona",
        "comentarme la decisión en persona",
        "comunicarme la decisión en persona",
        "hablar conmigo en persona",
        when="told by_in_person",
    ),
    *way(
        "<su|tu> carta",
        "haberme escrito una carta",
        "avisarme por carta",
        "comunicarme la decisión por carta",
        when="told by_letter",
    ),
    *way(
        "escribirme personalmente",
        "avisarme personalmente",
        "haberme escrito personalmente",
        "comunicarme la decisión personalmente",
        when="told",
    ),
    *way(
        "avisarme",
        "informarme de la decisión",
        "comunicarme la decisión",
        "hacerme saber la decisión",
        when="wrote",
    ),
)

GAVE = "<dedicó|dedicaste|dedicaron>"
TIME_GIVEN: tuple[Wording, ...] = (
    *way(
        f"{{duration}} que me {GAVE} por teléfono",
        "{duration} de conversación por teléfono",
        when="held met phone_only",
        unless="several",
    ),
    *way(
        f"{{duration}} que me {GAVE} a lo largo de {{interviews}}",
        f"{{duration}} que me {GAVE} en {{interviews}}",
        when="several met",
    ),
    *way(
        f"{{duration}} que me {GAVE} {{last_when}}",
        "{duration} que <pudo|pudiste|pudieron> dedicarme {last_when}",
        when="held met",
    ),
    *way(f"{{duration}} que me {GAVE}", when="held met"),
    *way(
        "{duration} que me dedicó el equipo en {interviews}",
        "{duration} que me dedicó el equipo a lo largo de {interviews}",
        when="several",
    ),
    *way("{duration} que me dedicó el equipo {last_when}", when="held"),
    *way("{duration} que me dedicó el equipo", when="held"),
)

TALKED_ABOUT: tuple[Wording, ...] = (
    *way("{talks} sobre {the_role}", when="held met contact"),
    *way("{talks}", when="held met contact"),
    *way("{interviews} para {the_role}", when="held"),
    *way("{interviews}", when="held"),
    *way("considerar mi candidatura para {role_at}"),
    *way("considerar mi candidatura"),
)

FRAGMENTS: tuple[tuple[str, tuple[Wording, ...]], ...] = (
    ("notice", NOTICE),
    ("time_given", TIME_GIVEN),
    ("talked_about", TALKED_ABOUT),
)
