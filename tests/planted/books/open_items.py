"""Faults by hand in what is open: matching, ages, discounts, proposals, reminders, what recurs."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_OPEN = "shared_models/accounting/open_items"


OPEN_ITEMS = (
    Mistake(
        "more than is open can be matched",
        f"{_OPEN}/matching.py",
        "    if asked > most:\n",
        "    if False:\n",
    ),
    Mistake(
        "what one owes settles what another has paid",
        f"{_OPEN}/matching.py",
        "if (debit.account_id, debit.party) != (credit.account_id, credit.party):",
        "if debit.account_id != credit.account_id:",
    ),
    Mistake(
        "the rest of a match in a foreign currency is lost",
        f"{_OPEN}/matching.py",
        "    if not difference:\n        return Matched(match)\n",
        "    if not difference or True:\n        return Matched(match)\n",
    ),
    Mistake(
        "the difference is closed against the wrong side",
        f"{_OPEN}/matching.py",
        "(debit.id, difference_id) if difference > 0 else (difference_id, credit.id)",
        "(debit.id, difference_id) if difference < 0 else (difference_id, credit.id)",
    ),
    Mistake(
        "a settlement makes a credit larger",
        f"{_OPEN}/open_item.py",
        "sign = -1 if self.open < 0 or (self.foreign or 0) < 0 else 1",
        "sign = 1",
    ),
    Mistake(
        "thirty days over count as thirty-one",
        f"{_OPEN}/ageing.py",
        "sum(days > limit for limit in limits)",
        "sum(days >= limit for limit in limits)",
    ),
    Mistake(
        "what is due today is overdue",
        f"{_OPEN}/ageing.py",
        "return 0 if days <= 0 else",
        "return 0 if days < 0 else",
    ),
    Mistake(
        "part payments release their tax each by itself",
        f"{_OPEN}/cash_basis.py",
        "        if self.paid == self.gross:\n            return amount\n",
        "",
    ),
    Mistake(
        "a discount leaves all of the tax waiting",
        f"{_OPEN}/cash_basis.py",
        "        tax_in_base=had.tax_in_base - gone.tax_in_base,\n",
        "",
    ),
    Mistake(
        "unrealised losses are gains",
        f"{_OPEN}/revaluation.py",
        '"unrealised_gain" if change > 0 else "unrealised_loss"',
        '"unrealised_loss" if change > 0 else "unrealised_gain"',
    ),
    Mistake(
        "more can be written off than is open",
        f"{_OPEN}/write_off.py",
        "if amount is not None and amount > most:",
        "if amount is not None and amount > 2 * most:",
    ),
    Mistake(
        "a discount is offered for ever",
        f"{_OPEN}/proposals.py",
        'return item.discount if item.discount and line.day <= (item.discount_until or "") else 0',
        "return item.discount",
    ),
    Mistake(
        "a discount ends before its last day",
        f"{_OPEN}/proposals.py",
        'line.day <= (item.discount_until or "") else 0',
        'line.day < (item.discount_until or "") else 0',
    ),
    Mistake(
        "a line in dollars pays what is owed in euros",
        f"{_OPEN}/proposals.py",
        "return item.currency == line.currency and (item.amount > 0)",
        "return (item.amount > 0)",
    ),
    Mistake(
        "two lines are proposed for one item",
        f"{_OPEN}/proposals.py",
        "and not own & items:",
        "and own:",
    ),
    Mistake(
        "items are looked for one by one",
        f"{_OPEN}/proposals.py",
        "            for each in _few(key.get((line.currency, line.amount), ()), index, parties)\n",
        "            for each in [one for many in key.values() for one in many]\n"
        "            if (each.currency, each.amount if key is index.by_amount else _left(each, each.discount))\n"
        "            == (line.currency, line.amount)\n",
    ),
    Mistake(
        "a sum of items is looked for as long as there are any",
        f"{_OPEN}/subset_sums.py",
        "        steps[0] -= 1\n",
        "",
    ),
    Mistake(
        "a rule without a condition codes every line",
        f"{_OPEN}/bank_rules.py",
        "            return False\n        size",
        "            return True\n        size",
    ),
    Mistake(
        "a rule is learnt that contradicts what a person did",
        f"{_OPEN}/bank_rules.py",
        "if not any(rule.coding != coding and rule._fits(line, words) for line, words, coding in known)",
        "if known",
    ),
    Mistake(
        "after February the thirty-first stays the twenty-eighth",
        f"{_OPEN}/recurrences.py",
        "        return added(first, steps * number, unit)\n",
        "        day = first\n        for _ in range(number):\n            day = added(day, steps, unit)\n"
        "        return day\n",
    ),
    Mistake(
        "a recurring document is due on the day after its last, too",
        f"{_OPEN}/recurrences.py",
        "if recurrence.last is not None and day > recurrence.last:",
        "if False:",
    ),
    Mistake(
        "a reminder bears interest on what an earlier one has charged",
        f"{_OPEN}/dunning_rules.py",
        "amount = 0 if dunned.is_charge else max(dunned.item.amount, 0)",
        "amount = max(dunned.item.amount, 0)",
    ),
    Mistake(
        "interest is reckoned for a year of 360 days",
        f"{_OPEN}/dunning_rules.py",
        "HUNDRED_PERCENT * DAYS_OF_A_YEAR, mode)",
        "HUNDRED_PERCENT * 360, mode)",
    ),
    Mistake(
        "whoever is on hold is reminded on the last day of it",
        f"{_OPEN}/dunning_rules.py",
        'day <= (each.held_until or "")',
        'day < (each.held_until or "")',
    ),
    Mistake(
        "an item rises as many levels as it is late",
        f"{_OPEN}/dunning_rules.py",
        "    if dunned.level and dunned.last_day:\n",
        "    if False:\n",
    ),
    Mistake(
        "a large rest counts as the bank's charge",
        f"{_OPEN}/short_payment.py",
        "rest * CHARGE_AT_MOST <= abs(item.amount)",
        "rest <= abs(item.amount)",
    ),
    Mistake(
        "a discount stands on one instalment alone",
        f"{_OPEN}/early_discount.py",
        "return allot(discount, [abs(each.amount) for each in items])",
        "return [discount, *(0 for _ in items[1:])]",
    ),
)
