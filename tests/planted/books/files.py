"""Faults by hand in what comes into the books and leaves them as files: banks, other programs, papers."""

from __future__ import annotations

from tests.planted.mistake import Mistake

_BANK, _FILES, _PAPERS = "sync/bank_files", "sync/ledger_files", "sync/papers"


_STATEMENTS = (
    Mistake(
        "two equal genuine lines are one",
        f"{_BANK}/identity.py",
        "        seen[likeness] += 1\n",
        "        seen[likeness] = 1\n",
    ),
    Mistake(
        "a reference alone makes lines alike",
        f"{_BANK}/identity.py",
        'facts += ["reference", line.bank_reference, line.end_to_end_id, str(line.part)]',
        'facts = ["reference", line.bank_reference]',
    ),
    Mistake(
        "the text counts beside a reference",
        f"{_BANK}/identity.py",
        'facts += ["reference", line.bank_reference,',
        'facts += ["reference", line.purpose, line.bank_reference,',
    ),
    Mistake(
        "lines of statements that meet within a day are one",
        f"{_BANK}/identity.py",
        "    if _is_final(statement) and not again:\n",
        "    if False:\n",
    ),
    Mistake(
        "a file of another account is taken in",
        f"{_BANK}/importing.py",
        "if told and _plain(told) != _plain(own):",
        "if False:",
    ),
    Mistake("a slice begins with the balance of the whole", f"{_BANK}/importing.py", "        opening = closing\n", ""),
    Mistake(
        "the newest line comes first",
        f"{_BANK}/importing.py",
        "return replace(statement, lines=statement.lines[::-1])",
        "return statement",
    ),
    Mistake(
        "a statement that does not add up passes",
        f"{_BANK}/statement.py",
        "    if not missing or statement.opening is None",
        "    if missing is not None or statement.opening is None",
    ),
    Mistake(
        "a day of two readings is guessed",
        f"{_BANK}/day_order.py",
        "    if len(straight) == 1:\n",
        "    if straight:\n",
    ),
    Mistake(
        "a rate is quoted one way round alone",
        f"{_BANK}/amounts.py",
        "ways = [each for each in (told, divided(one * one, told) if told else 0) if each]",
        "ways = [told] if told else []",
    ),
    Mistake(
        "a rate that the amounts contradict is believed",
        f"{_BANK}/amounts.py",
        "chosen = best if best and abs(best - by_amounts) * 20 <= by_amounts else by_amounts",
        "chosen = best or by_amounts",
    ),
    Mistake("a comma is no decimal mark", f"{_BANK}/amounts.py", 'text.strip().replace(",", ".")', "text.strip()"),
    Mistake(
        "a debit that is taken back stays a debit",
        f"{_BANK}/mt940.py",
        'found[3] in ("C", "RD", "EC")',
        'found[3] in ("C", "EC")',
    ),
    Mistake(
        "a balance in debit is positive",
        f"{_BANK}/mt940.py",
        'return (size if found[1] == "C" else -size), found[3]',
        "return size, found[3]",
    ),
    Mistake(
        "a booking in January of a value in December is a year early",
        f"{_BANK}/mt940.py",
        "years = (of_value.year - 1, of_value.year, of_value.year + 1)",
        "years = (of_value.year,)",
    ),
    Mistake(
        "the parts of a collective booking need not make it",
        f"{_BANK}/camt_entry.py",
        "if unknown > 1 or (unknown == 0 and rest):",
        "if unknown > 1:",
    ),
    Mistake("a reversal has the roles of what it is", f"{_BANK}/camt_entry.py", "credit is not back)", "credit)"),
    Mistake(
        "what the bank has not booked comes in",
        f"{_BANK}/camt_entry.py",
        'return entry.value("Sts", "Cd") or entry.value("Sts") or "BOOK"',
        'return "BOOK"',
    ),
    Mistake(
        "money out that is written positive comes in",
        f"{_BANK}/csv_reader.py",
        "return in_range(-amount if mapping.inverted else amount, row.line)",
        "return in_range(amount, row.line)",
    ),
    Mistake(
        "the column of debits adds",
        f"{_BANK}/csv_reader.py",
        "+ abs(told(mapping.credit)) - abs(told(mapping.debit))",
        "+ abs(told(mapping.credit)) + abs(told(mapping.debit))",
    ),
    Mistake(
        "a rest behind the sign is no sign",
        f"{_BANK}/csv_reader.py",
        "return -size if behind[2].casefold() in _OUT else size",
        "return size",
    ),
    Mistake(
        "commas are decimals in every file",
        f"{_BANK}/csv_mapping.py",
        '            return found[1]\n    return "," if delimiter == ";" else "."',
        '            return ","\n    return ","',
    ),
    Mistake(
        "an amount in another currency is one of the account",
        f"{_BANK}/ofx.py",
        '        if name == "CURRENCY":\n',
        "        if False:\n",
    ),
    Mistake(
        "a file that defines entities is read",
        f"{_BANK}/ofx.py",
        'if start.upper() in ("<!DOCTYPE", "<!ENTITY ", "<!ELEMENT"):',
        "if False:",
    ),
    Mistake(
        "the parts of a split need not make the whole",
        f"{_BANK}/qif.py",
        "    if splits and parted != amount:\n",
        "    if False:\n",
    ),
    Mistake(
        "a year of two digits is always of this century",
        f"{_BANK}/qif.py",
        "(2000 if match[4] or int(tail) < 70 else 1900)",
        "2000",
    ),
    Mistake(
        "the sum of a payment file is of its first batch",
        f"{_BANK}/pain001.py",
        "    transfers = [each for batch in batches for each in batch.transfers]\n",
        "    transfers = list(batches[0].transfers) if batches else []\n",
    ),
    Mistake(
        "a reference with wrong check digits is written",
        f"{_BANK}/pain001.py",
        "or check_sum(reference) != 1:",
        "or False:",
    ),
)


