"""Finding a phrase in the language in use; British English is the source and needs no file."""

import contextvars
import gettext
from pathlib import Path

_in_use: contextvars.ContextVar[gettext.NullTranslations] = contextvars.ContextVar(
    "catalogue", default=gettext.NullTranslations()
)


def use_language(language: str, translations: Path) -> None:
    """Take phrases from `translations/<language>/LC_MESSAGES/sdm.mo`; English where none is there."""
    _in_use.set(gettext.translation("sdm", translations, [language], fallback=True))


def _(phrase: str) -> str:
    return _in_use.get().gettext(phrase)


def N_(phrase: str) -> str:  # noqa: N802 - the name gettext tools look for
    """Mark a phrase for translation where it is defined; it is looked up where it is shown."""
    return phrase


def ngettext(one: str, many: str, count: int) -> str:
    return _in_use.get().ngettext(one, many, count)


def pgettext(context: str, phrase: str) -> str:
    return _in_use.get().pgettext(context, phrase)
