"""The first part of Together: who came along, what would help, whether now is a good time."""

from dataclasses import dataclass, field

from sdm.consultation.consultation import Consultation
from sdm.consultation.presence import Alone, CameAlong, GoodTime, Need, Part, Presence
from sdm.consultation.statement import Said
from sdm.steps.told import Told, pressed, told
from sdm.wording import _

Choices = tuple[tuple[str, str], ...]
"""What can be pressed: its key and its words."""


@dataclass(frozen=True, slots=True)
class Companion:
    n: int
    name: str = field(repr=False)
    line: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Here:
    """`summary` says all of it in one line, for while the part is folded."""

    companions: tuple[Companion, ...]
    needs: frozenset[str]
    needs_told: Told
    good_time: str | None
    alone: str | None
    summary: str = field(repr=False)


def needs() -> Choices:
    return (
        (Need.LARGE_PRINT, _("Large print")),
        (Need.INTERPRETER, _("An interpreter")),
        (Need.READ_ALOUD, _("Reading aloud")),
        (Need.BREAKS, _("Breaks")),
    )


def good_times() -> Choices:
    return (
        (GoodTime.YES, _("Yes")),
        (GoodTime.SHORT, _("A short time")),
        (GoodTime.NOT_NOW, _("Not now")),
    )


def times_alone() -> Choices:
    return (
        (Alone.NOW, _("Now")),
        (Alone.LATER, _("Later")),
        (Alone.NO_THANKS, _("No thanks")),
    )


def here(consultation: Consultation) -> Here:
    presence = consultation.presence
    companions = tuple(_companion(said) for said in presence.came_along)
    return Here(
        companions=companions,
        needs=frozenset(map(str, presence.needs.fact.needs if presence.needs else ())),
        needs_told=told(consultation, presence.needs),
        good_time=pressed(presence.good_time, "answer"),
        alone=pressed(presence.alone, "answer"),
        summary=_summary(presence, companions),
    )


def _companion(said: Said[CameAlong]) -> Companion:
    name = said.fact.name
    line = {
        Part.SUPPORTER: _("{name}, here to support"),
        Part.INTERPRETER: _("{name}, interpreter"),
        Part.FAMILY_INTERPRETER: _("{name}, family, interpreting"),
        Part.OTHER: _("{name}, also here"),
    }[said.fact.part]
    return Companion(said.n, name, line.format(name=name))


def _summary(presence: Presence, companions: tuple[Companion, ...]) -> str:
    parts = [one.line for one in companions]
    if presence.needs:
        parts += [dict(needs())[need] for need in presence.needs.fact.needs]
        parts += filter(None, [presence.needs.fact.words])
    if presence.good_time:
        answer = dict(good_times())[presence.good_time.fact.answer]
        parts.append(_("A good time: {answer}").format(answer=answer))
    if presence.alone:
        answer = dict(times_alone())[presence.alone.fact.answer]
        parts.append(_("Time alone: {answer}").format(answer=answer))
    return " · ".join(parts)
