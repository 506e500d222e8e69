"""How employers say no in French, and the words around it."""

W = r"(?:[\w'/,&()*:-]+ )"
PEOPLE = r"(?:candidat\w*|profils?|postulants?|personnes?|quelqu'un|candidatures?|finalistes?)"
POSITION = (
    r"(?:poste|postes|offre|emploi|stage|mission|alternance|fonction|recrutement|rôle"
    r"|place|opportunité|vacance)"
)
APPLICATION = r"(?:candidature|profil|dossier|cv|parcours|compétences|expérience)"

ANSWERS: dict[str, list[str]] = {
    "decision_not_forward": [
        (
            r"(?:pas|plus) (?:pouvoir )?(?:[^\s.!?;]+ ){0,3}?(?:plus loin|aller plus loin|vous "
            r"prendre|te prendre|te garder)|n'arrive pas à|(?:impose|exige|demande|veut|cherche) "
            r"(?:un|une|quelqu'un) (?:[^\s.!?;]+ ){0,4}?(?:déjà|qui|titulaire|avec|ayant)|(?:à "
            r"une voix|de justesse|à un cheveu) près|passé à une voix"
        ),
        (
            r"(?:ne|n'y|n') ?(?:pouvons|puis|saurions|pourrons|sommes|peux|pourrai|vais) "
            r"(?:[^\s.!?;]+ ){0,4}?(?:donner|retenir|poursuivre|répondre|satisfaire|accéder"
            r"|emmener|aller|prendre|garder|proposer)"
        ),
        (
            r"c'est (?:donc |malheureusement )?non|(?:suite|réponse) (?:y )?(?:favorable"
            r"|positive) (?:ne|n')|plus loin avec"
        ),
        (
            rf"(?:ne|n') ?(?:{W}){{0,6}}?(?:pas|plus) (?:{W}){{0,5}}?(?:donner|donnerons|donne"
            rf"|retenir|retenue?s?|retenons|poursuivre|poursuivrons|poursuit|suivre|aller|avancer"
            rf"|continuer|proposer|répondre favorablement|réserver|répondre positivement"
            rf"|souhaitons|retiendrons|accéder|convenir|engager|étudier|honorer|considérer)"
        ),
        (
            r"pas (?:\w+ ){0,3}?(?:donner|donné|donnons|retenir|retenu|poursuivre|donner une"
            r"|aller plus|réserver|poursuivi|suite|de suite|répondre favorablement|en mesure "
            r"de)(?: \w+){0,4}"
        ),
        (
            r"(?:décidé|choisi|pris la décision|décision) (?:\w+ ){0,3}?de ne (?:pas|plus) \w+(?: "
            r"\w+){0,3}"
        ),
        (
            r"(?:suite|réponse|avis|issue|retour) (?:\w+ )?(?:défavorable|négative?|négatif)"
            r"|(?:décliner|rejeter|refuser|écarter|écartée?|refusée?|rejetée?) (?:\w+ )?(?:votre"
            r"|ta|la|candidature)"
        ),
        (
            r"sans suite|(?:mettre|met|mettons) (?:fin|un terme) (?:\w+ ){0,4}?(?:processus"
            r"|candidature|recrutement)|(?:arrêter|arrêtons|s'arrête|stopper|clôturer|clore"
            r"|s'arrêter) (?:\w+ ){0,4}?(?:là|processus|candidature|ici|recrutement)"
        ),
        (
            r"pas (?:\w+ ){0,4}?(?:suite favorable|réponse favorable|réponse positive|donner "
            r"suite|bonne nouvelle|favorablement|positivement)"
        ),
    ],
    "others_chosen": [
        (
            r"(?:confié|attribué|donné|proposé|offert) (?:le|ce|la) (?:[^\s.!?;]+ ){1,6}?à (?:un"
            r"|une|quelqu'un|l'autre|notre)|(?:appeler|prendre|choisir|recruter|préférer|préféré) "
            r"(?:l'autre|un autre|une autre)"
        ),
        (
            r"(?:confié|attribué|donné|proposé|offert) (?:le|ce) (?:poste|contrat|stage) à"
            r"|(?:tranché|voté|opté|penché) (?:[^\s.!?;]+ ){0,3}?(?:pour|en faveur)|(?:quelqu'un"
            r"|une autre|un autre|d'autres) d'autre|quelqu'un d'autre|(?:pris|choisi|retenu"
            r"|embauché) (?:le|la|l'autre|un|une) (?:[^\s.!?;]+ ){0,2}?\w+ qui"
        ),
        (
            rf"(?:avec|vers|pour|faveur|profit|sur|choix|retenu|privilégi\w+|donn\w+|au|par|d'"
            rf"|choisi|opté|préféré)"
            rf" (?:{W}){{0,3}}?(?:autres?|interne|différents?|d'autres) (?:{W}){{0,3}}?{PEOPLE}"
        ),
        (
            rf"(?:autres?|d'autres) (?:{W}){{0,2}}?{PEOPLE} (?:{W}){{0,6}}?(?:dont|correspond\w*"
            rf"|répond\w*|plus|mieux"
            r"|retenue?s?|davantage|sembl\w+|possèd\w+|présent\w+|a été|ont été|ayant)"
        ),
        (
            rf"(?:retenu|choisi|sélectionné|privilégié|préféré|recruté|opté|porté|poursuivre"
            rf"|avancer|continuer|porte|s'est portée?|arrêté|donné|retenir|engagé|embauché"
            rf"|favorisé) (?:{W}){{0,6}}?(?:une?|l'|des|de|la|le|celle|celui|quelqu'un|d'autres)? "
            rf"?(?:{W}){{0,3}}?(?:{PEOPLE}) (?:{W}){{0,4}}?(?:dont|plus|mieux|qui|ayant|avec"
            rf"|possédant|interne|correspond\w*|disposant|présentant|davantage|répond\w*)"
        ),
        (
            r"(?:candidat|candidate|personne|profil) (?:\w+ ){0,4}?(?:retenue?|sélectionnée?"
            r"|choisie?|recrutée?) (?:a|est|possède|dispose|avait|présente)"
        ),
    ],
    "not_selected": [
        r"pas (?:été )?(?:classée?|placée?|admissible|lauréate?)",
        (
            r"pas (?:été )?(?:présentée?|transmise?|proposée?|convoquée?|admise?|reçue?)|(?:pas"
            r"|plus) (?:être|été) possible|pas possible (?:de|pour|cette)|pas (?:vous|te) "
            r"(?:prendre|garder|embaucher|recruter|retenir)|pas besoin de (?:quelqu'un|personne"
            r"|renfort)|ne (?:recrut\w+|cherch\w+|embauch\w+) (?:pas|plus)"
        ),
        (
            rf"{APPLICATION} (?:{W}){{0,8}}?(?:n'|ne) ?(?:{W}){{0,3}}?(?:pas|plus) (?:\w+ "
            rf"){{0,4}}?(?:retenue?s?|sélectionnée?s?|aboutir?|abouti|acceptée?|choisie?"
            rf"|poursuivie?|été|correspond\w*|convaincu|suivie)"
        ),
        (
            r"(?:n'a|n'ont|n'avez|n'est|n'êtes|n'as|n'es|n'ayez|n'ait|ne sera|ne seront) (?:\w+ "
            r"){0,3}?pas (?:\w+ ){0,3}?(?:retenue?s?|sélectionnée?s?|abouti|acceptée?|choisie?"
            r"|poursuivie?|convaincu)"
        ),
        r"pas (?:été )?(?:retenue?s?|sélectionnée?s?|abouti)",
    ],
    "cannot_offer": [
        (
            rf"pas (?:{W}){{0,5}}?(?:proposer|offrir|vous recevoir|un poste|d'opportunité|de poste"
            rf"|d'offre|d'emploi|rencontrer|convier|accueillir)"
        ),
        (
            r"(?:aucune?|pas d[e']) ?(?:\w+ ){0,3}?(?:poste|opportunité|offre|besoin|ouverture"
            r"|emploi|place)s? (?:\w+ ){0,5}?(?:disponible|correspond\w*|ouvert\w*|actuellement|à "
            r"vous|à pourvoir|proposer|moment)"
        ),
    ],
    "position_filled": [
        (
            r"(?:équipe|effectif|planning|saison) (?:[^\s.!?;]+ ){0,3}?(?:complète?|au complet)"
            r"|(?:aucun|pas de) (?:recrutement|embauche)|n'envisage (?:[^\s.!?;]+ "
            r"){0,2}?(?:recrutement|embauche)"
        ),
        (
            rf"{POSITION} (?:[\w'/,&()*:-]+ ){{0,12}}?(?:pourvue?|pourvus|comblée?|fermée?"
            rf"|annulée?|supprimée?|clôturée?|attribuée?|suspendue?|gelée?|plus disponible|plus "
            rf"d'actualité|plus ouverte?|plus à pourvoir)"
        ),
        (
            r"(?:déjà|désormais|finalement) (?:\w+ )?(?:été )?(?:pourvue?|comblée?|attribuée?)"
            r"|(?:pourvu|pourvoir|clôturé|finalisé|terminé|achevé|abouti) (?:\w+ )?(?:le|ce|notre"
            r"|nos|ledit) (?:\w+ )?(?:poste|recrutement|processus|recherches?)|(?:processus"
            r"|recrutement|recherche) (?:\w+ ){0,4}?(?:terminée?|close?|clôturée?|achevée?"
            r"|finalisée?|arrêtée?)"
        ),
    ],
    "not_a_match": [
        (
            r"(?:ne|n') ?(?:\w+ ){0,4}?(?:pas|plus) (?:\w+ ){0,4}?(?:correspond\w*|adéquation|en "
            r"phase|adaptée?|répond\w*|suffisan\w+|aligné\w*|en accord|le profil|assez|totalement)"
        ),
        (
            r"pas (?:\w+ ){0,4}?(?:en adéquation|correspond\w*|en phase|suffisamment|tout à fait"
            r"|totalement|pleinement|complètement|exactement|assez|adapté\w*)"
        ),
        (
            r"(?:manqu\w+|manque|insuffisan\w+|absence) (?:\w+ ){0,3}?(?:expérience|compétences?"
            r"|maîtrise|connaissances?|niveau)"
        ),
    ],
    "better_match": [
        (
            r"(?:plus|mieux|davantage|plus étroitement) (?:\w+ ){0,3}?(?:en adéquation|adaptée?s?"
            r"|proches?|correspond\w*|répond\w*|en phase|expérimentée?s?|qualifiée?s?|pertinents?"
            r"|alignée?s?|directement|en ligne|aux attentes|à nos|au poste|à ce poste)"
        ),
        (
            r"(?:correspond\w*|répond\w*|adapté\w*) (?:\w+ ){0,4}?(?:mieux|davantage|plus)|dont "
            r"(?:\w+ ){0,3}?(?:profil|expérience|parcours|compétences|qualifications)"
        ),
    ],
    "regret": [
        (
            r"malheureusement|regret\w*|désolée?s?|hélas|navrée?s?|déception|décevant\w*|décevoir"
            r"|déçue?|à regret|dommage|mauvaise nouvelle|pas la (?:réponse|nouvelle)|triste"
        )
    ],
    "wish_luck": [
        (
            r"(?:souhait\w*|bonne|plein|beaucoup|meilleur\w*|pleine) (?:\w+ ){0,8}?(?:chance"
            r"|réussite|succès|continuation|recherches?|meilleur|avenir|suite de)"
        ),
        (
            r"(?:suite|poursuite|recherches?|projets?) (?:\w+ ){0,4}?(?:recherches?|carrière"
            r"|professionnel\w*|parcours|emploi|projets?)"
        ),
    ],
    "apply_again": [
        (
            r"(?:hésit\w+|invit\w+|encourag\w+|libre|vivement) (?:\w+ ){0,6}?(?:postuler"
            r"|repostuler|candidater|consulter|nouveau|candidature|suivre|visiter|renouveler"
            r"|offres)"
        ),
        (
            r"(?:autres?|futures?|prochaines?|nouvelles?|ultérieures?|nos) (?:\w+ )?(?:offres?"
            r"|opportunités?|postes?|candidatures?|annonces?|recrutements?)|(?:site|page|espace) "
            r"(?:\w+ )?(?:carrières?|recrutement|emploi)|(?:rester|restons|garder|gardons) (?:\w+ "
            r")?(?:en )?contact|recroiser|prochaine fois"
        ),
    ],
    "keep_on_file": [
        (
            r"(?:conserv\w+|gard\w+|enregistr\w+|vivier|base de données|cvthèque|cv-thèque"
            r"|conservation|archiv\w+|mémoire) ?(?:\w+ ){0,6}?(?:candidature|cv|profil|dossier"
            r"|coordonnées|données|candidats|vivier|base|mois|ans?)?"
        ),
        (
            r"(?:recontact\w+|revenir vers|reviendrons vers|reprendr\w+ contact) (?:\w+ "
            r"){0,4}?(?:si|en cas|lors|dès|ultérieur\w*|pour|autre|opportunité|vous|toi)"
        ),
    ],
    "many_applicants": [
        (
            r"(?:grand|très grand|nombre|nombreuses?|beaucoup|volume|forte?|quantité|multitude"
            r"|centaines) (?:\w+ ){0,5}?(?:candidatures?|candidats?|profils?|réponses|intérêt"
            r"|dossiers)|(?:qualité|concurrence|niveau) (?:\w+ ){0,4}?(?:candidatures|candidats"
            r"|profils|élevée?|forte)"
        ),
    ],
    "after_review": [
        (
            r"(?:après|suite à|au terme|à l'issue|malgré|au vu) (?:\w+ ){0,3}?(?:étude|examen"
            r"|analyse|réflexion|lecture|mûre|attentive?|avoir (?:\w+ )?(?:étudié|examiné|analysé"
            r"|lu)|délibération|échanges?|l'étude|l'examen|l'analyse|entretiens?)(?: \w+){0,3}"
        ),
        (
            r"(?:étudié|examiné|analysé|pris connaissance|lu) (?:\w+ ){0,3}?(?:attentivement"
            r"|attention|candidature|soin|profil|dossier)|à ce stade|pour le moment|pour "
            r"l'instant|cette fois|actuellement"
        ),
    ],
    "softener": [
        (
            r"(?:ne|n') ?(?:\w+ ){0,4}?(?:remet|préjuge|reflète|enlève|constitue|remettent"
            r"|juge)\w* (?:\w+ )?(?:\w+ ){0,3}?(?:qualité|valeur|compétences|cause|rien)\w*"
            r"|(?:décision|choix) (?:\w+ ){0,4}?(?:difficile|facile|délicat\w*|serré|pas simple)"
            r"|(?:impressionn\w+|apprécié|sensibles?|qualité de votre)|bien que|malgré"
        ),
    ],
    "no_feedback": [
        (
            r"(?:pas|aucun|impossible) (?:\w+ ){0,6}?(?:retour|feedback|détail|explications?"
            r"|personnalisé\w*|motifs?|individuelle?\w*)"
        )
    ],
}
