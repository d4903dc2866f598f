"""A hundred kills: PYTHONPATH=desktop:. python -m tests.kill.run [--kills 100] [--sentences 2000] [--seed 1]."""

import argparse
import tempfile
import time
from pathlib import Path

from tests.kill.killing import Victim


def main() -> None:
    """Kill, look, and print what was seen."""
    parser = argparse.ArgumentParser(description="Kill Frise while it works and see that nothing is lost.")
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--sentences", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        victim = Victim.made(Path(folder), options.sentences, options.seed)
        print(f"a file of {victim.path.stat().st_size / 1e6:.1f} MB")
        for at in range(options.kills):
            victim.kill()
            print(f"{at + 1:4d}  {time.monotonic() - started:6.0f} s  {dict(victim.counts)}", flush=True)
    print(f"{options.kills} kills, nothing lost")


if __name__ == "__main__":
    main()
