"""Letters leave the house once, with what belongs to them, and say what became of them."""

from __future__ import annotations

import asyncio
import signal
import sys
from typing import Any

import psycopg
import pytest
from fastapi import FastAPI

from server.changes.group_commit import GroupCommit
from server.database.database import driver
from server.outbox.outbox import PAUSES, Outbox
from server.outbox.sealing import Sealing
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.communications.branding import BRANDING
from shared_models.communications.mail_setting import MAIL_SETTING
from shared_models.communications.mark_sending import LEASE
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Malformed
from shared_models.kernel.instant import to_rfc3339
from sync.clock import now
from sync.papers.reading import read_paper
from tests.server.outbox.conftest import Post, set_mail
from tests.server.rest.conftest import Api

MINUTE = 60 * 1_000_000


class Job:
    """The outbox of one organisation, run by hand at a time of the test's choosing."""

    def __init__(self, app: FastAPI, api: Api) -> None:
        identity, self.at = app.state.identity, now()
        sealing = Sealing(identity.keys, catalogue())
        writers = GroupCommit(identity.database, catalogue, app.state.heads.committed, sealing.sealed)
        self.api, self.outbox = (
            api,
            Outbox(identity.database, writers, app.state.heads, catalogue(), sealing, clock=lambda: self.at),
        )

    async def __call__(self, later: int = 0) -> None:
        self.at += later
        await self.outbox.send_due(self.api.tenant)

    async def letter(self, letter_id: str) -> Any:
        return await self.api.get(f"/outbox-messages/{letter_id}")


@pytest.fixture(autouse=True)
def nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """The application's own job leaves everything to the tests'."""
    monkeypatch.setattr("server.outbox.outbox.LOOK_SECONDS", 3600)


@pytest.fixture
def job(app: FastAPI, api: Api) -> Job:
    return Job(app, api)


async def write(api: Api, **more: Any) -> str:
    """A letter that waits."""
    values = {"to": "Ana <ana@kunde.example>", "subject": "Your invoice", "body": "Dear Ana,\n…"}
    return str((await api.make("outbox-messages", **values | more))["id"])


