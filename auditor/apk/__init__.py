"""APK files: containers and splits, manifest and resources, signers, packers."""

from auditor.apk.container import Apk, open_apk

__all__ = ["Apk", "open_apk"]
