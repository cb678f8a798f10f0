"""How to switch USB debugging on, by maker.

Android's Compatibility Definition, section 6.2, gives seven taps on the build
number; makers move the menus about. Where no source for the maker's own menus
was at hand, ``checked`` is false and a report should say that names may differ.
"""

from __future__ import annotations

from dataclasses import dataclass

from auditor.errors import N_


@dataclass(frozen=True, slots=True)
class Maker:
    """The way on the phones of one maker."""

    id: str
    brands: str
    """Names as they stand on the phones; not translated."""
    steps: tuple[str, ...]
    """gettext ids, in order; ``LAST_STEPS`` follow for all makers."""
    checked: bool
    """Whether a published description of these menus was read, rather than remembered."""


_BUILD_NUMBER = N_("Open Settings, then 'About phone', and tap 'Build number' seven times.")
_IN_SYSTEM = N_("Open 'System', then 'Developer options', and switch 'USB debugging' on.")
_IN_ADDITIONAL = N_(
    "In Settings open 'Additional settings', then 'Developer options', and switch 'USB debugging' on."
)

LAST_STEPS = (
    N_("If you do not find a menu, search the settings for 'Build number' or 'USB debugging'."),
    N_(
        "Connect a data cable. If the computer does not see the phone, pull down the top of its screen, "
        "tap the note about USB and choose 'File transfer'."
    ),
    N_("Unlock the phone and tap 'Allow' in the question that appears."),
    N_(
        "After the audit, tap 'Revoke USB debugging authorisations' in 'Developer options' "
        "and switch 'USB debugging' off again."
    ),
)
"""For every phone, after the steps of its maker."""

MAKERS = (
    Maker("stock", "Pixel, Motorola, Nokia, Sony", (_BUILD_NUMBER, _IN_SYSTEM), checked=True),
    Maker(
        "xiaomi",
        "Xiaomi, Redmi, POCO",
        (
            N_("Open Settings, then 'About phone', and tap 'MIUI version' or 'OS version' seven times."),
            _IN_ADDITIONAL,
            N_("'USB debugging (Security settings)' may stay off: nothing is changed on your phone."),
        ),
        checked=True,
    ),
    Maker(
        "huawei",
        "HUAWEI, HONOR",
        (
            _BUILD_NUMBER,
            N_("Open 'System & updates', then 'Developer options', and switch 'USB debugging' on."),
            N_("Phones with HarmonyOS NEXT speak another protocol and cannot be read."),
        ),
        checked=False,
    ),
    Maker(
        "oppo",
        "OPPO, realme, OnePlus",
        (
            N_("Open Settings, 'About phone', 'Version', and tap 'Build number' seven times."),
            _IN_ADDITIONAL,
        ),
        checked=True,
    ),
    Maker(
        "vivo",
        "vivo, iQOO",
        (
            N_(
                "Open Settings, 'About phone', 'Software information', "
                "and tap 'Software version' seven times."
            ),
            N_("Open 'System management', then 'Developer options', and switch 'USB debugging' on."),
        ),
        checked=False,
    ),
    Maker(
        "samsung",
        "Samsung",
        (
            N_("Open Settings, 'About phone', 'Software information', and tap 'Build number' seven times."),
            N_("Go back to Settings, open 'Developer options' and switch 'USB debugging' on."),
            N_("If the switch is grey, turn 'Auto Blocker' off in 'Security and privacy' meanwhile."),
        ),
        checked=True,
    ),
    Maker("transsion", "TECNO, Infinix, itel", (_BUILD_NUMBER, _IN_SYSTEM), checked=False),
)
