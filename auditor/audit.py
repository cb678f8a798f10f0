"""One app → one audit: reads the facts of an app's APKs, then judges them."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from auditor import __version__
from auditor.apk.androguard_edge import decompile_method
from auditor.apk.app_group import AppGroup
from auditor.apk.app_strings import AppStrings
from auditor.apk.channels import channels_asked_for, find_channels
from auditor.apk.container import Apk, find_tampering
from auditor.apk.foreign_code import find_foreign_code, foreign_book
from auditor.apk.layouts import read_layouts
from auditor.apk.packers import find_hidden_code, packers_book
from auditor.apk.payloads import find_payloads
from auditor.apk.permissions import merge_permissions
from auditor.dex import CodeFile, Program, load_program
from auditor.dex.extract import extract_method
from auditor.errors import MalformedApk, MalformedDex
from auditor.evidence import (
    CodeFacts,
    channels_in,
    channels_of,
    examine,
    find_hosts,
    find_own_code,
    find_sdks,
    find_vocabulary,
    rules_sha256,
)
from auditor.garbage import collected_at_the_end
from auditor.judge import contradictions, load_common, load_risk_rules, risk, verdicts
from auditor.loans import Identified, LoanData, judge_loan
from auditor.model import (
    Access,
    ApkFile,
    AppAudit,
    AppFacts,
    Channel,
    Detail,
    DetailValue,
    Device,
    FileRole,
    Grant,
    InstalledApp,
    Limit,
    Loan,
    Maybe,
    MethodDescriptor,
    Permission,
    Reason,
    Role,
    Sha256,
    Tool,
    Unknown,
)
from auditor.policy import Packs, Setting, conduct_of, market_of, policies, standing_of
from auditor.policy.host_code import belongs_to_a_loan_product

NAME = "contact-permission-auditor"
NO_MANIFEST = Unknown("no-manifest")
NOT_REPORTED = Unknown("not-reported")
NOT_DECOMPILED = Unknown("not-decompiled")
TOO_MANY_METHODS = Unknown("decompile-budget")
MAX_DECOMPILED = 60
"""Methods of one app that are decompiled."""
SHOWN = 5
"""Methods that a reason names."""
MAX_OF_A_KIND = 40
"""Limits of one kind that one app can have; the rest are counted."""
_NO_CODE = CodeFacts(accesses=(), limits=())
_GRANTED = ("READ_CONTACTS", "WRITE_CONTACTS", "READ_CALL_LOG", "WRITE_CALL_LOG", "READ_SMS")


@dataclass(frozen=True, slots=True)
class Standards:
    """What facts are judged by."""

    loans: LoanData
    packs: Packs
    day: date
    """On which they are judged, in UTC; a rule that is not in force then does not apply."""
    market: str | None = None
    """The country whose rules apply, by the user's word; ``None`` to tell it from each app."""


def audit_app(group: AppGroup, standards: Standards, installed: InstalledApp | None = None) -> AppAudit:
    """The audit of one app from its APKs and, where there is one, from what the phone says of it."""
    facts = read_facts(group)
    return judge(facts if installed is None else with_phone(facts, installed), standards, installed)


