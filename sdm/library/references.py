"""Names used in one place and given in another."""

from collections.abc import Iterator
from typing import NamedTuple

from sdm.library.refusals import Refusal, closest
from sdm.library.written import Written
from sdm.wording import N_, _


class Named(NamedTuple):
    """The names given in one list of the aid."""

    noun: str
    names: tuple[str, ...]


def unknown_references(aid: Written) -> Iterator[Refusal]:
    for uses in (_in_topics, _in_outcomes, _in_options, _in_prompts, _in_guidance):
        yield from uses(aid)


def _given(aid: Written, listed: str, noun: str, *also: str) -> Named:
    names = (entry.text("id") for entry in aid.each(listed))
    return Named(noun, (*(name for name in names if name), *also))


def _options(aid: Written, *also: str) -> Named:
    return _given(aid, "options", N_("there is no option called “{name}”."), *also)


def _topics(aid: Written) -> Named:
    return _given(aid, "topics", N_("there is no topic called “{name}”."))


def _outcomes(aid: Written) -> Named:
    return _given(aid, "outcomes", N_("there is no outcome called “{name}”."))


def _sources(aid: Written) -> Named:
    return _given(aid, "sources", N_("there is no source called “{name}”."))


def _groups(aid: Written) -> Named:
    return _given(aid, "groups", N_("there is no group called “{name}”."))


def _one(place: Written | None, field: str, given: Named) -> Iterator[Refusal]:
    used = place.field(field) if place else None
    if used is not None:
        yield from _unknown(used, given)


def _every(place: Written | None, field: str, given: Named) -> Iterator[Refusal]:
    for used in place.each(field) if place else ():
        yield from _unknown(used, given)


def _unknown(used: Written, given: Named) -> Iterator[Refusal]:
    name = used.value.strip() if isinstance(used.value, str) else ""
    if not name or name in given.names:
        return
    meant = closest(name, given.names)
    yield Refusal(
        path=used.path,
        message=_(given.noun).format(name=name),
        write=_("Did you mean “{name}”?").format(name=meant) if meant else _known(given),
    )


def _known(given: Named) -> str:
    if not given.names:
        return _("None is given in this file yet.")
    some = ", ".join(given.names[:12]) + (" …" if len(given.names) > 12 else "")
    return _("There are: {names}.").format(names=some)


def _in_topics(aid: Written) -> Iterator[Refusal]:
    for topic in aid.each("topics"):
        for not_known in topic.each("not_known"):
            yield from _every(not_known, "options", _options(aid))


def _in_outcomes(aid: Written) -> Iterator[Refusal]:
    sources = _sources(aid)
    for outcome in aid.each("outcomes"):
        yield from _one(outcome, "topic", _topics(aid))
        yield from _one(outcome, "for_group", _groups(aid))
        yield from _one(outcome, "source", sources)
        comparators = tuple(each.text("id") for each in outcome.each("comparators"))
        for comparator in outcome.each("comparators"):
            yield from _one(comparator, "maps_to_option", _options(aid, "none"))
            estimate = comparator.field("estimate")
            if estimate is not None:
                yield from _in_figure(estimate, sources, _options(aid, "start", *comparators))
        for estimate in outcome.each("estimates"):
            yield from _one(estimate, "option", _options(aid))
            yield from _in_figure(estimate, sources, _options(aid, "start", *comparators))


def _in_figure(figure: Written, sources: Named, compared: Named) -> Iterator[Refusal]:
    derived = figure.field("derived")
    yield from _one(figure, "source", sources)
    yield from _one(derived, "start_source", sources)
    yield from _one(derived, "ratio_source", sources)
    yield from _one(figure.field("smallest_worthwhile"), "source", sources)
    yield from _one(figure, "compared_with", compared)


def _in_options(aid: Written) -> Iterator[Refusal]:
    outcomes, sources = _outcomes(aid), _sources(aid)
    lines = ("pros", "cons", "practical", "unclear", "who_it_does_not_suit", "what_people_say")
    for option in aid.each("options"):
        for line in option.each(*lines):
            yield from _one(line, "outcome", outcomes)
            yield from _one(line, "source", sources)


def _in_prompts(aid: Written) -> Iterator[Refusal]:
    for prompt in aid.each("value_prompts"):
        yield from _every(prompt, "topics", _topics(aid))
        for end in ("one_end", "other_end"):
            yield from _every(prompt.field("speaks_for"), end, _options(aid))


def _in_guidance(aid: Written) -> Iterator[Refusal]:
    for guidance in aid.each("guidance"):
        yield from _one(guidance, "source", _sources(aid))
