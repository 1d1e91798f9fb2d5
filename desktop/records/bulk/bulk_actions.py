"""What one can do with the marked rows of a list, or with the current one, as actions of the registry."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action, Undo
from desktop.derive.words import declared, within
from desktop.records.bulk.bar import SelectionBar
from desktop.records.bulk.words import tr
from desktop.records.views import DELETED
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.records.list_screen import ListScreen

SEPARATOR = ""
_BAR = ("bulk_edit", "assign", "tag", "move", "complete", "merge", "restore", "delete")
_MENU = (
    ("open", "edit", "rename", "edit_cell"),
    ("bulk_edit", "assign", "tag", "move", "complete", "merge"),
    ("copy", "paste", "export"),
    ("select", "mark_all"),
    ("restore", "delete"),
)


def bulk_actions(screen: "ListScreen") -> list[Action]:
    """The actions, their ids beginning with `list.<record type>.`; on while the list is shown."""
    kind, bulk, marks = screen.record_type, screen.work.bulk, screen.work.marking
    cells, copying = screen.work.cells, screen.work.copying
    exporting, pasting = screen.work.exporting, screen.work.pasting
    many, one = within(kind.label_plural), within(kind.label)
    section, words = declared(kind.label_plural), {"one": one, "many": many}
    make = ScreenActions(screen, f"list.{kind.name}.", section, families="list.", words=words)

    def action(
        name: str,
        label: str,
        icon: str,
        shortcut: str,
        run: Callable[[], None],
        on: Callable[[], bool],
        undo: Undo = Undo.BACK,
        keywords: str = "",
    ) -> Action:
        return make(name, label, icon, shortcut, run, on, undo=undo, keywords=keywords)

    found = [
        action("mark_all", _tr("Mark all {many}"), "checks", "Ctrl+A", marks.mark_all, screen.is_filled, Undo.NOTHING),
        action("unmark", _tr("Unmark all {many}"), "x", "Esc", marks.marks.clear, marks.has_marks, Undo.NOTHING),
        action("bulk_edit", _tr("Edit fields of {many}…"), "note-pencil", "B", bulk.edit, bulk.can_edit),
        action("edit_cell", _tr("Edit in the list"), "pencil-simple", "Shift+F2", cells.begin, cells.can_begin),
        action("copy", _tr("Copy {many}"), "copy", "Ctrl+C", copying.copy, bulk.has_some, Undo.NOTHING),
        action("paste", _tr("Paste into {many}…"), "clipboard-text", "Ctrl+V", pasting.paste, pasting.can_paste),
        action(
            "export",
            _tr("Export {many}…"),
            "export",
            "Ctrl+Shift+E",
            exporting.ask,
            exporting.can_export,
            Undo.NOTHING,
            _tr("save CSV Excel vCard file"),
        ),
        action("delete", _tr("Delete {many}"), "trash", "Del", bulk.delete, bulk.can_delete),
        action(
            "deleted",
            _tr("Show deleted {many}"),
            "trash",
            "",
            lambda: screen.showing.view(DELETED),
            lambda: bulk.may("delete") and not screen.model.query.deleted,
            Undo.NOTHING,
            _tr("bin trash restore"),
        ),
        action("restore", _tr("Restore {many}"), "arrow-counter-clockwise", "", bulk.restore, bulk.can_restore),
    ]
    if kind.owner:
        found.append(action("assign", _tr("Assign {many}…"), "user", "A", bulk.assign, bulk.can_assign))
    if bulk.tag_field():
        found.append(action("tag", _tr("Tag {many}…"), "tag", "L", bulk.tag, bulk.can_tag, keywords=_tr("label")))
    if kind.name == "deal":
        found.append(action("move", _tr("Move {many} to a stage…"), "arrow-right", "M", bulk.move, bulk.can_move))
    if kind.name == "task":
        found.append(action("complete", _tr("Complete {many}"), "check-circle", "", bulk.complete, bulk.can_complete))
    if "merged_into" in kind.by_name and bulk.can_show_merging():
        found.append(action("merge", _tr("Merge {many}…"), "git-merge", "", bulk.merge, bulk.can_merge))
    return found


def selection_bar(screen: "ListScreen") -> SelectionBar:
    """The bar of a list, to be made when its actions are there."""
    name, registry = screen.record_type.name, screen.workspace.actions
    known = {each.id for each in registry.all()}
    ids = [f"list.{name}.{each}" for each in _BAR if f"list.{name}.{each}" in known]
    bar = SelectionBar(screen.table, registry, ids, f"list.{name}.unmark")
    short = {
        "bulk_edit": tr("Edit"),
        "assign": tr("Assign"),
        "tag": tr("Tag"),
        "move": tr("Move"),
        "complete": tr("Complete"),
        "merge": tr("Merge"),
        "restore": tr("Restore"),
        "delete": tr("Delete"),
    }
    for each in ids:
        bar.label(each, short[each.rpartition(".")[2]])
    return bar


def menu_ids(screen: "ListScreen") -> list[str]:
    """What the context menu of a row offers, in groups."""
    name = screen.record_type.name
    known = {each.id for each in screen.workspace.actions.all()}
    known.discard(f"list.{name}.{'delete' if screen.model.query.deleted else 'restore'}")
    found: list[str] = []
    for group in _MENU:
        ids = [f"list.{name}.{each}" for each in group if f"list.{name}.{each}" in known]
        found += [SEPARATOR, *ids] if found and ids else ids
    of_window = [each.id for each in screen.workspace.actions.all() if each.id in ("window.record", "link.copy")]
    return [*found, SEPARATOR, *of_window] if of_window else found


def _tr(text: str) -> str:
    return QCoreApplication.translate("List", text)
