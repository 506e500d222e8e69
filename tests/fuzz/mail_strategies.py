"""Made-up mails for the fuzz harness: structured ones, and seeds with their bytes mangled."""

from collections.abc import Callable

from hypothesis import strategies as st

MEGABYTE = 1024 * 1024

_PARTS = (
    b"From: Ann <ann@firm.example>\r\nTo: kim@mail.example\r\n"
    b"Subject: =?utf-8?q?Ihre_Bewerbung?=\r\n"
    b"Date: Tue, 2 Apr 2024 10:12:00 +0200\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/mixed; boundary="one"\r\n\r\n--one\r\n'
    b'Content-Type: multipart/alternative; boundary="two"\r\n\r\n--two\r\n'
    b"Content-Type: text/plain; charset=utf-8; format=flowed\r\n"
    b"Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe \r\nEnde\r\n--two\r\n"
    b"Content-Type: text/html; charset=cp1252\r\n\r\n<div><p>Gr\xfc\xdfe<blockquote type=cite>x"
    b"</blockquote></div>\r\n--two--\r\n--one\r\nContent-Type: text/calendar\r\n\r\n"
    b"BEGIN:VEVENT\r\nDTSTART;TZID=Europe/Berlin:20240405T100000\r\nEND:VEVENT\r\n--one\r\n"
    b"Content-Type: application/zip; name*0*=utf-8''%C3%BC; name*1=.zip\r\n"
    b"Content-Transfer-Encoding: base64\r\n\r\nUEsDBA==\r\n--one\r\n"
    b"Content-Type: message/rfc822\r\n\r\nFrom: x@y\r\nSubject: Fwd: z\r\n\r\ntext\r\n--one--\r\n"
)
_FORWARD = (
    b"From: Kim <kim@gmail.com>\nTo: x\nSubject: Fwd: News\n\nsee below\n\n"
    b"---------- Forwarded message ---------\nFrom: Ann <ann@firm.example>\n"
    b"Date: Tue, 2 Apr 2024 at 10:12\nSubject: News\nTo: Kim <kim@gmail.com>\n\n\nNo.\n\n"
    b"On Mon, 1 Apr 2024 at 09:00, Kim <kim@gmail.com>\nwrote:\n\n> Any news?\nanswer\n>> older\n"
)
_SHOWN = (
    "Von: Ann <ann@firm.example>\nGesendet: Dienstag, 2. April 2024 10:12\nAn: Kim\n"
    "Betreff: Neues\n\nNein.\n\n________________________________\nDe : Kim\n"
    "Envoyé : mardi 2 avril 2024\nÀ : Ann\nObjet : x\n\n"
    "Début du message transféré :\n\n> De: a@b\n> Objet: c\n>\n> d\n"
).encode()
_PAGE = (
    b"<html><head><style>p{}</style></head><body background=//x><table><tr><td>a<td><b><i>b</b>"
    b"<a href='http://x/?a=1'>link</a><img src=data:image/png;base64,AA==><ul><li>x<li>y</ul>"
    b"<!-- c --><script>s</script>&amp;&#x41;</body></html>"
)
SEEDS = (_PARTS, _FORWARD, _SHOWN, _PAGE)

