"""The rules that speak about the process: people met, who wrote, how, and how it was run."""

from followups.decision.facts import Facts
from followups.decision.judgements import Judgements
from followups.decision.people import (
    DECIDERS,
    bare_name,
    is_impersonal,
    notice_is_call,
    notice_is_personal,
    writer_roles,
)
from followups.decision.reason import Reason
from followups.decision.recipients import reachable, recipient
from followups.decision.situation import (
    came_from_nobody,
    deserves_reply,
    human_touchpoint,
    interviews,
    is_automated,
    latest_stage,
    on_site,
    was_screened,
)
from followups.decision.wording import counted, listed, number, sentence
from tracker.enums import (
    Channel,
    Conduct,
    Invite,
    Readiness,
    Relationship,
    Role,
    StageKind,
    WantsFuture,
)

TITLES = {
    Role.HIRING_MANAGER: "the hiring manager",
    Role.RECRUITER: "the recruiter",
    Role.AGENCY_RECRUITER: "the agency's recruiter",
}
SPOKE = {
    Channel.PHONE: "called you",
    Channel.VOICEMAIL: "left you a message",
    Channel.VIDEO: "told you in a video call",
    Channel.IN_PERSON: "told you face to face",
}


def opt_out(facts: Facts, _: Judgements) -> Reason | None:
    """Truth order 1: they asked for no further contact, and that ends everything."""
    if not facts.no_contact_requested:
        return None
    return Reason(
        "opt-out", "silence", "They asked you not to contact them again.", "truth order 1"
    )


