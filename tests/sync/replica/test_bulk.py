"""Many records edited together: previewed, written as one group, and nobody held up by the one that may not."""

import pytest

from shared_models.kernel.bulk_edit import Edit, Way
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action
from sync.replica import bulk
from sync.replica.bulk import Survey
from sync.replica.replica import Written
from tests.sync.replica.people import Person, badges_of, create, ids
from tests.sync.replica.toy_server import START

CITY = Edit("city", Way.SET, "Oslo")


@pytest.fixture
def contacts(me: Person) -> list[Id]:
    """Three, two of them in the same city."""
    return [me.make("contact", first_name=city, city=city) for city in ("Rome", "Oslo", "Rome")]


def _survey(me: Person, found: list[Id], *edits: Edit) -> Survey:
    declared = me.replica.catalogue.record_type("contact")
    return me.replica.look(lambda deciding: bulk.survey(deciding, declared, found, ["city"], edits))


def _write(me: Person, found: list[Id], *edits: Edit, group_id: Id = "") -> Written:
    make = bulk.patching(me.replica.catalogue.record_type("contact"), edits, START)
    return me.replica.write_many("contact", found, make, at=START, label="City", group_id=group_id or next(ids))


def test_a_survey_says_what_is_there_and_what_would_change(me: Person, contacts: list[Id]) -> None:
    found = _survey(me, contacts, CITY)
    assert (found.records, found.changed, found.forbidden) == (3, 2, 0)
    assert found.fields["city"].values == [("Rome", 2), ("Oslo", 1)]
    assert found.fields["city"].changes == 2


def test_two_slices_are_one_group_for_undo_also_after_their_sync(me: Person, contacts: list[Id]) -> None:
    me.sync()
    group = next(ids)
    for part in (contacts[:1], contacts[1:]):
        _write(me, part, CITY, group_id=group)
    assert badges_of(me.sync()) == ["accepted", "accepted"]  # who lives in Oslo already is left alone
    assert {me.row("contact", each)["city"] for each in contacts} == {"Oslo"}
    me.do(*me.replica.undo(group))
    assert [me.row("contact", each)["city"] for each in contacts] == ["Rome", "Oslo", "Rome"]


def test_what_breaks_a_rule_is_left_out_and_told_and_the_others_are_written(me: Person) -> None:
    bare, full = me.make("contact", first_name="Ada"), me.make("contact", first_name="Bo", last_name="Berg")
    written = _write(me, [bare, full], Edit("first_name", Way.CLEAR))
    assert [each.status.value for each in written.verdicts] == ["rejected", "accepted"]
    assert "needs a name" in written.verdicts[0].reason
    assert (me.row("contact", bare)["first_name"], me.row("contact", full)["first_name"]) == ("Ada", None)
    assert me.replica.inbox() == []
    me.sync()
    assert me.agrees()


def test_who_may_edit_only_their_own_is_told_how_many_are_not(me: Person, contacts: list[Id]) -> None:
    person = me.replica.actor().person
    me.server.apply([create("member", person, name="Me", email="me@example.org", role="Sales")])
    me.pull()
    mine = me.make("contact", first_name="Own", city="Rome", owner_id=person)
    role = me.replica.actor().permissions
    me.replica.adopt(role - {"contact.edit"} | {"contact.edit_own"})
    found = _survey(me, [*contacts, mine], CITY)
    assert (found.records, found.forbidden, found.changed) == (1, 3, 1)
    written = _write(me, [*contacts, mine], CITY)
    assert [each.stands for each in written.verdicts].count(True) == 1
    assert me.row("contact", mine)["city"] == "Oslo"


def test_deleting_and_restoring_pass_over_what_is_so_already(me: Person, contacts: list[Id]) -> None:
    declared = me.replica.catalogue.record_type("contact")
    for action, part, count in ((Action.DELETE, contacts[:2], 2), (Action.DELETE, contacts, 1)):
        make = bulk.acting(declared, action, START)
        written = me.replica.write_many("contact", part, make, at=START, label="", group_id=next(ids))
        assert len(written.verdicts) == count
    make = bulk.acting(declared, Action.RESTORE, START)
    me.replica.write_many("contact", contacts, make, at=START, label="", group_id=next(ids))
    assert all(me.row("contact", each)["deleted_at"] is None for each in contacts)


def test_another_currency_keeps_what_the_amounts_say(me: Person) -> None:
    found = [
        me.make("company", name=f"{amount}", annual_revenue=amount, currency=currency)
        for amount, currency in ((100_000, "EUR"), (1_000, "JPY"), (150, "EUR"), (1_000_000, "KWD"))
    ]
    company = me.replica.catalogue.record_type("company")
    make = bulk.patching(company, [Edit("currency", Way.SET, "JPY")], START)
    me.replica.write_many("company", found, make, at=START, label="", group_id=next(ids))
    rows = [me.replica.get("company", each) for each in found]
    held = [(each["annual_revenue"], each["currency"]) for each in rows if each is not None]
    assert held == [(1_000, "JPY"), (1_000, "JPY"), (150, "EUR"), (1_000, "JPY")], "a yen has no half"
    edits = [Edit("annual_revenue", Way.SET, 250, scale=0), Edit("currency", Way.SET, "KWD")]
    me.replica.write_many(
        "company", found[:1], bulk.patching(company, edits, START), at=START, label="", group_id=next(ids)
    )
    both = me.replica.get("company", found[0])
    assert both is not None
    assert (both["annual_revenue"], both["currency"]) == (250_000, "KWD"), "in the new currency"
