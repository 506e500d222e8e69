"""The Spanish check-in after some months."""

from followups.drafting.spanish.address import slot, way
from followups.drafting.spanish.remembered import DETAIL
from followups.drafting.wording import Message

WHO = slot(
    "who",
    way(
        "<Presentó|Presentaste|Presentaron> {applied_month} mi candidatura para {role_at}, y "
        "recuerdo bien la ayuda.",
        "Me <propuso|propusiste|propusieron> {applied_month} para {role_at}, y guardo un buen "
        "recuerdo de aquel proceso.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que {applied_month} "
        "<presentó|presentaste|presentaron> mi candidatura para {role_at}.",
        "Gracias a <su|tu> agencia me presenté {applied_month} para {role_at}, y guardo un buen "
        "recuerdo.",
        when="agency",
    ),
    way(
        "Hace un tiempo <presentó|presentaste|presentaron> mi candidatura para {role_at}, y "
        "recuerdo bien la ayuda.",
        "Hace un tiempo me <propuso|propusiste|propusieron> para {role_at}, y guardo un buen "
        "recuerdo de aquel proceso.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que hace un tiempo "
        "<presentó|presentaste|presentaron> mi candidatura para {role_at}.",
        "Gracias a <su|tu> agencia me presenté hace un tiempo para {role_at}, y guardo un buen "
        "recuerdo.",
        when="agency",
    ),
    way(
        "Hace un tiempo <presentó|presentaste|presentaron> mi candidatura para un puesto, y "
        "recuerdo bien la ayuda.",
        "Hace un tiempo me <propuso|propusiste|propusieron> para un puesto, y guardo un buen "
        "recuerdo de aquel proceso.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que hace un tiempo "
        "<presentó|presentaste|presentaron> mi candidatura a un cliente.",
        "Gracias a <su|tu> agencia participé hace un tiempo en un proceso, y guardo un buen "
        "recuerdo.",
        when="agency",
    ),
    way(
        "Quería retomar el contacto: {last_month} hablamos sobre {the_role}, y guardo un buen "
        "recuerdo de la conversación.",
        "Recuerdo con gusto que {last_month} hablamos sobre {the_role}.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que {last_month} conversamos sobre "
        "{the_role}; la conversación la recuerdo bien.",
        "Hablamos {last_month} sobre {the_role}, y me quedó muy buena impresión de la "
        "conversación.",
        when="held met contact",
    ),
    way(
        "Quería retomar el contacto: {last_month} tuve una entrevista para {role_at}, y guardo un "
        "buen recuerdo.",
        "Recuerdo con gusto la entrevista que tuve {last_month} para {role_at}.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que {last_month} me presenté para "
        "{role_at} y tuve una entrevista.",
        "Tuve {last_month} una entrevista para {role_at}, y me quedó muy buena impresión.",
        when="held",
    ),
    way(
        "Hace un tiempo tuve una entrevista para {role_at}, y guardo un buen recuerdo.",
        "Recuerdo con gusto la entrevista que tuve hace un tiempo para {role_at}.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que hace un tiempo me presenté para "
        "{role_at} y tuve una entrevista.",
        "Tuve hace un tiempo una entrevista para {role_at}, y me quedó muy buena impresión.",
        when="held",
    ),
    way(
        "Hace un tiempo tuve una entrevista con <su|tu> equipo, y guardo un buen recuerdo.",
        "Recuerdo con gusto la entrevista que tuve hace un tiempo con <su|tu> equipo.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que hace un tiempo tuve una entrevista "
        "con <su|tu> equipo.",
        "Tuve hace un tiempo una entrevista con <su|tu> equipo, y me quedó muy buena impresión.",
        when="held",
    ),
    way(
        "Quería retomar el contacto: {applied_month} me presenté para {role_at}, y agradezco que "
        "se considerara mi candidatura.",
        "Recuerdo bien que {applied_month} se tuvo en cuenta mi candidatura para {role_at}.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que {applied_month} me presenté para "
        "{role_at}.",
        "Me presenté {applied_month} para {role_at}, y desde entonces mi interés sigue siendo el "
        "mismo.",
    ),
    way(
        "Hace un tiempo me presenté para {role_at}, y agradezco que se considerara mi candidatura.",
        "Recuerdo bien que hace un tiempo se tuvo en cuenta mi candidatura para {role_at}.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que hace un tiempo me presenté para "
        "{role_at}.",
        "Me presenté hace un tiempo para {role_at}, y desde entonces mi interés sigue siendo el "
        "mismo.",
    ),
    way(
        "Hace un tiempo envié mi candidatura, y agradezco que se tuviera en cuenta.",
        "Recuerdo bien que hace un tiempo se tuvo en cuenta mi candidatura.",
        "<Quizá recuerde|Quizá recuerdes|Quizá recuerden> que hace un tiempo envié mi candidatura.",
        "Envié mi candidatura hace un tiempo, y desde entonces mi interés sigue siendo el mismo.",
    ),
)

