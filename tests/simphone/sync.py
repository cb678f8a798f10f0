"""The sync service (AOSP, packages/modules/adb/SYNC.TXT and file_sync_protocol.h)."""

from __future__ import annotations

import struct
from collections.abc import Awaitable, Callable

from tests.simphone.files import FileTree, Node, PhoneFile
from tests.simphone.streams import Stream

_REQUEST = struct.Struct("<4sI")
_STAT_V1 = struct.Struct("<4s3I")
_STAT_V2 = struct.Struct("<4sI2Q4IQ3q")
_DENT_V1 = struct.Struct("<4s4I")
_DENT_V2 = struct.Struct("<4sI2Q4IQ3qI")
_CHUNK = 64 * 1024
_CHUNKS_PER_WRITE = 3
_ENOENT = 2
_LONGEST_PATH = 1024

BeforeData = Callable[[int], int]
"""Told the number of bytes that are about to be sent; returns how many of them get through."""


class SyncService:
    """Answers the requests of one sync stream until the host ends it."""

    def __init__(
        self,
        stream: Stream,
        tree: FileTree,
        *,
        record: Callable[[str], None],
        altered: tuple[str, ...],
        before_data: BeforeData,
        break_off: Callable[[], Awaitable[None]],
    ) -> None:
        """Takes the stream, the files and who is told of requests and of bytes."""
        self._stream = stream
        self._tree = tree
        self._record = record
        self._altered = altered
        self._before_data = before_data
        self._break_off = break_off
        self._handlers = {
            b"STAT": self._stat_v1,
            b"STA2": self._stat_v2,
            b"LST2": self._stat_v2,
            b"LIST": self._list_v1,
            b"LIS2": self._list_v2,
            b"RECV": self._receive_v1,
            b"RCV2": self._receive_v2,
        }

    async def serve(self) -> None:
        """Returns at QUIT or after a refused request."""
        while True:
            kind, length = _REQUEST.unpack(await self._stream.read(_REQUEST.size))
            if kind == b"QUIT":
                return
            if length > _LONGEST_PATH:
                await self._fail("path too long")
                return
            path = (await self._stream.read(length)).decode("utf-8", "replace")
            self._record(f"{kind.decode('ascii', 'replace')} {path}")
            handler = self._handlers.get(kind)
            if handler is None:
                await self._refuse(kind)
                return
            await handler(kind, path)

    async def _stat_v1(self, kind: bytes, path: str) -> None:
        node = self._tree.node(path) or Node(0, 0, 0)
        await self._stream.write(_STAT_V1.pack(kind, node.mode, node.size & 0xFFFFFFFF, node.mtime))

    async def _stat_v2(self, kind: bytes, path: str) -> None:
        await self._stream.write(_STAT_V2.pack(kind, *_stat_fields(self._tree.node(path))))

    async def _list_v1(self, _kind: bytes, path: str) -> None:
        entries = bytearray()
        for name, node in self._entries(path):
            raw = name.encode()
            entries += _DENT_V1.pack(b"DENT", node.mode, node.size & 0xFFFFFFFF, node.mtime, len(raw)) + raw
        await self._stream.write(bytes(entries) + _DENT_V1.pack(b"DONE", 0, 0, 0, 0))

    async def _list_v2(self, _kind: bytes, path: str) -> None:
        entries = bytearray()
        for name, node in self._entries(path):
            raw = name.encode()
            entries += _DENT_V2.pack(b"DNT2", *_stat_fields(node), len(raw)) + raw
        await self._stream.write(bytes(entries) + _DENT_V2.pack(b"DONE", *(0,) * 12))

    def _entries(self, path: str) -> list[tuple[str, Node]]:
        nodes = ((name, self._tree.node(f"{path.rstrip('/')}/{name}")) for name in self._tree.names(path))
        return [(name, node) for name, node in nodes if node is not None]

    async def _receive_v2(self, kind: bytes, path: str) -> None:
        await self._stream.read(_REQUEST.size)  # a second packet: the id again, and flags
        await self._receive_v1(kind, path)

    async def _receive_v1(self, _kind: bytes, path: str) -> None:
        file = self._tree.file(path)
        if file is None:
            missing = self._tree.node(path) is None
            await self._fail("No such file or directory" if missing else "Is a directory")
        elif not file.readable:
            await self._fail("Permission denied")
        else:
            await self._send_content(self._content(file))

    def _content(self, file: PhoneFile) -> bytes:
        content = file.read()
        if file.path not in self._altered or not content:
            return content
        return content[:-1] + bytes([content[-1] ^ 1])

    async def _send_content(self, content: bytes) -> None:
        step = _CHUNK * _CHUNKS_PER_WRITE
        for start in range(0, len(content), step):
            part = content[start : start + step]
            room = self._before_data(len(part))
            chunks = (part[at : at + _CHUNK] for at in range(0, len(part), _CHUNK))
            packets = b"".join(_REQUEST.pack(b"DATA", len(c)) + c for c in chunks)
            if room < len(part):
                await self._stream.write(packets[:room])
                await self._break_off()
            await self._stream.write(packets)
        await self._stream.write(_REQUEST.pack(b"DONE", 0))

    async def _refuse(self, kind: bytes) -> None:
        await self._fail("Read-only file system" if kind in {b"SEND", b"SND2"} else "unknown command")

    async def _fail(self, reason: str) -> None:
        raw = reason.encode()
        await self._stream.write(_REQUEST.pack(b"FAIL", len(raw)) + raw)


def _stat_fields(node: Node | None) -> tuple[int, ...]:
    """error, dev, ino, mode, nlink, uid, gid, size, atime, mtime, ctime."""
    if node is None:
        return (_ENOENT, *(0,) * 10)
    times = (node.mtime,) * 3
    return (0, 0, 0, node.mode, 1, 1000, 1000, node.size, *times)
