"""Every address: ours, the accounts' and the admin's."""

from django.contrib import admin
from django.urls import include, path

from config import views
from followups.views.today import today

handler400 = "config.views.bad_request"

urlpatterns = [
    path("", today, name="today"),
    path("", include("accounts.urls")),
    path("", include("tracker.urls")),
    path("", include("followups.urls")),
    path("welcome/<str:token>/", views.welcome, name="welcome"),
    path("accounts/", include("allauth.urls")),
    path("admin/", admin.site.urls),
]
