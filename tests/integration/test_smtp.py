"""`manage.py tick` as a process: with a mail server, without one, killed, and twice at once."""

import json
import os
import signal
from pathlib import Path

import pytest

from tests.followups.delivery.sink import Sink
from tests.integration.house import House, end_group

pytestmark = pytest.mark.integration

NOW = "2026-03-03T08:00:00+01:00"
PEOPLE = """
from accounts.models import User
from tests.followups.delivery.rows import step_of
for number in range({count}):
    user = User.objects.create(email=f"p{{number}}@example.com", time_zone="Europe/Berlin")
    step_of(user)
"""
ROWS = """
from followups.models import Reminder
answer = list(Reminder.objects.order_by("pk").values("state", "tries", "message_id"))
"""
TEXTS = """
from followups.models import Reminder
answer = list(Reminder.objects.values_list("subject", "text"))
"""


def counts_of(text: str) -> dict[str, int]:
    lines = text.splitlines()
    assert len(lines) == 1
    counts: dict[str, int] = json.loads(lines[0])
    return counts


def test_the_pinned_counts(house: House, post_office: Sink) -> None:
    house.script(PEOPLE.format(count=2))
    post_office.refused["p1@example.com"] = "550 No such mailbox"
    assert counts_of(house.manage("tick", "--now", NOW, "--json")) == {
        "made_due": 2,
        "claimed": 2,
        "sent": 1,
        "failed": 0,
        "parked": 1,
        "cancelled": 0,
        "oldest_due_s": 0,
    }
    again = house.manage("tick", "--now", NOW)
    assert again == (
        "Ticked: made_due 0, claimed 0, sent 0, failed 0, parked 0, cancelled 0, oldest_due_s 0.\n"
    )


@pytest.mark.parametrize(
    "moment", ["2026-03-03T08:00:00", "yesterday", "2026-13-03T08:00:00Z", "", "9999-12-31T23:59Z"]
)
def test_a_moment_that_is_none_is_refused_in_a_sentence(
    migrated_sqlite: Path, tmp_path: Path, moment: str
) -> None:
    house = House(tmp_path, f"sqlite:///{migrated_sqlite}")
    process = house.start("manage.py", "tick", "--now", moment)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, out) == (2, "")
    assert f"--now must be a moment with its offset, such as {NOW}, not {moment!r}." in err


def test_without_a_mail_server_mails_are_kept_as_files(house: House) -> None:
    house.mail_port = 0
    house.script(PEOPLE.format(count=2))
    assert counts_of(house.manage("tick", "--now", NOW, "--json"))["sent"] == 2
    kept = "".join(file.read_text() for file in (house.directory / "mail").iterdir())
    assert kept.count("Subject: Thank Priya Raman") == 2
    assert [(subject, "Thank Priya Raman" in text) for subject, text in house.script(TEXTS)] == [
        ("Thank Priya Raman", True)
    ] * 2


def test_a_process_killed_between_acceptance_and_record_repeats_the_same_message_id(
    house: House, post_office: Sink
) -> None:
    house.script(PEOPLE.format(count=1))
    post_office.data.append("accept and hang")
    with house.running("manage.py", "tick", "--now", NOW) as process:
        post_office.wait_for(1)
        os.kill(process.pid, signal.SIGKILL)
    (row,) = house.script(ROWS)
    assert (row["state"], row["tries"]) == ("sending", 1)
    before = counts_of(house.manage("tick", "--now", "2026-03-03T08:04:00+01:00", "--json"))
    assert before["claimed"] == 0
    after = counts_of(house.manage("tick", "--now", "2026-03-03T08:06:00+01:00", "--json"))
    assert (after["claimed"], after["sent"]) == (1, 1)
    assert post_office.message_ids == [row["message_id"]] * 2


def test_two_processes_at_once_send_each_mail_once(house: House, post_office: Sink) -> None:
    house.script(PEOPLE.format(count=40))
    both = [house.start("manage.py", "tick", "--now", NOW, "--json") for _ in range(2)]
    try:
        printed = [ticking.communicate(timeout=90) for ticking in both]
    finally:
        for ticking in both:
            end_group(ticking)
    assert [ticking.returncode for ticking in both] == [0, 0], printed
    counts = [counts_of(out) for out, _ in printed]
    totals = {name: sum(count[name] for count in counts) for name in ("made_due", "sent", "failed")}
    left = counts_of(house.manage("tick", "--now", "2026-03-03T08:02:00+01:00", "--json"))
    assert (totals["made_due"], totals["sent"] + left["sent"], totals["failed"]) == (40, 40, 0)
    assert sorted(post_office.recipients) == sorted(f"p{n}@example.com" for n in range(40))
    assert {row["state"] for row in house.script(ROWS)} == {"sent"}
