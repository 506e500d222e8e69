"""The inbox: what waits, what became of the rest, and the three ways of handing a mail in."""

import datetime
import re
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from config import uploads
from followups.enums import MailState
from followups.forms import inbox as limits
from followups.models import Mail, Mailbox
from followups.reading.result import Details, Kind
from tests.followups.views.mails import automatic, put_mail, reading
from tests.story import NOW, TODAY, Story, full_story, make_user
from tracker.models import Outcome

pytestmark = pytest.mark.django_db
INBOX, PASTE, UPLOAD = (
    reverse(f"followups:{name}") for name in ("inbox", "inbox_paste", "inbox_upload")
)
BULK = reverse("followups:inbox_bulk")
QUERIES = {"waiting": 7, "filed": 7, "unrelated": 6, "quarantined": 6}
NO = (
    "From: Anna Berg <anna@fernwerk.example>\r\n"
    "To: kim@example.org\r\n"
    "Date: Tue, 03 Mar 2026 08:00:00 +0100\r\n"
    "Message-ID: <{number}@fernwerk.example>\r\n"
    "Subject: Your application as Data engineer\r\n"
    "Content-Type: text/plain; charset=utf-8\r\n\r\n"
    "Dear Kim,\r\n\r\nunfortunately we have decided to go ahead with other candidates.\r\n\r\n"
    "Kind regards\r\nAnna Berg\r\n"
)


def get(web: Client, address: str = INBOX) -> str:
    response = web.get(address)
    assert response.status_code == 200
    return response.content.decode()


def eml(number: int = 1, name: str = "mail.eml") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, NO.format(number=number).encode(), "message/rfc822")


def hand_in(web: Client, *files: SimpleUploadedFile, query: str = "") -> str:
    """Send the files; the page that follows."""
    response = web.post(UPLOAD + query, {"files": list(files)}, follow=True)
    assert response.status_code == 200
    return str(response.content.decode())


def test_an_empty_inbox_says_what_will_stand_here(story: Story, web: Client) -> None:
    html = get(web)
    assert "Nothing waits. Nothing is changed until you record it." in html
    assert "Mails wait here until you look at them" in html
    assert reverse("followups:mailbox") in html
    for state, words in (
        ("filed", "each with what it became"),
        ("unrelated", "You can bring each one back."),
        ("quarantined", "with the reason. There is none."),
    ):
        assert words in get(web, f"{INBOX}?show={state}")
    assert get(web, f"{INBOX}?show=nonsense&page=nonsense") != ""


def test_a_row_says_who_what_how_sure_and_which_application(story: Story, web: Client) -> None:
    put_mail(story.user, application=story.application)
    doubtful = reading(
        kind=Kind.INTERVIEW,
        kind_confidence=0.75,
        written="unclear",
        details=Details(company="Quarzwerk", title="Engineer"),
    )
    put_mail(story.user, read=doubtful, sender_name="", sender_address="hr@quarzwerk.example")
    html = get(web)
    assert "Two mails wait for a look." in html
    assert "<bdi>Fernwerk, Data engineer</bdi>" in html
    assert "Clearly not selected, written to you by a person." in html
    assert "<bdi>Quarzwerk, Engineer</bdi>" in html
    assert "Probably an interview invitation." in html
    assert "From <bdi>hr@quarzwerk.example</bdi>" in html
    assert html.count("No application was found for it.") == 1
    assert html.count(">Look at it</a>") == 2
    assert 'aria-label="2 waiting">2</span>' in html


def test_each_mail_stands_in_one_list_and_all_are_counted(story: Story, web: Client) -> None:
    for number, state in enumerate(MailState, start=1):
        for _ in range(number):
            put_mail(story.user, state=state, subject=f"It is {state}", company_name="", title="")
    for state in MailState:
        html = get(web, f"{INBOX}?show={state}")
        shown = {one for one in MailState if f"It is {one}" in html}
        assert shown == {state}
        for number in range(1, 5):
            assert f'<span class="aw-num">{number}</span>' in html


def test_filed_mails_say_what_they_became(story: Story, web: Client) -> None:
    mail = put_mail(story.user, application=story.application)
    address = reverse("followups:inbox_mail", args=[mail.pk])
    sent = {"belongs": story.application.pk, "what": "not_selected", "on": TODAY.isoformat()}
    web.post(address, sent)
    put_mail(story.user, state=MailState.FILED, reason="An absence note: nothing follows from it.")
    html = get(web, f"{INBOX}?show=filed")
    assert "Recorded: not selected." in html
    assert "An absence note: nothing follows from it." in html


