"""The page of one mail: its words marked, what would be recorded beside it, one press, and back."""

import datetime
import re
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from followups.actions import mark_sent
from followups.enums import MailState
from followups.models import Mail, Step
from followups.reading.result import Details, Kind, Subkind
from tests.followups.views.mails import TEXT, automatic, put_mail, reading
from tests.story import NOW, TODAY, Story, at, make_user
from tracker.models import Application, Feedback, Interview, Outcome, StageEvent, Touchpoint

pytestmark = pytest.mark.django_db
QUERIES = 17


def page_of(mail: Mail) -> str:
    return reverse("followups:inbox_mail", args=[mail.pk])


def get(web: Client, mail: Mail, query: str = "") -> str:
    response = web.get(page_of(mail) + query)
    assert response.status_code == 200
    return response.content.decode()


def confirm(web: Client, mail: Mail, **data: Any) -> Any:
    """Press the button with these values, the others as a person would leave them."""
    sent: dict[str, Any] = {
        "belongs": mail.application_id or "",
        "what": "not_selected",
        "on": TODAY.isoformat(),
        "written": "personal",
        **data,
    }
    return web.post(page_of(mail), {name: said for name, said in sent.items() if said is not None})


@pytest.fixture
def mail(story: Story) -> Mail:
    return put_mail(story.user, application=story.application)


def test_the_words_that_decided_are_marked_numbered_and_named(mail: Mail, web: Client) -> None:
    html = get(web, mail)
    assert (
        '<mark id="m2">we have decided to go ahead with somebody else</mark>'
        '<span class="aw-mark-label"><span class="aw-ref">2</span> not selected</span>'
    ) in html
    assert 'href="#m2" aria-label="Mark 2 in the mail"' in html
    assert "Clearly not selected, written to you by a person." in html
    assert "98% sure what it is, 93% sure how it was written." in html
    assert html.count("<mark ") == 5
    assert Mail.objects.get().state == MailState.WAITING


def test_everything_is_filled_in_so_that_one_press_records_it(
    mail: Mail, story: Story, web: Client
) -> None:
    html = get(web, mail)
    anna = story.application.contacts.get()
    assert f'value="{story.application.pk}" checked' in html
    assert '<option value="not_selected" selected>' in html
    assert f'<option value="{anna.pk}" selected>Anna Berg</option>' in html
    assert f'name="on" value="{TODAY.isoformat()}"' in html
    assert "From Anna Berg, who is on record." in html
    assert html.count("btn-primary") == 1


def test_one_press_records_it_and_leads_to_the_decision(
    mail: Mail, story: Story, web: Client
) -> None:
    anna = story.application.contacts.get()
    sent = {
        "sender": anna.pk,
        "written_by": "hiring_manager",
        "invites": ["apply_again"],
        "wants_future": "yes",
        "feedback": "none",
    }
    response = confirm(web, mail, **sent)
    outcome = Outcome.objects.get()
    assert response["Location"] == reverse("followups:decision", args=[story.decision.pk])
    assert (outcome.kind, outcome.notified_on, outcome.written, outcome.sender) == (
        *("not_selected", TODAY, "personal"),
        anna,
    )
    assert (outcome.invites, outcome.wants_future, outcome.text.split()) == (
        *(["apply_again"], "yes"),
        TEXT.split(),
    )
    mail.refresh_from_db()
    assert (mail.state, mail.outcome) == (MailState.FILED, outcome)
    html = web.get(response["Location"]).content.decode()
    assert "Recorded. Nothing needs doing today." in html
    assert f'action="{reverse("followups:inbox_undo", args=[mail.pk])}"' in html


def test_undo_takes_back_what_was_recorded(mail: Mail, story: Story, web: Client) -> None:
    confirm(web, mail)
    assert "Recorded: not selected." in get(web, mail)
    response = web.post(reverse("followups:inbox_undo", args=[mail.pk]))
    assert response["Location"] == page_of(mail)
    story.application.refresh_from_db()
    assert (story.application.status, Mail.objects.get().state) == ("open", MailState.WAITING)
    assert "Taken back. The mail waits again." in get(web, mail)


def test_undo_after_thirty_days_is_refused_in_words(mail: Mail, web: Client, story_day) -> None:
    confirm(web, mail)
    story_day.move_to(NOW + datetime.timedelta(days=31))
    web.post(reverse("followups:inbox_undo", args=[mail.pk]))
    html = get(web, mail)
    assert "more than 30 days ago" in html
    assert "Take it back" not in html
    assert Mail.objects.get().state == MailState.FILED


