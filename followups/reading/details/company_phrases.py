"""Where an employer's name stands: in sentences, subjects and display names of five languages."""

from typing import Final

from followups.patterns import Matcher, find

_CAPITALISED: Final = "[A-Z0-9][A-Za-z0-9&'+-]*(?:\\.[A-Za-z0-9]+)*"
_CAMEL: Final = "[a-z][a-z0-9]*(?:[A-Z][A-Za-z0-9]*|\\.[a-z]{2,6})"
_WORDS: Final = (
    f"(?:{_CAPITALISED}|{_CAMEL})(?:(?:,?[ ](?:of|for|and|the|&|[+]|de|du|des|la|di|del|della"
    f"|der))?(?:,?)?[ ]"
    f"{_CAPITALISED}){{0,5}}(?:,?[ ](?:Inc|LLC|Ltd|GmbH|Co|Corp|S\\.A|S\\.L|S\\.p\\.A"
    f"|S\\.r\\.l)\\.?)?"
)
NAME: Final = f"(?P<company>(?:The[ ])?(?:St\\.[ ])?{_WORDS})"
_PLAIN: Final = (
    f"(?P<company>{_CAPITALISED}(?:(?:[ ](?:of|for|and|the|&|de|di|der))?[ ]{_CAPITALISED}){{0,4}})"
)
_TEAM: Final = (
    "(?:Recruiting|Recruitment|Talent Acquisition|Talent|Hiring|HR|Human Resources|Careers?|People"
    "|Campus Recruiting|University Recruiting|People & Culture|People and Culture|Staffing|Jobs)"
)

IN_TEXT: Final[Matcher] = find(
    {
        "text": (
            (f"(?i:(?:interest|interested) in (?:joining|working (?:at|with|for)|employment (?:at"
            f"|with)"
            f"|a career (?:at|with)|careers? (?:at|with)|opportunities (?:at|with)|being part of"
            f"|becoming part of|the opportunity at|a position (?:at|with)|us at|us here at)?)(?:"
            f" )?{NAME}"),
            f"(?i:appl(?:y|ied|ying) (?:to|at|with)(?: join| work at| work for)?) {NAME}",
            f"(?i:applications? (?:to|at|with|for employment (?:at|with))) {NAME}",
            f"(?i:candidacy (?:at|with|for)) {NAME}",
            (f"(?i:(?:careers?|employment|opportunit(?:y|ies)|everyone|all of us|life|working|work"
            f"|team|here"
            f"|positions?|roles?|job|jobs|openings?|internship|vacancy|interview|interviews"
            f"|interviewing"
            f"|process|assessment|offer) (?:here )?(?:at|with)) {NAME}"),
            f"(?i:(?:thank you|thanks) for (?:considering|choosing)) {NAME}",
            (f"(?i:(?:on behalf of|joining|join|welcome to|interviewing (?:at|with)|part of))"
            f" {NAME}"),
            (f"(?i:(?:bewerbung|beworben|bewerben|interesse|karriere|position|stelle|tätigkeit"
            f"|einstieg"
            f"|mitarbeit|gespräch|interview|ausbildung|praktikum|arbeiten|hier|team|kollegen)"
            f" (?:bei|an|von|in|zu)(?: der| dem| den| einer mitarbeit bei(?: der)?| einer"
            f" tätigkeit bei"
            f"(?: der)?)?) {NAME}"),
            (f"(?i:(?:candidature|intérêt|poste|stage|emploi|rejoindre|postulé|postuler|carrière"
            f"|équipe"
            f"|entretien|alternance|opportunité|cdi|cdd) (?:chez|auprès de|au sein de|à l'égard de)"
            f"(?: la| le| l')?) {NAME}"),
            (f"(?i:(?:intérêt (?:que (?:vous|tu) (?:portez|avez porté|portes|as porté|avez"
            f" manifesté|avez"
            f" exprimé) (?:à|pour)|porté à|pour)|(?:rejoindre|intégrer))(?: la| le)?) {NAME}"),
            (f"(?i:(?:interés|candidatura|solicitud|proceso|proceso de selección|puesto|vacante"
            f"|trabajar"
            f"|unirte|formar parte|confianza|postulación|inscripción|entrevista|equipo|oferta"
            f"|carrera)"
            f" (?:en|con|por)(?: formar parte de| trabajar (?:en|con)| unirte a| unirse a)?)"
            f" {NAME}"),
            (f"(?i:(?:candidatura|interesse|posizione|lavorare|entrare|ruolo|colloquio|selezione"
            f"|candidato"
            f"|candidata|candidarti|opportunità|parte) (?:in|presso|verso|nei confronti di|con)"
            f"(?: lavorare (?:in|con)| entrare in| far parte di)?) {NAME}"),
            f"(?i:chez|presso) {NAME}",
            f"(?i:application (?:was|has been) (?:sent|submitted) to) {NAME}",
        ),
        "team": (
            (f"\\n[ \\t]*(?:[-~](?: )?)?(?i:the |your |from the )?{_PLAIN}[ ]{_TEAM}(?:["
            f" ]{_TEAM})?(?i:[ ]team)?"),
            f"\\n[ \\t]*(?:[-~](?: )?)?(?i:the |your )?{_PLAIN}[ ](?i:team)",
            (f"(?i:from the|from everyone at|from all of us at|and the|& the|vom|das|dein|ihr)"
            f" {_PLAIN}[ -]"
            f"(?i:(?:recruiting|hiring|hr|talent|people)?[ -]?team)"),
            (f"(?i:team (?:of|at|bei|von|der|recruiting|hr|selezione)|hiring-team(?: von| bei| der)"
            f"|recruiting-team(?: von| bei| der)?|team di selezione (?:di|de)?|il team(?: hr|"
            f" recruiting"
            f"| selezione)? di|l'équipe (?:recrutement |rh |talents? )?(?:de |d'|chez )|équipe"
            f" recrutement|equipo de (?:selección |talento |rrhh |personas )?(?:de)?|recruiting bei"
            f"|personalabteilung(?: der)?|recruiting) {_PLAIN}"),
            f"(?i:\\b(?:i'm|i am|ich bin|je suis|soy|sono) … (?:at|bei|chez|en|presso)) {_PLAIN}",
        ),
        "weak": (
            f"(?i:[a-z]+ (?:at|with)) {_PLAIN}",
            f"(?i:[a-z]+ bei(?: der)?) {_PLAIN}",
        ),
    },
    case_sensitive=True,
)  # fmt: skip

