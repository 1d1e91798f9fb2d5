"""What documents post: balanced for every document, and on the accounts and in the boxes an accountant expects."""

from collections import Counter
from typing import Any

import pytest
from hypothesis import given

from shared_models.accounting.reckoning.document_totals import Totals, document_totals
from shared_models.accounting.reckoning.due_dates import instalments
from shared_models.accounting.reckoning.entry_line import AccountMissing, EntryLine
from shared_models.accounting.reckoning.postings import postings
from shared_models.accounting.reckoning.tax_reckoning import Tax
from tests.shared_models.accounting.reckoning.documents import TAXES, document, documents, line

ACCOUNTS = {
    "receivable": "owed",
    "payable": "owing",
    "rounding": "cents",
    "exchange_gain": "up",
    "exchange_loss": "down",
}
TERMS = [{"days": 10, "share": 300_000}, {"days": 40, "share": None}]


def posted(head: dict[str, Any], *lines: dict[str, Any], taxes: Any = TAXES) -> tuple[EntryLine, ...]:
    return postings(head, lines, document_totals(head, lines, taxes, "EUR"), taxes, ACCOUNTS)


def sides(lines: tuple[EntryLine, ...]) -> list[tuple[str, int]]:
    return [(each.account_id, each.amount) for each in lines]


@given(documents())
def test_every_document_posts_in_balance(invented: tuple[dict[str, Any], list[dict[str, Any]]]) -> None:
    head, lines = invented
    totals = document_totals(head, lines, TAXES, "EUR")
    due = instalments(TERMS, "2026-11-20", totals.gross, totals.gross_in_base)
    entry = postings(head, lines, totals, TAXES, ACCOUNTS, due)
    assert sum(each.debit for each in entry) == sum(each.credit for each in entry)
    for each in entry:
        assert min(each.debit, each.credit) == 0 < max(each.debit, each.credit)
        assert (each.foreign is None) == (head["rate"] is None)
    party = [each for each in entry if each.account_id in ("owed", "owing")]
    sign = 1 if head["kind"] in ("invoice", "vendor_credit") else -1
    assert sum(each.amount for each in party) == sign * totals.gross_in_base
    assert [each.due for each in party] == [each.due for each in due if each.amount_in_base]
    if head["rate"] is not None:
        lost = sum(abs(each.amount) for each in due if not each.amount_in_base)
        assert abs(sum(each.foreign or 0 for each in party) - sign * totals.gross) <= lost
    else:
        assert sum(each.amount for each in party) == sign * totals.gross


@given(documents())
def test_every_box_of_the_return_gets_what_the_document_says(
    invented: tuple[dict[str, Any], list[dict[str, Any]]],
) -> None:
    head, lines = invented
    totals = document_totals(head, lines, TAXES, "EUR")
    boxes: Counter[str] = Counter()
    for each in postings(head, lines, totals, TAXES, ACCOUNTS):
        for tag in each.tax_tags:
            boxes[tag] += each.amount
    sign = -1 if head["kind"] in ("invoice", "vendor_credit") else 1
    for group in totals.groups:
        for tag in TAXES[group.tax_id].base_tags:
            assert boxes[tag] == sign * group.taxable_in_base
        for tag in TAXES[group.tax_id].tax_tags if not group.self_assessed else ():
            assert boxes[tag] == sign * group.tax_in_base


def test_an_invoice() -> None:
    entry = posted(document(), line(10_000, "vat"), line(5_000, "vat"), line(2_000, "reduced", text="Book"))
    assert sides(entry) == [
        ("owed", 19_990),
        ("income", -15_000),
        ("income", -2_000),
        ("vat due", -2_850),
        ("vat due", -140),
    ]
    assert [each.tax_tags for each in entry] == [(), ("81",), ("86",), ("81t",), ("86t",)]
    assert [each.text for each in entry] == ["Invoice 7", "Work", "Book", "Invoice 7", "Invoice 7"]
    assert {each.company_id for each in entry} == {"company"}


def test_a_credit_note_takes_the_invoice_back() -> None:
    lines = line(10_000, "vat"), line(333, "reduced", account_id="other", analytic_id="north")
    invoice, back = posted(document(), *lines), posted(document(kind="credit_note"), *lines)
    assert back == tuple(each.turned() for each in invoice)


def test_a_bill_and_a_vendor_credit() -> None:
    entry = posted(document(kind="bill"), line(10_000, "vat", account_id="cost"))
    assert sides(entry) == [("owing", -11_900), ("cost", 10_000), ("vat due", 1_900)]
    back = posted(document(kind="vendor_credit"), line(10_000, "vat", account_id="cost"))
    assert back == tuple(each.turned() for each in entry)


def test_refunds_have_their_own_account_and_boxes_where_they_are_named() -> None:
    tax = Tax("t", 100_000, account_id="due", refund_account_id="back", base_tags=("b",), tax_tags=("x",),
              refund_base_tags=("rb",), refund_tax_tags=("rx",))  # fmt: skip
    entry = posted(document(kind="credit_note"), line(100, "t"), taxes={"t": tax})
    assert [(each.account_id, each.tax_tags) for each in entry] == [
        ("owed", ()),
        ("income", ("rb",)),
        ("back", ("rx",)),
    ]


