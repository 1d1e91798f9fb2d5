"""The cards of all that points at a record, each with its count: opened, added to, unfolded, tied otherwise."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.derive.thumbnails import thumbnails
from desktop.derive.words import within
from desktop.records.file_line import ATTACHMENT
from desktop.records.note_line import about
from desktop.records.quick_add import QuickAdd
from desktop.records.related import Related, only_ties, related
from desktop.records.related_card import RelatedCard
from desktop.records.show_pointing import show_pointing
from desktop.records.tie_form import TieForm
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row


class RelatedCards(QWidget):
    """Of the record that `show_row` has named last. `opened(type, id)` asks for another; `changed`, other cards."""

    opened = Signal(str, str)
    changed = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind: RecordType | None = None
        self._row: Row = {}
        self._shown: Sequence[Related] = ()
        self._cards: list[RelatedCard] = []
        self._unfolded: set[tuple[str, str]] = set()
        self._tie: Id = ""
        self._form: TieForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)

    def show_row(self, kind: RecordType, row: Row) -> None:
        """Show what points at this record."""
        if row["id"] != self._row.get("id"):
            self._unfolded.clear()
            self._tie = ""
        self._kind, self._row = kind, row
        found = related(self._workspace, kind, row["id"], self._unfolded)
        self.setVisible(bool(found))
        if found == self._shown:
            return
        same, self._shown = list(map(_standing, found)) == list(map(_standing, self._shown)), found
        if same:
            for each, card in zip(found, self._cards, strict=True):
                card.show_lines(each)
        else:
            self._make()
        if self._form is not None:
            self._form.refresh()

    def shown(self) -> Sequence[Related]:
        """What is shown."""
        return self._shown

    def cards(self) -> list[RelatedCard]:
        """The cards, from the top."""
        return list(self._cards)

    def form(self) -> TieForm | None:
        """What ties a line to the record, while it is unfolded."""
        return self._form

    def _make(self) -> None:
        self._put_form_away()
        for old in self._cards:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        count = self._workspace.locale.toString
        self._cards = [
            RelatedCard(each, count(each.count), thumbnails(self._workspace), self._adding(each))
            for each in self._shown
        ]
        for each, card in zip(self._shown, self._cards, strict=True):
            card.opened.connect(self.opened)
            card.all_wanted.connect(lambda each=each: self._show_all(each))
            card.add_wanted.connect(lambda each=each: self._add(each))
            card.tie_wanted.connect(lambda tie, each=each: self._toggle(each, tie))
            self._column.addWidget(card)
            if self._tie:
                self._show_tie(card)
        self.changed.emit()

    def _toggle(self, each: Related, tie: Id) -> None:
        """Unfold what ties a line to the record, or fold it away."""
        self._put_form_away()
        self._tie = "" if tie == self._tie else tie
        card = next(
            card for card in self._cards if card.related.lines and any(line.tie == tie for line in card.related.lines)
        )
        if self._tie:
            self._show_tie(card)
            if self._form is not None:
                self._form.form.edit()
        self.changed.emit()

    def _show_tie(self, card: RelatedCard) -> None:
        if any(each.tie == self._tie for each in card.related.lines):
            self._form = TieForm(self._workspace, card.related.record_type, self._tie)
            card.show_tie(self._tie, self._form)

    def _put_form_away(self) -> None:
        form, self._form = self._form, None
        if form is not None:
            form.leave()
            form.hide()
            form.deleteLater()

    def _adding(self, each: Related) -> str:
        """What adding one here is called; empty where nobody may, or other ways lead there."""
        kind = self._workspace.catalogue.record_type(each.record_type)
        alive = self._row["deleted_at"] is None
        if each.record_type == ATTACHMENT or not alive or not self._workspace.actor.may_some(kind.permission("create")):
            return ""
        words = QCoreApplication.translate("Panel", "New {record} here")
        return words.format(record=within(kind.label))

    def _add(self, each: Related) -> None:
        """Ask for another record that points here."""
        if self._kind is None:
            return
        kind = self._workspace.catalogue.record_type(each.record_type)
        # What ties two records names a further one, not the one that is named already.
        known = {} if only_ties(kind) else about(self._workspace, each.record_type, self._kind, self._row)
        QuickAdd(self._workspace, each.record_type, known | {each.field: self._row["id"]}).open()

    def _show_all(self, each: Related) -> None:
        """Show the list of them; those that have no list of their own are all shown here."""
        if self._workspace.catalogue.record_type(each.record_type).menu and self._kind is not None:
            title = self._kind.title_of(self._row)
            show_pointing(self._workspace, each.record_type, each.field, str(self._row["id"]), title)
        elif self._kind is not None:
            self._unfolded.add((each.record_type, each.field))
            self.show_row(self._kind, self._row)


def _standing(each: Related) -> tuple[object, ...]:
    """Which lines there are, whatever they say."""
    return each.label, each.field, each.count, tuple((line.record_type, line.id, line.tie) for line in each.lines)
