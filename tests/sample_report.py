"""A report of five apps on one phone that uses every part of the page; built in code, the same each time."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import datetime, timedelta, timezone

from auditor.model import (
    Access,
    AndroidUser,
    ApkFile,
    AppAudit,
    AppFacts,
    AppId,
    CatalogEntry,
    Change,
    Channel,
    Contradiction,
    Data,
    Detail,
    Device,
    Endpoint,
    FileRole,
    Grant,
    HeldRole,
    InstalledApp,
    Level,
    Limit,
    ListingLine,
    Loan,
    Maybe,
    MethodDescriptor,
    Outcome,
    PackageName,
    Permission,
    PolicyFinding,
    Readable,
    Reason,
    Relation,
    Report,
    Risk,
    RiskFactor,
    Role,
    RunError,
    Scope,
    Sdk,
    SdkKind,
    ServiceOn,
    Sha256,
    Sink,
    SinkKind,
    Source,
    Tool,
    TranscriptEntry,
    Trigger,
    Unknown,
    Use,
    UseRecord,
    UserId,
    UserKind,
    Verdict,
    Verdicts,
    Via,
)

OWNER = UserId(0)
WORK = UserId(10)
NIGHT = datetime(2026, 11, 20, 18, 12, 31, tzinfo=timezone.utc)
"""2:12 at night in Shanghai."""
HOSTILE_LABEL = "<script>alert(1)</script>"
HOSTILE_CLASS = MethodDescriptor('Lcom/evil/<img src=x onerror="alert(2)">;->a()V')
RIGHT_TO_LEFT = "\N{RIGHT-TO-LEFT OVERRIDE}gpj.exe"


def sha256(seed: str) -> Sha256:
    """Some SHA-256, the same for the same seed."""
    return Sha256(hashlib.sha256(seed.encode()).hexdigest())


def sample_report() -> Report:
    """Five apps of a phone with two users, with errors, limits and a transcript."""
    return Report(
        tool=Tool(
            "contact-permission-auditor", "0.1.0", sha256("rules"), sha256("catalog"), sha256("policies")
        ),
        created=datetime(2026, 11, 22, 3, 5, tzinfo=timezone.utc),
        device=sample_device(),
        apps=(uploader(), sdk_reader(), packed(), hostile(), host()),
        errors=(
            RunError(
                "/sdcard/<b>broken</b>.apk", "malformed-apk", "This is not a readable APK: no end record"
            ),
        ),
        transcript=(
            TranscriptEntry(
                "list-packages",
                ("pm", "list", "packages", "-U", "--user", "0"),
                NIGHT + timedelta(days=1),
                0,
                48_213,
                sha256("out"),
            ),
            TranscriptEntry(
                "dump-appops",
                ("dumpsys", "appops"),
                NIGHT + timedelta(days=1, seconds=2),
                Unknown("no-shell-v2"),
                812_004,
                sha256("ops"),
            ),
        ),
        since=NIGHT - timedelta(days=9),
        changes=(
            Change(
                "access-new",
                PackageName("com.evil.app"),
                OWNER,
                Detail.of(
                    op="READ_CONTACTS",
                    last_access="2026-11-20T18:12:31Z",
                    background=True,
                ),
            ),
            Change("app-gone", PackageName("com.gone.app"), WORK, Detail.of(version="1.0")),
            Change("from-a-later-version", PackageName("com.gone.app"), None, Detail()),
            Change(
                "grant-new",
                PackageName("com.evil.app"),
                OWNER,
                Detail.of(
                    permission="READ_CALL_LOG",
                    mode="allow",
                ),
            ),
            Change(
                "version",
                PackageName("com.evil.app"),
                None,
                Detail.of(
                    before="1.0",
                    now=RIGHT_TO_LEFT,
                    before_code=1,
                    now_code=2,
                ),
            ),
        ),
        relations=(
            Relation(
                "same-certificate",
                ("com.cashnow.instant", "com.kuaijiebao.loan"),
                Detail.of(certificate=(sha256("one key"),)),
            ),
            Relation(
                "same-host", ("com.cashnow.instant", "com.kuaijiebao.loan"), Detail.of(host=("api.kjb.cn",))
            ),
        ),
    )


def sample_device() -> Device:
    """A phone in Shanghai with an owner, a work profile and a private space that nobody may enter."""
    return Device(
        source=Source.ADB,
        manufacturer="Xiaomi",
        model="23049RAD8C",
        android="14",
        sdk=34,
        security_patch="2026-09-01",
        timezone="Asia/Shanghai",
        utc_offset=28_800,
        users=(
            AndroidUser(OWNER, UserKind.OWNER, Readable.OK),
            AndroidUser(WORK, UserKind.WORK, Readable.OK),
            AndroidUser(UserId(150), UserKind.PRIVATE, Readable.DENIED),
        ),
        limits=(
            Limit("user-denied", Detail.of(user=150)),
            Limit("dump-lines-not-understood", Detail.of(count=3)),
        ),
        serial=None,
    )


def facts(package: str, label: Maybe[str], **changes: object) -> AppFacts:
    """Facts of an app with one base APK and nothing in it, but for the changes."""
    plain = AppFacts(
        package=PackageName(package),
        label=label,
        labels=Detail(),
        version_name="3.2.1",
        version_code=30201,
        min_sdk=21,
        target_sdk=30,
        files=(ApkFile("base.apk", sha256(package), 18_403_112, FileRole.BASE),),
        signers=(sha256(package + " signer"),),
        permissions=(),
        accesses=(),
        channels=(),
        limits=(),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]  # names are those of the fields


def installed(package: str, *users: UserId) -> InstalledApp:
    """What the phone says of an app from an unknown shop."""
    return InstalledApp(
        package=PackageName(package),
        app_id=AppId(10_233),
        version_name="3.2.1",
        version_code=30201,
        min_sdk=21,
        target_sdk=30,
        system=False,
        installer=Unknown("not-reported"),
        users=users,
        apk_paths=(f"/data/app/~~V5jud4ex5-s8L3x2B4lvUA==/{package}-q-C29yRZYy55N91XTD2EoA==/base.apk",),
        requested=(),
        grants=(),
        uses=(),
        limits=(),
        initiator="com.android.shell",
        package_source="downloaded-file",
        first_install=datetime(2026, 10, 3, 4, 5, 6, tzinfo=timezone.utc),
        last_update=Unknown("zone-unknown"),
        roles=(),
        services_on=(),
    )


def permission(name: str, *, declared_by: tuple[FileRole, ...] = (FileRole.BASE,)) -> Permission:
    """A permission of Android that the manifest declares."""
    return Permission(f"android.permission.{name}", None, implied=not declared_by, declared_by=declared_by)


def grant(name: str, effective: Maybe[bool], user: UserId = OWNER) -> Grant:
    """A permission that is granted where it works."""
    mode = "allow" if effective is True else Unknown("not-reported")
    return Grant(user, f"android.permission.{name}", effective, mode, effective)


def accessed(op: str, when: datetime, state: str, user: UserId = OWNER, count: int | None = None) -> Use:
    """A read on record; seven days are counted."""
    since = None if count is None else when - timedelta(days=7)
    foreground = state not in ("bg", "cch")
    return Use(user, op, UseRecord.ACCESSED, None, state, foreground, when, None, count, since)


def no_use(op: str, user: UserId = OWNER, reason: str | None = None) -> Use:
    """No read on record, or nothing reported for a reason."""
    record = UseRecord.NONE_RECORDED if reason is None else UseRecord.NOT_REPORTED
    return Use(user, op, record, reason, None, None, None, None, None, None)


def app(facts: AppFacts, verdicts: Verdicts, loan: Loan, risk: Risk, **changes: object) -> AppAudit:
    """An audit of those facts with nothing from a phone, but for the changes."""
    plain = AppAudit(facts, None, loan, (), (), verdicts, risk, (), (), facts.limits)
    return replace(plain, **changes)  # type: ignore[arg-type]  # names are those of the fields


def risk(level: Level, *factors: RiskFactor, open_points: int = 0) -> Risk:
    """The sum of the factors."""
    return Risk(sum(factor.points for factor in factors), level, factors, open_points)


def uploader() -> AppAudit:
    """Uploads the contacts at night, reads the call log, is granted in two users."""
    package = "com.kuaijiebao.loan"
    reader = MethodDescriptor(
        "Lcom/kuaijiebao/loan/risk/AddressBook;->collect(Landroid/content/Context;)Ljava/util/List;"
    )
    start = MethodDescriptor(
        "Lcom/kuaijiebao/loan/risk/SyncService;->onStartCommand(Landroid/content/Intent;II)I"
    )
    sender = MethodDescriptor("Lcom/kuaijiebao/loan/net/Uploader;->post(Ljava/lang/String;)V")
    contacts = Access(
        data=Data.CONTACTS,
        scope=Scope.BULK,
        via=Via.FIELD,
        names="Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI:Landroid/net/Uri;",
        rule="contacts-provider",
        method=reader,
        file=sha256(package),
        dex="classes2.dex",
        offset=0x5_3A1C,
        owner="app",
        reachable=True,
        path=(start, reader),
        trigger=Trigger.BACKGROUND,
        sinks=(
            Sink(
                kind=SinkKind.NETWORK,
                method=sender,
                call=MethodDescriptor(
                    "Ljava/net/HttpURLConnection;->getOutputStream()Ljava/io/OutputStream;"
                ),
                file=sha256(package),
                dex="classes.dex",
                offset=0x1_0F20,
                path=(reader, sender),
                endpoint=Endpoint(
                    "api.kuaijiebao.example", "/user/address_list", ("addressList", "userId"), "POST"
                ),
            ),
        ),
        listing=(
            ListingLine(
                0x5_3A14,
                "sget-object v1, Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI"
                ":Landroid/net/Uri;",
                marked=True,
            ),
            ListingLine(0x5_3A18, "const/4 v2, 0", marked=False),
            ListingLine(
                0x5_3A1C,
                "invoke-virtual {v0, v1, v2, v2, v2, v2}, Landroid/content/ContentResolver;->query"
                "(Landroid/net/Uri;[Ljava/lang/String;Ljava/lang/String;[Ljava/lang/String;Ljava/lang/String;)"
                "Landroid/database/Cursor;",
                marked=True,
            ),
        ),
        source=None,
    )
    calls = replace(
        contacts,
        data=Data.CALL_LOG,
        via=Via.URI,
        names="content://call_log/calls",
        rule="call-log-uri",
        offset=0x5_3B40,
        sinks=(),
        listing=(),
        source=None,
    )
    return app(
        facts(
            package,
            "KwaiCash",
            labels=Detail.of(**{"zh-CN": "快借宝"}),
            permissions=(permission("READ_CONTACTS"), permission("READ_CALL_LOG")),
            accesses=(contacts, calls),
            channels=(Channel("reference-form"), Channel("carrier-login")),
            sdks=(
                Sdk("Lenddo", SdkKind.SDK, True, ("Lcom/lenddo/mobile/datasdk/",)),
                Sdk("Tongdun", SdkKind.SDK, False, ("lib/arm64-v8a/libtongdun.so",)),
            ),
            limits=(
                Limit("flow-depth", Detail.of(calls=2)),
                Limit("signature-not-verified"),
                Limit("dynamic-code", Detail.of(by="Tinker", count=1, path=())),
                Limit(
                    "script-code",
                    Detail.of(by="React Native", plugins=("react-native-contacts",), data=("contacts",)),
                ),
            ),
        ),
        Verdicts(Verdict.UPLOADS, Verdict.READS, Verdict.NONE),
        Loan(
            is_loan=True,
            role=Role.LENDER,
            products=("快借宝", "Kwai Cash"),
            confidence=0.95,
            reasons=(Reason("catalog", Detail()), Reason("label-term", Detail.of(term="借"))),
            catalog=CatalogEntry(
                PackageName(package),
                "快借宝",
                "Kuaijiebao Technology",
                "CN",
                Role.LENDER,
                ("快借宝",),
                "offered",
                "made up for a test",
                "2026-11-01",
                "unverified",
            ),
        ),
        risk(
            Level.CRITICAL,
            RiskFactor("contacts-uploads", 40, Detail()),
            RiskFactor("call-log-reads", 15, Detail()),
            RiskFactor("effective-grant", 15, Detail.of(data="contacts", user=0)),
            RiskFactor("used-in-background", 15, Detail.of(data="contacts")),
            open_points=8,
        ),
        installed=replace(
            installed(package, OWNER, WORK),
            installer="com.android.vending",
            roles=(HeldRole(OWNER, "android.app.role.DIALER"), HeldRole(OWNER, "x.role.NEW<b>")),
            services_on=(
                ServiceOn(OWNER, "notification-listener", f"{package}/{package}.Notes"),
                ServiceOn(WORK, "accessibility", f"{package}/{package}.Watch"),
            ),
        ),
        grants=(
            replace(grant("READ_CONTACTS", effective=True), conditions=("one-time", "shared-uid")),
            grant("READ_CALL_LOG", effective=True),
            grant("READ_CONTACTS", effective=False, user=WORK),
            Grant(WORK, "android.permission.READ_CALL_LOG", granted=True, mode="ignore", effective=False),
        ),
        uses=(
            accessed("READ_CONTACTS", NIGHT, "cch", count=1412),
            accessed("READ_CONTACTS", NIGHT - timedelta(days=2), "top"),
            no_use("READ_CALL_LOG"),
            no_use("READ_CONTACTS", WORK),
            no_use("READ_CALL_LOG", WORK, reason="dump-cut-off"),
        ),
        policies=(
            PolicyFinding(
                "google-play",
                "personal-loans",
                Outcome.VIOLATES,
                "Policy on personal loans: Permissions",
                "https://example.org/policy",
                Detail.of(
                    acts=("asked",),
                    authority="Google",
                    ban="absolute",
                    concerns=("android.permission.READ_CONTACTS",),
                    consent="no-excuse",
                    data=("contacts",),
                    market=None,
                    market_by=None,
                    permissions=("android.permission.READ_CONTACTS",),
                    quote="are prohibited from accessing sensitive data",
                    reasons=(),
                    since="2023-05-31",
                    sure="verified",
                    until=None,
                ),
            ),
            PolicyFinding(
                "cn",
                "necessary-information",
                Outcome.UNCLEAR,
                "必要个人信息范围规定: 网络借贷类",
                "https://example.org/<b>rule</b>",
                Detail.of(
                    acts=("asked", "coded"),
                    authority="<i>Office</i>",
                    ban="purpose",
                    concerns=("contacts",),
                    consent="not-named",
                    data=("contacts",),
                    market="CN",
                    market_by="language",
                    permissions=("android.permission.READ_CONTACTS",),
                    quote=None,
                    reasons=("no-flow-found", "market-guessed"),
                    since="2021-05-01",
                    sure="verified",
                    until=None,
                ),
            ),
        ),
        contradictions=(Contradiction("granted-never-used", Data.CALL_LOG, OWNER, Detail()),),
    )


def sdk_reader() -> AppAudit:
    """An SDK reads the contacts as the app starts and writes them to a file; last in the foreground."""
    package = "com.cashnow.instant"
    run = MethodDescriptor("Lcom/trustscore/sdk/Scanner;->run()V")
    access = Access(
        data=Data.CONTACTS,
        scope=Scope.BULK,
        via=Via.REFLECTION,
        names="content://com.android.contacts/data/phones",
        rule="contacts-uri",
        method=run,
        file=sha256(package),
        dex="classes.dex",
        offset=4096,
        owner="TrustScore SDK",
        reachable=True,
        path=(run,),
        trigger=Trigger.LAUNCH,
        sinks=(
            Sink(
                SinkKind.FILE,
                run,
                MethodDescriptor("Ljava/io/FileOutputStream;->write([B)V"),
                sha256(package),
                "classes.dex",
                4200,
                (run,),
                None,
            ),
        ),
        listing=(),
        source=Unknown("not-decompiled"),
    )
    return app(
        facts(package, "Cash Now", permissions=(permission("READ_CONTACTS"),), accesses=(access,)),
        Verdicts(Verdict.READS, Verdict.NONE, Verdict.NONE),
        Loan(True, Role.LENDER, (), 0.7, (Reason("label-term", Detail.of(term="cash")),), None),
        risk(
            Level.HIGH,
            RiskFactor("contacts-reads", 35, Detail()),
            RiskFactor("sdk-owner", 5, Detail.of(owner="TrustScore SDK")),
            RiskFactor("used", 10, Detail.of(data="contacts")),
        ),
        installed=installed(package, OWNER),
        grants=(grant("READ_CONTACTS", effective=True),),
        uses=(
            accessed("READ_CONTACTS", NIGHT, "top"),
            accessed("READ_CONTACTS", NIGHT - timedelta(hours=5), "bg"),
        ),
    )


def packed() -> AppAudit:
    """Nothing of its code can be seen, but the phone recorded that it read the contacts."""
    package = "com.miaojie.qb"
    return app(
        facts(
            package,
            "秒借钱包",
            permissions=(permission("READ_CONTACTS"), permission("READ_SMS", declared_by=(FileRole.SPLIT,))),
            limits=(Limit("packed", Detail.of(by="Bangcle")),),
        ),
        Verdicts(Verdict.UNKNOWN, Verdict.NONE, Verdict.UNKNOWN),
        Loan(True, Role.LENDER, (), 0.8, (Reason("package-term", Detail.of(term="jie")),), None),
        risk(
            Level.MEDIUM,
            RiskFactor("packed-and-granted", 25, Detail.of(data="contacts")),
            RiskFactor("used", 10, Detail.of(data="contacts")),
            open_points=55,
        ),
        installed=installed(package, OWNER),
        grants=(grant("READ_CONTACTS", effective=True), grant("READ_SMS", Unknown("not-reported"))),
        uses=(accessed("READ_CONTACTS", NIGHT, "fgsvc"), no_use("READ_SMS", reason="no-appops-dump")),
        contradictions=(
            Contradiction("used-but-no-code", Data.CONTACTS, OWNER, Detail()),
            Contradiction("declared-in-split-only", Data.SMS, None, Detail()),
        ),
    )


def hostile() -> AppAudit:
    """Label, class names and paths that would be markup, or turn the text round, if they were let."""
    package = "com.evil.app"
    access = Access(
        data=Data.CONTACTS,
        scope=Scope.BULK,
        via=Via.URI,
        names='content://contacts/people"><svg onload=alert(3)>',
        rule="contacts-uri",
        method=HOSTILE_CLASS,
        file=sha256(package),
        dex="classes.dex",
        offset=64,
        owner="app",
        reachable=False,
        path=(),
        trigger=None,
        sinks=(),
        listing=(
            ListingLine(
                64, 'const-string v0, "</code></table><script>alert(4)</script>{page} %s"', marked=True
            ),
        ),
        source='void a()\n{\n    b("</pre></details><script>alert(6)</script>\u202e{page} %s");\n}',
    )
    return app(
        facts(
            package,
            HOSTILE_LABEL,
            version_name=RIGHT_TO_LEFT,
            files=(ApkFile("'\"><script>alert(5)</script>.apk", sha256(package), 5, FileRole.BASE),),
            accesses=(access,),
        ),
        Verdicts(Verdict.LATENT, Verdict.NONE, Verdict.NONE),
        Loan(True, None, (HOSTILE_LABEL,), 0.3, (Reason("asked", Detail()),), None),
        risk(Level.LOW, RiskFactor("contacts-latent", 10, Detail())),
        installed=installed(package, OWNER),
        contradictions=(Contradiction("coded-but-not-declared", Data.CONTACTS, None, Detail()),),
    )


def host() -> AppAudit:
    """A large app that hosts a loan product, was not copied, and asks for nothing that is known."""
    package = "com.tencent.example"
    return app(
        facts(
            package,
            Unknown("no-apk"),
            version_name=Unknown("no-apk"),
            files=(),
            signers=(),
            limits=(Limit("no-apk"), Limit("from-a-later-version", Detail.of(what="new"))),
            channels=(Channel("host-app", Detail.of(product="微粒贷")),),
        ),
        Verdicts(Verdict.UNKNOWN, Verdict.UNKNOWN, Verdict.UNKNOWN),
        Loan(
            True,
            Role.HOST,
            ("微粒贷",),
            1.0,
            (Reason("catalog", Detail.of(role="host", sure="unverified", date="2026-11-21")),),
            CatalogEntry(
                package=PackageName(package),
                label="例信",
                publisher=None,
                market="CN",
                role=Role.HOST,
                products=("微粒贷",),
                status="hosts the product",
                source="A list that was not noted down; read: 2026-11-21",
                date="2026-11-21",
                sure="unverified",
            ),
        ),
        risk(Level.NONE, open_points=75),
        installed=replace(installed(package, OWNER), requested=("android.permission.READ_CONTACTS",)),
    )
