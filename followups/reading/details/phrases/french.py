"""French ways of saying what `Details` holds; how to write them: `followups.patterns`."""

_TALK = (
    "(entretiens?|échanges?|rencontres?|rendez-vous|visite|venue|appel|discussions?|conversations?"
    "|entrevues?|visio|call|présentation)"
)
_OUR = "(notre|votre|ton|nos|vos|tes|cet|cette|l'|les|ces|le|la|leur|son)"

PHRASES: dict[str, tuple[str, ...]] = {
    "other_role_not": (
        ("(si|dès que|lorsqu') ?(un|une|d'autres|de nouvelles)( autre)? (poste|offre|opportunité"
        "|besoin)s?"),
        "(à l'avenir|futur\\w*|site carrières?|vivier)",
    ),
    "no_contact_sure": (
        ("(prions|demandons|invitons|demande|remercions) … (ne (plus|pas)) (\\w+ )?(re)?(postuler"
        "|candidater|contacter|écrire|solliciter|adresser|présenter|envoyer)"),
    ),
    "interview": (
        ("(votre|ton|l'|notre)(?: )?(entretien|entrevue|échange|rendez-vous) (avec|de (lundi|mardi"
        "|mercredi|jeudi|vendredi|ce matin)|d'hier|s'est|a été|était|du \\d+)"),
        ("(après|suite à|à la suite de) (notre|votre) (premier|première|dernier|dernière"
        "|récent\\w*) (entretien|échange|appel|rencontre|conversation)"),
        ("en (entrevue|entretien) … (convenu|dit|parlé|discuté|évoqué)|(convenu|dit|parlé|discuté"
        "|évoqué) … en (entrevue|entretien)"),
        ("(vous avez|tu as|que vous avez|que tu as) (croisé\\w*|rencontré\\w*) (l'équipe|à|au"
        "|notre|lors)"),
        (f"(merci|remercie|remercions|remercier|remerciements) … (pour|de|lors de|pendant|durant)"
        f"(?: )?(encore )?{_OUR}(?: )?(\\w+ ){{0,3}}{_TALK}"),
        ("(merci|remercie|remercions|remercier) … (d'être (venu|venue|passé|passée)|d'avoir échangé"
        "|de nous avoir (rencontr\\w*|rendu visite|reçu\\w*|parlé)|de vous être (déplac\\w*"
        "|présent\\w*"
        "|entreten\\w*)|d'avoir (participé|passé) (à |en )?(\\w+ ){0,2}(entretiens?|temps avec))"),
        ("(merci|remercie|remercions) … temps … (avec (nous|moi|l'équipe|notre)|en entretien|lors"
        " de)"),
        f"(apprécié|aimé|adoré)(?: )?(\\w+ ){{0,3}}{_OUR}(?: )?(\\w+ ){{0,3}}{_TALK}",
        ("(était|été|eu|avons eu|ai eu) (\\w+ ){0,4}(plaisir|ravi\\w*|heureu\\w*|enchant\\w*"
        "|agréable"
        "|plaisirs) (\\w+ )?(de |d')?(vous |te |t'|vous avoir |t'avoir )?(rencontr\\w*|échang\\w*"
        "|discut\\w*|parl\\w*|connaître|recevoir|entendre)"),
        ("(plaisir|ravi\\w*|heureu\\w*) (de |d')(vous|t'|te)(?: )?avoir (\\w+ )?(rencontr\\w*|au"
        " téléphone|eu"
        "|reçu\\w*|parl\\w*)"),
        ("(apprécié|plaisir|ravi\\w*) … (d'avoir|avoir) (échangé|discuté|parlé|pu) (\\w+ )?(avec"
        "|échanger)"),
        ("(comme|ainsi que) (\\w+ ){0,4}(au téléphone|par téléphone|de vive voix|lors de notre"
        " appel)"),
        (f"(suite à|après|depuis|lors de|à la suite de|au cours de|pendant) (notre|nos|votre|vos"
         f"|ton"
        f"|tes) (\\w+ ){{0,2}}{_TALK} (d'hier|de (lundi|mardi|mercredi|jeudi|vendredi|la semaine|ce"
        "|mars|cette)|du \\d+|téléphonique|d'aujourd'hui|avec)"),
        ("(vous|t'|te|nous (vous )?)(?: )?(avons|ai|avez) (\\w+ )?(rencontré|rencontrée|reçu en"
        " entretien"
        "|reçue en entretien)"),
        "nous nous sommes (\\w+ )?(rencontr\\w*|parl\\w*|vus|entretenus)",
    ),
    "interview_maybe": (
        ("(votre|ton) (essai|mise en situation|présentation|étude de cas|passage) (\\w+ )?(à|au|de"
        "|en|était|dans)"),
        "entretiens? de (lundi|mardi|mercredi|jeudi|vendredi)",
        (f"(suite à|après|depuis|lors de|à la suite de|à l'issue de|au cours de|pendant|durant"
        f"|issue de"
        f"|suite) (notre|nos|votre|vos|ton|tes|cet|ces|l'|des|les|cette|le)(?: )?(\\w+"
        f" ){{0,2}}{_TALK}"),
        "en entretien (\\w+ ){0,3}(vous avez|tu as|vos|tes|nous avons)",
        "(vos|tes|deux|trois|nos|ces) (\\w+ )?(entretiens|échanges|rencontres)",
    ),
    "interview_not": (
        ("(invit\\w*|convi\\w*|propos\\w*|serions|serait|serais|aimerions|souhait\\w*|planifi\\w*"
        "|convenir|fixer|convo\\w*)"),
        "au plaisir",
    ),
    "interview_future": (
        ("(invit\\w*|propos\\w*|serions|serait|aimerions|souhait\\w*|planifi\\w*|convenir|fixer"
        "|convo\\w*"
        "|\\w+(erons|irons|drons|erez|irez|drez|era|ira)|si vous|sera|aura|durera|retenu\\w* pour"
        " un)"),
    ),
    "feedback_offered": (
        ("(si|quand) (ça|cela) vous (dit|intéresse|tente) … (savoir|retour|feedback|raconter|dit"
        "|détail)"),
        ("(je|nous) (vous|te) (raconterai|expliquerai|expliquerons|dirai|détaillerai) (\\w+"
        " ){0,3}(volontiers|sans|tout|pourquoi|de vive|ce)"),
        ("(savoir|comprendre|connaître) … (ce qui s'est (dit|passé|joué)|pourquoi|les raisons) …"
        " (appel\\w*|n'hésit\\w*|écri\\w*|offre|volontiers)"),
        ("(volontiers|plaisir|heureu\\w*|disposition|disponible\\w*|ravi\\w*) … (feedback|retour"
        "|retours) (\\w+ ){0,3}(détaill\\w*|plus|constructif\\w*|personnalis\\w*|complet\\w*|sur"
        "|concernant|si|de vive|oral|par téléphone|à)?"),
        ("si vous (\\w+ ){0,3}(souhait\\w*|voul\\w*|désir\\w*|aimeriez) … (feedback|retours?"
        "|précisions?"
        " sur (notre|la) décision)"),
        "si tu (\\w+ ){0,3}(souhait\\w*|veux|aimerais) … (feedback|retours?)",
        "n'hésit\\w* pas à … (feedback|retours? (plus|détaill\\w*|sur))",
        ("(feedback|retour (détaillé|plus|sur)) … (n'hésit\\w*|je reste|nous restons|faites-le"
        "|contactez"
        "|appelez|écrivez|répondez|dis-le)"),
        "(propose|proposons|offre|offrons) … (feedback|un retour|retour (détaillé|téléphonique))",
    ),
    "feedback_refused": (
        ("(pas|impossible|impossibilité) (\\w+ )?(de |d')?(\\w+ ){0,3}(répondre|commentaires?"
        "|explications?|appréciations?) (\\w+ )?(individuel\\w*|personnalis\\w*|détaill\\w*)"),
        ("(motifs?|raisons?) (\\w+ ){0,4}(ne (sont|seront|peuvent)|n'est|pas) (\\w+"
        " ){0,3}(communiqu\\w*|transmis\\w*|précis\\w*|donn\\w*)"),
        ("(ne|n')(?: )?(\\w+ ){0,5}(pas|pouvons|jamais|sommes|malheureusement) … (feedback|retours?"
        " (individuel\\w*|personnalis\\w*|détaill\\w*|plus|sur|d'expérience|constructif\\w*)"
        "|motifs?"
        " (de|du|précis)|raisons? (de|du|précises))"),
        ("(impossible|pas possible|pas en mesure|incapacité|dans l'impossibilité|pas) (\\w+ )?(de "
        "|d')"
        "(\\w+ ){0,4}(feedback|retours?|commentaires? individuel\\w*)"),
        ("(feedback|retours? (individuel\\w*|personnalis\\w*|détaill\\w*)) … (pas|impossible|ne"
        " (peut"
        "|pourra|pouvons|sera))"),
        ("(aucun|sans) (\\w+ )?(feedback|retour) (\\w+ ){0,2}(individuel|personnalisé|détaillé|ne"
        "|possible)"),
    ),
    "feedback_not": (
        "(votre|vos|ton|tes) (\\w+ )?(feedback|retours?|avis)",
        "(enquête|questionnaire|sondage|satisfaction|expérience candidat)",
        ("(retour|feedback|réponse) (\\w+ ){0,4}(dans les|sous|rapidement|prochainement|au plus"
         " vite"
        "|dès que|d'ici|bientôt|dans un délai)"),
        ("(dès que|d'ici|prochainement|rapidement|sous (\\w+ )?(jours|huit|quinze)) … (feedback"
        "|retour)"),
        ("(retour (de|d') (\\w+ )?(congés|vacances)|en retour|de retour|sans retour de (notre|ma)"
        " part)"),
        "(pas encore|en attente) (\\w+ ){0,3}(feedback|retours?)",
    ),
    "feedback_given": (
        ("(quelqu'un|une personne|un candidat|une candidate|profil|le jeune|la personne|une"
        " infirmière|un infirmier|un bénévole|celui|celle|ancien \\w+) (\\w+ )?(qui|plus|ayant"
        "|avec|déjà) (\\w+ ){0,4}(a|déjà|ayant|expérimenté\\w*|expérience|maîtris\\w*|connaît"
        "|titulaire|sort|parle|\\w+)"),
        ("(ce qui|point qui|élément qui) (\\w+ )?(a )?(coincé|pesé|péché|bloqué|fait défaut|manqué"
        "|joué|plu)"),
        ("(un peu|trop|encore) (juste|court\\w*|léger|légère|vert\\w*|hésitant\\w*) (en|sur|dans"
        "|pour)?"),
        ("(vous|t'|t)(?: )?(a|ont|avons|ai) (\\w+ )?(trouv\\w*|sent\\w*|jug\\w*|perçu\\w*) (\\w+"
        " )?(très|trop|un peu|solide|hésitant\\w*|bon\\w*|fort\\w*|brillant\\w*|convaincant\\w*)"),
        ("(votre|vos|ton|tes) (\\w+ ){1,6}(était|étaient|est|sont|a été|m'a) (\\w+ )?(propre\\w*"
        "|touché\\w*|impressionn\\w*|bien|bon\\w*|réussi\\w*|nickel|convaincant\\w*|remarqué\\w*"
        "|parfait\\w*|brillant\\w*|fort\\w*)"),
        "(s'est bien passé|vous vous en êtes bien sorti)",
        "(deux|trois|quelques) (remarques|points|conseils|choses)",
        ("(seul|seule|principal|principale|unique) (\\w+ )?(réserve|bémol|remarque|point|frein"
        "|raison"
        "|hésitation|doute) (\\w+ ){0,5}(était|est|a été|porte|concernait|portait)"),
        "(ce qui (a fait|vous a|t'a|nous a|a) (\\w+ )?(la différence|manqué|pesé|desservi|retenu))",
        "(point|critère|élément|facteur) (\\w+ )?(décisif|déterminant)",
        "(a|ont) (\\w+ )?(été déterminant\\w*|fait pencher|fait la différence|été décisi\\w*)",
        ("(aurions|aurais|aurait) (\\w+ )?(aimé|souhaité|attendu|voulu|apprécié) … (plus|davantage"
        "|voir"
        "|entendre|un peu|exemples)"),
        "(pas|moins) (\\w+ )?(tout à fait |entièrement |pleinement |totalement )?convaincu\\w*",
        ("(votre|vos|ton|tes) (\\w+ ){1,4}(était|étaient|a été|ont été|est|sont) (\\w+ )?(très|trop"
        "|un peu|moins|solide\\w*|excellent\\w*|limité\\w*|remarquable\\w*|insuffisant\\w*"
        "|clair\\w*"
        "|court\\w*|faible\\w*)"),
        ("(je|nous) (vous|te) (conseill\\w*|recommand\\w*|sugg\\w*) (\\w+ ){0,3}(de|d')(?: )?(\\w+"
        " ){0,3}"
        "(approfondir|travailler|pratiquer|développer|renforcer|apprendre|préparer|structurer)"),
        "(voici|ci-dessous|ci-joint) (\\w+ ){0,5}(feedback|retours?)",
        ("(retour|feedback) (de l'équipe|des interviewers|du manager|du jury|technique) (est"
         "|était|:"
        "|le suivant)"),
        ("(il|vous|te) (vous |te )?(a|manque|manquait|manquez) (\\w+ )?(encore |un peu"
        " )?(d'expérience"
        "|de pratique|de recul|de maîtrise)"),
        "(le|la) (feedback|retour) (que vous|promis|demandé|que tu)",
    ),
    "stay_in_touch": (
        "(donn\\w*)[- ](moi|nous) (de )?(vos|tes) nouvelles",
        "(voici|je vous laisse|voilà) (mon|ma) (portable|numéro|ligne|mobile)",
        "(repassez|revenez|passez|repasse|reviens|passe) me (voir|dire)",
        "(la porte|ma porte|notre porte) (\\w+ )?(est|reste|vous est|restera) (\\w+ )?ouverte",
        "on (boit|prend|se boit) un (verre|café)",
        "(appelez|appelle|écrivez|écris)[- ]moi (\\w+ )?(quand|si|dès|le jour|un jour)",
        "(rester|restons|restez|garder|gardons|gardez|reste|garde) (\\w+ )?(en )?contact",
        ("(connect\\w*|ajout\\w*|retrouv\\w*|contact\\w*|suivr?e) (\\w+ )?(\\w+ )?(moi |me )?sur"
        " linkedin"),
        "(m'ajouter|m'écrire|me contacter|me rejoindre) (\\w+ )?(sur linkedin|quand|à tout moment)",
        "(prendre|boire|autour d'un|partager) (un )?(café|verre|déjeuner)",
        "(ma porte|mon bureau) (\\w+ )?(vous |t')?(reste|est|sera) (\\w+ )?ouvert\\w*",
        "(faites-moi|fais-moi|passez-moi|passe-moi) (signe|un coup)",
    ),
    "stay_in_touch_not": (
        ("(site (carrières?|emploi|internet|web)|page carrières?|vivier|communauté|newsletter"
        "|réseaux"
        " sociaux|suivez-nous|alertes? (emploi|mail)|base de données|cvthèque|notre page)"),
        "(cv|candidature|profil|dossier|coordonnées) (\\w+ ){0,4}(conserv\\w*|gard\\w*|dans notre)",
    ),
    "other_role": (
        "(pensons|pense|penserions|songeons) (\\w+ )?à (vous|toi) pour (un|une|le|notre)",
        ("(votre|ton) profil (\\w+ )?(pourrait|peut|semble|serait) (\\w+ )?(correspond\\w*"
        "|conven\\w*|intéress\\w*|parfait)"),
        "(je|nous|on) (vous|te) (positionne|positionnons|propose|présente|recommande) (\\w+)?",
        ("(en revanche|par contre|toutefois|cependant|néanmoins|mais) … (cherche|recherche"
        "|recherchons|recrute|recrutons|cherchons|s'ouvre) (\\w+ )?"),
        ("ai (une|un) (\\w+ )?(société|client|entreprise|mission|poste|cabinet) … (cherche"
        "|recherche|recrute|pour vous)"),
        ("(autre|second|deuxième|nouveau) (\\w+ )?(poste|équipe|opportunité|mission|offre) … (qui"
        " (pourrait|correspond\\w*|me semble|vous|te)|correspond\\w*|intéress\\w*|convenir|en tête"
        "|s'ouvre|ouvert)"),
        ("(transmis|transféré|recommandé|transmettre|partagé|envoyé|transmets) (\\w+ ){0,2}(votre"
        "|ton)"
        " (cv|profil|dossier|candidature) (\\w+ ){0,2}(à|au|aux) (\\w+ ){0,2}(collègue\\w*|équipe"
        "|responsable|service|directeur|directrice|agence|confrère\\w*|consoeur\\w*|bureau)"),
        ("(vous|te) (\\w+ )?(proposer|proposons|intéresserait|intéresserez|orienter|positionner)"
        " (\\w+ )"
        "{0,4}(poste|offre|opportunité|mission) (de|d'|au|dans|en|chez|à)"),
        ("(ai|avons) (\\w+ )?(un|une|deux|d'autres) (autres? )?(poste|postes|clients?|mission"
        "|missions)"
        " … (pour vous|pour toi|pourrai\\w*|correspond\\w*)"),
    ),
    "apply_again": (
        ("(postuler|candidater|repostuler|postulez|candidatez|recandidater) (\\w+ ){0,3}(de nouveau"
        "|à nouveau|à d'autres|pour d'autres|sur d'autres|à l'avenir|aux|à l'une|à nos|à toute|à"
        " une"
        "|ultérieurement)"),
        "(repostuler|recandidater)",
        ("(n'hésit\\w*|invit\\w*|encourag\\w*|heureu\\w*|ravi\\w*) … (postuler|candidater"
        "|candidature)"),
        ("(consult\\w*|visit\\w*|suiv\\w*|surveill\\w*|regard\\w*|découvr\\w*|garder (un|l')"
        "(?: )?oeil|rend\\w*) … (site (carrières?|emploi|recrutement|internet|web)|page"
        " (carrières?|emploi"
        "|recrutement)|offres|espace (carrières?|recrutement)|opportunités|annonces)"),
        ("(nouvelle|future|prochaine|autre) candidature (\\w+ ){0,4}(sera|serait|est|serons|avec"
        "|bienvenue|de votre part)"),
        "(garder|gardez|garde) (\\w+ )?(un )?oeil",
    ),
    "apply_again_not": (
        "(ne (pas|plus)|ne plus) (\\w+ )?(re)?(postuler|candidater)",
        "merci d'avoir (postulé|candidaté)",
    ),
    "asks_no_reply": (
        "(merci|prière|veuillez) (\\w+ )?(de )?ne pas (\\w+ )?répondre",
        "ne (répondez|réponds) pas",
        ("(ne pas|ne|merci de ne pas) (\\w+ )?(répondre|répondez|réponds) (\\w+ )?(pas"
        " )?(directement )?(à"
        "|sur|par)"),
        "(merci|prière) de ne pas (y )?répondre",
        ("(réponses?|messages?|courriels?|e-?mails?) (\\w+ ){0,5}(ne|n')(?: )?(\\w+ ){0,3}(pas|ni)"
        " (\\w+ ){0,2}"
        "(lu\\w*|trait\\w*|consult\\w*|reçu\\w*|prise?s?|surveill\\w*|examin\\w*|distribu\\w*)"),
        ("(adresse|boîte|messagerie|boite mail) (\\w+ ){0,5}(ne|n'|pas|non)(?: )?(\\w+ ){0,3}(pas "
        "|permet)?(?: )?(surveill"
        "\\w*|consult\\w*|relevée|lue|de recevoir|traitée|suivie|recevoir)"),
        ("(envoi|message|mail|courriel) (\\w+ )?automatique\\w*,? (\\w+ ){0,3}(ne|n')(?: )?(\\w+"
        " ){0,2}(répond\\w*)"),
    ),
    "asks_no_reply_not": ("(hésit\\w*|si vous|si nous)",),
    "no_contact": (
        ("(ne (plus|pas)|de ne (plus|pas)|éviter de|abstenir de) (nous |me |y |vous"
        " )?(re)?(contacter"
        "|recontacter|postuler|écrire|solliciter|candidater|appeler|repostuler|relancer)"),
        "(ne (nous|me)) (\\w+ )?(contactez|recontactez|écrivez|sollicitez|relancez) (plus|pas)",
        "(ne (postulez|candidatez|repostulez)) (\\w+ )?(plus|pas)",
        ("(aucune|plus de|pas de) (\\w+ )?(nouvelle|autre|futures?) (candidatures?|sollicitations?"
        "|demandes?) (\\w+ ){0,4}(votre part|sera|examin\\w*|accept\\w*)"),
    ),
    "no_contact_not": (
        ("(par téléphone|avancement|l'état|avant|pendant|dans les|mois|à cette adresse|ce message"
        "|ce mail|cet e-?mail|hésit\\w*)"),
    ),
    "agency": (
        "(mon|ma) (\\w+ )?(client|clients|cliente|mandant)",
        ("notre (\\w+ )?(client|cliente|mandant) (a|est|nous|souhaite|recherche|cherche|préfère"
        "|m'a)"),
        ("(cabinet (de|d')(?: )?(recrutement|chasse)|chasseur\\w* de têtes|agence d'intérim|intérim"
        "|consultante? (en )?recrutement|pour le compte d)"),
    ),
    "role_recruiter": (
        ("(recrut\\w*|chargée? de recrutement|ressources humaines|rh|drh|talents?|acquisition de"
        " talents|responsable rh)"),
    ),
    "role_manager": (
        ("(directeur|directrice|responsable|chef d\\w*|cheffe d\\w*|gérante?|fondat\\w*"
        "|président\\w*"
        "|manager|associée?|dirigeante?|chef)"),
    ),
    "role_specialist": (
        "(développeu\\w*|ingénieure?|analyste|consultante?|designer|architecte|chercheu\\w*)",
    ),
    "says_manager": ("(en tant que|je suis) (\\w+ )?(responsable|manager|chef) d\\w*",),
    "says_interviewer": ("(je vous ai|nous vous avons) (\\w+ )?(reçu|reçue) en entretien",),
    "says_referrer": ("(je vous ai|je t'ai|vous avais) (\\w+ )?(recommandée?|coopt\\w*)",),
}  # fmt: skip