@collected_at_the_end()
def read_facts(group: AppGroup, *, decompile: bool = False, digests: Sequence[str] = ()) -> AppFacts:
    """What the APKs of one app hold; what of them cannot be read is a limit.

    ``decompile`` adds androguard's source of the method of each access, ``digests``
    further hashes of the files.
    """
    files, unread = _code_files([one.apk for one in group.apks])
    loaded = load_program(files)
    manifests = group.manifests
    code = _NO_CODE
    strings = AppStrings([one.apk for one in group.apks])
    if loaded.program is not None:
        sources = [(one.apk, one.manifest) for one in group.apks]
        code = examine(
            loaded.program,
            manifests,
            layouts=partial(read_layouts, sources),
            resources=strings,
        )
    classes = frozenset() if loaded.program is None else loaded.program.class_descriptors()
    apks = [one.apk for one in group.apks]
    names = [name for apk in apks for name in apk.names]
    hidden = find_hidden_code(group.main, names, classes, lambda: find_payloads(apks))
    foreign = find_foreign_code(apks)
    sdks = find_sdks(loaded.program, manifests, names)
    vocabulary = find_vocabulary(loaded.program, strings.texts())
    tampering = tuple(limit for one in group.apks for limit in find_tampering(one.apk))
    main = group.main
    hosts, unread_hosts = ((), ()) if loaded.program is None else find_hosts(loaded.program, manifests)
    return AppFacts(
        package=main.package,
        label=main.label,
        labels=Detail(group.labels),
        version_name=main.version_name,
        version_code=main.version_code,
        min_sdk=main.min_sdk,
        target_sdk=main.target_sdk,
        files=tuple(_with_digests(one.file, one.apk, digests) for one in group.apks),
        signers=group.apks[0].signers,
        permissions=merge_permissions(manifests),
        accesses=_with_sources(loaded.program, code) if decompile else code.accesses,
        channels=_channels((*find_channels(manifests), *channels_of(sdks), *channels_in(vocabulary))),
        sdks=sdks,
        certificates=group.apks[0].certificates,
        hosts=hosts,
        own_code=None if loaded.program is None else find_own_code(loaded.program, manifests),
        vocabulary=vocabulary,
        limits=_each_once(
            (
                *group.limits,
                *unread,
                *loaded.problems,
                *hidden,
                *foreign,
                *tampering,
                *code.limits,
                *unread_hosts,
            )
        ),
    )


@collected_at_the_end()
def read_facts_without_manifest(
    apk: Apk, problem: str, *, decompile: bool = False, digests: Sequence[str] = ()
) -> AppFacts:
    """What an APK holds whose manifest cannot be read: its code, without knowing what starts it.

    ``decompile`` and ``digests`` are those of ``read_facts``.

    Raises:
        MalformedApk: it holds no code either, so that it is no app.
    """
    if not apk.dex_names():
        raise MalformedApk(problem=f"no manifest that can be read and no code ({problem})", place=apk.name)
    files, unread = _code_files([apk])
    loaded = load_program(files)
    code = _NO_CODE
    strings = AppStrings([apk])
    if loaded.program is not None:
        layouts = partial(read_layouts, [(apk, None)])
        code = examine(loaded.program, (), layouts=layouts, resources=strings)
    no_manifest = Limit(NO_MANIFEST.reason, Detail.of(file=apk.sha256, problem=problem))
    file = ApkFile(apk.name, apk.sha256, apk.size, FileRole.BASE)
    facts = _nothing_known(_with_digests(file, apk, digests))
    hosts, unread_hosts = ((), ()) if loaded.program is None else find_hosts(loaded.program, ())
    return dataclasses.replace(
        facts,
        accesses=_with_sources(loaded.program, code) if decompile else code.accesses,
        sdks=find_sdks(loaded.program, (), apk.names),
        hosts=hosts,
        vocabulary=find_vocabulary(loaded.program, strings.texts()),
        limits=_each_once(
            (
                no_manifest,
                *unread,
                *loaded.problems,
                *find_hidden_code(None, apk.names, frozenset()),
                *find_foreign_code([apk]),
                *find_tampering(apk),
                *code.limits,
                *unread_hosts,
            )
        ),
    )


def facts_without_apk(installed: InstalledApp, limits: Sequence[Limit]) -> AppFacts:
    """What is known of an app of the phone whose APKs are not at hand.

    ``limits`` say why; the permissions are those that the phone says it requests.
    """
    permissions = tuple(
        Permission(name, None, implied=False, declared_by=()) for name in sorted(installed.requested)
    )
    facts = dataclasses.replace(
        _nothing_known(),
        permissions=permissions,
        channels=channels_asked_for(installed.requested),
        limits=_each_once(limits),
    )
    return with_phone(facts, installed)


