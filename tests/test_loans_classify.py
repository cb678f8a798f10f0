"""Which apps are taken for loan apps, by what, and what the user's own lists change."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.errors import DataError
from auditor.loans import Identified, LoanData, judge_loan, load_loan_data
from auditor.loans.classify import MOST_LABELS
from auditor.model import Loan, PackageName, Role, Unknown

NO_VERSION = Unknown("not-read")
DATA = load_loan_data()


def judge(package: str | None, *labels: str, data: LoanData = DATA) -> Loan:
    name = Unknown("no-manifest") if package is None else PackageName(package)
    return judge_loan(data, Identified(name, labels, NO_VERSION))


def reason_ids(loan: Loan) -> set[str]:
    return {reason.id for reason in loan.reasons}


def user_list(folder: Path, text: str, name: str = "own.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "package",
    [
        "org.example.loan.upload",
        "com.cash.loan.new",
        "com.kreditcepat.app",
        "com.quickcashloan.app",
        "com.businessloan.app",
        "com.fast.pinjaman",
        "com.truenaira.cashloan",
        "com.kuai.jiekuan",
        "com.vaytien.nhanh",
        "com.prestamos.mx",
        "com.dana_cepat.id",
        "com.MyLoanApp",
    ],
)
def test_a_package_name_of_a_loan_app_is_recognised(package: str) -> None:
    loan = judge(package)
    assert loan.is_loan
    assert loan.role is None
    assert loan.catalog is None
    assert "package-term" in reason_ids(loan)


@pytest.mark.parametrize(
    "label",
    [
        "闪电借款",
        "急用钱借钱",
        "快贷",
        "快速貸款",
        "平安消费金融",
        "极速放款 分期",
        "京东白条",
        "TrustLoan",
        "ＬＯＡＮ",
        "L\u200bo\u200ban Now",
        "KashCredit",
        "Easy Credit",
        "Instant Cash Advance",
        "Préstamo Fácil",
        "Empréstimo Já",
        "Prêt en ligne",
        "Pinjaman Online",
        "Pautang Peso",
        "Vay tiền nhanh",
        "สินเชื่อปลอดภัย - สะดวก",
        "लोन ऐप",
        "সহজ লোন",
        "قرض فوري",
        "Fori Qarz",
        "Mkopo Rahisi",
        "Займы онлайн",
    ],
)
def test_a_label_of_a_loan_app_is_recognised(label: str) -> None:
    loan = judge("com.example.app", label)
    assert loan.is_loan
    assert "label-term" in reason_ids(loan)


@pytest.mark.parametrize(
    ("package", "label"),
    [
        ("org.example.notes", "Notes"),
        ("com.android.contacts", "Contacts"),
        ("com.google.android.dialer", "Phone"),
        ("com.android.calendar", "Calendar"),
        ("com.hexin.mortgagecalc", "房贷计算器"),
        ("com.emi.calc", "EMI Calculator - Loan & Finance"),
        ("com.example.app", "贷款计算器"),
        ("com.example.app", "Student Loan Calculator"),
        ("com.example.app", "Loan Guide and Tips"),
        ("com.example.app", "贷款攻略"),
        ("com.example.app", "Debt Tracker"),
        ("com.example.app", "Udhar Khata Book"),
        ("com.example.app", "记账 借款"),
        ("org.library.ill", "Interlibrary Loan"),
        ("com.example.loaner", "Loaner car"),
        ("com.bolindadigital.BorrowBoxLibrary", "BorrowBox Library"),
        ("com.example.app", "图书借阅"),
        ("com.example.app", "共享充电宝租借"),
        ("com.example.app", "借记卡管家"),
        ("fr.example.mode", "prêt-à-porter"),
        ("com.pret.android", "Pret A Manger"),
        ("com.example.app", "Tarjeta de crédito"),
        ("de.dkb.portal", "DKB Kreditkarte"),
        ("cmb.pb", "招商银行"),
        ("com.cmbchina.ccd.pluto", "掌上生活 信用卡"),
        ("com.chase.sig.android", "Chase Mobile"),
        ("com.credit.suisse", "Credit Suisse Mobile"),
        ("fr.creditagricole.androidapp", "Crédit Agricole"),
        ("com.creditkarma.mobile", "Intuit Credit Karma"),
        ("com.experian", "Credit Score and Credit Report"),
        ("com.squareup.cash", "Cash App"),
        ("com.google.android.apps.walletnfcrel", "Google Wallet"),
        ("com.safaricom.mpesa.lifestyle", "M-PESA"),
        ("id.dana", "DANA Dompet Digital Indonesia"),
        ("com.bKash.customerapp", "bKash"),
        ("com.rakuten", "Cash Back & Rewards"),
        ("com.example.cashier", "Cashier POS"),
        ("com.easy.money.manager", "Easy Money Manager"),
        ("com.example.game", "PAYDAY: Crime War"),
        ("com.example.app", "Lendas do Futebol"),
        ("com.photo.blend", "Photo Blend Editor"),
        ("com.prakash.music", "Prakash Music"),
        ("com.opera.browser", "Opera"),
        ("org.sloan.hospital", "Sloan Kettering"),
        ("com.example.app", "<script>alert(1)</script>"),
    ],
)
def test_a_near_miss_is_no_loan_app(package: str, label: str) -> None:
    assert not judge(package, label).is_loan


@pytest.mark.parametrize("label", ["房贷计算器", "Interlibrary Loan", "Loan Calculator", "prêt-à-porter"])
def test_a_trap_is_named_as_the_reason(label: str) -> None:
    assert "trap" in reason_ids(judge("com.example.app", label))


def test_a_trap_alone_is_no_reason() -> None:
    assert judge("com.example.calculator", "Calculator").reasons == ()


def test_a_second_meaning_beside_a_covered_one_counts() -> None:
    assert judge("com.example.app", "Library loan and payday loan").is_loan


def test_a_weak_term_needs_a_second_signal() -> None:
    assert not judge("com.example.cash", "Cash").is_loan
    assert judge("com.example.cash", "Cash Kredit").is_loan


def test_a_label_in_many_languages_counts_as_one_signal() -> None:
    assert not judge("com.example.app", "Credit", "Crédit", "Crédito", "Kredit", "Кредит").is_loan


def test_a_found_term_is_named_as_it_stands() -> None:
    (reason,) = judge("com.example.app", "快贷").reasons
    assert reason.id == "label-term"
    assert (reason.detail.get("term"), reason.detail.get("name")) == ("贷", "快贷")
    assert (reason.detail.get("weight"), reason.detail.get("language")) == ("strong", "zh")


def test_a_hostile_label_is_made_harmless_in_the_reason() -> None:
    (reason,) = judge("com.example.app", "Loan\u202e\n\x1b[31m" + "x" * 500).reasons
    name = str(reason.detail.get("name"))
    assert len(name) <= 80
    assert not {"\u202e", "\n", "\x1b"} & set(name)


def test_the_label_of_an_app_without_package_counts() -> None:
    assert judge(None, "Fast Loan").is_loan
    assert not judge(None, "Notes").is_loan


def test_no_more_labels_are_read_than_an_app_can_need() -> None:
    labels = [f"App {number}" for number in range(MOST_LABELS)]
    assert not judge("com.example.app", *labels, "Fast Loan").is_loan


def test_a_host_is_known_by_its_package_with_its_products() -> None:
    loan = judge("com.tencent.mm", "微信")
    assert (loan.is_loan, loan.role, loan.products) == (True, Role.HOST, ("微粒贷", "分付"))
    assert loan.catalog is DATA.entries[PackageName("com.tencent.mm")]
    assert reason_ids(loan) == {"catalog"}


def test_a_known_package_of_random_letters_is_a_loan_app() -> None:
    loan = judge("com.tqbdtmava.ftwnyrwdvx.ouwdbf")
    assert (loan.is_loan, loan.role, loan.confidence) == (True, Role.LENDER, 0.98)


def test_words_add_to_what_the_catalogue_says() -> None:
    bare, named = judge("com.msxf.ayh"), judge("com.msxf.ayh", "安逸花 借款")
    assert named.confidence > bare.confidence >= DATA.lexicon.scoring.threshold
    assert reason_ids(named) == {"catalog", "label-term"}


def test_an_unverified_entry_is_less_sure_than_a_verified_one() -> None:
    assert judge("com.tencent.mm").confidence < judge("com.someca.count").confidence


def test_a_calculator_that_is_on_record_as_harmful_stays_a_loan_app() -> None:
    loan = judge("com.someca.count", "EMI Calculator")
    assert (loan.is_loan, loan.role) == (True, Role.IOC)


def test_a_guide_is_no_loan_app_whatever_its_name() -> None:
    loan = judge("com.paisaloanguide.loanguidepaisatips", "Get Easy Paisa Loan App")
    assert (loan.is_loan, loan.role) == (False, Role.GUIDE)
    assert reason_ids(loan) == {"catalog"}


def test_a_users_mark_goes_before_the_catalogue(tmp_path: Path) -> None:
    own = user_list(tmp_path, "marks:\n  - {package: com.tencent.mm, is_loan: false, reason: I only chat}\n")
    loan = judge("com.tencent.mm", data=load_loan_data((own,)))
    assert (loan.is_loan, loan.role, loan.products, loan.confidence) == (False, None, (), 0.0)
    assert loan.reasons[0].id == "user-mark"
    assert loan.reasons[0].detail.get("reason") == "I only chat"
    assert loan.catalog is not None


def test_a_users_mark_goes_before_the_lexicon(tmp_path: Path) -> None:
    own = user_list(
        tmp_path,
        "marks:\n"
        "  - {package: com.cash.loan.x, is_loan: false, reason: my bank's calculator}\n"
        "  - {package: com.plain.app, is_loan: true, reason: it lent me money}\n",
    )
    data = load_loan_data((own,))
    assert not judge("com.cash.loan.x", data=data).is_loan
    marked = judge("com.plain.app", "Plain", data=data)
    assert (marked.is_loan, marked.confidence, marked.role) == (True, 1.0, None)
    assert not judge("com.plain.app", "Plain").is_loan


def test_a_users_entry_is_known_and_goes_before_the_shipped_one(tmp_path: Path) -> None:
    own = user_list(
        tmp_path,
        "entries:\n"
        "  - {package: com.new.lender, label: New, market: ZA, role: lender, products: [Quick],"
        ' source: my contract, date: "2026-11-01"}\n'
        "  - {package: com.jd.jrapp, label: JD, market: CN, role: guide, source: me, date: '2026-11-01'}\n",
    )
    data = load_loan_data((own,))
    loan = judge("com.new.lender", data=data)
    assert (loan.is_loan, loan.role, loan.products) == (True, Role.LENDER, ("Quick",))
    assert loan.catalog is not None
    assert loan.catalog.sure == "user"
    assert not judge("com.jd.jrapp", data=data).is_loan
    assert judge("com.jd.jrapp").is_loan


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("marks:\n  - package: com.x.y\n    is_loan: false\n", 2),
        ("marks:\n  - {package: com.x.y, is_loan: maybe, reason: r}\n", 2),
        ("marks:\n  - {package: com.x.y, is_loan: true, reason: ''}\n", 2),
        ("marks:\n  - {package: not a package, is_loan: true, reason: r}\n", 2),
        ('marks:\n  - {package: "com.x.y\\n", is_loan: true, reason: r}\n', 2),
        ("entries:\n\n  - {package: com.x.y}\n", 3),
        ("marks: []\nopinions: []\n", 1),
        ("marks: [\n", 2),
        ("{}\n", 1),
        ("", 1),
    ],
)
def test_a_broken_list_is_refused_with_file_and_line(tmp_path: Path, text: str, line: int) -> None:
    own = user_list(tmp_path, text)
    with pytest.raises(DataError) as caught:
        load_loan_data((own,))
    assert caught.value.values["path"] == str(own)
    assert caught.value.values["line"] == line


def test_a_list_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataError):
        load_loan_data((tmp_path / "none.yaml",))


def test_two_lists_may_not_mark_the_same_app(tmp_path: Path) -> None:
    mark = "marks:\n  - {package: com.x.y, is_loan: true, reason: r}\n"
    own, other = user_list(tmp_path, mark), user_list(tmp_path, mark, "other.yaml")
    with pytest.raises(DataError) as caught:
        load_loan_data((own, other))
    assert caught.value.values["path"] == str(other)


def test_the_data_can_be_sent_to_another_process() -> None:
    copy = pickle.loads(pickle.dumps(DATA))  # noqa: S301 - made on the line itself
    assert judge("com.cash.loan.new", data=copy) == judge("com.cash.loan.new")


@settings(max_examples=150, deadline=None)
@given(
    package=st.sampled_from([None, "com.example.app", "com.cash.loan.x", "com.tencent.mm", "com.guide.x"]),
    labels=st.lists(
        st.text(max_size=40) | st.sampled_from(["Loan", "借钱", "Kredit", "Cash", "Calculator", "信用卡"]),
        max_size=5,
    ),
)
def test_a_loan_app_is_one_whose_confidence_reaches_the_threshold(
    package: str | None, labels: list[str]
) -> None:
    loan = judge(package, *labels)
    assert 0 <= loan.confidence <= 1
    assert loan.is_loan is (loan.confidence >= DATA.lexicon.scoring.threshold)
    assert not loan.is_loan or loan.reasons
