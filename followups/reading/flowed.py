"""Text whose lines were wrapped for sending (format=flowed, RFC 3676) → its paragraphs."""


def unflow(text: str, *, delete: bool = False) -> str:
    """Joins the lines that end in a space with the one below, where both are quoted alike.

    `delete` is DelSp=yes: the space itself was added for the wrapping. A signature's "-- " stands.
    """
    lines: list[str] = []
    pieces: list[str] = []
    depth = 0
    for raw in text.split("\n"):
        quotes, line = _unquoted(raw)
        if pieces and quotes != depth:
            lines.append(_joined(pieces, depth))
        depth = quotes
        soft = line.endswith(" ") and line != "-- "
        pieces.append(line[:-1] if soft and delete else line)
        if not soft:
            lines.append(_joined(pieces, depth))
    if pieces:
        lines.append(_joined(pieces, depth))
    return "\n".join(lines)


def _unquoted(raw: str) -> tuple[int, str]:
    """How often the line is quoted, and its text without the space that was stuffed before it."""
    bare = raw.lstrip(">")
    return len(raw) - len(bare), bare.removeprefix(" ")


def _joined(pieces: list[str], depth: int) -> str:
    line = "".join(pieces)
    pieces.clear()
    return f"{'>' * depth} {line}" if depth else line
