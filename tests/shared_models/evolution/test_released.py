"""What was declared in a release is still declared, or an evolution says what became of it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from shared_models.evolution import newest
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.evolution import (
    Chain,
    DropField,
    Evolution,
    JoinFields,
    RenameChoice,
    RenameField,
    SplitField,
)
from tests.shared_models.evolution.released import FOLDER, shape

Shape = dict[str, Any]


def unexplained(then: Shape, now: Shape, chain: Chain, version: int) -> list[str]:
    """What of a released shape is missing today, or of another kind, and no step of the chain accounts for it."""
    expected = json.loads(json.dumps(then))
    for step in chain.steps(version, chain.version):
        fields = expected.get(step.record_type)
        if fields is None or not step.of_record:
            continue
        if isinstance(step, RenameField) and step.old in fields:
            fields[step.new] = fields.pop(step.old)
        elif isinstance(step, RenameChoice) and step.name in fields:
            kind, keys = fields[step.name]
            fields[step.name] = [kind, [step.renamed.get(key, key) for key in keys]]
        elif isinstance(step, DropField | SplitField | JoinFields):
            for each in step.died:
                fields.pop(each, None)
    found = []
    for name, fields in expected.items():
        here = now.get(name, {})
        for field, (kind, keys) in fields.items():
            if field not in here or here[field][0] != kind:
                found.append(f"{name}.{field}")
            elif missing := sorted(set(keys) - set(here[field][1])):
                found.append(f"{name}.{field}: {', '.join(missing)}")
    return sorted(found)


def unannounced(then: Shape, chain: Chain, version: int) -> list[str]:
    """Fields that people write and that came since a release, of which no step tells an older server's client."""
    born = {(each.record_type, name) for each in chain.steps(version, chain.version) for name in each.born}
    fields = [(name, field.name) for name in then for field in catalogue().record_type(name).fields if not field.system]
    return [f"{name}.{field}" for name, field in fields if field not in then[name] and (name, field) not in born]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda each: each.stem)
def test_nothing_that_people_write_has_come_without_an_evolution(path: Any) -> None:
    kept = json.loads(path.read_text("utf-8"))
    new = unannounced(kept["record_types"], catalogue().chain, kept["schema_version"])
    assert not new, f"{new}: a server of that release refuses them. Write an evolution, see docs/sync/evolution.md."


def test_what_has_come_is_found() -> None:
    kept = json.loads((FOLDER / "0.1.json").read_text("utf-8"))["record_types"]
    assert "attachment.thumbnail" in unannounced(kept, Chain(), 1)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.json")), ids=lambda each: each.stem)
def test_nothing_released_has_gone_without_an_evolution(path: Any) -> None:
    kept = json.loads(path.read_text("utf-8"))
    gone = unexplained(kept["record_types"], shape(), catalogue().chain, kept["schema_version"])
    assert not gone, f"{gone}: clients rely on these. Write an evolution, see docs/sync/evolution.md."


def test_what_has_gone_is_found_and_an_evolution_explains_it() -> None:
    then = {"deal": {"why": ["text", []], "status": ["choice", ["open", "lost"]], "fax": ["text", []]}}
    now = {"deal": {"reason": ["text", []], "status": ["choice", ["open", "gone"]]}}
    assert unexplained(then, now, Chain(), 1) == ["deal.fax", "deal.status: lost", "deal.why"]
    steps = (
        RenameField("deal", "why", "reason"),
        RenameChoice("deal", "status", {"lost": "gone"}),
        DropField("deal", "fax"),
    )
    assert unexplained(then, now, Chain((Evolution(2, steps),)), 1) == []
    assert unexplained(then, {"deal": {"why": ["text", []]}}, Chain(), 1) == ["deal.fax", "deal.status"]


def test_the_files_are_called_after_the_versions_they_hold() -> None:
    assert newest() == catalogue().schema_version
