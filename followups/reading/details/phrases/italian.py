"""Italian ways of saying what `Details` holds; how to write them: `followups.patterns`."""

_TALK = (
    "(colloquio|colloqui|incontro|incontri|chiacchierata|conversazione|conversazioni|chiamata"
    "|telefonata|visita|intervista|videochiamata|videocolloquio|call)"
)
_OUR = "(il|i|la|le|l'|lo|nostro|nostra|nostri|tuo|tua|suo|sua|questo|questa|un|una|suoi|tuoi)"

PHRASES: dict[str, tuple[str, ...]] = {
    "other_role_not": (
        "(se|qualora|quando) (\\w+ )?(dovess\\w+|si apr\\w+|emerg\\w+|ci fosse\\w*)",
        "(in futuro|futur\\w+|talent pool)",
    ),
    "no_contact_sure": (
        ("(invita|invitiamo|prega|preghiamo|chiede|chiediamo) … (non|evitare di|astenersi dal)"
        " (presentare|inviare|contattare|ricandidarsi|ricandidarti|candidarsi|scrivere|inoltrare)"
        " (\\w+ )?(ulteriori|altre|nuove|gli|i|più|nuovamente|più)?"),
        ("a non (presentare|inviare|inoltrare) (ulteriori|altre|nuove) (domande|candidature"
        "|richieste)"),
    ),
    "interview": (
        ("(il|del|al|nel|dal|sul|un) (\\w+ )?colloquio (di (ieri|lunedì|martedì|mercoledì|giovedì"
        "|venerdì)|(\\w+ ){0,3}(piaciut\\w|andat\\w|rimast\\w)|con (te|lei|il|la|i|me|noi|\\w+)"
        " (\\w+ )?(è|sono|mi|ci|abbiamo))"),
        ("(dopo|a seguito d\\w+|in seguito a\\w*) (il|la|nostro|nostra|tuo|suo)(?: )?(primo|prima"
        "|ultimo|ultima|precedente|recente) (colloquio|incontro|chiacchierata|chiamata"
        "|conversazione)"),
        "all'orale (\\w+ ){0,3}(eri|era|sei|hai|ha)",
        (f"(grazie|ringrazi\\w*) … (per|durante|nel|del|in|nel corso del)(?: )?({_OUR[1:-1]})?"
        f"(?: )?(\\w+ ){{0,3}}{_TALK}"),
        ("(grazie|ringrazi\\w*) … (esser\\w* (venut\\w*|passat\\w*)|aver\\w* (\\w+ )?(parlato"
        "|partecipato"
        " (al|ai|a)|incontrat\\w*|sostenuto|dedicato … colloquio)|averci (incontrat\\w*"
        "|raggiunt\\w*)"
        "|avermi incontrat\\w*)"),
        ("(è stat\\w|stat\\w) (\\w+ )?(un )?(piacere|bello|piacevole|interessante) (\\w+"
        " )?(conosc\\w*"
        "|parlar\\w*|incontrar\\w*|chiacchierar\\w*|sentir\\w*|confrontar\\w*|poter\\w*)"),
        ("(piaciut\\w|apprezzat\\w|goduto) (\\w+ ){0,4}(parlar\\w*|conoscer\\w*|incontrar\\w*"
        "|confrontar\\w*"
        f"|{_TALK[1:-1]})"),
        ("(come|quanto) (\\w+ ){0,3}(al telefono|telefonicamente|a voce|di persona|durante la"
        " chiamata)"),
        (f"(dopo|a seguito del|in seguito al|durante|nel corso del|nel) (\\w+ ){{0,2}}{_TALK} (di"
        " (ieri|lunedì|martedì|mercoledì|giovedì|venerdì|oggi)|del \\d+|della settimana|scors\\w"
        "|con"
        "|sostenut\\w)"),
        "(ci siamo) (\\w+ )?(sentit\\w|vist\\w|incontrat\\w|parlat\\w|conosciut\\w)",
        "(ti|la|l')(?: )?(abbiamo|ho) (\\w+ )?(incontrat\\w|conosciut\\w)",
        "(hai|ha) sostenuto (\\w+ ){0,3}(colloquio|colloqui)",
    ),
    "interview_maybe": (
        "(la|tua|sua) prova (\\w+ )?(di|in|pratica|del)",
        "(tuo|sua|tua|suo) (\\w+ )?(presentazione|prova pratica|lezione)",
        (f"(dopo|a seguito d\\w+|in seguito a\\w*|durante|nel corso d\\w+|nel|nei|dal|dai|al"
         f" termine"
        f" d\\w+) ({_OUR[1:-1]})?(?: )?(\\w+ ){{0,2}}{_TALK}"),
        "in sede di colloquio",
    ),
    "interview_not": (
        ("(invit\\w*|fissare|organizzare|programmare|vorremmo|vorrei|piacerebbe|saremmo|interesse"
        " per"
        "|fase di colloqui\\w*)"),
    ),
    "interview_future": (
        ("(invit\\w*|fissare|organizzare|programmare|vorremmo|vorrei|piacerebbe|sarà|saranno|durerà"
        "|contatteremo|se (sarai|sarà|il)|fase di|selezionat\\w+ per|verr\\w+|\\w+remo)"),
    ),
    "feedback_offered": (
        ("(se|qualora) (\\w+ ){0,3}(vuoi|vuole|desideri|desidera|volessi|volesse|gradisce|ti"
        " interessa|ti va|piacerebbe|avere|desiderassi) … (feedback|riscontro (più|dettagliato|sul"
        "|su)|parere|commenti)"),
        ("(lieti|lieta|lieto|felici|felice|volentieri|piacere|disposizione|disponibil\\w|non"
         " esitare"
        "|non esiti) … (feedback|riscontro (più|dettagliato|sul|su))"),
        ("(feedback|riscontro (più|dettagliato)) … (non esitare|non esiti|scrivimi|mi scriva"
        "|rispondi"
        "|fammi sapere|mi faccia sapere|volentieri|a disposizione|chiamami|risponda)"),
        "(offr\\w*|possiamo dar\\w*|posso dar\\w*) (\\w+ ){0,4}feedback",
    ),
    "feedback_refused": (
        ("(non|impossibile|impossibilitat\\w) (\\w+ ){0,6}(possiamo|possibile|posso|grado|poter"
        "|potremo"
        "|forniamo|fornire|dare|diamo|rilasciare|rilasciamo|riusciamo|siamo) (\\w+ ){0,6}(feedback"
        "|riscontr\\w (individual\\w|personalizzat\\w|dettagliat\\w)|commenti individuali"
        "|spiegazioni|motivazioni)"),
        "(impossibile|impossibilitati|spiacenti di non) (\\w+ ){0,4}(feedback|riscontr\\w)",
        ("(feedback|riscontr\\w (individual\\w|personalizzat\\w|dettagliat\\w)) … (non (è|sarà"
        "|possiamo"
        "|potremo|verr\\w+|siamo)|impossibile)"),
    ),
    "feedback_not": (
        "(tuo|suo|vostro) (\\w+ )?(feedback|parere|opinione)",
        ("(sondaggio|questionario|candidate experience|esperienza (di candidatura|come"
        " candidat\\w))"),
        ("(feedback|riscontro) (\\w+ ){0,4}(al più presto|a breve|entro|nei prossimi|quanto prima"
        "|appena|presto|il prima possibile)"),
        ("(al più presto|a breve|entro|nei prossimi|quanto prima|appena|non appena) … (feedback"
        "|riscontro)"),
        "(ancora|in attesa) (\\w+ ){0,3}(feedback|riscontro)",
    ),
    "feedback_given": (
        ("(qualcuno|una persona|altro candidato|altra candidata|un profilo|un candidato|l'altro"
        " \\w+|chi|un altro ragazzo|altra persona) (\\w+ )?(che|con|perché|ha) (\\w+ ){0,4}(già"
        "|più|ha|abbia|conosce|esperienza|maggiore|anni|sa|parla|lavorato)"),
        ("(si aspettava|si aspettavano|ci aspettavamo|cercavamo|cercavano) (\\w+ ){0,3}(più"
        "|maggior\\w*|qualcosa|una)"),
        "(punto debole|tallone d'achille|punto di forza|punti di forza)",
        ("(tuo|tua|tue|tuoi|suo|sua|sue|suoi|il|la) (\\w+ ){1,6}(era|è|erano|sono|è stat\\w) (\\w+"
        " )?(precis\\w|brav\\w|magic\\w|bell\\w|pulit\\w|miglior\\w|ottim\\w|acerb\\w|fort\\w"
        "|debol\\w|convincent\\w|ben)"),
        "(ti|le) manca\\w* (\\w+ ){0,3}(esperienza|pratica|un|una|la|il|ancora|ancora un|faccia)",
        "(perpless\\w|dubbios\\w|poco convint\\w|titubant\\w|esitant\\w)",
        "(alla fine|infine) (\\w+ )?(ha prevalso|ha pesato|hanno pesato|ha deciso|ha vinto)",
        "(due|tre|un paio di) (cose|consigli|osservazioni|appunti|note)",
        "eri tu (la|il) miglior\\w",
        ("(unic\\w|principale|maggior\\w?|solo) (\\w+ )?(riserva|dubbio|osservazione|perplessità"
        "|punto"
        "|appunto|limite|motivo) (\\w+ ){0,4}(era|è stat\\w|è|riguardava|riguarda)"),
        ("(ciò|quello) che (\\w+ ){0,2}(mancava|è mancat\\w|ha fatto la differenza|ha pesato|ha"
        " deciso"
        "|ci è mancat\\w)"),
        "(è|sono) (\\w+ )?(mancat\\w|mancat\\w+) (\\w+ ){0,3}",
        "(fattore|elemento|punto) (\\w+ )?(decisivo|determinante)",
        "(è stat\\w|sono stat\\w) (\\w+ )?(decisiv\\w|determinant\\w)",
        ("(avremmo|avrei) (\\w+ )?(voluto|preferito|gradito|sperato|apprezzato) (\\w+ )?(vedere"
        "|sentire"
        "|più|maggior\\w*|esempi|qualche|un po)"),
        "(ci|mi) sarebbe piaciuto (vedere|sentire|più)",
        "(non|meno) (\\w+ ){0,4}(del tutto |pienamente |completamente )?convint\\w",
        ("(tuo|tua|tue|tuoi|suo|sua|sue|suoi) (\\w+ ){1,4}(era|erano|è stat\\w|sono stat\\w|è|sono)"
        " (\\w+ )?(molto|un po|troppo|poco|ottim\\w|eccellent\\w|solid\\w|limitat\\w|debol\\w"
        "|chiar\\w"
        "|brillant\\w|insufficient\\w|superficial\\w)"),
        ("(ti|le) (consiglio|consigliamo|suggerisco|suggeriamo|raccomando) (\\w+ )?(di"
        " )?(approfondire"
        "|lavorare|esercitar\\w*|migliorare|rafforzare|studiare|preparar\\w*|sviluppare"
        "|strutturare)"),
        "(ecco|di seguito|qui sotto|ti giro|le giro) (\\w+ ){0,4}(feedback|riscontro)",
        ("(feedback|riscontro) (del team|dei colleghi|degli intervistatori|tecnico|del"
         " responsabile)"
        " (è|era|:|è stato)"),
        ("(mancava|manca) (\\w+ )?(un po' di |ancora |più )?(esperienza|profondità|pratica"
        "|padronanza|dettaglio)"),
        "(feedback|riscontro) (promess\\w|richiest\\w|che (mi |ci )?(avevi|ha|hai|aveva) chiesto)",
    ),
    "stay_in_touch": (
        "(non sparire|non sparisca|fatti (sentire|vivo|viva)|si faccia (sentire|vivo|viva))",
        "(fammi|mi faccia|dammi) (un colpo di telefono|uno squillo|sapere come)",
        "(chiamami|scrivimi|passa a trovarmi|mi chiami|mi scriva|passi a trovarmi)",
        "ci vediamo (a|al|alla|presto|in)",
        ("(restare|restiamo|rimanere|rimaniamo|tenerci|teniamoci|mantenere|mantenerci|resta|rimani)"
        " (\\w+ )?(in )?contatto"),
        ("(colleg\\w*|aggiung\\w*|connett\\w*|trov\\w*|contattar\\w*|sentir\\w*) (\\w+ ){0,3}(su"
        "|via) linkedin"),
        "(prendere|prenderci|prendiamo|bere|berci) (un|insieme un) caffè",
        "(scrivimi|chiamami|mi scriva|mi chiami) (\\w+ )?(quando|pure|se)",
        "(mia porta|porte) (\\w+ )?(è|sono|resta|rimane|restano) (\\w+ )?apert\\w",
    ),
    "stay_in_touch_not": (
        ("(pagina (carriere|lavora con noi|linkedin)|sito carriere|talent (pool|community)"
        "|newsletter"
        "|social|seguici|seguirci|database|nostra pagina|nostro sito|banca dati|lavora con noi)"),
        "(cv|curriculum|profilo|candidatura|dati) (\\w+ ){0,4}(nel nostro|conserv\\w*|archivi\\w*)",
        "(metteremo|metterci|mettersi|metterà) (\\w+ )?in contatto",
    ),
    "other_role": (
        ("(pensiamo|penso|crediamo|credo|riteniamo) che (\\w+ )?(potrest\\w+|potrebbe|sarest\\w+"
        "|sarebbe|faccia|fare) (\\w+ )?(\\w+)?"),
        ("(cerchiamo|stiamo cercando|cercano|cerca|cercando) (\\w+ ){0,3}(invece|però|anche"
        "|attualmente)"),
        "(però|invece|tuttavia) (\\w+ ){0,5}(cercando|cercano|cerca|cerchiamo|si apre|si è aperta)",
        ("(cercano|cercando|cerchiamo|cerca) (\\w+ ){0,14}(adatt\\w|interess\\w*|se ti va|se la"
        " cosa|segnal\\w*)"),
        ("(ti|le|la|lo) (propongo|proponiamo|segnalo|segnalerei|candido) (\\w+ )?(però|oggi|una|un"
        "|per|io)"),
        "se (la cosa )?(ti|le) (va|incuriosisce|interessa)",
        ("(altra|altro|un'altra|nuova|diversa|seconda) (\\w+ )?(posizione|ruolo|team|opportunità"
        "|ricerca|selezione) … (che (\\w+ )?(potrebbe|può|interess\\w*|credo|penso|si adatt\\w*|fa)"
        "|adatt\\w*|interessart\\w|interessarl\\w)"),
        ("(passato|inoltrato|condiviso|girato|segnalato|inviato|trasmesso) (\\w+ ){0,2}(il |la"
        " )?(tuo|suo"
        "|tua|sua) (cv|curriculum|profilo|candidatura) (a|ai|al|alla|alle|agli|con) (\\w+ ){0,3}"
        "(colleg\\w*|team|responsabile|reparto|sede|ufficio)"),
        ("(ho|abbiamo) (\\w+ )?(un'altra|un altro|altre|altri|due|una) (\\w+ )?(posizion\\w"
        "|client\\w|ruol\\w"
        "|selezion\\w|ricerc\\w+) … (per te|per lei|potrebb\\w*|adatt\\w*|interess\\w*)"),
        ("(ti|le) (piacerebbe|interessa\\w*|interesserebbe) (\\w+ ){0,4}(posizione|ruolo"
        "|opportunità)"
        " (di|nel|come|in|da)"),
    ),
    "apply_again": (
        ("(candidar\\w*|ricandidar\\w*|candidati|ricandidati|si candidi) (\\w+ ){0,4}(di nuovo"
        "|nuovamente|ancora|in futuro|ad altre|per altre|ad altri|per altri|altre|alle|anche|a"
        " future"
        "|future|nuove)"),
        "(ricandidar\\w*|ricandidati|ripresentar\\w*)",
        ("(invit\\w*|incoraggi\\w*|lieti|felici|non esitare|non esiti|libero|libera) …"
         " (candidar\\w*"
        "|candidatura|candidature|ricandidar\\w*|candidati)"),
        ("(consult\\w*|visit\\w*|segu\\w*|controll\\w*|tener\\w* d'occhio|monitor\\w*|dare"
        " un'occhiata|continu\\w*|tieni d'occhio) … (pagina carriere|pagina lavora|sito (carriere"
        "|web)?|lavora"
        " con noi|posizioni aperte|offerte|opportunità|annunci|posizioni|sezione carriere"
        "|careers)"),
        "(nuova|futura|prossima) candidatura (\\w+ ){0,4}(sarà|sarebbe|benvenuta|gradita)",
        "(nuovamente|di nuovo) (la tua|la sua|una) candidatura",
    ),
    "apply_again_not": (
        "(non|evitar\\w*) (\\w+ )?(ri)?candidar\\w*",
        "grazie (per|di) (esserti|essersi|aver) candidat\\w",
    ),
    "asks_no_reply": (
        ("(si prega di |prego |pregati di |vi preghiamo di |la preghiamo di )?non (risponda"
        "|rispondere)( a| alla| al| direttamente)?"),
        ("(non|preghiamo di non|prega di non|di non) (\\w+ )?(rispondere|risponda|rispondete"
        "|risponderci)"
        " (\\w+ )?(a |direttamente|al|alla)"),
        "(si prega di|preghiamo di|pregati di) non rispondere",
        ("(non) (\\w+ ){0,3}(è|viene|vengono|sono|saranno|sarà|verranno) (\\w+ )?(monitorat\\w"
        "|presidiat\\w"
        "|controllat\\w|lett\\w|abilitat\\w|gestit\\w)"),
        ("(casella|indirizzo|messaggi|risposte|e-?mail) (\\w+ ){0,6}non (\\w+ ){0,3}(monitorat\\w"
        "|presidiat\\w"
        "|controllat\\w|lett\\w|abilitat\\w|ricev\\w*|recapitat\\w|gestit\\w|abilitat\\w|essere)"),
        "(solo|esclusivamente|soltanto) (per|all'|in)(?: )?(l')?(invio|uscita)",
    ),
    "asks_no_reply_not": ("(esit\\w*|se non)",),
    "no_contact": (
        ("(non|evitar\\w*|astener\\w*|astenersi) (\\w+ ){0,3}(contattar\\w*|scriver\\w*"
        "|candidar\\w*|ricandidar\\w*"
        "|inviar\\w*|ricontattar\\w*) (\\w+ ){0,3}(più|ulteriorment\\w|nuovament\\w|di nuovo|in"
        " futuro"
        "|altre|ulteriori|nuove)"),
        ("(non) (ci |mi )?(contatti|scriva|contatt\\w+|ricontatt\\w+) (\\w+ )?(più|ulteriormente"
        "|di nuovo"
        "|nuovamente)"),
        ("(preghiamo|chiediamo|prega|chiedo|invitiamo) (\\w+ )?(di |a )(non (\\w+ )?(contattar\\w*"
        "|ricontattar\\w*"
        "|candidar\\w*|ricandidar\\w*|scriver\\w*|inviar\\w*)|astener\\w*|evitare (\\w+"
        " )?(contatt\\w*"
        "|candidatur\\w*))"),
    ),
    "no_contact_not": (
        ("(telefonicamente|per telefono|stato (della|di)|prima di|entro|mesi|durante|questa"
        " (e-?mail|mail)"
        "|questo (indirizzo|messaggio)|esit\\w*)"),
    ),
    "agency": (
        "(mio|miei) (\\w+ )?(cliente|clienti)",
        "nostro (\\w+ )?cliente (ha|è|cerca|preferisce|vuole|mi|ci)",
        ("(agenzia (per il lavoro|di selezione|interinale)|società di selezione|head(?: )?hunter"
        "|consulente"
        " (di|in) selezione|per conto di|ricerca e selezione)"),
    ),
    "role_recruiter": (
        ("(recruiter|recruiting|risorse umane|selezione|selezionat\\w+|hr|talent\\w*|ufficio"
        " personale|responsabile (hr|selezione|risorse umane|del personale))"),
    ),
    "role_manager": (
        ("(direttore|direttrice|responsabile|capo|titolare|fondat\\w*|amministrator\\w*|dirigente"
        "|coordinat\\w*|caporedattor\\w*)"),
    ),
    "role_specialist": (
        "(sviluppat\\w*|ingegnere|analista|consulente|progettista|architetto|programmat\\w*)",
    ),
    "says_manager": (
        "(sono|come|in qualità di) (il |la )?(responsabile|direttore|direttrice) (di|del)",
    ),
    "says_interviewer": ("(ho|abbiamo) (\\w+ )?(fatto|condotto|tenuto) (\\w+ )?(colloquio)",),
    "says_referrer": (
        "(ti|la|l')(?: )?(ho|avevo) (\\w+ )?(segnalat\\w|raccomandat\\w|consigliat\\w)",
    ),
}  # fmt: skip
