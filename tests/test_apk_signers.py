"""Signing certificates, with apksigner as the oracle where it is at hand."""

from __future__ import annotations

import hashlib
import re
import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from auditor.apk.container import Apk, open_apk
from auditor.apk.signers import read_certificates
from auditor.errors import MalformedApk
from tests.apps import HERE, apk_names, apk_path
from tests.axml_writer import apk

V2, V3, V31 = 0x7109871A, 0xF05368C0, 0x1B93AD61


def read_signers(archive: Apk) -> tuple[str, ...]:
    return tuple(one.sha256 for one in read_certificates(archive))


def digest(certificate: bytes) -> str:
    return hashlib.sha256(certificate).hexdigest()


def prefixed(*parts: bytes) -> bytes:
    return b"".join(struct.pack("<I", len(part)) + part for part in parts)


def signer_v2(*certificates: bytes) -> bytes:
    return prefixed(prefixed(b"digests", prefixed(*certificates), b""), b"signatures", b"key")


def signer_v3(certificate: bytes, min_sdk: int, max_sdk: int) -> bytes:
    sdks = struct.pack("<II", min_sdk, max_sdk)
    return (
        prefixed(prefixed(b"digests", prefixed(certificate)) + sdks + prefixed(b""))
        + sdks
        + prefixed(b"", b"key")
    )


def with_block(*pairs: tuple[int, bytes]) -> Apk:
    """A small archive with an APK Signing Block before its central directory."""
    data = apk({"classes.dex": b"dex"})
    at = data.index(b"PK\x01\x02")
    body = b"".join(struct.pack("<QI", len(value) + 4, number) + value for number, value in pairs)
    size = struct.pack("<Q", len(body) + 24)
    block = size + body + size + b"APK Sig Block 42"
    end = data.rindex(b"PK\x05\x06")
    moved = data[end : end + 16] + struct.pack("<I", at + len(block)) + data[end + 20 :]
    return Apk(data[:at] + block + data[at:end] + moved, "a.apk")


def test_every_signer_of_v2_counts_with_its_first_certificate() -> None:
    archive = with_block(
        (0x42726577, b"padding"), (V2, prefixed(prefixed(signer_v2(b"b", b"issuer"), signer_v2(b"a"))))
    )
    assert read_signers(archive) == tuple(sorted((digest(b"a"), digest(b"b"))))


def test_a_certificate_has_both_digests_and_says_whether_it_is_for_debugging() -> None:
    (own,) = read_certificates(with_block((V2, prefixed(prefixed(signer_v2(b"a key"))))))
    assert own.sha1 == hashlib.sha1(b"a key", usedforsecurity=False).hexdigest()
    assert not own.debug
    (debug,) = read_certificates(with_block((V2, prefixed(prefixed(signer_v2(b"CN=Android Debug"))))))
    assert debug.debug


def test_v3_counts_before_v2_and_v31_before_v3() -> None:
    v2 = (V2, prefixed(prefixed(signer_v2(b"old"))))
    v3 = (V3, prefixed(prefixed(signer_v3(b"third", 28, 32))))
    v31 = (V31, prefixed(prefixed(signer_v3(b"newest", 33, 2**31 - 1))))
    assert read_signers(with_block(v2, v3)) == (digest(b"third"),)
    assert read_signers(with_block(v2, v3, v31)) == (digest(b"newest"),)


def test_of_the_signers_of_v3_the_one_for_the_newest_android_counts() -> None:
    both = prefixed(prefixed(signer_v3(b"rotated", 33, 2**31 - 1), signer_v3(b"first", 24, 32)))
    assert read_signers(with_block((V3, both))) == (digest(b"rotated"),)


def test_a_block_that_is_cut_is_malformed() -> None:
    whole = prefixed(prefixed(signer_v2(b"certificate")))
    for size in range(0, len(whole) - 20, 7):
        with pytest.raises(MalformedApk):
            read_signers(with_block((V2, whole[:size])))


def test_an_unsigned_archive_has_no_signers() -> None:
    assert read_signers(Apk(apk({"classes.dex": b""}), "a.apk")) == ()
    assert read_signers(Apk(apk({"META-INF/CERT.RSA": b"no signature file beside it"}), "a.apk")) == ()


def test_a_jar_signature_that_is_none_is_malformed() -> None:
    broken = apk({"META-INF/CERT.RSA": b"no PKCS #7", "META-INF/CERT.SF": b""})
    with pytest.raises(MalformedApk):
        read_signers(Apk(broken, "a.apk"))


def test_a_jar_signature_names_the_certificate_of_the_sample_key() -> None:
    pem = (HERE / "sample-key.x509.pem").read_text()
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.x509 import load_pem_x509_certificate

    certificate = load_pem_x509_certificate(pem.encode()).public_bytes(Encoding.DER)
    with_jar = open_apk(apk_path("packed"))
    without_block = apk({name: with_jar.read(name) for name in with_jar.names})
    assert read_signers(Apk(without_block, "a.apk")) == (digest(certificate),)
    assert read_signers(with_jar) == (digest(certificate),)


def apksigner(path: Path) -> list[str]:
    done = subprocess.run(
        ["apksigner", "verify", "--print-certs", str(path)], capture_output=True, text=True, check=True
    )
    return sorted(set(re.findall(r"certificate SHA-256 digest: ([0-9a-f]{64})", done.stdout)))


@pytest.mark.smali
@pytest.mark.skipif(shutil.which("apksigner") is None, reason="install Debian's apksigner")
def test_signers_are_those_of_apksigner(tmp_path: Path) -> None:
    name = apk_names()[0]
    key, certificate = HERE / "sample-key.pk8", HERE / "sample-key.x509.pem"
    for index, scheme in enumerate(("v1", "v2", "v3")):
        path = tmp_path / f"{scheme}.apk"
        others = [f"--v{one}-signing-enabled={'true' if one <= index + 1 else 'false'}" for one in (1, 2, 3)]
        command = [
            "apksigner",
            "sign",
            "--key",
            str(key),
            "--cert",
            str(certificate),
            *others,
            "--min-sdk-version=21",
        ]
        subprocess.run([*command, "--out", str(path), str(apk_path(name))], check=True, capture_output=True)
        assert list(read_signers(open_apk(path))) == apksigner(path)
