"""Small programs: ``date``, ``getprop``, ``sha256sum``, ``stat``, ``dd``, ``which``."""

from __future__ import annotations

import hashlib

from tests.simphone.commands import Answer, Argv
from tests.simphone.files import FileTree
from tests.simphone.story import Story


class Toybox:
    """Programs that answer from the story and its files."""

    def __init__(self, story: Story, tree: FileTree) -> None:
        """Takes what the phone knows and its files."""
        self._story = story
        self._tree = tree

    def date(self, argv: Argv) -> Answer:
        """``date [+FORMAT]``; ``%s`` counts from 1970, the clock stands still."""
        form = argv[0].removeprefix("+") if argv else "%a %b %d %H:%M:%S %Y"
        now = self._story.local_time(self._story.now)
        return Answer.text(now.strftime(form.replace("%s", str(self._story.now))) + "\n")

    def getprop(self, argv: Argv) -> Answer:
        """``getprop [KEY]``; an unknown key gives an empty line."""
        if argv:
            return Answer.text(self._story.property_value(argv[0]) + "\n")
        lines = (f"[{key}]: [{value}]\n" for key, value in sorted(self._story.properties))
        return Answer.text("".join(lines))

    def sha256sum(self, argv: Argv) -> Answer:
        """``sha256sum PATH...``."""
        answer = Answer()
        for path in argv:
            answer = answer.then(self._sha256(path))
        return answer

    def stat(self, argv: Argv) -> Answer:
        """``stat -c %s%n PATH...``."""
        answer = Answer()
        for path in argv[2:]:
            node = self._tree.node(path)
            missing = Answer.failure(1, f"stat: '{path}': No such file or directory\n")
            answer = answer.then(missing if node is None else Answer.text(f"{node.size}{path}\n"))
        return answer if argv[:2] == ("-c", "%s%n") else Answer.failure(1, "stat: Unknown option\n")

    def dd(self, argv: Argv) -> Answer:
        """``dd if=PATH bs=N skip=N count=N``; the counts go to the error stream."""
        said = dict(word.partition("=")[::2] for word in argv)
        path = said.pop("if", "")
        size, skip, count = (int(said.pop(name, "0")) for name in ("bs", "skip", "count"))
        file = self._tree.file(path)
        if said:
            return Answer.failure(1, f"dd: bad arg '{next(iter(said))}'\n")
        if file is None or not file.readable:
            reason = "No such file or directory" if file is None else "Permission denied"
            return Answer.failure(1, f"dd: {path}: {reason}\n")
        read = file.slice(skip * size, (skip + count) * size)
        return Answer(read, f"{len(read) // size}+{len(read) % size > 0} records in\n".encode())

    def _sha256(self, path: str) -> Answer:
        file = self._tree.file(path)
        if file is None:
            reason = "No such file or directory" if self._tree.node(path) is None else "Is a directory"
            return Answer.failure(1, f"sha256sum: {path}: {reason}\n")
        if not file.readable:
            return Answer.failure(1, f"sha256sum: {path}: Permission denied\n")
        return Answer.text(f"{hashlib.sha256(file.read()).hexdigest()}  {path}\n")
