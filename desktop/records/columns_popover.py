"""Where the columns of a list are chosen, put in order and frozen, by keys or clicks. It counts at once."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.derive.columns import choosable, field_label
from desktop.records.layout import MOST_FROZEN
from desktop.records.list_columns import ListColumns
from desktop.widgets.buttons import FlatButton
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Muted
from desktop.widgets.overlay import Popover
from desktop.widgets.pick_list import PickList, among
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Columns", text)


class ColumnsPopover(Popover):
    """The fields of a list, the columns ticked. Alt+↑ and Alt+↓ move one among the others."""

    def __init__(self, window: QWidget, workspace: Workspace, record_type: RecordType, columns: ListColumns) -> None:
        super().__init__(window, tr("Columns"))
        self._columns = columns
        offered = choosable(record_type, workspace.actor.may)
        self._choices = {each.name: Choice(each.name, field_label(each)) for each in offered}
        self.picks = PickList(tr("Find a field"), among(list(self._choices.values())), ticking=True)
        self.picks.ticked.connect(columns.choose)
        self.frozen = ChoiceEditor(tr("Columns that stay"), self._counts(workspace), optional=False, framed=True)
        self.frozen.committed.connect(lambda count: columns.freeze(int(str(count))))
        reset = FlatButton(tr("Reset"), "arrow-counter-clockwise", tr("Show the usual columns"))
        reset.clicked.connect(self._reset)
        row = QHBoxLayout()
        row.addWidget(Muted(tr("Stay while scrolling")))
        row.addWidget(self.frozen, 1)
        row.addWidget(reset)
        self.body.addWidget(self.picks)
        self.body.addWidget(Muted(tr("Alt+↑ and Alt+↓ move a column"), small=True))
        self.body.addLayout(row)
        self.setFocusProxy(self.picks)
        self.closed.connect(self.deleteLater)
        self._show()

    def _counts(self, workspace: Workspace) -> list[Choice]:
        none = Choice("0", tr("None"))
        return [none, *(Choice(str(at), workspace.locale.toString(at)) for at in range(1, MOST_FROZEN + 1))]

    def _show(self) -> None:
        shown = [self._choices[each] for each in self._columns.chosen() if each in self._choices]
        self.picks.set_ticked(shown)
        self.frozen.set_value(str(self._columns.layout.frozen))

    def _reset(self) -> None:
        self._columns.reset()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in ways and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(ways[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        order, name = self.picks.ticked_ids(), self.picks.current()
        if name not in order or not 0 <= order.index(name) + by < len(order):
            return
        at = order.index(name)
        order[at], order[at + by] = order[at + by], order[at]
        self._columns.choose(order)
        self._show()
        self.picks.stand_on(name)
