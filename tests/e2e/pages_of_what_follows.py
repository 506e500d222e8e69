"""The pages of what comes after: decisions, steps, reviews, mails."""

from typing import Any

from django.utils import timezone

from accounts.models import User
from followups.actions import choose, decide_again
from followups.enums import Choice, Recommendation, ReminderState, StepKind, StepState
from followups.links import MailVerb, action_token, unsubscribe_token
from followups.models import Heartbeat, Reflection, Requirement
from tests.e2e.pages_of_the_search import the_application
from tests.e2e.visiting import Args, Visit, always
from tests.e2e.worlds import KINDS, Newcomer, Planned, Sample
from tracker.actions import correct_outcome
from tracker.enums import FeedbackKind, OutcomeKind, Readiness
from tracker.models import Feedback

_OWN_PAGE = {StepKind.REFLECTION: "reflection", StepKind.ROLE_FIT_REVIEW: "role_fit"}


def the_decision(world: Planned) -> list[int]:
    return [world.decision.pk]


def the_first_decision(world: Planned) -> list[int]:
    return [world.application.decisions.order_by("pk")[0].pk]


def the_outcome(world: Planned) -> list[int]:
    return [world.outcome.pk]


def the_feedback(world: Planned) -> list[int]:
    given = Feedback.objects.create(
        application=world.application,
        kind=FeedbackKind.SPECIFIC,
        received_on=world.user.today(timezone.now()),
        text="More depth in the second case.",
        themes=["depth"],
    )
    return [given.pk]


def the_step(kind: str) -> Args:
    return lambda world: [world.step(kind).pk]


def _step(kind: str, state: str, **more: Any) -> Visit:
    """A step's page, or the page that this kind has of its own."""
    return Visit(
        view=f"followups:{_OWN_PAGE.get(StepKind(kind), 'step')}",
        args=the_step(kind),
        state=more.pop("said", f"{kind} {state}"),
        arrange=lambda world: world.put(kind, state),
        **more,
    )


def opt_out(world: Planned) -> None:
    world.put("thank_you", StepState.READY)
    world.person.do_not_contact = True
    world.person.save(update_fields=["do_not_contact"])


def without_address(world: Planned) -> None:
    world.put("check_in", StepState.READY)
    world.person.email = world.person.linkedin_url = ""
    world.person.do_not_contact = False
    world.person.save(update_fields=["email", "linkedin_url", "do_not_contact"])


def keep_answers(world: Planned) -> None:
    world.put("reflection", StepState.READY)
    Reflection.objects.create(application=world.application, work_on=world.word or "Costs")


def keep_requirements(world: Planned) -> None:
    world.put("role_fit_review", StepState.READY)
    for fit in ("met", "partly", "not_met", "unsure"):
        Requirement.objects.create(
            application=world.application, text=world.word or "SQL", is_must=True, fit=fit
        )


SHOWN = (StepState.READY, StepState.BLOCKED, StepState.HELD, StepState.DONE)
STEPS = [_step(kind, state) for kind in KINDS for state in SHOWN]
REST = (StepState.SCHEDULED, StepState.SKIPPED, StepState.CANCELLED, StepState.EXPIRED)
MORE_STEPS = [
    *(_step("thank_you", state) for state in REST),
    _step("thank_you", "ready", said="sent never", form="#draft", send={"text": "x\x00"}),
    Visit(
        view="followups:step",
        args=the_step("thank_you"),
        state="asked for no contact",
        arrange=opt_out,
    ),
    Visit(
        view="followups:step",
        args=the_step("check_in"),
        state="without an address",
        arrange=without_address,
    ),
    Visit(
        view="followups:reflection",
        args=the_step("reflection"),
        state="answered",
        arrange=keep_answers,
    ),
    Visit(
        view="followups:role_fit",
        args=the_step("role_fit_review"),
        state="answered",
        arrange=keep_requirements,
    ),
]


def wrong_form(action: str) -> str:
    return f"main form[action$='/{action}/']"


