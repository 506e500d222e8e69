"""What Italian subject lines give away before the mail is opened."""

SUBJECT: dict[str, list[str]] = {
    "subject_received": [r"ricevut\w+|ricezione|conferma|inviat\w+|registrat\w+|grazie per"],
    "subject_update": [
        (
            r"(?:aggiornament\w+|stato|novità|risposta|esito|riscontro|informazion\w+|decisione) "
            r"(?:\w+ ){0,4}?(?:candidatura|selezione|processo|posizione|ruolo|colloquio)|(?:tua"
            r"|sua) candidatura"
        )
    ],
    "subject_interview": [
        r"colloquio|invito|convocazione|appuntamento|disponibilità|call|incontro|intervista"
    ],
    "subject_test": [r"test|prova|esercizio|assessment|valutazione|questionario|challenge|sfida"],
    "subject_offer": [
        (
            r"(?:offerta|proposta|lettera) (?:di lavoro|di assunzione|contrattuale|economica"
            r"|d'impegno)|contratto|congratulazioni|benvenut\w+|assunzione"
        )
    ],
    "subject_alert": [
        (
            r"\d+ (?:\w+ ){0,3}?(?:offerte|lavori|annunci|posizioni)|alert|nuov\w+ (?:offert\w+"
            r"|annunc\w+|posizion\w+)|offerte di lavoro|career day|newsletter|webinar|lavori per "
            r"te|open day"
        )
    ],
    "subject_automatic": [
        r"risposta automatica|fuori ufficio|assenza|mancato recapito|assente|ferie"
    ],
}
