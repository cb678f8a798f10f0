"""Which servers code names and whose code that is, and the names of an app's own classes."""

from __future__ import annotations

import dataclasses

from auditor.apk.manifest import Manifest
from auditor.dex.program import Program
from auditor.evidence import find_hosts, find_own_code
from auditor.evidence.hosts import MAX_HOSTS
from auditor.model import Host, PackageName, TypeDescriptor
from tests.cases.expected import manifest as case_manifest
from tests.dexbuilder import Class, Dex, build, program
from tests.dexcode import static, text


def naming(*strings: str, of: str = "Lorg/lender/app/Api;") -> Program:
    units = [unit for one in strings for unit in text(0, one)]
    return program(build(Dex((Class(of, [static("a", units)]),), ())))


def lender(package: str = "org.lender.app", application: str | None = None) -> Manifest:
    return dataclasses.replace(
        case_manifest("main"),
        package=PackageName(package),
        components=(),
        application=None if application is None else TypeDescriptor(application),
    )


def hosts(*strings: str) -> list[str]:
    return [one.name for one in find_hosts(naming(*strings), ())[0]]


def test_hosts_of_addresses_are_found_wherever_they_stand_in_a_string() -> None:
    assert hosts(
        "https://API.Lender.ng:8443/v1/upload?x=1",
        "see http://docs.lender.ng and wss://live.lender.ng/",
    ) == ["api.lender.ng", "docs.lender.ng", "live.lender.ng"]


def test_a_host_that_stands_alone_is_found_and_a_package_or_file_is_not() -> None:
    assert hosts("api.lender.ng", "upload.lender.co", "com.lender.app", "android.intent.app") == [
        "api.lender.ng",
        "upload.lender.co",
    ]
    assert hosts("Main.java", "libfoo.so", ".com", "a b.com", "x..com", "-a.com", "content://contacts") == []


def test_what_is_no_host_is_not_made_one() -> None:
    assert hosts("https://", "https:///path", "https://%s/upload", "http://localhost/", "file://a.b/c") == []
    assert hosts("https://user:secret@host.lender.ng./") == ["host.lender.ng"]
    assert hosts("https://" + "a." * 5000 + "ng/", "https://" + "-a." * 90 + "ng@") == []


def test_the_code_that_names_a_host_tells_whose_it_is() -> None:
    found, _ = find_hosts(naming("https://api.lender.ng/"), (lender(),))
    assert found == (Host("api.lender.ng", "app"),)
    found, _ = find_hosts(naming("https://api.lender.ng/", of="Lokhttp3/Api;"), ())
    assert found == (Host("api.lender.ng", "OkHttp"),)


def test_too_many_hosts_are_a_limit() -> None:
    found, limits = find_hosts(
        naming(*(f"https://h{number}.lender.ng/" for number in range(MAX_HOSTS + 1))), ()
    )
    assert len(found) == MAX_HOSTS
    assert [limit.id for limit in limits] == ["budget"]
    assert find_hosts(naming("https://a.lender.ng/"), ())[1] == ()


def classes(*descriptors: str) -> Program:
    return program(build(Dex(tuple(Class(one, []) for one in descriptors), ())))


def screens(prefix: str, count: int = 12) -> list[str]:
    return [f"{prefix}LoanScreen{number};" for number in range(count)]


def test_own_classes_lie_below_the_vendor_of_package_or_application() -> None:
    made = classes(*screens("Lorg/lender/base/"), *screens("Lcom/maker/loan/"), "Lokhttp3/LoanScreenX;")
    own = find_own_code(made, (lender(application="Lcom/maker/loan/App;"),))
    assert own is not None
    assert (own.prefixes, own.names) == (("Lcom/maker/", "Lorg/lender/"), 12)


def test_the_same_names_under_another_package_give_the_same_sample() -> None:
    one = find_own_code(classes(*screens("Lorg/lender/a/")), (lender(),))
    other = find_own_code(classes(*screens("Lng/kash/b/")), (lender("ng.kash.b"),))
    assert one is not None
    assert other is not None
    assert one.sample == other.sample


def test_names_of_obfuscators_and_build_tools_do_not_count() -> None:
    short = [f"Lorg/lender/a/{chr(97 + number)};" for number in range(20)]
    tools = ["Lorg/lender/app/BuildConfig;", "Lorg/lender/app/R$layout;"]
    assert find_own_code(classes(*screens("Lorg/lender/x/", 11), *short, *tools), (lender(),)) is None
    assert find_own_code(classes(*screens("Lorg/lender/x/")), ()) is None
