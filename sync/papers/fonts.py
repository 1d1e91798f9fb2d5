"""The fonts of the papers: FiraGO (SIL Open Font License) for Latin, Greek, Cyrillic, Arabic, Hebrew, Thai, Georgian.

Law: a paper never depends on what fonts a computer happens to have, except for a script that FiraGO does not know.
"""

import atexit
import os
import shutil
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import mkdtemp

import typst

_FACES = ("FiraGO_Regular", "FiraGO_Bold")


@cache
def fonts(of_the_system: bool = False) -> typst.Fonts:
    """The fonts to set a paper in; `of_the_system` adds those of the computer, for scripts that ours lack.

    The compiler takes fonts as files only, so they are unpacked once per process into a folder that goes with it.
    """
    folder = Path(mkdtemp(prefix="counterfoil-fonts-"))
    atexit.register(_remove, folder, os.getpid())
    for face in _FACES:
        (folder / f"{face}.ttf").write_bytes(import_module(f"pymupdf_fonts.{face}").fontbuffer)
    return typst.Fonts(include_system_fonts=of_the_system, include_embedded_fonts=True, font_paths=[str(folder)])


def _remove(folder: Path, owner: int) -> None:
    """Take the folder away with the process that made it, not with one that was forked from it."""
    if os.getpid() == owner:
        shutil.rmtree(folder, ignore_errors=True)
