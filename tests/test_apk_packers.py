"""Hidden code: each rule on its own examples, and apps that only look as if."""

from __future__ import annotations

import random
from typing import Any

import pytest

from auditor.apk.app_group import read_apk
from auditor.apk.container import Apk, open_apk
from auditor.apk.manifest import Manifest, read_manifest
from auditor.apk.packers import find_hidden_code, find_scripts, load_markers, packers_book
from auditor.apk.payloads import find_payloads
from tests.apps import apk_path
from tests.axml_writer import Node, apk, manifest

BOOK = packers_book()
EXAMPLES = [
    (kind, rule) for kind in ("packers", "runtimes", "scripts", "loaders") for rule in BOOK.entries[kind]
]
IDS = [f"{kind}-{rule['id']}" for kind, rule in EXAMPLES]
CLASSES = frozenset({"Lorg/example/App;", "Lorg/example/C0;"})


def read(
    application: str | None = None, components: int = 1, *, has_code: bool = True, metadata: str = ""
) -> Manifest:
    attributes = {"hasCode": has_code} | ({"name": application} if application else {})
    nodes = [Node("activity", {"name": f".C{index}"}) for index in range(components)]
    nodes += [Node("meta-data", {"name": metadata, "value": "1"})] if metadata else []
    data = manifest(application=Node("application", attributes, nodes))
    return read_manifest(Apk(apk({"AndroidManifest.xml": data}), "a.apk"))


def found(kind: str, example: str) -> list[str]:
    """Names of the rules of a kind that an example matches."""
    form, _, name = example.rpartition(" ")
    if kind == "scripts":
        return [one.id for one in find_scripts([example])]
    limits = find_hidden_code(
        read(name if form == "application" else None, metadata=name if form == "metadata" else ""),
        [] if form else [name],
        CLASSES | {f"L{name.replace('.', '/')};"},
    )
    return [str(limit.detail.get("by")) for limit in limits]


@pytest.mark.parametrize(("kind", "rule"), EXAMPLES, ids=IDS)
def test_each_rule_matches_its_examples_and_no_other(kind: str, rule: dict[str, Any]) -> None:
    key = rule["id"] if kind == "scripts" else rule["name"]
    for example in rule["must_match"]:
        assert found(kind, example) == [key], example
    for example in rule["must_not_match"]:
        assert found(kind, example) == [], example


@pytest.mark.parametrize("entry", [one["entry"] for one in BOOK.entries["no_packers"]])
def test_security_sdks_are_no_packers(entry: str) -> None:
    assert find_hidden_code(read(), [entry], CLASSES) == ()


def test_ids_are_unique() -> None:
    markers = load_markers()
    groups = (markers.packers, markers.runtimes, markers.scripts, markers.loaders)
    ids = [one.id for group in groups for one in group]
    assert len(ids) == len(set(ids))


def test_the_packed_sample_is_packed_and_says_by_what() -> None:
    one = read_apk(open_apk(apk_path("packed")))
    limits = find_hidden_code(one.manifest, one.apk.names, frozenset({"Lcom/stub/StubApp;"}))
    by = [limit.detail.get("by") for limit in limits]
    assert {limit.id for limit in limits} == {"packed"}
    assert "360 Jiagu" in by


def test_an_application_class_that_no_dex_has_is_hidden() -> None:
    (limit,) = find_hidden_code(read("com.secret.Shell"), [], CLASSES)
    assert limit.id == "packed"
    assert limit.detail.get("missing") == ("Lcom/secret/Shell;",)
    assert find_hidden_code(read("android.app.Application"), [], CLASSES) == ()


def test_most_components_missing_is_hidden_a_few_are_not() -> None:
    present = frozenset(f"Lorg/example/C{index};" for index in range(10))
    (limit,) = find_hidden_code(read(components=10), [], frozenset(sorted(present)[:4]))
    assert (limit.id, limit.detail.get("missing_count"), limit.detail.get("of")) == ("packed", 6, 10)
    assert find_hidden_code(read(components=10), [], frozenset(sorted(present)[:5])) == ()
    assert find_hidden_code(read(components=3), [], frozenset({"Lother;"})) == ()


def test_no_class_at_all_is_its_own_limit() -> None:
    assert [one.id for one in find_hidden_code(read(), [], frozenset())] == ["no-dex"]
    assert find_hidden_code(read(components=0), [], frozenset()) == ()
    assert find_hidden_code(read(has_code=False), [], frozenset()) == ()


def test_native_code_that_holds_the_logic_is_a_limit_script_is_not() -> None:
    names = ["lib/arm64-v8a/libapp.so", "lib/arm64-v8a/libflutter.so", "assets/index.android.bundle"]
    limits = find_hidden_code(read(), names, CLASSES)
    assert [(one.id, one.detail.get("by")) for one in limits] == [("native-code", "Flutter")]
    assert limits[0].detail.get("evidence") == ("lib/arm64-v8a/libapp.so",)
    assert [one.id for one in find_scripts(names)] == ["react-native"]


def test_the_activity_that_the_home_screen_shows_decides_alone() -> None:
    shown = Node(
        "intent-filter",
        children=[
            Node("action", {"name": "android.intent.action.MAIN"}),
            Node("category", {"name": "android.intent.category.LAUNCHER"}),
        ],
    )
    activities = [Node("activity", {"name": ".Start"}, [shown]), Node("activity", {"name": ".C0"})]
    data = manifest(application=Node("application", {}, activities))
    read = read_manifest(Apk(apk({"AndroidManifest.xml": data}), "a.apk"))
    (limit,) = find_hidden_code(read, [], CLASSES)
    assert (limit.id, limit.detail.get("missing")) == ("packed", ("Lorg/example/Start;",))
    assert find_hidden_code(read, [], CLASSES | {"Lorg/example/Start;"}) == ()


def test_an_encrypted_file_is_evidence_only_where_classes_are_missing() -> None:
    def payloads() -> tuple[str, ...]:
        return ("assets/core.bin",)

    (limit,) = find_hidden_code(read(components=3), [], frozenset({"Lother;"}), payloads)
    assert (limit.id, limit.detail.get("payloads")) == ("packed", ("assets/core.bin",))
    assert find_hidden_code(read(components=1), [], CLASSES, payloads) == ()


def test_files_that_look_encrypted_are_told_from_those_that_are_compressed_by_nature() -> None:
    noise = random.Random(7).randbytes(40_000)  # noqa: S311 - noise, not a secret
    entries = {
        "assets/core.bin": noise,
        "assets/photo.png": b"\x89PNG" + noise,
        "assets/clip.mp4": b"\0\0\0\x18ftyp" + noise,
        "assets/words.txt": b"loan and interest " * 3000,
        "assets/plugin.jar": b"dex\n035\0" + bytes(20_000),
        "assets/key.bin": noise[:1000],
        "kotlin/core.bin": noise,
    }
    assert find_payloads([Apk(apk(entries), "a.apk")]) == ("assets/core.bin", "assets/plugin.jar")
