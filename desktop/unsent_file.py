"""The files that unsent work is exported to, for the command line and the window alike."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shared_models.kernel.faults import Fault
from sync.clock import now

if TYPE_CHECKING:
    from sync.replica.unsent import Unsent

FORMAT = 1


class FileNotWritten(Fault):
    """The file cannot be made where somebody wants it."""

    status = 507


def facts_of(email: str, organization: str, server: str, found: "Unsent") -> dict[str, Any]:
    """What stands above the changes: whose they are, from when, and whether they are all."""
    from datetime import UTC, datetime

    return {
        "format": FORMAT,
        "email": email,
        "organization": organization,
        "server": server,
        "exported_at": datetime.fromtimestamp(now() / 1_000_000, UTC).isoformat(),
        "unreadable": found.unreadable,
        "own_only": found.own_only,
    }


def keep(
    entries: Iterable[Mapping[str, Any]], facts: Mapping[str, Any], chosen: Path, *, replace: bool = False
) -> tuple[Path, Path]:
    """Write the JSON and the CSV file, and say where they are. Raises FileNotWritten.

    A file that is there is never written over, but the JSON file when `replace` says that somebody has agreed.
    """
    from sync.replica.queue_export import places, write

    path, table = places(chosen)
    for each in (table,) if replace else (path, table):
        if each.exists():
            raise FileNotWritten(f"{each} is there already. Choose another name.")
    try:
        return path, write(entries, facts, path)
    except OSError as error:
        raise FileNotWritten(f"{path} cannot be written: {error.strerror or error}.") from error
