"""The lines of a balance sheet or a profit and loss statement, and which accounts feed them.

An account goes where its number says; the longest stated number wins. A number nobody foresaw goes where its type
says, so that an account a company adds is never left out. Both are the same for every chart.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from shared_models.accounting.charts.account_type import AccountType


class Takes(StrEnum):
    """What a line takes besides accounts."""

    RESULT = "result"  # income less costs of the year the statement ends in
    EARLIER_RESULTS = "earlier_results"  # the same of the years before, as far as nobody has closed them into equity


@dataclass(frozen=True)
class ReportLine:
    """One line. A line's amount is that of its accounts and of the lines below it; a sum's is that of the lines named.

    `sign` says which side is shown as a positive number: 1 the debit side, -1 the credit side.
    """

    key: str
    names: Mapping[str, str]
    sign: int
    depth: int
    parent: str | None
    ranges: tuple[tuple[str, str], ...] = ()  # from, to: beginnings of account numbers, of the same length
    types: frozenset[AccountType] = frozenset()  # what comes here when no range holds the number
    sums: tuple[str, ...] = ()
    takes: Takes | None = None

    def reach(self, code: str) -> int:
        """How many digits of this number the line names; 0: the number is none of its."""
        return max((len(low) for low, high in self.ranges if low <= code[: len(low)] <= high), default=0)


@dataclass(frozen=True)
class StatementLayout:
    """A statement: its lines in order, each before those below it and after those it sums."""

    key: str
    lines: tuple[ReportLine, ...]
    _by_key: dict[str, ReportLine] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_key", {each.key: each for each in self.lines})

    def line(self, key: str) -> ReportLine:
        """The line of that key; KeyError when there is none."""
        return self._by_key[key]

    def line_of(self, code: str, account_type: AccountType) -> str:
        """The key of the line that takes an account of this number and type."""
        best = max(self.lines, key=lambda each: each.reach(code))
        if best.reach(code):
            return best.key
        return next(each.key for each in self.lines if account_type in each.types)


def layout(key: str, table: str, languages: Sequence[str], feeds: Mapping[str, str] | None = None) -> StatementLayout:
    """Read a table of lines: `key | sign | feeds | a name per language`; dots in keys make the tree.

    Feeds are words: `0100-0199` or `0320` beginnings of account numbers, `@expense` a type, `=a+b` the lines a sum
    adds, `!result` what is taken besides. `feeds` says more of them, by line, where charts share a table.
    """
    lines = []
    for row in table.strip().splitlines():
        name, sign, words, *names = (cell.strip() for cell in row.split("|"))
        parent = name.rpartition(".")[0] or None
        depth = name.count(".")
        spoken = dict(zip(languages, names, strict=True))
        lines.append(
            _fed(ReportLine(name, spoken, int(f"{sign}1"), depth, parent), f"{words} {(feeds or {}).get(name, '')}")
        )
    return StatementLayout(key, tuple(lines))


def _fed(line: ReportLine, words: str) -> ReportLine:
    ranges: list[tuple[str, str]] = []
    types: list[AccountType] = []
    sums: list[str] = []
    takes: Takes | None = None
    for word in words.split():
        if word[0] == "@":
            types.append(AccountType(word[1:]))
        elif word[0] == "=":
            sums.extend(word[1:].split("+"))
        elif word[0] == "!":
            takes = Takes(word[1:])
        else:
            low, _, high = word.partition("-")
            if len(low) != len(high or low) or not low <= (high or low):
                raise ValueError(f"line {line.key}: {word} is no range of account numbers")
            ranges.append((low, high or low))
    return ReportLine(
        line.key,
        line.names,
        line.sign,
        line.depth,
        line.parent,
        tuple(ranges),
        frozenset(types),
        tuple(sums),
        takes,
    )
