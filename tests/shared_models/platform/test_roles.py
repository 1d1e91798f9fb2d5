"""What the built-in roles may do follows from the declarations."""

import pytest

from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import Role, permissions


def test_everyone_may_view_everything_of_sales() -> None:
    views = {each.permission("view") for each in catalogue()}
    for role in Role:
        assert views <= permissions(role, catalogue())


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
