"""The decision as Agree shows it: nine kinds of equal weight, and what each still needs to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sdm.consultation.agreement import Decided, Decider, DecisionKind
from sdm.consultation.consultation import Consultation
from sdm.consultation.statement import Said
from sdm.consultation.voice import BOTH, Voice
from sdm.evidence.aid import Aid
from sdm.steps.option_names import label_of
from sdm.steps.spoken import SaidLine, said_line
from sdm.wording import _
from sdm.wording.days import day_in_words
from sdm.wording.people import name_of, patient_heading

DRAFTS = "agree.decision."
"""The unfinished decision is kept as drafts: this, then kind, options, decider, until, ..."""

ONE_OPTION = (DecisionKind.THIS_OPTION, DecisionKind.TRY_FOR_A_TIME)
HAS_END = (DecisionKind.TRY_FOR_A_TIME, DecisionKind.WAIT)
NOT_OURS = (DecisionKind.SOMEONE_ELSE, DecisionKind.BY_RULE)
STILL_OPEN = (DecisionKind.NEED_MORE, DecisionKind.NO_AGREEMENT)


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """What is pressed now: unfinished presses first, else the decision that is kept."""

    kind: str | None = None
    options: tuple[str, ...] = ()
    decider: str | None = None
    until: str = ""


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """`n` is 0 while nothing is decided. `sentence` and `more` say it in plain words.

    `line` shows what was said of it; `words` are the same as they stand in the field, where
    they belong to a decision of this `kind` only, and to `voice`, whom `whose` names.
    """

    n: int = 0
    kind: str | None = None
    voice: Voice = BOTH
    whose: str = field(default="", repr=False)
    sentence: str = field(default="", repr=False)
    more: str = field(default="", repr=False)
    said_by: str = field(default="", repr=False)
    line: SaidLine | None = None
    words: str = field(default="", repr=False)
    authority: str = field(default="", repr=False)


def kind_words() -> dict[DecisionKind, str]:
    """Every kind, in the order shown; none is set apart from the others."""
    return {
        DecisionKind.THIS_OPTION: _("One option"),
        DecisionKind.SEVERAL: _("More than one option"),
        DecisionKind.TRY_FOR_A_TIME: _("Try one for a time"),
        DecisionKind.CARRY_ON: _("Carry on as now"),
        DecisionKind.WAIT: _("Wait for now"),
        DecisionKind.NEED_MORE: _("We need to know more first"),
        DecisionKind.NO_AGREEMENT: _("We do not agree yet"),
        DecisionKind.SOMEONE_ELSE: _("Someone else decides"),
        DecisionKind.BY_RULE: _("A law or a rule decides"),
    }


def deciders(kind: DecisionKind) -> tuple[Decider, ...]:
    """Who can have decided; where only one fits, nobody needs to be asked."""
    if kind in NOT_OURS:
        return (Decider.SOMEONE_ELSE,)
    if kind in STILL_OPEN:
        return (Decider.NOBODY_YET,)
    return (Decider.BOTH, Decider.PATIENT)


def completed(form: DecisionForm) -> DecisionForm:
    """The form less what its kind does not ask, and with the only decider its kind can have."""
    if form.kind is None:
        return form
    kind = DecisionKind(form.kind)
    takes_options = kind in ONE_OPTION or kind is DecisionKind.SEVERAL
    possible = deciders(kind)
    decider = form.decider if form.decider in possible else None
    return DecisionForm(
        kind=form.kind,
        options=form.options if takes_options else (),
        decider=str(possible[0]) if len(possible) == 1 else decider,
        until=form.until if kind in HAS_END else "",
    )


def lacking(form: DecisionForm, authority: str) -> str:
    """What has to be pressed or written before this can be kept; empty when nothing has."""
    if form.kind is None:
        return _("First press what was decided.")
    kind = DecisionKind(form.kind)
    if kind in ONE_OPTION and len(form.options) != 1:
        return _("Press the option this is about.")
    if kind is DecisionKind.SEVERAL and len(form.options) < 2:
        return _("Press each option this is about: two or more.")
    if kind in NOT_OURS and not authority.strip():
        return _("Write who or what decides.")
    if form.decider is None:
        return _("Press who had the say.")
    return ""


def form_of(consultation: Consultation, drafts: Mapping[str, str]) -> DecisionForm:
    """Another kind than the kept one begins afresh: nothing ticked for that one stays ticked."""
    kept = consultation.agreement.decided
    kind = drafts.get(f"{DRAFTS}kind")
    same = kept is not None and kind in (None, "", str(kept.fact.decision))
    shown = _form_of_kept(kept) if kept is not None and same else DecisionForm()
    options = drafts.get(f"{DRAFTS}options")
    return DecisionForm(
        kind=kind or shown.kind,
        options=shown.options if options is None else tuple(options.split()),
        decider=drafts.get(f"{DRAFTS}decider") or shown.decider,
        until=drafts.get(f"{DRAFTS}until") or shown.until,
    )


def _form_of_kept(kept: Said[Decided]) -> DecisionForm:
    fact = kept.fact
    until = fact.until.isoformat() if fact.until else ""
    return DecisionForm(str(fact.decision), fact.options, str(fact.decider), until)


def decision_shown(consultation: Consultation, aid: Aid) -> DecisionShown:
    kept = consultation.agreement.decided
    if kept is None:
        return DecisionShown()
    fact = kept.fact
    who = name_of(consultation, kept.voice)
    return DecisionShown(
        n=kept.n,
        kind=str(fact.decision),
        voice=kept.voice,
        whose=who,
        sentence=_sentence(consultation, aid, fact),
        more=_more(consultation, fact),
        said_by=_("Said by {who}").format(who=who),
        line=said_line(consultation, kept) if fact.words else None,
        words=fact.words,
        authority=fact.authority,
    )


def _sentence(consultation: Consultation, aid: Aid, fact: Decided) -> str:
    kind = kind_words()[fact.decision]
    labels = [label_of(consultation, aid, option) for option in fact.options]
    if not labels:
        return kind
    return _("{kind}: {options}").format(kind=kind, options=_(" and ").join(labels))


def _more(consultation: Consultation, fact: Decided) -> str:
    """Until when, and who had the say, where there is something to tell."""
    parts = []
    if fact.until:
        parts.append(_("Until {day}").format(day=day_in_words(fact.until)))
    if fact.authority:
        parts.append(_("Decided by: {who}").format(who=fact.authority))
    elif fact.decider in (Decider.BOTH, Decider.PATIENT):
        who = _decider_words(consultation)[fact.decider]
        parts.append(_("Who had the say: {who}").format(who=who))
    return " · ".join(parts)


def decider_choices(consultation: Consultation) -> tuple[tuple[str, str], ...]:
    return tuple((str(key), words) for key, words in _decider_words(consultation).items())


def _decider_words(consultation: Consultation) -> dict[Decider, str]:
    alone = _("{patient} alone").format(patient=patient_heading(consultation))
    return {Decider.BOTH: _("Both of us"), Decider.PATIENT: alone}
