"""French refusals by what they say: taken by somebody else, not possible, full, below the mark."""

W = r"(?:[\w'/,&()*:-]+ )"
NAME = r"(?-i:[A-Z][a-z]+)"
WHO = (
    r"(?:nous|on|comité|jury|équipe|direction|client|conseil|commission|responsable|directrice"
    r"|directeur|j'ai|patron|patronne)"
)

REFUSALS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            rf"(?:peux|pouvons|peut|pourrai|pourrons|pourra|puis|vais|allons|va|veux"
            rf"|voulons) (?:{W}){{0,2}}?"
            rf"(?:pas|plus) (?:{W}){{0,2}}?(?:t'|vous |te )?(?:engager|embaucher|prendre|recruter"
            rf"|garder"
            r"|recevoir|retenir|accueillir|employer|intégrer|rappeler|convoquer)"
        ),
        (
            r"(?:peux|pouvons|peut|pourrai|pourrons|vais|allons) (?:\w+ )?(?:pas"
            r"|plus) (?:\w+ )?t'(?:engager"
            r"|embaucher|accueillir|employer|intégrer)"
        ),
        (
            r"(?:ne |n')?(?:sera|serait|va|est|pourra) (?:malheureusement "
            r"|donc )?pas (?:être )?(?:possible"
            r"|faisable|jouable)|(?:sera|serait|est) impossible"
        ),
        (
            r"(?:clôtur|clor|clos|ferm|archiv|class)\w* (?:\w+ ){0,2}?(?:votre|ton|ce) (?:dossier"
            r"|candidature|profil)|(?:dossier|candidature) (?:\w+ ){0,2}?(?:est|a été|sera"
            r"|donc) (?:\w+ )?"
            r"(?:clos|close|clôturée?|fermée?|archivée?|classée? sans|rejetée?|écartée?|refusée?"
            r"|éliminée?)"
        ),
        (
            r"(?:comité|jury|commission|équipe|conseil) (?:\w+ ){0,4}?(?:défavorable|contre|dit non"
            r"|refusé)"
        ),
    ],
    "others_chosen": [
        (
            rf"{WHO} (?:{W}){{0,2}}?(?:choisi|retenu|pris|engagé|embauché|recruté|préféré"
            rf"|sélectionné"
            rf"|nommé|désigné|privilégié|élu) (?:une? |le |la |l'|notre |quelqu'un|{NAME})"
        ),
        (
            rf"(?:avons|ai|a|ont|est) (?:{W}){{0,2}}?(?:trouvé) (?:{W}){{0,2}}?(?:notre"
            rf"|la personne|le bon"
            r"|quelqu'un|la bonne|un candidat|une candidate|notre bonheur|chaussure)"
        ),
        (
            rf"c'est {NAME} (?:{W}){{0,3}}?(?:qui|que)|(?:poste|place|contrat|job) (?:revient|va"
            rf"|ira|est"
            r" revenue?|est allée?|est attribuée?|a été attribuée?) (?:\w+ )?(?:à|au)"
        ),
        (
            r"(?:arrivée?|classée?|terminée?|placée?) (?:\w+ ){0,2}?(?:deuxième|seconde?"
            r"|troisième)|(?:sur|en)"
            r" (?:la |notre )?liste (?:d'attente|complémentaire|de réserve)"
        ),
        (
            r"(?:mon|ma|notre|son) (?:fils|fille|neveu|nièce|frère|soeur|cousine?"
            r"|beau-frère) (?:\w+ ){0,4}?"
            r"(?:reprend|prend|commence|vient|va|fera)"
        ),
    ],
    "not_selected": [
        (
            rf"(?:pas|jamais) (?:{W}){{0,2}}?(?:réussi|validé|obtenu|atteint|passé|franchi"
            rf"|satisfait)"
            rf" (?:{W}){{0,3}}?(?:test|épreuve|note|seuil|score|examen|minimum|moyenne|étape|cap"
            r"|entretien|critères)"
        ),
        (
            r"pas (?:\w+ ){0,2}?(?:classée?|admise?|admissible|reçue?|lauréate?|éligible"
            r"|sélectionnée?"
            r"|choisie?|convoquée?)(?: en| pour| à| au| parmi| dans|[.,;!])\w*"
        ),
        (
            r"(?:note|score|résultat|niveau) (?:\w+ ){0,4}?(?:inférieure?|insuffisante?|en dessous"
            r"|trop (?:bas|basse|faible))"
        ),
    ],
    "cannot_offer": [
        (
            r"(?:rien|aucun poste|aucune place|aucune offre|aucun besoin|pas de (?:poste|place"
            r"|besoin|budget"
            r"|poste ouvert|recrutement)) (?:\w+ ){0,3}?(?:proposer|offrir|pour (?:vous|toi)"
            r"|actuellement"
            r"|en ce moment|pour l'instant|disponible|cette année|ouvert|prévu)"
        ),
        (
            r"(?:budget|financement|subvention|crédits?) (?:\w+ ){0,3}?(?:refusée?|coupée?"
            r"|supprimée?"
            r"|gelée?|pas|annulée?)|gel des (?:embauches|recrutements)"
        ),
    ],
    "position_filled": [
        (
            r"(?:place|places|poste|postes|stage|stages|cours|équipe|promotion"
            r"|effectif) (?:\w+ )?(?:est|sont"
            r"|a été|ont été) (?:\w+ ){0,2}?(?:prise?s?|complète?s?|pourvue?s?|attribuée?s?"
            r"|occupée?s?"
            r"|supprimée?s?|annulée?s?|partie?s?|comblée?s?|au complet)"
        ),
    ],
    "not_a_match": [
        (
            r"(?:profil|expérience|parcours|compétences|niveau|candidature"
            r"|formation) (?:[^\s.!?;]+ ){0,2}?"
            r"(?:ne |n')(?:[^\s.!?;]+ ){0,3}?(?:pas|plus|que partiellement|guère)"
        ),
        (
            r"(?:expérience|formation|niveau|compétences|connaissances) (?:\w+ ){0,2}?(?:est|sont"
            r"|reste"
            r"|semble|paraît|jugée?) (?:\w+ )?(?:insuffisante?s?|trop|limitée?s?|un peu juste)"
        ),
        (
            r"(?:recherchons|cherchons|cherche|besoin de|préférons|voulons|faut) (?:d'"
            r"|de )?(?:quelqu'un"
            r"|une? (?:personne|profil|candidate?)) (?:\w+ )?(?:de plus|plus|avec plus"
            r"|avec davantage"
            r"|ayant|qui|immédiatement|déjà|titulaire)"
        ),
        (
            r"(?:vous|te|t'|lui) (?:manque|manquait|manquent) (?:[^\s.!?;]+ ){0,3}?(?:expérience"
            r"|pratique|aisance|compétences|bases|années|diplôme)"
        ),
    ],
    "shield": [
        (
            r"(?:recevoir|prendre|rappeler) (?:avant |que )?(?:lundi|mardi|mercredi|jeudi"
            r"|vendredi|demain|le"
            r" \d)|(?:choisi|retenu) (?:la date|le créneau|de vous|de te)"
            r"|candidate?s? non retenue?s?|(?:une|toute) réponse négative (?:n'a|n'est|ne)"
            r"|en cas de"
            r" (?:réponse négative|refus|non)|retenue? ou non|(?:retire|retiré"
            r"|retirons) (?:\w+ )?(?:du"
            r" process|votre|ta)"
        ),
    ],
    "asks_for_times": [
        (
            r"(?:pouvez-vous|peux-tu|pourriez-vous|pourrais-tu|tu peux"
            r"|vous pouvez) (?:[^\s.!?;]+ ){0,1}?"
            r"(?:venir|passer|me rejoindre|être là) (?:[^\s.!?;]+ ){0,4}?(?:le \d|lundi|mardi"
            r"|mercredi|jeudi"
            r"|vendredi|samedi|demain|vers|à \d)"
        ),
    ],
}
