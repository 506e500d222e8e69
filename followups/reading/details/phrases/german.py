"""German ways of saying what `Details` holds; how to write them: `followups.patterns`."""

_TALK = (
    "(\\w*gespräch\\w*|\\w*interview\\w*|telefonat\\w*|kennenlernen|treffen|austausch|termin|besuch"
    "|probetag|videocall|call|unterhaltung)"
)

PHRASES: dict[str, tuple[str, ...]] = {
    "other_role_not": (
        "(sollte|sollten|wenn|sobald|falls) (sich|wir|eine|einmal|zukünftig|künftig|in zukunft)",
        "(zukünftig\\w*|künftig\\w*|in zukunft|karriereseite|talentpool)",
    ),
    "no_contact_sure": (
        ("von (weiteren|erneuten|zukünftigen|künftigen) (bewerbungen|bewerbung|kontaktaufnahmen)"
        " (sowie|und|bitten|bitte|oder|abzusehen|ist|abstand)"),
        ("von (weiteren|erneuten|zukünftigen|künftigen) (bewerbungen|anfragen|nachrichten"
        "|kontaktaufnahmen|bewerbung) … (abzusehen|absehen|abstand zu nehmen|bitten)"),
        ("(bitten|bitte) … von (\\w+ )?(weiteren|erneuten) (bewerbungen|kontaktaufnahmen|anfragen"
        "|nachfragen|nachrichten)"),
    ),
    "interview": (
        ("(dank|danke|danken|merci|bedanken) … zeit für (die|das|unser|ein|dein|ihr) (\\w+"
        " )?(\\w*gespräche?|interviews?|telefonat|kennenlernen) … (genommen|nahmen|nahmst)"),
        ("(das|unser|dem|im|beim|die) (\\w+ )?(gespräche?|interview|telefonat) mit (dir|ihnen|euch"
        "|uns|mir)"),
        ("(nach|seit) (dem|unserem|ihrem|deinem) (\\w+ )?(gespräch|interview|telefonat) … (gestern"
        "|letzte\\w*|heute morgen|vorgestern|am (montag|dienstag|mittwoch|donnerstag|freitag))"),
        ("(nach|seit|aus) (unserem|deinem|ihrem) (ersten|letzten|vorigen) (\\w*gespräch|interview"
        "|telefonat)"),
        (f"(dank|danke|danken|bedanken|bedanke) … (für|fürs) (das|die|den|unser|dein|ihr|euer"
        f"|deinen|ihren)?(?: )?(\\w+ ){{0,4}}{_TALK}"),
        ("(dank|danke|danken|bedanken|bedanke) … (bei uns|da|zu uns|hier|uns) (\\w+ )?(waren|warst"
        "|gekommen|besucht|vorgestellt)"),
        ("(dank|danke|danken|bedanken|bedanke) … (zeit|offenheit) … (im|in unserem|beim|während)"
        " (\\w+ ){0,3}(\\w*gespräch\\w*|interview\\w*|telefonat)"),
        ("(dank|danke|danken|bedanken) … (zeit|mühe) … mit (mir|uns) (zu sprechen|gesprochen"
        "|auszutauschen|getroffen)"),
        ("(gefreut|freude|spaß|schön|angenehm|nett|toll|vergnügen|gefallen) … (kennenzulernen"
         "|kennen"
        " zu lernen|kennengelernt|kennenlernen (zu )?(durften|dürfen|konnten|können)"
        "|mit (dir|ihnen|euch) (zu (sprechen|reden)|gesprochen))"),
        (f"(gefreut|freude|spaß|schön|angenehm|nett|toll|interessant\\w*|spannend\\w*|gern|gerne"
         f"|gut"
        f"|gute|gutes|genossen) … (war|hat|haben|habe|hatten)?(?: )?(unser|das|unsere|die) (\\w+"
        f" ){{0,3}}"
        f"{_TALK} … (war|hat|haben|gefreut|gefallen|genossen)"),
        (f"(habe|haben|hat) (\\w+ )?(unser|das|unsere|die) (\\w+ ){{0,3}}{_TALK} (\\w+ ){{0,3}}"
        "(genossen|gefallen|gefreut|geschätzt|beeindruckt)"),
        ("(wie )?(am telefon|telefonisch|im gespräch|gestern|heute morgen|persönlich) (\\w+ )?"
        "(besprochen|gesagt|angekündigt|versprochen|erwähnt)"),
        ("(sie|dich|dir|ihnen|du) … (kennenlernen (durften|konnten|dürfen|können)|kennengelernt"
        "|getroffen haben)"),
        (f"(unser|unserem|unseren|unsere|unserer|deinem|ihrem) (letzte\\w*|gestrige\\w*|heutige\\w*"
        f"|erste\\w*|zweite\\w*|persönliche\\w*|gemeinsame\\w*|vergangene\\w*|nette\\w*|gute\\w*"
        f"|angenehme\\w*) (\\w+ )?{_TALK}"),
        ("(sie|du) (\\w+ ){0,3}(bei uns|zu) (\\w+ ){0,2}(\\w*gespräch|interview) (waren|warst"
        "|gekommen)"),
        "(gesprochen haben|gesprochen hatten|uns getroffen|miteinander gesprochen|uns unterhalten)",
    ),
    "interview_maybe": (
        ("(\\w*gespräch|interview|telefonat|probearbeiten|probetag|vorstellungstermin) (am|vom"
        "|von) (montag|dienstag|mittwoch|donnerstag|freitag|gestern|\\d+)"),
        ("(beim|das|dein|ihr|am|im) (probearbeiten|probetag|einzelinterview|bewerbertag|auswahltag"
        "|assessment-?center)"),
        "(dein|ihr|deinem|ihrem) (\\w+ )?(vortrag|fachvortrag|probevortrag|präsentation|lehrprobe)",
        "(gespräche|einzelinterviews|interviews) (\\w+ )?(mit|gut|verliefen|geführt)",
        (f"(nach|seit|aus|bei|in|von|während|zu|anhand) (unserem|unseren|unserer|deinem|deinen"
         f"|ihrem"
        f"|ihren|dem|den|der|eurem) (\\w+ ){{0,3}}{_TALK}"),
        ("(im|beim) (\\w+ ){0,2}(\\w*gespräch|interview|telefonat|termin) (\\w+ ){0,4}(hast|haben"
        "|hat"
        "|hatten|warst|waren|konnten|konntest|wurde|wirkte\\w*|überzeugt\\w*)"),
        ("(beim|im) (gestrigen|letzten|heutigen|persönlichen|ersten|zweiten) (\\w*gespräch"
         "|interview"
        "|telefonat|termin)"),
    ),
    "interview_not": (
        ("(einladen|einladung|eingeladen|vereinbaren|terminvorschl\\w*|würden (dich|sie|uns)"
         "|möchten"
        " (dich|sie) gern\\w*)"),
        "(freue\\w*|freuen) (mich|uns) (\\w+ )?(auf|dich|sie)",
        "(interesse an|vorbereitung auf)",
    ),
    "interview_future": (
        ("(einladen|einladung|eingeladen|wird|werden|würden|möchten|bitte|falls|sofern"
        "|vereinbar\\w*)"),
    ),
    "feedback_offered": (
        ("(gern|gerne|jederzeit) (gebe|geben|gibt|teile|teilen|biete|bieten|schicke|sende) (ich"
        "|wir) … (feedback|rückmeldung)"),
        ("(ich|wir) (gebe|geben|teile|teilen|biete|bieten) (dir|ihnen|euch) (\\w+ ){0,2}(gern"
        "|gerne|jederzeit) … (feedback|rückmeldung)"),
        ("(gern|gerne) (\\w+ ){0,2}(erzähle|erkläre|erläutere|bespreche|spreche|gehe) ich …"
        " (telefon|welche|warum|woran|gründe|durch|einschätzung|näher|persönlich)"),
        ("(rückmeldegespräch|feedbackgespräch|feedback-gespräch|feedbacktermin) … (eintragen"
        "|buchen|vereinbaren|melden|anmelden|link)"),
        ("(wissen möchte|wissen möchten|erfahren möchten|erfahren möchte|wissen willst) …"
        " (eingeschätzt|gründe|warum|woran|lag|feedback)"),
        ("(ruf|rufen sie|melde dich|melden sie sich) … (wenn|falls) … (gründe|warum|woran"
        "|durchsprechen|durchgehen|mehr wissen|details)"),
        ("(gern|gerne|jederzeit|natürlich|selbstverständlich) (\\w+ ){0,8}(feedback|rückmeldung"
        "|rückmeldungen) (\\w+ ){0,5}(geben|gebe|teilen|zukommen|anbieten|wünsch\\w*|möcht\\w*"
        "|bekommen|erhalten|anfordern|fragen|anrufen|melden|nachfragen)"),
        ("(gebe|geben|gibt|teile|teilen|biete|bieten) (\\w+ ){0,3}(gern|gerne|auf wunsch) …"
        " (feedback"
        "|rückmeldung)"),
        ("(wenn|falls|sofern|sollten|solltest) (sie|du|ihr|dir|ihnen|eine?) … (feedback"
         "|rückmeldung)"
        " (\\w+ ){0,4}(wünsch\\w*|möcht\\w*|haben|woll\\w*|interess\\w*|hilft|helfen|brauch\\w*"
        "|willst)"),
        ("(wünschst|wünschen|möchtest|möchten|willst|wollen) (du|sie) (\\w+ ){0,4}(feedback"
        "|rückmeldung)"),
        ("feedback … (melde dich|melden sie sich|rufen sie|ruf mich|schreib\\w* (mir|uns)"
        "|antworte\\w*|sag\\w* bescheid|stehe\\w* (\\w+ ){0,4}zur verfügung)"),
        ("(feedbackgespräch|feedback-gespräch) … (gern|gerne|anbieten|biete\\w*|vereinbaren"
        "|möglich)"),
        "(biete\\w*|anbieten) … (feedback|feedbackgespräch)",
        "(auf wunsch|auf anfrage|bei interesse) … (feedback|rückmeldung)",
    ),
    "feedback_refused": (
        ("(gründe|begründungen|auswahlentscheidung|rückfragen) … (teilen|geben|nennen|erläutern"
        "|beantworten) wir (\\w+ ){0,3}(nicht|keine)"),
        ("(detailliertes|individuelles|ausführliches|persönliches) (feedback|rückmeldung) (\\w+"
        " ){0,8}(nicht|leider)"),
        ("(kein|keine|keinerlei|weder) (\\w+ ){0,4}(feedback|begründung\\w*|absagegründe|auskunft"
        "|rückmeldung\\w*) (\\w+ ){0,6}(geben|mitteilen|möglich|anbieten|nennen|erteilen|machen"
        "|kann|können|zu den gründen|dazu|versenden|leisten)"),
        ("(können|kann|könnten|dürfen|möchten) (\\w+ ){0,6}(kein|keine|keinerlei) (\\w+ ){0,3}"
        "(feedback|begründung\\w*|individuell\\w*|rückmeldung\\w*|gründe|auskunft|auskünfte)"),
        ("(feedback|begründung\\w*|rückmeldung zu den gründen|gründe) … (nicht|leider nicht)"
         " (\\w+ )"
        "{0,4}(möglich|geben|nennen|mitteilen|anbieten|eingehen|erteilen|können|leisten"
        "|mitgeteilt)"),
        "(nicht|nicht möglich|leider nicht) (\\w+ ){0,4}(feedback|begründung|auf die gründe)",
        "von (\\w+ ){0,3}(feedback|rückfragen|begründungen) (\\w+ ){0,2}(absehen|abzusehen)",
        ("(bitten|bitte) … verständnis … (keine|kein) … (feedback|begründung\\w*|gründe"
        "|rückmeldung\\w*)"),
    ),
    "feedback_not": (
        "(dein|deine|ihr|ihre|euer|eure|deinem|ihrem) (\\w+ )?(feedback|rückmeldung)",
        "(umfrage|befragung|kununu|bewerten sie|bewerte uns|fragebogen)",
        ("(feedback|rückmeldung) (\\w+ ){0,4}(so bald|sobald|schnellstmöglich|innerhalb|in kürze"
        "|zeitnah|bald|spätestens|bis (zum|ende)|in den nächsten)"),
        ("(sobald|in kürze|zeitnah|innerhalb|bald|schnellstmöglich|spätestens|nächsten (tagen"
        "|wochen))"
        " … (feedback|rückmeldung)"),
        "(geben|gib|gebt) (sie )?uns (\\w+ ){0,3}(feedback|rückmeldung)",
        "(noch|bisher|bislang) (\\w+ )?(kein|keine) (\\w+ )?(feedback|rückmeldung)",
    ),
    "feedback_given": (
        ("(jemand|jemanden|kollegen|kollegin|kandidaten|kandidatin|person|einen|eine|bewerber)"
        " (\\w+ )?(der|die|den|mit) (\\w+ ){0,6}(schon|bereits|mehr|jahre|erfahrung|länger|war"
        "|hat|kennt|kann|gemacht|mitbringt|wohnt)"),
        "(bei|an) (ihnen|dir) (hätten|hätte|fehlt|fehlte|fehlten|hat|haben)",
        ("(dein|deine|deiner|ihr|ihre|ihrer|der|die) (\\w+ ){1,6}(war|waren|ist|sind|wirkte|dürfte"
        "|könnte) (\\w+ ){0,3}(beste|bester|bestes|grandios|kürzer|länger|stärker|unsicher"
        "|unsauber|sehr|zu|gut|gern|super|top|klar|knapp|sauber|etwas|dünn|schwach)"),
        ("(hast|haben|warst|waren) (du|sie) (\\w+ ){0,4}(unsicher|zu schnell|sehr schnell|zu lange"
        "|zu knapp|überzeugt|gezögert|vage|zu wenig|geglänzt)"),
        ("(du|sie) (warst|waren|wirktest|wirkten) (\\w+ ){0,4}(unsicher|überzeugend|stark"
        "|zögerlich|nervös|zu|sehr)"),
        "(zwei|drei|ein paar|einige) (dinge|punkte|hinweise|anmerkungen|sachen) (aus|zu|von|,|:)",
        ("(fachlich|menschlich|persönlich|methodisch) (\\w+ ){0,3}(top|super|stark|gepasst"
        "|überzeugt|nichts|gut|hervorragend)"),
        "gern\\w* (erst|mehr|noch) (\\w+ )?(gehört|gesehen|erfahren)",
        ("(einzige\\w*|größte\\w*|wichtigste\\w*) (\\w+ )?(kritikpunkt|bedenken|vorbehalt|anmerkung"
        "|punkt|manko|lücke|schwäche) (\\w+ ){0,3}(war|waren|ist|betraf)"),
        "(ausschlaggebend|entscheidend|den ausschlag) (\\w+ ){0,4}(war|waren|gab|gaben|hat|dafür)",
        "(war|waren|gab) (\\w+ ){0,3}(ausschlaggebend|entscheidend|den ausschlag)",
        ("(gefehlt|fehlte|fehlten|vermisst) (\\w+ ){0,4}(hat|haben|uns|mir|dir|ihnen|die|der|das"
        "|noch"
        "|in|im|bei|etwas|wir)"),
        "(uns|mir|dem team) (\\w+ ){0,5}(gefehlt|gefehlt haben)",
        ("(hätten|hätte) (wir|ich|uns|mir|das team) … (gewünscht|erwartet|erhofft|gern\\w* gesehen"
        "|gern\\w* gehört)"),
        "(nicht|weniger) (\\w+ )?(ganz|voll|völlig|vollständig|restlos) überzeugt",
        ("(dein|deine|deiner|ihr|ihre|ihrer) (\\w+ ){1,4}(war|waren|wirkte|wirkten|ist) (\\w+"
        " )?(stark"
        "|schwach|sehr gut|überzeugend|hervorragend|zu|etwas|knapp|oberflächlich|klar|dünn"
        "|beeindruckend|ausgezeichnet)"),
        ("(rate|empfehle|würde|raten|empfehlen) (\\w+ )?(dir|ihnen) (\\w+ ){0,8}(zu vertiefen"
        "|auszubauen|zu üben|vertiefen|üben|ausbauen|stärken|zu stärken|zu lernen|mehr)"),
        "(hier|anbei|nachfolgend|unten) (\\w+ ){0,5}(feedback|rückmeldung)(:| des| vom| aus| der)?",
        ("(feedback|rückmeldung) (des|vom|aus dem|der) (team\\w*|fachabteilung|fachbereich\\w*"
        "|interviewer\\w*|kollegen) (war|ist|:|lautet\\w*)"),
        "(der|einziger|haupt\\w*)(?: )?grund (\\w+ ){0,4}(war|ist|dafür)",
        "(dein|das|ihr) (erbetene\\w*|gewünschte\\w*|versprochene\\w*) (feedback|rückmeldung)",
    ),
    "stay_in_touch": (
        "(kommen sie|komm|sprechen sie|sprich) (\\w+ ){0,6}(auf mich zu|mich an)",
        "(rufen sie|ruf) mich (\\w+ ){0,2}an",
        "(meld dich|melde dich|melden sie sich) (\\w+ )?(bei mir|mal|wenn|sobald|gern)",
        "(aus den augen) (\\w+ )?(verlieren)",
        "(in kontakt|in verbindung) (\\w+ )?(bleiben|bleibe|zu bleiben)",
        "(bleiben|bleibe|lass\\w* uns|würde\\w*) (\\w+ ){0,6}(in kontakt|in verbindung)",
        "(linkedin|xing) (\\w+ ){0,4}(vernetz\\w*|verbind\\w*|hinzufüg\\w*|verbunden)",
        "(vernetz\\w*|verbinden|verbinde) (\\w+ ){0,6}(linkedin|xing)",
        "(auf|bei) (einen|nen|'nen) kaffee",
        "meld\\w* (dich|sie sich) (\\w+ )?(gern\\w*|jederzeit|ruhig|einfach) (\\w+ )?(bei mir|mal)",
        "(ruf|rufen sie|schreib|schreiben sie) mich? (\\w+ )?(gern\\w*|jederzeit|mal|ruhig)",
    ),
    "stay_in_touch_not": (
        ("(karriereseite|talentpool|talent pool|talent community|bewerberpool|newsletter"
        "|stellenmarkt|job-?alert|folge\\w* (uns|sie uns)|unsere\\w* (linkedin|xing|social))"),
        ("(unterlagen|lebenslauf|profil|daten) (\\w+ ){0,6}(speichern|aufbewahren|behalten"
        "|aufnehmen|vorhalten)"),
    ),
    "other_role": (
        ("(suchen|sucht|suche) (wir |ich |\\w+ ){0,4}(auch|außerdem|aktuell|noch|ab|gerade"
        "|zusätzlich|derzeit) … (passen|interess\\w*|vorstellen|bewerb\\w*|sofern|falls)"),
        ("(könnte|würde|dürfte) (\\w+ ){0,6}(gut|besser|perfekt|hervorragend) (\\w+ ){0,3}zu"
        " (ihrem|deinem|ihnen|dir) (\\w+ )?(profil|passen)"),
        "(habe|hätte|haben|hätten) (\\w+ ){0,4}(etwas|was) (anderes|neues|passendes)",
        "soll ich (sie|dich) (\\w+ )?(dort|da|dafür|ihnen|dem|vorstellen)",
        ("(deine|ihre) (zweite|andere|weitere) bewerbung (\\w+ ){0,6}(läuft|offen|bearbeitung"
        "|prüf\\w*)"),
        ("(andere|weitere|ähnliche|neue|passende|zweite) (\\w+ )?(stelle|position|rolle|vakanz"
        "|aufgabe) (\\w+ ){0,8}(passen|passt|interessieren|interessant|vorstellen|im sinn|im kopf"
        "|im kollegenteam|offen|in unserem|im team)"),
        ("(habe|haben|hätte|hätten) (\\w+ ){0,4}(eine|noch eine|zwei|andere|weitere) (\\w+ ){0,3}"
        "(stelle|position|rolle|vakanz|kunden|mandanten) (\\w+ ){0,6}(für (dich|sie)|passen|passt"
        "|die|der)"),
        ("(unterlagen|profil|lebenslauf|bewerbung|dich|sie) (\\w+ ){0,6}(an (meine|meinen|unsere"
        "|das|den|die|einen|eine) (\\w+ ){0,2}(kolleg\\w*|team|abteilung|bereich|standort))"
        " (\\w+ ){0,4}(weiter\\w*|geschickt|geleitet|gegeben|empfohlen)"),
        ("(statt(?: )?dessen|alternativ|jedoch|aber) (\\w+ ){0,6}für (die|eine|unsere) (\\w+"
        " ){0,3}(stelle"
        "|position|rolle) (als|im|in|zum|zur)"),
        ("(vorstellen|interesse) … (die|eine|unsere) (\\w+ ){0,3}(stelle|position|rolle) (als|im|in"
        "|zum|zur) … (sprechen|kennen\\w*|übernehmen|interess\\w*|unterhalten|wechseln)?"),
    ),
    "apply_again": (
        ("(erneut|wieder|nochmals|noch einmal|nochmal|gern\\w*|jederzeit|auch|weiterhin) (\\w+"
        " ){0,8}"
        "(bewerben|bewirbst|bewerbung einreichen|zu bewerben|bewerbungen)"),
        ("(bewerben|bewirb|bewerbt) (sie |dich )?(\\w+ ){0,4}(erneut|wieder|nochmals|noch einmal"
        "|nochmal|auf (andere|weitere|eine andere|eine weitere)|in zukunft|zukünftig|künftig"
        "|gern\\w*)"),
        ("(über|auf|freuen|ermuntern|ermutigen|ermutige|einladen|laden) (\\w+ ){0,8}(erneute"
         "|weitere"
        "|neue|neuerliche|künftige|zukünftige) bewerbung\\w*"),
        "(freuen|freue|würden uns freuen) … (wenn|falls) (du|sie) … (bewerben|bewirbst)",
        ("(karriereseite|stellenmarkt|jobportal|stellenportal|karriereportal|stellenangebote"
        "|offene\\w* (stellen|positionen)|jobbörse|karrierewebsite|stellenbörse|website) …"
        " (\\w*schau\\w*"
        "|besuch\\w*|inform\\w*|auge|\\w*halten|finde\\w*|stöber\\w*|vorbei\\w*|blick|werfen)"),
        ("(schau\\w*|besuch\\w*|inform\\w*|stöber\\w*|behalt\\w*|halt\\w*|werf\\w*|wirf|finden sie"
        "|findest du) … (karriereseite|stellenmarkt|jobportal|stellenportal|karriereportal"
        "|stellenangebote|offene\\w* (stellen|positionen)|jobbörse|augen offen|stellenbörse"
        "|vakanzen)"),
        "(augen|auge) (\\w+ )?offen",
        ("(andere|weitere|zukünftige|künftige|neue) (\\w+ )?(stellen|positionen|ausschreibungen"
        "|vakanzen|stellenausschreibungen|stellenangebote) … (bewerben|bewirb\\w*|bewerbung"
        "|interesse"
        "|ansehen|anschauen|passen)"),
    ),
    "apply_again_not": (
        ("(nicht|nicht mehr|von einer) (\\w+ )?(erneut\\w*|wieder|nochmals|weiteren?) (\\w+"
         " )?(zu )?"
        "(bewerb\\w*)"),
    ),
    "asks_no_reply": (
        "bitte (\\w+ ){0,2}nicht (auf diese \\w+ )?antworten",
        "antwortfunktion (\\w+ )?nicht",
        "(nicht|keine) (\\w+ ){0,3}antwortfunktion",
        "bitte (\\w+ ){0,3}antworten sie nicht",
        ("(antworte\\w*|antworten|erwider\\w*) (sie )?(\\w+ ){0,3}(nicht|keinesfalls) (\\w+"
        " ){0,4}(auf"
        "|direkt|an)"),
        ("(nicht|nicht direkt) (\\w+ ){0,2}(auf|an) diese (\\w+ )?(e-?mail|mail|nachricht|adresse"
        "|absender\\w*) … (antwort\\w*)?"),
        ("auf diese (\\w+ )?(e-?mail|mail|nachricht) (\\w+ ){0,6}(nicht|kann|können) (\\w+ ){0,3}"
        "(antwort\\w*|geantwortet)"),
        ("(antworten|rückantworten|e-?mails|nachrichten) (\\w+ ){0,8}(nicht|können nicht) (\\w+"
        " ){0,3}"
        "(gelesen|zugestellt|bearbeitet|empfangen|beantwortet|überwacht|geprüft)"),
        ("(postfach|adresse|e-?mail-?adresse|mailbox|absenderadresse|posteingang) (\\w+"
        " ){0,5}(nicht)"
        " (\\w+ ){0,2}(überwacht|gelesen|betreut|abgerufen|kontrolliert|empfang\\w*|geprüft)"),
        "(nur|ausschließlich|rein) (zum|für den|zu) (versand|versenden|senden)",
        "keine antworten (\\w+ ){0,3}(empfangen|entgegen\\w*|möglich)",
    ),
    "asks_no_reply_not": ("(zögern|falls|wenn) (sie|du|wir)",),
    "no_contact": (
        ("(bitten|bitte|möchten) … (nicht (mehr|erneut|wieder|noch einmal)|keine (weiteren?"
        "|erneute\\w*))"
        " (\\w+ ){0,4}(kontakt\\w*|bewerb\\w*|zu bewerben|anzuschreiben|schreiben|zu schreiben"
        "|melden"
        "|zu melden|anfragen|nachrichten|e-?mails|kontaktaufnahme\\w*)"),
        ("(von|weitere\\w*) (\\w+ ){0,4}(kontaktaufnahme\\w*|bewerbungen|kontaktversuch\\w*"
         "|anfragen"
        "|nachrichten) (\\w+ ){0,4}(abzusehen|absehen|abzulassen|verzichten|zu unterlassen"
        "|unterlassen|unerwünscht|nicht erwünscht)"),
        ("(sehen|sieh) (sie )?(\\w+ ){0,3}von (\\w+ ){0,3}(bewerbung\\w*|kontaktaufnahme\\w*"
        "|anfragen"
        "|nachrichten|kontakt\\w*) (\\w+ )?ab"),
        ("(bewerben|kontaktieren|melden) (sie )?(\\w+ ){0,4}(bitte )?nicht (mehr|erneut|wieder|noch"
        " einmal)"),
        ("(kontaktieren|schreiben|kontaktiere|schreib) (\\w+ ){0,5}(bitte )?nicht (mehr|erneut"
        "|wieder)"),
    ),
    "no_contact_not": (
        ("(telefonisch|zum (stand|status)|nach dem stand|sachstand\\w*|innerhalb|vor ablauf"
        "|monat\\w*"
        "|diese (e-?mail|mail|nachricht|adresse))"),
    ),
    "agency": (
        "mein(e|en|em|es|er)? (\\w+ )?(kunde|kunden|mandant|mandanten|mandantin|auftraggeber\\w*)",
        "unser(e|en|em|es|er)? (\\w+ )?(mandant|mandanten|mandantin|auftraggeber\\w*)",
        "für unseren (\\w+ )?kunden,?",
        "unser (\\w+ )?kunde (hat|ist|möchte|sucht|war|wünscht)",
        "(im auftrag|im namen) (\\w+ ){0,2}(kunden|mandanten|auftraggebers)",
        ("(personalberat\\w*|personalvermittl\\w*|personaldienstleist\\w*|headhunter\\w*"
        "|zeitarbeit)"),
    ),
    "role_recruiter": (
        ("(recruiter\\w*|recruiting|personalreferent\\w*|personalabteilung|personalleit\\w*"
        "|personalmanag\\w*|personalwesen|personaler\\w*|hr|personalgewinnung|bewerbermanagement"
        "|talent\\w*|personalentwickl\\w*|personalsachbearbeit\\w*|leit\\w* personal)"),
    ),
    "role_manager": (
        ("(\\w*leiter|\\w*leiterin|leitung|\\w*leitung|geschäftsführ\\w*|inhaber\\w*|vorstand"
        "|bereichsleit\\w*|teamlead|chefredakteur\\w*|chefarzt|chefärztin|gründer\\w*"
        "|prokurist\\w*)"),
    ),
    "role_specialist": (
        ("(\\w*entwickler|\\w*entwicklerin|\\w*ingenieur\\w*|\\w*analyst\\w*|sachbearbeiter\\w*"
        "|\\w*designer\\w*|\\w*architekt\\w*)"),
    ),
    "says_manager": ("(als|bin) (\\w+ ){0,2}(teamleit\\w*|abteilungsleit\\w*|hiring manager\\w*)",),
    "says_interviewer": (("(habe|haben) (das|ihr|dein) (\\w+ )?(gespräch|interview) mit (dir|ihnen)"
                         " geführt"),),
    "says_referrer": ("(habe|hatte) (dich|sie) (\\w+ ){0,3}(empfohlen|weiterempfohlen)",),
}  # fmt: skip