_PROGRAMS = (
    Mistake(
        "a comma between three digits is a decimal mark",
        f"{_FILES}/amounts.py",
        'if found == "," and len(digits) - last == 4 and 1 <= last <= 3:',
        "if False:",
    ),
    Mistake(
        "a point that comes twice is a decimal mark",
        f"{_FILES}/amounts.py",
        "    if digits.count(found) > 1:\n        return other\n",
        "",
    ),
    Mistake("two signs make a minus", f"{_FILES}/amounts.py", "negative ^= again", "negative |= again"),
    Mistake(
        "the first lots leave last",
        f"{_FILES}/bean_booking.py",
        'reverse=method in ("LIFO", "HIFO")',
        'reverse=method != "LIFO"',
    ),
    Mistake(
        "a transaction of beancount may be out by a unit",
        f"{_FILES}/bean_booking.py",
        '_HALF = Decimal("0.5")\n',
        '_HALF = Decimal("50")\n',
    ),
    Mistake(
        "what is left out is rounded half up",
        f"{_FILES}/bean_booking.py",
        "number.quantize(quantum, ROUND_HALF_EVEN, REAL)",
        'number.quantize(quantum, "ROUND_HALF_UP", REAL)',
    ),
    Mistake(
        "a balance that is claimed is believed",
        f"{_FILES}/journal_balance.py",
        "        if held != wanted or others:\n",
        "        if False:\n",
    ),
    Mistake(
        "two commodities price each other the wrong way round",
        f"{_FILES}/journal_balance.py",
        "Price(decimal_of(abs(rest[second] / rest[first]), _PRICED), second)",
        "Price(decimal_of(abs(rest[first] / rest[second]), _PRICED), second)",
    ),
    Mistake(
        "a journal may be out by a cent",
        f"{_FILES}/journal_balance.py",
        "half = Fraction(1, 2 * 10 **",
        "half = Fraction(2, 10 **",
    ),
    Mistake(
        "debit and credit change places for DATEV",
        f"{_FILES}/datev.py",
        '"S" if row.amount > 0 else "H"',
        '"H" if row.amount > 0 else "S"',
    ),
    Mistake(
        "DATEV reckons the tax of a gross amount as of a net one",
        f"{_FILES}/datev.py",
        "    tax, rest = divmod(abs(gross) * percent, 1_000_000 + percent)\n",
        "    tax, rest = divmod(abs(gross) * percent, 1_000_000)\n",
    ),
    Mistake(
        "a batch for DATEV spans two years",
        f"{_FILES}/datev.py",
        'if batch.last_day >= f"{int(batch.year_begins[:4]) + 1:04}{batch.year_begins[4:]}":',
        "if False:",
    ),
    Mistake(
        "an invoice of another program is taken over twice",
        f"{_FILES}/taking_over.py",
        "            if entry_id in self._there.openings:\n",
        "            if False:\n",
    ),
    Mistake(
        "two open items that say the same are one",
        f"{_FILES}/taking_over.py",
        "self._seen[said] = self._seen.get(said, 0) + 1",
        "self._seen[said] = 1",
    ),
    Mistake(
        "open bills are owed to us", f"{_FILES}/taking_over.py", "sign = 1 if role is Role.CUSTOMER else -1", "sign = 1"
    ),
)


_PAPER = (
    Mistake(
        "an e-invoice bears no rounding",
        f"{_PAPERS}/cii.py",
        'put("RoundingAmount", totals.rounding, always=False)',
        "pass",
    ),
    Mistake(
        "what is withheld is a percent of the document",
        f"{_PAPERS}/taxed.py",
        "for each, share in shares if each.percent > 0)",
        "for each, share in shares)",
    ),
    Mistake(
        "a supply to another country needs no VAT number",
        f"{_PAPERS}/rules_of_tax.py",
        "if category is TaxCategory.INTRA_COMMUNITY and not buyer.vat_id:",
        "if False:",
    ),
    Mistake(
        "what is provisional can be sent",
        f"{_PAPERS}/own_rules.py",
        "if paper.provisional or not paper.number.strip():",
        "if not paper.number.strip():",
    ),
    Mistake(
        "amounts on paper have two decimals in every currency",
        f"{_PAPERS}/figures.py",
        "self._decimals = exponent(currency)",
        "self._decimals = 2",
    ),
    Mistake(
        "another currency on a paper has the decimals of the paper's",
        f"{_PAPERS}/figures.py",
        "digits = exponent(named)",
        "digits = self._decimals",
    ),
    Mistake(
        "amounts of an e-invoice are in cents of every currency",
        f"{_PAPERS}/amounts.py",
        "return to_text(value, exponent(currency))",
        "return to_text(value, 2)",
    ),
)

FILES = (*_STATEMENTS, *_PROGRAMS, *_PAPER)
