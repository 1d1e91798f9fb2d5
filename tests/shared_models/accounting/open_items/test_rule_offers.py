"""A rule is offered when the same was chosen for lines that are alike, and not before."""

from __future__ import annotations

from dataclasses import replace

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.bank_rules import BankRule, Coding
from shared_models.accounting.open_items.rule_offers import alike, offered, rule_values

FEE = Coding("fees", ("vat",))
LINE = BankLine("1", "2026-11-02", -350, "EUR", "Nordbank AG", "", "Entgelt 4711 November")
OTHER = replace(LINE, id="2", text="Entgelt 4712 Dezember")


def test_one_line_suggests_nothing_and_two_that_are_alike_a_rule() -> None:
    assert offered([LINE], FEE, [], []) is None
    rule = offered([OTHER], FEE, [(LINE, "fees")], [])
    assert rule is not None
    assert (rule.coding, rule.is_incoming, rule.words) == (FEE, False, ("nordbank",))
    assert offered([LINE, OTHER], FEE, [], []) == rule
    assert offered([OTHER], FEE, [(LINE, "fees")], [rule]) is None, "it is there already"


def test_what_was_coded_otherwise_is_told_apart_or_nothing_is_offered() -> None:
    interest = replace(LINE, id="3", text="Zinsen 2026")
    rule = offered([OTHER], FEE, [(LINE, "fees"), (interest, "interest")], [])
    assert rule is not None
    assert "entgelt" in rule.words
    assert offered([OTHER], FEE, [(LINE, "rent"), (replace(LINE, id="4"), "fees")], []) is None


def test_a_rule_is_stored_as_what_it_fits_by() -> None:
    rule = BankRule(FEE, False, "", ("nordbank", "entgelt"))
    assert rule_values(rule, LINE) == {
        "name": "Nordbank AG",
        "name_contains": "nordbank",
        "text_contains": "entgelt",
        "direction": "out",
        "account_id": "fees",
        "tax_id": "vat",
    }
    known = replace(LINE, iban="DE89370400440532013000")
    assert (alike(known, FEE).iban, alike(known, FEE).words) == (known.iban, ())
    assert alike(LINE, FEE).fits(OTHER)
