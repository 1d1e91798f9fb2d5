"""Installing a chart of accounts: its accounts, taxes, rules and journals become records that are the tenant's own.

Their ids follow from the chart, so that two people who do it apart make the same ones.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.charts.chart import Chart, JournalKind
from shared_models.accounting.charts.library import CHARTS, chart
from shared_models.accounting.charts.taxes import ChartTax, ChartTaxRule, Place
from shared_models.accounting.vocabulary import PERCENT
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write

_TERMS = (0, 14, 30)
_DAYS = {"en": "{} days", "de": "{} Tage", "fr": "{} jours", "es": "{} días", "ar": "{} يومًا"}
_AT_ONCE = {"en": "At once", "de": "Sofort", "fr": "Immédiat", "es": "Al contado", "ar": "فورًا"}


def _needs(settings: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


@verb(
    "install_chart",
    on="ledger_settings",
    label="Install charts of accounts",
    arguments=(
        RecordField("chart", "Chart of accounts", Kind.CHOICE, choices=CHARTS, required=True),
        RecordField("language", "Language", Kind.LANGUAGE, help="Empty for the chart's own"),
    ),
    needs=_needs,
)
def install_chart(settings: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Make the accounts, taxes, tax rules, journals and payment terms of a chart, and say which accounts verbs use."""
    if settings["chart"]:
        raise RuleBroken("These books have a chart of accounts already.", field="chart")
    found = chart(arguments["chart"])
    language = arguments["language"] or found.language
    yield from _accounts(found, language)
    yield from _taxes(found, language)
    for each in found.journals:
        values = {
            "code": each.code,
            "name": _name(each.names, language),
            "kind": each.kind.value,
            "prefix": each.prefix,
        }
        yield Write(
            "journal", _id(found, "journal", each.code), values | _at(found, "account_id", each.default_account)
        )
    for days in _TERMS:
        name = (_DAYS if days else _AT_ONCE).get(language, (_DAYS if days else _AT_ONCE)["en"]).format(days)
        instalment = {"days": days, "share": 100 * PERCENT}
        yield Write(
            "payment_terms", _id(found, "payment_terms", str(days)), {"name": name, "instalments": [instalment]}
        )
    controls = [{"role": role.value, "account_id": _account(found, code)} for role, code in found.roles.items()]
    chosen: dict[str, Value] = {"chart": found.key, "controls": controls}
    chosen["general_journal_id"] = _general_journal(found)
    yield Write("ledger_settings", settings["id"], chosen)


def _general_journal(found: Chart) -> Id | None:
    codes = (each.code for each in found.journals if each.kind is JournalKind.GENERAL)
    return next((_id(found, "journal", code) for code in codes), None)


def _accounts(found: Chart, language: str) -> Iterator[Write]:
    for group in found.groups:
        values = {"code": group.key, "name": _name(group.names, language), "type": group.type.value, "heading": True}
        yield Write("account", _account(found, group.key), values)
    for each in found.accounts:
        values = {
            "code": each.code,
            "name": _name(each.names, language),
            "type": each.type.value,
            "reconcilable": each.reconcilable,
            "party_required": each.party_required,
        }
        if each.tax:
            values["tax_id"] = _id(found, "tax", each.tax)
        yield Write("account", _account(found, each.code), values | _at(found, "parent_id", each.group or None))


def _taxes(found: Chart, language: str) -> Iterator[Write]:
    for tax in found.taxes:
        yield Write("tax", _id(found, "tax", tax.key), _tax(found, tax, language))
    for rule in found.tax_rules:
        for replaced, by in rule.replaces.items():
            yield Write(
                "tax_rule", _id(found, "tax_rule", f"{rule.key}/{replaced}"), _rule(found, rule, language, replaced, by)
            )


def _tax(found: Chart, tax: ChartTax, language: str) -> dict[str, Value]:
    rates = [
        {
            "valid_from": each.valid_from,
            "percent": each.percent,
            "base_tags": list(each.base_tags),
            "tax_tags": list(each.tax_tags),
            "counter_tags": list(each.counter_tags),
        }
        for each in tax.rates
    ]
    values: dict[str, Value] = {
        "code": tax.key,
        "name": _name(tax.names, language),
        "use": tax.kind.value,
        "category": tax.category.value,
        "rates": rates,
        "reason": _name(tax.note, language) if tax.note else None,
        "reason_code": tax.exemption_code,
    }
    for name in ("account", "refund_account", "counter_account", "transition_account"):
        values |= _at(found, f"{name}_id", getattr(tax, name))
    return values


def _rule(found: Chart, rule: ChartTaxRule, language: str, replaced: str, by: str | None) -> dict[str, Value]:
    places, narrowness = rule.strictness()
    return {
        "name": _name(rule.names, language),
        "position": 1_000 - 100 * places - 10 * narrowness,
        **_place("from", rule.origin),
        **_place("to", rule.destination),
        "business": rule.business,
        "product_kind": rule.product.value if rule.product else None,
        "replaces_id": _id(found, "tax", replaced),
        "tax_id": _id(found, "tax", by) if by else None,
        "note": _name(rule.note, language) if rule.note else None,
    }


def _place(side: str, place: str) -> dict[str, Value]:
    is_group = place in Place.__members__.values()
    return {f"{side}_group": str(place)} if is_group else {f"{side}_country": place}


def _name(names: Mapping[str, str], language: str) -> str:
    return names.get(language) or names.get("en") or next(iter(names.values()))


def _id(found: Chart, kind: str, key: str) -> Id:
    return named_id(kind, f"{found.key}/{key}")


def _account(found: Chart, code: str) -> Id:
    return _id(found, "account", code)


def _at(found: Chart, field: str, code: str | None) -> dict[str, Value]:
    return {field: _account(found, code)} if code else {}
