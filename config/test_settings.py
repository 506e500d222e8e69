"""Settings of the test suite: the real ones, made quick and told to reach nobody."""

import os
import tempfile
from pathlib import Path

os.environ.setdefault("DATA_DIR", str(Path(tempfile.gettempdir()) / "afterword-tests"))
os.environ["ENV_FILE"] = os.devnull  # a developer's own settings are not the tests'
os.environ["SECRET_KEY"] = "only-for-tests-" + "x" * 50
for _name in ("EMAIL_URL", "EMAIL_HOST", "SITE_URL", "SIGNUP_OPEN", "ALLOWED_HOSTS", "DEBUG"):
    os.environ.pop(_name, None)

from config.settings import *  # noqa: E402, F403 - the environment had to be set first
from config.settings import BASE_DIR, INSTALLED_APPS, MIDDLEWARE, STORAGES  # noqa: E402

INSTALLED_APPS = [*INSTALLED_APPS, "zeal"]
MIDDLEWARE = [*MIDDLEWARE, "zeal.middleware.zeal_middleware"]
ZEAL_RAISE = True
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
ASSETS_DIR = BASE_DIR / "var" / "vendor"  # fetched once, for runs and tests
STATICFILES_DIRS = [BASE_DIR / "static", ("vendor", ASSETS_DIR)]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
SITE_URL = "http://testserver"
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
