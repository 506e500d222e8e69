"""Whose hand a French mail shows: a mass mailing's, or that of somebody who met you."""

HANDS: dict[str, list[str]] = {
    "about_applying": [
        (
            r"candidat\w*|poste|postes|postul\w+|recrut\w+|entretien\w*|offre d'emploi|emploi|cv"
            r"|stage|profil|embauche|carrières?"
        )
    ],
    "team_signs": [
        (
            r"(?:équipe|service|département|direction|pôle|cellule) (?:\w+ )?(?:recrutement|RH"
            r"|ressources humaines|carrières?|talents?|des ressources)|l'équipe (?:[\w.&'-]+ "
            r"?){1,4}|(?:direction|service) des ressources humaines|ressources humaines|talent "
            r"acquisition"
        )
    ],
    "placeholder_greeting": [
        (
            r"(?:Madame, Monsieur|Madame Monsieur|Madame/Monsieur|Chère? candidate?|Cher\(e\)"
            r"|Bonjour (?:Madame|candidat)|Cher candidat|Chère, Cher|Cher·e)"
        )
    ],
    "unfilled_slot": [
        (
            r"[\[{<]+ ?(?:\w+[ _]){0,3}(?:nom|prénom|prenom|poste|entreprise|société|date|name"
            r"|title|company)(?:[ _.]\w+){0,3} ?[\]}>]+|\{\{[^}]{0,40}\}\}|%[A-Z_]{3,}%|\$\{\w+\}"
        )
    ],
    "requisition_number": [
        (
            r"(?:référence|réf|ref|n°|numéro|offre n)[ .:°#]*[A-Z]{0,4}[-_/]?\d{3,}[\w/-]*|- "
            r"\d{4,}|\(\d{4,}\)|JR-?\d{4,}|R-?\d{4,}"
        )
    ],
    "careers_footer": [
        (
            r"(?:site|page|espace) (?:\w+ )?(?:carrières?|recrutement|emploi)|(?:www\."
            r"|https?://)[\w.-]*(?:carriere|career|recrut|emploi|jobs)[\w./-]*|suivez-nous"
            r"|(?:linkedin|facebook|instagram|welcometothejungle)\.com|alertes? (?:emploi"
            r"|e-?mail)|vivier"
        )
    ],
    "legal_footer": [
        (
            r"RGPD|données personnelles|confidentialité|confidentiel\w*|CNIL|égalité des chances"
            r"|handicap|discrimination"
        )
    ],
    "do_not_reply": [
        (
            r"(?:ne pas|merci de ne pas|ne) répondre|pas répondre|(?:message|mail|e-?mail"
            r"|courriel) (?:\w+ )?automatique|no-?reply|ne peut (?:\w+ )?recevoir"
        )
    ],
    "mass_thanks": [
        r"(?:merci|remerci\w+) (?:\w+ ){0,8}?(?:intérêt|candidature|l'intérêt|confiance)"
    ],
    "position_named": [
        (
            r"(?:poste|stage|offre|fonction|alternance|mission) (?:de|d'|en tant que|:) "
            r"?[\w'/&()-]+(?: [\w'/&()-]+){0,5}|\(?[HF]/[FH]\)?"
        )
    ],
    "speaks_as_i": [r"je|j'ai|j'étais|j'aurais|j'espère|moi|mon|ma|mes|m'a"],
    "met_you": [
        (
            r"(?:plaisir|ravie?|apprécié|heureux|aimé|temps) (?:\w+ ){0,6}?(?:rencontr\w+"
            r"|échang\w+|discut\w+|entretien|conversation|parler)|(?:notre|nos|votre|cet|l') "
            r"?(?:\w+ )?(?:échanges?|entretiens?|rencontre|discussion|conversation|rendez-vous"
            r"|visite|appel)(?: \w+){0,3}|(?:hier|ce matin|la semaine dernière|lundi|mardi"
            r"|mercredi|jeudi|vendredi) ?(?:dernier)?"
        )
    ],
    "by_phone": [
        (
            r"au téléphone|de vive voix|comme (?:\w+ ){0,3}?(?:convenu|dit|annoncé|promis|évoqué"
            r"|indiqué)|appel\w*[- ]moi|m'appeler|me joindre|mon (?:portable|numéro|téléphone)"
            r"|essayé de vous (?:joindre|appeler)"
        )
    ],
    "own_words": [
        (
            r"(?:désolée?|excus\w+|pardon\w*|navrée?) (?:\w+ ){0,8}?(?:délai|retard|attente"
            r"|silence|tard\w*|temps)|(?:mon|ma|mes|notre) (?:chef\w*|collègues?|directeur"
            r"|directrice|associée?|responsable|patron\w*|manager)|(?:honnêtement|franchement"
            r"|sincèrement|pour être)|(?:je|j') ?(?:\w+ )?(?:pense|crois|voulais|tenais|sais"
            r"|trouve|trouvais|aurais|ai|garde|reste|suis|serais|regrette|vais|t'\w+)|(?:s'est "
            r"joué|fait la différence|la différence|fait pencher|point (?:décisif|bloquant"
            r"|faible)|seul bémol|de peu|très serré|finaliste|deux derniers)|(?:candidat\w*"
            r"|profil|personne|mobilité) (?:en )?interne|(?:qui|ayant) (?:a|avait|connaît|possède"
            r"|vient|travaille|déjà) (?:\w+ )?|rest\w+ en contact|linkedin|un café|prétentions"
            r"|visa|déménag\w+|télétravail|préavis"
        )
    ],
    "asks_back": [
        (
            r"(?:n'hésit\w+ pas|volontiers|libre) (?:\w+ ){0,4}?(?:appeler|écrire|contacter"
            r"|répondre|revenir|solliciter|me)|(?:disposition|questions?)"
        )
    ],
    "direct_number": [
        (
            r"(?:Tél|Tel|Mob|Portable|Ligne directe)[ .:]*\+?[\d(][\d ().-]{7,}\d"
            r"|\+33[\d ().-]{8,}|0\d(?:[ .]\d\d){4}"
        )
    ],
}
