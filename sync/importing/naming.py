"""The records that a row names: found by title, e-mail address or id, or made along where a name is all they need."""

import re
from collections.abc import Callable, Mapping, Sequence

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import InvalidValue, ReferenceMissing, worded
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import fold
from sync.importing.known_records import KnownRecords, emails
from sync.importing.known_sales import OUTCOMES
from sync.importing.lookup import Lookup
from sync.importing.mapping import has_full_name
from sync.importing.row_values import parts, split_name

Make = Callable[[RecordType, Mapping[str, Value]], Id]
"""Plans a record that is made along; returns its id."""

_BRACKETED = re.compile(r"(.*?)\s*[(<\[]([^()<>\[\]]+)[)>\]]")
"""A name and, in brackets, what tells it apart: `Ana Weber (ana@weber.example)`, `Closed Won (Sales)`."""
_OUTCOME_OF = {fold(word): outcome for outcome, words in OUTCOMES.items() for word in words}
_SHOWN = 12


class Naming:
    """Answers for one row after another; `make` is called for what is to be made along.

    `strangers` is who stands in for colleagues who are named and not here: an id, "" for nobody, None for a problem.
    """

    def __init__(
        self,
        known: KnownRecords,
        lookup: Lookup,
        catalogue: Catalogue,
        actor: Actor,
        make: Make,
        strangers: Id | None = None,
    ) -> None:
        self._strangers = strangers
        self._known, self._lookup, self._catalogue, self._actor, self._make = known, lookup, catalogue, actor, make

    def resolve(self, declared: RecordField, text: str, values: Mapping[str, Value]) -> Value:
        """The id of what a cell names, or the ids where a field holds several. Raises InvalidValue, ReferenceMissing.

        `values` is what the row says by now: of several stages of one name, the one of the row's pipeline is meant.
        """
        kind = self._catalogue.record_type(declared.reference)
        if declared.kind not in SEVERAL:
            return self._one(declared, kind, text, values)
        whole = self._known.named(kind, text)
        return whole[:1] if whole else sorted({self._one(declared, kind, each, values) for each in parts(text)})

    def settled(self, kind: RecordType, values: dict[str, Value]) -> None:
        """Let an outcome that a row tells apart from its stage (a lost deal in "Proposal") decide on the stage."""
        status = kind.by_name.get("status")
        if status is None or not status.by_verb or "status" not in values:
            return
        wanted = values.pop("status")  # the stage says it
        for field in kind.references:
            target = self._catalogue.record_types.get(field.reference)
            if target is None or "outcome" not in target.by_name or field.name not in values:
                continue
            stage = self._known.row(target, values[field.name])
            if stage is not None and stage["outcome"] != wanted:
                around = {each.name: stage[each.name] for each in target.references if not each.system}
                if found := self._with_outcome(target, str(wanted), around):
                    values[field.name] = found[0]

    def _one(self, declared: RecordField, kind: RecordType, text: str, values: Mapping[str, Value]) -> Id:
        found = self._found(kind, text, values)
        if len(found) > 1:
            raise InvalidValue(
                worded(
                    "{field}: {count} {records} are called '{name}'.",
                    field=declared.label,
                    count=len(found),
                    records=kind.label_plural.lower(),
                    name=text[:80],
                )
            )
        if found:
            return found[0]
        if kind.system and not declared.required and self._strangers is not None:
            return self._strangers
        after = self._named(kind, text)
        if after is None or not self._actor.may(kind.permission("create")):
            known = self._titles(kind) if kind.configuration or kind.system else []
            template = (
                "{field}: there is no {record} called '{name}'. There are: {names}."
                if known
                else "{field}: there is no {record} called '{name}'."
            )
            names, record = ", ".join(known), kind.label.lower()
            raise ReferenceMissing(worded(template, field=declared.label, record=record, name=text[:80], names=names))
        return self._make(kind, after)

    def _found(self, kind: RecordType, text: str, values: Mapping[str, Value]) -> list[Id]:
        if is_id(text) and self._known.row(kind, text) is not None:
            return [text]
        found = self._narrowed(kind, self._known.named(kind, text), values)
        if not found and (bracketed := _BRACKETED.fullmatch(text)):
            name, more = bracketed[1], bracketed[2]
            found = self._known.named(kind, more) if "@" in more else []
            found = found or self._narrowed(kind, self._known.named(kind, name), values)
        if not found and "outcome" in kind.by_name:
            outcome = _OUTCOME_OF.get(fold(text)) or _OUTCOME_OF.get(fold(text.partition(" (")[0]))
            found = self._with_outcome(kind, outcome, values)[:1] if outcome else []
        return found

    def _narrowed(self, kind: RecordType, found: Sequence[Id], values: Mapping[str, Value]) -> list[Id]:
        """Of several, those that belong to what the row belongs to; where it says nothing, to the first of that."""
        if len(found) < 2:
            return list(found)
        shared = [each.name for each in kind.references if not each.system and each.kind is Kind.REFERENCE]
        known = [name for name in shared if values.get(name)]
        rows = [(each, self._known.row(kind, each) or {}) for each in found]
        if known:
            return [each for each, row in rows if all(row.get(name) == values[name] for name in known)]
        if kind.configuration and shared:
            return [min(found)]
        return list(found)

    def _with_outcome(self, kind: RecordType, outcome: str, values: Mapping[str, Value]) -> list[Id]:
        """The stages with an outcome, of the row's pipeline where that is known, in their order."""
        shared = [each.name for each in kind.references if not each.system and each.kind is Kind.REFERENCE]
        names = ["id", "outcome", "position", *shared]
        found = []
        for stored in self._lookup.live(kind, names):
            row = dict(zip(names, stored, strict=True))
            fits = all(not values.get(name) or row[name] == values[name] for name in shared)
            if row["outcome"] == outcome and fits:
                found.append((row["position"], row["id"]))
        return [each for _, each in sorted(found)]

    def _named(self, kind: RecordType, text: str) -> dict[str, Value] | None:
        """The values of a new record of that name; None where a name is not all it needs."""
        if nameable(kind):
            title = kind.by_name[kind.title[0]]
            return {title.name: title.check(text)}
        if not has_full_name(kind) or kind.system or kind.configuration or _needed(kind):
            return None
        bracketed = _BRACKETED.fullmatch(text)
        address = next((each for each in (bracketed[2] if bracketed else "", text) if "@" in each), "")
        name = "" if text == address else bracketed[1] if bracketed and address else text
        values: dict[str, Value] = {}
        for field, value in zip(("first_name", "last_name"), split_name(name), strict=True):
            if value:
                values[field] = kind.by_name[field].check(value)
        if address:
            values[emails(kind)[0]] = kind.by_name[emails(kind)[0]].check(address)
        return values

    def _titles(self, kind: RecordType) -> list[str]:
        names = list(dict.fromkeys([*kind.title, *kind.title_fallback]))
        rows = (dict(zip(names, stored, strict=True)) for stored in self._lookup.live(kind, names))
        titles = list(dict.fromkeys(kind.title_of(row) for row in rows))
        return titles[:_SHOWN] + (["…"] if len(titles) > _SHOWN else [])


def nameable(kind: RecordType) -> bool:
    """Whether a name is all that a record of this type needs, so that an import can make it along."""
    return not kind.system and not kind.configuration and _needed(kind) == {kind.title[0]}


def _needed(kind: RecordType) -> set[str]:
    return {each.name for each in kind.own_fields if each.required and each.default is None}
