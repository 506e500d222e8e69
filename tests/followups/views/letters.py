"""A step's letter as a browser works on it: its addresses, its page, and saving it."""

from django.test import Client
from django.urls import reverse

from followups.models import Step

HTMX = {"HTTP_HX_REQUEST": "true"}


def address(step: Step, name: str = "step") -> str:
    return reverse(f"followups:{name}", args=[step.pk])


def show(web: Client, step: Step) -> str:
    response = web.get(address(step))
    assert response.status_code == 200
    return response.content.decode()


def save(web: Client, step: Step, text: str, **more: str) -> None:
    assert web.post(
        address(step, "step_draft"), {"subject": "S", "text": text, **more}
    ).status_code in {200, 302}
    step.refresh_from_db()
