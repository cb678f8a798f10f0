"""Which SDKs and frameworks stand in an app: by their classes, and by marks that outlast renaming."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from auditor.apk.manifest import Manifest
from auditor.dex.program import Program
from auditor.evidence.owners import Owners
from auditor.evidence.rulebooks import OwnerRule, load_rules
from auditor.model import Channel, Detail, Sdk, SdkKind

_LIBRARY = "library"
_SHOWN = 10


def find_sdks(
    program: Program | None, manifests: Sequence[Manifest], entry_names: Iterable[str]
) -> tuple[Sdk, ...]:
    """The SDKs and frameworks of an app, sorted by name; mere libraries are left out."""
    rules = load_rules()
    owners = Owners(rules, manifests[0].package if manifests else None)
    watched = [rule for rule in rules.owners if rule.kind != _LIBRARY]
    in_code = _in_code(program, owners, watched)
    in_manifest = _in_manifest(manifests, owners, watched)
    libraries = _libraries(entry_names)
    found = []
    for rule in watched:
        classes = in_code.get(rule.name, set())
        marks = in_manifest.get(rule.name, set()) | _matching(rule, libraries)
        if classes or marks:
            shown = tuple(sorted(classes)[:_SHOWN] + sorted(marks)[:_SHOWN])
            found.append(Sdk(rule.name, SdkKind(rule.kind), bool(classes), shown))
    return tuple(sorted(found, key=lambda sdk: sdk.name))


def channels_of(sdks: Iterable[Sdk]) -> tuple[Channel, ...]:
    """The other ways to the same people that some SDKs open, each once, sorted by id."""
    opens = {rule.name: rule.channel for rule in load_rules().owners}
    by: dict[str, list[str]] = {}
    for sdk in sdks:
        channel = opens.get(sdk.name)
        if channel is not None:
            by.setdefault(channel, []).append(sdk.name)
    return tuple(
        Channel(channel, Detail.of(by=tuple(sorted(names)))) for channel, names in sorted(by.items())
    )


def _in_code(program: Program | None, owners: Owners, watched: Sequence[OwnerRule]) -> dict[str, set[str]]:
    """By name, the prefixes below which classes are defined whose owner that is."""
    found: dict[str, set[str]] = {}
    if program is None:
        return found
    below = program.types_below([prefix for rule in watched for prefix in rule.prefixes])
    for rule in watched:
        for prefix in rule.prefixes:
            if any(
                program.defines(kind) and owners.rule(program.type_descriptor(kind)) is rule
                for kind in below[prefix]
            ):
                found.setdefault(rule.name, set()).add(prefix)
    return found


def _in_manifest(
    manifests: Sequence[Manifest], owners: Owners, watched: Sequence[OwnerRule]
) -> dict[str, set[str]]:
    """By name, its components and meta-data in the manifests: also of packed code."""
    found: dict[str, set[str]] = {}
    metadata = {one.name for manifest in manifests for one in manifest.metadata}
    for rule in watched:
        for name in metadata.intersection(rule.metadata):
            found.setdefault(rule.name, set()).add(f"metadata {name}")
    for manifest in manifests:
        for component in manifest.components:
            owner = owners.rule(component.descriptor)
            if owner is not None and owner.kind != _LIBRARY:
                found.setdefault(owner.name, set()).add(component.name)
    return found


def _libraries(entry_names: Iterable[str]) -> dict[str, str]:
    """By file name, the first entry that is a native library."""
    found: dict[str, str] = {}
    for name in sorted(entry_names):
        if name.endswith(".so") and name.startswith(("lib/", "assets/")):
            found.setdefault(name.rpartition("/")[2], name)
    return found


def _matching(rule: OwnerRule, libraries: dict[str, str]) -> set[str]:
    return {
        entry
        for file, entry in libraries.items()
        for pattern in rule.libraries
        if file == pattern or (pattern.endswith("*") and file.startswith(pattern[:-1]))
    }
