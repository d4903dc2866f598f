"""How fast dates are read, beside dateparser's `search_dates`, in processor seconds, in one run.

    python tests/benchmarks/tagger.py [TEXT.jsonl | TEXT.txt] [--megabytes 5]

The text (default: the seed article) is repeated, no two copies alike: years are shifted and copies numbered.
`frise extract` runs as its own process, on a batch of the same text; what the same command takes on one short line is
its start-up, and is taken out. The last lines are hostile strings, in microseconds a character.
"""

import argparse
import json
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "desktop")]

from tests.temporal.hostile import HOSTILE  # noqa: E402 - the tree is on the path only now

from frise.project.document import read_document  # noqa: E402
from frise.temporal.calendar import Day  # noqa: E402
from frise.temporal.tagger import tag  # noqa: E402

SEED = ROOT / "seeds" / "rekognition.txt"
PUBLICATION = Day(2018, 11, 12)
PEER_SHARE = 40_000  # characters given to dateparser: its speed does not depend on the length
LINE = 4_000  # characters of a line of the batch
ROUNDS = 3
HOSTILE_LENGTH = 200_000


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


def speed(work: Callable[[str], object], text: str, rounds: int = ROUNDS) -> float:
    """Return characters a second of processor time, the best of a few rounds."""
    best = 0.0
    for _ in range(rounds):
        start = time.process_time()
        work(text)
        best = max(best, len(text) / (time.process_time() - start))
    return best


def extract(text: str, folder: Path) -> tuple[float, float]:
    """Run `frise extract` on a batch of `text`; return its processor seconds and the most memory it held, in MB."""
    batch, out = folder / "batch.jsonl", folder / "out.jsonl"
    pieces = [text[at : at + LINE] for at in range(0, len(text), LINE)]
    rows = [json.dumps({"id": str(at), "date": "2018-11-12", "text": piece}) for at, piece in enumerate(pieces)]
    batch.write_text("\n".join(rows) + "\n", "utf-8")
    command = [sys.executable, "-c", _MEASURED, "extract", "--format", "jsonl", str(batch), "-o", str(out)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT / "desktop")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, int(done.stderr.split()[-1]) / 1024


_MEASURED = """
import sys
from frise.cli import run
code = run(sys.argv[1:])
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")), file=sys.stderr)
sys.exit(code)
"""


def main() -> None:
    """Print the speeds, their ratios, how the cost grows, and what hostile strings cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("text", nargs="?", type=Path, default=SEED)
    parser.add_argument("--megabytes", type=float, default=2.0)
    options = parser.parse_args()
    from dateparser.search import search_dates

    size = int(options.megabytes * 1_000_000)
    text = grown(read(options.text), size)
    tag(text[:10_000], PUBLICATION)  # patterns are compiled at their first use
    search_dates(text[:1_000], languages=["fr"])
    peer = speed(lambda piece: search_dates(piece, languages=["fr"]), text[:PEER_SHARE])
    tagged = speed(lambda piece: tag(piece, PUBLICATION), text)
    tenth = speed(lambda piece: tag(piece, PUBLICATION), text[: size // 10])
    whole = speed(lambda piece: read_document(piece, source="", publication=PUBLICATION), text)
    with tempfile.TemporaryDirectory() as folder:
        start_up, _ = extract("Le 3 mai 2018, il part.", Path(folder))
        seconds, _ = extract(text, Path(folder))
        _, memory = extract(grown(read(options.text), 10_000_000), Path(folder))
    extracted = len(text) / (seconds - start_up)
    peer = max(peer, speed(lambda piece: search_dates(piece, languages=["fr"]), text[:PEER_SHARE]))
    print(f"tag              {tagged:12,.0f} characters/s   {tagged / peer:6.1f} x search_dates")
    print(f"events as well   {whole:12,.0f} characters/s   {whole / peer:6.1f} x search_dates")
    print(f"frise extract    {extracted:12,.0f} characters/s   {extracted / peer:6.1f} x search_dates")
    print(f"search_dates     {peer:12,.0f} characters/s")
    print(f"ten times the text costs {10 * tenth / tagged:.1f} times the work")
    print(f"10 MB of JSON lines: {memory:.0f} MB of memory at most")
    costs = {
        piece: 1e6 / speed(lambda row: tag(row, PUBLICATION), piece * (HOSTILE_LENGTH // len(piece)), 1)
        for piece in HOSTILE
    }
    usual = 1e6 / tagged
    for piece in sorted(costs, key=costs.__getitem__, reverse=True)[:8]:
        print(
            f"hostile {piece[:20]!r:24} {costs[piece]:6.2f} us a character, {costs[piece] / usual:5.1f} times the usual text"
        )


if __name__ == "__main__":
    main()
