"""What is typed into a single line that makes something, such as a task: kept until it is made, and there again."""

from PySide6.QtWidgets import QLineEdit

from desktop.drafts.drafts import drafts
from desktop.drafts.form_draft import NEW
from desktop.workspace import Workspace
from sync.replica.drafts import Draft, Place

LINE = f"{NEW} line"
"""Where the draft of such a line belongs."""


def keep_line(workspace: Workspace, line: QLineEdit, record_type: str) -> None:
    """Follow a line in which records of a type are made; what waits for it stands in it at once."""
    of, place = drafts(workspace), (record_type, "", LINE)
    waiting = of.waiting(record_type, "").get(LINE)
    if waiting is not None and not line.text():
        line.setText(str(waiting.typed))

    def follow(text: str) -> None:
        if text.strip():
            of.keep(_draft(place, text))
        else:
            of.forget(place)

    line.textChanged.connect(follow)


def _draft(place: Place, text: str) -> Draft:
    return Draft(*place, text, title=text.strip())
