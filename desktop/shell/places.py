"""Where the side bar leads: a list of every record type that has one, and the places that are made by hand.

Law: a place is said once, and side bar, keys, palette, window title and status bar read it. Its screen is imported
when it is first shown, so that the first list pays for nothing else.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.analytics.place import forecast_place
from desktop.bank.place import bank_place
from desktop.books.place import book_places
from desktop.crm.boards import BOARDS
from desktop.derive.words import declared
from desktop.ledger_reports.place import reports_place
from desktop.letters.place import letter_places
from desktop.payments.place import payment_places
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from shared_models.platform.quarantine import VIEW

HOME = "home"
INBOX = "inbox"
HANDED_OVER = "handed_over"
_MODULES = {"crm": "Sales", "accounting": "Books", "communications": "Letters", "platform": "Organisation"}
Make = Callable[[Workspace], QWidget]


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere one can go. `make` makes its screen, which is kept while the window is.

    `section` is the caption it stands under in the side bar. `letter` leads there after G; `go` is what the palette
    calls that. Whoever lacks `permission` has no such place. `record_type` is what Ctrl+N makes there. Several places
    that show the same in other ways share one entry of the side bar: `entry` is the id of the place that gives it its
    name. `keys` are those worth knowing there, as (key, words); `count` says how much there needs the person.
    `spelled` is what a letter is taken from where there is none: the same in every language, so that the keys are, too.
    One that is `aside` is reached from the place it shares its entry with; the entry itself never leads there.
    """

    id: str
    label: str
    icon: str
    make: Make
    section: str = ""
    letter: str = ""
    go: str = ""
    permission: str = ""
    record_type: str = ""
    entry: str = ""
    keys: Sequence[tuple[str, str]] = ()
    count: Callable[[Workspace], int] | None = None
    spelled: str = ""
    aside: bool = False

    @property
    def at(self) -> str:
        """Under which entry of the side bar it is found."""
        return self.entry or self.id


def places(workspace: Workspace) -> list[Place]:
    """The places that the declarations and the person's role give, in the order of the side bar."""
    found = [_home()] if listed(workspace) else []
    found += [_my_tasks(), _calendar(), _inbox(), _notices(), _handed_over()]
    lists = listed(workspace)
    found += [way for each in lists if each.module == "crm" for way in _ways(each)]
    found += [forecast_place(module_name("crm")), _duplicates()]
    found += [way for each in lists if each.module != "crm" for way in _ways(each)]
    books = module_name("accounting")
    found += [bank_place(books), *payment_places(workspace, books), *book_places(workspace, books)]
    found += [reports_place(books), *letter_places(workspace, module_name("communications"))]
    return _by_section(each for each in found if not each.permission or workspace.actor.may_some(each.permission))


def listed(workspace: Workspace) -> list[RecordType]:
    """The record types that have a list of their own and that the person may see, in their order."""
    found = [each for each in workspace.catalogue if each.menu and workspace.actor.may_some(each.permission("view"))]
    return sorted(found, key=lambda each: each.menu)


def start(offered: Iterable[Place]) -> str:
    """Where a person begins who has been nowhere yet; empty while there is nothing to see."""
    return next((each.id for each in offered if each.record_type or each.id == HOME), "")


def entries(offered: Iterable[Place]) -> dict[str, list[Place]]:
    """The places under each entry of the side bar, the one that gives it its name among them."""
    found: dict[str, list[Place]] = {}
    for each in offered:
        found.setdefault(each.at, []).append(each)
    return found


def letters(offered: Sequence[Place]) -> dict[str, str]:
    """The letter of each entry: its own, or the first of its name that nobody else has; empty where none is left."""
    taken = {each.letter for each in offered if each.letter}
    found = {}
    for entry, ways in entries(offered).items():
        of = next((each for each in ways if each.id == entry), ways[0])
        if len(ways) == 1 and of.letter:
            found[entry] = of.letter
            continue
        name = (of.spelled or of.label).upper()
        found[entry] = next((each for each in name if each.isascii() and each.isalpha() and each not in taken), "")
        taken.add(found[entry])
    return found


def module_name(module: str) -> str:
    """What people call a module."""
    return QCoreApplication.translate("Modules", _MODULES.get(module, module.replace("_", " ").capitalize()))


def _by_section(offered: Iterable[Place]) -> list[Place]:
    """The places of a section together, under one caption, wherever each was found."""
    found: dict[str, list[Place]] = {}
    for each in offered:
        found.setdefault(each.section, []).append(each)
    return [each for section in found.values() for each in section]


def _ways(kind: RecordType) -> list[Place]:
    """The ways to look at the records of a type: what is shown first where nobody has chosen yet comes first."""
    if kind.name == "deal":
        return [_board(kind, "B"), _list(kind, "L", one_of=True)]
    return [_list(kind, one_of=True), _board(kind)] if kind.name in BOARDS else [_list(kind)]


