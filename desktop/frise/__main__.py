"""`python -m frise`, the `frise` command and the bundle all start here."""

import sys


def main() -> int:
    """Run Frise on the command line's arguments; returns the exit code."""
    from frise.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
