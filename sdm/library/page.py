"""A file as its author sees it: lines to point at, and what is refused before it is read."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sdm.errors import Tellable
from sdm.evidence.finding import Problem
from sdm.wording import _

AID_FILE = "aid.yaml"
"""What an aid is called in its folder."""

MOST_BYTES = 512 * 1024
_LINE_END = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_NOT_FOR_TEXT = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)


class Unreadable(Tellable):
    """A file cannot be used as it stands; `problems` says where and what to write, all at once."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("aid.unreadable", file=problems[0].file, count=len(problems))
        self.problems = problems


@dataclass(frozen=True)
class Page:
    file: str
    text: str

    @cached_property
    def lines(self) -> tuple[str, ...]:
        return tuple(_LINE_END.split(self.text))

    def line(self, number: int) -> str:
        """The line of that number, counted from 1; empty past the end."""
        return self.lines[number - 1] if 1 <= number <= len(self.lines) else ""

    def problem(
        self, line: int, column: int, message: str, write: str = "", where: str = ""
    ) -> Problem:
        """Lines and columns count from 1."""
        return Problem(
            file=self.file,
            line=line,
            column=column,
            where=where,
            message=message,
            what_to_write=write,
            text=self.line(line),
        )

    def place(self, offset: int) -> tuple[int, int]:
        before = _LINE_END.split(self.text[:offset])
        return len(before), len(before[-1]) + 1

    def tabs(self) -> tuple[Problem, ...]:
        return tuple(
            self.problem(
                number, line.index("\t") + 1, _("there is a Tab here."), _("Use spaces instead.")
            )
            for number, line in enumerate(self.lines, start=1)
            if "\t" in line
        )

    @cached_property
    def remarked(self) -> frozenset[int]:
        """Lines, counted from 0, on which a `#` stands behind something else."""
        if " #" not in self.text and "\t#" not in self.text:
            return frozenset()
        return frozenset(
            number
            for number, line in enumerate(self.lines)
            if "#" in line and not line.lstrip().startswith("#")
        )

    @property
    def without_tabs(self) -> str:
        """Each Tab as one space, so that the other problems can be found in the same run."""
        return self.text.replace("\t", " ")


def page_at(path: Path, name: str | None = None) -> Page:
    """Read a file people edit: UTF-8, 512 KB at most. `name` is what messages call it."""
    file = name or str(path)
    try:
        size = path.stat().st_size
        _require_size(file, size)
        return page_of(file, path.read_bytes())
    except OSError as why:
        raise _refused(
            file,
            _("this file cannot be opened ({reason}).").format(
                reason=why.strerror or type(why).__name__
            ),
            _("Check that it is there and that you may read it."),
        ) from why


def page_of(file: str, content: bytes) -> Page:
    _require_size(file, len(content))
    try:
        page = Page(file=file, text=content.decode("utf-8-sig"))
    except UnicodeDecodeError as why:
        before = content[: why.start].decode("utf-8", errors="replace")
        line = len(_LINE_END.split(before))
        raise Unreadable(
            (
                Problem(
                    file=file,
                    line=line,
                    column=1,
                    message=_("this is not text in UTF-8."),
                    what_to_write=_("Save the file as UTF-8 text."),
                ),
            )
        ) from why
    _require_printable(page)
    return page


def _require_size(file: str, size: int) -> None:
    if size > MOST_BYTES:
        raise _refused(
            file,
            _("this file has {size} KB; an aid has 512 KB at most.").format(size=size // 1024),
            _("Check that it is the right file, or split it."),
        )


def _require_printable(page: Page) -> None:
    odd = _NOT_FOR_TEXT.search(page.text)
    if odd is None:
        return
    line, column = page.place(odd.start())
    message = _("there is a character here that is no text (U+{code}).").format(
        code=f"{ord(odd.group()):04X}"
    )
    raise Unreadable((page.problem(line, column, message, _("Delete it.")),))


def _refused(file: str, message: str, write: str) -> Unreadable:
    problem = Problem(file=file, line=1, column=1, message=message, what_to_write=write)
    return Unreadable((problem,))
