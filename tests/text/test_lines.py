from frise.text.lines import after_in_line, before_in_line

TEXT = "un\r\ndeux trois\nquatre"


def test_the_line_around_a_place() -> None:
    at = TEXT.index("trois")
    assert before_in_line(TEXT, at, 20) == "deux "
    assert after_in_line(TEXT, at, 20) == "trois"


def test_the_ends_of_a_text_are_ends_of_lines() -> None:
    assert before_in_line(TEXT, 2, 20) == "un"
    assert after_in_line(TEXT, len(TEXT) - 3, 20) == "tre"


def test_no_farther_than_asked() -> None:
    text = "x" * 100
    assert before_in_line(text, 50, 20) is None
    assert after_in_line(text, 50, 20) is None
