"""Which apps lend or host a loan product: catalogue, lexicon and the user's own lists."""

from auditor.loans.classify import Identified, judge_loan
from auditor.loans.data import LoanData, load_loan_data

__all__ = ["Identified", "LoanData", "judge_loan", "load_loan_data"]
