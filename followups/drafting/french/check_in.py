"""The French check-in after some months."""

from followups.drafting.french.both import both
from followups.drafting.wording import Message, Slot

WHO_AGENCY = (
    *both(
        "<Vous aviez|Tu avais> présenté ma candidature {for_role_at} {applied_month}, et je garde "
        "un très bon souvenir de <votre|ton> aide.",
        "Je me souviens très bien du soutien que <vous aviez|tu avais> apporté à ma candidature "
        "{for_role_at} {applied_month}.",
        "Je repense à <votre|ton> aide précieuse {for_role_at}, {applied_month}.",
        "<Votre|Ton> aide {for_role_at}, {applied_month}, m’a laissé un très bon souvenir.",
        when="agency",
    ),
    *both(
        "<Vous aviez|Tu avais> présenté ma candidature {for_role_at} il y a quelque temps, et je "
        "garde un très bon souvenir de <votre|ton> aide.",
        "Il y a quelque temps, <vous aviez|tu avais> soutenu ma candidature {for_role_at}, et je "
        "m’en souviens très bien.",
        "Je repense à <votre|ton> aide précieuse {for_role_at}, il y a quelque temps.",
        "<Votre|Ton> aide {for_role_at}, il y a quelque temps, m’a laissé un très bon souvenir.",
        when="agency",
    ),
    *both(
        "<Vous aviez|Tu avais> présenté ma candidature à un poste il y a quelque temps, et je "
        "garde un très bon souvenir de <votre|ton> aide.",
        "Il y a quelque temps, <vous aviez|tu avais> soutenu ma candidature à un poste, et je m’en "
        "souviens très bien.",
        "Je repense à <votre|ton> aide précieuse, il y a quelque temps, pour l’une de mes "
        "candidatures.",
        "<Votre|Ton> aide pour ma candidature, il y a quelque temps, m’a laissé un très bon "
        "souvenir.",
        when="agency",
    ),
)

WHO_INTERVIEWED = (
    *both(
        "Nous avions parlé {of_role} {last_month}, et j’en garde un très bon souvenir.",
        "Je repense avec plaisir à notre conversation {last_month} au sujet {of_role}.",
        "Notre échange {last_month} au sujet {of_role} m’a laissé un très bon souvenir.",
        "Je me souviens très bien de notre conversation {last_month} au sujet {of_role}.",
        when="held met contact",
    ),
    *both(
        "{last_month_start}, j’ai passé un entretien {for_role_at}, et j’en garde un très bon "
        "souvenir.",
        "{last_month_start}, un entretien {for_role_at} m’a laissé un très bon souvenir.",
        "{last_month_start}, j’ai eu le plaisir de passer un entretien {for_role_at}.",
        "{last_month_start}, j’étais en entretien {for_role_at}, et je m’en souviens très bien.",
        when="held",
    ),
    *both(
        "Il y a quelque temps, j’ai passé un entretien {for_role_at}, et j’en garde un très bon "
        "souvenir.",
        "Un entretien {for_role_at}, il y a quelque temps, m’a laissé un très bon souvenir.",
        "J’ai eu le plaisir, il y a quelque temps, de passer un entretien {for_role_at}.",
        "Je me souviens très bien de mon entretien {for_role_at}, il y a quelque temps.",
        when="held",
    ),
    *both(
        "Il y a quelque temps, j’ai passé un entretien chez vous, et j’en garde un très bon "
        "souvenir.",
        "Un entretien chez vous, il y a quelque temps, m’a laissé un très bon souvenir.",
        "J’ai eu le plaisir, il y a quelque temps, de passer un entretien chez vous.",
        "Je me souviens très bien de mon entretien chez vous, il y a quelque temps.",
        when="held",
    ),
)

