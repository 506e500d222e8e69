"""Where a job's title stands: in sentences and subjects of five languages."""

from typing import Final

from followups.patterns import Matcher, find

_INNER: Final = "[A-Za-z0-9&/+#'()*:_%-]"
_WORD: Final = f"{_INNER}+(?:\\.{_INNER}+)*"
_SHORT: Final = f"(?P<title>{_WORD}(?:,?[ \\n]{_WORD}){{0,9}}?)"
_LONG: Final = f"(?P<title>{_WORD}(?:(?:,|[ ]-|[ ][|])?[ \\n]{_WORD}){{0,11}})"
_CAPITAL: Final = (
    f"(?P<title>(?:(?:Dipl|Sr|Jr)\\.[ ])?[A-Z]{_INNER}*(?:\\.{_INNER}+)*(?:(?:,|[ ]-|[ ]&)?["
    f" ](?:(?:of|and|for|in|the|to|de|und|y|e|et|di|&|[+])[ ])?"
    f"[A-Z0-9(]{_INNER}*(?:\\.{_INNER}+)*){{0,10}}){{1}}"
)
_QUOTED: Final = '["*](?P<title>[^"\\n\\x1e*]{3,90})["*]'
_ROLE: Final = (
    "(?i:position|role|opening|vacancy|job|opportunity|internship|requisition|post|program)"
)
_STOP: Final = (
    "(?i:at|with|here|within|and|but|in our|on our|has|have|is|was|we|you|nous|wir|hat|haben|bei"
    "|im|chez"
    "|au sein|à|presso|en|in|et|und|y|e|per|pour|dans|por|vous|que|che|hemos|han|se|abbiamo|ha"
    "|hanno|nos|finalmente|con|non|no|ne|haben"
    "|ist|sind|a été|est|sont|sera|sind|wurde|le|ti|la informiamo|vi|for|y hemos|su|tras|dopo)"
)

_ONCE: Final = "{1}"
"""Ends a pattern without a word's edge: what follows may be any mark."""

IN_TEXT: Final[Matcher] = find(
    {
        "quoted": (
            (f"(?i:position|role|job|opening|vacancy|applying for|application for|apply for|stelle"
            f"|position"
            f"|als|bewerbung|ausschreibung|poste|offre|candidature|puesto|vacante|oferta|posición"
            f"|candidatura"
            f"|posizione|ruolo|annuncio) (?i:of |as |for |the |de |di |als |zum |zur |a |per "
            f"|intitulé |come )?"
            f"{_QUOTED}"),
        ),
        "sure": (
            (f"(?i:(?:position|role|post|job|vacancy|opening)(?: title)? (?:of|as|for)(?: an?| the"
            f"| our)?)"
            f" {_CAPITAL}"),
            (f"(?i:(?:position|role|job|job title|stelle|poste|puesto|posizione|ruolo|vacante))(?:"
            f" )?:(?: )?{_CAPITAL}"),
            f"(?i:(?:the|our|this|your|for|an?)) {_CAPITAL}[ ]?,?[ ]{_ROLE}",
            (f"(?i:appl(?:y|ying|ied|ication|ications) (?:for|to) (?:the|our|an?)(?: open| role of"
            f"| position of"
            f"| post of| job of)?) {_CAPITAL}"),
            (f"(?i:appl(?:y|ying|ied|ication|ications) (?:for|to|as)(?: role of| position of)?)"
            f" {_CAPITAL}"),
            f"(?i:(?:interest|interested) in (?:the|our|an?|becoming an?)) {_CAPITAL}",
            (f"(?i:(?:bewerbung|bewerbungen|beworben|bewerben|stelle|position|rolle|vakanz"
            f"|ausschreibung"
            f"|stellenausschreibung|gespräch|interview|arbeitsvertrag|tätigkeit|ausbildung)"
            f" (?:als|zum|zur|um die stelle als|um die position als|auf die stelle als|auf die"
            f" position als"
            f"|für die stelle als|für die position als|auf unsere stelle als|für unsere stelle"
            f" als|um die stelle"
            f"|auf die stelle|für die stelle|für die position|auf die position|um die position"
            f"|für|im bereich)"
            f"(?: eine[rnms]?| de[rsmn]| des)?) {_CAPITAL}"),
            f"(?i:(?:stelle|position|rolle) (?:der|des|einer|eines|im)) {_CAPITAL}",
            (f"(?i:stelle|position|rolle|vakanz|posizione|vacante|puesto|auswahlverfahrens?|post"
            f"|role"
            f"|stellenausschreibung) {_CAPITAL}"),
            (f"\\n[ \\t]*(?i:re|subject|betreff|objet|asunto|oggetto|reference|ref)(?: )?:(?:"
            f" )?(?:[0-9-]+ -(?: )?)?"
            f"{_CAPITAL}"),
            (f"(?i:(?:becoming|become|join us as|joining us as|join as) (?:our|the|a|an)(?: new|"
            f" next)?) {_CAPITAL}"),
            f"(?i:(?:als) ){_CAPITAL}(?i:[ ]?\\([mwfdx/*|, ]+\\)){_ONCE}",
        ),
    },
    case_sensitive=True,
)  # fmt: skip
"""Sure ways of naming a title."""

