"""Headers find their fields, whichever program wrote them."""

from pathlib import Path

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.record_field import Kind, RecordField
from sync.importing.faults import NotImportable, UnknownColumn
from sync.importing.known_headers import FULL_NAME, PROGRAMS, WORDS
from sync.importing.mapping import ColumnMapping, guess, importable, normalised, signature
from sync.importing.remembered import RememberedMappings

CONTACT = catalogue().record_type("contact")
COMPANY = catalogue().record_type("company")

HUBSPOT = (
    "Record ID,First Name,Last Name,Email,Phone Number,Mobile Phone Number,Company Name,Job Title,Lifecycle Stage,"
    "Lead Status,Street Address,City,State/Region,Postal Code,Country/Region,Website URL,Contact owner,Create Date"
)
SALESFORCE = (
    "Salutation,First Name,Last Name,Title,Account Name,Mailing Street,Mailing City,Mailing State/Province,"
    "Mailing Zip/Postal Code,Mailing Country,Phone,Mobile,Email,Birthdate,Lead Source,Contact Owner,Do Not Call"
)
SALESFORCE_API = "FirstName,LastName,Title,MailingStreet,MailingCity,MailingPostalCode,MailingCountry,MobilePhone,Email"
OUTLOOK = (
    "First Name,Middle Name,Last Name,Title,Suffix,E-mail Address,Home Phone,Business Phone,Mobile Phone,Company,"
    "Job Title,Department,Business Street,Business Street 2,Business City,Business State,Business Postal Code,"
    "Business Country/Region,Birthday,Web Page,Categories,Notes"
)
OUTLOOK_DE = "Anrede,Vorname,Nachname,Firma,Position,Straße geschäftlich,Ort geschäftlich,E-Mail-Adresse,Mobiltelefon"
GOOGLE = (
    "First Name,Middle Name,Last Name,Organization Name,Organization Title,Birthday,Notes,Labels,E-mail 1 - Label,"
    "E-mail 1 - Value,Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country"
)


def mapped(headers: str, record_type=CONTACT) -> tuple[str, dict[str, str]]:
    mapping = guess(headers.split(","), record_type)
    return mapping.program, {h: t for h, t in zip(mapping.headers, mapping.targets, strict=True) if t}


def test_hubspot() -> None:
    program, found = mapped(HUBSPOT)
    assert program == "HubSpot"
    assert found["Phone Number"] == "phone"
    assert found["Mobile Phone Number"] == "mobile"
    assert found["Company Name"] == "company_id"
    assert found["Lifecycle Stage"] == "lifecycle"
    assert found["State/Region"] == "region"
    assert found["Website URL"] == "website"
    assert found["Contact owner"] == "owner_id"
    assert found["Record ID"] == "external_ids"
    assert {"Lead Status", "Create Date"}.isdisjoint(found)


def test_salesforce() -> None:
    program, found = mapped(SALESFORCE)
    assert program == "Salesforce"
    assert found["Title"] == "job_title"
    assert found["Account Name"] == "company_id"
    assert found["Mailing Zip/Postal Code"] == "postal_code"
    assert found["Mobile"] == "mobile"
    assert found["Birthdate"] == "birthday"
    assert found["Do Not Call"] == "do_not_contact"
    assert "Salutation" not in found
    assert mapped(SALESFORCE_API)[1]["MailingPostalCode"] == "postal_code"


def test_outlooks_title_is_a_salutation_and_streets_are_joined() -> None:
    program, found = mapped(OUTLOOK)
    assert program == "Outlook"
    assert "Title" not in found
    assert found["Job Title"] == "job_title"
    assert found["Business Phone"] == "phone"
    assert "Home Phone" not in found
    assert (found["Business Street"], found["Business Street 2"]) == ("street", "street")
    assert (found["First Name"], found["Middle Name"]) == ("first_name", "first_name")
    assert found["Categories"] == "tags"


def test_german_outlook_and_google() -> None:
    assert mapped(OUTLOOK_DE)[1] == {
        "Vorname": "first_name",
        "Nachname": "last_name",
        "Firma": "company_id",
        "Position": "job_title",
        "Straße geschäftlich": "street",
        "Ort geschäftlich": "city",
        "E-Mail-Adresse": "email",
        "Mobiltelefon": "mobile",
    }
    program, found = mapped(GOOGLE)
    assert program == "Google Contacts"
    assert found["E-mail 1 - Value"] == "email"
    assert found["Organization Name"] == "company_id"
    assert found["Labels"] == "tags"
    assert "E-mail 1 - Label" not in found


