"""What the oracle says when something cannot be right."""


class Violation(AssertionError):
    """Something has happened that must never happen."""


def demand(holds: bool, what: str, *details: object) -> None:
    """Raise Violation unless it holds."""
    if not holds:
        raise Violation(" ".join((what, *map(str, details))))
