"""The labelled names: those that the lexicon was calibrated on, and those that it never saw."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from auditor.loans import Identified, judge_loan, load_loan_data
from auditor.model import PackageName, Role, Unknown
from tests.loans.measure import HELD_OUT, INDEPENDENT, LABELLED, By, Share, by_language, measure, read_names
from tests.loans.table import filled

PRECISION = 0.97
RECALL = 0.93
DATA = load_loan_data()
FILES = [
    LABELLED,
    pytest.param(HELD_OUT, marks=pytest.mark.skipif(not HELD_OUT.exists(), reason="kept apart")),
]


@pytest.mark.parametrize("path", [*FILES, INDEPENDENT])
def test_labelled_names_are_judged_rightly(path: Path) -> None:
    measured = measure(read_names(path), By.ALL)
    assert measured.precision.value >= PRECISION, measured.wrong
    assert measured.recall.value >= RECALL, measured.wrong


@pytest.mark.parametrize("path", FILES)
def test_names_that_stand_in_no_list_are_judged_rightly_by_their_words(path: Path) -> None:
    measured = measure([name for name in read_names(path) if not name.listed], By.WORDS)
    assert measured.precision.value >= PRECISION, measured.wrong
    assert measured.recall.value >= RECALL, measured.wrong


def test_no_calibrated_name_is_taken_for_a_loan_app_by_its_words_alone_that_is_none() -> None:
    measured = measure(read_names(LABELLED), By.WORDS)
    assert measured.precision == Share(measured.precision.whole, measured.precision.whole), measured.wrong


def test_the_labelled_names_are_of_sixteen_languages_with_both_kinds_in_each() -> None:
    groups = by_language(read_names(LABELLED))
    assert len(groups) == 16
    assert all({name.loan for name in names} == {True, False} for names in groups.values())


def test_the_names_are_four_hundred_and_each_stands_where_its_hash_says() -> None:
    kept, apart = read_names(LABELLED), read_names(HELD_OUT)
    labels = [name.label for name in (*kept, *apart)]
    assert len(labels) == len(set(labels)) >= 400
    for names, third in ((kept, False), (apart, True)):
        for name in names:
            digest = int(hashlib.sha256(name.label.encode()).hexdigest(), 16)
            assert (digest % 3 == 0) is third, name.label


def test_a_name_with_a_package_is_of_a_real_app_and_the_others_are_marked_invented() -> None:
    for name in (*read_names(LABELLED), *read_names(HELD_OUT)):
        assert name.invented is (name.package is None), name.label


def test_a_name_that_the_catalogue_lists_is_labelled_as_there() -> None:
    for name in (*read_names(LABELLED), *read_names(HELD_OUT)):
        entry = None if name.package is None else DATA.entries.get(PackageName(name.package))
        if entry is not None:
            assert name.loan is (entry.role is not Role.GUIDE), name.label


def test_the_page_holds_the_figures_as_they_are() -> None:
    page = (Path(__file__).parents[1] / "docs" / "classifier.md").read_text(encoding="utf-8")
    assert filled(page) == page


def test_an_interval_is_wilsons() -> None:
    low, high = Share(9, 10).interval
    assert (round(low, 3), round(high, 3)) == (0.596, 0.982)
    assert Share(0, 0).interval == (0.0, 1.0)
    assert Share(5, 5).interval[1] == 1.0


NEAR_MISSES = {
    "calculators": """贷款计算器|貸款試算|Loan Calculator|EMI Calculator|लोन कैलकुलेटर|Kalkulator Cicilan|
        Kalkulator ng Utang|Tính Trả Góp|คำนวณเงินกู้|Calculadora de Créditos|Calculadora de Empréstimos|
        Kikokotoo cha Mkopo|ঋণ ক্যালকুলেটর|قرض کیلکولیٹر|Calculatrice de Prêt|حاسبة التمويل|
        Калькулятор займов|Mortgage Calculator|Home Loan Simulator|Simulador de Crédito Hipotecario|
        Simulation Crédit Immobilier|Ипотечный калькулятор|房贷利率计算""",
    "banks": """手机银行|行動銀行|Mobile Banking|मोबाइल बैंकिंग|Ngân Hàng|ธนาคาร|Banca Móvil|Banco Digital|
        Benki ya Simu|মোবাইল ব্যাংকিং|بینک|Banque|بنك|Мобильный банк|Crédit Agricole|Credit Suisse""",
    "wallets": """支付宝钱包|電子錢包|Digital Wallet|Crypto Wallet|Dompet Digital|Ví Điện Tử|กระเป๋าเงิน|
        Billetera Digital|Carteira Digital|M-PESA|محفظة|Portefeuille|Кошелёк|Cash Wallet""",
    "libraries": """图书借阅|圖書館借書|Library Loans|Interlibrary Loan|पुस्तकालय|Pinjam Buku|Aklatan|
        Vay Mượn Sách|ยืมหนังสือ|Préstamo de Libros|Empréstimo de Livros|Azima Vitabu|Prêt de Livres|
        Tool Lending Library|BorrowBox""",
    "charity": "قرض حسن|القرض الحسن|قرض حسنہ|কর্জে হাসানা",
    "debt notebooks": """记账本|Debt Tracker|Loan Ledger|उधार खाता|Udhar Khata|Catatan Utang|
        Listahan ng Utang|Sổ Ghi Nợ|บันทึกหนี้|Libreta de Deudas|Control de Préstamos|Caderneta de Fiado|
        Daftari la Madeni|ঋণের হিসাব|ادھار کھاتہ|Carnet de Dettes|
        دفتر الديون|Учёт долгов""",
    "cards": """信用卡管家|Credit Card Scanner|Credit Card Reader|क्रेडिट कार्ड|Kartu Kredit|Thẻ Tín Dụng|
        บัตรเครดิต|Tarjeta de Crédito|Cartão de Crédito|ক্রেডিট কার্ড|کریڈٹ کارڈ|Carte de Crédit|بطاقة ائتمان|
        Кредитная карта|Credit Score Free""",
    "others": """Prêt-à-porter|Es-tu prêt ?|Phone Dialer|Contacts Backup|Expense Manager|Loaner Car|Blender|
        กู้ข้อมูล|กู้ภัย|เพลงผ่อนคลาย|肿瘤分期|共享充电宝租借|السلف الصالح|PrestaShop|Lendas do Futebol|Cashback|
        Carbon Credits|Airtime Credit|Student Loan Forgiveness|कर्ज माफी सूची|Дневник|ألوان|Cash Register""",
}


@pytest.mark.parametrize("family", NEAR_MISSES)
def test_what_only_looks_like_lending_stays_out(family: str) -> None:
    labels = [label.strip() for label in NEAR_MISSES[family].split("|")]
    no_name = Unknown("not-given")
    taken = [label for label in labels if judge_loan(DATA, Identified(no_name, (label,), no_name)).is_loan]
    assert taken == []
