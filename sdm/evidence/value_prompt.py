"""A question about what matters: directions only, no weights."""

from dataclasses import dataclass

from sdm.evidence.names import OptionId, PromptId, TopicId


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeaksFor:
    """Which options an answer towards either end speaks for."""

    one_end: tuple[OptionId, ...] = ()
    other_end: tuple[OptionId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ValuePrompt:
    id: PromptId
    prompt: str
    one_end: str = ""
    other_end: str = ""
    topics: tuple[TopicId, ...] = ()
    speaks_for: SpeaksFor | None = None
