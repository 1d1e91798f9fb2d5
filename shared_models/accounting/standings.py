"""How the books stand, as questions that a verb asks of the store: what no single record tells.

Law: who asks for a verb tells the figures that were looked at, and the verb compares them with these, on both sides. So
nothing is posted that differs from what was seen.
"""

from dataclasses import dataclass

from shared_models.accounting.reports.needs import TaggedIn
from shared_models.accounting.reports.span import Span
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id


class Outdated(Fault):
    """The books have changed since the figures were looked at."""

    status = 409


@dataclass(frozen=True, slots=True)
class TaxIn:
    """Debit less credit within some days of each account that taxes are posted to. The answer is `{account: amount}`.

    Accounts where tax waits until it is paid are left out, and those without a balance.
    """

    span: Span


@dataclass(frozen=True, slots=True)
class FiledIn:
    """The filed returns of a form for any of some days, which no other filed one corrects. The answer has their ids."""

    form: str
    span: Span


@dataclass(frozen=True, slots=True)
class ForeignOn:
    """Foreign balances on a day, of accounts of money and loans that keep no open items.

    The answer is `{(account, currency): (foreign amount, in base currency)}`, those without a foreign amount left out.
    """

    day: str


@dataclass(frozen=True, slots=True)
class ForeignItemsOn:
    """Lines in a foreign currency that were open on a day. The answer is a set of (entry, line)."""

    day: str


@dataclass(frozen=True, slots=True)
class LettersTo:
    """The dunning letters that a company, or a contact without one, has been written: their rows, as far as they say
    `day`, `items` and `issued_at`.
    """

    party: Id


Standing = TaxIn | TaggedIn | FiledIn | ForeignOn | ForeignItemsOn | LettersTo
Balances = dict[Id, int]
ForeignBalances = dict[tuple[Id, str], tuple[int, int]]
Places = frozenset[tuple[Id, int]]
