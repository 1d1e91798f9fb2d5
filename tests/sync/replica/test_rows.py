"""Rows in and out of the tables: writing what differs leaves the same behind as writing whole rows."""

from typing import Any

import pytest

from shared_models.kernel.ids import NIL
from sync.replica import rows
from tests.sync.replica.people import Person

ID = "01890a5d-ac96-774b-bcce-b302099a8057"
FIRST = {"first_name": "Ada", "last_name": "Lovelace", "phone": "1", "tags": ["vip"], "owner_id": NIL, "version": 3}


@pytest.mark.parametrize(
    "after",
    [
        {},
        {"city": "Ulm"},
        {"phone": None},
        {"last_name": "Byron"},
        {"first_name": None, "last_name": None},
        {"first_name": None, "last_name": None, "phone": "2"},
        {"tags": []},
        {"tags": ["new", "vip"], "custom": {"shoe": 44}},
        {"owner_id": None, "updated_by": ID, "version": 4, "updated_at": 5},
        {"deleted_at": 7, "do_not_contact": True},
    ],
)
def test_writing_what_differs_leaves_what_writing_whole_rows_leaves(me: Person, after: dict[str, Any]) -> None:
    contact = me.replica.catalogue.record_type("contact")
    key = ("contact", ID)
    old = {**contact.blank, "id": ID, **FIRST}
    new = {**old, **after}

    def left(known: dict[Any, Any]) -> list[Any]:
        connection, types = me.replica._connection, me.replica.catalogue.record_types
        connection.execute("BEGIN")
        try:
            rows.store(connection, types, {key: old}, "de")
            rows.store(connection, types, {key: new}, "de", known)
            assert rows.fetch(connection, types, [key])[key] == new
            found = connection.execute("SELECT count(*) FROM contact_search WHERE contact_search MATCH 'Lovelace'")
            return [*connection.execute("SELECT * FROM contact").fetchall(), *found.fetchall()]
        finally:
            connection.execute("ROLLBACK")

    assert left({key: old}) == left({})
