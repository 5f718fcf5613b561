"""Why it fits and what it costs, each one's view, and where the two see it differently."""

from sdm.consultation.agreement import Plan
from sdm.consultation.preference import Leaned
from sdm.consultation.voice import Role
from sdm.documents.blocks import Fact, FactList, Heading, Paragraph, line
from sdm.documents.document import Block, Columns
from sdm.documents.take_home.talk import Talk, capital, chosen, sentence
from sdm.wording import _


def why(talk: Talk) -> tuple[Block, ...]:
    fits, costs = _fits(talk), _plan(talk, Plan.WHAT_IT_COSTS)
    sides = [
        (Heading(heading), Paragraph(line(words)))
        for heading, words in ((_("Why this fits"), fits), (_("What it costs"), costs))
        if words
    ]
    own = _patients_view(talk)
    both = [view for view in (own, _clinicians_view(talk)) if view]
    views: tuple[Block, ...] = (FactList(tuple(both)),) if both else ()
    if views and (own or not sides):
        views = (Heading(_("How each of us sees it")), *views)
    if len(sides) == 2:
        return Columns(*sides), *views
    return *(block for side in sides for block in side), *views


def _plan(talk: Talk, plan: Plan) -> str:
    said = talk.consultation.agreement.plan.get(plan)
    return talk.told(said) if said is not None and said.fact.words else ""


def _fits(talk: Talk) -> str:
    """The patient's reasons; those of the leaning where none were given for the decision."""
    told = [_plan(talk, Plan.WHY_IT_FITS)]
    leaning = talk.consultation.preferences.leaning
    if leaning is not None and _was_decided(talk, leaning.fact):
        if not told[0] and leaning.fact.because:
            told = [talk.shown(leaning, leaning.fact.because)]
        told += _how_sure(leaning.fact)
    return " ".join(each for each in told if each)


def _was_decided(talk: Talk, leaning: Leaned) -> bool:
    return bool(leaning.option) and leaning.option in chosen(talk)


def _how_sure(leaning: Leaned) -> list[str]:
    if leaning.sure is None:
        return []
    return [_("How sure I am: {number} of 10.").format(number=leaning.sure)]


def _patients_view(talk: Talk) -> Fact | None:
    """Where the patient leans, unless that is what was decided: then it stands as why it fits."""
    leaning = talk.consultation.preferences.leaning
    if leaning is None or _was_decided(talk, leaning.fact):
        return None
    fact = leaning.fact
    view = [sentence(talk.label(fact.option)) if fact.option else _("Not sure yet.")]
    if fact.because:
        view.append(talk.shown(leaning, fact.because))
    view += _how_sure(fact)
    return Fact(_("{name}’s view:").format(name=capital(talk.patient)), line(" ".join(view)))


def views_said(talk: Talk) -> tuple[bool, bool]:
    """Whether the patient's view stands on the page, and whether the clinician's does."""
    differ = {said.voice.role for said in talk.consultation.deliberation.differences}
    preferences = talk.consultation.preferences
    patient = preferences.leaning is not None or Role.PATIENT in differ
    return patient, preferences.suggestion is not None or Role.CLINICIAN in differ


def _clinicians_view(talk: Talk) -> Fact | None:
    suggested = talk.consultation.preferences.suggestion
    if suggested is None:
        return None
    fact = suggested.fact
    view = [sentence(talk.label(fact.option))] if fact.option else []
    if not fact.option:
        view.append(_("No leaning."))
    reasons = "; ".join(each for each in (fact.because, fact.you_said) if each)
    if reasons:
        view.append(talk.shown(suggested, reasons))
    return Fact(_("{name}’s view:").format(name=capital(talk.clinician)), line(" ".join(view)))


def differences(talk: Talk) -> tuple[Block, ...]:
    """Each in their own words, in the order they were said; nobody's is put first for them."""
    facts = [
        Fact(_("{name}:").format(name=capital(talk.name(said.voice))), line(talk.shown(said)))
        for said in talk.consultation.deliberation.differences
    ]
    return (Heading(_("Where we see it differently")), FactList(tuple(facts))) if facts else ()
