"""Manifests: what Android would understand, also of those written to mislead."""

from __future__ import annotations

import contextlib
import dataclasses
import struct
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.apk.androguard_edge import parse_binary_xml
from auditor.apk.channels import find_channels
from auditor.apk.components import ComponentKind
from auditor.apk.container import Apk, open_apk
from auditor.apk.manifest import Manifest, read_manifest
from auditor.apk.permissions import merge_permissions
from auditor.errors import MalformedApk
from auditor.model import FileRole, Unknown
from tests.apps import apk_names, apk_path
from tests.apps.broken import FAULTS
from tests.axml_writer import Node, Ref, Value, apk, manifest, resource_table, string_pool

MAIN = Node(
    "intent-filter",
    children=(
        Node("action", {"name": "android.intent.action.MAIN"}),
        Node("category", {"name": "android.intent.category.LAUNCHER"}),
    ),
)


def read(
    *children: Node,
    application: Node | None = None,
    attributes: dict[str, Value] | None = None,
    resources: bytes | None = None,
) -> Manifest:
    entries = {"AndroidManifest.xml": manifest(*children, application=application, attributes=attributes)}
    if resources is not None:
        entries["resources.arsc"] = resources
    return read_manifest(Apk(apk(entries), "a.apk"))


def sdks(**attributes: Value) -> tuple[object, object]:
    found = read(Node("uses-sdk", attributes))
    return found.min_sdk, found.target_sdk


def uses(name: str, **attributes: Value) -> Node:
    return Node("uses-permission", {"name": f"android.permission.{name}", **attributes})


def test_versions_and_package() -> None:
    found = read(attributes={"versionCode": 7, "versionCodeMajor": 2, "versionName": "1.0-beta"})
    assert found.package == "org.example"
    assert found.version_code == 2 << 32 | 7
    assert found.version_name == "1.0-beta"
    assert found.role is FileRole.BASE
    bare = read()
    assert bare.version_code == Unknown("not-declared")
    assert bare.version_name == Unknown("not-declared")


def test_sdk_levels_as_the_platform_fills_them_in() -> None:
    assert sdks() == (1, 1)
    assert sdks(minSdkVersion=21) == (21, 21)
    assert sdks(minSdkVersion=21, targetSdkVersion=35) == (21, 35)


def test_a_codename_is_a_level_or_unknown_and_loses_nothing_else() -> None:
    assert sdks(minSdkVersion=21, targetSdkVersion="VanillaIceCream") == (21, 35)
    assert sdks(minSdkVersion="Tiramisu.abcdef", targetSdkVersion="34") == (33, 34)
    assert sdks(minSdkVersion=21, targetSdkVersion="Zuppa") == (21, Unknown("codename"))


def test_class_names_are_completed() -> None:
    names = [".One", "Two", "com.other.Three"]
    application = Node(
        "application",
        {"name": ".App", "backupAgent": ".Agent"},
        [Node("activity", {"name": name}) for name in names],
    )
    found = read(application=application)
    assert [one.descriptor for one in found.components] == [
        "Lorg/example/One;",
        "Lorg/example/Two;",
        "Lcom/other/Three;",
    ]
    assert found.application == "Lorg/example/App;"
    assert found.backup_agent == "Lorg/example/Agent;"


def test_exported_by_default() -> None:
    def exported(kind: str, target: int, *children: Node, **attributes: Value) -> bool:
        component = Node(kind, {"name": ".C", **attributes}, children)
        found = read(
            Node("uses-sdk", {"targetSdkVersion": target}), application=Node("application", {}, [component])
        )
        return found.components[0].exported

    assert exported("activity", 30, MAIN)
    assert not exported("activity", 30)
    assert not exported("activity", 30, MAIN, exported=False)
    assert exported("provider", 16)
    assert not exported("provider", 17)
    assert exported("service", 30, exported="true")


