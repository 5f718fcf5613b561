"""The strip to bring back: what went better comes first, then whether we kept our promises."""

from sdm.consultation.agreement import Side
from sdm.documents.blocks import BlankLines, Choices, Heading, Paragraph, line
from sdm.documents.document import Block, TearOff
from sdm.documents.take_home.talk import Talk
from sdm.wording import _
from sdm.wording.days import day_in_words


def tear_off(talk: Talk) -> tuple[Block, ...]:
    review = talk.consultation.agreement.review
    blanks = _("Fill in what you like. Blanks are fine.")
    if review is not None:
        blanks = _("{day}. {blanks}").format(day=day_in_words(review.fact.on), blanks=blanks)
    blocks: tuple[Block, ...] = (
        Paragraph(line(blanks)),
        Heading(_("What went better, however small?"), 3),
        BlankLines(1),
        Heading(_("What did I try?"), 3),
        BlankLines(1),
        *_promises(talk),
        Heading(_("What do I want changed?"), 3),
        BlankLines(1),
        Heading(_("What am I half afraid to ask?"), 3),
        BlankLines(2),
    )
    return (TearOff(_("cut or fold here"), _("For next time"), blocks),)


def _promises(talk: Talk) -> tuple[Block, ...]:
    """The clinician's and the service's undertakings: theirs are looked at before the patient's."""
    answers = (_("yes"), _("partly"), _("no"))
    blocks: list[Block] = []
    for side, heading in (
        (Side.CLINICIAN, _("Did {name} keep the promises?")),
        (Side.SERVICE, _("Did the service keep its promises?")),
    ):
        promised = talk.consultation.agreement.by(side)
        if promised:
            blocks.append(Heading(heading.format(name=talk.clinician), 3))
        blocks += [Choices(one.said.fact.words, answers) for one in promised]
    return tuple(blocks)
