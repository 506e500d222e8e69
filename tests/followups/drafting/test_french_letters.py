"""Whole French letters, word for word, for records that stand for many."""

from datetime import date

import pytest

from followups.drafting.compose import compose
from followups.drafting.facts import DraftFacts
from tests.followups.drafting.records import record


def letter(*paragraphs: str) -> str:
    return "\n\n".join(paragraphs)


LETTERS: list[tuple[str, DraftFacts, str, str]] = [
    (
        "thank_you",
        record(
            formality="formal",
            seed=3,
            channel="phone",
            detail_from_notes="la visite de la salle de contrôle",
        ),
        "Maya Okonjo – Senior Service Designer",
        letter(
            "Bonjour Priya Raman,",
            "Un grand merci pour votre appel, et pour les deux heures que vous m’avez "
            "consacrées le 3 mars avec Tomasz Nowak et Ines Ferreira. J’ai bien pris note de "
            "la décision pour le poste « Senior Service Designer », et je la respecte.",
            "Ce qui m’a le plus parlé lors de nos échanges : la visite de la salle de "
            "contrôle. Mon intérêt pour ce que fait Northlight Energy reste entier, notamment "
            "pour « the winter resilience programme ».",
            "Si un autre poste où je peux être utile s’ouvre un jour, je présenterai "
            "volontiers ma candidature. Il n’est pas nécessaire de répondre. Tous mes vœux à "
            "l’équipe pour la suite.",
            "Bien à vous,\nMaya Okonjo",
        ),
    ),
    (
        "thank_you",
        DraftFacts(),
        "Merci",
        letter(
            "Bonjour,",
            "Merci d’avoir étudié ma candidature et d’y avoir consacré du temps. Je comprends "
            "et respecte cette décision.",
            "Je continuerai à suivre votre travail avec intérêt, même au-delà de ce poste.",
            "Si une autre occasion de travailler ensemble se présente, j’y répondrai avec "
            "plaisir. Ce message n’appelle pas de réponse. Je vous souhaite une belle suite, "
            "ainsi qu’à toute l’équipe.",
            "Cordialement",
        ),
    ),
    (
        "thank_you",
        DraftFacts(
            my_name="Yusuf Demir",
            contact_full="Grace Okafor",
            role_of_contact="agency_recruiter",
            via_agency=True,
            title="Laboratory Technician",
            channel="phone",
            sender_is_recipient=True,
        ),
        "Yusuf Demir – Laboratory Technician",
        letter(
            "Bonjour Grace,",
            "Merci pour ton appel, et merci d’avoir présenté ma candidature pour le poste "
            "« Laboratory Technician ». Je comprends et respecte la décision du client.",
            "Je cherche toujours un travail de cet ordre, ou dans un domaine voisin.",
            "Un poste semblable, chez ce client ou un autre, m’intéresserait tout autant. "
            "Aucune réponse n’est nécessaire. Bonne suite, et à bientôt peut-être.",
            "Bien à toi,\nYusuf Demir",
        ),
    ),
    (
        "thank_you",
        record(role_of_contact="referrer", seed=6),
        "Merci",
        letter(
            "Bonjour Priya,",
            "Un grand merci d’avoir glissé un mot en ma faveur chez Northlight Energy. Cette "
            "fois-ci, cela ne s’est pas fait, et je respecte leur décision.",
            "J’ai beaucoup apprécié la conversation avec Tomasz et Ines. Une chose me reste "
            "particulièrement en tête : walking through the outage map together. Mon intérêt "
            "pour l’entreprise reste entier, notamment pour « the winter resilience "
            "programme ».",
            "Ton aide m’a beaucoup apporté ; si je peux te rendre service un jour, ce sera "
            "avec plaisir. Prenons un café un de ces jours, avec grand plaisir.",
            "Bien à toi,\nMaya Okonjo",
        ),
    ),
    (
        "thank_you",
        record(outcome="offer_declined", seed=1),
        "Maya Okonjo – Senior Service Designer",
        letter(
            "Bonjour Priya,",
            "Je te remercie pour les deux heures que vous m’avez consacrées le 3 mars, Tomasz, "
            "Ines et toi. Recevoir cette offre m’a fait très plaisir, et la décliner n’a pas "
            "été facile.",
            "Une chose me reste particulièrement en tête : walking through the outage map "
            "together. Le travail mené chez Northlight Energy continue de m’intéresser, en "
            "particulier « the winter resilience programme ».",
            "Ce n’est peut-être que partie remise, et cela me ferait plaisir. J’espère que le "
            "poste trouvera vite la bonne personne. Belle suite à toute l’équipe.",
            "Bien à toi,\nMaya Okonjo",
        ),
    ),
    (
        "feedback_request",
        record(seed=2),
        "Senior Service Designer – Maya Okonjo",
        letter(
            "Bonjour Priya,",
            "Un grand merci, à toi mais aussi à Tomasz et Ines, pour notre échange au sujet du "
            "poste « Senior Service Designer ». La décision est prise et je la respecte ; "
            "j’aimerais m’en servir pour progresser.",
            "Si tu as quelques minutes un de ces jours, un avis général sur les compétences ou "
            "les points à renforcer pour des postes similaires à l’avenir me serait très "
            "utile. Une phrase ou deux suffisent largement. Si cela ne peut pas se partager, "
            "je le comprends très bien, et aucune réponse n’est nécessaire.",
            "Bien à toi,\nMaya Okonjo",
        ),
    ),
    (
        "check_in",
        record(
            seed=4,
            formality="formal",
            today=date(2026, 9, 3),
            since_then="J'ai passé la certification réseau en juin.",
        ),
        "Senior Service Designer – Maya Okonjo",
        letter(
            "Bonjour Priya Raman,",
            "Je repense avec plaisir à notre conversation en mars au sujet du poste « Senior "
            "Service Designer ». Ce qui m’en reste avant tout : walking through the outage map "
            "together. Depuis, je suis avec intérêt ce qui se fait chez Northlight Energy, en "
            "particulier « the winter resilience programme ».",
            "De mon côté, j'ai passé la certification réseau en juin. Si vous cherchez en ce "
            "moment, ou bientôt, quelqu’un avec mon expérience, un mot de votre part me "
            "ferait plaisir. J’espère que tout va bien de votre côté ; il n’y a aucune urgence à "
            "répondre.",
            "Bien à vous,\nMaya Okonjo",
        ),
    ),
    (
        "status_nudge",
        record(outcome="open"),
        "Senior Service Designer – Maya Okonjo",
        letter(
            "Bonjour Priya,",
            "J’ai beaucoup apprécié notre échange du 3 mars, et le poste « Senior Service "
            "Designer » m’intéresse toujours autant. Ce que vous faites m’attire beaucoup, en "
            "particulier « the winter resilience programme ».",
            "Saurais-tu me dire vers quelle date une décision est attendue ? Rien ne presse de "
            "mon côté.",
            "Bien à toi,\nMaya Okonjo",
        ),
    ),
    (
        "status_nudge",
        record(
            outcome="no_response",
            interviews_held=0,
            applied_on=date(2026, 2, 1),
            formality="formal",
        ),
        "Senior Service Designer – Maya Okonjo",
        letter(
            "Bonjour Priya Raman,",
            "Je reviens un instant sur ma candidature au poste « Senior Service Designer » "
            "chez Northlight Energy, envoyée le 1er février. Ce que vous faites m’attire "
            "beaucoup, en particulier « the winter resilience programme ».",
            "Savez-vous si ce recrutement est toujours en cours ? Quelle que soit la réponse, "
            "un simple mot me suffit.",
            "Cordialement,\nMaya Okonjo",
        ),
    ),
    (
        "feedback_thanks",
        record(act_on="donner la version courte d’abord", formality="formal"),
        "Senior Service Designer – Maya Okonjo",
        letter(
            "Bonjour Priya Raman,",
            "Merci d’avoir pris le temps de me faire ce retour. Mon premier chantier : donner "
            "la version courte d’abord. Bonne suite à toute l’équipe.",
            "Cordialement,\nMaya Okonjo",
        ),
    ),
    (
        "linkedin_connect",
        record(),
        "",
        letter(
            "Bonjour Priya, merci pour notre échange en mars au sujet du poste « Senior "
            "Service Designer ». Je repense à ceci : walking through the outage map together. "
            "Restons en contact. Bien à toi, Maya Okonjo",
        ),
    ),
]


@pytest.mark.parametrize(("kind", "facts", "subject", "body"), LETTERS)
def test_whole_letters(kind: str, facts: DraftFacts, subject: str, body: str) -> None:
    found = compose(kind, facts, language="fr")
    assert found is not None
    assert (found.subject, found.body.replace("\u00a0", " ")) == (subject, body)
