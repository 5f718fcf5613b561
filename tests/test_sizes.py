"""The sizes of the house: a habit that is reported, with a line that nothing crosses.

Run `python -m pytest tests/test_sizes.py -s` to read the report.
"""

import ast
from pathlib import Path
from statistics import median

HOUSE = Path(__file__).parents[1] / "sdm"
FILES = sorted(HOUSE.rglob("*.py"))


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text("utf-8"))


def _functions() -> dict[str, int]:
    return {
        f"{file.relative_to(HOUSE)}:{node.lineno} {node.name}": node.end_lineno - node.lineno + 1
        for file in FILES
        for node in ast.walk(_tree(file))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    }


def _methods() -> dict[str, int]:
    return {
        f"{file.relative_to(HOUSE)}:{node.lineno} {node.name}": sum(
            isinstance(part, ast.FunctionDef) for part in node.body
        )
        for file in FILES
        for node in ast.walk(_tree(file))
        if isinstance(node, ast.ClassDef)
    }


def _largest(sizes: dict[str, int]) -> str:
    top = sorted(sizes.items(), key=lambda item: -item[1])[:8]
    return "\n".join(f"    {size:4}  {name}" for name, size in top)


def test_no_file_is_longer_than_300_lines():
    lines = {str(file.relative_to(HOUSE)): len(file.read_text().splitlines()) for file in FILES}
    ordered = sorted(lines.values())
    ninth = ordered[len(ordered) * 9 // 10]
    print(f"\n{len(lines)} files, median {median(ordered)}, 90th percentile {ninth} lines")
    print(_largest(lines))
    assert max(ordered) <= 300


def test_no_function_is_longer_than_60_lines():
    functions = _functions()
    print(f"\n{len(functions)} functions, median {median(functions.values())} lines")
    print(_largest(functions))
    assert max(functions.values()) <= 60


def test_no_class_is_crowded():
    methods = _methods()
    print(f"\n{len(methods)} classes, median {median(methods.values())} methods")
    print(_largest(methods))
    assert max(methods.values()) <= 25


def test_no_file_has_a_name_that_says_nothing():
    names = {"utils", "util", "helpers", "common", "manager", "base", "misc"}
    assert not [file for file in FILES if file.stem in names]
