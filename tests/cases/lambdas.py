"""The synthetic class that D8 writes for a lambda."""

from __future__ import annotations

from dataclasses import dataclass

from tests.cases.classfile import split_descriptor, type_of
from tests.cases.words import suffix_of, words_of


@dataclass(frozen=True, slots=True)
class LambdaBody:
    """What D8 writes for one lambda."""

    name: str
    interface: str
    captured: list[str]
    method: str
    erased: str
    actual: str

    def text(self, form: str, target: str, descriptor: str) -> str:
        """The synthetic class, which calls ``target``."""
        lines = [f".class public final synthetic {type_of(self.name)}", ".super Ljava/lang/Object;"]
        lines += [f".implements {self.interface}", ""]
        lines += [f".field public final synthetic f${n}:{one}" for n, one in enumerate(self.captured)]
        lines += ["", f".method public synthetic constructor <init>({''.join(self.captured)})V"]
        lines += [f"    .registers {1 + words_of(self.captured)}"]
        lines += ["    invoke-direct {p0}, Ljava/lang/Object;-><init>()V", *self._keep()]
        lines += ["    return-void", ".end method", ""]
        lines += [f".method public final {self.method}{self.erased}", *self._run(form, target, descriptor)]
        lines += [".end method"]
        return "\n".join(lines) + "\n"

    def _keep(self) -> list[str]:
        found, at = [], 1
        for n, one in enumerate(self.captured):
            found.append(f"    iput{suffix_of(one)} p{at}, p0, {type_of(self.name)}->f${n}:{one}")
            at += words_of([one])
        return found

    def _run(self, form: str, target: str, descriptor: str) -> list[str]:
        erased, result = split_descriptor(self.erased)
        actual, _ = split_descriptor(self.actual)
        gives = split_descriptor(descriptor)[1]
        lines, words, at = [], [], 0
        for n, one in enumerate(self.captured):
            lines.append(f"    iget{suffix_of(one)} v{at}, p0, {type_of(self.name)}->f${n}:{one}")
            words += [f"v{at + k}" for k in range(words_of([one]))]
            at += words_of([one])
        p = 1
        for plain, real in zip(erased, actual, strict=True):
            if plain != real:
                lines.append(f"    check-cast p{p}, {real}")
            words += [f"p{p + k}" for k in range(words_of([plain]))]
            p += words_of([plain])
        lines.append(f"    {form} {{{', '.join(words)}}}, {target}")
        locals_ = max(at, 1)
        if result == "V":
            lines.append("    return-void")
        elif gives == "V":
            lines += ["    const/4 v0, 0x0", "    return-object v0"]
        else:
            suffix = "-object" if gives[0] in "L[" else "-wide" if gives in "JD" else ""
            lines += [f"    move-result{suffix} v0", f"    return{suffix} v0"]
        return [f"    .registers {locals_ + p}", *lines]
