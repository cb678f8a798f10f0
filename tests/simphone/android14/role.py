"""``dumpsys role`` (AOSP, RoleService and com.android.role.RoleUserState)."""

from __future__ import annotations

import hashlib

from tests.simphone.story import RoleHolder, Story, User


def dump(story: Story) -> str:
    """The state of the role manager: every role of every user with its holders."""
    users = "".join(_user_state(story, user) for user in story.users)
    return f"ROLE MANAGER STATE (dumpsys role):\n{{\n  user_states=[\n{users}  ]\n}}\n"


def _user_state(story: Story, user: User) -> str:
    names = "".join(package.name for package in story.packages if package.is_installed_for(user.id))
    roles = "".join(_role(holder) for holder in story.roles if holder.user == user.id)
    return (
        "    {\n"
        f"      user_id={user.id}\n"
        "      version=7\n"
        f"      packages_hash={hashlib.sha256(names.encode()).hexdigest().upper()}\n"
        f"      roles=[\n{roles}      ]\n"
        "    }\n"
    )


def _role(holder: RoleHolder) -> str:
    holders = "".join(f"          holders={name}\n" for name in holder.holders)
    return f"        {{\n          name={holder.role}\n{holders}        }}\n"
