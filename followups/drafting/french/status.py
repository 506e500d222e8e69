"""The French questions about an application that has no answer yet, or that fell silent."""

from followups.drafting.french.both import both
from followups.drafting.wording import Message, Slot

STILL_INTERESTED = (
    *both(
        "<Vous avez|Tu as> présenté ma candidature {for_role_at}, et ce poste m’intéresse "
        "toujours.",
        "Ma candidature {for_role_at} est entre <vos|tes> mains, et mon intérêt reste entier.",
        "Encore merci d’avoir soutenu ma candidature {for_role_at} : ce poste m’intéresse "
        "toujours.",
        "Mon intérêt reste entier {for_role_at}, et je <vous|te> remercie encore pour "
        "<votre|ton> aide.",
        when="agency",
    ),
    *both(
        "Encore merci pour {talks} {last_of} ; {the_role} m’intéresse toujours.",
        "J’ai beaucoup apprécié {talks} {last_of}, et {the_role} m’intéresse toujours autant.",
        "Merci encore pour {talks} {last_of} : mon intérêt pour {the_role} reste entier.",
        "Depuis {talks} {last_of}, {the_role} m’intéresse plus que jamais.",
        when="held met contact",
        unless="several",
    ),
    *both(
        "Encore merci pour {talks} ; {the_role} m’intéresse toujours.",
        "J’ai beaucoup apprécié {talks}, et {the_role} m’intéresse toujours autant.",
        "Merci encore pour {talks} : mon intérêt pour {the_role} reste entier.",
        "Depuis {talks}, {the_role} m’intéresse plus que jamais.",
        when="held met contact",
    ),
    *both(
        "Encore merci pour l’entretien {last_of} {for_role_at} ; ce travail m’intéresse toujours.",
        "Mon entretien {last_of} {for_role_at} m’a beaucoup plu, et mon intérêt reste entier.",
        "Après l’entretien {last_of} {for_role_at}, mon intérêt reste entier.",
        "Depuis l’entretien {last_of} {for_role_at}, ce travail m’intéresse toujours autant.",
        when="held",
    ),
    *both(
        "J’ai passé un entretien {for_role_at}, et ce poste m’intéresse toujours.",
        "Mon entretien {for_role_at} m’a beaucoup plu, et mon intérêt reste entier.",
        "Après mon entretien {for_role_at}, mon intérêt reste entier.",
        "Depuis mon entretien {for_role_at}, ce poste m’intéresse toujours autant.",
        when="held",
    ),
    *both(
        "J’ai postulé {at_role_at} {applied_when}, et ce poste m’intéresse toujours.",
        "Ma candidature {at_role_at} vous est parvenue {applied_when}, et mon intérêt reste "
        "entier.",
        "Je vous ai envoyé ma candidature {at_role_at} {applied_when}, et mon intérêt reste "
        "entier.",
        "Depuis l’envoi de ma candidature {at_role_at} {applied_when}, ce poste m’intéresse "
        "toujours autant.",
    ),
    *both(
        "J’ai postulé {at_role_at}, et ce poste m’intéresse toujours.",
        "Ma candidature {at_role_at} vous est parvenue récemment, et mon intérêt reste entier.",
        "Je vous ai envoyé ma candidature {at_role_at}, et mon intérêt reste entier.",
        "Depuis l’envoi de ma candidature {at_role_at}, ce poste m’intéresse toujours autant.",
    ),
    *both(
        "J’ai postulé chez vous récemment, et le poste m’intéresse toujours.",
        "Ma candidature vous est parvenue récemment, et mon intérêt reste entier.",
        "Je vous ai envoyé ma candidature récemment, et mon intérêt reste entier.",
        "Depuis l’envoi de ma candidature, le poste m’intéresse toujours autant.",
    ),
)

DRAWN_TO = Slot(
    "work",
    both(
        "J’aimerais beaucoup contribuer à ce que vous faites, notamment {project}.",
        "Ce qui m’attire surtout dans votre travail : {project}.",
        "Votre travail me parle, et tout particulièrement {project}.",
        "Ce que vous faites m’attire beaucoup, en particulier {project}.",
        unless="agency internal",
    ),
    spare=2,
)