LIKELY_IN_TEXT: Final[Matcher] = find(
    {
        "likely": (
            (f"(?i:(?:candidate|interview|interviewing|considered|offer|hire|hiring|looking"
            f"|considering you)"
            f" (?:for|as)(?: the| our| an?| the position of| the role of)?) {_CAPITAL}"),
            f"(?i:(?:interest|interested) in) {_CAPITAL}",
            f"(?i:(?:the|our|this|your|an?)) {_SHORT} {_ROLE}",
            (f"(?i:(?:poste|offre|emploi|fonction|contrat|rôle|mission)(?: de| d'| en tant que|"
            f" :)?(?: )?){_SHORT}"
            f"(?:[.,;!:\\x1e(]| {_STOP} ){_ONCE}"),
            (f"(?i:(?:vacante|puesto|plaza|oferta|posición|incorporar a|cubrir la plaza de|un/a))"
            f" {_SHORT}"
            f"(?:[.,;!:\\x1e(]| {_STOP} ){_ONCE}"),
            (f"(?i:(?:posizione|ruolo|posti?|figura|profilo|annuncio)(?: di| da)?) {_SHORT}"
            f"(?:[.,;!:\\x1e(]| {_STOP} ){_ONCE}"),
            (f"(?i:(?:position|role|post|job) (?:of|as)(?: an?| the)?) {_SHORT}(?:[.,;!\\x1e\\n]|"
            f" {_STOP} ){_ONCE}"),
            (f"(?i:appl(?:y|ying|ied|ication) (?:for|to) (?:the|our|an?)) {_SHORT}(?:[.,;!\\x1e]|"
            f" {_STOP} ){_ONCE}"),
            (f"(?i:(?:poste|candidature|offre|emploi|stage|alternance|entretien|postulé"
            f"|recrutement|recherche)"
            f" (?:au poste |pour le poste |sur le poste |pour l'offre |à l'offre |pour un poste )?"
            f"(?:de |d'|du |en tant que |comme |pour |en ))(?i:un |une |le |la )?{_SHORT}"
            f"(?:[.,;!:\\x1e]| {_STOP} ){_ONCE}"),
            (f"(?i:(?:puesto|vacante|posición|oferta|plaza|candidatura|rol|postulación|solicitud"
            f"|entrevista"
            f"|proceso|selección) (?:al puesto |para el puesto |a la vacante |para la vacante "
            f"|para la posición"
            f" |a la posición |para la plaza |a la oferta )?(?:de|para|como|del)(?: un| una| el|"
            f" la)?) {_SHORT}"
            f"(?:[.,;!:\\x1e]| {_STOP} ){_ONCE}"),
            (f"(?i:(?:posizione|ruolo|candidatura|offerta|annuncio|colloquio|selezione|ricerca"
            f"|candidato"
            f"|candidata|candidarti|tirocinio|stage) (?:alla posizione |per la posizione |per il"
            f" ruolo |al ruolo"
            f" |per l'offerta |all'annuncio )?(?:di|come|per|da|del)(?: un| una| il| la)?) {_SHORT}"
            f"(?:[.,;!:\\x1e]| {_STOP} ){_ONCE}"),
            (f"(?i:(?:stelle|position|bewerbung) (?:als|zum|zur)(?: eine[rn]?)?)"
            f" {_SHORT}(?:[.,;!\\x1e]| {_STOP} ){_ONCE}"),
        ),
    },
    case_sensitive=True,
)  # fmt: skip

IN_SUBJECT: Final[Matcher] = find(
    {
        "quoted": (_QUOTED,),
        "sure": (
            (f"(?i:applications?|applying|apply|application received|candidacy|interview"
            f"|interviewing"
            f"|position|role|interest|offer|assessment) (?i:for|to|as|of|in)(?i: the| our| an?)?"
            f"(?i: position of| role of| position| role)? {_LONG}"),
            f"(?i:the|our) {_LONG} {_ROLE}",
            (f"(?i:bewerbung|bewerbungsprozess|stelle|position|gespräch|interview|einladung)"
            f" (?i:als|zum|zur|für|um die stelle|auf die stelle|für die stelle|für die position)"
            f"(?i: als)?(?i: eine[rn]?)? {_LONG}"),
            (f"(?i:(?:poste|candidature|offre|stage|alternance|entretien) (?:au poste |pour le"
            f" poste |sur le"
            f" poste |pour l'offre )?(?:de |d'|pour |en tant que |comme |:|-(?: )?))(?:le |la |un"
            f" |une )?{_LONG}"),
            (f"(?i:(?:puesto|vacante|posición|oferta|candidatura|proceso|entrevista|solicitud)"
            f" (?:al puesto"
            f" |para el puesto |a la vacante )?(?:de|para|como|a|:|-)) {_LONG}"),
            (f"(?i:(?:posizione|ruolo|candidatura|offerta|colloquio|selezione) (?:alla posizione "
            f"|per la"
            f" posizione |per il ruolo )?(?:di|come|per|da|:|-)) {_LONG}"),
        ),
    },
    case_sensitive=True,
)  # fmt: skip
