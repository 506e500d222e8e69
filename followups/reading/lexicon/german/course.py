"""The course of an application in German mails: receipts, talks, tests, offers, and other mail."""

TALK = (
    r"(?:\w*[Gg]espräch\w*|Interview\w*|Telefonat|Telefoninterview|Videocall|Call"
    r"|Termin\w*|Treffen|Kennenlernen|Videointerview|Austausch|Video-?(?:call|konferenz)"
    r"|Probetag|Probearbeiten)"
)
TEST = (
    r"(?:\w*[Tt]est\w*|\w*[Aa]ufgabe\w*|Assessment\w*|Coding[- ]?\w+|Case ?Study"
    r"|Fallstudie|Probeaufgabe|Challenge|Arbeitsprobe|Fragebogen)"
)

COURSE: dict[str, list[str]] = {
    "received": [
        r"(?:Eingang|Erhalt) … bestätig\w*",
        (
            r"(?:Mappe|Bewerbung|Unterlagen|Post) (?:ist|sind|liegt|liegen) (?:\w+ ){0,4}?(?:da"
            r"|vor|angekommen|eingetroffen|bei uns|Stapel)"
        ),
        r"(?:Eingang|Erhalt) (?:\w+ ){0,3}?(?:Bewerbung\w*|Unterlagen|Bewerbungsunterlagen)",
        (
            r"(?:Bewerbung\w*|Unterlagen|Nachricht|Lösung) (?:[\w'/,&()*:-]+ ){0,12}?(?:erhalten"
            r"|eingegangen|angekommen|erreicht|empfangen|übermittelt|eingereicht|gesendet"
            r"|weitergeleitet|gesandt|bekommen)"
        ),
        (
            r"(?:Eingangsbestätigung|bestätig\w* (?:\w+ ){0,6}?(?:Bewerbung|Eingang|Erhalt))"
            r"|(?:erhalten|eingegangen|angekommen) (?:\w+ ){0,4}?(?:Bewerbung|Unterlagen)"
            r"|erfolgreich (?:\w+ )?(?:beworben|übermittelt|eingereicht|versendet|abgeschickt)"
        ),
    ],
    "thanks_for_applying": [
        (
            r"(?:Dank|danken|danke|bedanken|freuen|freut|freue) (?:\w+ ){0,10}?(?:Bewerbung\w*"
            r"|Interesse|Vertrauen|Bewerbungsunterlagen|Unterlagen)"
        ),
    ],
    "under_review": [
        (
            r"(?:werden|wird|prüfen|sichten|schauen|bearbeiten|begutachten|sehen) (?:\w+ "
            r"){0,8}?(?:prüfen|sichten|bearbeiten|durchsehen|durchgehen|ansehen|anschauen|geprüft"
            r"|bearbeitet|gesichtet|sorgfältig|Zeit|auswerten)"
        ),
        (
            r"(?:Prüfung|Sichtung|Bearbeitung|Durchsicht|Auswertung) (?:\w+ ){0,5}?(?:dauern"
            r"|dauert|Zeit|Anspruch|nehmen|läuft|beginnen|etwas)|in (?:Prüfung|Bearbeitung)"
            r"|(?:etwas|um) (?:\w+ )?Geduld"
        ),
        (
            r"(?:wir|unser\w*|Team|Fachabteilung|Fachbereich|Kolleg\w*) (?:\w+ ){0,4}?(?:prüf\w*"
            r"|sicht\w*|schau\w*) (?:\w+ ){0,4}?(?:Unterlagen|Bewerbung|Profil|sie|diese|an)"
        ),
    ],
    "will_hear": [
        (
            r"(?:meld(?:en|e|et)|melden wir uns|kommen|komme|Rückmeldung|Nachricht|Bescheid"
            r"|informier\w*|hören|kontaktier\w*|benachrichtig\w*) (?:\w+ ){0,8}?(?:uns|mich|bei "
            r"Ihnen|bei dir|auf (?:Sie|dich)|zurück|zu|Sie|dich|von uns|geben|erhalten|sobald|so "
            r"bald|unaufgefordert|innerhalb|Tage\w*|Wochen?)"
        ),
        (
            r"(?:so ?bald wie möglich|schnellstmöglich|in Kürze|zeitnah|in den nächsten (?:\w+ "
            r")?(?:Tagen|Wochen)|innerhalb (?:\w+ ){0,4}?(?:Tage|Wochen|Tagen))|nächste\w* "
            r"Schritte?|weitere\w* Vorgehen|Stand (?:\w+ )?Bewerbung|auf dem Laufenden"
        ),
    ],
    "only_if_matching": [
        (
            r"(?:falls|wenn|sollte\w*|sofern|ob) (?:\w+ ){0,8}?(?:passen|passt|in Frage|infrage"
            r"|Auswahl|berücksichtigt|interess\w*|überzeug\w*|nicht)"
        ),
    ],
    "automatic_receipt": [
        (
            r"automatisch (?:\w+ )?(?:generiert\w*|erstellt\w*|erzeugt\w*|versendet\w*"
            r"|versandt\w*)|automatische (?:\w+ )?(?:E-?Mail|Nachricht|Antwort"
            r"|Eingangsbestätigung)"
        )
    ],
    "account_made": [
        (
            r"(?:Konto|Account|Profil|Zugang|Benutzerkonto|Bewerberkonto) (?:\w+ "
            r"){0,5}?(?:erstellt|angelegt|aktivier\w*|bestätig\w*|eingerichtet|verifizier\w*)"
            r"|Passwort|Bestätigungscode|Verifizierungscode|Sicherheitscode|Zugangsdaten"
            r"|E-?Mail-?Adresse (?:\w+ ){0,3}?(?:bestätigen|verifizieren)|Einmalcode"
        ),
    ],
    "not_finished": [
        r"nicht (?:\w+ )?(?:abgesendet|abgeschickt|fertig|eingereicht)|Unvollständige",
        (
            r"(?:Bewerbung|Profil|Unterlagen) (?:\w+ ){0,6}?(?:vervollständig\w*|nicht (?:\w+ "
            r")?(?:abgeschlossen|abgeschickt|vollständig)|unvollständig|abschließen|fertig)"
            r"|(?:fehlen|benötigen|brauchen|nachreich\w*|zukommen lassen|reichen) (?:\w+ "
            r"){0,8}?(?:Unterlagen|Zeugnis\w*|Dokument\w*|Nachweis\w*|Lebenslauf|nach|Angaben)"
            r"|nachreich\w*"
        ),
    ],
    "withdrawn": [
        (
            r"(?:Bewerbung|Kandidatur|Sie|du) (?:[\w'/,&()*:-]+ ){0,12}?(?:zurückgezogen"
            r"|zurückziehen|zurückzuziehen|Rückzug|zurücknehmen)|(?:Rücknahme|Rückzug"
            r"|Zurückziehen|Absage|Zurückziehung) (?:\w+ ){0,2}?(?:Ihrer|deiner)"
        ),
        (
            r"(?:Sie|du|ihr) (?:\w+ ){0,8}?(?:sich|dich) (?:\w+ ){0,6}?(?:anders|dagegen|gegen"
            r"|nicht) (?:\w+ ){0,8}?(?:entschieden|entschieden haben|entschieden hast)"
        ),
    ],
    "on_hold": [
        r"sistiert|Einstellungsstop\w*|ruht|gestoppt",
        (
            r"(?:on hold|auf Eis|pausier\w*|Einstellungsstopp|Einstellungspause|verschoben"
            r"|ausgesetzt|zurückgestellt|vorerst (?:\w+ )?(?:nicht|gestoppt|angehalten)"
            r"|verzöger\w*|unterbrochen)"
        ),
    ],
    "no_decision_yet": [
        (
            r"(?:nichts|nicht) (?:\w+ )?entschieden|bis auf Weiteres|Verfahren hat sich|(?:dauert"
            r"|brauchen|benötigen) (?:\w+ ){0,3}?(?:länger|noch)|Geduld|gedulden|Krankheit\w*"
        ),
        (
            r"(?:noch|bisher) (?:\w+ ){0,3}?(?:keine|nicht) (?:\w+ ){0,3}?(?:Entscheidung"
            r"|entschieden|Rückmeldung|abgeschlossen|final\w*)|(?:noch|weiterhin|weiter) (?:\w+ "
            r"){0,3}?(?:im Rennen|in der Auswahl|im Auswahlprozess|laufend\w*|im Gespräch|in "
            r"Gesprächen)|(?:Zwischenstand|Zwischennachricht|Zwischenbescheid|kurzes Update"
            r"|kurzer Zwischenstand|Wasserstand)|intern (?:\w+ ){0,2}?(?:abstimm|besprech|berat"
            r"|beratschlag|austausch)\w*"
        ),
    ],
    "invites_to_talk": [
        rf"(?:laden|einladen|einzuladen|Einladung|lade|eingeladen) (?:\w+ ){{0,12}}?{TALK}",
        (
            rf"{TALK} (?:\w+ ){{0,8}}?(?:einladen|einzuladen|Einladung|kennenlernen|kennenzulernen"
            rf"|vereinbaren|führen|ein|ausmachen|abstimmen|vorschlagen|bestätig\w*|finden|statt"
            rf"|stattfinden)"
        ),
        (
            r"(?:möchten|würden|will|möchte|wollen|würde|freuen|freue) (?:\w+ ){0,12}?(?:kennen "
            r"?(?:zu ?)?lernen|sprechen|telefonieren|unterhalten|austauschen|treffen)"
        ),
        (
            r"(?:gerne|persönlich|näher|besser) (?:\w+ ){0,3}?kennen ?(?:zu ?)?lernen|zum "
            r"(?:Gespräch|Interview|Kennenlernen)"
        ),
    ],
    "asks_for_times": [
        (
            r"(?:Termin\w*|Uhrzeit\w*|Zeitfenster|Slots?|Zeiten|Verfügbarkeit\w*"
            r"|Terminvorschläg\w*) (?:\w+ ){0,8}?(?:pass\w*|nennen|vorschlag\w*|auswählen|wählen"
            r"|buchen|mitteil\w*|teilen|schick\w*|für Sie|für dich|möglich|bestätig\w*|zusag\w*"
            r"|anbieten|senden)"
        ),
        (
            r"(?:wann|ob) (?:\w+ ){0,8}?(?:Zeit|pass\w*|verfügbar|erreichbar)|(?:passt|passen"
            r"|hätten|hast|haben|hättest) (?:\w+ ){0,6}?(?:Termin\w*|Zeit|Ihnen|dir)"
            r"|Terminbestätigung|Terminvorschl\w+|Calendly|buchen (?:Sie|dir)"
        ),
    ],
    "interview_ahead": [
        (
            rf"(?:freuen|freue) (?:\w+ ){{0,4}}?(?:auf|uns auf) (?:\w+ ){{0,4}}?(?:{TALK}|Sie|dich"
            rf"|das|kennen\w*)|(?:Teams|Zoom|Google Meet|Webex)(?:-| )?(?:Link|Meeting|Call"
            rf"|Einladung|Termin)?|{TALK} (?:\w+ ){{0,6}}?(?:am|um|findet|dauert|Uhr|verschieben"
            rf"|verlegen)|\d Uhr"
        ),
    ],
    "asks_for_test": [
        (
            rf"(?:bearbeiten|lösen|absolvieren|durchführen|abschließen|teilnehmen|erledigen|machen"
            rf"|nehmen|senden|schicken|reichen|Bearbeitung|ausfüllen) (?:\w+ ){{0,8}}?{TEST}"
            rf"|{TEST} (?:\w+ ){{0,12}}?(?:bearbeit\w*|lös\w*|absolvier\w*|durch(?:zu)?führ\w*"
            rf"|ab(?:zu)?schließ\w*|teil(?:zu)?nehm\w*|anbei|Anhang|Link|einreich\w*|zurück\w*"
            rf"|Zeit|dauert|bis zum|ausfüll\w*|zu machen|freigeschaltet|abgeben|zusenden)"
        ),
        (
            r"(?:Online-?|Einstellungs|Eignungs|Persönlichkeits|Leistungs|Coding-?"
            r"|Programmier)(?:test\w*|aufgabe\w*|assessment\w*)|HackerRank|Codility|CodeSignal"
            r"|TestGorilla|zeitversetzte\w* (?:Video)?interview"
        ),
    ],
    "test_done": [
        (
            rf"(?:Bearbeitung|Teilnahme|Lösung|Einreichung|Ergebnis\w*|Abschluss|bearbeitet"
            rf"|absolviert|eingereicht|abgeschlossen) (?:\w+ ){{0,6}}?{TEST}|{TEST} (?:\w+ "
            rf"){{0,6}}?(?:erhalten|eingegangen|abgeschlossen|absolviert|bearbeitet|eingereicht"
            rf"|ausgewertet)"
        )
    ],
    "offers": [
        (
            r"(?:beabsichtigen|möchten|würden|wollen) (?:[^\s.!?;]+ ){0,6}?(?:einzustellen"
            r"|einstellen|übernehmen|bei (?:uns|mir) anfangen|anfangen)|Einstellungszusage|(?:bei "
            r"(?:mir|uns)) anfangen|Angebot annehmen"
        ),
        (
            r"(?:freuen|freue|Freude|möchten|können|dürfen|gerne|bieten) (?:[\w'/,&()*:-]+ "
            r"){0,15}?(?:anbieten|anzubieten|Zusage|Angebot|Vertragsangebot|Arbeitsvertrag"
            r"|zusagen|zuzusagen|einzustellen|an Bord|willkommen|begrüßen)"
        ),
        (
            r"(?:Arbeitsvertrag|Vertragsangebot|Jobangebot|Stellenangebot an|Vertragsentwurf"
            r"|Vertragsunterlagen|Jahresgehalt|Bruttogehalt|Bruttojahresgehalt|Eintrittsdatum"
            r"|Startdatum|Arbeitsbeginn|Probezeit)|Vertrag (?:\w+ ){0,6}?(?:unterschr\w+|anbei"
            r"|Anhang|zusend\w*|unterzeichn\w*)|(?:unser|das|dieses|mündliche\w*) (?:\w+ "
            r")?Angebot (?:\w+ ){0,5}?(?:annehm\w*|an|gilt|umfasst|überzeugt|beinhaltet)"
        ),
        r"Glückwunsch|gratulier\w*|willkommen (?:im|in|an|bei)|Zusage",
    ],
    "lists_jobs": [
        r"(?:Stellen|Jobs) (?:\w+ ){0,3}?neu (?:ausgeschrieben|online)|Stellenabo|Jobabo",
        (
            r"\d+ (?:neue |passende |aktuelle )?(?:\w+ ){0,2}?(?:Jobs|Stellen\w*|Treffer|Angebote"
            r"|Jobangebote)|(?:neue|passende|aktuelle|ähnliche|empfohlene) (?:\w+ ){0,2}?(?:Jobs"
            r"|Stellen\w*|Jobangebote|Stellenanzeigen|Vakanzen)|Job-?(?:Alert|Agent|Newsletter"
            r"|Mail|Empfehlung\w*|Suche)|Suchauftrag|Jetzt bewerben|(?:Jobs|Stellen) (?:für "
            r"(?:Sie|dich)|in (?:Ihrer|deiner) Nähe|die zu)|Stellenangebot\w* (?:für|anzeigen"
            r"|ansehen)"
        ),
    ],
    "newsletter": [
        (
            r"Newsletter|Talent ?(?:Community|Network|Pool News|Netzwerk)|Karriere(?:tag|messe"
            r"|event|abend)\w*|Jobmesse|Webinar|Infoveranstaltung|Tag der offenen|Online-Event"
            r"|(?:jetzt )?anmelden (?:unter|bis|und)|Neuigkeiten|im Browser (?:ansehen|anzeigen"
            r"|öffnen)|Veranstaltung\w*"
        ),
    ],
    "unsubscribe": [
        (
            r"abmelden|abbestellen|Abmeldung|Newsletter (?:\w+ )?(?:abbestellen|abmelden)"
            r"|unsubscribe|Einstellungen (?:\w+ )?(?:ändern|verwalten)|Benachrichtigungen (?:\w+ "
            r")?(?:verwalten|ändern)|(?:Sie|du) (?:erhalten|erhältst|bekommst) diese"
        )
    ],
    "shop": [
        (
            r"Bestellung\w*|Rechnung\w*|Lieferung|Paket|Sendung\w*|Rabatt|Gutschein"
            r"|versandkostenfrei|Angebot der Woche|Abo\w*|Zahlung\w*|Kontoauszug|Mitgliedschaft"
            r"|Versand\w*|Sale|% (?:Rabatt|sparen)|jetzt (?:kaufen|shoppen|sparen)|Termin beim "
            r"Arzt|Zahnarzt|Buchung\w*|Kurs\w*|Weiterbildung\w*|Vertragsverlängerung|Stromvertrag"
        )
    ],
    "approach": [
        (
            r"(?:bin|ich bin) (?:\w+ ){0,3}?(?:Recruiter\w*|Personalberater\w*|Headhunter\w*"
            r"|Berater\w*|Consultant|Talent)|(?:auf|über) (?:Ihr|dein) (?:\w+ ){0,2}?Profil "
            r"(?:\w+ )?(?:aufmerksam|gestoßen|gesehen)?|(?:Ihr|dein) (?:LinkedIn|Xing|Profil)\w*"
            r"|(?:für|mit|im Auftrag) (?:\w+ ){0,4}?(?:Kunde\w*|Mandant\w*|Klient\w*)|(?:offen"
            r"|Interesse) (?:\w+ ){0,6}?(?:neue|Wechsel|Herausforderung\w*|Austausch)"
            r"|(?:spannende|passende|interessante) (?:\w+ )?(?:Position|Vakanz|Stelle"
            r"|Herausforderung|Rolle)|Direktansprache|wechselwillig"
        ),
    ],
    "answers_a_request": [
        (
            r"(?:Dank|danke|danken) (?:\w+ ){0,6}?(?:Nachricht|Mail|E-?Mail|Rückmeldung|Antwort"
            r"|Nachfrage|Zeilen|Worte|Anfrage)|(?:gerne|gern) (?:\w+ ){0,8}?Feedback|(?:zu|zum) "
            r"(?:\w+ ){0,3}?(?:Feedback|Frage)|(?:nach|um) (?:\w+ ){0,2}?(?:Feedback|Rückmeldung) "
            r"(?:\w+ )?(?:gefragt|gebeten)|(?:Kolleg\w*|Interviewer\w*|Team|Runde) (?:\w+ "
            r"){0,6}?(?:fanden|fand|hätten|gewünscht|aufgefallen|gut gefallen|vermisst)|(?:mein"
            r"|unser|das|ein) (?:\w+ )?Feedback|(?:Tipp|Rat|Empfehlung|verbessern|ausbauen"
            r"|vertiefen|Stärken)"
        ),
    ],
    "absent": [
        (
            r"(?:nicht|außer|ausser) (?:\w+ ){0,3}?(?:im Büro|Haus|erreichbar)|abwesend"
            r"|Abwesenheit\w*|(?:im|in) (?:Urlaub|Elternzeit|Mutterschutz)|Vertretung|(?:wieder"
            r"|ab dem) (?:\w+ ){0,4}?(?:erreichbar|zurück|im Büro|da)|in dringenden (?:Fällen"
            r"|Angelegenheiten)|E-?Mails? (?:\w+ ){0,4}?(?:weitergeleitet|gelesen)"
        )
    ],
    "undelivered": [
        (
            r"(?:nicht|konnte nicht) (?:\w+ )?(?:zugestellt|zustellbar|übermittelt werden)"
            r"|unzustellbar\w*|Zustellung (?:\w+ )?(?:fehlgeschlagen|gescheitert)|Zustellfehler"
            r"|mailer-daemon|undeliver\w+|delivery (?:status|failed|failure)"
        )
    ],
    "condition": [
        (
            r"(?:Wird|Erfolgt|Erhalten wir|Hören wir|Liegt|Gehen|Geht|Melden) (?:der|die|das"
            r"|Ihr\w*|dein\w*|wir|uns|bis|keine?|innerhalb|Sie|du) … (?:nicht|keine?n?)"
        ),
        (
            r"(?:Bewerbungen|Bewerber\w*|Kandidat\w*|denen|diejenigen|Unterlagen), (?:die|deren"
            r"|denen)|Unvollständige|andernfalls|ansonsten|bei einer Absage|Absagen (?:werden"
            r"|erfolgen|erhalten)"
        ),
        r"(?:falls|sofern|sollte\w*|ob|soweit|außer|es sei denn)",
        r"wenn (?:Sie|du|wir|Ihre?|deine?|die|der|das|es|sich|Sie|in|bis|nach|Ihr|dein|nicht)",
        r"(?:möglicherweise|eventuell|unter Umständen|gegebenenfalls|ggf|im Falle|unabhängig)",
    ],
    "shield": [
        r"(?:noch|bislang|bisher) (?:nicht|nichts|keine?)(?: [^\s.!?;]+){0,3}",
        r"zurückgezogen(?: \w+){0,3}|(?:wie|auf) (?:\w+ )?Wunsch(?: [^\s.!?;]+){0,8}",
        r"Ihnen nicht|dir nicht",
        (
            r"(?:Sie|du|ihr) (?:\w+ ){0,3}?(?:sich|dich|euch) (?:\w+ ){0,8}?(?:entschieden"
            r"|entschlossen)(?: \w+)?"
        ),
        r"noch (?:keine|nicht)(?: \w+){0,3}",
        (
            r"(?:nicht|keine) (?:\w+ )?(?:zögern|scheuen|auf diese|antworten|notwendig|nötig"
            r"|erforderlich)(?: \w+){0,2}|(?:zögern|scheuen) (?:\w+ )?nicht(?: \w+){0,3}"
        ),
    ],
}
