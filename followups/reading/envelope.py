"""What sender address and headers tell: machine, system, list, thread (see docs/reading.md).

Automation headers are strong where present and say nothing where absent (RFC 3834, section 5).
"""

from collections.abc import Iterator

import re2

from followups.reading.message import MailMessage

# Systems that send for employers; `=` an address's whole domain or any below it.
SYSTEM_DOMAINS = (
    "greenhouse.io", "greenhouse-mail.io", "us.greenhouse-jobs.com", "hire.lever.co", "lever.co",
    "ashbyhq.com", "myworkday.com", "myworkdayjobs.com", "otp.workday.com", "workday.com",
    "talent.icims.com", "icims.com", "icims.eu", "jobvite.com", "smartrecruiters.com",
    "smartrecruitersmail.com", "workablemail.com", "workable.com", "teamtailor-mail.com",
    "teamtailor.com", "bamboohr.com", "breezy-mail.com", "breezy.hr", "applytojob.com",
    "jazz.co", "jazzhr.com", "personio.de", "personio.com", "rippling.com", "successfactors.com",
    "successfactors.eu", "sapsf.com", "sapsf.eu", "taleo.net", "oraclecloud.com", "avature.net",
    "invalidemail.com", "paycomonline.com", "paycomonline.net", "appreview.gem.com", "gem.com",
    "comeet-notifications.com", "comeet-mail.com", "comeet.co", "dover.io", "dover.com",
    "ceipalmail.com", "ceipal.com", "join.com", "freshteam.com", "wellfound.com", "recruitee.com",
    "eightfold.ai", "phenompeople.com", "viterbit-mail.com", "zohorecruit.com", "zohorecruit.eu",
    "newtonsoftware.com", "recruitmail.com", "jobdiva.com", "theapplicantmanager.com",
    "100hires.com", "fountain.com", "peoplehr.net", "csod.com", "cornerstoneondemand.com",
    "dvinci.de", "dvinci-hr.com", "softgarden.io", "softgarden.de", "umantis.com",
    "rexx-systems.com", "concludis.de", "onlyfy.com", "prescreen.io", "hrmos.co", "pinpointhq.com",
    "pageuppeople.com",
    "snaphire.com", "jobylon.com", "reachmee.com", "welcomekit.co", "welcometothejungle.com",
    "flatchr.io", "taleez.com", "inrecruiting.com", "altamira.it", "infojobs.net", "bizneohr.com",
    "factorialhr.com", "ukg.com", "ultipro.com", "adp.com", "paylocity.com", "silkroad.com",
    "hireology.com", "jobscore.com", "trakstar.com", "recruiterbox.com", "clearcompany.com",
    "hibob.com", "occupop.com", "tal.net", "oleeo.com", "eploy.net", "jobtrain.co.uk",
    "vacancyfiller.co.uk",
)  # fmt: skip
BOARD_DOMAINS = (
    "linkedin.com", "indeed.com", "indeedemail.com", "glassdoor.com", "monster.com",
    "ziprecruiter.com", "dice.com", "stepstone.de", "xing.com", "neuvoo.com", "talent.com",
    "jobcase.com", "upward.net",
    "careerbuilder.com", "simplyhired.com",
    "adzuna.com", "totaljobs.com", "reed.co.uk",
    "hired.com", "handshake.com", "joinhandshake.com", "infojobs.net", "infojobs.it", "apec.fr",
    "cadremploi.fr",
    "hellowork.com", "subito.it", "otta.com", "wellfound.com", "jobteaser.com", "arbeitsagentur.de",
)  # fmt: skip
TEST_DOMAINS = (
    "hackerrank.com", "hackerrankforwork.com", "codility.com", "codesignal.com", "testgorilla.com",
    "hirevue.com", "hackerearth.com", "coderpad.io", "testdome.com", "shl.com", "pymetrics.com",
    "mettl.com", "adaface.com", "coderbyte.com", "devskiller.com", "criteriacorp.com", "karat.io",
)  # fmt: skip
FREE_DOMAINS = (
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "yahoo.com", "icloud.com",
    "gmx.de", "gmx.net", "web.de", "aol.com", "proton.me", "protonmail.com", "t-online.de",
    "orange.fr",
    "free.fr", "libero.it", "live.com", "me.com", "hotmail.fr", "hotmail.es", "yahoo.fr",
)  # fmt: skip

