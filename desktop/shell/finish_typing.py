"""Keeping what is being typed when its window is about to go, as when one goes elsewhere in it."""

from PySide6.QtWidgets import QWidget

from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace


def finish_typing(window: QWidget, workspace: Workspace) -> None:
    """Store the value of the editor of this window that has the focus, if it was changed; and all drafts."""
    from desktop.drafts.drafts import drafts

    at: QWidget | None = window.focusWidget()
    while at is not None and not isinstance(at, Editor):
        at = at.parentWidget()
    if at is not None and at.is_changed():
        at.commit()
    drafts(workspace).close()