WHO_APPLIED = (
    *both(
        "{applied_month_start}, j’ai postulé {at_role_at}, et ma candidature a été étudiée avec "
        "attention.",
        "{applied_month_start}, vous avez pris le temps d’étudier ma candidature {at_role_at}.",
        "{applied_month_start}, je vous ai présenté ma candidature {at_role_at}.",
        "{applied_month_start}, ma candidature {at_role_at} est passée entre vos mains.",
    ),
    *both(
        "Il y a quelque temps, j’ai postulé {at_role_at}, et ma candidature a été étudiée avec "
        "attention.",
        "Vous avez pris le temps, il y a quelques mois, d’étudier ma candidature {at_role_at}.",
        "Je vous ai présenté ma candidature {at_role_at} il y a quelque temps.",
        "Ma candidature {at_role_at} est passée entre vos mains il y a quelque temps.",
    ),
    *both(
        "Il y a quelque temps, j’ai postulé chez vous, et ma candidature a été étudiée avec "
        "attention.",
        "Vous avez pris le temps, il y a quelques mois, d’étudier ma candidature.",
        "Je vous ai présenté ma candidature il y a quelque temps.",
        "Ma candidature est passée entre vos mains il y a quelque temps.",
    ),
)

PAUSE = Slot(
    "pause",
    (
        *both(
            "À l’époque, le recrutement avait été suspendu.",
            "Le poste était alors en pause.",
            "Le recrutement était resté en attente à ce moment-là.",
            "À ce moment-là, le poste avait été mis en attente.",
            when="outcome_on_hold",
        ),
        *both(
            "À l’époque, personne n’avait été recruté.",
            "Le poste n’avait finalement pas été pourvu.",
            "Le recrutement s’était arrêté là à ce moment-là.",
            "À ce moment-là, le poste n’avait pas été pourvu.",
            when="outcome_position_cancelled",
        ),
    ),
)

REMEMBERED = Slot(
    "detail",
    (
        *both("{own_detail}"),
        *both(
            "Une chose m’est restée en tête : {detail}.",
            "J’en retiens surtout ceci : {detail}.",
            "Un point me revient souvent : {detail}.",
            "Ce qui m’en reste avant tout : {detail}.",
        ),
    ),
    spare=1,
)

WORK = Slot(
    "work",
    (
        *both(
            "C’est toujours dans ce domaine que je cherche, avec une préférence pour {project}.",
            "Ce type de travail continue de m’intéresser, en particulier {project}.",
            "Mon intérêt pour ce genre de poste reste entier, notamment pour {project}.",
            "Je cherche toujours un travail de cet ordre, avec un faible pour {project}.",
            when="agency",
        ),
        *both(
            "C’est toujours dans ce domaine que je cherche.",
            "Ce type de travail continue de m’intéresser.",
            "Mon intérêt pour ce genre de poste reste entier.",
            "Je cherche toujours un travail de cet ordre.",
            when="agency",
        ),
        *both(
            "Ce que fait <votre|ton> équipe m’intéresse toujours, en particulier {project}.",
            "Je suis toujours avec intérêt le travail de <votre|ton> équipe, notamment {project}.",
            "Mon intérêt pour le travail de <votre|ton> équipe reste entier, notamment "
            "pour {project}.",
            "Le travail de <votre|ton> équipe me parle toujours autant, en particulier {project}.",
            when="internal",
        ),
        *both(
            "Ce que fait <votre|ton> équipe m’intéresse toujours.",
            "Je suis toujours avec intérêt le travail de <votre|ton> équipe.",
            "Mon intérêt pour le travail de <votre|ton> équipe reste entier.",
            "Le travail de <votre|ton> équipe me parle toujours autant.",
            when="internal",
        ),
        *both(
            "Depuis, je suis avec intérêt ce qui se fait chez {company}, en particulier {project}.",
            "Ce qui se fait chez {company} continue de m’intéresser, notamment {project}.",
            "Mon intérêt pour le travail mené chez {company} reste entier, notamment pour "
            "{project}.",
            "Le travail mené chez {company} me parle toujours autant, en particulier {project}.",
        ),
        *both(
            "Depuis, je suis avec intérêt ce que vous faites, en particulier {project}.",
            "Ce que vous faites continue de m’intéresser, notamment {project}.",
            "Mon intérêt pour votre travail reste entier, notamment pour {project}.",
            "Votre travail me parle toujours autant, en particulier {project}.",
        ),
        *both(
            "Depuis, je suis avec intérêt ce qui se fait chez {company}.",
            "Ce qui se fait chez {company} continue de m’intéresser.",
            "Mon intérêt pour le travail mené chez {company} reste entier.",
            "Le travail mené chez {company} me parle toujours autant.",
        ),
        *both(
            "Depuis, je suis avec intérêt ce que vous faites.",
            "Ce que vous faites continue de m’intéresser.",
            "Mon intérêt pour votre travail reste entier.",
            "Votre travail me parle toujours autant.",
        ),
    ),
    spare=2,
)

