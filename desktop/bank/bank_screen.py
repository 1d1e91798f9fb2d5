"""Bank: the lines that nothing explains yet, each with what most probably does; one key accepts it.

Law: it reads the replica alone and writes by operations. What may explain the lines is looked for on the worker's
thread; the last picture stays until it is found.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop.bank.account_chips import AccountChips
from desktop.bank.bank_actions import bank_actions
from desktop.bank.bank_import import BankImport
from desktop.bank.bank_work import BankWork
from desktop.bank.line_rows import LineRows
from desktop.bank.place import BANK
from desktop.bank.reading import OpenLines, OwnAccount, account_with_open, open_lines_of, own_accounts
from desktop.bank.rule_dialog import RULE
from desktop.bank.words import counted, tr
from desktop.derive.value_text import ValueText
from desktop.drafts.drafts import drafts
from desktop.records.fresh import Fresh
from desktop.start_folder import start_folder
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button, FlatButton, PrimaryButton
from desktop.widgets.card import Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.labels import Muted, Title
from desktop.widgets.record_table import RecordTable
from desktop.wish import wishes
from desktop.workspace import Workspace
from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.bank_rules import BankRule, Coding
from shared_models.accounting.open_items.rule_offers import alike, rule_values
from shared_models.accounting.reports.span import Span
from shared_models.kernel.ids import Id
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from sync.replica.overlay import Deciding

_WIDTHS = (112, 180, 130, 250, 168)
_TOLD = frozenset({"bank_line", "bank_account", "bank_statement", "bank_rule", "entry", "matching", "account", "tax"})


class BankScreen(QWidget):
    """`table` has the open lines of the current `account`; `marked` are those that were chosen together."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setObjectName("page")
        self.setAccessibleName(tr("Bank"))
        self.setAcceptDrops(True)
        self.work = BankWork(workspace)
        self.imports = BankImport(workspace, self.work, self.ask_file)
        self.values = ValueText(workspace.locale)
        self.account: OwnAccount | None = None
        self.days: Span | None = None
        self._back_to = ""
        self.marked: set[Id] = set()
        self.learnt: tuple[BankRule, BankLine] | None = None
        self.rows = LineRows(self.values, self)
        self.table = RecordTable(tr("Open bank lines"))
        self.table.setModel(self.rows)
        self.table.is_marked = self._is_marked
        self.table.opened.connect(lambda _: self.accept())
        self._asking = False
        self._again = False
        workspace.actions.add(*bank_actions(self))
        self._lay_out()
        self._fresh = Fresh(self, workspace, self.refresh, _TOLD)
        wishes(workspace).asked.connect(self._follow)
        drafts(workspace).went_on.connect(self._go_on)
        self._follow()

    def _lay_out(self) -> None:
        self._count, self._accounts = Muted(), AccountChips(self.values)
        self._accounts.chosen.connect(self.choose)
        self._accounts.all_days_wanted.connect(self.show_all_days)
        take_in = Button(tr("Import a statement…"), "upload-simple")
        take_in.clicked.connect(self.ask_file)
        sure = PrimaryButton(tr("Accept all that is sure"), "check")
        sure.clicked.connect(self.accept_sure)
        head, below = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, 16, PAGE_INSET, 10)
        head.setSpacing(10)
        for each in (Title(tr("Bank")), self._count):
            head.addWidget(each)
        head.addStretch(1)
        head.addWidget(take_in)
        head.addWidget(sure)
        below.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 12)
        below.addWidget(self._accounts)
        self._learn = FlatButton(tr("Always code lines like this…"), "magic-wand")
        self._learn.clicked.connect(self.make_rule)
        self._learn.hide()
        below.addWidget(self._learn)
        below.addStretch(1)
        below.addWidget(self._accounts.told)
        header = self.table.horizontalHeader()
        self.table.setSortingEnabled(False)
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        self._filled = FilledOrEmpty(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(below)
        whole.addWidget(Rule())
        whole.addLayout(self._filled, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read the accounts, and look again for what explains the lines of the current one."""
        accounts = own_accounts(self.workspace.reader)
        kept = next((each for each in accounts if self.account is not None and each.id == self.account.id), None)
        self.account = kept or next(iter(accounts), None)
        self._accounts.show_accounts(accounts, self.account, self.days)
        if self.account is None:
            self._show(OpenLines())
            return
        if self._asking:
            self._again = True
            return
        self._asking = True
        chosen = self.account.id
        self.workspace.ask(
            lambda replica: replica.look(lambda deciding: open_lines_of(deciding.connection, chosen)),
            self._found,
            lambda _: self._found(self.rows.lines),
        )

    def _follow(self, place: str = BANK) -> None:
        """Show the lines of the days that somebody elsewhere wants to see."""
        if place == BANK and (wish := wishes(self.workspace).take(place)) is not None:
            self.days, self._back_to = wish
            key = account_with_open(self.workspace.reader, wish[0])
            self.account = next((each for each in own_accounts(self.workspace.reader) if each.id == key), self.account)
            self._fresh.wake()

    def show_all_days(self) -> None:
        """Show the lines of all days again."""
        self.days, self._back_to = None, ""
        self.refresh()

    def choose(self, account: OwnAccount) -> None:
        """Show another account."""
        self.account = account
        self.marked.clear()
        self.refresh()

    def has_current(self) -> bool:
        """Whether there is a line to do something with."""
        return self.rows.at(self.table.current_row()) is not None

    def chosen(self) -> list[Suggestion]:
        """The lines that are marked, or else the current one."""
        marked = [each for each in self.rows.lines.lines if each.line.id in self.marked]
        current = self.rows.at(self.table.current_row())
        return marked or ([current] if current is not None else [])

    def step(self, by: int) -> None:
        """Go down or up."""
        self.table.set_current_row(self.table.current_row() + by)

    def mark(self) -> None:
        """Mark the current line, or no longer; go on to the next."""
        current = self.rows.at(self.table.current_row())
        if current is not None:
            self.marked ^= {current.line.id}
            self.step(1)
            self.table.viewport().update()

    def mark_all(self) -> None:
        """Mark all lines, or none."""
        every = {each.line.id for each in self.rows.lines.lines}
        self.marked = set() if self.marked == every else every
        self.table.viewport().update()

    def accept(self) -> None:
        """Explain the chosen lines by what most probably does."""
        self.work.accept(self.chosen(), self.rows.lines)
        self.marked.clear()

    def accept_sure(self) -> None:
        """Explain everything that is sure, by one action."""
        self.work.accept_sure(self.rows.lines)

    def leave_out(self) -> None:
        """Leave the chosen lines out of the books."""
        self.work.leave_out(self.chosen())
        self.marked.clear()

    def code(self) -> None:
        """Say to which account the chosen lines go."""
        from desktop.bank.choose_dialog import ChooseDialog

        ChooseDialog(self, items=False).open()

    def find_item(self) -> None:
        """Look for the open item that the current line pays."""
        from desktop.bank.choose_dialog import ChooseDialog

        ChooseDialog(self, items=True).open()

    def split(self) -> None:
        """Code the current line in parts."""
        from desktop.bank.split_dialog import SplitDialog

        current = self.rows.at(self.table.current_row())
        if current is not None:
            SplitDialog(self, current).open()

    def ask_file(self) -> None:
        """Let the person choose a file of the bank."""
        places = QStandardPaths.StandardLocation
        start = start_folder(places.DownloadLocation, places.DocumentsLocation)
        kinds = tr("Files of banks (*.xml *.sta *.mt940 *.940 *.ofx *.qfx *.qif *.csv *.txt);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose a bank statement"), start, kinds)
        if name:
            self.take_in(Path(name))

    def take_in(self, path: Path) -> None:
        """Import a file into the current account."""
        if self.account is not None:
            self.imports.take_in(self.account, path)

    def coded(self, lines: list[Suggestion], account_id: Id, tax_id: Id | None) -> None:
        """Code whole lines to an account, and look whether that suggests a rule."""
        self.work.code(lines, account_id, tax_id)
        told, account = [each.line for each in lines], self.account
        coding = Coding(account_id, (tax_id,) if tax_id else ())
        if account is None or not told:
            return

        def offered(deciding: "Deciding") -> BankRule | None:
            from sync.replica.bank_examples import offered_rule

            return offered_rule(deciding.connection, account.id, told, coding)

        def offer(rule: BankRule | None) -> None:
            self._offer((rule, next(filter(rule.fits, told))) if rule is not None else None)

        self.workspace.ask(lambda replica: replica.look(offered), offer)

    def _offer(self, learnt: tuple[BankRule, BankLine] | None) -> None:
        self.learnt = learnt if self.workspace.actor.may("bank_rule.create") else None
        self._learn.setVisible(self.learnt is not None)
        if self.learnt is not None:
            announce(self, self._learn.text())

    def make_rule(self) -> None:
        """Make a rule: of what was coded last, or else for lines like the current one."""
        from desktop.bank.rule_dialog import RuleDialog

        current = self.rows.at(self.table.current_row())
        learnt = self.learnt or ((alike(current.line, Coding("")), current.line) if current is not None else None)
        if learnt is not None:
            values = dict(rule_values(*learnt)) | {"learnt": self.learnt is not None}
            self._offer(None)
            RuleDialog(self, values).open()

    def _go_on(self) -> None:
        """Go on with a rule that was typed and not stored."""
        from desktop.bank.rule_dialog import RuleDialog

        record_type, rule_id, place = drafts(self.workspace).chosen or ("", "", "")
        draft = drafts(self.workspace).waiting(record_type, rule_id).get(place) if record_type == RULE else None
        if draft is not None:
            RuleDialog(self, draft.typed.get("given") or {}, rule_id).open()

    def rules(self) -> None:
        """Show the rules."""
        from desktop.bank.rules_dialog import RulesDialog

        RulesDialog(self).open()

    def statements(self) -> None:
        """Show the statements of the current account."""
        from desktop.bank.statements_dialog import StatementsDialog

        if self.account is not None:
            StatementsDialog(self).open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.account is not None and _dropped(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.take_in(path)

    def _found(self, lines: OpenLines) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self.refresh()
        else:
            self._show(lines)

    def _show(self, lines: OpenLines) -> None:
        lines = lines.within(self.days)
        row = max(0, self.table.current_row())
        self.rows.show(lines)
        n = len(lines.lines)
        self.marked &= {each.line.id for each in lines.lines}
        self._count.setText(counted(n, "1 line to explain", "%n lines to explain") if n else "")
        if n:
            self._filled.show_empty(None)
            self.table.set_current_row(min(row, n - 1))
        elif self._filled.empty is None:
            self._filled.show_empty(self._nothing())
        self._tell()
        self.workspace.actions.changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.days is not None:
            back = self._back_to
            self.show_all_days()
            self.workspace.go(back)
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        """Say in the window's title how much is left to do."""
        if self.isVisible():
            left = self._count.text()
            self.workspace.subject_shown.emit(f"{tr('Bank')} · {left}" if left else "", ())

    def _nothing(self) -> EmptyState:
        words = tr(
            "Drop a file of your bank here: CAMT, MT940, OFX, QIF or CSV. Its lines are matched with what is open, and "
            "importing a file again does no harm."
        )
        state = EmptyState(tr("Every line is explained"), words, tr("Import a statement…"), "bank")
        state.triggered.connect(self.ask_file)
        return state

    def _is_marked(self, row: int) -> bool | None:
        each = self.rows.at(row)
        return None if not self.marked or each is None else each.line.id in self.marked


def _dropped(event: QDropEvent) -> Path | None:
    """The one local file that is dragged."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
