"""What a person may say about an import; everything has a sensible answer of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, tzinfo
from pathlib import Path

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from sync.importing.plan import Duplicates


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """`mapping` corrects the guess: header to field name, "" leaves a column out.

    `duplicates` says what becomes of rows whose record is already there, `rules` the same for one rule alone (see
    `known_records.rules`). `fill` has values for new records where the file has none; `strangers` stands in for
    colleagues who are named and not here: an id, "" for nobody, None for a problem. `labels` and `words` are what
    fields, and their choices, are called in other languages. `errors` is where rows that cannot be imported are
    written. `sheet` is a workbook's, the first filled one if it is not given. `encoding`, `delimiter`, `day_first` and
    `decimal_mark` are found out when they are not given; `currency` is the one of amounts without any. `remembered` is
    the file in which mappings are kept; None keeps none.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    duplicates: Duplicates = Duplicates.SKIP
    rules: Mapping[str, Duplicates] = field(default_factory=dict)
    fill: Mapping[str, Value] = field(default_factory=dict)
    strangers: Id | None = None
    labels: Mapping[str, Sequence[str]] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    dry_run: bool = False
    errors: Path | None = None
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    day_first: bool | None = None
    decimal_mark: str = ""
    currency: str = ""
    zone: tzinfo = UTC
    remembered: Path | None = None