def with_phone(facts: AppFacts, installed: InstalledApp) -> AppFacts:
    """The facts, with what the phone says of name and versions where no manifest says it."""
    if not isinstance(facts.package, Unknown):
        return facts
    return dataclasses.replace(
        facts,
        package=installed.package,
        version_name=installed.version_name,
        version_code=installed.version_code,
        min_sdk=installed.min_sdk,
        target_sdk=installed.target_sdk,
    )


def judge(
    facts: AppFacts,
    standards: Standards,
    installed: InstalledApp | None = None,
    device: Device | None = None,
    reasons: Sequence[Reason] = (),
) -> AppAudit:
    """What the facts of one app amount to; pure.

    ``device`` is the phone that has the app; ``reasons`` are further ones for which
    it is audited, such as that the user asked.
    """
    identified = Identified(facts.package, labels_of(facts), facts.version_code, facts.vocabulary, facts.sdks)
    loan = standards.loans.held_against(judge_loan(standards.loans, identified), facts)
    loan = dataclasses.replace(loan, reasons=(*loan.reasons, *_host_code(facts, loan), *reasons))
    grants = () if installed is None else _grants(facts, installed)
    uses = () if installed is None else installed.uses
    reached = verdicts(facts)
    setting = Setting(standards.day, market_of(facts, loan, device, standards.market))
    return AppAudit(
        facts=_with_host_app(facts, loan),
        installed=installed,
        loan=loan,
        grants=grants,
        uses=uses,
        verdicts=reached,
        risk=risk(facts, loan, grants, uses),
        policies=policies(
            standards.packs,
            standing_of(facts, loan, installed),
            conduct_of(facts, reached, None if installed is None else uses),
            setting,
        ),
        contradictions=contradictions(facts, grants, uses),
        limits=tuple(dict.fromkeys((*facts.limits, *(() if installed is None else installed.limits)))),
    )


def _host_code(facts: AppFacts, loan: Loan) -> tuple[Reason, ...]:
    """Of an app that does much else, the code for its loan product that reads personal data."""
    if loan.role is not Role.HOST:
        return ()
    methods = {access.method for access in facts.accesses if belongs_to_a_loan_product(access.method)}
    return (Reason("host-code", Detail.of(methods=tuple(sorted(methods)[:SHOWN]))),) if methods else ()


_HOST_APP = "host-app"


def _with_host_app(facts: AppFacts, loan: Loan) -> AppFacts:
    """The facts with a host's own knowledge of people as a channel; the cached ones hold no judgement."""
    others = tuple(channel for channel in facts.channels if channel.id != _HOST_APP)
    if loan.role is not Role.HOST:
        return dataclasses.replace(facts, channels=others)
    found = (*others, Channel(_HOST_APP, Detail.of(products=loan.products)))
    return dataclasses.replace(facts, channels=tuple(sorted(found, key=lambda one: one.id)))


def labels_of(facts: AppFacts) -> tuple[str, ...]:
    """The app's labels in all languages, the default first; hostile text."""
    default = () if isinstance(facts.label, Unknown) else (facts.label,)
    others = () if isinstance(facts.labels, Unknown) else facts.labels.entries
    return (*default, *(str(label) for _, label in others))


def tool(standards: Standards) -> Tool:
    """What makes the report, with the hash of each set of data that it judges by."""
    books = (
        rules_sha256(),
        load_risk_rules().sha256,
        load_common().sha256,
        packers_book().sha256,
        foreign_book().sha256,
    )
    rules = "\n".join(sorted(books))
    return Tool(
        name=NAME,
        version=__version__,
        rules=Sha256(hashlib.sha256(rules.encode()).hexdigest()),
        catalog=standards.loans.catalog_sha256,
        policies=standards.packs.sha256,
    )


