"""Whether a mail is in a language that is read here at all."""

import pytest

from followups.inbox.languages import is_foreign

JAPANESE = "このたびはご応募いただき、誠にありがとうございます。またご連絡いたします。"
NORWEGIAN = (
    "Hei Kim, takk for at du sendte oss papirene dine. Vi leser dem nå, og du hører fra oss "
    "når vi har snakket med de andre."
)
DUTCH = "Beste Kim, wij hebben je brief gelezen en laten het je volgende week weten. Groet, Jan"
POLISH = (
    "Dzień dobry, dziękujemy za przesłanie dokumentów. Odezwiemy się do Pana w przyszłym tygodniu, "
    "gdy tylko zapoznamy się z nimi dokładnie."
)


@pytest.mark.parametrize(
    "text", [JAPANESE, NORWEGIAN, DUTCH, POLISH, f"Kim Doe\n{JAPANESE}\nFernwerk KK"]
)
def test_foreign(text: str) -> None:
    assert is_foreign(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "はい",
        "OK",
        "Tak!",
        "Danke, passt.",
        "Dear Kim,\n\nwe read your letter with interest and will be in touch.\n\nAnna",
        "Liebe Kim, wir haben Ihre Unterlagen bekommen und melden uns nächste Woche bei Ihnen.",
        "Bonjour Kim, nous avons bien reçu votre dossier et nous vous répondrons bientôt.",
        "Buenos días, hemos recibido su carta y le responderemos en los próximos días.",
        "Buongiorno, abbiamo ricevuto la sua lettera e le risponderemo nei prossimi giorni.",
    ],
)
def test_read_or_too_short_to_tell(text: str) -> None:
    assert not is_foreign(text)
