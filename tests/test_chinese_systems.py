"""The large Chinese lenders and hosts on a simulated phone, with their Chinese names."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from auditor.cli import main
from auditor.document import validate
from tests.axml_writer import Node, apk, manifest
from tests.conftest import PhoneFactory
from tests.dexbuilder import Class, Dex, build
from tests.simphone.samples import NOW, data_app_path, granted
from tests.simphone.stories import apk_files, demo_story
from tests.simphone.story import Package, PackageUser

pytestmark = pytest.mark.phone

CONTACTS = "android.permission.READ_CONTACTS"
SYSTEMS = {
    "com.webank.wemoney": ("微众银行", ["微粒贷"]),
    "com.tencent.mm": ("微信", ["微粒贷", "分付"]),
    "com.tencent.mobileqq": ("QQ", ["微粒贷"]),
    "com.sankuai.meituan": ("美团", ["美团借钱", "美团月付"]),
    "com.eg.android.AlipayGphone": ("支付宝", ["花呗", "借呗"]),
    "com.jd.jrapp": ("京东金融", ["京东白条", "京东金条"]),
    "com.jingdong.app.mall": ("京东", ["京东白条"]),
}
"""Label and loan products by package."""


def system_apk(package: str, label: str) -> bytes:
    compiled = manifest(
        Node("uses-permission", {"name": CONTACTS}),
        application=Node("application", {"label": label}),
        attributes={"package": package, "versionCode": 8, "versionName": "8.0"},
    )
    code = build(Dex((Class(f"L{package.replace('.', '/')}/Main;", []),), ()))
    return apk({"AndroidManifest.xml": compiled, "classes.dex": code})


def placed(number: int, package: str, label: str) -> Package:
    folder = data_app_path(package)
    user = PackageUser(
        0, first_install=NOW - 86400, grants=(granted(CONTACTS),), uid_modes=(("READ_CONTACTS", "allow"),)
    )
    return Package(
        name=package,
        app_id=10300 + number,
        code_path=folder,
        version_code=8,
        version_name="8.0",
        target_sdk=33,
        users=(user,),
        files=apk_files(folder, (system_apk(package, label),)),
        requested=(CONTACTS,),
        last_update=NOW - 86400,
    )


@pytest.fixture
def document(phone: PhoneFactory, tmp_path: Path) -> dict[str, Any]:
    """The report on a phone with the seven systems and the apps that came with it."""
    story = demo_story({})
    apps = [placed(number, package, label) for number, (package, (label, _)) in enumerate(SYSTEMS.items())]
    phone(dataclasses.replace(story, packages=(*apps, *(one for one in story.packages if one.system))))
    words = ("phone", "--yes", "--jobs", "1", "--format", "json", "--format", "html", "--lang", "zh-CN")
    ended = CliRunner().invoke(main, [*words, "--case", str(tmp_path / "case"), "-o", str(tmp_path / "out")])
    assert ended.exit_code == 0, ended.stderr
    read: dict[str, Any] = json.loads((tmp_path / "out" / "report.json").read_bytes())
    validate(read)
    return read


def test_the_seven_systems_are_found_as_hosts_or_lenders_with_the_chinese_rules(
    document: dict[str, Any], tmp_path: Path
) -> None:
    apps = {app["package"]: app for app in document["apps"]}
    assert apps.keys() == SYSTEMS.keys()
    for package, (label, products) in SYSTEMS.items():
        app = apps[package]
        assert (app["label"], app["loan"]["products"], app["loan"]["is_loan"]) == (label, products, True)
        assert app["loan"]["role"] in {"host", "lender"}
        assert app["loan"]["catalog"]["market"] == "CN"
        assert "cn" in {finding["pack"] for finding in app["policies"]}
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert all(label in page for label, _ in SYSTEMS.values())
    assert "该条目尚未完全核实" in page
