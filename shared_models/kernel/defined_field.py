"""The field that a tenant's definition of one means. Plain data, so that a client reads it without any declaration."""

from collections.abc import Mapping

from shared_models.kernel.record_field import Kind, RecordField, Value

DEFINING = ("key", "label", "kind", "choices", "scale", "currency", "reference")
"""The fields of a definition that say what is defined."""
DECIMALS = 2
"""As many as a number has where its definition says nothing."""
_KNOWN = frozenset(Kind)


def defined(name: str, row: Mapping[str, Value]) -> RecordField:
    """The field `name` that a stored definition means; of a kind that is unknown here it is text."""
    kind = Kind(row["kind"]) if row["kind"] in _KNOWN else Kind.TEXT
    scale = row.get("scale")
    return RecordField(
        name=name,
        label=row["label"],
        kind=kind,
        choices={each: each for each in row["choices"] or ()},
        scale=(DECIMALS if scale is None else int(scale)) if kind is Kind.DECIMAL else 0,
        in_currency=str(row.get("currency") or "") if kind is Kind.MONEY else "",
        reference=str(row.get("reference") or "") if kind is Kind.REFERENCE else "",
    )
