"""Whose hand a Spanish mail shows: a mass mailing's, or that of somebody who met you."""

HANDS: dict[str, list[str]] = {
    "about_applying": [
        (
            r"candidat\w*|puesto|vacante\w*|entrevista\w*|selección|empleo|cv|currículum"
            r"|postul\w+|solicitud|posición|reclutamiento|prácticas|perfil|oferta de"
        )
    ],
    "team_signs": [
        (
            r"(?:equipo|departamento|área|dpto) (?:\w+ )?(?:selección|recursos humanos|RRHH"
            r"|talento|personas|reclutamiento|adquisición|recruiting|People|HR)|(?:el )?equipo de "
            r"(?:[\w.&'-]+ ?){1,4}|recursos humanos|talent acquisition|RRHH"
        )
    ],
    "placeholder_greeting": [
        (
            r"(?:estimad\w+|querid\w+|hola|apreciad\w+)(?:[/(]\w+\)?)? (?:\w+ )?(?:candidat\w+"
            r"|solicitante|postulante|aspirante|señor\w*)|a quien corresponda|estimad[oa][/(](?:a"
            r"|s)\)?"
        )
    ],
    "unfilled_slot": [
        (
            r"[\[{<]+ ?(?:\w+[ _]){0,3}(?:nombre|apellido|puesto|empresa|vacante|fecha|cargo|name"
            r"|title|company)(?:[ _.]\w+){0,3} ?[\]}>]+|\{\{[^}]{0,40}\}\}|%[A-Z_]{3,}%|\$\{\w+\}"
        )
    ],
    "requisition_number": [
        (
            r"(?:referencia|ref|id|oferta n|nº|n°)[ .:º°#]*[A-Z]{0,4}[-_/]?\d{3,}[\w/-]*|- \d{4,}"
            r"|\(\d{4,}\)|JR-?\d{4,}|R-?\d{4,}"
        )
    ],
    "careers_footer": [
        (
            r"(?:portal|página|web|sitio) (?:\w+ ){0,2}?(?:empleo|carreras?|trabaja)|(?:www\."
            r"|https?://)[\w.-]*(?:empleo|career|jobs|talent)[\w./-]*|síguenos|(?:linkedin"
            r"|facebook|instagram)\.com|redes sociales|alertas? de empleo"
        )
    ],
    "legal_footer": [
        (
            r"RGPD|protección de datos|confidencial\w*|política de privacidad|igualdad de "
            r"oportunidades|datos personales|LOPD"
        )
    ],
    "do_not_reply": [
        (
            r"no (?:\w+ )?(?:respond\w+|contest\w+) (?:\w+ ){0,2}?(?:a este|este|mensaje|correo)"
            r"|(?:mensaje|correo) (?:\w+ )?automático|no-?reply|no (?:\w+ )?atendid\w+"
        )
    ],
    "mass_thanks": [
        (
            r"(?:gracias|agradec\w+) (?:\w+ ){0,8}?(?:interés|candidatura|inscripción"
            r"|participación|confianza)"
        )
    ],
    "position_named": [
        (
            r"(?:puesto|posición|vacante|oferta|cargo|rol|plaza) (?:de|para) [\w'/&()-]+(?: "
            r"[\w'/&()-]+){0,5}"
        )
    ],
    "speaks_as_i": [r"yo|mi|mis|me|soy|estoy|quería|quiero|creo|siento|lamento|espero|he|conmigo"],
    "met_you": [
        (
            r"(?:placer|gusto|encant\w+|gustó|disfrut\w+|agradezco|tiempo) (?:\w+ "
            r"){0,6}?(?:conocert?e|hablar|charla\w*|entrevista|conversación|conocerle|conversar"
            r"|reuni\w+|visita)|(?:nuestra|nuestras|tu|su|la) (?:\w+ )?(?:conversación"
            r"|conversaciones|charlas?|entrevistas?|reunión|llamada|visita)(?: \w+){0,3}|(?:ayer"
            r"|esta mañana|la semana pasada|el (?:lunes|martes|miércoles|jueves|viernes))"
        )
    ],
    "by_phone": [
        (
            r"por teléfono|de viva voz|como (?:\w+ ){0,3}?(?:comenté|dije|hablamos|prometí"
            r"|acordamos|comentamos|quedamos|comentaba|adelanté)|llám\w+|mi (?:móvil|teléfono"
            r"|número)|intentado (?:llamar\w*|localizar\w*)"
        )
    ],
    "own_words": [
        (
            r"(?:perdona\w*|disculp\w+|siento|lamento|perdón) (?:\w+ ){0,8}?(?:retraso|tardanza"
            r"|demora|tardar|silencio|espera|tarde)|(?:mi|mis|nuestro|nuestra) (?:jef\w+"
            r"|compañer\w+|director\w*|soci\w+|responsable|equipo)|(?:sinceramente|honestamente"
            r"|francamente|la verdad|te soy)|(?:yo|me|he|personalmente) (?:\w+ )?(?:creo|quería"
            r"|gustaría|hubiera|peleado|encantaría|da pena|alegro|quedo|parec\w+|gust\w+)"
            r"|(?:marcó la diferencia|la diferencia|decisivo|lo que (?:\w+ )?(?:inclinó|pesó"
            r"|faltó)|por (?:muy )?poco|finalista\w*|reñid\w+|última ronda)|(?:candidat\w+"
            r"|persona|promoción) intern\w+|que (?:ya|tenía|tiene|viene|conoce|venía|lleva|aporta"
            r"|cuenta) (?:\w+ )?|(?:seguimos|sigamos|mantengamos|estamos) en contacto|linkedin|un "
            r"café|visado|pretensiones|mudanza|teletrabajo|preaviso"
        )
    ],
    "asks_back": [
        (
            r"(?:no dudes|puedes|cuando quieras|con gusto) (?:\w+ ){0,4}?(?:llamar\w*|escribir\w*"
            r"|contactar\w*|responder\w*|preguntar\w*)|(?:disposición|dudas?|preguntas?)"
        )
    ],
    "direct_number": [
        (
            r"(?:Tel|Tfno|Teléfono|Móvil|M|T)[ .:]*\+?[\d(][\d ().-]{7,}\d|\+34[\d ().-]{8,}"
            r"|[69]\d\d(?: \d{2,3}){2,3}"
        )
    ],
}
