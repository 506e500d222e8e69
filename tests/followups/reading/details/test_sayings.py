"""Feedback, invitations, interviews and requests, said and not said, in five languages."""

import pytest

from followups.reading.result import Kind
from tests.followups.reading.details.mails import details

SIGNED = "\n\nBest,\nLena Voss\n"
TEAM = "\n\nBest,\nThe Brambledene Team\n"


@pytest.mark.parametrize(
    "text",
    [
        "I really enjoyed our conversation last week.",
        "Thank you for interviewing with us.",
        "It was a pleasure to meet you on Monday.",
        "Thanks for coming in yesterday.",
        "As I said on the phone, it was close.",
        "After our call on Tuesday we talked it over.",
        "Vielen Dank für das angenehme Gespräch.",
        "Es hat uns sehr gefreut, Sie kennenzulernen.",
        "Nach unserem Gespräch haben wir lange überlegt.",
        "Merci pour notre échange de mardi.",
        "Nous avons eu plaisir à vous rencontrer.",
        "Suite à notre entretien, nous avons choisi une autre personne.",
        "Gracias por la entrevista del lunes.",
        "Fue un placer conocerte.",
        "Tras nuestra conversación hemos elegido a otra persona.",
        "Grazie per il colloquio di lunedì.",
        "È stato un piacere conoscerti.",
        "Dopo il nostro colloquio abbiamo scelto un'altra persona.",
    ],
)
def test_an_interview_that_took_place(text: str) -> None:
    assert details(text + SIGNED).names_interview is True


@pytest.mark.parametrize(
    "text",
    [
        "You will not be invited to an interview.",
        "Only selected candidates are interviewed.",
        "If we would like to interview you, we will be in touch.",
        "Our interview process has several steps.",
        "We are unable to offer you an interview.",
        "Wir können Sie leider nicht zu einem Vorstellungsgespräch einladen.",
        "Wir würden dich gerne in einem Gespräch kennenlernen.",
        "Nous ne pouvons pas vous proposer d'entretien.",
        "Nous serions ravis de vous rencontrer.",
        "No podemos invitarte a una entrevista.",
        "Nos gustaría conocerte en una entrevista.",
        "Non possiamo invitarti a un colloquio.",
        "Vorremmo invitarla a un colloquio.",
    ],
)
def test_an_interview_that_did_not(text: str) -> None:
    assert details(text).names_interview is False


@pytest.mark.parametrize(
    "text",
    [
        "After the interview, you will hear from us.",
        "During our call we will talk about the team.",
        "Nach dem Gespräch erhalten Sie eine Rückmeldung.",
    ],
)
def test_an_invitation_speaks_of_an_interview_to_come(text: str) -> None:
    assert details(text, Kind.INTERVIEW).names_interview is False


@pytest.mark.parametrize(
    ("text", "feedback"),
    [
        ("I am happy to share some feedback if you would like.", "offered"),
        ("Feel free to ask for feedback.", "offered"),
        ("Gerne gebe ich dir Feedback, wenn du möchtest.", "offered"),
        ("Si vous souhaitez un retour, écrivez-moi.", "offered"),
        ("Si quieres feedback, escríbeme.", "offered"),
        ("Se desideri un feedback, scrivimi.", "offered"),
        ("We are unable to provide individual feedback.", "refused"),
        ("Please understand that we do not give feedback.", "refused"),
        ("Ein individuelles Feedback können wir leider nicht geben.", "refused"),
        ("Nous ne sommes pas en mesure de donner un retour personnalisé.", "refused"),
        ("No podemos ofrecer feedback individual.", "refused"),
        ("Non siamo in grado di fornire un feedback individuale.", "refused"),
        ("The deciding point was your experience with databases.", "given"),
        ("Your answers were too short in the second part.", "given"),
        ("Ausschlaggebend war die fehlende Erfahrung mit Datenbanken.", "given"),
        ("Le point décisif était l'expérience.", "given"),
        ("El factor decisivo fue la experiencia.", "given"),
        ("Il fattore decisivo è stato l'esperienza.", "given"),
        ("We appreciate your feedback on our process.", "none"),
        ("Tell us about it: give us your feedback in our survey.", "none"),
        ("We will give you feedback as soon as possible.", "none"),
        ("Wie war es? Dein Feedback hilft uns.", "none"),
        ("Votre avis compte : répondez à notre enquête.", "none"),
        ("Queremos conocer tu opinión: rellena la encuesta.", "none"),
        ("Il tuo feedback è importante per noi.", "none"),
        ("We chose other candidates.", "none"),
    ],
)
def test_feedback(text: str, feedback: str) -> None:
    assert details(text + SIGNED).feedback == feedback