_MACHINE = re2.compile(
    r"(?:^|[._+-])(?:no[._-]?-?reply|do[._-]?not[._-]?reply|donotreply|noreply\w*|notifications?|"
    r"notify|system\w*|alerts?|auto(?:reply|mated|mailer)?|mailer|bounces?|mailer-daemon|postmaster|"
    r"nicht[._-]?antworten|ne[._-]?pas[._-]?repondre|nepasrepondre|no[._-]?responder|"
    r"non[._-]?rispondere|updates?|news(?:letter)?|invitations?|workflow|sender)(?:$|[._+@-])"
)
_ALERTS = re2.compile(
    r"job-?alerts?|jobs?-?(?:listings|digest|matches|recommendations)|newsletter|talentcommunity|"
    r"career-?fair|jobagent|alert|digest"
)
_ROLE = re2.compile(
    r"^(?:careers?|jobs?|talent\w*|hr|people|recruit\w*|hiring|applications?|humanresources|team|info|"
    r"bewerbung\w*|karriere|personal\w*|recrutement|rh|emploi|candidatures?|empleo|seleccion|rrhh|"
    r"risorseumane|selezione|lavora\w*|contact|hello|office|support|campus|university\w*)(?:$|[._+-])"
)
_PERSON = re2.compile(r"^[a-z]{1,20}[._-][a-z]{2,30}\d?$|^[a-z]{3,12}$")
_THREAD = re2.compile(
    r"^[0-9a-f]{8}-[0-9a-f-]{20,}|\+(?:email|candidate|job|c)?[+_-]?\w*\d\w{3,}|^candidate-"
)
_BOUNCE = re2.compile(r"^(?:mailer-daemon|postmaster)@")


def envelope_signals(message: MailMessage) -> Iterator[tuple[str, str]]:
    """Name and the words to show for each thing the envelope tells."""
    yield from _sender_signals(message)
    yield from _header_signals(message)
    if message.in_reply_to or message.references:
        yield "in_thread", "In-Reply-To"
    if message.calendar_start is not None or _has_calendar(message):
        yield "calendar_attached", "calendar"
    if message.forwarded:
        yield "was_forwarded", "forwarded"


def _sender_signals(message: MailMessage) -> Iterator[tuple[str, str]]:
    address = message.sender.address
    local, _, domain = address.rpartition("@")
    if not local:
        return
    machine = bool(_MACHINE.search(local))
    if machine:
        yield "from_machine", address
    if _ALERTS.search(local):
        yield "from_alerts", address
    if _ROLE.search(local):
        yield "from_role_mailbox", address
    yield from ((name, domain) for name in _domain_signals(domain))
    if not machine and not _ROLE.search(local) and _PERSON.search(local):
        yield "from_person_address", address
    if _BOUNCE.search(address):
        yield "from_postmaster", address
    if _THREAD.search(local) and not machine:
        yield "thread_alias", address


def _domain_signals(domain: str) -> Iterator[str]:
    if _below(domain, SYSTEM_DOMAINS):
        yield "from_system"
    if _below(domain, BOARD_DOMAINS):
        yield "from_job_board"
    if _below(domain, TEST_DOMAINS):
        yield "from_test_platform"
    if _below(domain, FREE_DOMAINS):
        yield "from_free_mail"


def _below(domain: str, known: tuple[str, ...]) -> bool:
    return any(domain == one or domain.endswith("." + one) for one in known)


def _header_signals(message: MailMessage) -> Iterator[tuple[str, str]]:
    submitted = message.header("auto-submitted").strip().lower()
    if submitted.startswith("auto-replied") or message.header("x-autoreply"):
        yield "auto_replied", f"Auto-Submitted: {submitted}"[:80]
    elif submitted and submitted != "no":
        yield "auto_generated", f"Auto-Submitted: {submitted}"[:80]
    if message.header("return-path").strip() == "<>":
        yield "null_return_path", "Return-Path: <>"
    content = message.header("content-type").lower()
    if "multipart/report" in content or "delivery-status" in content:
        yield "delivery_report", "multipart/report"
    precedence = message.header("precedence").strip().lower()
    if precedence == "auto_reply":
        yield "auto_replied", "Precedence: auto_reply"
    elif precedence in ("bulk", "list", "junk"):
        yield "list_mail", f"Precedence: {precedence}"
    for name in ("list-unsubscribe", "list-id"):
        if message.header(name):
            yield "list_mail", name.title()
    yield from _service_signals(message)


def _service_signals(message: MailMessage) -> Iterator[tuple[str, str]]:
    for name in ("feedback-id", "x-ses-outgoing", "x-virtual-mta", "x-mailgun-sid", "x-sg-eid"):
        if message.header(name):
            yield "bulk_service", name.title()
    if "emailmerge" in message.message_id or "emailmerge" in message.header("message-id"):
        yield "bulk_service", "Message-ID"
    reply_to = message.reply_to.address if message.reply_to else ""
    if reply_to and _THREAD.search(reply_to.partition("@")[0]):
        yield "thread_alias", reply_to
    elif reply_to and reply_to != message.sender.address and not _MACHINE.search(reply_to):
        yield "reply_to_other", reply_to


def _has_calendar(message: MailMessage) -> bool:
    return any(
        one.content_type == "text/calendar" or one.name.lower().endswith(".ics")
        for one in message.attachments
    )
