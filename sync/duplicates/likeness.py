"""How much two records look like the same person or organisation, and why. Pure; a hundred is certainty.

A sketch is what of a record tells. Whoever shares an address but not a name shares a mailbox; whoever shares a name
alone is a namesake, unless nothing else is known.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared_models.kernel.ids import Id
from shared_models.kernel.meanwhile import MERGED_INTO
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import words
from sync.duplicates import plain

CERTAIN, LIKELY, LEAST = 95, 80, 70
_SAME, _SIMILAR, _RELATED = 97, 88, 60
"""How alike two names are, of a hundred."""
KEPT_APART = "kept_apart"
"""The system field of the records that somebody has said are others."""


class Why(StrEnum):
    """What two records have in common."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    SIMILAR_NAME = "similar name"
    COMPANY = "company"
    DOMAIN = "domain"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Sketch:
    """What of a record tells whether it is another one's twin; texts are in their compared form."""

    id: Id
    name: tuple[str, ...]
    emails: frozenset[str]
    phones: frozenset[str]
    company: str
    hosts: frozenset[str]
    city: str
    apart: frozenset[Id]
    is_person: bool


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two records, in the order of their ids, how alike they are, and in what."""

    one: Id
    other: Id
    score: int
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Telling:
    """The fields of a record type that tell; see `telling`."""

    is_person: bool
    title: tuple[str, ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    company: str
    hosts: tuple[str, ...]
    city: str
    apart: str

    @property
    def names(self) -> tuple[str, ...]:
        """All of them, each once."""
        listed = (*self.title, *self.emails, *self.phones, self.company, *self.hosts, self.city, self.apart)
        return tuple(dict.fromkeys(each for each in listed if each))

    def sketch(self, record_id: Id, values: Mapping[str, Value]) -> Sketch:
        """The sketch of a record of whose values these are known."""

        def texts(names: tuple[str, ...]) -> Iterator[str]:
            return (str(values[name]) for name in names if values.get(name))

        title = " ".join(texts(self.title))
        return Sketch(
            record_id,
            plain.person(title) if self.is_person else plain.organisation(title),
            frozenset(filter(None, map(plain.email, texts(self.emails)))),
            frozenset(filter(None, map(plain.digits, texts(self.phones)))),
            str(values.get(self.company) or "") if self.company else "",
            frozenset(filter(None, map(plain.host, texts((*self.emails, *self.hosts))))),
            " ".join(words(str(values.get(self.city) or ""))) if self.city else "",
            frozenset(values.get(self.apart) or ()) if self.apart else frozenset(),
            self.is_person,
        )


def telling(record_type: RecordType) -> Telling:
    """Which fields of a record type tell who it is."""
    fields = record_type.by_name
    emails, phones = (
        tuple(each.name for each in record_type.own_fields if each.kind is kind) for kind in (Kind.EMAIL, Kind.PHONE)
    )
    return Telling(
        is_person={"first_name", "last_name"} <= fields.keys(),
        title=record_type.title,
        emails=emails,
        phones=phones,
        company="company_id" if "company_id" in fields else "",
        hosts=tuple(each for each in ("domain", "website") if each in fields and "company_id" not in fields),
        city="city" if "city" in fields else "",
        apart=KEPT_APART if KEPT_APART in fields else "",
    )


def can_merge(record_type: RecordType) -> bool:
    """Whether duplicates of a record type can be merged."""
    return MERGED_INTO in record_type.by_name


def likeness(one: Sketch, other: Sketch) -> Likeness | None:
    """How alike two records are; None where they are others, or somebody has said so."""
    if one.id == other.id or other.id in one.apart or one.id in other.apart:
        return None
    found = _of_persons(one, other) if one.is_person else _of_organisations(one, other)
    if found is None or found[0] < LEAST:
        return None
    first, second = sorted((one.id, other.id))
    return Likeness(first, second, found[0], tuple(found[1]))


_Found = tuple[int, list[Why]] | None


def _of_persons(one: Sketch, other: Sketch) -> _Found:
    alike = _names(one.name, other.name)
    named = Why.NAME if alike >= _SAME else Why.SIMILAR_NAME
    nameless = not (one.name and other.name)
    around = _around(one, other)
    if one.emails & other.emails:
        around = [each for each in around if each is not Why.DOMAIN]
        if alike >= _SIMILAR or nameless:
            return 98, [Why.EMAIL, *([] if nameless else [named]), *around]
        return (90, [Why.EMAIL, Why.SIMILAR_NAME, *around]) if alike >= _RELATED else (LEAST, [Why.EMAIL])
    if _same_phone(one, other):
        if alike >= _SIMILAR:
            return 96, [Why.PHONE, named, *around]
        return (75, [Why.PHONE]) if nameless else None
    if alike >= _SAME and len(one.name) > 1:
        if Why.COMPANY in around or Why.DOMAIN in around:
            return 93, [named, *around]
        if _contradict(one, other):
            return None
        return (82 if around else 74), [named, *around]
    if alike >= _SIMILAR and (Why.COMPANY in around or Why.DOMAIN in around):
        return 84, [named, *around]
    return None


def _of_organisations(one: Sketch, other: Sketch) -> _Found:
    alike = _names(one.name, other.name)
    named = Why.NAME if alike >= _SAME else Why.SIMILAR_NAME
    around = _around(one, other)
    near = named, *(each for each in around if each is not Why.DOMAIN)
    if one.hosts & other.hosts:
        if alike >= _RELATED:
            return 97, [Why.DOMAIN, *near]
        return 78, [Why.DOMAIN]
    if one.emails & other.emails and alike >= _RELATED:
        return 95, [Why.EMAIL, *near]
    if _same_phone(one, other) and alike >= _RELATED:
        return 92, [Why.PHONE, *near]
    if alike >= _SAME:
        elsewhere = one.city and other.city and one.city != other.city
        return (76 if elsewhere else 92), [*near]
    if alike >= _SIMILAR and Why.PLACE in around:
        return 82, [*near]
    return None


def _around(one: Sketch, other: Sketch) -> list[Why]:
    found = []
    if one.company and one.company == other.company:
        found.append(Why.COMPANY)
    elif one.hosts & other.hosts:
        found.append(Why.DOMAIN)
    if one.city and one.city == other.city:
        found.append(Why.PLACE)
    return found


def _contradict(one: Sketch, other: Sketch) -> bool:
    """Whether two namesakes are known to be elsewhere: each has a company, an address or a town of their own."""
    return bool(
        (one.company and other.company and one.company != other.company)
        or (one.emails and other.emails)
        or (one.city and other.city and one.city != other.city)
        or (one.phones and other.phones)
    )


def _same_phone(one: Sketch, other: Sketch) -> bool:
    return any(plain.same_number(mine, theirs) for mine in one.phones for theirs in other.phones)


def _names(one: tuple[str, ...], other: tuple[str, ...]) -> float:
    if not one or not other:
        return 0.0
    if one == other:
        return 100.0
    from rapidfuzz import fuzz  # a compiled library: only names that differ pay for loading it

    alike = fuzz.ratio(" ".join(one), " ".join(other))
    return max(alike, 90.0) if _initials(one, other) else alike


def _initials(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether one name is the other with initials: `a weber` and `ana weber`."""
    if len(one) != len(other) or len(one) < 2:
        return False
    whole = set(one) & set(other)
    mine, theirs = ([each for each in name if each not in whole] for name in (one, other))
    return bool(whole) and all(
        a.startswith(b) or b.startswith(a)
        for a, b in zip(sorted(mine), sorted(theirs), strict=False)
        if len(a) * len(b)
    )
