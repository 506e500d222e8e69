"""How employers say no in German, and the words around it."""

W = r"(?:[\w'/,&()*:-]+ )"
PEOPLE = (
    r"(?:Bewerber\w*|Kandidat\w*|Bewerbung\w*|Person\w*|Profile?n?|Mitbewerber\w*"
    r"|Jemanden|jemand\w*"
    r"|Interessent\w*|Bewerbende\w*)"
)
POSITION = (
    r"(?:\w*[Ss]telle\w*|\w*[Pp]osition\w*|Vakanz|Rolle|Ausschreibung|Job|Praktikum\w*"
    r"|Platz|Plätze|Ausbildungsplatz"
    r"|Arbeitsplatz|Funktion|Aufgabe)"
)
APPLICATION = (
    r"(?:\w*[Bb]ewerbung\w*|Kandidatur|Profil|Unterlagen|Lebenslauf|Sie|dich|du|dir|Ihnen)"
)
AGAINST = r"(?:nicht|keine?[nrms]?|nicht mehr|nicht weiter)"

ANSWERS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            r"gegen (?:eine |die )?(?:weitere |weiteren )?(?:Zusammenarbeit|Berücksichtigung"
            r"|Fortsetzung|Einladung|Bewerbung) (?:[^\s.!?;]+ ){0,4}?entschieden"
        ),
        (
            r"(?:geht|klappt|wird|reicht) (?:[^\s.!?;]+ ){0,5}?(?:leider )?(?:nicht"
            r"|nichts)(?:[.,!]| mehr| weil| draus)"
        ),
        r"nicht (?:mehr )?(?:so )?lange (?:warten|offen)|nichts (?:offen|frei|anbieten)",
        (
            rf"{AGAINST} (?:{W}){{0,6}}?(?:weiter ?(?:zu ?)?verfolg\w*|weiter ?(?:zu "
            rf"?)?berücksichtig\w*|berücksichtig\w*"
            r"|fort(?:zu)?(?:setz|führ)\w*|weiter ?(?:zu)?(?:führ|geh|mach)\w*|weiter in "
            r"Betracht\w*|in Betracht"
            r"|in Erwägung|weiter ?(?:zu)?(?:komm|bearbeit|betracht)\w*|weiter im|voran\w*"
            r"|entsprech\w*|zusag\w*|zu ?sagen"
            r"|einbezieh\w*|einzubezieh\w*|nachkommen|weiterhin|in die (?:engere|nähere|nächste"
            r"|weitere))"
        ),
        (
            r"(?:gegen|nicht für) (?:Sie|dich|Ihre|deine|eine (?:weitere )?(?:Zusammenarbeit"
            r"|Fortführung|Fortsetzung|Einstellung"
            r"|Zusage|Einladung)) (?:\w+ )?(?:entschieden|entschied|gefallen|ausgefallen)"
        ),
        rf"(?:entschieden|Entscheidung|entschlossen|Entschluss) … {AGAINST} (?:{W}){{0,5}}?\w+",
        (
            rf"(?:Ihnen|dir|Sie|leider|heute|euch|müssen|muss) (?:{W}){{0,6}}?(?:ab(?:zu)?sagen"
            rf"|eine Absage|absage|Absage (?:erteil|mitteil"
            r"|schick|send|geb)\w*|keine Zusage|keine positive|keinen positiven)"
        ),
        r"\bAbsage\b … (?:erteil\w*|mitteil\w*|bedeut\w*|keine|bedauer\w*|Bewerbung)",
        (
            r"(?:Bewerbungs|Auswahl|Bewerber)?(?:prozess|verfahren) (?:\w+ ){0,8}?(?:beend"
            r"|abschließ|abbrech|abgebrochen|enden|endet)\w*"
        ),
        (
            rf"(?:nicht|keine?n?) (?:{W}){{0,5}}?(?:einlad|einzulad|anbieten|anzubieten|Angebot"
            rf"|einstellen|einzustellen|übernehmen)\w*"
        ),
        (
            r"(?:keine|nicht) (?:\w+ ){0,3}?(?:positive Rückmeldung|positive Nachricht|guten "
            r"Nachrichten|gute Nachricht"
            r"|bessere\w* Nachricht\w*|erfreulichere\w*|positive Antwort|Erfolg)"
        ),
        r"nicht (?:\w+ )?(?:weitergeh\w*|weitermach\w*|weiter gehen|gemeinsam|zusammen)",
    ],
    "others_chosen": [
        (
            r"(?:mit|für) (?:den |die )?(?:jemand\w*|anderen|andere) (?:[^\s.!?;]+ "
            r"){0,6}?(?:weiter|entschieden|fort)"
        ),
        (
            r"(?:nehmen|genommen|nehme|bekommen|bekommt|erhält|übernimmt) (?:[^\s.!?;]+ "
            r"){0,4}?(?:den|die|der|das|einen|eine) (?:Kolleg\w*|ander\w*|Cousin\w*|Platz|Stelle"
            r"|Neue\w*)|(?:Stelle|Platz|Position|Rolle) (?:[^\s.!?;]+ ){0,5}?(?:hat|bekommt"
            r"|übernimmt|geht an|ging an) (?:[^\s.!?;]+ ){1,6}?(?:bekommen|übernommen|erhalten"
            r"|gegangen|\w+)"
        ),
        r"(?:Platz eins|Erstplatzierte\w*|Wunschkandidat\w*) (?:[^\s.!?;]+ ){0,4}?zugesagt",
        (
            r"(?:für|auf) (?:[^\s.!?;]+ ){0,2}?(?:Mitbewerber\w*|Mitbewerbende\w*) … "
            r"(?:ausgesprochen|entschieden|gefallen)"
        ),
        (
            r"(?:jemand\w*|Leute|Verstärkung|Personen|Kandidat\w*|Bewerber\w*|Nachfolge\w*"
            r"|Person) (?:[^\s.!?;]+ ){0,3}?(?:gefunden|eingestellt|ausgewählt|genommen)"
            r"|(?:genommen|eingestellt|bekommt|bekommen) (?:[^\s.!?;]+ ){0,3}?(?:den Job|die "
            r"Stelle|den Platz)"
        ),
        (
            rf"(?:für|auf|mit|zugunsten|zu Gunsten) (?:{W}){{0,3}}?(?:andere\w*|einen?|eine|einer"
            rf"|jemand\w*|intern\w*|weitere\w*|de[nm]) (?:{W}){{0,4}}?"
            rf"(?:{PEOPLE}|anderen|andere) (?:{W}){{0,12}}?(?:entsch\w+|gefallen|weiter\w*|fort\w*"
            rf"|besetz\w*|vor\w*|gewählt|ausgewählt|fiel|getroffen)"
        ),
        (
            rf"(?:entsch\w+|gefallen|fiel|gewählt) (?:{W}){{0,6}}?(?:für|auf|mit) "
            rf"(?:{W}){{0,3}}?(?:andere\w*|einen?|eine|jemand\w*|intern\w*|de[nr]|die) "
            rf"(?:{W}){{0,4}}?(?:{PEOPLE}|anderen|andere|entschieden)"
        ),
        (
            rf"(?:ander\w*|intern\w*|geeigneter\w*|passender\w*|einig\w*|best\w*|weiter\w*) "
            rf"(?:{W}){{0,3}}?{PEOPLE} (?:{W}){{0,8}}?"
            r"(?:Vorzug|vorgezogen|bevorzug\w*|ausgewählt|eingeladen|besser|eher|mehr|näher"
            r"|stärker|genauer|entspr\w+|zugesagt|passen|gefunden|vorliegen|"
            r"weiter\w*|gewählt|eingestellt|überzeug\w+|erfüll\w+)"
        ),
        r"(?:den|der) Vorzug (?:\w+ )?(?:gegeben|geben|erhalten|zu geben)|jemand(?:en)? ander\w*",
        (
            rf"(?:{POSITION}|Zusage|Angebot|Zuschlag) (?:{W}){{0,4}}?(?:an|mit|durch) "
            rf"(?:{W}){{0,3}}?{PEOPLE}"
        ),
        r"anderweitig (?:\w+ )?(?:entschieden|vergeben|besetzt|orientiert)",
    ],
    "not_selected": [
        (
            r"(?:Wahl|Entscheidung|Los) (?:\w+ ){0,3}?nicht auf (?:Sie|dich)|geht (?:es "
            r")?(?:[^\s.!?;]+ ){0,5}?nicht (?:mehr )?weiter|nicht (?:auf|für) (?:Sie|dich) "
            r"(?:gefallen|entschieden)|(?:Sie|du) nicht (?:dabei|unter)"
        ),
        (
            rf"(?:{APPLICATION}) (?:{W}){{0,10}}?(?:nicht|keine) (?:{W}){{0,6}}?(?:ausgewählt"
            rf"|erfolgreich|überzeug\w*|engere\w*|nähere\w*|nächste\w*|"
            r"Auswahl|berücksichtigt|geschafft|gereicht|Erfolg|in Frage|infrage|qualifizier\w*)"
        ),
        (
            r"nicht (?:\w+ ){0,4}?(?:ausgewählt|in die (?:engere|nächste|nähere|finale|weitere)"
            r"|zum Zuge?|zu den|geschafft|gereicht|zur engeren)"
        ),
        (
            r"(?:hat|haben|konnte) (?:\w+ ){0,5}?nicht (?:\w+ ){0,3}?(?:gereicht|geklappt"
            r"|überzeugt|überzeugen|durchsetzen|gepasst)"
        ),
        r"(?:erfolglos|ausgeschieden|abgelehnt)",
    ],
    "cannot_offer": [
        (
            r"kein(?:en)? (?:\w+ )?(?:Bedarf|Platz|Budget)|nicht (?:\w+ ){0,3}?(?:gebrauchen"
            r"|brauchen|benötigen)|suchen (?:\w+ ){0,3}?(?:nicht|niemand\w*|keine\w*)|voll "
            r"besetzt|Team ist (?:\w+ )?(?:komplett|voll)"
        ),
        (
            rf"(?:keine?n?|nicht) (?:{W}){{0,5}}?(?:{POSITION}|Beschäftigung\w*"
            rf"|Einsatzmöglichkeit\w*|Möglichkeit|Perspektive|Vertrag|Platz) (?:{W}){{0,4}}?"
            r"(?:anbieten|anzubieten|haben|frei|verfügbar|bieten|zu besetzen|offen|offerieren"
            r"|sehen|gefunden|machen|unterbreiten)"
        ),
        (
            r"(?:derzeit|aktuell|momentan|zurzeit|im Moment) (?:\w+ ){0,3}?(?:keine?n?|nicht) "
            r"(?:\w+ ){0,4}?(?:Stelle|Position|Bedarf|Vakanz|Möglichkeit|Kapazität)\w*"
        ),
        (
            r"(?:keine?n?) (?:\w+ ){0,2}?(?:passende|geeignete|offene|freie|entsprechende)\w* "
            r"(?:\w+ )?(?:Stelle|Position|Vakanz|Aufgabe|Rolle)\w*"
        ),
    ],
    "position_filled": [
        (
            r"nicht mehr (?:verfügbar|aktuell|offen|vakant|frei|zu haben|besetzt)|(?:sind|wurden) "
            r"(?:wir )?fündig"
        ),
        (
            rf"{POSITION} (?:{W}){{0,12}}?(?:besetzt|vergeben|gestrichen|geschlossen|entfällt"
            rf"|zurückgezogen|gestoppt|nicht mehr|eingestellt|gecancelt"
            r"|eingefroren|nicht besetz\w*|nachbesetzt|weggefallen|aufgehoben|nicht neu)"
        ),
        (
            r"(?:bereits|inzwischen|mittlerweile|schon|intern|nun|jetzt) (?:\w+ ){0,4}?(?:besetzt"
            r"|vergeben|besetzen)"
        ),
        (
            r"(?:Besetzung|Suche|Auswahlverfahren|Auswahlprozess|Recruiting|Stellenbesetzung) "
            r"(?:\w+ ){0,4}?(?:abgeschlossen|beendet|eingestellt|gestoppt|abgebrochen)"
        ),
    ],
    "not_a_match": [
        (
            r"(?:nicht|keine?n?|weniger|nur bedingt|zu wenig) (?:\w+ ){0,6}?(?:pass(?:t|en|end"
            r"|te)\w*|übereinstimm\w*|decken|deckt|entsprech\w*|entspricht|erfüll\w*|geeignet\w*"
            r"|Übereinstimmung|"
            r"überzeugt|optimal|ideal|ausreichend\w*|Match|Fit|das Richtige|die Richtige|der "
            r"Richtige)"
        ),
        (
            r"(?:fehl(?:t|en|te|ten|end\w*)|mangel\w*) (?:\w+ ){0,5}?(?:Erfahrung\w*|Kenntnis\w*"
            r"|Qualifikation\w*|Praxis|Voraussetzung\w*)"
        ),
    ],
    "better_match": [
        (
            r"(?:besser|eher|näher|genauer|stärker|mehr|noch besser|exakter|optimaler) (?:\w+ "
            r"){0,6}?(?:pass\w*|entsprech\w*|entspricht|erfüll\w*|überein\w*|deck\w*|geeignet\w*"
            r"|eign\w*|überzeug\w*|qualifiziert\w*)"
        ),
        (
            r"(?:deren|dessen) (?:\w+ ){0,4}?(?:Profil|Erfahrung|Qualifikation|Kenntnisse"
            r"|Hintergrund|Werdegang)\w*"
        ),
        (
            r"(?:entsprechen|passen|erfüllen|decken) (?:\w+ ){0,8}?(?:besser|eher|mehr|genauer"
            r"|stärker|näher)"
        ),
    ],
    "regret": [
        (
            r"leider|bedauer\w*|Bedauern|tut (?:\w+ ){0,3}?leid|schade|enttäusch\w*|schweren "
            r"Herzens|nicht leicht ?gefallen|keine (?:gute|schöne|einfache)\w* Nachricht\w*"
        ),
    ],
    "wish_luck": [
        r"(?:wünsch\w*|wuensch\w*) (?:\w+ ){0,10}?(?:Erfolg|Gute|Glück|alles|Beste)",
        (
            r"(?:viel|weiterhin|viel\w*) (?:\w+ )?(?:Erfolg|Glück)|alles (?:\w+ )?(?:Gute|Beste)"
            r"|Erfolg (?:\w+ ){0,4}?(?:Suche|Zukunft|Weg|Jobsuche)"
        ),
        (
            r"(?:weiteren|zukünftigen|beruflichen) (?:\w+ ){0,3}?(?:Weg|Zukunft|Suche|Werdegang"
            r"|Karriere)"
        ),
    ],
    "apply_again": [
        (
            r"(?:erneut|wieder|nochmal\w*|noch einmal|gerne?|jederzeit|auch|später\w*) (?:\w+ "
            r"){0,8}?(?:bewerben|bewirb\w*|zu bewerben|Bewerbung)"
        ),
        (
            r"(?:Karriere|Stellen|Job)(?:seite|portal|markt|börse|website|page|anzeigen)\w*"
            r"|andere\w* (?:\w+ )?(?:Stelle|Position|Ausschreibung)\w*|(?:künftig|zukünftig"
            r"|spätere|weitere)\w* (?:\w+ )?(?:Stelle|Position|Ausschreibung|Vakanz|Möglichkeit"
            r"|Gelegenheit)\w*"
        ),
        (
            r"(?:in Kontakt|in Verbindung) (?:\w+ )?(?:bleib\w*|treten)|über (?:\w+ )?(?:neue"
            r"|weitere) Bewerbung"
        ),
    ],
    "keep_on_file": [
        r"(?:Talent|Bewerber|Kandidaten)-?(?:pool|datenbank|netzwerk)",
        (
            r"(?:Unterlagen|Daten|Profil|Bewerbung|Lebenslauf) (?:\w+ ){0,8}?(?:aufbewahr\w*"
            r"|speicher\w*|behalten|aufnehm\w*|aufzunehm\w*|hinterleg\w*|gelöscht|löschen"
            r"|vernichte\w*)"
        ),
        (
            r"(?:auf (?:Sie|dich) (?:\w+ )?zu(?:rück)?(?:komm|zukomm)\w*|in Erinnerung|vormerk\w*"
            r"|im Hinterkopf)"
        ),
    ],
    "many_applicants": [
        (
            r"(?:Vielzahl|große\w*|hohe\w*|groß\w* Anzahl|zahlreich\w*|viele\w*|Flut|enorm\w*"
            r"|überwältigend\w*|hundert\w*) (?:\w+ ){0,5}?(?:Bewerbung\w*|Bewerber\w*|Resonanz"
            r"|Kandidat\w*|Interesse|Zuschrift\w*)"
        ),
        r"(?:qualifizierte|starke|sehr gute|hochkarätige)\w* (?:Bewerb|Kandidat|Mitbewerb)\w*",
    ],
    "after_review": [
        (
            r"(?:nach|bei) (?:\w+ ){0,3}?(?:sorgfältig\w*|eingehend\w*|intensiv\w*|gründlich\w*"
            r"|reiflich\w*|ausführlich\w*|genau\w*|interner?|langer|aufmerksam\w*) (?:\w+ "
            r")?(?:Prüfung|Durchsicht|Überlegung\w*|Abwägung|Sichtung|Betrachtung|Auswertung"
            r"|Abstimmung|Analyse|Diskussion)"
        ),
        (
            r"(?:zu diesem Zeitpunkt|an dieser Stelle|diesmal|dieses Mal|in diesem Fall|zum "
            r"jetzigen Zeitpunkt|derzeit|momentan)"
        ),
        r"(?:geprüft|gesichtet|angesehen|angeschaut|abgewogen|durchgesehen|verglichen)",
    ],
    "softener": [
        (
            r"(?:Entscheidung|Wahl|Auswahl) (?:\w+ ){0,8}?(?:schwer|leicht|knapp|eng)\w*|(?:keine"
            r"|nicht) (?:\w+ ){0,3}?(?:Wertung|Bewertung|Abwertung|Urteil|Aussage) (?:\w+ "
            r")?(?:Ihre|deine|über|Person|Qualifi)\w*|(?:beeindruck\w*|überzeugend\w*)|nicht "
            r"entmutig\w*"
        ),
        r"(?:um|auf|für) (?:Ihr|dein|Euer) Verständnis|bitten (?:\w+ ){0,3}?Verständnis",
    ],
    "no_feedback": [
        (
            r"(?:kein\w*|nicht) (?:\w+ ){0,6}?(?:Feedback|Begründung|Auskunft|Gründe|Rückmeldung "
            r"zu|individuelle\w*)"
        ),
    ],
}
