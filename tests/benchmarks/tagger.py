"""How fast dates are read, beside dateparser's `search_dates`, in processor seconds, in one run.

    python tests/benchmarks/tagger.py [TEXT.jsonl | TEXT.txt] [--megabytes 5]

The text (default: the seed article) is repeated, no two copies alike: years are shifted and copies numbered.
"""

import argparse
import json
import re
import time
from collections.abc import Callable
from pathlib import Path

from frise.project.document import read_document
from frise.temporal.calendar import Day
from frise.temporal.tagger import tag

SEED = Path(__file__).resolve().parents[2] / "seeds" / "rekognition.txt"
PUBLICATION = Day(2018, 11, 12)
PEER_SHARE = 40_000  # characters given to dateparser: its speed does not depend on the length
ROUNDS = 3


def read(path: Path) -> str:
    """Return the texts of a batch, or of one file."""
    text = path.read_text("utf-8")
    if path.suffix != ".jsonl":
        return text
    return "\n\n".join(json.loads(line)["text"] for line in text.splitlines() if line.strip())


def grown(text: str, size: int) -> str:
    """Repeat `text` up to `size` characters, each copy with other years and a number."""
    copies, length = [], 0
    while length < size:
        shift = len(copies)
        copy = re.sub(r"\b(1[89]|20)\d\d\b", lambda year, by=shift: str(1800 + (int(year[0]) - 1800 + by) % 250), text)
        copies.append(f"{copy}\n\nCopie {shift}.\n\n")
        length += len(copies[-1])
    return "".join(copies)[:size]


def speed(work: Callable[[str], object], text: str) -> float:
    """Return characters a second of processor time, the best of a few rounds."""
    best = 0.0
    for _ in range(ROUNDS):
        start = time.process_time()
        work(text)
        best = max(best, len(text) / (time.process_time() - start))
    return best


def main() -> None:
    """Print the speeds, their ratios, and how the cost grows."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="?", type=Path, default=SEED)
    parser.add_argument("--megabytes", type=float, default=2.0)
    options = parser.parse_args()
    from dateparser.search import search_dates

    size = int(options.megabytes * 1_000_000)
    text = grown(read(options.text), size)
    tag(text[:10_000], PUBLICATION)  # patterns are compiled at their first use
    search_dates(text[:1_000], languages=["fr"])
    tagged = speed(lambda piece: tag(piece, PUBLICATION), text)
    whole = speed(lambda piece: read_document(piece, source="", publication=PUBLICATION), text)
    peer = speed(lambda piece: search_dates(piece, languages=["fr"]), text[:PEER_SHARE])
    tenth = speed(lambda piece: tag(piece, PUBLICATION), text[: size // 10])
    print(f"tag              {tagged:12,.0f} characters/s   {tagged / peer:6.1f} x search_dates")
    print(f"events as well   {whole:12,.0f} characters/s   {whole / peer:6.1f} x search_dates")
    print(f"search_dates     {peer:12,.0f} characters/s")
    print(f"ten times the text costs {10 * tenth / tagged:.1f} times the work")


if __name__ == "__main__":
    main()
