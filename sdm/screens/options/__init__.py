"""The third step's screen: all options as cards, the picked ones side by side, one close up."""

from sdm.screens.options.screen import OptionsScreen

__all__ = ["OptionsScreen"]
