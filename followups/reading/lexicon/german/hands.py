"""Whose hand a German mail shows: a mass mailing's, or that of somebody who met you."""

HANDS: dict[str, list[str]] = {
    "about_applying": [
        (
            r"\w*[Bb]ewerb\w*|Stelle\w*|Position|Kandidat\w*|Vakanz|Lebenslauf|Recruit\w*"
            r"|Vorstellungsgespräch\w*|Interview\w*|Personalabteilung|Karriere\w*|Praktikum\w*"
            r"|Job\w*"
        )
    ],
    "team_signs": [
        (
            r"(?:Recruiting|HR|Personal|Bewerbermanagement|Karriere|Talent|Bewerber|Human "
            r"Resources|People)[- ]?(?:Team|Abteilung|abteilung|management|Management|referat"
            r"|wesen|Acquisition)"
        ),
        (
            r"(?:Grüße|Grüssen|Grüßen|Gruß|Gruss)[,.!]? (?:\w+[ ,.&'-]+){0,6}?(?:Team|Recruiting"
            r"|Personalabteilung|HR|Karriere|Personalreferat)|(?:Ihr|dein|Das|Dein) (?:[\w.&'-]+ "
            r"){0,4}?Team"
        ),
    ],
    "placeholder_greeting": [
        (
            r"Sehr geehrte (?:Damen und Herren|Bewerber\w*|Kandidat\w*|Interessent\w*)|(?:Liebe"
            r"|Hallo|Lieber) (?:\w+ )?(?:Bewerber\w*|Kandidat\w*|Interessent\w*|Talent\w*)|Guten "
            r"Tag (?:Bewerber|Kandidat)\w*"
        )
    ],
    "unfilled_slot": [
        (
            r"[\[{<]+ ?(?:\w+[ _]){0,3}(?:name|vorname|nachname|titel|stelle|position|firma|datum"
            r"|anrede|title|company)(?:[ _.]\w+){0,3} ?[\]}>]+|\{\{[^}]{0,40}\}\}|%[A-Z_]{3,}%"
            r"|\$\{\w+\}"
        )
    ],
    "requisition_number": [
        (
            r"(?:Kennziffer|Referenz\w*|Ref|Job-?ID|Stellen-?ID|Req|Stellennummer|Referenznummer"
            r"|Ausschreibungsnummer|ID)[ .:#-]*(?:Nr\.?|Nummer)?[ :#]*[A-Z]{0,4}[-_/]?\d{3,}[\w/-]"
            r"*|- \d{4,}|\(\d{4,}\)|JR-?\d{4,}|R-?\d{4,}"
        )
    ],
    "careers_footer": [
        (
            r"Karriere(?:seite|portal|website|page)|(?:www\.|https?://)[\w.-]*(?:karriere|career"
            r"|jobs)[\w./-]*|folge\w* (?:Sie )?uns|(?:linkedin|xing|facebook|instagram"
            r"|kununu)\.com|Jobportal|Stellenportal|Stellenbörse|Talent ?pool|Job-?(?:Alert|Agent"
            r"|Newsletter)"
        )
    ],
    "legal_footer": [
        (
            r"Datenschutz\w*|DSGVO|Geschäftsführ(?:er|ung)|Registergericht|Amtsgericht"
            r"|Handelsregister|HRB|USt|vertrauliche?\w*|AGG"
        )
    ],
    "do_not_reply": [
        (
            r"(?:nicht|keine) (?:\w+ ){0,6}?(?:antworten|Antwort\w*|beantworten|beantwortet)"
            r"|automatisch (?:\w+ )?(?:generiert|erstellt|erzeugt|versendet|versandt)\w*|no-?reply"
        )
    ],
    "mass_thanks": [
        r"(?:Dank|danken|danke|bedanken) (?:\w+ ){0,8}?(?:Interesse|Bewerbung|Vertrauen)"
    ],
    "position_named": [
        (
            r"(?:als|Position|Stelle|Stelle als|Funktion|Praktikum) [\"']?[A-Z][\w/&()*:.+#-]+(?: "
            r"[\w/&()*:.+#-]+){0,6}|\(m/w/d\)|\(w/m/d\)|\(all genders\)|\(d/m/w\)"
        )
    ],
    "speaks_as_i": [r"ich|mir|mich|mein\w*"],
    "met_you": [
        (
            r"(?:Gespräch\w*|Telefonat|Treffen|Interview\w*|Austausch|Besuch|Termin) (?:\w+ "
            r"){0,6}?(?:mit (?:Ihnen|dir)|gestern|letzte\w*|heute|gefreut|gefallen|geführt"
            r"|interessant|nett|angenehm\w*|am (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag))"
        ),
        (
            r"(?:nette|angenehme|gute|offene|interessante|schöne|tolle|spannende|freundliche"
            r"|unser|unsere|unserem|das|dem|die|den|Ihrem|deinem)\w* (?:\w+ )?(?:Gespräch\w*"
            r"|Telefonat|Treffen|Interview\w*|Kennenlernen|Besuch|Probetag)"
        ),
        (
            r"(?:kennengelernt|kennen gelernt|kennenzulernen|gesprochen|unterhalten|besucht) "
            r"(?:haben|hatten|zu haben)?|(?:gestern|vorgestern|letzte Woche|heute Morgen|am "
            r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag))"
        ),
    ],
    "by_phone": [
        (
            r"(?:am Telefon|telefonisch|wie (?:\w+ )?(?:besprochen|angekündigt|versprochen"
            r"|erwähnt|telefonisch)|ruf\w* (?:\w+ ){0,3}?(?:mich|an|durch)|mein\w* (?:Nummer"
            r"|Handy|Durchwahl)|anrufen|versucht (?:\w+ ){0,4}?(?:erreichen|anzurufen)|erreichen "
            r"Sie mich|erreichst du mich)"
        )
    ],
    "own_words": [
        (
            r"(?:entschuldig\w*|Entschuldigung|verzeih\w*|sorry) (?:\w+ ){0,8}?(?:Verspätung"
            r"|spät\w*|lange|Wartezeit|Funkstille|Verzögerung|gedauert|erst)|(?:mein\w*|unser\w*) "
            r"(?:Chef\w*|Kolleg\w*|Geschäftsführer\w*|Vorgesetzte\w*|Teamleiter\w*|Partner\w*)"
            r"|(?:ehrlich|offen) (?:gesagt|gestanden)|ich (?:persönlich|hätte|habe|hab|weiß|fand"
            r"|finde|muss|wollte|will|bin|denke|glaube|werde|melde|drücke|schreibe)"
        ),
        (
            r"(?:ausschlaggebend\w*|den Ausschlag|entscheidend\w*|Hauptgrund|einziger? (?:Punkt"
            r"|Kritik\w*)|knapp\w*|letzten (?:zwei|beiden|drei)|engsten Kreis|Kopf an Kopf)"
            r"|intern\w* (?:Kandidat\w*|Bewerber\w*|Lösung|Besetzung|Kolleg\w*)|(?:der|die"
            r"|welche\w*) (?:bereits|schon|mehr|länger|deutlich|direkt\w*) (?:\w+ "
            r"){0,5}?(?:Erfahrung|Jahre|gearbeitet|kennt|mitbringt|hat)|(?:bleiben wir|lassen Sie "
            r"uns|lass uns|melde dich|melden Sie sich) (?:\w+ ){0,3}?(?:in Kontakt|in Verbindung"
            r"|gern\w*|vernetzen|telefonieren|Kaffee)?|vernetzen|LinkedIn|Kaffee"
        ),
        (
            r"(?:Visum|Gehaltsvorstellung\w*|Umzug|Kündigungsfrist|Arbeitserlaubnis"
            r"|Sprachkenntnisse|Deutschkenntnisse|Remote)"
        ),
    ],
    "asks_back": [
        (
            r"(?:gerne?|jederzeit|einfach|bitte) (?:\w+ ){0,5}?(?:melden|antworten|anrufen"
            r"|schreiben|zurückrufen|fragen)|(?:Rückfragen|Fragen) (?:\w+ ){0,6}?(?:Verfügung"
            r"|gerne?|melden|jederzeit)"
        )
    ],
    "direct_number": [
        (
            r"(?:Tel|Telefon|Mobil|Fon|Handy|Durchwahl|T|M)[.:]* ?\+?[\d(][\d ()/.-]{6,}\d"
            r"|\+49[\d ()/.-]{7,}"
        )
    ],
}
