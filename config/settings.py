"""Settings, read from the environment (see .env.example) and refused when they make no sense."""

from typing import Any

import django_stubs_ext
from csp.constants import NONE, SELF
from environs import validate

from config import environment
from config.secret_key import load_or_create

# ModelAdmin[Row] and its like name types; Django's own classes accept the brackets only with this.
django_stubs_ext.monkeypatch()

env = environment.read_environment()
BASE_DIR = environment.BASE_DIR
DATA_DIR = environment.data_directory(env)

# --- Where the app lives -------------------------------------------------------------------
_site = environment.site_url(env)
SITE_URL = _site.geturl()
HOST = env.str("HOST", "127.0.0.1")
PORT = environment.port(env)
WEB_PROCESSES = env.int("WEB_PROCESSES", 1, validate=validate.Range(min=1, max=64))
WEB_THREADS = env.int("WEB_THREADS", 4, validate=validate.Range(min=1, max=64))
DEBUG = env.bool("DEBUG", False)
SECRET_KEY = env.str("SECRET_KEY", "") or load_or_create(DATA_DIR / "secret_key")
# Former keys: what they signed or encrypted still counts (sessions, links, mailbox passwords).
SECRET_KEY_FALLBACKS: list[str] = env.list("SECRET_KEY_FALLBACKS", [])
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"])
if _site.hostname and _site.hostname not in ALLOWED_HOSTS:
    ALLOWED_HOSTS.append(_site.hostname)
CSRF_TRUSTED_ORIGINS = [SITE_URL]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# --- Apps ----------------------------------------------------------------------------------
INSTALLED_APPS = [
    "config.apps.ConfigConfig",
    "followups",
    "tracker",
    "accounts",
    "config.apps.GuardedAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "django.forms",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "crispy_forms",
    "crispy_bootstrap5",
    "csp",
    "django_filters",
    "django_htmx",
    "django_q",
    "heroicons",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "csp.middleware.CSPMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.middleware.RefuseUnreadableRequests",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "config.middleware.LeadBackAfterSignIn",
    "config.middleware.ExplainMethod",
    "config.middleware.RefuseWhatOthersCannotRead",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    # Every page needs a signed-in person unless its view says @login_not_required.
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.ActivateTimeZone",
]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "config.context_processors.site",
            ],
        },
    },
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"
CRISPY_ALLOWED_TEMPLATE_PACKS = "bootstrap5"
CRISPY_TEMPLATE_PACK = "bootstrap5"

# --- Database ------------------------------------------------------------------------------
DATABASES = {
    "default": env.dj_db_url("DATABASE_URL", f"sqlite:///{DATA_DIR / 'afterword.sqlite3'}")
}
_database = DATABASES["default"]
if _database["ENGINE"] == "django.db.backends.sqlite3":
    # Web and worker write at once: readers never wait (WAL), writers queue up at the start of
    # their transaction (IMMEDIATE) for up to 20 s, and a power cut loses nothing (FULL).
    _database.setdefault("OPTIONS", {}).update(
        timeout=20,
        transaction_mode="IMMEDIATE",
        init_command="PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
    )
else:
    # Connections are kept, not pooled: a psycopg pool does not survive django-q2's fork.
    _database.update(CONN_MAX_AGE=600, CONN_HEALTH_CHECKS=True)
# Sign-in is throttled through the cache: it must be one for all processes, hence the database.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 10_000},
    }
}

# --- Language and time ---------------------------------------------------------------------
LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_I18N = True
USE_TZ = True

# --- Assets and uploads --------------------------------------------------------------------
STATIC_URL = "static/"
STATIC_ROOT = DATA_DIR / "static"
ASSETS_DIR = DATA_DIR / "vendor"
STATICFILES_DIRS = [BASE_DIR / "static", ("vendor", ASSETS_DIR)]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        # Hashed names, cached for ever; the launcher collects them when a file has changed.
        else "whitenoise.storage.CompressedManifestStaticFilesStorage",
    },
}
WHITENOISE_USE_FINDERS = DEBUG
WHITENOISE_KEEP_ONLY_HASHED_FILES = False
# A text of 10 MB grows to three times that when a browser encodes it. Forms refuse long texts
# in their own words and keep what was typed; this limit is only for what no form would take.
DATA_UPLOAD_MAX_MEMORY_SIZE = 32 * 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o600
# Mails come as files: the page refuses more than 200 in its own words. A file larger than a mail
# may be is cut while it comes in, so that neither memory nor disk fills.
DATA_UPLOAD_MAX_NUMBER_FILES = 1000
FILE_UPLOAD_HANDLERS = [
    "config.uploads.BoundedUpload",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# --- Security ------------------------------------------------------------------------------
# One switch: an https SITE_URL turns on secure cookies, the redirect to https and HSTS. That a
# request came over https is said by the proxy; gunicorn believes it from 127.0.0.1 only
# (FORWARDED_ALLOW_IPS names others).
_https = _site.scheme == "https"
SECURE_SSL_REDIRECT = _https
SESSION_COOKIE_SECURE = _https
CSRF_COOKIE_SECURE = _https
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", 365 * 24 * 3600 if _https else 0)
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = env.bool("HSTS_SUBDOMAINS", _https)
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_AGE = 60 * 24 * 3600
X_FRAME_OPTIONS = "DENY"
CSRF_FAILURE_VIEW = "config.views.csrf_failure"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}

