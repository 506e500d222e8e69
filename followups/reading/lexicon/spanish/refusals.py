"""Spanish refusals by what they say: for somebody else, cannot take you, full, below the mark."""

W = r"(?:[\w'/,&()*:-]+ )"
NAME = r"(?-i:[A-Z][a-z]+)"
PLACE = r"(?:plazas?|puestos?|vacantes?|becas?|posici[oó]n|posiciones|trabajo|empleo|rol|contrato)"

REFUSALS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            rf"no (?:{W}){{0,1}}?(?:podemos|puedo|podremos|podr[eé]|puede|vamos a|voy a"
            rf"|podr[ií]amos) "
            rf"(?:{W}){{0,2}}?(?:contratar\w*|coger\w*|meter\w*|incorporar\w*|fichar\w*"
            rf"|emplear\w*|tomar\w*"
            r"|aceptar\w*|admitir\w*|llamar\w*|pagar\w*|darte|darle|citar\w*|entrevistar\w*)"
        ),
        (
            r"no (?:\w+ )?(?:contaremos|contamos|contar[eé]|cuento|contar) (?:\w+ )?(?:contigo"
            r"|con (?:usted"
            r"|tu|su|vosotros))"
        ),
        (
            r"(?:la |mi |nuestra )?respuesta (?:\w+ ){0,2}?es (?:que )?no|es un no|(?:hemos dicho"
            r"|han dicho"
            r"|dice|decirte|decirle) que no|te digo que no"
        ),
        (
            r"no (?:ha podido|pudo|podr[aá]|va a poder|ha sido posible|puede|pod[ií]a) ser"
            r"|(?:esta vez|al"
            r" final) no (?:ha|pudo|va|podr)\w*"
        ),
        (
            r"no (?:te|le|os|se te) (?:llamaremos|llamar[aá]n|citaremos|convocaremos|incluiremos"
            r"|haremos"
            r"|ofreceremos)"
        ),
        (
            r"no (?:\w+ )?(?:pasas|pasa|pasaste|pas[oó]|sigues|avanzas|avanza|contin[uú]as"
            r"|continuar[aá]s"
            r"|has pasado|ha pasado) (?:\w+ )?(?:a la|al|en|de|adelante)"
        ),
    ],
    "others_chosen": [
        (
            rf"{PLACE} (?:ya )?(?:es|va|ser[aá]|ha ido|fue|qued[oó]) (?:para|a) (?:{NAME}|otr\w+"
            rf"|alguien|una?)"
        ),
        (
            rf"(?:adjudicad[oa]|adjudicado ya|asignad[oa]|concedid[oa]|otorgad[oa]"
            rf"|dado) (?:{W}){{0,2}}?(?:las?"
            rf"|el|los|a) (?:{W}){{0,2}}?(?:{PLACE}|otr\w+|{NAME})"
        ),
        (
            rf"(?:hemos|he|ha|han|el comit[eé]|la comisi[oó]n) (?:{W}){{0,1}}?(?:elegido|escogido"
            rf"|contratado"
            rf"|fichado|seleccionado|preferido|cogido|nombrado) (?:a )?(?:otr\w+|{NAME}|alguien"
            rf"|una? \w+)"
        ),
        (
            r"(?:quedaste|quedado|quedas|qued[oó]|has quedado"
            r"|ha quedado) (?:\w+ ){0,2}?(?:segund[oa]|tercer[oa]"
            r"|en segundo|en tercer|de reserva|en reserva|suplente|en lista)"
            r"|(?:lista de (?:espera|reserva))"
        ),
    ],
    "not_selected": [
        (
            rf"no (?:{W}){{0,2}}?(?:alcanzado|alcanza|alcanz[oó]|superado|super[oó]|obtenido"
            rf"|llega|llegado"
            rf"|aprobado) (?:{W}){{0,2}}?(?:puntuaci[oó]n|nota|m[ií]nim\w+|prueba|corte|umbral"
            rf"|test|examen"
            r"|fase|nivel)"
        ),
    ],
    "cannot_offer": [
        (
            r"no (?:tenemos|tengo|hay|disponemos de|queda|quedan"
            r"|contamos con) (?:\w+ )?(?:nada (?:para|de momento|libre)"
            r"|presupuesto"
            r"|vacantes?|plazas?|puestos?|sitio|hueco|fondos|dinero)(?: \w+)?"
        ),
    ],
    "position_filled": [
        (
            rf"(?:cancelad[oa]|anulad[oa]|cerrad[oa]|retirad[oa]"
            rf"|suprimid[oa]) (?:{W}){{0,2}}?(?:{PLACE}"
            r"|proceso|oferta|convocatoria)"
        ),
    ],
    "not_a_match": [
        (
            r"(?:buscamos|necesitamos|busco|necesito|buscan|quer[ií]amos"
            r"|pes[oó] que) (?:\w+ )?(?:a )?(?:alguien"
            r"|una persona|un perfil|candidat\w+|gente) (?:\w+ )?(?:con (?:m[aá]s|mayor|carnet"
            r"|veh[ií]culo)"
            r"|que|m[aá]s|de)"
        ),
        r"(?:te|le) falta (?:\w+ )?(?:experiencia|nivel|formaci[oó]n|rodaje|soltura)",
    ],
    "invites_to_talk": [
        (
            r"(?:has|ha|habéis) (?:pasado|superado) (?:[^\s.!?;]+ ){0,2}?(?:primer|primera"
            r"|siguiente|filtro"
            r"|criba|corte)|(?:te|le) llamar(?:[aá]|emos"
            r"|[eé]) (?:[^\s.!?;]+ ){0,2}?(?:el (?:d[ií]a )?\d|entre"
            r"|a las|ma[nñ]ana|lunes|martes|mi[eé]rcoles|jueves|viernes)"
        ),
    ],
    "asks_for_times": [
        (
            r"(?:elige|elija|escoge|escoja|reserva|selecciona) (?:[^\s.!?;]+ ){0,3}?(?:franja"
            r"|hora|horario|hueco"
            r"|cita|d[ií]a|turno)"
        ),
    ],
    "received": [
        r"recibid[oa]s? (?:la|el|tu|su|las|los|tus|sus|todo|correctamente)",
    ],
    "no_decision_yet": [
        (
            r"(?:no se ha|no hemos|no ha|sin) (?:\w+ ){0,3}?(?:tomado|decidido|resuelto"
            r"|decisi[oó]n)|va con"
            r" retraso|(?:te|le|os) (?:digo|dir[eé]|diremos|cuento|contamos) (?:algo|lo que)"
        ),
    ],
}
