"""What can be done with what goes out: a letter of the outbox is held back or sent again, a dunning letter and a
statement of account are sent, and what is due of a recurring document is drawn up.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from desktop.actions import Action, Undo
from desktop.letters.words import tr
from desktop.workspace import Workspace
from shared_models.accounting.drawing_up_due import drawing_up_due
from shared_models.accounting.generate import days_due
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.replica.rows import fetch_one

if TYPE_CHECKING:
    from desktop.letters.send_dialog import Going

LETTER = "outbox_message"
RECURRING = "recurring_document"


def letter_actions(
    workspace: Workspace, record_type: RecordType, row: Row, offered: Callable[[], bool]
) -> Iterator[Action]:
    """The actions of a letter, a dunning letter, a recurring document or a customer; none for any other record."""
    if row["deleted_at"] is not None:
        return
    if record_type.name == LETTER:
        yield from _of_letter(workspace, row, offered)
    elif record_type.name == RECURRING:
        yield _drawing_up(workspace, row, offered)
    elif (going := going_of(record_type, row)) is not None:
        label = tr("Send…") if going.kind == "reminder" else tr("Send a statement of account…")

        def send() -> None:
            from desktop.letters.send_dialog import SendDialog

            SendDialog(workspace, going).open()

        may = f"{LETTER}.create"
        yield Action(
            "record.send_letter", label, "paper-plane-tilt", "", send, offered, may, tr("Letter"), undo=Undo.BACK
        )


def going_of(record_type: RecordType, row: Row) -> "Going | None":
    """What would be sent of a record; None where there is nothing."""
    from desktop.letters.send_dialog import Going

    if record_type.name == "dunning_letter":
        party = {name: row[name] for name in ("company_id", "contact_id") if row[name]}
        return Going("reminder", {"letter_id": row["id"], "formats": ["pdf"]}, party)
    if record_type.name in ("company", "contact"):
        today = date.today()  # noqa: DTZ011 - the person's own day
        days = {"statement_from": f"{today.year}-01-01", "statement_until": today.isoformat()}
        return Going("statement", {**days, "formats": ["pdf"]}, {f"{record_type.name}_id": row["id"]})
    return None


def _drawing_up(workspace: Workspace, row: Row, offered: Callable[[], bool]) -> Action:
    today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
    label = tr("Draw up what is due")

    def run() -> None:
        template = fetch_one(workspace.reader, workspace.catalogue.record_type("document"), row["template_id"])
        due = drawing_up_due(row, template or {"kind": ""}, today, new_id, now())
        if due:
            workspace.operations.write(label, due)

    def is_due() -> bool:
        return offered() and bool(days_due(row, today))

    return Action(
        "record.generate", label, "repeat", "", run, is_due, f"{RECURRING}.generate", tr("Letter"), undo=Undo.NEVER
    )


def _of_letter(workspace: Workspace, row: Row, offered: Callable[[], bool]) -> Iterator[Action]:
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
