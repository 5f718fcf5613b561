from datetime import date

from sdm.wording.reviewing import review_due
from tests.evidence.builders import a_governance

LOOKED = a_governance(evidence_searched=date(2026, 3, 31), review_every_months=12)


def test_the_next_review_counts_from_the_last_approval_or_publication():
    assert review_due(LOOKED, date(2026, 11, 30)) == date(2027, 11, 30)


def test_where_no_day_of_review_is_known_it_counts_from_the_evidence():
    assert review_due(LOOKED, None) == date(2027, 3, 31)
