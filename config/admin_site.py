"""The admin site, behind the same throttled sign-in as everything else."""

from allauth.account.decorators import secure_admin_login
from django.contrib import admin


class GuardedAdminSite(admin.AdminSite):
    """Django's admin; its login page sends people to Afterword's own."""

    site_header = "Afterword"
    site_title = "Afterword admin"
    index_title = "Everything on record"
    site_url = "/"
    login = secure_admin_login(admin.AdminSite.login)
