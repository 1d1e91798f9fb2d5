"""Posting: from the values of an entry to one that is numbered, chained and final. Every verb that posts ends here.

The number is given in the transaction that posts, by the server alone: what a device shows meanwhile has no number.
PostgreSQL checks the same laws again (`server/derive/ledger.py`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.accounting.calendar import LOCKS, lock_key, month_of, period_key
from shared_models.accounting.chain import chained
from shared_models.accounting.ledger_settings import SETTINGS, control_accounts
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.money import LARGEST
from shared_models.kernel.number_series import SERIES, HandedOut, written
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


class NotBalanced(Fault):
    """The debits of an entry do not equal its credits, or it has fewer than two lines."""

    status = 422


class PeriodClosed(Fault):
    """The day lies in no open period, or is locked."""

    status = 409


class AccountRefused(Fault):
    """An account takes no such line: it is a heading, not in use that day, or needs a customer or vendor."""

    status = 422


def series_key(journal_id: Id, fiscal_year_id: Id) -> Key:
    """The series that numbers the entries of a journal in a fiscal year."""
    return SERIES, named_id(SERIES, f"{journal_id}/{fiscal_year_id}")


def posting_needs(journal_id: Id | None, day: str | None, lines: Sequence[Mapping[str, Value]]) -> Iterator[Key]:
    """What posting reads, as far as the entry tells; the rest is `posting_further`."""
    yield SETTINGS
    if journal_id:
        yield "journal", journal_id
    if day:
        yield period_key(month_of(day))
    for line in lines:
        for name, kind in (("account_id", "account"), ("company_id", "company"), ("contact_id", "contact")):
            if line.get(name):
                yield kind, line[name]


def posting_further(journal_id: Id | None, day: str | None, reads: Reads) -> Iterator[Key]:
    """What shows only in what was read: the fiscal year and its series; and the locks, of which there may be none."""
    yield from map(lock_key, LOCKS)
    period = reads.get(*period_key(month_of(day))) if day else None
    if period is not None and journal_id:
        yield "fiscal_year", period["fiscal_year_id"]
        yield series_key(journal_id, period["fiscal_year_id"])


@dataclass(frozen=True, slots=True)
class Given:
    """A number of a device's own series, which stands on a document already."""

    series: Row
    number: int
    handed: HandedOut


def posted(entry: Mapping[str, Value], reads: Reads, occasion: Occasion, given: Given | None = None) -> Iterator[Write]:
    """The writes that post an entry with these values (its id among them), which is there as a draft or not at all.

    It takes the next number of its journal, unless a device has `given` it one. Raises NotBalanced, AccountRefused
    and PeriodClosed.
    """
    check_balance(entry["lines"])
    settings = reads.get(*SETTINGS) or {}
    if entry["base_currency"] != settings.get("base_currency", entry["base_currency"]):
        reason = worded("These books are kept in {currency}.", currency=settings["base_currency"])
        raise RuleBroken(reason, field="base_currency")
    controls = control_accounts(settings)
    for at, line in enumerate(entry["lines"], 1):
        _check_account(line, at, entry, reads, controls)
    year = _check_day(entry, reads)
    values = {**entry, "posted_at": occasion.at, "posted_by": occasion.actor}
    if given is not None:
        yield from given.handed.writes
        values |= {"series_id": given.series["id"], "number": given.number, "number_text": given.handed.text}
    if not occasion.provisional:
        series = given.series if given is not None else _series(entry, year, reads)
        place = int(series["place"] or 0) + 1
        told: dict[str, Any] = {}
        if given is None:
            number = int(series["next"])
            values |= {"series_id": series["id"], "number": number, "number_text": written(series, number)}
            told = _told(series) | {"next": number + 1}
        values |= {"place": place, "previous_hash": series["head"] or ""}
        values["hash"] = chained(values, values["previous_hash"])
        yield Write(SERIES, series["id"], told | {"place": place, "head": values["hash"]})
    yield Write("entry", entry["id"], {name: value for name, value in values.items() if name != "id"})


