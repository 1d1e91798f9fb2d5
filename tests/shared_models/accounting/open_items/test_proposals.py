"""What a bank line most probably pays: by number, amount, account and name, with reasons, and quickly."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.bank_line import BankLine, named_numbers, number_key, words_of
from shared_models.accounting.open_items.open_index import OpenIndex, Party
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import SURE, Pays, Proposal, Reason
from shared_models.accounting.open_items.proposals import chosen, proposals

PARTIES = [
    Party("north", "Nordwind Möbel GmbH", ("DE89 3704 0044 0532 0130 00",)),
    Party("south", "Südstern Handel AG", ()),
    Party("other", "Nordwind Reederei", ()),
]
IBAN = "de89370400440532013000"


def item(name: str, amount: int, number: str = "", party: str = "north", **more: Any) -> OpenItem:
    return OpenItem(name, "owed", amount, "EUR", company_id=party, number=number, **{"due": "2026-11-01"} | more)


def line(amount: int, text: str = "", **more: Any) -> BankLine:
    return BankLine("l", "2026-11-20", amount, "EUR", text=text, **more)


ITEMS = [
    item("a", 11_900, "INV-2026-0007"),
    item("b", 5_000, "INV-2026-0008", due="2026-10-01"),
    item("c", 7_000, "INV-2026-0009", "south"),
    item("d", 7_000, "INV-2026-0010", "other"),
    item("e", 10_000, "INV-2026-0011", discount=200, discount_until="2026-11-20"),
    item("f", -3_000, "CN-2026-0001"),
    item("g", -8_000, "BILL 77881", "south"),
]
INDEX = OpenIndex(ITEMS, PARTIES)


def best(*given_line: Any, **more: Any) -> Proposal:
    return proposals(line(*given_line, **more), INDEX)[0]


@pytest.mark.parametrize(
    "text", ["INV-2026-0007", "Rechnung inv 2026/0007 vom 1.10.", "danke INV20260007!", "KREF+INV-2026-0007,x"]
)
def test_a_number_and_its_amount_are_as_sure_as_can_be(text: str) -> None:
    found = best(11_900, text)
    assert (found.pays, found.rest, found.confidence) == ((Pays("a", 11_900),), 0, 95)
    assert found.reasons == (Reason.NUMBER, Reason.AMOUNT)


def test_a_line_pays_nothing_in_another_currency() -> None:
    assert proposals(BankLine("l", "2026-11-20", 11_900, "USD", text="INV-2026-0007"), INDEX) == ()


def test_the_digits_of_a_number_count_less() -> None:
    assert best(11_900, "RE 2026-0007").reasons == (Reason.DIGITS, Reason.AMOUNT)
    assert best(11_900, "RE 2026-0007").confidence == 85
    assert Reason.DIGITS not in best(11_900, "0007").reasons


def test_a_number_within_a_longer_one_names_nothing() -> None:
    assert best(11_900, "INV-2026-00071").reasons == (Reason.AMOUNT,)


def test_money_that_goes_out_pays_what_is_owed_to_others() -> None:
    found = best(-8_000, "77881")
    assert found.pays == (Pays("g", -8_000),)
    assert proposals(line(8_000, "bill 77881"), INDEX) == ()


def test_several_numbers_are_paid_together() -> None:
    found = best(16_900, "INV-2026-0007 und INV-2026-0008", iban=IBAN)
    assert ({each.item_id for each in found.pays}, found.rest, found.confidence) == ({"a", "b"}, 0, 99)


def test_of_several_numbers_the_amount_may_fit_one_alone() -> None:
    found = best(5_000, "INV-2026-0008 instead of INV-2026-0007")
    assert (found.pays, found.confidence) == ((Pays("b", 5_000),), 95)


def test_a_part_and_too_much_are_less_sure() -> None:
    part, more = best(4_000, "INV-2026-0007"), best(12_000, "INV-2026-0007")
    assert (part.pays, part.rest, part.reasons) == ((Pays("a", 4_000),), 0, (Reason.NUMBER, Reason.PART))
    assert (more.pays, more.rest, more.reasons) == ((Pays("a", 11_900),), 100, (Reason.NUMBER, Reason.MORE))
    assert more.confidence < part.confidence < SURE
    assert best(-1_000, "CN 2026 0001").pays == (Pays("f", -1_000),)
    assert best(1_000, "INV-2026-0008 INV-2026-0007").pays == (Pays("b", 1_000),)


def test_what_nobody_is_known_for_is_found_by_its_amount() -> None:
    index = OpenIndex([OpenItem("x", "owed", 1_234, "EUR"), OpenItem("y", "owed", 99, "EUR", number="A-7")], PARTIES)
    (found,) = proposals(line(1_234, name="Nordwind Möbel GmbH"), index)
    assert (found.pays, found.reasons) == ((Pays("x", 1_234),), (Reason.AMOUNT,))


def test_a_discount_in_time_is_seen() -> None:
    found = best(9_800, "INV-2026-0011")
    assert (found.pays, found.reasons) == ((Pays("e", 9_800, 200),), (Reason.NUMBER, Reason.DISCOUNT))
    assert best(5_001, "INV-2026-0011").reasons == (Reason.NUMBER, Reason.PART)
    assert best(9_800, iban=IBAN).reasons == (Reason.DISCOUNT, Reason.ACCOUNT)
    late = BankLine("l", "2026-11-21", 9_800, "EUR", text="INV-2026-0011")
    assert proposals(late, INDEX)[0].reasons == (Reason.NUMBER, Reason.PART)


def test_the_amount_from_a_known_account() -> None:
    found = best(5_000, "thank you", iban=IBAN)
    assert (found.pays, found.reasons) == ((Pays("b", 5_000),), (Reason.AMOUNT, Reason.ACCOUNT))
    assert found.confidence >= SURE
    assert {each.item_id for each in best(7_000, iban=IBAN).pays} == {"e", "f"}
    assert proposals(line(8_001, iban=IBAN), INDEX) == ()


def test_a_name_tells_who_of_two_paid() -> None:
    both = proposals(line(7_000), INDEX)
    assert [(each.reasons, each.confidence) for each in both] == [((Reason.AMOUNT, Reason.SEVERAL_FIT), 17)] * 2
    assert best(7_000, name="SUEDSTERN HANDEL AG").pays[0].item_id in ("c", "d")
    assert best(7_000, name="Sudstern Handel AG").reasons == (Reason.AMOUNT, Reason.NAME)
    assert best(7_000, name="Handel Südstern").reasons == (Reason.AMOUNT, Reason.SIMILAR_NAME)


def test_a_sum_of_several_items_of_the_party() -> None:
    found = best(13_900, "", iban=IBAN)
    assert ({each.item_id for each in found.pays}, found.rest) == ({"a", "b", "f"}, 0)
    assert found.reasons == (Reason.SUM, Reason.ACCOUNT)
    with_discount = best(14_800, "", iban=IBAN)
    assert with_discount.reasons == (Reason.SUM, Reason.ACCOUNT, Reason.DISCOUNT)
    assert {(each.item_id, each.amount, each.discount) for each in with_discount.pays} == {
        ("b", 5_000, 0),
        ("e", 9_800, 200),
    }


def test_equal_invoices_of_one_party_are_paid_oldest_first() -> None:
    rents = [item(f"r{month}", 1_000, due=f"2026-{month:02d}-01") for month in (12, 10, 11)]
    index = OpenIndex(rents, PARTIES)
    lines = [BankLine(f"l{day}", f"2026-11-{day}", 1_000, "EUR", iban=IBAN) for day in (20, 21)]
    found = chosen([each for one in lines for each in proposals(one, index)])
    assert [(each.line_id, each.pays[0].item_id) for each in found] == [("l20", "r10"), ("l21", "r11")]
    assert all(Reason.SEVERAL_FIT in each.reasons for each in found)


def test_what_is_unsure_is_not_chosen() -> None:
    assert chosen(proposals(line(7_000), INDEX)) == ()
    assert proposals(line(0, "INV-2026-0007"), INDEX) == ()
    assert proposals(line(123_456, "nothing"), INDEX) == ()


def test_among_very_many_equal_amounts_only_those_of_the_party_count() -> None:
    crowd = [item(f"x{at}", 100, party=f"p{at}") for at in range(200)] + [item("mine", 100)]
    index = OpenIndex(crowd, [*PARTIES, *(Party(f"p{at}", f"Common {at}") for at in range(200))])
    assert proposals(line(100), index) == ()
    assert [each.pays for each in proposals(line(100, iban=IBAN), index)] == [(Pays("mine", 100),)]
    assert proposals(line(100, name="Common"), index) == ()


def test_words_and_numbers() -> None:
    assert words_of("Rechnung RE-2026/0007 für Müller") == ["rechnung", "re", "2026", "0007", "fur", "muller"]
    assert number_key("RE-2026/0007") == "re20260007"
    assert list(named_numbers(["re", "1", "x"])) == ["re1", "re1x", "1", "1x"]


@given(
    st.lists(st.tuples(st.integers(1, 40), st.booleans(), st.sampled_from(["north", "south"])), max_size=8),
    st.lists(
        st.tuples(st.integers(-60, 60), st.booleans(), st.sampled_from(["", "N 1001", "N 1002 1003"])), max_size=5
    ),
)
def test_no_proposal_pays_more_than_is_open_and_no_choice_pays_twice(
    opens: list[tuple[int, bool, str]], paid: list[tuple[int, bool, str]]
) -> None:
    items = {
        f"{at}": item(f"{at}", size if is_debit else -size, f"N-{1000 + at}", party, discount=size // 20,
                      discount_until="2026-11-20")
        for at, (size, is_debit, party) in enumerate(opens)
    }  # fmt: skip
    index = OpenIndex(items.values(), PARTIES)
    lines = [line(amount, text, iban=IBAN if known else "") for amount, known, text in paid]
    found = [each for at, one in enumerate(lines) for each in proposals(BankLine(str(at), *_rest(one)), index)]
    for each in found:
        assert 0 < each.confidence < 100 or Reason.SEVERAL_FIT in each.reasons
        assert sum(pays.amount for pays in each.pays) + each.rest == lines[int(each.line_id)].amount
        for pays in each.pays:
            one = items[pays.item_id]
            assert one.amount * pays.amount > 0
            assert abs(pays.amount) + pays.discount <= abs(one.amount)
    taken = [pays.item_id for each in chosen(found, 1) for pays in each.pays]
    assert len(taken) == len(set(taken))


def _rest(one: BankLine) -> tuple[str, int, str, str, str, str]:
    return one.day, one.amount, one.currency, one.name, one.iban, one.text
