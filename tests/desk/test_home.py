from dataclasses import replace
from datetime import datetime

from sdm.clinic import Clinic
from sdm.consultation.consultation import ConsultationId
from sdm.desk.home import home_view
from sdm.desk.ports import OnShelf, Past

PAST = Past(
    id=ConsultationId("c-1"),
    aid_id="low-back-pain",
    aid_title="Persistent low back pain",
    patient_name="Sam",
    clinician_name="Dr Osei",
    started=datetime(2026, 11, 16, 10, 20),
    made_up=False,
    sealed=False,
)
AID = OnShelf("low-back-pain", "Persistent low back pain", "What next?")


def seen(shelf=(), past=()):
    return home_view(Clinic("Hill Road"), shelf, past, lambda when: f"{when:%d/%m}")


def test_an_aid_that_can_be_opened_can_be_started():
    (card,) = seen([AID]).shelf
    assert (card.start, card.trouble) == ("Start: Persistent low back pain", "")


def test_an_aid_with_problems_tells_the_first_and_how_many():
    broken = replace(AID, problems=("line 3: not a date", "line 9: unknown field"))
    (card,) = seen([broken]).shelf
    assert card.trouble == "Cannot be opened: line 3: not a date There are 2 problems."


def test_a_sample_says_that_it_is_one():
    (card,) = seen([replace(AID, sample=True)]).shelf
    assert card.sample == "Sample: not for a real decision"
    assert seen([AID]).shelf[0].sample == ""


def test_a_conversation_is_told_without_names_where_it_can_be_overheard():
    (one,) = seen(past=[PAST]).conversations
    assert one.open_words == "Open: Persistent low back pain, 16/11"
    assert "Sam" not in one.open_words
    assert "Sam" not in repr(one)
    assert one.who == "Sam and Dr Osei"


def test_a_conversation_without_names_says_so():
    (one,) = seen(past=[replace(PAST, patient_name="", clinician_name="")]).conversations
    assert one.who == "No names given"


def test_finished_made_up_and_open_are_told_apart():
    states = [
        (one.state, one.made_up)
        for one in seen(past=[PAST, replace(PAST, sealed=True, made_up=True)]).conversations
    ]
    assert states == [("Still open", False), ("Finished", True)]


def test_two_talks_of_one_minute_are_told_apart_by_ear():
    same = seen(past=[PAST, replace(PAST, id=ConsultationId("c-2"))]).conversations
    assert [one.open_words for one in same] == [
        "Open: Persistent low back pain, 16/11",
        "Open: Persistent low back pain, 16/11 (2)",
    ]
