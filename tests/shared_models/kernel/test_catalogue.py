"""Records are found by walking folders, survive a snapshot, and are named when they do not exist."""

from types import ModuleType

import pytest

from shared_models.kernel.catalogue import Catalogue, catalogue, declared
from shared_models.kernel.faults import Fault, UnknownRecordType, UnknownVerb
from shared_models.kernel.record import About, Record, mark


def test_the_domain_folders_hold_these_records_and_verbs() -> None:
    found = catalogue()
    assert {"contact", "company", "deal", "stage", "pipeline", "activity", "task", "tag", "member"} <= set(
        found.record_types
    )
    assert {("deal", "move_deal"), ("task", "complete_task")} <= set(found.verbs)


def test_a_snapshot_restores_equal_record_types() -> None:
    found = catalogue()
    restored = Catalogue.restore(found.snapshot())
    assert restored.fingerprint == found.fingerprint
    assert restored.record_type("deal").snapshot() == found.record_type("deal").snapshot()


def test_a_snapshot_of_a_newer_product_is_understood() -> None:
    plain = catalogue().snapshot()
    plain[0]["colour"] = "blue"
    plain[0]["fields"][0]["sparkle"] = True
    assert Catalogue.restore(plain).fingerprint == catalogue().fingerprint


def test_the_fingerprint_moves_with_any_declaration() -> None:
    plain = catalogue().snapshot()
    plain[0]["fields"][3]["label"] = "Another label"
    assert Catalogue.restore(plain).fingerprint != catalogue().fingerprint


def test_two_records_of_one_name_are_refused() -> None:
    class Twin(Record):
        """A record whose name is taken."""

        about = About(name="tag", plural="tags", label="Tag", label_plural="Tags", icon="tag", title=("word",))
        word: str = mark("Word")

    module = ModuleType(Twin.__module__)
    other = ModuleType("shared_models.crm.other")
    module.__dict__["Twin"] = Twin
    other.__dict__["Twin"] = type("Twin", (Twin,), {"__module__": "shared_models.crm.other", "about": Twin.about})
    with pytest.raises(ValueError, match="two records are called 'tag'"):
        declared(iter([module, other]))


def test_what_does_not_exist_is_named() -> None:
    with pytest.raises(UnknownRecordType, match="unicorn"):
        catalogue().record_type("unicorn")
    with pytest.raises(UnknownVerb, match="fly"):
        catalogue().verb("deal", "fly")


def test_a_fault_code_is_its_name() -> None:
    assert UnknownRecordType.code() == "unknown-record-type"
    assert len({each.code() for each in Fault.__subclasses__()}) == len(Fault.__subclasses__())


def test_permissions_follow_from_records_and_verbs() -> None:
    keys = catalogue().permissions()
    assert {"contact.view", "deal.delete", "deal.move_deal"} <= set(keys)
    assert list(keys) == sorted(set(keys))


def test_a_record_is_known_by_its_title_or_by_what_there_is() -> None:
    contact = catalogue().record_type("contact")
    full = {"first_name": "Ann", "last_name": "Äpfel", "email": "a@b.example", "city": "Ulm"}
    assert contact.derived(full)["title"] == "Ann Äpfel"
    assert contact.derived({"email": "a@b.example", "phone": "1"})["title"] == "a@b.example"
    assert contact.derived({})["title"] == ""
    assert "apfel" in contact.derived(full)["search_text"]
    assert {each.name for each in contact.own_fields} >= {"tags", "company_id"}
