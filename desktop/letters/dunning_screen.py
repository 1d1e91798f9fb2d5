"""Dunning: who is reminded today, of what, on which level; letters are chosen with the space bar and written at once.

Law: what is shown is what the verb would write, reckoned from the replica as it is now. Whoever has an address gets the
letter from the outbox; the others' letters are saved as files, to be printed.
"""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.analytics.reading import read_aside
from desktop.derive.value_text import ValueText
from desktop.derive.words import number, reason_of, spoken_reason
from desktop.letters.dunning_actions import dunning_actions
from desktop.letters.dunning_work import closed_runs, going_to, reminder, saved_letters
from desktop.letters.words import tr
from desktop.records.fresh import Fresh
from desktop.start_folder import start_folder
from desktop.widgets.choices import Choices
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import Label, Muted, SectionCaption, Subtitle
from desktop.widgets.line_list import LineList, Lines
from desktop.widgets.list_beside_page import ListBesidePage, PageBeside
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.faults import Fault
from shared_models.kernel.money import exponent
from shared_models.kernel.mutation import Action, Mutation
from sync.books.dunning import Proposal, Proposed
from sync.clock import new_id, now
from sync.replica.dunning import proposed

_MADE_OF = frozenset(
    {"entry", "matching", "document", "dunning_level", "dunning_letter", "company", "contact", "ledger_settings"}
)

_LEVEL = "dunning_level"


