"""Where what is read from a phone is kept: a new folder, or that of a collection that was interrupted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from auditor import __version__
from auditor.cli.console import Console
from auditor.cli.options import AppWish, gathered
from auditor.cli.run import now
from auditor.cli.speaking import F, fail_usage, option
from auditor.errors import N_, OtherPhone

if TYPE_CHECKING:
    from auditor.case import Case, CaseWriter


@dataclass(frozen=True, slots=True)
class Place:
    """Where what is read is kept."""

    folder: Path | None
    """A new one, or one of our naming."""
    resume: Path | None
    """The folder of a collection to go on with."""

    def begun(self) -> Case | None:
        """The case to go on with, every byte of it checked; ``None`` for a new one; raises CaseError."""
        from auditor.case import read_case  # slow to import

        return None if self.resume is None else read_case(self.resume)


def place_options(command: F) -> F:
    """Adds the options that say where a case is kept; the command gets them as ``place``."""
    options = (
        option("--case", "folder", type=click.Path(path_type=Path), metavar="FOLDER",
               help=N_("Where to keep what is read; a new or empty folder.")),
        option("--resume", type=click.Path(path_type=Path), metavar="FOLDER",
               help=N_("Go on with a case folder whose collection was interrupted.")),
    )  # fmt: skip
    return gathered(command, options, "place", _place)


def _place(arguments: dict[str, Any]) -> Place:
    place = Place(arguments.pop("folder"), arguments.pop("resume"))
    if place.folder is not None and place.resume is not None:
        raise fail_usage(N_("--case and --resume exclude each other."))
    return place


def open_case(place: Place, begun: Case | None, serial: str, console: Console) -> CaseWriter:
    """The folder to write into, for the phone with that serial number; says where it is.

    Raises:
        OtherPhone: the case to go on with is of another phone.
        CaseError: it cannot be gone on with.
        OutputError: the folder cannot be written.
    """
    from auditor.case import CaseWriter  # slow to import
    from auditor.phone.devices import same_phone

    folder = place.resume or place.folder or default_folder()
    if begun is not None and not same_phone(begun.serial, serial):
        raise OtherPhone(path=folder)
    tell_where(folder, console)
    if begun is not None:
        return CaseWriter.reopen(folder, clock=now)
    return CaseWriter.create(folder, serial=serial, tool_version=__version__, clock=now)


def tell_where(folder: Path, console: Console) -> None:
    """Says where a case is kept, and how to be rid of it."""
    console.say(N_("What is read is kept here: {path}"), path=folder)
    console.say(
        N_("It holds personal data. When you no longer need it: {command}"),
        command=f'auditor case "{folder}" --delete',
    )


def tell_complete(console: Console) -> None:
    """Says that there is nothing to go on with."""
    console.say(N_("This case is complete. Nothing more is read from the phone."))


def tell_how_to_resume(command: str, folder: Path, apps: AppWish, console: Console) -> None:
    """Says how to go on with a collection that ended early, with the same choice of apps."""
    words = [f"auditor {command} --resume", f'"{folder}"', *_choice(apps)]
    console.say(N_("To go on where it stopped: {command}"), command=" ".join(words))


def _choice(apps: AppWish) -> Sequence[str]:
    return ["--all"] if apps.everything else [f"--package {package}" for package in apps.packages]


def default_folder() -> Path:
    """A new folder among the user's own data, named by the time."""
    from platformdirs import user_data_path  # slow to import

    return user_data_path("contact-permission-auditor", appauthor=False) / "cases" / f"{now():%Y%m%d-%H%M%S}"
