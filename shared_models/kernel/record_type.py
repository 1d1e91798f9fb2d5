"""A record type is what everything else is derived from: tables, REST, sync, permissions, lists and forms.

Plain data made from a declaration (see `record.py`) or restored from a snapshot, which a client keeps in its replica
to paint the first list without importing the declarations.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from shared_models.kernel.faults import Fault, UnknownField, worded
from shared_models.kernel.ids import named_id
from shared_models.kernel.record_field import Kind, Merge, RecordField, Value
from shared_models.kernel.sort_key import sort_key, words
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

if TYPE_CHECKING:
    from shared_models.kernel.hindrance import Hindrance

CUSTOM = "custom"


@dataclass(frozen=True, eq=False)
class RecordType:
    """One kind of record. `title` names the fields that people know a record by, `owner` the field with its owner.

    `follows` names the references whose record it belongs to, the first that is set; `shared_by` names the field that
    gives it to everyone; see `ownership.py`. Once the field `frozen_by` has a value (`posted_at`), the record is never
    changed or deleted again, save its fields that are marked `mutable`; see `freezing.py`. `remedy` is the sentence
    that tells what to do instead. Of a type that is `single` a
    tenant has one record, under an id that everybody can compute. `reckon` may look at the records that a row names,
    and at those that every one of its type `consults`.
    """

    name: str
    plural: str
    module: str
    label: str
    label_plural: str
    help: str
    icon: str
    title: tuple[str, ...]
    title_fallback: tuple[str, ...] = ()
    owner: str = ""
    follows: tuple[str, ...] = ()
    shared_by: str = ""
    configuration: bool = False
    system: bool = False
    menu: int = 0
    frozen_by: str = ""
    remedy: str = ""
    single: bool = False
    consults: tuple[Key, ...] = ()
    fields: tuple[RecordField, ...] = ()
    rules: Callable[[Row], Iterable[Fault]] | None = None
    on_create: Callable[[Row, Reads, Occasion], Iterable[Write]] | None = None
    on_change: Callable[[Row, Row, Occasion], Mapping[str, Value]] | None = None
    reckon: Callable[[Row, Reads], Mapping[str, Value]] | None = None
    hindrances: "Callable[[Row, Row | None], Iterable[Hindrance]] | None" = None

    @cached_property
    def by_name(self) -> Mapping[str, RecordField]:
        """Every field by its name, those that all records share included."""
        return {each.name: each for each in self.fields}

    @cached_property
    def own_fields(self) -> tuple[RecordField, ...]:
        """The fields that people fill in."""
        return tuple(each for each in self.fields if not each.system)

    @cached_property
    def searchable(self) -> tuple[RecordField, ...]:
        """The fields that full-text search looks at."""
        return tuple(each for each in self.fields if each.searchable)

    @cached_property
    def references(self) -> tuple[RecordField, ...]:
        """The fields that point at other records."""
        return tuple(each for each in self.fields if each.reference)

    @cached_property
    def pointing(self) -> tuple[RecordField, ...]:
        """The fields that point at other records, or hold lines that do."""
        return tuple(each for each in self.fields if each.reference or each.pointing)

    @cached_property
    def unique(self) -> tuple[RecordField, ...]:
        """The fields whose value no two live records may share."""
        return tuple(each for each in self.fields if each.unique)

    @cached_property
    def blank(self) -> Mapping[str, Value]:
        """A row with every field at its default."""
        return {each.name: (each.default if each.default is not None else each.empty) for each in self.fields}

    def field(self, name: str) -> RecordField:
        """The field called `name`; `custom.<key>` is any tenant-defined one. Raises UnknownField."""
        found = self.by_name.get(name)
        if found is None:
            if name.startswith("custom.") and name[7:].isidentifier() and len(name) <= 60:
                return RecordField(name=name, label=name[7:], kind=Kind.JSON, merge=Merge.LAST)
            raise UnknownField(
                worded("A {record} has no field '{name}'.", record=self.label.lower(), name=name[:80]),
                field=shown(name),
            )
        return found

    def title_of(self, row: Row) -> str:
        """What people call this record."""
        parts = [str(row[name]).strip() for name in self.title if row.get(name)]
        if not parts:
            parts = [str(row[name]).strip() for name in self.title_fallback if row.get(name)][:1]
        return " ".join(parts)

    def derived(self, row: Row, language: str = "") -> dict[str, str]:
        """The stored columns that follow from a row: its title, its sort key, and the words to search."""
        return self.titled(row, language) | self.searched(row)

    def titled(self, row: Row, language: str = "") -> dict[str, str]:
        """What of them follows from what the record is called."""
        title = self.title_of(row)
        return {"title": title, "sort_key": sort_key(title, language)}

    def searched(self, row: Row) -> dict[str, str]:
        """What of them follows from its searchable fields."""
        terms = " ".join(str(row[each.name]) for each in self.searchable if row.get(each.name))
        return {"search_text": " ".join(words(terms))}

    @property
    def owned(self) -> bool:
        """Whether its records are somebody's, so that a role can be limited to a person's own."""
        return bool(self.owner or self.follows)

    @property
    def single_id(self) -> str:
        """The id of the one record of a type that is `single`."""
        return named_id(self.name, "")

    def permission(self, action: str) -> str:
        """The permission key of an action on this record: `deal.edit`."""
        return f"{self.name}.{action}"

    def snapshot(self) -> dict[str, Any]:
        """Plain data from which `restore` makes an equal record type, its functions aside."""
        plain = {key: value for key, value in self.__dict__.items() if key in _SNAPSHOT}
        return plain | {"fields": [_plain(each) for each in self.fields]}

    @classmethod
    def restore(cls, plain: Mapping[str, Any]) -> "RecordType":
        """The record type that a snapshot describes; unknown keys of a newer product are ignored."""
        known = {key: plain[key] for key in _SNAPSHOT if key in plain}
        known |= {"title": tuple(plain["title"]), "title_fallback": tuple(plain.get("title_fallback", ()))}
        known["follows"] = tuple(plain.get("follows", ()))
        return cls(**known, fields=tuple(map(_restored, plain["fields"])))


def _plain(field: RecordField) -> dict[str, Any]:
    """The marks that say anything: most fields have few, and a client reads thousands before its first list."""
    found = {name: value for name in _FIELD_SNAPSHOT if (value := getattr(field, name)) != _UNSAID[name]}
    if field.lines:
        found["lines"] = [_plain(each) for each in field.lines]
    return found


def _restored(plain: Mapping[str, Any]) -> RecordField:
    marks = {name: value for name, value in plain.items() if name in _UNSAID}
    marks["kind"] = Kind(marks["kind"])
    if "merge" in marks:
        marks["merge"] = Merge(marks["merge"])
    if "lines" in marks:
        marks["lines"] = tuple(map(_restored, marks["lines"]))
    return RecordField(**marks)


_FUNCTIONS = ("rules", "on_create", "on_change", "reckon", "hindrances")
_SNAPSHOT = tuple(name for name in RecordType.__dataclass_fields__ if name not in ("fields", "consults", *_FUNCTIONS))
_FIELD_SNAPSHOT = tuple(RecordField.__dataclass_fields__)
_UNSAID = {name: getattr(RecordField("", "", Kind.TEXT), name) for name in _FIELD_SNAPSHOT} | {"kind": None}


def shown(name: str) -> str:
    """A name from outside as it may be stored and shown: only what could be a field's name."""
    return name if len(name) <= 80 and name.replace(".", "_").isidentifier() else ""
