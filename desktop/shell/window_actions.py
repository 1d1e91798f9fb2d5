"""The actions every window has: going places, making and importing records, undo, sync, theme, account."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action, Undo
from desktop.derive.words import within
from desktop.documents.new_documents import new_documents
from desktop.keymap import Keymap
from desktop.look import set_density, set_zoom
from desktop.settings_pages import pages
from desktop.shell.places import Place, entries, letters, listed
from desktop.theme.theme import Density, Mode, theme
from desktop.theme.zoom import STEPS, stepped, zoom
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from sync.replica.status import Phase


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("WindowActions", text)


class Window(Protocol):
    """What the actions ask of the window."""

    workspace: Workspace

    def open_palette(self) -> None: ...
    def open_shortcuts(self) -> None: ...
    def open_sync(self) -> None: ...
    def open_log(self) -> None: ...
    def save_support_file(self) -> None: ...
    def go(self, entry: str) -> None: ...
    def go_to(self, place: str) -> None: ...
    def places(self) -> Sequence[Place]: ...
    def quick_add(self, record_type: str) -> None: ...
    def import_into(self, record_type: str) -> None: ...
    def close_panel(self) -> None: ...
    def panel_is_open(self) -> bool: ...
    def current_type(self) -> str: ...
    def undo(self) -> None: ...
    def can_undo(self) -> bool: ...
    def set_mode(self, mode: Mode) -> None: ...
    def open_settings(self, page: str = "") -> None: ...
    def export_unsent(self) -> None: ...
    def add_account(self) -> None: ...
    def sign_out(self) -> None: ...
    def leave(self) -> None: ...


def window_actions(window: Window) -> list[Action]:
    """All of them, for the declarations and permissions as they are now."""
    parts = (_going, _making, _changing, _looking, _zooming, _account)
    return [replace(each, anywhere=True) for part in parts for each in part(window)]


def _going(window: Window) -> Iterator[Action]:
    section, offered = tr("Go to"), window.places()
    yield Action(
        "palette",
        tr("Search or run a command"),
        "magnifying-glass",
        "Ctrl+K",
        window.open_palette,
        section=section,
        undo=Undo.NOTHING,
    )
    letter_of = letters(offered)
    for entry, ways in entries(offered).items():
        named = next((each for each in ways if each.id == entry), ways[0])
        label = (named.go if len(ways) == 1 else "") or tr("Go to {records}").format(records=named.label)
        keys = f"G, {letter_of[entry]}" if letter_of[entry] else ""
        run = _with(window.go, entry)
        yield Action(f"go.{entry}", label, named.icon, keys, run, None, named.permission, section, undo=Undo.NOTHING)
        for each in ways if len(ways) > 1 else ():
            keys = f"G, {each.letter}" if each.letter else ""
            yield Action(
                f"go.to.{each.id}",
                each.go,
                each.icon,
                keys,
                _with(window.go_to, each.id),
                None,
                each.permission,
                section,
                undo=Undo.NOTHING,
            )
    yield Action(
        "panel.close",
        tr("Close the record"),
        "x",
        "Esc",
        window.close_panel,
        window.panel_is_open,
        "",
        section,
        undo=Undo.NOTHING,
    )


def _making(window: Window) -> Iterator[Action]:
    section = tr("Records")
    for each in listed(window.workspace):
        create = each.permission("create")
        label = tr("New {record}").format(record=within(each.label))
        yield Action(
            f"new.{each.name}",
            label,
            "plus",
            "",
            _with(window.quick_add, each.name),
            permission=create,
            section=section,
            undo=Undo.BACK,
        )
        if each.name == "document":
            yield from new_documents(window.workspace)
    for each in _filled_from_files(window.workspace):
        create = each.permission("create")
        label = tr("Import {records}…").format(records=within(each.label_plural))
        yield Action(
            f"import.{each.name}",
            label,
            "upload-simple",
            "",
            _with(window.import_into, each.name),
            permission=create,
            section=section,
            undo=Undo.BACK,
        )
    yield Action(
        "import.earlier",
        tr("Earlier imports…"),
        "arrow-counter-clockwise",
        "",
        lambda: _show_earlier_imports(window.workspace),
        lambda: bool(listed(window.workspace)),
        "contact.create",
        section,
        undo=Undo.BACK,
    )
    yield Action(
        "new",
        tr("New record here"),
        "plus",
        "Ctrl+N",
        lambda: _new_here(window),
        lambda: _may_add(window),
        "",
        section,
        undo=Undo.BACK,
    )


def _show_earlier_imports(workspace: Workspace) -> None:
    from desktop.importing.import_dialog import ImportDialog

    dialog = ImportDialog(workspace, listed(workspace)[0].name)
    dialog.open()
    dialog.show_earlier()


def _filled_from_files(workspace: Workspace) -> list[RecordType]:
    """The record types that a file may hold: those with a list, then what else people fill in and is no setting."""
    first = listed(workspace)
    rest = [each for each in workspace.catalogue if not (each.system or each.configuration) and each not in first]
    return first + [each for each in rest if each.name not in ("attachment", "saved_view")]


def _changing(window: Window) -> Iterator[Action]:
    section, operations = tr("Edit"), window.workspace.operations
    yield Action(
        "undo", tr("Undo"), "arrow-u-up-left", "Ctrl+Z", window.undo, window.can_undo, section=section, undo=Undo.BACK
    )
    yield Action(
        "redo",
        tr("Redo"),
        "arrow-u-up-right",
        "Ctrl+Shift+Z",
        operations.redo,
        operations.can_redo,
        "",
        section,
        undo=Undo.BACK,
    )
    yield Action(
        "sync.now",
        tr("Sync now"),
        "arrows-clockwise",
        "F5",
        window.workspace.sync_now,
        section=tr("Sync"),
        undo=Undo.NOTHING,
    )
    yield Action(
        "sync.show", tr("Show sync status"), "cloud", "", window.open_sync, section=tr("Sync"), undo=Undo.NOTHING
    )
    yield Action(
        "sync.export",
        tr("Export unsent work…"),
        "download-simple",
        "",
        window.export_unsent,
        section=tr("Sync"),
        undo=Undo.NOTHING,
    )
    yield Action(
        "sync.log", tr("Show sync log"), "list-bullets", "", window.open_log, section=tr("Sync"), undo=Undo.NOTHING
    )
    yield Action(
        "sync.support",
        tr("Save support file…"),
        "upload-simple",
        "",
        window.save_support_file,
        section=tr("Sync"),
        undo=Undo.NOTHING,
    )


def _looking(window: Window) -> Iterator[Action]:
    section = tr("Look")
    for mode, label, icon in (
        (Mode.LIGHT, tr("Light theme"), "sun"),
        (Mode.DARK, tr("Dark theme"), "moon"),
        (Mode.SYSTEM, tr("Theme of the system"), "desktop"),
    ):
        yield Action(
            f"theme.{mode}", label, icon, "", _set(window, mode), _is_not(mode), section=section, undo=Undo.NOTHING
        )
    yield Action(
        "theme.toggle",
        tr("Switch between light and dark"),
        "moon",
        "Ctrl+Shift+L",
        lambda: _toggle(window),
        None,
        "",
        section,
        undo=Undo.NOTHING,
    )
    section = tr("Help")
    yield Action(
        "shortcuts",
        tr("Keyboard shortcuts"),
        "keyboard",
        "?",
        window.open_shortcuts,
        section=section,
        undo=Undo.NOTHING,
    )
    yield Action(
        "settings",
        tr("Settings"),
        "gear-six",
        "Ctrl+,",
        window.open_settings,
        section=section,
        undo=Undo.NOTHING,
        keywords=tr("preferences options configure"),
    )
    for page in pages():
        yield Action(
            f"settings.{page.id}",
            tr("Settings: {page}").format(page=page.label),
            page.icon,
            "",
            _with(window.open_settings, page.id),
            section=section,
            undo=Undo.NOTHING,
        )
    keymap = window.workspace.actions.keymap
    off_label, on_label = tr("Switch single-letter shortcuts off"), tr("Switch single-letter shortcuts on")
    for on, label in ((False, off_label), (True, on_label)):
        yield Action(
            f"shortcuts.letters_{'on' if on else 'off'}",
            label,
            "keyboard",
            "",
            partial(keymap.set_single_letters, on),
            partial(_letters_are, keymap, not on),
            "",
            section,
            undo=Undo.NOTHING,
        )


def _zooming(window: Window) -> Iterator[Action]:
    yield from zooming(window.workspace)


def zooming(workspace: Workspace) -> Iterator[Action]:
    """How large and how dense everything is."""
    section, settings = tr("Look"), workspace.settings
    for name, label, icon, key, percent in (
        ("in", tr("Larger"), "magnifying-glass-plus", "Ctrl++", lambda: stepped(zoom().percent, 1)),
        ("out", tr("Smaller"), "magnifying-glass-minus", "Ctrl+-", lambda: stepped(zoom().percent, -1)),
        ("reset", tr("Usual size"), "magnifying-glass", "Ctrl+0", lambda: STEPS[0]),
    ):
        yield Action(
            f"zoom.{name}",
            label,
            icon,
            key,
            partial(_zoom, workspace, percent),
            section=section,
            keywords=tr("zoom size scale font"),
            undo=Undo.NOTHING,
        )
    for density, label in (
        (Density.COMPACT, tr("Compact rows in all lists")),
        (Density.NORMAL, tr("Normal rows in all lists")),
        (Density.ROOMY, tr("Roomy rows in all lists")),
    ):
        yield Action(
            f"density.{density}",
            label,
            "rows",
            "",
            partial(set_density, settings, density),
            partial(_density_is_not, density),
            "",
            section,
            undo=Undo.NOTHING,
            keywords=tr("density"),
        )


def _account(window: Window) -> Iterator[Action]:
    section = tr("Account")
    yield Action(
        "account.add",
        tr("Sign in to another organisation…"),
        "plus",
        "",
        window.add_account,
        section=section,
        undo=Undo.NOTHING,
    )
    yield Action(
        "account.again",
        tr("Sign in again"),
        "key",
        run=window.add_account,
        enabled=lambda: window.workspace.status.link.phase is Phase.STOPPED,
        section=section,
        undo=Undo.NOTHING,
    )
    yield Action("account.sign_out", tr("Sign out…"), "sign-out", "", window.sign_out, section=section, undo=Undo.NEVER)
    yield Action("quit", tr("Quit"), "x", "Ctrl+Q", window.leave, section=section, undo=Undo.NOTHING)


def _letters_are(keymap: Keymap, on: bool) -> bool:
    return keymap.single_letters is on


def _density_is_not(density: Density) -> bool:
    return theme().density is not density


def _zoom(workspace: Workspace, percent: Callable[[], int]) -> None:
    wanted = percent()
    if not set_zoom(workspace.settings, wanted):
        workspace.toast(tr("Everything is shown at {percent} % from the next start.").format(percent=wanted))


def _with(run: Callable[[str], None], name: str) -> Callable[[], None]:
    return lambda: run(name)


def _set(window: Window, mode: Mode) -> Callable[[], None]:
    return lambda: window.set_mode(mode)


def _is_not(mode: Mode) -> Callable[[], bool]:
    return lambda: theme().mode is not mode


def _toggle(window: Window) -> None:
    window.set_mode(Mode.LIGHT if theme().tokens.dark else Mode.DARK)


def _may_add(window: Window) -> bool:
    name = window.current_type()
    return bool(name) and window.workspace.actor.may(f"{name}.create")


def _new_here(window: Window) -> None:
    window.quick_add(window.current_type())
