"""The allow-list: what it holds, and that nothing else can be made from it."""

from __future__ import annotations

import shlex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import CommandRefused
from auditor.phone.commands import (
    APK_PATH,
    COMMANDS,
    SCRIPTS,
    Command,
    Hole,
    Script,
    command,
    named,
    script_line,
)
from auditor.phone.consent import OF_CHOSEN_APPS, OF_THE_PHONE, OTHER_WORDS
from tests.simphone.commands import split_line

PROGRAMS = {
    ("date",),
    ("getprop",),
    ("sha256sum",),
    ("pm", "list"),
    ("pm", "path"),
    ("dumpsys", "appops"),
    ("dumpsys", "role"),
    ("dumpsys", "user"),
    ("dumpsys", "package"),
    ("settings", "get"),
    ("appops", "get"),
    ("dumpsys", "-t", "60", "package"),
    ("sync", "RECV"),
    ("which",),
}
READING = {"stat", "dd", "gzip", "wc"}
"""Programs of the scripts: each reads, or passes on what it is given."""
CHANGING = {
    *(
        "grant",
        "revoke",
        "clear",
        "disable",
        "disable-user",
        "enable",
        "hide",
        "suspend",
        "uninstall",
        "install",
    ),
    *("set", "reset", "start", "stop", "note", "write", "write-settings", "put", "delete", "add", "remove"),
    *("rm", "cp", "mv", "mkdir", "touch", "input", "svc", "setprop", "am", "content", "run-as", "bu", "SEND"),
    *("cmd", "service", "logcat", "screencap", "bugreport", "root", "su", "sh", "-c"),
}


def words_of(one: Command) -> tuple[str, ...]:
    return tuple(word for word in one.argv if isinstance(word, str))


@pytest.mark.parametrize("one", COMMANDS, ids=lambda one: one.id)
def test_every_command_only_reads_and_says_what_and_why(one: Command) -> None:
    words = words_of(one)
    assert any(words[: len(start)] == start for start in PROGRAMS)
    assert not CHANGING & set(words)
    assert one.answers
    assert one.reason.endswith(".")
    assert one.reason != one.answers
    assert 0 < one.deadline <= 300


PATH = "/data/app/~~V5jud4ex==/com.a-q_-C29==/base.apk"
VALUES: dict[str, str | int] = {"path": PATH, "first": 8, "count": 3}


def unit_of(script: Script, **values: str | int) -> dict[str, str | int]:
    return {hole.name: (VALUES | values)[hole.name] for hole in script.holes()}


@pytest.mark.parametrize("one", SCRIPTS, ids=lambda one: one.id)
def test_every_script_only_reads_and_says_what_and_why(one: Script) -> None:
    line = script_line(one.id, [unit_of(one)] * 2)
    stages = split_line(line)
    assert {stage.argv[0] for stage in stages} <= READING
    words = {word for stage in stages for word in stage.argv}
    assert not (CHANGING - {"-c"}) & words
    assert not [
        word for word in words if word.startswith(("of=", "conv=", "oflag=")) or word in {">", "<", "&"}
    ]
    assert not set("<>&`$()") & set(line.replace("2>/dev/null", ""))
    assert one.answers
    assert one.reason.endswith(".")
    assert 0 < one.deadline <= 300


def test_a_script_is_one_unit_after_the_other() -> None:
    two: list[dict[str, str | int]] = [
        {"path": PATH, "first": 0, "count": 2},
        {"path": "/system/app/A/A.apk", "first": 8, "count": 3},
    ]
    assert script_line("read-parts", two) == (
        f"dd if='{PATH}' bs=512 skip=0 count=2 2>/dev/null | gzip -c; "
        "dd if=/system/app/A/A.apk bs=512 skip=8 count=3 2>/dev/null | gzip -c"
    )
    assert script_line("file-sizes", [{"path": PATH}, {"path": "/system/a.apk"}]) == (
        f"stat -c %s%n '{PATH}' /system/a.apk"
    )


