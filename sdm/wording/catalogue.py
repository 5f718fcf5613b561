"""Finding a phrase in the language in use; British English is the source and needs no file."""

import contextvars
import gettext
from pathlib import Path

_ENGLISH = gettext.NullTranslations()
_in_use: contextvars.ContextVar[gettext.NullTranslations | None] = contextvars.ContextVar(
    "catalogue", default=None
)


def use_language(language: str, translations: Path) -> None:
    """Take phrases from `translations/<language>/LC_MESSAGES/sdm.mo`, English where there is none.

    Holds for the current context only: a new thread begins in English until told otherwise.
    """
    _in_use.set(gettext.translation("sdm", translations, [language], fallback=True))


def _catalogue() -> gettext.NullTranslations:
    return _in_use.get() or _ENGLISH


def _(phrase: str) -> str:
    return _catalogue().gettext(phrase)


def N_(phrase: str) -> str:  # noqa: N802 - the name gettext tools look for
    """Mark a phrase for translation where it is defined; it is looked up where it is shown."""
    return phrase


def ngettext(one: str, many: str, count: int) -> str:
    return _catalogue().ngettext(one, many, count)


def pgettext(context: str, phrase: str) -> str:
    return _catalogue().pgettext(context, phrase)
