"""What the two people are called before they gave a name: the same word at the head of lines."""

from sdm.clinic import Clinic
from sdm.consultation.voice import PATIENTS_HAND
from sdm.steps import agree, bar, options, weigh
from tests.consultation.worlds import a_talk
from tests.evidence.builders import an_aid


def test_lanes_and_bars_say_patient_and_clinician_with_a_capital():
    now, aid, clinic = a_talk().now, an_aid(), Clinic()
    shown = (
        bar.present(now, aid, clinic, PATIENTS_HAND),
        options.present(now, aid, {}),
        weigh.present(now, aid, {}),
        agree.present(now, aid, {}, clinic),
    )
    assert {(step.patient, step.clinician) for step in shown} == {("Patient", "Clinician")}


def test_the_line_about_the_view_that_waits_begins_with_a_capital():
    step = weigh.present(a_talk().now, an_aid(), {})
    assert step.gate_words.startswith("The clinician waits with this.")
