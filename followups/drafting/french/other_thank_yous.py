"""The French thank-yous to an agency's recruiter and to the person who referred one."""

from followups.drafting.french.both import both
from followups.drafting.french.outcomes import NOBODY_CHOSEN
from followups.drafting.french.thank_you import CALL
from followups.drafting.wording import Message, Slot

AGENCY_THANKS = Slot(
    "thanks",
    (
        *both(
            "Avec un peu de retard, merci d’avoir présenté ma candidature {for_role_at}.",
            "Ce message arrive un peu tard, mais je tiens à <vous|te> remercier d’avoir présenté "
            "ma candidature {for_role_at}.",
            "Un peu tard, mais sincèrement : merci d’avoir soutenu ma candidature {for_role_at}.",
            "J’aurais aimé écrire plus tôt pour <vous|te> remercier d’avoir porté ma candidature "
            "{for_role_at}.",
            when="late",
        ),
        *both(
            "Avec un peu de retard, merci d’avoir présenté ma candidature.",
            "Ce message arrive un peu tard, mais je tiens à <vous|te> remercier d’avoir présenté "
            "ma candidature.",
            "Un peu tard, mais sincèrement : merci d’avoir soutenu ma candidature.",
            "J’aurais aimé écrire plus tôt pour <vous|te> remercier d’avoir porté ma candidature.",
            when="late",
        ),
        *both(
            "Merci {notice}, et merci d’avoir présenté ma candidature {for_role_at}.",
            "Je <vous|te> remercie {notice}, et plus largement d’avoir soutenu ma candidature "
            "{for_role_at}.",
            "Je tenais à <vous|te> remercier {notice}, et d’avoir porté ma candidature "
            "{for_role_at}.",
            "Un grand merci {notice}, et d’avoir si bien défendu ma candidature {for_role_at}.",
        ),
        *both(
            "Merci d’avoir présenté ma candidature {for_role_at}, et pour <votre|ton> aide tout "
            "au long du processus.",
            "Je <vous|te> remercie d’avoir soutenu ma candidature {for_role_at}, et pour "
            "<votre|ton> aide à chaque étape.",
            "Je tenais à <vous|te> remercier de <votre|ton> aide {for_role_at}, du début à la fin.",
            "Un grand merci d’avoir porté ma candidature {for_role_at}, et pour <vos|tes> conseils "
            "en chemin.",
        ),
        *both(
            "Merci {notice}, et merci d’avoir présenté ma candidature.",
            "Je <vous|te> remercie {notice}, et plus largement pour <votre|ton> aide.",
            "Je tenais à <vous|te> remercier {notice}, et pour <votre|ton> aide à chaque étape.",
            "Un grand merci {notice}, et pour <votre|ton> aide tout au long du processus.",
        ),
        *both(
            "Merci d’avoir présenté ma candidature, et pour <votre|ton> aide tout au long du "
            "processus.",
            "Je <vous|te> remercie d’avoir soutenu ma candidature, et pour <votre|ton> aide à "
            "chaque étape.",
            "Je tenais à <vous|te> remercier pour <votre|ton> aide, du début à la fin.",
            "Un grand merci d’avoir porté ma candidature, et pour <vos|tes> conseils en chemin.",
        ),
    ),
)

AGENCY_OUTCOME = Slot(
    "outcome",
    (
        *NOBODY_CHOSEN,
        *both(
            "J’aurais bien sûr préféré une autre issue, et je respecte la décision du client.",
            "C’est une petite déception, bien sûr, et je respecte le choix du client.",
            "J’espérais naturellement une autre réponse du client, et je respecte son choix.",
            "Je ne cache pas une petite déception, mais je comprends le choix du client.",
            when="disappointed",
        ),
        *both(
            "Je respecte la décision du client, et je garde le plaisir d’avoir pu aller aussi "
            "loin.",
            "Aller jusqu’à la dernière étape m’a fait plaisir, et je respecte le choix du client.",
            "Le choix revient au client et je le respecte ; aller aussi loin m’a beaucoup apporté.",
            "Je comprends la décision du client, et je retiens la chance d’avoir pu aller aussi "
            "loin.",
            when="finalist",
        ),
        *both(
            "Je comprends et respecte la décision du client.",
            "J’entends la décision du client, et je la respecte.",
            "Je comprends le choix du client et je le respecte pleinement.",
            "J’ai bien pris note de la décision du client, et je la respecte.",
        ),
    ),
)

MEETING = Slot(
    "meeting",
    both(
        "J’ai eu plaisir à échanger avec {others}.",
        "La rencontre avec {others} m’a beaucoup plu.",
        "J’ai beaucoup apprécié la conversation avec {others}.",
        "L’échange avec {others} était très agréable.",
        when="held",
        unless="late",
    ),
    spare=4,
)

