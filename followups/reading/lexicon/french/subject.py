"""What French subject lines give away before the mail is opened."""

SUBJECT: dict[str, list[str]] = {
    "subject_received": [
        (
            r"réception|reçue?|accusé|confirmation|enregistrée?|envoyée|transmise|merci (?:pour"
            r"|de|d')"
        )
    ],
    "subject_update": [
        (
            r"(?:suite|suivi|réponse|retour|statut|nouvelles?|mise à jour|état|décision|résultat"
            r"|concernant) (?:\w+ ){0,4}?(?:candidature|processus|poste|entretien)|(?:votre|ta) "
            r"candidature"
        )
    ],
    "subject_interview": [
        (
            r"entretien|rendez-vous|invitation|convocation|échange|disponibilités?|rencontre"
            r"|appel|visio"
        )
    ],
    "subject_test": [r"tests?|exercice|évaluation|cas pratique|questionnaire|challenge"],
    "subject_offer": [
        (
            r"(?:proposition|promesse|offre) (?:\w+ )?(?:d'embauche|d'emploi|de contrat)|contrat"
            r"|félicitations|bienvenue|embauche"
        )
    ],
    "subject_alert": [
        (
            r"\d+ (?:\w+ ){0,3}?(?:offres|emplois|postes)|alerte|nouvelles? offres?|offres? "
            r"d'emploi (?:pour|du|de la)|salon|forum|newsletter|webinaire|recrute|job ?dating"
        )
    ],
    "subject_automatic": [
        r"absence|absente?|réponse automatique|non remis|échec|hors du bureau|congés?"
    ],
}
