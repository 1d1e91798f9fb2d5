"""Search for the palette: records of every kind, told apart."""

from desktop.records.search import search
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit


def test_records_of_every_kind_are_found_and_told_apart(account: Opened) -> None:
    found = search(account.workspace, "we")
    records = account.house.records
    assert [(each.id, each.title, each.second) for each in found] == [
        (f"record:contact:{records['Ada']}", "Ada Weber", "Weinhold KG · Contact"),
        (f"record:contact:{records['Bea']}", "Bea Weber", "Weinhold KG · Contact"),
        (f"record:contact:{records['Cem']}", "Cem Weber", "Weinhold KG · Contact"),
        (f"record:company:{records['company']}", "Weinhold KG", "Company"),
    ]


def test_nothing_typed_finds_nothing(account: Opened) -> None:
    assert search(account.workspace, "  ") == []
    assert search(account.workspace, "zzz") == []


def test_what_may_not_be_seen_is_not_found(account: Opened, limit: Limit) -> None:
    limit(frozenset({"company.view"}))
    assert [each.title for each in search(account.workspace, "we")] == ["Weinhold KG"]