def test_pressing_twice_records_once(mail: Mail, web: Client) -> None:
    confirm(web, mail)
    response = confirm(web, mail)
    assert Outcome.objects.count() == 1
    html = web.get(response["Location"]).content.decode()
    assert "This mail does not wait any more. Nothing was changed." in html


def test_an_interview_with_its_time(story: Story, web: Client) -> None:
    invited = reading(kind=Kind.INTERVIEW, details=Details(company="Fernwerk"))
    mail = put_mail(story.user, application=story.application, read=invited)
    assert '<option value="interview" selected>' in get(web, mail)
    response = confirm(web, mail, what="interview", starts_at="2026-03-10T14:00")
    assert response["Location"] == story.application.get_absolute_url()
    meeting = Interview.objects.order_by("-pk")[0]
    assert (meeting.stage, meeting.starts_at) == ("interview", at(10, 14))
    assert "Recorded: interview." in web.get(response["Location"]).content.decode()


def test_a_stage_without_a_time(story: Story, web: Client) -> None:
    mail = put_mail(story.user, application=story.application)
    confirm(web, mail, what="assessment")
    assert StageEvent.objects.order_by("-pk")[0].stage == "assessment"
    assert Interview.objects.count() == 1


def test_feedback_that_came_later(planned: Story, web: Client) -> None:
    answered = reading(kind=Kind.OTHER, subkind=Subkind.FEEDBACK_REPLY)
    mail = put_mail(planned.user, application=planned.application, read=answered)
    confirm(web, mail, what="feedback", feedback_kind="specific")
    assert Feedback.objects.get().kind == "specific"


def test_a_reply_is_noted(planned: Story, web: Client) -> None:
    mail = put_mail(planned.user, application=planned.application)
    confirm(web, mail, what="reply", on=None)
    assert Touchpoint.objects.filter(kind="reply", direction="in").count() == 1


def test_a_mail_that_came_back_needs_to_say_which(planned: Story, web: Client) -> None:
    mail = put_mail(planned.user, application=planned.application)
    response = confirm(web, mail, what="bounce")
    assert response.status_code == 422
    assert "Please pick the message that came back." in response.content.decode()


def test_nothing_to_record_needs_no_application(story: Story, web: Client) -> None:
    mail = put_mail(story.user)
    response = confirm(web, mail, what="nothing", on=None)
    assert response["Location"] == reverse("followups:inbox")
    mail.refresh_from_db()
    assert (mail.state, Outcome.objects.count()) == (MailState.FILED, 0)


def test_a_new_application_is_offered_with_what_was_found(story: Story, web: Client) -> None:
    details = Details(company="Quarzwerk", title="Platform engineer")
    mail = put_mail(story.user, read=reading(details=details))
    html = get(web, mail)
    assert 'name="belongs" value="new" checked' in html
    assert 'value="Quarzwerk"' in html
    confirm(web, mail, belongs="new", company="Quarzwerk", title="Platform engineer")
    made = Application.objects.order_by("-pk")[0]
    assert (str(made), made.outcome) == ("Platform engineer, Quarzwerk", "not_selected")


def test_between_several_candidates_nothing_is_guessed(story: Story, web: Client) -> None:
    other = Story(user=story.user, title="Analyst", company_name="Fernwerk")
    found = [
        {"application_id": one.pk, "score": 3.0, "reasons": ["Their company is Fernwerk"]}
        for one in (story.application, other.application)
    ]
    mail = put_mail(story.user, content={"candidates": found})
    html = get(web, mail)
    assert html.count('name="belongs"') == 3
    assert not re.search(r'name="belongs" value="[^"]*" checked', html)
    assert "It is open which application this belongs to." in html
    response = confirm(web, mail)
    assert response.status_code == 422
    assert "Please say which application this belongs to." in response.content.decode()