def test_companies() -> None:
    _, found = mapped("Company name,Company Domain Name,Number of Employees,Annual Revenue,Company owner", COMPANY)
    assert list(found.values()) == ["name", "domain", "size", "annual_revenue", "owner_id"]
    _, found = mapped("Account Name,Parent Account,Billing City,Employees,Account Owner", COMPANY)
    assert list(found.values()) == ["name", "parent_id", "city", "size", "owner_id"]


@pytest.mark.parametrize("record_type", list(catalogue()), ids=lambda each: each.name)
def test_every_record_types_own_labels_are_known(record_type) -> None:
    fields = list(importable(record_type))
    mapping = guess([each.label for each in fields], record_type)
    assert list(mapping.targets) == [each.name for each in fields]


def test_spelling_and_whole_names() -> None:
    assert mapped("Full Name,E-Mial,Compnay") == ("", {"Full Name": FULL_NAME, "Compnay": "company_id"})
    assert mapped("Name,First Name,Last Name")[1] == {"First Name": "first_name", "Last Name": "last_name"}
    assert mapped("Lastt Name,Xyzzy")[1] == {"Lastt Name": "last_name"}


def test_custom_fields_by_label_or_key() -> None:
    custom = [RecordField("shoe_size", "Shoe size", Kind.INTEGER)]
    assert guess(["Shoe Size"], CONTACT, custom).targets == ("custom.shoe_size",)
    assert guess(["shoe_size"], CONTACT, custom).targets == ("custom.shoe_size",)


def test_a_person_corrects_the_guess() -> None:
    mapping = guess(["Phone", "Work", "Remark"], CONTACT)
    corrected = mapping.with_targets({"Work": "phone", "remark": "Notes"}, CONTACT)
    assert corrected.targets == ("", "phone", "notes")
    assert mapping.with_targets({"Phone": ""}, CONTACT).targets[0] == ""


def test_wrong_corrections_say_what_there_is() -> None:
    mapping = guess(["Phone", "Work"], CONTACT)
    with pytest.raises(UnknownColumn, match="It has: Phone, Work"):
        mapping.with_targets({"Fax": "phone"}, CONTACT)
    with pytest.raises(NotImportable, match="no field 'fax'"):
        mapping.with_targets({"Phone": "fax"}, CONTACT)
    with pytest.raises(NotImportable, match="Phone and Work are both mapped to Mobile"):
        mapping.with_targets({"Phone": "mobile", "Work": "mobile"}, CONTACT)
    with pytest.raises(NotImportable):
        mapping.with_targets({"Phone": "created_at"}, CONTACT)


def test_the_problem_column_is_never_mapped_and_does_not_change_the_layout() -> None:
    assert guess(["E-mail", "Problem"], CONTACT).targets == ("email", "")
    assert signature(["E-mail", "Problem"], CONTACT) == signature(["E-mail"], CONTACT)
    assert signature(["E-mail"], CONTACT) != signature(["E-mail"], COMPANY)


def test_mappings_are_remembered_by_layout(tmp_path: Path) -> None:
    kept = RememberedMappings(tmp_path / "deep" / "mappings.json")
    assert kept.find(("A", "B"), CONTACT) == ({}, None)
    kept.keep(ColumnMapping(("A", "B"), ("email", ""), day_first=True), CONTACT)
    assert kept.find(("A", "B"), CONTACT) == ({"A": "email", "B": ""}, True)
    assert kept.find(("A", "C"), CONTACT) == ({}, None)
    for number in range(250):
        kept.keep(ColumnMapping((f"H{number}",), ("email",)), CONTACT)
    assert kept.find(("A", "B"), CONTACT) == ({}, None)
    kept.path.write_text("{broken")
    assert kept.find(("H249",), CONTACT) == ({}, None)


def test_the_tables_name_only_what_is_declared() -> None:
    for types in PROGRAMS.values():
        for name, targets in types.items():
            fields = {each.name for each in importable(catalogue().record_type(name))}
            assert set(targets) <= fields | {FULL_NAME, ""}
            assert all(header == normalised(header) for headers in targets.values() for header in headers)
    for name, words in WORDS.items():
        fields = [each.by_name[name] for each in catalogue() if name in each.by_name]
        assert any(set(words.values()) <= set(each.choices) for each in fields)


def test_headers_are_known_in_other_languages() -> None:
    labels = {"job_title": ("Stellung", "Poste"), "city": ("Wohnort",)}
    mapping = guess(["Nachname", "Poste", "Wohnort"], CONTACT, (), labels)
    assert mapping.targets == ("last_name", "job_title", "city")


def test_words_that_many_programs_use_are_known_also_of_none_of_them() -> None:
    deal = catalogue().record_type("deal")
    assert guess(["Deal name", "Value", "Phase"], deal).targets == ("name", "amount", "stage_id")
    assert guess(["Fornavn", "Soyadı", "Correo"], CONTACT).targets == ("first_name", "last_name", "email")