STATUS_NUDGE = Message(
    paragraphs=(
        (Slot("who", STILL_INTERESTED), DRAWN_TO),
        (
            Slot(
                "inquiry",
                (
                    *both(
                        "<Sauriez-vous|Saurais-tu> par hasard à peu près quand le client pense "
                        "décider ?",
                        "<Avez-vous|As-tu> une idée du moment où le client compte décider ?",
                        "<Savez-vous|Sais-tu> pour quand, à peu près, le client prévoit sa "
                        "décision ?",
                        "<Pourriez-vous|Pourrais-tu> me dire vers quelle date le client pense "
                        "trancher ?",
                        when="agency",
                    ),
                    *both(
                        "<Pourriez-vous|Pourrais-tu> me dire à peu près quand la décision est "
                        "prévue ?",
                        "<Avez-vous|As-tu> une idée du moment où la décision sera prise ?",
                        "<Sauriez-vous|Saurais-tu> me dire vers quelle date une décision est "
                        "attendue ?",
                        "<Savez-vous|Sais-tu> pour quand, à peu près, la décision est prévue ?",
                    ),
                ),
            ),
            Slot(
                "goodbye",
                both(
                    "Rien ne presse de mon côté.",
                    "Il n’y a aucune urgence pour moi.",
                    "De mon côté, j’ai tout mon temps.",
                    "Une date approximative me suffit largement.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=80,
)

BEFORE = (
    *both(
        "<Vous aviez|Tu avais> présenté ma candidature {for_role_at}, et je <vous|te> remercie "
        "encore de <votre|ton> aide.",
        "Je reviens un instant sur ma candidature {for_role_at}, avec mes remerciements pour "
        "<votre|ton> aide.",
        "Encore merci d’avoir soutenu ma candidature {for_role_at}.",
        "Un mot au sujet de ma candidature {for_role_at}, que <vous aviez|tu avais> soutenue.",
        when="agency",
    ),
    *both(
        "J’ai gardé un bon souvenir de mon entretien {last_of} {for_role_at}.",
        "Mon entretien {last_of} {for_role_at} m’a laissé un bon souvenir.",
        "Je reviens un instant sur mon entretien {last_of} {for_role_at}, que j’ai beaucoup "
        "apprécié.",
        "Encore merci pour l’entretien {last_of} {for_role_at}.",
        when="held",
    ),
    *both(
        "J’ai passé un entretien {for_role_at}, et j’en garde un bon souvenir.",
        "Mon entretien {for_role_at} m’a laissé un bon souvenir.",
        "Je reviens un instant sur mon entretien {for_role_at}, que j’ai beaucoup apprécié.",
        "Encore merci pour l’entretien {for_role_at}.",
        when="held",
    ),
    *both(
        "J’ai postulé {at_role_at} {applied_when}.",
        "Je reviens un instant sur ma candidature {at_role_at}, envoyée {applied_when}.",
        "Ma candidature {at_role_at} vous est parvenue {applied_when}.",
        "Je vous ai envoyé ma candidature {at_role_at} {applied_when}.",
    ),
    *both(
        "J’ai postulé {at_role_at} il y a quelque temps.",
        "Je reviens un instant sur ma candidature {at_role_at}.",
        "Ma candidature {at_role_at} vous est parvenue il y a quelque temps.",
        "Je vous ai envoyé ma candidature {at_role_at} il y a quelque temps.",
    ),
    *both(
        "J’ai postulé chez vous il y a quelque temps.",
        "Je reviens un instant sur la candidature que je vous ai envoyée.",
        "Ma candidature vous est parvenue il y a quelque temps.",
        "Je vous ai envoyé ma candidature il y a quelque temps.",
    ),
)

STATUS_QUESTION = Message(
    paragraphs=(
        (Slot("who", BEFORE), DRAWN_TO),
        (
            Slot(
                "inquiry",
                (
                    *both(
                        "<Sauriez-vous|Saurais-tu> me dire si le client poursuit ce recrutement, "
                        "ou si le poste est pourvu ?",
                        "<Pourriez-vous|Pourrais-tu> me dire si le poste est encore d’actualité "
                        "chez le client ?",
                        "<Savez-vous|Sais-tu> si ce recrutement est toujours en cours chez le "
                        "client ?",
                        "<Avez-vous|As-tu> su si le client a pris sa décision ?",
                        when="agency",
                    ),
                    *both(
                        "<Sauriez-vous|Saurais-tu> me dire si le recrutement est toujours en "
                        "cours, ou si le poste est pourvu ?",
                        "<Pourriez-vous|Pourrais-tu> me dire si le poste est encore d’actualité ?",
                        "<Savez-vous|Sais-tu> si ce recrutement est toujours en cours ?",
                        "<Pouvez-vous|Peux-tu> me dire si une décision a été prise pour ce poste ?",
                    ),
                ),
            ),
            Slot(
                "goodbye",
                both(
                    "Quelle que soit la réponse, un simple mot me suffit.",
                    "Un mot très bref suffit, et toute réponse me convient.",
                    "Une ligne me suffit, que la réponse soit oui ou non.",
                    "Un oui ou un non me suffit, sans autre explication.",
                ),
                spare=1,
            ),
        ),
    ),
    most_words=80,
)