@pytest.mark.parametrize(
    "values",
    [
        {"path": "/data/app/a b.apk"},
        {"path": "/sdcard/Download/x.apk"},
        {"path": "/data/user/0/com.a/files/key.apk"},
        {"path": "/data/app/x"},
        {"first": -1},
        {"first": "08"},
        {"first": "1 of=/data/x"},
        {"first": "$(id)"},
        {"count": 0},
        {"count": "1;id"},
        {"count": "3 of=x"},
    ],
)
@pytest.mark.parametrize("script", ["read-parts", "read-parts-plain"])
def test_nothing_else_gets_into_a_script(script: str, values: dict[str, str | int]) -> None:
    with pytest.raises(CommandRefused):
        script_line(script, [VALUES | values])


def test_a_script_is_no_command_and_a_command_no_script() -> None:
    with pytest.raises(CommandRefused):
        command("read-parts", path=PATH, first=0, count=1)
    with pytest.raises(CommandRefused):
        script_line("now", [{}])
    with pytest.raises(CommandRefused):
        script_line("read-parts", [{"path": PATH}])


def test_a_line_that_an_old_phone_would_cut_is_refused() -> None:
    with pytest.raises(CommandRefused):
        script_line("read-parts", [VALUES] * 100)


@pytest.mark.slow
@given(path=st.from_regex(APK_PATH.pattern, fullmatch=True))
def test_any_path_that_may_be_sent_is_one_word_of_the_script(path: str) -> None:
    if not APK_PATH.accepts(path):
        return
    (read, packed) = split_line(script_line("read-parts", [VALUES | {"path": path}]))
    assert read.argv == ("dd", f"if={path}", "bs=512", "skip=8", "count=3")
    assert packed.argv == ("gzip", "-c")


def test_ids_are_told_apart() -> None:
    assert len({one.id for one in (*COMMANDS, *SCRIPTS)}) == len(COMMANDS) + len(SCRIPTS)


def test_a_person_is_told_of_every_command_once_before_it_is_run() -> None:
    told = [one for topic in (*OF_THE_PHONE, OF_CHOSEN_APPS) for one in topic.commands]
    assert sorted([*told, *OTHER_WORDS]) == sorted(one.id for one in (*COMMANDS, *SCRIPTS))
    assert set(OTHER_WORDS.values()) <= set(told)


@pytest.mark.parametrize(("other", "told"), OTHER_WORDS.items())
def test_what_is_not_told_apart_reads_the_same_in_other_words(other: str, told: str) -> None:
    one, known = named(other), named(told)
    assert one.holes() == known.holes() or isinstance(one, Script)
    if isinstance(one, Command) and isinstance(known, Command):
        program, rest = words_of(known)[0], set(words_of(known))
        assert words_of(one)[0] == program
        assert set(words_of(one)) - rest <= {"--history-limit", "100000"}


def test_holes_are_filled_in_their_places() -> None:
    assert command("package-path", package="com.a.b", user=10) == ("pm", "path", "--user", "10", "com.a.b")
    assert command("now") == ("date", "+%s")
    assert command("getprop", key="ro.product.model") == ("getprop", "ro.product.model")
    path = "/data/app/~~V5jud4ex==/com.a-q_-C29==/split_config.arm64_v8a.apk"
    assert command("hash-file", path=path) == ("sha256sum", path)


