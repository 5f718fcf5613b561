"""The head of the page: the decision, the patient's sentence, who was here, what matters."""

from sdm.consultation.agreement import Decided, Decider, DecisionKind, Plan, Stop
from sdm.consultation.preference import Gate
from sdm.consultation.presence import Lead, Part
from sdm.consultation.voice import Role, Voice
from sdm.documents.blocks import Heading, Paragraph, Quotation, Tone, line
from sdm.documents.document import Block, Columns
from sdm.documents.take_home.limits import limits_of_the_decision
from sdm.documents.take_home.talk import Talk, capital, sentence
from sdm.documents.take_home.values import matters
from sdm.documents.take_home.weighing import views_said
from sdm.wording import _
from sdm.wording.boxes import listed
from sdm.wording.days import day_in_words

_OPEN = (DecisionKind.NEED_MORE, DecisionKind.NO_AGREEMENT)


def title(talk: Talk) -> str:
    decided = talk.consultation.agreement.decided
    if decided is None:
        return _("Stopped here today: no thanks") if _no_thanks(talk) else _("Not decided yet")
    match decided.fact.decision:
        case DecisionKind.NEED_MORE:
            return _("Not decided yet")
        case DecisionKind.NO_AGREEMENT:
            return _("We do not agree yet")
        case DecisionKind.SOMEONE_ELSE:
            return _("Decided by {who}").format(who=decided.fact.authority.rstrip("."))
        case DecisionKind.BY_RULE:
            return _("Decided by a law or a rule")
    return _("My decision") if decided.fact.decider is Decider.PATIENT else _("Our decision")


def opening(talk: Talk) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(title(talk), 1)]
    decided = talk.consultation.agreement.decided
    lead = _told(talk, decided.fact) if decided else _stopped(talk)
    if lead:
        blocks.append(Paragraph(line(lead), Tone.LEAD))
    blocks += limits_of_the_decision(talk)
    if decided and decided.fact.words:
        blocks.append(Paragraph(line(talk.told(decided))))
    if decided is None or decided.fact.decision in _OPEN:
        blocks += _question(talk)
    return (*blocks, *_at_home(talk))


def _named(labels: list[str]) -> str:
    """ "A, B and C"; parted more clearly where a label has a comma of its own."""
    if len(labels) > 2 and any("," in label for label in labels):
        return _("{options}; and {last}").format(options="; ".join(labels[:-1]), last=labels[-1])
    return listed(labels)


def _told(talk: Talk, fact: Decided) -> str:
    """The decision in one sentence."""
    options = _named([talk.label(option) for option in fact.options])
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
            return " ".join([_("We have not settled this."), *_whose_views(talk)])
        case DecisionKind.BY_RULE:
            return _("What decides, and by what right: {words}").format(
                words=sentence(fact.authority)
            )
    return sentence(options) if options else ""


def _whose_views(talk: Talk) -> list[str]:
    """Which of the two views stand further down; nothing is promised that is not there."""
    patient, clinician = views_said(talk)
    if patient and clinician:
        return [_("Both views are on this page.")]
    names = [talk.patient] * patient + [talk.clinician] * clinician
    return [_("{name}’s view is on this page.").format(name=capital(name)) for name in names]


def _no_thanks(talk: Talk) -> bool:
    stopped = talk.consultation.agreement.stopped
    return stopped is not None and stopped.fact.how is Stop.NO_THANKS


def _stopped(talk: Talk) -> str:
    """Where the talk was stopped; no reason was asked, so none is printed."""
    stopped = talk.consultation.agreement.stopped
    if stopped is None:
        return ""
    return {
        Stop.WAIT: _("Stopped here today: wait for now."),
        Stop.NO_THANKS: _("No thanks is an answer. It needs no reason."),
        Stop.SOMEONE_ELSE: _("Stopped here today: talk with someone else first."),
        Stop.PAUSE: _("Stopped here today: a pause."),
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
    what = matters(talk)
    return (Columns(here, what),) if what else here


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
    told = []
    if lead:
        sentences = {
            Lead.ME: _("{patient} led."),
            Lead.YOU: _("{clinician} led."),
            Lead.BOTH: _("We led together."),
            Lead.NOT_SURE: _unsure_who_leads(lead.voice),
        }
        told.append(sentences[lead.fact.lead])
    gate = talk.consultation.preferences.gate
    if gate is Gate.HEAR_YOURS_FIRST:
        told.append(_("{patient} asked to hear {clinician}’s view first."))
    elif gate is Gate.LEANED:
        told.append(_("{patient}’s view came first."))
    names = {"patient": capital(talk.patient), "clinician": capital(talk.clinician)}
    return [capital(each.format(**names)) for each in told]


def _unsure_who_leads(voice: Voice) -> str:
    """Only whoever said so was not sure."""
    if voice.role is Role.PATIENT:
        return _("{patient} was not sure who should lead.")
    if voice.role is Role.CLINICIAN:
        return _("{clinician} was not sure who should lead.")
    return _("We were not sure who should lead.")
