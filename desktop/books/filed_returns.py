"""The tax returns that were filed: when, for which days and over how much; Enter shows one as it was told."""

from PySide6.QtCore import Qt

from desktop.books.figure_list import FigureList, FigureRow
from desktop.books.reading import row_of
from desktop.books.words import figure, tr
from desktop.derive.value_text import ValueText
from desktop.widgets.buttons import Button
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

_FILED = (
    "SELECT id, first, last, filed_at, corrects_id IS NOT NULL, coalesce(payable, 0), base_currency FROM tax_return "
    "WHERE filed_at IS NOT NULL AND deleted_at IS NULL ORDER BY first DESC, filed_at DESC"
)


class FiledReturns(Dialog):
    """`list` has the returns, the latest days first."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("Filed tax returns"), 760, 520)
        self.workspace, values = workspace, ValueText(workspace.locale)
        heads = (tr("Filed"), tr("Days"), tr("To the tax office"))
        self.list = FigureList(self.windowTitle(), heads, 2)
        self.list.horizontalHeader().resizeSection(0, 200)
        self.list.opened.connect(self._open)
        rows = []
        for key, first, last, at, corrects, payable, base in workspace.reader.execute(_FILED):
            span = tr("{first} to {last}").format(first=values.day(first), last=values.day(last))
            days = tr("{one} · {other}").format(one=span, other=tr("A correction")) if corrects else span
            rows.append(FigureRow((values.instant(at), days, figure(workspace, payable, base)), key))
        self.list.show_rows(rows)
        self.column.addWidget(self.list if rows else Muted(tr("No tax return was filed yet.")), 1)
        close = Button(tr("Close"))
        close.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        (self.list if rows else close).setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, row: int) -> None:
        found = self.list.about(row)
        if found is not None:
            FiledReturn(self.workspace, found).open()


class FiledReturn(Dialog):
    """The boxes of one return as they were told."""

    def __init__(self, workspace: Workspace, return_id: Id) -> None:
        found, values = row_of(workspace, "tax_return", return_id) or {}, ValueText(workspace.locale)
        first, last = (values.day(found.get(each) or "") for each in ("first", "last"))
        super().__init__(tr("{first} to {last}").format(first=first, last=last), 700, 520)
        base = str(found.get("base_currency") or "")
        heads = (tr("Box"), tr("What it says"), tr("Filed"))
        self.list = FigureList(self.windowTitle(), heads, 2)
        self.list.horizontalHeader().resizeSection(0, 84)
        self.list.show_rows(
            [
                FigureRow((each["box"], each.get("label") or "", figure(workspace, each.get("amount") or 0, base)))
                for each in found.get("boxes") or ()
            ]
        )
        self.column.addWidget(self.list, 1)
        close = Button(tr("Close"))
        close.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
