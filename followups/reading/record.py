"""What is on record about an application outranks what a mail says of itself. Pure."""

from dataclasses import dataclass, replace

from followups.reading.result import Details, Evidence, Reading

SIGNAL = "record"
_MET = frozenset({"hiring_manager", "interviewer", "referrer"})
_SURE = 0.9
_LIKELY = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What stands on record: met them or not, and who it is that signs."""

    interviewed: bool = False
    signer_role: str = ""
    """A `tracker.enums.WrittenBy` value; empty where the signer has no part on record."""
    signer_name: str = ""
    signer_known: bool = False
    signer_interviewed: bool = False
    wrote_before: bool = False


def with_record(reading: Reading, record: Record) -> Reading:
    """The reading as it stands beside the record; each change says so in its evidence.

    An interviewer on record who signs makes the mail personal (0.9 at least); an interview counts
    as one when it is on record, whatever the mail claims or leaves out.
    """
    reading = _with_signer(reading, record)
    return _with_interview(reading, record)


def _with_signer(reading: Reading, record: Record) -> Reading:
    if not record.signer_known:
        return reading
    if record.signer_role:
        sender = replace(reading.details.sender, role=record.signer_role)
        reading = replace(reading, details=replace(reading.details, sender=sender))
    said = f"{record.signer_name or 'The sender'} is on record"
    if record.signer_interviewed or (record.interviewed and record.signer_role in _MET):
        return _personal(reading, _SURE, f"{said} and took part in your interview.")
    if reading.written == "unclear" and record.wrote_before:
        return _personal(reading, _LIKELY, f"{said} and wrote to you before.")
    return reading


def _personal(reading: Reading, confidence: float, said: str) -> Reading:
    if reading.written == "personal":
        confidence = max(confidence, reading.written_confidence)
    return replace(
        reading,
        written="personal",
        written_confidence=confidence,
        evidence=(*reading.evidence, _evidence(said, "personal", 3.0)),
    )


def _with_interview(reading: Reading, record: Record) -> Reading:
    details: Details = reading.details
    if details.names_interview == record.interviewed:
        return reading
    said = (
        "Your interview is on record, though the mail does not name it."
        if record.interviewed
        else "The mail speaks of an interview, but none is on record."
    )
    points_to = "interview_on_record" if record.interviewed else "no_interview_on_record"
    return replace(
        reading,
        details=replace(details, names_interview=record.interviewed),
        evidence=(*reading.evidence, _evidence(said, points_to, 1.0)),
    )


def _evidence(said: str, points_to: str, weight: float) -> Evidence:
    return Evidence(signal=SIGNAL, text=said, start=-1, end=-1, points_to=points_to, weight=weight)
