"""The two palettes: ink on paper, one accent, one colour for what is selected; safe for the colour-blind."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #RRGGBB; `band` is the strip behind the years, `band_alt` every other of them."""

    dark: bool
    paper: str
    panel: str
    ink: str
    soft: str
    rule: str
    accent: str
    accent_soft: str
    selection: str
    selection_soft: str
    quote: str
    confirmed: str
    band: str
    band_alt: str


LIGHT = Theme(
    dark=False,
    paper="#FAF9F6",
    panel="#FFFFFF",
    ink="#22262B",
    soft="#6B7280",
    rule="#E4E1DA",
    accent="#2B5C9E",
    accent_soft="#DCE8F5",
    selection="#C2571A",
    selection_soft="#F8E5D8",
    quote="#FFF1B8",
    confirmed="#2F7D5B",
    band="#F0EFEA",
    band_alt="#E7E5DD",
)

DARK = Theme(
    dark=True,
    paper="#1B1D21",
    panel="#22252A",
    ink="#E6E6E3",
    soft="#9AA0A8",
    rule="#343840",
    accent="#7FB0EE",
    accent_soft="#2A3A52",
    selection="#E8935A",
    selection_soft="#4A3226",
    quote="#5A4A16",
    confirmed="#6CC39B",
    band="#26282F",
    band_alt="#2E3138",
)