@pytest.mark.parametrize(
    ("command_id", "values"),
    [
        ("reboot", {}),
        ("dump-package", {}),
        ("now", {"user": 0}),
        ("dump-package", {"package": "com.a", "user": 0}),
        ("dump-package", {"package": "write"}),
        ("dump-package", {"package": "-a.b"}),
        ("dump-package", {"package": "com.a\n"}),
        ("dump-package", {"package": "com.a b"}),
        ("dump-package", {"package": "com.a;reboot"}),
        ("dump-package", {"package": "com.$(reboot)"}),
        ("dump-package", {"package": "com.\N{CYRILLIC SMALL LETTER A}"}),
        ("dump-package", {"package": "com." + "a" * 300}),
        ("list-packages", {"user": -1}),
        ("list-packages", {"user": "all"}),
        ("list-packages", {"user": "0 -f"}),
        ("list-packages", {"user": "\N{ARABIC-INDIC DIGIT ONE}"}),
        ("list-packages", {"user": True}),
        ("hash-file", {"path": "/sdcard/DCIM/photo.jpg"}),
        ("hash-file", {"path": "/data/app/../../sdcard/x.apk"}),
        ("hash-file", {"path": "/data/app/a b.apk"}),
        ("hash-file", {"path": "/data/user/0/com.a/files/key.apk"}),
        ("hash-file", {"path": "/data/data/com.a/databases/contacts2.db"}),
        ("hash-file", {"path": "/data/media/0/Download/x.apk"}),
        ("hash-file", {"path": "/sdcard/Download/x.apk"}),
        ("hash-file", {"path": "/storage/emulated/0/x.apk"}),
        ("hash-file", {"path": "/proc/self/environ.apk"}),
        ("hash-file", {"path": "//data/user/0/x.apk"}),
        ("hash-file", {"path": "/./data/user/0/x.apk"}),
        ("hash-file", {"path": "/data//user/0/x.apk"}),
        ("hash-file", {"path": "/data/./user/0/x.apk"}),
        ("hash-file", {"path": "-c.apk"}),
        ("hash-file", {"path": "/" + "a" * 2000 + ".apk"}),
        ("getprop", {"key": "ro.serialno"}),
        ("getprop", {"key": "ro.product.modelx"}),
        ("getprop", {"key": "roxproduct.model"}),
    ],
)
def test_anything_else_is_refused(command_id: str, values: dict[str, str | int]) -> None:
    with pytest.raises(CommandRefused):
        command(command_id, **values)


@pytest.mark.parametrize(
    "path",
    [
        "/data/app/~~V5jud4ex==/com.a-q_-C29==/base.apk", "/data/app/com.a-1.apk", "/data/priv-app/A/A.apk",
        "/system/priv-app/A/A.apk", "/system_ext/app/A/A.apk", "/product/app/A.apk", "/vendor/app/A/A.apk",
        "/apex/com.android.permission/priv-app/A@340/A.apk", "/mnt/expand/57f8f4bc/app/~~a==/com.a-b==/a.apk",
        "/mnt/asec/com.a-1/base.apk", "/my_product/app/A/A.apk", "/data/preload/A/A.apk", "/cust/app/A/A.apk",
        "/system/data-app/A/A.apk", "/data/users.apk",
    ],
)  # fmt: skip
def test_wherever_phones_keep_packages_they_can_be_copied(path: str) -> None:
    assert command("pull", path=path)[-1] == path


def test_a_refusal_shows_hostile_text_harmlessly() -> None:
    with pytest.raises(CommandRefused) as caught:
        command("dump-package", package="a.b\x1b[2J\n\N{RIGHT-TO-LEFT OVERRIDE}")
    assert str(caught.value).isprintable()


HOLES = {hole.name: (one.id, hole) for one in COMMANDS for hole in one.holes() if len(one.holes()) == 1}


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(HOLES))
@given(data=st.data())
def test_what_fits_a_hole_is_one_word_for_any_shell_and_no_option(name: str, data: st.DataObject) -> None:
    command_id, hole = HOLES[name]
    value = data.draw(st.one_of(st.from_regex(hole.pattern, fullmatch=True), st.text(max_size=40)))
    if not hole.accepts(value):
        return
    argv = command(command_id, **{name: value})
    assert argv[-1] == value
    assert not value.startswith("-")
    assert value.isascii()
    assert value.isprintable()
    assert shlex.split(shlex.join(argv)) == list(argv)


def test_a_package_always_holds_a_dot_so_that_it_is_no_sub_command() -> None:
    package = next(hole for one in COMMANDS for hole in one.holes() if hole.name == "package")
    assert isinstance(package, Hole)
    assert [
        word for word in ("write", "packages", "permission", "all", "com.a") if package.accepts(word)
    ] == ["com.a"]
