"""A person who is erased leaves the letters as well: what went to them, and what names them."""

import pytest

from followups.models import KeptDraft, Outgoing, OwnPhrase, OwnTemplate
from tests.followups.sending.rows import put_outgoing
from tests.story import NOW, Story, full_story, make_user
from tracker.actions import erase_contact
from tracker.models import Contact

pytestmark = pytest.mark.django_db


@pytest.fixture
def story() -> Story:
    return full_story()


def erased(story: Story) -> None:
    erase_contact(
        Contact.objects.for_user(story.user).get(full_name="Anna Berg"), by=story.user, now=NOW
    )


def keep(story: Story, kind: str, body: str, **columns: str) -> KeptDraft:
    columns = {"because": "by_hand", **columns}
    return KeptDraft.objects.create(
        owner=story.user, step=story.step(kind), body=body, kept_at=NOW, **columns
    )


def test_texts_put_aside_for_them_go(story: Story) -> None:
    other = story.step("reflection")
    keep(story, "thank_you", "Thank you.")
    keep(story, "reflection", "I wrote to ANNA BERG.")
    keep(story, "reflection", "x", subject="For Anna Berg")
    kept = keep(story, "reflection", "About nobody.")
    erased(story)
    assert list(KeptDraft.objects.all()) == [kept]
    assert other.pk == kept.step_id


@pytest.mark.parametrize(
    ("state", "later"),
    [("sent", "sent"), ("failed", "failed"), ("unsure", "unsure"), ("queued", "taken_back")],
)
def test_what_went_to_them_is_emptied(story: Story, state: str, later: str) -> None:
    row = put_outgoing(story.step("thank_you"), state=state, to_name="Anna Berg")
    erased(story)
    row.refresh_from_db()
    assert (row.subject, row.body, row.to_name, row.to_address, row.state) == (
        "", "", "Former contact 1", "", later,
    )  # fmt: skip


@pytest.mark.parametrize(
    "columns",
    [
        {"to_address": "Anna@Fernwerk.example"},
        {"to_name": "anna berg"},
        {"body": "Please greet Anna Berg."},
        {"body": "Write to anna@fernwerk.example."},
        {"subject": "Anna Berg"},
    ],
)
def test_what_names_them_is_emptied_wherever_it_went(story: Story, columns: dict[str, str]) -> None:
    columns = {"to_address": "ben@fernwerk.example", "state": "sent", **columns}
    row = put_outgoing(story.step("reflection"), **columns)
    erased(story)
    row.refresh_from_db()
    assert (row.subject, row.body, row.to_address) == ("", "", "")


def test_templates_and_sentences_lose_the_name(story: Story) -> None:
    own = {"owner": story.user, "kind": "thank_you"}
    template = OwnTemplate.objects.create(
        **own, name="Mine", subject="To Anna Berg", body="Dear Anna Berg, hello.", changed_at=NOW
    )
    OwnPhrase.objects.create(**own, language="de", text="Mit anna berg war es gut.", used_at=NOW)
    OwnPhrase.objects.create(**own, language="de", text="Es war gut.", used_at=NOW)
    erased(story)
    template.refresh_from_db()
    assert (template.subject, template.body) == (
        "To {contact_full}", "Dear {contact_full}, hello.",
    )  # fmt: skip
    assert list(OwnPhrase.objects.values_list("text", flat=True)) == ["Es war gut."]


def test_others_and_other_people_are_left_alone(story: Story) -> None:
    to_ben = put_outgoing(story.step("reflection"), to_address="ben@fernwerk.example")
    other = Story(user=make_user("other@example.org"))
    other.interview(other.person("Anna Berg", "recruiter"))
    other.rejected()
    other.follow()
    theirs = put_outgoing(other.step("thank_you"), to_name="Anna Berg", body="Anna Berg")
    erased(story)
    assert Outgoing.objects.get(pk=to_ben.pk).body == "Thank you."
    assert Outgoing.objects.get(pk=theirs.pk).body == "Anna Berg"
