"""The head of the page: the decision, the patient's sentence, who was here, what matters."""

from sdm.consultation.agreement import Decided, Decider, DecisionKind, Plan, Stop
from sdm.consultation.preference import Gate
from sdm.consultation.presence import Lead, Part
from sdm.consultation.value import Value
from sdm.documents.blocks import Heading, Paragraph, Quotation, Tone, line
from sdm.documents.document import Block, Columns
from sdm.documents.take_home.talk import Talk, capital, sentence
from sdm.wording import _
from sdm.wording.days import day_in_words

_OPEN = (DecisionKind.NEED_MORE, DecisionKind.NO_AGREEMENT)


def title(talk: Talk) -> str:
    decided = talk.consultation.agreement.decided
    if decided is None or decided.fact.decision is DecisionKind.NEED_MORE:
        return _("Not decided yet")
    if decided.fact.decision is DecisionKind.NO_AGREEMENT:
        return _("We do not agree yet")
    if talk.decided_by_others:
        return _("Decided by {who}").format(who=decided.fact.authority.rstrip("."))
    return _("My decision") if decided.fact.decider is Decider.PATIENT else _("Our decision")


def opening(talk: Talk) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(title(talk), 1)]
    decided = talk.consultation.agreement.decided
    lead = _told(talk, decided.fact) if decided else _stopped(talk)
    if lead:
        blocks.append(Paragraph(line(lead), Tone.LEAD))
    if decided and decided.fact.words:
        blocks.append(Paragraph(line(talk.shown(decided))))
    if decided is None or decided.fact.decision in _OPEN:
        blocks += _question(talk)
    return (*blocks, *_at_home(talk))


def _told(talk: Talk, fact: Decided) -> str:
    """The decision in one sentence."""
    named = [talk.label(option) for option in fact.options]
    options = _(" and ").join(named)
    until = day_in_words(fact.until) if fact.until else ""
    match fact.decision:
        case DecisionKind.TRY_FOR_A_TIME if until:
            return _("Try it for a time: {option}, until {day}. Then we look again.").format(
                option=options, day=until
            )
        case DecisionKind.TRY_FOR_A_TIME:
            return _("Try it for a time: {option}. Then we look again.").format(option=options)
        case DecisionKind.CARRY_ON:
            return _("Carry on as now.")
        case DecisionKind.WAIT if until:
            return _("Wait for now, until {day}.").format(day=until)
        case DecisionKind.WAIT:
            return _("Wait for now.")
        case DecisionKind.NEED_MORE:
            return _("We need to know more first.")
        case DecisionKind.NO_AGREEMENT:
            return _("We have not settled this. Both views are on this page.")
    return sentence(options) if options else ""


def _stopped(talk: Talk) -> str:
    """Where the talk was stopped; no reason was asked, so none is printed."""
    stopped = talk.consultation.agreement.stopped
    if stopped is None:
        return ""
    return {
        Stop.WAIT: _("We stopped here today, to wait."),
        Stop.NO_THANKS: _("We stopped here today. The answer was: no thanks."),
        Stop.SOMEONE_ELSE: _("We stopped here today, to talk with someone else."),
        Stop.PAUSE: _("We stopped here today, for a pause."),
    }[stopped.fact.how]


def _question(talk: Talk) -> list[Block]:
    """What it was about, where no decision says so."""
    named = talk.consultation.question.named
    words = talk.shown(named) if named else talk.aid.question
    return [Paragraph(line(_("The question: {words}").format(words=words)))]


def _at_home(talk: Talk) -> tuple[Block, ...]:
    """How the patient would put it at home: the sentence the page turns on."""
    said = talk.consultation.agreement.plan.get(Plan.AT_HOME)
    if said is None or not said.fact.words:
        return ()
    quoted = talk.quoted(said)
    return (Quotation(quoted.shown, sentence(quoted.attribution)),)


def who_and_what(talk: Talk) -> tuple[Block, ...]:
    here: tuple[Block, ...] = (
        Heading(_("Who was here")),
        Paragraph(line("\n".join([_present(talk), *_help(talk), *_led(talk)]))),
    )
    matters = _matters(talk)
    return (Columns(here, matters),) if matters else here


def _present(talk: Talk) -> str:
    """The two, and those who came along, each as a short sentence of their own."""
    along = [said.fact.name for said in talk.consultation.presence.came_along if said.fact.name]
    people = [talk.patient, talk.clinician, *along]
    return " ".join(sentence(capital(name)) for name in people)


def _help(talk: Talk) -> list[str]:
    nobody = {
        Part.SUPPORTER: _("A supporter came along."),
        Part.INTERPRETER: _("An interpreter helped."),
        Part.FAMILY_INTERPRETER: _("Someone from the family interpreted."),
        Part.OTHER: _("Someone else was here."),
    }
    helped = {
        Part.INTERPRETER: _("{name} interpreted."),
        Part.FAMILY_INTERPRETER: _("{name} interpreted, as family."),
    }
    lines = []
    for said in talk.consultation.presence.came_along:
        name, part = said.fact.name, said.fact.part
        if not name:
            lines.append(nobody[part])
        elif part in helped:
            lines.append(helped[part].format(name=name))
    return lines


def _led(talk: Talk) -> list[str]:
    lead = talk.consultation.presence.lead
    sentences = {
        Lead.ME: _("{patient} led."),
        Lead.YOU: _("{clinician} led."),
        Lead.BOTH: _("We led together."),
        Lead.NOT_SURE: _("We were not sure who should lead."),
    }
    told = [sentences[lead.fact.lead]] if lead else []
    gate = talk.consultation.preferences.gate
    if gate is Gate.HEAR_YOURS_FIRST:
        told.append(_("{patient} asked to hear {clinician}’s view first."))
    elif gate is Gate.LEANED:
        told.append(_("{patient}’s view came first."))
    names = {"patient": capital(talk.patient), "clinician": capital(talk.clinician)}
    return [capital(each.format(**names)) for each in told]


def _matters(talk: Talk) -> tuple[Block, ...]:
    values = talk.consultation.values
    lines = [_value(value) for value in values.carried]
    sources = [value.said for value in values.carried]
    if not lines and values.opening is not None and values.opening.fact.words:
        lines, sources = [talk.shown(values.opening)], []
    if not lines:
        return ()
    written = [said for said in sources if not talk.consultation.is_own_words(said)]
    notes = dict.fromkeys(talk.quoted(said).attribution for said in written)
    blocks: list[Block] = [
        Heading(_("What matters to me")),
        Paragraph(line("\n".join(lines))),
    ]
    blocks += [Paragraph(line(sentence(note)), Tone.SMALL) for note in notes]
    return tuple(blocks)


def _value(value: Value) -> str:
    words = _("{words} (a must)").format(words=value.words) if value.must else value.words
    if value.importance is None:
        return words
    number = value.importance.fact.importance
    if number is None:
        return _("{words} (don’t know how much)").format(words=words)
    return _("{words} ({number} of 10)").format(words=words, number=number)
