"""The second step: what matters to the patient, and the clinician's lane."""

from sdm.screens.matters.screen import MattersScreen

__all__ = ["MattersScreen"]