FRAGMENTS = (
    b"From: ", b"To: ", b"Subject: ", b"Date: ", b"Received: ", b"Content-Type: ", b"\n", b"\r\n",
    b"\n\n", b"multipart/mixed; boundary=b", b"multipart/alternative; boundary=b", b"text/plain",
    b"text/html", b"message/rfc822", b"multipart/report; boundary=b", b"text/calendar", b"\n--b\n",
    b"\n--b--\n", b"Content-Transfer-Encoding: base64\n", b"Content-Disposition: attachment; ",
    b"Content-Transfer-Encoding: quoted-printable\n", b"; charset=utf-16", b"; charset=hz",
    b"; charset=unknown-8bit", b"; format=flowed; delsp=yes", b"; filename*0*=x''%", b"; name=",
    b"=?utf-8?b?", b"=?iso-8859-1?q?", b"?=", b"=?x?q?=E4?=", b"<", b">", b'"', b"\\", b"(", b"@",
    b",", b";", b":", b"> ", b">>", b"On ", b" wrote:\n", b"Am 1. schrieb a@b:\n", b"Le 2 a@b ",
    "a écrit :\n".encode(), b"Il 3 <a@b> ha scritto:\n", b"-----Original Message-----\n", b"-----",
    b"---------- Forwarded message ---------\n", b"---------- Foo bar ----------\n", b"_" * 32,
    b"Begin forwarded message:\n", b"Von: a@b\n", b"Gesendet: 1.1.2024\n", b"Betreff: x\n", b"A:\n",
    b"Sent: ", b"<div>", b"</div>", b"<p>", b"<b a=1>", b"</b>", b"<table>", b"<tr>", b"<td>",
    b"</table>", b"<blockquote type=cite>", b"</blockquote>", b"<!--", b"-->", b"<script>", b"<a ",
    b"<a href=http://x>", b"</a>", b"<img src='data:image/png;base64,", b"&", b"&#", b"&#x110000;",
    b"<svg><math>", b"<br>", b"<li>", b"\0", b"\xff", b"\xed\xa0\x80", b"\xc3", b"\xef\xbb\xbf",
    "–".encode(), "ü".encode("cp1252"), b"+AAA-", b"~{", b"\x1b$B", b"BEGIN:VEVENT\n", b"=3D", b"=",
    b"DTSTART;TZID=../x:99999999T999999\n", b"31 Dec 9999 23:00 -9900", b"0001-01-01", b" ", b"\t",
    b"12.13.2024 25:61", b"Mon, 99 Foo -1", b"a@b", b"x" * 80, b"QUFB", b"REFU",
)  # fmt: skip


Change = tuple[Callable[[bytes, int, int, bytes], bytes], int, int, bytes]
"""How to change a mail, where, over what length, and with which piece."""


def _pieces() -> st.SearchStrategy[bytes]:
    return st.one_of(st.sampled_from(FRAGMENTS), st.binary(max_size=20))


def _repeated(most: int) -> st.SearchStrategy[bytes]:
    """A few pieces, some of them very often: what makes quadratic code show."""
    times = st.sampled_from([1, 1, 1, 1, 2, 30, 1_000, most])
    block = st.lists(_pieces(), min_size=1, max_size=4).map(b"".join)
    return st.tuples(block, times).map(lambda pair: (pair[0] * pair[1])[:MEGABYTE])


def built(most: int) -> st.SearchStrategy[bytes]:
    """A mail put together from pieces, with or without a sensible start."""
    heads = st.sampled_from(
        (
            b"",
            b"From: a@b\n\n",
            b"From: a@b\nSubject: Fwd: x\n\n",
            b"From: a@b\nContent-Type: text/html\n\n",
            b"From: a@b\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
        )
    )
    body = st.lists(_repeated(most), min_size=1, max_size=8).map(b"".join)
    return st.tuples(heads, body).map(b"".join)


def mangled(most: int) -> st.SearchStrategy[bytes]:
    """A seed with pieces put in, taken out, doubled or changed."""
    change: st.SearchStrategy[Change] = st.tuples(
        st.sampled_from([_insert, _remove, _double, _replace]),
        st.integers(0, 2_000),
        st.integers(0, 400),
        _repeated(most),
    )
    return st.tuples(st.sampled_from(SEEDS), st.lists(change, min_size=1, max_size=12)).map(_apply)


def _apply(drawn: tuple[bytes, list[Change]]) -> bytes:
    data, changes = drawn
    for change, at, length, piece in changes:
        data = change(data, at % (len(data) + 1), length, piece)[: 9 * MEGABYTE]
    return data


def _insert(data: bytes, at: int, length: int, piece: bytes) -> bytes:
    return data[:at] + piece + data[at:]


def _remove(data: bytes, at: int, length: int, piece: bytes) -> bytes:
    return data[:at] + data[at + length :]


def _double(data: bytes, at: int, length: int, piece: bytes) -> bytes:
    return data[:at] + data[at : at + length] * 50 + data[at:]


def _replace(data: bytes, at: int, length: int, piece: bytes) -> bytes:
    return data[:at] + piece + data[at + length :]


def mails(most: int = 40_000) -> st.SearchStrategy[bytes]:
    """Made-up mails in which a piece is repeated at most `most` times in a row."""
    return st.one_of(built(most), mangled(most))
