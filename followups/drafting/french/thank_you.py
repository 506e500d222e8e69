"""The French thank-you to the people who decided."""

from followups.drafting.french.both import both
from followups.drafting.french.outcomes import OUTCOME
from followups.drafting.wording import Message, Slot

LATE_THANKS = (
    *both(
        "Avec un peu de retard, merci {notice} et pour {time_given}.",
        "Ce message arrive un peu tard, mais je tiens à <vous|te> remercier {notice} et pour "
        "{time_given}.",
        "Un peu tard, mais sincèrement : merci {notice} et pour {time_given}.",
        "J’aurais aimé écrire plus tôt pour dire merci, {notice} et pour {time_given}.",
        when="late by_phone",
    ),
    *both(
        "Avec un peu de retard, merci pour {time_given}.",
        "Ce message arrive un peu tard, mais je tiens à <vous|te> remercier pour {time_given}.",
        "Un peu tard, mais sincèrement : merci pour {time_given}.",
        "J’aurais aimé écrire plus tôt pour <vous|te> remercier : j’ai beaucoup apprécié "
        "{time_given}.",
        when="late",
    ),
    *both(
        "Avec un peu de retard, merci d’avoir étudié {application}.",
        "Ce message arrive un peu tard, mais je tiens à <vous|te> remercier d’avoir étudié "
        "{application}.",
        "Un peu tard, mais sincèrement : merci d’avoir étudié {application}.",
        "J’aurais aimé écrire plus tôt pour <vous|te> remercier d’avoir étudié {application}.",
        when="late",
    ),
)

THANKS = Slot(
    "thanks",
    (
        *LATE_THANKS,
        *both(
            "Merci {notice}, et pour {time_given}.",
            "Je <vous|te> remercie {notice}, ainsi que pour {time_given}.",
            "Je tenais à <vous|te> remercier {notice}, et aussi pour {time_given}.",
            "Un grand merci {notice}, et pour {time_given}.",
        ),
        *both(
            "Merci pour {time_given}.",
            "Je <vous|te> remercie pour {time_given}.",
            "Je tenais à <vous|te> remercier pour {time_given}.",
            "Un grand merci pour {time_given}.",
        ),
        *both(
            "Merci {notice}, et pour l’attention portée à {application}.",
            "Je <vous|te> remercie {notice}, ainsi que pour l’attention portée à {application}.",
            "Je tenais à <vous|te> remercier {notice}, et aussi pour l’attention portée à "
            "{application}.",
            "Un grand merci {notice}, et pour l’attention portée à {application}.",
        ),
        *both(
            "Merci d’avoir étudié {application} et d’y avoir consacré du temps.",
            "Je <vous|te> remercie d’avoir pris le temps d’étudier {application}.",
            "Je tenais à <vous|te> remercier pour le temps consacré à {application}.",
            "Un grand merci pour l’attention et le temps accordés à {application}.",
        ),
    ),
)

CALL = Slot(
    "call",
    (
        *both(
            "Merci également pour l’appel qui m’a permis de connaître la décision.",
            "J’ai aussi apprécié d’apprendre la décision par téléphone.",
            "Que la décision me soit annoncée par téléphone était une attention appréciée.",
            "J’ai également été sensible à l’appel au sujet de la décision.",
            when="by_phone",
            unless="told late",
        ),
        *both(
            "Merci également pour le message vocal au sujet de la décision.",
            "J’ai aussi apprécié le message vocal au sujet de la décision.",
            "J’ai également été sensible au message vocal qui m’annonçait la décision.",
            "Le message vocal au sujet de la décision était une attention appréciée.",
            when="by_voicemail",
            unless="told late",
        ),
    ),
    spare=4,
)

DETAIL = Slot(
    "detail",
    (
        *both("{own_detail}"),
        *both(
            "De nos échanges, je retiens surtout ceci : {detail}.",
            "Une chose me reste particulièrement en tête : {detail}.",
            "Je garde un très bon souvenir de nos échanges, et d’un point surtout : {detail}.",
            "Ce qui m’a le plus parlé lors de nos échanges : {detail}.",
            when="held met contact",
        ),
        *both(
            "De ces échanges, je retiens surtout ceci : {detail}.",
            "Une chose me reste particulièrement en tête : {detail}.",
            "Je garde un très bon souvenir de ces échanges, et d’un point surtout : {detail}.",
            "Ce qui m’a le plus parlé lors de ces échanges : {detail}.",
            when="held",
        ),
        *both(
            "Je retiens surtout ceci : {detail}.",
            "Une chose me reste particulièrement en tête : {detail}.",
            "Je garde un très bon souvenir d’un point en particulier : {detail}.",
            "Ce qui m’a le plus parlé : {detail}.",
        ),
    ),
    spare=2,
)

