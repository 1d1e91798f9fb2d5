"""What would be gone for good if an account left this computer."""

from pathlib import Path

from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Duplicate
from shared_models.kernel.verdict import rejected
from shared_models.platform.roles import permissions
from sync.clock import now
from sync.replica.attachments.local_files import folder_of
from sync.replica.leaving import Loss, loss
from tests.new_replica import new_replica
from tests.sync.replica.people import create, ids


def test_it_counts_what_no_server_has_and_what_waits_for_its_author(tmp_path: Path) -> None:
    path = tmp_path / "one.db"
    with new_replica(path, bytes(32)) as replica:
        replica.enrol(tenant_id=next(ids), person_id=next(ids), device_id=next(ids))
        replica.adopt(permissions("Admin", catalogue()))
        folder = folder_of(replica.path)
        assert loss(replica.reader(), folder) == Loss()
        company = create("company", name="Weinhold KG")
        refused = create("company", name="Weinhold KG")
        digest, size = replica.files.add(b"the only copy")
        replica.files.add(b"nobody names this one")
        file = {"file_name": "offer.txt", "size": size, "digest": digest, "company_id": company.record_id}
        attached = create("attachment", **file)
        replica.write([company, refused, attached], at=now())
        replica.store_verdicts([rejected(refused.id, "company", refused.record_id, Duplicate("There is one."))])
        assert loss(replica.reader(), folder) == Loss(changes=2, undecided=1, files=1)
