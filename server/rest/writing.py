"""Creating, changing, deleting, restoring and verbs: each request is one mutation, decided by `apply` alone.

The answer is the record as this mutation left it, its version as ETag. Without If-Match a patch sets the fields it
names, whatever they hold now; with it, a record that has changed since is refused.
"""

from collections.abc import Callable, Container, Mapping
from typing import Any

from starlette.responses import Response

from server.changes import stored
from server.changes.stored import Connection
from server.rest.as_left import row_as_left
from server.rest.call import Call, answer
from server.rest.idempotency import first_verdict, mutation_ids, overtaken
from server.rest.problem import problem_of_verdict, problem_response
from server.rest.statements import record_statement
from shared_models.kernel.faults import InvalidValue, NotFound, Unavailable
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.json_form import from_json, to_json, value_from_json, value_to_json
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import may_on, may_on_own
from shared_models.kernel.record_field import TEXTUAL, Kind, Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.verb import Verb
from shared_models.kernel.verdict import Status, Verdict
from shared_models.kernel.write import Row
from sync.clock import new_id

ATTEMPTS = 20
"""How often a body is read again on a record that others keep changing."""
_UNSEEN = ("id", "version")
Said = Mapping[str, Any]
"""What of a mutation the body says."""
Read = Callable[[Row], Said]
"""Reads a body on the record as it stands."""


async def create_record(call: Call) -> Response:
    """`POST /contacts`: a new record; its id may be given, else one is made."""
    call.no_parameters()
    body = await call.json()
    kind = call.resource.record_type
    record_id = body.get("id", kind.single_id if kind.single else new_id())
    if not is_id(record_id):
        raise InvalidValue("Id must be a UUID in lower case.", field="id")
    values = _flat({name: value for name, value in body.items() if name != "id"})
    return await _submit(call, Action.CREATE, record_id, body, lambda row: _read(kind, values, row))


async def patch_record(call: Call) -> Response:
    """`PATCH /contacts/{id}`: set the fields that the body names."""
    call.no_parameters()
    body = await call.json()
    values, kind = _flat(body), call.resource.record_type
    needs_row = _leans_on_row(kind, values)
    return await _submit(
        call, Action.PATCH, call.record_id, body, lambda row: _read(kind, values, row), needs_row=needs_row
    )


async def delete_record(call: Call) -> Response:
    """`DELETE /contacts/{id}`: delete the record; it can be restored."""
    call.no_parameters()
    return await _submit(call, Action.DELETE, call.record_id, {}, lambda row: {})


async def restore_record(call: Call) -> Response:
    """`POST /contacts/{id}/restore`: take a deletion back."""
    call.no_parameters()
    body = await call.json(optional=True)
    if body:
        raise InvalidValue("Restoring takes no values.")
    return await _submit(call, Action.RESTORE, call.record_id, {}, lambda row: {})


async def run_verb(call: Call, verb: Verb) -> Response:
    """`POST /deals/{id}/move_deal`: run a declared verb with the arguments in the body."""
    call.no_parameters()
    body = await call.json(optional=True)
    declared = {each.name: each for each in verb.arguments}

    def read(row: Row) -> Said:
        # An argument nobody declared goes on as it is: deciding refuses it by name.
        arguments = {
            name: value_from_json(declared[name], value, body) if name in declared else value
            for name, value in body.items()
        }
        return {"verb": verb.name, "arguments": arguments}

    return await _submit(call, Action.VERB, call.record_id, body, read)


def _flat(body: Said) -> dict[str, Any]:
    """`{"custom": {"color": "red"}}` as `{"custom.color": "red"}`."""
    values = {name: value for name, value in body.items() if name != CUSTOM}
    custom = body.get(CUSTOM, {})
    if not isinstance(custom, dict):
        raise InvalidValue('Custom fields must be an object, such as {"color": "red"}.', field=CUSTOM)
    return values | {f"{CUSTOM}.{key}": value for key, value in custom.items()}


def _read(kind: RecordType, values: Said, row: Row) -> Said:
    """The values of a body; an empty text is no value for a text, and no number, day or list at all."""
    for name, value in values.items():
        if value == "" and kind.field(name).kind not in TEXTUAL and not name.startswith(CUSTOM):
            raise InvalidValue(f"{kind.field(name).label} is null when there is none, not an empty text.", field=name)
    return {"after": from_json(kind, values, row)}


