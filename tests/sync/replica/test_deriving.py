"""Lists follow the order of the organisation's language, also those that were loaded before it was known."""

from sync.replica import deriving
from sync.replica.lists import ordered, page
from sync.replica.query import Query
from sync.replica.steps import derive
from sync.replica.touched import Touched
from tests.sync.replica.conftest import Opener
from tests.sync.replica.people import Person, create
from tests.sync.replica.toy_server import ToyServer


def names(me: Person) -> list[str]:
    """The companies' names in the order of their list."""
    reader, types = me.replica.reader(), me.replica.restored.record_types
    rids = ordered(reader, types, types["company"], Query())
    lines = page(reader, types, types["company"], rids, ["name"])
    reader.close()
    return [lines[each].title for each in rids]


def test_a_new_language_puts_rows_in_its_order_step_by_step(open_replica: Opener, server: ToyServer) -> None:
    server.apply(create("company", name=each) for each in ("Zorn", "Ärla", "Alm"))
    server.apply(create("contact", last_name=f"Ö {n}") for n in range(5))
    me = Person(open_replica(), server)
    assert names(me) == ["Alm", "Ärla", "Zorn"]
    deriving.AT_ONCE, before = 2, deriving.AT_ONCE
    try:
        me.replica.adopt(me.replica.actor().permissions, "sv")
        told: list[Touched] = []
        me.replica.observe(told.append)
        work = derive(me.replica)
        next(work)
        next(work)
        me.replica.close()  # the program ends in the middle
        me.replica = open_replica()
        list(derive(me.replica))
    finally:
        deriving.AT_ONCE = before
    assert me.replica.language == "sv"
    assert names(me) == ["Alm", "Zorn", "Ärla"]
    assert {name for each in told for name in each.records} == {"company"}
    made = me.make("company", name="Åhus")
    assert names(me) == ["Alm", "Zorn", "Åhus", "Ärla"]
    assert me.row("company", made)
