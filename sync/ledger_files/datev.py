"""Writes entries as DATEV posting batches ("Buchungsstapel", EXTF 700, category 21) for a German tax adviser.

Law: nothing is rounded on the way. What the batch books on each account, DATEV's own tax included, is what the entries
book. A row of DATEV has one amount, an account and a contra account: entries of many lines are split into such pairs.

Tax: a line whose tax DATEV reckons itself to the very cent goes out gross with its tax key (BU-Schlüssel); any other
goes out net, with its tax as a row of its own and key 40, which stops DATEV from reckoning tax on such accounts again.
"""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.money import exponent, to_text
from sync.ledger_files.datev_columns import COLUMNS, UNQUOTED, VERSION

MOST_ROWS = 99_999
"""The most rows of one batch; more become several batches."""
_NO_AUTOMATIC = "40"
_LARGEST = 10**12 - 1  # ten digits before the comma
_NUMBER_SIGNS = re.compile(r"[^a-zA-Z0-9$&%*+\-/]")


class NotForDatev(Fault):
    """An entry, or the batch as a whole, that the format cannot say."""

    status = 422


@dataclass(frozen=True, slots=True)
class DatevTax:
    """A tax key: `percent` in ten-thousandths (19 % = 190_000), and the account that DATEV books the tax on."""

    key: str
    percent: int
    account: str


@dataclass(frozen=True, slots=True)
class DatevLine:
    """A line: `amount` in cents, debit positive; `tax` on the line of the net, whose tax is another line."""

    account: str
    amount: int
    tax: DatevTax | None = None
    currency: str = ""
    foreign: int = 0
    cost_centre: str = ""


@dataclass(frozen=True, slots=True)
class DatevEntry:
    """A balanced entry; `number` is the document's, `due` and `served` are ISO days or empty."""

    day: str
    number: str
    text: str
    lines: tuple[DatevLine, ...]
    due: str = ""
    served: str = ""


@dataclass(frozen=True, slots=True)
class DatevBatch:
    """What the head of the file says; days are ISO text, `created` is `20261120093000000` (to the millisecond)."""

    adviser: int
    client: int
    year_begins: str
    first_day: str
    last_day: str
    created: str
    name: str = ""
    digits: int = 4
    chart: str = ""
    final: bool = False
    automatic: frozenset[str] = field(default_factory=frozenset)
    """The accounts that DATEV reckons tax on by itself."""


@dataclass(frozen=True, slots=True)
class _Row:
    amount: int
    """Of the account: debit positive."""
    account: str
    contra: str
    key: str
    lines: tuple[DatevLine, DatevLine]


def write_datev(batch: DatevBatch, entries: Iterable[DatevEntry]) -> list[bytes]:
    """The files, each of at most 99,999 rows; raises NotForDatev."""
    _check(batch)
    rows = [row for entry in entries for row in _rows(batch, entry)]
    parts = [rows[at : at + MOST_ROWS] for at in range(0, len(rows), MOST_ROWS)] or [[]]
    head = ";".join(_head(batch))
    titles = ";".join(COLUMNS)
    return ["\r\n".join([head, titles, *part, ""]).encode("cp1252") for part in parts]


def _check(batch: DatevBatch) -> None:
    if not 4 <= batch.digits <= 8:
        raise NotForDatev(worded("The accounts of a batch have 4 to 8 digits."))
    if not batch.year_begins <= batch.first_day <= batch.last_day:
        raise NotForDatev(worded("The days of a batch lie in one business year, the first before the last."))
    if batch.last_day >= f"{int(batch.year_begins[:4]) + 1:04}{batch.year_begins[4:]}":
        raise NotForDatev(worded("The days of a batch lie in one business year, the first before the last."))
    if not (1001 <= batch.adviser <= 9_999_999 and 1 <= batch.client <= 99_999):
        raise NotForDatev(worded("The adviser's number has 4 to 7 digits, the client's 1 to 5."))


def _head(batch: DatevBatch) -> Iterator[str]:
    yield from ('"EXTF"', "700", "21", '"Buchungsstapel"', str(VERSION), batch.created, "", '"CF"', '""', '""')
    yield from (str(batch.adviser), str(batch.client), _plain(batch.year_begins), str(batch.digits))
    yield from (_plain(batch.first_day), _plain(batch.last_day), _quoted(batch.name[:30]), '""', "1", "0")
    yield from (str(int(batch.final)), '"EUR"', "", '""', "", "", _quoted(batch.chart), "", "", '""', '""')


def _rows(batch: DatevBatch, entry: DatevEntry) -> Iterator[str]:
    if sum(line.amount for line in entry.lines) or not entry.lines:
        raise NotForDatev(worded("The entry {number} of {day} does not balance.", number=entry.number, day=entry.day))
    if not batch.first_day <= entry.day <= batch.last_day:
        raise NotForDatev(
            worded("The entry {number} of {day} lies outside of the batch.", number=entry.number, day=entry.day)
        )
    for line in entry.lines:
        if not re.fullmatch(r"[1-9]\d*|0\d+", line.account) or len(line.account) > batch.digits + 1:
            raise NotForDatev(
                worded(
                    "The account {account} has no number of at most {limit} digits.",
                    account=line.account,
                    limit=batch.digits + 1,
                )
            )
    for row in pairs(entry.lines, batch.automatic):
        if abs(row.amount) > _LARGEST:
            raise NotForDatev(worded("The entry {number} of {day} is too large.", number=entry.number, day=entry.day))
        cells = _cells(batch, entry, row)
        yield ";".join(
            cells.get(name, "") if name in UNQUOTED else _quoted(cells[name]) if name in cells else ""
            for name in COLUMNS
        )


