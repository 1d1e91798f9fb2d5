"""A matrix over every route of every declared record: whatever is wrong gets its problem and changes nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from typing import Any, TypeVar

import httpx

from server.derive.resources import resources
from server.identity.access_token import Claims, write_token
from server.rest.openapi.operations import operations
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.record_type import RecordType
from shared_models.platform.roles import Role
from sync.clock import new_id, now
from tests.server.rest.bodies import WRITABLE, made, valid_body, wrong_values
from tests.server.rest.conftest import Api, is_problem

T = TypeVar("T")
RESOURCES = resources(catalogue())
MIB = 1024 * 1024


def routes(kind: RecordType, *methods: str) -> list[tuple[str, str]]:
    """Method and path of every route of a record type, below `/api/v1`."""
    found = operations(RESOURCES[kind.plural])
    pairs = [(method.upper(), path.removeprefix("/api/v1")) for path, taken in found.items() for method in taken]
    return [pair for pair in pairs if not methods or pair[0] in methods]


class InTurn:
    """All variants for the first routes, then a third of them for each, another third for the next one."""

    ALL = 12

    def __init__(self) -> None:
        self.asked = 0

    def of(self, variants: Sequence[T]) -> Sequence[T]:
        """Those that are tried now."""
        self.asked += 1
        return variants if self.asked <= self.ALL else variants[self.asked % 3 :: 3]


class Unchanged:
    """Collects what is wrong with answers, and looks whether anything was changed."""

    def __init__(self, *people: Api) -> None:
        self.people = people
        self.problems: list[str] = []
        self.heads: list[int] = []

    async def __aenter__(self) -> Unchanged:
        self.heads = [await each.head() for each in self.people]
        return self

    async def __aexit__(self, kind: Any, *_: object) -> None:
        if kind is None:
            after = [await each.head() for each in self.people]
            assert not self.problems, "\n".join(self.problems)
            assert after == self.heads, "something was changed"

    def expect(self, what: str, answer: httpx.Response, status: int, code: str | None = None) -> None:
        """Note what is wrong with an answer."""
        wrong = is_problem(answer, status, code)
        if wrong:
            self.problems.append(f"{answer.request.method} {answer.request.url.path}, {what}: {wrong}")


async def test_nobody_gets_in_without_a_valid_token(api: Api) -> None:
    for kind in catalogue():
        identity = api.app.state.identity
        claims = Claims(new_id(), api.tenant.id, new_id(), new_id(), "Admin", 1, now() - 1_000_000)
        other = type(identity.keys)((type(identity.keys.current).of("another secret"),))
        later = Claims(new_id(), api.tenant.id, new_id(), new_id(), "Admin", 1, now() + 60_000_000)
        tokens = {
            "no token": None,
            "garbage": "Bearer garbage",
            "another scheme": "Basic YTpi",
            "expired": f"Bearer {write_token(identity.keys, claims, now() - 2_000_000)}",
            "forged": f"Bearer {write_token(other, later, now())}",
            "of no sign-in": f"Bearer {write_token(identity.keys, later, now())}",
        }
        async with Unchanged(api) as matrix:
            for method, path in routes(kind):
                for what, token in tokens.items():
                    headers = {"authorization": token} if token else {}
                    address = f"/api/v1{path.replace('{id}', new_id())}"
                    answer = await api.client.request(method, address, headers=headers, json={})
                    matrix.expect(what, answer, 401)
                    assert answer.headers["www-authenticate"] == "Bearer"


async def test_a_neighbours_record_does_not_exist_here(api: Api, neighbour: Api) -> None:
    stage = await made(api, "stage")
    for kind in catalogue():
        theirs = await made(neighbour, kind.name)
        ids = {"a neighbour's id": theirs, "an unknown id": new_id(), "no id": "x", "upper case": theirs.upper()}
        async with Unchanged(api, neighbour) as matrix:
            for method, path in routes(kind):
                for what, record_id in ids.items():
                    if "{id}" in path:
                        body = {"stage_id": stage} if path.endswith("move_deal") else {}
                        sent = None if method in ("GET", "DELETE") else body
                        answer = await api(method, path.replace("{id}", record_id), sent)
                        matrix.expect(what, answer, 404, "not-found")


async def test_a_record_cannot_refer_to_a_neighbours(api: Api, neighbour: Api) -> None:
    for kind in WRITABLE:
        body = await valid_body(api, kind)
        theirs = {each.reference: await made(neighbour, each.reference) for each in kind.own_fields if each.reference}
        async with Unchanged(api, neighbour) as matrix:
            for each in (each for each in kind.own_fields if each.reference):
                target: Any = theirs[each.reference]
                value = [target] if each.kind.value == "references" else target
                answer = await api("POST", f"/{kind.plural}", body | {each.name: value})
                matrix.expect(each.name, answer, 422, "reference-missing")


async def test_a_viewer_changes_nothing(api: Api) -> None:
    viewer = await api.as_role(Role.VIEWER)
    for kind in catalogue():
        body, record_id = (await valid_body(api, kind)) if not kind.system else {}, await made(api, kind.name)
        async with Unchanged(api) as matrix:
            for method, path in routes(kind):
                sent = None if method in ("GET", "DELETE") else body if path == f"/{kind.plural}" else {}
                if path.endswith("move_deal"):
                    sent = {"stage_id": body["stage_id"]}
                answer = await viewer(method, path.replace("{id}", record_id), sent)
                if method == "GET":
                    assert answer.status_code == 200, (path, answer.text)
                else:
                    matrix.expect("as a viewer", answer, 403, "not-permitted")


async def test_unknown_and_system_fields_are_refused(api: Api) -> None:
    for kind in WRITABLE:
        record_id = await made(api, kind.name)
        body = await valid_body(api, kind)
        async with Unchanged(api) as matrix:
            for method, path in routes(kind, "POST", "PATCH"):
                if path.endswith("restore"):
                    continue
                sent = body if path == f"/{kind.plural}" else {}
                answer = await api(method, path.replace("{id}", record_id), {**sent, "nonsense": 1})
                matrix.expect("an unknown field", answer, 422, "unknown-field")
                answer = await api(method, path.replace("{id}", record_id), {**sent, 'x"; DROP TABLE contact': 1})
                matrix.expect("SQL for a field", answer, 422, "unknown-field")
            for method, path in routes(kind, "POST", "PATCH")[:2]:
                for field in ("version", "created_at", "created_by", "updated_at", "updated_by", "deleted_at"):
                    sent = body if method == "POST" else {}
                    value: Any = 1 if field == "version" else "2026-01-01T00:00:00Z"
                    answer = await api(method, path.replace("{id}", record_id), {**sent, field: value})
                    matrix.expect(field, answer, 422, "read-only-field")


async def test_values_of_the_wrong_type_are_refused(api: Api) -> None:
    thoroughly: set[str] = set()  # kinds of field that were tried with every wrong value
    for kind in WRITABLE:
        record_id = await made(api, kind.name)
        body = await valid_body(api, kind)
        async with Unchanged(api) as matrix:
            for field in kind.own_fields:
                values = wrong_values(field)
                for value in values[:1] if field.kind in thoroughly else values:
                    shown = f"{field.name}={str(value)[:40]!r}"
                    answer = await api("POST", f"/{kind.plural}", {**body, field.name: value})
                    matrix.expect(shown, answer, 422)
                    answer = await api("PATCH", f"/{kind.plural}/{record_id}", {field.name: value})
                    matrix.expect(shown, answer, 422)
                thoroughly.add(field.kind)


async def test_bodies_that_are_no_bodies_are_refused(api: Api) -> None:
    turns = InTurn()
    for kind in catalogue():
        record_id = await made(api, kind.name)
        json_type = {"content-type": "application/json"}
        wrong: list[tuple[str, bytes, dict[str, str], int]] = [
            ("not JSON", b"{", json_type, 400),
            ("no object", b"[1]", json_type, 400),
            ("a surrogate", b'{"a":"\\ud800"}', json_type, 400),
            ("not UTF-8", b'{"a":"\xff"}', json_type, 400),
            ("nested without end", b'{"a":' + b"[" * 100_000, json_type, 400),
            ("another type", b"a=1", {"content-type": "application/x-www-form-urlencoded"}, 415),
            ("no type", b"{}", {}, 415),
            ("too large", b" " * (MIB + 1), json_type, 413),
        ]
        async with Unchanged(api) as matrix:
            for method, path in routes(kind, "POST", "PATCH"):
                for what, content, headers, status in turns.of(wrong):
                    address = path.replace("{id}", record_id)
                    matrix.expect(what, await api(method, address, headers=headers, content=content), status)

                pulled = 0

                async def endless() -> AsyncIterator[bytes]:
                    nonlocal pulled
                    yield b"{"
                    for pulled in range(40):  # noqa: B007  (counted outside)
                        yield b" " * 100_000
                    yield b"}"

                answer = await api(method, path.replace("{id}", record_id), headers=json_type, content=endless())
                matrix.expect("too large without saying so", answer, 413, "too-large")
                assert pulled < 12, "the body was read beyond its limit"


async def test_versions_are_held_to(api: Api) -> None:
    turns = InTurn()
    for kind in WRITABLE:
        record_id = await made(api, kind.name)
        malformed = ("7", 'W/"7"', '"x"', '"1", "2"', '"' + "9" * 40 + '"', '"-1"')
        async with Unchanged(api) as matrix:
            for method, path in routes(kind, "POST", "PATCH", "DELETE"):
                if "{id}" not in path:
                    continue
                address = path.replace("{id}", record_id)
                sent = (
                    {"stage_id": api.made["stage"]}
                    if path.endswith("move_deal")
                    else {}
                    if method != "DELETE"
                    else None
                )
                matrix.expect("a stale version", await api(method, address, sent, {"if-match": '"999999"'}), 412)
                for text in turns.of(malformed):
                    matrix.expect(
                        f"If-Match {text}", await api(method, address, sent, {"if-match": text}), 400, "malformed"
                    )


async def test_parameters_are_checked(api: Api) -> None:
    turns, keys = InTurn(), InTurn()
    for kind in catalogue():
        record_id = await made(api, kind.name)
        wrong = {
            "limit": ("0", "201", "x", "-1", "1.5", "9" * 40, "١"),
            "cursor": ("x", "AAAA", "é", "\x00", "A" * 10_000),
            "fields": ("nonsense", "id,,x", "\x00"),
            "sort": ("nonsense", "custom", "--title", "title;", "custom.x", "\x00"),
            "q": ("x" * 201,),
            "deleted": ("yes", ""),
            "count": ("1",),
            "nonsense": ("1",),
            "custom.nonsense": ("1",),
            "id": ("x",),
            "id.gt": (new_id(),),
            "version.gt": ("x", "1.5", "9" * 30, "١"),
            "version.like": ("1",),
            "created_at.gte": ("yesterday", "2026-01-01", "2026-01-01T00:00:00", "0001-01-01T00:00:00+14:00"),
            "deleted_at.null": ("1",),
            'x" OR 1=1 --': ("1",),
        }
        async with Unchanged(api) as matrix:
            for parameter, text in turns.of([(each, text) for each, texts in wrong.items() for text in texts]):
                answer = await api("GET", f"/{kind.plural}", params={parameter: text})
                matrix.expect(f"{parameter}={text[:30]!r}", answer, 400 if parameter == "cursor" else 422)
            for parameter in ("limit", "deleted"):
                answer = await api("GET", f"/{kind.plural}", params=[(parameter, "with"), (parameter, "without")])
                matrix.expect(f"{parameter} twice", answer, 422)
            for method, path in routes(kind):
                if "{id}" in path:
                    sent: Any = None if method in ("GET", "DELETE") else {}
                    answer = await api(method, path.replace("{id}", record_id), sent, params={"nonsense": "1"})
                    matrix.expect("an unknown parameter", answer, 422, "unknown-parameter")
            for method, path in routes(kind, "POST"):
                for key in keys.of(("\x7f", " ", "x" * 201, "")):
                    answer = await api(method, path.replace("{id}", record_id), {}, {"idempotency-key": key})
                    matrix.expect(f"key {key[:10]!r}", answer, 400, "malformed")


async def test_other_methods_and_addresses_are_refused(api: Api) -> None:
    for kind in catalogue():
        record_id = await made(api, kind.name)
        taken: dict[str, set[str]] = {}
        for method, path in routes(kind):
            taken.setdefault(path, set()).add(method)
        async with Unchanged(api) as matrix:
            for path, methods in taken.items():
                for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"} - methods:
                    answer = await api(method, path.replace("{id}", record_id))
                    matrix.expect("another method", answer, 405, "method-not-allowed")
                    assert set(answer.headers["allow"].split(", ")) - {"HEAD"} == methods
            for path in ("nonsense", "history/x", "move_deal/x", "__class__"):
                answer = await api("GET", f"/{kind.plural}/{record_id}/{path}")
                matrix.expect(path, answer, 404, "unknown-address")


def test_the_matrix_covers_what_is_declared() -> None:
    assert len(WRITABLE) >= 11
    assert {path for kind in catalogue() for _, path in routes(kind)} >= {"/deals/{id}/move_deal", "/tags/{id}/history"}
