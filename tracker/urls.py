"""The tracker's addresses."""

from django.urls import path

from tracker.views import applications, companies, contacts, parts

app_name = "tracker"

urlpatterns = [
    path("applications/", applications.application_list, name="application_list"),
    path("applications/add/", applications.application_add, name="application_add"),
    path("applications/<int:pk>/", applications.application_detail, name="application_detail"),
    path("applications/<int:pk>/edit/", applications.application_edit, name="application_edit"),
    path(
        "applications/<int:pk>/delete/", applications.application_delete, name="application_delete"
    ),
    path("applications/<int:pk>/posting/", applications.posting, name="posting"),
    path("applications/<int:pk>/stage/", parts.stage_add, name="stage_add"),
    path("applications/<int:pk>/interviews/add/", parts.interview_add, name="interview_add"),
    path("applications/<int:pk>/people/add/", parts.role_add, name="role_add"),
    path("applications/<int:pk>/notes/add/", parts.note_add, name="note_add"),
    path("interviews/<int:pk>/edit/", parts.interview_edit, name="interview_edit"),
    path("interviews/<int:pk>/delete/", parts.interview_delete, name="interview_delete"),
    path("roles/<int:pk>/remove/", parts.role_remove, name="role_remove"),
    path("people/", contacts.contact_list, name="contact_list"),
    path("people/add/", contacts.contact_add, name="contact_add"),
    path("people/<int:pk>/", contacts.contact_detail, name="contact_detail"),
    path("people/<int:pk>/edit/", contacts.contact_edit, name="contact_edit"),
    path("people/<int:pk>/moved/", contacts.contact_moved, name="contact_moved"),
    path("people/<int:pk>/erase/", contacts.contact_erase, name="contact_erase"),
    path("people/<int:pk>/no-contact/", contacts.contact_no_contact, name="contact_no_contact"),
    path("companies/", companies.company_list, name="company_list"),
    path("companies/add/", companies.company_add, name="company_add"),
    path("companies/<int:pk>/", companies.company_detail, name="company_detail"),
    path("companies/<int:pk>/edit/", companies.company_edit, name="company_edit"),
]
