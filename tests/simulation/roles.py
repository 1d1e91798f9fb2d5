"""Who may do what in the simulated tenant: roles from "everything" down to "nothing but settings"."""

from shared_models.kernel.catalogue import ACTIONS, Catalogue
from tests.simulation.business import SEE_CREDIT

LIMITED = ("customer", "order")
"""What a seller sees only of their own."""

ROLES = ("everything", "seller", "no credit", "no orders", "guest", "no ledger")
"""By name, in the order of `granted`."""


_granted: dict[tuple[str, str], frozenset[str]] = {}


def granted(role: str, catalogue: Catalogue) -> frozenset[str]:
    """The permission keys of a role."""
    place = (role, catalogue.fingerprint)
    if place not in _granted:
        _granted[place] = _keys(role, catalogue)
    return _granted[place]


def _keys(role: str, catalogue: Catalogue) -> frozenset[str]:
    keys = {each.permission(action) for each in catalogue for action in ACTIONS if action == "view" or not each.system}
    keys |= {each.permission for each in catalogue.verbs.values()} | {SEE_CREDIT}
    if role == "everything":
        return frozenset(keys)
    if role == "seller":
        for name in LIMITED:
            for action in ("view", "edit", "delete"):
                keys.discard(f"{name}.{action}")
                keys.add(f"{name}.{action}_own")
    if role in ("no credit", "guest"):
        keys.discard(SEE_CREDIT)
    if role in ("no orders", "guest"):
        keys = {each for each in keys if not each.startswith("order.")}
    if role in ("no ledger", "guest"):
        keys = {each for each in keys if not each.startswith(("account.", "entry."))}
    if role == "guest":
        keys = {each for each in keys if each.endswith(".view") or each.startswith("setting.")}
    return frozenset(keys)
