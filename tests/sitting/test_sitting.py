"""The sitting keeps first and shows after."""

from sdm.consultation import moves
from sdm.consultation.record import Sealed
from sdm.consultation.statement import Said
from sdm.consultation.story import StoryTold
from sdm.consultation.voice import (
    CLINICIANS_HAND,
    DIRECTLY,
    PATIENT,
    PATIENTS_HAND,
    Hand,
    Role,
)
from sdm.sitting.ports import Overtaken
from tests.sitting.fakes import START, FakeKeeper, a_sitting


def test_what_is_said_is_kept_before_it_is_shown():
    keeper = FakeKeeper()
    sitting = a_sitting(keeper)
    seen = []
    sitting.watch(lambda: seen.append(len(keeper.kept)))
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert seen == [2]


def test_when_the_disk_is_full_nothing_changes_and_the_reason_is_told():
    keeper, told = FakeKeeper(), []
    sitting = a_sitting(keeper, told=told)
    before, keeper.refuse = sitting.now, True
    assert not sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert (sitting.now, told[0].key) == (before, "store.disk-full")
    keeper.refuse = False
    assert sitting.does(moves.tell_story)(PATIENT, "it hurts")


def test_a_statement_keeps_voice_hand_and_time():
    sitting = a_sitting(hand=CLINICIANS_HAND)
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    said = sitting.now.story.told
    assert (said.voice, said.hand, said.staff) == (PATIENT, CLINICIANS_HAND, "Dr Osei")
    assert said.at > START


def test_words_being_typed_are_kept_as_a_draft_until_they_are_said():
    keeper = FakeKeeper()
    sitting = a_sitting(keeper)
    sitting.types("together.story", "it hu")
    sitting.types("together.story", "it hurts")
    assert keeper.drafts("c1") == {"together.story": "it hurts"}
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert keeper.drafts("c1") == {}
    assert sitting.drafts == {}


def test_saying_what_was_typed_and_dropping_its_draft_is_one_write():
    keeper = FakeKeeper()
    sitting = a_sitting(keeper)
    sitting.types("together.story", "it hurts")
    before = keeper.writes
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert keeper.writes == before + 1
    assert keeper.drafts("c1") == {}


def test_when_the_disk_is_full_the_words_being_typed_stay():
    keeper = FakeKeeper()
    sitting = a_sitting(keeper)
    sitting.types("together.story", "it hurts")
    keeper.refuse = True
    assert not sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert sitting.drafts == {"together.story": "it hurts"}


def test_typing_back_to_what_was_said_leaves_no_draft():
    sitting = a_sitting()
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    sitting.types("together.story", "it hurts a")
    sitting.types("together.story", "it hurts")
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert sitting.drafts == {}


def test_a_press_elsewhere_drops_no_draft_that_happens_to_read_the_same():
    sitting = a_sitting()
    sitting.types("agree.decision.decider", "both")
    sitting.types("agree.decision.until", "2027-02-08")
    sitting.does(moves.choose_lead)(PATIENT, "both")
    sitting.does(moves.date_review)(PATIENT, "2027-02-08")
    assert set(sitting.drafts) == {"agree.decision.decider", "agree.decision.until"}


def test_a_sealed_talk_takes_no_typing_but_dated_notes():
    sitting = a_sitting()
    sitting.seal(PATIENT, _an_empty_page)
    sitting.types("together.story", "more")
    sitting.types("take-home.amendment", "my new number")
    assert sitting.drafts == {"take-home.amendment": "my new number"}


def test_words_come_through_the_interpreter_who_types_them():
    sitting = a_sitting()
    sitting.pass_keyboard(Hand(Role.INTERPRETER, "Noor"))
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert sitting.now.story.told.via.name == "Noor"
    sitting.pass_keyboard(CLINICIANS_HAND)
    sitting.does(moves.tell_story)(PATIENT, "it hurts more")
    assert sitting.now.story.told.via == DIRECTLY


def test_a_draft_of_other_words_stays():
    sitting = a_sitting()
    sitting.types("together.why-now", "because")
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    assert sitting.drafts == {"together.why-now": "because"}


def test_drafts_of_an_earlier_sitting_are_there_again():
    keeper = FakeKeeper()
    a_sitting(keeper).types("together.story", "half a sen")
    keeper.kept.clear()
    assert a_sitting(keeper).drafts == {"together.story": "half a sen"}


class _OtherDeskFirst(FakeKeeper):
    """Another desk gets its statement in just before ours, once."""

    def __init__(self) -> None:
        super().__init__()
        self.theirs = Said(
            2, START, PATIENT, PATIENTS_HAND, DIRECTLY, "Dr Lund", StoryTold("theirs")
        )

    def append(self, consultation, said, drops=()):
        if said[0].n == 2 and self.theirs not in self.kept:
            self.kept.append(self.theirs)
            raise Overtaken([self.theirs])
        super().append(consultation, said, drops)


def test_when_two_desks_save_at_once_both_peoples_words_stand():
    sitting = a_sitting(_OtherDeskFirst())
    assert sitting.does(moves.name_value)(PATIENT, "ours")
    assert sitting.now.story.told.fact.words == "theirs"
    assert sitting.now.values.named[0].words == "ours"
    assert [said.n for said in sitting.now.statements] == [1, 2, 3]


def test_a_watcher_that_leaves_is_not_called_again():
    sitting, seen = a_sitting(), []

    def look() -> None:
        seen.append(1)

    sitting.watch(look)
    sitting.unwatch(look)
    sitting.pass_keyboard(CLINICIANS_HAND)
    assert seen == []


def test_sealing_keeps_the_page_and_erases_what_was_withdrawn():
    keeper = FakeKeeper()
    sitting = a_sitting(keeper)
    sitting.does(moves.tell_story)(PATIENT, "it hurts")
    sitting.undo(PATIENT)
    assert sitting.seal(PATIENT, _an_empty_page)
    assert sitting.now.is_sealed
    assert (keeper.sealed_page, keeper.erased) == ("{}", [2])
    assert not sitting.seal(PATIENT, _an_empty_page)


def _an_empty_page(consultation):
    return "{}"


def test_when_another_desk_sealed_first_nothing_is_said_after_it():
    keeper, told = _OtherDeskFirst(), []
    keeper.theirs = Said(2, START, PATIENT, PATIENTS_HAND, DIRECTLY, "Dr Lund", Sealed())
    sitting = a_sitting(keeper, told=told)
    assert not sitting.does(moves.name_value)(PATIENT, "ours")
    assert told[0].key == "record.sealed"
    assert keeper.kept[-1] == keeper.theirs
