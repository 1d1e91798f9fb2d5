"""Search for the palette: records of every kind, told apart."""

from pytestqt.qtbot import QtBot

from desktop.records.search import search
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit
from tests.sync.replica.people import create


def test_records_of_every_kind_are_found_and_told_apart(account: Opened) -> None:
    found = search(account.workspace, "we")
    records = account.house.records
    assert [(each.id, each.title, each.second) for each in found] == [
        (f"record:contact:{records['Ada']}", "Ada Weber", "Weinhold KG · Contact"),
        (f"record:contact:{records['Bea']}", "Bea Weber", "Weinhold KG · Contact"),
        (f"record:contact:{records['Cem']}", "Cem Weber", "Weinhold KG · Contact"),
        (f"record:company:{records['company']}", "Weinhold KG", "Company"),
    ]


def test_one_letter_looks_through_no_activities(account: Opened, qtbot: QtBot) -> None:
    call = create("activity", type="call", subject="Zoo quiz", contact_id=account.house.records["Ada"], at=1)
    done: list[object] = []
    account.workspace.operations.write("Call", [call], done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert [each.title for each in search(account.workspace, "zo")] == ["Zoo quiz"]
    assert search(account.workspace, "z") == search(account.workspace, "zo q") == []
    assert [each.title for each in search(account.workspace, "zo qu")] == ["Zoo quiz"]


def test_nothing_typed_finds_nothing(account: Opened) -> None:
    assert search(account.workspace, "  ") == []
    assert search(account.workspace, "zzz") == []


def test_what_may_not_be_seen_is_not_found(account: Opened, limit: Limit) -> None:
    limit(frozenset({"company.view"}))
    assert [each.title for each in search(account.workspace, "we")] == ["Weinhold KG"]
