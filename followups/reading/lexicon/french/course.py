"""The course of an application in French mails: receipts, talks, tests, offers, and other mail."""

W = r"(?:[\w'/,&()*:-]+ )"
TALK = (
    r"(?:entretien\w*|échange|échanger|appel|rendez-vous|rdv|visio\w*|visioconférence"
    r"|rencontre|rencontrer|discussion|call|conversation|discuter|café)"
)
TEST = (
    r"(?:tests?|exercice|cas pratique|étude de cas|évaluation|défi|challenge|mise en "
    r"situation|questionnaire|épreuve|QCM|assessment|hackerrank|codility|codesignal"
    r"|testgorilla)"
)

COURSE: dict[str, list[str]] = {
    "received": [
        (
            r"(?:exercice|test|cv|lettre|message|mail|réponses?) (?:[^\s.!?;]+ "
            r"){0,5}?(?:parvenue?|reçue?|arrivée?)|^bien reçue?|bien reçu"
        ),
        (
            r"(?:reçu|réception|réceptionné|parvenue?|accusons|accuse|enregistrée?|transmise?"
            r"|envoyée?|confirmons|prise? en compte|soumise) (?:\w+ ){0,6}?(?:candidature|dossier"
            r"|cv|réception|réponses?)"
        ),
        (
            r"(?:candidature|dossier|cv|réponses?) (?:[\w'/,&()*:-]+ ){0,14}?(?:reçue?|parvenue?"
            r"|enregistrée?|transmise?|envoyée?|prise en compte|soumise?|réceptionnée?|arrivée?)"
            r"|accusé de réception|bien (?:été )?(?:reçue?|enregistrée?|transmise|envoyée"
            r"|parvenue)|(?:vous avez|tu as|avez) (?:\w+ )?postulé"
        ),
    ],
    "thanks_for_applying": [
        (
            r"(?:merci|remerci\w+|sensibles?|ravis?|apprécions|heureux) (?:\w+ "
            r"){0,10}?(?:candidature|intérêt|postulé|postuler|confiance|adressé|dossier|l'intérêt)"
        )
    ],
    "under_review": [
        (
            r"(?:étudier|examiner|étudions|examinons|étudie|étudierons|examinera|examinerons"
            r"|analyser|étudiée?|examinée?|analysée?|lire|traitement|traitée?|étudiera|analysera) "
            r"(?:\w+ ){0,5}?(?:candidature\w*|profil|dossier|attentivement|attention|soin|délais"
            r"|équipes?|par|la|votre|ta)"
        ),
        (
            r"(?:en cours|sera|seront|est|va|allons|va être) (?:\w+ ){0,4}?(?:d'étude|d'examen"
            r"|d'analyse|de traitement|étudiée?|examinée?|analysée?|traitée?|étudier|examiner"
            r"|analyser)|(?:votre|ta) patience|patienter"
        ),
    ],
    "will_hear": [
        (
            r"(?:reviendr\w+|contacter\w*|recontact\w+|tiendrons|informer\w*|tenir|prendr\w+ "
            r"contact|recevr\w+|répondr\w+|reviens|revenons|reviendrai|recontacté\w*) (?:\w+ "
            r"){0,6}?(?:vous|toi|vers|informée?|courant|contact|réponse|retour|dans|sous|délais"
            r"|suite|rapidement|prochainement|jours|semaines|au plus)"
        ),
        (
            r"dans les (?:meilleurs|plus brefs|prochains|prochaines) (?:\w+ )?(?:délais|jours"
            r"|semaines)?|prochaines étapes|suite (?:\w+ )?(?:donnée|réservée)|suivre (?:\w+ "
            r"){0,3}?candidature|sous (?:\w+ ){0,3}?(?:jours|semaines)|(?:avancement|statut|état) "
            r"(?:\w+ ){0,2}?candidature"
        ),
    ],
    "only_if_matching": [
        (
            r"(?:si|dans le cas où|au cas où|seuls?|seules?|uniquement|dans l'hypothèse|passé ce "
            r"délai|sans (?:réponse|retour|nouvelles?)) (?:\w+ ){0,8}?(?:correspond\w*|retenue?s?"
            r"|profil|candidats?|candidatures?|contact\w+|intéress\w+|réponse|part|semaines|jours"
            r"|considér\w+)"
        ),
    ],
    "automatic_receipt": [
        (
            r"(?:message|mail|e-?mail|courriel|réponse|courrier) (?:\w+ ){0,4}?automatique\w*"
            r"|(?:générée?|envoyée?) automatiquement"
        )
    ],
    "account_made": [
        (
            r"(?:compte|profil|espace candidat|espace) (?:\w+ ){0,5}?(?:crée?é?|créé|activée?"
            r"|activer|vérifié|vérifier|confirmer)|mot de passe|code (?:de )?(?:vérification"
            r"|confirmation|sécurité|validation|d'accès)|identifiants?|vérifi\w+ (?:\w+ "
            r"){0,3}?(?:adresse|e-?mail)|connexion (?:\w+ )?(?:détectée|inhabituelle|à votre)"
            r"|nouvel appareil"
        )
    ],
    "not_finished": [
        (
            r"(?:finalis\w+|complét\w+|terminer|compléter|terminez) (?:\w+ ){0,4}?(?:candidature"
            r"|dossier|profil|inscription|formulaire)|(?:candidature|dossier) (?:\w+ "
            r"){0,4}?(?:incompl\w+|inachevée?|pas complet|en attente)|(?:manqu\w+|transmettre"
            r"|fournir|envoyer|faire parvenir|joindre) (?:\w+ ){0,6}?(?:pièces?|documents?"
            r"|justificatifs?|diplômes?|informations|copie|références|portfolio|lettre)"
        )
    ],
    "withdrawn": [
        (
            r"(?:retrait|retirer|retirée?|retiré|désist\w+|renonc\w+|annul\w+) (?:\w+ "
            r"){0,6}?(?:candidature|processus|votre|ta|poste)|candidature (?:[\w'/,&()*:-]+ "
            r"){0,8}?(?:retirée?|retrait|annulée?)|(?:vous avez|tu as|vous ayez|avez) (?:\w+ "
            r")?(?:décidé|choisi|souhaité|renoncé) (?:\w+ ){0,3}?(?:ne|retirer|renoncer|pas"
            r"|mettre|à)|(?:votre|ta) (?:décision|choix|désistement|souhait) (?:\w+ )?de (?:ne"
            r"|vous|te|retirer|mettre)"
        )
    ],
    "on_hold": [
        (
            r"(?:suspend\w+|suspens|en pause|gel|gelée?|gelons|reportée?|repoussée?|mis en "
            r"attente|mise en attente|différée?|stand-?by|décal\w+) ?(?:\w+ ){0,5}?(?:poste"
            r"|recrutement|processus|embauches)?"
        )
    ],
    "no_decision_yet": [
        (
            r"(?:pas encore|toujours|encore) (?:\w+ ){0,4}?(?:décision|décidé|pris|finalisé|en "
            r"cours|course|lice|process\w*|tranché|délibér\w+)|point (?:rapide|d'étape|sur)"
            r"|(?:plus long|retard|prend|davantage de temps|plus de temps)|(?:en|discut\w+"
            r"|échang\w+) (?:\w+ ){0,3}?(?:interne|en équipe)|décision (?:\w+ ){0,4}?(?:fin"
            r"|semaine|prochaine|prise)"
        )
    ],
    "invites_to_talk": [
        (
            r"(?:convi\w+|invit\w+|convoqu\w+|attend\w+) (?:[^\s.!?;]+ ){0,4}?(?:présenter|devant"
            r"|le (?:lundi|mardi|mercredi|jeudi|vendredi)|à (?:un|une))|pré-?sélectionnée?"
            r"|présélectionnée?"
        ),
        (
            rf"(?:invit\w+|convi\w+|souhait\w+|aimer\w+|propos\w+|serions|serais|ravis?|heureux"
            rf"|voudr\w+|plaisir|voulons|organis\w+|planifi\w+|programm\w+|convenir|fixer|caler) "
            rf"(?:{W}){{0,10}}?{TALK}"
        ),
        (
            rf"{TALK} (?:{W}){{0,6}}?(?:prévue?|planifiée?|confirmée?|fixée?|aura lieu"
            rf"|téléphonique|physique|programmée?|avec notre|avec l'équipe|d'environ|de \d+)"
            rf"|(?:vous|te) (?:rencontrer|recevoir|présenter nos|connaître)|faire (?:votre|ta|plus "
            rf"ample) connaissance"
        ),
    ],
    "asks_for_times": [
        (
            r"disponibilités?|disponible|(?:créneaux?|horaires?|dates?|heure) (?:\w+ "
            r"){0,6}?(?:convien\w+|arrang\w+|disponib\w+|propos\w+|choisi\w*|suivants?|réserver)"
            r"|(?:quand|choisi\w+|réserv\w+|proposer|indiqu\w+|confirm\w+) (?:\w+ "
            r"){0,6}?(?:créneaux?|disponib\w+|horaires?|date|rendez-vous|présence|libre|venue)"
            r"|calendly|(?:convient|conviendrait|irait)"
        )
    ],
    "interview_ahead": [
        (
            rf"(?:hâte|impatien\w+|plaisir|réjouis\w*) (?:\w+ ){{0,4}}?(?:rencontrer|échanger"
            rf"|discuter|vous|te)|(?:votre|ton|notre|l') ?(?:\w+ )?{TALK} (?:\w+ ){{0,6}}?(?:le|à"
            rf"|aura|avec|est|lundi|mardi|mercredi|jeudi|vendredi)|(?:teams|zoom|google meet"
            rf"|visio)|\d ?h(?:\d\d)?"
        )
    ],
    "asks_for_test": [
        (
            r"(?:enregistrer|répondre) (?:[^\s.!?;]+ ){0,6}?(?:vidéo|questions)|vidéo différée?"
            r"|entretien (?:vidéo )?différé"
        ),
        (
            rf"(?:réalis\w+|compléter|passer|effectuer|remplir|faire|rendre|envoyer|terminer"
            rf"|accéder|répondre|inviton\w*|invit\w+|soumettre|résoudre|retourner) "
            rf"(?:{W}){{0,8}}?{TEST}|{TEST} (?:{W}){{0,6}}?(?:technique|en ligne|ci-joint|joint|à "
            rf"réaliser|à rendre|lien|dure|durée|avant le|de personnalité|à compléter|pratique"
            rf"|d'environ|logique|suivant|à faire)|hackerrank|codility|codesignal|testgorilla"
            rf"|(?:vidéo|entretien) différée?"
        ),
    ],
    "test_done": [
        (
            rf"(?:reçu|merci|réception|complété|terminé|rendu|réalisé|passé) (?:{W}){{0,8}}?{TEST}"
            rf"|(?:résultats?|réponses) (?:{W}){{0,3}}?{TEST}|{TEST} (?:{W}){{0,4}}?(?:reçue?"
            rf"|terminée?|corrigée?|complétée?)"
        )
    ],
    "offers": [
        (
            r"(?:je|on|nous) (?:vous|te) (?:prend\w*|embauch\w+|recrut\w+|engag\w+|garde\w*)"
            r"|c'est oui|en CDI|(?:poste|place) est à (?:vous|toi)"
        ),
        (
            r"(?:proposer|offrir|proposition|proposons|offrons|confirmer|ravis?|plaisir|heureux) "
            r"(?:[\w'/,&()*:-]+ ){0,10}?(?:le poste|un poste|d'embauche|embauche|contrat|un CDI"
            r"|CDI|CDD|un stage|rejoindre|intégrer|votre recrutement|recruter|offre)"
        ),
        (
            r"(?:promesse|offre|proposition|lettre) (?:\w+ )?(?:d'embauche|d'emploi|d'engagement"
            r"|de contrat)|contrat (?:\w+ ){0,3}?(?:travail|signer|ci-joint|signé|joint)"
            r"|(?:salaire|rémunération) (?:\w+ ){0,4}?(?:brut\w*|annuel\w*|fixe|\d)|date (?:\w+ "
            r"){0,2}?(?:d'entrée|de début|prise de poste|d'arrivée)|prise de (?:poste|fonction)"
            r"|période d'essai|félicitations|bienvenue (?:dans|chez|parmi|à)"
        ),
    ],
    "lists_jobs": [
        (
            r"\d+ (?:nouvelles? )?(?:\w+ ){0,2}?(?:offres|emplois|postes|annonces)|(?:nouvelles?"
            r"|dernières|offres) (?:\w+ ){0,2}?(?:offres?|emplois?|d'emploi|annonces|pour vous"
            r"|correspond\w*|recommandées?|similaires)|alerte\w* (?:\w+ )?(?:emploi|job|offres?)?"
            r"|(?:voir|consulter|découvr\w+) (?:\w+ ){0,2}?(?:offres?|annonces?|l'offre)|postulez "
            r"(?:maintenant|dès|ici|en)|publiée? (?:il y a|le|hier)"
        )
    ],
    "newsletter": [
        (
            r"newsletter|lettre d'information|communauté (?:de )?talents?|talent (?:community"
            r"|network)|salon (?:\w+ )?(?:emploi|recrutement|l'emploi)|forum (?:\w+ )?(?:emploi"
            r"|entreprises|métiers)|webinaire|job ?dating|portes ouvertes|inscri\w+[- ](?:vous"
            r"|toi)|(?:dans|avec) (?:votre|le) navigateur|événement\w*|actualités|réseau de "
            r"talents"
        )
    ],
    "unsubscribe": [
        (
            r"désabonn\w+|désinscri\w+|se désinscrire|(?:gérer|modifier) (?:\w+ "
            r"){0,3}?(?:préférences|alertes|notifications|abonnement)|ne plus recevoir|vous "
            r"recevez (?:cet?|ce)|unsubscribe"
        )
    ],
    "shop": [
        (
            r"commande\w*|facture\w*|livraison|colis|promo\w*|soldes?|réduction|code promo"
            r"|abonnement|paiement|panier|offre (?:spéciale|exclusive|limitée)|achetez|cadeau"
            r"|remboursement|relevé|expédiée?|\d+ ?%|rendez-vous médical|docteur|dentiste"
            r"|réservation|formation (?:\w+ )?(?:certifiante|en ligne)|CPF|assurance|votre colis"
        )
    ],
    "approach": [
        (
            r"(?:je suis|suis) (?:\w+ ){0,4}?(?:recruteur\w*|recruteuse|chasseur\w*|consultant\w*"
            r"|chargée? de recrutement|talent)|(?:votre|ton) profil (?:\w+ ){0,3}?(?:linkedin"
            r"|attention|intéress\w+|retenu|a attiré|sur)|(?:pour|avec|l'un de) (?:\w+ )?(?:mon"
            r"|notre|nos|mes) clients?|(?:à l'écoute|ouverte?) (?:\w+ ){0,5}?(?:opportunité\w*"
            r"|marché|nouvelles?|échanger)|tombée? sur (?:votre|ton)|(?:belle|nouvelle|superbe) "
            r"opportunité|cabinet de recrutement"
        )
    ],
    "answers_a_request": [
        (
            r"(?:merci|remerci\w+) (?:\w+ ){0,5}?(?:message|mail|e-?mail|retour|réponse|mot"
            r"|relance|courriel|votre message|sollicitation)|(?:retour|feedback) (?:\w+ "
            r"){0,5}?(?:entretien|demandé|voici|suivant|concernant|sur)|(?:voici|volontiers|avec "
            r"plaisir) (?:\w+ ){0,5}?(?:retour|feedback|éléments|pistes?|conseils?)|(?:vous|tu) "
            r"(?:\w+ )?(?:demand\w+|souhait\w+) (?:\w+ ){0,4}?(?:retour|feedback|savoir)|(?:axes? "
            r"d'amélioration|points? (?:forts?|faibles?|à améliorer)|travailler|progresser|équipe "
            r"a (?:\w+ )?(?:trouvé|apprécié|noté))"
        )
    ],
    "absent": [
        (
            r"(?:absente?|absence|en congés?|hors du bureau|congé (?:maternité|parental)|de "
            r"retour|mon retour|en cas d'urgence|pour toute urgence|en vacances|accès limité)"
        )
    ],
    "undelivered": [
        (
            r"(?:pas pu être|n'a pas été|non) (?:remise?|délivrée?|distribuée?|livrée?)|échec "
            r"(?:\w+ )?(?:remise|livraison|distribution)|non (?:remis|distribué|délivré)"
            r"|mailer-daemon|undeliver\w+|delivery (?:status|failed|failure)"
        )
    ],
    "condition": [
        (
            r"tout (?:dossier|candidat)|toute (?:absence|candidature)|que votre candidature"
            r"|qu'elle soit|faute de|à défaut|dans le cas contraire|sinon|en cas d'échec"
        ),
        (
            r"(?:si|s'il|s'ils|si l'|dans le cas|au cas|en cas|dans l'éventualité|à moins|sauf"
            r"|selon que|quelle que soit|passé ce délai|sans (?:réponse|retour|nouvelles?))"
        ),
        r"(?:les candidats|seuls|seules|ceux|celles) (?:\w+ ){0,4}?(?:retenue?s|non|dont)",
        r"(?:éventuellement|le cas échéant)",
    ],
    "shield": [
        (
            r"(?:vous|tu|vous avez|tu as|vous ayez) (?:\w+ )?(?:décidé|choisi|souhait\w+"
            r"|renonc\w+) (?:\w+ ){0,2}?(?:ne|de ne)(?: \w+){0,4}"
        ),
        (
            r"(?:n'|ne )?hésit\w+ pas(?: \w+){0,4}|ne (?:pas )?répond\w* (?:\w+ ){0,2}?(?:pas|à "
            r"ce)(?: \w+){0,3}|pas encore(?: \w+){0,3}|votre (?:décision|choix) de ne(?: "
            r"\w+){0,4}|pas (?:\w+ )?(?:besoin|manquer|tarder|oublier)(?: \w+){0,2}"
        ),
    ],
}
