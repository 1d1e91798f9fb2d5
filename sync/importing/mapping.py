"""Which column fills which field: guessed from the headers, then corrected by a person, then remembered.

A guess looks at the program whose export this most resembles, then at our own labels, then at all other known headers,
and last at spelling alone.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from hashlib import sha256
from types import MappingProxyType

from shared_models.kernel.faults import worded
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import fold
from sync.importing.external import EXTERNAL
from sync.importing.faults import NotImportable, UnknownColumn
from sync.importing.known_headers import FULL_NAME, PROGRAMS
from sync.importing.known_sales import Targets
from sync.importing.table import PROBLEM

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_GAP = re.compile(r"[^\w]+|_")
_SIMILAR = 85
_TELLING = 3
JOINED = {"first_name": " ", "last_name": " ", "street": ", "}
"""Fields that several columns may fill together, and what stands between the parts."""


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """Per column of the file the name of the field it fills, or "" where it is left out.

    `program` is what the file seems to come from, `day_first` what is remembered of its dates.
    """

    headers: tuple[str, ...]
    targets: tuple[str, ...]
    program: str = ""
    day_first: bool | None = None
    guessed: tuple[str, ...] = field(default=(), compare=False)

    def columns_of(self, target: str) -> list[int]:
        """The places of the columns that fill a target."""
        return [place for place, each in enumerate(self.targets) if each == target]

    def with_targets(
        self, chosen: Mapping[str, str], record_type: RecordType, custom: Sequence[RecordField] = ()
    ) -> "ColumnMapping":
        """This mapping corrected by `{header: field name or ""}`; a field moves from a guessed column to the chosen.

        Raises UnknownColumn or NotImportable.
        """
        targets = list(self.targets)
        known = {each.name: each for each in importable(record_type, custom)}
        if has_full_name(record_type):
            known[FULL_NAME] = replace(record_type.by_name["last_name"], name=FULL_NAME, label="Full name")
        placed: dict[str, str] = {}
        for header, wanted in chosen.items():
            place = self._place(header)
            target = _target_named(wanted, known, record_type)
            if target and not joinable(known[target]):
                if target in placed:
                    raise NotImportable(
                        worded(
                            "The columns {column} and {other} are both mapped to {field}. Leave one of them out.",
                            column=placed[target],
                            other=header,
                            field=known[target].label,
                        ),
                        field=target,
                    )
                placed[target] = header
                targets = ["" if each == target else each for each in targets]
            targets[place] = target
        return replace(self, targets=tuple(targets))

    def _place(self, header: str) -> int:
        if header in self.headers:
            return self.headers.index(header)
        alike = [place for place, each in enumerate(self.headers) if normalised(each) == normalised(header)]
        if not alike:
            raise UnknownColumn(
                worded(
                    "The file has no column '{column}'. It has: {columns}.",
                    column=header[:80],
                    columns=", ".join(self.headers)[:400],
                ),
                field=header[:80],
            )
        return alike[0]


def guess(
    headers: Sequence[str],
    record_type: RecordType,
    custom: Sequence[RecordField] = (),
    labels: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> ColumnMapping:
    """The likely mapping of a file with these headers; `labels` are further names of fields, in other languages."""
    names = [normalised(header) for header in headers]
    fields = {each.name: each for each in importable(record_type, custom)}
    ours = _our_headers(fields, labels)
    program = _program(names, record_type, ours)
    tables = [PROGRAMS[program].get(record_type.name, {}) if program else {}, ours, *_others(program, record_type)]
    targets = ["" for _ in headers]
    how = ["" for _ in headers]
    settled = {place for place, header in enumerate(headers) if header == PROBLEM and place == len(headers) - 1}
    for number, table in enumerate(tables):
        taken = set(targets)
        for target, known in table.items():
            if target and (target in taken or not _offered(target, fields, record_type)):
                continue
            for place in _places(target, known, names, fields, settled):
                targets[place], how[place] = target, "known"
                settled.add(place)
        if number == 0 and program:
            settled |= {place for place, name in enumerate(names) if name in tables[0].get("", ())}
    _guess_by_spelling(names, tables, fields, targets, how, settled)
    if "first_name" in targets and "last_name" in targets:
        targets = ["" if each == FULL_NAME else each for each in targets]
    return ColumnMapping(tuple(headers), tuple(targets), program, guessed=tuple(how))


def importable(record_type: RecordType, custom: Sequence[RecordField] = ()) -> Iterator[RecordField]:
    """The fields that a file can fill: what people fill in, as far as a cell can hold it."""
    for each in record_type.own_fields:
        if each.kind is not Kind.JSON and not each.secret:
            yield each
    for each in custom:
        yield replace(each, name=f"custom.{each.name}")


def has_full_name(record_type: RecordType) -> bool:
    """Whether the record type knows people by a first and a last name."""
    return {"first_name", "last_name"} <= record_type.by_name.keys()


def joinable(declared: RecordField) -> bool:
    """Whether several columns may fill the field together."""
    return declared.name in JOINED or declared.kind in (Kind.LONG_TEXT, Kind.LABELS, Kind.REFERENCES, Kind.INSTANT)


def normalised(header: str) -> str:
    """A header as words: without case, accents and signs; `MailingPostalCode` is `mailing postal code`."""
    return " ".join(_GAP.sub(" ", fold(_HUMP.sub(" ", header))).split())


def signature(headers: Iterable[str], record_type: RecordType) -> str:
    """What a file's layout is remembered by: the record type and the headers, an error file's Problem aside."""
    kept = [normalised(header) for header in headers if header != PROBLEM]
    return sha256("\x1f".join([record_type.name, *kept]).encode()).hexdigest()[:24]


def _our_headers(fields: Mapping[str, RecordField], labels: Mapping[str, Sequence[str]]) -> Targets:
    found = {}
    for name, each in fields.items():
        called = (each.label, name.removesuffix("_id").removeprefix("custom."), *labels.get(name, ()))
        found[name] = tuple(dict.fromkeys(map(normalised, called)))
    return found


def _program(names: Sequence[str], record_type: RecordType, ours: Targets) -> str:
    """The program that most headers are known of; none when our own labels explain as many."""

    def known_of(table: Targets) -> int:
        return len({header for headers in table.values() for header in headers} & set(names))

    best = max((each for each in PROGRAMS if each), key=lambda each: known_of(PROGRAMS[each].get(record_type.name, {})))
    known = known_of(PROGRAMS[best].get(record_type.name, {}))
    return best if known >= _TELLING and known > known_of(ours) else ""


def _others(program: str, record_type: RecordType) -> list[Targets]:
    """What else headers are known by; an id says nothing where nobody knows whose it is."""
    rest = [name for name in ("", *PROGRAMS) if not name or name != program]
    found = [PROGRAMS[name].get(record_type.name, {}) for name in dict.fromkeys(rest)]
    return [{target: names for target, names in each.items() if target != EXTERNAL} for each in found]


def _offered(target: str, fields: Mapping[str, RecordField], record_type: RecordType) -> bool:
    return target in fields or (target == FULL_NAME and has_full_name(record_type))


def _places(
    target: str, known: Sequence[str], names: Sequence[str], fields: Mapping[str, RecordField], settled: set[int]
) -> list[int]:
    if not target:
        return []
    found = [names.index(each) for each in known if each in names and names.index(each) not in settled]
    return found if target in fields and joinable(fields[target]) else found[:1]


def _guess_by_spelling(
    names: Sequence[str],
    tables: Sequence[Targets],
    fields: Mapping[str, RecordField],
    targets: list[str],
    how: list[str],
    settled: set[int],
) -> None:
    """Give each remaining column the free field whose header it nearly spells."""
    from rapidfuzz import fuzz  # a compiled library: only headers that nobody knows pay for loading it

    for place, name in enumerate(names):
        if place in settled or len(name) < 4:
            continue
        free = ((t, each) for table in tables for t, known in table.items() if t in fields for each in known)
        scored = [(fuzz.ratio(name, each), t) for t, each in free if t not in targets and len(each) > 3]
        score, target = max(scored, default=(0.0, ""))
        if score >= _SIMILAR:
            targets[place], how[place] = target, "similar"


def _target_named(wanted: str, known: Mapping[str, RecordField], record_type: RecordType) -> str:
    """The field that a person means by its name or label; "" leaves the column out."""
    if not wanted or wanted in known:
        return wanted
    for name, each in known.items():
        if normalised(wanted) in (normalised(each.label), normalised(name), normalised(name.removesuffix("_id"))):
            return name
    raise NotImportable(
        worded(
            "A {record} has no field '{name}' to import. It has: {fields}.",
            record=record_type.label.lower(),
            name=wanted[:80],
            fields=", ".join(known),
        ),
        field=wanted[:80],
    )
