"""Where two texts differ, word by word, so that one sees at a glance what the other has changed. Pure."""

import re
from difflib import SequenceMatcher

Piece = tuple[str, bool]
"""Some of a text, and whether the other text does not have it."""

LONGEST = 4_000
"""Words above which the whole of a text counts as different: comparing must not hold up the window."""


def pieces(text: str, other: str) -> list[Piece]:
    """The text in pieces that together are the text."""
    mine, theirs = (re.findall(r"\s+|[^\s]+", each) for each in (text, other))
    if len(mine) > LONGEST or len(theirs) > LONGEST:
        return [(text, text != other)]
    found: list[Piece] = []
    for tag, start, end, _, _ in SequenceMatcher(None, mine, theirs, autojunk=False).get_opcodes():
        part = "".join(mine[start:end])
        if part:
            found.append((part, tag != "equal"))
    return found
