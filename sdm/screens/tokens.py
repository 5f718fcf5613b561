"""Every colour of the app, by look: one table feeds palette, stylesheet and painters."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Look(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


# One row a colour: light, dark, high contrast. Text on its ground is held at 4.5:1 and
# graphics at 3:1 by tests/screens/test_contrast.py.
_TABLE = {
    "page": ("#F5F3EE", "#12171B", "#000000"),
    "card": ("#FFFFFF", "#1B2227", "#000000"),
    "sunk": ("#F1EFE9", "#242C32", "#1A1A1A"),
    "tray": ("#E4DFD4", "#2E373E", "#262626"),
    "tray_edge": ("#7D766B", "#8A959D", "#FFFFFF"),
    "ink": ("#1B2530", "#EEF1F2", "#FFFFFF"),
    "quiet": ("#4A5560", "#B4BEC5", "#FFFFFF"),
    "line": ("#DCD7CD", "#3A454C", "#FFFFFF"),
    "edge": ("#7A746A", "#8E999F", "#FFFFFF"),
    "hover": ("#F3F6F5", "#28323A", "#2B2B2B"),
    "primary": ("#0F5257", "#7CCBC6", "#FFE14A"),
    "primary_soft": ("#DFEDEC", "#1E3C3E", "#2B2600"),
    "focus": ("#1F5FBF", "#9CC2FF", "#4DE1FF"),
    "patient": ("#6B2F7D", "#DDB0EC", "#FFB3F5"),
    "patient_soft": ("#F4EBF7", "#33243A", "#240020"),
    "clinician": ("#1F4E79", "#A5CBF0", "#9AD8FF"),
    "clinician_soft": ("#E8EFF6", "#1F3142", "#001A2B"),
    "both": ("#3B4A54", "#C6CED4", "#FFFFFF"),
    "both_soft": ("#ECEEEF", "#2B343A", "#1F1F1F"),
    "ribbon": ("#F3E9CC", "#3A3116", "#2B2600"),
    "ribbon_ink": ("#4F3D0B", "#F3E3B0", "#FFE14A"),
    "problem": ("#8A3B12", "#FFB68A", "#FFB000"),
    "array_full": ("#17315F", "#DCE8FF", "#FFFFFF"),
    "array_middle": ("#6E8FB8", "#6184B0", "#7F7F7F"),
    "array_ring": ("#7C8490", "#788494", "#8C8C8C"),
    "cover": ("#E4DFD4", "#2E373E", "#000000"),
}


def colours(look: Look) -> Mapping[str, str]:
    column = list(Look).index(look)
    return MappingProxyType({name: row[column] for name, row in _TABLE.items()})