_READY = {"arrange": lambda world: world.put("thank_you", StepState.READY)}
_THANK_YOU = the_step("thank_you")


def _typed_elsewhere(world: Planned) -> None:
    world.put("thank_you", StepState.READY)
    step = world.step("thank_you")
    step.body, step.edited, step.text_version = "Typed in another window", True, 1
    step.save(update_fields=["body", "edited", "text_version"])


def _treated_badly(world: Planned) -> None:
    correct_outcome(world.outcome, by=world.user, now=timezone.now(), toxic=True)


REFUSED = [
    Visit(
        view="followups:step",
        args=_THANK_YOU,
        state="a day that is none",
        form=wrong_form("later"),
        send={"day": "31.02.", "until": "day"},
        status=422,
        **_READY,
    ),
    Visit(
        view="followups:step",
        args=_THANK_YOU,
        state="a second window",
        form="#draft",
        send={"text": "Mine", "version": "0"},
        status=422,
        arrange=_typed_elsewhere,
    ),
    Visit(
        view="followups:step",
        args=_THANK_YOU,
        state="a text without end",
        form="#draft",
        send={"subject": "x" * 400, "text": "x" * 200_001},
        status=422,
        **_READY,
    ),
    Visit(
        view="followups:step",
        args=_THANK_YOU,
        state="sent at no time",
        form=wrong_form("sent"),
        send={"sent_at": "31.02."},
        status=422,
        arrange=lambda world: world.put("thank_you", StepState.DONE),
    ),
    Visit(
        view="followups:outcome_add",
        args=the_application,
        form="#outcome",
        send={"notified_on": "31.02.", "written": "no-such"},
        status=422,
    ),
    Visit(
        view="followups:outcome_edit",
        args=the_outcome,
        form="#outcome",
        send={"notified_on": "1066-10-14"},
        status=422,
    ),
    Visit(
        view="followups:feedback_add",
        args=the_application,
        send={"received_on": "31.02.", "kind": "no-such"},
        status=422,
    ),
    Visit(view="followups:feedback_edit", args=the_feedback),
    Visit(
        view="followups:happened",
        args=the_application,
        send={"on": "31.02.", "what": "connected"},
        status=422,
    ),
    Visit(
        view="followups:role_fit",
        args=the_step("role_fit_review"),
        send={"line-0-text": "x" * 5000, "line-0-fit": "no-such"},
        status=422,
    ),
    Visit(
        view="followups:reflection",
        args=the_step("reflection"),
        send={"went_well": "no-such"},
        status=422,
    ),
    Visit(
        view="followups:decision",
        args=the_decision,
        state="a veto without a reason",
        arrange=_treated_badly,
        send={"choice": "follow_plan"},
        status=422,
    ),
]


def _hold(world: Planned) -> None:
    choose(world.decision, choice=Choice.HOLD, by=world.user, now=timezone.now())


def _not_ready(world: Planned) -> None:
    decide_again(world.application, by=world.user, now=timezone.now(), readiness=Readiness.NOT_YET)


DECISIONS = [
    Visit(view="followups:decision", args=the_decision, state="plan kept"),
    Visit(view="followups:decision", args=the_decision, state="held", arrange=_hold),
    Visit(view="followups:decision", args=the_decision, state="not ready", arrange=_not_ready),
    Visit(view="followups:decision", args=the_decision, state="veto", arrange=_treated_badly),
    Visit(
        view="followups:decision",
        args=the_decision,
        state="after a change",
        query="?changed=1",
    ),
    Visit(view="followups:decision", args=the_first_decision, state="superseded"),
    Visit(view="followups:outcome_edit", args=the_outcome),
]
ABOUT_OUTCOMES = [
    Visit(view="followups:outcome_add", args=the_application, query=f"?kind={kind}")
    for kind in OutcomeKind.values
]
HAPPENED = [
    Visit(view="followups:linkedin"),
    Visit(view="followups:feedback_add", args=the_application),
    Visit(view="followups:happened", args=the_application),
]
_LEVELS = (
    *((Recommendation.RECOMMENDED, ""), (Recommendation.RECOMMENDED, Choice.FOLLOW_PLAN)),
    *((Recommendation.OPTIONAL, Choice.THANK_YOU_ONLY), (Recommendation.OPTIONAL, "stay_silent")),
    *((Recommendation.STAY_SILENT, ""), (Recommendation.STAY_SILENT, Choice.STAY_SILENT)),
    (Recommendation.HOLD, ""),
)


