"""People: the list, one of them, adding, changing, moving on, erasing."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.notes import note
from accounts.once import once
from accounts.requests import SignedInRequest
from tracker import actions, queries
from tracker.extras import provider
from tracker.forms import ContactForm, MovedForm
from tracker.models import Contact
from tracker.pages import page_of
from tracker.timeline import touchpoint_words
from tracker.views.respond import form_page, is_stored, posted


@login_required
@require_GET
def contact_list(request: SignedInRequest) -> HttpResponse:
    """Everybody met in the search, by name, with a search of its own."""
    asked = request.GET.get("q", "")[:200]
    everybody = queries.people(request.user)
    found = queries.named(everybody, asked).order_by("full_name", "id").select_related("company")
    page = page_of(found, number=request.GET.get("page", "1"))
    latest = queries.last_contacts(page.rows)
    context = {
        "now": timezone.now(),
        "asked": asked,
        "page": page,
        "lines": [(contact, latest.get(contact.pk)) for contact in page.rows],
        "nobody_at_all": page.total == 0 and not everybody.exists(),
    }
    return render(request, "tracker/contact_list.html", context)


@login_required
@require_GET
def contact_detail(request: SignedInRequest, pk: int) -> HttpResponse:
    """One person: where they work, what you did together, what is open."""
    now = timezone.now()
    contact = _contact(request, pk)
    touchpoints = contact.touchpoints.select_related("application__company", "contact")
    context = {
        "now": now,
        "contact": contact,
        "roles": contact.roles.select_related("application__company").order_by("-application_id"),
        "employments": contact.employments.select_related("company").order_by("-started_on", "-id"),
        "exchanges": [
            (touchpoint, touchpoint_words(touchpoint))
            for touchpoint in touchpoints.order_by("-happened_at", "-id")[:20]
        ],
        "panel": provider().contact_panel(contact, now),
    }
    return render(request, "tracker/contact_detail.html", context)


@login_required
@require_http_methods(["GET", "POST"])
@once
def contact_add(request: SignedInRequest) -> HttpResponse:
    """Add a person."""
    form = ContactForm(posted(request), user=request.user)
    if is_stored(form, lambda: form.store(now=timezone.now())):
        note(request, "Added.")
        return redirect(form.instance)
    return form_page(
        request,
        form,
        heading="Add a person",
        under="Only the name is needed.",
        button="Add them",
        back=reverse("tracker:contact_list"),
    )


@login_required
@require_http_methods(["GET", "POST"])
def contact_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change what is on record about a person."""
    contact = _contact(request, pk)
    name = contact.full_name
    form = ContactForm(posted(request), instance=contact, user=request.user)
    if is_stored(form, lambda: form.store(now=timezone.now())):
        note(request, "Saved.")
        return redirect(contact)
    back = contact.get_absolute_url()
    return form_page(
        request, form, heading="Change this person", over=name, button="Save", back=back
    )


@login_required
@require_http_methods(["GET", "POST"])
def contact_moved(request: SignedInRequest, pk: int) -> HttpResponse:
    """Note that somebody works elsewhere now; where they worked stays on record."""
    now = timezone.now()
    contact = _contact(request, pk)
    form = MovedForm(posted(request), user=request.user, today=request.user.today(now))
    if is_stored(form, lambda: form.store(contact, by=request.user, now=now)):
        note(request, "Saved. Where they worked before stays on record.")
        return redirect(contact)
    return form_page(
        request,
        form,
        heading=f"{contact.full_name} has moved on",
        over=contact,
        button="Save",
        back=contact.get_absolute_url(),
    )


@login_required
@require_POST
def contact_no_contact(request: SignedInRequest, pk: int) -> HttpResponse:
    """They asked for no contact: nothing will be suggested to them again."""
    contact = _contact(request, pk)
    actions.request_no_contact(contact=contact, by=request.user, now=timezone.now())
    note(request, f"Noted. Nothing will be suggested to {contact} again.")
    return redirect(contact)


@login_required
@require_http_methods(["GET", "POST"])
def contact_erase(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say what erasing a person erases, and do it at the press of one button."""
    contact = _contact(request, pk)
    if request.method == "POST":
        actions.erase_contact(contact, by=request.user, now=timezone.now())
        note(request, "Erased. Only the count of people in your interviews stays.")
        return redirect("tracker:contact_list")
    return render(request, "tracker/contact_erase.html", {"contact": contact})


def _contact(request: SignedInRequest, pk: int) -> Contact:
    return get_object_or_404(queries.people(request.user).select_related("company"), pk=pk)
