"""The settings' addresses; signing in and out is allauth's."""

from django.urls import path

from accounts import views

app_name = "accounts"

urlpatterns = [
    path("settings/", views.settings, name="settings"),
    path("settings/rest/", views.settings_mute, name="settings_mute"),
    path("settings/search/", views.settings_search, name="settings_search"),
]
