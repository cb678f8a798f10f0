"""Loan apps that are found by what they hold and by the shape of their package name."""

from __future__ import annotations

import dataclasses

import pytest

from auditor.evidence.rulebooks import load_rules
from auditor.evidence.vocabulary import load_words
from auditor.loans import Identified, LoanData, judge_loan, load_loan_data
from auditor.model import Loan, PackageName, Sdk, SdkKind, Unknown, Vocabulary

DATA: LoanData = load_loan_data()
SIGNALS = DATA.lexicon.signals
SHELL = "ooifxdso.opxosduf.oqexred"
FORMS = ("bank-card", "identity-document", "face-check", "emergency-contact")


def judge(package: str, *subjects: str, label: str = "Qxwvz", sdks: tuple[str, ...] = ()) -> Loan:
    return judge_loan(
        dataclasses.replace(DATA, entries={}),
        Identified(
            PackageName(package),
            (label,),
            Unknown("not-read"),
            tuple(Vocabulary(one, ("word",)) for one in subjects),
            tuple(Sdk(name, SdkKind.SDK, named=True, evidence=()) for name in sdks),
        ),
    )


def reasons(loan: Loan) -> set[str]:
    return {one.id for one in loan.reasons}


@pytest.mark.parametrize("missing", FORMS)
def test_a_shell_with_a_random_name_is_found_by_four_of_five(missing: str) -> None:
    loan = judge(SHELL, *(one for one in FORMS if one != missing), "repayment")
    assert loan.is_loan
    assert reasons(loan) == {"form-fields", "repayment-words"}


def test_three_of_five_are_not_enough() -> None:
    assert not judge(SHELL, *FORMS[:3]).is_loan
    assert not judge(SHELL, *FORMS[:2], "repayment").is_loan
    assert not judge(SHELL).is_loan


def test_a_drivers_app_with_all_four_forms_and_no_repayment_stays_out() -> None:
    assert not judge("com.ride.driver", *FORMS, sdks=("Megvii", "Shumei")).is_loan


def test_an_sdk_that_checks_faces_stands_for_the_form() -> None:
    loan = judge(SHELL, "bank-card", "identity-document", "repayment", sdks=("Megvii",))
    assert loan.is_loan
    assert reasons(loan) == {"form-fields", "repayment-words", "kyc-sdk"}


def test_a_scoring_sdk_with_repayment_is_enough_and_alone_is_not() -> None:
    assert judge(SHELL, "repayment", sdks=("Lenddo",)).is_loan
    assert not judge(SHELL, sdks=("Lenddo",)).is_loan


def test_a_calculator_that_speaks_of_repayment_stays_out() -> None:
    assert not judge("com.emi.calc", "repayment", label="EMI Calculator - Loan, Credit & Finance").is_loan


def test_a_calculator_that_holds_the_forms_of_a_lender_is_one() -> None:
    assert judge("com.emi.calc", *FORMS, "repayment", label="EMI Calculator").is_loan


def test_a_package_name_stuffed_with_words_for_money_is_a_loan_apps() -> None:
    loan = judge("com.cash.kash.naira.app")
    assert loan.is_loan
    assert "package-tokens" in reasons(loan)
    assert "package-tokens" not in reasons(judge("com.cash.naira.app"))


def test_a_word_for_money_beside_a_country_counts() -> None:
    assert "package-country" in reasons(judge("com.quick.peso.ph"))
    assert "package-country" not in reasons(judge("com.quick.photo.ph"))
    assert not judge("com.money.ng").is_loan


def test_every_sdk_and_subject_that_counts_is_known() -> None:
    names = {rule.name for rule in load_rules().owners}
    assert SIGNALS.face_sdks | SIGNALS.risk_sdks | SIGNALS.scoring_sdks <= names
    assert SIGNALS.forms | {SIGNALS.repayment} <= {rule.id for rule in load_words().rules}
    assert SIGNALS.money <= {term.concept for term in DATA.lexicon.terms}
