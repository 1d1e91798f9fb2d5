"""The place where duplicates are put right: what looks alike, how sure that is, and the records side by side.

Law: what was found stays on the screen while more is looked for; every decision is one step that undo takes back.
"""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from desktop.background import Background
from desktop.derive.custom_fields import custom_fields
from desktop.derive.words import declared, within
from desktop.duplicates.duplicates_actions import duplicates_actions
from desktop.duplicates.finder import finder
from desktop.duplicates.merge_work import keep_apart, merge, merge_all, take_apart
from desktop.duplicates.merged import Merged, live_titles, merged
from desktop.duplicates.side_by_side import WIDEST, SideBySide, filled_words
from desktop.duplicates.words import reasons, sureness, token, tr
from desktop.sync.words import ago
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Button, Chip
from desktop.widgets.choices import Choices
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import Label, Muted, Subtitle, WrappedText
from desktop.widgets.line_list import LineList, Lines
from desktop.widgets.list_beside_page import ListBesidePage, PageBeside
from desktop.widgets.painting import STRONG_FONT
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import now
from sync.duplicates.groups import Group
from sync.duplicates.likeness import can_merge
from sync.replica.rows import fetch_one

MOST = 500
"""Groups that are shown at once; the next come when these are dealt with."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A group with what its records are called."""

    group: Group
    title: str

    @property
    def id(self) -> str:
        """What it is known again by."""
        return self.group.id


