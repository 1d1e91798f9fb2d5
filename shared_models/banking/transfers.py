"""The transfers of a batch: what one party gets in one sum, and what of its credits is set off against its bills.

Law: a credit is set off against bills that go to the same account of the same party, and against as few of them as
hold it; every other bill is a transfer of its own, so that its vendor sees which one it was. What leaves is more than
nothing.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared_models.kernel.record_field import Value

LONGEST_TEXT = 140
"""What a bank carries of words (SEPA, unstructured remittance information)."""
_Item = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Transfer:
    """Items of a batch that leave in one sum: `places` are theirs in it, from 0, bills first, then credits."""

    places: tuple[int, ...]
    items: tuple[_Item, ...]

    @property
    def amount(self) -> int:
        """What leaves, in minor units of the batch's currency."""
        return sum(transferred(each) for each in self.items)

    @property
    def text(self) -> str:
        """What it is for: the bills, and what was set off."""
        named = [(each["text"], transferred(each) < 0) for each in self.items if each.get("text")]
        joined = "".join(f" {'-' if is_credit else '+'} {text}" for text, is_credit in named)
        return joined.removeprefix(" + ").strip()


def transferred(item: Mapping[str, Value]) -> int:
    """What is paid for an item: its amount less the discount; less than nothing for a credit."""
    return int(item["amount"]) - int(item.get("discount") or 0)


def transfers(items: Sequence[_Item]) -> list[Transfer]:
    """The transfers of a batch's items, by the first item of each."""
    payees: dict[Hashable, list[int]] = {}
    for at, each in enumerate(items):
        payee = (each.get("company_id"), each.get("contact_id"), each.get("payee_account_id"))
        payees.setdefault(payee, []).append(at)
    places = [group for own in payees.values() for group in _groups(items, own)]
    return [Transfer(group, tuple(items[at] for at in group)) for group in sorted(places, key=min)]


def _groups(items: Sequence[_Item], own: Sequence[int]) -> list[tuple[int, ...]]:
    """The places of one payee's items, those together that leave in one sum."""
    credits_ = [at for at in own if transferred(items[at]) < 0]
    bills = [at for at in own if transferred(items[at]) >= 0]
    if not credits_:
        return [(at,) for at in bills]
    left = sum(transferred(items[at]) for at in credits_)
    together: list[int] = []
    for at in sorted(bills, key=lambda at: -transferred(items[at])):
        if left > 0:
            break
        together.append(at)
        left += transferred(items[at])
    return [(*sorted(together), *credits_), *((at,) for at in bills if at not in together)]
