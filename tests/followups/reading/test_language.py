"""Which language a text is in."""

import pytest

from followups.reading.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thank you for the time that you have taken with us.", "en"),
        ("Vielen Dank für Ihre Bewerbung und Ihr Interesse an der Stelle.", "de"),
        ("Nous vous remercions pour votre candidature et votre intérêt.", "fr"),
        ("Le agradecemos su interés en el puesto y en nuestra empresa.", "es"),
        ("La ringraziamo per la sua candidatura e per il tempo dedicato.", "it"),
        ("Takk for at du søkte på stillingen hos oss.", ""),
        ("12345 !!!", ""),
        ("", ""),
    ],
)
def test_small_words_tell(text: str, language: str) -> None:
    assert language_of(text) == language


def test_lost_accents_do_not_matter() -> None:
    assert language_of("Fuer Ihre Bewerbung danken wir Ihnen, leider nicht mit uns") == "de"
