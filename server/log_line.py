"""One JSON object a line: the form of everything that the server logs on standard error.

Of an exception it tells the kind and the places in the code, never the message: that may hold what people typed.
"""

import logging
import traceback
from typing import Any

import msgspec

_PRODUCT = "counterfoil."
_FRAMES = 12


class LogLine(logging.Formatter):
    """Lines that are JSON already stay as they are; any other becomes one, its level the event."""

    def format(self, record: logging.LogRecord) -> str:
        """The line of a record."""
        text = record.getMessage()
        if text.startswith("{"):
            return text
        line: dict[str, Any] = {
            "event": record.levelname.lower(),
            "about": record.name.removeprefix(_PRODUCT),
            "text": text,
        }
        kind, _, places = record.exc_info or (None, None, None)
        if kind is not None:
            frames = [f"{each.filename}:{each.lineno} {each.name}" for each in traceback.extract_tb(places)]
            line |= {"error": kind.__name__, "frames": frames[-_FRAMES:]}
        return msgspec.json.encode(line).decode()


def log_to_standard_error() -> None:
    """Log what this process and its libraries say; a process that logs somewhere already goes on with that."""
    handler = logging.StreamHandler()
    handler.setFormatter(LogLine())
    logging.basicConfig(level=logging.WARNING, handlers=[handler])
    for name in ("counterfoil", "uvicorn"):
        logging.getLogger(name).setLevel(logging.INFO)
