"""A person's tab that looks at pages the way a tired reader, a screen reader and a policy would."""

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.test import Client, override_settings
from django.urls import resolve, reverse
from playwright.sync_api import ConsoleMessage, Page, Request, Response

from accounts.models import User

WIDE, NARROW = 1360, 360
# Each theme is read at another width: what is hidden at one is read at the other.
READINGS = (("light", WIDE), ("dark", NARROW))
_AXE = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {"target-size": {"enabled": True}},
}
# The browser's own words about a page that answers 4xx and shows again what it was sent.
_OF_A_REFUSAL = ("Failed to load resource", "The specified value")
_TOO_WIDE = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
_SEND = """([form, values]) => {
  const chosen = document.querySelector(form);
  for (const [name, value] of Object.entries(values)) {
    let input = chosen.querySelector(`[name="${name}"]`);
    if (!input) {
      input = document.createElement("input");
      input.name = name;
      chosen.append(input);
    }
    if (["date", "datetime-local", "number", "url", "email"].includes(input.type)) {
      input.type = "text";
    }
    if (input.tagName === "SELECT") {
      input.append(new Option(value, value));
    }
    if (["radio", "checkbox"].includes(input.type)) {
      input.checked = true;
    }
    input.value = value;
  }
  HTMLFormElement.prototype.submit.call(chosen);
}"""

Args = Callable[[Any], list[Any]]


def nothing(world: Any) -> list[Any]:
    return []


def always(*args: Any) -> Args:
    """The same arguments whatever the world is."""
    return lambda _: list(args)


@dataclass(frozen=True, kw_only=True)
class Visit:
    """One page in one state: its address, what makes the state, and how it is to answer.

    `send` fills those fields of `form` and sends it, past what the browser itself would refuse.
    """

    view: str
    args: Args = nothing
    state: str = ""
    query: str = ""
    status: int = 200
    arrange: Callable[[Any], object] | None = None
    send: Mapping[str, str] | None = None
    form: str = "main form[method=post]"
    given: Mapping[str, Any] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.view}{self.query} {self.state}".strip()


class Reader:
    """A tab whose complaints, requests and widths are written down."""

    def __init__(self, page: Page, home: str) -> None:
        self.page = page
        self.home = home
        self.complaints: list[str] = []
        self.elsewhere: list[str] = []
        self.titles: dict[str, str] = {}
        self.status = 200
        page.on("console", self._on_console)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.on("request", self._on_request)
        page.on("response", self._on_response)

    def _on_console(self, message: ConsoleMessage) -> None:
        refused = self.status >= 400
        expected = refused and message.text.startswith(_OF_A_REFUSAL)
        if message.type in {"error", "warning"} and not expected:
            self.complaints.append(message.text)

    def _on_request(self, request: Request) -> None:
        if not request.url.startswith((self.home, "data:")):
            self.elsewhere.append(request.url)

    def _on_response(self, response: Response) -> None:
        if response.request.is_navigation_request():
            self.status = response.status

    def sign_in(self, user: User) -> None:
        """Give the tab a session of the person's, as after the login form."""
        client = Client()
        client.force_login(user)
        name = settings.SESSION_COOKIE_NAME
        cookie = {"name": name, "value": client.cookies[name].value, "url": self.home}
        self.page.context.add_cookies([cookie])

    def visit(self, visit: Visit, world: Any, *, ours: bool = True) -> list[str]:
        """Open the page in its state and read it; answer everything that is wrong with it.

        Of Django's own pages (`ours` is False) only what they answer, say and ask for is judged.
        """
        with override_settings(**visit.given):
            if visit.arrange:
                self._leave()
                visit.arrange(world)
            self.page.set_viewport_size({"width": WIDE, "height": 900})
            self.page.emulate_media(color_scheme="light", reduced_motion="reduce")
            self.page.goto(self.home + reverse(visit.view, args=visit.args(world)) + visit.query)
            if visit.send is not None:
                with self.page.expect_navigation():
                    self.page.evaluate(_SEND, [visit.form, dict(visit.send)])
            readings = READINGS if ours else ()
            return [f"{visit}: {fault}" for fault in self._faults(visit, readings)]

    def _leave(self) -> None:
        """Away from the page before: what it asks for by itself is not about the next one."""
        self.page.goto("about:blank")
        self.complaints.clear()
        self.elsewhere.clear()

    def _faults(self, visit: Visit, readings: Sequence[tuple[str, int]]) -> list[str]:
        faults = [] if self.status == visit.status else [f"answered {self.status}"]
        here = resolve(urlsplit(self.page.url).path).view_name
        if visit.send is None and here != visit.view:
            faults.append(f"led to {here}")
        for theme, width in readings:
            self.page.emulate_media(color_scheme=theme)
            self.page.set_viewport_size({"width": width, "height": 900})
            faults += [f"{theme} {width}: {fault}" for fault in self.read()]
        faults += [f"said {words}" for words in self.complaints]
        faults += [f"asked {url}" for url in self.elsewhere]
        self.complaints.clear()
        self.elsewhere.clear()
        return faults

    def read(self) -> list[str]:
        """What axe finds at this width and theme, sideways scrolling, headings, the title."""
        found = Axe().run(self.page, options=_AXE).response["violations"]
        faults = [_told(violation) for violation in found]
        if (too_wide := self.page.evaluate(_TOO_WIDE)) > 0:
            faults.append(f"scrolls sideways by {too_wide} px")
        if (headings := self.page.locator("h1").count()) != 1:
            faults.append(f"has {headings} main headings")
        name, _, house = self.page.title().rpartition(" – ")
        if len(name) < 4 or house != "Afterword":
            faults.append(f"is titled {self.page.title()!r}")
        return faults


def _told(violation: Mapping[str, Any]) -> str:
    places = [str(node["target"]) for node in violation["nodes"]]
    return f"{violation['id']} at {json.dumps(places[:3])} ({violation['help']})"
