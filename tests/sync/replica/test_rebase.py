"""What hangs together is decided again together: each of these small histories needs one of its threads."""

from __future__ import annotations

from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.verdict import rejected
from tests.sync.replica.people import Person, create, delete, patch, restore, run


def _two_companies(me: Person) -> tuple[str, str]:
    found = me.make("company", name="Fern Ltd"), me.make("company", name="Fern Limited")
    me.sync()
    return found


def test_work_that_only_names_a_record_follows_when_others_merge_it(me: Person) -> None:
    away, stays = _two_companies(me)
    contact = me.make("contact", first_name="Ada", company_id=away)
    me.others(run("merge_into", "company", away, survivor_id=stays))
    me.pull()
    assert me.row("contact", contact)["company_id"] == stays
    me.sync()
    assert me.agrees()


def test_work_behind_a_merge_goes_back_when_that_is_refused(me: Person) -> None:
    away, stays = _two_companies(me)
    me.do(run("merge_into", "company", away, survivor_id=stays))
    contact = me.make("contact", first_name="Ada", company_id=away)
    assert me.row("contact", contact)["company_id"] == stays
    merge = me.replica.queue()[0].mutation
    me.replica.store_verdicts([rejected(merge.id, "company", away, InvalidValue("No.", field="name"))])
    assert me.row("contact", contact)["company_id"] == away
    assert me.row("company", away)["deleted_at"] is None


def test_a_pending_merge_takes_along_what_others_hang_on_the_record(me: Person) -> None:
    away, stays = _two_companies(me)
    me.do(run("merge_into", "company", away, survivor_id=stays))
    late = create("contact", first_name="Bo", company_id=away)
    me.others(late)
    me.pull()
    assert me.row("contact", late.record_id)["company_id"] == stays
    me.sync()
    assert me.agrees()


def test_an_edit_of_a_merged_record_is_done_to_the_one_it_went_into(me: Person) -> None:
    away, stays = _two_companies(me)
    me.change("company", away, city="Ulm")
    me.others(run("merge_into", "company", away, survivor_id=stays))
    me.pull()
    assert me.row("company", stays)["city"] == "Ulm"
    me.sync()
    assert me.agrees()


def test_pending_work_comes_and_goes_with_the_record_it_is_about(me: Person) -> None:
    contact = me.make("contact", first_name="Ada")
    me.sync()
    me.change("contact", contact, city="Ulm")
    me.others(delete("contact", contact))
    me.pull()
    assert me.row("contact", contact)["city"] is None
    me.others(restore("contact", contact))
    me.pull()
    assert me.row("contact", contact)["city"] == "Ulm"


def test_a_unique_value_that_pending_work_lets_go_of_is_free_for_later_work(me: Person) -> None:
    old = me.make("tag", name="VIP")
    me.sync()
    me.change("tag", old, name="Gold")
    new = me.make("tag", name="VIP")
    assert me.row("tag", new)["name"] == "VIP"
    rename = me.replica.queue()[0].mutation
    me.replica.store_verdicts([rejected(rename.id, "tag", old, InvalidValue("No.", field="name"))])
    assert me.row("tag", old)["name"] == "VIP"
    assert me.replica.get("tag", new) is None


def test_a_chain_of_pending_work_follows_its_first_link(me: Person) -> None:
    contact = me.make("contact", first_name="Ada", notes="one\n")
    me.sync()
    me.change("contact", contact, notes="one\ntwo\n")
    me.change("contact", contact, notes="one\ntwo\nthree\n")
    me.others(patch(me.server.rows["contact", contact], "contact", notes="zero\none\n"))
    me.pull()
    assert me.row("contact", contact)["notes"] == "zero\none\ntwo\nthree\n"
    me.sync()
    assert me.agrees()


def test_nothing_is_left_aside_once_everything_has_arrived(me: Person) -> None:
    away, stays = _two_companies(me)
    me.make("contact", first_name="Ada", company_id=away)
    me.do(run("merge_into", "company", away, survivor_id=stays))
    me.sync()
    reader = me.replica.reader()
    assert reader.execute("SELECT (SELECT count(*) FROM base), (SELECT count(*) FROM touched)").fetchone() == (0, 0)
    reader.close()


def test_a_pending_restore_follows_when_others_merge_what_its_record_names(me: Person) -> None:
    away, stays = _two_companies(me)
    contact = me.make("contact", first_name="Ada", company_id=away)
    me.do(delete("contact", contact))
    me.sync()
    me.do(restore("contact", contact))
    assert me.row("contact", contact)["company_id"] == away
    me.others(run("merge_into", "company", away, survivor_id=stays))
    me.pull()
    assert me.row("contact", contact)["company_id"] == stays
    me.sync()
    assert me.agrees()
