"""What documents name: classes and click handlers, in every place that an app can keep them."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.apk import layouts as layouts_module
from auditor.apk.androguard_edge import parse_binary_xml
from auditor.apk.binary_xml import Element
from auditor.apk.container import Apk
from auditor.apk.layouts import Layouts, read_layouts
from auditor.apk.manifest import read_manifest
from auditor.model import TypeDescriptor
from tests.axml_writer import Node, Ref, apk, binary_xml, manifest, resource_table

BADGE = binary_xml(
    Node(
        "LinearLayout",
        {},
        [Node("org.example.Badge", {"onClick": "invite"}), Node("view", {"class": "org.example.Round"})],
    )
)
NAMES = frozenset(map(TypeDescriptor, ("Lorg/example/Badge;", "Lorg/example/Round;")))


def read(entries: dict[str, bytes]) -> Layouts:
    opened = Apk(apk({"AndroidManifest.xml": manifest(), **entries}), "base.apk")
    return read_layouts([(opened, read_manifest(opened))])


def table(*files: str, type_name: str | None = "layout") -> bytes:
    return resource_table([("", list(files))], type_name=type_name)


@pytest.mark.parametrize("name", ["res/layout/main.xml", "res/a.xml", "r/o", "res/drawable/x.png"])
def test_a_layout_is_read_by_whatever_name_the_table_gives_it(name: str) -> None:
    found = read({"resources.arsc": table(name), name: BADGE})

    assert found == Layouts(NAMES, frozenset({"invite"}), ())


def test_a_document_that_the_table_does_not_list_is_not_read() -> None:
    found = read(
        {"resources.arsc": table("res/b.xml"), "res/a.xml": BADGE, "res/b.xml": binary_xml(Node("x"))}
    )

    assert found == Layouts(frozenset(), frozenset(), ())


def test_documents_are_told_by_their_content_where_the_table_has_no_names_of_types() -> None:
    found = read(
        {
            "resources.arsc": table("res/a.xml", type_name=None),
            "res/a.xml": BADGE,
            "res/plain.xml": b"<plain/>",
            "assets/b.xml": BADGE,
        }
    )

    assert found == Layouts(NAMES, frozenset({"invite"}), ())


def test_the_usual_folders_are_read_where_there_is_no_table() -> None:
    found = read({"res/layout-land/a.xml": BADGE, "res/drawable/b.xml": BADGE})

    assert (found.classes, found.unread) == (NAMES, ())


def test_a_table_that_cannot_be_read_is_named() -> None:
    found = read({"resources.arsc": b"\2\0\f\0", "res/layout/a.xml": BADGE})

    assert (found.classes, found.unread) == (NAMES, ("resources.arsc",))


@pytest.mark.parametrize("damaged", [BADGE[:60], BADGE[:-40], b"\3\0\10\0\10\0\0\0", b"no document at all"])
def test_a_document_that_cannot_be_read_is_named_and_the_rest_is_read(damaged: bytes) -> None:
    files = {"res/a.xml": damaged, "res/b.xml": BADGE}
    found = read({"resources.arsc": table(*files), **files})

    assert (found.classes, found.unread) == (NAMES, ("res/a.xml",))


def test_elements_that_claim_endless_attributes_are_refused() -> None:
    element = binary_xml(Node("a", {"class": "org.example.Late"}))
    # attributeSize 0: 65,535 attributes in the same twenty bytes.
    at = element.index(b"\x14\0\x14\0\x01\0")
    endless = element[: at + 2] + b"\0\0\xff\xff" + element[at + 6 :]
    found = read({"resources.arsc": table("res/a.xml"), "res/a.xml": endless})

    assert found.unread == ("res/a.xml",)


def test_no_more_documents_are_read_than_one_app_can_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layouts_module, "MAX_DOCUMENTS", 2)
    files = {f"res/{name}.xml": BADGE for name in "abc"}
    found = read({"resources.arsc": table(*files), **files})

    assert found.unread == ("res/c.xml",)


def test_a_leading_dot_stands_for_the_package() -> None:
    graph = binary_xml(Node("fragment", {"name": ".names.List"}))
    found = read({"resources.arsc": table("res/a.xml", type_name="navigation"), "res/a.xml": graph})

    assert found.classes == {"Lorg/example/names/List;"}


def test_a_class_that_a_string_resource_names_is_found() -> None:
    layout = binary_xml(Node("view", {"layout_behavior": Ref(0x7F010001), "text": Ref(0x7F010002)}))
    names = table("res/a.xml", "org.example.Behaviour", "org.example.Told")
    found = read({"resources.arsc": names, "res/a.xml": layout})

    assert found.classes == {"Lorg/example/Behaviour;"}


@pytest.mark.parametrize(
    ("entry", "content"),
    [
        ("assets/capacitor.plugins.json", b'[{"pkg": "c", "classpath": "org.example.Contacts"}]'),
        (
            "assets/dcloud_uniplugins.json",
            b'{"nativePlugins": [{"plugins": [{"class": "org.example.Contacts"}]}]}',
        ),
        ("assets/data/dcloud_properties.xml", b"<feature name='C' value='org.example.Contacts'/>"),
    ],
)
def test_lists_of_plugins_in_assets_name_classes(entry: str, content: bytes) -> None:
    assert read({entry: content}).classes == {"Lorg/example/Contacts;"}


def test_texts_that_are_no_class_names_are_left_out() -> None:
    layout = binary_xml(Node("a", {"x": "Hello. You", "y": "https://a.b/c", "z": "plain", "w": "1.2.3"}))

    assert read({"resources.arsc": table("res/a.xml"), "res/a.xml": layout}).classes == frozenset()


def test_splits_are_read_too() -> None:
    base = Apk(apk({"AndroidManifest.xml": manifest()}), "base.apk")
    split = Apk(apk({"resources.arsc": table("res/a.xml"), "res/a.xml": BADGE}), "split.apk")

    assert read_layouts([(base, read_manifest(base)), (split, None)]).clicks == {"invite"}


def strings_of(root: Element) -> set[str]:
    line, found = [root], set()
    for element in line:
        line += element.children
        found |= {element.tag, *(one.value for one in element.attributes if isinstance(one.value, str))}
    return found


class_names = st.from_regex(r"[a-z]{1,5}(\.[A-Z][a-z]{0,5}){1,3}", fullmatch=True)
nodes = st.recursive(
    st.builds(Node, class_names, st.dictionaries(st.sampled_from(["class", "name", "id"]), class_names)),
    lambda children: st.builds(
        Node,
        st.sampled_from(["view", "fragment"]),
        st.dictionaries(st.sampled_from(["class", "label"]), class_names),
        st.lists(children, max_size=3),
    ),
    max_leaves=8,
)


@given(nodes)
@settings(max_examples=30)
def test_every_name_that_androguard_reads_is_found(root: Node) -> None:
    document = binary_xml(root)
    named = {
        f"L{text.replace('.', '/')};" for text in strings_of(parse_binary_xml(document, "a")) if "." in text
    }

    assert read({"resources.arsc": table("res/a.xml"), "res/a.xml": document}).classes == named


@given(st.data())
@settings(max_examples=60)
def test_damage_is_named_or_harmless(data: st.DataObject) -> None:
    damaged = bytearray(BADGE)
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    found = read({"resources.arsc": table("res/a.xml"), "res/a.xml": bytes(damaged)})

    assert set(found.unread) <= {"res/a.xml"}
