"""What the domain of an address tells about the employer: its name, or only whose system it is."""

from typing import Final

from followups.reading.details.words import listed

_SHARED: Final = listed(
    """
    greenhouse-mail.io greenhouse.io greenhouse-jobs.com lever.co ashbyhq.com myworkday.com
    workday.com icims.com icims.eu jobvite.com smartrecruiters.com smartrecruitersmail.com
    workablemail.com workable.com teamtailor-mail.com teamtailor.com bamboohr.com breezy-mail.com
    breezy.hr applytojob.com jazz.co resumator.com personio.de personio.com rippling.com
    successfactors.com successfactors.eu sapsf.com sapsf.eu taleo.net oraclecloud.com avature.net
    paycomonline.com gem.com comeet-notifications.com comeet-mail.com dover.io ceipalmail.com
    join.com freshteam.com wellfound.com recruitee.com eightfold.ai phenompeople.com
    viterbit-mail.com zohorecruit.com newtonsoftware.com recruitmail.com jobdiva.com
    theapplicantmanager.com 100hires.com fountain.com csod.com invalidemail.com linkedin.com
    indeed.com indeedemail.com xing.com stepstone.de stepstone.com infojobs.net infojobs.it
    monster.com glassdoor.com dice.com ziprecruiter.com welcometothejungle.com apec.fr
    hellowork.com jobteaser.com totaljobs.com reed.co.uk otta.com hired.com handshake.com
    joinhandshake.com angel.co adzuna.com softgarden.io softgarden.de dvinci-hr.com dvinci.de
    rexx-systems.com concludis.de onlyfy.com prescreen.io heyrecruit.de flatchr.io taleez.com
    digitalrecruiters.com talentsoft.com cegid.com beetween.com intervieweb.it inrecruiting.com
    altamiraweb.com allibo.com talentclue.com bizneo.com factorial.co factorialhr.com kenjo.io
    pinpoint.email pinpointhq.com hibob.com ukg.com ultipro.com adp.com paylocity.com
    cornerstoneondemand.com hackerrank.com codility.com codesignal.com testgorilla.com hirevue.com
    calendly.com goodtime.io mailgun.org sendgrid.net amazonses.com mailchimp.com gmail.com
    googlemail.com outlook.com hotmail.com live.com yahoo.com yahoo.de yahoo.fr yahoo.es yahoo.it
    icloud.com me.com aol.com gmx.de gmx.net gmx.com web.de t-online.de freenet.de posteo.de
    mailbox.org proton.me protonmail.com orange.fr wanadoo.fr laposte.net free.fr sfr.fr libero.it
    virgilio.it alice.it tiscali.it telefonica.net hotmail.es hotmail.fr hotmail.it hotmail.co.uk
    outlook.de outlook.fr outlook.es outlook.it fastmail.com hey.com zoho.com mail.com pm.me
    example.com example.org example.net example.edu
    """
)
_TENANTS_BELOW: Final = listed(
    """
    teamtailor-mail.com breezy-mail.com avature.net recruitee.com freshteam.com recruitmail.com
    bamboohr.com applytojob.com teamtailor.com softgarden.io personio.de viterbit-mail.com
    """
)
"""The employer's slug is the label before these."""
_TENANTS_AT: Final = listed(
    """
    myworkday.com talent.icims.com talent.icims.eu m.personio.de
    """
)
"""The employer's slug is the part before the @."""
_NO_TENANTS: Final = listed(
    """
    no-reply noreply www app apps mail email message messages hire talent eu us de careers jobs m
    candidates notifications notification conversations donotreply system support msg mailer hr
    """
)
_AGENCIES: Final = (
    "search",
    "hunters",
    "hunter",
    "recruit",
    "recruiting",
    "recruitment",
    "staffing",
    "-personal",
    "seleccion",
    "selezione",
    "-rh",
    "personalberatung",
    "interim",
    "headhunting",
    "recrutement",
    "talentsearch",
    "executives",
    "zeitarbeit",
    "-hr",
    "resourcing",
)
_SECOND_LEVEL: Final = listed(
    """
    co com org ac gov net edu gob gouv ltd plc nhs
    """
)


def employer_label(address: str) -> str:
    """The label of an own domain that names its owner (`northgate-search`), "" for shared ones."""
    domain = address.rpartition("@")[2].lower()
    if not domain or is_shared(address):
        return ""
    labels = domain.split(".")
    if len(labels) < 2:
        return ""
    suffix = 2 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) <= 3 else 1
    return labels[-suffix - 1]


def is_agency(address: str) -> bool:
    """Whether an own domain's label ends in the word of a recruiting agency."""
    return employer_label(address).endswith(_AGENCIES)


def is_shared(address: str) -> bool:
    """Whether the domain is a recruiting system's, a job board's or a free mail provider's."""
    labels = address.rpartition("@")[2].lower().split(".")
    return any(".".join(labels[start:]) in _SHARED for start in range(len(labels) - 1))


def tenant(address: str) -> str:
    """The employer's slug in a recruiting system's address, or ""."""
    local, _, domain = address.lower().rpartition("@")
    if domain in _TENANTS_AT:
        slug = local.partition("+")[0].removesuffix("-jobs")
        return "" if slug in _NO_TENANTS else slug
    below, _, rest = domain.partition(".")
    return below if rest in _TENANTS_BELOW and below not in _NO_TENANTS else ""
