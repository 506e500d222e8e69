"""The pages of the house: signing in and out, the account, what went wrong, the admin."""

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret

from config.welcome import make_token
from tests.e2e.visiting import Visit, always
from tests.e2e.worlds import LONG, Newcomer, Planned

_OPEN = {"SIGNUP_OPEN": True}
_LOST = {"DATA_UPLOAD_MAX_MEMORY_SIZE": 10}
_BROKEN = {"ROOT_URLCONF": "tests.e2e.broken_urls"}
_STALE = {"csrfmiddlewaretoken": "x"}


def _key(world: Newcomer) -> list[str]:
    address, _ = EmailAddress.objects.get_or_create(user=world.user, email=world.user.email)
    return [EmailConfirmationHMAC(address).key]


def _reset(world: Newcomer) -> list[str]:
    return [user_pk_to_url_str(world.user), default_token_generator.make_token(world.user)]


def _addresses(world: Newcomer) -> None:
    EmailAddress.objects.get_or_create(user=world.user, email=world.user.email, primary=True)
    EmailAddress.objects.get_or_create(user=world.user, email=f"{LONG[:60]}@{LONG[:60]}.example")


def _second_keys(world: Newcomer) -> None:
    TOTP.activate(world.user, generate_totp_secret())
    RecoveryCodes.activate(world.user)


def _security_key(world: Newcomer) -> list[int]:
    row, _ = Authenticator.objects.get_or_create(
        user=world.user,
        type=Authenticator.Type.WEBAUTHN,
        defaults={"data": {"name": "Blue key", "credential": {}}},
    )
    return [row.pk]


FIRST_VISIT = [
    Visit(view="welcome", args=lambda _: [make_token()]),
    Visit(
        view="welcome",
        args=lambda _: [make_token()],
        state="refused",
        send={"email": "not one", "password": "short"},
        status=422,
    ),
    Visit(view="welcome", args=always("made-up"), status=404),
]
OPEN = [
    Visit(view="account_login"),
    Visit(
        view="account_login", state="refused", send={"login": "kim@example.com", "password": "x"}
    ),
    Visit(view="account_login", state="empty", send={"login": "", "password": ""}),
    Visit(view="account_signup", state="closed"),
    Visit(view="account_signup", given=_OPEN),
    Visit(
        view="account_signup", state="refused", given=_OPEN, send={"email": "x", "password1": ""}
    ),
    Visit(view="account_reset_password"),
    Visit(view="account_reset_password", state="refused", send={"email": "not one"}),
    Visit(view="account_reset_password_done"),
    Visit(view="account_reset_password_from_key", args=_reset),
    Visit(view="account_reset_password_from_key", args=always("1", "made-up")),
    Visit(view="account_reset_password_from_key_done"),
    Visit(view="account_confirm_email", args=_key),
    Visit(view="account_confirm_email", args=always("made-up")),
    Visit(view="account_email_verification_sent"),
    Visit(view="account_inactive"),
]
WENT_WRONG = [
    Visit(view="tracker:application_detail", args=always(999_999), status=404),
    Visit(view="tracker:contact_add", state="stale", send=_STALE, status=403),
    Visit(view="tracker:contact_add", state="too much", send={}, given=_LOST, status=413),
    Visit(view="broken", given=_BROKEN, status=500),
    Visit(view="forbidden", given=_BROKEN, status=403),
    Visit(view="unreadable", given=_BROKEN, status=400),
]
ACCOUNT = [
    Visit(view="account_reauthenticate"),
    Visit(view="account_reauthenticate", state="refused", send={"password": "x"}),
    # From here on the person has proved who they are, so that the pages behind that open.
    Visit(view="account_reauthenticate", state="proved", send={"password": "a long passphrase"}),
    Visit(view="account_email", arrange=_addresses),
    Visit(
        view="account_email",
        state="refused",
        form="main section form",
        send={"email": "not one", "action_add": ""},
    ),
    Visit(view="account_change_password"),
    Visit(view="account_change_password", state="refused", send={"oldpassword": "x"}),
    Visit(view="mfa_index", state="with nothing"),
    Visit(view="mfa_activate_totp"),
    Visit(view="mfa_activate_totp", state="refused", send={"code": "x"}),
    Visit(view="mfa_add_webauthn"),
    Visit(view="mfa_list_webauthn", state="with nothing"),
    Visit(view="mfa_remove_webauthn", args=_security_key),
    Visit(view="mfa_edit_webauthn", args=_security_key),
    Visit(view="mfa_list_webauthn"),
    Visit(view="mfa_index", state="with everything", arrange=_second_keys),
    Visit(view="mfa_view_recovery_codes"),
    Visit(view="mfa_generate_recovery_codes"),
    Visit(view="mfa_deactivate_totp"),
    Visit(view="mfa_reauthenticate"),
    Visit(view="account_logout"),
]


def the_reminder(world: Planned) -> list[int]:
    return [world.mail().pk]


def the_application(world: Planned) -> list[int]:
    return [world.application.pk]


ADMIN = [
    Visit(view="admin:index"),
    Visit(view="admin:tracker_application_changelist"),
    Visit(view="admin:tracker_application_change", args=the_application),
    Visit(view="admin:followups_step_changelist"),
    Visit(view="admin:followups_reminder_change", args=the_reminder),
]