def _with_digests(file: ApkFile, apk: Apk, names: Sequence[str]) -> ApkFile:
    return dataclasses.replace(file, digests=Detail.of(**{name: apk.digest(name) for name in names}))


def _channels(found: Sequence[Channel]) -> tuple[Channel, ...]:
    """Each way once, sorted by id, with all that shows it."""
    shown: dict[str, dict[str, DetailValue]] = {}
    for channel in found:
        shown.setdefault(channel.id, {}).update(channel.detail.entries)
    return tuple(Channel(name, Detail.of(**shown[name])) for name in sorted(shown))


def _code_files(apks: Sequence[Apk]) -> tuple[list[CodeFile], list[Limit]]:
    """The DEX files of APKs; one that cannot be unpacked is left out and named."""
    files: list[CodeFile] = []
    unread: list[Limit] = []
    for apk in apks:
        dexes = []
        for name in apk.dex_names():
            try:
                dexes.append((name, apk.read(name)))
            except MalformedApk as error:
                unread.append(Limit("malformed", Detail.of(file=apk.sha256, part=name, problem=str(error))))
        files.append(CodeFile(apk.sha256, tuple(dexes)))
    return files, unread


def _with_sources(program: Program | None, code: CodeFacts) -> tuple[Access, ...]:
    """The accesses with androguard's source of their methods, each method once."""
    sources: dict[MethodDescriptor, Maybe[str]] = {}
    for access in code.accesses:
        if access.method not in sources:
            left = len(sources) < MAX_DECOMPILED
            sources[access.method] = _source(program, access.method) if left else TOO_MANY_METHODS
    return tuple(dataclasses.replace(one, source=sources[one.method]) for one in code.accesses)


def _source(program: Program | None, descriptor: MethodDescriptor) -> Maybe[str]:
    method = None if program is None else program.method_described(descriptor)
    if program is None or method is None:
        return NOT_DECOMPILED
    try:
        return decompile_method(extract_method(program, method))
    except MalformedDex:
        return NOT_DECOMPILED


def _nothing_known(*files: ApkFile) -> AppFacts:
    return AppFacts(
        package=NO_MANIFEST,
        label=NO_MANIFEST,
        labels=NO_MANIFEST,
        version_name=NO_MANIFEST,
        version_code=NO_MANIFEST,
        min_sdk=NO_MANIFEST,
        target_sdk=NO_MANIFEST,
        files=files,
        signers=(),
        permissions=(),
        accesses=(),
        channels=(),
        limits=(),
    )


def _grants(facts: AppFacts, installed: InstalledApp) -> tuple[Grant, ...]:
    """The phone's rows on the watched permissions, and one for each declared one that it is silent on."""
    watched = [f"android.permission.{name}" for name in _GRANTED]
    declared = {permission.name for permission in facts.permissions}
    told = {(grant.user, grant.permission): grant for grant in installed.grants}
    rows = []
    for user in installed.users:
        for name in watched:
            row = told.get((user, name))
            if row is not None:
                rows.append(row)
            elif name in declared:
                rows.append(Grant(user, name, NOT_REPORTED, NOT_REPORTED, NOT_REPORTED))
    return tuple(rows)


def _each_once(limits: Sequence[Limit]) -> tuple[Limit, ...]:
    """Each limit once; of many of one kind, as of thousands of damaged parts, the first and a count."""
    kinds: dict[str, list[Limit]] = {}
    for limit in dict.fromkeys(limits):
        kinds.setdefault(limit.id, []).append(limit)
    left = {kind: len(same) - MAX_OF_A_KIND for kind, same in kinds.items() if len(same) > MAX_OF_A_KIND}
    kept = {limit for same in kinds.values() for limit in same[:MAX_OF_A_KIND]}
    shown = [limit for limit in dict.fromkeys(limits) if limit in kept]
    return (*shown, *(Limit(kind, Detail.of(more=count)) for kind, count in left.items()))
