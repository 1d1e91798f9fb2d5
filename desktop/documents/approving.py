"""Which bill waits for the approval of a person: what is due first, and nothing that they have entered themselves."""

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id

APPROVE = "document.approve_document"
"""What one must be allowed to do to approve bills."""
_WAITING = """\
SELECT id FROM document WHERE kind IN ('bill', 'vendor_credit') AND state = 'draft' AND deleted_at IS NULL
AND gross <> 0 AND created_by <> ? AND id <> ? ORDER BY due IS NULL, due, id LIMIT 1"""


def next_to_approve(reader: Connection, person: Id, but: Id = "") -> Id | None:
    """The bill that comes next for a person, `but` one; None where none waits."""
    found = reader.execute(_WAITING, (person, but)).fetchone()
    return None if found is None else str(found[0])
