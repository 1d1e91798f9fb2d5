"""The sums of a paper must agree with its parts, by the rules of EN 16931-1, or nobody gets it.

Law: every disagreement names the rule it breaks, in its words and in `detail["rule"]`.
"""

from collections import Counter
from collections.abc import Iterator

from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.money import Money
from sync.papers.figures import PERCENT_SCALE
from sync.papers.paper import Paper, PaperKind, TaxCategory

WITHOUT_SUMS = (PaperKind.REMINDER, PaperKind.STATEMENT, PaperKind.BILL_COPY)
RULE_PREFIX = {
    TaxCategory.STANDARD: "BR-S",
    TaxCategory.ZERO: "BR-Z",
    TaxCategory.EXEMPT: "BR-E",
    TaxCategory.REVERSE_CHARGE: "BR-AE",
    TaxCategory.INTRA_COMMUNITY: "BR-IC",
    TaxCategory.EXPORT: "BR-G",
    TaxCategory.NOT_SUBJECT: "BR-O",
    TaxCategory.CANARY_ISLANDS: "BR-AF",
    TaxCategory.CEUTA_MELILLA: "BR-AG",
}
"""How the standard's rules about each category begin."""
_TAXES = 4
"""So many taxes are told as one percent at most, such as those of a country, a province and a town."""


def check(paper: Paper) -> None:
    """Raise the first RuleBroken by which the sums disagree; letters and copies of others' bills are taken as is."""
    for each in disagreements(paper):
        raise each


def disagreements(paper: Paper) -> Iterator[RuleBroken]:
    """Every way in which the sums disagree."""
    if paper.kind in WITHOUT_SUMS:
        return
    totals = paper.totals
    allowances = sum(each.amount for each in paper.adjustments if not each.charge)
    charges = sum(each.amount for each in paper.adjustments if each.charge)
    net = totals.lines - totals.allowances + totals.charges
    for rule, name, told, found in (
        ("BR-CO-10", "lines", totals.lines, sum(line.net for line in paper.lines)),
        ("BR-CO-11", "allowances", totals.allowances, allowances),
        ("BR-CO-12", "charges", totals.charges, charges),
        ("BR-CO-13", "net", totals.net, net),
        ("BR-CO-14", "tax", totals.tax, sum(group.tax for group in paper.taxes)),
        ("BR-CO-15", "gross", totals.gross, totals.net + totals.tax),
        ("BR-CO-16", "payable", totals.payable, totals.gross - totals.prepaid + totals.rounding),
    ):
        if told != found:
            yield _wrong_sum(paper, rule, name, told, found)
    if paper.taxes:
        yield from _wrong_groups(paper)


def bases(paper: Paper) -> Counter[tuple[TaxCategory, int]]:
    """What each category and percent is reckoned on: its lines, less its allowances, with its charges."""
    found: Counter[tuple[TaxCategory, int]] = Counter()
    for line in paper.lines:
        found[line.category, line.percent] += line.net
    for each in paper.adjustments:
        found[each.category, each.percent] += each.amount if each.charge else -each.amount
    return found


def _wrong_groups(paper: Paper) -> Iterator[RuleBroken]:
    expected = bases(paper)
    parts = Counter((line.category, line.percent) for line in paper.lines)
    parts.update((each.category, each.percent) for each in paper.adjustments)
    for key in expected.keys() - {(group.category, group.percent) for group in paper.taxes}:
        yield RuleBroken(
            worded("The tax of category {category} is missing from the sums of tax ({rule})", category=key[0],
                   rule=f"{RULE_PREFIX[key[0]]}-01"),
            field="taxes", rule=f"{RULE_PREFIX[key[0]]}-01",
        )  # fmt: skip
    for group in paper.taxes:
        key = group.category, group.percent
        if group.taxable != expected[key]:
            yield _wrong_sum(paper, f"{RULE_PREFIX[group.category]}-08", "taxable", group.taxable, expected[key])
        exact, hundred = group.taxable * group.percent, 100 * 10**PERCENT_SCALE
        # Each part may have been rounded by itself, for each tax it bears, and the percent has but four decimals.
        leeway = (_TAXES * parts[key] + 1) * hundred + abs(group.taxable)
        if abs(group.tax * hundred - exact) > leeway:
            yield _wrong_sum(paper, "BR-CO-17", "tax", group.tax, (2 * exact + hundred) // (2 * hundred))


def _wrong_sum(paper: Paper, rule: str, name: str, told: int, found: int) -> RuleBroken:
    return RuleBroken(
        worded(
            "The document says {told} where its parts make {found} ({name}, rule {rule})",
            told=Money(told, paper.currency), found=Money(found, paper.currency), name=name, rule=rule,
        ),
        field=name, rule=rule, told=told, found=found,
    )  # fmt: skip
