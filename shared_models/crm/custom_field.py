"""A custom field is one that a tenant adds to a record type; its values live in the record's `custom` values."""

import re
from collections.abc import Iterable, Mapping
from typing import ClassVar

from shared_models.kernel.defined_field import defined
from shared_models.kernel.faults import Fault, RuleBroken
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, RecordField, Value

KINDS = {
    Kind.TEXT.value: "Text",
    Kind.LONG_TEXT.value: "Long text",
    Kind.INTEGER.value: "Whole number",
    Kind.DECIMAL.value: "Number with decimals",
    Kind.MONEY.value: "Amount of money",
    Kind.DAY.value: "Day",
    Kind.BOOLEAN.value: "Yes or no",
    Kind.CHOICE.value: "Choice",
    Kind.URL.value: "Web address",
    Kind.EMAIL.value: "E-mail",
    Kind.PHONE.value: "Phone",
    Kind.REFERENCE.value: "Record",
}
REFERABLE = {"contact": "Contact", "company": "Company", "deal": "Deal", "lead": "Lead", "member": "Member"}
"""What a custom field may point at."""
_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")


class CustomField(Record):
    """A field that the tenant has defined for one of its record types."""

    about: ClassVar[About] = About(
        name="custom_field",
        plural="custom-fields",
        label="Custom field",
        label_plural="Custom fields",
        icon="sliders-horizontal",
        title=("label",),
        configuration=True,
    )

    record_type: str = mark("Record", max_length=60)
    key: str = mark("Key", max_length=40, help="Lower-case letters, digits and _")
    label: str = mark("Label", searchable=True, max_length=80)
    kind: str = mark("Kind", default="text", kind=Kind.CHOICE, choices=KINDS)
    choices: list[str] | None = mark("Choices", kind=Kind.LABELS, max_length=80)
    # What the values that are stored mean: chosen once, with the field.
    scale: int | None = mark("Decimals", minimum=0, maximum=6, by_verb=True)
    currency: str | None = mark("Currency", kind=Kind.CURRENCY, by_verb=True)
    reference: str | None = mark("Points at", kind=Kind.CHOICE, choices=REFERABLE, by_verb=True)
    position: int = mark("Position", default=0, minimum=0, maximum=10_000)
    asked: bool | None = mark("Ask for it", help="In the form that makes a new record")
    retired: bool | None = mark("Retired", help="Shown nowhere any more; the values stay")

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """The key is a name, and a choice needs choices."""
        if not _KEY.fullmatch(row.get("key") or ""):
            yield RuleBroken("A key begins with a lower-case letter and has only letters, digits and _.", field="key")
        if row.get("kind") == Kind.CHOICE and not row.get("choices"):
            yield RuleBroken("A choice needs at least one choice.", field="choices")
        if row.get("kind") == Kind.MONEY and not row.get("currency"):
            yield RuleBroken("An amount of money needs its currency.", field="currency")
        if row.get("kind") == Kind.REFERENCE and not row.get("reference"):
            yield RuleBroken("Say what kind of record the field points at.", field="reference")


def definition(row: Mapping[str, Value]) -> RecordField:
    """The field that a stored custom-field record defines."""
    return defined(row["key"], row)
