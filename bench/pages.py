"""Pages: how many queries, how long, how many bytes."""

from dataclasses import dataclass, field
from statistics import median

from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from bench.figures import Figure, ratio_of_medians
from bench.site import Site
from followups.models import Decision, Step
from tracker.filters import VIEWS
from tracker.models import Application

RATIO = 1.5
BYTES = 40_000
_LIMITED_IN_SIZE = ("today", "list")


@dataclass(slots=True)
class Visitor:
    """One person's browser: a session cookie and the pages they look at."""

    user: User
    client: Client = field(init=False)
    addresses: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        self.client = Client(SERVER_NAME="localhost")
        self.client.force_login(self.user, "django.contrib.auth.backends.ModelBackend")
        self.addresses = addresses(self.user)

    @property
    def cookie(self) -> str:
        return f"sessionid={self.client.cookies['sessionid'].value}"

    def queries(self, name: str) -> int:
        """How many queries the page asks, the second time."""
        self.client.get(self.addresses[name])
        with CaptureQueriesContext(connection) as captured:
            response = self.client.get(self.addresses[name])
        if response.status_code != 200:
            raise RuntimeError(f"{self.addresses[name]} answered {response.status_code}")
        return len(captured)


def addresses(user: User) -> dict[str, str]:
    """The measured pages of one person, by name."""
    mine = Application.objects.for_user(user)
    decided = Decision.objects.for_user(user).current().filter(choice="follow_plan").order_by("pk")
    decision = decided.first()
    step = Step.objects.for_user(user).filter(kind="check_in").open().order_by("pk").first()
    detail = decision.application if decision else mine.order_by("pk").first()
    found = {"today": "/"}
    found |= {f"list {key}": f"/applications/?view={key}" for key, _label in VIEWS}
    found["list search"] = "/applications/?view=all&q=harbour"
    found["list by company"] = "/applications/?view=all&order=company"
    found["people"] = "/people/"
    found["inbox"] = "/inbox/"
    found["inbox filed"] = "/inbox/?show=filed"
    if detail:
        found["detail"] = f"/applications/{detail.pk}/"
    if decision:
        found["decision"] = f"/decisions/{decision.pk}/"
    if step:
        found["step"] = f"/steps/{step.pk}/"
    return found


def measure(site: Site, sizes: dict[int, str], all_open: str, rounds: int) -> list[Figure]:
    """Compare the pages of the people with the fewest and the most applications, interleaved.

    Then those of the person whose applications are all open, against the fewest: no target.
    """
    people = get_user_model().objects
    visitors = {size: Visitor(people.get(email=email)) for size, email in sizes.items()}
    few, many = visitors[min(sizes)], visitors[max(sizes)]
    figures: list[Figure] = []
    for name in few.addresses:
        if name in many.addresses:
            figures += _queries(name, visitors) + _times(site, name, few, many, rounds)
    worst = Visitor(people.get(email=all_open))
    limited = [name for name in few.addresses if name.startswith(_LIMITED_IN_SIZE)]
    return figures + [_worst(site, name, few, worst, rounds) for name in limited]


def _queries(name: str, visitors: dict[int, Visitor]) -> list[Figure]:
    counts = {size: visitor.queries(name) for size, visitor in visitors.items()}
    note = " / ".join(str(count) for count in counts.values())
    sizes = sorted(counts)
    before = max(counts[size] for size in sizes[:-1])
    return [
        Figure(
            name=f"{name}: queries",
            value=counts[sizes[-1]],
            at_most=before,
            note=f"at {' / '.join(f'{size:,}' for size in counts)} applications: {note}",
        )
    ]


def _times(site: Site, name: str, few: Visitor, many: Visitor, rounds: int) -> list[Figure]:
    compared = _compare(site, name, few, many, rounds)
    return [
        Figure(
            name=f"{name}: time, most over fewest",
            value=compared.ratio,
            at_most=RATIO,
            note=compared.words,
        ),
        Figure(
            name=f"{name}: HTML, gzip",
            value=compared.size,
            unit="bytes",
            at_most=BYTES if name.startswith(_LIMITED_IN_SIZE) else None,
        ),
    ]


def _worst(site: Site, name: str, few: Visitor, worst: Visitor, rounds: int) -> Figure:
    compared = _compare(site, name, few, worst, rounds)
    return Figure(
        name=f"{name}, all open: time, most over fewest",
        value=compared.ratio,
        note=f"{compared.words}, {worst.queries(name)} queries",
    )


@dataclass(frozen=True, slots=True)
class _Compared:
    """One page of two people: seconds of each, and the bytes of the larger answer."""

    small: list[float]
    large: list[float]
    size: int

    @property
    def ratio(self) -> float:
        return ratio_of_medians(self.large, self.small)

    @property
    def words(self) -> str:
        return f"{median(self.small) * 1000:.1f} ms and {median(self.large) * 1000:.1f} ms"


def _compare(site: Site, name: str, few: Visitor, many: Visitor, rounds: int) -> _Compared:
    small: list[float] = []
    large: list[float] = []
    size = 0
    for turn in range(rounds + 3):
        for visitor, seconds in ((few, small), (many, large)):
            answer = site.get(visitor.addresses[name], visitor.cookie)
            if answer.status != 200:
                raise RuntimeError(f"{visitor.addresses[name]} answered {answer.status}")
            if turn >= 3:  # the first ones warm up
                seconds.append(answer.seconds)
            size = max(size, answer.gzipped)
    return _Compared(small, large, size)
