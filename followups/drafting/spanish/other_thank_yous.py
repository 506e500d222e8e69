"""The Spanish thank-yous to an agency's recruiter and to the person who recommended one."""

from followups.drafting.spanish.address import slot, way
from followups.drafting.spanish.remembered import CALL, DETAIL
from followups.drafting.wording import Message

AGENCY_THANKS = slot(
    "thanks",
    way(
        "Escribo con algo de retraso, pero no quería dejar de "
        "<agradecerle|agradecerte|agradecerles> que <presentara|presentaras|presentaran> mi "
        "candidatura para {role_at}.",
        "Aunque llegue un poco tarde, muchas gracias por presentar mi candidatura para {role_at}.",
        "Con algo de retraso, quería <darle|darte|darles> las gracias por proponer mi perfil para "
        "{role_at}.",
        "Este mensaje llega un poco tarde, pero gracias de verdad por proponerme para {role_at}.",
        when="late",
    ),
    way(
        "Escribo con algo de retraso, pero no quería dejar de "
        "<agradecerle|agradecerte|agradecerles> que <presentara|presentaras|presentaran> mi "
        "candidatura.",
        "Aunque llegue un poco tarde, muchas gracias por presentar mi candidatura.",
        "Con algo de retraso, quería <darle|darte|darles> las gracias por proponer mi perfil.",
        "Este mensaje llega un poco tarde, pero gracias de verdad por proponer mi perfil.",
        when="late",
    ),
    way(
        "Gracias por {notice} y por presentar mi candidatura para {role_at}.",
        "Muchas gracias por {notice}, y también por proponer mi perfil para {role_at}.",
        "Quería <darle|darte|darles> las gracias por {notice} y por proponerme para {role_at}.",
        "<Le|Te|Les> doy las gracias por {notice} y por presentar mi candidatura para {role_at}.",
    ),
    way(
        "Gracias por presentar mi candidatura para {role_at} y por <su|tu> ayuda en el proceso.",
        "Muchas gracias por proponer mi perfil para {role_at} y por el acompañamiento en el "
        "proceso.",
        "Quería <darle|darte|darles> las gracias por proponerme para {role_at} y por toda la "
        "ayuda.",
        "<Le|Te|Les> agradezco mucho que <presentara|presentaras|presentaran> mi candidatura para "
        "{role_at}.",
    ),
    way(
        "Gracias por {notice} y por toda <su|tu> ayuda durante el proceso.",
        "Muchas gracias por {notice}, y también por proponer mi perfil.",
        "Quería <darle|darte|darles> las gracias por {notice} y por presentar mi candidatura.",
        "<Le|Te|Les> doy las gracias por {notice} y por el acompañamiento en el proceso.",
    ),
    way(
        "Gracias por presentar mi candidatura y por <su|tu> ayuda durante el proceso.",
        "Muchas gracias por proponer mi perfil y por el acompañamiento en el proceso.",
        "Quería <darle|darte|darles> las gracias por proponer mi perfil y por toda la ayuda.",
        "<Le|Te|Les> agradezco mucho que <presentara|presentaras|presentaran> mi candidatura.",
    ),
)