def test_a_team_gives_no_feedback_and_an_empty_slot_is_none() -> None:
    judged = "The deciding point was your experience."
    assert details(judged + TEAM).feedback == "none"
    assert details("The deciding point was {reason}." + SIGNED).feedback == "none"


@pytest.mark.parametrize(
    ("text", "invites"),
    [
        ("Let's stay in touch.", ("stay_in_touch",)),
        ("Please connect with me on LinkedIn.", ("stay_in_touch",)),
        ("Ich würde gerne mit dir in Kontakt bleiben.", ("stay_in_touch",)),
        ("Restons en contact.", ("stay_in_touch",)),
        ("Me gustaría mantener el contacto.", ("stay_in_touch",)),
        ("Restiamo in contatto.", ("stay_in_touch",)),
        ("We will keep your CV on file.", ()),
        ("Stay in touch by joining our talent community on the careers page.", ("apply_again",)),
        ("Keep in touch with us on LinkedIn.", ()),
        ("We will be in touch soon.", ()),
        ("I passed your CV to my colleague in the data team.", ("other_role",)),
        ("Ich habe Ihre Unterlagen an meine Kollegin weitergeleitet.", ("other_role",)),
        ("Nous pensons à vous pour un poste de chef de projet.", ("other_role",)),
        ("Creemos que puedes encajar en nuestro equipo de datos.", ("other_role",)),
        ("Pensiamo che potresti essere adatta al nostro team.", ("other_role",)),
        ("Should a similar position open up we will write to you.", ()),
        ("We encourage you to apply again.", ("apply_again",)),
        ("Please keep an eye on our careers page.", ("apply_again",)),
        ("Wir freuen uns über eine erneute Bewerbung.", ("apply_again",)),
        ("N'hésitez pas à postuler à nouveau.", ("apply_again",)),
        ("Te animamos a postularte de nuevo.", ("apply_again",)),
        ("Ti invitiamo a candidarti di nuovo.", ("apply_again",)),
        ("Please do not apply again.", ()),
    ],
)
def test_invitations(text: str, invites: tuple[str, ...]) -> None:
    assert details(text + SIGNED).invites == invites


def test_a_team_that_stays_in_touch_invites_to_nothing() -> None:
    assert details("Let's stay in touch." + TEAM).invites == ()


@pytest.mark.parametrize("kind", [Kind.ALERT, Kind.ACKNOWLEDGEMENT])
def test_an_alert_or_acknowledgement_is_no_invitation_to_apply_again(kind: Kind) -> None:
    assert details("Please keep an eye on our careers page.", kind).invites == ()


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Please do not reply to this message.", True),
        ("This mailbox is not monitored.", True),
        ("Bitte antworten Sie nicht auf diese E-Mail.", True),
        ("Merci de ne pas répondre à ce message.", True),
        ("Por favor, no responda a este correo.", True),
        ("Si prega di non rispondere a questa e-mail.", True),
        ("Please do not hesitate to reply to this message.", False),
        ("Zögern Sie nicht, auf diese E-Mail zu antworten.", False),
        ("N'hésitez pas à répondre à ce message.", False),
        ("No dudes en responder a este correo.", False),
        ("Non esitare a rispondere a questa e-mail.", False),
        ("If you do not reply within a week, we will close the file.", False),
    ],
)
def test_asked_not_to_reply(text: str, asked: bool) -> None:
    assert details(text).asks_no_reply is asked


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Please do not contact us again.", True),
        ("We ask that you do not apply to us in future.", True),
        ("Wir bitten Sie, von weiteren Bewerbungen abzusehen.", True),
        ("Nous vous prions de ne plus nous contacter.", True),
        ("Le rogamos que no vuelva a contactar con nosotros.", True),
        ("La preghiamo di non contattarci più.", True),
        ("Please do not call us again for an update.", False),
        ("Please do not reply to this message.", False),
        ("Do not hesitate to contact us again.", False),
        ("You may apply again after six months.", False),
    ],
)
def test_asked_for_silence(text: str, asked: bool) -> None:
    assert details(text).no_contact_requested is asked
