"""The simulated phone: an adbd on a loopback port, run in a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from collections.abc import Callable
from types import TracebackType

from tests.simphone import android14
from tests.simphone.commands import Argv, Command, run_line
from tests.simphone.connection import Connection
from tests.simphone.faults import AdbState, Faults
from tests.simphone.files import FileTree
from tests.simphone.services import Service, parse_service, send_answer, send_beginning
from tests.simphone.story import Story
from tests.simphone.streams import Stream
from tests.simphone.sync import SyncService

_START_S = 10.0
_BACKLOG = 100

Layout = Callable[[Story, FileTree], dict[str, Command]]
"""Gives the programs of one Android version."""


class SimPhone:
    """One phone; a context manager that listens inside.

    ``opened`` lists every service that a computer asked for, ``ran`` every command
    that the shell took from them, ``synced`` every request to the sync service;
    ``answered`` counts the shell's answers since the cable was put in, each to one
    line of commands; ``port`` is its TCP port on the loopback.
    """

    _loop: asyncio.AbstractEventLoop

    def __init__(
        self, story: Story, faults: Faults | None = None, layout: Layout = android14.shell_commands
    ) -> None:
        """Takes what the phone knows, what is wrong with it and how it prints."""
        self.story = story
        self.faults = faults or Faults()
        self.opened: list[str] = []
        self.ran: list[Argv] = []
        self.synced: list[str] = []
        self.banner = _banner(story, self.faults)
        self._tree = story.file_tree()
        self._commands = layout(story, self._tree)
        self._answers = 0
        self._allowed = threading.Event()
        self._sent = 0
        self.answered = 0
        self.port = 0
        self._listener: socket.socket | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="simphone", daemon=True)

    @property
    def serial(self) -> str:
        """What ``adb connect`` takes, and the phone's serial number there."""
        return f"127.0.0.1:{self.port}"

    def __enter__(self) -> SimPhone:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def start(self) -> None:
        """Returns when the port is open."""
        self._loop = asyncio.new_event_loop()
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self._listen(), self._loop).result(_START_S)

    def stop(self) -> None:
        """Closes all connections and ends the thread; once only."""
        self.unplug()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_START_S)

    def allow(self) -> None:
        """The user taps Allow."""
        self._allowed.set()

    def unplug(self) -> None:
        """The cable is pulled: connections break, and no new one is taken."""
        asyncio.run_coroutine_threadsafe(self._cut(), self._loop).result(_START_S)

    def plug_in(self, faults: Faults | None = None) -> None:
        """The cable is put back: the phone listens on its port again, with these faults from now on."""
        self.faults = faults or Faults()
        self._sent = self.answered = 0
        asyncio.run_coroutine_threadsafe(self._listen(self.port), self._loop).result(_START_S)

    def is_allowed(self) -> bool:
        """Whether the user has allowed the computer."""
        if self.faults.state is AdbState.DEVICE or self._allowed.is_set():
            return True
        return self.faults.accept_after is not None and self._answers >= self.faults.accept_after

    def count_answer(self) -> None:
        """The computer has answered one challenge."""
        self._answers += 1

    def accepts(self, service: str) -> bool:
        """Whether there is such a service; records that it was asked for."""
        self.opened.append(service)
        return parse_service(service, self.faults) is not None

    async def run_service(self, stream: Stream, service: str) -> None:
        """Serves one stream to its end."""
        parsed = parse_service(service, self.faults)
        if parsed is None:
            return
        if parsed.kind == "sync":
            await self._sync(stream)
        else:
            await self._shell(stream, parsed)

    async def _shell(self, stream: Stream, service: Service) -> None:
        await asyncio.sleep(self.faults.shell_delay)
        answer = run_line(service.command, self._commands, self.ran.append)
        self.answered += 1
        if self.answered == self.faults.drop_in_answer:
            await send_beginning(stream, service.kind, answer)
            await self._break_off()
        await send_answer(stream, service.kind, answer, self.faults)

    async def _sync(self, stream: Stream) -> None:
        service = SyncService(
            stream,
            self._tree,
            record=self.synced.append,
            altered=self.faults.altered_files,
            before_data=self._before_data,
            break_off=self._break_off,
        )
        await service.serve()

    def _before_data(self, count: int) -> int:
        """Counts bytes of files; how many of these get through before a fault."""
        limits = (self.faults.drop_after_bytes, self.faults.stall_after_bytes)
        room = min((limit - self._sent for limit in limits if limit is not None), default=count)
        self._sent += count
        return max(0, min(count, room))

    async def _break_off(self) -> None:
        """The phone is gone or falls silent; never returns."""
        if self.faults.stall_after_bytes is None:
            self._loop.call_soon(self._start_cut)
        await asyncio.Event().wait()

    def _start_cut(self) -> None:
        self._cutting = self._loop.create_task(self._cut())

    async def _cut(self) -> None:
        if self._listener is not None:
            self._loop.remove_reader(self._listener)
            self._listener.close()
            self._listener = None
        tasks = tuple(self._connections)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_forever()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    async def _listen(self, port: int = 0) -> None:
        self._listener = socket.create_server(("127.0.0.1", port), backlog=_BACKLOG)
        self._listener.setblocking(False)
        self.port = self._listener.getsockname()[1]
        self._loop.add_reader(self._listener, self._accept, self._listener)

    def _accept(self, listener: socket.socket) -> None:
        with contextlib.suppress(BlockingIOError, ConnectionError):
            taken, _ = listener.accept()
            task = self._loop.create_task(self._serve(taken))
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)
            # A task that is cancelled before its first step runs none of its own endings.
            task.add_done_callback(lambda _: taken.close())

    async def _serve(self, taken: socket.socket) -> None:
        reader, writer = await asyncio.open_connection(sock=taken)
        await Connection(self, reader, writer).serve()


def _banner(story: Story, faults: Faults) -> bytes:
    names = ("ro.product.name", "ro.product.model", "ro.product.device")
    fields = [f"{name}={story.property_value(name)}" for name in names]
    return "device::{};features={}".format(";".join(fields), ",".join(faults.features)).encode()
