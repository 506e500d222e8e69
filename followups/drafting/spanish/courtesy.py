"""The Spanish note after withdrawing from a process or declining an offer."""

from followups.drafting.spanish.address import slot, way
from followups.drafting.spanish.remembered import DETAIL, OTHERS
from followups.drafting.wording import Message

THANKS = slot(
    "thanks",
    way(
        "Muchas gracias por {time_given}.",
        "Quería <darle|darte|darles> las gracias por {time_given}.",
        "<Le|Te|Les> agradezco mucho {time_given}.",
        "Antes de nada, gracias por {time_given}.",
    ),
    way(
        "Muchas gracias por considerar mi candidatura para {role_at}.",
        "Quería <darle|darte|darles> las gracias por considerar mi candidatura para {role_at}.",
        "<Le|Te|Les> agradezco que mi candidatura se tuviera en cuenta para {role_at}.",
        "Antes de nada, gracias por considerar mi candidatura para {role_at}.",
    ),
    way(
        "Muchas gracias por considerar mi candidatura.",
        "Quería <darle|darte|darles> las gracias por considerar mi candidatura.",
        "<Le|Te|Les> agradezco que mi candidatura se tuviera en cuenta.",
        "Antes de nada, gracias por considerar mi candidatura.",
    ),
)

OUTCOME = slot(
    "outcome",
    way(
        "La oferta me alegró mucho, y no fue fácil decir que no.",
        "Recibir la oferta fue una alegría, y rechazarla no fue una decisión fácil.",
        "Valoro mucho la oferta, aunque al final decidí no aceptarla.",
        "No me resultó fácil decir que no a una oferta que valoro de verdad.",
        when="outcome_offer_declined",
    ),
    way(
        "Siento no haber podido seguir adelante en esta ocasión.",
        "Lamento haber tenido que dejar el proceso esta vez.",
        "No fue fácil dejar el proceso, y agradezco la comprensión.",
        "Esta vez no pude continuar en el proceso, y lo siento.",
    ),
)

WORK = slot(
    "work",
    way(
        "Me sigue interesando lo que hace <su|tu> equipo, sobre todo {project}.",
        "El trabajo de <su|tu> equipo me sigue pareciendo valioso, en especial {project}.",
        "Seguiré con atención lo que hace <su|tu> equipo, en particular {project}.",
        "Me llevo una muy buena impresión de <su|tu> equipo y de su trabajo, ante todo con "
        "{project}.",
        when="internal",
    ),
    way(
        "Me sigue interesando lo que hace {company}, sobre todo {project}.",
        "El trabajo de {company} me sigue pareciendo valioso, en especial {project}.",
        "Seguiré con atención lo que hace {company}, en particular {project}.",
        "Me llevo una muy buena impresión de {company}, y me interesa en especial {project}.",
    ),
    way(
        "Me sigue interesando {project}.",
        "Me sigue pareciendo muy valioso {project}.",
        "Seguiré con atención {project}.",
        "De lo que hace <su|tu> equipo me interesa en especial {project}.",
    ),
    way(
        "Me llevo una muy buena impresión de {company} y de su gente.",
        "Lo que conocí de {company} me gustó mucho.",
        "Seguiré con interés lo que hace {company}.",
        "Guardo un muy buen recuerdo de {company} y de las conversaciones que tuvimos.",
        when="held",
    ),
    way(
        "Me sigue interesando lo que hace {company}.",
        "El trabajo de {company} me sigue pareciendo valioso.",
        "Seguiré con interés lo que hace {company}.",
        "Mi interés por el trabajo de {company} sigue en pie.",
    ),
    way(
        "Me sigue interesando lo que hace <su|tu> equipo.",
        "El trabajo de <su|tu> equipo me sigue pareciendo valioso.",
        "Seguiré con interés lo que hace <su|tu> equipo.",
        "Mi interés por el trabajo de <su|tu> equipo sigue en pie.",
    ),
    spare=3,
)

INTEREST = slot(
    "interest",
    way(
        "Ojalá más adelante tengamos otra ocasión de trabajar en equipo.",
        "Si en el futuro surge otra ocasión, con gusto volveré a presentarme.",
        "Me gustaría que nuestros caminos volvieran a cruzarse más adelante.",
        "Si más adelante surge algo que encaje mejor con mi momento, me encantaría volver a "
        "hablar.",
    ),
)

GOODBYE = slot(
    "goodbye",
    way(
        "No hace falta que <responda|respondas|respondan> a este mensaje; <le deseo lo mejor a "
        "usted y|te deseo lo mejor a ti y|deseo lo mejor> a todo el equipo.",
        "Deseo a todo el equipo mucho éxito con el puesto y con todo lo demás.",
        "Mis mejores deseos <para usted y |para ti y |>para todo el equipo.",
        "Espero que el puesto se cubra pronto y que <le|te|les> vaya todo muy bien.",
    ),
    spare=2,
)

COURTESY_NOTE = Message(
    paragraphs=((THANKS, OTHERS, OUTCOME), (DETAIL, WORK), (INTEREST, GOODBYE)),
    most_words=110,
)
