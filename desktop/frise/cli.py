"""The command line: `frise [FILE…]`, `frise extract`, `frise export`. Qt is imported only when it is needed."""

import argparse
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from frise import __version__
from frise.problem import Problem, ProblemKind

if TYPE_CHECKING:
    from frise.temporal.calendar import Day
    from frise.wording.language import Language

FAILED = 2  # the exit code of anything the reader must hear about


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit code: 0 done, 2 with a sentence on standard error."""
    command = arguments[0] if arguments else ""
    parser = {"extract": _extract_parser, "export": _export_parser}.get(command, _window_parser)()
    options = parser.parse_args(arguments[1:] if command in {"extract", "export"} else arguments)
    try:
        return int(options.run(options))
    except Problem as problem:
        _say(problem, options)
        return FAILED
    except BrokenPipeError:  # `frise extract … | head`
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123, SIM115 - keeps the interpreter's last flush quiet
        return 0
    except KeyboardInterrupt:
        return 130


def _window_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="frise",
        description="Open French articles and see their dates on a timeline.",
        epilog="Other commands: frise extract --help (JSON), frise export --help (PNG, SVG, PDF).",
    )
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="a text file, or a .frise project")
    _add_common(parser)
    parser.add_argument("--version", action="version", version=f"frise {__version__}")
    parser.set_defaults(run=_open_window)
    return parser


def _extract_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="frise extract", description="Write the dates and events of texts as JSON.")
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a text file, or .jsonl with a document a line"
    )
    _add_common(parser)
    parser.add_argument("--format", choices=("json", "jsonl"), help="default: json, or jsonl for .jsonl files")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="a file (default: standard output)")
    parser.set_defaults(run=_extract)
    return parser


def _export_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="frise export", description="Draw the timeline of texts as a picture: PNG, SVG or PDF, as OUT ends."
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a text file, or a .frise project")
    _add_common(parser)
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="OUT.png, OUT.svg or OUT.pdf")
    parser.add_argument("--paper", type=str.upper, choices=("A4", "A3", "A2", "A1", "A0"), help="default for PDF: A4")
    turned = parser.add_mutually_exclusive_group()
    turned.add_argument("--portrait", dest="landscape", action="store_false", default=None, help="upright paper")
    turned.add_argument("--landscape", dest="landscape", action="store_true", help="paper on its side (default)")
    parser.add_argument("--width", type=int, help="pixels (default: 1600)")
    parser.add_argument("--height", type=int, help="pixels (default: 900)")
    parser.add_argument(
        "--dpi", type=int, help="pixels per inch: sizes text and marks (default: 96; PNG on paper: 300)"
    )
    parser.add_argument("--rows", type=int, default=1, help="break the time over so many rows (default: 1)")
    parser.add_argument("--pages", type=int, help="PDF: and over so many pages, each with its rows (default: 1)")
    parser.add_argument(
        "--from", dest="start", metavar="DATE", help="where the picture starts: 2016, 2016-10, fin 2016"
    )
    parser.add_argument("--to", dest="end", metavar="DATE", help="where it ends")
    parser.add_argument("--title", help="default: the file's name")
    parser.add_argument("--quotes", action="store_true", help="number the events and print their quotes below")
    parser.add_argument("--lanes", choices=("document", "actor"), default="nothing", help="groups of events")
    parser.add_argument("--fold", action="store_true", help="fold long empty stretches of time away")
    parser.add_argument("--dark", action="store_true", help="light on dark")
    parser.set_defaults(run=_export)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--date", metavar="DATE", help="the publication date, such as 2018-11-12 (default: unknown)")
    parser.add_argument("--lang", choices=("fr", "en"), help="default: the system's language, else French")


def _open_window(options: argparse.Namespace) -> int:
    publication = _publication(options)
    _need_display()
    from frise.ui.app import run as run_window

    return run_window(options.files, language=_language(options), publication=publication)


def _extract(options: argparse.Namespace) -> int:
    from frise.export.extraction import write_extraction
    from frise.project.batch import BATCH_SUFFIX

    batch = all(path.suffix.lower() == BATCH_SUFFIX for path in options.files)
    as_lines = options.format == "jsonl" or (options.format is None and batch)
    failed = write_extraction(
        options.files, options.output, _publication(options), _language(options), as_lines=as_lines
    )
    if failed:
        _say(Problem(ProblemKind.BATCH_LINES, count=failed, path=", ".join(map(str, options.files))), options)
    return FAILED if failed else 0


def _export(options: argparse.Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"  # a picture needs no screen
    if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
        os.environ["LC_ALL"] = "C.UTF-8"  # else Qt warns that it has to assume so
    from frise.ui.picture_command import PictureOptions, SizeOptions, export_picture

    start, end = _edge(options.start, last=False), _edge(options.end, last=True)
    if start is not None and end is not None and start >= end:
        raise Problem(ProblemKind.DATE_REVERSED, value=options.end)
    export_picture(
        options.files,
        options.output,
        PictureOptions(
            publication=_publication(options),
            language=_language(options),
            size=SizeOptions(options.paper, options.landscape, options.width, options.height, options.dpi),
            start=start,
            end=end,
            title=options.title,
            quotes=options.quotes,
            dark=options.dark,
            rows=options.rows,
            pages=options.pages,
            lanes=options.lanes,
            folded=options.fold,
        ),
    )
    return 0


def _publication(options: argparse.Namespace) -> "Day | None":
    if options.date is None:
        return None
    from frise.temporal.typed import read_typed_date

    day = read_typed_date(options.date)
    if day is None:
        raise Problem(ProblemKind.DATE_UNREADABLE, value=options.date)
    return day


def _edge(written: str | None, *, last: bool) -> int | None:
    """The second at which « 2016 » or « fin 2016 » starts, or with `last` ends."""
    if written is None:
        return None
    from frise.temporal.typed_window import read_typed_window

    window = read_typed_window(written)
    edge = None if window is None else (window.end if last else window.start)
    if edge is None:
        raise Problem(ProblemKind.DATE_UNREADABLE, value=written)
    return edge


def _need_display() -> None:
    """On Linux Qt aborts without a display, which is no way to tell the reader."""
    if not sys.platform.startswith("linux"):
        return
    platform, display = os.environ.get("QT_QPA_PLATFORM", ""), os.environ.get("DISPLAY", "")
    if os.environ.get("WAYLAND_DISPLAY") or (platform and platform != "xcb"):
        return
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    gone = local is not None and not Path(f"/tmp/.X11-unix/X{local[1]}").exists()  # noqa: S108 - where X puts it
    if not display or gone:
        raise Problem(ProblemKind.NO_DISPLAY)


def _language(options: argparse.Namespace) -> "Language":
    from frise.wording.language import Language, system_language

    return Language(options.lang) if options.lang else system_language()


def _say(problem: Problem, options: argparse.Namespace) -> None:
    from frise.wording.problems import phrase_problem

    message = f"frise : {phrase_problem(problem, _language(options))}"
    encoding = sys.stderr.encoding or "utf-8"
    print(message.encode(encoding, "replace").decode(encoding), file=sys.stderr)
