"""Receipts of what was handed over: kept for 72 hours, in the new file too, and due once the server was put back."""

from __future__ import annotations

from sync.protocol.deposit import KEPT_OPEN
from sync.replica import receipts
from tests.sync.replica.conftest import Opener
from tests.sync.replica.toy_server import START


def test_they_are_kept_for_72_hours_and_go_with_the_file(open_replica: Opener) -> None:
    replica = open_replica()
    for at in (START, START + 10):
        replica.delivered([], [(b"%d" % at, at)])
    replica.move(bytes(range(32)))
    replica.delivered([], [(b"late", START + 5 + KEPT_OPEN)])
    assert replica.receipt_due() is None, "the server has what they stand for"
    replica.commit(lambda deciding: receipts.fall_due(deciding.connection))
    given: list[bytes] = []
    while (receipt := replica.receipt_due()) is not None:
        given.append(receipt[1])
        replica.given_back(receipt)
    assert given == [b"%d" % (START + 10), b"late"]
    replica.commit(lambda deciding: receipts.fall_due(deciding.connection))
    assert replica.receipt_due() is not None, "it may be put back once more"