AGENCY_OUTCOME = slot(
    "outcome",
    way(
        "Siento no haber podido seguir adelante en esta ocasión.",
        "Lamento haber tenido que dejar el proceso esta vez.",
        "No fue fácil dejar el proceso, y agradezco la comprensión.",
        "Esta vez no pude continuar en el proceso, y lo siento.",
        when="outcome_withdrawn",
    ),
    way(
        "La oferta me alegró mucho, y no fue fácil decir que no.",
        "Recibir la oferta fue una alegría, y rechazarla no fue una decisión fácil.",
        "Valoro mucho la oferta, aunque al final decidí no aceptarla.",
        "No me resultó fácil decir que no a una oferta que valoro de verdad.",
        when="outcome_offer_declined",
    ),
    way(
        "Entiendo que el proceso queda en pausa por ahora.",
        "Comprendo que por ahora el cliente detiene el proceso.",
        "Tomo nota de que el puesto queda en pausa por el momento.",
        "Entiendo que por el momento el cliente no toma una decisión.",
        when="outcome_on_hold",
    ),
    way(
        "Entiendo que por ahora el cliente no va a contratar a nadie.",
        "Comprendo que por el momento el puesto no se va a cubrir.",
        "Tomo nota de que la vacante queda sin cubrir por ahora.",
        "Entiendo que por el momento no habrá contratación.",
        when="outcome_position_cancelled",
    ),
    way(
        "Me habría gustado otro resultado, claro, y respeto la decisión del cliente.",
        "Es cierto que esperaba otra respuesta, y respeto la decisión del cliente.",
        "Siento cierta decepción, como es natural, y respeto la decisión del cliente.",
        "Claro que me habría alegrado otra noticia, y aun así respeto la decisión del cliente.",
        when="disappointed",
    ),
    way(
        "Respeto la decisión del cliente, y me alegra haber llegado tan lejos en el proceso.",
        "Entiendo la decisión del cliente, y me quedo con haber llegado hasta la última fase.",
        "Respeto la decisión del cliente y valoro haber llegado hasta el final.",
        "Comprendo la decisión del cliente, y me alegra haber estado tan cerca.",
        when="finalist",
    ),
    way(
        "Entiendo y respeto la decisión del cliente.",
        "Comprendo la decisión del cliente y la respeto.",
        "Respeto la decisión que tomó el cliente.",
        "Entiendo la decisión del cliente, y cuenta con todo mi respeto.",
    ),
)

AGENCY_MEETING = slot(
    "meeting",
    way(
        "Fue un gusto hablar con {others}.",
        "Me gustó mucho la conversación con {others}.",
        "La conversación con {others} fue muy agradable.",
        "Disfruté la conversación con {others}.",
        when="held",
        unless="late",
    ),
    spare=4,
)

AGENCY_WORK = slot(
    "work",
    way(
        "De este sector me interesa en especial {project}.",
        "Me sigue interesando mucho {project}.",
        "Seguiré con atención {project}.",
        "Mi interés sigue en pie, sobre todo por {project}.",
    ),
    way(
        "Lo que conocí de {company} me confirmó que es el tipo de trabajo que busco.",
        "Después de conocer {company}, tengo más claro el tipo de trabajo que busco.",
        "El proceso con {company} me ayudó a ver que este es el trabajo que busco.",
        "Conocer {company} me dejó claro que este tipo de trabajo es lo mío.",
        when="held",
        unless="late",
    ),
    way(
        "Me sigue interesando mucho este tipo de trabajo, y seguiré buscando en esa línea.",
        "Sigo con muchas ganas de trabajar en algo de este tipo.",
        "Este es el tipo de trabajo que quiero seguir buscando.",
        "Mi interés por este tipo de puestos sigue en pie, y no dejo de buscar.",
        unless="late",
    ),
    spare=3,
)

AGENCY_INTEREST = slot(
    "interest",
    way(
        "Si <le|te|les> llega un puesto parecido, <le agradecería que me tuviera|te agradecería "
        "que me tuvieras|les agradecería que me tuvieran> en cuenta.",
        "Agradecería que mi perfil se tuviera en cuenta si aparece un puesto similar.",
        "Si surge algo parecido con otro cliente, me gustaría que <me tuviera|me tuvieras|me "
        "tuvieran> presente.",
        "<Le agradecería que pensara|Te agradecería que pensaras|Les agradecería que pensaran> en "
        "mí para otros puestos de este tipo.",
        when="asks",
    ),
    way(
        "Si <le|te|les> llega un puesto parecido, con este cliente o con otro, me encantaría "
        "saberlo.",
        "Me alegraría tener noticias si aparece un puesto similar, con este cliente o con otro.",
        "Si surge algo parecido, con este cliente o con otro, con gusto volvemos a hablar.",
        "Si más adelante aparece algo que encaje con mi perfil, me gustaría mucho saberlo.",
    ),
)

