"""The Spanish LinkedIn note: its parts from full to short, and the order in which they give way."""

from itertools import chain

from followups.drafting.spanish.address import way
from followups.drafting.wording import Wording


def _from_full_to_short(*ways: tuple[Wording, ...]) -> tuple[Wording, ...]:
    return tuple(chain(*ways))


# Each part runs from its fullest wording to its shortest; the last one needs no fact at all. None
# addresses the reader as usted or tú: a next shorter wording must not change that.
PARTS: dict[str, tuple[Wording, ...]] = {
    "greeting": _from_full_to_short(
        way("{greeting}:"),
        way("Buenos días, {contact}:", when="formal"),
        way("Hola, {contact}:"),
        way("Hola, {contact_first}:"),
        way("Hola:"),
    ),
    "core": _from_full_to_short(
        way(
            "gracias por la ayuda con {role_at}.",
            "gracias por el apoyo con {role_at}.",
            "agradezco la ayuda con {role_at}.",
            "muchas gracias por la ayuda con {role_at}.",
            when="agency",
        ),
        way(
            "gracias por la ayuda con {the_role}.",
            "gracias por el apoyo con {the_role}.",
            "agradezco la ayuda con {the_role}.",
            "muchas gracias por la ayuda con {the_role}.",
            when="agency",
        ),
        way(
            "gracias por proponer mi perfil.",
            "gracias por la ayuda.",
            "gracias por el apoyo.",
            "muchas gracias por la ayuda.",
            when="agency",
        ),
        way(
            "gracias por hablar conmigo {last_month} sobre {role_at}.",
            "gracias por conversar conmigo {last_month} sobre {role_at}.",
            "me gustó que habláramos {last_month} sobre {role_at}.",
            "fue un gusto hablar {last_month} sobre {role_at}.",
            when="held met",
        ),
        way(
            "gracias por hablar conmigo sobre {the_role}.",
            "gracias por conversar conmigo sobre {the_role}.",
            "me gustó que habláramos sobre {the_role}.",
            "fue un gusto hablar sobre {the_role}.",
            when="held met",
        ),
        way(
            "gracias por la entrevista {last_month}.",
            "gracias por recibirme {last_month}.",
            "fue un gusto hablar {last_month}.",
            "gracias por hablar conmigo {last_month}.",
            when="held met",
        ),
        way(
            "gracias por la entrevista.",
            "gracias por recibirme.",
            "fue un gusto hablar.",
            "gracias por hablar conmigo.",
            when="held met",
        ),
        way(
            "gracias por la ayuda con mi entrevista para {role_at}.",
            "gracias por el apoyo con mi entrevista para {role_at}.",
            "agradezco la ayuda con la entrevista para {role_at}.",
            "muchas gracias por la ayuda con la entrevista para {role_at}.",
            when="held",
        ),
        way(
            "gracias por la ayuda con mi entrevista para {the_role}.",
            "gracias por el apoyo con mi entrevista para {the_role}.",
            "agradezco la ayuda con la entrevista para {the_role}.",
            "muchas gracias por la ayuda con la entrevista para {the_role}.",
            when="held",
        ),
        way(
            "gracias por la ayuda con mi entrevista.",
            "gracias por el apoyo con mi entrevista.",
            "agradezco la ayuda con la entrevista.",
            "muchas gracias por la ayuda con la entrevista.",
            when="held",
        ),
        way(
            "gracias por considerar mi candidatura para {role_at}.",
            "gracias por tener en cuenta mi candidatura para {role_at}.",
            "gracias por revisar mi candidatura para {role_at}.",
            "agradezco que mi candidatura se considerara para {role_at}.",
        ),
        way(
            "gracias por considerar mi candidatura para {the_role}.",
            "gracias por tenerme en cuenta para {the_role}.",
            "gracias por revisar mi candidatura para {the_role}.",
            "muchas gracias por tenerme en cuenta para {the_role}.",
        ),
        way(
            "gracias por considerar mi candidatura.",
            "gracias por tenerme en cuenta.",
            "gracias por revisar mi candidatura.",
            "muchas gracias por tenerme en cuenta.",
        ),
    ),
    "detail": _from_full_to_short(
        way(
            "Me quedo con esto: {detail_short}.",
            "Recuerdo con gusto esto: {detail_short}.",
            "Esto me gustó mucho: {detail_short}.",
            "Tengo muy presente esto: {detail_short}.",
        ),
        way(
            "Me quedo con {detail_shortest}.",
            "Recuerdo {detail_shortest}.",
            "Recuerdo bien {detail_shortest}.",
            "Tengo presente {detail_shortest}.",
        ),
        way(
            "Me interesa {project_short}.",
            "Me atrae {project_short}.",
            "Me interesa mucho {project_short}.",
            "Sigo con interés {project_short}.",
        ),
        way("Me interesa {project_shortest}."),
        way(""),
    ),
    "close": _from_full_to_short(
        way(
            "Me gustaría seguir en contacto por aquí.",
            "Será un gusto seguir en contacto por aquí.",
            "Me alegraría seguir en contacto por aquí.",
            "Con gusto seguiría en contacto por aquí.",
            unless="agency",
        ),
        way(
            "Me gustaría seguir en contacto.",
            "Será un gusto seguir en contacto.",
            "Me alegraría seguir en contacto.",
            "Con gusto seguiría en contacto.",
        ),
    ),
    "sign": _from_full_to_short(
        way("Un saludo, {me}"),
        way("{me}"),
        way("{me_first}"),
        way(""),
    ),
}
# With a note from the interviews it is said shorter before it goes: then the rest gives way too.
GIVES_WAY = (
    "close", "sign", "core", "detail", "core", "sign", "core", "greeting", "core", "sign",
    "greeting", "greeting", "core", "core", "greeting", "core", "core",
)  # fmt: skip
LIGHT_STEPS = len(GIVES_WAY)
SHORTEST = "Me gustaría seguir en contacto."
