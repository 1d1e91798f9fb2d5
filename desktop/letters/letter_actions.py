"""What can be done with a letter in the outbox: hold it back, or send it again."""

from collections.abc import Callable, Iterator

from desktop.actions import Action, Undo
from desktop.letters.words import tr
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row

LETTER = "outbox_message"


def letter_actions(
    workspace: Workspace, record_type: RecordType, row: Row, offered: Callable[[], bool]
) -> Iterator[Action]:
    """The actions of a letter; none for any other record."""
    if record_type.name != LETTER or row["deleted_at"] is not None:
        return
    for verb, label, icon, states in (
        ("hold", tr("Hold back"), "hand-palm", ("waiting",)),
        ("release", tr("Send"), "paper-plane-tilt", ("held",)),
        ("release", tr("Send again"), "arrow-clockwise", ("failed", "unclear")),
    ):
        if row["state"] in states:

            def run(verb: str = verb, label: str = label) -> None:
                workspace.operations.verb(LETTER, row["id"], verb, {}, {}, label)

            yield Action(
                f"record.{verb}", label, icon, "", run, offered, f"{LETTER}.{verb}", tr("Letter"), undo=Undo.NEVER
            )
