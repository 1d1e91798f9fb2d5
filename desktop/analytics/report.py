"""A report: what it asks of the replica, and the cards that show it. The screen does the asking and the showing.

Law: `read` runs elsewhere and touches no widget; `cards` runs on the window's thread and reads nothing. Every figure
that a person can press says which deals it is made of.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, Protocol

from PySide6.QtWidgets import QButtonGroup, QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.analytics.figures import Figures
from desktop.crm.pipelines import Stage
from desktop.widgets.buttons import Chip
from desktop.widgets.charts.tile import Tile
from desktop.widgets.charts.tile_row import TileRow
from desktop.widgets.flow_layout import FlowLayout
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.replica.sales.forecast import Month
from sync.replica.sales.scope import Scope

Find = Callable[[Connection], list[Id]]
Through = Callable[[str, Find], None]
"""Shows the deals behind a figure, under these words."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is asked for: whose deals, of which pipeline and period, and the calendar that the answers use."""

    scope: Scope
    months: Sequence[Month]
    past: Sequence[Month]
    stages: Sequence[Stage]
    today: date
    now: Instant

    @property
    def open_stages(self) -> list[Id]:
        """The stages that deals go through, in their order."""
        return [each.id for each in self.stages if each.is_open and not each.gone]


@dataclass(frozen=True, slots=True)
class Showing:
    """How answers are shown: the figures' words, what people are called, and where a press leads."""

    figures: Figures
    names: Mapping[Id, str]
    through: Through
    currency: str = ""
    choose_currency: Callable[[str], None] = field(default=lambda currency: None)

    def name(self, owner: Id | None) -> str:
        """What an owner is called."""
        from desktop.analytics.figures import tr

        return self.names.get(owner or "", "") or (tr("Somebody else") if owner else tr("Nobody"))


class Report(Protocol):
    """One tab."""

    @property
    def id(self) -> str: ...

    @property
    def label(self) -> str: ...

    def read(self, asked: Asked) -> Callable[[Connection], Any]:
        """What is to be run over a connection; its answer can be compared with an earlier one."""
        ...

    def cards(self, found: Any, asked: Asked, showing: Showing) -> list[QWidget]:
        """What shows the answer, from above to below; nothing when there is nothing to show."""
        ...


def row_of(tiles: Iterable[Tile]) -> QWidget:
    """Tiles beside each other, on further lines where there is no room."""
    return TileRow(tiles)


def tile(label: str, figure: str, full: str, detail: str, press: Callable[[], None] | None = None) -> Tile:
    """A tile that leads somewhere, or one that only says something."""
    made = Tile(label, figure, full, detail)
    if press is None:
        made.setEnabled(False)
    else:
        made.clicked.connect(press)
    return made


def currencies(amounts: Mapping[str, int], current: str, words: str, showing: Showing) -> list[QWidget]:
    """A choice of currencies, each with an amount: they are never added up. With one there is nothing to choose."""
    if len(amounts) < 2:
        return []
    line = QWidget()
    flow = FlowLayout(line, 6)
    group = QButtonGroup(line)
    for currency, amount in amounts.items():
        brief = showing.figures.brief(currency, amount)
        chip = Chip(brief)
        chip.setAccessibleName(words.format(currency=currency, amount=brief))
        chip.setChecked(currency == current)
        chip.clicked.connect(partial(showing.choose_currency, currency))
        group.addButton(chip)
        flow.addWidget(chip)
    flow.addWidget(QWidget())
    return [line]
