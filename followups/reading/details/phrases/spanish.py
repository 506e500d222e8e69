"""Spanish ways of saying what `Details` holds; how to write them: `followups.patterns`."""

_TALK = (
    "(entrevistas?|conversación|conversaciones|charlas?|llamadas?|reunión|reuniones|visita"
    "|encuentro|videollamada)"
)
_OUR = "(nuestra|nuestras|nuestro|tu|tus|su|sus|la|las|el|los|esta|estas|vuestra|una)"

PHRASES: dict[str, tuple[str, ...]] = {
    "other_role_not": (
        "(si|cuando) (\\w+ )?(surg\\w+|hubiera|hay|aparec\\w+|se abre|abrimos|tenemos)",
        "(futur\\w*|en adelante|página de empleo|bolsa de)",
    ),
    "no_contact_sure": (
        ("(rogamos|pedimos|solicitamos|se ruega) … (no|abstenerse de|se abstenga de) (\\w+"
        " )?(presentar|enviar|contactar|volver|vuelva|solicitar|contacte|envíe|presente) (\\w+"
        " )?(nuevas|más|otras|a|con|futuras)?"),
    ),
    "interview": (
        ("(gracias|agradec\\w*) … (haber )?(acudido|asistido|venido|participado) (a|en) (la|las"
        "|nuestra|una|tu) (\\w+ )?(entrevista\\w*|reunión)"),
        ("(tras|después de|luego de) (la|nuestra|tu|su) (primera|última|anterior) (entrevista"
        "|conversación|llamada|reunión)"),
        "(en|de|durante) (la|tu|su) entrevista (con|del|de (ayer|el|este))",
        f"(gracias|agradec\\w*) … (por|durante|en|de) (\\w+ )?{_OUR} (\\w+ ){{0,3}}{_TALK}",
        ("(gracias|agradec\\w*) … (haber (venido|hablado|conversado|asistido|participado en (la|las"
        "|una|nuestra) (\\w+ )?entrevistas?|dedicado … (hablar|conversar|entrevista)|compartido)"
        "|reunirte|reunirse|reuniros|entrevistarte|entrevistarse|hablar con (nosotros|migo|nuestro"
        "|el equipo)|conversar con|charlar con|venir a)"),
        ("(fue|ha sido|era) (\\w+ )?(un )?(placer|gusto|agradable|genial|bonito|estupendo) (\\w+ )?"
        "(conocer\\w*|hablar|conversar|charlar|entrevistar\\w*|poder (hablar|conocer\\w*"
        "|charlar))"),
        ("(encantó|gustó|encantado|gustado|disfrut\\w*|alegró) (\\w+ ){0,3}(conocer\\w*|hablar"
        "|conversar"
        f"|charlar|{_TALK[1:-1]})"),
        "(como|tal y como|según) (te |le |os )?(\\w+ ){0,2}(por teléfono|en la llamada|en nuestra)",
        (f"(tras|después de|desde|a raíz de) (nuestra|nuestras|nuestro) (\\w+ ){{0,2}}{_TALK} (del"
        f"|de"
        " (ayer|la semana|el|este)|de(l)? \\w+)"),
        "(cuando|desde que) (hablamos|nos vimos|nos conocimos|conversamos)",
        "(te|le|os) (hemos|habíamos|he) (conocido|entrevistado)",
    ),
    "interview_maybe": (
        ("(prueba|entrevista|ensayo|turno de prueba) del? (lunes|martes|miércoles|jueves|viernes"
        "|ayer|otro día)"),
        "(disfrut\\w+|pasaron|gustó) (\\w+ ){0,5}(contigo|con usted|conocerte)",
        (f"(tras|después de|desde|en|durante|a raíz de|luego de|de) (nuestra|nuestras|tu|tus|su|sus"
        f"|estas|esta|nuestro|la|las|el) (\\w+ ){{0,2}}{_TALK}"),
        "(la|tu|su) (entrevista|conversación|charla) (de (ayer|el|la semana)|del)",
    ),
    "interview_not": (
        ("(invit\\w*|agendar|programar|concertar|coordinar|gustaría|querríamos|quisiéramos|interés"
        " en"
        "|esperamos|proceso de entrevistas|fase de entrevista\\w*)"),
    ),
    "interview_future": (
        ("(invit\\w*|agendar|programar|concertar|coordinar|gustaría|querríamos|quisiéramos|será"
        "|serán"
        "|contactaremos|llamaremos|pasar a|avanzar a|si (te|eres|es)|fase de|ronda de|\\w+remos)"),
    ),
    "feedback_offered": (
        ("(si|en caso de que) (\\w+ ){0,3}(quieres|deseas|desea|quiere|te gustaría|le gustaría"
        "|interesa"
        "|te apetece|necesitas|desees) … (feedback|retroalimentación|comentarios? (más|sobre)"
        "|devolución)"),
        ("(encantad\\w*|gusto|disposición|disponible|con mucho gusto|no dudes|no dude) … (feedback"
        "|retroalimentación|devolución)"),
        ("(feedback|retroalimentación|devolución) … (no dudes|no dude|escríbe\\w*|responde|dímelo"
        "|avísa\\w*|llámame|con gusto|encantad\\w*|házmelo)"),
        ("(ofrec\\w*|podemos dar\\w*|puedo dar\\w*) (\\w+ ){0,5}(feedback|retroalimentación"
        "|devolución)"),
    ),
    "feedback_refused": (
        ("(no|sin) (\\w+ ){0,6}(podemos|es posible|puedo|poder|podremos|será posible|podamos|damos"
        "|ofrecemos|proporcionamos|ofrecer|dar|proporcionar|facilitar|facilitamos) (\\w+ ){0,6}"
        "(feedback|retroalimentación|devolución|comentarios individual\\w*|explicaciones"
        "|los motivos|información sobre (los|las))"),
        ("(imposible|imposibilidad|lamentamos no|sentimos no) (\\w+ ){0,4}(feedback"
        "|retroalimentación|devolución|comentarios individual\\w*)"),
        ("(feedback|retroalimentación|devolución) … (no (es|será|podemos|podremos|se|puede)"
        "|imposible)"),
    ),
    "feedback_not": (
        "(tu|su|tus|vuestro) (\\w+ )?(feedback|opinión|valoración|retroalimentación)",
        "(encuesta|cuestionario|valora|puntúa|experiencia (de candidat\\w*|como candidat\\w*))",
        ("(feedback|respuesta|retroalimentación) (\\w+ ){0,3}(pronto|lo antes posible|en breve|en"
        " los"
        " próximos|en cuanto|próximamente)"),
        "(pronto|en breve|en cuanto|próximos días|tan pronto) … (feedback|retroalimentación)",
        "(aún|todavía) (\\w+ ){0,3}(feedback|retroalimentación)",
    ),
    "feedback_given": (
        ("(alguien|otra persona|otro candidato|otra candidata|una persona|el otro|la otra persona"
        "|otro chaval|otra chica|un perfil) (\\w+ )?(que|con) (\\w+ ){0,4}(ya|más|tiene|tenga"
        "|pueda|viva|experiencia|haya|había|lleva|conoce|sabe|años)"),
        "donde (te|se) (caíste|cayó|quedaste|quedó|perdiste|flojeaste)",
        ("(te|le) falta\\w* (\\w+ ){0,3}(experiencia|rodaje|práctica|soltura|tablas|el|la|un|una"
        "|más)"),
        "(le|les|nos|me) (gustaste|encantaste|gustó tu|encantó tu|gustó mucho tu|pareció)",
        ("(tu|tus|su|sus|el|la) (\\w+ ){1,7}(quedó|quedaron|estuvo|estaba|resultó|fue) (\\w+"
        " )?(redond\\w*|brillante|muy|genial|floj\\w*|cort\\w*|bien|perfect\\w*|impecable|justo)"),
        "(al final|finalmente) (\\w+ )?(pesó|pesaron|primó|decidió|inclinó)",
        "te soy (sincer\\w|franc\\w|honest\\w)",
        "(dos|tres|un par de) (cosas|apuntes|consejos|comentarios|observaciones)",
        ("(único|única|principal|mayor) (\\w+ )?(pega|reserva|duda|comentario|punto|observación"
        "|motivo"
        "|razón|carencia|preocupación) (\\w+ ){0,4}(fue|era|ha sido|es)"),
        ("(lo que|qué) (\\w+ )?(faltó|inclinó|pesó|marcó la diferencia|decidió|echamos en falta"
        "|eché en"
        " falta)"),
        "(echamos|eché|echaron|echó) (\\w+ )?(en falta|de menos)",
        "(factor|punto|elemento) (\\w+ )?(decisivo|determinante)",
        "(fue|ha sido|resultó) (\\w+ )?(lo )?(decisiv\\w*|determinante)",
        ("(habríamos|hubiéramos|hubiera|habría|hubiésemos) (\\w+ )?(gustado|querido|esperado"
        "|deseado)"
        " (\\w+ )?(ver|oír|escuchar|más|que|profundizar|un poco)"),
        "(habría|hubiera) gustado (ver|más|oír)",
        "(no|menos) (\\w+ ){0,4}(del todo |totalmente |completamente )?convenc\\w*",
        ("(tu|tus|su|sus) (\\w+ ){1,4}(fue|fueron|era|eran|estuvo|es|son|ha sido) (\\w+ )?(muy|algo"
        "|un poco|poco|demasiado|excelente\\w*|sólid\\w*|brillante\\w*|insuficiente\\w*|débil\\w*"
        "|clar\\w*"
        "|corta|limitad\\w*|superficial)"),
        ("(te|le) (recomiendo|recomendamos|sugiero|sugerimos|aconsejo|aconsejamos) (\\w+ )?"
        "(profundizar|practicar|trabajar|mejorar|reforzar|preparar|estudiar|aprender|estructurar"
        "|desarrollar|que)"),
        ("(aquí tienes|a continuación|te paso|te comparto|te dejo|adjunto) (\\w+ ){0,4}(feedback"
        "|retroalimentación|devolución)"),
        ("(feedback|devolución|comentarios) (del equipo|de los entrevistadores|del panel|técnico)"
        " (fue|es|:|ha sido|son)"),
        ("(faltó|faltaba|falta) (\\w+ )?(algo de |un poco de |más |mayor )?(experiencia|profundidad"
        "|práctica|dominio|detalle)"),
        "(feedback|comentarios) (prometid\\w*|que (me |nos )?(pediste|pidió|solicitaste))",
    ),
    "stay_in_touch": (
        "sigamos (hablando|en|charlando)",
        "(me llamas|llámame|me escribes|escríbeme|avísame|me avisas|búscame)",
        "(no te pierdas|no desaparezcas|no perdamos el contacto)",
        "(te importa que|puedo) (\\w+ )?(te )?escrib\\w+ (\\w+ )?(entonces|más adelante|en)",
        ("(mantener\\w*|mantengamos|seguir|sigamos|seguimos|quedar|estar|estemos|permanecer) (\\w+"
        " )?(en"
        " )?contacto"),
        ("(conect\\w*|agréga\\w*|añáde\\w*|agregar\\w*|añadir\\w*|encontrar\\w*) (\\w+ ){0,3}(en"
        "|por|a"
        " través de) linkedin"),
        "(tomar|tomarnos|tomemos|tomamos|quedar para) (un )?(café|cafecito)",
        "(escríbeme|llámame|escríbame|llámeme) (\\w+ )?(cuando|siempre que|si)",
        "(mi puerta|puertas) (\\w+ )?(está|están|sigue|queda|quedan) (\\w+ )?abierta\\w*",
    ),
    "stay_in_touch_not": (
        ("(página de (empleo|carrera\\w*|linkedin)|web de empleo|portal de empleo|comunidad de"
        " talento"
        "|bolsa de (empleo|trabajo|talento)|newsletter|boletín|redes sociales|síguenos|síganos"
        "|base de datos|nuestra (web|página)|alertas de empleo|banco de talento)"),
        "(cv|currículum|perfil|candidatura|datos) (\\w+ ){0,4}(en nuestra|guard\\w*|conserv\\w*)",
        "(pondremos|pondrán|pondré|ponernos|ponerse|poner) (\\w+ )?en contacto",
    ),
    "other_role": (
        ("(creemos|pensamos|creo|pienso) que (\\w+ )?(puedes|podrías|podría|puede|encaj\\w*) (\\w+"
        " )?(encaj\\w*|ser|interes\\w*|muy|bien)?"),
        "(quizá|quizás|tal vez|a lo mejor) (\\w+ )?(te|le) (interese|interesa|interesaría|apetece)",
        "(tengo|tenemos) (\\w+ ){0,4}(otra cosa|otra opción|otra oferta|algo más|otra oportunidad)",
        ("(buscamos|estamos buscando|busca|buscan|necesitamos) (\\w+ ){0,12}(creemos|encaj\\w*|si"
        " te interesa|podrías)"),
        "(mando|envío|paso|presento) (tu|su) (perfil|cv|candidatura)",
        ("(otra|otro|una nueva|un nuevo) (\\w+ )?(puesto|vacante|posición|equipo|oportunidad|rol) …"
        " (que (\\w+ )?(encaj\\w*|podría|puede|interes\\w*|creo|pienso)|encaj\\w*|te interes\\w*)"),
        ("(compartido|pasado|enviado|reenviado|recomendado|derivado|trasladado) (\\w+ ){0,3}(tu|su)"
        " (cv|currículum|perfil|candidatura) (a|al|con) (\\w+ ){0,3}(compañer\\w*|equipo|colega\\w*"
        "|responsable|departamento|oficina|área)"),
        ("(tengo|tenemos) (\\w+ )?(otra|otro|otras|otros|dos|una|un) (\\w+ )?(vacante\\w*"
         "|puesto\\w*"
        "|cliente\\w*|posición|posiciones|proceso\\w*) … (para ti|encaj\\w*|podría\\w*"
        "|interes\\w*)"),
        "(te|le) (gustaría|interesa\\w*) (\\w+ ){0,4}(puesto|vacante|posición|rol) (de|en|del)",
    ),
    "apply_again": (
        ("(volver a|vuelvas a|vuelva a|vuelve a|volváis a) (postular\\w*|aplicar|presentar\\w*"
        "|inscribir"
        "\\w*|optar|participar|enviar|intentarlo)"),
        ("(postular\\w*|aplicar|aplique\\w*|presentar\\w*|inscribir\\w*|optar|postules"
        "|inscrib\\w*) (\\w+ )"
        "{0,5}(otras?|otros?|futur\\w*|nuev\\w*|de nuevo|nuevamente|más adelante|próxim\\w*)"
        " (\\w+)?"),
        ("(anim\\w*|invit\\w*|alent\\w*|encantad\\w*|no dud\\w*) … (postul\\w*|aplicar|apliqu\\w*"
        "|presentar\\w*|inscrib\\w*|participar|solicitar|candidatura)"),
        ("(visit\\w*|consult\\w*|revis\\w*|sigu\\w*|seguir|mir\\w*|estar (atent\\w*|pendiente)"
        "|atent\\w*"
        "|pendiente|ech\\w* un (vistazo|ojo)) … (página de (empleo|carreras)|web de empleo|portal"
        " de"
        " empleo|ofertas|vacantes|oportunidades|sección de empleo|trabaja con nosotros|página"
        " web)"),
        ("(nueva|futura|próxima) (candidatura|solicitud|postulación) (\\w+ ){0,4}(será|sería|tuya"
        "|bienvenida)"),
    ),
    "apply_again_not": (
        ("(no|nunca) (\\w+ )?(vuelv\\w*|volver) a (postul\\w*|presentar\\w*|aplicar|solicit\\w*"
        "|inscrib\\w*)"),
        "gracias por (aplicar|postular\\w*|inscribir\\w*|presentar\\w*)",
    ),
    "asks_no_reply": (
        ("(por favor,? |se ruega |rogamos )?no (lo |la |le )?(responda|respondas|responder"
        "|contestar|conteste|contestes)( a| este| al| directamente|$)?"),
        "no responder a este",
        ("(no|favor de no|rogamos no|ruega no|por favor,? no) (\\w+ )?(responder|respondas|responda"
        "|contestes|conteste|contestar|respondan|respondáis) (\\w+ )?(a |este|directamente|al)"),
        ("(no) (\\w+ ){0,4}(está|es|se|será|son|serán|estará) (\\w+ )?(supervisad\\w*"
         "|monitoread\\w*"
        "|monitorizad\\w*|atendid\\w*|leíd\\w*|revisad\\w*|atienden|leen|revisa|supervisa|lee"
        "|responden)"),
        ("(buzón|dirección|cuenta|correo) (\\w+ ){0,5}no (\\w+ ){0,3}(supervis\\w*|monitor\\w*"
        "|atend\\w*|lee"
        "|leíd\\w*|revis\\w*|recib\\w*|admite|acepta|permite)"),
        "(solo|sólo|únicamente|exclusivamente) (para|de) (\\w+ )?(envío|envíos|salida|salientes)",
        ("no (\\w+ )?(admite|acepta|recibe|permite|puede recibir) (\\w+ )?(respuestas|mensajes"
        "|correos)"),
    ),
    "asks_no_reply_not": ("(dud\\w* en|si no)",),
    "no_contact": (
        ("(no|evit\\w*|abstener\\w*|absténgase|abstenga) (\\w+ ){0,3}(vuelv\\w*|volver|contact\\w*"
        "|escrib\\w*"
        "|postul\\w*|solicit\\w*|present\\w*) (\\w+ ){0,3}(a (contactar\\w*|postular\\w*"
        "|escribir\\w*"
        "|presentar\\w*|solicitar\\w*|inscribir\\w*|aplicar)|nuevamente|de nuevo|más|otra vez)"),
        ("(no|rogamos que no|pedimos que no) (nos|me) (\\w+ )?(contacte\\w*|escriba\\w*|vuelva\\w*"
        "|llame\\w*)"
        " (\\w+ )?(más|de nuevo|nuevamente|a (escribir|contactar|llamar))"),
        ("(rogamos|pedimos|solicitamos|agradeceríamos) (que )?(\\w+ )?(no|se abstenga|te abstengas)"
        " (\\w+ ){0,3}(contact\\w*|postul\\w*|escrib\\w*|volver|vuelva\\w*|presentar\\w*)"),
        ("(no se (aceptarán|considerarán|tendrán en cuenta)) (\\w+ )?(más|futuras|nuevas)"
        " (\\w+ )?(candidaturas|solicitudes|postulaciones)"),
    ),
    "no_contact_not": (
        ("(por teléfono|telefónicamente|estado de|hasta|antes de|durante|meses|este correo|esta"
        " dirección"
        "|este mensaje|dud\\w*)"),
    ),
    "agency": (
        "(mi|mis) (\\w+ )?(cliente|clientes)",
        "nuestro (\\w+ )?cliente (ha|es|busca|prefiere|quiere|nos|me|eligió)",
        ("(consultor\\w* (de|en) (selección|recursos humanos|rrhh|reclutamiento)|consultora|ett"
        "|cazatalentos"
        "|en nombre de nuestro|agencia de (selección|empleo|reclutamiento))"),
    ),
    "role_recruiter": (
        ("(reclutador\\w*|reclutamiento|selección|rrhh|rr\\.hh|recursos humanos|talento|técnic\\w*"
        " de"
        " selección|captación de talento|atracción de talento)"),
    ),
    "role_manager": (
        ("(director|directora|gerente|jefe|jefa|responsable|fundador\\w*|soci[oa]|coordinador\\w*"
        "|subdirector\\w*|líder)"),
    ),
    "role_specialist": (
        ("(desarrollador\\w*|ingenier\\w*|analista|consultor\\w*|diseñador\\w*|arquitect\\w*"
        "|programador\\w*|científic\\w*)"),
    ),
    "says_manager": ("(como|soy) (el |la )?(responsable|jef[ea]|director\\w*) (de|del)",),
    "says_interviewer": ("(te|le) (entrevisté|entrevistamos)",),
    "says_referrer": ("(te|le) (recomendé|había recomendado|referí)",),
}  # fmt: skip
