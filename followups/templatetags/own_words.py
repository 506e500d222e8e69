"""A person's own templates, sentences and manner, where a page offers them."""

from dataclasses import replace

from django import template
from django.utils import timezone

from accounts.models import User
from followups.drafting.languages import language
from followups.models import OwnPhrase, OwnTemplate, Step
from followups.own_texts import phrases_for, templates_for
from followups.previewing import invented

register = template.Library()


@register.simple_tag
def own_templates(step: Step, user: User) -> list[OwnTemplate]:
    """The templates a step's text can start from."""
    return templates_for(step, user=user)


@register.simple_tag
def own_phrases(step: Step, user: User, body: str) -> list[OwnPhrase]:
    """The sentences that fit a step's text and do not stand in it yet."""
    return phrases_for(step, user=user, body=body or "")


@register.simple_tag
def how_it_reads(user: User) -> list[str]:
    """Greeting and closing of a letter to somebody invented, as the settings have it."""
    facts = replace(invented(user, today=timezone.localdate()), sign_off=user.sign_off).tidy()
    tongue = language(user.letter_language)
    return [tongue.greeting(facts), *tongue.sign_off(facts).splitlines()]
