"""The first step: who is here, the decision, the story, two explanations."""

from sdm.screens.together.screen import TogetherScreen

__all__ = ["TogetherScreen"]
