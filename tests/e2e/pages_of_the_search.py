"""The tracker's pages: addresses, states, and what is typed wrong into their forms."""

from tests.e2e.visiting import Args, Visit
from tests.e2e.worlds import Planned, Sample
from tracker.models import Company


def the_application(world: Planned) -> list[int]:
    return [world.application.pk]


def the_interview(world: Planned) -> list[int]:
    return [world.interview.pk]


def the_person(world: Planned) -> list[int]:
    return [world.person.pk]


def the_company(world: Planned) -> list[int]:
    assert world.application.company is not None
    return [world.application.company.pk]


def sample_application(**fields: str) -> Args:
    return lambda world: [world.application(**fields).pk]


def sample_company(world: Sample) -> list[int]:
    return [Company.objects.filter(is_agency=True)[0].pk]


def refuse_company(world: Planned) -> None:
    assert world.application.company is not None
    Company.objects.filter(pk=world.application.company.pk).update(
        do_not_contact=True, relationship="avoid"
    )


LISTS = ("application_list", "contact_list", "company_list")
ABOUT_APPLICATION = (
    *("application_detail", "application_edit", "application_delete", "posting"),
    *("stage_add", "interview_add", "role_add", "note_add"),
)
ABOUT_PERSON = ("contact_detail", "contact_edit", "contact_moved", "contact_erase")
ABOUT_COMPANY = ("company_detail", "company_edit")
ADD = ("application_add", "contact_add", "company_add")

EMPTY = [
    *(Visit(view=f"tracker:{name}", state="with nothing") for name in (*LISTS, *ADD)),
    Visit(view="accounts:settings"),
]
DETAILS = [
    *(Visit(view=f"tracker:{name}", args=the_application) for name in ABOUT_APPLICATION),
    *(Visit(view=f"tracker:{name}", args=the_person) for name in ABOUT_PERSON),
    *(Visit(view=f"tracker:{name}", args=the_company) for name in ABOUT_COMPANY),
    Visit(view="tracker:interview_edit", args=the_interview),
    *(Visit(view=f"tracker:{name}") for name in LISTS),
    Visit(
        view="tracker:company_detail",
        args=the_company,
        state="wants no contact",
        arrange=refuse_company,
    ),
]
VIEWS = ("moving", "needs", "quiet", "wish", "closed")
SAMPLE = [
    Visit(view="tracker:application_list"),
    *(Visit(view="tracker:application_list", query=f"?view={name}") for name in VIEWS),
    Visit(view="tracker:application_list", query="?q=zzz", state="finds nothing"),
    *(Visit(view=f"tracker:{name}") for name in LISTS[1:]),
    *(Visit(view=f"tracker:{name}", query="?q=zzz", state="finds nothing") for name in LISTS[1:]),
    *(
        Visit(
            view="tracker:application_detail",
            args=sample_application(status=status, stage=stage),
            state=f"{status}, {stage}",
        )
        for status, stage in (
            *(("open", "saved"), ("open", "applied"), ("open", "interview"), ("open", "offer")),
            *(("on_hold", "interview"), ("closed", "offer"), ("closed", "final_interview")),
            *(("closed", "applied"), ("closed", "screen")),
        )
    ),
    Visit(view="tracker:company_detail", args=sample_company, state="agency"),
    Visit(view="tracker:posting", args=sample_application(status="open"), state="without a text"),
]
HUNDRED = [
    *(Visit(view=f"tracker:{name}", state="a hundred") for name in LISTS),
    *(Visit(view=f"tracker:{name}", query="?page=2") for name in LISTS),
    Visit(view="today", state="a hundred new ones"),
]

_BAD_ADDRESS = "javascript:alert(1)"
REFUSED = [
    Visit(
        view="tracker:application_add",
        send={"title": "", "posting_url": _BAD_ADDRESS, "applied_on": "2026-02-31"},
        status=422,
    ),
    Visit(view="tracker:application_edit", args=the_application, send={"title": ""}, status=422),
    Visit(
        view="tracker:stage_add",
        args=the_application,
        send={"stage": "no-such", "happened_on": "never"},
        status=422,
    ),
    Visit(
        view="tracker:interview_add",
        args=the_application,
        send={"starts_at": "31.02.", "duration_minutes": "-5", "format": "no-such"},
        status=422,
    ),
    Visit(view="tracker:interview_edit", args=the_interview, send={"starts_at": "x"}, status=422),
    Visit(view="tracker:role_add", args=the_application, send={"email": "not one"}, status=422),
    Visit(view="tracker:note_add", args=the_application, send={"happened_at": "x"}, status=422),
    Visit(
        view="tracker:contact_add", send={"full_name": "", "linkedin_url": _BAD_ADDRESS}, status=422
    ),
    Visit(view="tracker:contact_edit", args=the_person, send={"email": "not one"}, status=422),
    Visit(view="tracker:contact_moved", args=the_person, send={"on": "never"}, status=422),
    Visit(view="tracker:company_add", send={"name": "", "website": _BAD_ADDRESS}, status=422),
    Visit(view="tracker:company_edit", args=the_company, send={"name": ""}, status=422),
    *(
        Visit(
            view="accounts:settings",
            state=f"wrong {section}",
            form=f"#{section} form",
            send={name: "31.02."},
            status=422,
        )
        for section, name in (
            ("where", "time_zone"),
            ("plan", "feedback_days"),
            ("linkedin", "linkedin_note_free"),
        )
    ),
    Visit(
        view="accounts:settings",
        state="wrong rest",
        form="form[action$='/rest/']",
        send={"until": "31.02."},
        status=422,
    ),
]
