"""What a person may say about a bank file where it does not say so itself."""

from dataclasses import dataclass

from sync.bank_files.csv_mapping import CsvMapping


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """`currency` is for files without any (QIF, most CSV); `mapping` is what a CSV file's columns are, None: guess.

    `encoding`, `day_first` and `decimal_mark` are found out where they are not given.
    """

    currency: str = ""
    mapping: CsvMapping | None = None
    encoding: str = ""
    day_first: bool | None = None
    decimal_mark: str = ""
