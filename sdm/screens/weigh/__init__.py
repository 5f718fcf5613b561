"""The fourth step's screen: what matters against each option, and where each leans."""

from sdm.screens.weigh.screen import WeighScreen

__all__ = ["WeighScreen"]
