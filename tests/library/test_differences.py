"""What changed between two versions: complete, by id path, numbers first."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from sdm.evidence.canonical import aid_from_json, canonical_json, content_hash
from sdm.evidence.finding import Difference
from sdm.library.versions.differences import changes_meaning, differences, marked
from tests.evidence.builders import an_aid

AID = an_aid()
PLAIN = json.loads(canonical_json(AID))


def text_leaves(value, at=()):
    """Where prose stands that may be any text."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from text_leaves(part, (*at, name))
    elif isinstance(value, list):
        for place, part in enumerate(value):
            yield from text_leaves(part, (*at, place))
    elif isinstance(value, str) and at[-1] in ("text", "label", "say", "involves", "citation"):
        yield at


def changed_at(at, value):
    plain = json.loads(canonical_json(AID))
    here = plain
    for step in at[:-1]:
        here = here[step]
    here[at[-1]] = value
    return aid_from_json(json.dumps(plain))


def with_events(events):
    outcome = AID.outcomes[0]
    first = replace(outcome.estimates[0], events=events, percent=None, range=None, raw=None)
    return replace(
        AID,
        outcomes=(replace(outcome, estimates=(first, *outcome.estimates[1:])), *AID.outcomes[1:]),
    )


def test_equal_aids_have_no_differences():
    assert differences(AID, an_aid()).all == ()


@given(at=st.sampled_from(list(text_leaves(PLAIN))), words=st.text(min_size=1, max_size=30))
def test_there_are_differences_exactly_where_the_hash_differs(at, words):
    changed = changed_at(at, words)
    same = content_hash(changed) == content_hash(AID)
    assert (differences(AID, changed).all == ()) == same


@given(at=st.sampled_from(list(text_leaves(PLAIN))))
def test_one_changed_text_is_one_difference_with_both_sides(at):
    found = differences(AID, changed_at(at, "Quite other words."))
    (only,) = found.words
    assert only.after == "Quite other words."
    assert only.before
    assert found.all == (only,)


def test_a_changed_number_is_told_by_option_and_comes_first():
    before, after = with_events(42), replace(with_events(44), title="Another title")
    found = differences(before, after)
    outcome = AID.outcomes[0]
    at = f"outcomes/{outcome.id}/estimates/{outcome.estimates[0].option}/events"
    assert found.numbers == (Difference(at=at, before="42", after="44"),)
    assert found.all[0] == found.numbers[0]
    assert [each.at for each in found.words] == ["title"]


def test_a_number_left_at_its_usual_value_shows_that_value():
    outcome = replace(AID.outcomes[0], out_of=1000)
    found = differences(AID, replace(AID, outcomes=(outcome, *AID.outcomes[1:])))
    assert found.numbers[0].before == "100"


def test_options_in_another_order_are_one_change_of_order():
    found = differences(AID, replace(AID, options=tuple(reversed(AID.options))))
    assert [each.at for each in found.all] == ["options"]
    assert found.order == found.all


def test_an_inserted_line_leaves_the_others_unchanged():
    aid = replace(AID, not_found=("First.", "Second."))
    found = differences(aid, replace(aid, not_found=("First.", "Between.", "Second.")))
    assert found.words == (Difference(at="not_found/2", after="Between."),)


def test_governance_comes_last():
    governance = replace(AID.governance, funding="A grant")
    found = differences(AID, replace(AID, governance=governance, version="9.0", title="Other"))
    assert {each.at for each in found.governance} == {"governance/funding", "version"}
    assert found.all[-1] in found.governance


def test_meaning_changes_with_a_number_or_an_option_but_not_with_wording():
    assert changes_meaning(differences(with_events(42), with_events(44)))
    assert not changes_meaning(differences(AID, replace(AID, title="Another title")))
    fewer = replace(AID, outcomes=AID.outcomes[:-1])
    assert changes_meaning(differences(AID, fewer))


def test_words_are_marked_one_by_one():
    told = marked("pain at least a third lower", "pain about a third lower")
    assert told == "pain [-at least-] {+about+} a third lower"
