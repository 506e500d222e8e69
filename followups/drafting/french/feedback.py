"""The French request for feedback, and the thanks once it came."""

from followups.drafting.french.both import both
from followups.drafting.wording import Message, Slot

THANKS_AGAIN = Slot(
    "thanks",
    (
        *both(
            "Merci de proposer un retour : je l’accepte avec plaisir.",
            "<Vous proposez|Tu proposes> de me faire un retour, et j’accepte bien volontiers.",
            "Un grand merci pour le retour que <vous proposez|tu proposes>, qui me sera utile.",
            "Je <vous|te> remercie de proposer un retour, que j’accepte volontiers.",
            when="offered",
        ),
        *both(
            "Encore merci d’avoir présenté ma candidature {for_role_at}.",
            "Je <vous|te> remercie encore d’avoir soutenu ma candidature {for_role_at}.",
            "Un grand merci, encore une fois, d’avoir défendu ma candidature {for_role_at}.",
            "Merci encore d’avoir porté ma candidature {for_role_at}.",
            when="agency",
        ),
        *both(
            "Encore merci d’avoir présenté ma candidature.",
            "Je <vous|te> remercie encore d’avoir soutenu ma candidature.",
            "Un grand merci, encore une fois, pour <votre|ton> aide.",
            "Merci encore d’avoir porté ma candidature.",
            when="agency",
        ),
        *both(
            "Encore merci, à <vous|toi> comme à {others}, pour {talked_about}.",
            "Je <vous|te> remercie encore pour {talked_about}, sans oublier {others}.",
            "Un grand merci, à <vous|toi> mais aussi à {others}, pour {talked_about}.",
            "Merci encore, à {others} aussi, pour {talked_about}.",
            when="held met contact",
        ),
        *both(
            "Encore merci pour {talked_about}.",
            "Je <vous|te> remercie encore pour {talked_about}.",
            "Un grand merci, encore une fois, pour {talked_about}.",
            "Merci encore pour {talked_about}.",
        ),
    ),
)

RESPECT = Slot(
    "outcome",
    (
        *both(
            "Je respecte la décision du client ; mon seul souhait est d’en apprendre quelque "
            "chose.",
            "J’entends le choix du client, et j’aimerais simplement en tirer des enseignements.",
            "La décision du client est prise et je la respecte ; j’aimerais m’en servir pour "
            "progresser.",
            "Je comprends le choix du client, et je voudrais simplement en tirer parti pour la "
            "suite.",
            when="agency",
        ),
        *both(
            "Aller aussi loin m’a fait plaisir, et je respecte la décision ; j’aimerais "
            "simplement en apprendre quelque chose.",
            "Je respecte la décision, je garde un bon souvenir de ce parcours et j’aimerais en "
            "tirer des enseignements.",
            "La décision est prise et je la respecte ; aller aussi loin m’a plu, et "
            "j’aimerais m’en servir pour progresser.",
            "Je comprends ce choix, et je retiens la chance d’avoir pu aller aussi loin ; mon "
            "souhait est d’en tirer parti pour la suite.",
            when="finalist",
        ),
        *both(
            "Je respecte cette décision ; mon seul souhait est d’en apprendre quelque chose.",
            "J’entends cette décision, et j’aimerais simplement en tirer des enseignements.",
            "La décision est prise et je la respecte ; j’aimerais m’en servir pour progresser.",
            "Je comprends ce choix, et je voudrais simplement en tirer parti pour la suite.",
        ),
    ),
)

ASK = Slot(
    "ask",
    (
        *both(
            "Quand <vous aurez|tu auras> quelques minutes, par écrit ou par téléphone, "
            "j’aimerais savoir quelles compétences renforcer pour des postes similaires à "
            "l’avenir.",
            "Par écrit ou de vive voix, au moment qui <vous|te> convient, les compétences à "
            "renforcer pour de prochains postes m’intéressent le plus.",
            "Ce qui m’aiderait le plus : un mot sur les compétences à renforcer pour un poste de "
            "ce type à l’avenir, par écrit ou par téléphone, quand <vous aurez|tu auras> un "
            "moment.",
            "Dès que <vous trouvez|tu trouves> quelques minutes, par téléphone ou par écrit, un "
            "mot sur les compétences à renforcer à l’avenir m’aiderait beaucoup.",
            when="offered",
            unless="internal",
        ),
        *both(
            "Si <vous pouvez|tu peux> m’accorder un quart d’heure dans les semaines qui viennent, "
            "j’aimerais parler des compétences à renforcer pour un poste de ce genre à l’avenir.",
            "Un quart d’heure de conversation, quand <votre|ton> emploi du temps le permet, "
            "m’aiderait à voir quelles compétences renforcer pour l’avenir.",
            "J’aimerais prendre un quart d’heure avec <vous|toi>, quand <vous aurez|tu auras> un "
            "moment, pour parler des compétences à renforcer en vue d’un prochain poste.",
            "Quand <vous aurez|tu auras> un quart d’heure, un échange sur les compétences à "
            "renforcer pour un tel poste à l’avenir me serait très utile.",
            when="internal",
        ),
        *both(
            "Si <vous avez|tu as> quelques minutes et que le client a laissé des indications à "
            "partager, un mot général sur les compétences à renforcer pour de prochains postes me "
            "serait très utile.",
            "Quand <vous aurez|tu auras> un moment, j’aimerais savoir, dans les grandes lignes, si "
            "le client a évoqué des compétences à renforcer pour des postes similaires à l’avenir.",
            "Si le client <vous a|t’a> dit quelque chose que <vous pouvez|tu peux> partager en "
            "quelques minutes, savoir quelles compétences renforcer à l’avenir m’aiderait "
            "beaucoup.",
            "Un avis général venu du client, si <vous avez|tu as> quelques minutes pour le "
            "partager, m’aiderait à savoir quelles compétences renforcer pour la suite.",
            when="agency",
        ),
        *both(
            "Si <vous avez|tu as> quelques minutes un de ces jours, un avis général sur les "
            "compétences ou les points à renforcer pour des postes similaires à l’avenir me serait "
            "très utile.",
            "Quand <vous aurez|tu auras> un moment, j’aimerais savoir, dans les grandes lignes, "
            "quelles compétences renforcer pour de prochaines candidatures à ce type de poste.",
            "S’il <vous|te> reste quelques minutes à l’occasion, un mot sur les compétences à "
            "renforcer pour un poste similaire m’aiderait beaucoup pour l’avenir.",
            "Un avis général, en quelques minutes et quand cela <vous|te> convient, m’aiderait à "
            "savoir quelles compétences renforcer pour de prochains postes.",
        ),
    ),
)

