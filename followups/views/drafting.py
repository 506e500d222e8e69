"""The text of a step while it is written: looked at, saved, mended, composed in other words."""

import datetime
from collections.abc import Callable

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST

from accounts.enums import LetterLanguage
from accounts.notes import note
from followups.actions import (
    another_wording,
    bring_back,
    drop_kept,
    keep_draft,
    pick_up,
    reset_draft,
    save_draft,
    tell_since,
    use_anyway,
    write_in,
)
from followups.actions.drafts import keep_line, save_over
from followups.drafts import Words, draft_for
from followups.enums import KeptBecause
from followups.errors import FollowupError, StepChanged
from followups.forms.steps import WORDS_LIMIT, DraftForm, LanguageForm, SinceForm
from followups.mending import mended
from followups.models import KeptDraft, Step
from followups.views import step_page
from followups.views.access import SignedInRequest, step_of
from followups.views.remarks import find, remarks_on
from followups.views.showing import show
from tracker.text import clean_line, clean_text

Act = Callable[[Step, datetime.datetime], object]


@require_POST
def step_check(request: SignedInRequest, pk: int) -> HttpResponse:
    """Findings, meter and ways for a text that is being typed (htmx); nothing is kept."""
    row = step_of(request.user, pk)
    subject, body = _as_typed(request)
    context = step_page.text_context(row, subject=subject, body=body, user=request.user)
    return render(request, "followups/_checked.html", {**context, "swap": True})


@require_POST
def step_draft(request: SignedInRequest, pk: int) -> HttpResponse:
    """Keep what was typed: by hand, or by itself while the page is open or being left."""
    row = step_of(request.user, pk, "touchpoint")
    if "other" in request.POST:
        return after_saving(
            request, row, _keep_mine_aside(request), "The other text stands here now."
        )
    form = DraftForm(request.POST)
    if not form.is_valid():
        return _refused(request, row, form)
    now = timezone.now()
    try:
        _save(request, row, form, now)
        if not _is_quiet(request):
            _keep_line(request, row)
    except StepChanged as error:
        return both_texts(request, row, form, said=str(error))
    except FollowupError as error:
        return _not_possible(request, row, error)
    if _is_quiet(request):
        return render(request, "followups/_saved.html", {"step": row, "now": now})
    note(request, "The text is saved.")
    return redirect(row)


