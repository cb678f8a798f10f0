"""APKs of one run put together into apps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from auditor.apk.container import Apk
from auditor.apk.manifest import Manifest, read_manifest, resource_labels
from auditor.apk.signers import read_certificates
from auditor.errors import MalformedApk
from auditor.model import ApkFile, Certificate, Detail, FileRole, Limit, Sha256, Unknown


@dataclass(frozen=True, slots=True)
class ReadApk:
    """An opened APK with its manifest and signers."""

    apk: Apk
    manifest: Manifest
    certificates: tuple[Certificate, ...]
    limits: tuple[Limit, ...]

    @property
    def signers(self) -> tuple[Sha256, ...]:
        """SHA-256 of the current signing certificates, sorted; empty where the file is not signed."""
        return tuple(one.sha256 for one in self.certificates)

    @property
    def file(self) -> ApkFile:
        """How the APK stands in the document."""
        return ApkFile(self.apk.name, self.apk.sha256, self.apk.size, self.manifest.role)


@dataclass(frozen=True, slots=True)
class AppGroup:
    """The APKs of one app: same package, version code and signers."""

    apks: tuple[ReadApk, ...]
    """Bases first, then splits by name."""
    labels: tuple[tuple[str, str], ...]
    """Locale and label, sorted, from the base's resources and the language splits'."""
    limits: tuple[Limit, ...]

    @property
    def manifests(self) -> tuple[Manifest, ...]:
        """Those of ``apks``, in the same order."""
        return tuple(one.manifest for one in self.apks)

    @property
    def main(self) -> Manifest:
        """The base's manifest, or where the base is missing the first split's."""
        return self.apks[0].manifest

    @property
    def files(self) -> tuple[ApkFile, ...]:
        """Those of ``apks``, in the same order."""
        return tuple(one.file for one in self.apks)


def read_apk(apk: Apk) -> ReadApk:
    """The APK with its manifest and signers; a signature that cannot be read is a limit.

    Raises:
        MalformedApk: the manifest cannot be read.
    """
    manifest = read_manifest(apk)
    try:
        return ReadApk(apk, manifest, read_certificates(apk), ())
    except MalformedApk as error:
        problem = str(error.values.get("problem"))
        limit = Limit("malformed", Detail.of(file=apk.sha256, part="signature", problem=problem))
        return ReadApk(apk, manifest, (), (limit,))


def group_apps(apks: Iterable[ReadApk]) -> tuple[AppGroup, ...]:
    """The apps, sorted by package, version code and the first APK's hash; the same file counts once."""
    groups: dict[tuple[object, ...], dict[Sha256, ReadApk]] = {}
    for one in apks:
        key = (one.manifest.package, one.manifest.version_code, one.signers)
        groups.setdefault(key, {}).setdefault(one.apk.sha256, one)
    return tuple(sorted((_group(list(members.values())) for members in groups.values()), key=_group_order))


def _group(members: list[ReadApk]) -> AppGroup:
    apks = tuple(sorted(members, key=_apk_order))
    limits = [limit for one in apks for limit in one.limits]
    limits.extend(_missing_splits(apks))
    return AppGroup(apks, _labels(apks), tuple(limits))


def _apk_order(one: ReadApk) -> tuple[bool, str, Sha256]:
    return one.manifest.role is not FileRole.BASE, one.manifest.split or "", one.apk.sha256


def _group_order(group: AppGroup) -> tuple[str, int, Sha256]:
    code = group.main.version_code
    return group.main.package, -1 if isinstance(code, Unknown) else code, group.apks[0].apk.sha256


def _missing_splits(apks: tuple[ReadApk, ...]) -> list[Limit]:
    """What the manifests say is needed and is not among the APKs.

    Source: ``requiredSplitTypes`` and ``splitTypes`` in AOSP's
    ``PackageInstallerSession.validateApkInstallLocked``; ``isSplitRequired`` and
    Play's meta-data ask for any split at all.
    """
    limits = []
    splits = [one for one in apks if one.manifest.role is FileRole.SPLIT]
    if len(splits) == len(apks):
        limits.append(Limit("missing-split", Detail.of(missing=("base",))))
    provided = {kind for one in apks for kind in one.manifest.split_needs.types}
    required = {kind for one in apks for kind in one.manifest.split_needs.required_types}
    missing = tuple(sorted(required - provided))
    if missing:
        limits.append(Limit("missing-split", Detail.of(missing=missing)))
    elif not splits and any(one.manifest.split_needs.required for one in apks):
        limits.append(Limit("missing-split", Detail.of(missing=("unnamed",))))
    return limits


def _labels(apks: tuple[ReadApk, ...]) -> tuple[tuple[str, str], ...]:
    main = apks[0].manifest
    labels = dict(main.labels)
    if main.label_resource is not None and main.role is FileRole.BASE:
        for one in apks[1:]:
            found = resource_labels(one.apk, main.label_resource)
            labels = {locale: label for locale, label in found.items() if locale} | labels
    return tuple(sorted(labels.items()))
