"""The fonts of the papers: FiraGO (SIL Open Font License) for Latin, Greek, Cyrillic, Arabic, Hebrew, Thai, Georgian.

Law: a paper never depends on what fonts a computer happens to have, except for a script that FiraGO does not know. The
compiler takes fonts as files only: they lie once in the person's cache, whole or not at all, for every process to use.
"""

import atexit
import os
import shutil
from contextlib import suppress
from functools import cache
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp, mkstemp

import typst
from platformdirs import user_cache_path

_FACES = ("FiraGO_Regular", "FiraGO_Bold")


@cache
def fonts(of_the_system: bool = False) -> typst.Fonts:
    """The fonts to set a paper in; `of_the_system` adds those of the computer, for scripts that ours lack."""
    folder = _unpacked()
    return typst.Fonts(include_system_fonts=of_the_system, include_embedded_fonts=True, font_paths=[str(folder)])


@cache
def _unpacked() -> Path:
    """The folder with the fonts: one that goes with the process where this computer keeps no cache."""
    faces = {f"{each}.ttf": bytes(import_module(f"pymupdf_fonts.{each}").fontbuffer) for each in _FACES}
    digest = sha256(b"".join(faces.values())).hexdigest()[:16]
    kept = user_cache_path("counterfoil", appauthor=False) / "fonts" / digest
    try:
        keep(kept, faces)
    except OSError:
        kept = Path(mkdtemp(prefix="counterfoil-fonts-"))
        atexit.register(_remove, kept, os.getpid())
        keep(kept, faces)
    return kept


def keep(folder: Path, files: dict[str, bytes]) -> None:
    """Bring files into a folder as they are told; what is there already as it should be stays. Raises OSError.

    Each is written beside its place and moved there: who reads meanwhile, or is killed, finds all of it or nothing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        place = folder / name
        with suppress(FileNotFoundError):
            if place.read_bytes() == data:
                continue
        handle, beside = mkstemp(dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
            Path(beside).replace(place)
        except OSError:
            Path(beside).unlink(missing_ok=True)
            raise


def _remove(folder: Path, owner: int) -> None:
    """Take the folder away with the process that made it, not with one that was forked from it."""
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)
