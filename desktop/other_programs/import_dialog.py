"""Takes a file of another program in: what would come of it is shown first, and nothing is written before it is wanted.

Law: what is taken in is written as one group, whole or not at all; rows that are wrong are told by line, and rows that
are here already change nothing.
"""

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background import Background
from desktop.derive.words import counted, number, reason_of
from desktop.derive.wrong import Wrong
from desktop.other_programs.words import imports, tr
from desktop.start_folder import start_folder
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.date_editor import DateEditor
from desktop.widgets.labels import Label, Muted, SectionCaption, WrappedText
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import now
from sync.importing.exports.writer import told
from sync.ledger_files.importing import LedgerImport, ledger_import
from sync.ledger_files.ledger import Ledger
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal
from sync.ledger_files.taking_over import TableImport, What, table_import
from sync.replica import other_programs

_WIDTH, _HIGH = 620, 560
_SHOWN = 60
MOST = 20_000
"""So many changes a device writes as one group; a longer ledger goes to the server's import."""
_LEDGERS: dict[str, Callable[[bytes], Ledger]] = {"journal": read_journal, "beancount": read_beancount}
_ITEMS = (What.INVOICES, What.BILLS)
_UNDONE = (What.ACCOUNTS, What.CUSTOMERS, What.VENDORS)


@dataclass(frozen=True)
class Looked:
    """What would come of a file: new things in words, how many are here, and why others cannot be taken."""

    mutations: Sequence[Mutation]
    made: int
    known: int
    told: Sequence[str]
    faults: Sequence[str]


class ImportDialog(Dialog):
    """Shown with `open()`."""

    def __init__(
        self, workspace: Workspace, over: QWidget | None = None, today: Callable[[], date] = date.today
    ) -> None:
        super().__init__(tr("Import books"), _WIDTH, _HIGH, over)
        self.workspace, self._path = workspace, Path()
        self.looked: Looked | None = None
        self.what = ChoiceEditor(tr("What it is"), [Choice(*each) for each in imports().items()], False, framed=True)
        self.what.set_value("journal")
        self.what.committed.connect(lambda _: self._begin())
        self.day = DateEditor(tr("Day of taking over"), workspace.locale, today, framed=True)
        self.day.set_value(today())
        self.choose = Button(tr("Choose a file…"))
        self.choose.clicked.connect(lambda: self.ask_for_file())
        self._of_items = [SectionCaption(self.day.accessibleName()), self.day]
        for each in (SectionCaption(self.what.accessibleName()), self.what, *self._of_items, self.choose):
            self.above.addWidget(each)
        self.counts, self.wrong = Label(""), Wrong()
        self.above.addWidget(self.counts)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Import"))
        self.go.clicked.connect(lambda: self.take_in())
        self.offer(self.go)
        self._background = Background(self)
        self._begin()

    def chosen(self) -> str:
        """What the file is said to be."""
        return str(self.what.reading())

    def ask_for_file(self) -> None:
        """Let the person choose a file, and look at it."""
        folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a file"), folder)
        if name:
            self.look_at(Path(name))

    def look_at(self, path: Path) -> None:
        """Read a file, and show what would come of it."""
        if not self.day.commit() or not isinstance(day := self.day.value(), date):
            self.wrong.say(self.day.error() or tr("Choose the day of taking over."))
            return
        self._begin()
        self._path, what, workspace = path, self.chosen(), self.workspace

        def job() -> Looked:
            with told(path):
                data = path.read_bytes()
            with closing(workspace.open_reader()) as connection:
                if what in _LEDGERS:
                    made = ledger_import(_LEDGERS[what](data), other_programs.books_there(connection))
                    return _of_ledger(other_programs.left_of(connection, made), made)
                there = other_programs.compared_with(connection, day.isoformat())
                return _of_table(table_import(What(what), data, there, day.isoformat()))

        self._background.run(job, self._show, self._refused)

    def take_in(self) -> None:
        """Write it, and say what has come of it."""
        if self.looked is None or not self.looked.mutations:
            return
        if len(self.looked.mutations) > MOST:
            self.wrong.say(tr("This is too long for one device. Send it to the server's import instead."))
            return
        self.go.setEnabled(False)
        at, mutations = now(), self.looked.mutations
        undoable = self.chosen() in _UNDONE
        self.workspace.operations.write(
            tr("Import of {name}").format(name=self._path.name),
            [replace(each, at=at) for each in mutations],
            done=lambda written: self._written(written.group_id if undoable else None),
            failed=self._refused,
            undoable=undoable,
        )

    def _begin(self) -> None:
        self.looked = None
        self.go.setEnabled(False)
        self.counts.setText("")
        self.wrong.say("")
        for each in self._of_items:
            each.setVisible(self.chosen() in _ITEMS)
        while (item := self.column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def _show(self, looked: Looked) -> None:
        self.looked = looked
        words = [counted("OtherPrograms", looked.made, "1 is new", "%n are new")]
        if looked.known:
            words.append(counted("OtherPrograms", looked.known, "1 is here already", "%n are here already"))
        if looked.faults:
            words.append(counted("OtherPrograms", len(looked.faults), "1 cannot be taken", "%n cannot be taken"))
        self.counts.setText(" · ".join(words))
        self._list(tr("What cannot be taken"), looked.faults)
        self._list(tr("What is new"), looked.told)
        self.column.addStretch(1)
        self.go.setEnabled(bool(looked.mutations))
        (self.go if looked.mutations else self.choose).setFocus()

    def _list(self, title: str, lines: Sequence[str]) -> None:
        if not lines:
            return
        self.column.addWidget(SectionCaption(title))
        for each in lines[:_SHOWN]:
            self.column.addWidget(WrappedText(each, self.inner))
        if len(lines) > _SHOWN:
            self.column.addWidget(Muted(tr("and {count} more").format(count=number(len(lines) - _SHOWN))))

    def _written(self, group_id: str | None) -> None:
        made = self.looked.made if self.looked is not None else 0
        words = counted("OtherPrograms", made, "1 taken over", "%n taken over")
        self.accept()
        self.workspace.toast(tr("{name}: {what}").format(name=self._path.name, what=words), group_id)

    def _refused(self, fault: Fault) -> None:
        self.go.setEnabled(self.looked is not None)
        self.wrong.say(reason_of(fault))


def _of_ledger(left: Sequence[Mutation], made: LedgerImport) -> Looked:
    entries = [each for each in left if each.record_type == "entry" and each.action is Action.CREATE]
    told = [f"{each.after['day']} · {each.after.get('text') or ''}" for each in entries[:_SHOWN]]
    faults = [_fault(each.transaction.line, "", each.reason) for each in made.not_booked]
    return Looked(left, len(entries), made.entries - len(entries), told, faults)


def _of_table(made: TableImport) -> Looked:
    told = [" · ".join(filter(None, each.told)) for each in made.rows]
    faults = [_fault(each.line, each.column, each.reason) for each in made.faults]
    return Looked(made.mutations, len(made.rows), made.known, told, faults)


def _fault(line: int, column: str, reason: str) -> str:
    where = tr("Line {line}, {column}") if column else tr("Line {line}")
    said = where.format(line=number(line), column=column)
    return tr("{where}: {reason}").format(where=said, reason=reason_of(RuleBroken(reason)))
