"""When an aid is to be looked at again: one rule, for the checks and for the page."""

from datetime import date

from sdm.evidence.governance import Governance
from sdm.wording.days import months_after


def review_due(governance: Governance, reviewed_on: date | None) -> date:
    """`reviewed_on`: when it was last approved or published; the evidence’s day where unknown."""
    return months_after(reviewed_on or governance.evidence_searched, governance.review_every_months)
