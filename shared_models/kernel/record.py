"""The class a business record derives from: declare it once, and every room derives its part.

SQLModel without `table=True`: with it, wrong types are accepted and copies share state (docs/decisions).
A record is one class in one file of a domain folder:

    class Contact(Record):
        '''A person the tenant does business with.'''
        about = About(name="contact", plural="contacts", ...)
        email: str | None = mark("E-mail", kind=Kind.EMAIL, searchable=True)
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, get_args

from sqlmodel import Field, SQLModel

from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import LISTED, SEVERAL, Kind, Merge, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

if TYPE_CHECKING:
    from shared_models.kernel.hindrance import Hindrance

_KINDS: dict[object, Kind] = {str: Kind.TEXT, int: Kind.INTEGER, bool: Kind.BOOLEAN}
_MARK = "counterfoil"


@dataclass(frozen=True, slots=True)
class About:
    """What a record says about itself as a whole; see `RecordType` for the meaning of each part."""

    name: str
    plural: str
    label: str
    label_plural: str
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


def mark(label: str, *, default: Value = None, kind: Kind | None = None, **marks: Any) -> Any:
    """A field's marks: label, help, kind, scale, searchable, reference, merge, read, write, secret …

    Shapes and meanings are those of `RecordField`. A field whose annotation does not admit None is required: it has a
    value always, be it its default.
    """
    return Field(default=default, schema_extra={"json_schema_extra": {_MARK: {"label": label, "kind": kind, **marks}}})


class Line(SQLModel):
    """The shape of the lines that a record holds in a field of kind LINES: marks, and nothing that every record has.

    class EntryLine(Line):
        debit: int = mark("Debit", kind=Kind.MONEY, default=0)

    lines: list[EntryLine] | None = mark("Lines", kind=Kind.LINES, lines=EntryLine)
    """

    model_config = {"extra": "forbid"}


class Record(SQLModel):
    """What every record has: an identity, a version, who made and changed it and when, and tenant-defined values."""

    model_config = {"extra": "forbid"}
    about: ClassVar[About]
    declaration: ClassVar[RecordType]

    id: str = mark("Id", default="", system=True)
    version: int = mark("Version", default=0, system=True)
    created_at: int = mark("Created", default=0, kind=Kind.INSTANT, system=True)
    created_by: str = mark("Created by", default="", kind=Kind.REFERENCE, reference="member", system=True)
    updated_at: int = mark("Changed", default=0, kind=Kind.INSTANT, system=True, sortable=True)
    updated_by: str = mark("Changed by", default="", kind=Kind.REFERENCE, reference="member", system=True)
    deleted_at: int | None = mark("Deleted", kind=Kind.INSTANT, system=True)
    custom: dict[str, Any] | None = mark("Custom fields", kind=Kind.JSON, system=True)
    # Whose record it is, known to the server alone; see `ownership.py`.
    bucket: str | None = mark("Bucket", system=True, secret=True)

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        """Derive the record type as soon as the class is complete."""
        super().__pydantic_init_subclass__(**kwargs)
        if "about" in cls.__dict__:
            cls.declaration = _record_type(cls)

    @classmethod
    def rules(cls, row: Mapping[str, Value]) -> Iterable[Fault]:
        """The faults of a whole row whose fields are each fine; records with such rules override it."""
        return ()

    @classmethod
    def on_create(cls, row: Mapping[str, Value], reads: Reads, occasion: Occasion) -> Iterable[Write]:
        """What else is set or made when such a record is created; it may read what the new row references."""
        return ()

    @classmethod
    def reckon(cls, row: Row, reads: Reads) -> Mapping[str, Value]:
        """What follows from the other values of the row and the records it names, such as a total.

        It is reckoned anew with every change of the record until that is frozen, on whichever side, after merging.
        """
        return {}

    @classmethod
    def on_change(cls, before: Row, after: Row, occasion: Occasion) -> Mapping[str, Value]:
        """What else a change sets, by what the record was before and who changes it, whichever way that is done."""
        return {}

    @classmethod
    def hindrances(cls, before: Row, after: Row | None) -> "Iterable[Hindrance]":
        """What may stand in the way of a change of the record or, without `after`, of its deletion."""
        return ()


def _record_type(cls: type[Record]) -> RecordType:
    about = cls.about
    return RecordType(
        **{name: getattr(about, name) for name in About.__slots__},
        module=cls.__module__.split(".")[-2],
        help=" ".join((cls.__doc__ or "").split()),
        fields=tuple(_record_field(name, info) for name, info in cls.model_fields.items()),
        rules=cls.rules,
        on_create=cls.on_create,
        on_change=None if cls.on_change.__func__ is Record.on_change.__func__ else cls.on_change,  # type: ignore[attr-defined]  # a class method
        hindrances=None if cls.hindrances.__func__ is Record.hindrances.__func__ else cls.hindrances,  # type: ignore[attr-defined]  # a class method
        reckon=None if cls.reckon.__func__ is Record.reckon.__func__ else cls.reckon,  # type: ignore[attr-defined]  # a class method
    )


def _record_field(name: str, info: Any) -> RecordField:
    marks = dict((info.json_schema_extra or {}).get(_MARK, {}))
    members = get_args(info.annotation)
    optional = NoneType in members
    kind = marks.pop("kind") or _KINDS[next((each for each in members if each is not NoneType), info.annotation)]
    if kind in SEVERAL:
        marks.setdefault("merge", Merge.SET)
    if "lines" in marks:
        marks["lines"] = tuple(_record_field(each, line) for each, line in marks["lines"].model_fields.items())
        marks.setdefault("merge", Merge.ASK)
    marks.setdefault("required", not (optional or marks.get("system") or kind in LISTED))
    return RecordField(name=name, kind=kind, default=info.default, **marks)