def test_a_launcher_needs_action_and_category_in_one_filter() -> None:
    apart = [Node("intent-filter", children=(child,)) for child in MAIN.children]
    found = read(
        application=Node(
            "application",
            {},
            [
                Node("activity", {"name": ".Apart"}, apart),
                Node("activity", {"name": ".Main"}, [MAIN]),
                Node("activity-alias", {"name": ".Alias", "targetActivity": ".Main"}, [MAIN]),
            ],
        )
    )
    assert [(one.name, one.descriptor, one.kind) for one in found.launchers] == [
        ("org.example.Main", "Lorg/example/Main;", ComponentKind.ACTIVITY),
        ("org.example.Alias", "Lorg/example/Main;", ComponentKind.ALIAS),
    ]


def test_the_rest_of_a_component() -> None:
    provider = Node(
        "provider",
        {
            "name": "androidx.startup.InitializationProvider",
            "authorities": "org.example.a;org.example.b",
            "enabled": False,
            "permission": "p",
            "process": ":remote",
        },
        [
            Node("meta-data", {"name": "org.example.Init", "value": "androidx.startup"}),
            Node("meta-data", {"name": "org.example.Other", "resource": Ref(0x7F010000)}),
        ],
    )
    found = read(application=Node("application", {"hasCode": False}, [provider]))
    (component,) = found.components
    assert component.authorities == ("org.example.a", "org.example.b")
    assert (component.enabled, component.permission, component.process) == (False, "p", ":remote")
    assert [one.value for one in component.metadata] == ["androidx.startup", None]
    assert found.initializers == ("Lorg/example/Init;",)
    assert not found.has_code


def test_labels_come_by_locale() -> None:
    label = Node("application", {"label": Ref(0x7F010000)})
    found = read(application=label, resources=resource_table([("", ["Loan"]), ("zh-CN", ["贷款"])]))
    assert found.label == "Loan"
    assert found.labels == (("zh-CN", "贷款"),)


def test_the_launchers_label_stands_in_for_a_missing_one() -> None:
    activity = Node("activity", {"name": ".Main", "label": "Shown"}, [MAIN])
    assert read(application=Node("application", {}, [activity])).label == "Shown"
    assert read().label == Unknown("not-declared")


def test_a_label_that_looks_like_a_reference_is_text() -> None:
    assert read(application=Node("application", {"label": "@7F010000"})).label == "@7F010000"


def test_broken_resources_leave_the_label_unknown() -> None:
    label = Node("application", {"label": Ref(0x7F010000)})
    for resources in (b"", b"broken", None):
        found = read(application=label, resources=resources)
        assert found.label == Unknown("not-declared")
        assert found.package == "org.example"


def test_attributes_that_only_bear_a_platforms_name_do_not_count() -> None:
    activity = Node("activity", {"name": ".Real"}, decoys={"name": ".Decoy"})
    assert read(application=Node("application", {}, [activity])).components[0].name == "org.example.Real"


def test_values_may_be_references() -> None:
    table = resource_table([("", [".FromResource", False])])
    activity = Node("activity", {"name": Ref(0x7F010000), "enabled": Ref(0x7F010001)})
    found = read(application=Node("application", {}, [activity]), resources=table)
    assert found.components[0].name == "org.example.FromResource"
    assert not found.components[0].enabled


def test_permissions_of_base_and_splits_are_merged() -> None:
    base = read(
        uses("READ_CONTACTS", maxSdkVersion=28),
        Node("uses-permission-sdk-23", {"name": "android.permission.READ_SMS"}),
        Node("uses-sdk", {"targetSdkVersion": 30}),
    )
    split = read(
        uses("READ_CONTACTS"), uses("READ_CALL_LOG", maxSdkVersion=30), attributes={"split": "extra"}
    )
    assert split.role is FileRole.SPLIT
    merged = {one.name.rpartition(".")[2]: one for one in merge_permissions((base, split))}
    assert list(merged) == ["READ_CALL_LOG", "READ_CONTACTS", "READ_SMS"]
    assert merged["READ_CONTACTS"].max_sdk is None
    assert merged["READ_CONTACTS"].declared_by == (FileRole.BASE, FileRole.SPLIT)
    assert merged["READ_CALL_LOG"].max_sdk == 30
    assert merged["READ_CALL_LOG"].declared_by == (FileRole.SPLIT,)


