"""Whose hand a French mail shows: a mass mailing's, or that of somebody who met you."""

HANDS: dict[str, list[str]] = {
    "about_applying": [r"candidat\w*|poste|postes|postul\w+|recrut\w+|entretien\w*|offre d'emploi|emploi|cv|stage|profil|embauche|carrières?"],
    "team_signs": [r"(?:équipe|service|département|direction|pôle|cellule) (?:\w+ )?(?:recrutement|RH|ressources humaines|carrières?|talents?|des ressources)|l'équipe (?:[\w.&'-]+ ?){1,4}|(?:direction|service) des ressources humaines|ressources humaines|talent acquisition"],
    "placeholder_greeting": [r"(?:Madame, Monsieur|Madame Monsieur|Madame/Monsieur|Chère? candidate?|Cher\(e\)|Bonjour (?:Madame|candidat)|Cher candidat|Chère, Cher|Cher·e)"],
    "unfilled_slot": [r"[\[{<]+ ?(?:\w+[ _]){0,3}(?:nom|prénom|prenom|poste|entreprise|société|date|name|title|company)(?:[ _.]\w+){0,3} ?[\]}>]+|\{\{[^}]{0,40}\}\}|%[A-Z_]{3,}%|\$\{\w+\}"],
    "requisition_number": [r"(?:référence|réf|ref|n°|numéro|offre n)[ .:°#]*[A-Z]{0,4}[-_/]?\d{3,}[\w/-]*|- \d{4,}|\(\d{4,}\)|JR-?\d{4,}|R-?\d{4,}"],
    "careers_footer": [r"(?:site|page|espace) (?:\w+ )?(?:carrières?|recrutement|emploi)|(?:www\.|https?://)[\w.-]*(?:carriere|career|recrut|emploi|jobs)[\w./-]*|suivez-nous|(?:linkedin|facebook|instagram|welcometothejungle)\.com|alertes? (?:emploi|e-?mail)|vivier"],
    "legal_footer": [r"RGPD|données personnelles|confidentialité|confidentiel\w*|CNIL|égalité des chances|handicap|discrimination"],
    "do_not_reply": [r"(?:ne pas|merci de ne pas|ne) répondre|pas répondre|(?:message|mail|e-?mail|courriel) (?:\w+ )?automatique|no-?reply|ne peut (?:\w+ )?recevoir"],
    "mass_thanks": [r"(?:merci|remerci\w+) (?:\w+ ){0,8}?(?:intérêt|candidature|l'intérêt|confiance)"],
    "position_named": [r"(?:poste|stage|offre|fonction|alternance|mission) (?:de|d'|en tant que|:) ?[\w'/&()-]+(?: [\w'/&()-]+){0,5}|\(?[HF]/[FH]\)?"],
    "speaks_as_i": [r"je|j'ai|j'étais|j'aurais|j'espère|moi|mon|ma|mes|m'a"],
    "met_you": [r"(?:plaisir|ravie?|apprécié|heureux|aimé|temps) (?:\w+ ){0,6}?(?:rencontr\w+|échang\w+|discut\w+|entretien|conversation|parler)|(?:notre|nos|votre|cet|l') ?(?:\w+ )?(?:échanges?|entretiens?|rencontre|discussion|conversation|rendez-vous|visite|appel)(?: \w+){0,3}|(?:hier|ce matin|la semaine dernière|lundi|mardi|mercredi|jeudi|vendredi) ?(?:dernier)?"],
    "by_phone": [r"au téléphone|de vive voix|comme (?:\w+ ){0,3}?(?:convenu|dit|annoncé|promis|évoqué|indiqué)|appel\w*[- ]moi|m'appeler|me joindre|mon (?:portable|numéro|téléphone)|essayé de vous (?:joindre|appeler)"],
    "own_words": [r"(?:désolée?|excus\w+|pardon\w*|navrée?) (?:\w+ ){0,8}?(?:délai|retard|attente|silence|tard\w*|temps)|(?:mon|ma|mes|notre) (?:chef\w*|collègues?|directeur|directrice|associée?|responsable|patron\w*|manager)|(?:honnêtement|franchement|sincèrement|pour être)|(?:je|j') ?(?:\w+ )?(?:pense|crois|voulais|tenais|sais|trouve|trouvais|aurais|ai|garde|reste|suis|serais|regrette|vais|t'\w+)|(?:s'est joué|fait la différence|la différence|fait pencher|point (?:décisif|bloquant|faible)|seul bémol|de peu|très serré|finaliste|deux derniers)|(?:candidat\w*|profil|personne|mobilité) (?:en )?interne|(?:qui|ayant) (?:a|avait|connaît|possède|vient|travaille|déjà) (?:\w+ )?|rest\w+ en contact|linkedin|un café|prétentions|visa|déménag\w+|télétravail|préavis"],
    "asks_back": [r"(?:n'hésit\w+ pas|volontiers|libre) (?:\w+ ){0,4}?(?:appeler|écrire|contacter|répondre|revenir|solliciter|me)|(?:disposition|questions?)"],
    "direct_number": [r"(?:Tél|Tel|Mob|Portable|Ligne directe)[ .:]*\+?[\d(][\d ().-]{7,}\d|\+33[\d ().-]{8,}|0\d(?:[ .]\d\d){4}"],
}  # fmt: skip
