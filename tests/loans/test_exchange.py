"""``auditor catalog``: what it shows, takes over and hands on."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from auditor.apk.container import Apk
from auditor.apk.signers import read_certificates
from auditor.cli import main
from auditor.loans import load_loan_data
from auditor.model import PackageName, Role
from tests.apps import apk_path

IOC_YAML = """\
- name: Kash Now
  names: [Kash Now, KashNow]
  type: spyloan
  packages: [com.kash.now, com.kash.now2]
  certificates: [AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA]
  websites: [kashnow.example]
  distribution: [shop.example]
  c2:
    ips: [203.0.113.7]
    domains: ["api[.]kashnow[.]example"]
- name: Watcher
  type: stalkerware
  packages: [com.watch.er]
"""
SAMPLES = f"""\
SHA256,Package Name,Certificate,Version,App
{"d" * 64},com.kash.now,{"B" * 40},1.0,Kash Now
{"e" * 64},com.watch.er,,2.0,Watcher
"""


def run(*words: object) -> Result:
    return CliRunner().invoke(main, ["catalog", *map(str, words), "--lang", "en"])


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ioc.yaml").write_text(IOC_YAML, encoding="utf-8")
    (tmp_path / "samples.csv").write_text(SAMPLES, encoding="utf-8")
    return tmp_path


def test_the_shipped_catalogue_passes_its_own_lint() -> None:
    ended = run("lint")
    assert (ended.exit_code, "Nothing is wrong" in ended.stderr) == (0, True)


def test_a_word_is_looked_for_in_names_and_products() -> None:
    found = run("search", "微粒贷").stdout
    assert {"com.tencent.mm", "com.tencent.mobileqq", "com.webank.wemoney"} <= set(found.split())
    assert run("search", "no such word").exit_code == 0


def test_an_entry_is_shown_with_source_date_and_how_sure_it_is() -> None:
    shown = run("show", "com.sankuai.meituan").stdout
    assert "gkd-kit/subscription" in shown
    assert "2026-11-22" in shown
    assert "not verified" in shown
    assert "checked in the source" in run("show", "pss.aakredit.in").stdout
    assert "kept out" in run("show", "com.mucfc.muna").stdout
    assert run("show", "com.nobody.knows").exit_code == 2


def test_a_list_in_stalkerware_form_becomes_a_users_list(here: Path) -> None:
    ended = run("import", "samples.csv", "ioc.yaml", "--output", "mine.yaml")
    assert ended.exit_code == 0, ended.stderr
    assert "type stalkerware: 1" in ended.stderr
    data = load_loan_data((here / "mine.yaml",))
    entry = data.entries[PackageName("com.kash.now2")]
    assert (entry.label, entry.role, entry.sure) == ("Kash Now", Role.IOC, "user")
    assert PackageName("com.watch.er") not in data.entries
    own = {key for key, one in data.indicators.by_value.items() if one.sure == "user"}
    assert own == {
        ("apk-sha256", "d" * 64), ("certificate-sha1", "a" * 40), ("certificate-sha1", "b" * 40),
        ("domain", "api.kashnow.example"), ("domain", "kashnow.example"), ("ip", "203.0.113.7"),
    }  # fmt: skip
    assert run("lint", "mine.yaml").exit_code == 0
    assert run("import", "ioc.yaml", "--output", "mine.yaml").exit_code == 3


def test_other_types_are_taken_where_the_user_says_so(here: Path) -> None:
    run(
        "import",
        "ioc.yaml",
        "samples.csv",
        "--type",
        "stalkerware",
        "--source",
        "list of May",
        "-o",
        "w.yaml",
    )
    data = load_loan_data((here / "w.yaml",))
    assert data.entries[PackageName("com.watch.er")].source == "list of May"
    assert ("apk-sha256", "e" * 64) in data.indicators.by_value
    assert ("apk-sha256", "d" * 64) not in data.indicators.by_value


def test_what_is_exported_for_mvt_follows_the_form_and_comes_back_whole(here: Path) -> None:
    assert run("export", "--format", "stalkerware", "--output", "out").exit_code == 0
    apps = yaml.safe_load((here / "out" / "ioc.yaml").read_text(encoding="utf-8"))
    names = [app["name"] for app in apps]
    assert len(names) == len(set(names))
    assert all(app["type"] == "spyloan" and set(app["c2"]) == {"ips", "domains"} for app in apps)
    rows = list(csv.reader(io.StringIO((here / "out" / "samples.csv").read_text(encoding="utf-8"))))
    assert rows[0] == ["SHA256", "Package Name", "Certificate", "Version", "App"]
    assert all(row[4] in names for row in rows[1:])
    run("import", "out/ioc.yaml", "out/samples.csv", "-o", "back.yaml")
    back = yaml.safe_load((here / "back.yaml").read_text(encoding="utf-8"))
    shipped = load_loan_data()
    harmful = {entry.package for entry in shipped.entries.values() if entry.role is Role.IOC}
    assert {entry["package"] for entry in back["entries"]} == harmful
    assert {(one["kind"], one["value"]) for one in back["indicators"]} == set(shipped.indicators.by_value)


def test_a_lender_that_nobody_calls_harmful_is_not_handed_on_as_an_indicator() -> None:
    text = run("export", "--format", "stalkerware").stdout
    assert "com.aa.kredit.android" in text
    assert "com.tencent.mm" not in text
    assert "ke.mojacredit" not in text


@pytest.mark.parametrize("form", ["yaml", "csv"])
def test_the_whole_catalogue_goes_out_and_comes_back(here: Path, form: str) -> None:
    assert run("export", "--format", form, "--output", f"all.{form}").exit_code == 0
    if form == "csv":
        assert run("import", "all.csv", "--output", "all.yaml").exit_code == 0
    own = load_loan_data((here / "all.yaml",)).entries
    shipped = load_loan_data().entries
    assert own.keys() == shipped.keys()
    for package, entry in shipped.items():
        assert (own[package].label, own[package].role, own[package].products, own[package].date) == (
            entry.label, entry.role, entry.products, entry.date,
        )  # fmt: skip


@pytest.mark.parametrize(
    ("name", "text", "where"),
    [
        ("a.yaml", "- {name: A, certificates: [12]}\n", "a.yaml, line 1"),
        ("a.yaml", "name: A\n", "a.yaml, line 1"),
        ("a.csv", "SHA256,Package Name,Certificate,Version,App\nxyz,,,,A\n", "a.csv, line 2"),
        ("a.csv", "SHA256,Package Name,Certificate,Version,App\n12,A\n", "a.csv, line 2"),
        ("a.csv", "colour,shape\nred,round\n", "a.csv, line 1"),
        (
            "a.csv",
            "package,label,market,role,source,date\ncom.a.b,A,XX,thief,me,2026-01-01\n",
            "a.csv, line 2",
        ),
        ("a.csv", 'package,label,market,role,source,date\n"com.a.b,A\n', "a.csv, line 2"),
    ],
)
def test_a_file_of_no_known_form_is_refused_with_its_line(
    here: Path, name: str, text: str, where: str
) -> None:
    (here / name).write_text(text, encoding="utf-8")
    ended = run("import", name, "--output", "mine.yaml")
    assert ended.exit_code == 2, ended.stderr
    assert where in ended.stderr
    assert not (here / "mine.yaml").exists()


def test_lint_names_everything_that_is_wrong_with_file_line_and_advice(here: Path) -> None:
    (here / "mine.yaml").write_text(
        "entries:\n"
        '  - {package: com.a.b, label: A, market: IN, role: lender, source: me, date: "2026-01-01"}\n'
        '  - {package: com.a.b, label: A, market: IN, role: lender, source: me, date: "2026-01-01"}\n',
        encoding="utf-8",
    )
    (here / "other.yaml").write_text("marks: 3\n", encoding="utf-8")
    ended = run("lint", "mine.yaml", "other.yaml")
    assert ended.exit_code == 2
    assert "mine.yaml, line 3: com.a.b stands twice" in ended.stderr
    assert "other.yaml, line 1" in ended.stderr
    assert "Correct the file" in ended.stderr


def test_lint_finds_a_day_that_never_was_and_a_name_that_was_made_up_in_a_users_list(here: Path) -> None:
    about = 'label: A, market: IN, role: lender, source: me, date: "2026-02-30"'
    (here / "mine.yaml").write_text(
        f"entries:\n  - {{package: com.akulaku.credit, {about}}}\n", encoding="utf-8"
    )
    ended = run("lint", "mine.yaml")
    assert ended.exit_code == 2
    assert "mine.yaml, line 2: 2026-02-30 is no day" in ended.stderr
    assert "com.akulaku.credit is refused" in ended.stderr


def test_a_broken_catalogue_of_the_user_is_refused_before_anything_is_audited(here: Path) -> None:
    (here / "mine.yaml").write_text("indicators:\n  - {kind: hash}\n", encoding="utf-8")
    words = ["apk", str(apk_path("show")), "--catalog", "mine.yaml", "--output", "r.html", "--lang", "en"]
    ended = CliRunner().invoke(main, words)
    assert ended.exit_code == 2
    assert "mine.yaml, line 2" in ended.stderr
    assert "Correct the file" in ended.stderr
    assert not (here / "r.html").exists()


def test_files_and_certificates_of_a_users_list_are_found_in_an_apk(here: Path) -> None:
    raw = apk_path("show").read_bytes()
    md5 = hashlib.md5(raw, usedforsecurity=False).hexdigest()
    sha1 = read_certificates(Apk(raw, "show.apk"))[0].sha1
    about = 'name: Kash, source: me, date: "2026-11-01"'
    (here / "mine.yaml").write_text(
        "indicators:\n"
        f'  - {{kind: apk-md5, value: "{md5}", {about}}}\n'
        f'  - {{kind: certificate-sha1, value: "{sha1}", {about}}}\n',
        encoding="utf-8",
    )
    words = ["apk", str(apk_path("show")), "--format", "json", "-o", "-"]
    without = json.loads(CliRunner().invoke(main, words).stdout)["apps"][0]
    assert without["files"][0]["digests"] == {}
    with_list = json.loads(CliRunner().invoke(main, [*words, "--catalog", "mine.yaml"]).stdout)["apps"][0]
    assert with_list["files"][0]["digests"] == {"md5": md5}
    assert {"ioc-hash", "ioc-certificate"} <= {reason["id"] for reason in with_list["loan"]["reasons"]}
    assert with_list["loan"]["role"] == "ioc"
    assert "ioc" in {factor["id"] for factor in with_list["risk"]["factors"]}