class DunningScreen(QWidget):
    """`list` has the customers, `page` what the current one is reminded of; `left_out` are letters not to write."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(tr("Dunning"))
        self.workspace = workspace
        self.found = Proposed("")
        self.left_out: set[str] = set()
        self.printed: list[str] = []
        self._values = ValueText(workspace.locale)
        self.list = LineList(tr("Customers"), self._lines)
        self.page = PageBeside()
        workspace.actions.add(*dunning_actions(self))
        laid_out = ListBesidePage(self, tr("Dunning"), self.list, self.page)
        self._figure, self._filled = laid_out.figure, laid_out.filled
        self.list.moved.connect(lambda _: self._look())
        Fresh(self, workspace, self.refresh, _MADE_OF)

    def refresh(self) -> None:
        """Reckon again who is to be reminded."""
        if "dunning_level" not in self.workspace.catalogue.record_types:
            return
        day = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        read_aside(self.workspace, lambda connection: proposed(connection, day), self.show_proposed)

    def show_proposed(self, found: Proposed) -> None:
        """Show the letters of a day."""
        self.found = found
        self.list.show_items(found.letters)
        self._filled.show_empty(None if found.letters else self._nothing())
        self._say()
        self._look()

    def current(self) -> Proposal | None:
        """The letter that is shown."""
        found = self.list.current()
        return found if isinstance(found, Proposal) else None

    def chosen(self) -> list[Proposal]:
        """The letters that are to be written."""
        return [each for each in self.found.letters if each.id not in self.left_out]

    def toggle(self) -> None:
        """Leave the current letter out, or take it in again."""
        current = self.current()
        if current is not None:
            self.left_out ^= {current.id}
            self._say()
            self.list.viewport().update()
            self.workspace.actions.changed.emit()

    def toggle_all(self) -> None:
        """Choose all of them, or none."""
        self.left_out = {each.id for each in self.found.letters} if self.chosen() else set()
        self._say()
        self.list.viewport().update()
        self.workspace.actions.changed.emit()

    def run(self) -> None:
        """Write the chosen letters; who has an address gets the letter, the others' are asked for a folder."""
        chosen = self.chosen()
        if not chosen:
            return
        told = self.found.arguments(chosen)
        writing = Mutation(new_id(), *SETTINGS, Action.VERB, verb="run_dunning", arguments=told, at=now())
        sent = [reminder(self.workspace, each) for each in chosen]
        letters = [each for each in sent if each is not None]
        self.printed = [each.id for each, letter in zip(chosen, sent, strict=True) if letter is None]
        words = tr("Write {count} dunning letters").format(count=number(len(chosen)))
        asked = [writing, *letters, *closed_runs(self.workspace)]
        self.workspace.operations.write(words, asked, done=lambda _: self._written(len(letters)), failed=self._refused)

    def save(self) -> None:
        """Ask for a folder, and put the letters there that could not be sent."""
        folder = QFileDialog.getExistingDirectory(self, tr("Save the letters to print"), start_folder())
        if folder:
            self.save_in(Path(folder))

    def save_in(self, folder: Path) -> None:
        """Put the letters that could not be sent into a folder, as PDF."""
        keys = tuple(self.printed)
        types = self.workspace.catalogue

        def told(files: list[str]) -> None:
            self.workspace.toast(tr("Saved: {files}").format(files=", ".join(files)))

        read_aside(self.workspace, lambda connection: saved_letters(connection, types, keys, folder), told)

    def send_current(self) -> None:
        """Write one letter by itself."""
        current = self.current()
        if current is not None:
            self.left_out = {each.id for each in self.found.letters} - {current.id}
            self.run()

    def open_customer(self) -> None:
        """Go to the customer."""
        if (current := self.current()) is not None:
            self.workspace.show_record(*going_to(current))

    def _written(self, sent: int) -> None:
        self.left_out = set()
        kept = len(self.printed)
        words = tr("In the outbox: {sent}. To print: {kept}.").format(sent=number(sent), kept=number(kept))
        self.workspace.toast(words)
        self.refresh()
        if self.printed and self.isVisible():
            self.save()

    def _refused(self, fault: Fault) -> None:
        self.workspace.toast(reason_of(fault))

    def _say(self) -> None:
        chosen = self.chosen()
        words = tr("{chosen} of {all} chosen").format(chosen=number(len(chosen)), all=number(len(self.found.letters)))
        self._figure.setText(words if self.found.letters else "")

    def _nothing(self) -> EmptyState:
        if self.found.levels and not self.found.problem:
            return EmptyState(tr("Nobody to remind today"), tr("Whoever is late shows up here."), "", "bell-ringing")
        title, words = (
            (tr("The levels are not right"), spoken_reason(self.found.problem))
            if self.found.problem
            else (
                tr("No dunning level yet"),
                tr("Make a dunning level first: after how many days, in which words, for which fee."),
            )
        )
        do = tr("Set up dunning levels") if self.workspace.actor.may(f"{_LEVEL}.create") else ""
        empty = EmptyState(title, words, do, "bell-ringing")
        empty.triggered.connect(lambda: self.workspace.go(_LEVEL))
        return empty

    def _lines(self, each: Proposal) -> Lines:
        taken = each.id not in self.left_out
        icon, token = ("check-square", "accent") if taken else ("square", "faint")
        level = self.found.levels[each.letter.level - 1]["name"]
        return Lines(icon, token, each.name, str(level), self._money(each.letter.total, each.letter.currency))

    def _look(self) -> None:
        current = self.current()
        if current is not None:
            self.page.show_page(current.name, lambda column: self._fill(column, current))
            self.workspace.actions.changed.emit()

    def _fill(self, column: QVBoxLayout, each: Proposal) -> None:
        letter = each.letter
        column.addWidget(Subtitle(each.name))
        column.addWidget(Muted(str(self.found.levels[letter.level - 1]["name"])))
        column.addWidget(SectionCaption(tr("What is due")))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        heads = (tr("Number"), tr("Due"), tr("Days late"), tr("Open"), tr("Level"))
        for at, words in enumerate(heads):
            grid.addWidget(Muted(words), 0, at)
        for row, line in enumerate(letter.lines, 1):
            item = each.items[line.item_id]
            cells = (item.number, self._values.day(item.due or item.day), number(max(line.days, 0)),
                     self._money(line.amount, letter.currency), number(line.level) if line.level else "")  # fmt: skip
            for at, words in enumerate(cells):
                grid.addWidget(Label(words), row, at)
        grid.setColumnStretch(len(heads), 1)
        column.addLayout(grid)
        for words, amount in ((tr("Fee"), letter.fee), (tr("Interest"), letter.interest), (tr("Total"), letter.total)):
            if amount:
                column.addWidget(Label(f"{words}: {self._money(amount, letter.currency)}"))
        column.addSpacing(8)
        offered = [("dunning.run", tr("Write the chosen letters")), ("dunning.one", tr("Only this one")),
                   ("dunning.customer", tr("Open the customer"))]  # fmt: skip
        column.addWidget(Choices(self.workspace.actions, offered))
        column.addStretch(1)

    def _money(self, amount: int, currency: str) -> str:
        return self._values.money(amount, currency, exponent(currency))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self._filled.empty or self.list).setFocus(Qt.FocusReason.OtherFocusReason)