def test_what_could_not_be_read_can_be_tried_again_and_downloaded(
    story: Story, web: Client
) -> None:
    mail = put_mail(story.user, state=MailState.QUARANTINED, reason="This is a picture.")
    html = get(web, f"{INBOX}?show=quarantined")
    assert "This is a picture." in html
    assert f'action="{reverse("followups:inbox_again", args=[mail.pk])}"' in html
    assert f'href="{reverse("followups:inbox_source", args=[mail.pk])}"' in html


def test_fifty_a_page(story: Story, web: Client) -> None:
    for _ in range(51):
        put_mail(story.user)
    first, second = get(web), get(web, f"{INBOX}?page=2")
    assert (first.count(">Look at it</a>"), second.count(">Look at it</a>")) == (50, 1)
    assert 'href="?show=waiting&amp;page=2" rel="next"' in first
    assert "51 to 51 of 51" in second
    assert 'rel="prev"' in second


def test_trouble_with_the_mailbox_is_said_above(story: Story, web: Client) -> None:
    Mailbox.objects.create(
        owner=story.user,
        host="imap.example",
        username="kim",
        password="sealed",
        since=TODAY,
        next_poll_at=NOW,
        state="needs_you",
        said="The password was not taken. Please enter it again.",
    )
    assert "The password was not taken. Please enter it again." in get(web)
    Mailbox.objects.update(state="working")
    assert "The password was not taken." not in get(web)


@pytest.fixture
def silent(story: Story) -> list[Mail]:
    """Three automatic answers to applications that never got past applying, and a personal one."""
    put_mail(story.user, application=story.application)
    rows = []
    for name in ("Nordlicht", "Quarzwerk", "Tidewater"):
        other = Story(user=story.user, title="Analyst", company_name=name)
        read = automatic(details=Details(company=name, title="Analyst"))
        rows.append(put_mail(story.user, application=other.application, read=read))
    return rows


def test_those_that_were_automatic_can_be_recorded_together(
    silent: list[Mail], web: Client
) -> None:
    html = get(web)
    assert "Three were sent automatically and never got past applying." in html
    assert html.count('name="mail"') == 3
    response = web.post(BULK, {"mail": [mail.pk for mail in silent]})
    html = get(web, response["Location"])
    assert "Three applications are recorded as not selected. Nothing is sent." in html
    assert "never got past applying" not in html
    assert Outcome.objects.count() == 3
    assert Mail.objects.filter(state=MailState.FILED).count() == 3
    batch = Mail.objects.exclude(batch=None).values_list("batch", flat=True).distinct().get()
    undo = reverse("followups:inbox_bulk_undo", args=[batch])
    assert f'action="{undo}"' in html
    assert "They wait again." in get(web, web.post(undo)["Location"])
    assert Mail.objects.filter(state=MailState.WAITING).count() == 4
    assert "These were taken back already." in get(web, web.post(undo)["Location"])


def test_only_the_ticked_ones_are_recorded(silent: list[Mail], web: Client) -> None:
    web.post(BULK, {"mail": [silent[0].pk, "x", "9" * 40]})
    assert Outcome.objects.get().application == silent[0].application


def test_nothing_ticked_changes_nothing(silent: list[Mail], web: Client) -> None:
    html = get(web, web.post(BULK)["Location"])
    assert "Nothing was ticked that could be recorded, so nothing changed." in html
    assert Outcome.objects.count() == 0


def test_a_mail_that_wants_a_look_is_not_recorded_with_others(story: Story, web: Client) -> None:
    mail = put_mail(story.user, application=story.application)
    web.post(BULK, {"mail": [mail.pk]})
    assert Outcome.objects.count() == 0


def test_pasted_text_is_read_and_shown_at_once(story: Story, web: Client) -> None:
    response = web.post(PASTE, {"text": NO.format(number=1)})
    mail = Mail.objects.get()
    assert response["Location"] == reverse("followups:inbox_mail", args=[mail.pk])
    assert (mail.way, mail.state, mail.kind) == ("paste", MailState.WAITING, "rejection")
    assert mail.application == story.application
    html = get(web, response["Location"])
    assert '<option value="not_selected" selected>' in html
    assert "<mark " in html


def test_the_same_mail_pasted_again_is_there_once(story: Story, web: Client) -> None:
    first = web.post(PASTE, {"text": NO.format(number=1)})["Location"]
    again = web.post(PASTE, {"text": NO.format(number=1)})["Location"]
    assert (first, Mail.objects.count()) == (again, 1)
    assert "This mail is here already. It is not there twice." in get(web, again)


