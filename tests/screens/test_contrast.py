"""Contrast is computed, not judged by eye: WCAG 2.2, 1.4.3 and 1.4.11."""

import pytest

from sdm.screens.tokens import Look, colours

TEXT_ON = {
    "ink": ("page", "card", "sunk", "tray", "hover", "primary_soft", "patient_soft"),
    "quiet": ("page", "card", "sunk", "hover"),
    "primary": ("card", "page", "primary_soft"),
    "patient": ("card", "page", "patient_soft"),
    "clinician": ("card", "page", "clinician_soft"),
    "both": ("card", "page", "both_soft"),
    "ribbon_ink": ("ribbon",),
    "problem": ("card", "page"),
    "array_full": ("card", "page"),
}
GRAPHICS_ON = {
    "edge": ("card", "page"),
    "tray_edge": ("card", "page"),
    "focus": ("card", "page"),
    "array_ring": ("card",),
    "array_middle": ("card",),
}


def luminance(colour: str) -> float:
    def channel(at: int) -> float:
        value = int(colour[at : at + 2], 16) / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def too_faint(pairs: dict[str, tuple[str, ...]], look: Look, least: float) -> list[str]:
    table = colours(look)
    return [
        f"{name} on {ground}: {ratio:.1f}"
        for name, grounds in pairs.items()
        for ground in grounds
        if (ratio := contrast(table[name], table[ground])) < least
    ]


def test_the_measure_itself_gives_21_for_black_on_white():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("look", Look)
def test_words_stand_out_from_their_ground(look):
    assert too_faint(TEXT_ON, look, 4.5) == []


@pytest.mark.parametrize("look", Look)
def test_edges_and_marks_stand_out_from_their_ground(look):
    assert too_faint(GRAPHICS_ON, look, 3.0) == []


@pytest.mark.parametrize("look", Look)
def test_the_three_states_of_a_picture_can_be_told_apart(look):
    table = colours(look)
    assert contrast(table["array_full"], table["array_middle"]) >= 3
    assert contrast(table["array_full"], table["array_ring"]) >= 3
    assert contrast(table["array_full"], table["card"]) >= 9


@pytest.mark.parametrize("look", Look)
def test_the_two_people_have_the_same_weight(look):
    table = colours(look)
    patient, clinician = (contrast(table[who], table["card"]) for who in ("patient", "clinician"))
    assert patient / clinician == pytest.approx(1, abs=0.2)
