"""Who signed an APK.

Source: 'APK Signature Scheme v2' and 'v3' on source.android.com, JAR signing by
RFC 5652. Signatures are *not* verified: what is given is the certificate that the
file names, which an installed app's phone has verified and a loose file may fake.
"""

from __future__ import annotations

import hashlib
import struct
import warnings
from collections.abc import Iterator
from itertools import islice

from auditor.apk.container import Apk
from auditor.errors import MalformedApk
from auditor.model import Certificate, Sha256

_MAGIC = b"APK Sig Block 42"
_V2, _V3, _V31 = 0x7109871A, 0xF05368C0, 0x1B93AD61
_MAX_PAIRS = 64
_MAX_SIGNERS = 10
"""As many as apksig takes."""
_MAX_JAR_SIGNATURE = 1 << 20
_DEBUG_NAME = b"Android Debug"
"""Common name of the key that the Android SDK makes for debugging."""
_JAR_SIGNATURES = (".RSA", ".DSA", ".EC")


def read_certificates(apk: Apk) -> tuple[Certificate, ...]:
    """The current signing certificates, sorted by SHA-256; empty where the file is not signed.

    The newest scheme of the file counts: v3.1, v3, v2, then JAR signing. Of the
    signers of v3, each for a range of API levels, it is the one for the newest. An
    older certificate that a rotation names is not current.

    Raises:
        MalformedApk: a signature is there and cannot be read.
    """
    try:
        blocks = _scheme_blocks(apk.signing_block(_MAGIC))
        if _V31 in blocks or _V3 in blocks:
            certificates = [_newest(blocks[_V31 if _V31 in blocks else _V3])]
        elif _V2 in blocks:
            certificates = [certificate for certificate, _ in _signers(blocks[_V2])]
        else:
            certificates = list(_jar_certificates(apk))
    except struct.error as error:
        raise MalformedApk(problem=f"the signature is cut off: {error}", place="APK Signing Block") from error
    return tuple(sorted({_certificate(one) for one in certificates}, key=lambda one: one.sha256))


def _certificate(der: bytes) -> Certificate:
    """The digests of a certificate, and whether it names itself as one for debugging.

    The name is looked for in the bytes: a DER string is its text, and what else holds
    these words is no more than called so.
    """
    sha1 = hashlib.sha1(der, usedforsecurity=False).hexdigest()
    return Certificate(Sha256(hashlib.sha256(der).hexdigest()), sha1, _DEBUG_NAME in der)


def _scheme_blocks(block: bytes) -> dict[int, bytes]:
    """The values of the ID-value pairs; of an ID that stands twice the first, as Android takes it."""
    blocks: dict[int, bytes] = {}
    at = 0
    for _ in range(_MAX_PAIRS):
        if at + 12 > len(block):
            break
        size, number = struct.unpack_from("<QI", block, at)
        if not 4 <= size <= len(block) - at - 8:
            break
        blocks.setdefault(number, block[at + 12 : at + 8 + size])
        at += 8 + size
    return blocks


def _newest(block: bytes) -> bytes:
    return max(_signers(block), key=lambda signer: signer[1])[0]


def _signers(block: bytes) -> list[tuple[bytes, int]]:
    """Each signer's certificate and, in v3, the newest API level that it signs for."""
    (sequence, _) = _prefixed(block, 0)
    found: list[tuple[bytes, int]] = []
    at = 0
    while at < len(sequence) and len(found) < _MAX_SIGNERS:
        signer, at = _prefixed(sequence, at)
        signed_data, _ = _prefixed(signer, 0)
        _, after_digests = _prefixed(signed_data, 0)
        certificates, after_certificates = _prefixed(signed_data, after_digests)
        certificate, _ = _prefixed(certificates, 0)
        # In v2 the attributes' length stands here; v2 signers are not compared.
        _, max_sdk = struct.unpack_from(
            "<II", signed_data.ljust(after_certificates + 8, b"\0"), after_certificates
        )
        found.append((certificate, max_sdk))
    if not found:
        raise MalformedApk(problem="a signature without a signer", place="APK Signing Block")
    return found


def _prefixed(data: bytes, at: int) -> tuple[bytes, int]:
    """A value with its length in front (4 bytes), and the offset behind it."""
    (size,) = struct.unpack_from("<I", data, at)
    if size > len(data) - at - 4:
        raise MalformedApk(problem="a length points outside", place="APK Signing Block")
    return data[at + 4 : at + 4 + size], at + 4 + size


def _jar_certificates(apk: Apk) -> Iterator[bytes]:
    """The signer's certificate of each signature block file that has its signature file."""
    names = {name.upper() for name in apk.names if name.upper().startswith("META-INF/")}
    signed = (
        name
        for name in apk.names
        if name.upper() in names
        and name.upper().endswith(_JAR_SIGNATURES)
        and name.upper().rpartition(".")[0] + ".SF" in names
    )
    for name in islice(signed, _MAX_SIGNERS):
        yield _signer_certificate(apk.read(name, _MAX_JAR_SIGNATURE), name)


def _signer_certificate(block: bytes, name: str) -> bytes:
    """The certificate (DER) in a PKCS #7 block that signed no other in it."""
    # Imported here because it takes long and most APKs have a signing block.
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import Encoding
    from cryptography.hazmat.primitives.serialization.pkcs7 import load_der_pkcs7_certificates

    try:
        with warnings.catch_warnings():
            # cryptography warns of old or odd certificates, which old APKs have.
            warnings.simplefilter("ignore")
            certificates = load_der_pkcs7_certificates(block)
        issuers = {one.issuer for one in certificates if one.issuer != one.subject}
        leaves = [one for one in certificates if one.subject not in issuers] or certificates
        return leaves[0].public_bytes(Encoding.DER)
    except (ValueError, IndexError, UnsupportedAlgorithm) as error:
        raise MalformedApk(problem=f"a signature cannot be read: {error}", place=name) from error