def test_another_application_from_the_list(story: Story, web: Client) -> None:
    other = Story(user=story.user, title="Analyst", company_name="Nordlicht")
    mail = put_mail(story.user, application=story.application)
    confirm(web, mail, belongs="other", other=other.application.pk)
    assert Outcome.objects.get().application == other.application


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"what": ""}, "Please pick what it is."),
    ({"what": "no-such"}, "Please pick one from the list."),
    ({"belongs": "no-such"}, "Please pick one from the list."),
    ({"belongs": "other"}, "Please pick the application."),
    ({"belongs": "new", "title": ""}, "Please name the role. The company can follow."),
    ({"on": ""}, "Please give a date."),
    ({"on": "31.02."}, "This is not a date. Please write it as 2026-03-31."),
    ({"on": "1066-10-14"}, "This date is too far away. Please check the year."),
    ({"on": "2026-03-04"}, "This day has not come yet. Please use today or an earlier day."),
    ({"on": "2026-01-11"}, "This is before you applied (12 January 2026)."),
    ({"sender": "999999"}, "Please pick one from the list."),
    (
        {"what": "interview", "starts_at": "31.02."},
        "This is not a date and time. Please write it as 2026-03-31 09:30.",
    ),
    ({"sender_name": "x" * 201}, "This is longer than the 200 characters there is room for."),
    ({"written": "no-such"}, "Select a valid choice."),
]


@pytest.mark.parametrize(("sent", "said"), WRONG)
def test_what_is_wrong_is_said_and_what_was_typed_comes_back(
    sent: dict[str, Any], said: str, story: Story, mail: Mail, web: Client
) -> None:
    Story(user=story.user, title="Analyst", company_name="Nordlicht")
    response = confirm(web, mail, **{"company": "Typed by hand", **sent})
    html = response.content.decode()
    assert response.status_code == 422
    assert said in html
    assert 'value="Typed by hand"' in html
    assert (Outcome.objects.count(), Mail.objects.get().state) == (0, MailState.WAITING)


def test_what_is_not_asked_stops_nobody(mail: Mail, web: Client) -> None:
    """Fields of other kinds are in the form, out of sight."""
    confirm(web, mail, what="offer", starts_at="31.02.", sender="999999", written="no-such")
    assert Mail.objects.get().state == MailState.FILED


def _sent(planned: Story, story_day) -> Step:
    """The thank-you went out the next morning."""
    story_day.move_to(at(4, 9))
    return mark_sent(planned.step("thank_you"), sent_at=at(4, 9), by=planned.user, now=at(4, 9))


def test_what_the_action_refuses_is_said_above_the_form(
    planned: Story, web: Client, story_day
) -> None:
    """The message that came back went out for another application."""
    step = _sent(planned, story_day)
    other = Story(user=planned.user, title="Analyst", company_name="Nordlicht").application
    mail = put_mail(planned.user, application=planned.application)
    response = confirm(web, mail, what="bounce", belongs="other", other=other.pk, step=step.pk)
    html = response.content.decode()
    assert response.status_code == 422
    assert "Which of your messages came back? None of them was found." in html
    assert 'role="alert"' in html
    assert Mail.objects.get().state == MailState.WAITING


def test_a_mail_that_came_back_opens_its_step_again(planned: Story, web: Client, story_day) -> None:
    step = _sent(planned, story_day)
    mail = put_mail(planned.user, application=planned.application)
    assert confirm(web, mail, what="bounce", step=step.pk).status_code == 302
    step.refresh_from_db()
    assert (step.state, Mail.objects.get().step) == ("ready", step)


def test_a_contact_of_somebody_else_is_not_taken(mail: Mail, web: Client, db: None) -> None:
    stranger = Story(user=make_user("stranger@example.org"))
    foreign = stranger.person("Lee Roe", "recruiter")
    assert confirm(web, mail, sender=foreign.pk).status_code == 422
    taken = confirm(web, mail, belongs="other", other=stranger.application.pk)
    assert (taken.status_code, Outcome.objects.count()) == (422, 0)


HOSTILE = (
    "<script>alert(1)</script> we will not go on <img src=x onerror=alert(1)>"
    '"><mark onmouseover=alert(1)> &amp; &lt;b&gt;'
)


def test_hostile_words_are_shown_as_words(story: Story, web: Client) -> None:
    words = {
        "<script>alert(1)</script>": '"><script>1</script>',
        "go on <img src=x": "rejection",
        "&amp;": "personal",
    }
    mail = put_mail(
        story.user,
        application=story.application,
        text=HOSTILE,
        read=reading(HOSTILE, words=words),
        sender_name="<script>alert(1)</script>",
        subject="<img src=x onerror=alert(1)>",
        content={
            "problems": ["<script>alert(1)</script>"],
            "attachments": [{"name": "<script>", "content_type": "text/html", "size": 1}],
        },
    )
    html = get(web, mail)
    assert "<script>alert" not in html
    assert "<script>1" not in html
    assert "<img" not in html
    assert "onmouseover=alert(1)&gt;" in html
    assert '<mark id="m1">&lt;script&gt;alert(1)&lt;/script&gt;</mark>' in html
    assert '<mark id="m2">go on &lt;img src=x</mark>' in html
    assert '<mark id="m3">&amp;amp;</mark>' in html


