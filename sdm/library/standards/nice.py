"""NICE standards framework for decision support tools (ECD8, June 2021).

Sections 1a and 1b were read. Of 1c only the heading, and of 1d to 4 only parts were, so these are
marked and no total is shown.
"""

from collections.abc import Iterator

from sdm.evidence.governance import Role
from sdm.library.standards.facts import Facts
from sdm.library.standards.ipdas import Row
from sdm.library.standards.item import Answer, Standing
from sdm.wording import N_, _

READ = ("1a", "1b")


def nice(facts: Facts) -> Iterator[Row]:
    yield from _essential_content(facts)
    yield from _essential_process(facts)
    yield from _enhanced(facts)


def _essential_content(facts: Facts) -> Iterator[Row]:
    aid = facts.aid
    yield "1a", N_("Names the condition"), facts.field(aid.condition.summary, "condition.summary")
    yield (
        "1a",
        N_("Says that a decision is needed, and on what"),
        facts.field(aid.question, "question"),
    )
    yield "1a", N_("Has the option of doing nothing more"), facts.clear("BAL-02")
    yield "1a", N_("Has all reasonable options that evidence supports"), facts.people("NICE-1a")
    yield (
        "1b",
        N_("Gives benefits and harms of each option, evenly"),
        facts.clear("BAL-03", "BAL-04", "BAL-05", "BAL-06", "BAL-07"),
    )
    yield (
        "1b",
        N_("Frames and words them evenly and neutrally"),
        facts.clear("FRM-12", "FRM-13", "FRM-14"),
    )
    yield "1b", N_("Shows them in the same size and place"), facts.by_app(_("DSP-07"))
    yield (
        "1b",
        N_("Says what happens if nothing changes"),
        facts.every(
            sum(bool(option.if_i_say_no) for option in aid.options), len(aid.options), "if_i_say_no"
        ),
    )
    yield (
        "1c",
        N_("Helps people think what matters to them"),
        facts.field(aid.value_prompts, "value_prompts"),
    )
    yield (
        "1d",
        N_("Gives numbers fairly, with their uncertainty, in plain words"),
        facts.clear("NUM", "FRM", "WRD", if_not=Standing.PARTLY),
    )
    yield "1d", N_("Says who made it and when, on every page"), facts.by_app(_("the page footer"))


def _essential_process(facts: Facts) -> Iterator[Row]:
    governance = facts.aid.governance
    yield (
        "2",
        N_("Says where the evidence is from, how it was chosen, how old it is"),
        facts.clear("PRV-02", "PRV-03", "PRV-04", if_not=Standing.PARTLY),
    )
    yield "2", N_("Says who paid and who has an interest"), facts.clear("PRV-05", "PRV-06")
    yield (
        "2",
        N_("Says how it is kept up to date"),
        facts.field(governance.update_policy, "governance.update_policy"),
    )
    yield (
        "2",
        N_("Says what calls for an earlier look, or for withdrawal"),
        facts.field(governance.trigger_watch, "governance.trigger_watch"),
    )
    yield "2", N_("Patients took part"), facts.people("NICE-2-patients", Role.PATIENT_REVIEWER)
    yield (
        "2",
        N_("Professionals took part"),
        facts.people("NICE-2-professionals", Role.CLINICIAN_REVIEWER),
    )
    yield "2", N_("People tried it"), facts.people("NICE-2-tests")
    yield "2", N_("Equality was looked at"), facts.people("NICE-2-equality")


def _enhanced(facts: Facts) -> Iterator[Row]:
    by_design = Answer(
        standing=Standing.NOT_APPLICABLE,
        because=_("We do not: no figure is worked out for a single person."),
    )
    not_yet = Answer(standing=Standing.NOT_MET, because=_("The app has no translated aids yet."))
    yield "3", N_("Leads step by step"), facts.by_app(_("the six steps"))
    yield "3", N_("Gives a person’s own risk"), by_design
    yield "3", N_("Checks understanding"), facts.by_app(_("how would you put it at home?"))
    yield "3", N_("Comes in other languages"), not_yet
    yield "3", N_("Tells experiences evenly"), facts.clear("BAL-13")
    yield "4", N_("Made together with patients"), facts.people("NICE-4-together")
    yield "4", N_("Reviewed from outside"), facts.people("NICE-4-review")
    yield "4", N_("Tried in practice, and the result published"), facts.people("NICE-4-trial")
    yield "4", N_("Readable"), facts.clear("WRD-02", if_not=Standing.PARTLY)
