"""Whose hand an Italian mail shows: a mass mailing's, or that of somebody who met you."""

HANDS: dict[str, list[str]] = {
    "about_applying": [
        (
            r"candidat\w*|posizion\w+|ruolo|colloqui\w*|selezion\w+|lavoro|cv|curriculum"
            r"|recruit\w*|assunzion\w+|stage|tirocinio|profil\w+|annuncio"
        )
    ],
    "team_signs": [
        (
            r"(?:team|ufficio|dipartimento|area|servizio) (?:\w+ )?(?:selezione|risorse umane|HR"
            r"|recruiting|talent|personale|people|recruitment|carriere)|(?:il )?team (?:di "
            r")?(?:[\w.&'-]+ ?){1,4}|risorse umane|talent acquisition"
        )
    ],
    "placeholder_greeting": [
        (
            r"(?:gentile|gentil\w+|spettabile|caro|cara|egregio|buongiorno)(?:[/(]\w+\)?)? (?:\w+ "
            r")?(?:candidat\w+|signor\w*|utente)|caro/a|gentile/i"
        )
    ],
    "unfilled_slot": [
        (
            r"[\[{<]+ ?(?:\w+[ _]){0,3}(?:nome|cognome|posizione|ruolo|azienda|data|name|title"
            r"|company)(?:[ _.]\w+){0,3} ?[\]}>]+|\{\{[^}]{0,40}\}\}|%[A-Z_]{3,}%|\$\{\w+\}"
        )
    ],
    "requisition_number": [
        (
            r"(?:riferimento|rif|ref|id|codice|annuncio n)[ .:#]*[A-Z]{0,4}[-_/]?\d{3,}[\w/-]*|- "
            r"\d{4,}|\(\d{4,}\)|JR-?\d{4,}|R-?\d{4,}"
        )
    ],
    "careers_footer": [
        (
            r"(?:sito|pagina|sezione) (?:\w+ )?(?:carriere|careers?|lavora con noi)|lavora con "
            r"noi|(?:www\.|https?://)[\w.-]*(?:lavor|career|jobs|carriere)[\w./-]*|seguici"
            r"|(?:linkedin|facebook|instagram)\.com|job alert"
        )
    ],
    "legal_footer": [
        (
            r"GDPR|privacy|riservat\w+|confidenzial\w+|trattamento dei dati|dati personali|pari "
            r"opportunità|ambo i sessi|D\.? ?Lgs"
        )
    ],
    "do_not_reply": [
        (
            r"(?:non|si prega di non|preghiamo di non) (?:\w+ )?rispond\w+|(?:messaggio|mail"
            r"|email|e-?mail) (?:\w+ )?(?:generat\w+ )?automatic\w+|no-?reply|non (?:\w+ "
            r")?(?:monitorat\w+|presidiat\w+)"
        )
    ],
    "mass_thanks": [
        (
            r"(?:grazie|ringrazi\w+) (?:\w+ ){0,8}?(?:interesse|candidatura|fiducia|tempo "
            r"dedicato)"
        )
    ],
    "position_named": [
        (
            r"(?:posizione|ruolo|annuncio|stage|posto|offerta) (?:di|per|da|come) [\w'/&()-]+(?: "
            r"[\w'/&()-]+){0,5}"
        )
    ],
    "speaks_as_i": [r"io|mi|mio|mia|miei|sono|ho|vorrei|spero|credo|me"],
    "met_you": [
        (
            r"(?:piacere|bello|piaciut\w+|lieto|felice|apprezzat\w+|tempo) (?:\w+ "
            r"){0,6}?(?:conoscert?i|parlare|chiacchier\w+|colloquio|incontrart?i|conoscerla"
            r"|incontrarla|conversazione|incontro)|(?:nostr\w+|tu\w+|su\w+|il|al|del) (?:\w+ "
            r")?(?:chiacchierat\w+|colloqui\w*|incontr\w+|conversazion\w+|telefonata|visita)(?: "
            r"\w+){0,3}|(?:ieri|stamattina|la settimana scorsa|(?:lunedì|martedì|mercoledì"
            r"|giovedì|venerdì))"
        )
    ],
    "by_phone": [
        (
            r"al telefono|a voce|come (?:\w+ ){0,3}?(?:dicevo|detto|accennato|promesso|concordato"
            r"|anticipato)|chiam\w+mi|chiamami|il mio (?:numero|cellulare)|provato a "
            r"(?:chiamart?\w*|contattart?\w*)"
        )
    ],
    "own_words": [
        (
            r"(?:scus\w+|perdona\w*|dispiac\w+) (?:\w+ ){0,8}?(?:ritardo|attesa|silenzio|tardi"
            r"|tempi)|(?:mio|mia|miei|nostro|nostra) (?:capo|collegh?\w+|responsabile|soci\w+"
            r"|direttore|direttrice|CTO)|(?:onestamente|sinceramente|francamente|ad essere"
            r"|personalmente)|(?:io|mi|ho) (?:\w+ )?(?:credo|sarebbe|spiace|dispiace|piaciuto"
            r"|insistito|avrei|fatto|trovato|pens\w+)|(?:ha fatto la differenza|la differenza"
            r"|decisivo|per (?:molto )?poco|finalist\w+|ago della bilancia|punto (?:decisivo"
            r"|debole)|ultimi due)|(?:candidat\w+|risorsa|persona|figura) intern\w+|che (?:ha"
            r"|aveva|conosce|viene|proviene|vanta|possiede|già) (?:\w+ )?|(?:restiamo|rimaniamo"
            r"|teniamoci|sentiamoci) (?:in contatto)?|linkedin|un caffè|visto|trasferi\w+"
            r"|preavviso|pretese"
        )
    ],
    "asks_back": [
        (
            r"(?:non esitare|puoi|volentieri|quando vuoi) (?:\w+ ){0,4}?(?:chiamar\w+|scriver\w+"
            r"|contattar\w+|risponder\w+)|(?:disposizione|domande|dubbi)"
        )
    ],
    "direct_number": [
        r"(?:Tel|Cell|Telefono|Mobile|T|M)[ .:]*\+?[\d(][\d ().-]{7,}\d|\+39[\d ().-]{8,}"
    ],
}