# --- Accounts ------------------------------------------------------------------------------
AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = [
    "django.contrib.auth.backends.ModelBackend",
    "allauth.account.auth_backends.AuthenticationBackend",
]
_validators = "django.contrib.auth.password_validation"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"{_validators}.UserAttributeSimilarityValidator"},
    {"NAME": f"{_validators}.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": f"{_validators}.CommonPasswordValidator"},
    {"NAME": f"{_validators}.NumericPasswordValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "today"
LOGOUT_REDIRECT_URL = "account_login"
SIGNUP_OPEN = env.bool("SIGNUP_OPEN", False)
# How many proxies stand in front: sign-in is throttled by the address the last one saw.
ALLAUTH_TRUSTED_PROXY_COUNT = env.int("PROXY_COUNT", 1 if _https else 0)

# --- Mail ----------------------------------------------------------------------------------
_mail = environment.mail_server(env)
EMAIL_HOST = _mail.get("EMAIL_HOST", env.str("EMAIL_HOST", ""))
EMAIL_IS_SENT = bool(EMAIL_HOST)  # without a mail server, mails are kept as files in var/mail
EMAIL_BACKEND = (
    "django.core.mail.backends.smtp.EmailBackend"
    if EMAIL_IS_SENT
    else "django.core.mail.backends.filebased.EmailBackend"
)
EMAIL_FILE_PATH = DATA_DIR / "mail"
EMAIL_PORT = _mail.get("EMAIL_PORT", env.int("EMAIL_PORT", 587))
EMAIL_HOST_USER = _mail.get("EMAIL_HOST_USER") or env.str("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = _mail.get("EMAIL_HOST_PASSWORD") or env.str("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_SSL = _mail.get("EMAIL_USE_SSL", env.bool("EMAIL_USE_SSL", False))
EMAIL_USE_TLS = _mail.get("EMAIL_USE_TLS", env.bool("EMAIL_USE_TLS", not EMAIL_USE_SSL))
# Django waits for ever by default: one dead mail server would hold a worker until it is killed.
EMAIL_TIMEOUT = env.int("EMAIL_TIMEOUT", 20, validate=validate.Range(min=1, max=60))
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", f"Afterword <afterword@{_site.hostname}>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

# --- Mailboxes people let us look into (IMAP), and accounts they send through (SMTP) -----------
# The servers that may be connected to, in lower case; empty means any.
MAILBOX_HOSTS: list[str] = env.list("MAILBOX_HOSTS", [])
# Certificates of authorities to trust beside the system's, as a PEM file.
MAILBOX_CA_FILE = env.str("MAILBOX_CA_FILE", "")
# So long a message of one's own can be taken back after "Send" was pressed (SMTP).
OUTGOING_UNDO_SECONDS = env.int("OUTGOING_UNDO_SECONDS", 10, validate=validate.Range(min=0, max=30))

# allauth
ACCOUNT_ADAPTER = "config.accounts_adapter.AccountAdapter"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "config.forms.NewPersonForm"
_forms = "config.account_forms"
ACCOUNT_FORMS = {
    "login": f"{_forms}.LoginForm",
    "signup": f"{_forms}.SignupForm",
    "add_email": f"{_forms}.AddEmailForm",
    "change_password": f"{_forms}.ChangePasswordForm",
    "reset_password": f"{_forms}.ResetPasswordForm",
    "reset_password_from_key": f"{_forms}.ResetPasswordKeyForm",
    "reauthenticate": f"{_forms}.ReauthenticateForm",
}
MFA_FORMS = {
    "authenticate": f"{_forms}.SecondKeyForm",
    "reauthenticate": f"{_forms}.SecondKeyAgainForm",
    "activate_totp": f"{_forms}.ActivateTOTPForm",
    "add_webauthn": f"{_forms}.AddKeyForm",
    "edit_webauthn": f"{_forms}.EditKeyForm",
}
# Nobody can confirm an address while no mail leaves this machine.
ACCOUNT_EMAIL_VERIFICATION = "optional" if EMAIL_IS_SENT else "none"
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_DEFAULT_HTTP_PROTOCOL = _site.scheme
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGOUT_REDIRECT_URL = LOGOUT_REDIRECT_URL
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_ALLOW_UNVERIFIED_EMAIL = True
MFA_TOTP_ISSUER = "Afterword"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not _https  # browsers allow http for localhost only

# --- The queue -----------------------------------------------------------------------------
# Each value has its reason in docs/operating.md; config/checks.py refuses a retry too early.
Q_CLUSTER: dict[str, Any] = {
    "name": "afterword",
    "orm": "default",
    "workers": env.int("WORKERS", 2, validate=validate.Range(min=1, max=64)),
    "bulk": 1,
    "queue_limit": 4,
    "timeout": 120,
    "retry": 600,
    "max_attempts": 1,
    "ack_failures": True,
    "catch_up": False,
    "save_limit": 50,
    "recycle": 200,
    "label": "Queue",
}

# --- Logging -------------------------------------------------------------------------------
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {
        "handlers": ["stderr"],
        "level": env.str("LOG_LEVEL", "WARNING", validate=validate.OneOf(_LEVELS)),
    },
    "loggers": {
        "django": {"handlers": [], "level": "WARNING", "propagate": True},
        "django.request": {"level": "ERROR"},  # a 404 is an answer, not an event
        "django.security.DisallowedHost": {"level": "CRITICAL"},
        "django-q": {"handlers": [], "level": "WARNING", "propagate": True},
    },
}

env.seal()
