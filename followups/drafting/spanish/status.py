"""The Spanish question about an open application, and the one after a long silence."""

from followups.drafting.spanish.address import slot, way
from followups.drafting.wording import Message

WHO = slot(
    "who",
    way(
        "<Le|Te|Les> escribo por {role_at}, para el que <presentó|presentaste|presentaron> mi "
        "candidatura y que me sigue interesando.",
        "Me sigue interesando {role_at}, para el que <presentó|presentaste|presentaron> mi "
        "candidatura.",
        "Gracias a <su|tu> agencia me presenté para {role_at}, que me sigue interesando mucho.",
        "Mi interés por {role_at} sigue en pie, y agradezco que "
        "<presentara|presentaras|presentaran> mi candidatura.",
        when="agency",
    ),
    way(
        "Gracias de nuevo por {talks} {of_last_when}; me sigue interesando mucho {the_role}.",
        "Guardo un buen recuerdo de {talks} {of_last_when}, y me sigue interesando {the_role}.",
        "Recuerdo con gusto {talks} {of_last_when}, y mi interés por {the_role} sigue en pie.",
        "Me gustó mucho {talks} {of_last_when}, y {the_role} me sigue interesando.",
        when="held met contact",
        unless="several",
    ),
    way(
        "Gracias de nuevo por {talks}; me sigue interesando mucho {the_role}.",
        "Recuerdo con gusto {talks}, y me sigue interesando {the_role}.",
        "Después de {talks}, mi interés por {the_role} sigue en pie.",
        "Vuelvo a dar las gracias por {talks}; {the_role} me sigue interesando mucho.",
        when="held met contact",
    ),
    way(
        "Tuve una entrevista {last_when} para {role_at}, que me sigue interesando mucho.",
        "Me sigue interesando {role_at}, para el que tuve una entrevista {last_when}.",
        "<Le|Te|Les> escribo por {role_at}; tuve una entrevista {last_when}, y mi interés sigue "
        "en pie.",
        "Después de la entrevista que tuve {last_when}, me sigue interesando {role_at}.",
        when="held",
    ),
    way(
        "Tuve una entrevista para {role_at}, que me sigue interesando mucho.",
        "Me sigue interesando {role_at}, para el que ya tuve una entrevista.",
        "<Le|Te|Les> escribo por {role_at}; ya tuve una entrevista, y mi interés sigue en pie.",
        "Después de la entrevista, me sigue interesando mucho {role_at}.",
        when="held",
    ),
    way(
        "Me presenté {applied_when} para {role_at}, que me sigue interesando mucho.",
        "Me sigue interesando {role_at}, para el que envié mi candidatura {applied_when}.",
        "<Le|Te|Les> escribo por {role_at}; envié mi candidatura {applied_when}, y mi interés "
        "sigue en pie.",
        "Envié mi candidatura {applied_when} para {role_at}, y el puesto me sigue atrayendo.",
    ),
    way(
        "Me presenté para {role_at}, que me sigue interesando mucho.",
        "Me sigue interesando {role_at}, para el que envié mi candidatura.",
        "<Le|Te|Les> escribo por {role_at}; ya envié mi candidatura, y mi interés sigue en pie.",
        "Envié mi candidatura para {role_at}, y el puesto me sigue atrayendo.",
    ),
    way(
        "Envié mi candidatura {applied_when}, y el puesto me sigue interesando mucho.",
        "Me sigue interesando el puesto para el que envié mi candidatura {applied_when}.",
        "<Le|Te|Les> escribo por la candidatura que envié {applied_when}; mi interés sigue en pie.",
        "Me presenté {applied_when}, y el puesto me sigue atrayendo.",
    ),
    way(
        "Hace un tiempo envié mi candidatura, y el puesto me sigue interesando mucho.",
        "Me sigue interesando el puesto para el que envié mi candidatura hace un tiempo.",
        "<Le|Te|Les> escribo por la candidatura que envié hace un tiempo; mi interés sigue en pie.",
        "Me presenté hace un tiempo, y el puesto me sigue atrayendo.",
    ),
)

WORK = slot(
    "work",
    way(
        "De lo que se hace ahí me interesa sobre todo {project}.",
        "Me atrae en especial {project}.",
        "Del trabajo me interesa sobre todo {project}.",
        "Me atrae sobre todo {project}.",
        unless="agency internal",
    ),
    spare=2,
)

WHEN_DECIDED = slot(
    "inquiry",
    way(
        "¿<Sabe|Sabes|Saben>, de manera aproximada, para cuándo espera decidir el cliente?",
        "¿<Podría|Podrías|Podrían> decirme más o menos cuándo piensa decidir el cliente?",
        "¿<Tiene|Tienes|Tienen> una idea aproximada de los plazos del cliente?",
        "Me ayudaría saber más o menos qué plazos maneja el cliente; ¿<tiene|tienes|tienen> "
        "alguna idea?",
        when="agency",
    ),
    way(
        "¿<Podría|Podrías|Podrían> decirme, de manera aproximada, para cuándo se espera una "
        "decisión?",
        "¿<Sabe|Sabes|Saben> más o menos cuándo se tomará la decisión?",
        "¿<Tiene|Tienes|Tienen> una idea aproximada de los plazos que quedan?",
        "Me ayudaría conocer los plazos; ¿<podría|podrías|podrían> decirme más o menos cuáles son?",
    ),
)

PATIENCE = slot(
    "goodbye",
    way(
        "Por mi parte no hay ninguna prisa.",
        "Por mi lado no corre prisa.",
        "Sin ninguna prisa por mi parte.",
        "Por mi parte puedo esperar sin problema.",
    ),
    spare=1,
)

STILL_OPEN = slot(
    "inquiry",
    way(
        "Supongo que los planes del cliente pueden haber cambiado; ¿<sabe|sabes|saben> si el "
        "proceso sigue abierto?",
        "¿<Podría|Podrías|Podrían> decirme si el cliente sigue con el proceso o si ya lo cerró?",
        "¿<Sabe|Sabes|Saben> si el cliente sigue adelante con el puesto?",
        "Me ayudaría saber en qué punto está el proceso del cliente; ¿<podría|podrías|podrían> "
        "decírmelo?",
        when="agency",
    ),
    way(
        "Supongo que los planes pueden haber cambiado; ¿<podría|podrías|podrían> decirme si el "
        "proceso sigue abierto?",
        "¿<Podría|Podrías|Podrían> decirme si el proceso sigue en marcha o si ya se cerró?",
        "¿<Sabe|Sabes|Saben> si el puesto sigue abierto?",
        "Me ayudaría saber en qué punto está el proceso; ¿<podría|podrías|podrían> decírmelo?",
    ),
)

EITHER_WAY = slot(
    "goodbye",
    way(
        "Si ya se cerró, también me sirve saberlo.",
        "Cualquiera que sea la respuesta, me ayuda a organizarme.",
        "Una respuesta breve es suficiente, sea cual sea.",
        "Si el puesto ya está cubierto, lo entiendo perfectamente.",
    ),
    spare=1,
)

STATUS_NUDGE = Message(paragraphs=((WHO, WORK), (WHEN_DECIDED, PATIENCE)), most_words=80)
STATUS_QUESTION = Message(paragraphs=((WHO,), (STILL_OPEN, EITHER_WAY)), most_words=80)