@require_POST
def step_fix(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put one finding's wording into the text that came with it; what a script does on the spot."""
    row = step_of(request.user, pk, "touchpoint")
    subject, body = _as_typed(request)
    remarks = remarks_on(row, subject=subject, body=body)
    remark = find(remarks, request.POST.get("fix", ""))
    if remark is None or remark.mend is None:
        note(request, "This passage is not in the text any more.", amber=True)
        return after_saving(request, row, None, "")
    if remark.key.startswith("subject"):
        subject = mended(subject, remark.mend)
    else:
        body = mended(body, remark.mend)
    data = {"subject": subject, "text": body, "version": request.POST.get("version", "")}
    return after_saving(request, row, None, "", form=DraftForm(data), at="worth-a-look")


@require_POST
def step_anyway(request: SignedInRequest, pk: int) -> HttpResponse:
    """The text may go out with what was found; asked once for a text."""
    row = step_of(request.user, pk, "touchpoint")
    answer = after_saving(request, row, lambda step, _now: use_anyway(step), "", at="send-it")
    if answer.status_code != 302 or not _is_quiet(request):
        return answer
    subject, body = _as_typed(request)
    context = step_page.text_context(row, subject=subject, body=body, user=request.user)
    context["now"] = timezone.now()
    return render(request, "followups/_anyway.html", context)


@require_POST
def step_wording(request: SignedInRequest, pk: int) -> HttpResponse:
    """The composed draft in other words; a text of one's own is kept aside first."""
    row = step_of(request.user, pk, "touchpoint")
    act = _composing(another_wording, request)
    return after_saving(request, row, act, "Composed in other words.")


@require_POST
def step_reset(request: SignedInRequest, pk: int) -> HttpResponse:
    """The composed draft again; a text of one's own is kept aside first."""
    row = step_of(request.user, pk, "touchpoint")
    act = _composing(reset_draft, request)
    return after_saving(request, row, act, "This is the composed draft again.")


@require_POST
def step_language(request: SignedInRequest, pk: int) -> HttpResponse:
    """Compose in another language, here and in the application's other open steps."""
    row = step_of(request.user, pk, "touchpoint")
    form = LanguageForm(request.POST)
    if not form.is_valid():
        note(request, "Please choose one of the languages.", amber=True)
        return redirect(row)
    language = LetterLanguage(form.cleaned_data["language"])
    act = _composing(write_in, request, language=language)
    return after_saving(request, row, act, f"The draft is in {language.label} now.")


@require_POST
def step_since(request: SignedInRequest, pk: int) -> HttpResponse:
    """Say in a check-in what is new on one's own side."""
    row = step_of(request.user, pk, "touchpoint")
    form = SinceForm(request.POST)
    if not form.is_valid():
        note(request, "This is longer than one line; there is room for 200 characters.", amber=True)
        return after_saving(request, row, None, "")
    act = _acting(tell_since, request, since_then=form.cleaned_data["since_then"])
    return after_saving(request, row, act, "The draft says so now.")


@require_POST
def step_keep(request: SignedInRequest, pk: int) -> HttpResponse:
    """Put a copy of the present text aside."""
    row = step_of(request.user, pk, "touchpoint")
    words = _to_keep(request)
    act = _acting(keep_draft, request, subject=words.subject, body=words.body)
    return after_saving(
        request, row, act, "Kept aside." if words.body else "There is no text to keep."
    )


@require_POST
def kept_back(request: SignedInRequest, pk: int) -> HttpResponse:
    """A kept text takes the place of the present one, which is kept in turn."""
    kept = _kept_of(request, pk)
    row = step_of(request.user, kept.step_id, "touchpoint")

    def act(_step: Step, now: datetime.datetime) -> object:
        return bring_back(kept, by=request.user, now=now)

    return after_saving(request, row, act, "The kept text stands here again.")


@require_POST
def kept_drop(request: SignedInRequest, pk: int) -> HttpResponse:
    """Let a kept text go, with a way back."""
    kept = _kept_of(request, pk)
    row = step_of(request.user, kept.step_id, "touchpoint")

    def act(_step: Step, now: datetime.datetime) -> object:
        return drop_kept(kept, by=request.user, now=now)

    back = reverse("followups:kept_pick_up", args=[kept.pk])
    return after_saving(request, row, act, "The kept text is gone.", undo=back)


@require_POST
def kept_pick_up(request: SignedInRequest, pk: int) -> HttpResponse:
    """Take letting go back."""
    kept = get_object_or_404(KeptDraft.objects.for_user(request.user), pk=pk)
    pick_up(kept, by=request.user)
    note(request, "The kept text is there again.")
    return redirect("followups:step", kept.step_id)


def _acting(action: Callable[..., object], request: SignedInRequest, **more: object) -> Act:
    """An action as this person does it; `after_saving` says on which step, and when."""
    return lambda step, now: action(step, by=request.user, now=now, **more)


def _composing(action: Callable[..., object], request: SignedInRequest, **more: object) -> Act:
    """The same, once a check-in's line that was just typed is kept: it goes into the words."""
    does = _acting(action, request, **more)

    def act(step: Step, now: datetime.datetime) -> object:
        _keep_line(request, step)
        return does(step, now)

    return act


def _kept_of(request: SignedInRequest, pk: int) -> KeptDraft:
    return get_object_or_404(KeptDraft.objects.for_user(request.user).present(), pk=pk)


def _as_typed(request: SignedInRequest) -> tuple[str, str]:
    """Subject and text exactly as they stand in the fields, so that places in them fit."""
    subject, body = request.POST.get("subject", ""), request.POST.get("text", "")
    return subject[:1000], body.replace("\r\n", "\n")


def _keep_line(request: SignedInRequest, step: Step) -> None:
    """The one line of a check-in came along, with another button than its own: it is not lost."""
    form = SinceForm(request.POST)
    if "since_then" in request.POST and form.is_valid():
        keep_line(step, since_then=form.cleaned_data["since_then"])


def _to_keep(request: SignedInRequest) -> Words:
    subject, body = _as_typed(request)
    return Words(subject=clean_line(subject)[:300], body=clean_text(body)[:WORDS_LIMIT])


def _is_quiet(request: SignedInRequest) -> bool:
    """A request that the page made by itself: its answer goes into the page, or nowhere."""
    return request.headers.get("HX-Request") == "true" or "leaving" in request.POST


def _save(request: SignedInRequest, row: Step, form: DraftForm, now: datetime.datetime) -> None:
    words = {"subject": form.cleaned_data["subject"], "body": form.cleaned_data["text"]}
    over = request.POST.get("mine", "")
    if over.isdecimal() and len(over) < 10:
        save_over(row, **words, by=request.user, now=now, version=int(over))
    else:
        save_draft(row, **words, by=request.user, now=now, version=form.cleaned_data["version"])


def after_saving(
    request: SignedInRequest,
    row: Step,
    act: Act | None,
    said: str,
    *,
    form: DraftForm | None = None,
    at: str = "",
    undo: str = "",
) -> HttpResponse:
    """Keep what was typed first, do the rest, say so, and show the step again."""
    now = timezone.now()
    form = form or DraftForm(request.POST)
    typed = form.is_bound and "text" in form.data and "other" not in request.POST
    if typed and not form.is_valid():
        return _refused(request, row, form)
    try:
        if typed:
            _save(request, row, form, now)
        if act is not None:
            act(row, now)
    except StepChanged as error:
        return both_texts(request, row, form, said=str(error))
    except FollowupError as error:
        return _not_possible(request, row, error)
    if said:
        note(request, said, undo=undo)
    return redirect(f"{row.get_absolute_url()}#{at}" if at else row.get_absolute_url())


def _keep_mine_aside(request: SignedInRequest) -> Act:
    words = _to_keep(request)
    because = KeptBecause.OTHER_WINDOW
    return _acting(keep_draft, request, subject=words.subject, body=words.body, because=because)


def _refused(request: SignedInRequest, row: Step, form: DraftForm) -> HttpResponse:
    if not _is_quiet(request):
        return show(request, row, draft=form, status=422)
    said = " ".join(str(error) for errors in form.errors.values() for error in errors)
    return render(request, "followups/_not_saved.html", {"said": said}, status=422)


def _not_possible(request: SignedInRequest, row: Step, error: FollowupError) -> HttpResponse:
    if _is_quiet(request):
        return render(request, "followups/_not_saved.html", {"said": str(error)}, status=422)
    note(request, str(error), amber=True)
    return redirect(row)


def both_texts(request: SignedInRequest, row: Step, form: DraftForm, *, said: str) -> HttpResponse:
    """What was typed stays in the field; the other window's text stands beside it."""
    now = timezone.now()
    if "leaving" in request.POST:
        _keep_mine_aside(request)(row, now)
        return HttpResponse(status=204)
    row.refresh_from_db(fields=["subject", "body", "edited", "text_version"])
    other = draft_for(row, today=request.user.today(now))
    if _is_quiet(request):
        context = {"step": row, "other": other, "said": said, "swap": True}
        return render(request, "followups/_conflict.html", context, status=422)
    form.add_error("text", said)
    return show(request, row, draft=form, other=other, status=422)
