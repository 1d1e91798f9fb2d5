"""What a bank says happened on an account: a statement and its lines, whatever format they came in. Plain data.

Law: amounts are whole numbers of the currency's minor unit, signed as the account sees them (money in is positive);
days are ISO text; what a format does not tell is "" or None, never a guess.
"""

from dataclasses import dataclass

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.money import exponent, to_text


class StatementUnreadable(Fault):
    """A bank file, or a place in it, that cannot be understood; nothing of the file was taken."""

    status = 422


class StatementUnbalanced(Fault):
    """The lines do not lead from the opening balance to the closing one; `difference` says by how much."""

    status = 422


def at_line(line: int, reason: str) -> StatementUnreadable:
    """The fault for what is wrong at a line of the file; `reason` is worded."""
    return StatementUnreadable(worded("Line {line}: {reason}", line=line, reason=reason), line=line)


def at_cell(line: int, column: str, reason: str) -> StatementUnreadable:
    """The same for what is wrong in one column of that line."""
    words = worded("Line {line}, column {column}: {reason}", line=line, column=column, reason=reason)
    return StatementUnreadable(words, line=line, column=column)


@dataclass(frozen=True, slots=True)
class Split:
    """A part of a line as a person has divided it in the program the file comes from (QIF)."""

    category: str
    text: str
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementLine:
    """One movement of the account.

    `day` is the day of booking, `value_day` that of interest. `amount` is in `currency`, the account's own. If it was
    paid in another one, `foreign_amount` (of the same sign) and `foreign_currency` say how much, and `rate` how much of
    the account's currency one unit of it was worth (scale 10). `name`, `iban`, `account` and `bic` (or a national code
    of the bank) are the other side's. `part` numbers the payments of one collective booking from 1; it is 0 for a
    booking of its own. `balance` is the account's after this line, where the file says so line by line. `line` is where
    it begins in the file, `raw` how it stands there.
    """

    day: str
    amount: int
    currency: str
    value_day: str = ""
    foreign_amount: int | None = None
    foreign_currency: str = ""
    rate: int | None = None
    name: str = ""
    iban: str = ""
    account: str = ""
    bic: str = ""
    purpose: str = ""
    end_to_end_id: str = ""
    mandate: str = ""
    bank_reference: str = ""
    transaction_code: str = ""
    part: int = 0
    balance: int | None = None
    splits: tuple[Split, ...] = ()
    line: int = 0
    raw: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """The movements of one account over some days.

    `form` is where it came from: csv, ofx, qif, mt940, camt.052 (a report within the day), camt.053 (the statement) or
    camt.054 (a notification, without balances). `pending` counts the entries that are left out because the bank has
    not booked them.
    """

    form: str
    currency: str
    lines: tuple[StatementLine, ...]
    iban: str = ""
    account: str = ""
    bic: str = ""
    opening: int | None = None
    closing: int | None = None
    opening_day: str = ""
    closing_day: str = ""
    number: str = ""
    reference: str = ""
    pending: int = 0


def difference(statement: Statement) -> int | None:
    """What opening balance plus lines lacks to the closing balance: 0 is right, None if a balance is unknown."""
    if statement.opening is None or statement.closing is None:
        return None
    return statement.closing - statement.opening - sum(each.amount for each in statement.lines)


def check(statement: Statement) -> None:
    """Raise StatementUnbalanced unless opening plus lines is closing; a statement without balances passes."""
    missing = difference(statement)
    if not missing or statement.opening is None or statement.closing is None:
        return
    scale = exponent(statement.currency)
    raise StatementUnbalanced(
        worded(
            "The opening balance {opening} and the lines make {amount}, but the closing balance is {closing}: "
            "{missing} {currency} are missing. The file is not whole: export it again.",
            opening=to_text(statement.opening, scale),
            amount=to_text(statement.closing - missing, scale),
            closing=to_text(statement.closing, scale),
            missing=to_text(missing, scale),
            currency=statement.currency,
        ),
        difference=missing,
    )


def continues(previous: Statement, following: Statement) -> bool:
    """Whether a statement goes on where another ended: the same account, the balance handed on, no day before."""
    return follows(previous, following) and _first_day(following) >= _last_day(previous)


def follows(previous: Statement, following: Statement) -> bool:
    """Whether a statement of the same account begins with the balance with which another ends, whatever the days."""
    return (
        previous.closing is not None
        and previous.closing == following.opening
        and (previous.iban, previous.account, previous.currency)
        == (following.iban, following.account, following.currency)
    )


def _first_day(statement: Statement) -> str:
    return min((each.day for each in statement.lines), default=statement.opening_day or statement.closing_day)


def _last_day(statement: Statement) -> str:
    return max((each.day for each in statement.lines), default=statement.closing_day or statement.opening_day)
