"""Lines that vouch for each other: whatever is done to a file, what is read of it is how it began."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frise.project.storage.chain import START, Broken, Link, read_chain, sealed

VALUES = st.lists(st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=5), max_size=3), max_size=6)
HERE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def written(path: Path, values: list[dict[str, int | str]]) -> bytes:
    check, whole = START, b""
    for value in values:
        line, check = sealed(value, check)
        whole += line
    path.write_bytes(whole)
    return whole


def read(path: Path) -> tuple[list[object], Broken | None]:
    links = list(read_chain(path))
    broken = links.pop() if links and isinstance(links[-1], Broken) else None
    return [link.value for link in links if isinstance(link, Link)], broken if isinstance(broken, Broken) else None


@HERE
@given(VALUES)
def test_lines_come_back_as_they_went(tmp_path: Path, values: list[dict[str, int | str]]) -> None:
    whole = written(tmp_path / "lines", values)
    assert read(tmp_path / "lines") == (values, None)
    ends = [link.end for link in read_chain(tmp_path / "lines") if isinstance(link, Link)]
    assert ends == [sum(map(len, whole.splitlines(keepends=True)[: at + 1])) for at in range(len(values))]


@HERE
@given(VALUES.filter(bool), st.data())
def test_one_changed_byte_ends_it_where_it_is(
    tmp_path: Path, values: list[dict[str, int | str]], data: st.DataObject
) -> None:
    whole = bytearray(written(tmp_path / "lines", values))
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= data.draw(st.integers(1, 255))
    (tmp_path / "lines").write_bytes(whole)
    line = bytes(whole[:at]).count(b"\n")
    seen, broken = read(tmp_path / "lines")
    assert seen == values[:line]
    assert broken is not None
    assert broken.lines >= 1


@HERE
@given(VALUES.filter(bool), st.data())
def test_a_line_that_is_cut_short_is_torn(
    tmp_path: Path, values: list[dict[str, int | str]], data: st.DataObject
) -> None:
    whole = written(tmp_path / "lines", values)
    cut = data.draw(st.integers(1, len(whole)))
    (tmp_path / "lines").write_bytes(whole[:-cut])
    seen, broken = read(tmp_path / "lines")
    assert seen == values[: whole[:-cut].count(b"\n")]
    assert broken == (None if whole[:-cut].endswith(b"\n") or cut == len(whole) else Broken(1, torn=True))


@HERE
@given(VALUES.filter(lambda values: len(values) > 2), st.data())
def test_a_line_that_is_left_out_or_put_elsewhere_is_noticed(
    tmp_path: Path, values: list[dict[str, int | str]], data: st.DataObject
) -> None:
    lines = written(tmp_path / "lines", values).splitlines(keepends=True)
    at = data.draw(st.integers(0, len(lines) - 2))
    for others in ([*lines[:at], *lines[at + 1 :]], [*lines[:at], lines[at + 1], lines[at], *lines[at + 2 :]]):
        (tmp_path / "lines").write_bytes(b"".join(others))
        seen, broken = read(tmp_path / "lines")
        assert seen == values[:at]
        assert broken == Broken(len(others) - at, torn=False)


def test_the_same_line_twice_is_one_and_a_break(tmp_path: Path) -> None:
    whole = written(tmp_path / "lines", [{"a": 1}])
    (tmp_path / "lines").write_bytes(whole * 2)
    assert read(tmp_path / "lines") == ([{"a": 1}], Broken(1, torn=False))


def test_half_of_a_surrogate_pair_is_kept(tmp_path: Path) -> None:
    written(tmp_path / "lines", [{"title": "\ud83d"}])
    assert read(tmp_path / "lines") == ([{"title": "\ud83d"}], None)
