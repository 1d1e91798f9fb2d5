"""Lists follow the order of the organisation's language, also those that were loaded before it was known."""

import pytest
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.sort_key import sort_key
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


def key_by(me: Person, word: str) -> str:
    """The sort key that SQL on the replica's own connection finds for a word."""
    found = me.replica.look(lambda deciding: deciding.connection.execute("SELECT sort_key(?)", (word,)).fetchone())
    return str(found[0])


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


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ["Zorn", "Ås", "Ärla", "Öst"]),
        ("fi", ["Zorn", "Ås", "Ärla", "Öst"]),
        ("da", ["Zorn", "Æble", "Øst", "Ås"]),
        ("es", ["Nuz", "Ñam", "Oro"]),
    ],
)
def test_lists_keep_their_order_in_the_new_file_after_the_key_has_changed(
    open_replica: Opener, server: ToyServer, language: str, words: list[str]
) -> None:
    server.apply(create("company", name=each, city=each) for each in reversed(words[:-1]))
    me = Person(open_replica(), server)
    me.replica.adopt(me.replica.actor().permissions, language)
    list(derive(me.replica))
    company, by_city = me.replica.restored.record_types["company"], Query(sort="city")
    me.replica.in_order(company, by_city)  # makes the index of sort keys
    readers: list[Connection] = []
    keys: list[str] = []
    me.replica.observe_moves(lambda: readers.append(me.replica.reader()))
    me.replica.observe_moves(lambda: keys.append(key_by(me, words[1])))
    me.replica.move(bytes(reversed(range(32))))
    assert [*keys, key_by(me, words[1])] == [sort_key(words[1], language)] * 2, "from its first moment"
    me.make("company", name=words[-1], city=words[-1])
    assert names(me) == words
    (reader,) = readers
    rids = me.replica.in_order(company, by_city)
    assert [*ordered(reader, {"company": company}, company, by_city)] == [*rids]
    found = page(reader, {"company": company}, company, rids, ["city"])
    assert [found[each].title for each in rids] == words
    reader.close()
