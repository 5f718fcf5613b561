"""A made-up document with every kind of block, for the tests of documents and writers."""

from datetime import UTC, datetime

from sdm.documents.agreement_blocks import (
    UndertakingGroup,
    UndertakingHeads,
    UndertakingRow,
    Undertakings,
)
from sdm.documents.blocks import (
    BlankLines,
    Bullets,
    Choices,
    Contact,
    Fact,
    FactList,
    Heading,
    NameLines,
    PageBreak,
    Paragraph,
    Quotation,
    Spoken,
    Tone,
    TwoVoices,
    line,
    strong,
)
from sdm.documents.document import Box, Columns, Document, KeepTogether, TearOff
from sdm.documents.option_blocks import (
    ChancePair,
    Counted,
    InWords,
    NotKnown,
    OptionBox,
    OptionBoxes,
)


def counted(name, events, out_of=100, did="did"):
    return Counted(
        name=name,
        events=events,
        out_of=out_of,
        happened=line(strong(str(events)), f" {did}"),
        did_not=line(strong(str(out_of - events)), f" {did} not"),
        alt=f"{name}: {events} of {out_of} people {did}.",
    )


def not_known(name):
    return NotKnown(name, line(strong("not known")), f"{name}: how many is not known.")


def pair(label, *arms):
    return ChancePair(line(strong(label), ", of 100"), arms)


NOT_SAFE = (
    line(strong("Not safe for me, says Dr Osei."), " They raise my blood pressure."),
    line(strong("Sam’s reply:"), " “I see.”"),
)


def an_option(name="Duloxetine tablets.", outcomes=None, limit=()):
    better = pair("Pain down by a third", counted("Tablets", 60), counted("Dummy pill", 48))
    worse = pair("Felt sick", counted("Tablets", 15), counted("Dummy pill", 3))
    return OptionBox(
        name=name,
        what="One a day. You start low and stop slowly.",
        outcomes=(better, worse) if outcomes is None else outcomes,
        to_know="Run by companies. Longer than 14 weeks: not known. Do not stop all at once.",
        source="Pain: four trials, 12 to 14 weeks (2017). Sick: two trials, 13 weeks (2012).",
        limit=limit,
    )


def options():
    unsure = pair("Harmed by the group", not_known("Group"), not_known("Carry on"))
    score = pair("Disability", InWords("Group", line("about 1 point of 24 lower")))
    return OptionBoxes(
        (
            an_option(limit=NOT_SAFE),
            an_option("Carry on as now."),
            an_option("CBT group.", (pair("Less bothered", counted("Group", 45)), unsure)),
            an_option("Exercise classes.", (score,)),
        )
    )


def undertakings():
    return Undertakings(
        UndertakingHeads("Who", "What", "By when", "Whose idea"),
        (
            UndertakingGroup(
                "I will",
                (
                    UndertakingRow("go to class, and practise", "Mon 30 Nov", "Sam’s"),
                    UndertakingRow("write down one thing a week", "each Sunday", "ours"),
                ),
            ),
            UndertakingGroup(
                "Dr Osei will", (UndertakingRow("send the letter", "Wed 18 Nov", "ours"),)
            ),
        ),
    )


def tear_off():
    return TearOff(
        "cut or fold here",
        "For next time",
        (
            Paragraph(line("Fill in what you like. Blanks are fine.")),
            Heading("What went better, however small?", 3),
            BlankLines(1),
            Heading("Did Dr Osei keep the promises?", 3),
            Choices("Sent the letter for the classes", ("yes", "partly", "no")),
            Choices("Asked about a scan, and rang me", ("yes", "partly", "no")),
        ),
    )


def every_block():
    return (
        Heading("Our decision", 1),
        Paragraph(line("Try exercise classes for 12 weeks."), Tone.LEAD),
        Quotation("I’ll give the classes a fair go until February.", "Sam’s own words."),
        Columns(
            (Heading("Who was here"), Paragraph(line("Sam. Dr Osei."))),
            (Heading("What matters to me"), Paragraph(line("Lifting Mia (10 of 10)"))),
        ),
        Heading("The four options we looked at"),
        Paragraph(line("Each small square is one of 100 people in a study.")),
        options(),
        Heading("Not looked at today"),
        FactList((Fact("An operation:", line("“not while I can still work” (Sam).")),)),
        Heading("What we do not know"),
        Bullets((line("Which is best."), line("How long ", strong("any help"), " lasts."))),
        Heading("Where we see it differently"),
        TwoVoices(
            Spoken("Sam:", "“I still think a scan would show what is wrong.”"),
            Spoken("Dr Osei:", "“I don’t think a scan would change what we try first.”"),
        ),
        Heading("What each of us will do"),
        undertakings(),
        Box("What we could not choose", (Paragraph(line("Strong opioid tablets.")),)),
        KeepTogether(
            (
                Heading("To change this, ring"),
                Contact("01632 960 123", line("Say: “I want to change our plan.”")),
            )
        ),
        PageBreak(),
        Heading("Questions I still have"),
        BlankLines(3),
        Heading("Names, if we wish"),
        NameLines(("Sam", "Dr Osei")),
        Paragraph(line("Page mark 7F3A."), Tone.SMALL),
        tear_off(),
    )


def a_document(*blocks, **changed):
    told = {
        "title": "Our decision",
        "language": "en-GB",
        "created": datetime(2026, 11, 16, 9, 30, tzinfo=UTC),
        "blocks": blocks or every_block(),
        "ribbons": ("Made-up example. Sam and Dr Osei are not real people.",),
        "date_line": "Monday 16 November 2026",
        "footer": "Not checked by a clinician. This is not a consent form.",
    }
    return Document(**{**told, **changed})
