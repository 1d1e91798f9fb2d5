"""When to offer a rule: the same was chosen for lines that are alike, and no rule codes them yet.

Law: a rule is offered, never made by itself; it must fit two lines at least that a person coded so, and none that was
coded otherwise.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from shared_models.accounting.open_items.bank_line import BankLine, words_of
from shared_models.accounting.open_items.bank_rules import BankRule, Coding, coded_by, learnt

FEWEST = 2
_LONGEST = 120


def offered(
    now: Sequence[BankLine], coding: Coding, before: Sequence[tuple[BankLine, str]], rules: Sequence[BankRule]
) -> BankRule | None:
    """The rule that coding these lines `now` suggests, with the lines coded before and the account of each.

    `rules` are those that are in use already.
    """
    examples = [(line, coding) for line in now]
    examples += [(line, coding if account == coding.account_id else Coding(account)) for line, account in before]
    new = [line for line in now if coded_by(rules, line) is None]
    for rule in learnt(examples):
        fitting = [line for line, each in examples if each == coding and rule.fits(line)]
        if rule.coding == coding and len(fitting) >= FEWEST and any(map(rule.fits, new)):
            return rule
    return None


def rule_values(rule: BankRule, line: BankLine) -> Mapping[str, Any]:
    """What a rule is as a record: its words stand under the name where the name of a line that it fits has them."""
    named = frozenset(words_of(line.name))
    of_name = " ".join(word for each in rule.words for word in words_of(each) if word in named)
    of_text = " ".join(word for each in rule.words for word in words_of(each) if word not in named)
    coding = rule.coding
    values = {
        "name": (line.name or of_text or line.text)[:_LONGEST].strip(),
        "name_contains": of_name[:_LONGEST],
        "text_contains": of_text[:_LONGEST],
        "iban": rule.iban,
        "direction": None if rule.is_incoming is None else "in" if rule.is_incoming else "out",
        "least": rule.least,
        "most": rule.most,
        "account_id": coding.account_id,
        "tax_id": coding.tax_ids[0] if coding.tax_ids else None,
        "company_id": coding.company_id,
        "contact_id": coding.contact_id,
        "analytic_id": coding.analytic_id,
        "text": coding.text,
    }
    return {name: value for name, value in values.items() if value not in (None, "")}


def alike(line: BankLine, coding: Coding) -> BankRule:
    """The rule for lines that are like one: from the same account, else by the words of the name."""
    words = tuple(each for each in words_of(line.name) if each.isalpha())
    return BankRule(coding, line.amount > 0, line.iban, () if line.iban else words)