AGENCY_ASK = slot(
    "ask",
    way(
        "Gracias también por ofrecerme <su|tu> opinión sobre mi candidatura; la leeré con mucho "
        "interés cuando <le|te|les> sea posible enviarla.",
        "Agradezco también el ofrecimiento de comentar conmigo mi candidatura; me vendrá muy "
        "bien, cuando <le|te|les> sea posible.",
        "<Su|Tu> ofrecimiento de darme una opinión me ayuda mucho; queda para cuando "
        "<tenga|tengas|tengan> un momento.",
        "Acepto con gusto los comentarios que me <ofreció|ofreciste|ofrecieron>, cuando "
        "<le|te|les> venga bien.",
        when="combined offered",
    ),
    way(
        "Si el cliente hizo algún comentario general sobre qué convendría reforzar para puestos "
        "similares, me ayudaría conocerlo; si no, lo entiendo.",
        "Si el cliente mencionó alguna habilidad que me convenga desarrollar, me serviría "
        "saberlo; si no es posible, no hay problema.",
        "En caso de que el cliente comentara qué podría mejorar para puestos parecidos, me "
        "vendría bien saberlo; si no, lo comprendo perfectamente.",
        "Me sería útil cualquier comentario general del cliente sobre qué reforzar en el futuro, "
        "si es que lo hubo y se puede compartir.",
        when="combined",
    ),
)

AGENCY_GOODBYE = slot(
    "goodbye",
    way(
        "No hace falta que <responda|respondas|respondan>; solo quería dar las gracias.",
        "Este mensaje no necesita respuesta, era solo para dar las gracias.",
        "No es necesario responder, solo quería dar las gracias. Que <le|te|les> vaya todo muy "
        "bien.",
        "No hace falta contestar; era solo para dar las gracias y desear lo mejor.",
        unless="combined late",
    ),
    way(
        "Hasta pronto, y que <le|te|les> vaya todo muy bien.",
        "<Le|Te|Les> deseo lo mejor, y hasta pronto.",
        "Hasta entonces, que <le|te|les> vaya todo muy bien.",
        "Mis mejores deseos mientras tanto.",
    ),
    spare=2,
)

AGENCY_THANK_YOU = Message(
    paragraphs=(
        (AGENCY_THANKS, CALL, AGENCY_OUTCOME),
        (AGENCY_MEETING, DETAIL, AGENCY_WORK),
        (AGENCY_INTEREST, AGENCY_ASK, AGENCY_GOODBYE),
    ),
    most_words=130,
)

REFERRER_THANKS = slot(
    "thanks",
    way(
        "Gracias de nuevo por recomendarme en {company} y por el tiempo que "
        "<dedicó|dedicaste|dedicaron> a ello.",
        "Quería volver a <darle|darte|darles> las gracias por recomendarme en {company}, que fue "
        "un gran apoyo.",
        "<Le|Te|Les> agradezco una vez más la recomendación en {company}, que me ayudó mucho.",
        "Muchas gracias, una vez más, por recomendarme en {company} y por la confianza.",
    ),
    way(
        "Gracias de nuevo por recomendarme y por el tiempo que <dedicó|dedicaste|dedicaron> a "
        "ello.",
        "Quería volver a <darle|darte|darles> las gracias por recomendarme, que fue un gran apoyo.",
        "<Le|Te|Les> agradezco una vez más la recomendación, que me ayudó mucho.",
        "Muchas gracias, una vez más, por recomendarme y por la confianza.",
    ),
)

