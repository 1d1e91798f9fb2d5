"""The open items and who they are of, found as a bank line names them: never by looking through all of them."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from shared_models.accounting.open_items.bank_line import BankLine, number_key, plain_iban, words_of
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.payment_index import PaymentIndex
from shared_models.accounting.open_items.proposal import Reason
from shared_models.kernel.ids import Id

SHORTEST_DIGITS = 4
"""Digits alone name a document only from this length on."""
COMMON_WORD = 100
"""A word in more names than these tells nobody apart."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who might pay or be paid: its name and its bank accounts."""

    id: Id
    name: str
    ibans: tuple[str, ...] = ()


def _unknown(currency: str, day: str) -> int | None:
    return None


class OpenIndex:
    """The open items and their parties, to be found by number, amount, account and name.

    `payments` are in the books already, on the bank's own account, and no line tells them yet. `worth` says what a unit
    of a currency was worth in the books on a day (scale 10), None where nobody has said.
    """

    def __init__(
        self,
        items: Iterable[OpenItem],
        parties: Iterable[Party],
        payments: Iterable[OpenItem] = (),
        worth: Callable[[str, str], int | None] = _unknown,
    ) -> None:
        in_order = sorted(payments, key=lambda item: (item.day, item.id))
        self.payments = PaymentIndex(in_order)
        self.worth = worth
        self.currencies: set[str] = set()
        self.by_number: dict[str, list[OpenItem]] = defaultdict(list)
        self.by_digits: dict[str, list[OpenItem]] = defaultdict(list)
        self.by_amount: dict[tuple[str, int], list[OpenItem]] = defaultdict(list)
        self.by_discounted: dict[tuple[str, int], list[OpenItem]] = defaultdict(list)
        self.by_party: dict[Id, list[OpenItem]] = defaultdict(list)
        self.by_iban: dict[str, list[Id]] = defaultdict(list)
        self.by_word: dict[str, list[Id]] = defaultdict(list)
        self.names: dict[Id, frozenset[str]] = {}
        for each in sorted([*items, *in_order], key=lambda item: (item.due or item.day, item.day, item.id)):
            self._add(each)
        for party in parties:
            for iban in party.ibans:
                self.by_iban[plain_iban(iban)].append(party.id)
            self.names[party.id] = frozenset(words_of(party.name))
            for word in self.names[party.id]:
                self.by_word[word].append(party.id)

    def _add(self, item: OpenItem) -> None:
        if key := number_key(item.number):
            self.by_number[key].append(item)
            digits = "".join(each for each in key if each.isdigit())
            if len(digits) >= SHORTEST_DIGITS and digits != key:
                self.by_digits[digits].append(item)
        self.currencies.add(item.currency)
        self.by_amount[item.currency, item.amount].append(item)
        if item.discount:
            self.by_discounted[item.currency, discounted(item)].append(item)
        if item.party is not None:
            self.by_party[item.party].append(item)

    def parties_of(self, line: BankLine) -> dict[Id, Reason]:
        """Who the line's other side may be."""
        if known := self.by_iban.get(plain_iban(line.iban)) if line.iban else None:
            return dict.fromkeys(known, Reason.ACCOUNT)
        words = frozenset(words_of(line.name))
        found: dict[Id, Reason] = {}
        for word in words:
            having = self.by_word.get(word, ())
            for party_id in having if len(having) <= COMMON_WORD else ():
                name = self.names[party_id]
                common = 2 * sum(map(len, words & name)) * 100 // (sum(map(len, words)) + sum(map(len, name)))
                if common >= 60:
                    found[party_id] = Reason.NAME if common >= 95 else Reason.SIMILAR_NAME
        return found


def discounted(item: OpenItem) -> int:
    """What is enough of an item while its discount lasts."""
    return item.amount - item.discount if item.amount > 0 else item.amount + item.discount
