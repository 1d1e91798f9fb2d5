"""Faults by hand in posting, numbering, chaining and closing, and in how the books are proved."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_BOOKS, _VERIFY = "shared_models/accounting", "server/accounting/verify.py"


_POSTING = (
    Mistake(
        "an entry of one line is posted",
        f"{_BOOKS}/posting.py",
        "    if len(lines) < 2:\n",
        "    if len(lines) < 1:\n",
    ),
    Mistake(
        "a line may stand on both sides",
        f"{_BOOKS}/posting.py",
        'if bool(line.get("debit")) == bool(line.get("credit")):',
        'if not line.get("debit") and not line.get("credit"):',
    ),
    Mistake(
        "an entry may be out by a cent",
        f"{_BOOKS}/posting.py",
        "    if debit != credit:\n",
        "    if abs(debit - credit) > 1:\n",
    ),
    Mistake(
        "an entry in another base currency is posted",
        f"{_BOOKS}/posting.py",
        'if entry["base_currency"] != settings.get("base_currency", entry["base_currency"]):',
        "if False:",
    ),
    Mistake(
        "a control account takes lines without a party",
        f"{_BOOKS}/posting.py",
        'needs_party = account["party_required"] or account["id"] in controls',
        'needs_party = account["party_required"]',
    ),
    Mistake(
        "an account is in use on the day after its last",
        f"{_BOOKS}/posting.py",
        '(account["valid_to"] or day) < day:',
        '(account["valid_to"] or day)[:7] < day[:7]:',
    ),
    Mistake(
        "an account in euros takes dollars",
        f"{_BOOKS}/posting.py",
        'if account["currency"] and account["currency"] != line.get("currency", entry["base_currency"]):',
        "if False:",
    ),
    Mistake(
        "a closed month takes entries while its year is open",
        f"{_BOOKS}/posting.py",
        'if period["state"] != "open" or year["state"] != "open":',
        'if period["state"] != "open" and year["state"] != "open":',
    ),
    Mistake(
        "a lock ends the day before",
        f"{_BOOKS}/posting.py",
        'and day <= lock["until"] and',
        'and day < lock["until"] and',
    ),
    Mistake(
        "the lock of tax locks everything",
        f"{_BOOKS}/posting.py",
        'and (kind != "tax" or taxed):',
        ":",
    ),
    Mistake(
        "a number is skipped",
        f"{_BOOKS}/posting.py",
        'told = _told(series) | {"next": number + 1}',
        'told = _told(series) | {"next": number + 2}',
    ),
    Mistake(
        "a number that a device has given does not stand in the chain",
        f"{_BOOKS}/posting.py",
        'yield Write(SERIES, series["id"], told | {"place": place, "head": values["hash"]})',
        'yield Write(SERIES, series["id"], told | ({"place": place, "head": values["hash"]} if given is None else {}))',
    ),
    Mistake(
        "a reversal keeps the sign of foreign amounts",
        f"{_BOOKS}/posting.py",
        '({"foreign": -line["foreign"]} if "foreign" in line else {})',
        '({"foreign": line["foreign"]} if "foreign" in line else {})',
    ),
    Mistake("the hash leaves out the day", f"{_BOOKS}/chain.py", '    "day",\n', ""),
    Mistake("the hash leaves out who has posted", f"{_BOOKS}/chain.py", '    "posted_by",\n', ""),
    Mistake(
        "the hash leaves out the lines' texts",
        f"{_BOOKS}/chain.py",
        "for name, value in line.items() if value}",
        'for name, value in line.items() if value and name != "text"}',
    ),
    Mistake(
        "the hash does not hold the one before",
        f"{_BOOKS}/chain.py",
        'f"{previous}\\n{canonical(entry)}"',
        "canonical(entry)",
    ),
    Mistake(
        "February has twenty-eight days", f"{_BOOKS}/calendar.py", "monthrange(int(month[:4]),", "monthrange(2023,"
    ),
    Mistake(
        "after December comes December",
        f"{_BOOKS}/calendar.py",
        'f"{each // 12:04d}-{each % 12 + 1:02d}"',
        'f"{start // 12:04d}-{each % 12 + 1:02d}"',
    ),
    Mistake(
        "a hard lock opens again",
        f"{_BOOKS}/lock_books.py",
        'if found is not None and found["until"] and until < found["until"]:',
        "if False:",
    ),
    Mistake(
        "a month under a hard lock is opened again",
        f"{_BOOKS}/reopen_period.py",
        'if lock is not None and lock["until"] and period["first"] <= lock["until"]:',
        "if False:",
    ),
    Mistake(
        "a year is closed before the one before it",
        f"{_BOOKS}/close_year.py",
        'if before is not None and before["state"] == "open":',
        "if False:",
    ),
    Mistake(
        "a closed year leaves its months open",
        f"{_BOOKS}/close_year.py",
        'if period is not None and period["state"] == "open":',
        "if False:",
    ),
    Mistake(
        "a year is opened again before the one after it",
        f"{_BOOKS}/reopen_year.py",
        'if after is not None and after["state"] != "open":',
        "if False:",
    ),
    Mistake(
        "a fiscal year may begin on the second",
        f"{_BOOKS}/open_year.py",
        'if not first.endswith("-01"):',
        "if False:",
    ),
    Mistake(
        "two fiscal years share a month",
        f"{_BOOKS}/open_year.py",
        "        if reads.get(*period_key(month)) is not None:\n",
        "        if False:\n",
    ),
)


_PROVED = (
    Mistake(
        "nobody reckons the hashes anew",
        _VERIFY,
        'if entry["hash"] != chain.chained(entry, entry["previous_hash"] or ""):',
        "if False:",
    ),
    Mistake("nobody asks whether a hash follows", _VERIFY, 'if (entry["previous_hash"] or "") != head:', "if False:"),
    Mistake(
        "nobody asks whether the last entries are there",
        _VERIFY,
        "if series.anchor is not None and series.anchor != (*(number or [0]), place, head):",
        "if False:",
    ),
    Mistake(
        "nobody asks what the devices have seen",
        _VERIFY,
        "    for witness in waiting.values():\n",
        "    for witness in ():\n",
    ),
    Mistake("a number that is missing is not missed", _VERIFY, "        if missing:\n", "        if False:\n"),
    Mistake("a lifted void still voids", _VERIFY, " and str(number) not in lifted\n", "\n"),
)

POSTING = (*_POSTING, *_PROVED)
