"""Two people with a search each, and the row that every address of ours is about."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from followups.enums import ReminderKind
from followups.links import MailVerb, action_token, unsubscribe_token
from followups.models import Mail, Reminder
from tests.followups.views.mails import put_mail
from tests.story import NOW, TODAY, Story, full_story, make_user
from tracker import actions

POSTING = "- At least five years of experience with databases\n- Knowledge of Python is a plus"


@dataclass
class World:
    """Somebody with a bit of everything, an application that still goes on, and a stranger."""

    story: Story
    running: Story
    stranger: Story
    reminder: Reminder
    mail: Mail

    def foreign_ids(self) -> set[str]:
        """Ids of the stranger's rows, which no field of somebody else may take."""
        application = self.stranger.application
        rows = [application, self.stranger.company, *application.contacts.all()]
        rows += [*application.steps.all(), *application.interviews.all()]
        return {str(row.pk) for row in rows}


def make_world() -> World:
    """The story's person with two applications."""
    story = full_story()
    actions.save_application(
        story.application,
        by=story.user,
        now=NOW,
        posting_url="https://fernwerk.example/7",
        posting_text=POSTING,
    )
    running = Story(user=story.user, title="Analyst", company_name="Nordhafen")
    running.interview(running.person("Cem Aydin", "recruiter"), on=2)
    stranger = full_story(user=make_user("second@example.org", full_name="Lee Roe"))
    reminder = Reminder.objects.create(
        owner=story.user,
        key="mail",
        kind=ReminderKind.DIGEST,
        local_date=TODAY,
        due_at=NOW,
        subject="Two things",
        text="Words",
    )
    mail = put_mail(
        story.user,
        application=running.application,
        content={"html": "<p>No</p>"},
    )
    return World(story, running, stranger, reminder, mail)


# What the addresses are about, by their names; an application for all others.
_ROWS: dict[str, Callable[[World], Any]] = {
    **dict.fromkeys(
        ("outcome_add", "quiet_ask", "stage_add"), lambda world: world.running.application
    ),
    "interview_add": lambda world: world.story.application,
    "role_add": lambda world: world.story.application,
    "role_remove": lambda world: world.story.application.contact_roles.order_by("pk").first(),
    "reflection": lambda world: world.story.step("reflection"),
    "role_fit": lambda world: world.story.step("role_fit_review"),
    "inbox_bulk": lambda world: world.story.application,
    "inbox_": lambda world: world.mail,
    "outbox_mail": lambda world: world.reminder,
    "reminder_retry": lambda world: world.reminder,
    "contact_": lambda world: world.story.application.contacts.order_by("pk").first(),
    "company_": lambda world: world.story.company,
    "interview_": lambda world: world.story.application.interviews.get(),
    "outcome_": lambda world: world.story.application.outcomes.get(),
    "decision": lambda world: world.story.decision,
    "step": lambda world: world.story.step("thank_you"),
    "": lambda world: world.story.application,
}


def _row_of(name: str, world: World) -> Any:
    return next(row for start, row in _ROWS.items() if name.startswith(start))(world)


def argument(name: str, world: World) -> Any:
    """What stands in the address with that name."""
    bare = name.rpartition(":")[2]
    if bare == "mail_action":
        step, user = world.story.step("thank_you"), world.story.user
        return action_token(step, verb=MailVerb.WEEK_LATER, user=user, now=NOW)
    if bare == "unsubscribe":
        return unsubscribe_token(world.story.user)
    if bare == "welcome":
        return "made-up"
    if bare == "quiet_undo":
        return 1_700_000_000_000_000
    return _row_of(bare, world).pk


OTHERS = ("accounts/", "admin/")  # allauth's and Django's own: see test_others.py


def _patterns(
    patterns: list[URLPattern | URLResolver], *, space: str = "", route: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    for pattern in patterns:
        path = route + str(pattern.pattern)
        if path.startswith(OTHERS):
            continue
        if isinstance(pattern, URLResolver):
            inner = f"{pattern.namespace}:" if pattern.namespace else space
            yield from _patterns(pattern.url_patterns, space=inner, route=path)
        else:
            yield f"{space}{pattern.name}", pattern


OURS = dict(_patterns(get_resolver().url_patterns))
WITH_ARGUMENT = sorted(name for name, one in OURS.items() if one.pattern.converters)


def address_of(name: str, world: World) -> str:
    """The whole path of a page of the story's person."""
    return reverse(name, args=[argument(name, world)] if name in WITH_ARGUMENT else [])


def everything() -> dict[str, list[dict[str, Any]]]:
    """Every row of every table of ours, to see that nothing was half-saved."""
    ours = (apps.get_app_config(label) for label in ("accounts", "tracker", "followups"))
    models = [model for config in ours for model in config.get_models()]
    return {
        model.__name__: [
            {name: value for name, value in row.items() if name != "last_login"}
            for row in model._default_manager.order_by("pk").values()
        ]
        for model in models
    }


def step_pages(world: World) -> dict[str, str]:
    """A step of every kind there is, as pages with forms of their own."""
    steps: dict[str, str] = {}
    for step in world.story.application.steps.order_by("pk"):
        steps.setdefault(step.kind, step.get_absolute_url())
    return steps
