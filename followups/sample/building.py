"""Builds the sample search through the same actions as real life, at the times it tells of."""

import datetime
from dataclasses import replace

from django.db import transaction

from accounts.models import User
from followups import actions
from followups.errors import FollowupError
from followups.models import Decision, OwnTemplate, Step
from followups.own_texts import free_name
from followups.sample.cast import FIRMS, PEOPLE
from followups.sample.closed_stories import CLOSED
from followups.sample.not_selected_stories import NOT_SELECTED
from followups.sample.open_stories import OPEN
from followups.sample.own_template import TEMPLATE
from followups.sample.story import Act, Ending, Meeting, Story
from tracker.actions import (
    change_stage,
    record_feedback,
    record_outcome,
    record_touchpoint,
    reopen_application,
    save_application,
    save_interview,
)
from tracker.models import Application, Company, Contact, ContactRole, Interview, Touchpoint

STORIES: tuple[Story, ...] = (*OPEN, *CLOSED, *NOT_SELECTED)
_DAY = datetime.timedelta(days=1)
_LONG_AGO = 7  # days after which nobody still has an old plan's small steps before them


def load(user: User, *, now: datetime.datetime) -> str:
    """Add forty invented applications around `now` (aware UTC); answers a sentence about it.

    All of it or nothing. Where a sample search is loaded already, nothing changes. Sample rows
    never lead to a mail: delivery leaves them out.
    """
    with transaction.atomic():
        User.objects.select_for_update().get(pk=user.pk)  # two clicks at once load one search
        if Application.objects.for_user(user).filter(is_sample=True).exists():
            return "The sample search is loaded already."
        Builder(user, now=now).build()
    actions.wake(now)
    return "The sample search is loaded: forty applications, all invented."


