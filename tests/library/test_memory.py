"""What reading any file costs: a process of its own grows by 100 MB at most, and comes back."""

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sdm.library.page import MOST_BYTES
from tests.evidence.builders import an_aid
from tests.library.files import as_written

CHECKOUT = Path(__file__).parents[2]
MOST_GROWTH = 100 * 1024
"""In KB, as the system counts them."""
LONGEST = 60
"""Seconds, on any machine; most files take under one."""
READS = """
import resource, sys
from sdm.library import Unreadable, all_rendered
from sdm.library.page import page_of
from sdm.library.reading import aid_on

def answered(content):
    try:
        aid_on(page_of("aid.yaml", content))
    except Unreadable as unreadable:
        all_rendered(unreadable.problems)

answered(b"format: x")
content = sys.stdin.buffer.read()
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
answered(content)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


def growth(content: bytes) -> int:
    """KB by which a fresh process grows at its largest while it reads this content."""
    done = subprocess.run(
        [sys.executable, "-c", READS],
        input=content,
        capture_output=True,
        timeout=LONGEST,
        cwd=CHECKOUT,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    return int(done.stdout)


def filled(piece: str) -> bytes:
    whole = piece.encode()
    return whole * (MOST_BYTES // len(whole))


GOOD = as_written(an_aid())
LARGEST = {
    "open brackets": filled("["),
    "open braces": filled("{a: "),
    "nested lists": filled("- "),
    "short list entries": b"title:\n" + filled("- a\n")[:-10],
    "list entries in brackets": b"title: [" + filled("a,")[:-12] + b"]\n",
    "fields we do not know": "".join(f"f{n}: x\n" for n in range(47_000)).encode(),
    "one field again and again": filled("title: x\n"),
    "nothing again and again": "".join(f"f{n}:\n" for n in range(60_000)).encode(),
    "Tabs": filled("\t\n"),
    "blank lines": filled("\n"),
    "remarks": filled("# a\n"),
    "one long text": b"title: '" + b"a" * (MOST_BYTES - 20) + b"'\n",
    "one long name": b"a" * (MOST_BYTES - 20) + b": x\n",
    "quotes": filled("'"),
    "quotes left open": filled('a: "b\n'),
    "colons": filled("a: b: c\n"),
    "empty groups": b"options:\n" + filled("- {}\n")[:-12],
    "options of one wrong field": b"options:\n" + filled("- x: y\n")[:-12],
    "outcomes of empty figures": b"outcomes:\n- estimates:\n" + filled("  - {}\n")[:-40],
    "sources of one id": b"sources:\n" + filled("- id: a-b\n")[:-12],
    "dollar signs": filled("$"),
    "copies": b"a: &a [x]\nb: [" + filled("*a, ")[:-40] + b"]\n",
    "two bytes a letter": filled("é: ü\n"),
    "line ends of every kind": filled("a: b\r\n\x85\u2028"),
    "zeros": bytes(MOST_BYTES),
    "as many wrong fields as are read": "".join(f"f{n}: x\n" for n in range(3_900)).encode(),
    "as many wrong options as are read": b"options:\n" + b"- x: y\n" * 3_900,
    "as many wrong figures as are read": (
        b"outcomes:\n" + (b"- estimates:\n" + b"  - x: y\n" * 40) * 140
    ),
    "as many wrong texts as are read": b"outcomes:\n" + b"- {a: b, c: d, e: f, g: h}\n" * 3_900,
    "a good aid again and again": GOOD.encode() * (MOST_BYTES // len(GOOD.encode())),
}


@pytest.mark.parametrize("content", LARGEST.values(), ids=LARGEST)
def test_no_file_of_the_largest_size_takes_much_memory_or_time(content):
    assert len(content) <= MOST_BYTES
    assert growth(content) <= MOST_GROWTH


pieces = st.sampled_from(
    [
        *("[", "]", "{", "}", "- ", "a: ", "a:\n", "\n", "\n  ", "- a\n", "- {a: b}\n", "'", '"'),
        *("options:\n", "outcomes:\n", "estimates:\n", "kind: count\n", "id: a-b\n", "x: y\n"),
        *("&a ", "*a ", "!x ", "|\n", ">\n", "# \n", "? ", "---\n", "null", "~\n", "\t", ",", "é"),
    ]
)


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(pieces, min_size=1, max_size=6))
def test_no_pattern_filled_to_the_largest_size_takes_much_memory_or_time(pattern):
    assert growth(filled("".join(pattern))) <= MOST_GROWTH