SINCE = Slot(
    "since",
    (
        *both(
            "De mon côté, {own_since}",
            "Pour ma part, {own_since}",
            "Entre-temps, {own_since}",
            "Quant à moi, {own_since}",
        ),
        *both(
            "Du nouveau de mon côté depuis : {since}.",
            "De mon côté, voici ce qui a changé : {since}.",
            "Entre-temps, de mon côté : {since}.",
            "Pour ma part, il y a du nouveau : {since}.",
        ),
    ),
    spare=3,
)

INQUIRY = Slot(
    "inquiry",
    (
        *both(
            "Si le recrutement reprend, mon expérience devrait toujours convenir, et un mot de "
            "<votre|ta> part me ferait plaisir.",
            "Si le poste est de nouveau ouvert, mon profil correspond toujours, et j’aurai "
            "plaisir à en reparler.",
            "Dans le cas où le recrutement redémarrerait, ma candidature tient toujours et je "
            "reprendrais volontiers la conversation.",
            "Au cas où le poste redeviendrait d’actualité, mon expérience et mon envie sont "
            "intactes, et j’en reparlerai avec plaisir.",
            when="outcome_on_hold",
        ),
        *both(
            "Si <vous cherchez|tu cherches> quelqu’un avec une expérience comme la mienne, pour un "
            "poste semblable ou un autre, j’aurai plaisir à en parler.",
            "Si un poste qui correspond à mon expérience <vous est|t’est> confié, il m’intéressera "
            "beaucoup.",
            "Pour un poste semblable, ou un autre où mon expérience peut servir, un mot de "
            "<votre|ta> part me ferait plaisir.",
            "Au cas où un poste proche de mon expérience se présenterait chez l’un de <vos|tes> "
            "clients, j’y répondrais avec plaisir.",
            when="agency",
        ),
        *both(
            "J’aurais plaisir à parler un moment de ce que mon expérience pourrait apporter à "
            "l’équipe dans l’année qui vient.",
            "Une courte conversation sur la place que mon expérience pourrait trouver dans "
            "l’équipe me ferait plaisir.",
            "Si <vous avez|tu as> un moment, j’aimerais parler de ce que mon expérience peut "
            "apporter à l’équipe dans les mois qui viennent.",
            "Là où mon expérience peut être utile à l’équipe cette année, je m’engagerai avec "
            "plaisir ; parlons-en quand <vous voulez|tu veux>.",
            when="internal",
        ),
        *both(
            "Si un poste qui correspond à mon expérience est ouvert, ou le sera bientôt, j’aurai "
            "plaisir à en parler.",
            "Si <vous cherchez|tu cherches> en ce moment, ou bientôt, quelqu’un avec mon "
            "expérience, un mot de <votre|ta> part me ferait plaisir.",
            "Un poste proche de mon expérience, ouvert maintenant ou dans les mois qui viennent, "
            "m’intéresserait beaucoup.",
            "Au cas où un poste proche de mon expérience s’ouvrirait cette année, je présenterais "
            "volontiers ma candidature.",
        ),
    ),
)

GOODBYE = Slot(
    "goodbye",
    both(
        "Rien ne presse, et j’espère que tout va bien pour <vous|toi> et pour l’équipe.",
        "J’espère que tout va bien de <votre|ton> côté ; il n’y a aucune urgence à répondre.",
        "Aucune urgence, bien sûr. Bonne suite à toute l’équipe.",
        "La réponse peut attendre, et j’espère que l’équipe se porte bien.",
    ),
    spare=1,
)

CHECK_IN = Message(
    paragraphs=(
        (Slot("who", (*WHO_AGENCY, *WHO_INTERVIEWED, *WHO_APPLIED)), PAUSE, REMEMBERED, WORK),
        (SINCE, INQUIRY, GOODBYE),
    ),
    most_words=120,
)
