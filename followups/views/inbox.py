"""The inbox: handing mails in, what waits, and what became of the rest."""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

from django.core.files.uploadedfile import UploadedFile
from django.db.models import prefetch_related_objects
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.models import User
from accounts.notes import note
from accounts.once import once
from accounts.requests import SignedInRequest
from followups import mail_words, phrases
from followups.enums import MailboxState, MailState, MailWay
from followups.forms.fields import mark_invalid
from followups.forms.inbox import FILES, TOTAL_BYTES, PasteForm, files_refused
from followups.inbox.queries import inbox_page
from followups.inbox.silent import Batch, confirm_silent, silent_ones, undo_batch
from followups.inbox.taking import take_in, take_in_many
from followups.models import Mail, Mailbox
from followups.views.access import application_of, posted
from tracker.models import Application
from tracker.pages import Page

_SILENT_AT_ONCE = 200
_WORDS = {
    MailState.WAITING: (
        "Waiting",
        "Mails wait here until you look at them: pasted, dropped above, or from your mailbox.",
    ),
    MailState.FILED: ("Filed", "Mails you recorded stand here, each with what it became."),
    MailState.UNRELATED: (
        "Not about an application",
        "Mails that are not about an application stand here. You can bring each one back.",
    ),
    MailState.QUARANTINED: (
        "Could not be read",
        "A mail that cannot be read stands here, with the reason. There is none.",
    ),
}


@dataclass(frozen=True)
class Tab:
    """One of the four places a mail can stand."""

    state: MailState
    count: int
    current: bool

    @property
    def words(self) -> str:
        return _WORDS[self.state][0]

    @property
    def empty(self) -> str:
        return _WORDS[self.state][1]

    @property
    def heading(self) -> str:
        return "Mails"

    @property
    def row(self) -> str:
        return f"followups/_inbox_{self.state}.html"

    @property
    def address(self) -> str:
        return "?" + urlencode({"show": self.state})


@require_GET
def inbox(request: SignedInRequest) -> HttpResponse:
    """One of the four lists, a page at a time, under the box to paste into."""
    return _inbox(request, PasteForm())


def _inbox(request: SignedInRequest, paste: PasteForm, *, status: int = 200) -> HttpResponse:
    state = _state(request.GET.get("show", ""))
    shown = inbox_page(request.user, state=state, page=_number(request.GET.get("page", "")))
    if state == MailState.FILED:
        prefetch_related_objects(shown.rows, "outcome", "stage_event")
    tabs = [Tab(one, shown.counts[one], one == state) for one in MailState]
    waiting = shown.counts[MailState.WAITING]
    first_page = state == MailState.WAITING and shown.page == 1
    context = {
        **_handing_in(paste),
        "head": _head(waiting),
        "tabs": tabs,
        "tab": next(tab for tab in tabs if tab.current),
        "rows": shown.rows,
        "page": Page([], shown.page, shown.total),
        "silent": list(silent_ones(request.user)[:_SILENT_AT_ONCE]) if first_page else [],
        "inbox_waiting": waiting,
        "mailbox_says": _mailbox_says(request.user),
    }
    return render(request, "followups/inbox.html", context, status=status)


def _number(asked: str) -> int:
    """The number of a page; nonsense is the first."""
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 1


def _mailbox_says(user: User) -> str:
    """What is wrong with the mailbox that is looked into; empty where nothing is."""
    troubled = Mailbox.objects.for_user(user).filter(
        is_on=True, state__in=(MailboxState.TRYING, MailboxState.NEEDS_YOU)
    )
    return troubled.values_list("said", flat=True).first() or ""


def _state(asked: str) -> MailState:
    return MailState(asked) if asked in MailState.values else MailState.WAITING


def _head(waiting: int) -> str:
    if not waiting:
        return "Nothing waits. Nothing is changed until you record it."
    mails = f"{phrases.number_word(waiting)} {'mail waits' if waiting == 1 else 'mails wait'}"
    return f"{mails} for a look. Nothing is changed until you record it."


def _handing_in(paste: PasteForm, application: Application | None = None) -> dict[str, object]:
    """What the paste box and the drop area need."""
    address = reverse("followups:inbox_paste")
    return {
        "paste": paste,
        "paste_address": f"{address}?application={application.pk}" if application else address,
        "application": application,
        "files_at_once": FILES,
        "bytes_at_once": TOTAL_BYTES,
    }


@require_http_methods(["GET", "POST"])
@once
def inbox_paste(request: SignedInRequest) -> HttpResponse:
    """A page with only the paste box; what is pasted is read and shown at once."""
    application = _application(request)
    form = PasteForm(posted(request))
    if request.method == "POST" and form.is_valid():
        mail = take_in(
            form.cleaned_data["text"],
            way=MailWay.PASTE,
            by=request.user,
            now=timezone.now(),
            application=application,
        )
        if not mail.is_new:
            note(request, _stands(mail))
        return _to_mail(mail, application)
    mark_invalid(form)
    context = _handing_in(form, application)
    status = 422 if form.errors else 200
    return render(request, "followups/inbox_paste.html", context, status=status)


def _application(request: SignedInRequest) -> Application | None:
    """The person's application that the address names; 404 for another's."""
    asked = request.GET.get("application", "")
    if not (asked.isascii() and asked.isdigit() and len(asked) < 18):
        return None
    return application_of(request.user, int(asked))


