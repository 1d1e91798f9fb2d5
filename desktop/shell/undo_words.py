"""What the window says after undo and redo: what was taken back, and what stays because others changed it since."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from sqlcipher3.dbapi2 import Connection

from desktop.derive.words import number
from sync.replica.tables import quoted

if TYPE_CHECKING:
    from desktop.operation import Undone
    from sync.replica.undo import Kept

NAMED = 2
"""How many kept things are named; the rest is counted."""


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Undo", text)


def undo_words(undone: "Undone", reader: Connection) -> str:
    """One sentence; `reader` knows what the people are called."""
    kept = [kept_words(each, reader) for each in undone.kept[:NAMED]]
    if not kept and undone.nothing:
        return tr("There was nothing left to take back.")
    label = undone.label
    named = ", ".join(kept)
    if undone.left > NAMED:
        named = tr("{named} and {count} more").format(named=named, count=number(undone.left - NAMED))
    if undone.nothing:
        return tr("Not undone, since changed: {kept}").format(kept=named)
    done = tr("Redone: {label}") if undone.again else tr("Undone: {label}")
    words = done.format(label=label) if label else tr("Redone") if undone.again else tr("Undone")
    return tr("{done} – left alone, since changed: {kept}").format(done=words, kept=named) if kept else words


def kept_words(kept: "Kept", reader: Connection) -> str:
    """What stays as it is, and who has changed it: "Phone of Ana Weber (Tom Reyes)"."""
    title = kept.title or kept.record_type
    what = tr("{field} of {record}").format(field=kept.label, record=title) if kept.field else title
    by = person(kept.actor, reader)
    return f"{what} ({by})" if by else what


def person(person_id: str, reader: Connection) -> str:
    """What the tenant calls a person; empty for one who is not a member."""
    found = reader.execute(f"SELECT title FROM {quoted('member')} WHERE id = ?", (person_id,)).fetchone()  # noqa: S608 - a declared name
    return str(found[0]) if found else ""
