"""Beginning a document of a kind from anywhere: a bill is begun as a bill, and not as something that becomes one."""

from collections.abc import Iterator
from functools import partial

from desktop.actions import Action, Undo
from desktop.derive.words import choice, lowered
from desktop.documents.words import tr
from desktop.workspace import Workspace

_KINDS = ("quote", "invoice", "bill")


def new_documents(workspace: Workspace) -> Iterator[Action]:
    """An action for each kind that is written by hand; credit notes are made of what they correct."""
    kind = workspace.catalogue.record_type("document")
    for each in _KINDS:
        yield Action(
            f"new.document.{each}",
            tr("New {record}").format(record=lowered(choice(kind.field("kind"), each))),
            kind.icon,
            "",
            partial(_begin, workspace, each),
            permission=kind.permission("create"),
            section=tr("Documents"),
            undo=Undo.BACK,
        )


def _begin(workspace: Workspace, kind: str) -> None:
    from desktop.documents.documents_place import begin_document

    begin_document(workspace, kind)
