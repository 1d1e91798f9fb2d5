"""A posted entry as it stands for good: its number, its place in the chain, its lines, and what it reverses.

Law: nothing of it is edited. What is wrong is put right by reversing it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.books.reading import account, row_of, settings_of
from desktop.books.words import figure, money, tr
from desktop.derive.value_text import ValueText
from desktop.derive.words import counted, number
from desktop.theme.tokens import Tone
from desktop.widgets.buttons import Button, LinkButton
from desktop.widgets.card import Rule
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Amount, Label, Muted, SectionCaption
from desktop.widgets.painting import STRONG_FONT
from desktop.widgets.pill import Pill
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.replica.lists import titles

MOST = 300
"""Lines that are shown; the others are in the ledger."""


class EntrySheet(Dialog):
    """Shown with `open()`; shows nothing where the entry is gone."""

    def __init__(self, workspace: Workspace, entry_id: Id) -> None:
        entry = row_of(workspace, "entry", entry_id)
        super().__init__(_title(entry), 820, 560)
        self.workspace, self.entry = workspace, entry
        self.reverse_button = Button(tr("Reverse…"), "arrow-u-up-left")
        self.reverse_button.clicked.connect(self.reverse)
        if entry is None:
            self.column.addWidget(Muted(tr("This entry is no longer here.")))
        else:
            self._lay_out(entry)
        may = workspace.actor.may("entry.reverse_entry")
        reversed_by = _reversed_by(workspace, entry_id)
        self.reverse_button.setVisible(bool(may and entry and entry["posted_at"] is not None and not reversed_by))
        self.document_button = Button(tr("Open the document"), "file-text")
        self.document_button.clicked.connect(self.open_document)
        self.document_button.setVisible(bool(entry and entry["document_id"]))
        self.offer(self.document_button, self.reverse_button, leave=tr("Close"))

    def _lay_out(self, entry: Row) -> None:
        self.column.setSpacing(12)
        self.column.addLayout(self._facts(entry))
        self.column.addWidget(Rule())
        self.column.addLayout(self._lines(entry))
        self.column.addStretch(1)
        for words, entry_id in self._relatives(entry):
            link = LinkButton(words)
            link.clicked.connect(lambda _=False, entry_id=entry_id: self._go(entry_id))
            self.above.addWidget(link, 0, Qt.AlignmentFlag.AlignLeading)

    def _facts(self, entry: Row) -> QGridLayout:
        workspace, values = self.workspace, ValueText(self.workspace.locale)
        keys = {("journal", entry["journal_id"]), ("member", entry["posted_by"]), ("document", entry["document_id"])}
        known = {key for key in keys if key[1] and key[0] in workspace.catalogue.record_types}
        found = titles(workspace.reader, workspace.catalogue.record_types, known)
        names = {key[1]: title for key, title in found.items()}
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        state = QHBoxLayout()
        words, tone = _state(entry)
        state.addWidget(Pill(words, tone))
        state.addStretch(1)
        place = tr("{place} in its series").format(place=number(entry["place"])) if entry["place"] else "–"
        facts = [
            (tr("Day"), values.day(entry["day"])),
            (tr("Journal"), names.get(entry["journal_id"], "–")),
            (tr("Text"), entry["text"] or "–"),
            (tr("Reference"), entry["reference"] or "–"),
            (tr("Posted"), values.instant(entry["posted_at"]) if entry["posted_at"] else "–"),
            (tr("Posted by"), names.get(entry["posted_by"], "–")),
            (tr("Place in the chain"), place),
            (tr("Seal"), (entry["hash"] or "–")[:16]),
        ]
        grid.addLayout(state, 0, 0, 1, 4)
        for at, (label, value) in enumerate(facts):
            row, column = 1 + at // 4 * 2, at % 4
            grid.addWidget(SectionCaption(label), row, column)
            grid.addWidget(Label(value), row + 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def _lines(self, entry: Row) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        heads = (tr("Account"), tr("Text"), tr("Foreign amount"), tr("Debit"), tr("Credit"))
        for at, words in enumerate(heads):
            caption = SectionCaption(words)
            if at > 1:
                caption.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(caption, 0, at)
            grid.setColumnStretch(at, (4, 4, 2, 2, 2)[at])
        lines: Sequence[Mapping[str, Any]] = entry["lines"] or ()
        for row, line in enumerate(lines[:MOST], 1):
            for at, each in enumerate(self._cells(line, entry["base_currency"])):
                grid.addWidget(each, row, at)
        if len(lines) > MOST:
            more = counted("Books", len(lines) - MOST, "1 more line", "%n more lines")
            grid.addWidget(Muted(more), MOST + 1, 0)
        total = sum(each.get("debit") or 0 for each in lines)
        grid.addWidget(Label(tr("Sum"), "text", STRONG_FONT), MOST + 2, 0)
        for at in (3, 4):
            grid.addWidget(Amount(figure(self.workspace, total, entry["base_currency"])), MOST + 2, at)
        return grid

    def _cells(self, line: Mapping[str, Any], base: str) -> list[QWidget]:
        found = account(self.workspace.reader, line["account_id"])
        foreign = line.get("foreign")
        sides = (line.get("debit") or 0, line.get("credit") or 0)
        told = ", ".join([*([line["text"]] if line.get("text") else []), *self._party(line)])
        return [
            Label(found.title if found else "…"),
            Muted(told),
            Amount(money(self.workspace, foreign, line["currency"]) if foreign is not None else ""),
            *(Amount(figure(self.workspace, each, base) if each else "") for each in sides),
        ]

    def _party(self, line: Mapping[str, Any]) -> list[str]:
        keys = {(kind, line[f"{kind}_id"]) for kind in ("company", "contact") if line.get(f"{kind}_id")}
        return list(titles(self.workspace.reader, self.workspace.catalogue.record_types, keys).values())

    def _relatives(self, entry: Row) -> list[tuple[str, Id]]:
        found = []
        if entry["reverses_id"]:
            other = row_of(self.workspace, "entry", entry["reverses_id"])
            if other is not None:
                found.append((tr("Reverses {entry}").format(entry=_title(other)), str(other["id"])))
        for other_id, title in _reversed_by(self.workspace, str(entry["id"])):
            found.append(
                (tr("Reversed by {entry}").format(entry=title or tr("an entry without a number yet")), other_id)
            )
        return found

    def _go(self, entry_id: Id) -> None:
        self.accept()
        EntrySheet(self.workspace, entry_id).open()

    def open_document(self) -> None:
        """Go to the document it was posted from."""
        if self.entry is not None and self.entry["document_id"]:
            self.accept()
            self.workspace.show_record("document", str(self.entry["document_id"]))

    def reverse(self) -> None:
        """Ask for the day, and reverse it."""
        from desktop.books.reverse_dialog import ReverseDialog

        settings = settings_of(self.workspace)
        if self.entry is not None and settings is not None:
            dialog = ReverseDialog(self.workspace, self.entry, int(settings["fiscal_start"]), self)
            dialog.accepted.connect(self.accept)
            dialog.open()


def show_entry(workspace: Workspace, entry_id: Id) -> None:
    """Show an entry over whatever is shown: where a report, a document or a bank line leads to."""
    EntrySheet(workspace, entry_id).open()


def _title(entry: Row | None) -> str:
    if entry is None:
        return tr("Journal entry")
    return str(entry["number_text"] or (tr("Pending entry") if entry["posted_at"] is not None else tr("Draft entry")))


def _state(entry: Row) -> tuple[str, Tone]:
    if entry["number_text"]:
        return tr("Posted"), Tone.POSITIVE
    if entry["posted_at"] is not None:
        return tr("Provisional: the server gives the number"), Tone.WARNING
    return tr("Draft"), Tone.NEUTRAL


def _reversed_by(workspace: Workspace, entry_id: Id) -> list[tuple[Id, str]]:
    sql = "SELECT id, number_text FROM entry WHERE reverses_id = ? AND deleted_at IS NULL"
    return [(each[0], each[1] or "") for each in workspace.reader.execute(sql, (entry_id,))]
