"""The Spanish thank-you to the people who decided."""

from followups.drafting.spanish.address import slot, way
from followups.drafting.spanish.remembered import CALL, DETAIL, OTHERS
from followups.drafting.wording import Message

THANKS = slot(
    "thanks",
    way(
        "Escribo con algo de retraso, pero no quería dejar de "
        "<agradecerle|agradecerte|agradecerles> {time_given}.",
        "Aunque llegue un poco tarde, muchas gracias por {time_given}.",
        "Con algo de retraso, quería <darle|darte|darles> las gracias por {time_given}.",
        "Este mensaje llega un poco tarde, pero las gracias son las mismas: gracias por "
        "{time_given}.",
        when="late",
    ),
    way(
        "Escribo con algo de retraso, pero no quería dejar de dar las gracias por considerar mi "
        "candidatura para {role_at}.",
        "Aunque llegue un poco tarde, muchas gracias por considerar mi candidatura para {role_at}.",
        "Con algo de retraso, quería <darle|darte|darles> las gracias por considerar mi "
        "candidatura para {role_at}.",
        "Este mensaje llega un poco tarde, pero <le|te|les> agradezco que mi candidatura se "
        "tuviera en cuenta para {role_at}.",
        when="late",
    ),
    way(
        "Escribo con algo de retraso, pero no quería dejar de dar las gracias por considerar mi "
        "candidatura.",
        "Aunque llegue un poco tarde, muchas gracias por considerar mi candidatura.",
        "Con algo de retraso, quería <darle|darte|darles> las gracias por considerar mi "
        "candidatura.",
        "Este mensaje llega un poco tarde, pero <le|te|les> agradezco que mi candidatura se "
        "tuviera en cuenta.",
        when="late",
    ),
    way(
        "Gracias por {notice} y por {time_given}.",
        "Muchas gracias por {notice}, y también por {time_given}.",
        "Quería <darle|darte|darles> las gracias por {notice} y por {time_given}.",
        "<Le|Te|Les> doy las gracias por {notice} y, sobre todo, por {time_given}.",
    ),
    way(
        "Muchas gracias por {time_given}.",
        "Quería <darle|darte|darles> las gracias por {time_given}.",
        "<Le|Te|Les> agradezco mucho {time_given}.",
        "Gracias de verdad por {time_given}.",
    ),
    way(
        "Gracias por {notice} y por considerar mi candidatura para {role_at}.",
        "Muchas gracias por {notice}, y también por considerar mi candidatura para {role_at}.",
        "Quería <darle|darte|darles> las gracias por {notice} y por considerar mi candidatura "
        "para {role_at}.",
        "<Le|Te|Les> doy las gracias por {notice} y por tener en cuenta mi candidatura para "
        "{role_at}.",
    ),
    way(
        "Gracias por {notice} y por considerar mi candidatura.",
        "Muchas gracias por {notice}, y también por considerar mi candidatura.",
        "Quería <darle|darte|darles> las gracias por {notice} y por considerar mi candidatura.",
        "<Le|Te|Les> doy las gracias por {notice} y por tener en cuenta mi candidatura.",
    ),
    way(
        "Gracias por considerar mi candidatura para {role_at} y por el tiempo que llevó.",
        "Muchas gracias por tener en cuenta mi candidatura para {role_at}.",
        "Quería <darle|darte|darles> las gracias por considerar mi candidatura para {role_at}.",
        "<Le|Te|Les> agradezco el tiempo que llevó revisar mi candidatura para {role_at}.",
    ),
    way(
        "Gracias por considerar mi candidatura y por todo el tiempo que llevó el proceso.",
        "Muchas gracias por tener en cuenta mi candidatura y por el tiempo que llevó.",
        "Quería <darle|darte|darles> las gracias por considerar mi candidatura y por el tiempo "
        "que llevó.",
        "<Le|Te|Les> agradezco el tiempo que llevó revisar mi candidatura.",
    ),
)

