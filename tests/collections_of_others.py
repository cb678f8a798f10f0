"""A case folder told again in the forms of others: as an AndroidQF collection, as a bug report."""

from __future__ import annotations

import csv
import hashlib
import json
import zipfile
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from auditor.case import Case

RULER = "-" * 79
SERVICES = {"dump-appops": "appops", "dump-packages": "package", "dump-role": "role", "dump-user": "user"}


def stdout(case: Case, command: str, **values: str) -> str:
    """What a command printed in the case; empty where it was not run."""
    wanted = tuple(sorted(values.items()))
    found = (one for one in case.outputs if one.command == command and tuple(sorted(one.values)) == wanted)
    one = next(found, None)
    return "" if one is None else one.stdout.decode()


def epoch(case: Case) -> int:
    """The phone's clock at the AppOps dump, in seconds."""
    return int(stdout(case, "now"))


def dumpsys(case: Case, zone: timedelta) -> str:
    """All services as ``dumpsys`` prints them, with their ends by the phone's clock."""
    ended = datetime.fromtimestamp(epoch(case), timezone.utc).replace(tzinfo=None) + zone
    parts = ["Currently running services:\n  appops\n  package\n"]
    for command, service in SERVICES.items():
        text = stdout(case, command)
        if text:
            parts.append(f"{RULER}\nDUMP OF SERVICE {service}:\n{text}")
            parts.append(f"--------- 0.017s was the duration of dumpsys {service}, ending at: {ended}\n")
    return "".join(parts)


def getprop(case: Case) -> str:
    """The properties as ``getprop`` lists them."""
    rows = [one for one in case.outputs if one.command == "getprop"]
    return "".join(f"[{one.value('key')}]: [{one.stdout.decode().strip()}]\n" for one in rows)


def packages(case: Case) -> list[dict[str, Any]]:
    """``packages.json`` of a version that lists every user."""
    apks = {apk.remote_path: apk for apk in case.apks}
    found = []
    for one in case.outputs:
        if one.command != "list-packages" or not one.stdout.startswith(b"package:"):
            continue
        user = one.value("user") or "0"
        third = stdout(case, "list-third-party", user=user).split()
        for line in one.stdout.decode().splitlines():
            name, uid = line.removeprefix("package:").split(" uid:")
            paths = stdout(case, "package-path", package=name, user=user).splitlines()
            files = [
                {
                    "path": path,
                    "sha256": apks[path].sha256 if path in apks else "",
                    "local_name": f"{index}_{name}.apk",
                }
                for index, path in enumerate(line.removeprefix("package:") for line in paths)
            ]
            found.append(
                {
                    "name": name,
                    "user_id": int(user),
                    "uid": int(uid),
                    "third_party": f"package:{name}" in third,
                    "files": files,
                }
            )
    return found


def as_androidqf(case: Case, folder: Path, zone: timedelta) -> Path:
    """The case as a folder of AndroidQF."""
    (folder / "apks").mkdir(parents=True)
    listed = packages(case)
    local = {apk.remote_path: apk.local for apk in case.apks}
    for entry in listed:
        for file in entry["files"]:
            if file["path"] in local:
                (folder / "apks" / file["local_name"]).write_bytes(local[file["path"]].read_bytes())
    texts = {
        "acquisition.json": json.dumps({"uuid": "u", "started": case.created.isoformat()}),
        "dumpsys.txt": dumpsys(case, zone),
        "getprop.txt": getprop(case),
        "packages.json": json.dumps(listed),
        "settings_secure.txt": (
            "android_id=0\nenabled_accessibility_services=org.example.notes/.Watch\n"
            "enabled_notification_listeners=null\n"
        ),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    with (folder / "hashes.csv").open("w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file)
        for name in texts:
            rows.writerow((name, hashlib.sha256((folder / name).read_bytes()).hexdigest()))
    return folder


def zipped(folder: Path, target: Path) -> Path:
    """A folder as a ZIP archive."""
    with zipfile.ZipFile(target, "w") as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, file.relative_to(folder).as_posix())
    return target


def bugreport_text(case: Case, zone: timedelta) -> str:
    """The big text of a bug report, with sections that nobody asked for around those that are read."""
    began = datetime.fromtimestamp(epoch(case) - 40, timezone.utc).replace(tzinfo=None) + zone
    return (
        f"========================================================\n== dumpstate: {began}\n"
        "========================================================\n\nBuild: X\n"
        "Bugreport format version: 2.0\n"
        "------ SYSTEM LOG (logcat -v threadtime) ------\n01-01 dear diary of the log\n"
        f"------ SYSTEM PROPERTIES (getprop) ------\n{getprop(case)}"
        "------ DUMPSYS (/system/bin/dumpsys) ------\n"
        + dumpsys(case, zone)
        + f"{RULER}\nDUMP OF SERVICE package_native:\nnothing\n"
    )


def as_bugreport(case: Case, target: Path, zone: timedelta) -> Path:
    """The case as the ZIP file of a bug report."""
    name = "bugreport-sample-2026-11-18-21-30-05.txt"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("main_entry.txt", name)
        archive.writestr("version.txt", "2.0")
        archive.writestr(name, bugreport_text(case, zone))
        archive.writestr("FS/data/anr/traces.txt", "private")
    return target
