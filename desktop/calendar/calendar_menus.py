"""The menus of the calendar: whose it is, and what is shown."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from desktop.calendar.event import Layer
from desktop.calendar.words import tr
from desktop.records.list_menus import pop_up
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

if TYPE_CHECKING:
    from desktop.calendar.calendar_screen import CalendarScreen


def people(workspace: Workspace) -> list[tuple[Id, str]]:
    """The colleagues, by name."""
    sql = "SELECT id, title FROM member WHERE deleted_at IS NULL AND id <> ? ORDER BY sort_key LIMIT 200"
    return [(each[0], each[1]) for each in workspace.reader.execute(sql, (workspace.person_id,))]


def people_menu(screen: "CalendarScreen") -> QMenu:
    """Offer one's own calendar, everybody's, and each colleague's."""
    menu = QMenu(screen)
    menu.setAccessibleName(tr("Whose calendar"))
    me = screen.workspace.person_id
    for person, name in [(me, tr("Mine")), ("", tr("Everybody's")), *people(screen.workspace)]:
        entry = menu.addAction(name.replace("&", "&&"))
        entry.setCheckable(True)
        entry.setChecked(person == screen.events.owner)
        entry.triggered.connect(lambda _=False, person=person: screen.show_person(person))
    pop_up(menu, screen.head.whose)
    return menu


def layers_menu(screen: "CalendarScreen") -> QMenu:
    """Offer meetings, tasks and closes, each to be shown or hidden; and files in and out."""
    menu = QMenu(screen)
    menu.setAccessibleName(tr("What is shown"))
    words = {
        Layer.APPOINTMENTS: tr("Meetings and calls"),
        Layer.TASKS: tr("Tasks with a day"),
        Layer.CLOSES: tr("Expected closes of deals"),
    }
    for layer, name in words.items():
        entry = menu.addAction(name)
        entry.setCheckable(True)
        entry.setChecked(layer in screen.events.layers)
        entry.toggled.connect(lambda on, layer=layer: screen.show_layer(layer, on))
    menu.addSeparator()
    for name, action in ((tr("Import a calendar file…"), "import"), (tr("Export what is shown…"), "export")):
        made = menu.addAction(name)
        made.triggered.connect(lambda _=False, action=action: screen.workspace.actions.trigger(f"calendar.{action}"))
    pop_up(menu, screen.head.layers)
    return menu
