"""What the built-in roles may do follows from the declarations."""

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import BOOKS, Role, permissions


def test_everyone_may_view_everything_of_sales() -> None:
    views = {each.permission("view") for each in catalogue() if each.module not in BOOKS}
    for role in Role:
        assert views <= permissions(role, catalogue())


def test_only_who_keeps_the_books_or_answers_for_them_sees_them() -> None:
    seeing = {role for role in Role if {"entry.view", "bank_line.view"} <= permissions(role, catalogue())}
    assert seeing == {Role.ADMIN, Role.MANAGER, Role.ACCOUNTANT, Role.APPROVER, Role.VIEWER}
    assert {"document.create", "product.view", "tax.view"} <= permissions(Role.SALES_REP, catalogue())


def test_only_who_keeps_the_books_posts() -> None:
    posting = {role for role in Role if "entry.post_entry" in permissions(role, catalogue())}
    assert posting == {Role.ADMIN, Role.MANAGER, Role.ACCOUNTANT}


def test_an_approver_is_the_second_pair_of_eyes_and_posts_nothing() -> None:
    held = permissions(Role.APPROVER, catalogue())
    assert {each for each in held if not each.endswith(".view")} == {
        "document.approve_document", "bank_account.confirm_account", "payment_batch.release_batch"
    }  # fmt: skip


def test_who_sells_decides_quotes_and_posts_nothing() -> None:
    held = permissions(Role.SALES_REP, catalogue())
    assert {"document.issue_quote", "document.accept_quote", "document.convert_quote"} <= held
    assert "document.post_document" not in held
    assert "document.issue_quote" not in permissions(Role.APPROVER, catalogue()) | permissions(Role.VIEWER, catalogue())


@pytest.mark.parametrize("role", [Role.VIEWER])
def test_a_viewer_may_do_nothing_else(role: Role) -> None:
    assert all(key.endswith(".view") for key in permissions(role, catalogue()))


def test_nobody_writes_what_the_product_writes() -> None:
    for role in Role:
        assert "member.edit" not in permissions(role, catalogue())


def test_only_two_roles_configure() -> None:
    allowed = {role for role in Role if "pipeline.edit" in permissions(role, catalogue())}
    assert allowed == {Role.ADMIN, Role.MANAGER}


def test_an_editor_does_not_delete() -> None:
    assert "contact.edit" in permissions(Role.EDITOR, catalogue())
    assert "contact.delete" not in permissions(Role.EDITOR, catalogue())


def test_an_unknown_role_may_nothing() -> None:
    assert permissions("Emperor", catalogue()) == frozenset()


def test_only_who_keeps_the_books_lends_or_voids_series_of_numbers() -> None:
    for verb in ("number_series.lease_series", "number_series.void_series", "ledger_settings.lock_books"):
        allowed = {role for role in Role if verb in permissions(role, catalogue())}
        assert allowed == {Role.ADMIN, Role.MANAGER, Role.ACCOUNTANT}
