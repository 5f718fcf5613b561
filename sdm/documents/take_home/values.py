"""What matters to the patient: what was carried on to the weighing, and what else was named."""

from sdm.consultation.value import Mark, PointMarked, Value
from sdm.documents.blocks import Heading, Paragraph, Tone, line, strong
from sdm.documents.document import Block
from sdm.documents.take_home.talk import Talk, sentence
from sdm.wording import _


def matters(talk: Talk) -> tuple[Block, ...]:
    values = talk.consultation.values
    lines = [_value(talk, value) for value in values.carried]
    others = [value for value in values.named if not value.carried]
    if not lines and values.opening is not None and values.opening.fact.words:
        lines = [talk.shown(values.opening)]
    if not lines and not others:
        return ()
    blocks: list[Block] = [Heading(_("What matters to me"))]
    if lines:
        blocks.append(Paragraph(line("\n".join(lines))))
    if others:
        also = sentence(_("; ").join(_value(talk, value) for value in others))
        blocks.append(Paragraph(line(strong(_("Also named:")), " ", also)))
    return (*blocks, *_written_by_others(talk))


def _written_by_others(talk: Talk) -> list[Block]:
    said = (value.said for value in talk.consultation.values.named)
    written = (each for each in said if not talk.consultation.is_own_words(each))
    notes = dict.fromkeys(talk.quoted(each).attribution for each in written)
    return [Paragraph(line(sentence(note)), Tone.SMALL) for note in notes]


def _value(talk: Talk, value: Value) -> str:
    words = _marked(talk, value)
    if value.must:
        words = _("{words} (a must)").format(words=words)
    if value.importance is None:
        return words
    number = value.importance.fact.importance
    if number is None:
        return _("{words} (don’t know how much)").format(words=words)
    return _("{words} ({number} of 10)").format(words=words, number=number)


def _marked(talk: Talk, value: Value) -> str:
    """A point of an option says of which, and whether it matters or puts off."""
    fact = value.said.fact
    if not isinstance(fact, PointMarked):
        return value.words
    told = _("{option}: {words} (matters to me)")
    if value.mark is Mark.PUTS_OFF:
        told = _("{option}: {words} (puts me off)")
    return told.format(words=value.words, option=talk.label(fact.option))