REFERRER_OUTCOME = slot(
    "outcome",
    way(
        "Al final decidí dejar el proceso, y quería que lo <supiera|supieras|supieran> por mí.",
        "Finalmente me retiré del proceso, pero la oportunidad la valoro igual.",
        "Al final no seguí adelante con el proceso, aunque la oportunidad fue muy buena.",
        "Finalmente opté por no continuar en el proceso, y prefería contarlo personalmente.",
        when="outcome_withdrawn",
    ),
    way(
        "Al final decidí no aceptar la oferta, y no fue fácil.",
        "Me hicieron una oferta, y al final opté por no aceptarla.",
        "Finalmente dije que no a la oferta, aunque la valoro mucho.",
        "Hubo una oferta, y después de pensarlo bien decidí no aceptarla.",
        when="outcome_offer_declined",
    ),
    way(
        "El proceso está en pausa por ahora, y no sé si se retomará.",
        "Por el momento el puesto queda en pausa, así que toca esperar.",
        "Por ahora el proceso se detuvo, y ya veremos más adelante.",
        "Por ahora el proceso no sigue adelante, aunque podría retomarse.",
        when="outcome_on_hold",
    ),
    way(
        "Al final el puesto no se va a cubrir, al menos por ahora.",
        "Por el momento no van a contratar a nadie, y lo entiendo.",
        "La vacante queda sin cubrir por ahora, y así me lo hicieron saber.",
        "Finalmente no habrá contratación por el momento, y lo entiendo.",
        when="outcome_position_cancelled",
    ),
    way(
        "La oferta que me habían hecho ya no sigue en pie.",
        "Al final, la oferta que tenía ya no está en pie.",
        "Me habían hecho una oferta, que ya no sigue en pie.",
        "Finalmente la oferta que me hicieron quedó sin efecto.",
        when="outcome_offer_rescinded",
    ),
    way(
        "Me hicieron una oferta, y la acepté.",
        "La oferta llegó, y la acepté.",
        "Al final hubo una oferta, y la acepté con gusto.",
        "Finalmente me ofrecieron el puesto, y acepté.",
        when="outcome_accepted",
    ),
    way(
        "Todavía no he recibido respuesta.",
        "Por ahora no tengo noticias de ellos.",
        "Hasta hoy no me ha llegado una respuesta.",
        "De momento no conozco su decisión.",
        when="outcome_no_response",
    ),
    way(
        "Esta vez {the_role} fue para otra persona, y respeto la decisión.",
        "Al final eligieron a otra persona para {the_role}, y respeto la decisión.",
        "No pudo ser esta vez: {the_role} fue para otra persona, y lo respeto.",
        "Finalmente {the_role} fue para alguien más, y respeto su decisión.",
    ),
    way(
        "Esta vez el puesto fue para otra persona, y respeto la decisión.",
        "Al final eligieron a otra persona, y respeto la decisión.",
        "No pudo ser esta vez: eligieron a otra persona, y lo respeto.",
        "Finalmente el puesto fue para alguien más, y respeto su decisión.",
    ),
)

REFERRER_MEETING = slot(
    "meeting",
    way(
        "Fue un gusto conocer a {others}.",
        "Me alegró conocer a {others}.",
        "Me gustó mucho hablar con {others}.",
        "La conversación con {others} fue muy agradable.",
        when="held",
    ),
    spare=4,
)

REFERRER_WORK = slot(
    "work",
    way(
        "De lo que hacen allí me interesa en especial {project}.",
        "Me sigue interesando mucho {project}.",
        "Seguiré con atención {project}.",
        "Mi interés sigue en pie, sobre todo por {project}.",
    ),
    way(
        "Me llevé una muy buena impresión de la empresa y de lo que hacen.",
        "Me gustó la empresa, y también su manera de trabajar.",
        "Salí con una muy buena impresión del equipo y de su trabajo.",
        "Lo que conocí de la empresa me gustó de verdad.",
        when="held",
    ),
    way(
        "Me sigue interesando lo que hacen allí.",
        "Lo que hacen allí me sigue pareciendo muy interesante.",
        "Seguiré con atención lo que hacen allí.",
        "Mi interés por lo que hacen allí sigue en pie.",
    ),
    spare=3,
)

REFERRER_RETURN = slot(
    "interest",
    way(
        "Que me <recomendara|recomendaras|recomendaran> significa mucho para mí, y con gusto "
        "haría lo mismo.",
        "<Su|Tu> confianza significa mucho para mí; si algún día puedo devolver el favor, lo haré "
        "con gusto.",
        "Valoro mucho <su|tu> confianza, y con gusto haré lo mismo cuando haga falta.",
        "Me ayudó mucho contar con <su|tu> apoyo; cuando pueda corresponder, aquí estaré.",
    ),
)

REFERRER_GOODBYE = slot(
    "goodbye",
    way(
        "Espero que <le|te|les> vaya todo muy bien, y ojalá nos veamos pronto.",
        "Ojalá podamos vernos pronto y hablar con más calma de todo esto.",
        "Que <le|te|les> vaya todo muy bien, y hasta que nos veamos de nuevo.",
        "Espero que <le|te|les> vaya todo muy bien y que nos veamos pronto.",
    ),
    spare=2,
)

REFERRER_THANK_YOU = Message(
    paragraphs=(
        (REFERRER_THANKS, REFERRER_OUTCOME),
        (REFERRER_MEETING, DETAIL, REFERRER_WORK),
        (REFERRER_RETURN, REFERRER_GOODBYE),
    ),
    most_words=130,
)
