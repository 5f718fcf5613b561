"""A fault of ours is told plainly, and its words reach no log."""

import sys

import pytest

from sdm.app.faults import tell_faults
from sdm.errors import Tellable

SECRET = "I never told anybody this"


def test_a_fault_is_told_and_its_message_is_not_written(capsys):
    told = []
    with tell_faults(lambda: told.append("told"), told.append):
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
    with pytest.raises(ZeroDivisionError), tell_faults(lambda: None, print):
        raise ZeroDivisionError
    assert sys.excepthook is before


def test_what_people_can_act_on_is_no_fault(capsys):
    told = []
    with tell_faults(lambda: told.append("a fault"), told.append):
        try:
            raise Tellable("store.disk-full")
        except Tellable:
            sys.excepthook(*sys.exc_info())
    assert [one.key for one in told] == ["store.disk-full"]
    assert capsys.readouterr().err == ""
