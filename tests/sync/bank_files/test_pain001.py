"""Payment files: what was asked for stands in them, to the cent; what no bank would take is refused."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.instant import from_datetime
from shared_models.kernel.money import from_text
from sync.bank_files.pain001 import LARGEST, VERSIONS, Batch, CreditTransfer, Debtor, PaymentsNotWritable, write
from sync.bank_files.sepa_text import ALLOWED, NoTranscription, sepa_text
from sync.bank_files.xml_tree import Node, parse

NOW = from_datetime(datetime(2026, 11, 20, 9, 30, tzinfo=UTC))
IBANS = ("DE89370400440532013000", "FR1420041010050500013M02606", "NO9386011117947")
US = Debtor("Müller & Söhne GmbH", IBANS[0], "COBADEFFXXX")
LETTERS = "abcXYZ019 äöüÄÖÜßéñłøŞžΑθλΨжЩ&@_[]{}<>\"'’–€;!\u00a0"
named = st.text(LETTERS, min_size=1, max_size=20).filter(lambda text: bool(sepa_text(text)))
transfers = st.builds(
    CreditTransfer,
    amount=st.integers(1, LARGEST),
    name=named,
    iban=st.sampled_from(IBANS),
    bic=st.sampled_from(["", "DEUTDEFF", "BNPAFRPPXXX"]),
    end_to_end_id=st.just("") | st.text("ABC123-", min_size=1, max_size=35),
    remittance=st.text(LETTERS, max_size=45),
)
batches = st.lists(
    st.builds(Batch, st.sampled_from(["2026-11-23", "2026-12-01"]), st.lists(transfers, min_size=1, max_size=5)),
    min_size=1,
    max_size=3,
)


def paid(node: Node) -> tuple[object, ...]:
    strd = node.value("RmtInf", "Strd", "CdtrRefInf", "Ref")
    amount = node.needed("Amt", "InstdAmt")
    return (
        from_text(amount.text, 2),
        amount.attributes["Ccy"],
        node.value("Cdtr", "Nm"),
        node.value("CdtrAcct", "Id", "IBAN"),
        node.value("CdtrAgt", "FinInstnId", "BICFI") or node.value("CdtrAgt", "FinInstnId", "BIC"),
        node.value("PmtId", "EndToEndId"),
        node.value("RmtInf", "Ustrd") or strd,
    )


def pay(**changes: object) -> CreditTransfer:
    return CreditTransfer(**{"amount": 12_345, "name": "Ann", "iban": IBANS[1], **changes})  # type: ignore[arg-type]


@given(batches, st.sampled_from(VERSIONS))
def test_what_was_written_is_read_back(given_batches: list[Batch], version: str) -> None:
    root = parse(write("2026-11-20/1", NOW, US, given_batches, version))
    header, *groups = root.needed("CstmrCdtTrfInitn").children
    everything = [each for batch in given_batches for each in batch.transfers]
    assert root.attributes["xmlns"].endswith(version)
    assert header.value("NbOfTxs") == str(len(everything))
    assert from_text(header.value("CtrlSum"), 2) == sum(each.amount for each in everything)
    assert len({each.value("PmtInfId") for each in groups}) == len(given_batches)
    for batch, group in zip(given_batches, groups, strict=True):
        assert group.value("NbOfTxs") == str(len(batch.transfers))
        assert from_text(group.value("CtrlSum"), 2) == sum(each.amount for each in batch.transfers)
        assert (group.value("ReqdExctnDt") or group.value("ReqdExctnDt", "Dt")) == batch.day
        assert [paid(each) for each in group.every("CdtTrfTxInf")] == [
            (
                each.amount,
                "EUR",
                sepa_text(each.name),
                each.iban,
                each.bic,
                sepa_text(each.end_to_end_id) or "NOTPROVIDED",
                sepa_text(each.remittance),
            )
            for each in batch.transfers
        ]


def test_the_two_versions_differ_where_banks_expect_it() -> None:
    newer, older = (write("1", NOW, US, [Batch("2026-11-23", [pay()])], each).decode() for each in VERSIONS)
    assert "<ReqdExctnDt><Dt>2026-11-23</Dt></ReqdExctnDt>" in newer
    assert "<BICFI>COBADEFFXXX</BICFI>" in newer
    assert "<ReqdExctnDt>2026-11-23</ReqdExctnDt>" in older
    assert "<BIC>COBADEFFXXX</BIC>" in older
    assert "<CreDtTm>2026-11-20T09:30:00Z</CreDtTm>" in newer
    assert "<Nm>Mueller + Soehne GmbH</Nm>" in newer


def test_a_creditor_reference_goes_into_its_own_field() -> None:
    data = write("1", NOW, US, [Batch("2026-11-23", [pay(structured_reference="RF18 5390 0754 7034")])]).decode()
    assert (
        "<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Cd>SCOR</Cd></CdOrPrtry><Issr>ISO</Issr></Tp>"
        "<Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf>" in data
    )


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (pay(amount=0), "The payment to Ann is of 0.00 EUR"),
        (pay(amount=-5), "The payment to Ann is of -0.05 EUR"),
        (pay(amount=LARGEST + 1), "The payment to Ann is of 1000000000.00 EUR"),
        (pay(iban="FR1420041010050500013M02607"), "'FR1420041010050500013M02607', the account of Ann, is no IBAN"),
        (pay(bic="XX"), "'XX', the bank of Ann, is no BIC"),
        (pay(name=" "), "A payment needs the name"),
        (pay(name="山田"), "'山', in the payment to 山田, cannot be written in Latin letters"),
        (pay(name="x" * 71), f"'{'x' * 71}', in the payment to {'x' * 71}, has 71 characters; at most 70"),
        (pay(remittance="ß" * 71), f"'{'ss' * 71}', in the payment to Ann, has 142 characters; at most 140"),
        (pay(end_to_end_id="a//b"), "'a//b' cannot be the identification of a payment"),
        (pay(end_to_end_id="x" * 36), f"'{'x' * 36}', in the payment to Ann, has 36 characters"),
        (pay(structured_reference="RF19539007547034"), "'RF19539007547034', the reference for Ann, is no creditor"),
        (pay(structured_reference="RF18539007547034", remittance="x"), "The payment to Ann has both a text and"),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_what_no_bank_takes_is_refused(wrong: CreditTransfer, told: str) -> None:
    with pytest.raises(PaymentsNotWritable) as fault:
        write("1", NOW, US, [Batch("2026-11-23", [pay(), wrong])])
    assert fault.value.reason.startswith(told)


@pytest.mark.parametrize(
    ("debtor", "found", "message", "version", "told"),
    [
        (US, [], "1", VERSIONS[0], "There is no payment to write"),
        (US, [Batch("2026-11-23", [])], "1", VERSIONS[0], "There is no payment to write"),
        (US, [Batch("23.11.2026", [pay()])], "1", VERSIONS[0], "'23.11.2026' is not a day"),
        (US, [Batch("2026-11-23", [pay()])], "/1", VERSIONS[0], "'/1' cannot be the identification"),
        (US, [Batch("2026-11-23", [pay()])], "", VERSIONS[0], "'' cannot be the identification"),
        (US, [Batch("2026-11-23", [pay()])], "1", "001.001.12", "Payment files are written as 001.001.09"),
        (Debtor("Us", "DE00"), [Batch("2026-11-23", [pay()])], "1", VERSIONS[0], "'DE00', the account of Us"),
    ],
)
def test_what_cannot_be_a_file_is_refused(
    debtor: Debtor, found: list[Batch], message: str, version: str, told: str
) -> None:
    with pytest.raises(PaymentsNotWritable) as fault:
        write(message, NOW, debtor, found, version)
    assert fault.value.reason.startswith(told)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Zürich", "Zuerich"),
        ("Ärger & Öl, Straße", "Aerger + Oel, Strasse"),
        ("Łódź, Şişli, Čapek, Ængus", "Lodz, Sisli, Capek, Aengus"),
        ("Αθήνα, Ψυχικό", "Athina, Psychiko"),
        ("Щерба, Жуков", "Shterba, Zhukov"),
        ("“a”–b_c@d €5", "'a'-b-c(at)d EUR5"),
        ("re\u0301sume\u0301 \ufb01n ½", "resume fin 1/2"),
    ],
)
def test_letters_are_transcribed(text: str, written: str) -> None:
    assert sepa_text(text) == written


@given(st.text(max_size=30))
def test_nothing_but_allowed_letters_comes_out_and_nothing_is_lost(text: str) -> None:
    try:
        found = sepa_text(text)
    except NoTranscription:
        return
    assert set(found) <= ALLOWED
    assert len(found.replace(" ", "")) >= sum(each in ALLOWED and each != " " for each in text)
