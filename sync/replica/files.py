"""The files of a replica: generations of one database, of which only the newest counts, and what lies beside them.

`<account>.db` is the first generation, `<account>.db.2` the next. A generation appears whole and durable under its
name, or not at all; so whichever is newest is complete, and an older one is only left over. A new file never takes the
name of an old one: SQLite would fold the old one's write-ahead log into it.
"""

import os
import re
from contextlib import suppress
from itertools import count
from pathlib import Path

REPLICAS = "replicas"
"""The folder of all replicas below the data folder."""

_GENERATION = re.compile(r"(?P<base>.+\.db)\.(?P<number>[1-9]\d{0,8})")
_DRAFT = ".draft"
_LOCK = ".lock"
_RESCUED = ".rescued"
_SUSPECT = ".suspect"
_UNREADABLE = ".unreadable"
_SIDES = ("", "-wal", "-shm", "-journal", ".head")


def base(path: Path) -> Path:
    """The first generation's path, by which the replica is known and locked, whichever generation `path` is."""
    found = _GENERATION.fullmatch(path.name)
    return path.with_name(found["base"]) if found else path


def current(path: Path) -> Path:
    """The newest generation there is; the first one's path while there is none.

    One that was damaged and set aside still counts as long as its rescued queue waits for a new file of its name.
    """
    first = base(path)
    waiting = [
        each.with_name(each.name.removesuffix(_RESCUED)) for each in first.parent.glob(f"{first.name}*{_RESCUED}")
    ]
    named = [each for each in waiting if base(each) == first]
    return max([*generations(path), *named], key=_number, default=first)


def following(path: Path) -> Path:
    """Where the generation after the newest one will lie."""
    newest = current(path)
    return base(path).with_name(f"{base(path).name}.{max(_number(newest), 1) + 1}")


def draft(path: Path) -> Path:
    """Where a generation is made before it gets its name."""
    return path.with_name(path.name + _DRAFT)


def generations(path: Path) -> list[Path]:
    """Every generation that is there, in no order."""
    first = base(path)
    if not first.parent.is_dir():
        return []
    found = [each for each in first.parent.glob(f"{first.name}.*") if _GENERATION.fullmatch(each.name)]
    return [each for each in [first, *found] if each.exists()]


def rescued(path: Path) -> Path:
    """Where the queue of a damaged file lies until a new one has taken it in; see `rescue.py`."""
    return path.with_name(path.name + _RESCUED)


def suspect(path: Path) -> Path:
    """The mark beside a file that damage was met in."""
    return path.with_name(path.name + _SUSPECT)


def is_here(path: Path) -> bool:
    """Whether there is anything to open: the file, or a queue rescued from it."""
    return path.exists() or rescued(path).exists()


def is_doubtful(path: Path) -> bool:
    """Whether a writer has to look at it before anybody reads: damage was met, or it was not closed properly."""
    log = path.with_name(f"{path.name}-wal")
    return rescued(path).exists() or suspect(path).exists() or (log.exists() and log.stat().st_size > 0)


def unsettled(path: Path) -> bool:
    """Whether a crash, or a reader on Windows, has left older generations or drafts behind."""
    first = base(path)
    return len(generations(path)) > 1 or any(first.parent.glob(f"{first.name}.*{_DRAFT}*"))


def publish(made: Path, path: Path) -> None:
    """Give a finished draft its name. Durable on return: after a power loss it is there, and whole."""
    with made.open("rb+") as file:
        os.fsync(file.fileno())
    made.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make what was named, renamed or removed in a folder durable, where the system can."""
    with suppress(OSError):  # Windows opens no folders, and orders names by itself
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def remove_older(path: Path) -> None:
    """Remove drafts and all generations but the newest. What another program still reads stays until the next time."""
    newest = current(path)
    for each in base(path).parent.glob(f"{base(path).name}.*{_DRAFT}*"):
        _remove(each)
    for each in generations(path):
        if each != newest:
            for suffix in _SIDES:
                _remove(each.with_name(each.name + suffix))
    sync_folder(newest.parent)


def set_aside(path: Path) -> Path | None:
    """Move everything of an account that nobody can open into a folder beside; returns where, None for nothing.

    Whole, with the write-ahead log and the attached files: all of it can be read again if the key turns up.
    """
    first = base(path)
    found = [each for each in first.parent.glob(f"{first.stem}.*") if each.name != first.name + _LOCK]
    found = [each for each in found if not each.name.startswith(f"{first.stem}{_UNREADABLE}")]
    if not found:
        return None
    numbers = (f"-{n}" if n > 1 else "" for n in count(1))
    places = (first.with_name(f"{first.stem}{_UNREADABLE}{each}") for each in numbers)
    place = next(each for each in places if not each.exists())
    place.mkdir(mode=0o700)
    for each in found:
        each.replace(place / each.name)
    sync_folder(first.parent)
    return place


def any_records(folder: Path) -> bool:
    """Whether the folder of replicas holds any that somebody could want to open."""
    named = (each.name for each in folder.glob("*.db*")) if folder.is_dir() else ()
    return any(each.endswith((".db", _RESCUED)) or _GENERATION.fullmatch(each) for each in named)


def remove_all(path: Path) -> None:
    """Remove every trace: all generations, what SQLite keeps beside them, and whatever carries the account's name.

    The lock's file stays, see `lock.py`.
    """
    first = base(path)
    for each in first.parent.glob(f"{first.stem}.*"):
        if each.name != first.name + _LOCK:
            _remove(each)
    sync_folder(first.parent)


def _remove(path: Path) -> None:
    with suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            import shutil

            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)


def _number(path: Path) -> int:
    found = _GENERATION.fullmatch(path.name)
    return int(found["number"]) if found else 1