def _leans_on_row(kind: RecordType, values: Said) -> bool:
    """Whether what the body means depends on the record: an amount without its currency."""
    amounts = (each for each in kind.fields if each.kind is Kind.MONEY and each.currency)
    return any(isinstance(values.get(each.name), str) and each.currency not in values for each in amounts)


async def _submit(
    call: Call, action: Action, record_id: Id, body: dict[str, Any], read: Read, *, needs_row: bool = False
) -> Response:
    """Hand the mutation to `apply` and answer with what became of it.

    Where the body was read on the record as it stood, the record must not have changed since: then it is read again.
    """
    expected, ids = call.expected_version(), mutation_ids(call, ATTEMPTS if needs_row else 1)
    verdict = await first_verdict(call, ids, body)
    for mutation_id in ids if verdict is None else ():
        row = await _row(call, record_id) if needs_row else {}
        mutation = Mutation(
            mutation_id,
            call.resource.record_type.name,
            record_id,
            action,
            **read(row),
            expected_version=row.get("version") if expected is None else expected,
        )
        verdict = await call.decided(mutation)
        if not overtaken(verdict, expected):
            break
    if verdict is None or overtaken(verdict, expected):
        raise Unavailable("This record is being changed again and again. Try again in a moment.")
    return await _answer(call, action, verdict)


async def _row(call: Call, record_id: Id) -> Row:
    """The record as it stands; raises NotFound where the caller does not see it."""
    kind = call.resource.record_type
    found = await _rows(call, record_id)
    if not found or not may_on(call.actor(), kind, "view", found[0]["bucket"]):
        raise NotFound(f"This {kind.label.lower()} does not exist.")
    return found[0]


async def _rows(call: Call, record_id: Id) -> list[Row]:
    kind = call.resource.record_type

    async def work(connection: Connection) -> list[Row]:
        return await stored.rows(connection, kind, [record_id])

    found: list[Row] = await call.read(work)
    return found


async def _answer(call: Call, action: Action, verdict: Verdict) -> Response:
    if verdict.status is Status.REJECTED:
        return problem_response(call.request.scope, problem_of_verdict(verdict, {}))
    changed = verdict.other_id or verdict.record_id  # a duplicate that was merged is changed where it went
    if verdict.status is Status.CONFLICTED:
        contests = _contests(call, verdict, (await _rows(call, changed))[0])
        return problem_response(call.request.scope, problem_of_verdict(verdict, contests))
    shown, version = await _as_it_is(call, changed)
    if verdict.version and version != verdict.version:
        shown, version = await _as_left(call, changed, verdict.version, shown)
    created = action is Action.CREATE
    location = f"{call.resource.path}/{verdict.record_id}" if created else ""
    return answer(shown, version, status=201 if created else 200, location=location)


async def _as_it_is(call: Call, record_id: Id) -> tuple[dict[str, Any], int]:
    """What the caller may see of the record, in JSON form, and its version.

    One who may write but not view, or whose record it is no longer, learns only the id and the version.
    """
    names: tuple[str, ...] = _UNSEEN
    kind, whose = call.resource.record_type, None
    if may_on_own(call.actor(), kind, "view"):
        names, whose = _readable(call), call.whose()
    found = await call.database.reads.in_tenant(
        call.caller.tenant, record_statement(kind, names, True, whose, record_id)
    )
    if not found[0]:
        names = _UNSEEN
        found = await call.database.reads.in_tenant(
            call.caller.tenant, record_statement(kind, names, True, None, record_id)
        )
    version, *values = found[0][0]
    return dict(zip(names, values, strict=True)), version


async def _as_left(call: Call, record_id: Id, version: int, names: Container[str]) -> tuple[dict[str, Any], int]:
    """The record as the mutation left it, where others have changed it since."""
    kind = call.resource.record_type

    async def work(connection: Connection) -> dict[str, Value] | None:
        return await row_as_left(connection, kind, record_id, version)

    row: Row = await call.read(work)
    return {name: value for name, value in to_json(kind, row).items() if name in names}, row["version"]


def _readable(call: Call) -> tuple[str, ...]:
    return tuple(each.name for each in call.resource.readable(call.caller.permissions))


def _contests(call: Call, verdict: Verdict, row: Row) -> dict[str, Any]:
    kind, readable = call.resource.record_type, _readable(call)
    if not may_on(call.actor(), kind, "view", row["bucket"]):
        return {}
    return {
        name: {
            side: value_to_json(kind.field(name), getattr(contest, side), row) for side in ("before", "mine", "theirs")
        }
        for name, contest in verdict.contests.items()
        if name.partition(".")[0] in readable
    }
