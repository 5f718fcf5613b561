"""Where in the file a value stands: looked for only when something is wrong with it."""

from typing import Any

import yaml

from sdm.library.page import Page

Path = tuple[str | int, ...]
"""The way to a value: field names, and places in lists counted from 0."""


class Places:
    """The page must have been walked before: composing trusts it not to be hostile."""

    def __init__(self, page: Page) -> None:
        self._root: Any = yaml.compose(page.without_tabs, Loader=yaml.CBaseLoader)

    def of(self, path: Path, *, name: bool = False) -> tuple[int, int]:
        """Line and column from 1 of the value, or of its field name; else of what holds it."""
        node = self._root
        mark = node.start_mark
        for depth, step in enumerate(path):
            found = _step(node, step)
            if found is None:
                break
            key, node = found
            mark = key.start_mark if name and depth == len(path) - 1 else node.start_mark
        return mark.line + 1, mark.column + 1

    def is_in_braces(self, path: Path) -> bool:
        node = self._root
        for step in path:
            found = _step(node, step)
            if found is None:
                break
            _key, node = found
        return bool(getattr(node, "flow_style", False))


def _step(node: Any, step: str | int) -> tuple[Any, Any] | None:
    if isinstance(node, yaml.MappingNode):
        return next((pair for pair in node.value if pair[0].value == step), None)
    if isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
        return node.value[step], node.value[step]
    return None
