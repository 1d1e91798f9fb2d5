"""Rules code bank lines, and are learnt from what people do."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.bank_rules import BankRule, Coding, coded_by, learnt

FEES, FUEL, RENT, TOLL = (Coding(each) for each in ("fees", "fuel", "rent", "toll"))


def line(amount: int, text: str = "", **more: Any) -> BankLine:
    return BankLine("l", "2026-11-20", amount, "EUR", text=text, **more)


@pytest.mark.parametrize(
    ("rule", "fits"),
    [
        (BankRule(FUEL, words=("SHELL",)), True),
        (BankRule(FUEL, words=("shell", "Station 12")), True),
        (BankRule(FUEL, words=("shell", "berlin")), False),
        (BankRule(FUEL, words=("she",)), False),
        (BankRule(FUEL, is_incoming=False, words=("shell",)), True),
        (BankRule(FUEL, is_incoming=True, words=("shell",)), False),
        (BankRule(FUEL, iban="DE 12"), True),
        (BankRule(FUEL, iban="DE13"), False),
        (BankRule(FUEL, least=4_000), True),
        (BankRule(FUEL, least=4_001), False),
        (BankRule(FUEL, most=4_000), True),
        (BankRule(FUEL, most=3_999), False),
        (BankRule(FUEL), False),
        (BankRule(FUEL, is_incoming=False), False),
    ],
)
def test_every_condition_must_hold(rule: BankRule, fits: bool) -> None:
    assert rule.fits(line(-4_000, "card payment station 12", name="Shell", iban="de12")) is fits


def test_the_first_rule_that_fits_codes_the_line() -> None:
    rules = [BankRule(TOLL, words=("toll",)), BankRule(FUEL, words=("shell",)), BankRule(FEES, words=("card",))]
    assert coded_by(rules, line(-1, "card shell")) == rules[1]
    assert coded_by(rules, line(-1, "cash")) is None


def test_an_account_that_is_always_coded_alike_becomes_a_rule() -> None:
    rules = learnt([(line(-9, "Rent 10/2026", iban="DE 12"), RENT), (line(-9, "Rent 11/2026", iban="de12"), RENT)])
    assert rules == (BankRule(RENT, False, "DE12"),)


def test_a_name_becomes_a_rule_where_there_is_no_account() -> None:
    assert learnt([(line(-9, "4711", name="Shell 0815 Berlin"), FUEL)]) == (
        BankRule(FUEL, False, "", ("shell", "berlin")),
    )


def test_words_tell_apart_what_one_account_is_coded_as() -> None:
    examples = [
        (line(-9, "diesel pump 3", iban="DE12"), FUEL),
        (line(-9, "Diesel pump 4", iban="DE12"), FUEL),
        (line(-9, "toll sticker", iban="DE12"), TOLL),
    ]
    rules = learnt(examples)
    assert {(each.coding, each.words) for each in rules} == {(FUEL, ("diesel", "pump")), (TOLL, ("toll", "sticker"))}
    assert [coded_by(rules, one) is not None for one, _ in examples] == [True] * 3


def test_words_alone_make_a_rule_where_nobody_is_named() -> None:
    assert learnt([(line(-9, "Account fee 10/26"), FEES), (line(-8, "fee account 11/26"), FEES)]) == (
        BankRule(FEES, False, "", ("account", "fee")),
    )


def test_what_contradicts_itself_is_not_learnt() -> None:
    assert learnt([(line(-9, "same", iban="DE12"), FUEL), (line(-9, "same", iban="DE12"), TOLL)]) == ()
    rules = learnt([(line(-9, "x", name="Shell"), FUEL), (line(-9, "y", name="Shell Berlin"), TOLL)])
    assert [each.coding for each in rules] == [TOLL]


LINES = st.builds(
    line,
    st.sampled_from([-5, 5]),
    st.lists(st.sampled_from(["fee", "diesel", "toll", "12"]), max_size=3).map(" ".join),
    iban=st.sampled_from(["", "DE12"]),
    name=st.sampled_from(["", "Shell", "Shell Berlin"]),
)


@given(st.lists(st.tuples(LINES, st.sampled_from([FEES, FUEL, TOLL])), max_size=8))
def test_what_is_learnt_codes_every_example_as_the_person_did(examples: list[tuple[BankLine, Coding]]) -> None:
    rules = learnt(examples)
    for one, coding in examples:
        found = coded_by(rules, one)
        assert found is None or found.coding == coding
