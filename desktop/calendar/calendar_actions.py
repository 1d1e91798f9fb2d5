"""What one can do in the calendar, as actions of the registry. They are on while it is shown."""

from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.calendar.span import Mode
from desktop.calendar.words import tr
from desktop.screen_actions import ScreenActions

if TYPE_CHECKING:
    from desktop.calendar.calendar_screen import CalendarScreen

PREFIX = "calendar."
MENU = ("open", "done", "cancel", "reschedule", "longer", "shorter", "edit", "export_one", "delete")


def calendar_actions(screen: "CalendarScreen") -> list[Action]:
    """The actions of the calendar, their ids beginning with `calendar.`."""
    current = screen.has_current
    action = ScreenActions(screen, PREFIX, tr("Calendar"))
    back = Undo.BACK
    may, length = screen.may_make, screen.has_length
    mode, bring = screen.show_mode, screen.files.ask_what_to_import
    return [
        action("new", tr("New entry in the calendar"), "plus", "N", screen.make_new, may, undo=back),
        action("add", tr("Add to the calendar"), "plus", "C", screen.make_new, may, undo=back, family="list.add"),
        action("today", tr("Go to today"), "calendar-blank", "T", screen.go_to_today),
        action("forward", tr("Next page of the calendar"), "caret-right", "]", lambda: screen.turn(1)),
        action("back", tr("Previous page of the calendar"), "caret-left", "[", lambda: screen.turn(-1)),
        action("go", tr("Go to a day…"), "calendar-plus", "/", screen.ask_for_day),
        action("day", tr("Show a day"), "calendar-blank", "D", lambda: mode(Mode.DAY)),
        action("week", tr("Show a week"), "calendar-blank", "W", lambda: mode(Mode.WEEK)),
        action("month", tr("Show a month"), "calendar-blank", "M", lambda: mode(Mode.MONTH)),
        action("agenda", tr("Show an agenda"), "list-bullets", "A", lambda: mode(Mode.AGENDA)),
        action("next", tr("Next entry"), "caret-down", "J", lambda: screen.step(1), family="list.next"),
        action("previous", tr("Previous entry"), "caret-up", "K", lambda: screen.step(-1), family="list.previous"),
        action("open", tr("Open the entry"), "arrow-square-out", "", screen.open_current, current),
        action("edit", tr("Edit the entry"), "pencil-simple", "E", screen.edit, current, undo=back, family="list.edit"),
        action("done", tr("Took place, or done"), "check-circle", "X", lambda: screen.mark("done"), length, undo=back),
        action("cancel", tr("Cancel the meeting"), "x-circle", "", lambda: screen.mark("cancelled"), length, undo=back),
        action("replan", tr("Planned again"), "arrow-u-up-left", "", lambda: screen.mark("planned"), length, undo=back),
        action("reschedule", tr("Move to a day…"), "clock", "S", screen.ask_where_to, current, undo=back),
        action(
            "earlier", tr("15 minutes earlier"), "arrow-up", "Alt+Up", lambda: screen.shift(0, -15), current, undo=back
        ),
        action(
            "later", tr("15 minutes later"), "arrow-down", "Alt+Down", lambda: screen.shift(0, 15), current, undo=back
        ),
        action(
            "day_before", tr("A day earlier"), "arrow-left", "Alt+Left", lambda: screen.shift(-1, 0), current, undo=back
        ),
        action(
            "day_after", tr("A day later"), "arrow-right", "Alt+Right", lambda: screen.shift(1, 0), current, undo=back
        ),
        action(
            "longer", tr("Longer"), "arrow-line-down", "Alt+Shift+Down", lambda: screen.lengthen(15), length, undo=back
        ),
        action(
            "shorter", tr("Shorter"), "arrow-line-up", "Alt+Shift+Up", lambda: screen.lengthen(-15), length, undo=back
        ),
        action("everybody", tr("My calendar, or everybody's"), "users", "Shift+M", screen.toggle_everybody),
        action("whose", tr("Whose calendar…"), "users-three", "", screen.open_people),
        action("layers", tr("What the calendar shows…"), "eye", "", screen.open_layers),
        action("import", tr("Import a calendar file…"), "download-simple", "", bring, may, undo=back),
        action("export", tr("Export what is shown as a calendar file…"), "export", "", screen.export_page),
        action("export_one", tr("Export the entry as a calendar file…"), "export", "", screen.export_one, length),
        action(
            "delete", tr("Delete the entry"), "trash", "Del", screen.delete, length, undo=back, family="list.delete"
        ),
    ]
