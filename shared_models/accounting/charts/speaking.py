"""A chart in more languages: tables of names by what they name, one for each language.

A row is `what | name`: the number of an account, or a word and a key (`group 10`, `sheet a.c`, `profit revenue`,
`tax vat20`, `note vat20`, `rule x`, `journal SAL`, `box 1`, `chart`, `form`). A name that is missing, or names nothing,
is refused: a chart speaks a language wholly or not at all.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace

from shared_models.accounting.charts.chart import Chart, Names
from shared_models.accounting.charts.statement_layout import StatementLayout


def speaking(chart: Chart, tables: Mapping[str, str]) -> Chart:
    """The chart with the names of each table under its language; ValueError names what is missing or too much."""
    spoken: dict[str, dict[str, str]] = {}
    for language, table in tables.items():
        for row in table.strip().splitlines():
            what, _, name = row.partition(" | ")
            spoken.setdefault(what, {})[language] = name
    asked: set[str] = set()

    def named(what: str, names: Names) -> Names:
        asked.add(what)
        if missing := tables.keys() - spoken.get(what, {}).keys():
            raise ValueError(f"{what} has no name in {', '.join(sorted(missing))}")
        return {**names, **spoken[what]}

    renamed = _renamed(chart, named)
    if unknown := spoken.keys() - asked:
        raise ValueError(f"the chart has no {', '.join(sorted(unknown))}")
    return renamed


def _renamed(chart: Chart, named: Callable[[str, Names], Names]) -> Chart:
    notes = {each.key: named(f"note {each.key}", each.note) for each in chart.taxes if each.note}
    by_note = {tuple(each.note.items()): notes[each.key] for each in chart.taxes if each.note}
    boxes = tuple(replace(each, names=named(f"box {each.key}", each.names)) for each in chart.tax_form.boxes)
    return replace(
        chart,
        names=named("chart", chart.names),
        groups=tuple(replace(each, names=named(f"group {each.key}", each.names)) for each in chart.groups),
        accounts=tuple(replace(each, names=named(each.code, each.names)) for each in chart.accounts),
        taxes=tuple(
            replace(each, names=named(f"tax {each.key}", each.names), note=notes.get(each.key, each.note))
            for each in chart.taxes
        ),
        tax_rules=tuple(
            replace(
                each,
                names=named(f"rule {each.key}", each.names),
                note=by_note.get(tuple(each.note.items()), each.note),
            )
            for each in chart.tax_rules
        ),
        journals=tuple(replace(each, names=named(f"journal {each.code}", each.names)) for each in chart.journals),
        balance_sheet=_layout(chart.balance_sheet, "sheet", named),
        profit_and_loss=_layout(chart.profit_and_loss, "profit", named),
        tax_form=replace(chart.tax_form, names=named("form", chart.tax_form.names), boxes=boxes),
    )


def _layout(layout: StatementLayout, word: str, named: Callable[[str, Names], Names]) -> StatementLayout:
    return replace(
        layout, lines=tuple(replace(each, names=named(f"{word} {each.key}", each.names)) for each in layout.lines)
    )
