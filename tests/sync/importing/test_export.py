"""What is exported can be read back, and runs nothing in a spreadsheet."""

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import UnknownField
from sync.importing.export import export_file, export_rows
from sync.importing.mapping import importable

from .conftest import World

COMPANY = catalogue().record_type("company")
FIELDS = [each.name for each in importable(COMPANY)]
line = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1, max_size=12).map(
    lambda text: " ".join(text.split())
)
texts = st.none() | line.filter(bool)


def test_values_are_written_as_people_read_them(world: World) -> None:
    parent = world.add("company", name="Root; Inc.")
    tags = [world.add("tag", name="VIP"), world.add("tag", name="Fair")]
    row = {**COMPANY.blank, "name": "=1+1", "parent_id": parent, "tags": sorted(tags), "lifecycle": "former"}
    row |= {"annual_revenue": -123450, "currency": "JPY", "updated_at": 0, "phone": "+49 30 1"}
    file = io.StringIO()
    names = ["name", "parent_id", "tags", "lifecycle", "annual_revenue", "updated_at", "phone", "city"]
    assert export_rows(file, COMPANY, names, [row], lambda name, key: str(world.records[name][key]["name"])) == 1
    header, values, _ = file.getvalue().split("\r\n")
    assert header == "Name,Parent company,Tags,Stage,Annual revenue,Changed,Phone,City"
    assert values == "'=1+1,Root; Inc.,VIP; Fair,Former customer,-123450,1970-01-01T00:00:00.000000Z,+49 30 1,"


def test_a_file_is_whole_or_not_there(tmp_path: Path) -> None:
    path = tmp_path / "companies.csv"
    with pytest.raises(UnknownField):
        export_file(path, COMPANY, ["shape"], [], lambda name, key: "")
    assert list(tmp_path.iterdir()) == []
    assert export_file(path, COMPANY, ["name"], [COMPANY.blank], lambda name, key: "") == 1
    assert path.read_bytes() == b'\xef\xbb\xbfName\r\n""\r\n'


@settings(max_examples=60)
@given(
    st.lists(
        st.fixed_dictionaries(
            {
                "name": line.filter(bool),
                "city": texts,
                "notes": texts,
                "size": st.none() | st.sampled_from(sorted(COMPANY.field("size").choices)),
                "annual_revenue": st.none() | st.integers(-(10**12), 10**12),
                "currency": st.sampled_from(["EUR", "JPY", "KWD"]),
                "country": st.none() | st.sampled_from(["DE", "FR"]),
            }
        ),
        min_size=1,
        max_size=5,
        unique_by=lambda each: each["name"],
    )
)
def test_an_export_imports_as_it_was(made: list[dict[str, object]]) -> None:
    from sync.importing.plan import Duplicates

    file = io.StringIO()
    export_rows(file, COMPANY, FIELDS, [{**COMPANY.blank, **each} for each in made], lambda name, key: "")
    plan = World().plan(file.getvalue().encode("utf-8-sig"), "company", Duplicates.CREATE)
    assert [str(fault) for fault in plan.faults] == []
    assert [dict(each.after) for each in plan.mutations] == [
        {name: value for name, value in each.items() if value is not None} for each in made
    ]
