"""Templates and sentences of one's own: their page, and how they come into a step's text."""

import datetime

from django.http import HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from accounts.notes import note
from followups.actions.own_texts import (
    forget_phrase,
    put_in_phrase,
    remove_template,
    restore_phrase,
    restore_template,
    save_template,
    start_from,
)
from followups.drafting.into_template import as_template
from followups.drafting.languages import language
from followups.drafting.own_templates import SLOTS, slots_of
from followups.drafts import draft_facts, language_of
from followups.forms.fields import mark_invalid
from followups.forms.own_templates import PreviewForm, TemplateForm
from followups.models import OwnPhrase, OwnTemplate, Step
from followups.own_texts import free_name, letter_for
from followups.previewing import preview, to_preview_with
from followups.views.access import SignedInRequest, step_of
from followups.views.drafting import after_saving, step_reset
from tracker.text import clean_line, clean_text


@require_GET
def templates(request: SignedInRequest) -> HttpResponse:
    """The person's templates, and the sentences that are offered to them."""
    context = {
        "templates": OwnTemplate.objects.for_user(request.user).present(),
        "phrases": OwnPhrase.objects.for_user(request.user)
        .present()
        .order_by("language", "-times"),
    }
    return render(request, "followups/templates.html", context)


@require_http_methods(["GET", "POST"])
def template_new(request: SignedInRequest) -> HttpResponse:
    """Write a template; with `from_step`, start from the text that stands in that step's form."""
    step = _step_named(request, request.POST)
    if step is not None:
        saved = after_saving(request, step, None, "")
        initial = _as_template(request, step)
        refused = saved.status_code != 302
        return (
            saved if refused else _page(request, TemplateForm(user=request.user, initial=initial))
        )
    start = {"language": request.user.letter_language, "kind": request.GET.get("kind", "")}
    return _edit(request, OwnTemplate(language=request.user.letter_language), initial=start)


@require_http_methods(["GET", "POST"])
def template_edit(request: SignedInRequest, pk: int) -> HttpResponse:
    """Change a template."""
    return _edit(request, _template_of(request, pk))


@require_POST
def template_remove(request: SignedInRequest, pk: int) -> HttpResponse:
    """Remove a template, with a way back."""
    row = _template_of(request, pk)
    remove_template(row, by=request.user, now=timezone.now())
    back = reverse("followups:template_restore", args=[row.pk])
    note(request, f"“{row.name}” is removed.", undo=back)
    return redirect("followups:templates")