class Builder:
    """Tells each story in the order of its days."""

    def __init__(self, user: User, *, now: datetime.datetime) -> None:
        self.user = user
        self.now = now
        self.firms: dict[str, Company] = {}
        self.people: dict[str, Contact] = {}

    def build(self) -> None:
        """Make the rows of every story, and mark what belongs to them as sample."""
        self._cast()
        for story in STORIES:
            self._tell(story)
        mine = Touchpoint.objects.for_user(self.user)
        mine.filter(application__is_sample=True).update(is_sample=True)
        name = free_name(self.user, TEMPLATE["name"])
        OwnTemplate.objects.create(
            **{**TEMPLATE, "name": name}, owner=self.user, is_sample=True, changed_at=self.now
        )

    def _cast(self) -> None:
        for key, firm in FIRMS.items():
            self.firms[key] = Company.objects.create(
                owner=self.user,
                is_sample=True,
                name=firm.name,
                website=f"https://{firm.site}/",
                is_agency=firm.is_agency,
                relationship=firm.relationship,
                mission=firm.mission,
            )
        for key, somebody in PEOPLE.items():
            site = FIRMS[somebody.firm].site
            self.people[key] = Contact.objects.create(
                owner=self.user,
                is_sample=True,
                full_name=somebody.name,
                salutation=somebody.salutation,
                job_title=somebody.job_title,
                company=self.firms[somebody.firm],
                email=f"{key}@{site}" if somebody.has_mail else "",
                linkedin_url=f"https://linkedin.example/in/{key}" if somebody.on_linkedin else "",
            )

    def _tell(self, story: Story) -> None:
        application = self._apply(story)
        for contact_key, role in story.people:
            ContactRole.objects.create(
                application=application, contact=self.people[contact_key], role=role
            )
        for meeting in story.meetings:
            self._meet(application, meeting)
        for stage, ago in story.stages:
            change_stage(
                application, stage=stage, on=self._on(ago), by=self.user, now=self._at(ago)
            )
        if story.ending:
            self._end(application, story.ending)
        self._hear(application, story)

    def _apply(self, story: Story) -> Application:
        application = Application(
            owner=self.user,
            is_sample=True,
            title=story.title,
            company=self.firms.get(story.firm),
            agency=self.firms.get(story.agency),
            place=story.place,
            salary=story.salary,
            source=story.source,
            notes=story.notes,
            internal=story.internal,
            finalist=story.finalist,
            referrer=self.people.get(story.referrer),
            saved_on=self._on(story.saved),
            applied_on=None if story.applied is None else self._on(story.applied),
            answer_expected_on=None if story.answer_in is None else self._on(-story.answer_in),
        )
        return save_application(
            application, by=self.user, now=self._at(story.saved), posting_text=story.posting
        )

    def _meet(self, application: Application, meeting: Meeting) -> None:
        ahead = meeting.ago < 0
        interview = Interview(
            application=application,
            stage=meeting.stage,
            format=meeting.format,
            status=meeting.status or ("scheduled" if ahead else "completed"),
            starts_at=self._at(meeting.ago, hour=14),
            duration_minutes=meeting.minutes,
            detail=meeting.detail,
            notes=meeting.notes,
        )
        people = [self.people[key] for key in meeting.people]
        save_interview(
            interview, interviewers=people, by=self.user, now=self._at(max(meeting.ago, 0), hour=18)
        )

    def _end(self, application: Application, ending: Ending) -> None:
        at = self._at(ending.ago)
        notice = replace(ending.notice, sender=self.people.get(ending.sender))
        record_outcome(
            application,
            kind=ending.kind,
            notified_on=self._on(ending.ago),
            by=self.user,
            now=at,
            notice=notice,
        )
        if ending.readiness:
            actions.decide_again(application, by=self.user, now=at, readiness=ending.readiness)
        self._choose(application, ending)
        for act in (*ending.acts, *_long_done(ending)):
            self._act(application, act)
        if ending.reopened_ago is not None:
            back_at = self._at(ending.reopened_ago)
            on = self._on(ending.reopened_ago)
            reopen_application(application, on=on, by=self.user, now=back_at)

    def _choose(self, application: Application, ending: Ending) -> None:
        decision = Decision.objects.current().filter(application=application).first()
        choice = ending.choice or ("stay_silent" if ending.ago > _LONG_AGO else "")
        if decision is None or not choice:
            return
        chosen_ago = ending.ago if ending.chosen_ago is None else ending.chosen_ago
        try:
            actions.choose(
                decision,
                choice=choice,
                by=self.user,
                now=self._at(chosen_ago, hour=11),
                override_reason=ending.override,
            )
        except FollowupError:
            return  # the person's own settings leave nothing to choose here

    def _act(self, application: Application, act: Act) -> None:
        steps = Step.objects.filter(application=application, kind=act.step).open()
        step = steps.select_related("owner", "application", "contact").first()
        if step is None:
            return
        at = self._at(act.ago, hour=12)
        try:
            self._do(step, act, at)
        except FollowupError:
            return  # the same: other settings, other steps

    def _do(self, step: Step, act: Act, at: datetime.datetime) -> None:
        if act.did == "sent":
            actions.mark_sent(step, sent_at=at, by=self.user, now=at)
        elif act.did == "done":
            actions.mark_done(step, by=self.user, now=at)
        elif act.did == "skip":
            actions.skip(step, by=self.user, now=at)
        elif act.did == "later":
            actions.snooze(step, until=self._on(-act.until), by=self.user, now=at)
        else:
            actions.hold(step, until=self._on(-7), by=self.user, now=at, reason="Rests for now.")

    def _hear(self, application: Application, story: Story) -> None:
        if story.reply_ago is not None:
            at = self._at(story.reply_ago)
            record_touchpoint(
                by=self.user,
                now=at,
                application=application,
                contact=self.people[story.people[0][0]],
                direction="in",
                kind="reply",
                channel="email",
                happened_at=at,
                text="Good of you to write. Do look in again next spring.",
            )
        if story.feedback:
            record_feedback(
                application,
                kind=story.feedback,
                received_on=self._on(4),
                by=self.user,
                now=self._at(4),
                text="Strong on method; the panel would have liked more on costs.",
                themes=["costs"],
                act_on="Bring one worked example with figures.",
            )

    def _on(self, ago: int) -> datetime.date:
        """The person's local date so many days ago; a negative number lies ahead."""
        return self.user.today(self.now) - ago * _DAY

    def _at(self, ago: int, *, hour: int = 10) -> datetime.datetime:
        """That day at an hour of the person's own clock, and never later than now unless ahead."""
        local = datetime.datetime.combine(
            self._on(ago), datetime.time(hour), tzinfo=self.user.zone
        ).astimezone(datetime.UTC)
        return local if ago < 0 else min(local, self.now)


def _long_done(ending: Ending) -> list[Act]:
    """The small steps of a plan that is weeks old: done, or left out."""
    chosen_ago = ending.ago if ending.chosen_ago is None else ending.chosen_ago
    if ending.choice != "follow_plan" or chosen_ago <= _LONG_AGO:
        return []
    ago = max(chosen_ago - 6, 0)
    return [
        Act(step="reflection", did="done", ago=ago),
        Act(step="role_fit_review", did="skip", ago=ago),
        Act(step="linkedin_connect", did="sent", ago=ago),
        Act(step="linkedin_connect", did="skip", ago=ago),
    ]
