"""The columns of a list as a person wants them: chosen, moved, sized, frozen.

Law: without any wish but for their order the list fits its room and leaves out what does not; with one it keeps to it
and scrolls sideways.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.derive.columns import SYNC, TITLE
from desktop.derive.list_model import RecordList
from desktop.records.fitting import filled, fitted
from desktop.records.layout import Layout
from desktop.theme.theme import Density
from desktop.widgets.record_table import RecordTable


class ListColumns(QObject):
    """`changed()` is emitted when the person has laid the columns out in another way. `restore` puts the list back to
    its place after its columns have become others.
    """

    changed = Signal()

    def __init__(self, table: RecordTable, model: RecordList, restore: Callable[[], None]) -> None:
        super().__init__(table)
        self._table, self._model, self._restore = table, model, restore
        self.layout = Layout()
        self._busy = False
        self._moved = QTimer(self, singleShot=True, interval=0)
        self._moved.timeout.connect(self._take_order)
        header = table.horizontalHeader()
        header.sectionResized.connect(self._resized)
        header.sectionMoved.connect(lambda *_: None if self._busy else self._moved.start())
        table.widened.connect(self.fit)
        model.modelReset.connect(self.fit)

    def apply(self, layout: Layout) -> None:
        """Lay the columns out like this; emits nothing."""
        columns_differ = layout.columns != self.layout.columns
        self.layout = layout
        if columns_differ:
            self._model.choose_columns(layout.columns)
            self._restore()
        self._table.set_density(Density(layout.density) if layout.density else None)
        self.fit()

    def choose(self, columns: Sequence[str]) -> None:
        """Show these fields."""
        self._change(replace(self.layout, columns=tuple(columns)))

    def freeze(self, count: int) -> None:
        """Let the first columns stay while the others scroll."""
        self._change(replace(self.layout, frozen=count))

    def group(self, name: str) -> None:
        """Group the list by a field, or by none."""
        self._change(replace(self.layout, group=name))

    def set_density(self, density: str) -> None:
        """Give the rows this room, or with nothing as much as in all lists."""
        self._change(replace(self.layout, density=density))

    def reset(self) -> None:
        """Lay the columns out as they are declared."""
        self._change(Layout(group=self.layout.group, density=self.layout.density))

    def chosen(self) -> list[str]:
        """The fields that are columns now."""
        return [each.id for each in self._model.columns.shown if each.id not in (TITLE, SYNC)]

    def fit(self) -> None:
        """Give each column its width, and hide those that there is no room for while nobody has said otherwise."""
        columns, room = self._model.columns.shown, self._table.viewport().width()
        wishes = [each.width for each in columns]
        if self._fits():
            widths = fitted(wishes, room, len(columns) - 1)
        else:
            widths = filled(wishes, [self.layout.widths.get(each.id) for each in columns], room)
        self._busy = True
        for at, width in enumerate(widths):
            self._table.setColumnHidden(at, not width)
            if width and self._table.columnWidth(at) != width:
                self._table.setColumnWidth(at, width)
        self._busy = False
        self._table.set_frozen(self.layout.frozen)

    def _fits(self) -> bool:
        """Whether nobody has said more about the columns than their order: then those there is room for are shown."""
        return self.layout.is_plain or (
            not (self.layout.widths or self.layout.frozen) and {*self.layout.columns} == {*self._model.columns.usual}
        )

    def _change(self, layout: Layout) -> None:
        if layout != self.layout:
            self.apply(layout)
            self.changed.emit()

    def _resized(self, section: int, old: int, new: int) -> None:
        if self._busy or not new or not old:
            return
        name = self._model.columns.shown[section].id
        shown = zip(self._model.columns.shown, range(self._table.horizontalHeader().count()), strict=False)
        # From now on the others keep the width they have as well, so that nothing else moves.
        held = {each.id: self._table.columnWidth(at) for each, at in shown if self._table.columnWidth(at)}
        known = held if self._fits() else dict(self.layout.widths)
        columns = self.layout.columns or tuple(self.chosen())
        self.layout = replace(self.layout, widths={**known, name: new}, columns=columns)
        self.changed.emit()

    def _take_order(self) -> None:
        """A column was moved: the model takes over the order, with the name first and the badge last."""
        header, shown = self._table.horizontalHeader(), self._model.columns.shown
        order = [shown[header.logicalIndex(at)].id for at in range(header.count())]
        self._busy = True
        for at in range(header.count()):
            header.moveSection(header.visualIndex(at), at)
        self._busy = False
        self.choose([each for each in order if each not in (TITLE, SYNC)])
