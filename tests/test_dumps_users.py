"""Users that only the name of another makes up, and users that only look like it."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest

from auditor.case import CommandOutput
from auditor.dumps import read_phone
from auditor.model import Limit, Maybe, Source, Unknown, UserId

OWNER, WORK = 0, 10
LIST = "Users:\n\tUserInfo{0:Owner:c13} running\n\tUserInfo{10:Work:1030} running\n"
BARRED = "java.lang.SecurityException: Shell does not have permission to access user 10\n"


def block(*users: int, end: str = "\n") -> str:
    lines = [f"    User {user}: ceDataInode=1 installed=true hidden=false\n" for user in users]
    return "Packages:\n  Package [android] (1a2b3c):\n    userId=1000\n" + "".join(lines) + end


def said(command: str, text: str, code: Maybe[int] = 0, **values: str) -> CommandOutput:
    when = datetime(2026, 11, 1, tzinfo=timezone.utc)
    return CommandOutput(command, tuple(values.items()), (command,), when, code, text.encode(), b"")


def read(*outputs: CommandOutput) -> tuple[list[UserId], list[Limit]]:
    owner = said("list-packages", "package:android uid:1000\n", user="0")
    facts = read_phone((said("list-users", LIST), owner, *outputs), source=Source.CASE, serial=None)
    imitated = [limit for limit in facts.device.limits if limit.id == "user-imitated"]
    return [user.id for user in facts.device.users], imitated


def test_a_user_without_packages_that_no_package_knows_is_made_up() -> None:
    users, limits = read(said("list-packages", "", user="10"), said("dump-packages", block(OWNER)))
    assert users == [OWNER]
    assert [limit.detail.get("user") for limit in limits] == [WORK]


@pytest.mark.parametrize(
    ("listed", "dump"),
    [
        (said("list-packages", "", user="10"), block(OWNER, WORK)),
        (said("list-packages", BARRED, 255, user="10"), block(OWNER)),
        (said("list-packages", "", Unknown("timeout"), user="10"), block(OWNER)),
        (said("list-packages", "", 1, user="10"), block(OWNER)),
        (said("list-packages", "package:android uid:1001000\n", user="10"), block(OWNER)),
        (said("list-packages", "", user="10"), block(OWNER, end="    half a li")),
        (said("list-packages", "", user="10"), ""),
    ],
    ids=["known to a package", "barred", "no answer", "an error", "has packages", "dump cut off", "no dump"],
)
def test_a_user_that_may_be_real_is_kept(listed: CommandOutput, dump: str) -> None:
    assert read(listed, said("dump-packages", dump)) == ([OWNER, WORK], [])


def test_a_user_of_a_bug_report_is_known_by_the_packages_alone() -> None:
    assert read(said("dump-packages", block(OWNER)))[0] == [OWNER]
    assert read(said("dump-packages", block(OWNER, WORK)))[0] == [OWNER, WORK]