WORK = Slot(
    "work",
    (
        *both(
            "Ce que fait <votre|ton> équipe continue de m’intéresser, en particulier {project}.",
            "Je suivrai toujours avec intérêt ce que fait <votre|ton> équipe, notamment {project}.",
            "Mon intérêt pour le travail de <votre|ton> équipe reste entier, notamment pour "
            "{project}.",
            "Le travail de <votre|ton> équipe m’intéresse toujours autant, en particulier "
            "{project}.",
            when="internal",
            unless="brief",
        ),
        *both(
            "Ce que fait <votre|ton> équipe continue de m’intéresser, et j’y contribuerai "
            "volontiers à l’occasion.",
            "Je suivrai toujours avec intérêt ce que fait <votre|ton> équipe, et je prêterai "
            "main-forte avec plaisir.",
            "Mon intérêt pour le travail de <votre|ton> équipe reste entier, et je donnerai "
            "volontiers un coup de main.",
            "Le travail de <votre|ton> équipe m’intéresse toujours autant, et j’aurai plaisir à "
            "y contribuer à ma façon.",
            when="internal",
            unless="late",
        ),
        *both(
            "Le travail mené chez {company} continue de m’intéresser, en particulier {project}.",
            "Ce qui se fait chez {company} m’intéresse toujours, et tout particulièrement "
            "{project}.",
            "Mon intérêt pour ce que fait {company} reste entier, notamment pour {project}.",
            "Je continuerai à suivre ce qui se fait chez {company}, en particulier {project}.",
            unless="brief",
        ),
        *both(
            "Ce que vous faites continue de m’intéresser, en particulier {project}.",
            "Votre travail m’intéresse toujours, et tout particulièrement {project}.",
            "Mon intérêt pour votre travail reste entier, notamment pour {project}.",
            "Je continuerai à suivre ce que vous faites, en particulier {project}.",
            unless="brief",
        ),
        *both(
            "Ce que j’ai découvert chez {company} a renforcé mon intérêt pour votre travail, et "
            "je continuerai à le suivre.",
            "Au fil des échanges, ce qui se fait chez {company} m’a plu plus encore, et je "
            "continuerai à m’y intéresser.",
            "Ces échanges m’ont donné une image très vivante de ce qui se fait chez {company}, "
            "et mon intérêt reste entier.",
            "Le travail mené chez {company} me parle encore davantage depuis ces échanges, et je "
            "le suivrai avec intérêt.",
            when="held",
            unless="late",
        ),
        *both(
            "Ce qui se fait chez {company} continue de m’intéresser, au-delà de ce poste.",
            "Le travail mené chez {company} m’intéresse toujours autant, et je le suivrai.",
            "Mon intérêt pour ce qui se fait chez {company} reste entier, au-delà de ce poste.",
            "Je continuerai à suivre avec intérêt ce qui se fait chez {company}.",
            unless="late",
        ),
        *both(
            "Ce que j’ai découvert au fil des échanges a renforcé mon intérêt pour votre travail.",
            "Au fil des échanges, votre travail m’a plu plus encore, et je le suivrai volontiers.",
            "Ces échanges m’ont donné une image très vivante de votre travail, et mon intérêt "
            "reste entier.",
            "Votre travail me parle encore davantage depuis ces échanges.",
            when="held",
            unless="late",
        ),
        *both(
            "Votre travail continue de m’intéresser, et je le suivrai avec plaisir.",
            "Ce que vous faites m’intéresse toujours autant, au-delà de ce seul poste.",
            "Mon intérêt pour votre travail reste entier, au-delà de ce seul poste.",
            "Je continuerai à suivre votre travail avec intérêt, même au-delà de ce poste.",
            unless="late",
        ),
    ),
    spare=3,
)