def _cells(batch: DatevBatch, entry: DatevEntry, row: _Row) -> dict[str, str]:
    _, month, day = entry.day.split("-")
    foreign = [
        f"{each.currency} {to_text(each.foreign, exponent(each.currency)).replace('.', ',')}"
        for each in row.lines
        if each.currency
    ]
    optional = {
        "BU-Schlüssel": row.key,
        "Belegfeld 1": _NUMBER_SIGNS.sub("", _latin(entry.number).replace(" ", "-"))[:36],
        "Buchungstext": entry.text[:60],
        "KOST1 - Kostenstelle": next((each.cost_centre for each in row.lines if each.cost_centre), "")[:36],
        "Zusatzinformation - Art 1": "Fremdwährung" if foreign else "",
        "Zusatzinformation - Inhalt 1": " / ".join(dict.fromkeys(foreign)),
        "Leistungsdatum": _german(entry.served),
        "Fälligkeit": _german(entry.due),
    }
    return {
        "Umsatz (ohne Soll/Haben-Kz)": to_text(abs(row.amount), 2).replace(".", ","),
        "Soll/Haben-Kennzeichen": "S" if row.amount > 0 else "H",
        "WKZ Umsatz": "EUR",
        "Konto": row.account,
        "Gegenkonto (ohne BU-Schlüssel)": row.contra,
        "Belegdatum": f"{day}{month}",
        "Festschreibung": str(int(batch.final)),
        **{name: value for name, value in optional.items() if value},
    }


def pairs(lines: Sequence[DatevLine], automatic: frozenset[str]) -> list[_Row]:
    """The rows of an entry: each line's amount on its account, and nothing else on any account."""
    whole = _gross(lines)
    rows = _paired(whole, automatic) if whole is not None else None
    if rows is None:
        rows = _paired([replace(line, tax=None) for line in lines if line.amount], automatic) or []
    return rows


def _gross(lines: Sequence[DatevLine]) -> list[DatevLine] | None:
    """The lines with their tax put back into them; None where DATEV would reckon it to another cent."""
    taxed = [line for line in lines if line.tax is not None]
    taxes = {line.tax.account: line.tax for line in taxed if line.tax is not None}
    if not taxed or any(line.tax != taxes[line.tax.account] for line in taxed if line.tax is not None):
        return None
    due: defaultdict[str, int] = defaultdict(int)
    for line in lines:
        if line.account in taxes and line.tax is None:
            due[line.account] += line.amount
    whole = [line for line in lines if line.tax is None and line.account not in taxes and line.amount]
    for line in taxed:
        assert line.tax is not None
        last = line is [each for each in taxed if each.tax == line.tax][-1]
        tax = due[line.tax.account] if last else _portion(line.amount, line.tax.percent)
        if tax_within(line.amount + tax, line.tax.percent) != tax:
            return None
        due[line.tax.account] -= tax
        whole.append(replace(line, amount=line.amount + tax))
    return whole


def tax_within(gross: int, percent: int) -> int:
    """The tax that DATEV finds in a gross amount, a half cent away from zero."""
    tax, rest = divmod(abs(gross) * percent, 1_000_000 + percent)
    tax += 2 * rest >= 1_000_000 + percent
    return tax if gross >= 0 else -tax


def _portion(net: int, percent: int) -> int:
    tax, rest = divmod(abs(net) * percent, 1_000_000)
    tax += 2 * rest >= 1_000_000
    return tax if net >= 0 else -tax


def _paired(lines: Iterable[DatevLine], automatic: frozenset[str]) -> list[_Row] | None:
    """Pairs of debit and credit; a line with a tax key stays whole. None where that cannot be done."""
    whole = [line for line in lines if line.amount and line.tax is not None]
    parts = [line for line in lines if line.amount and line.tax is None]
    left = {True: [x for x in parts if x.amount > 0], False: [x for x in parts if x.amount < 0]}
    rows: list[_Row] = []
    for line in sorted(whole, key=lambda each: -abs(each.amount)):
        others, wanted = left[line.amount < 0], -line.amount
        fitting = (each for each in others if abs(each.amount) >= abs(wanted) and each.account not in automatic)
        exact = next(fitting, None)
        if exact is None:
            return None
        _take(others, exact, wanted)
        assert line.tax is not None
        rows.append(_Row(wanted, exact.account, line.account, line.tax.key, (exact, line)))
    while left[True] and left[False]:
        debit, credit = left[True][0], left[False][0]
        amount = min(debit.amount, -credit.amount)
        _take(left[True], debit, amount)
        _take(left[False], credit, -amount)
        key = _NO_AUTOMATIC if {debit.account, credit.account} & automatic else ""
        rows.append(_Row(amount, debit.account, credit.account, key, (debit, credit)))
    return rows if not (left[True] or left[False]) else None


def _take(lines: list[DatevLine], line: DatevLine, amount: int) -> None:
    place = next(at for at, each in enumerate(lines) if each is line)
    if line.amount == amount:
        del lines[place]
    else:
        lines[place] = replace(line, amount=line.amount - amount)


def _quoted(text: str) -> str:
    return '"' + _latin(" ".join(text.split())).replace('"', '""') + '"'


def _latin(text: str) -> str:
    """The text in Windows-1252: letters that it lacks lose their marks, others become a question mark."""
    made = []
    for letter in unicodedata.normalize("NFC", text):
        for form in (letter, unicodedata.normalize("NFKD", letter)[:1]):
            try:
                form.encode("cp1252")
            except UnicodeEncodeError:
                continue
            made.append(form)
            break
        else:
            made.append("?")
    return "".join(made)


def _plain(day: str) -> str:
    return day.replace("-", "")


def _german(day: str) -> str:
    return "".join(reversed(day.split("-"))) if day else ""
