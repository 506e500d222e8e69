"""Templates and sentences of one's own, and the step that offers them."""

from typing import Any

from django.utils import timezone

from accounts.models import User
from followups.models import OwnPhrase, OwnTemplate
from tests.e2e.pages_of_what_follows import the_step
from tests.e2e.visiting import Visit
from tests.e2e.worlds import LONG, Planned

BODY = """Dear {contact_first},

thank you for the time at {company}. I hope you will reconsider. About {since_then} more later.
This stays: {first_name} {{ 7*7 }} %s.

Warmly,
{my_name}"""


def _own(world: Planned) -> dict[str, Any]:
    return {"owner": world.user, "kind": "thank_you", "language": "en-GB"}


def keep_texts(world: Planned) -> None:
    now = timezone.now()
    for name, body in (("Mine", BODY), (LONG[:80], LONG * 20)):
        OwnTemplate.objects.create(**_own(world), name=name, body=body, changed_at=now)
    for text in ("What you build there deserves patient people.", LONG[:80] * 3):
        OwnPhrase.objects.create(**_own(world), text=text, used_at=now, times=2)
    User.objects.filter(pk=world.user.pk).update(sign_off="Until some quieter day")


def the_template(world: Planned) -> list[int]:
    return [OwnTemplate.objects.for_user(world.user).get(name="Mine").pk]


OWN_TEXTS = [
    Visit(view="followups:templates", state="none"),
    Visit(view="followups:template_new", state="empty"),
    Visit(
        view="followups:template_new",
        state="refused",
        form="#template",
        send={"name": "", "body": ""},
        status=422,
    ),
    Visit(view="followups:templates", state="some", arrange=keep_texts),
    Visit(view="followups:template_edit", state="with what drops", args=the_template),
    Visit(
        view="followups:step",
        state="with templates and sentences",
        args=the_step("thank_you"),
        arrange=lambda world: world.put("thank_you", "ready"),
    ),
    Visit(view="accounts:settings", state="with closing words"),
]
