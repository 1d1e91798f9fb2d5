"""A history page of the server's REST answer as changes, amounts in the currency they had at that time."""

from pathlib import Path

import pytest

from desktop.link import ServerLink, changes
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import ChangeKind
from shared_models.kernel.faults import Malformed, NotPermitted
from sync.replica.attachments.transfers import Progress, Way
from sync.replica.profile import Profile
from tests.desktop.identity import MemorySecrets
from tests.new_replica import new_replica

ID = "018f0000-0000-7000-8000-000000000001"
PAGE = {
    "data": [
        {
            "version": 9,
            "position": 1,
            "at": "2026-11-20T09:30:00Z",
            "actor": ID,
            "device": ID,
            "kind": "patch",
            "verb": None,
            "before": {"currency": "JPY", "amount": "500"},
            "after": {"currency": "EUR", "amount": "12.50"},
            "mutation_id": ID,
        },
        {
            "version": 4,
            "position": 0,
            "at": "2026-11-19T09:30:00Z",
            "actor": ID,
            "device": ID,
            "kind": "create",
            "verb": "",
            "before": {},
            "after": {"name": "Paper", "amount": "500", "stage_since": "2026-11-19T09:30:00Z"},
            "mutation_id": ID,
        },
    ],
    "next": None,
}


def test_sync_now_tries_refused_files_again(tmp_path: Path) -> None:
    secrets, profile = MemorySecrets(), Profile("http://127.0.0.1:9", ID, "Acme", ID, "ana@example.org", "Admin")
    with new_replica(tmp_path / "replica.db", bytes(32)) as replica:
        link = ServerLink(replica, profile, secrets)
        link._transfers._refused("digest", NotPermitted("The room for files is full."))  # as a server's answer does
        assert link.file_progress("digest") == Progress(Way.REFUSED, reason="The room for files is full.")
        link.sync_now()
        assert link.file_progress("digest") is None


def test_a_page_becomes_changes() -> None:
    deal = catalogue().record_type("deal")
    newer, older = changes(deal, ID, PAGE, {**deal.blank, "currency": "EUR"})
    assert (newer.version, newer.position, newer.kind, newer.record_type) == (9, 1, ChangeKind.PATCH, "deal")
    assert newer.after == {"currency": "EUR", "amount": 1250}
    assert newer.before == {"currency": "JPY", "amount": 500}
    assert older.after["amount"] == 500
    assert older.after["stage_since"] == 1_795_080_600_000_000


@pytest.mark.parametrize("answer", [{}, {"data": [{}]}, {"data": [{**PAGE["data"][0], "after": {"amount": 5}}]}])
def test_an_answer_of_another_shape_is_a_fault(answer: dict[str, object]) -> None:
    deal = catalogue().record_type("deal")
    with pytest.raises(Malformed):
        changes(deal, ID, answer, dict(deal.blank))
