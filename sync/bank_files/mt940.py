"""Statements out of MT940 (SWIFT customer statement message), as banks really send it: with or without the envelope.

Fields: :20: reference, :25: account, :28C: number, :60: opening, :61: a movement, :86: what it is about, :62: closing.
A statement on several pages (:62M: and :60M:) comes as one statement a page; each adds up by itself.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from shared_models.banking.iban import valid_iban
from shared_models.kernel.faults import worded
from shared_models.kernel.instant import is_day
from sync.bank_files.amounts import clean, currency_code, exact_amount, no_day, rate
from sync.bank_files.mt940_purpose import Told, told
from sync.bank_files.statement import Statement, StatementLine, StatementUnreadable, at_line
from sync.bank_files.text import decoded, lines_of, refuse_too_many

_TAG = re.compile(r":(\d{2}[A-Z]?|NS):")
_ENVELOPE = re.compile(r"\{4:|\{[1235]:[^{}]{0,400}(?:\{[^{}]{0,200}\}[^{}]{0,200}){0,20}\}?")
_BALANCE = re.compile(r"([CD])(\d{6})([A-Z]{3})(\d{1,15}(?:[,.]\d{0,4})?)")
_MOVEMENT = re.compile(
    r"(\d{6})(\d{4}|\s{4})?(R?[CD]|E[CD])([A-Z])?(\d{1,15}[,.]\d{0,4})(?!\d)"
    r"([A-Z][A-Z0-9]{2}[A-Z0-9 ])?(.{0,60}?)(?://(.{0,60}))?"
)
_ORIGINAL = re.compile(r"/OCMT/([A-Z]{3})(\d{1,15}(?:[,.]\d{0,4})?)")
_RATE = re.compile(r"/EXCH/(?:[A-Z]{3})?(\d{1,12}(?:[,.]\d{0,10})?)")
_NO_REFERENCE = ("NONREF", "NOTPROVIDED", "EREF", "KREF", "KREF+", "PREF", "MARF")
"""What stands for no reference, or for one that is told in :86:."""


@dataclass(slots=True)
class _Field:
    """A tag with what follows it, line by line, and where it stands."""

    tag: str
    lines: list[str]
    line: int


@dataclass(slots=True)
class _Page:
    """What has been read of a statement so far."""

    line: int
    reference: str
    account: str = ""
    number: str = ""
    opening: tuple[int, str, str] | None = None
    closing: tuple[int, str, str] | None = None
    lines: list[StatementLine] = field(default_factory=list)


def read_mt940(data: bytes) -> list[Statement]:
    """Every statement (page) in the file."""
    pages: list[_Page] = []
    fields = _fields(lines_of(decoded(data)))
    refuse_too_many(sum(each.tag == "61" for each in fields))
    for each in fields:
        first = each.lines[0].strip()
        if each.tag == "20" or not pages:
            if each.tag != "20":
                raise _strange(each.line, first)
            pages.append(_Page(each.line, clean(first)))
        page = pages[-1]
        if each.tag == "25":
            page.account = clean(first).upper()
        elif each.tag in ("28", "28C"):
            page.number = clean(first)
        elif each.tag in ("60F", "60M"):
            page.opening = _balance(each)
        elif each.tag in ("62F", "62M"):
            page.closing = _balance(each)
        elif each.tag == "61":
            page.lines.append(_movement(each, page))
        elif each.tag == "86" and page.closing is None and page.lines:
            page.lines[-1] = _explained(page.lines[-1], each)
    return [_statement(each) for each in pages]


def _fields(lines: list[str]) -> list[_Field]:
    found: list[_Field] = []
    for number, line in enumerate(lines, 1):
        bare = _ENVELOPE.sub("", line) if line.startswith("{") else line
        tag = _TAG.match(bare)
        if tag:
            found.append(_Field(tag[1], [bare[tag.end() :]], number))
        elif bare.strip() in ("-", "") or bare.startswith("-}"):
            continue
        elif found:
            found[-1].lines.append(bare)
    return found


def _balance(each: _Field) -> tuple[int, str, str]:
    """Signed amount, currency and day."""
    found = _BALANCE.fullmatch(each.lines[0].strip())
    if found is None:
        raise _strange(each.line, each.lines[0])
    size = exact_amount(found[4].rstrip(",."), found[3], each.line)
    return (size if found[1] == "C" else -size), found[3], _day(found[2], each.line)


def _movement(each: _Field, page: _Page) -> StatementLine:
    found = _MOVEMENT.fullmatch(each.lines[0].strip())
    if found is None:
        raise _strange(each.line, each.lines[0])
    if page.opening is None:
        raise at_line(each.line, worded("There is no opening balance (:60F:) before it: export the file again."))
    currency = page.opening[1]
    size = exact_amount(found[5].rstrip(",."), currency, each.line)
    signed = size if found[3] in ("C", "RD", "EC") else -size
    value_day = _day(found[1], each.line)
    more = clean(" ".join(each.lines[1:]))
    reference = _reference(found[7])
    iban = next((text for text in (more, reference) if valid_iban(text)), "")
    original = _ORIGINAL.search(more)
    foreign: int | None = None
    foreign_currency = ""
    if original and original[1] != currency:
        foreign_currency = currency_code(original[1], each.line)
        foreign = exact_amount(original[2].rstrip(",."), foreign_currency, each.line)
        foreign = -foreign if signed < 0 else foreign
    quoted = _RATE.search(more)
    return StatementLine(
        day=_entry_day(value_day, found[2], each.line) if (found[2] or "").strip() else value_day,
        value_day=value_day,
        amount=signed,
        currency=currency,
        foreign_amount=foreign or None,
        foreign_currency=foreign_currency if foreign else "",
        rate=rate(signed, currency, foreign, foreign_currency, quoted[1] if quoted else "") if foreign else None,
        iban=iban,
        purpose="" if original or iban == more else more,
        end_to_end_id="" if iban == reference else reference,
        bank_reference=_reference(found[8] or ""),
        transaction_code=(found[6] or "").strip(),
        line=each.line,
        raw="\n".join((f":61:{each.lines[0]}", *each.lines[1:])),
    )


def _explained(line: StatementLine, each: _Field) -> StatementLine:
    found: Told = told(each.lines)
    return replace(
        line,
        name=found.name,
        iban=found.iban or line.iban,
        account=found.account,
        bic=found.bic,
        purpose=" ".join(filter(None, (found.purpose, line.purpose))),
        end_to_end_id=found.end_to_end_id or line.end_to_end_id,
        mandate=found.mandate,
        transaction_code=" ".join(filter(None, (line.transaction_code, found.code))),
        raw="\n".join((line.raw, f":86:{each.lines[0]}", *each.lines[1:])),
    )


def _statement(page: _Page) -> Statement:
    if page.opening is None or page.closing is None:
        tag = ":60F:" if page.opening is None else ":62F:"
        raise at_line(
            page.line,
            worded("The statement has no {element}: the file is cut off. Export it again.", element=tag),
        )
    bank, _, number = page.account.rpartition("/")
    bare = page.account.replace(" ", "")
    iban = bare if valid_iban(bare) else ""
    return Statement(
        form="mt940",
        currency=page.opening[1],
        lines=tuple(page.lines),
        iban=iban,
        account="" if iban else number,
        bic="" if iban else bank,
        opening=page.opening[0],
        closing=page.closing[0],
        opening_day=page.opening[2],
        closing_day=page.closing[2],
        number=page.number,
        reference=page.reference,
    )


def _reference(text: str) -> str:
    found = clean(text)
    return "" if found.upper() in _NO_REFERENCE else found


def _day(text: str, line: int) -> str:
    year = int(text[:2]) + (2000 if int(text[:2]) < 80 else 1900)
    if text[2:] in ("0229", "0230"):  # banks whose months all have thirty days for interest
        return (date(year, 3, 1) - timedelta(days=1)).isoformat()
    try:
        return date(year, int(text[2:4]), int(text[4:])).isoformat()
    except ValueError:
        raise no_day(text, line) from None


def _entry_day(value_day: str, text: str, line: int) -> str:
    """The day of booking, given without a year: the one nearest to the day of value."""
    of_value = date.fromisoformat(value_day)
    years = (of_value.year - 1, of_value.year, of_value.year + 1)
    days = [day for year in years if is_day(day := f"{year:04d}-{text[:2]}-{text[2:]}")]
    if not days:
        raise no_day(text, line)
    return min(days, key=lambda each: abs(date.fromisoformat(each) - of_value))


def _strange(line: int, text: str) -> StatementUnreadable:
    return at_line(
        line, worded("'{value}' does not belong in an MT940 statement. Export the file again.", value=text[:60])
    )
