"""How employers say no in Spanish, and the words around it."""

W = r"(?:[\w'/,&()*:-]+ )"
PEOPLE = r"(?:candidat\w*|perfil\w*|personas?|aspirantes?|postulantes?|alguien|candidaturas?|solicitantes?|finalistas?|profesional\w*)"
POSITION = r"(?:puesto|posición|vacante|plaza|oferta|cargo|rol|empleo|prácticas|beca|búsqueda)"
APPLICATION = r"(?:candidatura|solicitud|perfil|postulación|cv|currículum|aplicación|inscripción)"

ANSWERS: dict[str, list[str]] = {
    "decision_not_forward": [
        rf"no (?:{W}){{0,6}}?(?:continuar\w*|seguir\w*|seguiremos|avanzar\w*|proceder\w*|proseguir\w*|contar contigo|contar con|seleccionar\w*|considerar\w*|progresar\w*|pasar\w* a|dar continuidad|llevar adelante|incorporar\w*|seguimos|continuamos|continúas|continúa|sigues|sigue adelante)",
        r"(?:decidido|decisión|optado|hemos tomado la) (?:\w+ ){0,5}?no \w+(?: \w+){0,4}",
        r"(?:descart\w+|rechaz\w+|desestim\w+|deneg\w+|declinar) (?:\w+ ){0,4}?(?:candidatura|solicitud|tu|su|perfil)|(?:has|ha|sido|fue|queda\w*) (?:\w+ )?(?:descartad\w+|rechazad\w+|desestimad\w+|eliminad\w+)|(?:finaliz\w+|termin\w+|cerr\w+|conclu\w+) (?:\w+ ){0,4}?(?:tu|su) (?:\w+ )?(?:candidatura|proceso|participación)",
        r"no (?:\w+ ){0,4}?(?:buenas noticias|respuesta positiva|resolución favorable|noticias que)|fuera del proceso",
    ],
    "others_chosen": [
        rf"(?:con|por|a|de|favor|hacia|en|elegid\w+|seleccionad\w+|optado|decidido|escogid\w+) (?:{W}){{0,3}}?(?:otr\w+|distint\w+)"
        rf" (?:{W}){{0,3}}?{PEOPLE}",
        rf"(?:otr\w+|intern\w+) (?:{W}){{0,2}}?{PEOPLE} (?:{W}){{0,6}}?(?:cuy\w+|que (?:se|más|mejor|cumpl\w+|encaj\w+|reún\w+|ya)|más|mejor|"
        r"ha sido|han sido|se ajust\w+|encaj\w+)",
        r"(?:quedamos|quedado|quedo|vamos|tirado|seguimos|ido) con (?:el|la|un\w*|otr\w+|alguien)|(?:cogido|contratado|encontrado|fichado|elegido|"
        r"cojido) (?:ya )?a (?:alguien|otr\w+|un\w*|la persona)|ya (?:tenemos|hemos|hay) (?:a )?(?:alguien|[^\s.!?;]+ complet\w+)",
        rf"(?:elegido|seleccionado|escogido|optado|decantado|decidido|contratado|apostado|avanzar|continuar|seguir|elegimos|preferido|incorporado|inclinado|cubierto|ofrecido) (?:{W}){{0,6}}?(?:un\w*|a|la|el|con|por|l[ao]s) (?:{W}){{0,3}}?{PEOPLE} (?:{W}){{0,5}}?(?:cuy\w+|que|más|con|mejor|quien\w*|intern\w+)",
    ],
    "not_selected": [
        rf"{APPLICATION} (?:{W}){{0,8}}?no (?:{W}){{0,4}}?(?:seleccionad\w+|elegid\w+|aceptad\w+|escogid\w+|pasa\w*|prosper\w+|superad\w+|finalist\w+|incluid\w+|considerad\w+|preseleccionad\w+|sido)",
        r"no (?:has|ha|han|habéis|haya|hayas|fue|fuiste|ha sido|has sido|resulta\w*|eres|será\w*) (?:\w+ ){0,3}?(?:seleccionad\w+|elegid\w+|escogid\w+|superado|pasado|preseleccionad\w+|finalist\w+|aceptad\w+|sido)",
    ],
    "cannot_offer": [r"no (?:\w+ ){0,5}?(?:ofrecer\w*|ofrecerte|disponemos|tenemos|contamos|hay) (?:\w+ ){0,6}?(?:puesto|posición|vacante\w*|plaza|oportunidad\w*|empleo|entrevista|encaj\w+)"],
    "position_filled": [
        r"(?:plantilla|equipo|cuadrilla|cupo|plazas?) (?:[^\s.!?;]+ ){0,3}?(?:complet\w+|cubiert\w+|llen\w+)|no (?:[^\s.!?;]+ ){0,3}?(?:prevemos|incorporaciones|hac\w+ falta|necesitamos|será provist\w+|estamos (?:contratando|buscando))|se cancela|declarad\w+ desiert\w+|queda desiert\w+",
        rf"{POSITION} (?:[\w'/,&()*:-]+ ){{0,12}}?(?:cubiert\w+|cerrad\w+|cancelad\w+|ocupad\w+|suspendid\w+|adjudicad\w+|anulad\w+|congelad\w+|ya no|no se cubrirá|eliminad\w+)",
        r"(?:ya|hemos|finalmente|finalizado|cerrado|cubierto|concluido|terminado|completado) (?:\w+ ){0,3}?(?:cubierto|cerrado|finalizado|concluido|el proceso|la búsqueda|el puesto|la vacante|la posición|la plaza|proceso de selección)",
    ],
    "not_a_match": [
        r"no es para ti|no (?:eres|es usted) (?:[^\s.!?;]+ ){0,4}?(?:buscamos|persona|perfil)",
        r"no (?:\w+ ){0,5}?(?:encaj\w+|ajust\w+|correspond\w+|coincid\w+|cumpl\w+|adecu\w+|se adapt\w+|alinead\w+|adapta\w*|adecuad\w+|idóne\w+|responde|suficiente)",
        r"(?:falta|faltan|carec\w+|no cuentas?|no dispon\w+|no tienes?) (?:\w+ ){0,4}?(?:experiencia|conocimientos?|requisitos|nivel|formación)",
    ],
    "better_match": [
        r"(?:más|mejor|mayor) (?:\w+ ){0,4}?(?:ajust\w+|encaj\w+|adecu\w+|acorde|alinead\w+|afín|afines|se adapt\w+|adapta\w*|experiencia|cualificad\w+|cercan\w+|idóne\w+|correspond\w+|próxim\w+)",
        r"(?:ajust\w+|encaj\w+|adecu\w+|adapt\w+|acerc\w+|cumpl\w+|responden?) (?:\w+ ){0,3}?(?:mejor|más|en mayor)|cuy\w+ (?:\w+ ){0,2}?(?:perfil\w*|experiencia|trayectoria|formación|cualificaci\w+)",
    ],
    "regret": [r"lament\w+|desgraciadamente|desafortunadamente|por desgracia|sentimos|siento|sintiéndolo|tristemente|decepci\w+|pena|malas noticias|no es la (?:respuesta|noticia)|disculp\w+|infortunadamente"],
    "wish_luck": [r"(?:dese\w+|mucha|muchos|mejor|buena|mejores|toda la|todo lo) (?:\w+ ){0,8}?(?:suerte|éxitos?|mejor|futuro|búsqueda|deseos)|(?:futuro|búsqueda|carrera|trayectoria|proyectos?) (?:\w+ )?(?:profesional\w*|laboral|de empleo)"],
    "apply_again": [
        r"(?:anim\w+|invit\w+|dud\w+|encantad\w+|esper\w+) (?:\w+ ){0,6}?(?:inscrib\w+|postular\w*|presentar\w*|aplicar|consultar|visitar|seguir|candidatura|participar|futuras?|revisar)",
        r"(?:futur\w+|próxim\w+|otr\w+|nuev\w+) (?:\w+ )?(?:ofertas?|oportunidad\w*|vacantes?|procesos?|posicion\w*|puestos?|ocasiones|convocatorias?)|(?:portal|página|web) (?:\w+ )?(?:empleo|carreras?|de empleo)|(?:en contacto|seguir en contacto|mantener\w* (?:el )?contacto)|más adelante",
    ],
    "keep_on_file": [r"(?:guard\w+|conserv\w+|mantener\w*|mantendr\w+|quedar\w*|almacen\w+|incluir\w*|registr\w+) (?:\w+ ){0,6}?(?:cv|candidatura|datos|perfil|currículum|base de datos|bolsa|registros|archivo)|base de datos|bolsa de (?:trabajo|empleo|talento)|(?:ten\w+|tendr\w+) (?:\w+ ){0,3}?(?:en cuenta|presente)"],
    "many_applicants": [r"(?:gran|elevad\w+|alt\w+|much\w+|numeros\w+|enorme|volumen|cantidad|multitud|cientos) (?:\w+ ){0,4}?(?:candidat\w+|solicitudes|perfiles|postulaciones|inscripciones|interés|respuestas|personas|currículums)|(?:nivel|calidad) (?:\w+ ){0,4}?(?:alt\w+|candidat\w+)|competitiv\w+"],
    "after_review": [r"(?:tras|después|luego|una vez) (?:\w+ ){0,4}?(?:revis\w+|valor\w+|analiz\w+|estudi\w+|evalu\w+|consider\w+|análisis|reflexion\w*|deliberar|deliberación|entrevist\w+)|(?:revisado|valorado|analizado|estudiado|evaluado) (?:\w+ ){0,3}?(?:detenidamente|cuidadosamente|candidatura|perfil|atentamente|atención)|en este momento|por el momento|en esta ocasión|esta vez|por ahora|actualmente|en estos momentos"],
    "softener": [r"(?:decisión|elección) (?:\w+ ){0,4}?(?:difícil|fácil|complicada|reñida)|no (?:\w+ ){0,4}?(?:refleja|resta|desmerece|significa|quita|supone) (?:\w+ ){0,3}?(?:valía|valor|capacidad\w*|calidad|mérito\w*)?|(?:impresionad\w+|gratamente|aunque|a pesar de|si bien)"],
    "no_feedback": [r"no (?:\w+ ){0,6}?(?:feedback|retroalimentación|explicaci\w+|detalles|valoraci\w+ individual\w*|comentarios)"],
}  # fmt: skip
