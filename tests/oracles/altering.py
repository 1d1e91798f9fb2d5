"""Files in which one amount is a cent more than it was, and which balance all the same: what has to be found."""

from __future__ import annotations

import re


def altered_journal(text: str) -> str:
    """A journal as by hand with a cent more of fees; the other side is left out and follows."""
    found = re.sub(r"(expenses:fees +€\d)\.25\n", r"\1.26\n", text, count=1)
    assert found != text, "there is no amount to alter"
    return found


def altered_example(text: str) -> str:
    """beancount's example with a cent more rent, and so much less in the bank; without what it claims of balances."""
    lines = text.splitlines()
    at = next(at for at, line in enumerate(lines) if "Expenses:Home:Rent " in line and "USD" in line)
    lines[at - 1 : at + 1] = [_more(lines[at - 1], -1), _more(lines[at], 1)]
    return "\n".join(line for line in lines if " balance " not in line)


def _more(line: str, cents: int) -> str:
    start, number, currency = line.rsplit(maxsplit=2)
    return f"{start}  {float(number) + cents / 100:.2f} {currency}"
