"""The course of an application in French mails: receipts, talks, tests, offers, and other mail."""

W = r"(?:[\w'/,&()*:-]+ )"
TALK = r"(?:entretien\w*|échange|échanger|appel|rendez-vous|rdv|visio\w*|visioconférence|rencontre|rencontrer|discussion|call|conversation|discuter|café)"
TEST = r"(?:tests?|exercice|cas pratique|étude de cas|évaluation|défi|challenge|mise en situation|questionnaire|épreuve|QCM|assessment|hackerrank|codility|codesignal|testgorilla)"

COURSE: dict[str, list[str]] = {
    "received": [
        r"(?:exercice|test|cv|lettre|message|mail|réponses?) (?:[^\s.!?;]+ ){0,5}?(?:parvenue?|reçue?|arrivée?)|^bien reçue?|bien reçu",
        r"(?:reçu|réception|réceptionné|parvenue?|accusons|accuse|enregistrée?|transmise?|envoyée?|confirmons|prise? en compte|soumise) (?:\w+ ){0,6}?(?:candidature|dossier|cv|réception|réponses?)",
        r"(?:candidature|dossier|cv|réponses?) (?:[\w'/,&()*:-]+ ){0,14}?(?:reçue?|parvenue?|enregistrée?|transmise?|envoyée?|prise en compte|soumise?|réceptionnée?|arrivée?)|accusé de réception|bien (?:été )?(?:reçue?|enregistrée?|transmise|envoyée|parvenue)|(?:vous avez|tu as|avez) (?:\w+ )?postulé",
    ],
    "thanks_for_applying": [r"(?:merci|remerci\w+|sensibles?|ravis?|apprécions|heureux) (?:\w+ ){0,10}?(?:candidature|intérêt|postulé|postuler|confiance|adressé|dossier|l'intérêt)"],
    "under_review": [
        r"(?:étudier|examiner|étudions|examinons|étudie|étudierons|examinera|examinerons|analyser|étudiée?|examinée?|analysée?|lire|traitement|traitée?|étudiera|analysera) (?:\w+ ){0,5}?(?:candidature\w*|profil|dossier|attentivement|attention|soin|délais|équipes?|par|la|votre|ta)",
        r"(?:en cours|sera|seront|est|va|allons|va être) (?:\w+ ){0,4}?(?:d'étude|d'examen|d'analyse|de traitement|étudiée?|examinée?|analysée?|traitée?|étudier|examiner|analyser)|(?:votre|ta) patience|patienter",
    ],
    "will_hear": [
        r"(?:reviendr\w+|contacter\w*|recontact\w+|tiendrons|informer\w*|tenir|prendr\w+ contact|recevr\w+|répondr\w+|reviens|revenons|reviendrai|recontacté\w*) (?:\w+ ){0,6}?(?:vous|toi|vers|informée?|courant|contact|réponse|retour|dans|sous|délais|suite|rapidement|prochainement|jours|semaines|au plus)",
        r"dans les (?:meilleurs|plus brefs|prochains|prochaines) (?:\w+ )?(?:délais|jours|semaines)?|prochaines étapes|suite (?:\w+ )?(?:donnée|réservée)|suivre (?:\w+ ){0,3}?candidature|sous (?:\w+ ){0,3}?(?:jours|semaines)|(?:avancement|statut|état) (?:\w+ ){0,2}?candidature",
    ],
    "only_if_matching": [
        r"(?:si|dans le cas où|au cas où|seuls?|seules?|uniquement|dans l'hypothèse|passé ce délai|sans (?:réponse|retour|nouvelles?)) (?:\w+ ){0,8}?(?:correspond\w*|retenue?s?|profil|candidats?|candidatures?|contact\w+|intéress\w+|réponse|part|semaines|jours|considér\w+)",
    ],
    "automatic_receipt": [r"(?:message|mail|e-?mail|courriel|réponse|courrier) (?:\w+ ){0,4}?automatique\w*|(?:générée?|envoyée?) automatiquement"],
    "account_made": [r"(?:compte|profil|espace candidat|espace) (?:\w+ ){0,5}?(?:crée?é?|créé|activée?|activer|vérifié|vérifier|confirmer)|mot de passe|code (?:de )?(?:vérification|confirmation|sécurité|validation|d'accès)|identifiants?|vérifi\w+ (?:\w+ ){0,3}?(?:adresse|e-?mail)|connexion (?:\w+ )?(?:détectée|inhabituelle|à votre)|nouvel appareil"],
    "not_finished": [r"(?:finalis\w+|complét\w+|terminer|compléter|terminez) (?:\w+ ){0,4}?(?:candidature|dossier|profil|inscription|formulaire)|(?:candidature|dossier) (?:\w+ ){0,4}?(?:incompl\w+|inachevée?|pas complet|en attente)|(?:manqu\w+|transmettre|fournir|envoyer|faire parvenir|joindre) (?:\w+ ){0,6}?(?:pièces?|documents?|justificatifs?|diplômes?|informations|copie|références|portfolio|lettre)"],
    "withdrawn": [r"(?:retrait|retirer|retirée?|retiré|désist\w+|renonc\w+|annul\w+) (?:\w+ ){0,6}?(?:candidature|processus|votre|ta|poste)|candidature (?:[\w'/,&()*:-]+ ){0,8}?(?:retirée?|retrait|annulée?)|(?:vous avez|tu as|vous ayez|avez) (?:\w+ )?(?:décidé|choisi|souhaité|renoncé) (?:\w+ ){0,3}?(?:ne|retirer|renoncer|pas|mettre|à)|(?:votre|ta) (?:décision|choix|désistement|souhait) (?:\w+ )?de (?:ne|vous|te|retirer|mettre)"],
    "on_hold": [r"(?:suspend\w+|suspens|en pause|gel|gelée?|gelons|reportée?|repoussée?|mis en attente|mise en attente|différée?|stand-?by|décal\w+) ?(?:\w+ ){0,5}?(?:poste|recrutement|processus|embauches)?"],
    "no_decision_yet": [r"(?:pas encore|toujours|encore) (?:\w+ ){0,4}?(?:décision|décidé|pris|finalisé|en cours|course|lice|process\w*|tranché|délibér\w+)|point (?:rapide|d'étape|sur)|(?:plus long|retard|prend|davantage de temps|plus de temps)|(?:en|discut\w+|échang\w+) (?:\w+ ){0,3}?(?:interne|en équipe)|décision (?:\w+ ){0,4}?(?:fin|semaine|prochaine|prise)"],
    "invites_to_talk": [
        r"(?:convi\w+|invit\w+|convoqu\w+|attend\w+) (?:[^\s.!?;]+ ){0,4}?(?:présenter|devant|le (?:lundi|mardi|mercredi|jeudi|vendredi)|à (?:un|une))|pré-?sélectionnée?|présélectionnée?",
        rf"(?:invit\w+|convi\w+|souhait\w+|aimer\w+|propos\w+|serions|serais|ravis?|heureux|voudr\w+|plaisir|voulons|organis\w+|planifi\w+|programm\w+|convenir|fixer|caler) (?:{W}){{0,10}}?{TALK}",
        rf"{TALK} (?:{W}){{0,6}}?(?:prévue?|planifiée?|confirmée?|fixée?|aura lieu|téléphonique|physique|programmée?|avec notre|avec l'équipe|d'environ|de \d+)|(?:vous|te) (?:rencontrer|recevoir|présenter nos|connaître)|faire (?:votre|ta|plus ample) connaissance",
    ],
    "asks_for_times": [r"disponibilités?|disponible|(?:créneaux?|horaires?|dates?|heure) (?:\w+ ){0,6}?(?:convien\w+|arrang\w+|disponib\w+|propos\w+|choisi\w*|suivants?|réserver)|(?:quand|choisi\w+|réserv\w+|proposer|indiqu\w+|confirm\w+) (?:\w+ ){0,6}?(?:créneaux?|disponib\w+|horaires?|date|rendez-vous|présence|libre|venue)|calendly|(?:convient|conviendrait|irait)"],
    "interview_ahead": [rf"(?:hâte|impatien\w+|plaisir|réjouis\w*) (?:\w+ ){{0,4}}?(?:rencontrer|échanger|discuter|vous|te)|(?:votre|ton|notre|l') ?(?:\w+ )?{TALK} (?:\w+ ){{0,6}}?(?:le|à|aura|avec|est|lundi|mardi|mercredi|jeudi|vendredi)|(?:teams|zoom|google meet|visio)|\d ?h(?:\d\d)?"],
    "asks_for_test": [
        r"(?:enregistrer|répondre) (?:[^\s.!?;]+ ){0,6}?(?:vidéo|questions)|vidéo différée?|entretien (?:vidéo )?différé",
        rf"(?:réalis\w+|compléter|passer|effectuer|remplir|faire|rendre|envoyer|terminer|accéder|répondre|inviton\w*|invit\w+|soumettre|résoudre|retourner) (?:{W}){{0,8}}?{TEST}|{TEST} (?:{W}){{0,6}}?(?:technique|en ligne|ci-joint|joint|à réaliser|à rendre|lien|dure|durée|avant le|de personnalité|à compléter|pratique|d'environ|logique|suivant|à faire)|hackerrank|codility|codesignal|testgorilla|(?:vidéo|entretien) différée?"],
    "test_done": [rf"(?:reçu|merci|réception|complété|terminé|rendu|réalisé|passé) (?:{W}){{0,8}}?{TEST}|(?:résultats?|réponses) (?:{W}){{0,3}}?{TEST}|{TEST} (?:{W}){{0,4}}?(?:reçue?|terminée?|corrigée?|complétée?)"],
    "offers": [
        r"(?:je|on|nous) (?:vous|te) (?:prend\w*|embauch\w+|recrut\w+|engag\w+|garde\w*)|c'est oui|en CDI|(?:poste|place) est à (?:vous|toi)",
        r"(?:proposer|offrir|proposition|proposons|offrons|confirmer|ravis?|plaisir|heureux) (?:[\w'/,&()*:-]+ ){0,10}?(?:le poste|un poste|d'embauche|embauche|contrat|un CDI|CDI|CDD|un stage|rejoindre|intégrer|votre recrutement|recruter|offre)",
        r"(?:promesse|offre|proposition|lettre) (?:\w+ )?(?:d'embauche|d'emploi|d'engagement|de contrat)|contrat (?:\w+ ){0,3}?(?:travail|signer|ci-joint|signé|joint)|(?:salaire|rémunération) (?:\w+ ){0,4}?(?:brut\w*|annuel\w*|fixe|\d)|date (?:\w+ ){0,2}?(?:d'entrée|de début|prise de poste|d'arrivée)|prise de (?:poste|fonction)|période d'essai|félicitations|bienvenue (?:dans|chez|parmi|à)",
    ],
    "lists_jobs": [r"\d+ (?:nouvelles? )?(?:\w+ ){0,2}?(?:offres|emplois|postes|annonces)|(?:nouvelles?|dernières|offres) (?:\w+ ){0,2}?(?:offres?|emplois?|d'emploi|annonces|pour vous|correspond\w*|recommandées?|similaires)|alerte\w* (?:\w+ )?(?:emploi|job|offres?)?|(?:voir|consulter|découvr\w+) (?:\w+ ){0,2}?(?:offres?|annonces?|l'offre)|postulez (?:maintenant|dès|ici|en)|publiée? (?:il y a|le|hier)"],
    "newsletter": [r"newsletter|lettre d'information|communauté (?:de )?talents?|talent (?:community|network)|salon (?:\w+ )?(?:emploi|recrutement|l'emploi)|forum (?:\w+ )?(?:emploi|entreprises|métiers)|webinaire|job ?dating|portes ouvertes|inscri\w+[- ](?:vous|toi)|(?:dans|avec) (?:votre|le) navigateur|événement\w*|actualités|réseau de talents"],
    "unsubscribe": [r"désabonn\w+|désinscri\w+|se désinscrire|(?:gérer|modifier) (?:\w+ ){0,3}?(?:préférences|alertes|notifications|abonnement)|ne plus recevoir|vous recevez (?:cet?|ce)|unsubscribe"],
    "shop": [r"commande\w*|facture\w*|livraison|colis|promo\w*|soldes?|réduction|code promo|abonnement|paiement|panier|offre (?:spéciale|exclusive|limitée)|achetez|cadeau|remboursement|relevé|expédiée?|\d+ ?%|rendez-vous médical|docteur|dentiste|réservation|formation (?:\w+ )?(?:certifiante|en ligne)|CPF|assurance|votre colis"],
    "approach": [r"(?:je suis|suis) (?:\w+ ){0,4}?(?:recruteur\w*|recruteuse|chasseur\w*|consultant\w*|chargée? de recrutement|talent)|(?:votre|ton) profil (?:\w+ ){0,3}?(?:linkedin|attention|intéress\w+|retenu|a attiré|sur)|(?:pour|avec|l'un de) (?:\w+ )?(?:mon|notre|nos|mes) clients?|(?:à l'écoute|ouverte?) (?:\w+ ){0,5}?(?:opportunité\w*|marché|nouvelles?|échanger)|tombée? sur (?:votre|ton)|(?:belle|nouvelle|superbe) opportunité|cabinet de recrutement"],
    "answers_a_request": [r"(?:merci|remerci\w+) (?:\w+ ){0,5}?(?:message|mail|e-?mail|retour|réponse|mot|relance|courriel|votre message|sollicitation)|(?:retour|feedback) (?:\w+ ){0,5}?(?:entretien|demandé|voici|suivant|concernant|sur)|(?:voici|volontiers|avec plaisir) (?:\w+ ){0,5}?(?:retour|feedback|éléments|pistes?|conseils?)|(?:vous|tu) (?:\w+ )?(?:demand\w+|souhait\w+) (?:\w+ ){0,4}?(?:retour|feedback|savoir)|(?:axes? d'amélioration|points? (?:forts?|faibles?|à améliorer)|travailler|progresser|équipe a (?:\w+ )?(?:trouvé|apprécié|noté))"],
    "absent": [r"(?:absente?|absence|en congés?|hors du bureau|congé (?:maternité|parental)|de retour|mon retour|en cas d'urgence|pour toute urgence|en vacances|accès limité)"],
    "undelivered": [r"(?:pas pu être|n'a pas été|non) (?:remise?|délivrée?|distribuée?|livrée?)|échec (?:\w+ )?(?:remise|livraison|distribution)|non (?:remis|distribué|délivré)|mailer-daemon|undeliver\w+|delivery (?:status|failed|failure)"],
    "condition": [
        r"tout (?:dossier|candidat)|toute (?:absence|candidature)|que votre candidature|qu'elle soit|faute de|à défaut|dans le cas contraire|sinon|en cas d'échec",
        r"(?:si|s'il|s'ils|si l'|dans le cas|au cas|en cas|dans l'éventualité|à moins|sauf|selon que|quelle que soit|passé ce délai|sans (?:réponse|retour|nouvelles?))", r"(?:les candidats|seuls|seules|ceux|celles) (?:\w+ ){0,4}?(?:retenue?s|non|dont)", r"(?:éventuellement|le cas échéant)"],
    "shield": [r"(?:vous|tu|vous avez|tu as|vous ayez) (?:\w+ )?(?:décidé|choisi|souhait\w+|renonc\w+) (?:\w+ ){0,2}?(?:ne|de ne)(?: \w+){0,4}", r"(?:n'|ne )?hésit\w+ pas(?: \w+){0,4}|ne (?:pas )?répond\w* (?:\w+ ){0,2}?(?:pas|à ce)(?: \w+){0,3}|pas encore(?: \w+){0,3}|votre (?:décision|choix) de ne(?: \w+){0,4}|pas (?:\w+ )?(?:besoin|manquer|tarder|oublier)(?: \w+){0,2}"],
}  # fmt: skip
