"""What was typed as a secret is gone from the device as soon as the server has it."""

from dataclasses import replace

from shared_models.communications.mail_setting import MAIL_SETTING
from shared_models.kernel.mutation import Mutation
from tests.sync.replica.people import Person, create, patch

SECRET = "geheim-7"


def kept(me: Person) -> str:
    """Everything that the file holds."""
    connection = me.replica._connection
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    found = [connection.execute(f'SELECT * FROM "{name}"').fetchall() for (name,) in tables]  # its own tables
    return repr(found)


def pushed(me: Person) -> list[Mutation]:
    """What the server hears; as the real one, it tells nobody the secret again."""
    told = [each.mutation for each in me.replica.queue()]
    sealed = [replace(each, after={**each.after, "password": None}) for each in told]
    me.replica.store_verdicts(me.server.apply(sealed, me.replica.actor()))
    return told


def test_a_password_goes_to_the_server_and_is_then_forgotten(me: Person) -> None:
    values = {"host": "mail.example", "sender": "a@b.example", "password": SECRET}
    me.do(create(*MAIL_SETTING, **values))
    assert SECRET in kept(me)
    [told] = pushed(me)
    assert told.after["password"] == SECRET
    assert SECRET not in kept(me)
    me.pull()
    me.do(patch(me.row(*MAIL_SETTING), MAIL_SETTING[0], password=SECRET, port=25))
    [told] = pushed(me)
    assert told.after["password"] == SECRET
    me.pull()
    assert me.row(*MAIL_SETTING)["port"] == 25
    assert SECRET not in kept(me)


def test_a_refused_password_waits_for_the_person_who_typed_it(me: Person) -> None:
    me.do(create(*MAIL_SETTING, host="mail.example", sender="a@b.example", password=SECRET))
    nobody = replace(me.replica.actor(), permissions=frozenset())
    me.replica.store_verdicts(me.server.apply([each.mutation for each in me.replica.queue()], nobody))
    assert SECRET in kept(me)
