"""Fields as SQL expressions: in the JSON form that REST answers with, and in the form that filters and sorting compare.

PostgreSQL does what `kernel/json_form.py` does, so that a page of records needs no work per value here; a test holds
the two against each other. Identifiers come from the declarations alone.
"""

from functools import cache

from psycopg import sql

from shared_models.kernel.money import EXPONENTS
from shared_models.kernel.record_field import SEVERAL, TEXTUAL, Kind, RecordField
from shared_models.kernel.record_type import CUSTOM

_RFC3339 = sql.SQL("""to_char({} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')""")
_TYPES = {
    Kind.REFERENCE: "uuid",
    Kind.INSTANT: "timestamptz",
    Kind.DAY: "date",
    Kind.BOOLEAN: "boolean",
    Kind.MONEY: "numeric",
    Kind.DECIMAL: "numeric",
    Kind.INTEGER: "bigint",
    Kind.DURATION: "bigint",
    Kind.REFERENCES: "uuid[]",
    Kind.LABELS: "text[]",
}
_STORED = _TYPES | {Kind.MONEY: "bigint", Kind.DECIMAL: "bigint"}
"""The types in which lines are stored: their amounts are still scaled whole numbers."""


def sql_type(field: RecordField) -> sql.SQL:
    """The PostgreSQL type in which values of the field are compared."""
    return sql.SQL("uuid" if field.name == "id" else _TYPES.get(field.kind, "text"))


def json_column(field: RecordField) -> sql.Composable:
    """The field's column in its JSON form."""
    column = sql.Identifier(field.name)
    if field.kind is Kind.LINES:
        return _lines(field)
    if field.kind is Kind.INSTANT:
        return _RFC3339.format(column)
    if field.kind in (Kind.MONEY, Kind.DECIMAL):
        return sql.SQL("({})::text").format(_exact(field))
    if field.kind in SEVERAL:
        return sql.SQL("coalesce({}, '{{}}')").format(column)
    return column


def _lines(field: RecordField) -> sql.Composable:
    """Lines as a JSON array of objects, in their order, every column in its JSON form."""
    columns = sql.SQL(", ").join(
        sql.SQL("{} {}").format(sql.Identifier(each.name), sql.SQL(_STORED.get(each.kind, "text")))
        for each in field.lines
    )
    pairs = sql.SQL(", ").join(
        sql.SQL("{}, {}").format(sql.Literal(each.name), json_column(each)) for each in field.lines
    )
    return sql.SQL(
        "coalesce((SELECT jsonb_agg(jsonb_build_object({}) ORDER BY line.ordinality) "
        "FROM ROWS FROM (jsonb_to_recordset({}) AS ({})) WITH ORDINALITY AS line), '[]')"
    ).format(pairs, sql.Identifier(field.name), columns)


def comparable(field: RecordField) -> sql.Composable:
    """The field's value as it is compared: amounts in their main unit, text code point by code point."""
    if field.name == "id":
        return sql.Identifier("id")
    if field.name.startswith(f"{CUSTOM}."):
        return _custom(field)
    if field.kind in (Kind.MONEY, Kind.DECIMAL):
        return _exact(field)
    if field.kind in TEXTUAL:
        return sql.SQL('{} COLLATE "C"').format(sql.Identifier(field.name))
    return sql.Identifier(field.name)


def _exact(field: RecordField) -> sql.Composable:
    """A scaled whole number as the exact decimal number it stands for, with as many decimals as its scale has."""
    column = sql.Identifier(field.name)
    if field.kind is Kind.DECIMAL:
        return sql.SQL("{}::numeric * {}").format(column, _unit(field.scale))
    if not field.currency:
        return sql.SQL("{}::numeric * {}").format(column, _unit(2))
    return sql.SQL("{}::numeric * {}").format(column, _minor_unit(field.currency))


@cache
def _minor_unit(currency: str) -> sql.Composable:
    cases = [
        sql.SQL("WHEN {} = ANY({}) THEN {}").format(
            sql.Identifier(currency),
            sql.Literal([each for each, decimals in EXPONENTS.items() if decimals == scale]),
            _unit(scale),
        )
        for scale in sorted(set(EXPONENTS.values()))
    ]
    return sql.SQL("CASE {} ELSE {} END").format(sql.SQL(" ").join(cases), _unit(2))


def _unit(scale: int) -> sql.Composable:
    return sql.SQL(f"0.{'0' * (scale - 1)}1" if scale else "1")


def _custom(field: RecordField) -> sql.Composable:
    """A tenant-defined value; one of another kind than the field has now counts as none."""
    key = sql.Literal(field.name[len(CUSTOM) + 1 :])
    shape, cast = {
        Kind.INTEGER: ("number", "numeric"),
        Kind.BOOLEAN: ("boolean", "boolean"),
    }.get(field.kind, ("string", "text"))
    return sql.SQL(
        "(CASE WHEN jsonb_typeof({column} -> {key}) = {shape} THEN ({column} ->> {key})::{cast} END{collation})"
    ).format(
        column=sql.Identifier(CUSTOM),
        key=key,
        shape=sql.Literal(shape),
        cast=sql.SQL(cast),
        collation=sql.SQL(' COLLATE "C"' if cast == "text" else ""),
    )
