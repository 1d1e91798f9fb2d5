"""The catalogue: every declared record type and verb, found by walking the domain folders.

Nothing has to be registered by hand, also not in a frozen build. `snapshot` and `restore` turn the record types into
plain data and back, for a client that wants to show a list before it imports the declarations.
"""

import importlib
import json
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from hashlib import sha256
from types import ModuleType
from typing import Any

from shared_models.kernel.evolution import Chain, Evolution, chained
from shared_models.kernel.faults import UnknownRecordType, UnknownVerb, worded
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.translation import Translation
from shared_models.kernel.verb import Verb

ACTIONS = ("view", "create", "edit", "delete")
OWN_ACTIONS = ("view", "edit", "delete")
"""What a role may be allowed for a person's own records alone: `deal.edit_own`."""


@dataclass(frozen=True)
class Catalogue:
    """Record types by name, verbs by (record type, name), and how the record types have come to be what they are."""

    record_types: Mapping[str, RecordType]
    verbs: Mapping[tuple[str, str], Verb] = field(default_factory=dict)
    chain: Chain = field(default_factory=Chain)

    def __iter__(self) -> Iterator[RecordType]:
        return iter(self.record_types.values())

    def record_type(self, name: str) -> RecordType:
        """The record type called `name`; raises UnknownRecordType."""
        try:
            return self.record_types[name]
        except KeyError:
            raise UnknownRecordType(worded("There is no record type '{name}'.", name=name[:80])) from None

    def verb(self, record_type: str, name: str) -> Verb:
        """The verb `name` of a record type; raises UnknownVerb."""
        try:
            return self.verbs[record_type, name]
        except KeyError:
            raise UnknownVerb(worded("A {kind} cannot '{name}'.", kind=record_type[:80], name=name[:80])) from None

    def permissions(self) -> tuple[str, ...]:
        """Every permission key there is, sorted."""
        keys = {each.permission(action) for each in self for action in ACTIONS}
        keys |= {each.permission(f"{action}_own") for each in self if each.owned for action in OWN_ACTIONS}
        keys |= {each.permission for each in self.verbs.values() if not each.system}
        keys |= {mark for each in self for mine in each.fields for mark in (mine.read, mine.write) if mark}
        return tuple(sorted(keys))

    @property
    def schema_version(self) -> int:
        """The version of the declared record types; see `evolution.py`."""
        return self.chain.version

    @cached_property
    def fingerprint(self) -> str:
        """Changes whenever a declared record type does; 16 hexadecimal digits."""
        text = json.dumps(self.snapshot(), sort_keys=True, default=str)
        return sha256(text.encode()).hexdigest()[:16]

    def translation(self, version: int) -> Translation | None:
        """From an older schema version to this one, None from this one itself; raises ValueError out of reach."""
        if version == self.schema_version:
            return None
        if version not in self._translations:
            self._translations[version] = Translation(self.chain, version, self.schema_version)
        return self._translations[version]

    @cached_property
    def _translations(self) -> dict[int, Translation]:
        return {}

    def snapshot(self) -> list[dict[str, Any]]:
        """The record types as plain data."""
        return [each.snapshot() for each in self]

    @classmethod
    def restore(cls, plain: list[Any]) -> "Catalogue":
        """The catalogue of a snapshot: record types without rules, and no verbs."""
        types = [RecordType.restore(each) for each in plain]
        return cls({each.name: each for each in types})


def declared(modules: Iterator[ModuleType]) -> Catalogue:
    """The catalogue of everything the modules declare, in a stable order."""
    from shared_models.kernel.record import Record

    types: dict[str, RecordType] = {}
    verbs: dict[tuple[str, str], Verb] = {}
    evolutions: list[Evolution] = []
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, type) and issubclass(value, Record) and value.__module__ == module.__name__:
                if "about" not in value.__dict__:
                    continue
                if value.about.name in types:
                    raise ValueError(f"two records are called {value.about.name!r}; the second is in {module.__name__}")
                types[value.about.name] = value.declaration
            elif isinstance(value, Verb) and value.run.__module__ == module.__name__:
                verbs[value.record_type, value.name] = value
            elif isinstance(value, Evolution):
                evolutions.append(value)
    ordered = sorted(types.values(), key=lambda each: (each.menu or 999, each.name))
    return Catalogue({each.name: each for each in ordered}, verbs, chained(evolutions))


def domain_modules() -> Iterator[ModuleType]:
    """Every module of every domain folder of `shared_models`, imported."""
    import shared_models

    for domain in sorted(pkgutil.iter_modules(shared_models.__path__), key=lambda each: each.name):
        if not domain.ispkg or domain.name == "kernel":
            continue
        package = importlib.import_module(f"shared_models.{domain.name}")
        for each in sorted(pkgutil.iter_modules(package.__path__), key=lambda each: each.name):
            yield importlib.import_module(f"{package.__name__}.{each.name}")


@cache
def catalogue() -> Catalogue:
    """The catalogue of this product, loaded once."""
    return declared(domain_modules())
