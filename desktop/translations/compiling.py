"""The translations as Qt reads them (`.qm`), made from what translators write (`.ts`).

Law: what is made here is never kept with the source; it is made anew when what it is made of is newer. `run.py` sees to
that before a window opens, and so does the first process of a test run. Only the standard library is imported here
before there is something to do.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent


def source_file(language: str) -> Path:
    """Where translators write."""
    return FOLDER / f"{language}.ts"


def compiled(source: Path) -> bytes:
    """What Qt makes of a translation file."""
    import PySide6

    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "made.qm"
        lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
        subprocess.run([lrelease, "-silent", source, "-qm", made], check=True)
        return made.read_bytes()


def compile_stale() -> list[str]:
    """Make what is missing or older than its source, each in one step; returns the languages."""
    found = stale()
    for source in found:
        made = source.with_suffix(f".{os.getpid()}.new")
        made.write_bytes(compiled(source))
        made.replace(source.with_suffix(".qm"))
    return [each.stem for each in found]


def stale(folder: Path = FOLDER) -> list[Path]:
    """The files of which the program would read nothing, or something older."""
    return [each for each in sorted(folder.glob("*.ts")) if _is_stale(each)]


def _is_stale(source: Path) -> bool:
    made = source.with_suffix(".qm")
    return not made.exists() or made.stat().st_mtime_ns < source.stat().st_mtime_ns


if __name__ == "__main__":
    compile_stale()
