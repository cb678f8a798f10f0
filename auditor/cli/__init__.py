"""The command ``auditor``: the only place that prints, exits and reads the wall clock.

Each command has its module. Their imports are light; what is slow to load is
imported when a command runs.
"""

from __future__ import annotations

import click

from auditor import __version__
from auditor.cli.apk import apk
from auditor.cli.case import case, demo
from auditor.cli.catalog import catalog
from auditor.cli.collect import collect
from auditor.cli.doctor import doctor
from auditor.cli.listing import list_apps
from auditor.cli.phone import phone
from auditor.cli.policy import policy
from auditor.cli.speaking import SpeakingGroup, language_option
from auditor.errors import N_

_HELP = N_(
    "Tells what loan apps do with the address book and the call log of an Android phone.\n\n"
    "Connect the phone by cable, switch USB debugging on ('auditor doctor' shows how) and run "
    "'auditor phone'. It finds the loan apps, looks at their code, at what the phone allows them "
    "and at what it recorded, and writes a report.\n\n"
    "Nothing is changed on the phone, and nothing leaves this computer."
)


@click.group(cls=SpeakingGroup, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@language_option
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """The group of all commands."""


for _command in (phone, apk, collect, case, list_apps, catalog, policy, demo, doctor):
    main.add_command(_command)
