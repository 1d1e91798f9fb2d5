"""What accepting a proposal, a rule, or an account for a bank line asks: the arguments of `reconcile`.

Law: they make up the whole line. What a payer sent too much stays open on the party's account.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.bank_rules import BankRule
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import Pays, Proposal
from shared_models.kernel.ids import Id


def by_proposal(line: BankLine, proposal: Proposal, items: Mapping[Id, OpenItem]) -> dict[str, Any]:
    """Pay what a proposal names."""
    return _paying(line, proposal.pays, items)


def by_item(line: BankLine, item: OpenItem) -> dict[str, Any]:
    """Pay one item, as far as the line reaches."""
    nearer = min if line.amount > 0 else max
    return _paying(line, [Pays(item.id, nearer(line.amount, item.amount))], {item.id: item})


def by_item_less(line: BankLine, item: OpenItem, kind: str) -> dict[str, Any]:
    """Pay all of an item with less: the rest is given up, as a `discount` or `written_off`."""
    paid = _item(item.id, abs(item.amount))
    return {"items": [paid | {kind: abs(item.amount) - abs(line.amount)}]}


def by_item_and_account(line: BankLine, item: OpenItem, account_id: Id) -> dict[str, Any]:
    """Pay all of an item; what the line is short of it goes to an account, such as that of bank charges."""
    rest = {"account_id": account_id, "amount": line.amount - item.amount}
    return {"items": [_item(item.id, abs(item.amount))], "coding": [rest]}


def settled_by(line: BankLine, item: OpenItem) -> int:
    """How much of an item of another currency a line most probably settles: as much of it as was paid, else all."""
    paid = abs(line.foreign_amount or 0) if line.foreign_currency == item.currency else 0
    return min(paid, abs(item.amount)) or abs(item.amount)


def by_foreign_item(line: BankLine, item: OpenItem, settled: int) -> dict[str, Any]:
    """Pay so much (positive, in its own currency) of an item of another currency with the whole line."""
    return {"items": [_item(item.id, settled) | {"paid": abs(line.amount)}]}


def by_rule(line: BankLine, rule: BankRule) -> dict[str, Any]:
    """Code the whole line as a rule says."""
    coding = rule.coding
    told = {
        "account_id": coding.account_id,
        "tax_id": coding.tax_ids[0] if coding.tax_ids else None,
        "company_id": coding.company_id,
        "contact_id": coding.contact_id,
        "analytic_id": coding.analytic_id,
        "text": coding.text,
    }
    return {"coding": [_filled(told | {"amount": line.amount})], "rule_id": rule.id}


def by_account(line: BankLine, account_id: Id, tax_id: Id | None = None) -> dict[str, Any]:
    """Code the whole line to one account."""
    return {"coding": [_filled({"account_id": account_id, "tax_id": tax_id, "amount": line.amount})]}


def _paying(line: BankLine, pays: Sequence[Pays], items: Mapping[Id, OpenItem]) -> dict[str, Any]:
    found: dict[str, Any] = {"items": []}
    for each in pays:
        kept = {"discount": each.discount} if each.discount else {}
        part = _item(each.item_id, each.settled or abs(each.amount) + each.discount)
        found["items"].append(part | kept | ({"paid": abs(each.amount)} if each.settled else {}))
    rest = line.amount - sum(each.amount for each in pays)
    if rest:
        item = items[pays[0].item_id]
        party = {"company_id": item.company_id, "contact_id": item.contact_id}
        found["coding"] = [_filled({"account_id": item.account_id, "amount": rest} | party)]
    return found


def _item(item_id: Id, amount: int) -> dict[str, Any]:
    entry_id, _, place = item_id.partition("/")
    return {"entry_id": entry_id, "line": int(place), "amount": amount}


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "")}
