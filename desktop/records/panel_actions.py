"""What one does with the record in the panel, as actions of the registry that buttons, menu and keys share."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from desktop.actions import Action, Undo
from desktop.crm.lead_actions import lead_actions
from desktop.derive.words import choice, within
from desktop.duplicates.merged_dialog import merged_actions
from desktop.letters.letter_actions import letter_actions
from desktop.records.file_line import ATTACHMENT
from desktop.records.note_line import about
from desktop.records.quick_add import QuickAdd
from desktop.records.related import relations
from desktop.records.selection import selection
from desktop.records.timeline import ACTIVITY, CHANGE
from desktop.shell.menus import SEPARATOR
from desktop.shell.menus import menu as fill
from desktop.theme.icons import icon
from desktop.widgets.buttons import Button
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.key_tip import triggers
from shared_models.kernel.mutation import Action as Kind
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.record_field import Kind as FieldKind
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verb import Verb
from shared_models.kernel.write import Row
from sync.clock import new_id, now

if TYPE_CHECKING:
    from desktop.records.record_panel import RecordPanel

Run = Callable[[], None]
PREFIX = "record."
_NOTE = "record.note"
_ICONS = {"call": "phone", "meeting": "users-three", "email": "envelope-simple"}
_BUTTONS = 3
_NARROWEST = 60
_RESTORE = f"{PREFIX}restore"
_DELETE_BY_KEY = f"{PREFIX}delete_by_key"
_PASTE = f"{PREFIX}paste"
_ATTACH = f"{PREFIX}attach"
_MAPPED = frozenset({"company", "contact", "deal"})
"""What a map of relationships is drawn of."""
_QUIET = {_PASTE, _ATTACH, _DELETE_BY_KEY, *(f"{PREFIX}{each}" for each in ("map", "merged", "edit", "delete"))}
"""What the menu alone offers."""


class PanelActions(QWidget):
    """A row of the first actions as buttons; `open_menu` offers all of them."""

    def __init__(self, panel: "RecordPanel") -> None:
        super().__init__(panel)
        self._panel = panel
        self._workspace = panel.workspace
        self._ids: list[str] = []
        self._shown = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        self._row = FlowLayout(spacing=6, share=True)
        column.addLayout(self._row)

    def show_row(self, record_type: RecordType, row: Row) -> None:
        """Offer what can be done with this record."""
        made = list(self._actions(record_type, row))
        kind = f"{record_type.name} {[each.id for each in made]} {[each.label for each in made]}"
        self._workspace.actions.replace(self._ids, made)
        self._ids = [each.id for each in made]
        if kind != self._shown:
            self._shown = kind
            self._make_buttons(made)

    def open_menu(self, anchor: QWidget) -> None:
        """Offer everything."""
        menu = QMenu(self)
        menu.setAccessibleName(_tr("More"))
        for each in self._ids:
            if each == _DELETE_BY_KEY:
                continue
            action = self._workspace.actions.find(each)
            if action.permission and not self._workspace.actor.may_some(action.permission):
                continue
            entry = menu.addAction(icon(action.icon), action.label.replace("&", "&&"))
            entry.setEnabled(self._workspace.actions.can_run(action))
            entry.triggered.connect(lambda _=False, name=each: self._workspace.actions.trigger(name))
        known = {each.id for each in self._workspace.actions.runnable()}
        of_window = [each for each in ("window.record", "link.copy", "print.record") if each in known]
        if of_window:
            fill(menu, self._workspace.actions, [SEPARATOR, *of_window], menu)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height() + 4)))

    def buttons(self) -> list[Button]:
        """The buttons in sight."""
        items = (self._row.itemAt(at) for at in range(self._row.count()))
        found = (each.widget() for each in items if each is not None)
        return [each for each in found if isinstance(each, Button)]

    def _make_buttons(self, made: list[Action]) -> None:
        for old in self.buttons():
            self._row.removeWidget(old)
            old.deleteLater()
        may = self._workspace.actor.may
        offered = [each for each in made if each.id not in _QUIET and (not each.permission or may(each.permission))]
        offered = [each for each in offered if each.id == _RESTORE] or offered  # all else has to wait for that
        self.setVisible(bool(offered))
        for each in offered[:_BUTTONS]:
            button = Button(each.label, each.icon)
            button.setMinimumWidth(_NARROWEST)  # words longer than the panel do not widen it
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            triggers(button, self._workspace.actions, each.id)
            self._row.addWidget(button)

    def _actions(self, record_type: RecordType, row: Row) -> Iterator[Action]:
        workspace, shown, section = self._workspace, self._panel.isVisible, _tr("Record")
        yield from self._switches(record_type, row)
        if record_type.name == "lead":
            yield from lead_actions(workspace, row, shown)
        if self._panel.can_note():
            yield from self._activities(record_type, row)
        offered = {each.name: each for each, _ in relations(workspace, record_type) if each.menu}
        for name, each in offered.items():
            label = _tr("New {record}").format(record=within(each.label))
            create = each.permission("create")
            run = self._adding(name, about(workspace, name, record_type, row))
            yield Action(f"{PREFIX}new.{name}", label, "plus", "", run, shown, create, section, undo=Undo.BACK)
        if record_type.name in _MAPPED:
            run = self._mapping(record_type.name, str(row["id"]))
            label = _tr("Show relationships")
            yield Action(f"{PREFIX}map", label, "tree-structure", "", run, shown, "", section, undo=Undo.NOTHING)
        yield from self._attaching(row)
        yield from merged_actions(workspace, record_type, row, shown)
        yield from letter_actions(workspace, record_type, row, shown)
        edit, key = _tr("Edit this {record}").format(record=within(record_type.label)), f"{PREFIX}edit"
        may = record_type.permission("edit")
        yield Action(key, edit, "pencil-simple", "E", self._panel.edit, self._has_focus, may, section, undo=Undo.BACK)
        name, key = _tr("Rename this {record}").format(record=within(record_type.label)), f"{PREFIX}rename"
        yield Action(key, name, "pencil-line", "F2", self._panel.rename, self._has_focus, may, section, undo=Undo.BACK)
        delete = record_type.permission("delete")
        if row["deleted_at"] is None:
            label = _tr("Delete this {record}").format(record=within(record_type.label))
            run = self._writing(record_type, row, Kind.DELETE, _tr("Deletion of {title}"), _tr("{title} deleted"))
            yield Action(f"{PREFIX}delete", label, "trash", "", run, shown, delete, section, undo=Undo.BACK)
            # With the focus in the panel the key is about this record, not about the one the list stands on.
            yield Action(_DELETE_BY_KEY, label, "trash", "Del", run, self._has_focus, delete, section, undo=Undo.BACK)
        else:
            label = _tr("Restore this {record}").format(record=within(record_type.label))
            run = self._writing(record_type, row, Kind.RESTORE, _tr("Restoring of {title}"), _tr("{title} restored"))
            yield Action(_RESTORE, label, "arrow-counter-clockwise", "", run, shown, delete, section, undo=Undo.BACK)

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self._panel.isVisible() and self._panel.isAncestorOf(focus)

    def _activities(self, record_type: RecordType, row: Row) -> Iterator[Action]:
        kind = self._workspace.catalogue.record_type(ACTIVITY)
        field, create, section = kind.field("type"), kind.permission("create"), _tr("Record")
        values = about(self._workspace, ACTIVITY, record_type, row)
        for at, name in enumerate(each for each in field.choices if each not in ("note", CHANGE)):
            label = _tr("Log {activity}").format(activity=within(field.choices[name]))
            run = self._adding(ACTIVITY, {**values, "type": name})
            shown = self._panel.isVisible
            yield Action(
                f"{PREFIX}log.{name}", label, _ICONS.get(name, "plus"), "", run, shown, create, section, undo=Undo.BACK
            )
            if at == 0:
                chosen = selection(self._workspace)
                note = choice(field, "note")
                yield Action(
                    _NOTE, note, "note-pencil", "N", chosen.note_wanted.emit, shown, create, section, undo=Undo.BACK
                )

    def _switches(self, record_type: RecordType, row: Row) -> Iterator[Action]:
        """Verbs that are switched on and off: one for what is not done yet, or to take it back."""
        for (name, _), verb in self._workspace.catalogue.verbs.items():
            switch = [each for each in verb.arguments if each.kind is FieldKind.BOOLEAN]
            if name != record_type.name or len(verb.arguments) != 1 or not switch:
                continue
            done = row.get(f"{switch[0].name}_at") is not None
            label = _tr("Mark as open") if done else _tr("Mark as done")
            mark = "arrow-counter-clockwise" if done else "check"
            run = self._switching(record_type, row, verb, not done)
            shown, key = self._panel.isVisible, f"{PREFIX}{verb.name}"
            yield Action(key, label, mark, "", run, shown, verb.permission, _tr("Record"), undo=Undo.BACK)

    def _switching(self, record_type: RecordType, row: Row, verb: Verb, on: bool) -> Run:
        name = verb.arguments[0].name
        words = _tr("{title} done") if on else _tr("{title} open again")
        label = words.format(title=record_type.title_of(row))
        before = {each: row[each] for each in (f"{name}_at",) if each in row}

        def run() -> None:
            self._workspace.operations.verb(record_type.name, row["id"], verb.name, {name: on}, before, label)

        return run

    def _attaching(self, row: Row) -> Iterator[Action]:
        kind = self._workspace.catalogue.record_types.get(ATTACHMENT)
        if kind is None or row["deleted_at"] is not None:
            return
        files, clipboard = self._panel.files, QGuiApplication.clipboard()

        def can() -> bool:
            return self._has_focus() and (held := clipboard.mimeData()) is not None and files.takes(held)

        def run() -> None:
            files.take(clipboard.mimeData())

        choosing = files.attach_button
        label, may, section = choosing.text(), kind.permission("create"), _tr("Record")

        def offered() -> bool:
            return self._panel.isVisible() and choosing.isVisibleTo(self._panel)

        yield Action(_ATTACH, label, "paperclip", "", choosing.click, offered, may, section, undo=Undo.BACK)
        label = _tr("Attach what was copied")
        yield Action(_PASTE, label, "paperclip", "Ctrl+V", run, can, may, section, undo=Undo.BACK)

    def _mapping(self, record_type: str, record_id: str) -> Run:
        def run() -> None:
            from desktop.relations.map_window import MapWindow

            MapWindow(self._workspace, self._panel.window()).open_at(record_type, record_id)

        return run

    def _adding(self, record_type: str, values: dict[str, Value]) -> Run:
        return lambda: QuickAdd(self._workspace, record_type, values).open()

    def _writing(self, record_type: RecordType, row: Row, action: Kind, label: str, said: str) -> Run:
        title = record_type.title_of(row)

        def run() -> None:
            mutation = Mutation(new_id(), record_type.name, row["id"], action, at=now())
            self._workspace.operations.write(
                label.format(title=title),
                [mutation],
                done=lambda written: self._workspace.toast(said.format(title=title), written.group_id),
            )

        return run


def _tr(text: str) -> str:
    return QCoreApplication.translate("Panel", text)
