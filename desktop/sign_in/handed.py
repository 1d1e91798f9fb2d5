"""A sign-in handed over by the program that started this one, so that nobody has to type it."""

import json
import os
from dataclasses import dataclass, field

from shared_models.kernel.faults import InvalidValue

VARIABLE = "COUNTERFOIL_SIGN_IN"


@dataclass(frozen=True, slots=True)
class Handed:
    """Where and as whom to sign in. The password also guards the secrets where there is no keyring."""

    server: str
    email: str
    password: str = field(repr=False)


def take() -> Handed | None:
    """What the environment holds, which from then on it no longer does. Raises InvalidValue when it makes no sense."""
    text = os.environ.pop(VARIABLE, "")
    if not text:
        return None
    try:
        plain = json.loads(text)
        parts = [plain[name] for name in ("server", "email", "password")]
    except (ValueError, KeyError, TypeError):
        parts = []
    if not parts or not all(isinstance(each, str) and each for each in parts):
        raise InvalidValue(f"{VARIABLE} must be a JSON object with server, email and password.")
    return Handed(*parts)
