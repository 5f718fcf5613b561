"""How things are put in plain words, in every language: one catalogue for screen, paper and library."""

from sdm.wording.catalogue import _, N_, ngettext, pgettext, use_language

__all__ = ["N_", "_", "ngettext", "pgettext", "use_language"]
