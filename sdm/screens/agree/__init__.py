"""The fifth step's screen: the decision, what each will do, boundaries, and what comes after."""

from sdm.screens.agree.screen import AgreeScreen

__all__ = ["AgreeScreen"]