def test_a_mail_pasted_on_an_application_belongs_there(story: Story, web: Client) -> None:
    other = Story(user=story.user, title="Analyst", company_name="Nordlicht").application
    query = f"?application={other.pk}"
    assert "Paste their mail" in get(web, PASTE + query)
    response = web.post(PASTE + query, {"text": "We will not be moving forward with you."})
    assert Mail.objects.get().application == other
    assert f'value="{other.pk}" checked' in get(web, response["Location"])


@pytest.mark.parametrize("text", ["", "   \n\t "])
def test_an_empty_paste_is_refused_in_words(text: str, story: Story, web: Client) -> None:
    response = web.post(PASTE, {"text": text})
    assert response.status_code == 422
    assert "Please paste the text of a mail." in response.content.decode()
    assert Mail.objects.count() == 0


def test_a_paste_without_end_is_refused_and_comes_back(story: Story, web: Client) -> None:
    text = "word " * (2 * 1024 * 1024 + 1)
    response = web.post(PASTE, {"text": text})
    assert response.status_code == 422
    assert "This is longer than the 10 MB there is room for." in response.content.decode()


def test_text_that_no_database_takes_is_no_error(story: Story, web: Client) -> None:
    response = web.post(PASTE, {"text": "a\x00b\x1b we will not go on with your application"})
    assert response.status_code == 302
    assert Mail.objects.count() == 1


def test_one_file_leads_to_its_mail(story: Story, web: Client) -> None:
    response = web.post(UPLOAD, {"files": [eml()]})
    mail = Mail.objects.get()
    assert response["Location"] == reverse("followups:inbox_mail", args=[mail.pk])
    assert (mail.way, mail.sender_address) == ("upload", "anna@fernwerk.example")


def test_many_files_at_once_and_one_bad_one_stops_no_other(story: Story, web: Client) -> None:
    bad = SimpleUploadedFile("picture.eml", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9)
    html = hand_in(web, eml(1), bad, eml(2), eml(3))
    said = "Three mails were read. One could not be read and waits under “Could not be read”."
    assert said in html
    assert sorted(Mail.objects.values_list("state", flat=True)) == [
        *("quarantined", "waiting", "waiting", "waiting")
    ]
    assert "Three were here already." in hand_in(web, eml(1), eml(2), eml(3))
    assert Mail.objects.count() == 4


def test_one_file_that_was_there_leads_to_its_mail_and_says_where_it_stands(
    story: Story, web: Client
) -> None:
    hand_in(web, eml(1))
    mail = Mail.objects.get()
    address = reverse("followups:inbox_mail", args=[mail.pk])
    response = web.post(UPLOAD, {"files": [eml(1)]})
    assert response["Location"] == address
    assert "This mail is here already. It is not there twice." in get(web, address)
    web.post(reverse("followups:inbox_unrelated", args=[mail.pk]))
    assert "This mail had been set aside. It waits again." in hand_in(web, eml(1))
    assert Mail.objects.get().state == MailState.WAITING
    web.post(address, {"belongs": story.application.pk, "what": "applied", "on": "2026-03-03"})
    said = "This mail is here already, and filed. Nothing was recorded."
    assert said in hand_in(web, eml(1))
    assert said in web.post(PASTE, {"text": NO.format(number=1)}, follow=True).content.decode()
    assert Mail.objects.count() == 1


def test_several_files_that_were_there_are_told_apart_by_where_they_stand(
    story: Story, web: Client
) -> None:
    for number in range(1, 4):
        hand_in(web, eml(number))
    aside, filed, _ = Mail.objects.order_by("pk")
    web.post(reverse("followups:inbox_unrelated", args=[aside.pk]))
    web.post(reverse("followups:inbox_mail", args=[filed.pk]), {"what": "nothing"})
    html = hand_in(web, eml(1), eml(2), eml(3))
    assert "One was here already. One had been set aside and waits again." in html
    assert f'One was here already and <a href="{INBOX}?show=filed">filed</a>.' in html


def test_two_ticked_for_one_application(silent: list[Mail], web: Client) -> None:
    text = "Another automatic no. This mailbox is not monitored."
    twice = put_mail(
        silent[0].owner, application=silent[0].application, read=automatic(), text=text
    )
    response = web.post(BULK, {"mail": [silent[0].pk, twice.pk]})
    assert (
        "One application is recorded as not selected. Nothing is sent. "
        "One more waits: the application was recorded with another mail."
    ) in get(web, response["Location"])
    assert Outcome.objects.count() == 1


