"""What one does with the views of a list: saving what is shown, naming, sharing, ordering, deleting.

Law: a view is a record like any other: it is written by operations, can be undone, and is synced. A patch names what
the view held before, so two people who change one view meet as in any other record.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.records.views import ICONS, SAVED, SHARE, View, stored_values
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import may_change_shared
from shared_models.kernel.record_field import Value
from sync.clock import new_id, now

if TYPE_CHECKING:
    from desktop.records.list_showing import ListShowing

_LONGEST = 80


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Views", text)


class ViewWork(QObject):
    """The work on the views of one list."""

    def __init__(self, workspace: Workspace, showing: "ListShowing") -> None:
        super().__init__(showing)
        self._workspace, self._showing = workspace, showing

    def may_create(self) -> bool:
        """Whether the role allows views of one's own."""
        return self._may("create")

    def may_change(self) -> bool:
        """Whether the view one looks through is a saved one that may be changed."""
        return self._may_write(self._showing.current, "edit")

    def may_share(self) -> bool:
        """Whether that view may be shared with everyone, or no longer."""
        return self.may_change() and self._workspace.actor.may(SHARE)

    def may_delete(self) -> bool:
        """Whether that view may be deleted."""
        return self._may_write(self._showing.current, "delete")

    def save(self) -> None:
        """Let the view hold what is shown."""
        view = self._showing.current
        values = stored_values(self._showing.shown(), self._showing.columns.layout)
        self._patch(view, values, tr("{view} saved").format(view=view.name))

    def save_as(self) -> None:
        """Ask for a name, and keep what is shown as a view of one's own."""
        self._ask(tr("Name of the new view"), "", self._create)

    def rename(self) -> None:
        """Ask for another name."""
        view = self._showing.current
        self._ask(tr("Name of the view"), view.name, lambda name: self._patch(view, {"name": name}, ""))

    def share(self) -> None:
        """Let everyone see the view, or no longer."""
        view, shared = self._showing.current, bool(self._showing.current.stored["shared"])
        words = tr("Only you see {view} now") if shared else tr("Everyone sees {view} now")
        self._patch(view, {"shared": not shared}, words.format(view=view.name))

    def set_icon(self, icon: str) -> None:
        """Give the view an icon, or none."""
        self._patch(self._showing.current, {"icon": icon or None}, "")

    def move_forward(self) -> None:
        """Let the view change places with the one before it."""
        self._move(-1)

    def move_back(self) -> None:
        """Let the view change places with the one behind it."""
        self._move(1)

    def _move(self, by: int) -> None:
        saved = [each for each in self._showing.views if self._may_write(each, "edit")]
        ids = [each.id for each in saved]
        at = ids.index(self._showing.current.id) if self._showing.current.id in ids else -1
        if at < 0 or not 0 <= at + by < len(saved):
            return
        places = _places(saved)
        saved[at], saved[at + by] = saved[at + by], saved[at]
        changed = [
            _patched(each, {"position": place})
            for place, each in zip(places, saved, strict=True)
            if each.stored["position"] != place
        ]
        self._workspace.operations.write(tr("Order of views"), changed)

    def delete(self) -> None:
        """Delete the view; the records it showed stay."""
        view = self._showing.current
        done = tr("{view} deleted").format(view=view.name)
        label = tr("Deletion of {view}").format(view=view.name)
        self._showing.view("")
        self._workspace.operations.delete(
            SAVED, view.id, label, done=lambda written: self._workspace.toast(done, written.group_id)
        )

    def menu(self, parent: QWidget) -> QMenu:
        """What can be done with the view one looks through."""
        made = QMenu(parent)
        made.setAccessibleName(tr("View"))
        if self.may_create():
            others = self._showing.current.is_saved and not self.may_change()
            _entry(made, tr("Save as my own view…") if others else tr("Save as a new view…"), self.save_as)
            if others and self._showing.is_changed():
                _entry(made, tr("Reset"), self._showing.reset)
        if self.may_change():
            if self._showing.is_changed():
                _entry(made, tr("Save"), self.save)
                _entry(made, tr("Reset"), self._showing.reset)
            _entry(made, tr("Rename…"), self.rename)
            self._icons(made)
            _entry(made, tr("Move to the front"), self.move_forward)
            _entry(made, tr("Move to the back"), self.move_back)
            if self.may_share():
                shared = bool(self._showing.current.stored["shared"])
                _entry(made, tr("Show it to me alone") if shared else tr("Share with everyone"), self.share)
        if self.may_delete():
            made.addSeparator()
            _entry(made, tr("Delete"), self.delete)
        return made

    def _icons(self, menu: QMenu) -> None:
        inner = menu.addMenu(tr("Icon"))
        for icon, words in zip(ICONS, self._icon_words(), strict=True):
            _entry(inner, words, partial(self.set_icon, icon))

    def _icon_words(self) -> list[str]:
        return [
            tr("None"),
            tr("Star"),
            tr("Fire"),
            tr("Clock"),
            tr("Flag"),
            tr("Heart"),
            tr("People"),
            tr("Bell"),
            tr("Bookmark"),
        ]

    def _create(self, name: str) -> None:
        places = [each.stored["position"] for each in self._showing.views if each.is_saved]
        values = {
            "name": name,
            "record_type": self._showing.record_type.name,
            "position": max(places, default=-1) + 1,
            "owner_id": self._workspace.person_id,
            **stored_values(self._showing.shown(), self._showing.columns.layout),
        }
        label = tr("View {view}").format(view=name)
        made = self._workspace.operations.create(SAVED, values, label)
        self._showing.expect(made)

    def _patch(self, view: View, values: Mapping[str, Any], said: str) -> None:
        label = tr("View {view}").format(view=view.name)

        def done(written: Any) -> None:
            if said:
                self._workspace.toast(said, written.group_id)

        self._workspace.operations.write(label, [_patched(view, values)], done=done)

    def _ask(self, title: str, name: str, then: Callable[[str], None]) -> None:
        from desktop.records.name_popover import NamePopover  # not needed for the first paint

        NamePopover(self._showing.head.window(), title, name, _LONGEST, then).show_at(self._showing.anchor())

    def _may_write(self, view: View, action: str) -> bool:
        """Whether a view is a saved one that this person may change, or delete."""
        if not (view.is_saved and self._may(action)):
            return False
        kind = self._workspace.catalogue.record_type(SAVED)
        return may_change_shared(self._workspace.actor, kind, view.stored)

    def _may(self, action: str) -> bool:
        return SAVED in self._workspace.catalogue.record_types and self._workspace.actor.may_some(f"{SAVED}.{action}")


def _places(views: Sequence[View]) -> list[int]:
    """The positions that these views have, no two alike: others' views keep theirs."""
    found: list[int] = []
    for place in sorted(int(str(each.stored["position"])) for each in views):
        found.append(max(place, found[-1] + 1) if found else place)
    return found


def _patched(view: View, values: Mapping[str, Value]) -> Mutation:
    before = {name: view.stored.get(name) for name in values}
    return Mutation(new_id(), SAVED, view.id, Action.PATCH, before=before, after=dict(values), at=now())


def _entry(menu: QMenu, words: str, run: Callable[[], None]) -> QAction:
    made = menu.addAction(words.replace("&", "&&"))
    made.triggered.connect(lambda _=False: run())
    return made