@pytest.mark.parametrize(("target", "implied"), [(15, True), (16, False)])
def test_old_targets_get_the_call_log_with_the_contacts(target: int, implied: bool) -> None:
    found = merge_permissions(
        (read(uses("READ_CONTACTS"), uses("WRITE_CONTACTS"), Node("uses-sdk", {"targetSdkVersion": target})),)
    )
    added = [one.name.rpartition(".")[2] for one in found if one.implied]
    assert added == (["READ_CALL_LOG", "WRITE_CALL_LOG"] if implied else [])
    assert all(one.declared_by == () for one in found if one.implied)


def test_what_is_declared_is_not_implied() -> None:
    found = merge_permissions((read(uses("READ_CONTACTS"), uses("READ_CALL_LOG")),))
    assert [one.implied for one in found] == [False, False]


PERMISSIONS = ("RECEIVE_SMS", "GET_ACCOUNTS", "READ_CALENDAR", "READ_EXTERNAL_STORAGE")


def test_channels_of_a_manifest() -> None:
    listener = {"name": ".L", "permission": "android.permission.BIND_NOTIFICATION_LISTENER_SERVICE"}
    action = Node("action", {"name": "android.accessibilityservice.AccessibilityService"})
    services = [
        Node("service", listener),
        Node("service", {"name": ".A"}, [Node("intent-filter", children=(action,))]),
        Node("service", {"name": ".Plain"}),
    ]
    found = find_channels((read(*map(uses, PERMISSIONS), application=Node("application", {}, services)),))
    assert [one.id for one in found] == [
        *("accessibility", "accounts", "calendar", "exported-files", "notification-listener", "sms")
    ]
    assert found[0].detail.get("components") == ("org.example.A",)
    assert found[5].detail.get("permissions") == ("android.permission.RECEIVE_SMS",)
    assert find_channels((read(),)) == ()


def test_what_is_no_manifest_is_malformed() -> None:
    for data in (b"", b"<manifest package='a.b'/>", manifest()[:200], b"\x03\x00\x08\x00" * 20):
        with pytest.raises(MalformedApk):
            read_manifest(Apk(apk({"AndroidManifest.xml": data}), "a.apk"))
    with pytest.raises(MalformedApk, match="no such entry"):
        read_manifest(Apk(apk({"classes.dex": b""}), "a.apk"))
    with pytest.raises(MalformedApk, match="names no package"):
        read(attributes={"package": ""})


@pytest.mark.parametrize("fault", ["no_manifest", "text_manifest"])
def test_an_archive_without_a_compiled_manifest_is_malformed(fault: str) -> None:
    with pytest.raises(MalformedApk):
        read_manifest(Apk(FAULTS[fault](apk_path("upload").read_bytes()), "a.apk"))


def test_the_cause_of_a_malformed_manifest_is_kept() -> None:
    cut = manifest()[:70]
    with pytest.raises(MalformedApk) as caught:
        parse_binary_xml(cut[:4] + struct.pack("<I", len(cut)) + cut[8:], "AndroidManifest.xml")
    assert isinstance(caught.value.__cause__, struct.error)


def test_nesting_without_end_is_malformed() -> None:
    node = Node("application")
    for _ in range(200):
        node = Node("application", {}, (node,))
    with pytest.raises(MalformedApk):
        read(application=node)


def test_namespaces_without_end_are_malformed() -> None:
    opened = struct.pack("<HHIIIII", 0x0100, 16, 24, 1, 0xFFFFFFFF, 0, 0)
    body = string_pool(["a"]) + opened * 50_000
    with pytest.raises(MalformedApk, match="namespaces"):
        parse_binary_xml(struct.pack("<HHI", 3, 8, 8 + len(body)) + body, "x.xml")


