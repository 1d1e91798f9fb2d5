"""Asks what of a list is written into a file, and in which format.

Law: what is offered is what is shown: its filter, its order, its columns, and what the role may read.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QStandardPaths, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout

from desktop.derive.columns import SYNC, TITLE, choosable
from desktop.derive.list_model import RecordList
from desktop.derive.words import within
from desktop.records.export.formats import Format, formats, tr
from desktop.start_folder import start_folder
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.check_box import CheckBox
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Muted
from shared_models.kernel.record_field import RecordField

if TYPE_CHECKING:
    from desktop.records.export.exporting import Exporting

WIDTH = 420
_LABEL = 90
_ALL, _MARKED, _SHOWN = "all", "marked", "shown"
_REMEMBERED = "export"


class ExportDialog(Dialog):
    """Shown with `open()`; then it asks for a file and hands over to `exporting`."""

    def __init__(self, exporting: "Exporting") -> None:
        title = tr("Export {records}").format(records=within(exporting.record_type.label_plural))
        super().__init__(title, WIDTH, over=exporting.model_window())
        self.exporting = exporting
        shown, marked = exporting.counts()
        locale = exporting.workspace.locale
        whole = Choice(_ALL, tr("All {count} that are shown").format(count=locale.toString(shown)))
        chosen = Choice(_MARKED, tr("The {count} that are marked").format(count=locale.toString(marked)))
        self.which = ChoiceEditor(tr("Records"), [whole, chosen] if marked else [whole], False, True)
        self.which.set_value(_MARKED if marked else _ALL)
        self.fields = ChoiceEditor(
            tr("Fields"), [Choice(_SHOWN, tr("The columns of the list")), Choice(_ALL, tr("Every field"))], False, True
        )
        self.fields.set_value(_SHOWN)
        offered = formats(exporting.record_type)
        self._formats = {each.id: each for each in offered}
        kept = str(exporting.workspace.settings.read(_REMEMBERED, ""))
        self.format = ChoiceEditor(tr("Format"), [Choice(each.id, each.label()) for each in offered], False, True)
        self.format.set_value(kept if kept in self._formats else offered[0].id)
        self.format.committed.connect(lambda _: self._offer())
        self.mark = CheckBox(tr("Readable for Excel (with a byte order mark)"))
        self.mark.setChecked(True)
        self._lay_out()
        self._offer()

    def _lay_out(self) -> None:
        for words, editor in ((tr("Records"), self.which), (tr("Fields"), self.fields), (tr("Format"), self.format)):
            label = Muted(words)
            label.setFixedSize(_LABEL, 32)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(label)
            line.addWidget(editor, 1)
            self.column.addLayout(line)
        self.column.addWidget(self.mark)
        self.export = PrimaryButton(tr("Choose a file…"))
        self.export.clicked.connect(self.submit)
        self.offer(self.export)

    def open(self) -> None:
        """Show it over the window, ready for Enter."""
        super().open()
        self.export.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Ask where the file is to be, and write it."""
        chosen = self._formats[str(self.format.value())]
        path = choose_file(self, self.exporting.name(), chosen)
        if path is None:
            return
        self.exporting.workspace.settings.keep(**{_REMEMBERED: chosen.id})
        model, every = self.exporting.model, self.fields.value() == _ALL
        fields = every_field(self.exporting) if every else shown_fields(model)
        self.exporting.write(path, chosen, fields, marked=self.which.value() == _MARKED, mark=self.mark.isChecked())
        self.accept()

    def _offer(self) -> None:
        chosen = self._formats[str(self.format.value())]
        self.mark.setVisible(chosen.has_mark)
        self.fields.set_read_only(not chosen.has_columns)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)


def shown_fields(model: RecordList) -> list[RecordField]:
    """The fields of the columns in the order of the list; a name of several fields is one column for each."""
    listed, found = model.listed, []
    for each in model.columns.shown:
        if each.id == TITLE:
            found += [listed.field(name) for name in listed.title]
        elif each.id != SYNC and each.field is not None:
            found.append(each.field)
            currency = each.field.currency
            if currency and currency in listed.by_name:
                found.append(listed.field(currency))
    return list({each.name: each for each in found}.values())


def every_field(exporting: "Exporting") -> list[RecordField]:
    """All that the role may read, the names first."""
    listed = exporting.model.listed
    titles = [listed.field(name) for name in listed.title]
    rest = choosable(listed, exporting.workspace.actor.may)
    return list({each.name: each for each in (*titles, *rest)}.values())


def choose_file(parent: QDialog, name: str, chosen: Format) -> Path | None:
    """Ask where the file is to be."""
    folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
    plain = "".join(" " if letter in '<>:"/\\|?*' or not letter.isprintable() else letter for letter in name).strip()
    start = Path(folder) / f"{plain} {QDate.currentDate().toString(Qt.DateFormat.ISODate)}{chosen.suffix}"
    kinds = f"{chosen.label()} (*{chosen.suffix})"
    found, _ = QFileDialog.getSaveFileName(parent, tr("Export"), str(start), kinds)
    if not found:
        return None
    path = Path(found)
    return path if path.suffix else path.with_suffix(chosen.suffix)
