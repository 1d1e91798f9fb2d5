"""The project's files, for the rules that look at all of them."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("shared_models", "sync", "server", "desktop", "tests")


@cache
def files(*suffixes: str) -> tuple[Path, ...]:
    """Every file that is or would be committed, with one of the suffixes (all without any), in order."""
    found = sorted(path for path in listed() if path.is_file())
    return tuple(path for path in found if not suffixes or path.suffix in suffixes)


def listed() -> Iterator[Path]:
    """What git lists; in a copy without git, everything that is not hidden or built."""
    git = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        names = subprocess.run(git, capture_output=True, check=True, text=True).stdout.split("\0")
    except (FileNotFoundError, subprocess.CalledProcessError):
        yield from walk(ROOT)
        return
    yield from (ROOT / name for name in names if name)


def walk(folder: Path) -> Iterator[Path]:
    """All files below a folder, save in hidden and built folders."""
    for path in folder.iterdir():
        if path.is_dir():
            if path.name in (".ci", ".github") or not path.name.startswith((".", "__", "build", "dist")):
                yield from walk(path)
        else:
            yield path


def sources() -> tuple[Path, ...]:
    """The Python files of the rooms, and run.py."""
    here = [path for path in files(".py") if path.relative_to(ROOT).parts[0] in (*ROOMS, "run.py")]
    return tuple(here)


def name(path: Path) -> str:
    """How a message names a file."""
    return path.relative_to(ROOT).as_posix()


def list_of(problems: list[str], what_to_do: str) -> str:
    """A failing rule's message: what to mend, then where."""
    return f"{what_to_do}\n  " + "\n  ".join(problems)
