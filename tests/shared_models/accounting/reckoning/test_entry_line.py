"""Lines of entries stand on one side."""

import pytest

from shared_models.accounting.reckoning.entry_line import AccountMissing, account_of, entry_line, that_count


def test_an_amount_stands_on_the_side_of_its_sign() -> None:
    debit, credit = entry_line("bank", 5, "EUR"), entry_line("bank", -5, "USD", -6)
    assert (debit.debit, debit.credit, debit.amount) == (5, 0, 5)
    assert (credit.debit, credit.credit, credit.foreign) == (0, 5, -6)
    assert that_count([debit, entry_line("bank", 0, "EUR")]) == (debit,)


def test_a_line_turned_takes_it_back() -> None:
    line = entry_line("bank", 5, "USD", 6, text="Fee")
    assert (line.turned().amount, line.turned().foreign, line.turned().text) == (-5, -6, "Fee")
    assert line.turned().turned() == line


def test_a_line_is_stored_as_it_is() -> None:
    assert entry_line("bank", 5, "EUR", tax_tags=("81",), due="2026-11-20").row() == {
        "account_id": "bank",
        "company_id": None,
        "contact_id": None,
        "debit": 5,
        "credit": 0,
        "currency": "EUR",
        "foreign": None,
        "due": "2026-11-20",
        "tax_tags": ["81"],
        "analytic_id": None,
        "text": "",
    }


def test_a_role_without_an_account_is_refused() -> None:
    assert account_of({"rounding": "6"}, "rounding") == "6"
    with pytest.raises(AccountMissing, match="exchange loss"):
        account_of({}, "exchange_loss")
