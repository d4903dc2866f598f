"""Frise is killed while it decides and saves, a few times in a row; `tests/kill/run.py` does it a hundred times."""

from pathlib import Path

from tests.kill.killing import Victim

KILLS = 8


def test_no_acknowledged_step_is_lost_to_a_kill(tmp_path: Path) -> None:
    victim = Victim.made(tmp_path, sentences=600, seed=7)
    for _ in range(KILLS):
        victim.kill()
    assert victim.counts["acknowledged"] > 0
    assert victim.counts["recovered"] > 0
