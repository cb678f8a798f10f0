"""Every access that the auditor reports in an APK, and every line of code that names personal data.

python -m benchmarks.references [--check] [--write FILE] FILE_OR_FOLDER...

The names are looked for in what ``dexdump -d`` prints, with patterns of their own and wider than
the auditor's rules, so that what the rules miss stands in the list as well: texts that hold an
address, an authority or the action of a picker, fields of type Uri of the platform's providers,
methods of the contract classes. Each is set beside the accesses: ``access`` where one stands in the
same method and gives this name, ``named`` where one elsewhere does, ``-`` where none does.
``--check`` compares accesses and sinks with benchmarks/hand_check.csv, which says of each line what
a person found in the disassembly, and ends with 1 where they differ or a line has not been looked
at; ``--write`` puts the result behind the marker of a Markdown file.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import open_apk
from auditor.audit import read_facts
from auditor.model import Access, Sink
from benchmarks.apk_files import apk_paths
from benchmarks.hand_check import Checked, Key, compare, read_checked, render
from benchmarks.provider_names import find_references, without_arguments


@dataclass(frozen=True, slots=True)
class Listing:
    """What stands in one APK."""

    apk: str
    sha256: str
    found: dict[Key, str]
    """What the auditor answers at each place; of a reference, how accesses give its name."""
    methods: dict[Key, str]


def list_apk(path: Path) -> Listing:
    """Accesses, their sinks and references of one APK."""
    (group,) = group_apps([read_apk(open_apk(path))])
    facts = read_facts(group)
    found: dict[Key, str] = {}
    methods: dict[Key, str] = {}
    for access in facts.accesses:
        key = Key(path.stem, access.dex, access.offset, "access", access.data.value)
        found[key], methods[key] = answer_on(access), access.method
        for sink in access.sinks:
            of_sink = _sink_key(path.stem, access, sink)
            found[of_sink], methods[of_sink] = sink.kind.value, sink.method
    named = {without_arguments(access.names) for access in facts.accesses}
    here = {(access.method, without_arguments(access.names)) for access in facts.accesses}
    for one in find_references(path):
        key = Key(path.stem, one.dex, one.offset, one.kind, one.name)
        name = without_arguments(one.name)
        found[key] = "access" if (one.method, name) in here else "named" if name in named else "-"
        methods[key] = one.method
    return Listing(path.stem, group.files[0].sha256, found, methods)


def answer_on(access: Access) -> str:
    """Scope, via, trigger and owner of an access in one line."""
    started = access.trigger.value if access.trigger else "unreachable"
    return " ".join((access.scope.value, access.via.value, started, access.owner.replace(" ", "_")))


def _sink_key(apk: str, access: Access, sink: Sink) -> Key:
    return Key(apk, sink.dex, sink.offset, "sink", f"{access.data.value}@{access.offset:#x}")


def print_listing(listing: Listing) -> None:
    """One line for each access, sink and reference."""
    for key, said in listing.found.items():
        print(key.apk, key.dex, f"{key.offset:#x}", key.kind, said, key.name, listing.methods[key], sep="\t")


def _differences(listings: Iterable[Listing], checked: dict[Key, Checked]) -> Iterator[str]:
    for listing in listings:
        yield from compare(listing.apk, listing.found, checked)


def main(arguments: list[str]) -> int:
    """Lists or checks."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.references")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write", type=Path)
    parser.add_argument("files", nargs="+")
    options = parser.parse_args(arguments)
    if shutil.which("dexdump") is None:
        print("dexdump is missing; on Debian: apt install dexdump", file=sys.stderr)
        return 2
    listings = [list_apk(path) for path in apk_paths(options.files)]
    if not options.check and options.write is None:
        for listing in listings:
            print_listing(listing)
        return 0
    checked = read_checked()
    if options.write is not None:
        before, marker, _ = options.write.read_text(encoding="utf-8").partition("<!-- measured -->\n")
        parts = [render(one.apk, one.sha256, one.found, one.methods, checked) for one in listings]
        options.write.write_text(before + marker + "\n".join(parts), encoding="utf-8", newline="\n")
    differing = list(_differences(listings, checked))
    print(*differing, sep="\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
