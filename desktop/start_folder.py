"""The folder in which a dialog for files begins."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths


def start_folder(*places: QStandardPaths.StandardLocation) -> str:
    """Where a person looks for files: the first of these folders that is there, else their home."""
    found = (QStandardPaths.writableLocation(each) for each in places)
    return next((each for each in found if each and Path(each).is_dir()), str(Path.home()))