_STATUS: Final = (
    "(?i:application|your application|applicant|candidacy|recruiting|recruitment|interview|update"
    "|status|thank you|thanks|bewerbung|ihre bewerbung|deine bewerbung|candidature|votre"
    " candidature"
    "|ta candidature|candidatura|tu candidatura|su candidatura|la tua candidatura|la sua"
    " candidatura"
    "|aggiornamento|actualización|feedback|careers|job application|offer|invitation|einladung"
    "|entretien|entrevista|colloquio|rückmeldung|regarding|re|next steps|assessment|coding|we"
    " received"
    "|an update|your|absage|eingangsbestätigung|réponse)"
)
IN_SUBJECT: Final[Matcher] = find(
    {
        "subject": (
            (f"(?i:applications?|candidacy|interview|interviewing|assessment|offer|applying"
            f"|interest|thank"
            f" you|thanks|role|position|opportunity|message|news|update|follow-?up|internship"
            f"|invitation"
            f"|careers?) (?i:was sent to|to|at|with|from|in|for joining|for interviewing at)"
            f" {NAME}"),
            f"^(?i:(?:re|fwd?|aw|wg|tr|rv|r|i):(?: )?)*{_PLAIN}[ ]?(?:[|:-]|[ ]-)[ ]?{_STATUS}",
            f"(?i:your|the) {_PLAIN} (?i:application|interview|candidacy|assessment|offer)",
            (f"^(?i:(?:re|fwd?|aw|wg):(?: )?)*{_PLAIN} (?i:application|interview|candidacy"
            f"|assessment|job|careers?"
            f"|hiring|recruiting)"),
            (f"(?i:bewerbung|bewerbungsprozess|gespräch|interview|interesse|absage|einladung"
            f"|rückmeldung"
            f"|nachricht|vorstellungsgespräch|stelle|position) [^|:]{{0,80}}?(?i:bei|an|von"
            f"|zu)(?i: der| dem)?"
            f" {NAME}"),
            (f"(?i:candidature|entretien|poste|réponse|stage|intérêt|offre|recrutement)"
            f" [^|:]{{0,80}}?(?i:chez|auprès de) {NAME}"),
            (f"(?i:candidatura|solicitud|proceso|entrevista|interés|vacante|oferta|postulación)"
            f" [^|:]{{0,80}}?(?i:en|con) {NAME}"),
            (f"(?i:candidatura|colloquio|selezione|interesse|posizione|offerta)"
            f" [^|:]{{0,80}}?(?i:presso|con) {NAME}"),
            f"(?i:\\w[^|]{{2,80}} (?:at|bei|chez|presso|@)) {NAME}",
            f"[|](?: )?{NAME}$",
            f"^{_PLAIN} (?i:has|hat|a|ha) (?i:passed|viewed|reviewed|rejected|decided)",
        ),
        "weak": (f"[ ][-](?: )?{_PLAIN}$",),
    },
    case_sensitive=True,
)  # fmt: skip

IN_DISPLAY_NAME: Final[Matcher] = find(
    {
        "display": (
            (f"^{NAME} (?:{_TEAM}|(?i:team|hiring team|recruiting team|recruitment|karriere"
            f"|bewerbung"
            f"|bewerbungen|recrutement|empleo|selección|selezione|rh|rrhh|no-?reply|notifications?"
            f"|people team|hiring|talent team))(?i: team)?"),
            f"^{NAME} (?i:@(?: )?icims|via .*|\\(via .*)",
            (f"(?i:(?:hiring-team|recruiting-team|recruiting|team|karriere|personalabteilung|hr"
            f"|bewerbung)"
            f" (?:von|bei|der|at|of)(?: der)?) {NAME}"),
            (f"(?i:(?:équipe|recrutement|recrutements|équipe recrutement|rh|talents?)(?: de| d'|"
            f" chez)?) {NAME}"),
            (f"(?i:(?:equipo(?: de (?:selección|talento|rrhh))?|selección|empleo|talento)(?: de|"
            f" en)?) {NAME}"),
            (f"(?i:(?:team|selezione|il team|risorse umane|hr|ufficio selezione|lavora con noi)(?:"
            f" di| in)?)"
            f" {NAME}"),
            f"(?i:\\w+ (?:from|at|of|von|bei|chez|de|di|en|da|@)) {NAME}",
            f"\\w \\(({NAME})\\)",
            f"\\w[ ]?(?:[|]|[ ]-|[ ]·)[ ]?{NAME}",
        ),
    },
    case_sensitive=True,
)  # fmt: skip