def test_a_long_mail_is_folded(story: Story, web: Client) -> None:
    text = TEXT + "One more line of it, and on it goes.\n" * 5000
    html = get(web, put_mail(story.user, text=text))
    assert "Show the whole mail" in html
    assert html.count("One more line of it") == 5000
    assert "Show the whole mail" not in get(web, put_mail(story.user))


def test_the_original_is_a_sandbox(story: Story, web: Client) -> None:
    markup = '<p onclick="x()">Dear Kim<script>x()</script><img src="https://a.example/1.png"></p>'
    mail = put_mail(story.user, content={"html": markup})
    response = web.get(reverse("followups:inbox_original", args=[mail.pk]))
    html = response.content.decode()
    assert "Dear Kim" in html
    for gone in ("script", "onclick", "a.example"):
        assert gone not in html
    assert response["Content-Security-Policy"] == (
        "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; "
        "form-action 'none'; base-uri 'none'; frame-ancestors 'self'"
    )
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    assert response["Referrer-Policy"] == "no-referrer"
    assert "no-store" in response["Cache-Control"]


def test_only_the_page_of_a_mail_may_show_a_frame(mail: Mail, web: Client) -> None:
    policy = web.get(page_of(mail))["Content-Security-Policy"]
    assert "frame-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "frame-src" not in web.get(reverse("followups:inbox"))["Content-Security-Policy"]


def test_the_original_of_a_plain_mail_is_not_there(mail: Mail, web: Client) -> None:
    assert web.get(reverse("followups:inbox_original", args=[mail.pk])).status_code == 404
    assert "Show the original" not in get(web, mail)


def test_the_source_is_a_download_byte_for_byte(story: Story, web: Client) -> None:
    raw = b"From: a@b.example\r\n\r\n\x00\xff<script>"
    mail = put_mail(story.user, content={"raw": raw})
    response = web.get(reverse("followups:inbox_source", args=[mail.pk]))
    assert response.content == raw
    assert response["Content-Type"] == "application/octet-stream"
    assert response["Content-Disposition"] == f'attachment; filename="mail-{mail.pk}.eml"'
    assert response["X-Content-Type-Options"] == "nosniff"


def test_setting_aside_and_bringing_back(mail: Mail, web: Client) -> None:
    response = web.post(reverse("followups:inbox_unrelated", args=[mail.pk]))
    html = web.get(response["Location"]).content.decode()
    back = reverse("followups:inbox_back", args=[mail.pk])
    assert "Set aside. Nothing was recorded." in html
    assert f'action="{back}"' in html
    assert "Set aside" in get(web, mail)
    web.post(back)
    assert Mail.objects.get().state == MailState.WAITING


def test_a_mail_whose_words_were_forgotten_says_so(story: Story, web: Client) -> None:
    empty = {"raw": b"", "text": "", "reading": {}, "candidates": []}
    mail = put_mail(story.user, state=MailState.UNRELATED, content=empty)
    assert "Its words were forgotten after 30 days" in get(web, mail)
    web.post(reverse("followups:inbox_back", args=[mail.pk]))
    assert "Please paste the mail again." in get(web, mail)
    assert web.get(reverse("followups:inbox_source", args=[mail.pk])).status_code == 404


def test_what_could_not_be_read_says_why_and_what_to_do(story: Story, web: Client) -> None:
    mail = put_mail(
        story.user,
        state=MailState.QUARANTINED,
        reason="This is a picture, not a mail.",
        content={"text": "", "reading": {}},
    )
    html = get(web, mail)
    assert "This is a picture, not a mail." in html
    assert f'action="{reverse("followups:inbox_again", args=[mail.pk])}"' in html
    assert reverse("followups:inbox_source", args=[mail.pk]) in html


def test_the_application_the_address_names_is_picked(story: Story, web: Client) -> None:
    other = Story(user=story.user, title="Analyst", company_name="Nordlicht")
    mail = put_mail(story.user, application=story.application)
    html = get(web, mail, f"?application={other.application.pk}")
    assert f'value="{other.application.pk}" checked' in html


