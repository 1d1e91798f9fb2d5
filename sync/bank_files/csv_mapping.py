"""What the columns of a bank's CSV file are: said by a person, or guessed from its header and its cells."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from sync.bank_files.csv_rows import Rows, column_names, rows_of
from sync.bank_files.csv_words import WORDS
from sync.bank_files.text import decoded, refuse_too_large
from sync.importing import dates
from sync.importing.delimiter import CANDIDATES
from sync.importing.encoding import detect
from sync.importing.faults import NotText
from sync.importing.numbers import exact

_SAMPLE = 64 * 1024
_ROWS = 60
_DAYS = ("day", "value_day")
_AMOUNTS = ("amount", "debit", "credit", "balance")
_SEVERAL = ("text",)
_NUMBER = re.compile(r"[-+−(]?\s?[€$£]?\s?\d[\d.,'’  ]*\d?\)?-?\s?(?:[€$£]|[A-Z]{3}|[SHCD]|CR|DR)?")
_DECIMALS = re.compile(r"([.,])\d{1,2}\D*$")


@dataclass(frozen=True, slots=True)
class CsvMapping:
    """Names of columns by what is in them, "" where there is none; a column without a name is `Column 3`.

    `header_line` is the line of the file with the names, 0 if there is none. The amount is in `amount`, which
    `direction` may turn (D or S takes away), or in `debit` and `credit`, whose signs do not matter. `inverted` says
    that money going out is written as a positive amount. Several `text` columns are put together. `own_account` is the
    account that the row belongs to. `decimal_mark` and `day_first` are found out where they are not given.
    """

    delimiter: str = ","
    encoding: str = ""
    header_line: int = 1
    day: str = ""
    value_day: str = ""
    amount: str = ""
    debit: str = ""
    credit: str = ""
    direction: str = ""
    balance: str = ""
    currency: str = ""
    name: str = ""
    iban: str = ""
    bic: str = ""
    text: tuple[str, ...] = ()
    end_to_end_id: str = ""
    mandate: str = ""
    reference: str = ""
    code: str = ""
    own_account: str = ""
    decimal_mark: str = ""
    day_first: bool | None = None
    inverted: bool = False

    @property
    def is_enough(self) -> bool:
        """Whether days and amounts are known."""
        return bool(self.day and (self.amount or self.debit or self.credit))


def guess_mapping(data: bytes) -> CsvMapping:
    """The mapping that fits a file best; it may not be enough to read by (`is_enough`). Raises StatementUnreadable."""
    refuse_too_large(data)
    encoding = _encoding(data)
    text = decoded(data, encoding)[:_SAMPLE]
    best, best_score = CsvMapping(encoding=encoding), 0
    for delimiter in CANDIDATES:
        rows = rows_of(text.splitlines(), delimiter, _ROWS)
        for guess, score in (_by_header(rows), _by_cells(rows), _by_shape(rows)):
            if score > best_score:
                best, best_score = replace(guess, delimiter=delimiter, encoding=encoding), score
    return best


def decimal_mark(texts: Sequence[str], delimiter: str) -> str:
    """The mark before the decimals of a column of amounts."""
    for each in texts:
        if found := _DECIMALS.search(each.strip()):
            return found[1]
    return "," if delimiter == ";" else "."


def _encoding(data: bytes) -> str:
    try:
        return detect([data])
    except NotText:
        return ""


def _by_header(rows: Rows) -> tuple[CsvMapping, int]:
    """The row with the most names that are known, and what they lead to; 100 for being enough, 10 for each name."""
    best, best_score = CsvMapping(), 0
    for place, (line, cells) in enumerate(rows):
        names = column_names(cells)
        plain = [_plain(each) for each in names]
        below = [each for _, each in rows[place + 1 :] if len(each) > 1]
        found: dict[str, str] = {}
        texts: list[int] = []
        for role, words in WORDS.items():
            at = [plain.index(word) for word in words if word in plain]
            at = [each for each in at if names[each] not in found.values() and _fits(role, each, below)]
            if role in _SEVERAL:
                texts = sorted(set(at))
            elif at:
                found[role] = names[at[0]]
        # every name in `found` is that of a column whose value is text
        mapping = replace(CsvMapping(**found), header_line=line, text=tuple(names[each] for each in texts))  # type: ignore[arg-type]
        score = 10 * len(found) + len(texts) + (100 if mapping.is_enough else 0)
        if score > best_score:
            best, best_score = mapping, score
    return best, best_score


def _by_cells(rows: Rows) -> tuple[CsvMapping, int]:
    """By what the cells look like alone: the first column of days, the first of amounts, and texts."""
    widths = [len(cells) for _, cells in rows if len(cells) > 1]
    if not widths:
        return CsvMapping(), 0
    width = max(set(widths), key=widths.count)
    wide = [cells for _, cells in rows if len(cells) == width]
    head = 0 if any(_is_day(cell) for cell in wide[0]) else 1
    below = wide[head:]
    names = column_names(wide[0] if head else [""] * width)
    line = next(line for line, cells in rows if len(cells) == width) if head else 0
    days = [each for each in range(width) if _all(_is_day, each, below)]
    amounts = [each for each in range(width) if each not in days and _all(_is_amount, each, below)]
    if not days or not amounts:
        return CsvMapping(), 0
    mixed = [each for each in amounts if any(_decimals(row[each]) for row in below)] or amounts
    rest = [each for each in range(width) if each not in (*days, *amounts) and any(row[each].strip() for row in below)]
    return CsvMapping(
        header_line=line,
        day=names[days[0]],
        value_day=names[days[1]] if len(days) > 1 else "",
        amount=names[mixed[0]],
        text=tuple(names[each] for each in rest),
    ), 50


def _by_shape(rows: Rows) -> tuple[CsvMapping, int]:
    """Where the names of the columns may stand, though none of them is known; less than any name that is."""
    widths = [sum(map(bool, map(str.strip, cells))) for _, cells in rows]
    most = max(widths, default=0)
    return (CsvMapping(header_line=rows[widths.index(most)][0]), min(most, 9)) if most > 1 else (CsvMapping(), 0)


def _decimals(text: str) -> bool:
    return _DECIMALS.search(text.strip()) is not None


def _fits(role: str, column: int, below: Sequence[Sequence[str]]) -> bool:
    """Whether the cells of a column can be what its name says."""
    cells = [row[column].strip() for row in below if column < len(row) and row[column].strip()]
    if role in _DAYS:
        return not cells or _enough(_is_day, cells)
    if role in _AMOUNTS:
        return not cells or _enough(_is_amount, cells)
    if role == "currency":
        return all(re.fullmatch(r"[A-Za-z]{3}|[€$£]", each) for each in cells)
    return True


def _enough(test: Callable[[str], bool], cells: Sequence[str]) -> bool:
    return 4 * sum(map(test, cells)) >= len(cells)  # words and sums below the rows do not count


def _all(test: Callable[[str], bool], column: int, rows: Sequence[Sequence[str]]) -> bool:
    return bool(rows) and all(test(row[column].strip()) for row in rows)


def _is_day(text: str) -> bool:
    if not text[:1].isdigit() or len(text) > 40:
        return False
    for way in (True, False):
        try:
            return dates.day(text, way) is not None
        except ValueError:
            continue
    return False


def _is_amount(text: str) -> bool:
    if len(text) > 40 or not _NUMBER.fullmatch(text):
        return False
    try:
        exact(re.sub(r"[^\d.,+\-−()]", "", text), 4, ",")
    except ValueError:
        return False
    return True


def _plain(name: str) -> str:
    """A header in small letters without accents, signs and a currency behind it."""
    letters = unicodedata.normalize("NFKD", name[:80].casefold().replace("ß", "ss"))
    words = re.findall(r"[a-z0-9]+", "".join(each for each in letters if not unicodedata.combining(each)))
    if len(words) > 1 and words[-1] in ("eur", "chf", "usd", "gbp", "euro", "euros"):
        words.pop()
        if len(words) > 1 and words[-1] == "in":
            words.pop()
    return " ".join(words)
