"""What paper cannot show, named in plain words: which writing, or what kind of sign."""

import unicodedata

from sdm.wording import _

_TURNS = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
"""How Unicode classes the hidden signs that turn the direction of writing."""


def writing_named(script: str) -> str:
    """`script` is the first word of the Unicode name of a letter, such as CJK or ARABIC."""
    writing = _writings().get(script)
    if writing is None:
        return _("letters we cannot print, kept in your record")
    return _("{writing} text, kept in your record").format(writing=writing)


def _writings() -> dict[str, str]:
    return {
        "ARABIC": _("Arabic"),
        "ARMENIAN": _("Armenian"),
        "BENGALI": _("Bengali"),
        "BOPOMOFO": _("Chinese"),
        "CJK": _("Chinese or Japanese"),
        "CYRILLIC": _("Cyrillic"),
        "DEVANAGARI": _("Hindi, Nepali or Marathi"),
        "ETHIOPIC": _("Amharic or Tigrinya"),
        "GEORGIAN": _("Georgian"),
        "GREEK": _("Greek"),
        "GUJARATI": _("Gujarati"),
        "GURMUKHI": _("Punjabi"),
        "HANGUL": _("Korean"),
        "HEBREW": _("Hebrew"),
        "HIRAGANA": _("Japanese"),
        "KANNADA": _("Kannada"),
        "KATAKANA": _("Japanese"),
        "KHMER": _("Khmer"),
        "LAO": _("Lao"),
        "MALAYALAM": _("Malayalam"),
        "MONGOLIAN": _("Mongolian"),
        "MYANMAR": _("Burmese"),
        "ORIYA": _("Odia"),
        "SINHALA": _("Sinhala"),
        "SYRIAC": _("Syriac"),
        "TAMIL": _("Tamil"),
        "TELUGU": _("Telugu"),
        "THAANA": _("Dhivehi"),
        "THAI": _("Thai"),
        "TIBETAN": _("Tibetan"),
    }


def sign_named(character: str) -> str:
    """A sign that is no letter; its own name only where that says something to a reader."""
    if unicodedata.bidirectional(character) in _TURNS:
        return _("a hidden sign for writing direction")
    if unicodedata.category(character) == "Cc":
        return _("a control sign")
    name = unicodedata.name(character, "").lower()
    if not name:
        return _("a sign we cannot print")
    return _("a sign we cannot print: {name}").format(name=name)
