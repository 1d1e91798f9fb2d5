"""How a model says what a cell of a record table looks like.

Law: a model answers `Qt.DisplayRole` with the text and `CELL_ROLE` with a `CellStyle` (or None for a plain cell). Both
are asked for in every paint, so answer from memory; styles are frozen so that a model can hand out shared ones.
"""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPixmap

from desktop.theme.tokens import Tone

CELL_ROLE = Qt.ItemDataRole.UserRole + 64


HEADING_ROLE = CELL_ROLE + 1
"""For the first cell of a row that is the heading of a group: its `Heading`, else None."""


class CellKind(Enum):
    """The ways to paint a cell."""

    PLAIN = auto()
    """Body text."""
    STRONG = auto()
    """The record's name, in a heavier weight."""
    MUTED = auto()
    """Secondary text."""
    NUMBER = auto()
    """An amount: at the end of the cell, figures of one width; an empty text becomes a dash."""
    PILL = auto()
    """A state, in the colours of `CellStyle.tone`."""
    BADGE = auto()
    """The state of synchronisation, `CellStyle.badge`, with an icon; the text may stay empty."""


class Badge(Enum):
    """What became of a record's local changes. Values are icon and tone (or token) of the badge."""

    PENDING = ("clock", "sub")
    AWAITED = ("hourglass", "sub")
    FAILED = ("warning-circle", "negative")
    CONFLICT = ("git-fork", "warning")

    @property
    def icon(self) -> str:
        """Its icon's name."""
        return self.value[0]

    @property
    def token(self) -> str:
        """The token of its colour."""
        return self.value[1]

    @property
    def label(self) -> str:
        """What it says, translated."""
        texts = {
            Badge.PENDING: QCoreApplication.translate("Badge", "Pending"),
            Badge.AWAITED: QCoreApplication.translate("Badge", "Awaited"),
            Badge.FAILED: QCoreApplication.translate("Badge", "Failed"),
            Badge.CONFLICT: QCoreApplication.translate("Badge", "Conflict"),
        }
        return texts[self]


@dataclass(frozen=True, slots=True)
class CellStyle:
    """The look of one cell.

    `avatar` paints the initials of that name before the text, `picture` a picture, or its icon where that is missing;
    `tabular` gives the figures one width (dates).
    """

    kind: CellKind = CellKind.PLAIN
    tone: Tone = Tone.NEUTRAL
    badge: Badge | None = None
    avatar: str = ""
    picture: QPixmap | str = ""
    tabular: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a group in a list: what it is called, how many it holds, what their numbers come to."""

    label: str
    count: str
    sums: str = ""
    folded: bool = False


PLAIN = CellStyle()
