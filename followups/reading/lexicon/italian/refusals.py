"""Italian refusals by what they say: somebody else, cannot hire you, full, below the mark."""

W = r"(?:[\w'/,&()*:-]+ )"
NAME = r"(?-i:[A-Z][a-z]+)"
PLACE = r"(?:post[oi]|posizion[ei]|ruol[oi]|lavoro|incarico|tirocini[oi]|stage|bors[ae]|contratto)"

REFUSALS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            rf"non (?:{W}){{0,1}}?(?:possiamo|posso|riusciamo|riesco|potremo|potr[oò]|pu[oò]"
            rf"|possono|vogliamo"
            rf"|intendiamo) (?:a )?(?:{W}){{0,2}}?(?:assumer\w+|prender\w+|inserir\w+"
            rf"|accoglier\w+|ingaggiar\w+"
            r"|tener\w+|convocar\w+|permetter\w+|accettar\w+|darti|darle|offrir\w+)"
        ),
        (
            r"non (?:ti|la|le|vi) (?:chiameremo|convocheremo|inviteremo|assumeremo|prenderemo"
            r"|faremo|offriremo"
            r"|ricontatteremo)"
        ),
        (
            r"(?:la |nostra )?risposta (?:\w+ ){0,2}?[eè] (?:\w+ )?(?:no|negativa)"
            r"|[eè] un no[.,!]+|(?:detto"
            r"|dice|dirti|dirle) (?:\w+ )?di no"
        ),
        r"esito (?:\w+ ){0,5}?(?:negativo|sfavorevole|non positivo)",
        (
            r"(?:selezione|percorso|processo|iter|candidatura"
            r"|strada) (?:[^\s.!?;]+ ){0,4}?(?:finisce|termina"
            r"|si ferma|si conclude|si chiude|si interrompe) (?:qui|qua|a questo)?"
        ),
        (
            r"(?:chiudiamo|archiviamo|chiudo|scartiamo|escludiamo|abbiamo (?:chiuso|archiviato"
            r"|scartato"
            r"|escluso)) (?:\w+ )?(?:la tua|la sua|la vostra|il tuo|il suo) (?:candidatura"
            r"|profilo|pratica)"
        ),
        (
            r"non (?:sar[aà]|[eè]|era|sarebbe|[eè] stato) (?:purtroppo )?(?:possibile|fattibile)"
            r"|non se ne fa"
            r"|(?:questa volta|stavolta|per ora) non (?:[eè]|ce|va)|non (?:[eè] andata"
            r"|ce l'hai fatta"
            r"|ce l'ha fatta)"
        ),
    ],
    "others_chosen": [
        (
            rf"(?:abbiamo|ho|ha|hanno|consiglio|commissione|direttore|titolare"
            rf"|cliente) (?:{W}){{0,2}}?(?:scelto"
            rf"|preso|assunto|selezionato|nominato|preferito|individuato|ingaggiato) (?:{NAME}"
            rf"|un'?altr\w+"
            r"|una? |il |la |qualcun)"
        ),
        (
            rf"(?:prendo|prendiamo|assumo|assumiamo|scelgo|scegliamo) (?:la (?:signora)?"
            rf"|il (?:signor)?|un'?altr\w+"
            rf"|{NAME}|una? )"
        ),
        (
            rf"{PLACE} (?:{W}){{0,3}}?(?:va|andr[aà]|[eè] andat[oa]|[eè] per|assegnat[oa]"
            rf"|tocca) (?:a|al|alla"
            r"|ad)"
        ),
        (
            rf"{PLACE} (?:{W}){{0,5}}?trovato (?:il suo|un|proprietario|titolare)"
            rf"|(?:trovato) (?:la persona"
            r"|il nostro|la nostra|qualcuno|chi)"
        ),
        (
            rf"(?:nuov[oa]|nostr[oa]) (?:{W}){{1,4}}?(?:[eè] stat[oa] scelt[oa]|stat[oa] (?:scelt"
            rf"|individuat"
            r"|nominat|assunt)[oa]|inizier[aà]|comincer[aà])"
        ),
        (
            r"(?:classificat[oa]|arrivat[oa]|piazzat[oa]) (?:\w+ )?(?:second[oa]|terz[oa]"
            r"|al second)|lista"
            r" (?:d'attesa|di riserva)"
        ),
        (
            r"(?:mi tocca|ci tocca) (?:chiamare|prendere|assumere|scegliere) (?:il"
            r"|la|un'?altr\w+"
            r"|quello|quella)"
        ),
    ],
    "not_selected": [
        (
            rf"non (?:{W}){{0,2}}?(?:raggiunt\w+|superat\w+|ottenut\w+|passat\w+"
            rf"|conseguit\w+) (?:{W}){{0,3}}?"
            r"(?:punteggio|prova|soglia|minimo|test|esame|fase|selezione|livello)"
        ),
        (
            r"(?:punteggio|risultato|voto) (?:\w+ ){0,4}?(?:insufficiente|inferiore|sotto"
            r"|troppo basso)"
        ),
    ],
    "cannot_offer": [
        (
            r"(?:non abbiamo|non ho|non c'[eè]|non ci sono|senza|manca|mancano) (?:\w+ )?(?:nulla"
            r"|niente|budget"
            r"|fondi|posto|posti|lavoro|risorse|posizioni|soldi)(?: \w+)?"
        ),
        (
            r"assunzioni (?:\w+ ){0,2}?(?:bloccat\w|congelat\w|ferm\w|sospes\w)"
            r"|blocco delle assunzioni"
        ),
    ],
    "position_filled": [
        (
            rf"{PLACE} (?:{W}){{0,2}}?(?:sono|[eè]|risultano) (?:{W}){{0,2}}?(?:esaurit\w"
            rf"|occupat\w|copert\w"
            r"|pien\w|assegnat\w|complet\w|annullat\w|terminat\w|pres\w|andat\w)"
        ),
    ],
    "not_a_match": [
        (
            r"(?:cerchiamo|cerco|serve|ci serve|vogliamo|cercano|abbiamo bisogno di|occorre"
            r"|ci vuole)"
            r" (?:\w+ )?(?:qualcuno|una persona|un profilo|una figura|chi"
            r"|candidat\w) (?:\w+ )?(?:con (?:pi[uù]"
            r"|maggiore|gi[aà])|che|pi[uù]|gi[aà]|la|lo|sappia|possa)"
        ),
        (
            r"(?:ti|le|gli) manca(?:no)? ?(?:\w+ )?(?:un po'|l'esperienza|esperienza|la|il|ancora"
            r"|pratica)"
        ),
    ],
    "shield": [
        (
            r"(?:niente|nulla) da (?:preparare|portare|fare|temere|aggiungere|pagare)|(?:scelto"
            r"|selezionato) (?:(?:il|la) (?:tu[oa]|su[oa]|vostr[oa]|data|giorno|luned|marted)"
            r"|di (?:vederti"
            r"|incontrar))"
        ),
    ],
    "no_decision_yet": [
        (
            r"(?:non abbiamo|non ha|non hanno|non [eè] stata) (?:\w+ ){0,2}?(?:ancora )?(?:preso"
            r"|presa|deciso"
            r"|raggiunto) ?(?:\w+ )?(?:decisione)?|pi[uù] tempo del previsto"
        ),
    ],
    "invites_to_talk": [
        (
            r"(?:ci vediamo|vieni|venga|passa|passi|facciamo|sentiamoci"
            r"|vediamoci) (?:[^\s.!?;]+ ){0,3}?"
            r"(?:luned|marted|mercoled|gioved|venerd|sabato|domani|alle \d)\w*"
        ),
    ],
}
