"""What field :86: of MT940 says: in the German form (?20 …), in the one with slashes (/REMI/ …), or freely.

German form: rules of the Deutsche Kreditwirtschaft for DTI (field 86, subfields ?00 to ?63) and its SEPA keywords
(EREF+, MREF+, SVWZ+ …). A subfield holds 27 characters: a full one goes on in the next, a shorter one has ended its
word.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sync.bank_files.amounts import clean

_CODE = re.compile(r"(\d{3})(?=[?<>+~^&|*#@$§!])")
_KEYWORD = re.compile(r"(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|IBAN|BIC|PURP|RTUR)[+:]")
_SLASHED = re.compile(
    r"/(TRTP|TRCD|BENM|ORDP|NAME|IBAN|BIC|REMI|EREF|MARF|CSID|KREF|PREF|RTRN|ULTC|ULTD|ULTB|ISDT|SVCL|PURP|USTD|STRD|"
    r"ACCW|BUSP|CNTP|ADDR|CRED|ID)/"
)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_BIC = re.compile(r"[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")

_FULL = 27
_LONGEST = 4_000
"""A field that is longer than any bank writes one is not taken apart."""


@dataclass(slots=True)
class Told:
    """What is known of a movement beside its amount."""

    name: str = ""
    iban: str = ""
    account: str = ""
    bic: str = ""
    purpose: str = ""
    end_to_end_id: str = ""
    mandate: str = ""
    code: str = ""


def told(lines: Sequence[str]) -> Told:
    """The parts of a field :86: given line by line."""
    joined = "".join(lines)
    if len(joined) > _LONGEST:
        return Told(purpose=clean(" ".join(lines)))
    code = _CODE.match(joined)
    if code and re.match(re.escape(joined[3]) + r"\d{2}", joined[3:]):
        found = _german(joined[4:], joined[3])
        found.code = code[1]
        return found
    if _SLASHED.match(joined) or len(_SLASHED.findall(joined)) > 1:
        return _slashed(joined)
    return Told(purpose=clean(" ".join(lines)))


def _german(text: str, mark: str) -> Told:
    parts: dict[str, str] = {}
    for piece in text.split(mark):
        if re.match(r"\d{2}", piece):
            key, rest = piece[:2], piece[2:]
        elif parts:  # the mark itself, within a text
            key, rest = next(reversed(parts)), mark + piece
        else:
            continue
        parts[key] = parts.get(key, "") + rest
    wide = [parts.get(str(each), "") for each in (*range(20, 30), *range(60, 64))]
    keyed = _keyed(wide)
    account, bank = clean(parts.get("31", "")).replace(" ", ""), clean(parts.get("30", "")).replace(" ", "")
    iban = account if _IBAN.fullmatch(account) else keyed.get("IBAN", "").replace(" ", "")
    bic = bank if _BIC.fullmatch(bank) and not bank.isdigit() else keyed.get("BIC", "").replace(" ", "")
    return Told(
        name=clean(parts.get("32", "") + parts.get("33", "")),
        iban=iban if _IBAN.fullmatch(iban) else "",
        account="" if iban == account else account,
        bic=bic if _BIC.fullmatch(bic) else "",
        purpose=keyed.get("SVWZ", "") or keyed.get("", "") or clean(parts.get("00", "")),
        end_to_end_id=_given(keyed.get("EREF", "")),
        mandate=_given(keyed.get("MREF", "")),
    )


def _keyed(pieces: Sequence[str]) -> dict[str, str]:
    """Keyword to text, "" for what stands before the first. A subfield that begins with a keyword begins a new text."""
    found: dict[str, str] = {}
    key = ""
    for piece in pieces:
        rest = piece
        while match := _KEYWORD.search(rest):
            if match.start() and key in ("SVWZ", "ABWA", "ABWE"):
                break  # in free text a word may look like a keyword; only at the beginning of a line it is one
            found[key] = found.get(key, "") + rest[: match.start()]
            key, rest = match[1], rest[match.end() :]
            if key in found:
                found[key] += " "
        found[key] = found.get(key, "") + rest + ("" if len(piece) == _FULL else " ")
    return {each: clean(text) for each, text in found.items() if clean(text)}


def _slashed(text: str) -> Told:
    parts: dict[str, str] = {}
    places = list(_SLASHED.finditer(text))
    for number, place in enumerate(places):
        end = places[number + 1].start() if number + 1 < len(places) else len(text)
        value = clean(text[place.end() : end].strip("/"))
        if value and place[1] not in parts:
            parts[place[1]] = value
    counter = parts.get("CNTP", "").split("/")
    iban, bic, name = (*counter, "", "", "")[:3]
    return Told(
        name=parts.get("NAME", "") or name,
        iban=_matching(_IBAN, parts.get("IBAN", "") or iban),
        bic=_matching(_BIC, parts.get("BIC", "") or bic),
        purpose=_remittance(parts) or clean(text[: places[0].start()]),
        end_to_end_id=_given(parts.get("EREF", "")),
        mandate=_given(parts.get("MARF", "")),
        code=parts.get("TRCD", ""),
    )


def _remittance(parts: dict[str, str]) -> str:
    told_ways = [parts.get(each, "") for each in ("REMI", "USTD", "STRD")]
    return clean(" ".join(each.removeprefix("USTD//").removeprefix("STRD/CUR/") for each in told_ways))


def _matching(pattern: re.Pattern[str], text: str) -> str:
    bare = text.replace(" ", "").upper()
    return bare if pattern.fullmatch(bare) else ""


def _given(reference: str) -> str:
    return "" if reference.upper() in ("NOTPROVIDED", "NONREF") else reference
