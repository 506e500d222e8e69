"""The course of an application in Italian mails: receipts, talks, tests, offers, and other mail."""

W = r"(?:[\w'/,&()*:-]+ )"
TALK = (
    r"(?:colloqui\w*|chiamata|telefonata|incontro|incontrart?\w*|videochiamata|videocall"
    r"|call|appuntamento|conoscert?\w*|conoscerla|chiacchierata|intervista|conversazione"
    r"|videocolloquio)"
)
TEST = (
    r"(?:test|prov[ae]|esercizi\w*|sfida|assessment|valutazione|questionario|case study"
    r"|caso studio|compito|challenge|hackerrank|codility|codesignal|testgorilla)"
)

COURSE: dict[str, list[str]] = {
    "received": [
        (
            r"(?:candidatura|domanda|cv|curriculum|lettera) (?:[^\s.!?;]+ ){0,3}?(?:arrivat\w+"
            r"|giunt\w+|presa in carico)|ricevuto (?:il|la|i)"
        ),
        (
            r"(?:ricevuto|ricezione|ricevuta|confermiamo|registrato|pervenut\w+|acquisit\w+) "
            r"(?:\w+ ){0,6}?(?:candidatura|domanda|cv|curriculum|ricezione|dati)"
        ),
        (
            r"(?:candidatura|domanda|cv|curriculum) (?:[\w'/,&()*:-]+ ){0,14}?(?:ricevut\w+"
            r"|pervenut\w+|inviat\w+|registrat\w+|inoltrat\w+|andata a buon fine|acquisit\w+"
            r"|trasmess\w+)|(?:ti sei|si è|hai) (?:\w+ )?candidat\w+|(?:inviata|ricevuta"
            r"|registrata|candidato) (?:con successo|correttamente)|con successo"
        ),
    ],
    "thanks_for_applying": [
        (
            r"(?:grazie|ringrazi\w+|lieti|felici|piacere) (?:\w+ ){0,10}?(?:candidatura|interesse"
            r"|candidart?\w*|candidat\w+|fiducia|inviato|dimostrato|mostrato)"
        )
    ],
    "under_review": [
        (
            r"(?:valuter\w+|valut\w+|esamin\w+|analizz\w+|verific\w+|legger\w+|visioner\w+) "
            r"(?:\w+ ){0,6}?(?:candidatura\w*|candidature|profilo|cv|team|tua|sua|attentamente"
            r"|attenzione|ogni|le)|(?:sarà|è|in corso|in fase|stiamo|verrà|saranno) (?:\w+ "
            r"){0,4}?(?:valutat\w+|esaminat\w+|analizzat\w+|valutazione|valutando|esaminando"
            r"|visionat\w+|analisi|selezione)|pazienza"
        )
    ],
    "will_hear": [
        (
            r"(?:contatter\w+|ricontatter\w+|aggiorner\w+|informer\w+|faremo sapere|farò sapere"
            r"|riceverà\w*|riceverai|sentir\w+|sarà contattat\w+|sarai contattat\w+|daremo"
            r"|comunicher\w+|tornerò|torneremo|contattat\w+|terremo aggiornat\w+) ?(?:\w+ "
            r"){0,6}?(?:ti|la|te|lei|riscontro|prossim\w+|passi|giorni|settimane|presto|breve"
            r"|aggiornamenti|notizie|esito|qualora|entro)?|prossimi passi|prossime fasi|nei "
            r"prossimi giorni|il prima possibile|al più presto|stato (?:\w+ )?candidatura|entro "
            r"(?:\w+ ){0,3}?(?:giorni|settimane)"
        )
    ],
    "only_if_matching": [
        (
            r"(?:se|qualora|nel caso|solo|soltanto|esclusivamente|solamente|in caso|in assenza) "
            r"(?:\w+ ){0,8}?(?:corrispond\w+|in linea|selezionat\w+|interess\w+|profilo"
            r"|candidat\w+|contatt\w+|idone\w+|riscontro|adatt\w+|coerent\w+)"
        )
    ],
    "automatic_receipt": [
        (
            r"(?:messaggio|mail|e-?mail|email|risposta) (?:\w+ ){0,4}?automatic\w+|(?:generat\w+"
            r"|inviat\w+) automaticamente"
        )
    ],
    "account_made": [
        (
            r"(?:account|profilo|utente) (?:\w+ ){0,5}?(?:creat\w+|attivat\w+|attivare"
            r"|verificat\w+|verificare|registrat\w+)|password|codice (?:di )?(?:verifica"
            r"|sicurezza|accesso|conferma)|verific\w+ (?:\w+ ){0,3}?(?:indirizzo|email|e-?mail"
            r"|account)|accesso (?:\w+ )?(?:rilevato|da un)|nuovo dispositivo"
        )
    ],
    "not_finished": [
        (
            r"(?:complet\w+|concludi|termin\w+|finalizz\w+) (?:\w+ ){0,4}?(?:tua|sua|la|il) "
            r"(?:\w+ ){0,2}?(?:candidatura|domanda|profilo|registrazione|iscrizione)"
            r"|(?:candidatura|domanda) (?:\w+ ){0,4}?(?:incomplet\w+|in sospeso|non completat\w+)"
            r"|(?:inviar\w+|allegar\w+|fornir\w+|manca\w*|trasmetter\w+|serve|servono) (?:\w+ "
            r"){0,6}?(?:document\w+|copia|referenze|certificat\w+|portfolio|informazioni|diploma"
            r"|laurea)"
        )
    ],
    "withdrawn": [
        (
            r"(?:ritir\w+|rinunci\w+|ritiro) (?:\w+ ){0,6}?(?:candidatura|processo|selezione|tua"
            r"|sua)|(?:candidatura|domanda) (?:[\w'/,&()*:-]+ ){0,8}?(?:ritirat\w+|ritiro)|(?:hai"
            r"|abbia|ha|abbiate) (?:\w+ )?(?:deciso|scelto|preferito) (?:\w+ )?(?:di )?(?:non"
            r"|ritirar\w*|rinunciare)|(?:tua|sua) (?:decisione|rinuncia|scelta) (?:\w+ )?(?:di|a)"
        )
    ],
    "on_hold": [
        (
            r"(?:in pausa|sospes\w+|sospendere|rinviat\w+|posticipat\w+|congelat\w+|in attesa"
            r"|stand-?by|messa in attesa|bloccat\w+|fermat\w+|slittat\w+|rimandat\w+)"
        )
    ],
    "no_decision_yet": [
        (
            r"(?:ancora|tuttora) (?:\w+ ){0,4}?(?:non|decisione|corso|preso|aperto|valutando|in "
            r"corsa|gioco|deciso|definit\w+)|non (?:\w+ )?ancora|(?:più tempo|ritard\w+|più del "
            r"previsto)|(?:confrontar\w+|discuter\w+|confronto) (?:\w+ ){0,3}?(?:intern\w+|team)"
            r"|(?:breve|piccolo|rapido) aggiornamento"
        )
    ],
    "invites_to_talk": [
        (
            r"(?:ti|le) va di (?:passare|venire|sentirci|vederci|fare)|fare due chiacchiere"
            r"|quattro chiacchiere|(?:passa|vieni|passi|venga) (?:da noi|a trovarci|in sede)"
            r"|convocat\w+|(?:confronto|colloquio|contatto) (?:telefonico|conoscitivo)"
        ),
        (
            rf"(?:invit\w+|vorremmo|vorrei|piacerebbe|fissare|organizzare|programmare|propon\w+"
            rf"|lieti|pianificare|desider\w+|concordare|piacere|convoc\w+|sostenere|partecipare) "
            rf"(?:{W}){{0,10}}?{TALK}"
        ),
        (
            rf"{TALK} (?:{W}){{0,6}}?(?:conoscitiv\w+|telefonic\w+|fissat\w+|confermat\w+"
            rf"|programmat\w+|si terrà|avrà luogo|di persona|di \d+|tecnico|il (?:lunedì|martedì"
            rf"|mercoledì|giovedì|venerdì))|(?:parlare|sentirci|vederci|incontrarci) (?:con te|con "
            rf"lei)?|fase successiva|passi alla"
        ),
    ],
    "asks_for_times": [
        (
            r"disponibilità|(?:orari\w*|date|fasce|slot|giorn\w+|ora) (?:\w+ ){0,6}?(?:preferi\w+"
            r"|comod\w+|disponibil\w+|propon\w+|andrebb\w+|va bene|scegli\w*|prenotar\w+)"
            r"|(?:quando|indic\w+|conferm\w+|propon\w+|scegli\w*|prenot\w+|faccia sapere|fammi "
            r"sapere|facci sapere) (?:\w+ ){0,6}?(?:disponibil\w+|slot|orari\w*|data|date"
            r"|presenza|comod\w+|preferi\w+|partecipazione|libero|libera)|calendly|(?:ti|le) "
            r"(?:va|andrebbe) bene|disponibile"
        )
    ],
    "interview_ahead": [
        (
            rf"(?:non vediamo l'ora|non vedo l'ora|lieti|piacere|aspettiamo) (?:\w+ ){{0,4}}?(?:di "
            rf")?(?:conoscert?i|incontrart?i|conoscerla|incontrarla|sentirt?i|vederti)|(?:tuo|suo"
            rf"|nostro|il) (?:\w+ )?{TALK} (?:\w+ ){{0,6}}?(?:il|alle|sarà|è|lunedì|martedì"
            rf"|mercoledì|giovedì|venerdì)|(?:teams|zoom|google meet)|alle (?:ore )?\d"
        )
    ],
    "asks_for_test": [
        (
            r"(?:registrare|registra|differita|rispondendo) (?:[^\s.!?;]+ ){0,5}?(?:video\w*"
            r"|differita|domande)|video(?:colloquio|intervista) (?:[^\s.!?;]+ "
            r"){0,2}?(?:registrat\w+|differita|on demand)"
        ),
        (
            rf"(?:complet\w+|svolger\w+|svolgere|risolver\w+|effettuar\w+|sostenere|inviar\w+"
            rf"|consegnar\w+|accedere|compilar\w+|eseguir\w+|fare|affrontare|restituir\w+) "
            rf"(?:{W}){{0,8}}?{TEST}|{TEST} (?:{W}){{0,6}}?(?:tecnic\w+|online|allegat\w+|link"
            rf"|entro|pratic\w+|da svolgere|durata|attitudinal\w+|di programmazione|di logica|dura"
            rf"|scadenza|da completare|a casa)|hackerrank|codility|codesignal|testgorilla"
            rf"|videointervista"
        ),
    ],
    "test_done": [
        (
            rf"(?:ricevuto|grazie|ricezione|completato|consegnato|svolto|inviato) "
            rf"(?:{W}){{0,8}}?{TEST}|(?:risultat\w+|risposte) (?:{W}){{0,3}}?{TEST}|{TEST} "
            rf"(?:{W}){{0,4}}?(?:ricevut\w+|completat\w+|consegnat\w+|corrett\w+)"
        )
    ],
    "offers": [
        (
            r"(?:posto|ruolo) è (?:tuo|suo)|sei dei nostri|ti (?:voglio|vogliamo) (?:in|con)"
            r"|tempo indeterminato|ti (?:assumo|assumiamo|prendo|prendiamo)"
        ),
        (
            r"(?:offrir\w+|offerta|proposta|lieti|piacere|felici|confermar\w+|proporr?\w*) "
            r"(?:[\w'/,&()*:-]+ ){0,10}?(?:la posizione|il ruolo|un ruolo|assunzione|assumer\w+"
            r"|contratto|posto|entrare a far|far parte|unirt?i|inserimento|lavoro|di lavoro"
            r"|economica)"
        ),
        (
            r"(?:offerta|lettera|proposta) (?:\w+ )?(?:di lavoro|di assunzione|d'impegno|di "
            r"impiego|contrattuale|economica|formale)|contratto (?:\w+ ){0,3}?(?:lavoro"
            r"|indeterminato|determinato|firmare|allegato|firmato)|(?:retribuzione|stipendio|RAL) "
            r"(?:\w+ ){0,4}?(?:lord\w+|annu\w+|fiss\w+|\d)?|data di (?:inizio|assunzione"
            r"|inserimento)|periodo di prova|congratulazioni|complimenti|benvenut\w+ (?:in|a|nel)"
        ),
    ],
    "lists_jobs": [
        (
            r"\d+ (?:nuov\w+ )?(?:\w+ ){0,2}?(?:offerte|lavori|annunci|posizioni)|(?:nuov\w+"
            r"|ultime|offerte|annunci) (?:\w+ ){0,2}?(?:offerte|di lavoro|annunci|per te"
            r"|consigliat\w+|che corrispond\w+|simili)|(?:alert|avviso|avvisi) (?:\w+ )?(?:lavoro"
            r"|offerte|job)?|(?:vedi|scopri|consulta|visualizza) (?:\w+ ){0,2}?(?:offert\w+"
            r"|annunc\w+|posizion\w+)|candidati (?:ora|subito|adesso)|pubblicat\w+ (?:\w+ )?(?:fa"
            r"|oggi|ieri)"
        )
    ],
    "newsletter": [
        (
            r"newsletter|talent (?:community|network|pool)|community (?:di )?talenti|career day"
            r"|fiera (?:\w+ )?lavoro|webinar|evento|eventi|open day|iscrivi\w+|registrati|(?:nel"
            r"|dal) (?:tuo |suo )?browser|novità|notizie e"
        )
    ],
    "unsubscribe": [
        (
            r"disiscri\w+|annulla\w* (?:\w+ )?iscrizione|cancellart?\w* dalla|(?:gestisci"
            r"|modifica|gestire|modificare) (?:\w+ ){0,3}?(?:preferenze|alert|notifiche)|non "
            r"(?:\w+ )?(?:più )?ricevere|(?:ricevi|riceve|hai ricevuto) questa|unsubscribe"
        )
    ],
    "shop": [
        (
            r"ordin\w+ (?:\w+ )?(?:n|#|spedito|confermato|è)|il tuo ordine|fattura\w*"
            r"|spedizion\w+|pacco|scont\w+|saldi|promozion\w+|coupon|abbonamento|pagament\w+"
            r"|carrello|offerta (?:speciale|esclusiva|limitata)|acquist\w+|regalo|rimborso"
            r"|estratto conto|consegna (?:prevista|del)|\d+ ?%|visita medica|dentista"
            r"|prenotazion\w+|cors\w+ (?:online|di)|master|assicurazione|bolletta"
        )
    ],
    "approach": [
        (
            r"(?:sono|mi chiamo) (?:\w+ ){0,6}?(?:recruiter|selezionatr?\w*|consulente|headhunter"
            r"|talent|HR)|(?:tuo|suo) profilo (?:\w+ ){0,3}?(?:linkedin|interessante|attenzione"
            r"|su)|(?:per|con) (?:\w+ )?(?:un|mio|nostro|un nostro|importante) (?:\w+ )?cliente"
            r"|(?:apert\w+|valutar\w+|ascolto) (?:\w+ ){0,5}?(?:opportunità|proposte|nuove"
            r"|cambiamento|confronto)|ho visto il tuo|trovato il tuo|società di (?:selezione"
            r"|consulenza)|azienda cliente"
        )
    ],
    "answers_a_request": [
        (
            r"(?:grazie|ringrazio) (?:\w+ ){0,5}?(?:messaggio|mail|e-?mail|email|risposta|avermi "
            r"scritto|averci scritto|parole|nota|riscontro|scritto)|(?:feedback|riscontro) (?:\w+ "
            r"){0,5}?(?:colloquio|chiesto|richiesto|che|sul|sulla|processo)|(?:volentieri|ecco"
            r"|condivido|posso dirt?\w*) (?:\w+ ){0,5}?(?:feedback|riscontro|impressioni|qualche"
            r"|commenti|indicazion\w+)|(?:punti? (?:di forza|deboli?|di miglioramento|da "
            r"migliorare)|aree? di miglioramento|migliorare|rafforzare|approfondire|il team ha "
            r"(?:\w+ )?(?:apprezzato|notato|trovato))"
        )
    ],
    "absent": [
        (
            r"(?:fuori (?:ufficio|sede)|assente|in ferie|ferie|congedo|maternità|accesso limitato"
            r"|al mio rientro|rientrer\w+|urgenz\w+|urgenti)"
        )
    ],
    "undelivered": [
        (
            r"(?:non (?:è stato|è|può|ha) (?:\w+ )?(?:possibile (?:recapitare|consegnare)"
            r"|recapitat\w+|consegnat\w+))|mancato recapito|mancata consegna|mailer-daemon"
            r"|undeliver\w+|delivery (?:status|failed|failure)"
        )
    ],
    "condition": [
        r"in caso contrario|altrimenti|in un senso|la mancata|le domande (?:incomplete|pervenute)",
        (
            r"(?:se|qualora|nel caso|in caso|salvo|a meno|purché|nell'eventualità"
            r"|indipendentemente|in assenza)"
        ),
        (
            r"(?:solo|soltanto|solamente|esclusivamente) (?:\w+ ){0,4}?(?:candidat\w+|persone"
            r"|profili|i|le|quelli)"
        ),
        r"(?:eventualmente)",
    ],
    "shield": [
        (
            r"(?:hai|abbia|abbiate|ha) (?:\w+ )?(?:deciso|scelto|preferito) (?:\w+ )?non(?: "
            r"\w+){0,4}"
        ),
        (
            r"non (?:esit\w+|rispond\w+|dimentic\w+|è necessario|occorre|preoccup\w+|ved\w+ "
            r"l'ora)(?: \w+){0,4}|non (?:\w+ )?ancora(?: \w+){0,3}|ancora non(?: \w+){0,3}"
        ),
    ],
}
