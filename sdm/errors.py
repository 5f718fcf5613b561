"""What people can act on. Everything that is not `Tellable` is a fault of ours."""

from collections.abc import Mapping


class Tellable(Exception):  # noqa: N818 - not every one is an error
    """Something a person can act on; `wording.notices` turns key and facts into a sentence.

    `key` names the phrase ("answer.too-long"); `facts` fill it. Facts hold numbers, names of
    files and of fields, never words from the talk, because exceptions reach logs.
    """

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts: Mapping[str, object] = facts