def dec_10(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-10 (A65, A66, C8): poor conduct ends the exchange, whatever else speaks for a reply."""
    if not facts.conduct:
        return None
    words = listed(value for value in Conduct.values if value in facts.conduct)
    return Reason("DEC-10", "silence", f"You noted that the process was {words}.", "A65")


def avoid(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-10 by the ruling on `avoid` (A66): a company marked so stays left alone."""
    if facts.relationship != Relationship.AVOID or facts.conduct:
        return None
    return Reason("DEC-10", "silence", "You marked this company as one to avoid.", "A66")


def dec_4(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-4 (A17, A18): an interview in person, or at least two virtual ones."""
    if not deserves_reply(facts):
        return None
    return Reason("DEC-4", "reply", _interviewed(facts), "A18")


def _interviewed(facts: Facts) -> str:
    here, total = on_site(facts), len(interviews(facts))
    if here == total == 1:
        return "You were interviewed in person."
    had = f"You had {counted(total, 'interview')}"
    if here == total:
        return f"{had} in person."
    if here:
        return f"{had}, {number(here)} of them in person."
    return f"{had}{_by_wire(facts)}."


def _by_wire(facts: Facts) -> str:
    """Said only where the format of each is on record."""
    known = all(stage.format is not None for stage in interviews(facts))
    return " by video or telephone" if known else ""


def dec_5(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-5 (A20, A21): the manager or a recruiter wrote or spoke to this person directly."""
    roles = writer_roles(facts) & DECIDERS
    if not (notice_is_personal(facts) and roles):
        return None
    title = next(words for role, words in TITLES.items() if role in roles)
    name = "" if is_impersonal(facts.sender) else bare_name(facts.sender)
    who = f"{name}, {title}," if name else sentence(title)
    did = SPOKE[Channel(str(facts.channel))] if notice_is_call(facts) else "wrote to you personally"
    return Reason("DEC-5", "reply", f"{who} {did}.", "A21")


def dec_6(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-6 (A23-A25): the company is one the person really wants."""
    if facts.relationship != Relationship.TARGET:
        return None
    human = recipient(facts)
    if human is None:
        text = "This is a company you really want, but you have nobody there to write to."
    else:
        name = human.name or "somebody there"
        text = f"This is a company you really want, and you can reach {name}."
    return Reason("DEC-6", "reply", text, "A24")


def dec_3(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-3 (A16): the later the stage, the more a reply is worth."""
    words = {
        StageKind.OFFER: "You went as far as an offer.",
        StageKind.REFERENCE_CHECK: "You went as far as the reference check.",
        StageKind.FINAL_INTERVIEW: "You went as far as the final interview.",
    }
    if facts.finalist:
        return Reason("DEC-3", "reply", "You were among the last candidates.", "A16")
    reached = latest_stage(facts)
    if reached is not None:
        return Reason("DEC-3", "reply", words[StageKind(reached)], "A16")
    if len(interviews(facts)) > 1:
        return Reason("DEC-3", "reply", "You got past the first round.", "A16")
    return None


def c6(facts: Facts, _: Judgements) -> Reason | None:
    """C6 (A18 against A63): interviews beat automation, but the reply goes to the people."""
    if not (is_automated(facts) and deserves_reply(facts)):
        return None
    human = recipient(facts)
    whom = human.name if human and human.name else "somebody you met"
    text = f"The notice was automatic, so a reply would go to {whom}, not back to the sender."
    return Reason("C6", "reply", text, "A18, A63")


def dec_8(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-8 (A63): an automatic notice needs no answer."""
    if not is_automated(facts):
        return None
    return Reason("DEC-8", "silence", "The notice was sent automatically.", "A63")


def c7(facts: Facts, _: Judgements) -> Reason | None:
    """C7 (A24 against A63): a wanted company, an automatic notice, no interview, nobody to ask."""
    target = facts.relationship == Relationship.TARGET
    if not (target and is_automated(facts)) or interviews(facts) or reachable(facts):
        return None
    text = "Nobody reads the mailbox this came from; a message would need a person there first."
    return Reason("C7", "wait", text, "A24, A63")


def dec_9(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-9 (A64): never write to a mailbox or a group that no person reads."""
    if not came_from_nobody(facts):
        return None
    name = f"“{facts.sender}”" if facts.sender else "The sender"
    text = f"{name} is a mailbox or a team; a reply there reaches nobody in particular."
    return Reason("DEC-9", "silence", text, "A64")


def dec_1(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-1 (A14): without a human touchpoint there is no connection to answer to."""
    if human_touchpoint(facts):
        return None
    return Reason("DEC-1", "silence", "You have not spoken with anybody there.", "A14")


def step_4(facts: Facts, _: Judgements) -> Reason | None:
    """Truth order 4: nobody on record can be reached."""
    if reachable(facts):
        return None
    away = [c.name for c in facts.contacts if c.do_not_contact and c.name]
    text = "There is nobody on record whom you could reach."
    if away:
        text = f"{text[:-1]}; {listed(dict.fromkeys(away))} asked for no contact."
    return Reason("step-4", "silence", text, "A14, A64")


def dec_12(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-12 (B42): no mail while it cannot be a kind one."""
    if facts.readiness == Readiness.NOT_YET:
        text = "You are not ready to write kindly yet, and nothing has to be written today."
        return Reason("DEC-12", "wait", text, "B42")
    if facts.readiness == Readiness.RATHER_NOT:
        return Reason("DEC-12", "silence", "You said you would rather not write.", "B42")
    return None


def dec_11(facts: Facts, _: Judgements) -> Reason | None:
    """DEC-11 (B10, B11, C2): the person's own wish is a gate; it only ever lowers."""
    if facts.wants_future == WantsFuture.YES:
        return Reason("DEC-11", "reply", "You would like to be considered there again.", "B11")
    if facts.wants_future == WantsFuture.NO:
        return Reason("DEC-11", "silence", "You do not want to work there any more.", "B11")
    text = "You have not said whether you would want to work there later."
    if facts.wants_future == WantsFuture.UNSURE:
        text = "You are not sure whether you would want to work there later."
    return Reason("DEC-11", "wait", text, "B11")


def step_9(facts: Facts, _: Judgements) -> Reason | None:
    """Truth order 9 (A17, A18): one call or one virtual interview is no case for a reply."""
    if deserves_reply(facts):
        return None
    if interviews(facts):
        text = f"You had one interview{_by_wire(facts)}; a reply is kind, not called for."
    elif was_screened(facts):
        text = "You had a first conversation and no interview; a reply is kind, not called for."
    else:
        text = "No interview is on record; a reply is kind, not called for."
    return Reason("step-9", "wait", text, "A17, A18")


def invited(facts: Facts, _: Judgements) -> Reason | None:
    """Section 6: an invitation counts when a person wrote it; boilerplate does not."""
    if is_automated(facts) or Invite.STAY_IN_TOUCH not in facts.invites:
        return None
    return Reason("invite", "reply", "You were asked to stay in touch.", "A12")


PROCESS_RULES = (
    opt_out, dec_10, avoid, dec_12, dec_4, dec_5, dec_6, dec_3, c6, c7,
    dec_8, dec_9, step_4, dec_1, dec_11, step_9, invited,
)  # fmt: skip
