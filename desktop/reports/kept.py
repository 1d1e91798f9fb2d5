"""The reports of crashes that are kept on this computer. What is in one: `desktop/crash_report.py`.

Law: a report that is saved to be sent says nothing of the person: also no name of theirs in the path of a file.
"""

import getpass
import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop.crash_report import FOLDER, NATIVE
from desktop.settings import Settings

SEEN = "crash_seen"
_LONGEST = 200_000
"""Characters of one report that are shown: the last ones, which are of the last crash."""


@dataclass(frozen=True, slots=True)
class Report:
    """One report: when it was written last, and what it says."""

    at: datetime
    text: str


def kept(data: Path) -> list[Report]:
    """All of them, the latest first; one that cannot be read is left out."""
    found = []
    for path in (data / FOLDER).glob("*.txt"):
        with suppress(OSError):
            text = path.read_text("utf-8", "replace").strip()
            if text:
                found.append(Report(datetime.fromtimestamp(path.stat().st_mtime).astimezone(), text[-_LONGEST:]))
    return sorted(found, key=lambda each: each.at, reverse=True)


def has_crashed(data: Path, settings: Settings) -> bool:
    """Whether the program was ended by a crash since this was last looked at."""
    return _size(data) > settings.read(SEEN, 0)


def mark_seen(data: Path, settings: Settings) -> None:
    """The person knows of what is there."""
    settings.keep(**{SEEN: _size(data) or None})


def delete(data: Path, settings: Settings) -> None:
    """Delete them all; what goes on being written to is emptied."""
    for path in (data / FOLDER).glob("*.txt"):
        with suppress(OSError):
            if path.name == NATIVE:
                path.write_text("")
            else:
                path.unlink()
    mark_seen(data, settings)


def all_text(data: Path) -> str:
    """All of them as one text, as it is shown and as it may be sent; empty for none."""
    parts = (f"{each.at:%Y-%m-%d %H:%M}\n\n{each.text}" for each in kept(data))
    return impersonal("\n\n---\n\n".join(parts))


def write(data: Path, path: Path) -> None:
    """Save all of them, to be sent by whoever wants to. Raises OSError."""
    path.write_text(all_text(data) + "\n", "utf-8")


def impersonal(text: str, home: Path | None = None, login: str | None = None) -> str:
    """The text without the person's own folder and name."""
    told = text.replace(str(home or Path.home()), "~")
    name = login if login is not None else _login()
    return re.sub(rf"(?<=[\\/]){re.escape(name)}(?=[\\/])", "~", told) if name else told


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _size(data: Path) -> int:
    try:
        return (data / FOLDER / NATIVE).stat().st_size
    except OSError:
        return 0
