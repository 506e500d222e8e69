"""How employers say no in Spanish, and the words around it."""

W = r"(?:[\w'/,&()*:-]+ )"
PEOPLE = (
    r"(?:candidat\w*|perfil\w*|personas?|aspirantes?|postulantes?|alguien|candidaturas?"
    r"|solicitantes?|finalistas?|profesional\w*)"
)
POSITION = r"(?:puesto|posición|vacante|plaza|oferta|cargo|rol|empleo|prácticas|beca|búsqueda)"
APPLICATION = r"(?:candidatura|solicitud|perfil|postulación|cv|currículum|aplicación|inscripción)"

ANSWERS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            rf"no (?:{W}){{0,6}}?(?:continuar\w*|seguir\w*|seguiremos|avanzar\w*|proceder\w*"
            rf"|proseguir\w*|contar contigo|contar con|seleccionar\w*|considerar\w*|progresar\w*"
            rf"|pasar\w* a|dar continuidad|llevar adelante|incorporar\w*|seguimos|continuamos"
            rf"|continúas|continúa|sigues|sigue adelante)"
        ),
        r"(?:decidido|decisión|optado|hemos tomado la) (?:\w+ ){0,5}?no \w+(?: \w+){0,4}",
        (
            r"(?:descart\w+|rechaz\w+|desestim\w+|deneg\w+|declinar) (?:\w+ ){0,4}?(?:candidatura"
            r"|solicitud|tu|su|perfil)|(?:has|ha|sido|fue|queda\w*) (?:\w+ )?(?:descartad\w+"
            r"|rechazad\w+|desestimad\w+|eliminad\w+)|(?:finaliz\w+|termin\w+|cerr\w+|conclu\w+) "
            r"(?:\w+ ){0,4}?(?:tu|su) (?:\w+ )?(?:candidatura|proceso|participación)"
        ),
        (
            r"no (?:\w+ ){0,4}?(?:buenas noticias|respuesta positiva|resolución favorable"
            r"|noticias que)|fuera del proceso"
        ),
    ],
    "others_chosen": [
        (
            r"(?:obtuvo|obtenido|dado|llevado|concedido|adjudicado|asignado|ofrecido) "
            r"(?:[^\s.!?;]+ ){0,3}?(?:a|un\w*|la|el|otr\w+) (?:[^\s.!?;]+ ){0,2}?\w+|(?:preferido"
            r"|elegido|escogido|decidido) (?:a|por) (?:la|el|un\w*|otr\w+|alguien)|resto de "
            r"(?:aspirantes|candidat\w+)|(?:la|el) otr[ao] (?:persona|candidat\w+|chic\w+"
            r"|aspirante)|se (?:la|lo) (?:ha|han) (?:llevado|dado)"
        ),
        (
            rf"(?:con|por|a|de|favor|hacia|en|elegid\w+|seleccionad\w+|optado|decidido|escogid\w+) "
            rf"(?:{W}){{0,3}}?(?:otr\w+|distint\w+)"
            rf" (?:{W}){{0,3}}?{PEOPLE}"
        ),
        (
            rf"(?:otr\w+|intern\w+) (?:{W}){{0,2}}?{PEOPLE} (?:{W}){{0,6}}?(?:cuy\w+|que (?:se|más"
            rf"|mejor|cumpl\w+|encaj\w+|reún\w+|ya)|más|mejor|"
            r"ha sido|han sido|se ajust\w+|encaj\w+)"
        ),
        (
            r"(?:quedamos|quedado|quedo|vamos|tirado|seguimos|ido) con (?:el|la|un\w*|otr\w+"
            r"|alguien)|(?:cogido|contratado|encontrado|fichado|elegido|"
            r"cojido) (?:ya )?a (?:alguien|otr\w+|un\w*|la persona)|ya (?:tenemos|hemos|hay) (?:a "
            r")?(?:alguien|[^\s.!?;]+ complet\w+)"
        ),
        (
            rf"(?:elegido|seleccionado|escogido|optado|decantado|decidido|contratado|apostado"
            rf"|avanzar|continuar|seguir|elegimos|preferido|incorporado|inclinado|cubierto"
            rf"|ofrecido) (?:{W}){{0,6}}?(?:un\w*|a|la|el|con|por|l[ao]s) (?:{W}){{0,3}}?{PEOPLE} "
            rf"(?:{W}){{0,5}}?(?:cuy\w+|que|más|con|mejor|quien\w*|intern\w+)"
        ),
    ],
    "not_selected": [
        (
            r"no apt\w+|no (?:ha |has |quedó |quedado |queda )?(?:quedado |sido )?(?:incluid\w+"
            r"|admitid\w+)|no alcanz\w+ (?:[^\s.!?;]+ ){0,3}?(?:puntuación|mínim\w+|nota)|no va a "
            r"(?:ser|poder ser)|quedó segund\w+"
        ),
        (
            rf"{APPLICATION} (?:{W}){{0,8}}?no (?:{W}){{0,4}}?(?:seleccionad\w+|elegid\w+"
            rf"|aceptad\w+|escogid\w+|pasa\w*|prosper\w+|superad\w+|finalist\w+|incluid\w+"
            rf"|considerad\w+|preseleccionad\w+|sido)"
        ),
        (
            r"no (?:has|ha|han|habéis|haya|hayas|fue|fuiste|ha sido|has sido|resulta\w*|eres"
            r"|será\w*) (?:\w+ ){0,3}?(?:seleccionad\w+|elegid\w+|escogid\w+|superado|pasado"
            r"|preseleccionad\w+|finalist\w+|aceptad\w+|sido)"
        ),
    ],
    "cannot_offer": [
        (
            r"no (?:\w+ ){0,5}?(?:ofrecer\w*|ofrecerte|disponemos|tenemos|contamos|hay) (?:\w+ "
            r"){0,6}?(?:puesto|posición|vacante\w*|plaza|oportunidad\w*|empleo|entrevista"
            r"|encaj\w+)"
        )
    ],
    "position_filled": [
        (
            r"(?:ha sido|fue|está|han sido) (?:ya )?(?:ocupad\w+|cubiert\w+|adjudicad\w+"
            r"|cerrad\w+)|ya no (?:[^\s.!?;]+ ){0,3}?(?:ocupar|contratar|necesit\w+|busc\w+"
            r"|disponible)"
        ),
        (
            r"(?:plantilla|equipo|cuadrilla|cupo|plazas?) (?:[^\s.!?;]+ ){0,3}?(?:complet\w+"
            r"|cubiert\w+|llen\w+)|no (?:[^\s.!?;]+ ){0,3}?(?:prevemos|incorporaciones|hac\w+ "
            r"falta|necesitamos|será provist\w+|estamos (?:contratando|buscando))|se cancela"
            r"|declarad\w+ desiert\w+|queda desiert\w+"
        ),
        (
            rf"{POSITION} (?:[\w'/,&()*:-]+ ){{0,12}}?(?:cubiert\w+|cerrad\w+|cancelad\w+"
            rf"|ocupad\w+|suspendid\w+|adjudicad\w+|anulad\w+|congelad\w+|ya no|no se cubrirá"
            rf"|eliminad\w+)"
        ),
        (
            r"(?:ya|hemos|finalmente|finalizado|cerrado|cubierto|concluido|terminado|completado) "
            r"(?:\w+ ){0,3}?(?:cubierto|cerrado|finalizado|concluido|el proceso|la búsqueda|el "
            r"puesto|la vacante|la posición|la plaza|proceso de selección)"
        ),
    ],
    "not_a_match": [
        r"no es para ti|no (?:eres|es usted) (?:[^\s.!?;]+ ){0,4}?(?:buscamos|persona|perfil)",
        (
            r"no (?:\w+ ){0,5}?(?:encaj\w+|ajust\w+|correspond\w+|coincid\w+|cumpl\w+|adecu\w+|se "
            r"adapt\w+|alinead\w+|adapta\w*|adecuad\w+|idóne\w+|responde|suficiente)"
        ),
        (
            r"(?:falta|faltan|carec\w+|no cuentas?|no dispon\w+|no tienes?) (?:\w+ "
            r"){0,4}?(?:experiencia|conocimientos?|requisitos|nivel|formación)"
        ),
    ],
    "better_match": [
        (
            r"(?:más|mejor|mayor) (?:\w+ ){0,4}?(?:ajust\w+|encaj\w+|adecu\w+|acorde|alinead\w+"
            r"|afín|afines|se adapt\w+|adapta\w*|experiencia|cualificad\w+|cercan\w+|idóne\w+"
            r"|correspond\w+|próxim\w+)"
        ),
        (
            r"(?:ajust\w+|encaj\w+|adecu\w+|adapt\w+|acerc\w+|cumpl\w+|responden?) (?:\w+ "
            r"){0,3}?(?:mejor|más|en mayor)|cuy\w+ (?:\w+ ){0,2}?(?:perfil\w*|experiencia"
            r"|trayectoria|formación|cualificaci\w+)"
        ),
    ],
    "regret": [
        (
            r"lament\w+|desgraciadamente|desafortunadamente|por desgracia|sentimos|siento"
            r"|sintiéndolo|tristemente|decepci\w+|pena|malas noticias|no es la (?:respuesta"
            r"|noticia)|disculp\w+|infortunadamente"
        )
    ],
    "wish_luck": [
        (
            r"(?:dese\w+|mucha|muchos|mejor|buena|mejores|toda la|todo lo) (?:\w+ "
            r"){0,8}?(?:suerte|éxitos?|mejor|futuro|búsqueda|deseos)|(?:futuro|búsqueda|carrera"
            r"|trayectoria|proyectos?) (?:\w+ )?(?:profesional\w*|laboral|de empleo)"
        )
    ],
    "apply_again": [
        (
            r"(?:anim\w+|invit\w+|dud\w+|encantad\w+|esper\w+) (?:\w+ ){0,6}?(?:inscrib\w+"
            r"|postular\w*|presentar\w*|aplicar|consultar|visitar|seguir|candidatura|participar"
            r"|futuras?|revisar)"
        ),
        (
            r"(?:futur\w+|próxim\w+|otr\w+|nuev\w+) (?:\w+ )?(?:ofertas?|oportunidad\w*|vacantes?"
            r"|procesos?|posicion\w*|puestos?|ocasiones|convocatorias?)|(?:portal|página|web) "
            r"(?:\w+ )?(?:empleo|carreras?|de empleo)|(?:en contacto|seguir en contacto"
            r"|mantener\w* (?:el )?contacto)|más adelante"
        ),
    ],
    "keep_on_file": [
        (
            r"(?:guard\w+|conserv\w+|mantener\w*|mantendr\w+|quedar\w*|almacen\w+|incluir\w*"
            r"|registr\w+) (?:\w+ ){0,6}?(?:cv|candidatura|datos|perfil|currículum|base de datos"
            r"|bolsa|registros|archivo)|base de datos|bolsa de (?:trabajo|empleo|talento)"
            r"|(?:ten\w+|tendr\w+) (?:\w+ ){0,3}?(?:en cuenta|presente)"
        )
    ],
    "many_applicants": [
        (
            r"(?:gran|elevad\w+|alt\w+|much\w+|numeros\w+|enorme|volumen|cantidad|multitud"
            r"|cientos) (?:\w+ ){0,4}?(?:candidat\w+|solicitudes|perfiles|postulaciones"
            r"|inscripciones|interés|respuestas|personas|currículums)|(?:nivel|calidad) (?:\w+ "
            r"){0,4}?(?:alt\w+|candidat\w+)|competitiv\w+"
        )
    ],
    "after_review": [
        (
            r"(?:tras|después|luego|una vez) (?:\w+ ){0,4}?(?:revis\w+|valor\w+|analiz\w+"
            r"|estudi\w+|evalu\w+|consider\w+|análisis|reflexion\w*|deliberar|deliberación"
            r"|entrevist\w+)|(?:revisado|valorado|analizado|estudiado|evaluado) (?:\w+ "
            r"){0,3}?(?:detenidamente|cuidadosamente|candidatura|perfil|atentamente|atención)|en "
            r"este momento|por el momento|en esta ocasión|esta vez|por ahora|actualmente|en estos "
            r"momentos"
        )
    ],
    "softener": [
        (
            r"(?:decisión|elección) (?:\w+ ){0,4}?(?:difícil|fácil|complicada|reñida)|no (?:\w+ "
            r"){0,4}?(?:refleja|resta|desmerece|significa|quita|supone) (?:\w+ ){0,3}?(?:valía"
            r"|valor|capacidad\w*|calidad|mérito\w*)?|(?:impresionad\w+|gratamente|aunque|a pesar "
            r"de|si bien)"
        )
    ],
    "no_feedback": [
        (
            r"no (?:\w+ ){0,6}?(?:feedback|retroalimentación|explicaci\w+|detalles|valoraci\w+ "
            r"individual\w*|comentarios)"
        )
    ],
}
