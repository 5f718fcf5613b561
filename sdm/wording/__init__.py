"""How things are put in plain words: one catalogue for screen, paper and library."""

from sdm.wording.catalogue import N_, _, ngettext, pgettext, use_language

__all__ = ["N_", "_", "ngettext", "pgettext", "use_language"]
