"""``dumpsys user`` (AOSP, UserManagerService.dump)."""

from __future__ import annotations

from tests.simphone.story import FLAG_MANAGED_PROFILE, Story, User

TYPES_SINCE = 30
"""Android 11 gave users a type and prints it."""
_FULL = 0x400


def dump(story: Story) -> str:
    """Every user with type, state and restrictions, then what holds for the phone."""
    head = "Current user: 0\n" if story.sdk >= TYPES_SINCE else ""
    users = "".join(_user(story, user) for user in story.users)
    return f"{head}Users:\n{users}\n" + _phone(story)


def _user(story: Story, user: User) -> str:
    primary = f" isPrimary={str(user.id == 0).lower()}" if story.sdk >= TYPES_SINCE else ""
    restrictions = "      no_debugging_features\n" if user.barred else "      none\n"
    lines = [f"  UserInfo{{{user.id}:{user.name}:{user.flags:x}}} serialNo={user.id}{primary}"]
    if story.sdk >= TYPES_SINCE:
        lines += [f"    Type: {_type(user)}", f"    Flags: {user.flags} (FULL|INITIALIZED)"]
    lines += [
        f"    State: {'RUNNING_UNLOCKED' if user.running else '-1'}",
        "    Created: <unknown>" if user.id == 0 else "    Created: +28d3h50m37s631ms ago",
        "    Last logged in: +2m14s928ms ago",
        "    Last logged in fingerprint: example/sample/sample:14/AB1C.123456.001/7:user/release-keys",
        "    Start time: +2m19s81ms ago",
        "    Unlock time: +2m14s992ms ago",
        "    Has profile owner: false",
        "    Restrictions:",
    ]
    return "\n".join(lines) + "\n" + restrictions + f"    Effective restrictions:\n{restrictions}"


def _type(user: User) -> str:
    if user.id == 0:
        return "android.os.usertype.full.SYSTEM"
    if user.flags & FLAG_MANAGED_PROFILE:
        return "android.os.usertype.profile.MANAGED"
    return "android.os.usertype.full.SECONDARY"


def _phone(story: Story) -> str:
    lines = [
        "  Device owner id:-10000",
        "",
        "  Guest restrictions:",
        "    no_sms",
        "",
        "  Device managed: false",
        "  Started users state: {0=3}",
        "",
        "  Max users: 4",
        "  Supports switchable users: true",
        "  All guests ephemeral: false",
    ]
    if story.sdk >= TYPES_SINCE:
        lines += [
            "",
            "User types (1 types):",
            "    android.os.usertype.full.SYSTEM: ",
            "        mName: android.os.usertype.full.SYSTEM",
            "        mMaxAllowed: 1",
        ]
    return "\n".join(lines) + "\n"
