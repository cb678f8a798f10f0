"""One stream of an ADB connection, seen from the device."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tests.simphone.wire import A_CLSE, A_OKAY, A_WRTE, MAX_PAYLOAD, Message

Send = Callable[[Message], None]


class StreamClosedError(Exception):
    """The host closed the stream."""


class Stream:
    """Bytes in both directions; at most one WRTE waits for its OKAY."""

    def __init__(self, local_id: int, remote_id: int, send: Send, max_payload: int) -> None:
        """Opens it: the host learns ``local_id``."""
        self._local_id = local_id
        self._remote_id = remote_id
        self._send = send
        self._max_payload = min(max_payload, MAX_PAYLOAD)
        self._received = bytearray()
        self._changed = asyncio.Event()
        self._awaits_okay = False
        self._closed = False
        send(Message(A_OKAY, local_id, remote_id))

    def on_okay(self) -> None:
        """The host has taken the last WRTE."""
        self._awaits_okay = False
        self._changed.set()

    def on_write(self, payload: bytes) -> None:
        """The host sent bytes."""
        self._received += payload
        self._send(Message(A_OKAY, self._local_id, self._remote_id))
        self._changed.set()

    def on_close(self) -> None:
        """The host closed the stream."""
        self._closed = True
        self._changed.set()

    async def write(self, data: bytes) -> None:
        """Sends all of ``data``; returns when the host has taken it.

        Raises:
            StreamClosedError: the host closed the stream before.
        """
        for start in range(0, len(data), self._max_payload):
            self._raise_if_closed()
            self._awaits_okay = True
            chunk = data[start : start + self._max_payload]
            self._send(Message(A_WRTE, self._local_id, self._remote_id, chunk))
            while self._awaits_okay:
                await self._wait()

    async def read(self, count: int) -> bytes:
        """Exactly ``count`` bytes.

        Raises:
            StreamClosedError: the host closed the stream before they came.
        """
        while len(self._received) < count:
            await self._wait()
        data = bytes(self._received[:count])
        del self._received[:count]
        return data

    async def wait_closed(self) -> None:
        """Returns when the host has closed the stream; drops what it still sends."""
        while not self._closed:
            self._received.clear()
            self._changed.clear()
            await self._changed.wait()

    def close(self) -> None:
        """Tells the host that nothing more comes."""
        if not self._closed:
            self._closed = True
            self._send(Message(A_CLSE, self._local_id, self._remote_id))

    async def _wait(self) -> None:
        self._raise_if_closed()
        self._changed.clear()
        await self._changed.wait()
        if self._awaits_okay:
            self._raise_if_closed()

    def _raise_if_closed(self) -> None:
        if self._closed:
            raise StreamClosedError
