"""What could not be imported can be mended in its file and imported again as it is."""

from pathlib import Path

from sync.importing.error_file import write_error_file
from sync.importing.table import open_table, read_table

from .conftest import World

TEXT = (
    'Name;E-mail;"=Note";Name\n'
    "Bell;wrong;'=1+1;x\n"
    "Carr;c@d.example;;\n"
    '"=cmd()";also wrong;"a\nb";+49 30\n'
    "Dee;d@e.example;one;two;three\n"
)


def test_the_error_file_has_the_original_cells_and_the_problem(world: World, tmp_path: Path) -> None:
    table = read_table(TEXT.encode())
    plan = world.plan(table)
    path = tmp_path / "errors.csv"
    write_error_file(path, table, plan)
    lines = path.read_text(encoding="utf-8-sig")
    assert lines.startswith("Name;E-mail;'=Note;Name (2);Problem\n")
    assert "\n'=cmd();" in lines
    assert "E-mail: E-mail must be an e-mail address" in lines
    assert list(tmp_path.iterdir()) == [path]

    again = open_table(path)
    assert again.headers == ("Name", "E-mail", "=Note", "Name (2)", "Problem")
    assert [row.cells[:4] for row in again.rows()] == [
        ["Bell", "wrong", "'=1+1", "x"],
        ["'=cmd()", "also wrong", "a\nb", "+49 30"],
        ["Dee", "d@e.example", "one", "two"],
    ]


def test_a_mended_error_file_imports_without_other_settings(world: World, tmp_path: Path) -> None:
    table = read_table(TEXT.encode())
    path = tmp_path / "errors.csv"
    write_error_file(path, table, world.plan(table))
    mended = path.read_text(encoding="utf-8-sig").replace("also wrong", "a@b.example").replace("wrong", "w@b.example")
    path.write_text(mended.replace(";three", ";"), encoding="utf-8")
    plan = world.plan(open_table(path))
    assert [str(fault) for fault in plan.faults] == []
    assert [each.after["last_name"] for each in plan.mutations] == ["Bell", "=cmd()", "Dee"]


def test_rows_that_stay_wrong_keep_one_problem_column(world: World, tmp_path: Path) -> None:
    table = read_table(TEXT.encode())
    first, second = tmp_path / "1.csv", tmp_path / "2.csv"
    write_error_file(first, table, world.plan(table))
    again = open_table(first)
    write_error_file(second, again, world.plan(again))
    assert second.read_bytes() == first.read_bytes()
