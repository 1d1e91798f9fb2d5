"""The declarations' own words in the person's language: labels of records, fields and choices."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from shared_models.kernel.record_field import RecordField, Value

if TYPE_CHECKING:
    from shared_models.kernel.faults import Fault
    from shared_models.kernel.verdict import Verdict

_GIVES = frozenset({"pipeline", "stage"})
_CAPITALS = frozenset({QLocale.Language.German, QLocale.Language.Luxembourgish, QLocale.Language.SwissGerman})
"""Where a noun keeps its capital inside a sentence."""


def declared(text: str) -> str:
    """A declared label, translated."""
    return QCoreApplication.translate("Declarations", text) if text else ""


def given(record_type: str, title: str) -> str:
    """What a record is called; translated where it still has the name that the product gave it."""
    return QCoreApplication.translate("Given", title) if title and record_type in _GIVES else title


def within(label: str) -> str:
    """A declared label, translated, as it stands inside a sentence: `New contact`, in German `Neu: Kontakt`."""
    return lowered(declared(label))


def lowered(text: str) -> str:
    """A translated label as it stands inside a sentence."""
    return text if QLocale().language() in _CAPITALS else text.lower()


def reason_of(told: "Fault | Verdict") -> str:
    """Why something could not be done, in the person's language."""
    return spoken_reason(told.reason)


def spoken_reason(text: str) -> str:
    """The same of a reason that is stored."""
    from desktop.derive.reasons import spoken  # every reason there is: read when the first one is shown

    return spoken(text)


def choice(field: RecordField, value: Value) -> str:
    """What a choice is called; a value that is not declared, or no longer, is called by itself."""
    return declared(field.choices[str(value)]) if str(value) in field.choices else str(value)


def counted(context: str, n: int, one: str, many: str) -> str:
    """`many` with its %n, or `one` where the language has no better form for a single thing."""
    text = QCoreApplication.translate(context, many, "", n)
    if n == 1 and text == many.replace("%n", "1"):
        return QCoreApplication.translate(context, one)
    return text.replace(str(n), number(n), 1)  # Qt puts in bare digits


def number(n: int) -> str:
    """A whole number as the person writes it: `16,000`."""
    return QLocale().toString(n)


def marked(context: str, text: str) -> str:
    """The text as it is: it stands in a table, and is translated under this context where it is shown."""
    return text
