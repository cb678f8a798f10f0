"""One connection of an adb server to the simulated phone."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Coroutine
from typing import Protocol

from tests.simphone.faults import AdbState, Faults
from tests.simphone.streams import Stream, StreamClosedError
from tests.simphone.wire import (
    A_AUTH,
    A_CLSE,
    A_CNXN,
    A_OKAY,
    A_OPEN,
    A_VERSION,
    A_WRTE,
    AUTH_SIGNATURE,
    AUTH_TOKEN,
    MAX_PAYLOAD,
    Message,
    ProtocolError,
    read_message,
)

_TOKEN_BYTES = 20
_NEXT_CHALLENGE_S = 0.1
_MOST_STREAMS = 256


class Host(Protocol):
    """What a connection needs of the phone."""

    @property
    def faults(self) -> Faults:
        """What is wrong with the phone."""

    @property
    def banner(self) -> bytes:
        """How the phone introduces itself."""

    def is_allowed(self) -> bool:
        """Whether the user has allowed this computer."""

    def count_answer(self) -> None:
        """The computer has answered one challenge."""

    def accepts(self, service: str) -> bool:
        """Whether there is such a service; records that it was asked for."""

    async def run_service(self, stream: Stream, service: str) -> None:
        """Serves one stream to its end."""


class Connection:
    """Handshake, then streams."""

    def __init__(self, phone: Host, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Takes the two halves of a TCP connection."""
        self._phone = phone
        self._reader = reader
        self._writer = writer
        self._streams: dict[int, Stream] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._max_payload = MAX_PAYLOAD
        self._connected = False
        self._challenged = False
        self._next_id = 1

    async def serve(self) -> None:
        """Returns when the computer is gone."""
        try:
            while True:
                await self._handle(await read_message(self._reader))
        except (asyncio.IncompleteReadError, ConnectionError, ProtocolError):
            return
        finally:
            await self._end()

    def send(self, message: Message) -> None:
        """Queues a message for the computer."""
        if not self._writer.is_closing():
            self._writer.write(message.encode())

    async def _end(self) -> None:
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        try:
            await asyncio.gather(*tasks, return_exceptions=True)
        finally:  # also where a phone that was cut is stopped meanwhile
            self._writer.transport.abort()

    async def _handle(self, message: Message) -> None:
        if self._phone.faults.state is AdbState.OFFLINE:
            return
        if message.command == A_CNXN:
            self._max_payload = message.arg1
            self._greet()
        elif message.command == A_AUTH:
            await self._on_answer(message)
        elif self._connected:
            self._on_stream_message(message)
        await self._writer.drain()

    def _greet(self) -> None:
        """Lets the computer in, or challenges it."""
        if self._connected:
            return
        if self._phone.is_allowed():
            self._connected = True
            self.send(Message(A_CNXN, A_VERSION, MAX_PAYLOAD, self._phone.banner))
            return
        self.send(Message(A_AUTH, AUTH_TOKEN, 0, os.urandom(_TOKEN_BYTES)))
        if not self._challenged:
            self._challenged = True
            self._start(self._watch_for_the_tap())

    async def _on_answer(self, message: Message) -> None:
        """Refuses a signature at once; after the public key it gives the user time."""
        self._phone.count_answer()
        if message.arg0 == AUTH_SIGNATURE or self._phone.is_allowed():
            self._greet()
        elif self._phone.faults.accept_after is not None:
            await asyncio.sleep(_NEXT_CHALLENGE_S)
            self._greet()

    async def _watch_for_the_tap(self) -> None:
        while not self._phone.is_allowed():
            await asyncio.sleep(_NEXT_CHALLENGE_S / 4)
        self._greet()

    def _on_stream_message(self, message: Message) -> None:
        if message.command == A_OPEN:
            self._open(message)
            return
        stream = self._streams.get(message.arg1)
        if stream is None:
            return
        if message.command == A_OKAY:
            stream.on_okay()
        elif message.command == A_WRTE:
            stream.on_write(message.payload)
        elif message.command == A_CLSE:
            stream.on_close()
            del self._streams[message.arg1]

    def _open(self, message: Message) -> None:
        service = message.payload.rstrip(b"\0").decode("utf-8", "replace")
        if not self._phone.accepts(service) or len(self._streams) >= _MOST_STREAMS:
            self.send(Message(A_CLSE, 0, message.arg0))
            return
        local_id, self._next_id = self._next_id, self._next_id + 1
        stream = Stream(local_id, message.arg0, self.send, self._max_payload)
        self._streams[local_id] = stream
        self._start(self._run(stream, service))

    async def _run(self, stream: Stream, service: str) -> None:
        try:
            await self._phone.run_service(stream, service)
        except StreamClosedError:
            return
        stream.close()

    def _start(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
