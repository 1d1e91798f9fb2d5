"""What is written down when the product has a defect: a text file in the data folder, never sent by itself.

It holds the program's own state only (versions, where it happened), no values of records.
"""

import faulthandler
import sys
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import IO

FOLDER = "reports"
NATIVE = "native.txt"
"""What crashes of native code are written to."""
KEPT = 20

Told = Callable[[Path, BaseException | None], None]

_folder: list[Path] = []
_told: list[Told] = []
_native: list[IO[str]] = []


def install(data: Path, told: Told = lambda path, error: None) -> None:
    """Catch what nobody caught, in every thread and in native code, and write it under `data`.

    `told` hears of each report and what it is about, in the thread it happened in.
    """
    _folder[:], _told[:] = [data / FOLDER], [told]
    sys.excepthook = report
    threading.excepthook = lambda args: report(args.exc_type, args.exc_value, args.exc_traceback)
    with suppress(OSError):
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
        _folder[0].mkdir(exist_ok=True)
        file = (_folder[0] / NATIVE).open("a", encoding="utf-8")
        _native[:] = [file]
        faulthandler.enable(file)


def report(kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> Path | None:
    """Write one report, also to the standard error; returns where, or None where that is impossible."""
    if kind is not None and issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error or kind(), trace)
        return None
    frames = "".join(traceback.format_tb(trace))
    text = f"{kind.__name__ if kind else 'Unknown'}\n{frames}"
    if sys.stderr is not None:
        sys.stderr.write(f"{text}{error}\n")
    path = _write(text) if _folder else None
    if path is not None:
        for each in _told:
            each(path, error)
    return path


def _write(text: str) -> Path | None:
    import platform

    path = _folder[0] / time.strftime("%Y-%m-%d %H.%M.%S.txt")
    about = f"Counterfoil on {platform.platform()}, Python {platform.python_version()}\n\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(about + text)
        for old in sorted(path.parent.glob("20*.txt"))[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path
