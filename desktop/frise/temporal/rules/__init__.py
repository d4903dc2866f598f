"""The rules, in the order in which equally long readings are preferred."""

from frise.temporal.rule import Rule
from frise.temporal.rules.centuries import RULES as CENTURIES
from frise.temporal.rules.clock import RULES as CLOCK
from frise.temporal.rules.counted import RULES as COUNTED
from frise.temporal.rules.dates import RULES as DATES
from frise.temporal.rules.deictic import RULES as DEICTIC
from frise.temporal.rules.distance import RULES as DISTANCE
from frise.temporal.rules.elapsed import RULES as ELAPSED
from frise.temporal.rules.fractions import RULES as FRACTIONS
from frise.temporal.rules.lengths import RULES as LENGTHS
from frise.temporal.rules.numeric import RULES as NUMERIC
from frise.temporal.rules.old_years import RULES as OLD_YEARS
from frise.temporal.rules.parts_of_day import RULES as PARTS_OF_DAY
from frise.temporal.rules.recurring import RULES as RECURRING
from frise.temporal.rules.republican import RULES as REPUBLICAN
from frise.temporal.rules.seasons import RULES as SEASONS
from frise.temporal.rules.story import RULES as STORY
from frise.temporal.rules.today import RULES as TODAY
from frise.temporal.rules.vague import RULES as VAGUE
from frise.temporal.rules.weekdays import RULES as WEEKDAYS
from frise.temporal.rules.years import RULES as YEARS

RULES: tuple[Rule, ...] = (
    *DATES,
    *NUMERIC,
    *RECURRING,
    *WEEKDAYS,
    *REPUBLICAN,
    *COUNTED,
    *SEASONS,
    *STORY,
    *TODAY,
    *DEICTIC,
    *DISTANCE,
    *ELAPSED,
    *CLOCK,
    *PARTS_OF_DAY,
    *YEARS,
    *OLD_YEARS,
    *CENTURIES,
    *FRACTIONS,
    *LENGTHS,
    *VAGUE,
)