async def test_a_letter_is_sent_once_and_says_so(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    letter = await write(api, cc="chef@kunde.example")
    await job()
    await job()
    [message] = post.taken
    assert message["From"] == '"Nordlicht, Büro" <books@nordlicht.example>'
    assert (message["To"], message["Cc"]) == ("Ana <ana@kunde.example>", "chef@kunde.example")
    assert message["Message-ID"] == f"<{letter}@nordlicht.example>"
    assert message.get_content().startswith("Dear Ana,")
    told = await job.letter(letter)
    assert (told["state"], told["tries"], told["problem"]) == ("sent", 1, None)
    assert told["sent_at"] is not None


async def test_send_later_waits_and_so_does_a_letter_without_a_mail_server(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    await write(api, not_before=to_rfc3339(now() + 10 * MINUTE))
    held = await write(api)
    assert (await api("POST", f"/outbox-messages/{held}/hold")).status_code == 200
    await job()
    assert post.taken == []
    assert (await api("POST", f"/outbox-messages/{held}/release")).status_code == 200
    await job()
    assert len(post.taken) == 1


async def test_without_a_mail_server_it_says_what_it_waits_for(api: Api, post: Post, job: Job) -> None:
    letter = await write(api)
    await job()
    version = await api.head()
    await job()
    assert (await job.letter(letter))["problem"] == "No mail server is set yet."
    assert await api.head() == version
    await set_mail(api, post)
    await job()
    assert len(post.taken) == 1


@pytest.mark.parametrize("answer", ["answer_rcpt", "answer_data"])
async def test_what_passes_is_tried_again_and_what_does_not_is_said(
    api: Api, post: Post, job: Job, answer: str
) -> None:
    await set_mail(api, post)
    setattr(post, answer, "451 Come back later")
    letter = await write(api)
    await job()
    told = await job.letter(letter)
    assert (told["state"], told["tries"]) == ("waiting", 1)
    assert "451 Come back later" in told["problem"]
    await job()
    assert (await job.letter(letter))["tries"] == 1
    setattr(post, answer, "550 Nobody of that name")
    job.at = now() + PAUSES[0] + MINUTE
    async with job.outbox._database.tenant(api.tenant) as transaction:  # the server's own time has not moved on
        await (await driver(transaction)).execute("UPDATE outbox_message SET next_try = now()")
    await job()
    told = await job.letter(letter)
    assert told["state"] == "failed"
    assert "550 Nobody of that name" in told["problem"]
    assert post.taken == []
    setattr(post, answer, "250 OK")
    await api("POST", f"/outbox-messages/{letter}/release")
    await job()
    assert len(post.taken) == 1


async def test_a_mail_server_that_is_away_keeps_nothing_from_being_sent_later(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post, port=1)
    letter = await write(api)
    await job()
    told = await job.letter(letter)
    assert told["state"] == "waiting"
    assert "cannot be reached" in told["problem"]


async def test_a_letter_without_an_answer_is_never_sent_again_by_itself(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    post.drops = True
    letter = await write(api)
    await job()
    told = await job.letter(letter)
    assert (told["state"], len(post.taken)) == ("unclear", 1)
    assert "nobody knows whether the letter went out" in told["problem"]
    post.drops = False
    await job(later=2 * LEASE)
    assert len(post.taken) == 1
    assert (await api("POST", f"/outbox-messages/{letter}/release")).status_code == 200
    await job()
    assert [each["Message-ID"] for each in post.taken] == [f"<{letter}@nordlicht.example>"] * 2
    assert (await job.letter(letter))["state"] == "sent"


async def test_a_letter_that_was_sent_stays_as_it_is(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    letter = await write(api)
    seen: list[int] = []

    async def meddle() -> None:
        address = f"/outbox-messages/{letter}"
        seen.append((await api("PATCH", address, {"body": "Something else"})).status_code)

    post.on_data_await = meddle
    await job()
    assert seen == [422]
    assert (await api("PATCH", f"/outbox-messages/{letter}", {"subject": "Other"})).status_code == 409
    assert (await api("DELETE", f"/outbox-messages/{letter}")).status_code == 409
    async with api.app.state.identity.database.tenant(api.tenant) as transaction:
        connection = await driver(transaction)
        with pytest.raises(psycopg.Error, match="is final"):
            await connection.execute("UPDATE outbox_message SET body = 'forged' WHERE id = %s", [letter])


@pytest.mark.parametrize(
    ("values", "why"),
    [({"to": "nobody"}, "'nobody' is no e-mail address"), ({"to": "a@b.example, @"}, "is no e-mail address")],
)
async def test_a_letter_that_cannot_be_sent_says_why(
    api: Api, post: Post, job: Job, values: dict[str, Any], why: str
) -> None:
    await set_mail(api, post)
    letter = await write(api, **values)
    await job()
    told = await job.letter(letter)
    assert told["state"] == "failed"
    assert why in told["problem"]
    assert post.taken == []


async def test_nobody_marks_a_letter_as_sent_by_hand(api: Api, post: Post, job: Job) -> None:
    letter = await write(api)
    assert (await api("POST", f"/outbox-messages/{letter}/mark_sent", {})).status_code == 404
    assert (await api("PATCH", f"/outbox-messages/{letter}", {"state": "sent"})).status_code != 200


async def test_the_password_is_sealed_and_never_comes_back(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post, user="books", password="geheim-7")
    setting = await api.get(f"/mail-settings/{MAIL_SETTING[1]}")
    assert "password" not in setting
    await api("PATCH", f"/mail-settings/{MAIL_SETTING[1]}", {"password": "geheim-8"})
    history = await api.get(f"/mail-settings/{MAIL_SETTING[1]}/history")
    assert "geheim" not in str(history)
    async with job.outbox._database.tenant(api.tenant) as transaction:
        connection = await driver(transaction)
        [row] = await (await connection.execute("SELECT to_jsonb(m) FROM mail_setting m")).fetchall()
        feed = await (await connection.execute("SELECT c::text FROM change c")).fetchall()
    assert "geheim" not in str(row) + str(feed)
    opened = job.outbox._sealing.opened(api.tenant, "mail_setting", "password", row[0])
    assert opened == "geheim-8"


async def test_a_test_letter_goes_the_way_of_all_letters(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    answer = await api("POST", f"/mail-settings/{MAIL_SETTING[1]}/send_test", {})
    assert answer.status_code == 200, answer.text
    await job()
    assert [each["To"] for each in post.taken] == ["books@nordlicht.example"]


async def invoice(api: Api, number: str | None) -> str:
    """An invoice to a customer in Vienna; its number is given as posting would."""
    await api.make("branding", id=BRANDING[1], legal_name="Nordlicht GmbH", street="Hafen 1", postal_code="20457",
                   city="Hamburg", country="DE", vat_number="DE123456788", email="re@nordlicht.example")  # fmt: skip
    customer = await api.make("companies", name="Alpenblick AG", street="Ring 1", city="Wien", country="AT")
    tax = await api.make("taxes", code="19", name="VAT", rates=[{"percent": "19.0000"}])
    line = {"text": "Desk", "quantity": "2.000000", "unit_price": "100.000000", "tax_ids": [tax["id"]]}
    made = await api.make("documents", kind="invoice", company_id=customer["id"], currency="EUR",
                          issued="2026-11-20", due="2026-12-20", lines=[line])  # fmt: skip
    if number:
        await number_it(api, made["id"], number)
    return str(made["id"])


async def number_it(api: Api, document: str, number: str) -> None:
    async with api.app.state.identity.database.tenant(api.tenant) as transaction:
        connection = await driver(transaction)
        await connection.execute("UPDATE document SET number_text = %s WHERE id = %s", [number, document])


async def test_an_invoice_goes_with_its_e_invoice_inside_and_knows_when(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    document = await invoice(api, None)
    letter = await write(api, documents=[document], formats=["pdf", "ubl"])
    await job()
    assert (await job.letter(letter))["problem"] == "A document of this letter has no number yet."
    await number_it(api, document, "RE/2026-0001")
    job.outbox._places.clear()
    await job()
    [message] = post.taken
    pdf, ubl = message.iter_attachments()
    assert [each.get_filename() for each in (pdf, ubl)] == ["RE-2026-0001.pdf", "RE-2026-0001.xml"]
    for each in (pdf, ubl):
        read = read_paper(each.get_content())
        assert (read.number, read.totals.payable) == ("RE/2026-0001", 23_800)
    assert (await api.get(f"/documents/{document}"))["sent_at"] is not None
    assert set((await job.letter(letter))["sent"]) == {"RE-2026-0001.pdf", "RE-2026-0001.xml"}
    await write(api, documents=[document], formats=["plain"])
    await job()
    [pdf] = post.taken[1].iter_attachments()
    assert pdf.get_content_type() == "application/pdf"
    with pytest.raises(Malformed, match="No e-invoice"):
        read_paper(pdf.get_content())
    for formats, why in ((["docx"], "no format docx"), (["pdf", "plain"], "or a plain one")):
        answer = await api("POST", "/outbox-messages", {"to": "a@b.example", "subject": "x", "formats": formats})
        assert (answer.status_code, why in answer.text) == (422, True)


async def test_words_that_were_left_open_are_put_in_when_the_letter_goes(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    document = await invoice(api, None)
    letter = await write(api, documents=[document], subject="Invoice {number}", body="{name}, {total} by {due}. {x}")
    await job()
    assert (await job.letter(letter))["subject"] == "Invoice {number}"
    await number_it(api, document, "RE-7")
    job.outbox._places.clear()
    await job()
    told = await job.letter(letter)
    assert post.taken[0]["Subject"] == told["subject"] == "Invoice RE-7"
    assert told["body"] == "Alpenblick AG, €238.00 by Dec 20, 2026. {x}"
    assert post.taken[0].get_body(("plain",)).get_content().strip() == told["body"]  # type: ignore[union-attr]


async def test_a_statement_of_account_is_sent_and_read(api: Api, neighbour: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    customer = await api.make("companies", name="Alpenblick AG", language="de")
    days = {"from": "2026-01-01", "to": "2026-12-31"}
    address = f"/companies/{customer['id']}/statement?from={days['from']}&to={days['to']}"
    assert (await api("GET", address)).status_code == 404  # no books yet
    await owed(api, customer["id"], 11_900)
    answer = await api("GET", address)
    assert (answer.status_code, answer.content[:4]) == (200, b"%PDF"), answer.text
    assert (await neighbour("GET", address)).status_code == 404
    wrong = await api("POST", "/outbox-messages", {"to": "a@b.example", "subject": "x", "statement_from": "2026-01-01"})
    assert wrong.status_code == 422
    letter = await write(api, company_id=customer["id"], statement_from=days["from"], statement_until=days["to"],
                         body="Saldo {total}")  # fmt: skip
    await job()
    assert (await job.letter(letter))["body"] == "Saldo 119,00\xa0€"
    [file] = post.taken[0].iter_attachments()
    assert file.get_content_type() == "application/pdf"


async def owed(api: Api, company: str, amount: int) -> None:
    """Books in which a customer owes something since November."""
    settings = {"id": SETTINGS[1], "name": "Books", "base_currency": "EUR"}
    await api.make("ledger-settings", **settings)
    assert (await api("POST", f"/ledger-settings/{SETTINGS[1]}/open_year", {"first": "2026-01-01"})).status_code == 200
    accounts = [
        await api.make("accounts", code=code, name=code, type=kind)
        for code, kind in (("1400", "receivable"), ("8400", "income"))
    ]
    journal = await api.make("journals", code="GEN", name="General", kind="general", prefix="G-")
    text = f"{amount // 100}.{amount % 100:02}"
    lines = [
        {"account_id": accounts[0]["id"], "debit": text, "credit": "0.00", "company_id": company, "due": "2026-11-30"},
        {"account_id": accounts[1]["id"], "debit": "0.00", "credit": text},
    ]
    entry = await api.make("entries", journal_id=journal["id"], day="2026-11-20", base_currency="EUR", lines=lines)
    answer = await api("POST", f"/entries/{entry['id']}/post_entry", {})
    assert answer.status_code == 200, answer.text


async def test_an_invoice_that_breaks_a_rule_stays_and_says_which(api: Api, post: Post, job: Job) -> None:
    await set_mail(api, post)
    document = await invoice(api, "RE-1")
    await api("PATCH", f"/branding/{BRANDING[1]}", {"vat_number": None})
    letter = await write(api, documents=[document])
    await job()
    told = await job.letter(letter)
    assert told["state"] == "failed"
    assert "BR-" in told["problem"]
    letter = await write(api, documents=[document], formats=["plain"])
    await job()
    assert (await job.letter(letter))["state"] == "sent", "as a consumer gets it"


async def test_a_document_is_read_as_pdf_and_as_e_invoice_by_whoever_may_see_it(
    api: Api, neighbour: Api, job: Job
) -> None:
    document = await invoice(api, None)
    draft = await api("GET", f"/documents/{document}/pdf")
    assert (draft.status_code, draft.headers["content-type"]) == (200, "application/pdf")
    assert draft.content.startswith(b"%PDF")
    assert (await api("GET", f"/documents/{document}/ubl")).status_code == 422
    await number_it(api, document, "RE-1")
    plain = await api("GET", f"/documents/{document}/pdf?plain=true")
    with pytest.raises(Malformed, match="No e-invoice"):
        read_paper(plain.content)
    for form in ("pdf", "ubl", "cii"):
        answer = await api("GET", f"/documents/{document}/{form}")
        assert answer.status_code == 200, answer.text
        assert read_paper(answer.content).totals.payable == 23_800
        assert (await neighbour("GET", f"/documents/{document}/{form}")).status_code == 404


async def test_a_process_killed_between_sending_and_committing_never_sends_twice(
    api: Api, post: Post, job: Job, addresses: tuple[str, str]
) -> None:
    """The mail server takes the message and ends the sender (SIGKILL) before it hears the answer."""
    await set_mail(api, post)
    letter = await write(api)
    arguments = [*addresses, "t" * 40, api.tenant.id, api.tenant.schema]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.server.outbox.sending_process", *arguments
    )
    post.on_data = process.kill
    assert await process.wait() == -signal.SIGKILL
    assert len(post.taken) == 1
    told = await job.letter(letter)
    assert (told["state"], told["message_id"]) == ("sending", f"<{letter}@nordlicht.example>")
    await job()
    assert (await job.letter(letter))["state"] == "sending"
    await job(later=LEASE + MINUTE)
    told = await job.letter(letter)
    assert told["state"] == "unclear"
    assert "nobody knows whether it went out" in told["problem"]
    await job(later=LEASE)
    assert len(post.taken) == 1
    post.on_data = lambda: None
    await api("POST", f"/outbox-messages/{letter}/release")
    await job()
    assert [each["Message-ID"] for each in post.taken] == [told["message_id"]] * 2
