"""The catalogue of loan apps, its sources and the checks on them."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path

import pytest

from auditor.errors import DataError
from auditor.loans import LoanData, load_loan_data
from auditor.loans.catalog import (
    documents_of,
    entries_are_dated,
    entries_are_not_refused,
    entries_are_sourced,
    is_package_name,
    load_catalog,
    load_refused,
    names_are_whole,
    packages_are_sorted,
    packages_are_unique,
    packages_are_valid,
    weak_sources_verify_nothing,
)
from auditor.loans.lint import shipped_problems
from auditor.model import PackageName, Role
from auditor.rulebook import Rulebook, load

FOLDER = resources.files("auditor.loans")
SCHEMA = FOLDER / "catalog.schema.json"
ENTRY = {
    "package": "com.one.app",
    "label": "One",
    "publisher": "null",
    "role": "lender",
    "products": "[]",
    "status": "on a list",
    "source": "gkd",
    "date": '"2026-11-21"',
    "sure": "verified",
}


def market_file(folder: Path, *entries: dict[str, str], name: str = "xx.yaml") -> Path:
    """A catalogue file of its own, from the fields that differ from ``ENTRY``."""
    lines = ["market: XX", "entries:"]
    for entry in entries:
        fields = [f"{key}: {value}" for key, value in (ENTRY | entry).items()]
        lines += [f"  - {fields[0]}", *(f"    {field}" for field in fields[1:])]
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def book(folder: Path, *entries: dict[str, str], name: str = "xx.yaml") -> Rulebook:
    return load(market_file(folder, *entries, name=name), SCHEMA)


@pytest.fixture(scope="module")
def data() -> LoanData:
    return load_loan_data()


def test_the_shipped_catalogue_is_sound_and_not_small() -> None:
    entries, books = load_catalog(FOLDER)
    assert len(entries) > 600
    assert len(books) > 10
    assert {entry.role for entry in entries} == set(Role)
    assert {entry.sure for entry in entries} == {"verified", "unverified"}


def test_each_entry_says_where_it_is_from_and_when_that_was_read() -> None:
    entries, _ = load_catalog(FOLDER)
    assert all("; read: 20" in entry.source and entry.status for entry in entries)


def test_no_source_points_into_a_machine() -> None:
    sources = load(FOLDER / "sources.yaml", FOLDER / "sources.schema.json")
    for document in documents_of(sources).values():
        assert not re.search(r"(?<![\w>])/\w|\b[A-Z]:\\", document)


@pytest.mark.parametrize(
    ("package", "label", "products"),
    [
        ("com.tencent.mm", "微信", ("微粒贷", "分付")),
        ("com.tencent.mobileqq", "QQ", ("微粒贷",)),
        ("com.webank.wemoney", "微众银行", ("微粒贷",)),
        ("com.sankuai.meituan", "美团", ("美团借钱", "美团月付")),
        ("com.sankuai.meituan.takeoutnew", "美团外卖", ("美团借钱", "美团月付")),
        ("com.eg.android.AlipayGphone", "支付宝", ("花呗", "借呗")),
        ("com.jd.jrapp", "京东金融", ("京东白条", "京东金条")),
        ("com.jingdong.app.mall", "京东", ("京东白条",)),
    ],
)
def test_the_large_chinese_apps_are_there_with_their_products(
    data: LoanData, package: str, label: str, products: tuple[str, ...]
) -> None:
    entry = data.entries[PackageName(package)]
    assert (entry.label, entry.products, entry.market) == (label, products, "CN")
    assert entry.role in {Role.HOST, Role.LENDER}


def test_reported_spyware_and_guides_keep_their_roles(data: LoanData) -> None:
    assert data.entries[PackageName("com.aa.kredit.android")].role is Role.IOC
    assert data.entries[PackageName("com.aa.kredit.android")].date == "2023-12-05"
    assert data.entries[PackageName("com.paisaloanguide.loanguidepaisatips")].role is Role.GUIDE


def test_an_app_that_its_source_names_by_the_package_only_is_called_so(data: LoanData) -> None:
    assert data.entries[PackageName("com.kaka.kuka")].label == "com.kaka.kuka"


def test_what_was_kept_out_is_not_in_the_catalogue_and_says_why(data: LoanData) -> None:
    refused = load_refused(FOLDER)
    sources = load(FOLDER / "sources.yaml", FOLDER / "sources.schema.json")
    kept_out = {entry["package"]: entry["reason"] for entry in refused.entries["refused"]}
    assert not kept_out.keys() & data.entries.keys()
    assert "HarmonyOS" in kept_out["com.duxiaoman.umoneypro"]
    for check in (packages_are_valid, packages_are_sorted, entries_are_dated):
        assert list(check(refused)) == []
    assert list(packages_are_unique([refused])) == []
    assert list(entries_are_sourced(refused, sources)) == []


def test_what_a_weak_source_carries_alone_is_not_verified(tmp_path: Path) -> None:
    sources = load(FOLDER / "sources.yaml", FOLDER / "sources.schema.json")
    (problem,) = weak_sources_verify_nothing(book(tmp_path, {"source": "rust-list"}), sources)
    assert "line 11: com.one.app is verified by a weak source" in str(problem)
    unverified = book(tmp_path, {"source": "rust-list", "sure": "unverified"})
    assert list(weak_sources_verify_nothing(unverified, sources)) == []


def test_a_name_that_was_refused_cannot_come_in_again(tmp_path: Path) -> None:
    books = [book(tmp_path, {}, {"package": "com.vosep.rapido"})]
    (problem,) = entries_are_not_refused(books, load_refused(FOLDER))
    assert "com.vosep.rapido is refused" in str(problem)


def test_a_name_that_is_cut_off_within_a_word_is_found(tmp_path: Path) -> None:
    cut = book(tmp_path, {"package": "com.one.quicklo"}, {"package": "com.one.quickloan"})
    (problem,) = names_are_whole([cut])
    assert "line 3: com.one.quicklo looks like com.one.quickloan cut off" in str(problem)
    said = book(tmp_path, {"package": "com.one.quicklo", "whole": "true"}, {"package": "com.one.quickloan"})
    family = book(tmp_path, {"package": "com.one.quick"}, {"package": "com.one.quick.loan"})
    assert list(names_are_whole([said])) == list(names_are_whole([family])) == []


def test_lint_finds_nothing_in_the_shipped_files_and_what_is_wrong_in_others(tmp_path: Path) -> None:
    assert list(shipped_problems()) == []
    for name in (
        "sources.yaml",
        "indicators.yaml",
        *(one.name for one in FOLDER.iterdir() if one.name.endswith(".json")),
    ):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    (tmp_path / "catalog").mkdir()
    (tmp_path / "catalog" / "refused.yaml").write_bytes((FOLDER / "catalog" / "refused.yaml").read_bytes())
    market_file(tmp_path / "catalog", {"package": "com.two.app", "source": "hearsay"}, {"sure": "sure"})
    assert [str(one).partition(": ")[2][:30] for one in shipped_problems(tmp_path)] == [
        "'sure' is not one of ['verifie"
    ]
    market_file(tmp_path / "catalog", {"package": "com.vosep.rapido", "source": "hearsay"}, {})
    assert len(list(shipped_problems(tmp_path))) == 3


def test_the_same_files_give_the_same_hash_and_a_user_list_another(tmp_path: Path) -> None:
    own = tmp_path / "own.yaml"
    own.write_text("marks: [{package: com.x.y, is_loan: false, reason: none}]\n", encoding="utf-8")
    assert load_loan_data().catalog_sha256 == load_loan_data().catalog_sha256
    assert load_loan_data((own,)).catalog_sha256 != load_loan_data().catalog_sha256


def test_a_package_in_two_files_is_found(tmp_path: Path) -> None:
    books = [book(tmp_path, {}), book(tmp_path, {}, name="yy.yaml")]
    (problem,) = packages_are_unique(books)
    assert str(problem) == f"{tmp_path / 'yy.yaml'}, line 3: com.one.app stands twice"
    assert list(packages_are_unique(books[:1])) == []


def test_entries_out_of_order_are_found(tmp_path: Path) -> None:
    (problem,) = packages_are_sorted(book(tmp_path, {"package": "com.two.app"}, {}))
    assert "line 12: com.one.app stands after com.two.app" in str(problem)


def test_a_day_that_does_not_exist_is_found(tmp_path: Path) -> None:
    (problem,) = entries_are_dated(book(tmp_path, {"date": '"2026-02-30"'}))
    assert "line 10: 2026-02-30 is no day" in str(problem)


def test_an_unknown_source_is_found(tmp_path: Path) -> None:
    sources = load(FOLDER / "sources.yaml", FOLDER / "sources.schema.json")
    (problem,) = entries_are_sourced(book(tmp_path, {"source": "hearsay"}), sources)
    assert "line 9: there is no source hearsay" in str(problem)


@pytest.mark.parametrize(
    "package",
    ["loan", "com.1loan.app", "com..loan", "com.loan.", "com.lo-an", "com.lo an", "com.lo\nan", "com.é.a"],
)
def test_a_name_that_android_refuses_is_found(package: str) -> None:
    assert not is_package_name(package)


def test_a_name_that_ends_in_a_line_break_is_found(tmp_path: Path) -> None:
    (problem,) = packages_are_valid(book(tmp_path, {"package": '"com.one.app\\n"'}))
    assert "is no Android package name" in str(problem)


def test_a_name_that_android_accepts_is_a_package_name() -> None:
    assert is_package_name("com.mobincube.jijenge_credit_limited.sc_5S1N1N")
    assert not is_package_name("com." + "a" * 220)


def test_a_field_too_many_names_file_and_line(tmp_path: Path) -> None:
    path = market_file(tmp_path, {"stars": "5"})
    with pytest.raises(DataError) as caught:
        load(path, SCHEMA)
    assert caught.value.values["path"] == str(path)
    assert caught.value.values["line"] == 3


def test_a_broken_catalogue_is_refused_as_a_whole(tmp_path: Path) -> None:
    for name in ("sources.yaml", "sources.schema.json", "catalog.schema.json"):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    (tmp_path / "catalog").mkdir()
    market_file(tmp_path / "catalog", {"package": "com.two.app"}, {})
    with pytest.raises(DataError, match="stands after"):
        load_catalog(tmp_path)
    market_file(tmp_path / "catalog", {})
    entries, _ = load_catalog(tmp_path)
    assert [entry.package for entry in entries] == ["com.one.app"]


def test_a_file_that_is_no_yaml_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "xx.yaml"
    path.write_text("market: XX\nentries: [\n", encoding="utf-8")
    with pytest.raises(DataError):
        load(path, SCHEMA)
