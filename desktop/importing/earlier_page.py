"""The imports that were written on this computer: of which file, when and by whom, what came of each, and its undo.

Law: undoing asks for nothing and loses nothing: what was changed or has come to be used since stays, and is named.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.value_text import ValueText
from desktop.derive.words import within
from desktop.importing.words import amount, tr
from desktop.shell.undo_words import kept_words, person
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.labels import Muted, SectionCaption, Subtitle, WrappedText
from desktop.widgets.line_list import LineList, Lines
from desktop.widgets.list_beside_page import PageBeside
from desktop.workspace import Workspace
from sync.clock import now
from sync.replica.import_runs import ImportRun, runs

_SHOWN = 100
"""So many records that were left alone are shown by name."""
_WIDEST = 560


class _Entry:
    """An import as an entry of the list."""

    def __init__(self, run: ImportRun) -> None:
        self.run, self.id = run, run.group_id

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Entry) and other.run == self.run

    def __hash__(self) -> int:
        return hash(self.id)


class EarlierPage(QWidget):
    """`back_wanted` asks for the first page again."""

    back_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._text = ValueText(workspace.locale)
        self.setAccessibleName(tr("Earlier imports"))
        self.list = LineList(tr("Earlier imports"), self._lines)
        self.page = PageBeside()
        self.undo_button: Button | None = None
        self._busy = ""
        content = QWidget()
        both = QHBoxLayout(content)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self.list)
        both.addWidget(self.page, 1)
        self._filled = FilledOrEmpty(content)
        back = FlatButton(tr("Back"), "arrow-left")
        back.clicked.connect(self.back_wanted)
        head = QHBoxLayout()
        head.setContentsMargins(20, 14, 14, 8)
        head.addWidget(Subtitle(tr("Earlier imports")))
        head.addStretch(1)
        head.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._filled, 1)
        self.list.moved.connect(self._show)
        workspace.touched.connect(self._hear)

    def refresh(self) -> None:
        """Read them again."""
        found = [_Entry(each) for each in runs(self._workspace.reader)]
        self.list.show_items(found)
        words = tr("What you import on this computer is listed here, and can be undone as a whole, also much later.")
        self._filled.show_empty(None if found else EmptyState(tr("Nothing was imported yet"), words))

    def undo(self) -> None:
        """Take the current one back."""
        entry = self.list.current()
        if isinstance(entry, _Entry) and not entry.run.undone_at and not self._busy:
            self._busy = entry.id
            self._workspace.operations.undo(entry.id)
            self._show(entry)

    def _hear(self, _: object) -> None:
        if self.isVisible():
            self._busy = ""
            self.refresh()

    def _lines(self, entry: _Entry) -> Lines:
        run = entry.run
        when = self._text.when(run.at, now())
        what = self._what(run)
        if run.undone_at:
            return Lines("arrow-u-up-left", "sub", run.file, what, tr("{when} · undone").format(when=when))
        return Lines("upload-simple", "sub", run.file, what, when)

    def _what(self, run: ImportRun) -> str:
        kind = self._workspace.catalogue.record_types.get(run.record_type)
        if kind is None:
            return run.record_type
        locale = self._workspace.locale
        parts = [tr("{what} new").format(what=amount(run.created, kind, locale))] if run.created else []
        if run.updated:
            parts.append(tr("{count} updated").format(count=locale.toString(run.updated)))
        return " · ".join(parts) or amount(0, kind, locale)

    def _show(self, entry: object) -> None:
        self.undo_button = None
        if isinstance(entry, _Entry):
            self.page.show_page(entry.run.file, lambda column: self._fill(column, entry.run))
        else:
            self.page.show_page()

    def _fill(self, column: QVBoxLayout, run: ImportRun) -> None:
        workspace = self._workspace
        locale = workspace.locale
        by = person(run.person, workspace.reader)
        column.addWidget(Subtitle(run.file))
        when = self._text.when(run.at, now())
        column.addWidget(Muted(tr("{when} by {person}").format(when=when, person=by) if by else when))
        rows = tr("1 row") if run.rows == 1 else tr("{count} rows").format(count=locale.toString(run.rows))
        along = tr("{count} made along").format(count=locale.toString(run.along)) if run.along else ""
        column.addWidget(WrappedText(" · ".join(filter(None, (rows, self._what(run), along))), _WIDEST))
        column.addSpacing(6)
        if run.undone_at:
            self._fill_undone(column, run)
        else:
            button = Button(tr("Undo the import"), "arrow-u-up-left")
            button.setEnabled(self._busy != run.group_id)
            button.clicked.connect(self.undo)
            self.undo_button = button
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            words = tr("What somebody has changed, or come to use since, is left as it is and named here.")
            column.addWidget(WrappedText(words, _WIDEST))
        column.addStretch(1)

    def _fill_undone(self, column: QVBoxLayout, run: ImportRun) -> None:
        locale = self._workspace.locale
        words = tr("Undone: {when} · {count} taken back").format(
            when=self._text.when(run.undone_at, now()), count=locale.toString(run.taken_back)
        )
        column.addWidget(WrappedText(words, _WIDEST))
        if not run.kept:
            return
        column.addSpacing(6)
        left = tr("{count} left as they are, since changed or used").format(count=locale.toString(run.left))
        column.addWidget(SectionCaption(left))
        for each in run.kept[:_SHOWN]:
            said = kept_words(each, self._workspace.reader)
            if each.label and not each.field:
                said = tr("{record}: named by {records}").format(record=said, records=within(each.label))
            column.addWidget(WrappedText(said, _WIDEST))
        if run.left > _SHOWN:
            more = tr("and {count} more").format(count=locale.toString(run.left - _SHOWN))
            column.addWidget(Muted(more))
