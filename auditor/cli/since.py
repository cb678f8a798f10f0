"""The option that names an earlier reading of the phone to compare with."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli.speaking import option
from auditor.errors import N_

since_option = option(
    "--since",
    type=click.Path(path_type=Path),
    metavar="CASE",
    help=N_("Also say what is new since this older case of the phone: grants, reads, versions, apps."),
)
