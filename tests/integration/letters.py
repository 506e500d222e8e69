"""Small mails that a company might send."""

import datetime

NOW = datetime.datetime(2026, 3, 3, 9, 0, tzinfo=datetime.UTC)
MINUTE = datetime.timedelta(minutes=1)


def letter(number: int, *, text: str = "", message_id: str = "") -> bytes:
    """A mail with a Message-ID and words of its own."""
    return (
        f"From: Anna Berg <anna@fernwerk.example>\n"
        f"To: kim@example.org\n"
        f"Subject: Your application {number}\n"
        f"Date: Mon, 2 Mar 2026 10:{number % 60:02d}:00 +0100\n"
        f"Message-ID: <{message_id or f'letter.{number}'}@fernwerk.example>\n"
        "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n"
        f"Dear Kim,\n\n{text or f'we have received application number {number}.'}\n\nAnna Berg\n"
    ).encode()