OUTCOME = slot(
    "outcome",
    way(
        "Entiendo que el proceso queda en pausa por ahora.",
        "Comprendo que por ahora el proceso se detiene.",
        "Tomo nota de que el puesto queda en pausa por el momento.",
        "Entiendo que por el momento no se toma una decisión sobre el puesto.",
        when="outcome_on_hold",
    ),
    way(
        "Entiendo que por ahora no se va a contratar a nadie.",
        "Comprendo que por el momento el puesto no se va a cubrir.",
        "Tomo nota de que la vacante queda sin cubrir por ahora.",
        "Entiendo que por el momento no habrá contratación.",
        when="outcome_position_cancelled",
    ),
    way(
        "Me habría gustado otro resultado, claro, y respeto la decisión.",
        "Es cierto que esperaba otra respuesta, y respeto la decisión.",
        "Siento cierta decepción, como es natural, y respeto la decisión.",
        "Claro que me habría alegrado otra noticia, y aun así respeto la decisión.",
        when="disappointed",
    ),
    way(
        "Entiendo que el puesto fue para una persona de la propia empresa, y lo respeto.",
        "Comprendo que la elección recayó en alguien de la casa, y la respeto.",
        "Entiendo y respeto que el puesto se cubriera internamente.",
        "Comprendo que se prefirió a una persona que ya trabajaba en la empresa, y lo respeto.",
        when="reason_internal_hire",
    ),
    way(
        "Entiendo que el puesto no se va a cubrir, y lo respeto.",
        "Comprendo que la vacante quedará sin cubrir, y respeto la decisión.",
        "Entiendo y respeto que finalmente no se cubra el puesto.",
        "Comprendo que no habrá contratación para este puesto, y lo respeto.",
        when="reason_position_not_filled",
    ),
    way(
        "Entiendo que otra persona encajaba mejor, y lo respeto.",
        "Comprendo que hubo otra candidatura más adecuada, y respeto la decisión.",
        "Entiendo y respeto que el puesto fuera para alguien con un perfil más cercano.",
        "Comprendo que otro perfil respondía mejor a lo que se buscaba, y lo respeto.",
        when="reason_stronger_candidate",
    ),
    way(
        "Entiendo que el puesto pedía más experiencia en el área, y lo respeto.",
        "Comprendo que se buscaba más experiencia en el área, y respeto la decisión.",
        "Entiendo y respeto que hiciera falta más experiencia en este campo.",
        "Comprendo que el puesto requería una experiencia más amplia, y lo respeto.",
        when="reason_experience_gap",
    ),
    way(
        "Respeto la decisión, y me alegra haber llegado tan lejos en el proceso.",
        "Entiendo la decisión, y me quedo con haber llegado hasta la última fase.",
        "Respeto la decisión y valoro haber llegado hasta el final del proceso.",
        "Comprendo la decisión, y me alegra haber estado tan cerca.",
        when="finalist",
    ),
    way(
        "Entiendo y respeto la decisión sobre {the_role}.",
        "Comprendo la decisión sobre {the_role} y la respeto.",
        "Respeto la decisión que se tomó sobre {the_role}.",
        "Entiendo la decisión sobre {the_role}, y cuenta con todo mi respeto.",
        when="held",
    ),
    way(
        "Entiendo y respeto la decisión que se tomó.",
        "Comprendo la decisión, y por supuesto la respeto.",
        "Respeto la decisión que se tomó, y la entiendo.",
        "Entiendo la decisión, y cuenta con todo mi respeto.",
    ),
)