INTEREST = Slot(
    "interest",
    (
        *both(
            "Si le recrutement reprend, j’aurai plaisir à en reparler avec <vous|toi>.",
            "Le jour où le poste sera rouvert, ma candidature tiendra toujours.",
            "Si le recrutement redémarre, je reprendrai volontiers la conversation.",
            "Un mot de <votre|ta> part me fera plaisir si le recrutement reprend un jour.",
            when="outcome_on_hold",
        ),
        *both(
            "Si un autre poste proche de mon profil s’ouvre, un signe de <votre|ta> part me ferait "
            "très plaisir.",
            "Si une autre occasion se présente, j’aimerais beaucoup que <vous pensiez|tu penses> "
            "à moi.",
            "N’<hésitez|hésite> pas à me faire signe si un poste proche de mon profil s’ouvre "
            "plus tard.",
            "Cela me ferait plaisir que <vous gardiez|tu gardes> mon profil à l’esprit pour un "
            "prochain poste.",
            when="asks",
        ),
        *both(
            "Si un poste proche se présente, cette année ou plus tard, j’aurai grand plaisir à "
            "en parler.",
            "Cette année ou plus tard, si un poste semblable s’ouvre, je reviendrai "
            "volontiers vers <vous|toi>.",
            "Un poste du même genre, maintenant ou dans un an, m’intéresserait beaucoup.",
            "Si un poste semblable s’ouvre un jour, je présenterai ma candidature avec grand "
            "plaisir.",
            when="finalist",
        ),
        *both(
            "Si un autre poste où je peux être utile s’ouvre dans <votre|ton> équipe, j’y "
            "présenterai volontiers ma candidature.",
            "J’aurai plaisir à me manifester quand un autre poste s’ouvrira dans <votre|ton> "
            "équipe.",
            "Si une autre place se libère dans <votre|ton> équipe, cela m’intéressera beaucoup.",
            "Le jour où <votre|ton> équipe cherchera de nouveau quelqu’un, je postulerai avec "
            "plaisir.",
            when="internal",
        ),
        *both(
            "Si un autre poste où je peux être utile s’ouvre chez {company}, j’y présenterai "
            "volontiers ma candidature.",
            "J’aurai plaisir à postuler de nouveau chez {company} si un autre poste correspond à "
            "mon profil.",
            "Travailler chez {company} m’intéresse toujours, si un autre poste s’y prête un jour.",
            "Si une autre occasion se présente chez {company}, j’y répondrai avec plaisir.",
            when="late",
        ),
        *both(
            "Si un autre poste où je peux être utile s’ouvre un jour, je présenterai volontiers "
            "ma candidature.",
            "Si une autre occasion de travailler ensemble se présente, j’y répondrai avec plaisir.",
            "J’aurai plaisir à postuler de nouveau si un autre poste correspond à mon profil.",
            "Le jour où un poste proche de mon profil s’ouvrira, je reviendrai volontiers vers "
            "<vous|toi>.",
        ),
    ),
)

ASK = Slot(
    "ask",
    (
        *both(
            "Merci aussi de proposer un retour : je le recevrai avec plaisir, au moment qui "
            "<vous|te> convient.",
            "Quant au retour que <vous proposez|tu proposes>, ce sera avec plaisir, quand cela "
            "<vous|te> convient.",
            "J’accepte volontiers le retour que <vous proposez|tu proposes>, sans aucune urgence.",
            "Le retour que <vous proposez|tu proposes> m’intéresse beaucoup, quand <vous aurez|tu "
            "auras> un moment.",
            when="combined offered",
        ),
        *both(
            "Si <vous avez|tu as> quelques minutes un jour, un avis général sur les compétences à "
            "renforcer pour des postes similaires me serait précieux ; si ce n’est pas possible, "
            "je le comprends très bien.",
            "Un mot général sur les compétences à renforcer pour ce type de poste m’aiderait "
            "aussi, si <vous trouvez|tu trouves> quelques minutes ; sinon, je le comprends très "
            "bien.",
            "Pour progresser, j’aimerais aussi savoir quelles compétences renforcer pour un poste "
            "de ce type, si le temps <vous|te> le permet ; sinon, aucun souci.",
            "Si <vous pouvez|tu peux> y consacrer quelques minutes, une indication sur les "
            "compétences à renforcer à l’avenir me serait utile ; sinon, je le comprends très "
            "bien.",
            when="combined",
        ),
    ),
)

GOODBYE = Slot(
    "goodbye",
    (
        *both(
            "Ce message n’appelle pas de réponse. À bientôt au travail.",
            "Inutile de me répondre. À bientôt, et bonne suite à toute l’équipe.",
            "Aucune réponse n’est nécessaire. Au plaisir de nous croiser au travail.",
            "Il n’est pas nécessaire de répondre. Bonne suite à l’équipe, et à bientôt.",
            when="internal",
            unless="combined",
        ),
        *both(
            "Ce message n’appelle pas de réponse. Je <vous|te> souhaite une belle suite, ainsi "
            "qu’à toute l’équipe.",
            "Inutile de me répondre, je voulais simplement dire merci. Au plaisir de nous "
            "recroiser.",
            "Aucune réponse n’est nécessaire. Je souhaite une bonne suite à toute l’équipe.",
            "Il n’est pas nécessaire de répondre. Tous mes vœux à l’équipe pour la suite.",
            unless="combined",
        ),
        *both(
            "Bonne suite à toute l’équipe, et au plaisir de nous recroiser.",
            "Au plaisir de nous recroiser.",
            "Tous mes vœux à l’équipe pour la suite.",
            "Je <vous|te> souhaite une belle suite, ainsi qu’à toute l’équipe.",
        ),
    ),
    spare=1,
)

THANK_YOU = Message(
    paragraphs=((THANKS, CALL, OUTCOME), (DETAIL, WORK), (INTEREST, ASK, GOODBYE)),
    most_words=130,
)