SIZE = Slot(
    "size",
    (
        *both(
            "Cela n’a pas besoin d’être long.",
            "Quelques mots suffisent.",
            "Même bref, ce sera précieux.",
            "Deux lignes feront parfaitement l’affaire.",
            when="offered",
        ),
        *both(
            "Cela peut rester tout à fait informel.",
            "Autour d’un café, c’est parfait.",
            "Sans aucune formalité, bien sûr.",
            "Une conversation toute simple suffit.",
            when="internal",
        ),
        *both(
            "Une phrase ou deux suffisent largement.",
            "Quelques mots suffisent.",
            "Même bref, ce sera précieux.",
            "Deux lignes feront parfaitement l’affaire.",
        ),
    ),
    spare=1,
)

WAY_OUT = Slot(
    "way_out",
    (
        *both(
            "Rien ne presse, et si ce n’est finalement pas possible, je le comprendrai très bien.",
            "Il n’y a aucune urgence ; si cela ne se fait pas, je le comprendrai sans peine.",
            "<Prenez votre|Prends ton> temps, et si cela s’avère impossible, je le comprendrai.",
            "Aucune urgence de mon côté ; si cela ne peut pas se faire, je le comprendrai très "
            "bien.",
            when="offered",
        ),
        *both(
            "Si l’agenda ne le permet pas en ce moment, je le comprendrai très bien.",
            "Si ce n’est pas le bon moment, aucun souci.",
            "Si la période est trop chargée, je le comprendrai sans peine.",
            "Et si ce n’est pas possible, je le comprendrai très bien.",
            when="internal",
        ),
        *both(
            "Je sais que ces choses ne peuvent pas toujours se partager : si ce n’est pas "
            "possible, nul besoin de répondre.",
            "Si les règles de la maison ne le permettent pas, il n’est pas nécessaire de me "
            "répondre.",
            "Il arrive que cela ne puisse pas se partager ; dans ce cas, ce message peut rester "
            "sans réponse.",
            "Si cela ne peut pas se partager, je le comprends très bien, et aucune réponse n’est "
            "nécessaire.",
        ),
    ),
)

FEEDBACK_REQUEST = Message(
    paragraphs=((THANKS_AGAIN, RESPECT), (ASK, SIZE, WAY_OUT)), most_words=120
)

FEEDBACK_THANKS = Message(
    paragraphs=(
        (
            Slot(
                "thanks",
                both(
                    "Merci d’avoir pris le temps de me faire ce retour.",
                    "Je <vous|te> remercie pour <votre|ton> retour et pour le temps consacré.",
                    "Un grand merci pour <vos|tes> remarques, elles m’aident beaucoup.",
                    "<Vos|Tes> remarques me sont très utiles, merci pour le temps consacré.",
                ),
            ),
            Slot(
                "act_on",
                (
                    *both("{own_plan}"),
                    *both(
                        "Je vais commencer par ceci : {act_on}.",
                        "J’en retiens surtout un point à travailler : {act_on}.",
                        "Voici ce que j’en retiens pour la suite : {act_on}.",
                        "Mon premier chantier : {act_on}.",
                    ),
                    *both(
                        "Je sais maintenant sur quoi travailler.",
                        "Cela me donne un point précis à travailler.",
                        "J’en tirerai parti dès mes prochaines candidatures.",
                        "De quoi avancer concrètement dans les semaines qui viennent.",
                    ),
                ),
            ),
            Slot(
                "goodbye",
                both(
                    "Bonne suite à toute l’équipe.",
                    "Belle suite à l’équipe.",
                    "Au plaisir de nous recroiser.",
                    "Tous mes vœux à l’équipe.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=36,
)
