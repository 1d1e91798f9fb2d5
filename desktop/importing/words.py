"""What the import says: counts of rows and records, in the words of the record's declaration. Pure."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.derive.words import within
from shared_models.kernel.record_type import RecordType
from sync.replica.rows import Types

if TYPE_CHECKING:
    from sync.importing.report import ImportReport


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Import", text)


def amount(count: int, kind: RecordType, locale: QLocale) -> str:
    """A number of records: `1 contact`, `4,981 contacts`."""
    return f"{locale.toString(count)} {within(kind.label if count == 1 else kind.label_plural)}"


def summary(report: "ImportReport", kind: RecordType, types: Types, locale: QLocale) -> str:
    """What happens, or happened, in one line; what did not happen is left out."""
    made = [tr("{what} new").format(what=amount(report.created, kind, locale))]
    if report.updated:
        made.append(tr("{count} updated").format(count=locale.toString(report.updated)))
    made += [
        tr("{what} made along").format(what=amount(count, types[name], locale))
        for name, count in report.also_created.items()
        if name in types
    ]
    if report.skipped:
        made.append(tr("{count} already here").format(count=locale.toString(report.skipped)))
    if report.unchanged:
        made.append(tr("{count} as they were").format(count=locale.toString(report.unchanged)))
    if report.faulty_rows:
        made.append(problems(report.faulty_rows, locale))
    return " · ".join(made)


def problems(rows: int, locale: QLocale) -> str:
    """How many rows cannot be imported."""
    words = tr("1 row with a problem") if rows == 1 else tr("{count} rows with problems")
    return words.format(count=locale.toString(rows))


def rows_of(count: int, locale: QLocale) -> str:
    """How many rows a file has."""
    return tr("1 row") if count == 1 else tr("{count} rows").format(count=locale.toString(count))


def samples(cells: Iterable[str], many: int = 3, longest: int = 60) -> str:
    """The first different values of a column, to recognise it by."""
    found = dict.fromkeys(" ".join(each.split())[:longest] for each in cells if each.strip())
    return ", ".join(list(found)[:many])
