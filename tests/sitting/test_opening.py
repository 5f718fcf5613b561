"""A talk begins whole or not at all."""

import pytest

from sdm.consultation.consultation import ConsultationId
from sdm.errors import Tellable
from sdm.evidence.canonical import content_hash
from sdm.sitting.opening import begin, take_up
from tests.evidence.builders import an_aid
from tests.sitting.fakes import FakeClock, FakeKeeper


def _begun(keeper: FakeKeeper, told: list):
    aid = an_aid()
    id_ = ConsultationId("c1")
    return begin(id_, keeper, FakeClock(), "Dr Osei", told.append, aid, content_hash(aid), 7)


def test_it_opens_on_its_aid_with_the_order_drawn():
    sitting = _begun(FakeKeeper(), [])
    assert sitting.now.presence.aid.id == an_aid().id
    drawn = sitting.now.deliberation.order.fact.options
    assert sorted(drawn) == sorted(option.id for option in an_aid().options)


def test_on_a_full_disk_it_does_not_begin():
    keeper = FakeKeeper()
    keeper.refuse = True
    with pytest.raises(Tellable) as told:
        _begun(keeper, [])
    assert told.value.key == "store.disk-full"


def test_it_is_taken_up_as_it_was_left():
    keeper = FakeKeeper()
    before = _begun(keeper, [])
    again = take_up(before.now.id, keeper.kept, keeper, FakeClock(), "Dr Osei", print)
    assert again.now == before.now
