"""Which apps of one run are said to belong together, by what, and what everybody shares."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Iterable

import pytest
from click.testing import CliRunner

from auditor.cli import main
from auditor.document import validate
from auditor.evidence.own_code import SAMPLE
from auditor.judge.relations import load_common, relations, similarity
from auditor.model import (
    AppFacts,
    Certificate,
    Endpoint,
    Host,
    OwnCode,
    PackageName,
    Relation,
    Scope,
    Sdk,
    SdkKind,
    Sha256,
    SinkKind,
    Unknown,
)
from tests.apps import apk_path
from tests.judging import access, app

KEY = Sha256("1" * 64)
ONE, OTHER, THIRD = "com.first.brand", "ng.second.kash", "ph.third.pera"


def brand(package: str, **changes: object) -> AppFacts:
    facts = app(package=PackageName(package))
    file = dataclasses.replace(facts.files[0], sha256=Sha256(hashlib.sha256(package.encode()).hexdigest()))
    return dataclasses.replace(facts, files=(file,), **changes)  # type: ignore[arg-type]  # names of fields


def code(names: Iterable[str]) -> OwnCode:
    listed = list(names)
    hashes = sorted(hashlib.sha256(name.encode()).hexdigest()[:12] for name in listed)
    return OwnCode(("Lcom/x/",), len(listed), tuple(hashes[:SAMPLE]))


def sending_to(package: str, host: str, owner: str = "app") -> AppFacts:
    reading = access(Scope.BULK, SinkKind.NETWORK, owner=owner)
    sink = dataclasses.replace(reading.sinks[0], endpoint=Endpoint(host, None, (), None))
    return brand(package, accesses=(dataclasses.replace(reading, sinks=(sink,)),))


def naming(package: str, *hosts: Host) -> AppFacts:
    return brand(package, hosts=hosts)


def kinds(*apps: AppFacts) -> list[str]:
    return [relation.id for relation in relations(apps)]


def test_one_certificate_under_many_brands_is_a_relation() -> None:
    apps = [brand(name, signers=(KEY,)) for name in (OTHER, ONE)] + [
        brand(THIRD, signers=(Sha256("2" * 64),))
    ]
    (found,) = relations(apps)
    assert (found.id, found.apps) == ("same-certificate", (ONE, OTHER))
    assert found.detail.get("certificate") == (KEY,)


@pytest.mark.parametrize("key", sorted(load_common().certificates))
def test_a_key_that_everybody_has_is_no_relation(key: str) -> None:
    assert kinds(brand(ONE, signers=(Sha256(key),)), brand(OTHER, signers=(Sha256(key),))) == []


def test_a_key_for_debugging_is_no_relation() -> None:
    debug = (Certificate(KEY, "3" * 40, debug=True),)
    apps = [brand(name, signers=(KEY,), certificates=debug) for name in (ONE, OTHER)]
    assert kinds(*apps) == []


def test_versions_of_one_app_are_not_related_to_each_other() -> None:
    assert kinds(brand(ONE, signers=(KEY,)), brand(ONE, signers=(KEY,), version_code=2)) == []


def test_apps_whose_names_are_not_known_are_called_by_their_files() -> None:
    unnamed = dataclasses.replace(brand("a.b.c", signers=(KEY,)), package=Unknown("no-manifest"))
    (found,) = relations([unnamed, brand(ONE, signers=(KEY,))])
    assert found.apps == tuple(sorted((ONE, unnamed.files[0].sha256)))


def test_the_same_server_of_uploads_is_said_once_and_as_such() -> None:
    apps = [
        dataclasses.replace(sending_to(name, "API.lender.ng"), hosts=(Host("api.lender.ng", "app"),))
        for name in (ONE, OTHER)
    ]
    (found,) = relations(apps)
    assert (found.id, found.detail.get("host")) == ("same-endpoint", ("api.lender.ng",))


def test_the_server_of_an_sdk_or_of_a_platform_is_no_relation() -> None:
    assert kinds(*(sending_to(name, "api.lender.ng", owner="Some SDK") for name in (ONE, OTHER))) == []
    for host in ("graph.facebook.com", "t.appsflyer.com", "10.0.0.1", "localhost"):
        assert kinds(*(naming(name, Host(host, "app")) for name in (ONE, OTHER))) == []
        assert kinds(*(sending_to(name, host) for name in (ONE, OTHER))) == []
    assert kinds(*(naming(name, Host("api.lender.ng", "OkHttp")) for name in (ONE, OTHER))) == []
    assert kinds(*(naming(name, Host("api.lender.ng", None)) for name in (ONE, OTHER))) == []
    assert kinds(*(naming(name, Host("api.lender.ng", "app")) for name in (ONE, OTHER))) == ["same-host"]


def test_a_rare_set_of_third_parties_is_a_weak_sign_and_a_common_one_none() -> None:
    def holding(*names: str, kind: SdkKind = SdkKind.SDK) -> tuple[Sdk, ...]:
        return tuple(Sdk(name, kind, True, ()) for name in names)

    rare = holding("Bairong", "Moxie", "Tongdun")
    assert kinds(brand(ONE, sdks=rare), brand(OTHER, sdks=rare)) == ["same-sdks"]
    assert kinds(brand(ONE, sdks=rare), brand(OTHER, sdks=holding("Bairong", "Moxie"))) == []
    assert kinds(*(brand(name, sdks=holding("Bairong", "Moxie")) for name in (ONE, OTHER))) == []
    shells = holding("Flutter", "React Native", "DCloud", kind=SdkKind.SHELL)
    assert kinds(*(brand(name, sdks=shells) for name in (ONE, OTHER))) == []


def test_mostly_the_same_class_names_are_shared_code() -> None:
    names = [f"LoanScreen{number}" for number in range(200)]
    first, second = code(names), code([*names[:180], *(f"Brand{number}" for number in range(20))])
    assert similarity(first, first) == 1.0
    (found,) = relations([brand(ONE, own_code=first), brand(OTHER, own_code=second)])
    assert found.id == "shared-code"
    assert 60 <= int(str(found.detail.get("percent"))) < 100
    third = code(["MainActivity", *(f"Other{number}" for number in range(150))])
    assert kinds(brand(ONE, own_code=first), brand(THIRD, own_code=third)) == []


def test_brands_are_grouped_through_one_another() -> None:
    names = [f"LoanScreen{number}" for number in range(40)]
    apps = [brand(name, own_code=code(names)) for name in (ONE, OTHER, THIRD)]
    (found,) = relations(apps)
    assert found.apps == (ONE, OTHER, THIRD)


def test_a_vendor_in_the_package_name_is_a_weak_sign_and_a_word_for_loans_none() -> None:
    (found,) = relations([brand("com.loancloud.nigeria.kash"), brand("com.loancloud.kenya.pesa")])
    assert (found.id, found.detail.get("prefix")) == ("same-prefix", ("com.loancloud",))
    assert kinds(brand("com.loan.fast.kash"), brand("com.loan.easy.pesa")) == []
    assert kinds(brand("com.android.kash"), brand("com.android.pesa")) == []


def test_a_run_over_apps_of_one_key_says_so_in_its_document() -> None:
    words = [
        "apk",
        str(apk_path("show")),
        str(apk_path("pick")),
        "--jobs",
        "1",
        "--format",
        "json",
        "-o",
        "-",
    ]
    document = json.loads(CliRunner().invoke(main, words).stdout)
    validate(document)
    found = {relation["id"]: relation["apps"] for relation in document["relations"]}
    assert found["same-certificate"] == ["org.example.loan.pick", "org.example.loan.show"]


def test_the_order_of_the_apps_changes_nothing() -> None:
    apps = [
        brand(name, signers=(KEY,), hosts=(Host("api.lender.ng", "app"),)) for name in (ONE, OTHER, THIRD)
    ]
    forth: tuple[Relation, ...] = relations(apps)
    assert forth == relations(apps[::-1])
    assert [one.id for one in forth] == ["same-certificate", "same-host"]
