"""What every declared record is audited for; a new record is covered without a line here."""

from __future__ import annotations

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.record_field import LISTED, Kind
from shared_models.kernel.record_type import RecordType
from tests.shared_models.conftest import World

EVERY = pytest.mark.parametrize("record_type", list(catalogue()), ids=lambda each: each.name)


@EVERY
def test_it_says_what_it_is_for_in_plain_words(record_type: RecordType) -> None:
    assert len(record_type.help) > 20
    assert record_type.label
    assert record_type.label_plural != record_type.label
    assert record_type.name.isidentifier()
    assert record_type.plural.replace("-", "").isalpha()


@EVERY
def test_its_fields_have_distinct_labels_and_names_that_say_what_they_hold(record_type: RecordType) -> None:
    labels = [each.label for each in record_type.own_fields]
    assert len(labels) == len(set(labels))
    for each in record_type.own_fields:
        assert each.label[0].isupper()
        assert each.label == each.label.strip(" .:")
        if each.kind is Kind.REFERENCE:
            assert each.name.endswith(("_id", "_by"))


@EVERY
def test_what_it_refers_to_exists(record_type: RecordType) -> None:
    known = catalogue()
    for each in record_type.fields:
        assert (each.kind in (Kind.REFERENCE, Kind.REFERENCES)) == bool(each.reference)
        if each.reference:
            known.record_type(each.reference)
        if each.kind is Kind.MONEY:
            assert record_type.field(each.currency).kind is Kind.CURRENCY
        if each.kind is Kind.CHOICE:
            assert each.choices
    for name in (*record_type.title, *record_type.title_fallback, *([record_type.owner] if record_type.owner else [])):
        record_type.field(name)


@EVERY
def test_its_defaults_pass_its_own_checks(record_type: RecordType) -> None:
    for each in record_type.own_fields:
        if each.default is not None and each.kind not in LISTED:
            assert each.check(each.default) == each.default


@EVERY
def test_a_viewer_cannot_write_it(world: World, record_type: RecordType) -> None:
    from shared_models.kernel.mutation import Action
    from shared_models.platform.roles import Role

    world.role = Role.VIEWER
    assert world.act(Action.CREATE, record_type.name, world.id()).code == "not-permitted"
