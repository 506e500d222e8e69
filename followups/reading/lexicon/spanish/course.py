"""The course of an application in Spanish mails: receipts, talks, tests, offers, and other mail."""

W = r"(?:[\w'/,&()*:-]+ )"
TALK = (
    r"(?:entrevistas?|llamada|charla|reunión|videollamada|conversación|café"
    r"|videoconferencia|cita|encuentro|entrevistarte|entrevistarle|conocerte|conocerle"
    r"|conocernos)"
)
TEST = (
    r"(?:pruebas?|test|ejercicio|reto|evaluación|caso práctico|cuestionario|examen"
    r"|assessment|desafío|hackerrank|codility|codesignal|testgorilla)"
)

COURSE: dict[str, list[str]] = {
    "received": [
        (
            r"(?:ya )?(?:tenemos|nos ha llegado|ha llegado|ha aterrizado|llegó) (?:[^\s.!?;]+ "
            r"){0,3}?(?:cv|candidatura|carta|currículum|bien)|ha (?:aterrizado|llegado)"
        ),
        (
            r"(?:recibido|recibimos|recepción|confirmamos|recibida|registrado|registrada|llegado) "
            r"(?:\w+ ){0,6}?(?:candidatura|solicitud|cv|currículum|postulación|inscripción"
            r"|recepción|datos|aplicación)"
        ),
        (
            r"(?:candidatura|solicitud|cv|postulación|inscripción|aplicación) (?:[\w'/,&()*:-]+ "
            r"){0,14}?(?:recibid\w+|registrad\w+|enviad\w+|llegado|presentad\w+|completad\w+"
            r"|tramitad\w+)|acuse de recibo|(?:te has|se ha|has|ha) (?:inscrito|postulado"
            r"|aplicado)|correctamente"
        ),
    ],
    "thanks_for_applying": [
        (
            r"(?:gracias|agradec\w+|encantad\w+|alegra\w*) (?:\w+ ){0,10}?(?:candidatura|interés"
            r"|postular\w*|inscrib\w+|inscripción|solicitud|confianza|aplicar|postulación"
            r"|participar|participación)"
        )
    ],
    "under_review": [
        (
            r"(?:revis\w+|valor\w+|analiz\w+|estudi\w+|evalu\w+) (?:\w+ ){0,6}?(?:candidatura\w*"
            r"|perfil|solicitud\w*|cv|equipo|tu|su|detenidamente|atentamente|cuidadosamente|las)"
            r"|(?:será|está|en proceso|en fase|siendo) (?:\w+ ){0,4}?(?:revisad\w+|valorad\w+"
            r"|analizad\w+|evaluad\w+|estudiad\w+|revisión|valoración|análisis|evaluación"
            r"|selección)|paciencia"
        )
    ],
    "will_hear": [
        (
            r"(?:contactar\w*|informar\w*|comunicar\w*|pondremos|pondrá\w*|avisar\w*|recibir\w*"
            r"|responder\w*|llamar\w*|notificar\w*|daremos|sabrás|mantendremos|volveremos) (?:\w+ "
            r"){0,6}?(?:contigo|con usted|contacto|te|le|informad\w+|respuesta|noticias|próximos"
            r"|siguientes|pasos|días|semanas|plazo|brevedad|breve|mensaje|tanto)|(?:nos|se) "
            r"pondr\w+|en (?:los|las) próxim\w+ (?:días|semanas)|lo antes posible|a la mayor "
            r"brevedad|próximos pasos|siguientes? (?:pasos?|fases?)|estado de (?:tu|su) "
            r"(?:candidatura|solicitud|proceso)"
        )
    ],
    "only_if_matching": [
        (
            r"(?:si|en caso de|sólo|solo|únicamente|cuando|siempre que|de no) (?:\w+ "
            r"){0,8}?(?:encaj\w+|ajust\w+|seleccionad\w+|avanz\w+|interes\w+|perfil|candidat\w+"
            r"|contact\w+|cumpl\w+|recib\w+|adecu\w+)"
        )
    ],
    "automatic_receipt": [
        (
            r"(?:mensaje|correo|respuesta|email|e-?mail) (?:\w+ ){0,4}?automátic\w+|(?:generad\w+"
            r"|enviad\w+) automáticamente"
        )
    ],
    "account_made": [
        (
            r"(?:cuenta|perfil|usuario) (?:\w+ ){0,5}?(?:cread\w+|activad\w+|activar|verificad\w+"
            r"|verificar|registrad\w+)|contraseña|código (?:de )?(?:verificación|seguridad|acceso"
            r"|confirmación)|verific\w+ (?:\w+ ){0,3}?(?:correo|email|cuenta)|inicio de sesión"
            r"|nuevo dispositivo"
        )
    ],
    "not_finished": [
        (
            r"(?:complet\w+|finaliz\w+|termin\w+) (?:\w+ ){0,4}?(?:tu|su|la|el) (?:\w+ "
            r"){0,2}?(?:candidatura|solicitud|inscripción|perfil|formulario|registro)"
            r"|(?:candidatura|solicitud|inscripción) (?:\w+ ){0,4}?(?:incomplet\w+|pendiente|sin "
            r"(?:completar|terminar))|(?:enviar\w*|adjuntar|facilitar\w*|aportar|falta\w*"
            r"|remitir\w*|necesitamos) (?:\w+ ){0,6}?(?:documentación|documentos?|título|copia"
            r"|referencias|datos|certificados?|portfolio|información)"
        )
    ],
    "withdrawn": [
        (
            r"(?:retir\w+|retirada|renunci\w+|baja|desist\w+) (?:\w+ ){0,6}?(?:candidatura"
            r"|proceso|solicitud|tu|su)|(?:candidatura|solicitud) (?:[\w'/,&()*:-]+ "
            r"){0,8}?(?:retirad\w+|retirada|baja)|(?:has|haya|hayas|ha) (?:\w+ )?(?:decidido"
            r"|optado|preferido) (?:\w+ ){0,2}?(?:no|retirar\w*|abandonar|renunciar)|(?:tu|su) "
            r"(?:decisión|renuncia) (?:\w+ )?(?:de|no)"
        )
    ],
    "on_hold": [
        (
            r"(?:en pausa|paralizad\w+|pausad\w+|pausar|suspendid\w+|suspender|aplazad\w+|aplazar"
            r"|pospuest\w+|posponer|congelad\w+|en espera|stand-?by|detenid\w+|retrasad\w+)"
        )
    ],
    "no_decision_yet": [
        (
            r"(?:todavía|aún|seguimos|sigue) (?:\w+ ){0,4}?(?:no|decisión|proceso|abierto"
            r"|valorando|entrevistando|activ\w+|decidid\w+|tomad\w+|en marcha|adelante|curso)"
            r"|(?:más tiempo|retras\w+|demora\w*|alargando)|(?:comentar\w*|decidir\w*|valorar\w*"
            r"|debatir\w*) (?:\w+ ){0,3}?(?:intern\w+|equipo)|(?:breve|pequeña|rápida) "
            r"actualización"
        )
    ],
    "invites_to_talk": [
        (
            rf"(?:invit\w+|gustaría|querríamos|queremos|quisiéramos|concertar|agendar|programar"
            rf"|convoc\w+|propon\w+|encantaría|citar\w*|citamos|coordinar|organizar|tener|mantener"
            rf"|realizar) (?:{W}){{0,10}}?{TALK}"
        ),
        (
            rf"{TALK} (?:{W}){{0,6}}?(?:programad\w+|confirmad\w+|telefónica|presencial|tendrá "
            rf"lugar|será|el (?:lunes|martes|miércoles|jueves|viernes)|concertad\w+|de \d+)"
            rf"|(?:hablar|charlar|conversar|reunirnos|vernos|entrevistarnos) (?:contigo|con usted"
            rf"|sobre|un rato)?|siguiente fase|pasas? a la (?:siguiente|próxima)"
        ),
    ],
    "asks_for_times": [
        (
            r"disponibilidad|(?:horarios?|fechas?|huecos?|franjas?|hora|día) (?:\w+ "
            r"){0,6}?(?:conven\w+|vien\w+|venga|mejor|disponib\w+|prefer\w+|propon\w+|reservar)"
            r"|(?:cuándo|qué día|qué hora|indíc\w+|confirm\w+|propon\w+|elig\w+|reserv\w+|dinos"
            r"|dime) (?:\w+ ){0,6}?(?:disponib\w+|hueco|horario\w*|fecha\w*|hora|asistencia"
            r"|puedes|podrías|vendría)|calendly|(?:te|le) (?:viene|vendría|va|iría) bien"
            r"|disponible"
        )
    ],
    "interview_ahead": [
        (
            rf"(?:ganas|deseando|esperamos|encantados) (?:\w+ ){{0,4}}?(?:conocert?e|verte|hablar"
            rf"|saludart?e|recibirt?e|conocerle)|(?:tu|su|nuestra|la) (?:\w+ )?{TALK} (?:\w+ "
            rf"){{0,6}}?(?:el|a las|será|lunes|martes|miércoles|jueves|viernes)|(?:teams|zoom"
            rf"|google meet)|a las \d"
        )
    ],
    "asks_for_test": [
        (
            rf"(?:realiz\w+|complet\w+|hacer|hagas|resolver|resuelv\w+|enviar\w*|entreg\w+|acceder"
            rf"|rellen\w+|responder|superar|llevar a cabo) (?:{W}){{0,8}}?{TEST}|{TEST} "
            rf"(?:{W}){{0,6}}?(?:técnic\w+|online|adjunt\w+|en línea|enlace|plazo|antes del|de "
            rf"nivel|práctic\w+|duración|a continuación|de programación|psicotécnic\w+|dura|de "
            rf"código)|hackerrank|codility|codesignal|testgorilla|entrevista en diferido"
        )
    ],
    "test_done": [
        (
            rf"(?:recibido|gracias|recepción|completado|entregado|realizado|enviado) "
            rf"(?:{W}){{0,8}}?{TEST}|(?:resultados?|respuestas) (?:{W}){{0,3}}?{TEST}|{TEST} "
            rf"(?:{W}){{0,4}}?(?:recibid\w+|completad\w+|entregad\w+|corregid\w+)"
        )
    ],
    "offers": [
        (
            r"(?:ofrecer\w*|oferta|propuesta|encantad\w+|placer|alegr\w+|complace\w*|confirmar\w*"
            r"|complacidos) (?:[\w'/,&()*:-]+ ){0,10}?(?:el puesto|la posición|un puesto"
            r"|incorporación|incorporar\w*|contrato|contratación|plaza|unirte|formes parte"
            r"|vacante|trabajo|seleccionad\w+|la plaza|laboral)"
        ),
        (
            r"(?:oferta|carta|propuesta) (?:\w+ )?(?:de empleo|laboral|formal|económica|de "
            r"trabajo|de contratación|vinculante|de incorporación)|contrato (?:\w+ "
            r"){0,3}?(?:trabajo|indefinido|firmar|adjunt\w+|firmad\w+)|(?:salario|sueldo"
            r"|retribución) (?:\w+ ){0,4}?(?:brut\w+|anual\w*|fij\w+|\d)|fecha de "
            r"(?:incorporación|inicio)|periodo de prueba|enhorabuena|felicidades|felicitaciones"
            r"|bienvenid\w+ (?:a|al)"
        ),
    ],
    "lists_jobs": [
        (
            r"\d+ (?:nuevas? )?(?:\w+ ){0,2}?(?:ofertas|empleos|vacantes|trabajos)|(?:nuevas?"
            r"|últimas|ofertas|empleos) (?:\w+ ){0,2}?(?:ofertas?|empleos?|vacantes|de empleo"
            r"|para ti|recomendad\w+|que coinciden|similares)|alerta\w* (?:\w+ )?(?:empleo"
            r"|trabajo|ofertas)?|(?:ver|consultar|descubre) (?:\w+ ){0,2}?(?:ofertas?|vacantes?"
            r"|empleos?)|inscríbete|aplica (?:ya|ahora)|publicad\w+ (?:hace|hoy|ayer)"
        )
    ],
    "newsletter": [
        (
            r"newsletter|boletín|comunidad de talento|red de talento|talent (?:community|network)"
            r"|feria (?:\w+ )?empleo|foro (?:\w+ )?empleo|webinar|jornada\w*|evento\w*|puertas "
            r"abiertas|regístrate|(?:en|desde) (?:tu|su|el) navegador|novedades|noticias y"
        )
    ],
    "unsubscribe": [
        (
            r"darte de baja|darse de baja|cancelar (?:\w+ )?suscripción|(?:gestionar|modificar"
            r"|cambiar) (?:\w+ ){0,3}?(?:preferencias|alertas|notificaciones)|dejar de recibir"
            r"|(?:has recibido|recibes|recibe) este|unsubscribe"
        )
    ],
    "shop": [
        (
            r"pedido\w*|factura\w*|envío|paquete|descuento\w*|rebajas|promoción|cupón|suscripción"
            r"|pago\w*|carrito|oferta (?:especial|exclusiva|limitada|del)|compra\w*|regalo"
            r"|reembolso|extracto|enviado|\d+ ?%|cita médica|dentista|reserva|curso\w*|máster"
            r"|formación online|seguro|tu paquete"
        )
    ],
    "approach": [
        (
            r"(?:soy|mi nombre es|me llamo) (?:\w+ ){0,6}?(?:recruiter|reclutador\w*|consultor\w*"
            r"|headhunter|técnic\w+ de selección|talent|selección)|(?:tu|su) perfil (?:\w+ "
            r"){0,3}?(?:linkedin|interesante|atención|en)|(?:para|con) (?:\w+ )?(?:mi|nuestro|un"
            r"|uno de nuestros) (?:\w+ )?clientes?|(?:abiert\w+|escuchar|escucha activa) (?:\w+ "
            r"){0,5}?(?:oportunidad\w*|propuestas?|ofertas|cambio)|he visto tu|vi tu perfil"
            r"|encontrado tu|consultora de selección"
        )
    ],
    "answers_a_request": [
        (
            r"(?:gracias|agradezco) (?:\w+ ){0,5}?(?:mensaje|correo|mail|e-?mail|respuesta"
            r"|escribir\w*|palabras|nota|contestar)|(?:feedback|retroalimentación|comentarios) "
            r"(?:\w+ ){0,5}?(?:entrevista|pedías|pediste|solicit\w+|proceso|sobre|que|del)|(?:te"
            r"|le) (?:\w+ )?(?:doy|damos|comparto|comento|paso|cuento) (?:\w+ ){0,5}?(?:feedback"
            r"|comentarios|impresiones|valoración)|(?:puntos? (?:fuertes?|débiles?|a mejorar|de "
            r"mejora)|aspectos? a mejorar|mejorar|áreas? de mejora|reforzar|el equipo (?:\w+ "
            r")?(?:valoró|destacó|echó))"
        )
    ],
    "absent": [
        (
            r"(?:ausente|fuera de la oficina|de vacaciones|vacaciones|baja (?:maternal|médica"
            r"|por)|permiso (?:maternal|parental)|acceso limitado|a mi regreso|mi vuelta|urgencia"
            r"|urgente)"
        )
    ],
    "undelivered": [
        (
            r"no (?:se )?(?:ha )?(?:podido|pudo) (?:\w+ )?(?:entregar\w*|ser entregado)|(?:error"
            r"|fallo) (?:\w+ )?entrega|no entregado|devuelto|mailer-daemon|undeliver\w+|delivery "
            r"(?:status|failed|failure)"
        )
    ],
    "condition": [
        r"de lo contrario|en caso contrario|sea cual sea|la no|si no|que no (?:se|haya|cumpla)",
        (
            r"(?:si|en caso|siempre que|salvo|a menos|de no|cuando (?:se|la|el|haya|hayamos)"
            r"|aunque no fuera|independientemente)"
        ),
        (
            r"(?:solo|sólo|únicamente) (?:\w+ ){0,4}?(?:candidat\w+|personas|perfiles|contact\w+"
            r"|l[ao]s)"
        ),
        r"(?:eventualmente|en su caso)",
    ],
    "shield": [
        (
            r"(?:has|hayas|haya|ha|hubieras) (?:\w+ )?(?:decidido|optado|preferido|elegido) "
            r"(?:\w+ )?no(?: \w+){0,4}"
        ),
        (
            r"no (?:dud\w+|olvid\w+|respond\w+|contest\w+|es necesario|hace falta|te preocup\w+"
            r"|se preocup\w+|conteste|tard\w+)(?: \w+){0,4}|(?:todavía|aún) no(?: \w+){0,3}|no "
            r"(?:\w+ ){0,3}?(?:todavía|aún)"
        ),
    ],
}