def test_elements_that_share_the_bytes_of_their_attributes_are_malformed() -> None:
    def start(attributes: int) -> bytes:
        fields = (0xFFFFFFFF, 0, 20, 20, attributes, 0, 0, 0)
        return struct.pack("<HHIII", 0x0102, 16, 36, 1, 0xFFFFFFFF) + struct.pack("<IIHHHHHH", *fields)

    end = struct.pack("<HHIIIII", 0x0103, 16, 24, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    shared = bytes(20 * 0xFFFF)
    body = string_pool(["a"]) + start(0) + (start(0xFFFF) + end) * 1000 + shared
    with pytest.raises(MalformedApk, match="complete"):
        parse_binary_xml(struct.pack("<HHI", 3, 8, 8 + len(body)) + body, "x.xml")


def test_one_huge_string_under_many_indices_is_malformed() -> None:
    """Each index of the pool would decode the same half million characters."""
    count, length = 200, 500_000
    data = (
        struct.pack("<HH", 0x8000 | length >> 16, length & 0xFFFF)
        + "a".encode("utf-16-le") * length
        + b"\0\0\0\0"
    )
    header = struct.pack("<IIIII", count, 0, 0, 28 + 4 * count, 0)
    pool = struct.pack("<HHI", 1, 28, 28 + 4 * count + len(data)) + header + bytes(4 * count) + data
    elements = b"".join(
        struct.pack("<HHIII", 0x0102, 16, 36, 1, 0xFFFFFFFF)
        + struct.pack("<IIHHHHHH", 0xFFFFFFFF, index, 20, 20, 0, 0, 0, 0)
        + struct.pack("<HHIIIII", 0x0103, 16, 24, 1, 0xFFFFFFFF, 0xFFFFFFFF, index)
        for index in range(1, count)
    )
    root = struct.pack("<HHIIIIIHHHHHH", 0x0102, 16, 36, 1, 0xFFFFFFFF, 0xFFFFFFFF, 0, 20, 20, 0, 0, 0, 0)
    body = pool + root + elements
    with pytest.raises(MalformedApk, match="too much text"):
        parse_binary_xml(struct.pack("<HHI", 3, 8, 8 + len(body)) + body, "x.xml")


def test_androguard_is_imported_on_first_use_only() -> None:
    code = "import sys, auditor.apk.app_group; print({'androguard', 'loguru', 'numpy'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("name", apk_names())
def test_samples_read_as_androguards_own_class_reads_them(name: str) -> None:
    from androguard.core.apk import APK
    from loguru import logger

    logger.disable("androguard")
    oracle, found = APK(str(apk_path(name))), read_manifest(open_apk(apk_path(name)))
    assert (found.package, str(found.version_code)) == (oracle.package, oracle.get_androidversion_code())
    assert {one.name for one in found.permissions} == set(oracle.get_permissions())
    assert str(found.target_sdk) == str(oracle.get_effective_target_sdk_version())
    if found.role is FileRole.BASE:
        assert found.label == oracle.get_app_name()
        assert {one.name for one in found.launchers} == {
            oracle._format_value(activity) for activity in oracle.get_main_activities()
        }
    for kind, theirs in (
        (ComponentKind.ACTIVITY, oracle.get_activities()),
        (ComponentKind.SERVICE, oracle.get_services()),
        (ComponentKind.RECEIVER, oracle.get_receivers()),
        (ComponentKind.PROVIDER, oracle.get_providers()),
    ):
        assert {one.name for one in found.components if one.kind is kind} == set(theirs)


SAMPLE = manifest(
    uses("READ_CONTACTS"),
    Node("uses-sdk", {"minSdkVersion": 21, "targetSdkVersion": 30}),
    application=Node("application", {"label": "Loan"}, [Node("activity", {"name": ".Main"}, [MAIN])]),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(st.integers(0, len(SAMPLE) - 1), st.integers(0, 255)), min_size=1, max_size=5))
def test_a_changed_manifest_is_read_or_malformed(changes: list[tuple[int, int]]) -> None:
    raw = bytearray(SAMPLE)
    for at, byte in changes:
        raw[at] = byte
    with contextlib.suppress(MalformedApk):
        found = read_manifest(Apk(apk({"AndroidManifest.xml": bytes(raw)}), "a.apk"))
        assert hash(dataclasses.astuple(found))
