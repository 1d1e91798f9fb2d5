"""Names that another program takes: what it refuses is replaced, and two names never become one.

Law: the same names give the same result; `beancount_accounts` and the others say which name became which.
"""

import re
from collections.abc import Callable, Iterable

from sync.ledger_files.kinds import TOP, by_name
from sync.ledger_files.ledger import Account

_BEAN_COMMODITY = re.compile(r"[A-Z](?:[A-Z0-9'._\-]{0,22}[A-Z0-9])?")


def distinct(names: Iterable[str], clean: Callable[[str], str]) -> dict[str, str]:
    """Each name and what becomes of it; a result that is taken gets a number behind it."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for name in dict.fromkeys(names):
        made = plain = clean(name)
        number = 1
        while made in taken:
            number += 1
            made = f"{plain}-{number}"
        taken.add(made)
        found[name] = made
    return found


def journal_accounts(accounts: Iterable[Account]) -> dict[str, str]:
    """Names that hledger and ledger take: no two spaces, and nothing that means something else at the margin."""
    return distinct((each.name for each in accounts), _journal_account)


def beancount_accounts(accounts: Iterable[Account]) -> dict[str, str]:
    """Names that beancount takes: `Assets:Bank-Giro`, each part beginning with a capital or a digit."""
    tops = {each.name: TOP[each.kind] for each in accounts}
    return distinct(tops, lambda name: _beancount_account(name, tops[name]))


def beancount_commodities(commodities: Iterable[str]) -> dict[str, str]:
    """Names that beancount takes for commodities: capitals, digits and a few marks, at most 24."""
    return distinct(commodities, _beancount_commodity)


def journal_commodity(name: str) -> str:
    """A commodity as a journal writes it, in quotation marks where it is more than letters or a sign."""
    plain = re.sub(r'["\n;]', "", name)
    return plain if re.fullmatch(r"[^\W\d_]+|[$€£¥₹]", plain) else f'"{plain}"'


def _journal_account(name: str) -> str:
    parts = (" ".join(part.split()) for part in name.split(":"))
    made = ":".join(re.sub(r"^[\W_]+|[;\"]", "", part) or "Account" for part in parts)
    return made.rstrip(")] ") or "Account"


def _beancount_account(name: str, top: str) -> str:
    parts = name.split(":")
    kind = by_name(name)
    if len(parts) > 1 and (parts[0] == top or (kind is not None and TOP[kind] == top)):
        parts = parts[1:]
    return ":".join([top, *(_part(each) for each in parts)])


def _part(text: str) -> str:
    made = re.sub(r"[^\w\-]|_", "-", text.strip()).strip("-") or "X"
    made = re.sub(r"[^A-Za-z0-9\-\u0080-\U0010ffff]", "-", made)
    return made[0].upper() + made[1:]


def _beancount_commodity(name: str) -> str:
    if _BEAN_COMMODITY.fullmatch(name):
        return name
    made = re.sub(r"[^A-Z0-9'._\-]", "-", name.upper()).strip("-'._")[:20].rstrip("-'._")
    return made if made[:1].isalpha() and made else f"C{made}"
