"""Faults by hand in how the figures of a document and its lines in the ledger come about."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_RECKONING = "shared_models/accounting/reckoning"


RECKONING = (
    Mistake(
        "half up and half even are swapped",
        f"{_RECKONING}/rounding.py",
        "(mode == HALF_UP or whole % 2)",
        "(mode != HALF_UP or whole % 2)",
    ),
    Mistake(
        "half even goes to the odd neighbour",
        f"{_RECKONING}/rounding.py",
        "or whole % 2)",
        "or not whole % 2)",
    ),
    Mistake(
        "a credit note rounds towards zero",
        f"{_RECKONING}/rounding.py",
        "    whole, rest = divmod(abs(numerator), denominator)\n",
        "    whole, rest = divmod(abs(numerator), denominator)\n"
        "    rest -= numerator < 0 and 2 * rest == denominator\n",
    ),
    Mistake(
        "the smallest remainders get what is left",
        f"{_RECKONING}/rounding.py",
        "key=lambda position: -shares[position][1])",
        "key=lambda position: shares[position][1])",
    ),
    Mistake(
        "a currency without cents is converted as if it had two",
        f"{_RECKONING}/rounding.py",
        "10 ** (RATE_SCALE + from_exponent)",
        "10 ** (RATE_SCALE + 2)",
    ),
    Mistake(
        "an amount is converted into a currency that always has cents",
        f"{_RECKONING}/rounding.py",
        "amount * rate * 10**to_exponent",
        "amount * rate * 10**2",
    ),
    Mistake(
        "tax is rounded on each line though the document asks for the sum",
        f"{_RECKONING}/tax_reckoning.py",
        "        if per_line:\n            found =",
        "        if True:\n            found =",
    ),
    Mistake(
        "tax is reckoned on the sum though each line is asked for",
        f"{_RECKONING}/tax_reckoning.py",
        "        if per_line:\n            found =",
        "        if False:\n            found =",
    ),
    Mistake(
        "a rate begins on the day after its first",
        f"{_RECKONING}/tax_reckoning.py",
        '(each.get("valid_from") or "") <= day]',
        '(each.get("valid_from") or "") < day]',
    ),
    Mistake(
        "the first rate of a tax holds for ever",
        f"{_RECKONING}/tax_reckoning.py",
        "    latest = max(known,",
        "    latest = min(known,",
    ),
    Mistake(
        "a tax on taxes is reckoned before them",
        f"{_RECKONING}/tax_reckoning.py",
        "key=lambda each: taxes[each].on_taxes)",
        "key=lambda each: not taxes[each].on_taxes)",
    ),
    Mistake(
        "tax is taken from a price that includes it as if it came on top",
        f"{_RECKONING}/tax_reckoning.py",
        "whole = HUNDRED_PERCENT**2 + sum(shares)",
        "whole = HUNDRED_PERCENT**2",
    ),
    Mistake(
        "a reverse charge is part of a price that includes tax",
        f"{_RECKONING}/tax_reckoning.py",
        "for tax_id in here if not taxes[tax_id].reverse_charge})",
        "for tax_id in here})",
    ),
    Mistake(
        "the seller charges what the buyer owes",
        f"{_RECKONING}/document_totals.py",
        "for each, part in here.items() if not taxes[each].reverse_charge)",
        "for each, part in here.items())",
    ),
    Mistake(
        "the discount of the document is taken off what a down payment settles",
        f"{_RECKONING}/document_totals.py",
        'amount * percent if line.get("settles_in_base") is None else 0',
        "amount * percent",
    ),
    Mistake(
        "cash is rounded down",
        f"{_RECKONING}/document_totals.py",
        "return divide(amount, step, mode) * step if step else amount",
        "return amount // step * step if step else amount",
    ),
    Mistake(
        "a line is reckoned in cents whatever its currency",
        f"{_RECKONING}/document_totals.py",
        "divide(exact * 10 ** exponent(currency), divisor, mode)",
        "divide(exact * 10**2, divisor, mode)",
    ),
    Mistake(
        "the document's way of rounding is not asked for",
        f"{_RECKONING}/document_totals.py",
        '    return document.get("rounding_mode") or HALF_UP\n',
        "    return HALF_UP\n",
    ),
    Mistake(
        "the lines in base currency are rounded each by itself",
        f"{_RECKONING}/document_totals.py",
        "zip(positions, conversion.parts(whole, [nets[at] for at in positions]), strict=True)",
        "zip(positions, [conversion.amount(nets[at]) for at in positions], strict=True)",
    ),
    Mistake(
        "the end of a month is its thirtieth",
        f"{_RECKONING}/due_dates.py",
        "due = due.replace(day=monthrange(due.year, due.month)[1])",
        "due = due.replace(day=30)",
    ),
    Mistake(
        "the tenth of next month is the tenth of this one",
        f"{_RECKONING}/due_dates.py",
        "year, month = (year, month + 1) if month < 12 else (year + 1, 1)",
        "pass",
    ),
    Mistake(
        "instalments need not make the whole",
        f"{_RECKONING}/due_dates.py",
        "if rest < 0 or (rest and not without):",
        "if rest < 0:",
    ),
    Mistake(
        "a credit note stands on the side of its invoice",
        f"{_RECKONING}/postings.py",
        "sign=-1 if kind in DEBITS_THE_PARTY else 1",
        "sign=-1 if kind in OWED_TO_US else 1",
    ),
    Mistake(
        "refunds count in the boxes of sales",
        f"{_RECKONING}/postings.py",
        "return (tax.refund_tax_tags if posting.is_refund else ()) or tax.tax_tags",
        "return tax.tax_tags",
    ),
    Mistake(
        "tax that waits for its payment is in the return already",
        f"{_RECKONING}/postings.py",
        "    if waits(tax):\n        return ()\n",
        "",
    ),
    Mistake(
        "the seller posts a reverse charge",
        f"{_RECKONING}/postings.py",
        "if not (group.self_assessed_in_base and posting.is_purchase):",
        "if not group.self_assessed_in_base:",
    ),
    Mistake(
        "what nobody gives back of a tax is not cost",
        f"{_RECKONING}/postings.py",
        '        alike.setdefault((line["account_id"], (), analytic_id), []).append((*kept[at], text))\n',
        "",
    ),
    Mistake(
        "a down payment leaves its account at today's rate",
        f"{_RECKONING}/postings.py",
        "if booked is not None and (difference := own.net_in_base - booked):",
        "if booked is not None and (difference := 0):",
    ),
    Mistake(
        "a loss by the rate is a gain",
        f"{_RECKONING}/entry_line.py",
        'return "exchange_loss" if amount > 0 else "exchange_gain"',
        'return "exchange_gain" if amount > 0 else "exchange_loss"',
    ),
    Mistake(
        "a line that is taken back keeps the sign of its foreign amount",
        f"{_RECKONING}/entry_line.py",
        "None if self.foreign is None else -self.foreign",
        "self.foreign",
    ),
    Mistake(
        "part of a tax that comes back is all of it",
        f"{_RECKONING}/gross_split.py",
        "return amount if share is None else percentage(amount, share, mode)",
        "return amount",
    ),
    Mistake(
        "a discount leaves the tax as it was",
        f"{_RECKONING}/discount_parts.py",
        "amounts = allot(discount, [each.net for each in nets] + [each.tax for each in totals.groups])",
        "amounts = allot(discount, [each.net for each in nets] + [0 for each in totals.groups])",
    ),
    Mistake(
        "a down payment with tax in its price is taken off without it",
        f"{_RECKONING}/down_payment.py",
        "price = part.net + (charged if prices_include_tax else 0)",
        "price = part.net",
    ),
)