def check_balance(lines: Sequence[Mapping[str, Value]]) -> None:
    """Raise NotBalanced unless there are two lines or more, each on one side, and both sides are equal."""
    if len(lines) < 2:
        raise NotBalanced("An entry needs two lines or more.", field="lines")
    for at, line in enumerate(lines, 1):
        if bool(line.get("debit")) == bool(line.get("credit")):
            raise NotBalanced(worded("Line {line} needs a debit or a credit.", line=at), field="lines")
    debit, credit = (sum(line.get(side) or 0 for line in lines) for side in ("debit", "credit"))
    if max(debit, credit) > LARGEST:
        raise NotBalanced("The amounts of this entry are too large.", field="lines")
    if debit != credit:
        raise NotBalanced("The debits and the credits of this entry are not equal.", field="lines")


def _check_account(
    line: Mapping[str, Value], at: int, entry: Mapping[str, Value], reads: Reads, controls: frozenset[Id]
) -> None:
    account = reads.get("account", line["account_id"])
    if account is None or account["deleted_at"] is not None:
        raise AccountRefused(worded("Line {line}: the account no longer exists.", line=at), field="lines")
    code, day = account["code"], entry["day"]
    if account["heading"]:
        raise AccountRefused(worded("Line {line}: {code} is a heading.", line=at, code=code), field="lines")
    if (account["valid_from"] or day) > day or (account["valid_to"] or day) < day:
        raise AccountRefused(worded("Line {line}: {code} is not in use that day.", line=at, code=code), field="lines")
    needs_party = account["party_required"] or account["id"] in controls
    if needs_party and not (line.get("company_id") or line.get("contact_id")):
        reason = worded("Line {line}: {code} needs a company or a contact.", line=at, code=code)
        raise AccountRefused(reason, field="lines")
    if account["currency"] and account["currency"] != line.get("currency", entry["base_currency"]):
        reason = worded("Line {line}: {code} holds only {currency}.", line=at, code=code, currency=account["currency"])
        raise AccountRefused(reason, field="lines")


def _check_day(entry: Mapping[str, Value], reads: Reads) -> Row:
    """The fiscal year of an entry's day; raises PeriodClosed."""
    day = entry["day"]
    period = reads.get(*period_key(month_of(day)))
    year = reads.get("fiscal_year", period["fiscal_year_id"]) if period is not None else None
    if period is None or year is None:
        raise PeriodClosed(worded("There is no fiscal year for {day}. Open it first.", day=day), field="day")
    if period["state"] != "open" or year["state"] != "open":
        reason = worded("The period {month} is closed. Choose a day in an open one.", month=period["month"])
        raise PeriodClosed(reason, field="day")
    taxed = any(line.get("tax_tags") for line in entry["lines"])
    for kind in LOCKS:
        lock = reads.get(*lock_key(kind))
        if lock is not None and lock["until"] and day <= lock["until"] and (kind != "tax" or taxed):
            reason = worded("The books are locked until {day}. Choose a later one.", day=lock["until"])
            raise PeriodClosed(reason, field="day")
    return year


def _series(entry: Mapping[str, Value], year: Row, reads: Reads) -> Mapping[str, Value]:
    """The series as it stands, or as it begins."""
    key = series_key(entry["journal_id"], year["id"])
    found = reads.get(*key)
    if found is not None:
        return found
    journal = reads.get("journal", entry["journal_id"])
    if journal is None or journal["deleted_at"] is not None:
        raise RuleBroken("The journal no longer exists.", field="journal_id")
    prefix = str(journal["prefix"]).replace("{year}", year["name"])
    begun = {"id": key[1], "journal_id": entry["journal_id"], "prefix": prefix, "next": 1}
    return begun | {"place": None, "head": None, "is_new": True}


def _told(series: Mapping[str, Value]) -> dict[str, Any]:
    told = {name: series[name] for name in ("prefix", "journal_id")}
    return told | {"state": "open"} if series.get("is_new") else {}


def reversing(lines: Iterable[Mapping[str, Value]]) -> list[dict[str, Value]]:
    """The lines that undo others: each on the other side, with its foreign amount turned."""
    return [
        {**line, "debit": line.get("credit") or 0, "credit": line.get("debit") or 0}
        | ({"foreign": -line["foreign"]} if "foreign" in line else {})
        for line in lines
    ]
