"""How employers say no in Italian, and the words around it."""

W = r"(?:[\w'/,&()*:-]+ )"
PEOPLE = (
    r"(?:candidat\w*|profil\w*|person\w*|qualcun\w*|candidature|finalist\w*|risors\w+"
    r"|figur\w+)"
)
POSITION = (
    r"(?:posizione|ruolo|posto|offerta|annuncio|vacancy|selezione|stage|tirocinio|ricerca"
    r"|opportunità)"
)
APPLICATION = r"(?:candidatura|profilo|domanda|cv|curriculum|esperienza|competenze|percorso)"

ANSWERS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            r"non (?:andremo|andiamo|andrò|si va) (?:[^\s.!?;]+ ){0,2}?avanti|dir(?:ti|le|vi) di "
            r"no|(?:risposta|la risposta) è (?:un )?no"
        ),
        (
            rf"non (?:{W}){{0,7}}?(?:proseguir\w*|proseguiamo|procedere\w*|procederemo|procediamo"
            rf"|proceder\w*|continuar\w*|portare avanti|dare seguito|darà seguito|dar seguito"
            rf"|andare avanti|andare oltre|avanzare|passare alla|passerà|prendere in "
            rf"considerazione|accogliere|dare esito|possiamo offrir\w+|considerare|confermar\w+"
            rf"|invitar\w+|proceda)"
        ),
        r"(?:deciso|decisione|scelto|scelta|optato) (?:\w+ ){0,5}?(?:di )?non \w+(?: \w+){0,4}",
        (
            r"(?:esito|riscontro|risposta) (?:\w+ ){0,3}?(?:negativ\w+|sfavorevole)|(?:rifiut\w+"
            r"|respin\w+|scart\w+|declin\w+) (?:\w+ ){0,3}?(?:candidatura|tua|sua|domanda)"
            r"|(?:candidatura|domanda) (?:\w+ ){0,4}?(?:respinta|rifiutata|scartata|declinata"
            r"|esclusa)"
        ),
        (
            r"(?:concludere|conclude|conclus\w+|terminare|termina|interrompere|chiudere|fermare"
            r"|fermarci) (?:\w+ ){0,4}?(?:percorso|processo|iter|selezione|candidatura|qui)|non "
            r"(?:\w+ ){0,4}?(?:buone notizie|riscontro positivo|esito positivo|buon fine"
            r"|positivamente)"
        ),
    ],
    "others_chosen": [
        (
            r"(?:preso|scelto|assunto|preferito|chiamato) (?:l'altr\w+|un\w*|il|la|qualcun\w*"
            r"|chi) (?:[^\s.!?;]+ ){0,2}?\w+|(?:prevalso|vinto|spuntata) (?:chi|un\w*|l'altr\w+)"
            r"|(?:andat\w+|assegnat\w+|affidat\w+|affidare) (?:[^\s.!?;]+ ){0,3}?(?:al|alla|a "
            r"un\w*|ad) (?:[^\s.!?;]+ ){0,2}?(?:candidat\w+|collega|ditta|persona|altr\w+)"
        ),
        rf"(?:altr\w+|intern\w+|divers\w+|un'altra|alternativ\w+) (?:{W}){{0,3}}?{PEOPLE}",
        (
            rf"(?:scelto|selezionato|individuato|optato|assunto|preferito|privilegiato|proseguire"
            rf"|procedere|orientat\w+|ricaduta|ricadut\w+|trovato|identificato|offerto|inserito"
            rf"|caduta) (?:{W}){{0,6}}?(?:un\w*|con|per|su|al|il|la|di|verso|a) "
            rf"(?:{W}){{0,3}}?{PEOPLE} (?:{W}){{0,6}}?(?:cui|che|più|con|meglio|maggior\w*"
            rf"|intern\w+|aderent\w+|le cui|la cui|il cui|ha|in linea)"
        ),
    ],
    "not_selected": [
        (
            r"non (?:[^\s.!?;]+ ){0,3}?tra (?:i|gli|le) (?:[^\s.!?;]+ ){0,2}?(?:vincitori|idonei"
            r"|selezionati|candidati|prescelti|finalisti)"
        ),
        (
            r"non (?:può|potrà|possono|è stat\w+) (?:essere )?(?:accolt\w+|accettat\w+|presa in"
            r"|considerat\w+)|non (?:[^\s.!?;]+ ){0,3}?(?:necessità|bisogno|serve|servono"
            r"|cerchiamo|assumiamo|assumendo|prevediamo|prevede)|(?:posto|ruolo|posizione) ha "
            r"trovato|(?:trovato|preso|assunto|scelto) (?:già )?(?:qualcun\w*|un'altra|un altro"
            r"|altra|altro|la persona)|organico (?:[^\s.!?;]+ ){0,2}?complet\w+|esaurit\w+ (?:le"
            r"|i)"
        ),
        (
            rf"{APPLICATION} (?:{W}){{0,8}}?non (?:{W}){{0,4}}?(?:selezionat\w+|scelt\w+"
            rf"|accettat\w+|stata|stato|accolta|idone\w+|superat\w+|andata|considerat\w+"
            rf"|rientra\w*)"
        ),
        (
            r"non (?:\w+ ){0,4}?(?:selezionat\w+|scelt\w+|superato|tra i candidati|rientra\w*"
            r"|idone\w+|ritenut\w+|ammess\w+|inclus\w+|risultat\w+)"
        ),
    ],
    "cannot_offer": [
        (
            r"non (?:\w+ ){0,5}?(?:offrir\w*|abbiamo|disponiamo|ci sono|proporr?\w*|sono (?:\w+ "
            r")?(?:presenti|disponibili)) (?:\w+ ){0,6}?(?:posizion\w+|ruol\w+|post\w+"
            r"|opportunità|colloquio|vacancy|disponibil\w+|apert\w+)"
        )
    ],
    "position_filled": [
        r"(?:siamo|già|organico|team|squadra) (?:[^\s.!?;]+ ){0,2}?(?:al completo|complet\w+)",
        (
            rf"{POSITION} (?:[\w'/,&()*:-]+ ){{0,12}}?(?:copert\w+|chius\w+|annullat\w+|sospes\w+"
            rf"|assegnat\w+|cancellat\w+|occupat\w+|non (?:\w+ )?più|congelat\w+|complet\w+"
            rf"|ricoperta)"
        ),
        (
            r"(?:già|ormai|abbiamo|stata|è stata) (?:\w+ ){0,4}?(?:coperto|coperta|chiuso|chiusa"
            r"|concluso|completato|assegnata|terminato|ricoperta)(?: \w+){0,4}"
        ),
    ],
    "not_a_match": [
        (
            r"non (?:\w+ ){0,6}?(?:corrispond\w+|in linea|allineat\w+|adatt\w+|rispecchi\w+"
            r"|coerent\w+|soddisf\w+|rispond\w+|aderent\w+|sufficient\w+|idone\w+|coincid\w+"
            r"|compatibil\w+|possed\w+)"
        ),
        (
            r"(?:manca\w*|carenz\w+|mancanza) (?:\w+ ){0,4}?(?:esperienza|competenz\w+"
            r"|requisit\w+|conoscenz\w+)"
        ),
    ],
    "better_match": [
        (
            r"(?:più|meglio|maggiormente|maggior\w*) (?:\w+ ){0,4}?(?:in linea|aderent\w+"
            r"|adatt\w+|vicin\w+|corrispond\w+|allineat\w+|rispond\w+|coerent\w+|espert\w+"
            r"|qualificat\w+|idone\w+|esperienza|rispecchi\w+|attinent\w+|compatibil\w+)"
        ),
        (
            r"(?:corrispond\w+|rispond\w+|rispecchi\w+|adatt\w+) (?:\w+ ){0,3}?(?:meglio"
            r"|maggiormente|più)|(?:la|il|le) cui (?:\w+ ){0,2}?(?:esperienz\w+|profilo"
            r"|competenze|percorso|background)"
        ),
    ],
    "regret": [
        (
            r"purtroppo|dispiac\w+|spiacent\w+|rammaric\w+|rincresc\w+|sfortunatamente"
            r"|malauguratamente|ci duole|delus\w+|cattive notizie|non è la (?:risposta|notizia)"
        )
    ],
    "wish_luck": [
        (
            r"(?:augur\w+|in bocca|buona|buon|migliori|ogni) (?:\w+ ){0,8}?(?:fortuna|successo"
            r"|successi|meglio|lupo|futuro|ricerca|proseguimento|auguri|bene|carriera)|(?:futuro"
            r"|ricerca|carriera|percorso|cammino) (?:\w+ )?(?:professional\w+|lavorativ\w+|di "
            r"lavoro)"
        )
    ],
    "apply_again": [
        (
            r"(?:invit\w+|incoragg\w+|esit\w+|sper\w+|consigli\w+) (?:\w+ ){0,6}?(?:candidart?\w*"
            r"|consultare|visitare|monitorare|seguir\w+|ricandidart?\w*|candidatura|inviar\w+"
            r"|tener\w*|opportunità)"
        ),
        (
            r"(?:futur\w+|prossim\w+|altr\w+|nuov\w+|ulterior\w+|successiv\w+) (?:\w+ "
            r")?(?:opportunità|posizion\w+|offert\w+|candidatur\w+|ricerc\w+|selezion\w+"
            r"|occasion\w+|annunc\w+)|(?:sito|pagina|sezione) (?:\w+ )?(?:carriere|careers?"
            r"|lavora con noi)|(?:rimaner\w*|restar\w*|restiamo|rimaniamo|teniamoci|resta|rimani) "
            r"in contatto|in futuro"
        ),
    ],
    "keep_on_file": [
        (
            r"(?:conserv\w+|manter\w+|terremo|tenere|tener\w+|archivi\w+|inserir\w+|registr\w+"
            r"|inserit\w+|custodi\w+) (?:\w+ ){0,6}?(?:cv|curriculum|candidatura|profilo|dati"
            r"|database|archivio|considerazione|presente|mente|banca dati)|(?:nel nostro|banca"
            r"|data) ?(?:database|dati|archivio)|(?:ricontatt\w+|contatt\w+) (?:\w+ "
            r"){0,5}?(?:qualora|se|in futuro|nel caso|caso|in caso)"
        )
    ],
    "many_applicants": [
        (
            r"(?:gran\w*|elevat\w+|alt\w+|molt\w+|numeros\w+|notevole|centinaia|volume|mole) "
            r"(?:\w+ ){0,4}?(?:candidatur\w+|candidat\w+|profil\w+|domande|adesioni|interesse"
            r"|risposte|cv|curricul\w+|numero)|(?:qualità|livello) (?:\w+ ){0,4}?(?:alt\w+"
            r"|elevat\w+|candidat\w+)"
        )
    ],
    "after_review": [
        (
            r"(?:dopo|a seguito|in seguito|al termine|alla luce) (?:\w+ ){0,4}?(?:attent\w+"
            r"|accurat\w+|analisi|valutazion\w+|esame|aver|riflession\w+|lettura|colloqui\w*"
            r"|confronto)(?: \w+){0,3}|(?:valutato|esaminato|analizzato|letto) (?:\w+ "
            r"){0,3}?(?:attentamente|con attenzione|candidatura|profilo|cura)|in questo momento"
            r"|al momento|per il momento|in questa occasione|questa volta|per ora|attualmente|in "
            r"questa fase"
        )
    ],
    "softener": [
        (
            r"(?:decisione|scelta) (?:\w+ ){0,4}?(?:difficile|facile|sofferta|semplice"
            r"|combattuta)|non (?:\w+ ){0,4}?(?:rifle\w+|toglie|pregiudica|sminuisce|giudizio"
            r"|mette) (?:\w+ ){0,3}?(?:valore|qualità|capacità|competenze)?|(?:colpit\w+"
            r"|impressionat\w+|apprezzat\w+|sebbene|nonostante|pur)"
        )
    ],
    "no_feedback": [
        (
            r"non (?:\w+ ){0,6}?(?:feedback|riscontro individuale|riscontri|dettagli|motivazioni"
            r"|spiegazioni)"
        )
    ],
}
