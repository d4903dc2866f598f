"""How what there is a choice of is called in a file."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final, TypeVar

from frise.temporal.granularity import Granularity

_E = TypeVar("_E", bound=StrEnum)

GRANULARITY_NAMES: Final[Mapping[Granularity, str]] = MappingProxyType(
    {one: one.name.lower().replace("_", "-") for one in Granularity}
)


def by_name(choices: Iterable[_E]) -> Mapping[str, _E]:
    """Return what each name stands for."""
    return MappingProxyType({one.value: one for one in choices})


def by_name_or_none(choices: Iterable[_E]) -> Mapping[str | None, _E | None]:
    """Return what each name stands for, and None for none."""
    return MappingProxyType({None: None, **{one.value: one for one in choices}})


GRANULARITIES: Final[Mapping[str | None, Granularity | None]] = MappingProxyType(
    {None: None, **{name: one for one, name in GRANULARITY_NAMES.items()}}
)