def _to_mail(mail: Mail, application: Application | None = None) -> HttpResponse:
    address = reverse("followups:inbox_mail", args=[mail.pk])
    return redirect(f"{address}?application={application.pk}" if application else address)


@require_POST
def inbox_upload(request: SignedInRequest) -> HttpResponse:
    """Many saved mails at once; one that cannot be read stops no other."""
    application = _application(request)
    files = request.FILES.getlist("files")
    refused = files_refused(files)
    if refused:
        note(request, refused, amber=True)
        return redirect("followups:inbox")
    mails = take_in_many(
        _contents(files),
        way=MailWay.UPLOAD,
        by=request.user,
        now=timezone.now(),
        application=application,
    )
    if len(mails) == 1 and (mails[0].is_new or mails[0].state != MailState.QUARANTINED):
        if not mails[0].is_new:
            note(request, _stands(mails[0]))
        return _to_mail(mails[0], application)
    note(request, _read_words(mails), amber=_unread(mails) == len(mails))
    if application is not None and len(mails) > 1:
        return redirect(application)
    return redirect("followups:inbox")


def _contents(files: list[UploadedFile]) -> Iterator[bytes]:
    """One file after the other, so that they are never all in memory."""
    for file in files:
        yield file.read()
        file.close()


def _unread(mails: list[Mail]) -> int:
    return sum(mail.state == MailState.QUARANTINED for mail in mails)


def _stands(mail: Mail) -> str:
    """Where a mail that was handed in before stands now."""
    if mail.is_back:
        return "This mail had been set aside. It waits again."
    if mail.state == MailState.FILED:
        return f"This mail is here already, and filed. {mail_words.became(mail)}"
    if mail.state == MailState.QUARANTINED:
        return "This mail is here already. It could not be read."
    return "This mail is here already. It is not there twice."


def _read_words(mails: list[Mail]) -> SafeString:
    """ "28 read. Two could not be read." and how many were there before, and where those stand."""
    unread = _unread(mails)
    back = sum(mail.is_back for mail in mails)
    filed = sum(not mail.is_new and mail.state == MailState.FILED for mail in mails)
    old = sum(not mail.is_new and mail.state != MailState.QUARANTINED for mail in mails)
    known, read = old - back - filed, len(mails) - unread - old
    said = [
        f"{phrases.number_word(read)} {'mail was' if read == 1 else 'mails were'} read."
        if read
        else "",
        f"{phrases.number_word(known)} {'was' if known == 1 else 'were'} here already."
        if known
        else "",
        f"{phrases.number_word(back)} had been set aside and {_wait(back)} again." if back else "",
        _filed_words(filed) if filed else "",
        f"{phrases.number_word(unread)} could not be read and {_wait(unread)} "
        "under “Could not be read”."
        if unread
        else "",
    ]
    return format_html_join(" ", "{}", ([one] for one in said if one))


def _filed_words(count: int) -> SafeString:
    filed = reverse("followups:inbox") + "?" + urlencode({"show": MailState.FILED})
    words = '{} {} here already and <a href="{}">filed</a>.'
    return format_html(words, phrases.number_word(count), "was" if count == 1 else "were", filed)


@require_POST
def inbox_bulk(request: SignedInRequest) -> HttpResponse:
    """Record the ticked automatic ones as not selected, and stay silent to all of them."""
    ids = [int(value) for value in request.POST.getlist("mail") if _is_id(value)]
    rows = silent_ones(request.user).filter(pk__in=ids[:_SILENT_AT_ONCE])
    done = confirm_silent(rows, by=request.user, now=timezone.now())
    if not done.count:
        note(request, "Nothing was ticked that could be recorded, so nothing changed.", amber=True)
        return redirect("followups:inbox")
    said = phrases.plural(done.count, "application is", "applications are")
    note(
        request,
        f"{said[:1].upper()}{said[1:]} recorded as not selected. Nothing is sent.{_left(done)}",
        undo=reverse("followups:inbox_bulk_undo", args=[done.number]),
    )
    return redirect("followups:inbox")


def _left(done: Batch) -> str:
    """What became of the ticked ones that were not recorded, and why."""
    changed, doubled = done.skipped - done.doubled, done.doubled
    said = ""
    if doubled:
        was = "was" if doubled == 1 else "were each"
        said += (
            f" {phrases.number_word(doubled)} more {_wait(doubled)}: the application {was} "
            "recorded with another mail."
        )
    if changed:
        said += f" {phrases.number_word(changed)} had changed meanwhile and still {_wait(changed)}."
    return said


def _wait(count: int) -> str:
    return "waits" if count == 1 else "wait"


def _is_id(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 18


@require_POST
def inbox_bulk_undo(request: SignedInRequest, batch: int) -> HttpResponse:
    """Take back what one "record them" recorded."""
    undone = undo_batch(batch, by=request.user, now=timezone.now())
    if undone.skipped:
        note(
            request,
            f"{phrases.number_word(undone.count)} wait again. Something newer stands on the rest.",
            amber=True,
        )
    else:
        note(request, "They wait again." if undone.count else "These were taken back already.")
    return redirect("followups:inbox")
