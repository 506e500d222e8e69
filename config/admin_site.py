"""The admin site, behind the same throttled sign-in as everything else."""

from collections.abc import Callable
from functools import update_wrapper
from typing import Any, TypeVar, cast

from allauth.account.decorators import secure_admin_login
from django.contrib import admin
from django.contrib.auth.decorators import login_not_required
from django.core.exceptions import BadRequest
from django.db import DataError
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.decorators import method_decorator

_REFUSED = "The address asks for something that cannot be looked up."

View = TypeVar("View", bound=Callable[..., HttpResponseBase])


class GuardedAdminSite(admin.AdminSite):
    """Django's admin; its login page sends people to Afterword's own."""

    site_header = "Afterword"
    site_title = "Afterword admin"
    index_title = "Everything on record"
    site_url = "/"

    @method_decorator(login_not_required)
    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> Any:
        """Send people without an account to sign-in, and those without the right to a 403."""
        return secure_admin_login(super().login)(request, extra_context)

    def admin_view(self, view: View, cacheable: bool = False) -> View:
        return super().admin_view(_refuse_impossible_lookups(view), cacheable)


def _refuse_impossible_lookups(view: View) -> View:
    """Answer 400 where Django's lists would fail: a broken pattern, a year or an id too large."""

    def refusing(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if any(_is_impossible(name, value) for name, value in request.GET.items()):
            raise BadRequest(_REFUSED)
        try:
            return view(request, *args, **kwargs)
        except (OverflowError, DataError) as error:
            raise BadRequest(_REFUSED) from error

    return cast("View", update_wrapper(refusing, view))


def _is_impossible(name: str, value: object) -> bool:
    if name.endswith(("__regex", "__iregex")):
        return True
    return name.endswith("__year") and not (str(value).isdecimal() and 0 < int(str(value)) < 9999)
