"""What a person is told before a phone is read: every command of the allow-list, under a few headings."""

from __future__ import annotations

from dataclasses import dataclass

from auditor.errors import N_
from auditor.phone.commands import Readable, named


@dataclass(frozen=True, slots=True)
class Topic:
    """Commands that read one kind of thing."""

    title: str
    """A gettext id."""
    commands: tuple[str, ...]
    """Ids, in the order in which they are told."""

    def readables(self) -> tuple[Readable, ...]:
        """The commands and scripts themselves."""
        return tuple(named(one) for one in self.commands)


OF_THE_PHONE = (
    Topic(N_("The phone itself"), ("getprop", "now", "utc-offset", "list-users", "dump-user")),
    Topic(
        N_("All apps of all users: what they may do, and what they did"),
        ("dump-appops", "dump-appops-history", "dump-package-permissions", "dump-role", "secure-setting"),
    ),
    Topic(
        N_("All apps of all users: what they are"),
        (
            "list-packages", "list-third-party", "dump-packages", "list-files", "list-programs", "file-sizes",
            "read-parts",
        ),
    ),
)  # fmt: skip
"""What is read of every phone."""
OF_CHOSEN_APPS = Topic(
    N_("Apps that are audited, and any app where a phone cannot show parts of its files"),
    ("package-path", "hash-file", "pull", "dump-package", "appops-get"),
)
OTHER_WORDS = {
    "dump-appops-history-rows": "dump-appops-history",
    "list-packages-plain": "list-packages",
    "dump-package-permissions-plain": "dump-package-permissions",
    "dump-packages-plain": "dump-packages",
    "read-parts-plain": "read-parts",
    "dump-package-plain": "dump-package",
}
"""Commands that read the same as another one, where a phone does not understand that."""
