"""The French note after one's own withdrawing or declining an offer."""

from followups.drafting.french.both import both
from followups.drafting.french.other_thank_yous import AGENCY_THANKS, MEETING, THERE
from followups.drafting.french.thank_you import DETAIL, THANKS
from followups.drafting.wording import Message, Slot

STEPPED_BACK = Slot(
    "outcome",
    (
        *both(
            "<Votre|Ton> offre m’a fait très plaisir, et c’est à regret que je l’ai déclinée.",
            "Recevoir cette offre m’a fait très plaisir, et la décliner n’a pas été facile.",
            "J’ai beaucoup apprécié cette offre, même si j’ai finalement fait un autre choix.",
            "Dire non à cette offre n’a pas été simple : elle m’a fait très plaisir.",
            when="outcome_offer_declined",
            unless="agency",
        ),
        *both(
            "L’offre du client m’a fait très plaisir, et c’est à regret que je l’ai déclinée.",
            "Recevoir cette offre m’a fait très plaisir, et la décliner n’a pas été facile.",
            "J’ai beaucoup apprécié l’offre du client, même si j’ai fait un autre choix.",
            "Dire non à cette offre n’a pas été simple : elle m’a fait très plaisir.",
            when="outcome_offer_declined",
        ),
        *both(
            "C’est à regret que j’ai retiré ma candidature, tant l’accueil m’a plu.",
            "Retirer ma candidature n’a pas été simple, car ces discussions m’ont beaucoup plu.",
            "J’ai choisi d’arrêter là ma candidature, mais j’ai beaucoup apprécié ces discussions.",
            "Je regrette de ne pas avoir pu poursuivre cette fois-ci, car nous avons parlé de "
            "choses qui m’intéressent vraiment.",
            when="held met contact",
        ),
        *both(
            "C’est à regret que j’ai retiré ma candidature, et ce n’était pas une décision facile.",
            "Retirer ma candidature m’a demandé réflexion, et n’enlève rien à mon estime.",
            "J’ai choisi d’arrêter là ma candidature, mais j’ai beaucoup apprécié la démarche.",
            "Je regrette de ne pas avoir pu poursuivre cette fois-ci.",
        ),
    ),
)

COURTESY_WORK = Slot(
    "work",
    (
        *both(
            "Ce que fait <votre|ton> équipe continue de m’intéresser.",
            "Mon intérêt pour le travail de <votre|ton> équipe reste entier.",
            "Le travail de <votre|ton> équipe m’intéresse toujours autant.",
            "Je suivrai toujours avec intérêt ce que fait <votre|ton> équipe.",
            when="internal",
        ),
        *both(
            "Le travail mené chez {company} continue de m’intéresser, en particulier {project}.",
            "Ce qui se fait chez {company} m’intéresse toujours, et tout particulièrement "
            "{project}.",
            "Mon intérêt pour ce que fait {company} reste entier, notamment pour {project}.",
            "Je continuerai à suivre ce qui se fait chez {company}, en particulier {project}.",
        ),
        *both(
            "Ce que vous faites continue de m’intéresser, en particulier {project}.",
            "Votre travail m’intéresse toujours, et tout particulièrement {project}.",
            "Mon intérêt pour votre travail reste entier, notamment pour {project}.",
            "Je continuerai à suivre ce que vous faites, en particulier {project}.",
            unless="agency",
        ),
        *both(
            "Ce qui se fait chez {company} continue de m’intéresser.",
            "Le travail mené chez {company} m’intéresse toujours autant.",
            "Mon intérêt pour ce qui se fait chez {company} reste entier.",
            "Je continuerai à suivre avec intérêt ce qui se fait chez {company}.",
        ),
        *both(
            "Votre travail continue de m’intéresser.",
            "Ce que vous faites m’intéresse toujours autant.",
            "Mon intérêt pour votre travail reste entier.",
            "Je continuerai à suivre votre travail avec intérêt.",
            unless="agency",
        ),
    ),
    spare=3,
)

DOOR_OPEN = Slot(
    "interest",
    (
        *both(
            "Si <vous cherchez|tu cherches> un jour quelqu’un pour un autre client, je répondrai "
            "avec plaisir.",
            "Pour un autre poste, plus tard, j’aurai plaisir à travailler de nouveau avec "
            "<vous|toi>.",
            "Si une autre occasion se présente plus tard, j’aurai plaisir à en parler avec "
            "<vous|toi>.",
            "Plus tard, pour un autre poste, je reviendrai volontiers vers <vous|toi>.",
            when="agency",
        ),
        *both(
            "J’espère que l’occasion de travailler ensemble se présentera une autre fois.",
            "Si nos chemins se croisent de nouveau, ce sera avec plaisir.",
            "Ce n’est peut-être que partie remise, et cela me ferait plaisir.",
            "Une autre fois, dans d’autres circonstances, je reviendrai volontiers vers "
            "<vous|toi>.",
        ),
    ),
)

COURTESY_GOODBYE = Slot(
    "goodbye",
    (
        *both(
            "Je <vous|te> souhaite de trouver vite la bonne personne, et bonne suite à toute "
            "l’équipe.",
            "J’espère que le poste trouvera vite la bonne personne. Belle suite à toute l’équipe.",
            "Tous mes vœux pour la suite du recrutement.",
            "Bonne suite, et bon recrutement à toute l’équipe.",
            unless="late",
        ),
        *both(
            "Bonne suite à toute l’équipe.",
            "Au plaisir de nous recroiser.",
            "Tous mes vœux à l’équipe pour la suite.",
            "Je <vous|te> souhaite une belle suite, ainsi qu’à toute l’équipe.",
        ),
    ),
    spare=1,
)

COURTESY_NOTE = Message(
    paragraphs=((THANKS, STEPPED_BACK), (DETAIL, COURTESY_WORK), (DOOR_OPEN, COURTESY_GOODBYE)),
    most_words=110,
)
AGENCY_COURTESY_NOTE = Message(
    paragraphs=(
        (AGENCY_THANKS, STEPPED_BACK),
        (MEETING, THERE, COURTESY_WORK),
        (DOOR_OPEN, COURTESY_GOODBYE),
    ),
    most_words=110,
)
