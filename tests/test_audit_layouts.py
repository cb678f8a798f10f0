"""What the layouts of an APK name decides which code can run; what cannot be read is said."""

from __future__ import annotations

from auditor.apk.app_group import group_apps, read_apk
from auditor.apk.container import Apk
from auditor.audit import read_facts
from auditor.model import AppFacts
from tests.axml_writer import Node, apk, binary_xml, manifest, resource_table
from tests.dexbuilder import Class, Code, Dex, Method, Proto, build
from tests.dexcode import CONTACTS, RETURN, get, query

VIEW = "Landroid/view/View;"
LAYOUT = binary_xml(
    Node(
        "LinearLayout",
        {},
        [Node("Button", {"onClick": "invite"}), Node("org.example.Badge"), Node("view", {"class": "Plain"})],
    )
)


def reads(name: str, *parameters: str) -> Method:
    units = [*query(get(1, CONTACTS)), *RETURN]
    return Method(name, Code(units, 16, 1 + len(parameters)), Proto("V", parameters))


DEX = build(
    Dex(
        [
            Class(
                "Lorg/example/Main;", [reads("invite", VIEW), reads("skip", VIEW)], "Landroid/app/Activity;"
            ),
            Class("Lorg/example/Badge;", [reads("onAttachedToWindow")], VIEW),
            Class("Lorg/example/Unused;", [reads("onAttachedToWindow")], VIEW),
        ]
    )
)


def facts(layout: bytes) -> AppFacts:
    application = Node("application", {}, [Node("activity", {"name": ".Main"})])
    entries = {
        "AndroidManifest.xml": manifest(application=application),
        "classes.dex": DEX,
        "res/a.xml": layout,
        "resources.arsc": resource_table([("", ["res/a.xml"])], type_name="layout"),
    }
    (group,) = group_apps([read_apk(Apk(apk(entries), "base.apk"))])
    return read_facts(group)


def reached(found: AppFacts) -> set[str]:
    return {one.method.split("(")[0] for one in found.accesses if one.reachable}


def test_code_that_a_layout_names_can_run_and_other_code_cannot() -> None:
    found = facts(LAYOUT)

    assert len(found.accesses) == 4
    assert reached(found) == {"Lorg/example/Main;->invite", "Lorg/example/Badge;->onAttachedToWindow"}
    assert "layouts" not in {limit.id for limit in found.limits}


def test_where_a_layout_cannot_be_read_whatever_it_could_name_counts_and_that_is_said() -> None:
    found = facts(LAYOUT[:-20])
    (limit,) = (limit for limit in found.limits if limit.id == "layouts")

    assert len(reached(found)) == 4
    assert limit.detail.get("entries") == ("res/a.xml",)
