"""The Spanish request for an opinion on one's candidacy, and the thanks once it came."""

from followups.drafting.spanish.address import slot, way
from followups.drafting.wording import Message

THANKS = slot(
    "thanks",
    way(
        "Gracias por ofrecerme <su|tu> opinión sobre mi candidatura; me gustaría mucho conocerla.",
        "Me alegró que <ofreciera|ofrecieras|ofrecieran> comentar conmigo mi candidatura, y lo "
        "acepto con gusto.",
        "<Le|Te|Les> agradezco el ofrecimiento de comentar conmigo mi candidatura, que me "
        "interesa mucho.",
        "Muchas gracias por el ofrecimiento de compartir <su|tu> opinión conmigo; me vendría muy "
        "bien.",
        when="offered",
    ),
    way(
        "Gracias de nuevo por presentar mi candidatura para {role_at}.",
        "Una vez más, muchas gracias por proponer mi perfil para {role_at}.",
        "<Le|Te|Les> agradezco de nuevo que <presentara|presentaras|presentaran> mi candidatura "
        "para {role_at}.",
        "Vuelvo a <darle|darte|darles> las gracias por proponerme para {role_at}.",
        when="agency",
    ),
    way(
        "Gracias de nuevo por presentar mi candidatura.",
        "Una vez más, muchas gracias por proponer mi perfil.",
        "<Le|Te|Les> agradezco de nuevo que <presentara|presentaras|presentaran> mi candidatura.",
        "Vuelvo a <darle|darte|darles> las gracias por proponer mi perfil.",
        when="agency",
    ),
    way(
        "Gracias de nuevo por {talked_about}, también a {others}.",
        "Una vez más, muchas gracias por {talked_about}, y también a {others}.",
        "Vuelvo a <darle|darte|darles> las gracias, también a {others}, por {talked_about}.",
        "<Le|Te|Les> doy otra vez las gracias por {talked_about}, y también a {others}.",
        when="held met contact",
    ),
    way(
        "Gracias de nuevo por {talked_about}.",
        "Una vez más, muchas gracias por {talked_about}.",
        "Vuelvo a <darle|darte|darles> las gracias por {talked_about}.",
        "<Le|Te|Les> doy otra vez las gracias por {talked_about}.",
    ),
)

OUTCOME = slot(
    "outcome",
    way(
        "Respeto la decisión del cliente y me gustaría aprender de este proceso.",
        "Entiendo la decisión del cliente; ahora me gustaría aprovechar la experiencia para "
        "aprender.",
        "La decisión del cliente cuenta con todo mi respeto, y quisiera aprender de ella.",
        "Acepto la decisión del cliente y quisiera sacar de ella algo útil para el futuro.",
        when="agency",
    ),
    way(
        "Me alegra haber llegado tan lejos y respeto la decisión; ahora me gustaría aprender de "
        "ella.",
        "Valoro haber llegado hasta la última fase, respeto la decisión y me gustaría aprender de "
        "la experiencia.",
        "Respeto la decisión y me quedo con haber llegado tan lejos; quisiera, además, aprender "
        "de este proceso.",
        "Haber llegado hasta el final ya fue valioso; respeto la decisión y quisiera sacar de "
        "ella algo útil.",
        when="finalist",
    ),
    way(
        "Respeto la decisión y me gustaría aprender de este proceso.",
        "Entiendo la decisión; ahora me gustaría aprovechar la experiencia para aprender.",
        "La decisión cuenta con todo mi respeto, y quisiera aprender de ella.",
        "Acepto la decisión y quisiera sacar de ella algo útil para el futuro.",
    ),
)

