"""Which employer, which job, and under which number."""

import pytest

from tests.followups.reading.details.mails import details, mail


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for applying to Brambledene. We chose other people.",
        "Thank you for your interest in Brambledene!",
        "Thank you for the time you gave to your application at Brambledene.",
        "We read your application for the Data Engineer role at Brambledene.",
        "We chose other people.\n\nBest,\nThe Brambledene Recruiting Team\n",
        "Vielen Dank für Ihre Bewerbung bei Brambledene.",
        "Vielen Dank für Ihr Interesse an Brambledene.",
        "Liebe Kim,\n\nkurze Nachricht.\n\nViele Grüße\nDein Recruiting-Team von Brambledene\n",
        "Merci pour votre candidature chez Brambledene.",
        "Nous vous remercions de l'intérêt que vous portez à Brambledene.",
        "Gracias por tu interés en Brambledene.",
        "Gracias por tu candidatura en Brambledene.",
        "Grazie per il tuo interesse in Brambledene.",
        "Grazie per la tua candidatura presso Brambledene.",
    ],
)
def test_the_company_in_the_text(text: str) -> None:
    assert details(text).company == "Brambledene"


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your interest in the position.",
        "Thank you for applying to Software Engineering Intern.",
        "Thank you for your interest in us. We chose other people.",
        "Thank you for applying to [Company].",
        "Thank you for your interest in the Data Engineer role.",
        "Vielen Dank für Ihr Interesse an unserem Unternehmen.",
        "Merci pour votre candidature. Nous avons choisi une autre personne.",
        "Gracias por tu interés. Hemos elegido a otra persona.",
        "Grazie per la candidatura. Abbiamo scelto un'altra persona.",
        "",
    ],
)
def test_no_company_rather_than_a_wrong_one(text: str) -> None:
    assert details(text).company == ""


@pytest.mark.parametrize(
    ("shown", "address", "company"),
    [
        ("Brambledene Careers", "no-reply@greenhouse-mail.io", "Brambledene"),
        ("Brambledene Hiring Team", "no-reply@ashbyhq.com", "Brambledene"),
        ("Hiring-Team von Copper Kettle", "notifications@smartrecruiters.com", "Copper Kettle"),
        ("Recruiting bei Brambledene", "jobs@m.personio.de", "Brambledene"),
        ("Brambledene @ icims", "noreply@talent.icims.com", "Brambledene"),
        ("Lena from Brambledene", "lena@brambledene.example", "Brambledene"),
        ("Lena Voss", "lena.voss@brambledene.example", "Brambledene"),
        ("Lena Voss", "lena.voss@copper-kettle.co.uk", "Copper Kettle"),
        ("", "brambledene@myworkday.com", "Brambledene"),
        ("", "no-reply@brambledene.teamtailor-mail.com", "Brambledene"),
        ("", "brambledene-jobs@m.personio.de", "Brambledene"),
        ("Lena Voss", "lena.voss@gmail.com", ""),
        ("Workday", "no-reply@otp.workday.com", ""),
        ("LinkedIn", "jobs-noreply@linkedin.com", ""),
    ],
)
def test_the_company_in_the_sender(shown: str, address: str, company: str) -> None:
    assert details(mail("Short news.", name=shown, address=address)).company == company


@pytest.mark.parametrize(
    "subject",
    [
        "Your application at Brambledene",
        "Your application for Data Engineer at Brambledene",
        "Brambledene | Application update",
        "Brambledene - Application Status",
        "Your Brambledene application",
        "Thank you for applying to Brambledene",
        "Ihre Bewerbung bei Brambledene",
        "Votre candidature chez Brambledene",
        "Tu candidatura en Brambledene",
        "La tua candidatura presso Brambledene",
    ],
)
def test_the_company_in_the_subject(subject: str) -> None:
    assert details(mail("Short news.", subject=subject)).company == "Brambledene"


def test_what_the_mail_says_counts_over_the_domain() -> None:
    message = mail("Thank you for applying to Brambledene.", address="hr@kettle-group.example")
    assert details(message).company == "Brambledene"


