"""Every address: ours, the accounts' and the admin's."""

from importlib.util import find_spec

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

from config import views
from followups.views.today import today

handler400 = "config.views.bad_request"

urlpatterns: list[URLPattern | URLResolver] = [
    path("", today, name="today"),
    path("welcome/<str:token>/", views.welcome, name="welcome"),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
]
urlpatterns += [
    path("", include(module))
    for module in ("accounts.urls", "tracker.urls", "followups.urls")
    if find_spec(module)
]