def _list(kind: RecordType, letter: str = "", one_of: bool = False) -> Place:
    def make(workspace: Workspace) -> QWidget:
        if kind.name == "document":
            from desktop.documents.documents_place import DocumentsPlace

            return DocumentsPlace(workspace)
        from desktop.records.list_screen import ListScreen

        return ListScreen(workspace, kind.name)

    return Place(
        kind.name,
        declared(kind.label_plural),
        kind.icon,
        make,
        module_name(kind.module),
        letter,
        _tr("{records} as a list").format(records=declared(kind.label_plural)) if one_of else "",
        kind.permission("view"),
        kind.name,
        spelled=kind.label_plural,
    )


def _board(kind: RecordType, letter: str = "") -> Place:
    def make(workspace: Workspace) -> QWidget:
        if kind.name == "lead":
            from desktop.crm.lead_board_screen import LeadBoardScreen

            return LeadBoardScreen(workspace)
        from desktop.crm.board_screen import BoardScreen

        return BoardScreen(workspace)

    move, enter = ("J K", _tr("move")), (_tr("Enter"), _tr("open"))
    return Place(
        BOARDS[kind.name],
        declared(kind.label_plural),
        "columns",
        make,
        module_name(kind.module),
        letter,
        _tr("{records} as a board").format(records=declared(kind.label_plural)),
        kind.permission("view"),
        kind.name,
        kind.name,
        (move, (_tr("Space"), _tr("carry")), enter, ("?", _tr("shortcuts"))),
        spelled=kind.label_plural,
    )


def _home() -> Place:
    from desktop.home.place import keys, make

    return Place(HOME, _tr("Home"), "house", make, letter="G", go=_tr("Go home"), keys=keys())


def _my_tasks() -> Place:
    from desktop.tasks.place import MY_TASKS, count, keys, make

    return Place(
        MY_TASKS,
        _tr("My tasks"),
        "check-circle",
        make,
        letter="M",
        go=_tr("Go to my tasks"),
        permission="task.view",
        keys=keys(),
        count=count,
    )


def _calendar() -> Place:
    from desktop.calendar.place import CALENDAR, keys, make

    return Place(
        CALENDAR,
        _tr("Calendar"),
        "calendar-blank",
        make,
        letter="K",
        go=_tr("Go to the calendar"),
        permission="activity.view",
        keys=keys(),
    )


def _inbox() -> Place:
    def make(workspace: Workspace) -> QWidget:
        from desktop.inbox.inbox_screen import InboxScreen

        return InboxScreen(workspace)

    enter = (_tr("Enter"), _tr("open"))
    keys = (("J K", _tr("move")), ("M", _tr("mine")), ("T", _tr("theirs")), enter, ("?", _tr("shortcuts")))
    return Place(
        INBOX,
        _tr("Inbox"),
        "tray",
        make,
        letter="I",
        go=_tr("Go to the inbox"),
        keys=keys,
        count=lambda workspace: workspace.status.attention,
    )


def _notices() -> Place:
    from desktop.notifications.place import NOTICES, count, keys, make

    go = _tr("Go to the notifications")
    return Place(NOTICES, _tr("Notifications"), "bell", make, letter="N", go=go, keys=keys(), count=count)


def _handed_over() -> Place:
    def make(workspace: Workspace) -> QWidget:
        from desktop.handed_over.handed_over_screen import HandedOverScreen

        return HandedOverScreen(workspace)

    def count(workspace: Workspace) -> int:
        from desktop.handed_over.waiting import waiting

        return waiting(workspace).count

    last = ("?", _tr("shortcuts"))
    return Place(
        HANDED_OVER,
        _tr("Handed over"),
        "hand-pointing",
        make,
        letter="H",
        go=_tr("Go to what was handed over"),
        permission=VIEW,
        keys=(
            ("J K", _tr("move")),
            ("R", _tr("do it")),
            (_tr("Del"), _tr("discard")),
            (_tr("Enter"), _tr("open")),
            last,
        ),
        count=count,
    )


def _duplicates() -> Place:
    def make(workspace: Workspace) -> QWidget:
        from desktop.duplicates.duplicates_screen import DuplicatesScreen

        return DuplicatesScreen(workspace)

    keys = (("J K", _tr("move")), ("M", _tr("merge")), ("X", _tr("not the same")), ("?", _tr("shortcuts")))
    return Place(
        "duplicates",
        _tr("Duplicates"),
        "git-merge",
        make,
        module_name("crm"),
        "U",
        _tr("Go to the duplicates"),
        "contact.merge_into",
        keys=keys,
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
