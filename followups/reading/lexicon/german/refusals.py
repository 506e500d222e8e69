"""German refusals by what they say: nothing comes of it, somebody else, below the mark, full."""

W = r"(?:[\w'/,&()*:-]+ )"
NAME = r"(?:Frau|Herrn?|(?-i:[A-Z][a-z]+))"
PLACE = (
    r"(?:\w*stellen?|\w*pl[aä]tze?|\w*positionen?|Vakanz|Job|Tour|Schicht|Rolle|\w*posten"
    r"|Praktik\w+"
    r"|Stipendi\w+|Auftrag|Ausbildung\w*)"
)

REFUSALS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            rf"(?:wird|wurde|würde|ist|daraus) (?:{W}){{0,3}}?nichts(?:[.,!]| mit| aus| mehr"
            rf"| geworden)\w*"
        ),
        (
            rf"(?:haben|habe|hat) (?:uns|mich|sich) (?:{W}){{0,3}}?(?:anders|gegen (?:Sie|dich"
            rf"|eine))"
            r" (?:\w+ )?entschieden"
        ),
        (
            rf"(?:kann|können|konnten|könnte|will|wollen|werden|werde|darf"
            rf"|dürfen) (?:{W}){{0,5}}?nicht"
            rf" (?:{W}){{0,3}}?(?:nehmen|einstellen|beschäftigen|aufnehmen|mitnehmen|weiterführen"
            r"|einladen|zusagen|unterbringen|einsetzen|anstellen|behalten|dazunehmen|brauchen)"
        ),
        (
            rf"(?:laden|lade|nehmen|stellen|führen|verfolgen|gehen|machen) (?:{W}){{0,3}}?nicht"
            rf" (?:{W}){{0,4}}?(?:ein|auf|weiter|mit|fort)[.,;!]+"
        ),
        rf"(?:sehen|absehen|sehe) (?:{W}){{0,3}}?von (?:{W}){{0,5}}?(?:ab|abzusehen)",
        (
            rf"(?:Team|Kollegium|Gremium|Kommission|Ausschuss|Vorstand|Chef\w*"
            rf"|Runde) (?:{W}){{0,3}}?gegen"
            r" (?:Sie|dich|eine) (?:\w+ )?(?:gestimmt|entschieden|votiert|ausgesprochen)"
        ),
        (
            r"(?:schließen|schliesse|schließe|beenden|beende) (?:\w+ )?(?:Ihre|deine|die|den|das"
            r"|hiermit)"
            r" (?:\w+ )?(?:Akte|Bewerbung|Vorgang|Verfahren|Prozess|Kandidatur|Unterlagen)"
        ),
        (
            r"(?:ist|bleibt|war|lautet|heißt) (?:\w+ )?(?:ein |beim |es )?nein|ein (?:klares "
            r"|kein )?Nein"
            r"[.,!]+"
        ),
        (
            r"(?:Weg|Reise|Prozess|Verfahren) (?:\w+ ){0,3}?(?:endet|trennen sich)"
            r"|Wege (?:\w+ )?trennen"
        ),
    ],
    "others_chosen": [
        rf"(?:für|auf) {NAME} (?:{W}){{0,3}}?(?:entschieden|gefallen|entschied)",
        (
            rf"(?:{PLACE}|Zuschlag) (?:{W}){{0,4}}?(?:geht|ging|gegangen|gehen|bekommt"
            rf"|bekam) (?:{W}){{0,2}}?"
            r"(?:an|nun|jetzt|jemand)"
        ),
        (
            r"(?:Nase vorn|das Rennen gemacht|zuvorgekommen|schneller gewesen"
            r"|den Zuschlag (?:bekommen"
            r"|erhalten))"
        ),
        (
            rf"(?:mein|unser|sein|ihr)e? (?:Sohn|Tochter|Neffe|Nichte|Bruder|Schwester|Schwager"
            rf"|Cousin\w*)"
            rf" (?:{W}){{0,9}}?(?:übernimmt|einsteigt|steigt|macht das|anfängt|zurück)"
        ),
        (
            rf"(?:nehme|nehmen|genommen|eingestellt|ausgewählt|gewählt) (?:{W}){{0,3}}?(?:die|den"
            rf"|eine[n]?)"
            r" (?:ander\w+|interne\w*|Kandidat\w+ (?:mit|aus)|Bewerber\w* (?:mit|aus))"
        ),
        (
            r"auf (?:Platz|Rang) (?:zwei|2|drei|3)|(?:Zweit|Dritt)platzierte\w*|auf (?:der"
            r"|die)"
            r" (?:Warteliste|Nachrückerliste|Reserveliste)|Nachrücker\w*"
        ),
        (
            rf"(?:zugewiesen|zugeteilt) (?:bekommen|worden)|(?:Kollegin|Kollegen"
            rf"|Person) (?:{W}){{0,4}}?"
            r"zugewiesen"
        ),
    ],
    "not_selected": [
        (
            rf"(?:Test|Prüfung|Probearbeit|Probezeit|Eignungstest|Aufgabe|Auswahltest|Verfahren)"
            rf" (?:{W}){{0,4}}?nicht (?:{W}){{0,1}}?(?:bestanden|geschafft|erfüllt|gelöst)"
        ),
        (
            rf"(?:Punkt\w*|Mindest\w*|Note|Schwelle|Ergebnis|Hürde|Niveau) (?:{W}){{0,4}}?(?:nicht"
            rf" (?:{W}){{0,1}}?(?:erreicht|ausgereicht|genügt|geschafft)|verfehlt|unterschritten"
            rf"|zu niedrig"
            r"|unter der)"
        ),
        (
            rf"(?:sind|bist|seid|waren|warst) (?:{W}){{0,4}}?nicht (?:{W}){{0,1}}?(?:dabei|darunter"
            r"|unter den|ausgewählt|berücksichtigt|vorgesehen|weitergekommen|durchgekommen)"
        ),
    ],
    "cannot_offer": [
        (
            rf"(?:haben|habe|ist|gibt es|hätten|finden|sehen) (?:{W}){{0,4}}?(?:nichts|keine? \w+) "
            rf"(?:{W}){{0,2}}?(?:passendes|frei|mehr frei|für (?:Sie|dich)|Sie einzusetzen"
            rf"|einzusetzen)"
        ),
        (
            rf"(?:stellen|suchen|nehmen|vergeben) (?:{W}){{0,3}}?(?:nicht|niemand\w*|keine\w*)"
            rf" (?:{W}){{0,4}}?(?:ein|auf|mehr|gesucht)[.,;!]+"
        ),
        (
            r"Einstellungsstopp|(?:Budget|Geld|Mittel|Finanzierung|Förderung"
            r"|Lohn) (?:[^\s.!?;]+ ){0,5}?"
            r"(?:gestrichen|weggefallen|gekürzt|nicht (?:bewilligt|genehmigt|für|mehr|reich\w*)"
            r"|fehl\w+"
            r"|reicht nicht|aufgebraucht|abgelehnt)"
        ),
    ],
    "position_filled": [
        (
            rf"{PLACE} (?:{W}){{0,5}}?(?:vergeben|belegt|besetzt|weg|voll|gefüllt|gestrichen"
            rf"|entfällt"
            r"|entfallen|zurückgezogen|aufgehoben|ausgebucht)"
        ),
        (
            rf"(?:Ausschreibung|Stelle|Position|Anzeige) (?:{W}){{0,3}}?(?:zurückgezogen|gestrichen"
            r"|gelöscht|geschlossen|gestoppt|abgebrochen)"
        ),
        r"(?:wir|Team) (?:sind|ist) (?:\w+ ){0,2}?(?:voll|komplett|vollzählig|ausgebucht)[.,;!]+",
    ],
    "not_a_match": [
        (
            rf"(?:Profil|Qualifikation\w*|Erfahrung\w*|Kenntnisse|Vorstellungen|Bewerbung"
            rf"|Unterlagen)"
            rf" (?:{W}){{0,3}}?(?:entspr\w+|pass\w+|deck\w+|stimm\w+|reich\w+"
            rf"|genüg\w+) (?:{W}){{0,3}}?"
            rf"(?:nicht|nur bedingt|kaum|weniger|nicht ganz)"
        ),
        (
            rf"(?:suchen|brauchen|benötigen|wünschen) (?:{W}){{0,3}}?(?:jemand\w*|eine Person"
            r"|Kandidat\w*|Bewerber\w*) (?:\w+ )?(?:mit (?:mehr|abgeschlossen\w*|bereits)|der|die"
            r"|, )"
        ),
        (
            rf"(?:fehlt|fehlen|fehlte|mangelt) (?:{W}){{0,5}}?(?:Erfahrung|Praxis|Kenntnisse"
            rf"|Qualifikation"
            r"|Ausbildung|Zertifikat|Führerschein)"
        ),
    ],
    "shield": [
        (
            r"(?:damit|dass|falls|wenn|sollte) (?:\w+ ){0,3}?nichts (?:schief|verloren)|(?:Termin"
            r"|Gespräch|Treffen|Interview) (?:[^\s.!?;]+ ){0,6}?(?:absagen|verschieben|ausfallen)"
        ),
        r"(?:bei|im Falle|von) (?:einer )?Absagen?|auch nicht bei einer Absage",
    ],
    "asks_for_test": [
        (
            rf"(?:füll\w*|beantwort\w*|bearbeit\w*|lös\w*|absolvier\w*|mach\w*"
            rf"|schick\w*) (?:{W}){{0,6}}?"
            r"(?:Fragebogen|Fragen|Aufgabe\w*|Test|Übung|Fallstudie|Arbeitsprobe|Probetext"
            r"|Challenge"
            r"|Einschätzung)"
        ),
    ],
    "lists_jobs": [
        (
            r"neu seit (?:gestern|heute)|Suchagent\w*|Jobagent\w*|neue (?:Treffer|Jobs|Stellen"
            r"|Angebote)"
            r"|Stellen (?:für dich|für Sie|in deiner|in Ihrer)|passende (?:Jobs|Stellen|Angebote)"
        ),
    ],
    "received": [
        (
            rf"(?:Unterlagen|Bewerbung|Lebenslauf|Mappe|Mail) (?:{W}){{0,4}}?(?:angekommen"
            rf"|eingegangen"
            r"|erhalten|eingetroffen|bekommen|liegt uns vor|liegen uns vor|da[.,!])\w*"
        ),
    ],
    "no_decision_yet": [
        (
            r"(?:Verfahren|Auswahl\w*|Entscheidung|Prozess) (?:[^\s.!?;]+ ){0,8}?(?:verzögert"
            r"|dauert"
            r"|noch nicht|noch aus|bislang nicht|verschiebt)"
        ),
    ],
}
