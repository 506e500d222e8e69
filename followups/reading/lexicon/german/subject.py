"""What German subject lines give away before the mail is opened."""

SUBJECT: dict[str, list[str]] = {
    "subject_received": [
        (
            r"Eingang\w*|erhalten|eingegangen|Bestätigung|bestätig\w*|Dank für (?:\w+ "
            r")?(?:Bewerbung|Interesse)|Danke für|übermittelt|gesendet"
        )
    ],
    "subject_update": [
        (
            r"(?:Update|Status|Neuigkeiten|Rückmeldung|Ergebnis|Stand|Nachricht|Entscheidung"
            r"|Information\w*|Absage) (?:\w+ ){0,4}?(?:Bewerbung|zu|über|für|Position|Stelle)"
            r"|(?:Ihre|deine) Bewerbung"
        )
    ],
    "subject_interview": [
        r"\w*[Gg]espräch\w*|Interview\w*|Einladung|Termin\w*|Kennenlernen|Telefonat"
    ],
    "subject_test": [r"\w*[Tt]est|\w*[Aa]ufgabe|Assessment|Challenge|Fallstudie"],
    "subject_offer": [
        (
            r"(?:Vertrags|Job|Ihr |dein |Unser )?[Aa]ngebot|Arbeitsvertrag|Vertrag|Zusage"
            r"|Glückwunsch|willkommen"
        )
    ],
    "subject_alert": [
        (
            r"\d+ (?:\w+ ){0,3}?(?:Jobs|Stellen\w*)|Job-?(?:Alert|Agent|Newsletter|Empfehl\w*)"
            r"|neue (?:\w+ )?(?:Jobs|Stellen\w*)|Jobs (?:für|in)|Karriere(?:messe|tag)|Newsletter"
            r"|Talent ?(?:Community|Pool|Netzwerk)"
        )
    ],
    "subject_automatic": [r"abwesen\w+|Automatische Antwort|Unzustellbar\w*|nicht im Büro|Urlaub"],
}
