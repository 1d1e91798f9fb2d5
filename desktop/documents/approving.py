"""Which bill waits for the approval of a person: what is due first, and nothing that they have entered themselves
or that needs none.
"""

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id

APPROVE = "document.approve_document"
"""What one must be allowed to do to approve bills."""
_WAITING = """\
SELECT d.id, d.kind, d.gross, d.currency, d.rate FROM document AS d
LEFT JOIN person_number AS p ON p.n = coalesce(d.entered_by, d.created_by)
WHERE d.kind IN ('bill', 'vendor_credit') AND d.state = 'draft' AND d.deleted_at IS NULL AND d.gross <> 0
AND coalesce(p.id, d.entered_by, d.created_by) <> ? AND d.id <> ?
ORDER BY d.due IS NULL, d.due, d.id"""
_SETTINGS = "SELECT approval, approval_above, base_currency FROM ledger_settings WHERE approval IS NOT NULL"


def next_to_approve(reader: Connection, person: Id, but: Id = "") -> Id | None:
    """The bill that comes next for a person, `but` one; None where none waits."""
    from shared_models.accounting.approval import asked_by  # with the declarations, which the first paint does without

    told = reader.execute(_SETTINGS).fetchone()
    settings = dict(zip(("approval", "approval_above", "base_currency"), told, strict=True)) if told else None
    for key, *values in reader.execute(_WAITING, (person, but)):
        bill = dict(zip(("kind", "gross", "currency", "rate"), values, strict=True))
        if settings is None or asked_by(settings, bill):
            return str(key)
    return None
