"""Whether some words are the name of a person, of a team, or of a system that sends mail."""

from typing import Final

import re2

from followups.patterns import Folded
from followups.reading.details.first_names import FIRST_NAMES
from followups.reading.details.words import any_of, listed, stands_in

_TEAM: Final = any_of(
    "(team|teams|equipe|équipe|equipo|hiring|recruiting|recruitment|recruiters|talent|careers?"
    "|jobs?|hr|human resources|people|university|campus|early careers|staffing|acquisition"
    "|notifications?|no-?reply|donotreply|do not reply|system|support|admin|service|services"
    "|office|department|committee|mailer|updates?|info|hello|welcome|candidates?|applications?"
    "|applicant|community|alerts?|newsletter|automatic|workday|jobvite|staff|group)",
    "(karriere|bewerbung|bewerbungen|personal|personalabteilung|personalwesen|bewerber\\w*"
    "|recruitingteam|hiring-team|abteilung|ausbildung|\\w*team|\\w+management)",
    "(recrutement|candidatures?|carrières?|ressources humaines|rh|emploi|service|direction)",
    "(rrhh|recursos humanos|selección|empleo|reclutamiento|talento|departamento|personas)",
    "(selezione|risorse umane|lavora con noi|candidature|ufficio|direzione|reparto)",
)
_COMPANY: Final = any_of(
    "(inc|llc|ltd|limited|gmbh|ag|se|kg|ohg|plc|corp|corporation|company|co|sa|sas|sarl|sl|slu"
    "|spa|srl|s\\.p\\.a|s\\.r\\.l|bv|nv|lp|llp|holding|holdings|labs?|technologies|technology|tech"
    "|software|solutions|systems|bank|capital|partners|consulting|university|institute|hospital"
    "|health|healthcare|foods|airlines|energy|media|studios?|games|insurance|industries"
    "|international|global|logistics|pharma|robotics|analytics|digital|networks?|ventures"
    "|foundation|center|centre|college|school|council|freight|search|associates|wellness)",
    "(bibliothek|klinik|klinikum|universität|hochschule|stadtwerke|verlag|werke|banque|banca"
    "|banco|universidad|università|université|ospedale|groupe|grupo|gruppo|stadt|\\w*amt"
    "|landkreis|gemeinde|\\w*verband|comune|ville|mairie|ayuntamiento|museum|theater|kliniken"
    "|\\w*verlag|\\w*werke)",
)
SYSTEMS: Final = listed(
    """
    greenhouse lever ashby workday icims jobvite smartrecruiters workable teamtailor bamboohr
    breezy jazzhr personio rippling successfactors taleo oracle avature paycom gem comeet dover
    ceipal join freshteam wellfound recruitee eightfold phenom viterbit zoho linkedin indeed xing
    stepstone infojobs welcometothejungle monster glassdoor gmail outlook google greenhouse.io
    hellowork apec
    """
)
_HONOURS: Final = re2.compile(
    r"^(?i:(?:prof(?:essor(?:in)?)?|dr|mr|mrs|ms|herr|frau|mme|dott(?:\.?ssa)?|ing|dipl)"
    r"(?:\.|\b)[ ]*)+"
)
_PARTICLES: Final = listed(
    """
    van von der den de del della di da la le du dos das do y e bin al ter zu zur vom
    """
)
_WORD: Final = re2.compile(r"^\p{Lu}[\p{L}\p{M}'’.-]*$")
_NO_NAMES: Final = listed(
    """
    best kind regards thanks thank you the your our we i hi hello dear please sincerely cheers and
    mit freundlichen grussen viele liebe beste herzliche gruss ihr ihre dein deine wir sie guten
    tag cordialement bien merci bonjour votre notre nous saludos atentamente gracias un una
    cordial hola cordiali saluti grazie buongiorno il lo gentile this that if note not may new all
    no yes follow visit phone tel telephone mobile fax email website www http https address
    linkedin unsubscribe view learn privacy policy terms click here download north south east west
    united states europe unfortunately leider malheureusement desafortunadamente purtroppo re fwd
    wg aw monday tuesday wednesday thursday friday january february march april may june july
    august september october november december senior junior head director manager engineer lead
    chief
    """
)


def is_person(name: str) -> bool:
    """One to five capitalised words that can be somebody's name and nobody's team or company.

    A single word, and a pair that some company bears, must begin with a known first name.
    """
    words = name.split()
    if not 1 <= len(words) <= 5 or not _look_like_names(words):
        return False
    if is_team(name):
        return False
    known = starts_with_first_name(name)
    return known if len(words) == 1 or is_company_like(name) else True


def starts_with_first_name(name: str) -> bool:
    words = plain(name).replace("-", " ").split()
    return bool(words) and words[0].strip(".") in FIRST_NAMES


def is_team(name: str) -> bool:
    """Whether the words name a team, a department or a system rather than a person."""
    return stands_in(_TEAM, name) or _is_system(name)


def is_company_like(name: str) -> bool:
    return stands_in(_COMPANY, name)


def plain(text: str) -> str:
    """Folded to ASCII, in lower case."""
    return text.lower() if text.isascii() else Folded(text).data.decode("ascii").lower()


def without_honours(name: str) -> str:
    """Without Prof., Dr. and the like before the name."""
    return _HONOURS.sub("", name) or name


def in_usual_case(name: str) -> str:
    """`ANNA BERG` as `Anna Berg`; anything else as it is."""
    return name.title() if name.isupper() and len(name) > 3 else name


def _look_like_names(words: list[str]) -> bool:
    capital = [word for word in words if word.lower() not in _PARTICLES]
    return bool(capital) and all(
        _WORD.match(word) is not None and plain(word).strip(".") not in _NO_NAMES
        for word in capital
    )


def _is_system(name: str) -> bool:
    return plain(name).strip() in SYSTEMS
