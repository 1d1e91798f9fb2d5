"""The line at the foot of a list: how many records there are and what their numbers come to, or those of the marked.

Law: it is there only where there are numbers worth adding up; the sums come from the worker and take the place of the
old ones when they are there.
"""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from desktop.derive.list_groups import summed_fields, sums_text
from desktop.derive.list_model import RecordList
from desktop.derive.occasion import occasion
from desktop.derive.words import within
from desktop.records.bulk.marking import Marking
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.labels import Amount, Muted
from desktop.widgets.surface import Edge, Surface
from desktop.workspace import Workspace
from sync.replica.grouping import Sums
from sync.replica.relative import resolved

_SOON = 120
_HEIGHT = 32


class ListFoot(Surface):
    """The foot of one list."""

    def __init__(self, workspace: Workspace, model: RecordList, marking: Marking) -> None:
        super().__init__("background", Edge.TOP)
        self._workspace, self._model, self._marking = workspace, model, marking
        self._asked = 0
        self.count, self.sums = Muted(), Amount()
        self.count.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)  # sums may end in an ellipsis
        self.setFixedHeight(_HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.sums)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._ask)
        model.counted.connect(lambda _: self._soon.start())
        marking.marks.changed.connect(self._soon.start)
        self.hide()

    def _ask(self) -> None:
        fields = summed_fields([each.field for each in self._model.columns.shown])
        if not fields or not self._model.record_count():
            self.hide()
            return
        self._asked += 1
        asked, listed = self._asked, self._model.listed
        query = resolved(listed, self._model.query, occasion(self._workspace))
        marked: Sequence[int] | None = self._marking.rids() if self._marking.has_marks() else None
        count = self._model.record_count() if marked is None else len(marked)

        def take(sums: Sums) -> None:
            if asked == self._asked:
                self._show(count, marked is not None, sums)

        self._workspace.ask(lambda replica: replica.totals(listed, query, fields, marked), take)

    def _show(self, count: int, marked: bool, sums: Sums) -> None:
        many = within(self._model.record_type.label_plural)
        words = _tr("{count} marked") if marked else _tr("{count} {records}")
        self.count.setText(words.format(count=self._workspace.locale.toString(count), records=many))
        self.sums.setText(sums_text(self._workspace, self._model.listed, sums))
        self.setAccessibleName(f"{self.count.text()}, {self.sums.text()}")
        self.show()


def _tr(text: str) -> str:
    return QCoreApplication.translate("ListFoot", text)