def test_picked_where_the_address_named_it_it_is_recorded_there(story: Story, web: Client) -> None:
    """Neither found for the mail nor among its candidates; the form's address names nothing."""
    other = Story(user=story.user, title="Analyst", company_name="Nordlicht")
    confirm(web, put_mail(story.user, application=story.application), belongs=other.application.pk)
    assert Outcome.objects.get().application == other.application


@pytest.mark.parametrize("field", ["belongs", "other"])
def test_an_application_deleted_since_is_said_and_what_was_typed_stays(
    story: Story, mail: Mail, web: Client, field: str
) -> None:
    gone = str(story.application.pk)
    Story(user=story.user, title="Analyst", company_name="Nordlicht")
    Application.objects.get(pk=gone).delete()
    typed = {"sender_name": "Typed by hand", "on": "2026-03-02", "what": "on_hold"}
    picked = {"belongs": gone} if field == "belongs" else {"belongs": "other", "other": gone}
    response = confirm(web, mail, **typed, **picked)
    html = response.content.decode()
    assert response.status_code == 422
    assert "This application is not there any more. Please choose another one." in html
    assert 'value="Typed by hand"' in html
    assert 'value="2026-03-02"' in html
    assert '<option value="on_hold" selected>' in html
    assert Mail.objects.get().state == MailState.WAITING


def test_somebody_elses_application_is_as_good_as_gone(mail: Mail, web: Client) -> None:
    theirs = Story(user=make_user("lee@example.org")).application
    response = confirm(web, mail, belongs=theirs.pk)
    assert "This application is not there any more." in response.content.decode()
    assert Outcome.objects.count() == 0


def test_a_new_application_that_was_deleted_since_is_not_said_to_be_there(
    story: Story, web: Client
) -> None:
    mail = put_mail(story.user)
    confirm(web, mail, belongs="new", title="Analyst", company="Harbour", what="nothing")
    assert "A new application was added." in get(web, mail)
    Application.objects.get(title="Analyst").delete()
    html = get(web, mail)
    assert "A new application was added." not in html
    assert "The application that was added with it was deleted since." in html


@pytest.mark.parametrize("rows", [1, 100])
def test_the_number_of_queries_does_not_grow(
    rows: int, story: Story, web: Client, django_assert_num_queries
) -> None:
    mail = put_mail(story.user, application=story.application)
    for number in range(rows):
        put_mail(story.user, application=story.application, read=automatic())
        Story(user=story.user, title=f"Analyst {number}", company_name=f"Company {number}")
        story.person(f"Person {number}", "interviewer")
    get(web, mail)
    with django_assert_num_queries(QUERIES):
        get(web, mail)


class TestMeanwhile:
    """The form stands open in one tab while something is recorded in another."""

    @pytest.fixture
    def seen(self, mail: Mail, web: Client, story_day: Any) -> str:
        found = re.search(r'name="seen" value="([^"]+)"', get(web, mail))
        assert found is not None
        story_day.shift(datetime.timedelta(minutes=5))
        return found[1]

    @pytest.mark.parametrize("what", ["not_selected", "interview"])
    def test_an_ending_recorded_since_is_shown_before_it_is_replaced(
        self, story: Story, mail: Mail, web: Client, seen: str, what: str
    ) -> None:
        story.now = NOW + datetime.timedelta(minutes=3)
        story.rejected(written="automated")
        response = confirm(web, mail, what=what, seen=seen)
        assert response.status_code == 422
        assert "An ending was recorded for this application meanwhile: not selected." in (
            response.content.decode()
        )
        assert (Outcome.objects.count(), Mail.objects.get().state) == (1, MailState.WAITING)
        again = re.search(r'name="seen" value="([^"]+)"', response.content.decode())
        assert again is not None
        assert confirm(web, mail, what=what, seen=again[1]).status_code == 302

    @pytest.mark.parametrize("seen_as", ["", "nonsense", "2026-03-03", "\0", "9" * 5000])
    def test_a_page_that_does_not_say_when_it_was_shown_is_taken_as_it_is(
        self, mail: Mail, web: Client, seen_as: str
    ) -> None:
        assert confirm(web, mail, seen=seen_as).status_code in {302, 422}

    def test_with_nothing_recorded_since_one_press_is_enough(
        self, mail: Mail, web: Client, seen: str
    ) -> None:
        assert confirm(web, mail, seen=seen).status_code == 302
