"""Which lines of a statement are new: importing a file again, or one that overlaps, adds and loses nothing.

Law: a line's key depends on the line alone and on how many lines like it come before it on its day; so it is the same
in every file that has the day from its beginning. Two identical genuine lines differ by that number. Keys are unique
within one bank account.

What makes lines alike: day, amount and currency, and the bank's own reference where it gives one; else everything the
line says. A reference alone is not trusted (some banks number each file from 1, or give one to a whole collective
booking), and beside a reference the text does not count: banks word the same line differently in a report of the day
and in the statement.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from sync.bank_files.statement import Statement, StatementLine, follows

_STATEMENTS = ("camt.053", "mt940")
"""The forms in which a bank says once and finally what happened; others repeat the same day as it fills."""
_NO_REFERENCE = re.compile(r"(?:NONREF|NOTPROVIDED|NONE|UNKNOWN|[0\W_]*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Imported:
    """A statement of the same account that was imported before (its lines are not needed), and the lines that were new
    in it: key to day.
    """

    statement: Statement
    keys: Mapping[str, str]


def identity(
    statement: Statement, lines: Sequence[StatementLine], before: Mapping[str, int] | None = None
) -> list[str]:
    """The key of each line, in order: `<hash>-<occurrence>`; `before` is how many of a hash came before the first."""
    seen = Counter(before or {})
    keys = []
    for line in lines:
        likeness = _likeness(statement, line)
        seen[likeness] += 1
        keys.append(f"{likeness}-{seen[likeness]}")
    return keys


def new_lines(
    statement: Statement, stored: Iterable[Imported], known: Collection[str]
) -> list[tuple[str, StatementLine]]:
    """The lines that are not there yet, each with its key; `known` are the keys of all lines of the account.

    Where numbered statements meet within a day, their lines are different ones however alike they are: those of the
    others come before. Whoever imports a statement a second time finds it among the stored ones.
    """
    others = [each for each in stored if _is_final(each.statement)]
    again = any(_facts(each.statement) == _facts(statement) for each in others)
    before = Counter[str]()
    if _is_final(statement) and not again:
        for other in _meeting(statement, others):
            before.update(key.rpartition("-")[0] for key in other.keys)
    keys = identity(statement, statement.lines, before)
    return [(key, line) for key, line in zip(keys, statement.lines, strict=True) if key not in known]


def _is_final(statement: Statement) -> bool:
    return statement.form in _STATEMENTS and bool(statement.number)


def _meeting(statement: Statement, others: Sequence[Imported]) -> list[Imported]:
    """The statements that meet this one, or one that meets it, within a day; those that overlap it do not meet it."""
    left = list(others)
    found: list[Imported] = []
    waiting = [(statement, sorted({each.day for each in statement.lines}))]
    while waiting:
        one, days = waiting.pop()
        for other in list(left):
            others_days = sorted(set(other.keys.values()))
            after = _ends_in(one, days, other.statement, others_days)
            if after or _ends_in(other.statement, others_days, one, days):
                left.remove(other)
                found.append(other)
                waiting.append((other.statement, others_days))
    return found


def _ends_in(first: Statement, days: Sequence[str], second: Statement, second_days: Sequence[str]) -> bool:
    """Whether the second begins on the day, and with the balance, with which the first ends."""
    return bool(days and second_days and days[-1] == second_days[0] and follows(first, second))


def _facts(statement: Statement) -> tuple[object, ...]:
    return (
        statement.number,
        statement.iban,
        statement.account,
        statement.opening,
        statement.closing,
        statement.opening_day,
        statement.closing_day,
    )


def _likeness(statement: Statement, line: StatementLine) -> str:
    facts = [line.day, str(line.amount), line.currency or statement.currency]
    if _NO_REFERENCE.fullmatch(line.bank_reference):
        facts += [line.value_day, line.name, line.iban or line.account, line.purpose, line.end_to_end_id, line.mandate]
    else:
        facts += ["reference", line.bank_reference, line.end_to_end_id, str(line.part)]
    text = "\x1f".join(" ".join(each.split()).upper() for each in facts)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:32]