WORK = slot(
    "work",
    way(
        "Seguiré de cerca {project}.",
        "Seguiré con interés {project}.",
        "Me sigue interesando {project}.",
        "Estaré al tanto de cómo avanza {project}.",
        when="late",
    ),
    way(
        "El trabajo de <su|tu> equipo me sigue interesando, sobre todo {project}.",
        "Me gustaría conocer aún mejor lo que hace <su|tu> equipo, en especial {project}.",
        "Desde mi puesto seguiré de cerca lo que hace <su|tu> equipo, en particular {project}.",
        "Lo que hace <su|tu> equipo me sigue pareciendo muy interesante, ante todo {project}.",
        when="internal",
        unless="late",
    ),
    way(
        "El trabajo de <su|tu> equipo me sigue interesando, y con gusto colaboraré cuando haya "
        "ocasión.",
        "Me gustaría seguir aportando a lo que hace <su|tu> equipo.",
        "Desde mi puesto seguiré de cerca lo que hace <su|tu> equipo.",
        "Lo que hace <su|tu> equipo me sigue pareciendo muy interesante.",
        when="internal",
        unless="late",
    ),
    way(
        "Me sigue interesando lo que hace {company}, sobre todo {project}, y lo seguiré de cerca.",
        "El trabajo de {company} me sigue pareciendo muy interesante, en especial {project}.",
        "Seguiré con atención lo que hace {company}, en particular {project}.",
        "Mi interés por lo que hace {company} sigue en pie, sobre todo por {project}.",
        unless="late",
    ),
    way(
        "Seguiré de cerca {project}, que me parece de gran interés.",
        "Me sigue interesando mucho {project}.",
        "Seguiré con atención {project}.",
        "De lo que hace <su|tu> equipo me interesa en especial {project}.",
        unless="late",
    ),
    way(
        "Lo que conocí de {company} durante el proceso aumentó mi interés por su trabajo.",
        "Cuanto más conocí {company}, más me interesó lo que se hace allí.",
        "El proceso me permitió conocer mejor {company}, y seguiré su trabajo con interés.",
        "Después de estas conversaciones, el trabajo de {company} me interesa aún más.",
        when="held",
        unless="late",
    ),
    way(
        "Me sigue interesando lo que hace {company}, y lo seguiré de cerca.",
        "El trabajo de {company} me sigue pareciendo muy interesante.",
        "Seguiré con atención lo que hace {company}.",
        "Mi interés por el trabajo de {company} sigue en pie.",
        unless="late",
    ),
    way(
        "Lo que conocí durante el proceso aumentó mi interés por el trabajo de <su|tu> equipo.",
        "Cuanto más conocí el trabajo de <su|tu> equipo, más me interesó.",
        "El proceso me permitió conocer mejor <su|tu> equipo, y seguiré su trabajo con interés.",
        "Después de estas conversaciones, el trabajo de <su|tu> equipo me interesa aún más.",
        when="held",
        unless="late",
    ),
    way(
        "El trabajo de <su|tu> equipo me sigue interesando, y lo seguiré de cerca.",
        "Me sigue pareciendo muy interesante lo que hace <su|tu> equipo.",
        "Seguiré con atención lo que hace <su|tu> equipo.",
        "Mi interés por lo que hace <su|tu> equipo sigue en pie.",
        unless="late",
    ),
    spare=3,
)

