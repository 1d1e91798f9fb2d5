"""Say what the columns of a bank's CSV file are, and see the first lines as they will be read.

Law: nothing is written before "Import"; what is wrong is told with its line and column while one chooses.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QHeaderView, QVBoxLayout

from desktop.background import Background
from desktop.bank.reading import OwnAccount
from desktop.bank.words import counted, tr
from desktop.derive.reasons import spoken
from desktop.derive.value_text import ValueText
from desktop.derive.wrong import Wrong
from desktop.importing.tables import PlainTable
from desktop.importing.words import samples
from desktop.widgets.announce import announce
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.cells import CellKind, CellStyle
from desktop.widgets.check_box import CheckBox
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Label, Muted
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.money import exponent
from sync.bank_files.csv_mapping import CsvMapping
from sync.bank_files.csv_preview import CsvPreview, preview
from sync.bank_files.options import ReadOptions

_WIDTH, _HEIGHT, _TABLE = 980, 720, 190
_WIDTHS = (64, 124, 140, 220)
_FIRST_TOLD = 4
_ENCODINGS = ("utf-8", "cp1252", "iso-8859-1", "utf-16", "cp850")
_BY_TEXT = "text"


def _roles() -> dict[str, str]:
    return {
        "day": tr("Day of booking"),
        "amount": tr("Amount"),
        "debit": tr("Amount paid out"),
        "credit": tr("Amount received"),
        "direction": tr("Word for in or out"),
        "name": tr("Name"),
        _BY_TEXT: tr("Purpose"),
        "iban": tr("Account of the other side"),
        "value_day": tr("Value day"),
        "currency": tr("Currency"),
        "balance": tr("Balance after the line"),
        "reference": tr("Reference of the bank"),
    }


class ColumnsDialog(Dialog):
    """`take(CsvMapping)` is called when the person imports; `mapping` is what is chosen by now."""

    def __init__(
        self,
        workspace: Workspace,
        account: OwnAccount,
        path: Path,
        data: bytes,
        guess: CsvMapping,
        take: Callable[[CsvMapping], None],
    ) -> None:
        super().__init__(tr("Columns of {file}").format(file=path.name), _WIDTH, _HEIGHT)
        self._workspace, self._account, self._data, self._take = workspace, account, data, take
        self._values = ValueText(workspace.locale)
        self._background = Background(self)
        self.mapping = guess
        self.shown: CsvPreview | None = None
        self.editors = {role: self._editor(role, name) for role, name in _roles().items()}
        self._samples = {role: Muted(small=True) for role in self.editors}
        self.delimiter, self.encoding, self.days, self.mark, self.header = self._options()
        self.inverted = CheckBox(tr("Money that goes out is written without a minus"))
        self.inverted.setChecked(self.mapping.inverted)
        self.inverted.toggled.connect(lambda on: self._change(inverted=on))
        self.rows = PlainTable(self)
        self.table = RecordTable(tr("The first lines as they will be read"))
        self._found, self._wrong = Label(), Wrong()
        self._lay_out()
        self.go = PrimaryButton(tr("Import"), "check")
        self.go.clicked.connect(self._import)
        self.offer(self.go)
        self._look()

    def choose(self, role: str, column: str) -> None:
        """Say which column has what; an empty one none."""
        self._change(**{role: tuple(filter(None, [column])) if role == _BY_TEXT else column})

    def _editor(self, role: str, name: str) -> ChoiceEditor:
        editor = ChoiceEditor(name, (), optional=True, framed=True)
        editor.committed.connect(lambda column: self.choose(role, str(column or "")))
        return editor

    def _options(self) -> tuple[ChoiceEditor, ...]:
        delimiters = [Choice(each, name) for each, name in ((";", ";"), (",", ","), ("\t", tr("Tab")), ("|", "|"))]
        orders = [Choice("day", tr("Day first, 20/11")), Choice("month", tr("Month first, 11/20"))]
        marks = [Choice(",", "1.234,56"), Choice(".", "1,234.56")]
        lines = [Choice("0", tr("No names"))] + [Choice(str(each), str(each)) for each in range(1, 31)]
        offered: tuple[tuple[str, list[Choice], bool, str, Callable[[Any], dict[str, Any]]], ...] = (
            (tr("Separator"), delimiters, False, self.mapping.delimiter, lambda it: {"delimiter": it}),
            (
                tr("Encoding"),
                [Choice(each, each) for each in _ENCODINGS],
                False,
                self.mapping.encoding,
                lambda it: {"encoding": it},
            ),
            (tr("Order of days"), orders, True, "", lambda it: {"day_first": it and it == "day"}),
            (tr("Decimals"), marks, True, "", lambda it: {"decimal_mark": it or ""}),
            (
                tr("Line with the names"),
                lines,
                False,
                str(self.mapping.header_line),
                lambda it: {"header_line": int(it)},
            ),
        )
        made = []
        for name, choices, optional, value, told in offered:
            editor = ChoiceEditor(name, choices, optional=optional, framed=True)
            editor.set_value(value or None)
            editor.committed.connect(lambda it, told=told: self._change(**told(it)))
            made.append(editor)
        return tuple(made)

    def _lay_out(self) -> None:
        grid, options = QGridLayout(), QHBoxLayout()
        grid.setHorizontalSpacing(12)
        for at, (role, editor) in enumerate(self.editors.items()):
            row, column = at % 6, 3 * (at // 6)
            grid.addWidget(Label(editor.accessibleName()), row, column)
            grid.addWidget(editor, row, column + 1)
            grid.addWidget(self._samples[role], row, column + 2)
        for each in (1, 4):
            grid.setColumnStretch(each, 2)
            grid.setColumnStretch(each + 1, 1)
        for option in (self.delimiter, self.encoding, self.days, self.mark, self.header):
            named = QVBoxLayout()
            named.setSpacing(2)
            named.addWidget(Muted(option.accessibleName(), small=True))
            named.addWidget(option)
            options.addLayout(named, 1)
        self.column.addLayout(grid)
        self.column.addLayout(options)
        self.column.addWidget(self.inverted)
        self.column.addStretch(1)
        self.table.setModel(self.rows)
        self.table.setSortingEnabled(False)
        self.table.setFixedHeight(_TABLE)
        self.below.addWidget(self._found)
        self.below.addWidget(self.table)
        self.below.addWidget(self._wrong)

    def _change(self, **changed: Any) -> None:
        self.mapping = replace(self.mapping, **changed)
        self._look()

    def _look(self) -> None:
        """Read the file anew, beside the window."""
        self._background.forget()
        self.go.setEnabled(False)
        options = ReadOptions(currency=self._account.currency, mapping=self.mapping)
        self._background.run(lambda: preview(self._data, options), self._show, self._refuse)

    def _show(self, found: CsvPreview) -> None:
        self.shown = found
        self._show_columns(found)
        heads = [tr("Line"), tr("Day"), tr("Amount"), tr("Name"), tr("Purpose")]
        quiet = CellStyle(CellKind.MUTED, tabular=True)
        self.rows.show(
            heads,
            [
                [
                    (str(each.line), quiet),
                    (self._values.day(each.day), None),
                    (self._money(each.amount, each.currency), CellStyle(CellKind.NUMBER)),
                    (each.name, CellStyle(CellKind.STRONG)),
                    (each.purpose, None),
                ]
                for each in found.lines
            ],
        )
        header = self.table.horizontalHeader()
        for column, width in enumerate(_WIDTHS):
            header.resizeSection(column, width)
        header.setSectionResizeMode(len(_WIDTHS), QHeaderView.ResizeMode.Stretch)
        self._found.setText(self._told(found))
        words = "\n".join(spoken(each.reason) for each in found.faults[:_FIRST_TOLD])
        more = len(found.faults) - _FIRST_TOLD
        self._say("\n".join(filter(None, [words, counted(more, "and 1 more", "and %n more") if more > 0 else ""])))
        self.go.setEnabled(bool(found.count) and not found.faults)

    def _show_columns(self, found: CsvPreview) -> None:
        choices = [Choice(each, each) for each in found.columns]
        places = {name: at for at, name in enumerate(found.columns)}
        for role, editor in self.editors.items():
            told = getattr(self.mapping, role)
            value = (told[0] if told else "") if role == _BY_TEXT else told
            editor.set_choices(choices)
            editor.set_value(value or None)
            at = places.get(value)
            cells = (row[at] for row in found.samples if at is not None and at < len(row))
            self._samples[role].setText(samples(cells, 2, 24))

    def _told(self, found: CsvPreview) -> str:
        words = counted(found.count, "1 line can be read", "%n lines can be read")
        if found.opening is None or found.closing is None:
            return words
        unit = self._account.currency
        balances = tr("from {opening} to {closing}").format(
            opening=self._money(found.opening, unit), closing=self._money(found.closing, unit)
        )
        return f"{words} · {balances}"

    def _money(self, amount: int, currency: str) -> str:
        return self._values.money(amount, currency, exponent(currency))

    def _refuse(self, fault: Fault) -> None:
        self.rows.show([], [])
        self._found.setText("")
        self._say(spoken(fault.reason))

    def _say(self, words: str) -> None:
        self._wrong.say(words)
        if words:
            announce(self, words)

    def _import(self) -> None:
        self.accept()
        self._take(self.mapping)
