"""What is said of an aid whose figures are made up to practise on."""

from sdm.wording import _


def sample_words() -> str:
    """The same words on every screen, so that nobody takes the figures for real ones."""
    return _("Sample: not for a real decision")
