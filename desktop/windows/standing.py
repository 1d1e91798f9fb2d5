"""Which windows an account had beside its first one when it was closed, and where: they are opened again there.

Law: only ids of records and places on the screen are kept, in the settings; what is gone by now is left out.
"""

from typing import TYPE_CHECKING, Any

from desktop.reports.kept import has_crashed
from desktop.settings import Settings
from desktop.widgets.room import place_of, put_back
from desktop.workspace import Belonging
from sync.replica import lists

if TYPE_CHECKING:
    from desktop.windows.windows import Windows

_NAME = "windows"


def keep(windows: "Windows", settings: Settings, of: Belonging) -> None:
    """Remember the windows that stand now."""
    front, others = windows.front, [each for each in windows.all() if each is not windows.front]
    mains = [[each.place(), place_of(each)] for each in others]
    records = [[*each.record(), place_of(each)] for each in windows.records()]
    kept = {**settings.read(_NAME, {}), _key(of): {"mains": mains, "records": records}}
    settings.keep(geometry=place_of(front), **{_NAME: {key: each for key, each in kept.items() if any(each.values())}})


def reopen(windows: "Windows", settings: Settings, of: Belonging) -> None:
    """Open them again."""
    workspace = windows.front.workspace
    if has_crashed(settings.folder, settings):  # perhaps by one of these windows: then the next start is without it
        return
    found = settings.read(_NAME, {}).get(_key(of), {})
    mains, records = _rows(found, "mains", 2), _rows(found, "records", 3)
    there = lists.titles(workspace.reader, workspace.catalogue.record_types, {(each[0], each[1]) for each in records})
    for to, place in mains:
        main = windows.open_main()
        put_back(main, place)
        main.go_to(to)
    for kind, record_id, place in records:
        if (kind, record_id) in there:
            put_back(windows.open_record(kind, record_id), place)


def _key(of: Belonging) -> str:
    return f"{of.tenant_id} {of.person_id}"


def _rows(found: Any, name: str, long: int) -> list[list[str]]:
    """What was kept under a name, as far as it makes sense."""
    rows = found.get(name) if isinstance(found, dict) else None
    kept = [each for each in rows if isinstance(each, list)] if isinstance(rows, list) else []
    return [each for each in kept if len(each) == long and all(isinstance(part, str) for part in each)]
