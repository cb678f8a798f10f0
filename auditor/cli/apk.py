"""``auditor apk``: APK files and folders."""

from __future__ import annotations

from pathlib import Path

import click

from auditor.cli.console import Console
from auditor.cli.options import Effort, ReportWish, effort_options, report_options
from auditor.cli.run import finish, load_standards
from auditor.cli.speaking import SpeakingCommand
from auditor.errors import N_
from auditor.interrupts import gentle_stops

_HELP = N_(
    "Audits APK files, and the APKs in folders.\n\n"
    "Bundles (.apks, .xapk, .apkm) are read as well, and the splits of one app are put together. "
    "What such an app has done on a phone is not known then; 'auditor phone' finds that out."
)
_EXAMPLES = """\
auditor apk loan.apk
auditor apk downloads/ --jobs 4 --format json --output report.json
auditor apk *.apk --format json --output - --fail-on high"""


@click.command(cls=SpeakingCommand, help=_HELP, epilog=_EXAMPLES)
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@effort_options
@report_options
def apk(paths: tuple[Path, ...], wish: ReportWish, effort: Effort) -> int:
    """Audits files; returns the exit code."""
    from auditor.batch import Workers, audit_paths  # slow to import

    console = Console(wish.language)
    standards = load_standards(effort)
    with gentle_stops():
        with console.progress() as bars:
            task = bars.add_task(console.text(N_("Examining apps")), total=None)

            def show(done: int, total: int) -> None:
                bars.update(task, completed=done, total=total)

            result = audit_paths(paths, standards, Workers(effort.jobs, show, effort.decompile))
        return finish(result, standards, wish, console)
