"""APKs put together into apps."""

from __future__ import annotations

from auditor.apk.app_group import AppGroup, ReadApk, group_apps, read_apk
from auditor.apk.container import Apk, open_apk
from auditor.apk.permissions import merge_permissions
from auditor.model import FileRole
from tests.apps import apk_path
from tests.axml_writer import Node, Value, apk, manifest


def sample(name: str) -> ReadApk:
    return read_apk(open_apk(apk_path(name)))


def made(application: Node | None = None, attributes: dict[str, Value] | None = None) -> ReadApk:
    with_version: dict[str, Value] = {"versionCode": 1} | (attributes or {})
    compiled = manifest(application=application, attributes=with_version)
    return read_apk(Apk(apk({"AndroidManifest.xml": compiled}), "a.apk"))


def missing(group: AppGroup) -> list[object]:
    return [limit.detail.get("missing") for limit in group.limits if limit.id == "missing-split"]


def test_base_and_splits_are_one_app_and_other_apps_are_others() -> None:
    groups = group_apps([sample(name) for name in ("upload", "split-extra", "split", "split-config.zh")])
    assert [(group.main.package, [one.apk.name for one in group.apks]) for group in groups] == [
        ("org.example.loan.split", ["split.apk", "split-config.zh.apk", "split-extra.apk"]),
        ("org.example.loan.upload", ["upload.apk"]),
    ]
    split = groups[0]
    assert [file.role for file in split.files] == [FileRole.BASE, FileRole.SPLIT, FileRole.SPLIT]
    assert dict(split.labels)["zh"] == "分期比索"
    assert "android.permission.READ_CALL_LOG" in {one.name for one in merge_permissions(split.manifests)}
    assert split.limits == ()


def test_the_same_file_counts_once_and_order_does_not_matter() -> None:
    names = ["split", "split-extra", "upload"]
    once = group_apps([sample(name) for name in names])
    again = group_apps([sample(name) for name in (*reversed(names), *names)])
    assert [[one.apk.sha256 for one in group.apks] for group in once] == [
        [one.apk.sha256 for one in group.apks] for group in again
    ]


def test_another_version_is_another_app() -> None:
    assert len(group_apps([made(), made(attributes={"versionCode": 2})])) == 2


def test_a_split_without_its_base_says_so() -> None:
    (group,) = group_apps([sample("split-extra")])
    assert missing(group) == [("base",)]


def test_splits_that_the_base_requires_and_that_are_not_there() -> None:
    required: dict[str, Value] = {"requiredSplitTypes": "base__abi,base__density", "splitTypes": ""}
    (alone,) = group_apps([made(attributes=required)])
    assert missing(alone) == [("base__abi", "base__density")]
    abi = made(attributes={"split": "config.arm64_v8a", "splitTypes": "base__abi"})
    (partly,) = group_apps([made(attributes=required), abi])
    assert missing(partly) == [("base__density",)]
    density = made(attributes={"split": "config.xxhdpi", "splitTypes": "base__density"})
    (whole,) = group_apps([density, made(attributes=required), abi])
    assert missing(whole) == []


def test_a_base_that_asks_for_any_split_is_missing_one() -> None:
    vending = Node("meta-data", {"name": "com.android.vending.splits.required", "value": True})
    for base in (made(attributes={"isSplitRequired": True}), made(Node("application", {}, [vending]))):
        (group,) = group_apps([base])
        assert missing(group) == [("unnamed",)]
        (whole,) = group_apps([base, made(attributes={"split": "config.en"})])
        assert missing(whole) == []


def test_a_signature_that_cannot_be_read_is_a_limit_of_the_app() -> None:
    entries = {"AndroidManifest.xml": manifest(), "META-INF/A.RSA": b"x", "META-INF/A.SF": b""}
    one = read_apk(Apk(apk(entries), "a.apk"))
    assert one.signers == ()
    assert [limit.id for limit in one.limits] == ["malformed"]
    assert [limit.id for limit in group_apps([one])[0].limits] == ["malformed"]
