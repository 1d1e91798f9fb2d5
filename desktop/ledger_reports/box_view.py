"""What a box of the tax return is made of: the lines that count for it, each with its entry.

Law: an amount has the sign it has in the box, so that the sum is the box before the form rounds it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sqlcipher3.dbapi2 import Connection

from desktop.books.standing import TaggedLine, tagged_lines
from shared_models.accounting.charts.tax_form import TaxForm
from shared_models.accounting.reports.asked import EVERYTHING, Narrowed
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.span import Span
from sync.books.table import Table, TableRow
from sync.books.words import word

COLUMNS = ("day", "number", "text", "amount")


@dataclass(frozen=True, slots=True)
class BoxLines:
    """The lines of a box in the order of their days."""

    lines: Sequence[TaggedLine]

    @property
    def total(self) -> int:
        """What they come to."""
        return sum(each.amount for each in self.lines)


@dataclass(frozen=True, slots=True)
class BoxOf:
    """Which box, of which days: `added` and `taken` are its tags as debit less credit."""

    span: Span
    added: tuple[str, ...]
    taken: tuple[str, ...]
    narrowed: Narrowed = EVERYTHING

    def read(self, connection: Connection) -> BoxLines:
        """The lines, as of now."""
        found: list[TaggedLine] = []
        for sign, tags in ((1, self.added), (-1, self.taken)):
            found += (each.times(sign) for each in tagged_lines(connection, self.span, tags, self.narrowed) if tags)
        return BoxLines(sorted(found, key=lambda each: (each.day, each.entry_id)))


def box_of(form: TaxForm, key: str, span: Span, narrowed: Narrowed = EVERYTHING) -> BoxOf | None:
    """What a box counts, or the one it is a share of; None for a box that is reckoned from several others."""
    boxes = {each.key: each for each in form.boxes}
    box = boxes.get(key)
    if box is not None and not box.tags and not box.other_side and box.share_of is not None:
        box = boxes.get(box.share_of)
    if box is None or not (box.tags or box.other_side):
        return None
    sides = (box.tags, box.other_side) if box.sign > 0 else (box.other_side, box.tags)
    return BoxOf(span, *sides, narrowed)


def box_table(asked: BoxOf, found: BoxLines, called: str, facts: Facts, language: str) -> Table:
    """The lines as a table for files."""
    rows = [TableRow([each.day, each.number, each.text, _exact(each.amount, facts)]) for each in found.lines]
    rows.append(TableRow(["", "", word("total", language), _exact(found.total, facts)], strong=True))
    columns = [word(each, language) for each in COLUMNS]
    return Table(called, f"{asked.span.first} – {asked.span.last}", facts.currency, language, columns, rows)


def _exact(amount: int, facts: Facts) -> Decimal:
    return Decimal(amount).scaleb(-facts.exponent)
