"""Passwords at rest: encrypted with a key made from SECRET_KEY, another one for each purpose."""

import base64
from typing import TYPE_CHECKING

from django.conf import settings
from django.views.decorators.debug import sensitive_variables

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

# What a key is for is mixed into it: a token of one purpose opens nothing of another. Never change
# these words, or what is kept can no longer be read.
MAILBOX = b"afterword: password of a mailbox"
SENDING = b"afterword: password of a sending account"


class KeyChanged(Exception):
    """The text was encrypted with a SECRET_KEY that this installation no longer knows."""


@sensitive_variables("text")
def encrypt(text: str, *, purpose: bytes) -> str:
    """Return the text encrypted with the present SECRET_KEY; never the same twice."""
    return _fernet(settings.SECRET_KEY, purpose).encrypt(text.encode()).decode("ascii")


def decrypt(token: str, *, purpose: bytes) -> str:
    """Return what `encrypt` was given, under SECRET_KEY or one of SECRET_KEY_FALLBACKS.

    Raises `KeyChanged` where none of them opens it.
    """
    from cryptography.fernet import InvalidToken, MultiFernet  # noqa: PLC0415 - see _fernet

    keys = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
    try:
        return MultiFernet([_fernet(key, purpose) for key in keys]).decrypt(token.encode()).decode()
    except (InvalidToken, UnicodeError):
        raise KeyChanged from None


def is_of_an_old_key(token: str, *, purpose: bytes) -> bool:
    """Tell whether the present SECRET_KEY does not open it, so that it is to be encrypted anew."""
    from cryptography.fernet import InvalidToken  # noqa: PLC0415 - see _fernet

    try:
        _fernet(settings.SECRET_KEY, purpose).decrypt(token.encode())
    except InvalidToken:
        return True
    return False


def _fernet(key: str | bytes, purpose: bytes) -> "Fernet":
    # Imported here: the web process needs it only where a password is kept.
    from cryptography.fernet import Fernet  # noqa: PLC0415
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    material = key.encode() if isinstance(key, str) else key
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(material)
    return Fernet(base64.urlsafe_b64encode(derived))
