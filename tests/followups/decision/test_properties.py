"""What holds for any facts whatever."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from followups.calendar import WorkCalendar
from followups.decision.engine import Decision, decide
from followups.decision.facts import Facts, Person, Stage
from followups.decision.judgements import DEFAULTS
from followups.decision.level import level_of
from followups.decision.people import same_name
from followups.enums import CONTACTING_KINDS, Recommendation, StepKind, StepState
from tracker.enums import (
    Channel,
    Conduct,
    FeedbackOffer,
    InterviewFormat,
    Invite,
    Readiness,
    Relationship,
    Role,
    StageKind,
    WantsFuture,
    Written,
    WrittenBy,
)

NAMES = ["Ada Ferro", "Bo Lind", "Cleo Marsh", "ada ferro", "Talent Team", "no-reply@a.example", ""]
OUTCOMES = ["not_selected", "no_response", "withdrawn", "offer_declined", "on_hold"]
PERSONS = st.builds(
    Person,
    name=st.sampled_from(NAMES),
    role=st.sampled_from([*Role.values, None]),
    reach=st.frozensets(st.sampled_from(["email", "linkedin", "phone"])),
    do_not_contact=st.booleans(),
)
STAGES = st.builds(
    Stage,
    kind=st.sampled_from(StageKind.values),
    format=st.sampled_from([*InterviewFormat.values, None]),
)
DAYS = st.dates(date(2024, 1, 1), date(2028, 12, 31))


def rarely(value: bool) -> st.SearchStrategy[bool]:
    return st.sampled_from([not value] * 7 + [value])


@st.composite
def some_facts(draw: st.DrawFn) -> Facts:
    today = draw(DAYS)
    ago = st.integers(-2, 500).map(lambda days: today - timedelta(days=days))
    return Facts(
        today=today,
        outcome=draw(st.sampled_from([*["not_selected"] * 4, *OUTCOMES, "open", None])),
        notified_on=draw(st.none() | ago),
        channel=draw(st.sampled_from([*Channel.values, None])),
        written=draw(st.sampled_from([*Written.values, None])),
        written_by=draw(st.sampled_from([*WrittenBy.values, None])),
        sender=draw(st.sampled_from([*NAMES, None])) or None,
        stages=tuple(draw(st.lists(STAGES, max_size=3))),
        contacts=tuple(draw(st.lists(PERSONS, max_size=4))),
        relationship=draw(st.sampled_from([*["open", "target"] * 3, *Relationship.values, None])),
        conduct=draw(st.frozensets(st.sampled_from(Conduct.values), max_size=1))
        if draw(rarely(True))
        else frozenset(),
        wants_future=draw(st.sampled_from([*WantsFuture.values, None])),
        readiness=draw(st.sampled_from([*["ready"] * 4, *Readiness.values, None])),
        no_contact_requested=draw(rarely(True)),
        feedback=draw(st.sampled_from([*FeedbackOffer.values, None])),
        invites=draw(st.frozensets(st.sampled_from(Invite.values))),
        already_thanked_on=draw(st.none() | ago),
        via_agency=draw(st.sampled_from([None, False, False, True])),
        internal=draw(rarely(True)),
        finalist=draw(st.booleans()),
        referrer=draw(st.sampled_from([None, "Bo Lind"])),
        other_open_applications_here=draw(st.sampled_from([0, 0, 0, 1, 2])),
        preset=draw(st.sampled_from(["full", "full", "thank_you_only", "quiet"])),
        feedback_policy=draw(st.sampled_from(["separate", "separate", "never", "combined"])),
        holidays=draw(st.sampled_from([None, "DE", "DE-BY", "US"])),
    )


def contacting(decision: Decision) -> list[StepKind]:
    return [step.kind for step in decision.steps if step.kind in CONTACTING_KINDS]


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_the_same_facts_give_the_same_answer_with_a_reason_first(facts: Facts) -> None:
    decision = decide(facts)
    assert decision == decide(facts)
    assert decision.reasons[0].text != ""
    level, rule = level_of(facts, DEFAULTS)
    assert (decision.recommendation, decision.reasons[0].rule) == (level, rule)


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_nothing_is_said_twice_or_both_offered_and_left_out(facts: Facts) -> None:
    decision = decide(facts)
    left_out = [(item.kind, item.to) for item in decision.suppressed]
    offered = {(step.kind, step.to) for step in decision.steps}
    assert len(left_out) == len(set(left_out))
    assert offered.isdisjoint(left_out)
    rules = [reason.rule for reason in decision.reasons]
    assert len(rules) == len(set(rules))
    assert len(decision.would_change) <= 5


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_nobody_who_opted_out_and_no_mailbox_is_ever_addressed(facts: Facts) -> None:
    away = {c.name for c in facts.contacts if c.do_not_contact and c.name}
    addressed = {step.to for step in decide(facts).steps if step.to and step.state != "done"}
    assert [name for name in away for to in addressed if same_name(name, to)] == []
    assert addressed & {"Talent Team", "no-reply@a.example"} == set()


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_silence_contacts_nobody_and_hold_contacts_nobody_now(facts: Facts) -> None:
    decision = decide(facts)
    if decision.recommendation == Recommendation.STAY_SILENT:
        assert contacting(decision) == []
    if decision.recommendation == Recommendation.HOLD:
        states = {s.state for s in decision.steps if s.kind in CONTACTING_KINDS}
        assert states <= {StepState.HELD, StepState.DONE}


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_one_thank_you_one_request_and_one_step_of_a_kind_per_person(facts: Facts) -> None:
    steps = [step for step in decide(facts).steps if step.kind in CONTACTING_KINDS]
    kinds = [step.kind for step in steps]
    assert kinds.count(StepKind.THANK_YOU) <= 1
    assert kinds.count(StepKind.FEEDBACK_REQUEST) <= 1
    per_person = [(step.kind, step.to, step.key) for step in steps]
    assert len(per_person) == len(set(per_person))


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_every_day_is_open_and_none_lies_in_the_past(facts: Facts) -> None:
    calendar = WorkCalendar(region=facts.holidays)
    for step in decide(facts).steps:
        if step.on is None or step.state == StepState.DONE:
            continue
        assert step.on >= facts.day()
        assert calendar.is_free(step.on)
        own = step.kind in {StepKind.THANK_YOU, StepKind.REFLECTION, StepKind.ROLE_FIT_REVIEW}
        assert own or calendar.is_business_day(step.on)


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_feedback_never_comes_before_a_day_after_the_thank_you(facts: Facts) -> None:
    steps = {step.kind: step for step in decide(facts).steps}
    request = steps.get(StepKind.FEEDBACK_REQUEST)
    if request is None:
        return
    thanks = steps[StepKind.THANK_YOU]
    assert request.after == StepKind.THANK_YOU or request.state == StepState.HELD
    assert request.on is None or (thanks.on is not None and request.on > thanks.on)


@settings(max_examples=300, deadline=None)
@given(some_facts())
def test_what_would_change_it_is_true(facts: Facts) -> None:
    decision = decide(facts)
    for change in decision.would_change:
        after = decide(replace(facts, **{change.fact: change.value})).recommendation
        assert after == change.becomes
        assert after != decision.recommendation


@settings(max_examples=200, deadline=None)
@given(some_facts())
def test_a_request_for_no_contact_always_silences(facts: Facts) -> None:
    decision = decide(replace(facts, no_contact_requested=True))
    assert decision.recommendation == Recommendation.STAY_SILENT
    assert contacting(decision) == []
    assert decision.minutes == 0


@settings(max_examples=200, deadline=None)
@given(some_facts())
def test_conduct_always_silences(facts: Facts) -> None:
    flagged = replace(facts, conduct=frozenset({"toxic"}))
    assert decide(flagged).recommendation == Recommendation.STAY_SILENT


@settings(max_examples=200, deadline=None)
@given(some_facts())
def test_a_preset_never_changes_the_level(facts: Facts) -> None:
    levels = {
        decide(replace(facts, preset=preset)).recommendation
        for preset in ("full", "thank_you_only", "quiet")
    }
    assert len(levels) == 1


@settings(max_examples=200, deadline=None)
@given(some_facts())
def test_a_quiet_plan_and_an_internal_application_keep_their_promise(facts: Facts) -> None:
    quiet = decide(replace(facts, preset="quiet", already_thanked_on=None))
    assert contacting(quiet) == []
    inside = decide(replace(facts, internal=True))
    assert StepKind.LINKEDIN_CONNECT not in contacting(inside)


@settings(max_examples=200, deadline=None)
@given(some_facts())
def test_no_wish_never_raises_the_level(facts: Facts) -> None:
    order = ["stay_silent", "hold", "optional", "recommended"]
    wanted = decide(replace(facts, wants_future="yes")).recommendation
    unwanted = decide(replace(facts, wants_future="no"))
    assert order.index(unwanted.recommendation) <= order.index(wanted)
    assert StepKind.CHECK_IN not in contacting(unwanted)
