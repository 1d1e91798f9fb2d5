"""What a board shows, as plain values.

Law: a source answers from memory; a board asks only for the cards it paints. `Board.refresh` tells that it changed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.theme.tokens import Tone
from desktop.widgets.cells import Badge


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """One column: its name, how many cards, their sum in words, and the tone of its dot.

    `detail` is the sum in full, for the tool tip and for screen readers. A column with more than has cards says how
    many there are in `whole`, and in `more` the words of the button below the cards that leads to all of them. Nothing
    new can be made in a column without `adding`.
    """

    id: str
    title: str
    count: int
    sum_text: str = ""
    tone: Tone = Tone.NEUTRAL
    detail: str = ""
    whole: int = 0
    more: str = ""
    adding: bool = True

    @property
    def total(self) -> int:
        """How many there are, with a card or without."""
        return max(self.whole, self.count)


@dataclass(frozen=True, slots=True)
class BoardCard:
    """One card: a title, quiet lines, an amount in words, a badge, and whose initials to show.

    `tones` colours lines, as for a date that has passed. `edge` marks the whole card as one that needs somebody. `age`
    stands beside the amount, in the colour of a warning.
    """

    id: str
    title: str
    lines: tuple[str, ...] = ()
    money: str = ""
    badge: Badge | None = None
    avatar: str = ""
    tones: tuple[Tone | None, ...] = ()
    edge: Tone | None = None
    age: str = ""

    def words(self) -> str:
        """The card in one line, as a screen reader says it."""
        badge = self.badge.label if self.badge else ""
        return ", ".join(part for part in (self.title, *self.lines, self.money, self.age, badge) if part)


class BoardSource(Protocol):
    """The cards of a board."""

    def columns(self) -> Sequence[BoardColumn]:
        """The columns from the start to the end."""
        ...

    def card(self, column_id: str, index: int) -> BoardCard:
        """The card at a place, 0 ≤ index < the column's count."""
        ...

    def place(self, card_id: str) -> tuple[str, int] | None:
        """Where a card is now, as (column id, index); None when it is on the board no more."""
        ...

    def can_move(self, card_id: str, column_id: str) -> bool:
        """Whether a card may go to a column."""
        ...