INTEREST = slot(
    "interest",
    way(
        "Si el proceso se retoma, me alegrará saberlo.",
        "Si más adelante se retoma el proceso, con gusto seguiré adelante.",
        "Si el puesto se reactiva, me encantaría volver a hablar.",
        "Cuando el proceso se retome, si es el caso, aquí estaré con el mismo interés.",
        when="outcome_on_hold",
    ),
    way(
        "Si surge otro puesto que encaje con mi perfil, <le agradecería que me tuviera|te "
        "agradecería que me tuvieras|les agradecería que me tuvieran> en cuenta.",
        "Si más adelante buscan a alguien con mi experiencia, agradecería que se tuviera en "
        "cuenta mi candidatura.",
        "<Le agradecería que pensara|Te agradecería que pensaras|Les agradecería que pensaran> en "
        "mí si aparece otro puesto en el que pueda aportar.",
        "Si se abre un puesto que encaje con lo que sé hacer, me gustaría que <me tuviera|me "
        "tuvieras|me tuvieran> presente.",
        when="asks",
    ),
    way(
        "Si surge algo parecido, este año o más adelante, me encantaría saberlo.",
        "Si este año o el próximo aparece un puesto similar, me alegraría mucho saberlo.",
        "Si se abre algo parecido más adelante, con mucho gusto volvería a hablar con el equipo.",
        "Me encantaría tener noticias si pronto surge un puesto similar.",
        when="finalist",
    ),
    way(
        "Si se abre otro puesto en <su|tu> equipo en el que pueda aportar, con gusto presentaré "
        "mi candidatura.",
        "Si más adelante <su|tu> equipo busca a alguien con mi experiencia, me encantaría "
        "intentarlo.",
        "Si <su|tu> equipo vuelve a crecer, con gusto me presentaré de nuevo.",
        "Me gustaría volver a presentarme si surge algo en <su|tu> equipo.",
        when="internal",
    ),
    way(
        "Si se abre otro puesto en {company} en el que pueda aportar, con gusto presentaré mi "
        "candidatura.",
        "Si más adelante buscan en {company} a alguien con mi experiencia, me encantaría saberlo.",
        "Si surge otra oportunidad en {company} que encaje conmigo, con gusto me presentaré.",
        "Me gustaría volver a presentarme si surge algo en {company} que encaje con mi perfil.",
        when="late",
    ),
    way(
        "Si se abre otro puesto en el que pueda aportar, con gusto presentaré mi candidatura.",
        "Si más adelante buscan a alguien con mi experiencia, me encantaría saberlo y volver a "
        "hablar.",
        "Si surge otra oportunidad que encaje con mi perfil, con gusto me presentaré de nuevo.",
        "Me gustaría volver a presentarme si surge un puesto que encaje con mi perfil.",
    ),
)

ASK = slot(
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
        "Si algún día <dispone|dispones|disponen> de unos minutos, me ayudaría una idea general "
        "de qué habilidades reforzar para puestos similares; si no es posible, lo entiendo.",
        "Si en algún momento <tiene|tienes|tienen> unos minutos, agradecería un comentario "
        "general sobre qué podría mejorar para puestos parecidos; si no puede ser, no hay "
        "problema.",
        "Cuando <tenga|tengas|tengan> unos minutos, y si es posible, me serviría un comentario "
        "general sobre lo que convendría reforzar de cara a puestos similares.",
        "Si algún día <puede|puedes|pueden> dedicarme unos minutos, me sería útil saber en líneas "
        "generales qué habilidades desarrollar para el futuro; si no, lo comprendo perfectamente.",
        when="combined",
    ),
)

GOODBYE = slot(
    "goodbye",
    way(
        "No hace falta que <responda|respondas|respondan> a este mensaje; solo quería dar las "
        "gracias. Nos vemos por aquí.",
        "Este mensaje no necesita respuesta; solo quería dar las gracias y desear lo mejor a todo "
        "el equipo.",
        "No es necesario responder. Mis mejores deseos para todo el equipo.",
        "No hace falta contestar; era solo para dar las gracias. Saludos a todo el equipo.",
        when="internal",
        unless="combined",
    ),
    way(
        "No hace falta que <responda|respondas|respondan> a este mensaje; <le deseo lo mejor a "
        "usted y|te deseo lo mejor a ti y|deseo lo mejor> a todo el equipo.",
        "Este mensaje no necesita respuesta. Mis mejores deseos <para usted y |para ti y |>para "
        "todo el equipo.",
        "No es necesario responder; solo quería dar las gracias y desear lo mejor a todo el "
        "equipo.",
        "No hace falta contestar, solo quería dar las gracias. Que <le|te|les> vaya todo muy bien.",
        unless="combined late",
    ),
    way(
        "<Le deseo lo mejor, también al|Te deseo lo mejor, también al|Deseo lo mejor a todo el> "
        "equipo.",
        "Mis mejores deseos para todo el equipo.",
        "Que <le|te|les> vaya todo muy bien.",
        "Espero que <le vaya todo muy bien, y al equipo también|te vaya todo muy bien, y al "
        "equipo también|les vaya todo muy bien>.",
    ),
    spare=2,
)

THANK_YOU = Message(
    paragraphs=((THANKS, OTHERS, CALL, OUTCOME), (DETAIL, WORK), (INTEREST, ASK, GOODBYE)),
    most_words=130,
)
