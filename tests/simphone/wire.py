"""Messages of the ADB transport (AOSP, packages/modules/adb/protocol.txt)."""

from __future__ import annotations

import asyncio
import struct
from dataclasses import dataclass

HEADER = struct.Struct("<6I")
"""command, arg0, arg1, payload length, payload checksum, command ^ 0xffffffff."""

A_CNXN = 0x4E584E43
A_AUTH = 0x48545541
A_OPEN = 0x4E45504F
A_OKAY = 0x59414B4F
A_WRTE = 0x45545257
A_CLSE = 0x45534C43

A_VERSION = 0x01000001
"""From this version on the receiver ignores the checksum."""
MAX_PAYLOAD = 256 * 1024
"""Bytes of one message that this device accepts."""

AUTH_TOKEN = 1
AUTH_SIGNATURE = 2
AUTH_RSAPUBLICKEY = 3


class ProtocolError(Exception):
    """The peer sent something that is no ADB message."""


@dataclass(frozen=True, slots=True)
class Message:
    """One message; what the arguments mean depends on the command."""

    command: int
    arg0: int
    arg1: int
    payload: bytes = b""

    def encode(self) -> bytes:
        """The message as it stands on the wire; its checksum is 0."""
        magic = self.command ^ 0xFFFFFFFF
        return HEADER.pack(self.command, self.arg0, self.arg1, len(self.payload), 0, magic) + self.payload


async def read_message(reader: asyncio.StreamReader) -> Message:
    """The next message.

    Raises:
        asyncio.IncompleteReadError: the peer closed the connection.
        ProtocolError: the bytes are no message, or one longer than ``MAX_PAYLOAD``.
    """
    header = await reader.readexactly(HEADER.size)
    command, arg0, arg1, length, _checksum, magic = HEADER.unpack(header)
    if magic != command ^ 0xFFFFFFFF or length > MAX_PAYLOAD:
        raise ProtocolError(header.hex())
    return Message(command, arg0, arg1, await reader.readexactly(length))
