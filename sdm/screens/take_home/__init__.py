"""The sixth step's screen: the page as it prints, saving, printing, and the end of the talk."""

from sdm.screens.take_home.screen import TakeHomeScreen

__all__ = ["TakeHomeScreen"]
