"""Shows what pasted cells would change before they do: which column is for which field, how many values, and what is
wrong.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from desktop.derive.words import declared, within
from desktop.derive.wrong import Wrong
from desktop.importing.import_job import zone
from desktop.importing.mapping_list import MappingList
from desktop.records.bulk.words import how_many
from desktop.records.paste.pasting import day_first
from desktop.records.paste.words import tr
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.labels import Label, Muted
from shared_models.kernel.ids import Id

if TYPE_CHECKING:
    from desktop.records.paste.pasting import Pasting
    from shared_models.kernel.instant import Instant
    from shared_models.kernel.record_type import RecordType
    from sync.importing.pasting import Grid, Trouble
    from sync.importing.pasting import Pasting as Plan
    from sync.replica.bulk import Make
    from sync.replica.replica import Replica

WIDTH, HEIGHT = 560, 240
_TOLD = 4
"""So many troubles are said one by one."""


class PasteDialog(Dialog):
    """Asks before cells go onto these records. Shown with `open()`."""

    def __init__(self, pasting: "Pasting", grid: "Grid", ids: Sequence[Id], text: str) -> None:
        what = how_many(pasting.record_type, len(ids), pasting.workspace.locale)
        super().__init__(tr("Paste onto {what}").format(what=what), WIDTH, over=pasting.work.table.window())
        from sync.importing.pasting import targets_of

        self.pasting, self.grid, self.ids, self._text = pasting, grid, list(ids), text
        self.workspace, self.listed = pasting.workspace, pasting.model.listed
        self.plan: Plan | None = None
        self._asked = 0
        fields = pasting.fields()
        self.targets = targets_of(grid, fields, pasting.seen(), pasting.begin())
        self._heads = _distinct(grid)
        self.mapping = MappingList([Choice(name, declared(each.label)) for name, each in fields.items()])
        self.mapping.corrected.connect(self._correct)
        self.mapping.show_mapping(self._heads, self.targets, grid.rows[:20])
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._plan)
        self.finished.connect(lambda _: self._forget())  # an answer may be on its way

    def _lay_out(self) -> None:
        more = len(self.grid.rows) - len(self.ids)
        if more > 0:
            words = tr("{count} rows below the end of the list are left out.")
            self.above.addWidget(Muted(words.format(count=self.workspace.locale.toString(more))))
        self.mapping.setFixedHeight(min(HEIGHT, 20 + 40 * len(self._heads)))
        self.column.addWidget(self.mapping)
        self.summary, self.wrong = Label(tr("Looking…")), Wrong()
        self.below.addWidget(self.summary)
        self.below.addWidget(self.wrong)
        self.change = PrimaryButton(tr("Change"))
        self.change.setEnabled(False)
        self.change.clicked.connect(self.submit)
        many = within(self.pasting.record_type.label_plural)
        self.new = Button(tr("As new {records}…").format(records=many))
        self.new.clicked.connect(self._make_new)
        self.new.setVisible(self.pasting.may_make())
        self.offer(self.change, self.new)

    def open(self) -> None:
        """Show it over the window, and what would change as soon as that is known."""
        super().open()
        self._plan()

    def submit(self) -> None:
        """Write what was shown."""
        plan = self.plan
        if plan is None or not plan.after:
            return

        def making(kind: "RecordType", at: "Instant") -> "Make":
            from sync.importing.pasting import patching

            return patching(kind, plan, at)

        self.pasting.work.start(list(plan.after), making, tr("Pasting into {what}"), tr("{what} changed"))
        self.accept()

    def _correct(self, header: str, target: str) -> None:
        """Another field for a column; the column it had been for is left out then."""
        self.targets = ["" if target and each == target else each for each in self.targets]
        self.targets[self._heads.index(header)] = target
        self.mapping.show_mapping(self._heads, self.targets, self.grid.rows[:20])
        self._forget()
        self._soon.start()

    def _forget(self) -> None:
        """What was shown is not what would be written any more."""
        self._asked += 1
        self.plan = None
        self.change.setEnabled(False)

    def _plan(self) -> None:
        from sync.importing.conversion import Conventions

        locale = self.workspace.locale
        mark = "," if locale.decimalPoint() == "," else "."
        conventions = Conventions(day_first=day_first(locale), decimal_mark=mark, zone=zone())
        self._forget()
        asked, listed = self._asked, self.listed
        ids, grid, targets = self.ids, self.grid, list(self.targets)

        def job(replica: "Replica") -> "Plan":
            from sync.importing.pasting import plan

            return replica.look(lambda deciding: plan(deciding, listed, ids, grid, targets, conventions))

        self.workspace.ask(job, lambda found: self._show(found) if asked == self._asked else None)

    def _show(self, plan: "Plan") -> None:
        locale = self.workspace.locale
        self.plan = plan
        what = how_many(self.pasting.record_type, len(plan.after), locale)
        words = tr("{count} values in {what} will change.").format(count=locale.toString(plan.values), what=what)
        self.summary.setText(words if plan.after else tr("Nothing would change."))
        lines = [self._trouble(each) for each in plan.troubles[:_TOLD]]
        rest = len(plan.troubles) - _TOLD
        if rest > 0:
            lines.append(tr("{count} more cells cannot be read.").format(count=locale.toString(rest)))
        if lines:
            lines.append(tr("These cells are left out; their values stay as they are."))
        self.wrong.say("\n".join(lines))
        self.change.setEnabled(bool(plan.after))
        if plan.after and not isinstance(self.focusWidget(), QPushButton):
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.summary, self.summary.text())

    def _trouble(self, each: "Trouble") -> str:
        row = self.workspace.locale.toString(each.row)
        if each.words.startswith(each.label):  # most reasons name their field
            return tr("Row {row}: {problem}").format(row=row, problem=each.words)
        return tr("Row {row}, {column}: {problem}").format(row=row, column=each.label, problem=each.words)

    def _make_new(self) -> None:
        self.reject()
        self.pasting.make_new(self._text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(self.focusWidget(), QPushButton):
            self.submit()
        else:
            super().keyPressEvent(event)


def _distinct(grid: "Grid") -> list[str]:
    """What the columns are called, each differently."""
    found: list[str] = []
    for at in range(grid.width):
        head = grid.headers[at].strip() if grid.headers else ""
        name = head or tr("Column {number}").format(number=at + 1)
        found.append(f"{name} ({at + 1})" if name in found else name)
    return found
