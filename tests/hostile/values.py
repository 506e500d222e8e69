"""What nobody should send and somebody will: values for addresses, queries and fields."""

NUL = "\0"
OVERRIDE = "\u202e"
# Every one of these would be markup, were it ever written out as it came.
MARKUP = "<aw-hostile>\"'><aw-hostile data-aw-hostile=1 onload=x> &lt;aw-hostile&gt; </textarea>"

# Texts that may well be somebody's words: kept as they are where there is room for them.
PECULIAR: dict[str, str] = {
    "markup": MARKUP,
    "script": "<script>aw-hostile()</script><img src=x onerror=aw>",
    "template": "{{ 7|add:7 }}{% load aw %}{% debug %}{0.__class__}{title!r}%s%(x)s%%d${7*7}#{x}",
    "sql": "Robert'); DROP TABLE tracker_company;-- \" OR 1=1 /* \\",
    "like": "100%_\\%__",
    "emoji": "👩\u200d👩\u200d👧\u200d👦🏳️\u200d🌈 e\u0301 Zoë 𝕯 한글 ﷽ ŉ",
    "quotes": "O’Brien & Söhne “GmbH” 'x' \"y\"",
    "path": "../../../../etc/passwd%00.html",
    "header": "x\r\nBcc: all@example.org\r\n\r\nmore",
    "number": "1e309",
    "regex": "(a+)+$[",
}
# Texts of which something, or everything, is taken away or refused.
BROKEN: dict[str, str] = {
    "nul": f"a{NUL}b",
    "only nul": NUL,
    "override": f"{OVERRIDE}moc.elpmaxe\u202c",
    "only bidi": "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c",
    "only control": "".join(map(chr, [*range(1, 32), 127, *range(128, 160)])),
    "only invisible": "\u200b\u200c\u200d\u2060\ufeff\u00ad\u3164\U000e0041",
    "only accents": "\u0301" * 20,
    "only spaces": " \t\n\u00a0\u2003\u3000",
    "separators": "a\u2028b\u2029c\x85d\x1ce",
    "not a character": "\ufffe\uffff\U0010ffff",
    "empty": "",
    "long": "x" * 100_000,
    "long words": "word " * 20_000,
    "unfolds": "\ufdfa" * 160,
    "wide": "".join(chr(0x20000 + 37 * n) for n in range(160)),
    "squares": "".join(chr(0x3300 + n % 88) for n in range(160)),
}
TEXTS = {**PECULIAR, **BROKEN}

DATES = [
    *("0000-00-00", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2026-02-30"),
    *("2025-02-29", "2026-13-01", "2026-1-1", "03/02/2026", "31.12.2025", "2026-03-02T10:00"),
    *("today", "-1", "1e5", "٢٠٢٦-٠٣-٠٢", "1969-12-31", "2201-01-01", "2026-03-02\0", MARKUP, ""),
    "9" * 100_000,
]
MOMENTS = [
    *("0001-01-01T00:00", "9999-12-31T23:59", "0000-00-00T00:00", "10000-01-01T00:00"),
    *("2026-03-29T02:30", "2026-10-25T02:30", "2026-02-30T10:00", "2026-03-02T25:61"),
    *("2026-03-02T10:00+99:99", "2026-03-02T10:00Z", "2026-03-02T24:00", "2026-03-02"),
    *("2026-03-02T10:00:60", "now", "\0", MARKUP, "", "9" * 100_000),
]
NUMBERS = [
    *("-1", "0", "1.5", "1e309", "NaN", "Infinity", "-0", "0x10", "1_0", "٣", "\0", "", MARKUP),
    *(str(2**31), str(2**63), str(-(2**63) - 1), str(10**30), "9" * 5000),
]
CHOICES = ["\0", MARKUP, str(2**63)]

# Written into a path where an id stands.
IDS = [
    *("0", "-1", "1.5", "1e3", "abc", str(2**31), str(2**63), str(10**30), "9" * 4400, "%00"),
    *("%ED%A0%80", "%FF", "%E2%80%AE", "%0d%0aSet-Cookie:x", "..%2f..%2f", "%3Cscript%3E", "٣"),
    *("1%20OR%201=1", "{{7}}", "%25s", "x" * 3000),
]
# Written into a query, percent signs and all.
QUERIES = [
    *("%00", "%ED%A0%80", "%FF%FE", "%E2%80%AE", "%01%02%7F", "%3Caw-hostile%3E%22%27", "%25"),
    *("{{7}}", "%27%20OR%201=1--", "-1", "0", str(2**63), "9" * 5000, "9999-12-31", "%0d%0aX:y"),
    *("x" * 7000, "%F0%9F%91%A9", "%EF%B7%BA" * 300, "100%25_", "%5C", "javascript:alert(1)"),
]
