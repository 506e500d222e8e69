"""The pages of the inbox: its four lists, a mail in every state, and what is typed wrong."""

from collections.abc import Callable
from typing import Any

from followups.enums import MailState
from followups.models import Mail
from followups.reading.result import Details, Kind, Subkind
from tests.e2e.visiting import Args, Visit
from tests.e2e.worlds import LONG, Newcomer, Planned
from tests.followups.views.mails import TEXT, automatic, put_mail, reading
from tests.tracker.rows import add_application


def _clean(world: Newcomer) -> None:
    Mail.objects.for_user(world.user).delete()


def _mails(state: MailState, number: int = 3, **values: Any) -> Callable[[Planned], None]:
    """Arrange this many mails in one state, the last one with a name without end."""

    def arrange(world: Planned) -> None:
        _clean(world)
        for _ in range(number):
            put_mail(world.user, state=state, application=world.application, **values)
        put_mail(
            world.user, state=state, sender_name=LONG, subject=LONG * 3, company_name="", title=""
        )

    return arrange


def _silent(world: Planned) -> None:
    _clean(world)
    for number in range(4):
        other = add_application(world.user, f"Analyst {number}", LONG if number else "Nordlicht")
        put_mail(world.user, application=other, read=automatic())


def _mail(**values: Any) -> Args:
    """One mail of this application, as these values say."""
    return lambda world: [put_mail(world.user, **values).pk]


def _matched(**values: Any) -> Args:
    return lambda world: [put_mail(world.user, application=world.application, **values).pk]


def _page(state: str, args: Args, **more: Any) -> Visit:
    return Visit(view="followups:inbox_mail", args=args, state=state, **more)


EMPTY = [
    Visit(view="followups:inbox", state="empty"),
    *(
        Visit(view="followups:inbox", state="empty", query=f"?show={state}")
        for state in MailState.values
    ),
    Visit(view="followups:inbox_paste", state="with nothing"),
]
LISTS = [
    Visit(view="followups:inbox", state="waiting", arrange=_mails(MailState.WAITING)),
    Visit(view="followups:inbox", state="many", arrange=_mails(MailState.WAITING, 60)),
    Visit(view="followups:inbox", state="the last page", query="?page=2"),
    Visit(view="followups:inbox", state="several in silence", arrange=_silent),
    *(
        Visit(
            view="followups:inbox",
            state=state,
            query=f"?show={state}",
            arrange=_mails(state, reason="This is a picture, not a mail. " * 4),
        )
        for state in (MailState.FILED, MailState.UNRELATED, MailState.QUARANTINED)
    ),
    Visit(view="followups:inbox_paste", args=lambda _: [], state="on its own"),
]
_ELSEWHERE = reading(
    words={"Anna Berg": "personal", "no-reply@ats.example": "automated", "It was close": LONG}
)
_INTERVIEW = reading(kind=Kind.INTERVIEW, kind_confidence=0.75, details=Details())
_ANSWER = reading(kind=Kind.OTHER, subkind=Subkind.FEEDBACK_REPLY)
_EMPTY = {"raw": b"", "text": "", "reading": {}, "candidates": []}
MAILS = [
    _page("matched", _matched(content={"html": "<p>No</p>"})),
    _page("marks elsewhere", _matched(read=_ELSEWHERE)),
    _page("an interview", _matched(read=_INTERVIEW)),
    _page("about feedback", _matched(read=_ANSWER)),
    _page("no application", _mail()),
    _page(
        "hard to tell",
        _mail(
            read=reading(
                "Hello", words={}, kind=Kind.OTHER, kind_confidence=0.3, details=Details()
            ),
            text="Hello",
        ),
    ),
    _page(
        "without end",
        _matched(text=TEXT + (LONG * 9 + "\n") * 300, sender_name=LONG, subject=LONG * 3),
    ),
    _page("filed", _matched(state=MailState.FILED)),
    _page("not about one", _mail(state=MailState.UNRELATED)),
    _page("forgotten", _mail(state=MailState.UNRELATED, content=_EMPTY)),
    _page(
        "not read",
        _mail(state=MailState.QUARANTINED, reason=f"It is {LONG}.", content=_EMPTY | {"raw": b"x"}),
    ),
]
_CONFIRM = "#confirm"
REFUSED = [
    Visit(view="followups:inbox_paste", send={"text": "  "}, status=422),
    _page(
        "refused",
        _matched(),
        form=_CONFIRM,
        send={"belongs": "other", "on": "31.02.", "written": "no-such", "sender_name": "x" * 300},
        status=422,
    ),
    _page(
        "a new one refused",
        _mail(),
        form=_CONFIRM,
        send={"belongs": "new", "title": ""},
        status=422,
    ),
    _page("none picked", _matched(), form=_CONFIRM, send={"belongs": "no-such"}, status=422),
]
