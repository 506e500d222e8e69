"""Reading a page as a browser does: its forms, what stands in them, what was let through."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

TEXT_INPUTS = {"text", "search", "email", "url", "tel", "date", "datetime-local", "number", "time"}
BAD_SCHEMES = ("javascript:", "data:", "vbscript:", "file:")


@dataclass
class Field:
    """One control of a form and what it would send as it stands."""

    name: str
    kind: str
    value: str = ""
    values: list[str] = field(default_factory=list)  # those of a select, radios or boxes
    chosen: list[str] = field(default_factory=list)

    @property
    def is_typed(self) -> bool:
        return self.kind in TEXT_INPUTS or self.kind == "textarea"


@dataclass
class Form:
    """A form with its fields by name."""

    action: str
    method: str
    fields: dict[str, Field] = field(default_factory=dict)
    buttons: list[tuple[str, str]] = field(default_factory=list)

    def sent(self, **changes: Any) -> dict[str, Any]:
        """What a browser would send, with changes; a field that is None is left out."""
        said: dict[str, Any] = {}
        for name, one in self.fields.items():
            if one.kind in {"select", "radio", "checkbox"}:
                if one.chosen:
                    said[name] = list(one.chosen)
            else:
                said[name] = one.value
        said.update(self.buttons[:1])
        said.update(changes)
        return {name: value for name, value in said.items() if value is not None}


class Page(HTMLParser):
    """The forms of a page, and everything in it that only an attack would have written."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.forms: list[Form] = []
        self.dangers: list[str] = []
        self.headings = 0
        self.errors: list[str] = []
        self._form: Form | None = None
        self._select: Field | None = None
        self._option: str | None = None
        self._typed: Field | None = None
        self._in_error = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, given: list[tuple[str, str | None]]) -> None:
        attrs = {name: value or "" for name, value in given}
        self._look_for_dangers(tag, attrs)
        if tag == "h1":
            self.headings += 1
        if "aw-error" in attrs.get("class", "") or attrs.get("role") == "alert":
            self._in_error = 2
        if tag == "form":
            self._form = Form(attrs.get("action", ""), attrs.get("method", "get").lower())
            self.forms.append(self._form)
        elif tag == "option" and self._select is not None:
            self._select.values.append(attrs.get("value", ""))
            if "selected" in attrs:
                self._select.chosen.append(attrs.get("value", ""))
        elif tag in {"input", "select", "textarea", "button"}:
            self._control(tag, attrs)

    def _look_for_dangers(self, tag: str, attrs: dict[str, str]) -> None:
        if tag.startswith("aw-hostile") or any(
            name.startswith("on") or "aw-hostile" in name for name in attrs
        ):
            self.dangers.append(f"<{tag} {attrs}>")
        for name in ("href", "src", "action", "formaction"):
            if attrs.get(name, "").strip().lower().startswith(BAD_SCHEMES):
                self.dangers.append(f"<{tag} {name}={attrs[name][:60]}>")

    def _control(self, tag: str, attrs: dict[str, str]) -> None:
        if self._form is None:
            return
        name, kind = attrs.get("name", ""), attrs.get("type", "text") if tag == "input" else tag
        if not name or "disabled" in attrs or kind == "file":  # files have tests of their own
            return
        if tag == "button":
            self._form.buttons.append((name, attrs.get("value", "")))
            return
        one = self._form.fields.setdefault(name, Field(name, kind))
        if kind in {"radio", "checkbox"}:
            one.values.append(attrs.get("value", "on"))
            if "checked" in attrs:
                one.chosen.append(attrs.get("value", "on"))
        elif tag == "select":
            self._select = one
        elif tag == "textarea":
            self._typed, one.value = one, ""
        else:
            one.value = attrs.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "form":
            self._form = None
        elif tag == "select":
            if self._select and not self._select.chosen and self._select.values:
                self._select.chosen = self._select.values[:1]
            self._select = None
        elif tag == "textarea" and self._typed is not None:
            self._typed.value = self._typed.value.removeprefix("\n")
            self._typed = None

    def handle_data(self, data: str) -> None:
        if self._typed is not None:
            self._typed.value += data
        elif self._in_error and data.strip():
            self.errors.append(data.strip())
            self._in_error = 0
