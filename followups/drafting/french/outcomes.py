"""How the outcome is named in a French thank-you, in one clause."""

from followups.drafting.french.both import both
from followups.drafting.wording import Slot

NOBODY_CHOSEN = (
    *both(
        "J’ai bien noté que le recrutement est suspendu pour l’instant.",
        "Je comprends que le poste soit en pause pour le moment.",
        "Je prends note que le recrutement est en attente pour le moment.",
        "Que le recrutement soit suspendu pour l’instant, je le comprends très bien.",
        when="outcome_on_hold",
    ),
    *both(
        "J’ai bien noté que le poste ne sera finalement pas pourvu.",
        "Je comprends que personne ne soit recruté pour l’instant.",
        "Je prends note que le poste ne sera pas pourvu pour le moment.",
        "Que le recrutement n’aille pas plus loin pour l’instant, je le comprends très bien.",
        when="outcome_position_cancelled",
    ),
)

REASON_GIVEN = (
    *both(
        "Je comprends que vous ayez choisi quelqu’un en interne, et je respecte cette décision.",
        "Vous avez fait le choix d’une candidature interne, et je le comprends très bien.",
        "Qu’une candidature interne ait été retenue, je le comprends et le respecte.",
        "Choisir quelqu’un de la maison est une décision que je comprends et respecte.",
        when="reason_internal_hire",
    ),
    *both(
        "Je comprends que le poste ne soit pas pourvu, et je respecte cette décision.",
        "Le poste ne sera donc pas pourvu ; c’est une décision que je comprends.",
        "J’ai bien noté que le poste ne sera pas pourvu, et je respecte cette décision.",
        "Que le poste ne soit finalement pas pourvu, je le comprends et le respecte.",
        when="reason_position_not_filled",
    ),
    *both(
        "Je comprends qu’un autre profil correspondait mieux, et je respecte cette décision.",
        "Un autre profil correspondait mieux au poste ; c’est un choix que je comprends.",
        "Qu’un autre profil ait mieux répondu à vos besoins, je le comprends et le respecte.",
        "J’ai bien compris qu’un autre profil convenait mieux, et je respecte ce choix.",
        when="reason_stronger_candidate",
    ),
    *both(
        "Je comprends que le poste demande plus d’expérience dans le domaine, et je respecte "
        "cette décision.",
        "Il vous fallait plus d’expérience dans le domaine ; c’est un choix que je comprends.",
        "J’ai bien compris qu’il fallait davantage d’expérience dans le domaine, et je respecte "
        "ce choix.",
        "Que le poste demande davantage d’expérience dans le domaine, je le comprends et le "
        "respecte.",
        when="reason_experience_gap",
    ),
)

OUTCOME = Slot(
    "outcome",
    (
        *NOBODY_CHOSEN,
        *both(
            "J’aurais bien sûr préféré une autre issue, et je respecte cette décision.",
            "C’est une petite déception, bien sûr, et je respecte cette décision.",
            "J’espérais naturellement une autre réponse, et je respecte pleinement ce choix.",
            "Je ne cache pas une petite déception, mais je comprends et respecte ce choix.",
            when="disappointed",
        ),
        *REASON_GIVEN,
        *both(
            "Je respecte cette décision, et je garde le plaisir d’avoir pu aller aussi loin.",
            "La décision est la vôtre et je la respecte ; aller aussi loin m’a beaucoup apporté.",
            "Je comprends cette décision, et je retiens la chance d’avoir pu aller aussi loin.",
            "Aller jusqu’à la dernière étape m’a fait plaisir, et je respecte pleinement votre "
            "choix.",
            when="finalist",
        ),
        *both(
            "Je comprends et respecte la décision prise pour {the_role}.",
            "J’entends la décision prise pour {the_role}, et je la respecte.",
            "Pour {the_role}, je comprends votre choix et je le respecte pleinement.",
            "J’ai bien pris note de la décision pour {the_role}, et je la respecte.",
            when="held",
        ),
        *both(
            "Je comprends et respecte cette décision.",
            "J’entends cette décision, et je la respecte.",
            "Je comprends ce choix et je le respecte pleinement.",
            "J’ai bien pris note de la décision, et je la respecte.",
        ),
    ),
)
