"""Sources of the platform's and the libraries' classes that the cases are compiled against.

android.jar cannot be had where this project is built. ``stubs.txt`` names what the cases use of
it, one class a line: ``class pkg.Name extends Other: Type method(Type); static Type FIELD``.
``new(Type)`` is a constructor, ``Outer$Inner`` a nested class. A second line of a class adds members.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from tests.cases import HERE

STUBS = HERE / "stubs.txt"
_HEAD = re.compile(r"(?P<words>(?:abstract )?(?:class|interface|@interface)) (?P<name>[\w.$]+)(?P<rest>.*)")


@dataclass(slots=True)
class _Stub:
    words: str
    rest: str
    members: list[str]
    nested: dict[str, _Stub] = field(default_factory=dict)


def write_stubs(folder: Path) -> list[Path]:
    """Writes one Java file for each outer class below ``folder``; returns them."""
    outer: dict[str, _Stub] = {}
    for line in STUBS.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            _add(outer, line)
    packages = sorted({name.rpartition(".")[0] for name in outer})
    written = []
    for name, stub in outer.items():
        package, _, simple = name.rpartition(".")
        imports = "".join(f"import {one}.*;\n" for one in packages)
        path = folder / Path(*name.split(".")).with_suffix(".java")
        path.parent.mkdir(parents=True, exist_ok=True)
        head = f"package {package};\nimport java.util.*;\nimport java.io.*;\n{imports}"
        text = f"{head}public {_text(simple, stub)}"
        path.write_text(text, encoding="utf-8")
        written.append(path)
    return written


def _add(outer: dict[str, _Stub], line: str) -> None:
    head, _, tail = line.partition(":")
    found = _HEAD.fullmatch(head.strip())
    assert found, line
    names = found["name"].split("$")
    level = outer
    for one in names[:-1]:
        level = level.setdefault(one, _Stub("final class", "", [])).nested
    members = [one.strip() for one in tail.split(";") if one.strip()]
    stub = _Stub(found["words"], found["rest"], members)
    known = level.get(names[-1])
    if known is not None and known.members:
        known.members += members
        return
    if known is not None:
        stub.nested = known.nested
    level[names[-1]] = stub


def _text(name: str, stub: _Stub) -> str:
    is_class = stub.words.endswith("class")
    lines = [_member(name, one, stub.words) for one in stub.members]
    if is_class and not any(one.startswith("new()") for one in stub.members):
        lines.append(f"protected {name}() {{}}")
    lines += [f"public static {_text(one, nested)}" for one, nested in stub.nested.items()]
    notes = ""
    if stub.words == "@interface":
        notes = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) "
    return f"{notes}{stub.words} {name}{stub.rest} {{\n" + "\n".join(lines) + "\n}\n"


def _member(name: str, member: str, words: str) -> str:
    if words == "@interface":
        return f"{member};"
    if "(" not in member:
        return f"public {member};"
    head, _, tail = member.partition("(")
    inside, rest = _arguments(tail)
    types = re.split(r",(?![^<]*>)", inside) if inside else []
    parameters = ", ".join(f"{one.strip()} p{n}" for n, one in enumerate(types))
    if head == "new":
        return f"public {name}({parameters}){rest} {{}}"
    shown = "" if head.startswith(("protected", "public")) else "public "
    bodiless = "abstract" in head or (words == "interface" and not head.startswith(("default", "static")))
    return f"{shown}{head.replace('$', '.')}({parameters}){rest}{';' if bodiless else ' { throw null; }'}"


def _arguments(tail: str) -> tuple[str, str]:
    """What stands in the brackets, and what follows them."""
    inside, _, rest = tail.partition(")")
    return inside.replace("$", "."), rest
