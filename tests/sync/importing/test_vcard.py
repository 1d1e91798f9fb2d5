"""vCards of all three versions as rows, and that nothing of a card is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.importing.faults import NothingToImport
from sync.importing.vcard import HEADERS, read_cards

OLD = (
    b"BEGIN:VCARD\r\nVERSION:2.1\r\n"
    b"N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg\r\n"
    b"TEL;CELL;VOICE:+49 171 1\r\nTEL;WORK:+49 30 2\r\nTEL;HOME:+49 30 3\r\n"
    b"NOTE;ENCODING=QUOTED-PRINTABLE:First line=0D=0A=\r\nSecond line\r\n"
    b"PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n /9j/4AAQSkZJRgABAQ\r\n\r\nEND:VCARD\r\n"
)
THREE = """BEGIN:VCARD
VERSION:3.0
N:Weber;Ana;Maria;Dr.;
FN:Dr. Ana Maria Weber
ORG:Weinhold\\; Söhne KG;Sales
item1.EMAIL;TYPE=INTERNET,HOME:ana@home.example
EMAIL;TYPE=INTERNET;TYPE=pref:ana@weinhold.example
ADR;TYPE=HOME:;;Home St 1;Kiel;;24103;Germany
ADR;TYPE=WORK:;Floor 2;Dock 4;Hamburg;HH;20457;Germany
NOTE:One\\, two\\nthree and a long line that was fol
 ded here
CATEGORIES:vip,trade fair
BDAY:1985-04-12
URL:weinhold.example
END:VCARD
"""
FOUR = """BEGIN:VCARD
VERSION:4.0
FN:山田 太郎
TEL;VALUE=uri;TYPE="voice,cell":tel:+81-90-1
TEL;VALUE=uri;TYPE=fax:tel:+81-3-2
BDAY:--0203
KIND:individual
END:VCARD
BEGIN:VCARD
VERSION:4.0
KIND:org
FN:Dock Ltd
ORG:Dock Ltd
END:VCARD
"""


def rows(data: bytes) -> list[dict[str, str]]:
    return [dict(zip(HEADERS, each.cells, strict=True)) for each in read_cards(data).rows()]


def filled(row: dict[str, str]) -> dict[str, str]:
    return {name: value for name, value in row.items() if value}


def test_an_old_card_is_read_in_its_own_character_set() -> None:
    (row,) = rows(OLD)
    assert (row["First name"], row["Last name"]) == ("Jörg", "Müller")
    assert (row["Mobile"], row["Phone"]) == ("+49 171 1", "+49 30 2")
    assert row["Notes"].replace("\r", "") == "First line\nSecond line\nPhone: +49 30 3"


def test_a_card_of_version_three() -> None:
    (row,) = rows(THREE.encode())
    assert filled(row) == {
        "First name": "Ana Maria",
        "Last name": "Weber",
        "Company": "Weinhold; Söhne KG",
        "E-mail": "ana@weinhold.example",
        "Street": "Dock 4, Floor 2",
        "Postal code": "20457",
        "City": "Hamburg",
        "State or region": "HH",
        "Country": "Germany",
        "Birthday": "1985-04-12",
        "Website": "https://weinhold.example",
        "Tags": "vip; trade fair",
        "Notes": "One, two\nthree and a long line that was folded here\nE-mail: ana@home.example\n"
        "Address: Home St 1, Kiel, 24103, Germany",
    }


def test_cards_of_version_four_and_organisations() -> None:
    person, firm = rows(FOUR.encode())
    assert filled(person) == {
        "First name": "山田",
        "Last name": "太郎",
        "Mobile": "+81-90-1",
        "Notes": "Fax: +81-3-2\nBirthday: --0203",
    }
    assert filled(firm) == {"Last name": "Dock Ltd", "Company": "Dock Ltd"}


def test_a_file_without_a_card_is_refused() -> None:
    with pytest.raises(NothingToImport):
        rows(b"hello")


@given(st.binary(max_size=300), st.integers(0, len(THREE)))
def test_no_damage_makes_it_fail(damage: bytes, at: int) -> None:
    data = THREE.encode()
    for row in read_cards(data[:at] + damage.replace(b"\x00", b"") + data[at:] + OLD).rows():
        assert len(row.cells) == len(HEADERS)
