"""The ``Shared users:`` section of ``dumpsys package`` (AOSP, Settings.dumpSharedUsersLPr)."""

from __future__ import annotations

from tests.simphone.android14.package_block import grant_lines, object_id
from tests.simphone.story import Package, Story


def shared_users(story: Story, permissions: frozenset[str] | None, name: str | None = None) -> str:
    """All shared users, or the one of a package, with lists cut to ``permissions``; or nothing."""
    members: dict[str, list[Package]] = {}
    for package in story.packages:
        if package.shared_user is not None:
            members.setdefault(package.shared_user, []).append(package)
    blocks = "".join(
        _block(shared, packages, permissions)
        for shared, packages in members.items()
        if _is_wanted(packages, permissions, name)
    )
    return f"Shared users:\n{blocks}" if blocks else ""


def _is_wanted(packages: list[Package], permissions: frozenset[str] | None, name: str | None) -> bool:
    if name is not None and all(package.name != name for package in packages):
        return False
    return permissions is None or any(permissions & set(package.requested) for package in packages)


def _block(shared: str, packages: list[Package], permissions: frozenset[str] | None) -> str:
    app_id = packages[0].app_id
    lines = [f"  SharedUser [{shared}] ({object_id(shared)}):", f"    appId={app_id}", "    Packages"]
    lines += [f"      PackageSetting{{{object_id(p.name)} {p.name}/{app_id}}}" for p in packages]
    install = {n for p in packages for n in p.install_permissions if permissions is None or n in permissions}
    if install:
        lines += ["    install permissions:", *(f"      {n}: granted=true" for n in sorted(install))]
    for state in packages[0].users:
        lines += [f"    User {state.user}: ", "      gids=[1065]"]
        lines += grant_lines(state.grants, permissions)
    return "\n".join(lines) + "\n"
