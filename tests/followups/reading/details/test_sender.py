"""Who wrote: a person or a team, and in which part."""

import pytest

from followups.reading.result import Kind
from tests.followups.reading.details.mails import details, mail

OWN = "lena.voss@brambledene.example"


@pytest.mark.parametrize(
    ("shown", "address", "name"),
    [
        ("Lena Voss", OWN, "Lena Voss"),
        ("Voss, Lena", OWN, "Lena Voss"),
        ("Lena Voss (Brambledene)", OWN, "Lena Voss"),
        ("Lena from Brambledene", "lena@brambledene.example", "Lena"),
        ("Lena Voss via Greenhouse", "no-reply@greenhouse-mail.io", "Lena Voss"),
        ("Lena Voss", "no-reply@hire.lever.co", "Lena Voss"),
        ("LENA VOSS", OWN, "Lena Voss"),
        ("Prof. Dr. Lena Voss", OWN, "Lena Voss"),
        ("Brambledene Hiring Team", "no-reply@ashbyhq.com", ""),
        ("Brambledene", "no-reply@ashbyhq.com", ""),
        ("Copper Kettle", "no-reply@ashbyhq.com", ""),
        ("Workday", "brambledene@myworkday.com", ""),
        ("Recruiting bei Brambledene", "jobs@brambledene.example", ""),
        ("Équipe recrutement", "rh@brambledene.example", ""),
        ("Equipo de Talento", "rrhh@brambledene.example", ""),
        ("Risorse Umane", "hr@brambledene.example", ""),
    ],
)
def test_the_name_of_a_person_in_the_display_name(shown: str, address: str, name: str) -> None:
    assert details(mail("Hello.", name=shown, address=address)).sender.name == name


@pytest.mark.parametrize(
    ("closing", "function", "role"),
    [
        ("Kind regards,", "Talent Acquisition Partner", "recruiter"),
        ("Best,", "Engineering Manager", "hiring_manager"),
        ("Viele Grüße", "Personalreferentin", "recruiter"),
        ("Mit freundlichen Grüßen", "Teamleiterin Entwicklung", "hiring_manager"),
        ("Bien cordialement,", "Chargée de recrutement", "recruiter"),
        ("Cordialement,", "Directrice technique", "hiring_manager"),
        ("Un cordial saludo,", "Técnica de selección", "recruiter"),
        ("Saludos,", "Directora de producto", "hiring_manager"),
        ("Cordiali saluti,", "Responsabile risorse umane", "recruiter"),
        ("Un caro saluto,", "Direttrice tecnica", "hiring_manager"),
    ],
)
def test_who_signs_and_what_the_title_says(closing: str, function: str, role: str) -> None:
    text = f"Hello Kim,\n\nshort news.\n\n{closing}\nLena Voss\n{function}\nBrambledene GmbH\n"
    sender = details(text).sender
    assert (sender.name, sender.role) == ("Lena Voss", role)


@pytest.mark.parametrize(
    "text",
    [
        "My client went for somebody else.\n\nBest,\nLena Voss\nConsultant",
        "Mein Kunde hat anders entschieden.\n\nViele Grüße\nLena Voss",
        "Mon client a choisi une autre personne.\n\nCordialement,\nLena Voss",
        "Mi cliente eligió a otra persona.\n\nSaludos,\nLena Voss",
        "Il mio cliente ha scelto un'altra persona.\n\nSaluti,\nLena Voss",
    ],
)
def test_who_speaks_for_a_client_is_of_an_agency(text: str) -> None:
    assert details(text).sender.role == "agency_recruiter"


@pytest.mark.parametrize(
    "text",
    [
        "Our clients are banks.\n\nBest,\nLena Voss",
        "Unsere Kunden sind Banken.\n\nViele Grüße\nLena Voss",
        "Nos clients sont des banques.\n\nCordialement,\nLena Voss",
        "Nuestros clientes son bancos.\n\nSaludos,\nLena Voss",
        "I nostri clienti sono banche.\n\nSaluti,\nLena Voss",
    ],
)
def test_a_firm_with_clients_is_no_agency(text: str) -> None:
    assert details(text).sender.role == "unknown"


@pytest.mark.parametrize(
    "signature",
    [
        "The Brambledene Team",
        "Brambledene Recruiting",
        "Dein Recruiting-Team von Brambledene",
        "L'équipe recrutement",
        "El equipo de selección",
        "Il team Risorse Umane",
    ],
)
def test_a_team_is_no_person(signature: str) -> None:
    sender = details(f"Hello Kim,\n\nshort news.\n\nBest,\n{signature}\n").sender
    assert (sender.name, sender.role) == ("", "team")


def test_a_specialist_who_talked_to_the_person_is_an_interviewer() -> None:
    text = "I enjoyed talking to you.\n\nBest,\nLena Voss\nSenior Software Engineer\n"
    assert details(text).sender.role == "interviewer"


def test_without_a_title_the_role_is_not_known() -> None:
    sender = details("News.\n\nBest,\nLena Voss\n", Kind.OTHER).sender
    assert (sender.name, sender.role) == ("Lena Voss", "unknown")


def test_an_empty_mail_says_nothing_of_its_sender() -> None:
    assert details("").sender == details(mail("")).sender
    assert (details("").sender.name, details("").sender.role) == ("", "unknown")
