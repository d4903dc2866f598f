"""The rules, in the order in which equally long readings are preferred."""

from frise.temporal.rule import Rule
from frise.temporal.rules.dates import RULES as DATES
from frise.temporal.rules.deictic import RULES as DEICTIC
from frise.temporal.rules.distance import RULES as DISTANCE
from frise.temporal.rules.lengths import RULES as LENGTHS
from frise.temporal.rules.numeric import RULES as NUMERIC
from frise.temporal.rules.vague import RULES as VAGUE
from frise.temporal.rules.weekdays import RULES as WEEKDAYS
from frise.temporal.rules.years import RULES as YEARS

RULES: tuple[Rule, ...] = (*DATES, *NUMERIC, *WEEKDAYS, *DEICTIC, *DISTANCE, *YEARS, *LENGTHS, *VAGUE)
