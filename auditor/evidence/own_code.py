"""What an app's own classes are called: the same under many brands where one hand has made them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence

from auditor.apk.components import ComponentKind
from auditor.apk.manifest import Manifest
from auditor.dex.program import Program
from auditor.evidence.owners import Owners
from auditor.evidence.rulebooks import load_rules
from auditor.model import OwnCode

LEAST_NAMES = 12
"""Fewer class names are too few to compare."""
SAMPLE = 64
"""Hashes that are kept."""
MAX_CLASSES = 50_000
"""Classes of one app that are looked at."""
_SHORTEST = 4
"""Letters of a name that no obfuscator made."""
_OF_TOOLS = frozenset({"BuildConfig", "DataBinderMapperImpl", "DataBindingInfo", "Manifest"})
"""Classes that the build tools write into each app."""
_DIGITS = 12


def find_own_code(program: Program, manifests: Sequence[Manifest]) -> OwnCode | None:
    """The names of the classes that lie beside the application, the first screen or the package name.

    ``None`` where there are fewer than ``LEAST_NAMES``, as in packed or obfuscated code.
    """
    if not manifests:
        return None
    owners = Owners(load_rules(), manifests[0].package)
    prefixes = _prefixes(manifests[0], owners)
    names = set(_names(program, prefixes, owners))
    if len(names) < LEAST_NAMES:
        return None
    hashes = sorted(
        hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS] for name in names
    )
    return OwnCode(prefixes, len(names), tuple(hashes[:SAMPLE]))


def _prefixes(manifest: Manifest, owners: Owners) -> tuple[str, ...]:
    """The first two parts of the package name, of the application's class and of the first screen's."""
    descriptors = [f"L{manifest.package.replace('.', '/')}/"]
    if manifest.application is not None:
        descriptors.append(manifest.application)
    screens = (ComponentKind.ACTIVITY, ComponentKind.ALIAS)
    descriptors += [one.descriptor for one in manifest.components if one.kind in screens and one.is_launcher]
    own = (one for one in descriptors if owners.rule(one) is None)
    return tuple(sorted({"/".join(one.split("/")[:2]) + "/" for one in own if one.count("/") > 1}))


def _names(program: Program, prefixes: Sequence[str], owners: Owners) -> Iterator[str]:
    below = program.types_below(prefixes)
    kinds = sorted({kind for kinds in below.values() for kind in kinds})
    for kind in kinds[:MAX_CLASSES]:
        if not program.defines(kind):
            continue
        descriptor = program.type_descriptor(kind)
        name = descriptor.rpartition("/")[2].rstrip(";")
        if (
            len(name) >= _SHORTEST
            and "$" not in name
            and name not in _OF_TOOLS
            and owners.rule(descriptor) is None
        ):
            yield name
