"""What a caller asks a list for: the query string, checked, as plain data. A parameter nobody knows is refused."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from server.derive.resources import Resource
from server.rest.faults import UnknownParameter
from server.rest.filters import Filter, read_filter
from shared_models.kernel.faults import InvalidValue, NotPermitted, UnknownField
from shared_models.kernel.record_field import STRUCTURED, Kind, RecordField
from shared_models.kernel.record_type import CUSTOM, shown
from shared_models.kernel.sort_key import words

LIMIT, MAX_LIMIT = 50, 200
MAX_FILTERS, MAX_WORDS, MAX_SEARCH = 40, 20, 200
TITLE = "title"
DELETED = ("without", "only", "with")
RESERVED = ("limit", "cursor", "fields", "sort", "q", "deleted", "count")

Pairs = Iterable[tuple[str, str]]
Custom = Mapping[str, RecordField]


@dataclass(frozen=True, slots=True)
class ListQuery:
    """A list as it was asked for. `fields` are the columns; `sort` is `title` or a field; `search` is folded words."""

    fields: tuple[RecordField, ...]
    filters: tuple[Filter, ...] = ()
    sort: str = TITLE
    descending: bool = False
    search: tuple[str, ...] | None = None
    deleted: str = "without"
    limit: int = LIMIT
    count: bool = False
    cursor: str = ""


def read_list_query(resource: Resource, permissions: frozenset[str], pairs: Pairs, custom: Custom) -> ListQuery:
    """The list that a query string asks for; `custom` are the tenant's own fields, by `custom.<key>`.

    Raises UnknownField, UnknownParameter, InvalidValue and NotPermitted, each naming the parameter.
    """
    once: dict[str, str] = {}
    filters: list[Filter] = []
    fields = _readable(resource, permissions, custom)
    for name, text in pairs:
        if name not in RESERVED:
            filters.append(read_filter(name, text, fields))
        elif once.setdefault(name, text) is not text:
            raise InvalidValue(f"`{name}` is given twice.", field=name)
    if len(filters) > MAX_FILTERS:
        raise UnknownParameter(f"A list takes at most {MAX_FILTERS} filters.")
    sort = once.get("sort") or TITLE
    return ListQuery(
        fields=read_fields(resource, permissions, once.get("fields")),
        filters=tuple(filters),
        sort=_sort(sort.removeprefix("-"), fields),
        descending=sort.startswith("-"),
        search=_search(once["q"]) if once.get("q") else None,
        deleted=_one_of("deleted", once.get("deleted", "without"), DELETED),
        limit=read_limit(once.get("limit")),
        count=_one_of("count", once.get("count", "false"), ("true", "false")) == "true",
        cursor=once.get("cursor", ""),
    )


def read_fields(resource: Resource, permissions: frozenset[str], text: str | None) -> tuple[RecordField, ...]:
    """The fields that `fields=a,b` names, `id` always first; all readable ones without it."""
    readable = resource.readable(permissions)
    if not text:
        return readable
    find = _readable(resource, permissions, {})
    names = {"id", *(find(each).name for each in text.split(",")[:200])}
    return tuple(each for each in readable if each.name in names)


def read_limit(text: str | None) -> int:
    """The size of a page."""
    if text is None:
        return LIMIT
    if not (text.isascii() and text.isdigit() and len(text) <= 9 and 1 <= int(text) <= MAX_LIMIT):
        raise InvalidValue(f"`limit` is a whole number from 1 to {MAX_LIMIT}.", field="limit")
    return int(text)


def _readable(resource: Resource, permissions: frozenset[str], custom: Custom) -> Callable[[str], RecordField]:
    allowed = {each.name: each for each in resource.readable(permissions)} | dict(custom)
    known = {each.name for each in resource.shown}

    def find(name: str) -> RecordField:
        if name in allowed:
            return allowed[name]
        if name in known:
            raise NotPermitted(f"Your role does not allow you to see {name}.", field=name)
        label = resource.record_type.label.lower()
        what = "custom field" if name.startswith(f"{CUSTOM}.") else "field or parameter"
        raise UnknownField(f"A {label} has no {what} {name[:80]!r}.", field=shown(name))

    return find


def _sort(name: str, fields: Callable[[str], RecordField]) -> str:
    if name == TITLE:
        return TITLE
    field = fields(name)
    if not is_sortable(field):
        raise InvalidValue(f"A list cannot be sorted by {field.label}.", field="sort")
    return field.name


def is_sortable(field: RecordField) -> bool:
    """Whether a list can be sorted by the field."""
    return field.kind not in STRUCTURED and field.kind is not Kind.LONG_TEXT and not field.name.startswith(f"{CUSTOM}.")


def _search(text: str) -> tuple[str, ...]:
    if len(text) > MAX_SEARCH:
        raise InvalidValue(f"`q` has more than {MAX_SEARCH} characters.", field="q")
    return tuple(words(text)[:MAX_WORDS])


def _one_of(name: str, text: str, choices: tuple[str, ...]) -> str:
    if text not in choices:
        raise InvalidValue(f"`{name}` is one of {', '.join(choices)}.", field=name)
    return text
