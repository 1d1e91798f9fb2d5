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
    of, kind = drafts(workspace), (record_type, "", LINE)
    waiting = of.take(kind) if not line.text() else None
    held: list[Place] = [waiting.key] if waiting is not None else []
    if waiting is not None:
        line.setText(str(waiting.typed))

    def follow(text: str) -> None:
        if not text.strip():
            of.forget(*held)
            held.clear()
            return
        if not held:
            held.append(of.claim(kind))
        of.keep(Draft(*held[0], text, title=text.strip()))

    line.textChanged.connect(follow)