def test_a_row_of_something_else_says_what_that_means(story: Story, web: Client) -> None:
    other = {"kind": Kind.OTHER, "written": "unclear"}
    put_mail(story.user, read=reading(**other))
    html = get(web)
    assert "Clearly nothing that an application waits for." in html
    Mail.objects.all().delete()
    put_mail(story.user, read=reading(**other, subkind="bounce"))
    assert "Clearly a mail of yours that came back." in get(web)


def test_a_language_that_is_not_read_is_said(story: Story, web: Client) -> None:
    text = "このたびはご応募いただき、誠にありがとうございます。またご連絡いたします。"
    response = web.post(PASTE, {"text": text})
    said = "Written in a language that is not read here. What it is, is yours to say."
    assert said in get(web, response["Location"])
    assert said in get(web)
    put_mail(story.user, read=reading(kind=Kind.OTHER))
    assert get(web).count(said) == 1


def test_no_file_is_said(story: Story, web: Client) -> None:
    assert "No file was chosen, so nothing was read." in hand_in(web)


def test_too_many_files_are_refused_in_words(story: Story, web: Client) -> None:
    files = [eml(number) for number in range(limits.FILES + 1)]
    assert "These are 201 files. Please send up to 200 at once." in hand_in(web, *files)
    assert Mail.objects.count() == 0


def test_files_that_are_too_large_together(
    story: Story, web: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "TOTAL_BYTES", 100)
    assert uploads.BoundedUpload  # its own limit was read before this one was made small
    assert "These files are larger than 100 MB together." in hand_in(web, eml(1))
    assert Mail.objects.count() == 0


def test_a_file_larger_than_a_mail_is_cut_while_it_comes_in_and_refused(
    story: Story, web: Client
) -> None:
    hand_in(web, SimpleUploadedFile("large.eml", b"From: a@b.example\r\n\r\n" + b"x" * 11_000_000))
    mail = Mail.objects.select_related("content").get()
    assert mail.state == MailState.QUARANTINED
    assert "10 MB" in mail.reason
    assert len(bytes(mail.content.raw)) <= 10 * 1024 * 1024


def test_an_upload_without_end_is_not_even_read(story: Story, web: Client) -> None:
    response = web.post(UPLOAD, {"files": [eml()]}, CONTENT_LENGTH=str(10**10))
    assert response.status_code == 413
    assert Mail.objects.count() == 0


def test_the_ways_in_stand_where_one_looks_for_them(story: Story, web: Client) -> None:
    address = f"{PASTE}?application={story.application.pk}"
    assert f'href="{address}"' in get(web, story.application.get_absolute_url())
    form = reverse("followups:outcome_add", args=[story.application.pk])
    assert f'href="{address}"' in get(web, form)
    newcomer = Client()
    newcomer.force_login(make_user("new@example.org"))
    assert f'href="{PASTE}"' in newcomer.get("/").content.decode()


def test_the_mails_of_others_are_nowhere(story: Story, web: Client) -> None:
    stranger = full_story(user=make_user("stranger@example.org"))
    put_mail(stranger.user, application=stranger.application, read=automatic(), subject="Theirs")
    html = get(web)
    assert "Nothing waits." in html
    assert "Theirs" not in html


@pytest.mark.parametrize("rows", [1, 100])
@pytest.mark.parametrize("state", list(MailState))
def test_the_number_of_queries_does_not_grow(
    state: MailState, rows: int, story: Story, web: Client, django_assert_num_queries: Any
) -> None:
    outcome = story.rejected()
    stories = [story, Story(user=story.user, title="Analyst", company_name="Nordlicht")]
    for number in range(rows):
        mail = put_mail(
            story.user,
            state=state,
            application=stories[number % 2].application,
            read=automatic(),
            now=NOW + datetime.timedelta(minutes=number),
        )
        if state == MailState.FILED:
            Mail.objects.filter(pk=mail.pk).update(outcome=outcome)
    address = f"{INBOX}?show={state}"
    get(web, address)
    with django_assert_num_queries(QUERIES[state]):
        get(web, address)


def test_what_is_pasted_is_sent_as_it_is_and_not_spelt_out_in_percent_signs(web: Client) -> None:
    """10 MB of another alphabet would be 90 MB otherwise: too slow, and too much to be taken."""
    form = re.search(rf'<form [^>]*action="{PASTE}"[^>]*>', get(web))
    assert form is not None
    assert 'enctype="multipart/form-data"' in form[0]
