"""Drafts: kept beside the records, stored with the work they become, gone with what goes out of sight."""

from contextlib import closing

import pytest

from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.platform.roles import permissions
from sync.replica import drafts
from sync.replica.drafts import LARGEST, Draft
from sync.replica.replica import Replica
from tests.sync.replica.people import Person, create, ids
from tests.sync.replica.toy_server import START


@pytest.fixture
def replica(me: Person) -> Replica:
    """The replica of an administrator."""
    return me.replica


def waiting(replica: Replica) -> list[tuple[str, Id, str]]:
    """Where drafts wait."""
    with closing(replica.reader()) as reader:
        return [each.key for each in drafts.latest(reader, 10)]


def test_a_draft_goes_in_the_transaction_that_stores_what_it_said(replica: Replica) -> None:
    draft = Draft("company", "", "+new", {"fields": {"name": "Nord"}}, at=1)
    replica.keep_drafts([draft])
    with pytest.raises(Fault):
        replica.write([create("company", next(ids), name="")], at=START, typed=[draft.key])
    assert waiting(replica) == [draft.key]
    replica.write([create("company", next(ids), name="Nord")], at=START, typed=[draft.key])
    assert waiting(replica) == []


def test_the_latest_words_count_and_a_megabyte_is_no_harm(replica: Replica) -> None:
    one = Draft("company", "x", "name", "No", "Nord", at=1)
    replica.keep_drafts([one, Draft("company", "x", "name", "Nor‮d", "Nord", at=2)])
    replica.keep_drafts([Draft("company", "x", "notes", "z" * (LARGEST + 1))])
    with closing(replica.reader()) as reader:
        (found,) = drafts.of(reader, "company", "x")
    assert (found.typed, found.seen, found.at) == ("Nor‮d", "Nord", 2)


def test_what_goes_out_of_sight_takes_its_drafts_along(replica: Replica) -> None:
    replica.keep_drafts([Draft("company", "x", "name", "No"), Draft("contact", "y", "city", "Kiel")])
    lost = {each for each in permissions("Admin", replica.catalogue) if not each.startswith("company.")}
    replica.adopt(frozenset(lost))
    assert waiting(replica) == [("contact", "y", "city")]
