"""A fault of ours is told plainly, and its words reach no log."""

import sys

import pytest

from sdm.app.faults import tell_faults

SECRET = "I never told anybody this"


def test_a_fault_is_told_and_its_message_is_not_written(capsys):
    told = []
    with tell_faults(lambda: told.append("told")):
        try:
            raise KeyError(SECRET)
        except KeyError:
            sys.excepthook(*sys.exc_info())
    said = capsys.readouterr().err
    assert told == ["told"]
    assert "KeyError" in said
    assert "test_faults.py" in said
    assert SECRET not in said


def test_afterwards_the_usual_way_of_telling_is_back():
    before = sys.excepthook
    with pytest.raises(ZeroDivisionError), tell_faults(lambda: None):
        raise ZeroDivisionError
    assert sys.excepthook is before
