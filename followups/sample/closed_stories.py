"""The sample applications that ended in other ways than "not selected"."""

from followups.sample.story import Act, Ending, Meeting, Story
from tracker.actions import Notice
from tracker.enums import OutcomeKind

CLOSED: tuple[Story, ...] = (
    Story(
        title="Support engineer",
        firm="copper",
        saved=120,
        applied=118,
        ending=Ending(
            ago=60,
            kind=OutcomeKind.NO_RESPONSE,
            notice=Notice(channel="none", written="none", inferred=True),
        ),
    ),
    Story(
        title="Release manager",
        firm="tern",
        saved=95,
        applied=93,
        people=(("wren", "hiring_manager"),),
        meetings=(Meeting(ago=80, people=("wren",)),),
        ending=Ending(
            ago=30,
            kind=OutcomeKind.NO_RESPONSE,
            notice=Notice(channel="none", written="none", inferred=True),
        ),
    ),
    Story(
        title="Content engineer",
        firm="vesper",
        saved=58,
        applied=57,
        people=(("ilse", "hiring_manager"),),
        meetings=(Meeting(ago=45, stage="screen", format="phone", people=("ilse",)),),
        ending=Ending(
            ago=40, kind=OutcomeKind.WITHDRAWN, notice=Notice(channel="email", written="none")
        ),
    ),
    Story(
        title="Embedded developer",
        firm="tundra",
        saved=210,
        applied=205,
        people=(("nadia", "recruiter"),),
        meetings=(Meeting(ago=190, stage="screen", format="phone", people=("nadia",)),),
        ending=Ending(
            ago=180,
            kind=OutcomeKind.POSITION_CANCELLED,
            notice=Notice(
                written="personal",
                written_by="recruiter",
                text="The role has been withdrawn; there will be no hire this year.",
            ),
            sender="nadia",
        ),
    ),
    Story(
        title="Workshop coordinator",
        firm="own",
        source="network",
        saved=400,
        applied=398,
        people=(("toma", "hiring_manager"),),
        stages=(("offer", 360),),
        meetings=(Meeting(ago=380, format="onsite", people=("toma",)),),
        ending=Ending(
            ago=355, kind=OutcomeKind.ACCEPTED, notice=Notice(channel="phone", written="none")
        ),
    ),
    Story(
        title="Lead developer",
        firm="moss",
        saved=110,
        applied=108,
        people=(("joel", "hiring_manager"),),
        stages=(("offer", 72),),
        meetings=(Meeting(ago=90, format="onsite", people=("joel",)),),
        ending=Ending(
            ago=70, kind=OutcomeKind.OFFER_DECLINED, notice=Notice(channel="email", written="none")
        ),
    ),
    Story(
        title="Observability engineer",
        firm="copper",
        saved=88,
        applied=86,
        people=(("carl", "hiring_manager"),),
        stages=(("offer", 50),),
        meetings=(Meeting(ago=70, people=("carl",)),),
        ending=Ending(
            ago=35,
            kind=OutcomeKind.OFFER_RESCINDED,
            notice=Notice(channel="phone", written="personal", written_by="hiring_manager"),
            sender="carl",
        ),
    ),
    Story(
        title="Internal tools lead",
        firm="own",
        source="internal",
        internal=True,
        saved=52,
        applied=50,
        people=(("toma", "hiring_manager"),),
        meetings=(Meeting(ago=38, format="onsite", people=("toma",)),),
        ending=Ending(
            ago=20,
            notice=Notice(channel="in_person", written="none", written_by="hiring_manager"),
            sender="toma",
            choice="follow_plan",
            chosen_ago=19,
            acts=(Act(step="reflection", did="done", ago=18),),
        ),
    ),
)
