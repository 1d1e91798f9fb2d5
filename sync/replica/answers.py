"""What the server's HTTP answers mean: problem documents (RFC 9457) become the faults they name."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from shared_models.kernel.faults import (
    Blame,
    Fault,
    Malformed,
    NotFound,
    NotPermitted,
    NotSignedIn,
    TooManyRequests,
    Unavailable,
    worded,
)
from sync.protocol.messages import ServerFault
from sync.replica.faults import fault_named

if TYPE_CHECKING:
    import httpx

_BY_STATUS: dict[int, type[Fault]] = {
    401: NotSignedIn,
    403: NotPermitted,
    404: NotFound,
    429: TooManyRequests,
}


class Unreachable(Fault):
    """The server cannot be reached from here now."""

    status = 503
    blame = Blame.NOBODY


def fault_of_answer(answer: "httpx.Response") -> Fault:
    """The fault that an answer other than 2xx stands for; `detail["by_server"]` says who spoke: it, or a proxy."""
    problem = problem_of(answer.headers.get("content-type", ""), answer.content)
    if problem is None:
        if answer.status_code >= 500:
            return Unreachable(
                worded(
                    "The server cannot be reached: something on the way answers {status}.", status=answer.status_code
                )
            )
        kind = _BY_STATUS.get(answer.status_code, Unavailable)
        return kind(f"The server answers {answer.status_code}.", by_server=False)
    return fault_named_in(problem, answer.status_code)


def fault_named_in(problem: Mapping[str, object], status: int) -> Fault:
    """The fault that a problem document names, or else the one its status stands for."""
    fallback = Unavailable if status >= 500 else _BY_STATUS.get(status, Malformed)
    reason = str(problem.get("detail") or problem.get("title") or f"The server answers {status}.")
    field = problem.get("field")
    known = fault_named(str(problem.get("code", ""))) or fallback
    return known(reason, field=field if isinstance(field, str) else None, by_server=True)


def problem_of(content_type: str, content: bytes) -> dict[str, object] | None:
    """The problem document in a body, None when it is not one of the server's own."""
    import json

    if not content_type.startswith("application/problem+json"):
        return None
    try:
        problem = json.loads(content)
    except ValueError:
        return None
    return problem if isinstance(problem, dict) else None


def fault_told(told: ServerFault) -> Fault:
    """The fault behind a server's message on a connection."""
    return fault_named_in({"code": told.code, "detail": told.reason}, 503)
