"""Documents of any shape, holding any words a person could type, for property tests."""

import os
from datetime import UTC, datetime

from hypothesis import strategies as st

from sdm.documents import blocks, option_blocks
from sdm.documents.agreement_blocks import (
    UndertakingGroup,
    UndertakingHeads,
    UndertakingRow,
    Undertakings,
)
from sdm.documents.document import Box, Columns, Document, KeepTogether, TearOff

EXAMPLES = 400 if os.environ.get("SDM_LONG") else 20

HEADINGS = (blocks.Heading("Any document", 1), blocks.Heading("Any part", 2))
"""No level of heading is left out: the names of options are headings of the third level."""

letters = st.characters() | st.sampled_from("aeiou -’“”.é\n\t<&{%\U0001f622ا\u202e\u200b")
words = st.text(letters, max_size=60) | st.text("ab ", min_size=200, max_size=3000)
runs = st.lists(st.builds(blocks.Run, words, st.booleans()), max_size=4).map(tuple)


def several(of, most=3):
    return st.lists(of, max_size=most).map(tuple)


counts = st.sampled_from([10, 100, 1000]).flatmap(
    lambda out_of: st.builds(
        option_blocks.Counted,
        words,
        st.integers(0, out_of),
        st.just(out_of),
        runs,
        runs,
        st.just("A"),
    )
)
arms = (
    counts
    | st.builds(option_blocks.NotKnown, words, runs, st.just("Not known."))
    | st.builds(option_blocks.InWords, words, runs)
)
pairs = st.builds(option_blocks.ChancePair, runs, st.lists(arms, min_size=1, max_size=2).map(tuple))
options = st.builds(
    option_blocks.OptionBox, words, words, several(pairs, 2), words, words, several(runs, 2)
)
rows = st.builds(UndertakingRow, words, words, words)
groups = st.builds(UndertakingGroup, words, st.lists(rows, min_size=1, max_size=3).map(tuple))
spoken = st.builds(blocks.Spoken, words, words)
leaves = st.one_of(
    st.builds(blocks.Heading, words, st.just(2)),
    st.builds(blocks.Paragraph, runs, st.sampled_from(blocks.Tone)),
    st.builds(blocks.Quotation, words, words),
    st.builds(blocks.Bullets, several(runs)),
    st.builds(blocks.FactList, several(st.builds(blocks.Fact, words, runs))),
    st.builds(blocks.TwoVoices, spoken, spoken),
    st.builds(blocks.BlankLines, st.integers(0, 40)),
    st.builds(blocks.Choices, words, several(words)),
    st.builds(blocks.NameLines, several(words)),
    st.builds(blocks.Contact, words, runs),
    st.just(blocks.PageBreak()),
    st.builds(option_blocks.OptionBoxes, several(options)),
    st.builds(
        Undertakings, st.builds(UndertakingHeads, words, words, words, words), several(groups)
    ),
)
any_blocks = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.builds(Box, words, several(inner)),
        st.builds(Columns, several(inner), several(inner)),
        st.builds(KeepTogether, several(inner)),
        st.builds(TearOff, words, words, several(inner)),
    ),
    max_leaves=8,
)
moments = st.datetimes(
    min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1), timezones=st.just(UTC)
)
documents = st.builds(
    Document,
    title=words,
    language=st.just("en-GB"),
    created=moments,
    blocks=several(any_blocks, 6).map(lambda rest: (*HEADINGS, *rest)),
    ribbons=several(words, 2),
    date_line=words,
    footer=words,
)
