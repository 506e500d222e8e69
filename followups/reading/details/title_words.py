"""Words that make a phrase a job's title, in five languages."""

from typing import Final

from followups.reading.details.words import any_of, stands_in

_ROLES: Final = any_of(
    "(engineers?|developers?|designers?|analysts?|scientists?|architects?|managers?|assistants?"
    "|interns?|internship|internships|co-?op|trainees?|apprentice|associates?|specialists?"
    "|consultants?|coordinators?|directors?|administrators?|technicians?|researchers?|writers?"
    "|editors?|accountants?|controllers?|recruiters?|representatives?|executives?|officers?"
    "|advisors?|advisers?|planners?|strategists?|marketer|copywriter|programmers?|testers?"
    "|nurses?|teachers?|lecturer|tutor|clerk|cashier|driver|buyer|lead|head of|product owner"
    "|scrum master|postdoc|phd|fellow|fellowship|graduate|librarian|curator|producer|secretary"
    "|receptionist|supervisor|operator|bookkeeper|paralegal|lawyer|counsel|pharmacist|chemist"
    "|biologist|statistician|economist|translator|barista|cook|chef|waiter|dispatcher|caseworker"
    "|electrician|mechanic|welder|carpenter|physiotherapist|therapist|psychologist|dentist"
    "|veterinarian|actuary|auditor|underwriter|broker|trader|sre)",
    "(\\w*entwickler(/?-?in|innen|in)?|\\w*ingenieur\\w*|\\w*leiter(/?-?in)?|\\w*leitung"
    "|\\w*referent\\w*|\\w*sachbearbeiter\\w*|\\w*berater\\w*|\\w*kaufmann|\\w*kauffrau"
    "|\\w*praktik\\w+"
    "|\\w*werkstudent\\w*|\\w*mitarbeiter\\w*|\\w*assistent\\w*|\\w*techniker\\w*"
    "|\\w*mechaniker\\w*"
    "|\\w*architekt\\w*|\\w*redakteur\\w*|\\w*manager(in)?|\\w*informatiker\\w*|\\w*pfleger\\w*"
    "|\\w*pflegefach\\w*|\\w*buchhalter\\w*|\\w*analyst(in)?|\\w*spezialist\\w*|\\w*koordinator\\w*"
    "|\\w*auszubildende\\w*|\\w*designer(in)?|\\w*lehrer\\w*|\\w*forscher\\w*|\\w*administrator\\w*"
    "|\\w*disponent\\w*|\\w*einkäufer\\w*|\\w*controller(in)?|\\w*erzieher\\w*|\\w*fachkraft"
    "|\\w*wissenschaftler\\w*|\\w*tester(in)?|\\w*betreuer\\w*|\\w*verkäufer\\w*|\\w*planer(in)?"
    "|\\w*bibliothekar\\w*|\\w*volontär\\w*|\\w*trainee|\\w*sekretär\\w*|\\w*fachangestellte\\w*"
    "|\\w*fachperson|sachbearbeitung)",
    "(développeu\\w+|ingénieure?s?|responsable|chargée?s?|cheffe?|assistante?|technicien\\w*"
    "|analyste|consultante?|conseill\\w+|comptable|gestionnaire|stagiaire|alternante?|directeur"
    "|directrice|concepteur|conceptrice|rédacteur|rédactrice|commerciale?|vendeu\\w+|infirmi\\w+"
    "|architecte|chercheu\\w+|acheteu\\w+|contrôleu\\w+|enseignante?|bibliothécaire|juriste"
    "|secrétaire|graphiste|coordinat\\w+|aide-\\w+|administrat\\w+|data analyst|auditeur|auditrice"
    "|éducat\\w+|mécanicien\\w*|pharmacien\\w*|opérat\\w+|animat\\w+|chef)",
    "(desarrollador\\w*|ingenier\\w+|analista|diseñador\\w*|responsable|técnic\\w+"
    "|administrativ\\w+"
    "|comercial|dependient\\w+|gestor\\w*|coordinador\\w*|consultor\\w*|asistente|auxiliar|jef[ea]"
    "|director\\w*|programador\\w*|arquitect\\w+|contable|enfermer\\w+|profesor\\w*|becari\\w+"
    "|científic\\w+|investigador\\w*|redactor\\w*|especialista|gerente|encargad\\w+|operari\\w+"
    "|prácticas|recepcionista|abogad\\w+|bibliotecari\\w+|traductor\\w*|vendedor\\w*|camarer\\w+)",
    "(sviluppat\\w+|ingegnere|analista|progettista|responsabile|addett\\w+|impiegat\\w+|tecnic\\w+"
    "|assistente|consulente|contabile|commesso|commessa|coordinat\\w+|direttore|direttrice"
    "|stagista|tirocinante|tirocinio|programmat\\w+|architetto|infermier\\w+|insegnante"
    "|ricercat\\w+|istrut\\w+|collaborat\\w+|redattore|redattrice|specialista|magazziniere"
    "|operai\\w+|operat\\w+|venditor\\w+"
    "|apprendista|segretari\\w+|ragionier\\w+|bibliotecari\\w+|grafic\\w+|educat\\w+|autista"
    "|receptionist|commerciale|buyer|avvocato|traduttor\\w+|traduttrice)",
)


_TOPICS: Final = any_of(
    "(devops|qa|full-?stack|front-?end|back-?end|marketing|sales|software|machine learning"
    "|customer success|data|ux|program|programme|operations|logistics|accounting|controlling)"
)
_FIRMS: Final = any_of(
    "\\w+ (architects|consultants|engineers|designers|advisors|advisers|associates|developers"
    "|researchers|editors|writers|planners|operations|recruiters|directors)$"
)


def has_title_word(text: str) -> bool:
    """Whether a word of the text is a job's, or a field that jobs are named after."""
    return has_role_word(text) or stands_in(_TOPICS, text[:200])


def has_role_word(text: str) -> bool:
    """Whether a word of the text is what one person does; a plural at the end is a firm's."""
    return stands_in(_ROLES, text[:200]) and not stands_in(_FIRMS, text[:200])
