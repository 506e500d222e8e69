"""The sample applications that ended with "not selected": at every depth, with every advice."""

from dataclasses import replace

from followups.sample.story import Act, Ending, Meeting, Story
from tracker.actions import Notice

_KIND = (
    "Thank you for the time you gave us. We will go on with another person. "
    "Your questions about the handover stayed with us."
)
_FORM = (
    "Thank you for your application. After review we will not take it further. "
    "This message was generated; replies are not read."
)
_PERSONAL = Notice(written="personal", written_by="hiring_manager", text=_KIND)
_AUTOMATED = Notice(written="automated", written_by="team", text=_FORM)


def _plain(title: str, firm: str, ago: int, choice: str = "") -> Story:
    """Not interviewed, told by a form mail."""
    ending = Ending(ago=ago, notice=_AUTOMATED, choice=choice)
    return Story(title=title, firm=firm, saved=ago + 20, applied=ago + 18, ending=ending)


NOT_SELECTED: tuple[Story, ...] = (
    _plain("Junior archivist", "orchard", 3),
    _plain("Web developer", "fennel", 21, choice="stay_silent"),
    _plain("Quality analyst", "tern", 47),
    Story(
        title="Inżynier oprogramowania",
        firm="lodz",
        place="Łódź",
        saved=40,
        applied=38,
        people=(("lukasz", "hiring_manager"),),
        meetings=(Meeting(ago=25, stage="screen", format="phone", people=("lukasz",)),),
        ending=Ending(ago=1, notice=_PERSONAL, sender="lukasz"),
    ),
    Story(
        title="מפתחת תוכנה",
        firm="shaked",
        saved=36,
        applied=35,
        people=(("tamar", "hiring_manager"),),
        meetings=(Meeting(ago=20, people=("tamar",)),),
        ending=Ending(ago=2, notice=_PERSONAL, sender="tamar", readiness="not_yet"),
    ),
    Story(
        title="Product engineer",
        firm="lantern",
        place="Bergen",
        source="referral",
        referrer="safiya",
        finalist=True,
        saved=48,
        applied=46,
        posting="Five years of backend work\nKnows queues\nWrites well\nHas shipped to many users",
        people=(("matti", "hiring_manager"), ("ruth", "recruiter"), ("safiya", "referrer")),
        meetings=(
            Meeting(ago=34, stage="screen", format="phone", minutes=30, people=("ruth",)),
            Meeting(ago=20, people=("matti", "safiya"), detail="sketching the harbour queue"),
            Meeting(ago=12, stage="final_interview", format="onsite", people=("matti",)),
        ),
        ending=Ending(
            ago=2,
            notice=replace(_PERSONAL, wants_future="yes", invites=["stay_in_touch"]),
            sender="matti",
            choice="follow_plan",
            chosen_ago=1,
        ),
    ),
    Story(
        title="API developer",
        firm="quillwort",
        saved=60,
        applied=58,
        people=(("priti", "hiring_manager"), ("owen", "interviewer"), ("bea", "recruiter")),
        meetings=(
            Meeting(ago=45, stage="screen", format="phone", people=("bea",)),
            Meeting(ago=30, people=("priti", "owen"), detail="the story of the two clocks"),
        ),
        ending=Ending(
            ago=9,
            notice=replace(_PERSONAL, wants_future="yes"),
            sender="priti",
            choice="follow_plan",
            chosen_ago=8,
            acts=(Act(step="thank_you", did="sent", ago=6),),
        ),
    ),
    Story(
        title="Interaction researcher",
        firm="bramble",
        saved=66,
        applied=64,
        people=(("sofie", "hiring_manager"),),
        meetings=(
            Meeting(ago=50, stage="screen", format="phone", people=("sofie",)),
            Meeting(
                ago=40,
                format="onsite",
                minutes=120,
                people=("sofie", "emeka", "lucia"),
                detail="the wall of patient letters",
            ),
        ),
        ending=Ending(
            ago=24,
            notice=replace(_PERSONAL, wants_future="yes"),
            sender="sofie",
            choice="follow_plan",
            chosen_ago=23,
            acts=(
                Act(step="thank_you", did="sent", ago=22),
                Act(step="feedback_request", did="sent", ago=19),
                Act(step="linkedin_connect", did="skip", ago=18),
            ),
        ),
        feedback="specific",
    ),
    Story(
        title="Logistics developer",
        firm="osprey",
        saved=240,
        applied=236,
        people=(("dario", "hiring_manager"), ("hana", "recruiter")),
        meetings=(
            Meeting(ago=220, stage="screen", format="phone", people=("hana",)),
            Meeting(ago=210, people=("dario",), detail="the crane that sings"),
        ),
        ending=Ending(
            ago=190,
            notice=replace(_PERSONAL, wants_future="yes", invites=["stay_in_touch"]),
            sender="dario",
            choice="follow_plan",
            chosen_ago=189,
            acts=(
                Act(step="thank_you", did="sent", ago=188),
                Act(step="feedback_request", did="skip", ago=185),
            ),
        ),
    ),
    Story(
        title="Studio technologist",
        firm="moss",
        saved=45,
        applied=44,
        people=(("joel", "interviewer"),),
        meetings=(Meeting(ago=33, people=("joel",)),),
        ending=Ending(
            ago=4,
            notice=Notice(written="unclear", written_by="team", text=_KIND),
            choice="thank_you_only",
            chosen_ago=3,
            acts=(Act(step="thank_you", did="later", ago=2, until=3),),
        ),
    ),
    Story(
        title="Claims systems developer",
        firm="tern",
        saved=74,
        applied=73,
        people=(("wren", "hiring_manager"),),
        meetings=(Meeting(ago=60, stage="screen", format="phone", people=("wren",)),),
        ending=Ending(
            ago=40,
            notice=_PERSONAL,
            sender="wren",
            choice="follow_plan",
            chosen_ago=39,
        ),
    ),
    Story(
        title="Backend developer, payments",
        firm="copper",
        saved=85,
        applied=84,
        people=(("carl", "hiring_manager"),),
        meetings=(Meeting(ago=70, people=("carl",), notes="Forty minutes late, twice."),),
        ending=Ending(
            ago=50,
            notice=Notice(
                written="personal", written_by="hiring_manager", toxic=True, wants_future="no"
            ),
            sender="carl",
            choice="stay_silent",
            chosen_ago=49,
        ),
    ),
    Story(
        title="Developer, retail (through an agency)",
        agency="plover",
        source="agency",
        saved=55,
        applied=54,
        people=(("gus", "agency_recruiter"),),
        meetings=(Meeting(ago=40, stage="screen", format="phone", people=("gus",)),),
        ending=Ending(
            ago=6,
            notice=Notice(channel="phone", written="none", written_by="agency_recruiter"),
            sender="gus",
            choice="follow_plan",
            chosen_ago=5,
            acts=(Act(step="thank_you", did="hold", ago=4),),
        ),
    ),
    Story(
        title="Seed data steward",
        firm="meridian",
        saved=150,
        applied=148,
        people=(("mina", "hiring_manager"),),
        meetings=(
            Meeting(ago=130, people=("mina",)),
            Meeting(ago=120, stage="final_interview", format="onsite", people=("mina",)),
        ),
        ending=Ending(
            ago=110,
            notice=replace(_PERSONAL, feedback="given", wants_future="yes"),
            sender="mina",
            choice="follow_plan",
            chosen_ago=109,
            acts=(Act(step="thank_you", did="sent", ago=108),),
        ),
        reply_ago=105,
    ),
    Story(
        title="Timetable developer",
        firm="halyard",
        saved=28,
        applied=27,
        stages=(("assessment", 15),),
        ending=Ending(ago=5, notice=_AUTOMATED),
    ),
    Story(
        title="Gameplay engineer",
        firm="pumice",
        saved=130,
        applied=128,
        people=(("rhys", "hiring_manager"),),
        meetings=(Meeting(ago=115, people=("rhys",)),),
        ending=Ending(
            ago=100,
            notice=replace(_PERSONAL, no_contact_requested=True),
            sender="rhys",
        ),
    ),
    Story(
        title="Éditrice technique",
        firm="citron",
        saved=320,
        applied=318,
        people=(("anouk", "hiring_manager"),),
        meetings=(Meeting(ago=300, people=("anouk",)),),
        ending=Ending(
            ago=290,
            notice=_PERSONAL,
            sender="anouk",
            choice="thank_you_only",
            chosen_ago=289,
            acts=(Act(step="thank_you", did="sent", ago=288),),
            reopened_ago=60,
        ),
    ),
)
