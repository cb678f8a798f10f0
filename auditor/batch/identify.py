"""What the installed apps say of themselves, from the parts of their files that a case holds."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

from auditor.apk.partial import Identity, identify, labels_of, wanted
from auditor.case import Case, CaseWriter, read_case
from auditor.case.file_parts import read_files
from auditor.dumps import label_files
from auditor.model import Maybe, PackageName, Unknown
from auditor.parts import FileParts
from auditor.phone.interface import Phone
from auditor.phone.parts import read_parts
from auditor.phone.session import Progress

NOT_READ = Unknown("not-read")
OTHER = Unknown("other-package")


Identities = Mapping[PackageName, Maybe[Identity]]


def look_into_files(phone: Phone, case: CaseWriter, progress: Progress) -> tuple[PackageName, ...]:
    """Reads into the case the parts of all apps' files that tell what they are.

    The case holds the dumps. Returned are the apps whose files cannot be read in parts.

    Raises:
        DeviceError: the phone is lost; the case holds what was read before.
        OutputError: the case cannot be written.
    """
    files = label_files(read_case(case.path).outputs)
    paths = tuple(dict.fromkeys(path for of_app in files.values() for path in of_app))
    unread = set(read_parts(phone, case, paths, wanted, progress))
    return tuple(package for package, of_app in files.items() if of_app[0] in unread)


def identify_apps(case: Case) -> Identities:
    """The apps whose files lie where the phone said; unknown where parts are missing or damaged."""
    files = label_files(case.outputs)
    bases = {paths[0]: package for package, paths in files.items()}
    of_split = {path: package for package, paths in files.items() for path in paths[1:]}
    found: dict[PackageName, Maybe[Identity]] = dict.fromkeys(files, NOT_READ)
    splits: dict[PackageName, list[FileParts]] = {}
    for path, parts in read_files(case.outputs):
        if path in bases:
            identity = identify(parts)
            strange = not isinstance(identity, Unknown) and identity.package != bases[path]
            found[bases[path]] = OTHER if strange else identity
        elif path in of_split:
            splits.setdefault(of_split[path], []).append(parts)
    return {package: _with_splits(identity, splits.get(package, [])) for package, identity in found.items()}


def _with_splits(identity: Maybe[Identity], splits: list[FileParts]) -> Maybe[Identity]:
    """With the labels of the language splits, as ``app_group`` puts them together."""
    if isinstance(identity, Unknown) or identity.label_resource is None:
        return identity
    labels = dict(identity.labels)
    for parts in splits:
        found = labels_of(parts, identity.label_resource)
        labels = {locale: label for locale, label in found.items() if locale} | labels
    return dataclasses.replace(identity, labels=tuple(sorted(labels.items())))
