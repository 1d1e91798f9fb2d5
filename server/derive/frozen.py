"""PostgreSQL's own guard over records that are frozen: the law of `kernel/freezing.py` for whoever writes SQL by hand.

Derived from the declarations: each record type with `frozen_by` gets triggers that refuse any change of a posted row
but of its mutable fields and of what the product keeps beside it (versions, search), and any deletion.
"""

from collections.abc import Iterable, Iterator

from shared_models.kernel.record_type import RecordType

REFUSED = "CF001"
"""The SQLSTATE by which the books refuse something; a class of our own, as the standard allows (SQL:2023, 24.1)."""

_KEPT_BESIDE = frozenset({"version", "updated_at", "updated_by", "bucket"})
"""System fields that follow from other records' changes, or from who may see the record."""

REFUSAL = """\
CREATE FUNCTION refuse_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a posted % is final', TG_TABLE_NAME USING ERRCODE = 'CF001';
END $$"""


def statements(declared: Iterable[RecordType]) -> Iterator[str]:
    """The function and the triggers, for a schema that is the first in the search path."""
    yield REFUSAL
    for each in declared:
        if each.frozen_by:
            yield from _triggers(each)


def _triggers(kind: RecordType) -> Iterator[str]:
    names = [each.name for each in kind.fields if not each.mutable and each.name not in _KEPT_BESIDE]
    old, new = (", ".join(f'{row}."{name}"' for name in names) for row in ("OLD", "NEW"))
    yield (
        f'CREATE TRIGGER "{kind.name}_frozen" BEFORE UPDATE ON "{kind.name}" FOR EACH ROW '
        f'WHEN (OLD."{kind.frozen_by}" IS NOT NULL AND ({old}) IS DISTINCT FROM ({new})) '
        "EXECUTE FUNCTION refuse_frozen()"
    )
    yield (
        f'CREATE TRIGGER "{kind.name}_kept" BEFORE DELETE ON "{kind.name}" FOR EACH ROW '
        f'WHEN (OLD."{kind.frozen_by}" IS NOT NULL) EXECUTE FUNCTION refuse_frozen()'
    )
