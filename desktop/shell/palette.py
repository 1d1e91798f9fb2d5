"""The command palette over the action registry: what was used last, what can be done now, and the records that fit.

Law: a letter is answered before the next one: what is looked for is bounded, and the one look through all ids (a
record by the end of its id) is the worker's, whose answer comes when it comes.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.actions import Action, ActionRegistry, Undo
from desktop.shell.recently import Recently
from desktop.shell.screens import Screens
from desktop.widgets.command_palette import Command, CommandPalette, Prefix, fitting
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.windows.links import Link

RECORD = "record:"
LINK = "link:"
_HIDDEN = frozenset({"palette"})
_PLACES = "go."


class Palette:
    """Belongs to the window of one workspace; `open_record(record_type, id)` goes to a record that was chosen."""

    def __init__(
        self,
        window: QWidget,
        workspace: Workspace,
        screens: Screens,
        open_record: Callable[[str, str], None],
        follow: "Callable[[Link], object]" = lambda link: None,
    ) -> None:
        self._workspace, self._screens, self._open_record, self._follow = workspace, screens, open_record, follow
        self._recently = Recently(workspace)
        self._ending: tuple[str, Sequence[Command]] = ("", ())
        self._offered: list[Command] = []
        self._final: set[str] = set()
        self.popup = CommandPalette(window, tr("Commands"), self._prefixes())
        self.popup.more = self._more
        self.popup.chosen.connect(self._run)
        self.popup.chosen_apart.connect(self._run_apart)

    def open(self, sign: str = "") -> None:
        """Offer what was used last and what can be done now; with a `sign`, only that kind of thing."""
        self._offered = commands(self._workspace.actions)
        self._final = {each.id for each in self._workspace.actions.all() if each.undo is Undo.NEVER}
        self.popup.open(self._recently.first(self._offered))
        if sign:
            self.popup.narrow(sign)

    def _prefixes(self) -> list[Prefix]:
        return [
            Prefix(">", tr("Actions"), tr("Do what?"), tr("actions"), lambda text: fitting(text, self._offered)),
            Prefix("@", tr("People"), tr("Name, e-mail or phone"), tr("people"), self._people),
            Prefix("#", tr("Record"), tr("Id, the end of it, or a link"), tr("a record by its id"), self._by_id),
            Prefix("/", tr("Places"), tr("Go where?"), tr("places"), self._places),
        ]

    def _more(self, text: str) -> Sequence[Command]:
        from desktop.windows.links import looks_like_link

        return self._by_id(text) if looks_like_link(text) else self._screens.search(self._workspace, text.strip())

    def _people(self, text: str) -> Sequence[Command]:
        from desktop.records.search import PEOPLE, search

        if text.strip():
            return search(self._workspace, text, PEOPLE)
        return self._recently.records(PEOPLE)

    def _places(self, text: str) -> Sequence[Command]:
        return fitting(text, [each for each in self._offered if each.id.startswith(_PLACES)])

    def _by_id(self, text: str) -> Sequence[Command]:
        from desktop.records.by_id import at_once, end_of, named
        from desktop.windows.links import parse

        link = parse(text)
        if link is not None and (link.place or (link.tenant and link.tenant != self._workspace.tenant_id)):
            return [Command(f"{LINK}{link}", tr("Follow this link"), icon="link", second=str(link))]
        if link is not None:
            return at_once(self._workspace, link.record_id, link.record_type)
        found = at_once(self._workspace, text.strip().lower())
        end = end_of(text)
        if found or not end:
            return found
        if self._ending[0] == end:
            return self._ending[1]
        self._ending = (end, self._ending[1])
        from desktop.records.by_id import ask_for_ending

        def found_later(commands: Sequence[Command]) -> None:
            if self._ending[0] == end:
                self._ending = (end, commands)
                self.popup.find_again()

        ask_for_ending(self._workspace, end, lambda hits: found_later(named(self._workspace, hits)))
        return [each for each in self._ending[1] if each.id.replace("-", "").endswith(end)]

    def _run(self, command_id: str) -> None:
        if command_id not in self._final:  # one Enter is not to lead again to what nothing takes back
            self._recently.remember(command_id)
        if command_id.startswith(RECORD):
            self._open_record(*_record(command_id))
        elif command_id.startswith(LINK):
            from desktop.windows.links import parse

            link = parse(command_id.removeprefix(LINK))
            if link is not None:
                self._follow(link)
        else:
            self._workspace.actions.trigger(command_id)

    def _run_apart(self, command_id: str) -> None:
        """A record in a window of its own; anything else as always."""
        if command_id.startswith(RECORD):
            self._recently.remember(command_id)
            self._workspace.record_apart_wanted.emit(*_record(command_id))
        else:
            self._run(command_id)


def commands(registry: ActionRegistry) -> list[Command]:
    """The actions that can be done now as lines of the palette; one line where several are called the same."""
    found: dict[tuple[str, str], Command] = {}
    for each in registry.runnable():
        if each.id not in _HIDDEN:
            found.setdefault((each.label, each.section), _line(each))
    return list(found.values())


def _line(action: Action) -> Command:
    final = action.undo is Undo.NEVER
    return Command(
        action.id,
        action.label,
        f"{action.undo.words} · {action.section}" if final else action.section,
        action.shortcut_text,
        action.icon,
        keywords=f"{action.keywords} {action.section}",
    )


def _record(command_id: str) -> tuple[str, str]:
    _, record_type, record_id = command_id.split(":", 2)
    return record_type, record_id


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("CommandPalette", text)