def _level(recommendation: str, choice: str) -> Visit:
    return Visit(
        view="followups:decision",
        args=lambda world: [world.decision(recommendation, choice).pk],
        state=f"{recommendation} {choice}",
    )


def _mute(world: Sample) -> None:
    until = world.user.today(timezone.now()).replace(year=2099)
    User.objects.filter(pk=world.user.pk).update(muted_until=until)


SAMPLE = [
    *(_level(str(recommendation), str(choice)) for recommendation, choice in _LEVELS),
    Visit(view="today", state="of the sample"),
    Visit(view="today", query="?all=1"),
    Visit(view="today", state="at rest", arrange=_mute),
    Visit(view="accounts:settings", state="at rest"),
]


def _mail(state: ReminderState, **fields: Any) -> Args:
    return lambda world: [world.mail(state, **fields).pk]


def _mails(world: Newcomer) -> None:
    parked = {"tries": 5, "last_error": "The mail server did not answer." * 9}
    world.mail(ReminderState.PARKED, **parked)
    world.mail(ReminderState.DUE, subject="", text="")
    world.mail(ReminderState.SENT, subject="x" * 200)


_WITH_SERVER = {"EMAIL_IS_SENT": True, "EMAIL_HOST": "mail.example"}
_WITHOUT = {"EMAIL_IS_SENT": False, "EMAIL_HOST": ""}
MAILS = [
    Visit(view="followups:outbox", state="empty", given=_WITHOUT),
    Visit(view="followups:outbox", state="with a mail server", arrange=_mails, given=_WITH_SERVER),
    Visit(view="followups:outbox", state="without a mail server", given=_WITHOUT),
    Visit(view="followups:outbox_mail", args=_mail(ReminderState.SENT), given=_WITHOUT),
    Visit(view="followups:outbox_mail", args=_mail(ReminderState.DUE, subject="", text="")),
    Visit(
        view="followups:outbox_mail",
        state="parked",
        args=_mail(ReminderState.PARKED, last_error="No answer.", text="x" * 300),
        given=_WITH_SERVER,
    ),
]


def _offer(verb: MailVerb) -> Args:
    return lambda world: [
        action_token(world.step("thank_you"), verb=verb, user=world.user, now=timezone.now())
    ]


LINKS = [
    *(
        Visit(view="followups:mail_action", args=_offer(verb), state=verb.value, **_READY)
        for verb in MailVerb
    ),
    Visit(
        view="followups:mail_action", args=_offer(MailVerb.DONE), state="done", send={}, **_READY
    ),
    Visit(
        view="followups:mail_action",
        args=_offer(MailVerb.DONE),
        state="over",
        arrange=lambda world: world.put("thank_you", StepState.SKIPPED),
    ),
    Visit(view="followups:mail_action", args=always("made-up"), status=404),
    Visit(view="followups:unsubscribe", args=lambda world: [unsubscribe_token(world.user)]),
    Visit(
        view="followups:unsubscribe",
        args=lambda world: [unsubscribe_token(world.user)],
        state="done",
        form="main form",
        send={},
    ),
    Visit(view="followups:unsubscribe", args=always("made-up"), status=404),
]


def _tick(world: Newcomer) -> None:
    Heartbeat.objects.create(ticked_at=timezone.now())


OPERATOR = [
    Visit(view="followups:health", state="nothing ticked yet"),
    Visit(view="followups:health", state="ticking", arrange=_tick),
]
