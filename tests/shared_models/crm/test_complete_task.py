"""A task is done by someone at some time, and can be opened again."""

from tests.shared_models.conftest import World


def test_completing_remembers_when_and_who(world: World) -> None:
    task = world.create("task", subject="Call")
    assert world.run("task", task, "complete_task").status == "accepted"
    row = world.row("task", task)
    assert row["done_by"] == world.actor().person
    assert row["done_at"] == row["updated_at"]


def test_completing_twice_changes_nothing(world: World) -> None:
    task = world.create("task", subject="Call")
    world.run("task", task, "complete_task")
    assert world.run("task", task, "complete_task").version == 0


def test_a_task_can_be_opened_again(world: World) -> None:
    task = world.create("task", subject="Call")
    world.run("task", task, "complete_task")
    world.run("task", task, "complete_task", done=False)
    assert world.row("task", task)["done_at"] is None
    assert world.row("task", task)["done_by"] is None


def test_it_cannot_be_patched_as_done(world: World) -> None:
    task = world.create("task", subject="Call")
    assert world.patch("task", task, {"done_at": 5}).code == "read-only-field"