@require_POST
def template_restore(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take removing back."""
    row = get_object_or_404(OwnTemplate.objects.for_user(request.user), pk=pk)
    restore_template(row, by=request.user)
    note(request, f"“{row.name}” is there again.")
    return redirect("followups:templates")


@require_POST
def phrase_forget(request: SignedInRequest, pk: int) -> HttpResponse:
    """Offer a sentence no more, with a way back; from a step, what was typed there is kept."""
    row = get_object_or_404(OwnPhrase.objects.for_user(request.user).present(), pk=pk)
    back = reverse("followups:phrase_restore", args=[row.pk])
    said = "This sentence is offered no more."
    step = _step_named(request, request.POST)
    if step is None:
        forget_phrase(row, by=request.user, now=timezone.now())
        note(request, said, undo=back)
        return redirect("followups:templates")

    def act(_step: Step, now: datetime.datetime) -> object:
        return forget_phrase(row, by=request.user, now=now)

    return after_saving(request, step, act, said, undo=f"{back}?from_step={step.pk}")


@require_POST
def phrase_restore(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take forgetting back."""
    row = get_object_or_404(OwnPhrase.objects.for_user(request.user), pk=pk)
    restore_phrase(row, by=request.user)
    note(request, "This sentence is offered again.")
    step = _step_named(request, request.GET)
    return redirect("followups:templates") if step is None else redirect(step)


@require_POST
def step_template(request: SignedInRequest, pk: int) -> HttpResponse:
    """Start the step's text from a template, or from Afterword's words; the present one is kept."""
    if not request.POST.get("template"):
        return step_reset(request, pk)
    row = step_of(request.user, pk, "touchpoint")
    template = _template_of(request, _number(request.POST["template"]))

    def act(step: Step, now: datetime.datetime) -> object:
        return start_from(step, template, by=request.user, now=now)

    return after_saving(request, row, act, f"The text starts from “{template.name}” now.")


@require_POST
def step_phrase(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put a sentence of one's own into the text, above its closing words."""
    row = step_of(request.user, pk, "touchpoint")
    phrases = OwnPhrase.objects.for_user(request.user).present()
    phrase = get_object_or_404(phrases, pk=_number(request.POST.get("phrase", "")))

    def act(step: Step, now: datetime.datetime) -> object:
        return put_in_phrase(step, phrase, by=request.user, now=now)

    return after_saving(request, row, act, "The sentence is in the text.")


def _number(asked: str) -> int:
    """The id that was asked for; 0, which nothing has, for anything else."""
    return int(asked) if asked.isdecimal() and len(asked) < 12 else 0


def _template_of(request: SignedInRequest, pk: int) -> OwnTemplate:
    return get_object_or_404(OwnTemplate.objects.for_user(request.user).present(), pk=pk)


def _step_named(request: SignedInRequest, data: QueryDict) -> Step | None:
    """The person's step that the page came from, if it says so; 404 for somebody else's."""
    asked = data.get("from_step")
    return step_of(request.user, _number(asked), "touchpoint") if asked else None


def _edit(
    request: SignedInRequest, row: OwnTemplate, *, initial: dict[str, str] | None = None
) -> HttpResponse:
    if request.method != "POST":
        return _page(request, TemplateForm(user=request.user, instance=row, initial=initial))
    form = TemplateForm(request.POST, user=request.user, instance=row)
    if "preview" in request.POST:
        return _page(request, form, only_preview=request.headers.get("HX-Request") == "true")
    if not form.is_valid():
        mark_invalid(form)
        return _page(request, form, status=422)
    save_template(form.save(commit=False), by=request.user, now=timezone.now())
    note(request, f"“{form.cleaned_data['name']}” is saved.")
    return redirect("followups:templates")


def _page(
    request: SignedInRequest, form: TemplateForm, *, only_preview: bool = False, status: int = 200
) -> HttpResponse:
    """The form and what would come of it; `only_preview` answers the second half (htmx)."""
    user, today = request.user, request.user.today(timezone.now())
    applications = to_preview_with(user)
    asked = PreviewForm(request.POST if form.is_bound else None, applications=applications)
    typed = form.as_typed if form.is_bound else _initial_of(form)
    shown = preview(typed, on=asked.chosen, user=user, today=today) if typed.body else None
    context = {"form": form, "preview_form": asked, "preview": shown, "slots": SLOTS}
    if "preview" in request.POST:
        form.errors.clear()
    name = "_template_preview" if only_preview else "template"
    return render(request, f"followups/{name}.html", context, status=status)


def _initial_of(form: TemplateForm) -> OwnTemplate:
    """What an unsent form starts with."""
    values = {name: form[name].value() or "" for name in ("kind", "language", "subject", "body")}
    return OwnTemplate(**{**values, "kind": values["kind"] or "thank_you"})


def _as_template(request: SignedInRequest, step: Step) -> dict[str, str]:
    """The letter in the step's form, names and title given way to slots."""
    today, tongue = request.user.today(timezone.now()), language_of(step)
    words = slots_of(draft_facts(step, today=today, threaded=False), language(tongue))
    letter = letter_for(step)
    return {
        "kind": letter or "",
        "language": tongue,
        "name": free_name(request.user, str(letter.label) if letter else ""),
        "subject": as_template(clean_line(request.POST.get("subject", ""))[:300], words)[:300],
        "body": as_template(clean_text(request.POST.get("text", "")), words),
    }