def test_a_long_name_and_a_legal_form_are_kept_and_marks_are_not() -> None:
    assert details("Vielen Dank für Ihre Bewerbung bei der Kupferkessel GmbH.").company == (
        "Kupferkessel GmbH"
    )
    assert details("Thank you for your interest in The Copper Kettle Institute!").company == (
        "Copper Kettle Institute"
    )


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("We read your application for the position of Data Engineer.", "Data Engineer"),
        ("You applied for the Senior Data Engineer role at Brambledene.", "Senior Data Engineer"),
        ("Thank you for applying for the Data Engineer position.", "Data Engineer"),
        ("Thanks for applying to our data engineer role.", "data engineer"),
        ("Ihre Bewerbung als Softwareentwickler (m/w/d) haben wir gelesen.", "Softwareentwickler"),
        ("Wir haben die Stelle Projektleiterin Vertrieb besetzt.", "Projektleiterin Vertrieb"),
        ("Votre candidature au poste de développeur backend, hélas.", "développeur backend"),
        ("Le poste de Chargée de clientèle (H/F) est pourvu.", "Chargée de clientèle"),
        ("Gracias por aplicar al puesto de analista de datos.", "analista de datos"),
        ("La tua candidatura per la posizione di Analista Dati, purtroppo.", "Analista Dati"),
        ("We have filled the open position.", ""),
        ("We cannot offer you a role at this time.", ""),
        ("Wir haben die Stelle besetzt.", ""),
        ("Le poste est pourvu.", ""),
        ("El puesto está cubierto.", ""),
        ("La posizione è stata coperta.", ""),
    ],
)
def test_the_title_in_the_text(text: str, title: str) -> None:
    assert details(text).title == title


@pytest.mark.parametrize(
    ("subject", "title"),
    [
        ("Your application for Data Engineer at Brambledene", "Data Engineer"),
        ("Application received: Data Engineer", "Data Engineer"),
        ("Data Engineer - Brambledene", "Data Engineer"),
        ("Ihre Bewerbung als Data Engineer (m/w/d)", "Data Engineer"),
        ("Votre candidature - Chef de projet", "Chef de projet"),
        ("Update on your application", ""),
        ("Ihre Bewerbung bei Brambledene", ""),
    ],
)
def test_the_title_in_the_subject(subject: str, title: str) -> None:
    assert details(mail("Short news.", subject=subject)).title == title


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("You were not selected for requisition 2024-1187.", "2024-1187"),
        ("Thank you for applying to R-20417 Data Engineer.", "R-20417"),
        ("Job ID: 88123", "88123"),
        ("Requisition number: REQ4711", "REQ4711"),
        ("The position JR-10044 is filled.", "JR-10044"),
        ("Our opening #12345 is closed.", "12345"),
        ("Kennziffer 32-1101", "32-1101"),
        ("Réf. : 2025-88104", "2025-88104"),
        ("Ref.: ES-30772", "ES-30772"),
        ("Rif. IT-30772", "IT-30772"),
        ("Call me on 555 0147 in 2026.", ""),
        ("We received 40817 applications.", ""),
    ],
)
def test_the_requisition(text: str, number: str) -> None:
    assert details(text).requisition_id == number


def test_the_title_loses_its_number() -> None:
    found = details("Thank you for applying to the Data Engineer - 60740 position.")
    assert found.title == "Data Engineer"


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Data engineer", "Data engineer"),
        ("Senior data engineer", "Senior data engineer"),
        ("Senior data platform engineer", "Senior data platform engineer"),
        ("Data Engineer and the manager", "Data Engineer"),
    ],
)
def test_a_title_may_go_on_in_small_letters_and_is_marked_whole(said: str, title: str) -> None:
    text = f"You applied for the position of {said} at Brambledene."
    found = details(text)
    assert found.title == title
    marks = [text[one.start : one.end] for one in found.evidence if one.signal == "title"]
    assert marks == [title]
