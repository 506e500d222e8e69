"""Applications: the list, one of them, adding, changing and deleting."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.views.decorators.http import require_GET, require_http_methods

from accounts.notes import note
from accounts.once import once
from accounts.requests import SignedInRequest
from tracker import actions, queries
from tracker.extras import provider
from tracker.filters import VIEWS, ApplicationFilter, page_of_applications
from tracker.forms import ApplicationForm
from tracker.models import Application
from tracker.pages import Page
from tracker.rows import after_words, rows, stage_words
from tracker.timeline import timeline, touchpoint_words
from tracker.views.respond import form_page, is_stored, posted


@login_required
@require_GET
def application_list(request: SignedInRequest) -> HttpResponse:
    """Saved views, search, filters, fifty rows a page."""
    now = timezone.now()
    found = ApplicationFilter(request.GET, user=request.user, now=now)
    counts = queries.count_views(request.user, today=request.user.today(now))
    counts["needs"] = len(found.needing)
    known = None if found.is_narrowed else counts[found.view_name]
    page = page_of_applications(found, number=request.GET.get("page", "1"), total=known)
    context = {
        "now": now,
        "found": found,
        "views": _views(found, counts),
        "page": page,
        "rows": rows(page.rows, user=request.user, now=now),
        "nothing_at_all": counts["all"] == 0,
        **_pages(found, page),
    }
    return render(request, "tracker/application_list.html", context)


def _views(found: ApplicationFilter, counts: dict[str, int]) -> list[dict[str, object]]:
    """The saved views with their counts; "All" stands in the address without a word."""
    return [
        {
            "words": words,
            "count": counts[name],
            "address": found.address(view="" if name == "all" else name),
            "current": name == found.view_name,
        }
        for name, words in VIEWS
    ]


def _pages(found: ApplicationFilter, page: Page[Application]) -> dict[str, str]:
    view = "" if found.view_name == "all" else found.view_name
    before = page.previous
    return {
        "view_value": view,
        "next_address": found.address(page=page.following) if page.following else "",
        "previous_address": found.address(page=before if before > 1 else "") if before else "",
        "clear_address": f"?{urlencode({'view': view})}" if view else "?",
    }


@login_required
@require_GET
def application_detail(request: SignedInRequest, pk: int) -> HttpResponse:
    """Everything about one application on one page."""
    now = timezone.now()
    application = _fetch(request, pk)
    heard = queries.last_heard(application, before=now)
    context = {
        "now": now,
        "application": application,
        "stage": stage_words(application),
        "after": after_words(application),
        "timeline": timeline(application, user=request.user),
        "heard": heard,
        "heard_words": touchpoint_words(heard) if heard else "",
        "roles": queries.roles_of(application),
        "alike": queries.duplicates_of(application)[:3],
        "main_action": provider().main_action(application, now),
        "plan_panel": provider().plan_panel(application, now),
    }
    return render(request, "tracker/application_detail.html", context)


@login_required
@require_http_methods(["GET", "POST"])
@once
def application_add(request: SignedInRequest) -> HttpResponse:
    """Add an application in a few seconds; whatever is not known yet can wait."""
    now = timezone.now()
    form = ApplicationForm(posted(request), user=request.user, today=request.user.today(now))
    if is_stored(form, lambda: form.store(now=now)):
        _say_added(request, form.instance)
        return redirect(form.instance)
    return form_page(
        request,
        form,
        heading="Add an application",
        under="Only the role is needed. The rest can come later.",
        button="Add it",
        back=reverse("tracker:application_list"),
    )


def _say_added(request: SignedInRequest, application: Application) -> None:
    alike = list(queries.duplicates_of(application)[:1])
    if alike:
        note(request, f"Added. You have one that looks alike: {alike[0]}.", amber=True)
    else:
        note(request, "Added.")


@login_required
@require_http_methods(["GET", "POST"])
def application_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change what is on record about an application."""
    now = timezone.now()
    application = _fetch(request, pk)
    title = str(application)
    form = ApplicationForm(
        posted(request),
        instance=application,
        user=request.user,
        today=request.user.today(now),
    )
    if is_stored(form, lambda: form.store(now=now)):
        note(request, "Saved.")
        return redirect(application)
    return form_page(
        request,
        form,
        heading="Change this application",
        over=title,
        button="Save",
        back=application.get_absolute_url(),
    )


@login_required
@require_http_methods(["GET", "POST"])
def application_delete(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say what goes with an application, and delete it at the press of one button."""
    application = _fetch(request, pk)
    if request.method == "POST":
        actions.delete_application(application, by=request.user, now=timezone.now())
        note(request, "Deleted. Its people and its company stay.")
        return redirect("tracker:application_list")
    context = {"application": application, "goes": queries.what_goes(application)}
    return render(request, "tracker/application_delete.html", context)


@login_required
@require_GET
def posting(request: SignedInRequest, pk: int) -> HttpResponse:
    """The posting as it was kept."""
    application = _fetch(request, pk)
    context = {
        "now": timezone.now(),
        "application": application,
        "posting": getattr(application, "posting", None),
    }
    return render(request, "tracker/posting.html", context)


def _fetch(request: SignedInRequest, pk: int) -> Application:
    rows = Application.objects.for_user(request.user)
    return get_object_or_404(rows.select_related("company", "agency", "referrer", "posting"), pk=pk)
