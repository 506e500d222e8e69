"""The admin site, behind the same throttled sign-in as everything else."""

from typing import Any

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.utils.decorators import method_decorator


class GuardedAdminSite(admin.AdminSite):
    """Django's admin; its login page sends people to Afterword's own."""

    site_header = "Afterword"
    site_title = "Afterword admin"
    index_title = "Everything on record"
    site_url = "/"

    @method_decorator(login_not_required)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """Send people without an account to sign-in, and those without the right to a 403."""
        guarded: HttpResponse = secure_admin_login(super().login)(request, extra_context)
        return guarded
