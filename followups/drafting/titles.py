"""A posting's title as one says it: without requisition ids and legal brackets (THX-S1, S2)."""

import re

from followups.drafting.plain_text import one_line

GENDER_MARKS = re.compile(
    r"[(\[]\s*(?:[mwfdxiavh]\s*(?:[/|,*]\s*[mwfdxiavh]\s*)+\*?|gn\*?|all\s+genders?|a\.?\s*g\.?"
    r"|any\s+gender|alle\s+geschlechter)\s*[)\]]"
    r"|\b[mwfd]/[mwfd]/[dxi]\b|\b(?:h/f|f/h)(?:/[dxn])?\b|\b(?:all\s+genders|alle\s+geschlechter)\b",
    re.IGNORECASE,
)
LABELLED_ID = (
    r"(?:req(?:uisition)?|ref(?:erence)?|job|posting|kennziffer|id|jr|vacancy)"
    r"(?:\s*(?:id|no|nr|number))?\s*[.:#\-]*\s*(?=[\w-]*\d)[\w./-]+"
)
MARKED_ID = r"(?:(?:JR|REQ|R|P)[-_]?\d{3,}[\w-]*|#\s?\d+)"
BARE_ID = rf"(?:{MARKED_ID}|\d{{4,}}[\w-]*)"
REQUISITIONS = re.compile(
    rf"[(\[]\s*(?:{LABELLED_ID}|{BARE_ID})\s*[)\]]"
    rf"|[\s,|–—-]*\b{LABELLED_ID}\s*$"
    rf"|\s*[,|–—-]\s*{BARE_ID}\s*$|\s+{MARKED_ID}\s*$|^{BARE_ID}\s*[:,|–—-]+\s*",
    re.IGNORECASE,
)
EDGES = " ,;:|/–—-"


def plain_title(title: str) -> str:
    """The title on one line, without requisition ids, (m/w/d) and the like."""
    shorter = GENDER_MARKS.sub(" ", one_line(title))
    shorter = REQUISITIONS.sub(" ", one_line(shorter))
    return one_line(shorter).strip(EDGES) or one_line(title)
