"""What people can act on. Everything that is not `Tellable` is a fault of ours."""

from collections.abc import Mapping


class Tellable(Exception):
    """Something a person can act on, told by key and facts; `wording.notices` turns it into a sentence.

    `key` names the phrase ("answer.too-long"); `facts` fill it. Facts hold numbers, names of
    files and of fields, never words from the talk, because exceptions reach logs.
    """

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(key)
        self.key = key
        self.facts: Mapping[str, object] = facts
