"""One mail: what it says, what it would become, and taking that back."""

from collections.abc import Callable
from typing import Concatenate, ParamSpec, cast

from csp.constants import SELF
from csp.decorators import csp_update
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.notes import note
from accounts.requests import SignedInRequest
from followups import mail_words
from followups.enums import MailState
from followups.errors import FollowupError
from followups.forms.confirm import ConfirmForm
from followups.forms.fields import mark_invalid
from followups.inbox.confirming import NewApplication, bring_back, confirm, set_aside
from followups.inbox.taking import read_again
from followups.inbox.undoing import undo_confirm
from followups.models import Mail
from followups.views import mail_page
from followups.views.access import application_of, posted
from tracker.errors import TrackerError
from tracker.models import Application

Given = ParamSpec("Given")
View = Callable[Concatenate[SignedInRequest, Given], HttpResponse]
# A mail of strangers may do nothing at all: no script, no form, no link, nothing from elsewhere.
_SANDBOX = (
    "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'self'"
)


def _with_frame(view: View[Given]) -> View[Given]:
    """The page may show a frame of ours; every other page may show none."""
    return cast("View[Given]", csp_update({"frame-src": [SELF]})(view))  # type: ignore[arg-type]


def mail_of(request: SignedInRequest, pk: int) -> Mail:
    """The person's mail with its application; 404 otherwise."""
    rows = Mail.objects.for_user(request.user).select_related(
        "application__company", "application__agency", "outcome", "stage_event", "feedback"
    )
    mail = get_object_or_404(rows, pk=pk)
    mail.owner = request.user
    return mail


@require_http_methods(["GET", "POST"])
@_with_frame
def inbox_mail(request: SignedInRequest, pk: int) -> HttpResponse:
    """The mail with the words that decided, beside it what would be recorded; recorded by POST."""
    mail = mail_of(request, pk)
    now = timezone.now()
    if mail.state != MailState.WAITING:
        if request.method == "POST":
            note(request, "This mail does not wait any more. Nothing was changed.", amber=True)
            return redirect("followups:inbox_mail", mail.pk)
        context = mail_page.shown(mail, now=now)
        return render(request, "followups/inbox_mail.html", context)
    asked = _asked(request, mail)
    page = mail_page.waiting(mail, user=request.user, now=now, asked=asked, data=posted(request))
    form: ConfirmForm = page["form"]
    if request.method == "POST" and form.is_valid():
        try:
            done = _confirm(mail, form, request)
        except (FollowupError, TrackerError) as error:
            form.add_error(None, str(error))
        else:
            return _after(request, done)
    mark_invalid(form)
    status = 422 if form.errors else 200
    return render(request, "followups/inbox_mail.html", page, status=status)


def _asked(request: SignedInRequest, mail: Mail) -> Application | None:
    """The application that was picked or the address names, else the one it was found to be of."""
    picked, asked = request.POST.get("belongs", ""), request.GET.get("application", "")
    named = application_of(request.user, int(asked)) if _is_id(asked) else mail.application
    if not _is_id(picked):
        return named
    mine = Application.objects.for_user(request.user).select_related("company", "agency")
    return mine.filter(pk=int(picked)).first() or named


def _is_id(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 18


def _confirm(mail: Mail, form: ConfirmForm, request: SignedInRequest) -> Mail:
    new = None
    if form.is_new:
        new = NewApplication(company=form.cleaned_data["company"], title=form.cleaned_data["title"])
    return confirm(
        mail,
        by=request.user,
        now=timezone.now(),
        application=form.application,
        new_application=new,
        what=form.chosen.act,
        values=form.values(),
    )


def _after(request: SignedInRequest, mail: Mail) -> HttpResponse:
    """The note with its Undo, and the page that follows from what was recorded."""
    undo = reverse("followups:inbox_undo", args=[mail.pk])
    if mail.outcome_id:
        note(request, "Recorded. Nothing needs doing today.", undo=undo)
        current = mail.application.decisions.current().first() if mail.application else None
        if current is not None:
            return redirect("followups:decision", current.pk)
    else:
        note(request, f"{mail_words.became(mail)} The mail is filed.", undo=undo)
    return redirect(mail.application or "followups:inbox")


@require_GET
@never_cache
@xframe_options_sameorigin
def inbox_original(request: SignedInRequest, pk: int) -> HttpResponse:
    """The mail as it was designed, cleaned, in a sandbox: no script, no remote picture, no form."""
    from followups.reading.html_cleaning import clean_html  # noqa: PLC0415 - heavy, and seldom asked for

    html = mail_of(request, pk).content.html
    if not html:
        raise Http404
    cleaned = {"cleaned": clean_html(html)}
    response = render(request, "followups/mail_original.html", cleaned)
    response["Content-Security-Policy"] = _SANDBOX
    response["Referrer-Policy"] = "no-referrer"
    return response


@require_GET
@never_cache
def inbox_source(request: SignedInRequest, pk: int) -> HttpResponse:
    """The mail as it came, byte for byte, to be saved."""
    raw = bytes(mail_of(request, pk).content.raw)
    if not raw:
        raise Http404
    return HttpResponse(
        raw,
        content_type="application/octet-stream",
        headers={"Content-Disposition": f'attachment; filename="mail-{pk}.eml"'},
    )


@require_POST
def inbox_again(request: SignedInRequest, pk: int) -> HttpResponse:
    """Read a mail anew that could not be read before."""
    mail = read_again(mail_of(request, pk), by=request.user, now=timezone.now())
    if mail.state == MailState.QUARANTINED:
        note(request, f"It still cannot be read. {mail.reason}", amber=True)
    else:
        note(request, "It could be read this time.")
    return redirect("followups:inbox_mail", mail.pk)


@require_POST
def inbox_unrelated(request: SignedInRequest, pk: int) -> HttpResponse:
    """Set a mail aside as not about an application."""
    mail = mail_of(request, pk)
    undo = reverse("followups:inbox_back", args=[mail.pk])
    said = "Set aside. Nothing was recorded."
    return _moved(request, lambda: set_aside(mail, by=request.user), said, undo=undo)


@require_POST
def inbox_back(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let a mail that was set aside wait again."""
    mail = mail_of(request, pk)
    return _moved(request, lambda: bring_back(mail, by=request.user), "It waits again.")


@require_POST
def inbox_undo(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take back exactly what confirming this mail recorded, within 30 days."""
    mail = mail_of(request, pk)
    response = _moved(
        request,
        lambda: undo_confirm(mail, by=request.user, now=timezone.now()),
        "Taken back. The mail waits again.",
    )
    return response if response.status_code != 302 else redirect("followups:inbox_mail", mail.pk)


def _moved(
    request: SignedInRequest, move: Callable[[], object], said: str, *, undo: str = ""
) -> HttpResponse:
    """Back to the inbox, with what was done or why it was not."""
    try:
        move()
    except (FollowupError, TrackerError) as error:
        note(request, str(error), amber=True)
    else:
        note(request, said, undo=undo)
    return redirect("followups:inbox")