def test_a_reverse_charge_is_owed_and_deducted_by_the_buyer_alone() -> None:
    entry = posted(document(kind="bill"), line(10_000, "reverse", account_id="cost"))
    assert sides(entry) == [("owing", -10_000), ("cost", 10_000), ("vat due", -1_900), ("vat back", 1_900)]
    assert [each.tax_tags for each in entry] == [(), ("46",), ("47",), ("67",)]
    assert sides(posted(document(), line(10_000, "reverse"))) == [("owed", 10_000), ("income", -10_000)]


def test_a_reverse_charge_that_is_not_deducted_is_cost() -> None:
    tax = Tax("t", 190_000, reverse_charge=True, account_id="due", tax_tags=("47",))
    entry = posted(document(kind="bill"), line(10_000, "t", account_id="cost"), taxes={"t": tax})
    assert sides(entry) == [("owing", -10_000), ("cost", 11_900), ("due", -1_900)]
    with pytest.raises(AccountMissing, match="Import"):
        posted(document(kind="bill"), line(10_000, "t"), taxes={"t": Tax("t", 190_000, "Import", reverse_charge=True)})


def test_tax_that_nobody_gives_back_is_cost_and_in_no_box() -> None:
    entry = posted(document(kind="bill"), line(10_000, "lost", account_id="cost"))
    assert sides(entry) == [("owing", -12_000), ("cost", 12_000)]
    tagged = Tax("t", 190_000, account_id="back", recoverable=500_000, base_tags=("b",), tax_tags=("x",))
    entry = posted(document(kind="bill"), line(10_000, "t", account_id="cost"), taxes={"t": tagged})
    assert [(each.account_id, each.amount, each.tax_tags) for each in entry] == [
        ("owing", -11_900, ()),
        ("cost", 10_000, ("b",)),
        ("cost", 950, ()),
        ("back", 950, ("x",)),
    ]


def test_tax_that_is_cost_goes_to_the_account_of_its_own_line() -> None:
    lines = line(10_000, "lost", account_id="cost"), line(-10_000, "lost", account_id="other", analytic_id="north")
    assert sides(posted(document(kind="bill"), *lines)) == [("cost", 12_000), ("other", -12_000)]
    head = document(kind="bill", currency="USD", rate=5_000_000_000)
    entry = posted(head, *lines, line(5_000, "half lost", account_id="third"))
    assert [(each.account_id, each.amount, each.foreign) for each in entry] == [
        ("owing", -2_975, -5_950),
        ("cost", 6_000, 12_000),
        ("other", -6_000, -12_000),
        ("third", 2_737, 5_475),
        ("vat back", 238, 475),
    ]


def test_a_tax_that_is_owed_when_paid_waits_outside_the_return() -> None:
    tax = Tax("t", 100_000, account_id="due", transition_account_id="waiting", base_tags=("b",), tax_tags=("x",))
    entry = posted(document(), line(1_000, "t"), taxes={"t": tax})
    assert [(each.account_id, each.amount, each.tax_tags) for each in entry] == [
        ("owed", 1_100, ()),
        ("income", -1_000, ()),
        ("waiting", -100, ()),
    ]


def test_rounding_of_cash_has_its_account() -> None:
    assert sides(posted(document(cash_rounding=5), line(9_998))) == [
        ("owed", 10_000),
        ("income", -9_998),
        ("cents", -2),
    ]
    head, lines = document(cash_rounding=5), [line(9_998)]
    totals = document_totals(head, lines, TAXES, "EUR")
    with pytest.raises(AccountMissing, match="rounding"):
        postings(head, lines, totals, TAXES, {"receivable": "owed"})


def test_each_instalment_is_open_by_itself() -> None:
    lines = [line(10_000, "vat")]
    totals: Totals = document_totals(document(), lines, TAXES, "EUR")
    due = instalments(TERMS, "2026-11-20", totals.gross, totals.gross_in_base)
    entry = postings(document(), lines, totals, TAXES, ACCOUNTS, due)
    assert [(each.due, each.amount) for each in entry[:2]] == [("2026-11-30", 3_570), ("2026-12-30", 8_330)]


def test_a_foreign_invoice_says_both_amounts() -> None:
    entry = posted(document(currency="USD", rate=5_000_000_000), line(10_000, "vat"))
    assert [(each.amount, each.foreign) for each in entry] == [(5_950, 11_900), (-5_000, -10_000), (-950, -1_900)]
    assert {each.currency for each in entry} == {"USD"}


def test_a_line_without_an_account_is_named() -> None:
    with pytest.raises(AccountMissing, match="line 2"):
        posted(document(), line(1), line(1, account_id=None))


def test_a_document_of_nothing_posts_nothing() -> None:
    assert posted(document(), line(0, "vat")) == ()
