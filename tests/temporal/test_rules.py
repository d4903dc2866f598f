"""Every rule carries examples; here they are executed, with the whole tagger around them."""

import pytest

from frise.temporal.calendar import Day
from frise.temporal.rule import Example, Rule
from frise.temporal.rules import RULES
from frise.temporal.tagger import tag

PUBLICATION = Day(2018, 11, 12)  # a Monday
EXAMPLES = [
    pytest.param(rule, example, id=f"{rule.name}: {example.surface}") for rule in RULES for example in rule.examples
]


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_example(rule: Rule, example: Example) -> None:
    read = [
        (timex.span.of(example.text), timex.value, timex.mod or "", timex.rule)
        for timex in tag(example.text, PUBLICATION)
    ]
    assert (example.surface, example.value, example.mod, rule.name) in read


def test_every_rule_has_an_example_and_its_own_name() -> None:
    assert all(rule.examples for rule in RULES)
    assert len({rule.name for rule in RULES}) == len(RULES)
