"""Companies: the list, one of them, adding and changing."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from accounts.notes import note
from accounts.once import once
from accounts.requests import SignedInRequest
from tracker import actions, queries
from tracker.forms import CompanyForm
from tracker.models import Company
from tracker.pages import page_of
from tracker.rows import after_words, stage_words
from tracker.views.respond import form_page, is_stored, posted


@login_required
@require_GET
def company_list(request: SignedInRequest) -> HttpResponse:
    """Every company, by name, with a search of its own."""
    asked = request.GET.get("q", "")[:200]
    everything = Company.objects.for_user(request.user)
    found = queries.named(everything, asked).order_by("search_text", "id")
    page = page_of(found, number=request.GET.get("page", "1"))
    counts = queries.applications_at(page.rows)
    context = {
        "asked": asked,
        "page": page,
        "lines": [(company, counts.get(company.pk, 0)) for company in page.rows],
        "nothing_at_all": page.total == 0 and not everything.exists(),
    }
    return render(request, "tracker/company_list.html", context)


@login_required
@require_GET
def company_detail(request: SignedInRequest, pk: int) -> HttpResponse:
    """One company: applications, people, and what to know before the next one."""
    now = timezone.now()
    company = _company(request, pk)
    applications = queries.at_company(company)
    context = {
        "now": now,
        "company": company,
        "lines": [
            (application, stage_words(application), after_words(application))
            for application in applications
        ],
        "people": queries.people(request.user).filter(company=company).order_by("full_name")[:100],
        "today": request.user.today(now),
    }
    return render(request, "tracker/company_detail.html", context)


@login_required
@require_http_methods(["GET", "POST"])
@once
def company_add(request: SignedInRequest) -> HttpResponse:
    """Add a company."""
    back = reverse("tracker:company_list")
    return _company_page(
        request, Company(owner=request.user), heading="Add a company", button="Add it", back=back
    )


@login_required
@require_http_methods(["GET", "POST"])
def company_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change what is on record about a company."""
    company = _company(request, pk)
    return _company_page(
        request,
        company,
        heading="Change this company",
        button="Save",
        back=company.get_absolute_url(),
        over=company.name,
    )


def _company_page(
    request: SignedInRequest,
    company: Company,
    *,
    heading: str,
    button: str,
    back: str,
    over: str = "",
) -> HttpResponse:
    form = CompanyForm(posted(request), instance=company, user=request.user)
    now = timezone.now()
    if is_stored(form, lambda: actions.save_company(form.instance, by=request.user, now=now)):
        note(request, "Saved.")
        return redirect(company)
    return form_page(request, form, heading=heading, button=button, back=back, over=over)


def _company(request: SignedInRequest, pk: int) -> Company:
    return get_object_or_404(Company.objects.for_user(request.user), pk=pk)
