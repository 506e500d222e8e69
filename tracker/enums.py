"""The field's own words (domain vocabulary), as the database and the pinned commands spell them."""

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class Relationship(TextChoices):
    """What the person wants with a company (A4, A24)."""

    TARGET = "target", _("A company I really want")
    OPEN = "open", _("Open")
    NONE = "none", _("No special wish")
    AVOID = "avoid", _("Avoid")


class Source(TextChoices):
    """Where a posting was found."""

    BOARD = "board", _("Job board")
    COMPANY_SITE = "company_site", _("Company site")
    REFERRAL = "referral", _("Referral")
    AGENCY = "agency", _("Agency")
    RECRUITER_OUTREACH = "recruiter_outreach", _("A recruiter wrote")
    EVENT = "event", _("Event")
    NETWORK = "network", _("Network")
    INTERNAL = "internal", _("Inside my company")


class StageKind(TextChoices):
    """A step of the hiring process; ordered, may repeat, may be skipped."""

    SAVED = "saved", _("Saved")
    APPLIED = "applied", _("Applied")
    SCREEN = "screen", _("Screen")
    ASSESSMENT = "assessment", _("Assessment")
    INTERVIEW = "interview", _("Interview")
    FINAL_INTERVIEW = "final_interview", _("Final interview")
    REFERENCE_CHECK = "reference_check", _("Reference check")
    OFFER = "offer", _("Offer")


STAGE_ORDER: dict[str, int] = {kind: rank for rank, kind in enumerate(StageKind.values)}


class InterviewFormat(TextChoices):
    """How an interview took place. A panel is any interview with several interviewers."""

    PHONE = "phone", _("Phone")
    VIDEO = "video", _("Video")
    ONSITE = "onsite", _("On site")
    TAKE_HOME = "take_home", _("Take-home task")


class InterviewStatus(TextChoices):
    SCHEDULED = "scheduled", _("Scheduled")
    COMPLETED = "completed", _("Took place")
    CANCELLED = "cancelled", _("Cancelled")
    RESCHEDULED = "rescheduled", _("Moved to another date")
    NO_SHOW_BY_EMPLOYER = "no_show_by_employer", _("They did not turn up")


class Status(TextChoices):
    """Is the application live? Derived from its outcome."""

    OPEN = "open", _("Open")
    ON_HOLD = "on_hold", _("On hold")
    CLOSED = "closed", _("Closed")


class OutcomeKind(TextChoices):
    """How an application ended, or paused."""

    NOT_SELECTED = "not_selected", _("Not selected")
    NO_RESPONSE = "no_response", _("No response")
    WITHDRAWN = "withdrawn", _("Withdrawn by me")
    ACCEPTED = "accepted", _("Offer accepted")
    OFFER_DECLINED = "offer_declined", _("Offer declined by me")
    OFFER_RESCINDED = "offer_rescinded", _("Offer taken back")
    ON_HOLD = "on_hold", _("On hold")
    POSITION_CANCELLED = "position_cancelled", _("Position cancelled")


class ClosedBy(TextChoices):
    EMPLOYER = "employer", _("the employer")
    ME = "me", _("me")
    NEITHER = "neither", _("neither side")
    INFERRED = "inferred", _("silence")


CLOSED_BY: dict[str, ClosedBy] = {
    OutcomeKind.NOT_SELECTED: ClosedBy.EMPLOYER,
    OutcomeKind.OFFER_RESCINDED: ClosedBy.EMPLOYER,
    OutcomeKind.NO_RESPONSE: ClosedBy.INFERRED,
    OutcomeKind.WITHDRAWN: ClosedBy.ME,
    OutcomeKind.ACCEPTED: ClosedBy.ME,
    OutcomeKind.OFFER_DECLINED: ClosedBy.ME,
    OutcomeKind.ON_HOLD: ClosedBy.NEITHER,
    OutcomeKind.POSITION_CANCELLED: ClosedBy.NEITHER,
}


class Channel(TextChoices):
    """How the notice arrived."""

    EMAIL = "email", _("E-mail")
    PHONE = "phone", _("Phone call")
    VOICEMAIL = "voicemail", _("Voicemail")
    VIDEO = "video", _("Video call")
    PORTAL = "portal", _("Portal")
    LETTER = "letter", _("Letter")
    IN_PERSON = "in_person", _("In person")
    MESSAGE = "message", _("Message")
    NONE = "none", _("Not at all")


class Written(TextChoices):
    """Was the notice written to this person, or sent to everybody?"""

    PERSONAL = "personal", _("To me, by a person")
    AUTOMATED = "automated", _("Automatically")
    UNCLEAR = "unclear", _("Not sure")
    NONE = "none", _("Nothing in writing")


