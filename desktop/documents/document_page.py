"""The page on which a document is written: whom it is for, its lines, what it comes to, and how it will look.

Law: what is typed is kept as a draft on the disk half a second later; storing and posting are operations.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop.derive.field_editor import plain_value, show_in
from desktop.derive.form import Form
from desktop.derive.references import titles_of
from desktop.derive.words import choice, declared, reason_of
from desktop.derive.wrong import Wrong
from desktop.documents.document_work import DocumentWork
from desktop.documents.head_fields import HeadField, HeadFields
from desktop.documents.line_grid import LineGrid
from desktop.documents.line_model import LineModel
from desktop.documents.page_actions import page_actions
from desktop.documents.page_head import PageHead
from desktop.documents.sheet import Sheet
from desktop.documents.taking_in import TakingIn
from desktop.documents.totals_card import TotalsCard
from desktop.documents.words import tr
from desktop.letters.letters_of import LettersOf
from desktop.start_folder import start_folder
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.editors.editor import Editor
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.mutation import Mutation
from sync.replica.drafts import Draft, Place
from sync.replica.touched import Touched

if TYPE_CHECKING:
    from desktop.documents.preview import Preview
    from desktop.documents.vendor_file import VendorFile

FIELDS = (
    ("company_id", "contact_id", "reference"),
    ("issued", "supplied", "terms_id", "due", "valid_until"),
    ("currency", "prices_include_tax", "discount", "rate"),
)
_OF_QUOTES = frozenset({"valid_until"})
_NOT_OF_QUOTES = frozenset({"due"})
_LABELS = (76, 108, 124)


class DocumentPage(QWidget):
    """`left()` is emitted when the list is wanted again."""

    left = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.workspace = workspace
        self.sheet = Sheet(workspace, self)
        self.made: list[Mutation] = []
        self.head = PageHead(self.sheet)
        self.form = Form(workspace, self)
        self.fault = Wrong()
        self.model = LineModel(self.sheet, self)
        self.grid = LineGrid(self.model, tr("Lines"))
        self.totals = TotalsCard(self.sheet)
        self.letters = LettersOf(workspace)
        self.notes = self._editor("notes")
        self.preview: Preview | None = None
        self.vendor_file: VendorFile | None = None
        self._silent = False
        self._lines: dict[str, QWidget] = {}
        self._lay_out()
        self.work = DocumentWork(self)
        self.taking_in = TakingIn(self)
        self.setAcceptDrops(True)
        self._connect()
        workspace.actions.add(*page_actions(self))

    def _lay_out(self) -> None:
        groups = zip(FIELDS, _LABELS, strict=True)
        fields = HeadFields([[self._labelled(name, wide) for name in names] for names, wide in groups])
        form = QHBoxLayout()
        form.addWidget(fields)
        foot = QHBoxLayout()
        foot.setSpacing(24)
        words = QVBoxLayout()
        label = Muted(declared(self.sheet.kind.field("notes").label))
        words.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self.notes)
        words.addStretch(1)
        foot.addLayout(words, 1)
        foot.addWidget(self.totals, 0, Qt.AlignmentFlag.AlignTop)
        left = QWidget()
        below = QVBoxLayout(left)
        below.setContentsMargins(0, 4, 0, 12)
        below.setSpacing(12)
        letters = QHBoxLayout()
        letters.addWidget(self.letters)
        fault = QHBoxLayout()
        fault.addWidget(self.fault)
        for each in (form, fault, foot, letters):
            each.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 0)
        below.addLayout(form)
        below.addLayout(fault)
        below.addLayout(letters)
        below.addWidget(self.grid, 1)
        below.addLayout(foot)
        self.grid.setMinimumHeight(120)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.addWidget(left)
        self._split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._split, 1)

    def _labelled(self, name: str, wide: int) -> HeadField:
        self._editor(name)
        line, holder = self.form.line(name, wide), QWidget()
        first = line.itemAt(0)
        label = first.widget() if first is not None else None
        assert label is not None
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.form.wrong[name])
        self._lines[name] = holder
        return HeadField(holder, label, wide)

    def _editor(self, name: str) -> Editor:
        editor = self.form.add(self.sheet.kind.field(name), self.sheet.kind.blank, {})
        editor.committed.connect(lambda value: self._take(name, value))
        return editor

    def _connect(self) -> None:
        self.form.submitted.connect(lambda _: self._submitted())
        self.form.left.connect(self.close_page)
        self.grid.product_wanted.connect(self._make_product)
        self.grid.left.connect(lambda: self.notes.setFocus(Qt.FocusReason.TabFocusReason))
        self.sheet.changed.connect(self._changed)
        self.workspace.touched.connect(self._hear)
        self.head.went_back.connect(self.close_page)

    def begin(self, kind: str, values: Mapping[str, object] | None = None) -> None:
        """Write a new document; where one was begun and not stored, that one."""
        self.made = []
        self.sheet.begin(kind, **dict(values or {}))
        self._show()
        if not values:
            self.work.resume()
        self.form.editors["company_id"].setFocus(Qt.FocusReason.TabFocusReason)  # what is there is typed over

    def show_document(self, record_id: str) -> bool:
        """Show a stored document, with what was typed about it and not stored; whether there is such a one."""
        row = self.sheet.shelf.get("document", record_id)
        if row is None:
            return False
        self.made = []
        self.sheet.show(row)
        self._show()
        if not self.sheet.is_final:
            self.work.resume()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def show_preview(self) -> None:
        """Show beside the form how it will look, or the vendor's file; made when it is first wanted."""
        from desktop.documents.preview import Preview
        from desktop.documents.vendor_file import VendorFile

        if self.sheet.is_sale and self.preview is None:
            self.preview = Preview(self.sheet)
            self._beside(self.preview, 34)
        elif not self.sheet.is_sale and self.vendor_file is None:
            self.vendor_file = VendorFile(self.sheet, self.ask_for_file, self.taking_in.can)
            self._beside(self.vendor_file, 36)
        for each, wanted in ((self.preview, self.sheet.is_sale), (self.vendor_file, not self.sheet.is_sale)):
            if each is not None:
                each.setVisible(wanted)
                if wanted:
                    each.refresh()

    def _beside(self, widget: QWidget, percent: int) -> None:
        self._split.addWidget(widget)
        sizes = [self.width() * (100 - percent) // 100, *[self.width() * percent // 100] * (self._split.count() - 1)]
        self._split.setSizes(sizes)

    def scroll_paper(self, pages: int) -> None:
        """Go on or back in what stands beside the form."""
        for each in (self.preview, self.vendor_file):
            if each is not None and each.isVisible():
                each.go_on(pages)

    def finish_typing(self) -> bool:
        """Take what is in the fields; False where something cannot be read, which is then said."""
        return self.grid.close_editor() and all(each.commit() for each in self.form.editors.values())

    def say(self, fault: Fault) -> None:
        """Say why it was refused: at its field where it is in sight."""
        if (field := fault.field or "") in self._lines and not self._lines[field].isHidden():
            self.form.say(field, reason_of(fault))
        else:
            self.fault.say(reason_of(fault))

    def close_page(self) -> None:
        """Back to the list; what was typed and not stored waits."""
        self.work.leave()
        self.left.emit()

    def show_fields(self) -> None:
        """Show the sheet's values in the fields."""
        self._silent = True
        row, fields = self.sheet.values, self.form.fields
        titles = titles_of(self.workspace, fields.values(), row)
        for name, editor in self.form.editors.items():
            show_in(editor, fields[name], row[name], titles)
            editor.set_read_only(self.sheet.is_final)
        self._silent = False

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.taking_in.can() and any(each.isLocalFile() for each in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [each.toLocalFile() for each in event.mimeData().urls() if each.isLocalFile()]
        if files:
            self.taking_in.read(Path(files[0]))
            event.acceptProposedAction()

    def ask_for_file(self) -> None:
        """Ask for the vendor's file."""
        places = QStandardPaths.StandardLocation
        start = start_folder(places.DownloadLocation, places.DocumentsLocation)
        words = tr("Bills (*.pdf *.xml *.png *.jpg *.jpeg *.webp)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Choose the vendor’s file"), start, words)
        if name:
            self.taking_in.read(Path(name))

    def _show(self) -> None:
        self.fault.say("")
        self.show_fields()
        self._offer_fields()
        self.totals.refresh()
        self.head.refresh()
        if self.vendor_file is not None and not self.vendor_file.isHidden():
            self.vendor_file.refresh()
        self.letters.show_document("" if self.sheet.is_new else str(self.sheet.values["id"]))

    def _offer_fields(self) -> None:
        """Only what such a document has: a rate where it is foreign, how long a quote is valid."""
        values = self.sheet.values
        quote = values["kind"] == "quote"
        foreign = bool(self.sheet.settings) and values["currency"] != self.sheet.settings.get("base_currency")
        for name, holder in self._lines.items():
            hidden = name in (_NOT_OF_QUOTES if quote else _OF_QUOTES) or (name == "rate" and not foreign)
            holder.setVisible(not hidden)

    def _take(self, name: str, value: object) -> None:
        if self._silent:
            return
        field = self.form.fields[name]
        try:
            edited = plain_value(self.workspace, field, value, self.sheet.values[name])
        except Fault as fault:
            self.form.say(name, reason_of(fault))
            return
        self.made += edited.made
        self.sheet.set(name, edited.value)
        if name in ("company_id", "reference"):
            self.work.warn()
        if name == "currency":
            self.work.propose_rate()
            self.show_fields()
        self._offer_fields()

    def _changed(self) -> None:
        self.head.refresh()
        self.work.keep()
        due = self.sheet.figures().get("due")
        if due and due != self.sheet.values["due"] and not self.sheet.is_final:
            self.sheet.values["due"] = due
            self.show_fields()

    def _submitted(self) -> None:
        """Enter goes on to the lines; with Ctrl it means the document."""
        if QApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier:
            self.work.go_ahead()
        else:
            self.grid.begin()

    def _make_product(self, row: int, name: str) -> None:
        """A product of that name, in the line as soon as it is there."""
        line = self.sheet.lines[row]
        made: list[str] = []

        def put(_: object) -> None:
            at = next((at for at, each in enumerate(self.sheet.lines) if each is line), -1)
            if at >= 0:
                self.sheet.set_line(at, "product_id", made[0])

        label = tr("New product {name}").format(name=name)
        made.append(self.workspace.operations.create("product", {"name": name}, label, done=put, failed=self.say))

    def _hear(self, touched: Touched) -> None:
        self.sheet.shelf.hear(touched)
        self.work.hear(touched)

    def place(self) -> Place:
        """Where what is typed is kept as a draft."""
        kind = str(self.sheet.values["kind"])
        return (
            ("document", "", f"+document {kind}")
            if self.sheet.is_new
            else (
                "document",
                str(self.sheet.values["id"]),
                "+document",
            )
        )

    def draft(self, place: Place) -> Draft:
        """What is typed, as it is kept."""
        words = choice(self.sheet.kind.field("kind"), self.sheet.values["kind"])
        return Draft(*place, self.sheet.snapshot(), title=words)
