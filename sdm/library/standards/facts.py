"""What the self-assessment rests on: the aid's own fields, its checks, and its review log."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from sdm.consultation.presence import SignOff
from sdm.evidence.aid import Aid, DecisionType
from sdm.evidence.finding import Finding, Level
from sdm.evidence.governance import Role
from sdm.library.checks import Checked
from sdm.library.standards.item import Answer, Standing
from sdm.library.versions.draft import Draft
from sdm.library.versions.entry import Act
from sdm.wording import _, ngettext
from sdm.wording.days import day_in_words

_ASKED = (Level.MUST, Level.SHOULD)


@dataclass(frozen=True)
class Facts:
    draft: Draft
    today: date

    @property
    def aid(self) -> Aid:
        return self.draft.aid

    @property
    def is_published(self) -> bool:
        return self.draft.state in (SignOff.PUBLISHED, SignOff.SUPERSEDED)

    @cached_property
    def _checked(self) -> Checked:
        return self.draft.checked(self.today)

    def field(self, value: object, field: str) -> Answer:
        """Met by something being written in a field."""
        if value:
            return Answer(standing=Standing.MET, because=field)
        return Answer(standing=Standing.NOT_MET, mend=_("Write “{field}”.").format(field=field))

    def every(self, have: int, of: int, field: str) -> Answer:
        """Met where all of so many have it; partly where some have."""
        if of and have == of:
            return Answer(standing=Standing.MET, because=field)
        standing = Standing.PARTLY if have else Standing.NOT_MET
        told = _("{have} of {of} have it.").format(have=have, of=of)
        mend = _("Write “{field}”.").format(field=field)
        return Answer(standing=standing, because=told, mend=mend)

    def clear(self, *checks: str, if_not: Standing = Standing.NOT_MET) -> Answer:
        """Met where none of the checks found anything; only partly where a reason stands in."""
        found = [each for each in self._checked.standing if _meant(each, checks)]
        if found:
            musts = any(each.level is Level.MUST for each in found)
            return Answer(
                standing=Standing.NOT_MET if musts else if_not,
                because=_count(found),
                mend=_first(found),
            )
        for excused in self._checked.excused:
            if _meant(excused.finding, checks):
                told = _("{check} has a reason: {reason}").format(
                    check=excused.finding.check, reason=excused.note.reason
                )
                return Answer(standing=Standing.PARTLY, because=told, mend=excused.finding.at)
        return Answer(standing=Standing.MET, because=", ".join(checks))

    def by_schema(self, check: str) -> Answer:
        """An aid without it could not be read at all."""
        told = _("{check}: a file without it is refused.").format(check=check)
        return Answer(standing=Standing.MET, because=told)

    def by_app(self, what: str) -> Answer:
        return Answer(standing=Standing.MET, because=_("the app: {what}").format(what=what))

    def of_a_test(self, value: str, field: str) -> Answer:
        if self.aid.decision_type is not DecisionType.TEST:
            return Answer(
                standing=Standing.NOT_APPLICABLE, because=_("This decision is not about a test.")
            )
        return self.field(value, field)

    def when_published(self, what: str) -> Answer:
        if self.is_published:
            return Answer(standing=Standing.MET, because=what)
        return Answer(
            standing=Standing.NOT_MET,
            mend=_("Publish it: the day and the reading grade are kept in the manifest."),
        )

    def people(self, number: str, *roles: Role) -> Answer:
        """Only what somebody states by name is told; `roles` add what the review log shows."""
        told = [
            _("Stated by {by}, {day}: {what}").format(
                by=work.by, day=day_in_words(work.on), what=work.what
            )
            for work in self.aid.governance.people_work
            if work.item == number
        ]
        if any(self._approved_as(role) for role in roles):
            told.append(_("The review log has such an approval; the team says whether outside."))
        mend = (
            ""
            if told
            else _("When it is done, state it in “governance.people_work”, item: {number}.").format(
                number=number
            )
        )
        return Answer(standing=Standing.PEOPLE_WORK, because=" ".join(told), mend=mend)

    def _approved_as(self, role: Role) -> bool:
        return any(
            entry.act is Act.APPROVED and entry.role is role and entry.hash == self.draft.hash
            for entry in self.draft.log.entries
        )


def _meant(finding: Finding, checks: tuple[str, ...]) -> bool:
    """A check by its id, or all of a kind by the letters before the number."""
    return finding.level in _ASKED and any(
        finding.check == check or finding.check.split("-")[0] == check for check in checks
    )


def _count(found: list[Finding]) -> str:
    ids = ", ".join(dict.fromkeys(each.check for each in found))
    count = len(found)
    told = ngettext("{count} finding ({ids}).", "{count} findings ({ids}).", count)
    return told.format(count=count, ids=ids)


def _first(found: list[Finding]) -> str:
    first = found[0]
    return f"{first.check} {first.at}: {first.message}"