class WrittenBy(TextChoices):
    HIRING_MANAGER = "hiring_manager", _("Hiring manager")
    RECRUITER = "recruiter", _("Recruiter")
    AGENCY_RECRUITER = "agency_recruiter", _("Agency recruiter")
    INTERVIEWER = "interviewer", _("Interviewer")
    REFERRER = "referrer", _("The person who referred me")
    TEAM = "team", _("A team or a system")
    UNKNOWN = "unknown", _("Not known")


class Role(TextChoices):
    """The part a contact plays in one application."""

    HIRING_MANAGER = "hiring_manager", _("Hiring manager")
    RECRUITER = "recruiter", _("Recruiter")
    AGENCY_RECRUITER = "agency_recruiter", _("Agency recruiter")
    SOURCER = "sourcer", _("Sourcer")
    COORDINATOR = "coordinator", _("Coordinator")
    INTERVIEWER = "interviewer", _("Interviewer")
    PANEL_MEMBER = "panel_member", _("Panel member")
    REFERRER = "referrer", _("Referrer")


class Conduct(TextChoices):
    """How the process was run, where it was run badly (A65)."""

    UNPROFESSIONAL = "unprofessional", _("Unprofessional")
    DISORGANISED = "disorganised", _("Disorganised")
    TOXIC = "toxic", _("Toxic")


class WantsFuture(TextChoices):
    """Would the person want to hear from this employer again? (B11)"""

    YES = "yes", _("Yes")
    NO = "no", _("No")
    UNSURE = "unsure", _("Not sure yet")


class Readiness(TextChoices):
    """Can the person write kindly now? (B42)"""

    READY = "ready", _("Yes")
    NOT_YET = "not_yet", _("Not yet, ask me tomorrow morning")
    RATHER_NOT = "rather_not", _("I would rather not write")


class FeedbackOffer(TextChoices):
    """What the notice itself said about feedback (A40, A48)."""

    NONE = "none", _("Nothing")
    OFFERED = "offered", _("Offered")
    REFUSED = "refused", _("Refused")
    GIVEN = "given", _("Given")


class FeedbackKind(TextChoices):
    """What came back after feedback was asked for, or given unasked (A48)."""

    NONE = "none", _("No reply")
    GENERIC = "generic", _("General")
    SPECIFIC = "specific", _("Specific")
    DECLINED_BY_POLICY = "declined_by_policy", _("They give no feedback")


class Invite(TextChoices):
    """What the notice invited to."""

    STAY_IN_TOUCH = "stay_in_touch", _("To stay in touch")
    OTHER_ROLE = "other_role", _("To look at another role")
    APPLY_AGAIN = "apply_again", _("To apply again")


class RejectionReason(TextChoices):
    """The reason on record, with whose claim it is beside it (B15-B19)."""

    UNKNOWN = "unknown", _("None given")
    EXPERIENCE_GAP = "experience_gap", _("More experience in the field")
    SKILLS_GAP = "skills_gap", _("Other skills")
    PRESELECTED_CANDIDATE = "preselected_candidate", _("Somebody was in mind already")
    INTERNAL_HIRE = "internal_hire", _("Internal candidate")
    REFERRAL_HIRE = "referral_hire", _("A referred candidate")
    STRONGER_CANDIDATE = "stronger_candidate", _("Another candidate fitted better")
    POSITION_NOT_FILLED = "position_not_filled", _("The position was not filled")
    COMPENSATION = "compensation", _("Pay")
    LOCATION_OR_AUTHORISATION = "location_or_authorisation", _("Place or work permit")
    KNOCKOUT = "knockout", _("A fixed requirement")
    OTHER = "other", _("Something else")


class ReasonSource(TextChoices):
    EMPLOYER = "employer", _("they said so")
    SELF = "self", _("my own guess")


class Direction(TextChoices):
    OUTGOING = "out", _("from me")
    INCOMING = "in", _("to me")


class TouchpointKind(TextChoices):
    """What a dated contact was about."""

    NOTE = "note", _("Note")
    THANK_YOU = "thank_you", _("Thank-you")
    FEEDBACK_REQUEST = "feedback_request", _("Feedback request")
    LINKEDIN_REQUEST = "linkedin_request", _("LinkedIn request")
    CHECK_IN = "check_in", _("Check-in")
    STATUS_NUDGE = "status_nudge", _("Status question")
    REPLY = "reply", _("Reply")
    BOUNCE = "bounce", _("Mail came back")
    REFERRAL_RECEIVED = "referral_received", _("Referral")
    CONVERSATION = "conversation", _("Conversation")
    OTHER = "other", _("Something else")


class LinkedInState(TextChoices):
    """Where a LinkedIn request to a contact stands; the person marks it."""

    NONE = "none", _("Not asked")
    REQUESTED = "requested", _("Asked")
    CONNECTED = "connected", _("Connected")
    DECLINED = "declined", _("Declined or ignored")