PAUSE = slot(
    "pause",
    way(
        "Entonces el proceso quedó en pausa.",
        "En aquel momento el puesto quedó en pausa.",
        "Aquella vez el proceso se detuvo.",
        "El proceso quedó entonces en suspenso.",
        when="outcome_on_hold",
    ),
    way(
        "Entonces el puesto no llegó a cubrirse.",
        "En aquel momento no se contrató a nadie.",
        "Aquella vez la vacante quedó sin cubrir.",
        "El puesto quedó entonces sin cubrir.",
        when="outcome_position_cancelled",
    ),
)

WORK = slot(
    "work",
    way(
        "Sigo con ganas de trabajar en ese campo; me interesa sobre todo {project}.",
        "Me sigue interesando ese campo, en especial {project}.",
        "Sigo buscando algo de ese tipo, y me atrae en particular {project}.",
        "Ese tipo de trabajo me sigue atrayendo, ante todo {project}.",
        when="agency",
    ),
    way(
        "Sigo con ganas de trabajar en ese campo, y no he dejado de buscar en él.",
        "Me sigue interesando ese tipo de puestos, y no he dejado de buscar.",
        "Sigo buscando algo de ese tipo, y con las mismas ganas.",
        "Ese tipo de trabajo me sigue atrayendo, y es lo que busco.",
        when="agency",
    ),
    way(
        "Sigo de cerca lo que hace <su|tu> equipo, sobre todo {project}.",
        "Me sigue interesando el trabajo de <su|tu> equipo, en especial {project}.",
        "Desde mi puesto veo con interés lo que hace <su|tu> equipo, en particular {project}.",
        "El trabajo de <su|tu> equipo me sigue atrayendo, ante todo {project}.",
        when="internal",
    ),
    way(
        "Sigo de cerca lo que hace <su|tu> equipo, y me sigue gustando.",
        "Me sigue interesando el trabajo de <su|tu> equipo tanto como entonces.",
        "Desde mi puesto veo con interés lo que hace <su|tu> equipo.",
        "El trabajo de <su|tu> equipo me sigue atrayendo como el primer día.",
        when="internal",
    ),
    way(
        "Desde entonces sigo con interés lo que hace {company}, sobre todo {project}.",
        "Me sigue interesando el trabajo de {company}, en especial {project}.",
        "Estos meses he seguido lo que hace {company}, en particular {project}.",
        "Lo que hace {company} me sigue atrayendo, ante todo {project}.",
    ),
    way(
        "Desde entonces sigo con interés lo que hace <su|tu> equipo, sobre todo {project}.",
        "Me sigue interesando el trabajo de <su|tu> equipo, en especial {project}.",
        "Estos meses he seguido de cerca lo que hace <su|tu> equipo, en particular {project}.",
        "Lo que hace <su|tu> equipo me sigue atrayendo, ante todo {project}.",
    ),
    way(
        "Desde entonces sigo con interés lo que hace {company}.",
        "Me sigue interesando el trabajo de {company} tanto como entonces.",
        "Estos meses he seguido de cerca lo que hace {company}.",
        "Lo que hace {company} me sigue atrayendo como el primer día.",
    ),
    way(
        "Desde entonces sigo con interés lo que hace <su|tu> equipo.",
        "Me sigue interesando el trabajo de <su|tu> equipo tanto como entonces.",
        "Estos meses no he perdido el interés por lo que hace <su|tu> equipo.",
        "Lo que hace <su|tu> equipo me sigue atrayendo tanto como entonces.",
    ),
    spare=2,
)

