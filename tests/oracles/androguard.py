"""A DEX file as androguard reads and cross-references it."""

from __future__ import annotations

from typing import Any

from loguru import logger

from tests.oracles.facts import Class, DexFacts, Method, Naming

_PAYLOADS = ("packed-switch-payload", "sparse-switch-payload", "fill-array-data-payload")


def read(dex: bytes) -> DexFacts:
    """The facts; calls, accesses to fields and uses of strings are those of its analysis.

    Raises whatever androguard does with a file that it does not accept.
    """
    logger.disable("androguard")
    from androguard.core.analysis.analysis import Analysis
    from androguard.core.dex import DEX

    opened = DEX(dex)
    found = DexFacts(strings=set(opened.get_strings()), fields=_fields(opened))
    for one in opened.get_classes():
        above = {one.get_superclassname(), *one.get_interfaces()} - {None, "AG:ITI: invalid type"}
        found.classes[one.get_name()] = Class(one.get_access_flags(), frozenset(above))
    for method in opened.get_encoded_methods():
        name = _descriptor(method)
        found.methods[name] = Method(method.get_access_flags(), method.get_code() is not None)
        rows = [(at, insn.get_name()) for at, insn in method.get_instructions_idx()]
        if rows := [row for row in rows if row[1] not in _PAYLOADS]:
            found.instructions[name] = rows
    analysis = Analysis(opened)
    analysis.create_xref()
    _read_references(analysis, found)
    found.defined_fields = {_field(one) for one in opened.get_encoded_fields()}
    return found


def _descriptor(method: Any) -> str:
    return f"{method.get_class_name()}->{method.get_name()}{method.get_descriptor().replace(' ', '')}"


def _fields(opened: Any) -> set[str]:
    fields = opened.fields.get_obj() if opened.fields is not None else ()
    return {f"{one.get_class_name()}->{one.get_name()}:{one.get_type()}" for one in fields}


def _field(field: Any) -> str:
    return f"{field.get_class_name()}->{field.get_name()}:{field.get_descriptor()}"


def _read_references(analysis: Any, found: DexFacts) -> None:
    opcodes = {name: dict(rows) for name, rows in found.instructions.items()}
    for method in analysis.get_methods():
        if method.is_external():
            continue
        caller = _descriptor(method.get_method())
        for _, called, at in method.get_xref_to():
            found.calls.add(Naming(caller, at, _descriptor(called.get_method())))
        for reads in (method.get_xref_read(), method.get_xref_write()):
            for _, accessed, at in reads:
                one = accessed.get_field() if hasattr(accessed, "get_field") else accessed
                opcode = opcodes[caller][at]
                found.field_accesses.add(Naming(caller, at, f"{opcode} {_field(one)}"))
    for string in analysis.get_strings():
        for _, method, at in string.get_xref_from(with_offset=True):
            found.string_constants.add(Naming(_descriptor(method.get_method()), at, string.get_orig_value()))