THERE = Slot(
    "detail",
    (
        *both("{own_detail}"),
        *both(
            "Des échanges avec l’équipe, je retiens surtout ceci : {detail}.",
            "Une chose me reste particulièrement en tête : {detail}.",
            "Je garde un très bon souvenir de ces échanges, et d’un point surtout : {detail}.",
            "Ce qui m’a le plus parlé lors des échanges : {detail}.",
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

AGENCY_WORK = Slot(
    "work",
    (
        *both(
            "Ce type de travail continue de m’intéresser, en particulier {project}.",
            "C’est toujours dans ce domaine que je cherche, avec une préférence pour {project}.",
            "Mon intérêt pour ce genre de poste reste entier, notamment pour {project}.",
            "Je cherche toujours un travail de cet ordre, avec un faible pour {project}.",
            unless="brief",
        ),
        *both(
            "Ce que j’ai découvert chez {company} confirme que c’est le genre de travail que je "
            "cherche.",
            "Les échanges chez {company} ont confirmé mon envie de ce genre de travail.",
            "Après ces échanges chez {company}, je sais mieux encore quel travail je cherche.",
            "Les échanges chez {company} m’ont montré que ce travail me correspond bien.",
            when="held",
            unless="late",
        ),
        *both(
            "Ce type de travail continue de m’intéresser, et ma recherche se poursuit.",
            "C’est toujours dans ce domaine que je cherche, ou dans un domaine voisin.",
            "Mon intérêt pour ce genre de poste reste entier, et ma recherche continue.",
            "Je cherche toujours un travail de cet ordre, ou dans un domaine voisin.",
            unless="late",
        ),
    ),
    spare=3,
)

AGENCY_INTEREST = Slot(
    "interest",
    (
        *both(
            "Si un poste semblable <vous|te> parvient, j’aimerais beaucoup que <vous pensiez|tu "
            "penses> à moi.",
            "N’<hésitez|hésite> pas à me faire signe si un poste semblable se présente.",
            "Cela me ferait plaisir que <vous gardiez|tu gardes> mon profil à l’esprit pour un "
            "poste semblable.",
            "Si un poste de ce type <vous est|t’est> confié, un signe de <votre|ta> part "
            "me ferait plaisir.",
            when="asks",
        ),
        *both(
            "Si un poste semblable <vous est|t’est> confié, chez ce client ou ailleurs, j’aurai "
            "plaisir à en parler.",
            "Un poste semblable, chez ce client ou un autre, m’intéresserait tout autant.",
            "Si une occasion du même genre se présente, chez ce client ou un autre, j’y répondrai "
            "avec plaisir.",
            "Chez ce client ou un autre, un poste de ce type aura toute mon attention.",
        ),
    ),
)

AGENCY_ASK = Slot(
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
            "Si le client a laissé un avis général sur les compétences à renforcer pour ce type "
            "de poste, j’aimerais le connaître ; sinon, je le comprends très bien.",
            "Un mot général du client sur les compétences à renforcer m’aiderait aussi, s’il "
            "existe ; sinon, aucun souci.",
            "Pour progresser, j’aimerais aussi savoir si le client a parlé de compétences à "
            "renforcer ; sinon, je le comprends très bien.",
            "Si le client a donné une indication sur les compétences à renforcer à l’avenir, elle "
            "me serait utile ; sinon, aucun souci.",
            when="combined",
        ),
    ),
)

AGENCY_GOODBYE = Slot(
    "goodbye",
    (
        *both(
            "Ce message n’appelle pas de réponse, je voulais simplement dire merci.",
            "Inutile de me répondre, je voulais juste dire merci. Au plaisir de nous reparler.",
            "Aucune réponse n’est nécessaire. Bonne suite, et à bientôt peut-être.",
            "Il n’est pas nécessaire de répondre. Je <vous|te> souhaite une belle suite, et à "
            "bientôt peut-être.",
            unless="combined",
        ),
        *both(
            "Bonne suite, et à bientôt peut-être.",
            "Au plaisir de nous reparler.",
            "Je <vous|te> souhaite une belle suite.",
            "À une prochaine fois, avec plaisir.",
        ),
    ),
    spare=1,
)

AGENCY_THANK_YOU = Message(
    paragraphs=(
        (AGENCY_THANKS, CALL, AGENCY_OUTCOME),
        (MEETING, THERE, AGENCY_WORK),
        (AGENCY_INTEREST, AGENCY_ASK, AGENCY_GOODBYE),
    ),
    most_words=130,
)

REFERRER_THANKS = Slot(
    "thanks",
    (
        *both(
            "Encore merci d’avoir parlé de moi chez {company}.",
            "Je tenais à <vous|te> remercier d’avoir appuyé ma candidature chez {company}.",
            "Un grand merci d’avoir glissé un mot en ma faveur chez {company}.",
            "Je <vous|te> remercie encore de m’avoir ouvert la porte chez {company}.",
        ),
        *both(
            "Encore merci d’avoir parlé de moi.",
            "Je tenais à <vous|te> remercier d’avoir appuyé ma candidature.",
            "Un grand merci d’avoir glissé un mot en ma faveur.",
            "Je <vous|te> remercie encore de m’avoir ouvert cette porte.",
        ),
    ),
)

REFERRER_OUTCOME = Slot(
    "outcome",
    (
        *both(
            "Finalement, j’ai retiré ma candidature.",
            "J’ai préféré m’arrêter en chemin cette fois-ci.",
            "Je voulais <vous|te> dire que j’ai finalement retiré ma candidature.",
            "De mon côté, j’ai choisi de ne pas aller plus loin cette fois-ci.",
            when="outcome_withdrawn",
        ),
        *both(
            "Finalement, j’ai décliné l’offre.",
            "L’offre m’a fait plaisir, et j’ai finalement fait un autre choix.",
            "Je voulais <vous|te> dire que j’ai finalement décliné l’offre.",
            "De mon côté, j’ai choisi de ne pas accepter l’offre, après réflexion.",
            when="outcome_offer_declined",
        ),
        *both(
            "Le recrutement est suspendu pour l’instant.",
            "Pour le moment, le poste est en pause.",
            "Je voulais <vous|te> dire que le recrutement est en attente pour l’instant.",
            "De leur côté, le recrutement est en pause pour le moment.",
            when="outcome_on_hold",
        ),
        *both(
            "Le poste ne sera finalement pas pourvu.",
            "Pour le moment, personne ne sera recruté.",
            "Je voulais <vous|te> dire que le poste ne sera pas pourvu pour l’instant.",
            "De leur côté, le recrutement s’arrête là pour le moment.",
            when="outcome_position_cancelled",
        ),
        *both(
            "L’offre que j’avais reçue ne tient plus.",
            "Finalement, l’offre que l’on m’avait faite ne tient plus.",
            "Je voulais <vous|te> dire que l’offre que j’avais reçue ne tient plus.",
            "De leur côté, l’offre qui m’avait été faite n’est plus valable.",
            when="outcome_offer_rescinded",
        ),
        *both(
            "J’ai reçu une offre, et je l’ai acceptée.",
            "L’offre est arrivée, et je l’ai acceptée.",
            "Je voulais <vous|te> dire que j’ai accepté leur offre.",
            "De leur côté, une offre est venue, et je l’ai acceptée.",
            when="outcome_accepted",
        ),
        *both(
            "Je n’ai pas encore eu de leurs nouvelles.",
            "Pour le moment, je n’ai pas reçu de réponse.",
            "Je voulais <vous|te> dire que je n’ai pas encore de réponse.",
            "De leur côté, je n’ai rien appris jusqu’ici.",
            when="outcome_no_response",
        ),
        *both(
            "Ma candidature n’a pas été retenue cette fois-ci, et je respecte ce choix.",
            "Ils ont fait un autre choix cette fois-ci, et je le respecte.",
            "Je voulais <vous|te> dire que ma candidature n’a pas été retenue ; je respecte leur "
            "décision.",
            "Cette fois-ci, cela ne s’est pas fait, et je respecte leur décision.",
        ),
    ),
)

REFERRER_WORK = Slot(
    "work",
    (
        *both(
            "Ce qui se fait là-bas me parle beaucoup, en particulier {project}.",
            "Ce que fait l’entreprise m’intéresse toujours, notamment {project}.",
            "Mon intérêt pour l’entreprise reste entier, notamment pour {project}.",
            "Je garde une très bonne impression de l’entreprise, en particulier pour {project}.",
        ),
        *both(
            "Tout cela m’a donné une très bonne image de l’entreprise et de son travail.",
            "Ce que j’ai vu de l’entreprise et de son travail m’a beaucoup plu.",
            "Je garde une très bonne impression de l’entreprise et de ce qui s’y fait.",
            "L’entreprise et son travail m’ont fait très bonne impression.",
            when="held",
        ),
        *both(
            "Ce que fait l’entreprise m’intéresse toujours.",
            "Mon intérêt pour ce qui se fait là-bas reste entier.",
            "Je continuerai à suivre ce que fait l’entreprise.",
            "Le travail de l’entreprise m’intéresse toujours autant.",
        ),
    ),
    spare=3,
)

REFERRER_INTEREST = Slot(
    "interest",
    both(
        "<Votre|Ta> confiance compte beaucoup pour moi, et je ferai volontiers de même pour "
        "<vous|toi>.",
        "Je n’oublierai pas <votre|ton> coup de pouce, et je rendrai la pareille avec plaisir.",
        "<Votre|Ton> soutien m’a fait très plaisir, et c’est avec joie que je ferai la même chose "
        "pour <vous|toi>.",
        "<Votre|Ton> aide m’a beaucoup apporté ; si je peux <vous|te> rendre service un jour, "
        "ce sera avec plaisir.",
    ),
)

REFERRER_GOODBYE = Slot(
    "goodbye",
    both(
        "J’espère que tout va bien de <votre|ton> côté. Au plaisir de nous revoir bientôt.",
        "Bonne suite à tous <vos|tes> projets, et à bientôt.",
        "J’espère que tout va bien pour <vous|toi>, et je serai là au besoin. À bientôt.",
        "Prenons un café un de ces jours, avec grand plaisir.",
    ),
    spare=1,
)

REFERRER_THANK_YOU = Message(
    paragraphs=(
        (REFERRER_THANKS, REFERRER_OUTCOME),
        (MEETING, THERE, REFERRER_WORK),
        (REFERRER_INTEREST, REFERRER_GOODBYE),
    ),
    most_words=130,
)
