"""Notes added after sealing: they follow the page, which stays word for word as it was."""

from collections.abc import Iterator
from dataclasses import replace

from sdm.clinic import Clinic
from sdm.consultation.consultation import Consultation
from sdm.consultation.voice import Role
from sdm.documents.blocks import Fact, FactList, Heading, PageBreak, line
from sdm.documents.document import Document
from sdm.documents.take_home.talk import Talk
from sdm.evidence.aid import Aid
from sdm.wording import _
from sdm.wording.days import day_in_words, day_of


def with_notes(kept: Document, consultation: Consultation, aid: Aid, clinic: Clinic) -> Document:
    """A page and the notes added to it since, below the part that may have been cut off."""
    facts = tuple(_notes(Talk.of(consultation, aid, clinic)))
    if not facts:
        return kept
    notes = (PageBreak(), Heading(_("Notes added later")), FactList(facts))
    return replace(kept, blocks=(*kept.blocks, *notes))


def _notes(talk: Talk) -> Iterator[Fact]:
    for said in talk.consultation.record.amendments:
        quoted, day = talk.quoted(said), day_in_words(day_of(said.at))
        told = quoted.own or said.voice.role is Role.BOTH
        whose = talk.name(said.voice) if told else quoted.attribution
        yield Fact(_("{day}, {whose}:").format(day=day, whose=whose), line(quoted.shown))