ASK = slot(
    "ask",
    way(
        "Cuando <tenga|tengas|tengan> unos minutos, por escrito o por teléfono, me interesaría "
        "saber qué habilidades convendría reforzar para puestos similares en el futuro.",
        "Por escrito o por teléfono, cuando <le|te|les> resulte cómodo, me ayudaría saber en qué "
        "áreas puedo mejorar de cara a puestos parecidos.",
        "En cuanto <disponga|dispongas|dispongan> de unos minutos, me serviría conocer las áreas "
        "que debería desarrollar para futuros puestos de este tipo.",
        "Lo que más me ayudaría, cuando <tenga|tengas|tengan> un momento, es saber qué "
        "habilidades desarrollar con vistas a puestos similares.",
        when="offered",
        unless="internal",
    ),
    way(
        "Si <tiene|tienes|tienen> un cuarto de hora en las próximas semanas, me gustaría hablar "
        "de las habilidades que convendría reforzar para un puesto así en el futuro.",
        "Si en las próximas semanas <encuentra|encuentras|encuentran> quince minutos, agradecería "
        "conversar sobre las áreas en las que puedo mejorar de cara a un puesto como este.",
        "Me ayudaría mucho hablar quince minutos, cuando la agenda lo permita, sobre las "
        "habilidades que conviene desarrollar para puestos así en el futuro.",
        "Cuando <tenga|tengas|tengan> un rato en las próximas semanas, me gustaría comentar en "
        "qué áreas puedo crecer para un puesto similar.",
        when="internal",
    ),
    way(
        "Si <tiene|tienes|tienen> unos minutos y el cliente comentó algo que se pueda compartir, "
        "me ayudaría una idea general de las habilidades que convendría reforzar para puestos "
        "similares.",
        "Si el cliente hizo algún comentario general que <pueda|puedas|puedan> trasladarme, y "
        "<tiene|tienes|tienen> unos minutos, me serviría saber en qué áreas puedo mejorar para el "
        "futuro.",
        "Cuando <tenga|tengas|tengan> unos minutos, y si el cliente dijo algo al respecto, "
        "agradecería saber en líneas generales qué áreas desarrollar para puestos parecidos.",
        "Si <dispone|dispones|disponen> de unos minutos, me sería útil cualquier comentario "
        "general del cliente sobre las habilidades que debería desarrollar de cara al futuro.",
        when="agency",
    ),
    way(
        "Si en algún momento <tiene|tienes|tienen> unos minutos, agradecería una idea general de "
        "las habilidades o áreas que convendría reforzar para puestos similares en el futuro.",
        "Si <dispone|dispones|disponen> de unos minutos, me ayudaría mucho saber, en líneas "
        "generales, en qué áreas puedo mejorar de cara a puestos parecidos.",
        "Cuando <tenga|tengas|tengan> unos minutos, me serviría un comentario general sobre las "
        "habilidades que debería desarrollar para futuros puestos de este tipo.",
        "Me sería muy útil una orientación general, cuando <encuentre|encuentres|encuentren> unos "
        "minutos, sobre qué habilidades o áreas desarrollar con vistas a puestos similares.",
    ),
)

SIZE = slot(
    "size",
    way(
        "No tiene que ser nada extenso.",
        "No hace falta que sea largo.",
        "Unas pocas frases serían más que suficientes.",
        "Con unas líneas me basta.",
        when="offered",
    ),
    way(
        "No tiene que ser nada formal.",
        "Puede ser algo muy informal.",
        "Basta con una charla breve.",
        "No hace falta preparar nada.",
        when="internal",
    ),
    way(
        "Una o dos frases serían más que suficientes.",
        "Con una o dos frases me basta.",
        "No tiene que ser nada extenso: un par de frases es suficiente.",
        "Un par de líneas ya me ayudaría mucho.",
    ),
    spare=1,
)

WAY_OUT = slot(
    "way_out",
    way(
        "No hay ninguna prisa, y si al final no es posible, lo entiendo.",
        "Sin ninguna prisa; si finalmente no puede ser, lo comprendo.",
        "No corre prisa alguna, y entenderé que al final no sea posible.",
        "Puede ser cuando mejor venga, y si al final no se puede, no hay problema.",
        when="offered",
    ),
    way(
        "Si la agenda no da para ello, lo entiendo.",
        "Si ahora no es buen momento, no hay ningún problema.",
        "Entiendo que no siempre hay tiempo para algo así.",
        "Si no puede ser, lo comprendo perfectamente.",
        when="internal",
    ),
    way(
        "Sé que no siempre se puede compartir algo así; en ese caso no hace falta que "
        "<responda|respondas|respondan>.",
        "Entiendo que a veces estas cosas no se pueden comentar; si es así, no es necesario "
        "responder.",
        "Si no es posible, por política interna o por falta de tiempo, lo comprendo y no hace "
        "falta contestar.",
        "Comprendo que quizá no se pueda compartir; en tal caso, este mensaje no necesita "
        "respuesta.",
    ),
)

FEEDBACK_REQUEST = Message(
    paragraphs=((THANKS, OUTCOME), (ASK, SIZE, WAY_OUT)),
    most_words=120,
)

FEEDBACK_THANKS = Message(
    paragraphs=(
        (
            slot(
                "thanks",
                way(
                    "Gracias por dedicar un rato a comentar conmigo mi candidatura.",
                    "Muchas gracias por compartir <su|tu> opinión conmigo.",
                    "<Le|Te|Les> agradezco mucho los comentarios.",
                    "Gracias por los comentarios sobre mi candidatura; me ayudan mucho.",
                ),
            ),
            slot(
                "act_on",
                way(
                    "Voy a empezar por esto: {act_on}.",
                    "Lo primero que voy a trabajar es esto: {act_on}.",
                    "De todo ello, voy a trabajar primero en esto: {act_on}.",
                    "Me propongo en concreto lo siguiente: {act_on}.",
                ),
                way(
                    "Me ayuda tener algo concreto en lo que trabajar.",
                    "Ahora ya sé por dónde seguir.",
                    "Ya tengo algo concreto en lo que trabajar.",
                    "Me llevo algo muy concreto para mejorar.",
                ),
            ),
            slot(
                "goodbye",
                way(
                    "<Le deseo lo mejor, también al|Te deseo lo mejor, también al|Deseo lo mejor "
                    "a todo el> equipo.",
                    "Mis mejores deseos para todo el equipo.",
                    "Que <le|te|les> vaya todo muy bien.",
                    "Espero que <le vaya todo muy bien, y al equipo también|te vaya todo muy "
                    "bien, y al equipo también|les vaya todo muy bien>.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=36,
)
