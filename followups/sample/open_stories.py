"""The sample applications that are still open, or paused."""

from followups.sample.story import Ending, Meeting, Story
from tracker.actions import Notice
from tracker.enums import OutcomeKind

_POSTING = (
    "What you will do\n"
    "- Plan and ship features together with two designers\n"
    "- Keep services healthy and well described\n\n"
    "What you bring\n"
    "- Five years with Python or a similar language\n"
    "- Experience with PostgreSQL\n"
    "- Clear writing\n\n"
    "Nice to have\n"
    "- German at level B2\n"
)

OPEN: tuple[Story, ...] = (
    Story(title="Night shift planner", firm="fennel", place="Leeds", saved=2, posting=_POSTING),
    Story(title="Catalogue developer", firm="orchard", place="Remote", saved=9),
    Story(
        title="Technical writer", firm="vesper", saved=4, applied=3, people=(("ilse", "recruiter"),)
    ),
    Story(
        title="Backend developer",
        firm="halyard",
        place="York",
        salary="£52,000",
        saved=12,
        applied=11,
        answer_in=3,
        posting=_POSTING,
    ),
    Story(
        title="Softwareentwicklerin für Klinikinformationssysteme",
        firm="klinik",
        saved=20,
        applied=18,
    ),
    Story(title="Integration engineer", firm="copper", saved=64, applied=62),
    Story(
        title="Site reliability engineer",
        firm="pumice",
        saved=41,
        applied=39,
        source="company_site",
    ),
    Story(
        title="مهندس برمجيات",
        firm="nahr",
        place="عمّان",
        saved=16,
        applied=15,
        people=(("nour", "hiring_manager"),),
        meetings=(
            Meeting(ago=6, stage="screen", format="phone", minutes=30, people=("nour",)),
            Meeting(ago=-2, people=("nour",)),
        ),
    ),
    Story(
        title="Entwicklungsingenieurin für hydrodynamische Modellierung und Küstenschutzplanung",
        firm="wasser",
        place="Norddeich",
        saved=30,
        applied=28,
        people=(("ingo", "hiring_manager"), ("gesa", "recruiter")),
        meetings=(
            Meeting(ago=14, stage="screen", format="phone", minutes=25, people=("gesa",)),
            Meeting(ago=-5, format="onsite", minutes=120, people=("ingo", "gesa")),
        ),
    ),
    Story(
        title="Platform engineer",
        firm="tundra",
        place="Oulu",
        saved=25,
        applied=24,
        source="recruiter_outreach",
        people=(("nadia", "recruiter"), ("yuki", "hiring_manager")),
        meetings=(
            Meeting(ago=17, stage="screen", format="phone", minutes=30, people=("nadia",)),
            Meeting(ago=9, people=("yuki",), detail="the robot that learned to fold boxes"),
            Meeting(ago=-1, stage="final_interview", format="onsite", people=("yuki",)),
        ),
    ),
    Story(
        title="Data engineer",
        firm="meridian",
        saved=33,
        applied=31,
        people=(("mina", "hiring_manager"),),
        stages=(("assessment", 8),),
        meetings=(
            Meeting(ago=20, stage="screen", format="phone", people=("mina",)),
            Meeting(ago=-3, stage="assessment", format="take_home", minutes=240),
        ),
    ),
    Story(
        title="Senior developer",
        firm="citron",
        place="Lyon",
        saved=50,
        applied=48,
        people=(("anouk", "hiring_manager"),),
        stages=(("reference_check", 6), ("offer", 2)),
        answer_in=4,
        meetings=(
            Meeting(ago=36, stage="screen", format="phone", people=("anouk",)),
            Meeting(ago=22, format="onsite", people=("anouk",), detail="the lemon archive"),
        ),
    ),
    Story(
        title="Developer (company not named)",
        agency="plover",
        source="agency",
        saved=10,
        applied=8,
        people=(("gus", "agency_recruiter"),),
        stages=(("screen", 5),),
    ),
    Story(
        title="Timetable analyst",
        firm="halyard",
        saved=70,
        applied=66,
        people=(("petra", "hiring_manager"),),
        meetings=(
            Meeting(ago=52, people=("petra",)),
            Meeting(ago=49, status="no_show_by_employer", people=("petra",)),
        ),
    ),
    Story(
        title="Tools programmer",
        firm="pumice",
        saved=44,
        applied=43,
        people=(("rhys", "hiring_manager"),),
        meetings=(Meeting(ago=30, people=("rhys",)),),
        ending=Ending(
            ago=15,
            kind=OutcomeKind.ON_HOLD,
            notice=Notice(
                written="personal",
                written_by="hiring_manager",
                text="We have stopped hiring until the new budget. I will write when it moves.",
            ),
            sender="rhys",
            choice="follow_plan",
            chosen_ago=14,
        ),
    ),
)
