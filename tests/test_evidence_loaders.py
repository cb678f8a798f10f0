"""Each rule on loaded code decides alone: with it one answer, without it the other."""

from __future__ import annotations

import re
from collections.abc import Sequence
from importlib import resources
from typing import Any

import pytest
import yaml

from auditor.evidence import examine
from auditor.evidence.loader_rules import load_loader_rules
from auditor.model import Limit
from tests.dexbuilder import Class, Code, Dex, Method, MethodRef, Proto, Unit, build, loaded
from tests.dexcode import STRING, Units, call, entry, new, null, result, static, text

RULES = load_loader_rules()
TRUSTED = [
    "Lcom/google/android/gms/dynamite/",
    "Lcom/google/android/gms/common/",
    "Lcom/google/android/gms/internal/",
    "Lcom/google/android/gms/ads/",
    "Lcom/google/android/play/core/",
    "Landroidx/multidex/",
    "Landroid/support/multidex/",
    "Landroidx/",
    "Landroid/support/",
    "Lorg/chromium/",
    "Lcom/unity3d/player/",
    "Lbitter/jnibridge/",
    "Lcom/facebook/soloader/",
    "Lcom/facebook/react/",
]
"""Those that hide nothing, named here as well, so that none gets lost."""
FRAMEWORKS = [
    *("Tinker", "Sophix", "Robust", "AndFix", "Amigo", "RePlugin", "Qigsaw", "VirtualAPK", "Shadow"),
    *("VirtualApp", "DroidPlugin", "Small", "Atlas", "Tencent X5 WebView", "Pangle plug-ins"),
    "Meta Audience Network",
]
CALLS = "dex-class-loader path-class-loader in-memory add-dex-path dex-file load-dex".split()
ENTRIES: dict[str, Any] = yaml.safe_load(
    (resources.files("auditor.evidence") / "rules" / "loaders.yaml").read_text(encoding="utf-8")
)
CONTEXT, FILE, LOADER = "Landroid/content/Context;", "Ljava/io/File;", "Ldalvik/system/DexClassLoader;"
FILES_DIR = MethodRef(CONTEXT, "getFilesDir", Proto(FILE))
PATH = MethodRef(FILE, "getPath", Proto(STRING))


def limits(*classes: Class) -> tuple[Limit, ...]:
    program = loaded(build(Dex(classes, ()))).program
    assert program is not None
    return examine(program, ()).limits


def example(section: str, key: str, value: str) -> str:
    """The first example of a rule."""
    (rule,) = (one for one in ENTRIES[section] if one[key] == value)
    return str(rule["matches"][0])


def method_ref(descriptor: str) -> MethodRef:
    """A method by its descriptor."""
    found = re.fullmatch(r"(L[^;]+;)->([^(]+)\((.*)\)(.+)", descriptor)
    assert found, descriptor
    return MethodRef(found[1], found[2], Proto(found[4], tuple(re.findall(r"\[*(?:L[^;]+;|\w)", found[3]))))


def call_of(method: MethodRef, first: Sequence[int] = ()) -> Units:
    """A call whose arguments are all null but the ``first``."""
    is_static = method.name == "loadDex"
    count = len(method.proto.parameters) + (0 if is_static else 1)
    registers = [*first, *range(4, 4 + count - len(first))]
    units = [unit for register in registers[len(first) :] for unit in null(register)]
    opcode = 0x77 if is_static else 0x76 if method.name == "<init>" else 0x74
    moved = [unit for at, register in enumerate(registers) for unit in (0x02 | (10 + at) << 8, register)]
    return [*units, *moved, opcode | len(registers) << 8, method, 10]


def file_path(register: int) -> Units:
    """The path of the app's own files in a register."""
    return [
        *null(8),
        *call("virtual", FILES_DIR, 8),
        *result(8),
        *call("virtual", PATH, 8),
        *result(register),
    ]


def own_loader(owner: str, units: Sequence[Unit] = ()) -> Class:
    """A class that loads a file of the app."""
    proto = Proto("V", (STRING, STRING, STRING, "Ljava/lang/ClassLoader;"))
    load = [*file_path(1), *new(0, LOADER), *call_of(MethodRef(LOADER, "<init>", proto), (0, 1))]
    return Class(owner, [static("load", [*units, *load])])


def asking(owner: str) -> Class:
    return entry(call("static", MethodRef(owner, "load")))


def by(found: Sequence[Limit]) -> list[tuple[str, object]]:
    return [(limit.id, limit.detail.get("by")) for limit in found]


@pytest.mark.parametrize("prefix", TRUSTED)
def test_a_trusted_library_may_load_what_the_app_may_not(prefix: str) -> None:
    theirs = f"{prefix}Any;"
    assert by(limits(own_loader(theirs), asking(theirs))) == []
    assert by(limits(own_loader("Lx/C;"), asking("Lx/C;"))) == [("dynamic-code", None)]


def test_a_text_of_a_trusted_library_does_not_excuse_a_file_of_the_app() -> None:
    pretends = own_loader("Lx/C;", text(2, "MultiDex"))
    assert by(limits(pretends, asking("Lx/C;"))) == [("dynamic-code", None)]


@pytest.mark.parametrize("name", FRAMEWORKS)
def test_a_framework_is_named_where_it_is_put_to_work_and_not_where_it_only_lies(name: str) -> None:
    method = method_ref(example("frameworks", "name", name))
    theirs = Class(method.owner, [Method(method.name, Code([0x0E], 8, 8), method.proto, 0x0001)])
    idle = Class("Lx/C;", [static("never", call_of(method))])
    assert by(limits(theirs, entry(call_of(method)))) == [("dynamic-code", name)]
    assert by(limits(theirs, idle, entry([]))) == [("dead-loader", name)]
    assert by(limits(theirs, entry([]))) == []


@pytest.mark.parametrize("rule", CALLS)
def test_each_call_that_takes_code_is_a_loader(rule: str) -> None:
    method = method_ref(example("loaders", "id", rule))
    code = (1,) if method.name == "loadDex" else (0, 1)
    found = limits(entry([*null(0), *file_path(1), *call_of(method, code)]))
    assert [(limit.id, limit.detail.get("origin")) for limit in found] == [
        ("dynamic-code", ("private-file",))
    ]