class DuplicatesScreen(QWidget):
    """`list` has the groups of the chosen record type, or what was merged; `page` shows the current one."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setObjectName("page")
        self.setAccessibleName(tr("Duplicates"))
        self.kinds = [each for each in workspace.catalogue if can_merge(each) and _may(workspace, each)]
        self.finder = finder(workspace)
        self.list = LineList(tr("Records that look alike"), self._lines)
        self.page = PageBeside()
        self.sides: SideBySide | None = None
        self.kind: RecordType | None = self.kinds[0] if self.kinds else None
        self.past = False
        self._said: object = None
        self._background = Background(self)
        workspace.actions.add(*duplicates_actions(self))
        laid_out = ListBesidePage(self, tr("Duplicates"), self.list, self.page)
        self._figure, self._filled = laid_out.figure, laid_out.filled
        laid_out.insertLayout(1, self._chips())
        self.list.moved.connect(self._show)
        self.list.opened.connect(self.enter)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        self.finder.changed.connect(self._soon)
        self.finder.progressed.connect(self._tell)
        for each in (workspace.touched, workspace.actor_changed, workspace.catalogue_loaded):
            each.connect(self._soon)
        self._look()
        self.refresh()

    def _chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 12)
        row.setSpacing(6)
        group = QButtonGroup(self)
        self.chips: list[Chip] = []
        for each in self.kinds:
            self._add_chip(row, group, Chip(declared(each.label_plural)), each, False)
        if self.kinds:
            self._add_chip(row, group, Chip(tr("Merged before")), None, True)
        if self.chips:
            self.chips[0].setChecked(True)
        row.addStretch(1)
        self.all_button = Button(tr("Merge all certain"), "git-merge")
        self.all_button.clicked.connect(self.merge_certain)
        row.addWidget(self.all_button)
        return row

    def _add_chip(self, row: QHBoxLayout, group: QButtonGroup, chip: Chip, kind: RecordType | None, past: bool) -> None:
        group.addButton(chip)
        row.addWidget(chip)
        self.chips.append(chip)
        chip.clicked.connect(lambda: self._go(kind, past))

    def _go(self, kind: RecordType | None, past: bool) -> None:
        self.kind, self.past = kind, past
        self._look()
        self.refresh()

    def _look(self) -> None:
        if self.kind is not None and not self.past:
            self.finder.look(self.kind.name)

    def refresh(self) -> None:
        """Read again what was found."""
        if self.past:
            self._read_past()
        else:
            self._show_all(self._entries())

    def _read_past(self) -> None:
        """Nothing keeps in order what was merged when: it is read in a thread of its own."""
        workspace, kinds = self.workspace, self.kinds

        def job() -> list[Merged]:
            with closing(workspace.open_reader()) as connection:
                return merged(connection, kinds)

        self._background.forget()
        self._background.run(job, lambda found: self._show_all(found) if self.past else None, lambda fault: None)

    def _show_all(self, found: Sequence[Entry | Merged]) -> None:
        certain = sum(isinstance(each, Entry) and each.group.is_certain for each in found)
        was_empty = not self.list.items()
        self.list.show_items(found)
        if not (self.kind and self.finder.is_busy(self.kind.name)):
            self._figure.setText(self._words(len(found), certain))
        self.all_button.setVisible(certain > 0)
        self._filled.show_empty(None if found else self._nothing())
        if found and was_empty and self.isVisible():
            self.list.setFocus()  # it could not take the focus while there was nothing in it
        self.workspace.actions.changed.emit()

    def current(self) -> Entry | Merged | None:
        """What the person stands on."""
        found = self.list.current()
        return found if isinstance(found, Entry | Merged) else None

    def current_group(self) -> Group | None:
        """The group the person stands on."""
        found = self.current()
        return found.group if isinstance(found, Entry) else None

    def enter(self) -> None:
        """Go into the records side by side."""
        if self.sides is not None:
            self.sides.begin()

    def step(self, by: int) -> None:
        """Go down or up."""
        self.list.step_to(self.list.currentIndex().row() + by)

    def merge(self) -> None:
        """Merge the group as it is chosen."""
        group = self.current_group()
        if group is not None and self.sides is not None:
            chosen = self.sides.merging()
            ids = [row["id"] for row in self.sides.rows]
            merge(self.workspace, group.record_type, ids, chosen.survivor, chosen.chosen or {}, self.list.setFocus)

    def keep_apart(self) -> None:
        """These are not the same."""
        group = self.current_group()
        if group is not None:
            keep_apart(self.workspace, group.record_type, group.ids, self.list.setFocus)

    def take_apart(self) -> None:
        """Bring back what was merged."""
        found = self.current()
        if isinstance(found, Merged):
            take_apart(self.workspace, found.record_type, found.id, self.list.setFocus)

    def merge_certain(self) -> None:
        """Merge every group that is certain."""
        if self.kind is not None and not self.past:
            certain = [each.group for each in self._entries() if each.group.is_certain]
            if certain:
                merge_all(self.workspace, certain, self.list.setFocus)

    def open_record(self) -> None:
        """Show the first of them in the panel."""
        found = self.current()
        if isinstance(found, Entry):
            self.workspace.show_record(found.group.record_type, found.group.ids[0])
        elif found is not None:
            self.workspace.show_record(found.record_type, found.into)

    def _entries(self) -> list[Entry]:
        if self.kind is None:
            return []
        groups = self.finder.groups(self.kind.name)[:MOST]
        titles = live_titles(self.workspace.reader, self.kind, (each for group in groups for each in group.ids))
        found = []
        for group in groups:
            live = tuple(each for each in group.ids if each in titles)
            if len(live) > 1:
                found.append(Entry(replace(group, ids=live), titles[live[0]]))
        return found

    def _rows(self, group: Group) -> list[Row]:
        kind = self.workspace.catalogue.record_type(group.record_type)
        rows = (fetch_one(self.workspace.reader, kind, each) for each in group.ids)
        return [row for row in rows if row is not None and row["deleted_at"] is None]

    def _lines(self, entry: Entry | Merged) -> Lines:
        locale = self.workspace.locale
        if isinstance(entry, Merged):
            into = tr("merged into {title}").format(title=entry.into_title)
            return Lines("git-merge", "sub", entry.title or tr("(no name)"), into, ago(entry.at, now(), locale))
        group = entry.group
        kind = self.workspace.catalogue.record_type(group.record_type)
        many = within(kind.label_plural)
        how_many = tr("{sureness} · {count} {records}").format(
            sureness=sureness(group.score), count=locale.toString(len(group.ids)), records=many
        )
        return Lines("users", token(group), entry.title or tr("(no name)"), reasons(group.why), how_many)

    def _show(self, entry: Entry | Merged | None) -> None:
        said = (entry, self._fingerprint(entry))
        if entry is not None and said == self._said:
            return
        self._said, self.sides = said, None
        if entry is None:
            self.page.show_page()
        elif isinstance(entry, Merged):
            self.page.show_page(entry.title, lambda column: self._fill_merged(column, entry))
        else:
            self.page.show_page(entry.title, lambda column: self._fill(column, entry))
        self.workspace.actions.changed.emit()

    def _fingerprint(self, entry: Entry | Merged | None) -> object:
        return [tuple(map(str, row.values())) for row in self._rows(entry.group)] if isinstance(entry, Entry) else None

    def _fill(self, column: QVBoxLayout, entry: Entry) -> None:
        group = entry.group
        column.addWidget(Label(sureness(group.score), token(group), STRONG_FONT))
        column.addWidget(Subtitle(entry.title or tr("(no name)")))
        column.addWidget(Muted(reasons(group.why)))
        column.addSpacing(4)
        offered = [("duplicates.merge", tr("Merge")), ("duplicates.apart", tr("Not the same"))]
        column.addWidget(Choices(self.workspace.actions, offered))
        column.addSpacing(6)
        self.sides = SideBySide(self.workspace, group.record_type, self._rows(group))
        self.sides.submitted.connect(self.merge)
        column.addWidget(self.sides)
        column.addStretch(1)

    def _fill_merged(self, column: QVBoxLayout, entry: Merged) -> None:
        column.addWidget(Subtitle(entry.title or tr("(no name)")))
        column.addWidget(Muted(tr("merged into {title}").format(title=entry.into_title)))
        column.addWidget(WrappedText(self._was(entry), WIDEST))
        column.addSpacing(4)
        column.addWidget(Choices(self.workspace.actions, [("duplicates.take_apart", tr("Take apart"))]))
        column.addStretch(1)

    def _was(self, entry: Merged) -> str:
        """What the record says that went into the other one; both are often called the same."""
        from sync.duplicates.merging import shared

        reader, types = self.workspace.reader, self.workspace.catalogue.record_types
        kind = types[entry.record_type]
        row = fetch_one(reader, kind, entry.id)
        if row is None:
            return ""
        return filled_words(self.workspace, kind, shared(kind, custom_fields(reader, types, kind), [row]), row)

    def _soon(self, _: object = None) -> None:
        if self.isVisible():
            self._later.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._later.start()

    def _tell(self, record_type: str, done: int, total: int) -> None:
        if self.kind is not None and record_type == self.kind.name and not self.past and total:
            part = self.workspace.locale.toString(min(100, 100 * done // total))
            self._figure.setText(tr("Comparing… {part} %").format(part=part))

    def _words(self, count: int, certain: int) -> str:
        locale = self.workspace.locale
        if self.past or not count:
            return ""
        words = tr("1 group") if count == 1 else tr("{count} groups").format(count=locale.toString(count))
        return tr("{groups}, {certain} certain").format(groups=words, certain=locale.toString(certain))

    def _nothing(self) -> EmptyState:
        if self.past:
            return EmptyState(
                tr("Nothing was merged yet"), tr("What you merge can be taken apart here, also much later.")
            )
        busy = self.kind is not None and (self.finder.is_busy(self.kind.name) or not self.finder.knows(self.kind.name))
        if busy:
            return EmptyState(
                tr("Comparing"), tr("Names, e-mail addresses and phone numbers are compared on this computer.")
            )
        return EmptyState(
            tr("No duplicates"), tr("Nothing looks as if it were here twice. New records are compared as they come.")
        )


def _may(workspace: Workspace, kind: RecordType) -> bool:
    return workspace.actor.may_some(kind.permission("merge_into"))
