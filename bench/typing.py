"""From a keystroke to its findings, as a person sees it: a real browser, the launched app."""

import shutil
from statistics import median, quantiles

from bench.figures import Figure
from bench.pages import Visitor
from bench.site import Site

KEYS = 40
TARGET = 150
_TYPED = "and I would be glad to hear of openings."
# From the field's input event to the frame that shows the new findings; the pause that waits for
# the next key (60 ms) is in it.
_WATCH = """() => {
  window.took = [];
  let pressed = 0;
  const text = document.getElementById("id_text");
  text.addEventListener("input", () => { pressed = performance.now(); });
  new MutationObserver((changes) => {
    const added = changes.flatMap((one) => [...one.addedNodes]);
    if (!added.some((node) => node.id === "findings")) { return; }
    requestAnimationFrame(() => window.took.push(performance.now() - pressed));
  }).observe(document.getElementById("findings").parentNode, { childList: true });
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
}"""


def measure(site: Site, visitor: Visitor) -> list[Figure]:
    """Forty keys, one after the other; empty where there is no browser or nothing to write."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    if program is None or "step" not in visitor.addresses:
        return []
    took = _type(f"http://localhost:{site.port}", visitor, program)
    return [
        Figure(
            name="keystroke to findings, p95",
            value=quantiles(took, n=20)[-1],
            unit="ms",
            at_most=TARGET,
            note=f"median {median(took):.0f} ms, {KEYS} keys, 60 ms of it waiting for the next key",
        )
    ]


def _type(address: str, visitor: Visitor, program: str) -> list[float]:
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - developers have it

    name, _, value = visitor.cookie.partition("=")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=["--no-sandbox"])
        context = browser.new_context()
        context.add_cookies([{"name": name, "value": value, "url": address}])
        page = context.new_page()
        page.goto(f"{address}{visitor.addresses['step']}")
        page.evaluate(_WATCH)
        for count in range(KEYS):
            page.keyboard.type(_TYPED[count % len(_TYPED)])
            page.wait_for_function(f"() => window.took.length > {count}")
        took: list[float] = page.evaluate("window.took")
        context.set_offline(True)  # what was typed here stays nowhere
        browser.close()
    return took[:KEYS]
