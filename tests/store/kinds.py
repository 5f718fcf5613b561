"""Made-up facts of every kind, for tests that hold for all of them."""

import dataclasses
from typing import get_type_hints

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from sdm.consultation.statement import Fact, Said
from sdm.consultation.voice import Hand, Role, Via, Voice
from tests.store.shapes import KEPT_KINDS

AWKWARD = (
    "",
    "<b>not bold</b> & {} {0} %s %d \\ ' \" `",
    "אני לא רוצה ניתוח",
    "لا أعرف بعد",
    "\u202eturned round\u202c",
    "👩🏽‍⚕️ 🤷 e\u0301 é",
    "tab\tand\r\nlines\nand \x00\x01\x1b\x7f\u2028\ufeff",
    "'); DROP TABLE statement; --",
)
words = st.one_of(st.sampled_from(AWKWARD), st.text(st.characters(codec="utf-8")))
names = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40)
_someone = st.one_of(
    st.tuples(st.sampled_from([Role.PATIENT, Role.CLINICIAN, Role.BOTH, Role.NOBODY])),
    st.tuples(st.sampled_from([Role.SUPPORTER, Role.INTERPRETER]), names),
)
moments = st.datetimes()


def facts_of(kind: type[Fact]) -> SearchStrategy[Fact]:
    hints = get_type_hints(kind)
    parts = {each.name: _values_of(hints[each.name]) for each in dataclasses.fields(kind)}
    return st.builds(kind, **parts)


facts = st.sampled_from(KEPT_KINDS).flatmap(facts_of)


@st.composite
def statements(draw: st.DrawFn, of: SearchStrategy[Fact] = facts) -> tuple[Said[Fact], ...]:
    return tuple(
        Said(
            n,
            draw(moments),
            Voice(*draw(_someone)),
            Hand(*draw(_someone)),
            Via(*draw(_someone)),
            draw(words),
            fact,
        )
        for n, fact in enumerate(draw(st.lists(of, min_size=1, max_size=6)), 1)
    )


def _values_of(hint: object) -> SearchStrategy[object]:
    """Text as people type it, wherever a fact holds text: inside tuples and parts as well."""
    if hint is str:
        return words
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        hints = get_type_hints(hint)
        return st.builds(
            hint, **{f.name: _values_of(hints[f.name]) for f in dataclasses.fields(hint)}
        )
    if getattr(hint, "__origin__", None) is tuple:
        return st.lists(_values_of(hint.__args__[0]), max_size=4).map(tuple)
    return st.from_type(hint)


def types_in(value: object) -> object:
    """What a fact is made of, all the way down: "towards" and Pull.TOWARDS are not the same."""
    if isinstance(value, tuple):
        return tuple(types_in(each) for each in value)
    if dataclasses.is_dataclass(value):
        parts = dataclasses.fields(value)
        return type(value), {part.name: types_in(getattr(value, part.name)) for part in parts}
    return type(value)
