"""What a sectioned list is given: headings and entries, plain values."""

from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import Qt

from desktop.theme.tokens import Tone

ROW_ROLE = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Entry:
    """One line. `lead` is an icon, or `check`/`checked` for a circle that can be pressed; `start` words before the
    title such as a time; `note` follows it quietly; `end` stands at the end in the colour of `tone`; `marks` are icons
    before that, each with a token; `avatar` is somebody's name. `words` is what a screen reader says."""

    id: str
    title: str
    lead: str = "check"
    lead_token: str = "faint"
    start: str = ""
    note: str = ""
    end: str = ""
    tone: Tone | None = None
    marks: tuple[tuple[str, str], ...] = ()
    avatar: str = ""
    words: str = ""
    over: bool = False
    data: Any = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Heading:
    """Stands over a part; `note` is quiet, such as how many."""

    title: str
    note: str = ""
    tone: Tone | None = None
    id: str = ""


Row = Heading | Entry
