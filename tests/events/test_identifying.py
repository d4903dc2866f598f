import pytest

from frise.project.document import read_document


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Vu la loi n° 2000-1208 du 13 décembre 2000 ; vu le code de l’urbanisme.", 0),
        ("La loi du 29 juillet 1881 protège la presse.", 0),
        ("Le sel baisse, conformément au règlement (CE) n° 1924/2006 du 20 décembre 2006.", 0),
        ("Le décret n° 55-22 du 4 janvier 1955 impose la publicité.", 0),
        ("Il est nommé par décret du 4 janvier 1955.", 1),
        ("La loi fut votée le 29 juillet 1881.", 1),
        ("Le maire a pris un arrêté le 3 mai 2016.", 1),
    ],
)
def test_the_date_in_the_name_of_a_law_tells_no_happening(text: str, count: int) -> None:
    assert len(read_document(text, source="").events) == count
