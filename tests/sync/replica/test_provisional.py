"""What a device has only guessed is marked as such, and replaced by what the server says."""

from sync.replica import badges, queue
from tests.sync.replica.people import Person, create, patch, run


def _marked(me: Person, record_type: str, record_id: str) -> set[str]:
    """The fields of a record that rest on pending work."""
    reader = me.replica.reader()
    found = badges.provisional(reader, me.replica.catalogue, record_type, [record_id])
    reader.close()
    return set(found.get(record_id, ()))


def _badge(me: Person, deal: str) -> badges.Badge | None:
    reader = me.replica.reader()
    found = badges.badges(reader, "deal", [deal])
    reader.close()
    return found.get(deal)


def _deal(me: Person) -> tuple[str, str]:
    pipeline = me.make("pipeline", name="Sales")
    lead = me.make("stage", pipeline_id=pipeline, name="Lead", probability=10)
    deal = me.make("deal", name="Boat", stage_id=lead)
    me.sync()
    return pipeline, deal


def test_changed_fields_are_marked_until_the_servers_rows_have_arrived(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", city="Rome")
    assert {"first_name", "city"} <= _marked(me, "contact", contact)
    me.sync()
    assert _marked(me, "contact", contact) == set()
    me.change("contact", contact, city="Turin")
    me.others(patch(me.server.rows["contact", contact], "contact", phone="1"))
    verdicts = me.push()
    assert _marked(me, "contact", contact) == {"city"}
    me.replica.store_verdicts(verdicts)
    assert _marked(me, "contact", contact) == {"city"}
    me.pull()
    assert _marked(me, "contact", contact) == set()


def test_everything_a_verb_guessed_is_marked(me: Person) -> None:
    pipeline, deal = _deal(me)
    won = me.make("stage", pipeline_id=pipeline, name="Won", outcome="won", probability=100)
    me.sync()
    me.do(run("move_deal", "deal", deal, stage_id=won))
    assert _marked(me, "deal", deal) - {"stage_since"} == {"stage_id", "status", "probability", "closed_at"}
    me.sync()
    assert _marked(me, "deal", deal) == set()


def test_a_verb_that_cannot_be_previewed_is_queued_and_shown_once_it_can(me: Person) -> None:
    pipeline, deal = _deal(me)
    offer = create("stage", pipeline_id=pipeline, name="Offer", probability=50)
    me.others(offer)
    me.do(run("move_deal", "deal", deal, stage_id=offer.record_id))
    (queued,) = me.replica.queue()
    assert (queued.preview, queued.changes, _marked(me, "deal", deal)) == (False, [], set())
    assert _badge(me, deal) is badges.Badge.AWAITED
    me.pull()
    (queued,) = me.replica.queue()
    assert queued.preview
    assert _badge(me, deal) is badges.Badge.PENDING
    assert me.row("deal", deal)["stage_id"] == offer.record_id
    me.sync()
    assert me.agrees()


def test_a_verb_without_preview_is_done_by_the_server_all_the_same(me: Person) -> None:
    pipeline, deal = _deal(me)
    offer = create("stage", pipeline_id=pipeline, name="Offer")
    me.others(offer)
    me.do(run("move_deal", "deal", deal, stage_id=offer.record_id))
    (verdict,) = me.sync()
    assert verdict.status == "accepted"
    assert me.row("deal", deal)["stage_id"] == offer.record_id
    reader = me.replica.reader()
    assert all(not each.pending for each in queue.log(reader))
    reader.close()