SINCE = slot(
    "since",
    way("{since_own}"),
    way(
        "Por mi parte, desde entonces hay una novedad: {since}.",
        "En este tiempo hay algo nuevo que contar por mi parte: {since}.",
        "Lo más destacado de estos meses, por mi parte: {since}.",
        "Una novedad mía desde entonces: {since}.",
    ),
    spare=3,
)

INQUIRY = slot(
    "inquiry",
    way(
        "Si el puesto vuelve a estar en marcha, creo que mi experiencia sigue encajando, y me "
        "encantaría saberlo.",
        "Si el proceso se ha retomado o se va a retomar, me gustaría mucho volver a hablar.",
        "Si hay novedades sobre el puesto, me alegraría saberlo; mi experiencia sigue siendo la "
        "que se buscaba.",
        "En caso de que el proceso se retome, me encantaría saberlo, ya que mi perfil sigue "
        "encajando.",
        when="outcome_on_hold",
    ),
    way(
        "Si ahora <busca|buscas|buscan> a alguien con una experiencia como la mía, para un puesto "
        "parecido u otro que encaje, me encantaría saberlo.",
        "Si <tiene|tienes|tienen> entre manos algún proceso que encaje con mi perfil, me "
        "alegraría mucho saberlo.",
        "Si algún cliente busca ahora un perfil como el mío, con gusto volvemos a hablar.",
        "En caso de que <le|te|les> llegue algún puesto que encaje con mi experiencia, me "
        "gustaría mucho saberlo.",
        when="agency",
    ),
    way(
        "Me gustaría conversar un rato sobre dónde podría ser útil mi experiencia en el equipo el "
        "año que viene.",
        "Cuando la agenda lo permita, me gustaría hablar de cómo podría aportar al equipo con mi "
        "experiencia.",
        "Me encantaría hablar un momento sobre las áreas del equipo en las que mi experiencia "
        "podría servir.",
        "Con gusto hablaría, sin ninguna prisa, sobre cómo podría contribuir al equipo en los "
        "próximos meses.",
        when="internal",
    ),
    way(
        "Si ahora hay, o va a haber, un puesto que encaje con la experiencia de la que hablamos, "
        "me encantaría saberlo.",
        "Si en los próximos meses se abre algo que encaje con lo que comentamos, me alegraría "
        "mucho saberlo.",
        "Si el equipo busca ahora, o más adelante, un perfil como el que comentamos, con gusto "
        "volvería a hablar.",
        "En caso de que surja un puesto que encaje con la experiencia de la que hablamos, me "
        "gustaría mucho saberlo.",
        when="held met contact",
    ),
    way(
        "Si ahora hay, o va a haber, un puesto que encaje con mi experiencia, me encantaría "
        "saberlo.",
        "Si en los próximos meses se abre algo que encaje con mi perfil, me alegraría mucho "
        "saberlo.",
        "Si el equipo busca ahora, o más adelante, un perfil como el mío, con gusto volvería a "
        "presentarme.",
        "En caso de que surja un puesto que encaje con mi experiencia, me gustaría mucho saberlo.",
    ),
)

GOODBYE = slot(
    "goodbye",
    way(
        "No hay ninguna prisa en responder. Espero que <le|te|les> vaya todo muy bien.",
        "La respuesta no corre ninguna prisa. Espero que todo vaya muy bien en el equipo.",
        "No es urgente, por supuesto, y espero que todo siga muy bien en el equipo.",
        "Sin prisa alguna por la respuesta; mientras tanto, mis mejores deseos para todo el "
        "equipo.",
    ),
    spare=1,
)

CHECK_IN = Message(
    paragraphs=((WHO, PAUSE, DETAIL, WORK), (SINCE, INQUIRY, GOODBYE)),
    most_words=120,
)
