"""The history of undo as a pure thing: it agrees with a plain model whatever is done in whatever order."""

from dataclasses import dataclass

from hypothesis import given
from hypothesis import strategies as st

from desktop.undo import KEPT, UndoHistory


@dataclass(eq=False)
class Step:
    label: str = ""
    group_id: str = ""


@given(st.lists(st.sampled_from(["do", "undo", "redo"]), max_size=60))
def test_undo_and_redo_walk_along_one_line(commands: list[str]) -> None:
    history, done, undone = UndoHistory(), list[Step](), list[Step]()
    for command in commands:
        if command == "do":
            history.did(step := Step())
            done.append(step)
            undone.clear()
        elif command == "undo" and done:
            assert history.last_done() is done[-1]
            history.undone(done.pop(), by := Step())
            undone.append(by)
        elif command == "redo" and undone:
            assert history.last_undone() is undone[-1]
            history.redone(undone.pop(), by := Step())
            done.append(by)
        assert history.last_done() is (done[-1] if done else None)
        assert history.last_undone() is (undone[-1] if undone else None)


def test_what_was_refused_is_forgotten_wherever_it_stands() -> None:
    history, one, two = UndoHistory(), Step(), Step()
    history.did(one)
    history.did(two)
    history.refused(one)
    assert history.last_done() is two
    history.undone(two, by := Step())
    history.refused(by)
    assert history.last_undone() is None


def test_a_failed_undo_leaves_its_step_to_be_tried_again() -> None:
    history, step = UndoHistory(), Step()
    history.did(step)
    history.undone(step, by := Step())
    history.put_back(step, by)
    assert history.last_done() is step
    assert history.last_undone() is None
    history.undone(step, by)
    history.redone(by, again := Step())
    history.put_back(by, again)
    assert history.last_undone() is by
    assert history.last_done() is None


def test_a_step_is_found_by_its_group_while_it_can_be_taken_back() -> None:
    history, step, begun = UndoHistory(), Step(group_id="g"), Step()
    history.did(step)
    history.did(begun)
    assert history.step_of("g") is step
    assert history.step_of("") is None
    history.undone(step, Step())
    assert history.step_of("g") is None


def test_it_does_not_grow_for_ever() -> None:
    history = UndoHistory()
    steps = [Step(group_id=str(at)) for at in range(KEPT + 5)]
    for each in steps:
        history.did(each)
    assert history.step_of("4") is None
    assert history.step_of("5") is steps[5]
