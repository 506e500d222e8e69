"""What people type about what is tracked."""

from tracker.forms.applications import ApplicationForm, NoteForm, StageForm
from tracker.forms.interviews import InterviewForm
from tracker.forms.people import CompanyForm, ContactForm, MovedForm, RoleForm

__all__ = [
    "ApplicationForm",
    "CompanyForm",
    "ContactForm",
    "InterviewForm",
    "MovedForm",
    "NoteForm",
    "RoleForm",
    "StageForm",
]
