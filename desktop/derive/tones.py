"""Which colour a state has. Colour repeats what the words say, so a state nobody has thought of is simply neutral."""

from sqlcipher3.dbapi2 import Connection

from desktop.theme.tokens import Tone
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from sync.replica import lists
from sync.replica.query import Query
from sync.replica.rows import Types

_TONES = {
    **{each.value: each for each in Tone},
    "customer": Tone.POSITIVE,
    "converted": Tone.POSITIVE,
    "won": Tone.POSITIVE,
    "qualified": Tone.INFO,
    "partner": Tone.INFO,
    "open": Tone.INFO,
    "high": Tone.WARNING,
    "checking": Tone.WARNING,
    "infected": Tone.NEGATIVE,
    "lost": Tone.NEGATIVE,
}


def tone_of(value: Value) -> Tone:
    """The tone of a choice."""
    return _TONES.get(str(value), Tone.NEUTRAL)


def state_of(record_type: RecordType) -> RecordField | None:
    """The field that says in which state a record is: its first choice."""
    return next((each for each in record_type.fields if each.kind is Kind.CHOICE), None)


def tones_of_records(reader: Connection, types: Types, record_type: RecordType) -> dict[str, Tone]:
    """The tone of each record of a type that is configuration, such as stages, by id: that of its state."""
    state = state_of(record_type)
    if state is None:
        return {}
    rids = lists.ordered(reader, types, record_type, Query())
    found = lists.page(reader, types, record_type, rids, [state.name])
    return {each.id: tone_of(each.values[state.name]) for each in found.values()}
