"""A bank file as lines of text, with its limits: whatever is too large or no text is refused before it is looked at."""

from shared_models.kernel.faults import worded
from sync.bank_files.statement import StatementUnreadable, at_line
from sync.importing.encoding import detect, reading
from sync.importing.faults import NotText

MAX_BYTES = 50 * 1024 * 1024
MAX_LINE = 1024 * 1024
MAX_LINES = 1_000_000
MAX_MOVEMENTS = 100_000


def refuse_too_large(data: bytes) -> None:
    """Raise StatementUnreadable for a file that no bank sends for one import."""
    if len(data) > MAX_BYTES:
        raise StatementUnreadable(
            worded(
                "The file has {count} MB; a bank file may have at most {limit} MB. Export a shorter period.",
                count=len(data) // (1024 * 1024),
                limit=MAX_BYTES // (1024 * 1024),
            )
        )


def decoded(data: bytes, encoding: str = "") -> str:
    """The text of a file in the encoding it is in, or in the named one."""
    try:
        name, errors = reading(encoding or detect([data]))
        text = data.decode(name, errors)
    except NotText as error:
        raise StatementUnreadable(error.reason) from None
    except (LookupError, ValueError):
        raise StatementUnreadable(worded("There is no encoding called '{encoding}'.", encoding=encoding[:40])) from None
    if "\0" in text:
        raise at_line(
            text.count("\n", 0, text.index("\0")) + 1,
            worded("There are characters that no text has. The file is damaged or no bank file: export it again."),
        )
    return text.removeprefix("\ufeff")


def lines_of(text: str) -> list[str]:
    """The lines, by any of the three line ends; raises StatementUnreadable if one is too long or they are too many."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > MAX_LINES:
        raise StatementUnreadable(
            worded("The file has more than {limit} lines. Export a shorter period.", limit=MAX_LINES)
        )
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > MAX_LINE:
            raise at_line(number, too_long())
    return lines


def refuse_too_many(movements: int) -> None:
    """Raise StatementUnreadable for more movements than one import takes."""
    if movements > MAX_MOVEMENTS:
        raise StatementUnreadable(
            worded("The file has more than {limit} lines. Export a shorter period.", limit=MAX_MOVEMENTS)
        )


def too_long(limit: int = MAX_LINE) -> str:
    """The reason for a line, or a value, that nobody has written."""
    return worded("More than {limit} characters. The file is damaged or no bank file: export it again.", limit=limit)
